//! One text, one page, and a folder of them.

use crate::inputs::{Input, fixture, page, real_pages};
use copydesk::Extractor;
use criterion::{Criterion, Throughput};

fn group(c: &mut Criterion, name: &str, inputs: &[(&str, Input)]) {
    let extractor = Extractor::default();
    let mut group = c.benchmark_group(name);
    for (name, input) in inputs {
        let bytes = Throughput::Bytes(input.len() as u64);
        group.throughput(bytes).bench_function(*name, |b| b.iter(|| input.extract(&extractor)));
    }
    group.finish();
}

/// A short text, a long one, a page with its menus, a wrapped one, and other scripts.
pub fn text(c: &mut Criterion) {
    let long = [fixture("en/survive-photographs"), fixture("en/survive-press-funding")].concat().repeat(8);
    let inputs = [
        ("short", fixture("en/wire-lines")),
        ("long", long),
        ("page", fixture("en/harbour-page")),
        ("wrapped", fixture("en/council-wrapped")),
        ("cyrillic", fixture("uk/lisova-shkola")),
        ("japanese", fixture("ja/toudai")),
    ];
    group(c, "text", &inputs.map(|(name, text)| (name, Input::Text(text))));
}

/// An article with hardly any markup, and a page with scripts and menus.
pub fn html(c: &mut Criterion) {
    let text = fixture("en/harbour-page");
    let inputs = [("article", page::article(&text)), ("page", page::whole(&text))];
    group(c, "html", &inputs.map(|(name, html)| (name, Input::Html(html))));
}

/// The folder that `COPYDESK_PAGES` names.
pub fn real(c: &mut Criterion) {
    let (texts, pages): (Vec<_>, Vec<_>) = real_pages().into_iter().partition(|input| matches!(input, Input::Text(_)));
    let extractor = Extractor::default();
    let mut group = c.benchmark_group("pages");
    group.sample_size(10);
    for (name, inputs) in [("text", texts), ("html", pages)].into_iter().filter(|(_, inputs)| !inputs.is_empty()) {
        let bytes: usize = inputs.iter().map(Input::len).sum();
        group
            .throughput(Throughput::Bytes(bytes as u64))
            .bench_function(name, |b| b.iter(|| inputs.iter().map(|input| input.extract(&extractor)).sum::<usize>()));
    }
    group.finish();
}
