//! Any bytes, the first of which choose a content type: the encoding is found or guessed, and the invariants hold.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8])| {
    let types = [None, Some("text/html"), Some("text/html; charset=utf-16le"), Some("text/html; charset=gb18030")];
    if let Ok(article) = copydesk::bytes(input.1, types[usize::from(input.0) % types.len()]) {
        checks::article_invariants(&article);
    }
});
