//! Fits the integer strengths of copydesk's rules on labelled pages.
//!
//!     cargo run --release -- ../../../shared/eval ../../src/rules
//!     cargo run --release -- held-out ../../../shared/eval PREDICTIONS.jsonl
//!
//! Settings of the environment: PRIOR (precision of the prior), DROPOUT, ASCENTS, LAB, READ, WEAK, SEGMENTS, FIX (weights of pages),
//! TEXT_ONLY, HTML_ONLY (leave the other table alone), DROP (rule families to leave out), LIST (a file for the verdict on each
//! labelled block); those of `held-out` stand in `held_out.rs`.
//!
//! The model is the one that `resolve` maximises: additive evidence per block, plus what follows what, in a page of
//! head, content and end; that is a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Blocks
//! of which the gold says less than the kind ("not body") take part with the set of kinds they may be. The written table is
//! fitted on all pages; `held-out` types each page with strengths that were fitted without its site.

mod align;
mod ascent;
mod crf;
mod data;
mod held_out;
mod labels;
mod report;
mod settings;
mod table;

use crf::Weights;
use data::Page;
use settings::Settings;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (done, out) = match args.as_slice() {
        [held_out, eval, out] if held_out == "held-out" => (held_out::predict(Path::new(eval), Path::new(out)), out),
        [eval, out] => (tables(Path::new(eval), Path::new(out)), out),
        _ => {
            eprintln!(
                "usage: copydesk-fit EVAL_FOLDER FOLDER_OF_TABLES\n       copydesk-fit held-out EVAL_FOLDER PREDICTIONS"
            );
            return ExitCode::from(2);
        }
    };
    if let Err(e) = done {
        eprintln!("{out}: {e}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Fits and writes the tables.
fn tables(eval: &Path, out: &Path) -> std::io::Result<()> {
    let write = |mode: &str, weights: &Weights| {
        std::fs::write(out.join(format!("strengths-{mode}.txt")), table::write(weights))
    };
    if std::env::var_os("TEXT_ONLY").is_none() {
        write("html", &fitted("markup", &data::load_html(eval), Settings::html()))?;
    }
    if std::env::var_os("HTML_ONLY").is_none() {
        write("text", &fitted("text", &data::load_text(eval), Settings::text()))?;
    }
    Ok(())
}

fn fitted(of: &str, pages: &[Page], settings: Settings) -> Weights {
    describe(pages);
    let weights = crf::fit(pages, settings);
    report::print(&format!("seen on {of}"), pages.iter().map(|p| (p, &weights)));
    weights
}

fn describe(pages: &[Page]) {
    eprintln!(
        "{} pages, {} blocks, {} rules",
        pages.len(),
        pages.iter().map(|p| p.blocks.len()).sum::<usize>(),
        copydesk::fit::rule_ids().len()
    );
}
