//! Memory over many pages, alone in its process: an allocator that counts, and one test.

mod support;

use copydesk::Extractor;
use peak_alloc::PeakAlloc;
use support::gold::fixtures;
use support::parts::{self, Dress, Part};

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Pages that are read; a tenth of them in a debug build. `cargo test --release --test memory` reads all.
const PAGES: usize = if cfg!(debug_assertions) { 1_000 } else { 10_000 };

/// Bytes that the standard library may come to hold between two looks; measured: none.
const SLACK: usize = 4 << 10;

/// Nothing grows with the number of pages, once every fixture and with it every language has been met twice.
#[test]
fn memory_is_flat_over_many_pages() {
    let pages: Vec<(String, String)> = fixtures()
        .into_iter()
        .map(|fixture| {
            let blocks: Vec<Part> = fixture.gold.blocks.into_iter().map(|(kind, text)| Part { kind, text }).collect();
            (fixture.text, parts::html(&blocks, Dress::default()))
        })
        .collect();
    let extractor = Extractor::builder().lexicon("[appeal]\nour own phrase\n").build().expect("the settings are right");
    let read = |n: usize| {
        let (text, html) = &pages[n % pages.len()];
        // The number makes each page a page of its own: a cache by content would grow.
        let (text, html) =
            (format!("{text}\n\nPage {n}\n"), html.replace("</body>", &format!("<p id=n{n}>Page {n}</p></body>")));
        for article in [extractor.text(&text), extractor.html(&html)] {
            let article = article.expect("the page is within the limits");
            assert!(!article.explain().to_string().is_empty() && article.record("page").error.is_none());
            let _ =
                (article.authors(), article.date(), article.captions(), article.to_markdown(), article.confidence());
        }
    };
    (0..2 * pages.len()).for_each(read);
    let begun = HEAP.current_usage();
    (0..PAGES).for_each(read);
    let ended = HEAP.current_usage();
    println!("bytes in use: {begun} after {} pages, {ended} after {PAGES} more", 2 * pages.len());
    assert!(ended <= begun + SLACK, "{} bytes more after {PAGES} pages", ended - begun);
}
