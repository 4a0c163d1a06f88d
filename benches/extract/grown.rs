//! Inputs that are made to be slow, and inputs that grow. `cargo bench --bench growth` fits the exponents of all of them.

use crate::inputs::families::{Family, TIMES, all};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput};
use std::time::Duration;

/// How many times over a hostile input is grown: some tens of kilobytes.
const HOSTILE_TIMES: usize = 16;

/// Families whose growth is shown size by size.
const SCALING: [&str; 14] = [
    "text/page",
    "text/body",
    "text/menu",
    "text/paragraph",
    "text/line",
    "html/page",
    "html/body",
    "html/menu",
    "html/paragraph",
    "near/phrases-en",
    "near/months",
    "depth/div",
    "depth/formatting",
    "depth/table",
];

fn bench(group: &mut BenchmarkGroup<'_, WallTime>, family: &Family, times: usize, id: BenchmarkId) {
    let input = family.at(times);
    group
        .throughput(Throughput::Bytes(input.len() as u64))
        .bench_with_input(id, &input, |b, input| b.iter(|| input.extract(&family.extractor)));
}

fn short(group: &mut BenchmarkGroup<'_, WallTime>) {
    group.sample_size(10).warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_millis(500));
}

/// The worst cases that are within the limits, one size of each.
pub fn hostile(c: &mut Criterion) {
    let mut group = c.benchmark_group("hostile");
    short(&mut group);
    for family in all().into_iter().filter(|family| family.is_in(&["deep", "flat", "near"])) {
        bench(&mut group, &family, HOSTILE_TIMES, BenchmarkId::from_parameter(&family.name));
    }
    for family in all().into_iter().filter(|family| ["text/line", "text/word", "html/word"].contains(&&*family.name)) {
        bench(&mut group, &family, HOSTILE_TIMES, BenchmarkId::from_parameter(&family.name));
    }
    group.finish();
}

/// 1, 2, 4 ... 64 times the same: the throughput should stay the same.
pub fn scaling(c: &mut Criterion) {
    let mut group = c.benchmark_group("scaling");
    short(&mut group);
    for family in all().into_iter().filter(|family| SCALING.contains(&&*family.name)) {
        for times in TIMES {
            bench(&mut group, &family, times, BenchmarkId::new(&family.name, format!("{times}x")));
        }
    }
    group.finish();
}
