//! Fits the integer strengths of copydesk's rules on labelled pages.
//!
//!     cargo run --release -- ../../../shared/eval ../../src/rules
//!
//! The model is the one that `resolve` maximises: additive evidence per block, plus what follows what, in a page of
//! head, content and end; that is a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Blocks
//! of which the gold says less than the kind ("not body") take part with the set of kinds they may be. The pages are
//! split by site in two where FOLDS is set; each half is scored with strengths fitted on the other, so that a gap between both figures
//! shows overfitting. The written table is fitted on all pages.

mod align;
mod crf;
mod data;
mod lbfgs;
mod report;
mod table;

use crf::Weights;
use data::Page;
use std::path::Path;
use std::process::ExitCode;

/// Precision (inverse variance) of the prior on strengths, in nats^-2: how much evidence a strength needs.
const PRIOR: f64 = 1.5;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [eval, out] = args.as_slice() else {
        eprintln!("usage: copydesk-fit EVAL_FOLDER FOLDER_OF_TABLES");
        return ExitCode::from(2);
    };
    let (eval, out) = (Path::new(eval), Path::new(out));
    let settings = Settings {
        prior: std::env::var("PRIOR").ok().and_then(|p| p.parse().ok()).unwrap_or(PRIOR),
        folds: std::env::var_os("FOLDS").is_some(),
        warm: std::env::var_os("WARM").is_some(),
    };
    let marked = data::load_html(eval);
    // TEXT_ONLY takes the table of markup as it is; WARM goes on from the tables as they are.
    let known = |mode: &str| table::read(&out.join(format!("strengths-{mode}.txt")));
    let on_html = match known("html") {
        Some(weights) if std::env::var_os("TEXT_ONLY").is_some() => weights,
        weights => on_html(&marked, &settings, weights.as_ref().filter(|_| settings.warm)),
    };
    let on_text = || on_text(eval, &marked, &on_html, &settings, known("text").as_ref().filter(|_| settings.warm));
    let written = write(out, "html", &on_html)
        .and_then(|()| if std::env::var_os("HTML_ONLY").is_some() { Ok(()) } else { write(out, "text", &on_text()) });
    if let Err(e) = written {
        eprintln!("{}: {e}", out.display());
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn write(folder: &Path, mode: &str, weights: &Weights) -> std::io::Result<()> {
    std::fs::write(folder.join(format!("strengths-{mode}.txt")), table::write(weights))
}

struct Settings {
    prior: f64,
    folds: bool,
    warm: bool,
}

fn on_html(pages: &[Page], settings: &Settings, start: Option<&Weights>) -> Weights {
    describe(pages);
    if settings.folds {
        let (a, b) = halves(pages);
        let (on_a, on_b) = (crf::fit(&a, settings.prior, None), crf::fit(&b, settings.prior, None));
        report::print("held out on markup", a.iter().map(|p| (p, &on_b)).chain(b.iter().map(|p| (p, &on_a))));
    }
    let weights = crf::fit(pages, settings.prior, start);
    report::print("seen on markup", pages.iter().map(|p| (p, &weights)));
    weights
}

/// Text is labelled for few pages. Markup tells more, so what was fitted on markup teaches: it labels the pages of
/// markup, and their text alone takes part in the fit with those labels. A half of the sites is only ever taught by
/// itself.
fn on_text(eval: &Path, marked: &[Page], teacher: &Weights, settings: &Settings, start: Option<&Weights>) -> Weights {
    let labelled = data::load_text(eval);
    describe(&labelled);
    if settings.folds {
        let (marked_a, marked_b) = halves(marked);
        let (a, b) = halves(&labelled);
        let half = |labelled: &[Page], taught_by: &[Page], half: bool| {
            let teacher = crf::fit(taught_by, settings.prior, None);
            let mut pages = data::taught(eval, marked, &teacher);
            pages.retain(|p| p.half == half);
            pages.extend_from_slice(labelled);
            crf::fit(&pages, settings.prior, None)
        };
        let (on_a, on_b) = (half(&a, &marked_a, true), half(&b, &marked_b, false));
        report::print("held out", a.iter().map(|p| (p, &on_b)).chain(b.iter().map(|p| (p, &on_a))));
    }
    let mut pages = data::taught(eval, marked, teacher);
    pages.extend(labelled.iter().cloned());
    let weights = crf::fit(&pages, settings.prior, start);
    report::print("seen", labelled.iter().map(|p| (p, &weights)));
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

fn halves(pages: &[Page]) -> (Vec<Page>, Vec<Page>) {
    pages.iter().cloned().partition(|p| p.half)
}
