//! Allocations of each extractor, and the most memory it holds at once on top of the page.

use crate::extractors::{ALL, Extractor};
use peakmem_alloc::{PeakMemAlloc, PeakMemAllocTrait};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[global_allocator]
static PEAK: PeakMemAlloc<&StatsAlloc<System>> = PeakMemAlloc::new(&INSTRUMENTED_SYSTEM);

/// Prints a table: allocations and megabytes a page, and the highest peak as a multiple of the page.
pub fn print(pages: &[String], only: &[String]) {
    println!("{:<22}{:>14}{:>10}{:>15}{:>12}", "", "allocations", "MB", "peak / page", "max peak MB");
    let all = |e: &&Extractor| e.name == ALL[0].name || only.is_empty() || only.iter().any(|name| name == e.name);
    for extractor in ALL.iter().filter(all) {
        // Tables that are built once are nobody's page.
        run(extractor, &pages[0]);
        let region = Region::new(&INSTRUMENTED_SYSTEM);
        let (mut peaks, mut highest) = (0.0, 0usize);
        for page in pages {
            PEAK.reset_peak_memory();
            run(extractor, page);
            let peak = PEAK.get_peak_memory();
            peaks += peak as f64 / page.len().max(1) as f64;
            highest = highest.max(peak);
        }
        let spent = region.change();
        let count = pages.len() as f64;
        println!(
            "{:<22}{:>14.0}{:>10.2}{:>15.2}{:>12.1}",
            extractor.name,
            (spent.allocations + spent.reallocations) as f64 / count,
            spent.bytes_allocated as f64 / crate::MEGA / count,
            peaks / count,
            highest as f64 / crate::MEGA,
        );
    }
}

fn run(extractor: &Extractor, page: &str) {
    let _ = catch_unwind(AssertUnwindSafe(|| (extractor.run)(page)));
}
