//! Cost of extraction by criterion: `cargo bench --bench extract`, or one group of it with `-- html/`.
//!
//! With `COPYDESK_PAGES=FOLDER` also over the `.txt`, `.html` and `.html.gz` files of a folder: groups `pages` and `stage`.

#[path = "../inputs/mod.rs"]
mod inputs;

mod cold;
mod grown;
mod pages;
mod stage;

use criterion::{Criterion, criterion_group, criterion_main};
use std::time::Duration;

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    targets = pages::text, pages::html, pages::real, stage::stages, cold::cold, grown::hostile, grown::scaling
}
criterion_main!(benches);
