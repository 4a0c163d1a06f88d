//! Any text read as HTML: the invariants hold, and a second run gives the same.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;
#[path = "../../support/reader.rs"]
mod reader;

libfuzzer_sys::fuzz_target!(|page: &str| {
    if let Ok(article) = copydesk::html(page) {
        checks::article_invariants(&article);
        reader::loses_nothing(page, &article);
        checks::same(&article, &copydesk::html(page).expect("it was read before"));
        let _ = (article.to_markdown(), article.explain().to_string());
    }
});
