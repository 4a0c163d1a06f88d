//! What is compared: each reads a page, gives what it gives, and drops it.

use std::hint::black_box;

/// One contestant.
pub struct Extractor {
    pub name: &'static str,
    /// Reads a page; true if it found something.
    pub run: fn(&str) -> bool,
}

/// The bare parse, which every extractor on `scraper` pays, stands first: times are given as multiples of its own.
pub const ALL: &[Extractor] = &[
    Extractor { name: "scraper parse", run: |html| scraper::Html::parse_document(html).tree.root().has_children() },
    Extractor { name: "copydesk", run: copydesk },
    Extractor { name: "readable-readability", run: readable_readability },
    Extractor { name: "dom_smoothie", run: dom_smoothie },
    Extractor { name: "legible", run: |html| legible::parse(html, None, None).is_ok_and(|a| !a.content.is_empty()) },
    Extractor {
        name: "libreadability",
        run: |html| libreadability::extract(html, None).is_ok_and(|a| !a.text_content.is_empty()),
    },
    Extractor { name: "justext", run: justext },
    Extractor { name: "trafilatura", run: trafilatura },
    Extractor {
        name: "rs-trafilatura",
        run: |html| rs_trafilatura::extract(html).is_ok_and(|a| !a.content_text.is_empty()),
    },
];

/// Reads every field, because copydesk parses some of them only when asked.
fn copydesk(html: &str) -> bool {
    let Ok(article) = copydesk::html(html) else { return false };
    black_box((article.headline(), article.kicker(), article.deck(), article.language()));
    black_box((article.authors(), article.date(), article.dateline(), article.bylines()));
    black_box((article.captions(), article.appeals(), article.confidence(), article.paywalled()));
    !article.body().is_empty()
}

fn readable_readability(html: &str) -> bool {
    let (content, metadata) = readable_readability::Readability::new().parse(html);
    black_box(metadata);
    !content.text_contents().is_empty()
}

fn dom_smoothie(html: &str) -> bool {
    let Ok(mut reader) = dom_smoothie::Readability::new(html, None, None) else { return false };
    reader.parse().is_ok_and(|a| !a.text_content.is_empty())
}

fn justext(html: &str) -> bool {
    justext::extract_text_lang(html, "English", &justext::Config::default()).is_ok_and(|text| !text.is_empty())
}

fn trafilatura(html: &str) -> bool {
    trafilatura::extract(html, &trafilatura::Options::default()).is_ok_and(|a| !a.content_text.is_empty())
}
