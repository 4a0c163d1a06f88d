//! What each fuzz target asserts of one input. `tests/fuzz` calls these with what the engine makes up, `tests/finds.rs` with what
//! it once found.

use super::{checks, reader};
use copydesk::Error;

/// Stands around a date line, a byline or a credit.
const PROSE: &str = "The harbour board voted on Tuesday night to take down the outer third of the east pier, its chairman said. \
    The work is to begin in April, and it will cost more than the board had hoped when it ordered the survey.";

/// Parts the lexicon from the page in the input of [`user_lexicon`].
const MARK: &str = "\n====\n";

/// Any text: the invariants hold.
pub fn text(text: &str) {
    checks::text_invariants(text);
}

/// Any text read as HTML: the invariants hold, and a second run gives the same.
pub fn html(page: &str) {
    if let Ok(article) = copydesk::html(page) {
        checks::article_invariants(&article);
        reader::loses_nothing(page, &article);
        checks::same(&article, &copydesk::html(page).expect("it was read before"));
        let _ = (article.to_markdown(), article.explain().to_string());
    }
}

/// Any bytes, the first of which chooses a content type: the encoding is found or guessed, the invariants hold, and a second run
/// gives the same. Bytes that are UTF-8 and are said to be are the page that the text of them is, if no zero bytes speak for
/// UTF-16.
pub fn bytes(choice: u8, bytes: &[u8]) {
    let types = [
        None,
        Some("text/html"),
        Some("text/html; charset=utf-16le"),
        Some("text/html; charset=gb18030"),
        Some("text/html; charset=utf-8"),
    ];
    let content_type = types[usize::from(choice) % types.len()];
    if let Ok(article) = copydesk::bytes(bytes, content_type) {
        checks::article_invariants(&article);
        checks::same(&article, &copydesk::bytes(bytes, content_type).expect("it was read before"));
    }
    // A byte order mark outweighs what is said, and so do zero bytes.
    if content_type == types[4]
        && let Ok(page) = std::str::from_utf8(bytes)
        && !page.starts_with('\u{feff}')
        && !bytes.contains(&0)
        && let (Ok(article), Ok(read)) = (copydesk::bytes(bytes, content_type), copydesk::html(page))
    {
        checks::same(&article, &read);
        reader::loses_nothing(page, &article);
    }
}

/// Any JSON-LD in the head of a small page, broken or not: the fields come from the page or from it, and nothing else breaks.
pub fn json_ld(script: &str) {
    let page = format!(
        "<html><head><script type=\"application/ld+json\">{script}</script></head><body><h1>Bridge stays open</h1>\
         <p>The old bridge over the harbour will stay open until spring, the council decided on Monday evening.</p></body></html>"
    );
    if let Ok(article) = copydesk::html(&page) {
        checks::article_invariants(&article);
        reader::loses_nothing(&page, &article);
        checks::same(&article, &copydesk::html(&page).expect("it was read before"));
        let _ = (article.date(), article.confidence(), article.paywalled());
    }
}

/// A date line above an article, and the same text as a wire dateline: the invariants hold, and dates are real days.
pub fn dateline(line: &str) {
    let above = format!("Board votes to rebuild the east pier\n\n{line}\n\n{PROSE}\n\n{PROSE}");
    let wire = format!("Board votes to rebuild the east pier\n\n{line} - {PROSE}\n\n{PROSE}");
    for text in [above, wire] {
        checks::text_invariants(&text);
        let article = copydesk::text(&text).expect("the input is within the limits");
        let Some(dateline) = article.dateline() else { continue };
        for stamp in [dateline.published, dateline.updated].into_iter().flatten() {
            let date = stamp.date;
            assert_eq!(copydesk::Date::new(date.year, date.month, date.day), Some(date), "{date:?} is no day");
            if let Some(time) = stamp.time {
                assert!(time.hour < 24 && time.minute < 60, "{time:?} is no time");
            }
            assert!(stamp.offset_minutes.is_none_or(|m| m.unsigned_abs() <= 24 * 60), "{stamp:?} is in no zone");
        }
    }
}

/// A byline above an article and a credit below a picture: the invariants hold, and names are parts of their line.
pub fn byline(line: &str) {
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
}

/// A lexicon of the user, then a page: a lexicon is read or refused by line and reason, and the invariants hold.
pub fn user_lexicon(input: &str) {
    let (lexicon, page) = input.split_once(MARK).unwrap_or((input, "Support us\n\nThe board met on Tuesday night."));
    match copydesk::Extractor::builder().lexicon(lexicon).build() {
        Ok(extractor) => {
            let article = extractor.text(page).expect("the input is within the limits");
            checks::article_invariants(&article);
            checks::borrows(page, &article);
            checks::same(&article, &extractor.text(page).expect("the input was accepted before"));
        }
        Err(Error::Lexicon { line, reason }) => {
            assert!((1..=lexicon.lines().count()).contains(&line) && !reason.is_empty(), "line {line}: {reason}");
        }
        Err(other) => panic!("{other}"),
    }
}

/// Any markup: the parser of the feature `fast` gives the tree of the full one, or hands over.
#[cfg(feature = "fast")]
pub fn scan(markup: &str) {
    if let Some((scan, full)) = copydesk::both_parsers(markup) {
        assert_eq!(scan, full);
    }
}
