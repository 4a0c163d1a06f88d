//! What a second core is worth: `COPYDESK_PAGES=FOLDER cargo bench --bench cores`.
//!
//! The pages of the folder (or made-up ones) are typed by one thread and by two, in turns; the least time of each counts.

mod inputs;

use copydesk::Extractor;
use inputs::{Input, fixture, page, real_pages};
use rayon::prelude::*;
use std::time::{Duration, Instant};

/// Passes of each number of threads.
const PASSES: usize = 7;

/// Made-up pages, where no folder is named: half of them text.
const MADE_UP: usize = 400;

fn main() {
    let mut inputs = real_pages();
    if inputs.is_empty() {
        let text = fixture("en/harbour-page");
        let pair = [Input::Html(page::whole(&text)), Input::Text(text)];
        inputs = pair.into_iter().cycle().take(MADE_UP).collect();
    }
    let passes = if std::env::args().any(|a| a == "--test") { 1 } else { PASSES };
    let bytes: usize = inputs.iter().map(Input::len).sum();
    println!("{} pages, {:.1} MB", inputs.len(), bytes as f64 / 1e6);
    let pools = [1, 2].map(|threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads"));
    let mut least = [Duration::MAX; 2];
    for _ in 0..passes {
        for (pool, least) in pools.iter().zip(&mut least) {
            *least = time(pool, &inputs).min(*least);
        }
    }
    let [one, two] = least.map(|time| time.as_secs_f64());
    println!(
        "1 thread {:.1} MB/s, 2 threads {:.1} MB/s: {:.2} times",
        bytes as f64 / 1e6 / one,
        bytes as f64 / 1e6 / two,
        one / two
    );
}

fn time(pool: &rayon::ThreadPool, inputs: &[Input]) -> Duration {
    let extractor = Extractor::default();
    let start = Instant::now();
    let blocks: usize = pool.install(|| inputs.par_iter().map(|input| input.extract(&extractor)).sum());
    assert!(blocks > 0, "pages have blocks");
    start.elapsed()
}
