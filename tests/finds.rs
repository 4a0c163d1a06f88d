//! Inputs that a fuzz target once fell over, cut down and kept: `finds/<target>/<what it was>`. Each is given to the assertions of its
//! target again.

mod support;
// Two targets have found nothing yet.
#[allow(dead_code)]
#[path = "support/targets.rs"]
mod targets;

use std::path::Path;
use support::{checks, reader};

/// Runs the assertions of a target on every find of it.
fn replay(target: &str, assert: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/finds").join(target);
    let finds = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut count = 0;
    for find in finds {
        let path = find.expect("the folder can be read").path();
        println!("{}", path.display());
        assert(&std::fs::read(&path).expect("a find can be read"));
        count += 1;
    }
    assert!(count > 0, "the finds were not read");
}

/// The same for a target that takes text.
fn replay_text(target: &str, assert: impl Fn(&str)) {
    replay(target, |find| assert(std::str::from_utf8(find).expect("the target takes text")));
}

#[test]
fn html_finds_stay_mended() {
    replay_text("html", |page| {
        copydesk::html(page).expect("the page is within the limits");
        targets::html(page);
    });
}

#[test]
fn json_ld_finds_stay_mended() {
    replay_text("json_ld", targets::json_ld);
}

#[test]
fn byline_finds_stay_mended() {
    replay_text("byline", targets::byline);
}

#[test]
fn dateline_finds_stay_mended() {
    replay_text("dateline", targets::dateline);
}

/// The first byte of a find chooses the content type.
#[test]
fn bytes_finds_stay_mended() {
    replay("bytes", |find| targets::bytes(find[0], &find[1..]));
}

#[test]
#[cfg(feature = "fast")]
fn scan_finds_stay_mended() {
    replay_text("scan", targets::scan);
}
