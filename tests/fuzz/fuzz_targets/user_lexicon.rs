//! A lexicon of the user, then a page: a lexicon is read or refused by line and reason, and the invariants hold.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;

/// Parts the lexicon from the page.
const MARK: &str = "\n====\n";

libfuzzer_sys::fuzz_target!(|input: &str| {
    let (lexicon, page) = input.split_once(MARK).unwrap_or((input, "Support us\n\nThe board met on Tuesday night."));
    match copydesk::Extractor::builder().lexicon(lexicon).build() {
        Ok(extractor) => {
            let article = extractor.text(page).expect("the input is within the limits");
            checks::article_invariants(&article);
            checks::borrows(page, &article);
            checks::same(&article, &extractor.text(page).expect("the input was accepted before"));
        }
        Err(copydesk::Error::Lexicon { line, reason }) => {
            assert!((1..=lexicon.lines().count()).contains(&line) && !reason.is_empty(), "line {line}: {reason}");
        }
        Err(other) => panic!("{other}"),
    }
});
