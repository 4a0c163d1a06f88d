//! Many threads at once, and threads with a small stack.

mod support;

use copydesk::{Article, Error, Extractor};
use std::thread;
use support::gold::fixtures;
use support::parts::{self, Dress, Part};

/// Pages in each run; a tenth of them in a debug build. `cargo test --release --test threads` runs all.
const PAGES: usize = if cfg!(debug_assertions) { 1_000 } else { 10_000 };

/// Threads that share the work.
const THREADS: usize = 8;

/// Stack of a thread that has a small one, in bytes: what musl gives threads by default is half of it.
const SMALL_STACK: usize = 256 << 10;

enum Page {
    Text(String),
    Html(String),
}

/// Every fixture as text and as a page.
fn pages() -> Vec<Page> {
    fixtures()
        .into_iter()
        .flat_map(|fixture| {
            let blocks: Vec<Part> = fixture.gold.blocks.into_iter().map(|(kind, text)| Part { kind, text }).collect();
            [Page::Text(fixture.text), Page::Html(parts::html(&blocks, Dress::default()))]
        })
        .collect()
}

/// All that the record of a page says, and why.
fn record(extractor: &Extractor, page: &Page) -> String {
    let article = match page {
        Page::Text(text) => extractor.text(text),
        Page::Html(html) => extractor.html(html),
    };
    let article = article.expect("the page is within the limits");
    serde_json::to_string(&article.record_explained("page")).expect("a record is JSON")
}

/// Both can be sent to another thread and shared between threads; an article that owns its text also outlives its input.
#[test]
fn articles_and_extractors_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    fn stays<T: 'static>() {}
    crosses::<Article<'_>>();
    crosses::<Extractor>();
    crosses::<copydesk::ExtractorBuilder>();
    crosses::<Error>();
    stays::<Article<'static>>();
}

#[test]
fn many_threads_say_what_one_says() {
    let pages = pages();
    // Phrases of one's own are compiled on the first page of a language: here all threads come to that at once.
    let extractor =
        || Extractor::builder().lexicon("[appeal]\nour own phrase\n").build().expect("the settings are right");
    let alone = extractor();
    let expected: Vec<String> = pages.iter().map(|page| record(&alone, page)).collect();
    let shared = extractor();
    thread::scope(|scope| {
        for t in 0..THREADS {
            let (pages, expected, shared) = (&pages, &expected, &shared);
            scope.spawn(move || {
                for n in (t..PAGES).step_by(THREADS) {
                    let at = n % pages.len();
                    assert_eq!(record(shared, &pages[at]), expected[at], "page {at} in thread {t}");
                }
            });
        }
    });
}

/// Runs `work` in a thread with a small stack; an overflow ends the whole process.
fn in_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(SMALL_STACK).spawn(work).expect("a thread can be started");
    thread.join().expect("no panic");
}

#[test]
fn a_small_stack_is_enough_for_every_fixture() {
    in_small_stack(|| {
        let extractor = Extractor::default();
        pages().iter().for_each(|page| assert!(record(&extractor, page).len() > 100));
    });
}

/// What is nested as deep as any limit allows is walked, not called into.
#[test]
fn a_small_stack_is_enough_for_deep_pages() {
    in_small_stack(|| {
        let deep = |tag: &str| format!("{}<p>The end of it.</p>", format!("<{tag}>").repeat(20_000));
        for tag in ["div", "b", "a", "font", "table", "li", "svg", "math", "blockquote", "section", "x-y"] {
            let article = copydesk::html(&deep(tag)).expect("depth is flattened");
            assert!(article.explain().to_string().len() >= article.blocks().len());
        }
        let extractor = Extractor::builder().max_metadata_depth(usize::MAX).build().expect("the settings are right");
        for (open, close) in [("[", "]"), ("{\"author\":", "}")] {
            let json = |depth: usize| format!("{}\"Article\"{}", open.repeat(depth), close.repeat(depth));
            let page = |json: String| {
                format!(
                    "<script type=application/ld+json>{json}</script><p>The board met on Tuesday, its chairman said."
                )
            };
            assert!(extractor.html(&page(json(100))).is_ok());
            // A comma too many: the value is mended before it is read.
            assert!(extractor.html(&page(json(100) + ",,")).is_ok());
            let error = extractor.html(&page(json(101))).unwrap_err();
            assert_eq!(error, Error::MetadataTooDeep { depth: 101, limit: 100 });
        }
        let quoted = format!("{}x{}", "(«“".repeat(100_000), "”»)".repeat(100_000));
        assert_eq!(copydesk::text(&quoted).map(|a| a.blocks().len()), Ok(1));
    });
}
