//! What a first call pays for.
//!
//! The tables of a language (lexicon, function words, strengths) are built on its first page in a process. Criterion
//! can not time that, because it repeats a call within one process. This group times what makes up most of it and can be
//! repeated: an extractor with a lexicon of its own compiles the phrases anew. For the whole first call, time a process:
//! `time target/release/examples/copydesk fixtures/en/wire-lines.txt`.

use crate::inputs::fixture;
use criterion::Criterion;
use std::hint::black_box;

/// A lexicon compiled anew, with the page it is for.
pub fn cold(c: &mut Criterion) {
    let page = fixture("en/harbour-page");
    let mut group = c.benchmark_group("cold");
    for (name, phrases) in [("few-phrases", 1), ("many-phrases", 5_000)] {
        let lexicon = (0..phrases).fold("[promo]\n".to_owned(), |l, n| l + &format!("join our club number {n}\n"));
        group.bench_function(name, |b| {
            b.iter(|| {
                let extractor =
                    copydesk::Extractor::builder().lexicon(black_box(&lexicon)).build().expect("the lexicon is right");
                extractor.text(&page).expect("the page is within the limits").blocks().len()
            });
        });
    }
    group.finish();
}
