//! Any JSON-LD in the head of a small page, broken or not: the fields come from the page or from it, and nothing else breaks.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;
#[path = "../../support/reader.rs"]
mod reader;

libfuzzer_sys::fuzz_target!(|script: &str| {
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
});
