//! Every item of the public face shows how it is used: its documentation has an example, which is a doc test.

use std::fs;
use std::path::Path;

/// The files whose public functions are the face.
const FACE: [&str; 12] = [
    "lib.rs",
    "article.rs",
    "article/views.rs",
    "block.rs",
    "error.rs",
    "explain.rs",
    "extractor.rs",
    "kind.rs",
    "markdown.rs",
    "parse/timestamp.rs",
    "record.rs",
    "rules/catalogue.rs",
];

/// Types of the face that stand in other files.
const TYPES: [(&str, &str); 4] = [
    ("parse/byline.rs", "pub struct Byline<"),
    ("parse/credit.rs", "pub struct Caption<"),
    ("parse/dateline.rs", "pub struct Dateline<"),
    ("document.rs", "pub enum Reading "),
];

fn source(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Declarations that `is_meant` and whose documentation has no example.
fn bare(source: &str, is_meant: impl Fn(&str) -> bool) -> (usize, Vec<&str>) {
    let (mut seen, mut bare) = (0, Vec::new());
    let (mut example, mut hidden) = (false, false);
    for line in source.lines().map(str::trim) {
        if line.starts_with("///") || line.starts_with("#[") {
            example |= line.starts_with("/// ```");
            hidden |= line == "#[doc(hidden)]";
            continue;
        }
        if is_meant(line) && !hidden {
            seen += 1;
            if !example {
                bare.push(line);
            }
        }
        (example, hidden) = (false, false);
    }
    (seen, bare)
}

#[test]
fn every_item_of_the_face_has_an_example() {
    let declared = ["pub fn ", "pub const fn ", "pub const ", "pub struct ", "pub enum "];
    let mut items = 0;
    for file in FACE {
        let source = source(file);
        let (seen, bare) = bare(&source, |line| declared.iter().any(|start| line.starts_with(start)));
        assert_eq!(bare, [""; 0], "without an example in {file}");
        items += seen;
    }
    for (file, declaration) in TYPES {
        let source = source(file);
        assert_eq!(bare(&source, |line| line.starts_with(declaration)), (1, Vec::new()), "{declaration} in {file}");
    }
    assert!(items > 60, "{items} items: the files are not those of the face");
}
