//! Fits the integer strengths of copydesk's rules on labelled pages.
//!
//!     cargo run --release -- text ../../../shared/eval ../../src/rules/strengths-text.txt
//!     cargo run --release -- html ../../../shared/eval ../../src/rules/strengths-html.txt
//!
//! The model is the one that `resolve` maximises: additive evidence per block, plus what follows what, in a page of
//! head, content and end; that is a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Blocks
//! of which the gold says less than the kind ("not body") take part with the set of kinds they may be. The pages are
//! split by site in two; each half is scored with strengths fitted on the other, so that a gap between both figures
//! shows overfitting. The written table is fitted on all pages.

mod align;
mod crf;
mod data;
mod lbfgs;
mod report;
mod table;

use std::process::ExitCode;

/// Precision (inverse variance) of the prior on strengths, in nats^-2: how much evidence a strength needs.
const PRIOR: f64 = 1.0;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [mode, eval, out] = args.as_slice() else {
        eprintln!("usage: copydesk-fit text|html EVAL_FOLDER OUT_TABLE");
        return ExitCode::from(2);
    };
    let prior = std::env::var("PRIOR").ok().and_then(|p| p.parse().ok()).unwrap_or(PRIOR);
    let html = mode == "html";
    let pages = data::load(std::path::Path::new(eval), html);
    eprintln!("{} pages, {} blocks, {} rules", pages.len(), pages.iter().map(|p| p.blocks.len()).sum::<usize>(), copydesk::fit::rule_ids().len());
    if std::env::var_os("NO_FOLDS").is_none() {
        let (a, b): (Vec<_>, Vec<_>) = pages.iter().cloned().partition(|p| p.half);
        let (on_a, on_b) = (crf::fit(&a, prior), crf::fit(&b, prior));
        report::print("held out", a.iter().map(|p| (p, &on_b)).chain(b.iter().map(|p| (p, &on_a))));
    }
    let weights = crf::fit(&pages, prior);
    report::print("seen", pages.iter().map(|p| (p, &weights)));
    if let Err(e) = std::fs::write(out, table::write(&weights, mode)) {
        eprintln!("{out}: {e}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
