//! Cost of extraction: by length of text, against size, and for a lexicon compiled anew.
//!
//! `cargo bench --bench extract`; with `COPYDESK_PAGES=FOLDER` also over the `.txt` and `.html` files of a folder.
//!
//! The tables of a language (lexicon, function words, strengths) are built on its first page in a process. Criterion
//! can not time that, because it repeats a call within one process. Group `cold` therefore times what makes up most of
//! it and can be repeated: an extractor with a lexicon of its own compiles the phrases anew. For the whole first call,
//! time a process: `time target/release/examples/copydesk fixtures/en/wire-lines.txt`.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn bytes(text: &str) -> Throughput {
    Throughput::Bytes(text.len() as u64)
}

fn run(text: &str) -> usize {
    copydesk::text(black_box(text)).expect("the input is within the limits").blocks().len()
}

/// One article: a short one, a long one, a page with its menus, and other scripts.
fn text(c: &mut Criterion) {
    let mut group = c.benchmark_group("text");
    let long = [fixture("en/survive-photographs.txt"), fixture("en/survive-press-funding.txt")].concat().repeat(8);
    let inputs = [
        ("short", fixture("en/wire-lines.txt")),
        ("long", long),
        ("page", fixture("en/harbour-page.txt")),
        ("wrapped", fixture("en/council-wrapped.txt")),
        ("cyrillic", fixture("uk/lisova-shkola.txt")),
        ("japanese", fixture("ja/toudai.txt")),
    ];
    for (name, input) in &inputs {
        group.throughput(bytes(input)).bench_function(*name, |b| b.iter(|| run(input)));
    }
    group.finish();
}

/// A lexicon compiled anew, with the page it is for.
fn cold(c: &mut Criterion) {
    let page = fixture("en/harbour-page.txt");
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

/// The same page 1, 10 and 100 times over: the throughput should stay the same. One line of the same sizes as well.
fn scaling(c: &mut Criterion) {
    let page = fixture("en/harbour-page.txt");
    let line = page.replace('\n', " ");
    let mut group = c.benchmark_group("scaling");
    group.sample_size(20);
    for times in [1, 10, 100] {
        for (name, unit) in [("page", &page), ("one-line", &line)] {
            let input = unit.repeat(times);
            group.throughput(bytes(&input)).bench_with_input(
                BenchmarkId::new(name, format!("{times}x")),
                &input,
                |b, input| b.iter(|| run(input)),
            );
        }
    }
    group.finish();
}

/// Real pages: `COPYDESK_PAGES` names a folder.
fn pages(c: &mut Criterion) {
    let Some(folder) = std::env::var_os("COPYDESK_PAGES") else { return };
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).expect("COPYDESK_PAGES is a folder").filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    let read = |extension: &str| -> Vec<String> {
        let of = paths.iter().filter(|p| p.extension().is_some_and(|e| e == extension));
        of.filter_map(|p| std::fs::read(p).ok()).map(|b| String::from_utf8_lossy(&b).into_owned()).collect()
    };
    let mut group = c.benchmark_group("pages");
    group.sample_size(10);
    let texts = read("txt");
    if !texts.is_empty() {
        let size: usize = texts.iter().map(String::len).sum();
        group.throughput(Throughput::Bytes(size as u64)).bench_function(format!("text/{}", texts.len()), |b| {
            b.iter(|| texts.iter().map(|t| run(t)).sum::<usize>())
        });
    }
    #[cfg(feature = "html")]
    html_pages(&mut group, &read("html"));
    group.finish();
}

#[cfg(feature = "html")]
fn html_pages(group: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>, pages: &[String]) {
    if pages.is_empty() {
        return;
    }
    let size: usize = pages.iter().map(String::len).sum();
    let run = |page: &String| copydesk::html(black_box(page)).map_or(0, |a| a.blocks().len());
    group
        .throughput(Throughput::Bytes(size as u64))
        .bench_function(format!("html/{}", pages.len()), |b| b.iter(|| pages.iter().map(run).sum::<usize>()));
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    targets = text, cold, scaling, pages
}
criterion_main!(benches);
