//! The time of each extractor on each page: the least of several passes, in which they take turns.

use crate::extractors::{ALL, Extractor};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// What was measured of one extractor.
pub struct Times {
    pub name: &'static str,
    /// The least time of each page.
    pub pages: Vec<Duration>,
    /// Pages on which it found nothing, gave an error or panicked.
    pub empty: usize,
}

/// Times all extractors. On each page they take turns, so that what else the machine does hits all of them alike.
pub fn measure(pages: &[String], passes: usize, only: &[String]) -> Vec<Times> {
    let chosen: Vec<&Extractor> = ALL.iter().filter(|e| is_chosen(e, only)).collect();
    let mut all: Vec<Times> =
        chosen.iter().map(|e| Times { name: e.name, pages: vec![Duration::MAX; pages.len()], empty: 0 }).collect();
    for pass in 0..passes.max(1) {
        for (number, page) in pages.iter().enumerate() {
            for (extractor, times) in chosen.iter().zip(&mut all) {
                let start = Instant::now();
                let found = catch_unwind(AssertUnwindSafe(|| (extractor.run)(page))).unwrap_or(false);
                times.pages[number] = times.pages[number].min(start.elapsed());
                times.empty += usize::from(pass == 0 && !found);
            }
        }
    }
    all
}

/// The bare parse is always measured: the others are given as multiples of it.
pub fn is_chosen(extractor: &Extractor, only: &[String]) -> bool {
    extractor.name == ALL[0].name || only.is_empty() || only.iter().any(|name| name == extractor.name)
}

impl Times {
    pub fn total(&self) -> Duration {
        self.pages.iter().sum()
    }

    /// The time that `share` of the pages, 0..=1, stay under.
    pub fn quantile(&self, share: f64) -> Duration {
        let mut sorted = self.pages.clone();
        sorted.sort_unstable();
        sorted[((sorted.len() - 1) as f64 * share).round() as usize]
    }

    /// The same of the ratio to another's time on the same page.
    pub fn ratio_quantile(&self, other: &Times, share: f64) -> f64 {
        let ratio = |(a, b): (&Duration, &Duration)| a.as_secs_f64() / b.as_secs_f64().max(f64::MIN_POSITIVE);
        let mut ratios: Vec<f64> = self.pages.iter().zip(&other.pages).map(ratio).collect();
        ratios.sort_unstable_by(f64::total_cmp);
        ratios[((ratios.len() - 1) as f64 * share).round() as usize]
    }
}
