//! Gold files: the article with a label margin. `fixtures/README.md` describes the format.

use copydesk::Kind;
use std::path::{Path, PathBuf};

/// One fixture: a page and what is right about it.
pub struct Fixture {
    /// `en/harbour-page`.
    pub name: String,
    /// The page as it came.
    pub text: String,
    pub gold: Gold,
}

/// What is right.
#[derive(Default)]
pub struct Gold {
    /// Kind and text of each block, lines joined by `\n`.
    pub blocks: Vec<(Kind, String)>,
    /// `@name value`.
    pub fields: Vec<(String, String)>,
    /// Known misses.
    pub allow: usize,
    pub must_survive: bool,
}

/// All fixtures, by name.
pub fn fixtures() -> Vec<Fixture> {
    let mut paths = Vec::new();
    walk(&folder(), &mut paths);
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

/// Folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            walk(&path, out);
        } else if path.extension().is_some_and(|e| e == "gold") && path.with_extension("txt").is_file() {
            out.push(path);
        }
    }
}

fn read(path: &Path) -> Fixture {
    let load = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let name = path
        .strip_prefix(folder())
        .expect("a fixture is in the folder")
        .with_extension("")
        .to_string_lossy()
        .replace('\\', "/");
    let gold = parse(&load(path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Fixture { name, text: load(&path.with_extension("txt")), gold }
}

/// Reads a gold file.
pub fn parse(source: &str) -> Result<Gold, String> {
    let mut gold = Gold::default();
    for (n, line) in source.split('\n').enumerate() {
        let fail = |what: &str| format!("line {}: {what}: {line}", n + 1);
        if line.is_empty() {
            continue;
        }
        if let Some(comment) = line.strip_prefix('#') {
            if let Some(allow) = comment.trim().strip_prefix("allow ") {
                let (count, reason) = allow.split_once(' ').ok_or_else(|| fail("allow needs a number and a reason"))?;
                gold.allow = count.parse().map_err(|_| fail("no number"))?;
                if reason.trim().is_empty() {
                    return Err(fail("allow needs a reason"));
                }
            }
        } else if let Some(field) = line.strip_prefix('@') {
            match field.split_once(' ') {
                None if field == "must-survive" => gold.must_survive = true,
                None => return Err(fail("no value")),
                Some((name, value)) => gold.fields.push((name.into(), value.into())),
            }
        } else {
            let (margin, text) = line.split_once("| ").ok_or_else(|| fail("no margin"))?;
            match (margin.trim(), gold.blocks.last_mut()) {
                ("", None) => return Err(fail("nothing to continue")),
                ("", Some((_, block))) => {
                    block.push('\n');
                    block.push_str(text);
                }
                (kind, _) => gold.blocks.push((kind.parse().map_err(|_| fail("no such kind"))?, text.into())),
            }
        }
    }
    Ok(gold)
}
