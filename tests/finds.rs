//! Inputs that a fuzz target once fell over, cut down and kept: `finds/<target>/<what it was>`. Each is given to the assertions of its
//! target again.

mod support;

use std::path::Path;
use support::{checks, reader};

/// Runs `assert` on every find of a target; the number of finds.
fn replay(target: &str, assert: impl Fn(&[u8])) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/finds").join(target);
    let finds = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    finds
        .map(|find| {
            let path = find.expect("the folder can be read").path();
            println!("{}", path.display());
            assert(&std::fs::read(&path).expect("a find can be read"));
        })
        .count()
}

#[test]
fn html_finds_stay_mended() {
    let finds = replay("html", |find| {
        let page = std::str::from_utf8(find).expect("the target takes text");
        let article = copydesk::html(page).expect("the page is within the limits");
        checks::article_invariants(&article);
        reader::loses_nothing(page, &article);
        checks::same(&article, &copydesk::html(page).expect("it was read before"));
    });
    assert!(finds > 0, "the finds were not read");
}
