//! copydesk beside other extractors on the same pages, in one process, on one thread.
//!
//!     cargo run --release --manifest-path benches/peers/Cargo.toml -- PAGES...
//!     cargo run --release --manifest-path benches/peers/Cargo.toml --features memory -- PAGES...

mod extractors;
mod pages;

#[cfg(feature = "memory")]
mod memory;
#[cfg(not(feature = "memory"))]
mod time;

use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;

/// Times extractors on pages of HTML, or counts what they allocate.
#[derive(Parser)]
struct Options {
    /// Files and folders (.html, .htm, packed with .gz or not)
    #[arg(required = true, value_name = "FILE|DIR")]
    pages: Vec<PathBuf>,
    /// Passes over the pages; of each page the least time counts
    #[arg(long, default_value_t = 3)]
    passes: usize,
    /// Takes every Nth page only
    #[arg(long, default_value_t = 1, value_name = "N")]
    every: usize,
    /// Only these, apart by commas, and the bare parse
    #[arg(long, value_delimiter = ',', value_name = "NAME,...")]
    only: Vec<String>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let pages = match pages::load(&options.pages, options.every) {
        Ok(pages) if !pages.is_empty() => pages,
        Ok(_) => return fail("no pages there"),
        Err(error) => return fail(&error),
    };
    // Some of the others panic on some pages; that is counted, not shown.
    std::panic::set_hook(Box::new(|_| {}));
    let bytes: usize = pages.iter().map(String::len).sum();
    println!("{} pages, {:.1} MB of HTML", pages.len(), bytes as f64 / MEGA);
    #[cfg(not(feature = "memory"))]
    print_times(&time::measure(&pages, options.passes, &options.only), bytes);
    #[cfg(feature = "memory")]
    memory::print(&pages, &options.only);
    ExitCode::SUCCESS
}

/// Bytes of a megabyte.
const MEGA: f64 = 1e6;

fn fail(why: &str) -> ExitCode {
    eprintln!("error: {why}");
    ExitCode::FAILURE
}

#[cfg(not(feature = "memory"))]
fn print_times(all: &[time::Times], bytes: usize) {
    let parse = &all[0];
    println!(
        "{:<22}{:>10}{:>9}{:>9}{:>9}{:>9}{:>9}{:>10}{:>7}",
        "", "x parse", "pages/s", "MB/s", "p50 ms", "p99 ms", "max ms", "p99 x", "none"
    );
    for times in all {
        let total = times.total().as_secs_f64();
        let ms = |share: f64| times.quantile(share).as_secs_f64() * 1e3;
        println!(
            "{:<22}{:>10.2}{:>9.0}{:>9.1}{:>9.2}{:>9.2}{:>9.2}{:>10.2}{:>7}",
            times.name,
            total / parse.total().as_secs_f64(),
            times.pages.len() as f64 / total,
            bytes as f64 / MEGA / total,
            ms(0.5),
            ms(0.99),
            ms(1.0),
            times.quantile(0.99).as_secs_f64() / parse.quantile(0.99).as_secs_f64(),
            times.empty,
        );
    }
    if let Some(own) = all.iter().find(|times| times.name == "copydesk") {
        let ratio = |share| own.ratio_quantile(parse, share);
        println!("copydesk / parse, page by page: p50 {:.2}, p99 {:.2}", ratio(0.5), ratio(0.99));
    }
}
