//! A byline above an article and a credit below a picture: the invariants hold, and names are parts of their line.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;

const PROSE: &str = "The harbour board voted on Tuesday night to take down the outer third of the east pier, its chairman said. \
    The work is to begin in April, and it will cost more than the board had hoped when it ordered the survey.";

libfuzzer_sys::fuzz_target!(|line: &str| {
    let text = format!(
        "Board votes to rebuild the east pier\n\nBy {line}\n\n{PROSE}\n\nThe east pier at dawn. (Photo: {line})\n\n{PROSE}"
    );
    checks::text_invariants(&text);
    let article = copydesk::text(&text).expect("the input is within the limits");
    for byline in article.bylines() {
        let parts = byline.names.iter().copied().chain(byline.role).chain(byline.outlet);
        parts.for_each(|part| {
            assert!(byline.text.contains(part) && !part.trim().is_empty(), "{part:?} of {:?}", byline.text)
        });
    }
    // The credit can stand in a block of its own below the caption.
    for caption in article.captions() {
        assert!(caption.credit.is_none_or(|credit| article.text().contains(credit) && !credit.trim().is_empty()));
    }
});
