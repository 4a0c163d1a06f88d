//! The invariants of the design, over arbitrary and over generated input. Numbers are those of `src/design.md`.

mod bytes;
mod change;
mod markup;
mod pages;
#[path = "../support/mod.rs"]
mod support;
mod text;

use copydesk::Article;
use proptest::prelude::ProptestConfig;
use std::sync::LazyLock;
use support::checks;
use support::gold::{Fixture, fixtures};

static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(fixtures);

fn visible(text: &str) -> String {
    text.chars().filter(|c| checks::is_visible(*c)).collect()
}

fn extract(text: &str) -> Article<'_> {
    copydesk::text(text).expect("the input is within the limits")
}

/// A share of the usual number of cases (256, or `PROPTEST_CASES`).
fn cases(share: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: config.cases.div_ceil(share), ..config }
}

/// The checks themselves can fail: each is shown a case that it must refuse.
#[test]
fn checks_refuse_what_is_broken() {
    type Spans = &'static [std::ops::Range<usize>];
    let tilings: [(&str, &str, Spans); 7] = [
        ("a lost character at the end", "ab c de", &[0..2, 3..4]),
        ("a lost character between", "ab c de", &[0..2, 5..7]),
        ("an overlap", "ab cd", &[0..3, 2..5]),
        ("the wrong order", "ab cd", &[3..5, 0..2]),
        ("a cut character", "é", &[0..1, 1..2]),
        ("an empty span", "ab", &[0..0, 0..2]),
        ("a span with nothing to see", "ab \u{200b} ", &[0..2, 3..6]),
    ];
    for (what, text, spans) in tilings {
        assert!(std::panic::catch_unwind(|| checks::tiling(text, spans)).is_err(), "{what} was accepted");
    }
    checks::tiling(" ab\n\u{ad}cd \u{feff}", &[1..3, 6..8]);
    for id in ["", "headline", "/x", "head/", "Head/Title", "head/a b"] {
        assert!(std::panic::catch_unwind(|| checks::rule_id(id)).is_err(), "{id:?} was accepted");
    }
    let text = "one two".to_owned();
    checks::slice_of(&text, "view", &text[4..]);
    let copy = text.clone();
    assert!(std::panic::catch_unwind(|| checks::slice_of(&text, "view", &copy[4..])).is_err(), "a copy was accepted");
    let (a, b) = (extract("One line."), extract("Two lines.\n\nHere."));
    assert!(
        std::panic::catch_unwind(|| checks::borrows("One line.".to_owned().as_str(), &a)).is_err(),
        "a copied text was accepted"
    );
    assert!(std::panic::catch_unwind(|| checks::same(&a, &b)).is_err(), "different articles were called the same");
}
