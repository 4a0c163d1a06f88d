//! Any bytes, the first of which choose a content type: the encoding is found or guessed, the invariants hold, and a second run gives the
//! same. Bytes that are UTF-8 and are said to be are the page that the text of them is, if no zero bytes speak for UTF-16.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;
#[path = "../../support/reader.rs"]
mod reader;

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8])| {
    let types = [
        None,
        Some("text/html"),
        Some("text/html; charset=utf-16le"),
        Some("text/html; charset=gb18030"),
        Some("text/html; charset=utf-8"),
    ];
    let (content_type, bytes) = (types[usize::from(input.0) % types.len()], input.1);
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
});
