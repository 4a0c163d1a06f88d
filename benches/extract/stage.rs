//! The steps of an extraction, each on what the one before gave: on a page made here, or on the pages of a folder.
//!
//! What a step gives is dropped outside the time, except for the tree, which the walk drops: the sum of the steps is a
//! little less than a whole call.

use crate::inputs::{Input, fixture, page, read, real_pages};
use copydesk::stages::{self, Cleaned, Evidence, Kinds, Numbers, Page};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A page, and what each step gave for it.
struct Steps<'h> {
    html: &'h str,
    cleaned: Cleaned<'h>,
    page: Page<'static>,
    numbers: Numbers,
    evidence: Evidence,
    kinds: Kinds,
}

impl Steps<'_> {
    fn of(html: &str) -> Steps<'_> {
        let cleaned = clean(html);
        let page = stages::walk(stages::parse(&cleaned), clean(html)).expect(WITHIN);
        let numbers = stages::features(&page);
        let evidence = stages::rules(&page, &numbers);
        let kinds = stages::resolve(&page, &numbers, evidence.clone());
        Steps { html, cleaned, page, numbers, evidence, kinds }
    }
}

const WITHIN: &str = "the page is within the limits";

fn clean(html: &str) -> Cleaned<'_> {
    stages::clean(black_box(html)).expect(WITHIN)
}

/// The pages of the folder, or the one made here.
fn sources() -> Vec<String> {
    let html = |input| if let Input::Html(html) = input { Some(html) } else { None };
    let mut pages: Vec<String> = real_pages().into_iter().filter_map(html).collect();
    if pages.is_empty() {
        pages.push(page::whole(&fixture("en/harbour-page")));
    }
    pages
}

/// The time of one call; what it is given is made before, what it gives is dropped after.
fn time<I, O>(prepare: impl FnOnce() -> I, step: impl FnOnce(I) -> O) -> Duration {
    let given = prepare();
    let start = Instant::now();
    let out = black_box(step(black_box(given)));
    let took = start.elapsed();
    drop(out);
    took
}

fn bench(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    pages: &[Steps<'_>],
    step: impl Fn(&Steps<'_>) -> Duration,
) {
    group.bench_function(name, |b| {
        b.iter_custom(|times| (0..times).map(|_| pages.iter().map(&step).sum::<Duration>()).sum())
    });
}

/// From bytes to the fields.
pub fn stages(c: &mut Criterion) {
    let sources = sources();
    let pages: Vec<Steps<'_>> = sources.iter().map(|html| Steps::of(html)).collect();
    let mut group = c.benchmark_group("stage");
    let bytes: usize = pages.iter().map(|steps| steps.html.len()).sum();
    group.throughput(Throughput::Bytes(bytes as u64)).sample_size(20);
    bench(&mut group, "decode", &pages, |s| time(|| (), |()| stages::decode(s.html.as_bytes())));
    bench(&mut group, "clean", &pages, |s| time(|| (), |()| clean(s.html)));
    bench(&mut group, "parse", &pages, |s| time(|| (), |()| stages::parse(&s.cleaned)));
    bench(&mut group, "walk", &pages, |s| {
        time(|| (stages::parse(&s.cleaned), clean(s.html)), |(parsed, cleaned)| stages::walk(parsed, cleaned).ok())
    });
    bench(&mut group, "features", &pages, |s| time(|| (), |()| stages::features(&s.page)));
    bench(&mut group, "rules", &pages, |s| time(|| (), |()| stages::rules(&s.page, &s.numbers)));
    bench(&mut group, "resolve", &pages, |s| {
        time(|| s.evidence.clone(), |evidence| stages::resolve(&s.page, &s.numbers, evidence))
    });
    bench(&mut group, "fields", &pages, |s| {
        time(
            || (s.page.clone(), s.kinds.clone()),
            |(page, kinds)| {
                let article = stages::fields(page, &s.numbers, kinds);
                read(&article);
                article
            },
        )
    });
    group.finish();
}
