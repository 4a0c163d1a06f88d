//! Fits the integer strengths of copydesk's rules on labelled pages.
//!
//!     cargo run --release -- ../../../shared/eval ../../src/rules
//!     cargo run --release -- held-out ../../../shared/eval PREDICTIONS.jsonl
//!     cargo run --release -- mean ../../src/rules/strengths-html.txt A/strengths-html.txt B/strengths-html.txt
//!
//! Settings of the environment: PRIOR (precision of the prior), LAB, READ, WEAK, SEGMENTS, FIX (weights of pages), TEXT_ONLY,
//! HTML_ONLY, WARM (go on from the tables as they are), UNTAUGHT (text without a teacher), FOLDS (see below; `only` leaves the
//! tables alone), DROP (rule families to leave out), ADD (with WARM: families whose strengths alone are fitted), LIST (a file for the verdict on each labelled block).
//!
//! The model is the one that `resolve` maximises: additive evidence per block, plus what follows what, in a page of
//! head, content and end; that is a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Blocks
//! of which the gold says less than the kind ("not body") take part with the set of kinds they may be. The pages are
//! split by site in two where FOLDS is set; each half is scored with strengths fitted on the other, so that a gap between both figures
//! shows overfitting. The written table is fitted on all pages.

mod align;
mod crf;
mod data;
mod held_out;
mod labels;
mod lbfgs;
mod report;
mod stochastic;
mod table;

use crf::Weights;
use data::Page;
use std::path::Path;
use std::process::ExitCode;

/// Precision (inverse variance) of the prior on strengths, in nats^-2: how much evidence a strength needs.
const PRIOR: f64 = 2.5;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [mean, out, tables @ ..] = args.as_slice()
        && mean == "mean"
        && !tables.is_empty()
    {
        return mean_of(Path::new(out), tables);
    }
    if let [held_out, eval, out] = args.as_slice()
        && held_out == "held-out"
    {
        return held_out::run(Path::new(eval), Path::new(out), data::env_number("PRIOR", PRIOR));
    }
    let [eval, out] = args.as_slice() else {
        eprintln!(
            "usage: copydesk-fit EVAL_FOLDER FOLDER_OF_TABLES\n       copydesk-fit held-out EVAL_FOLDER PREDICTIONS\n       copydesk-fit mean OUT TABLE..."
        );
        return ExitCode::from(2);
    };
    let (eval, out) = (Path::new(eval), Path::new(out));
    let settings = Settings {
        prior: data::env_number("PRIOR", PRIOR),
        folds: std::env::var_os("FOLDS").is_some(),
        only_folds: std::env::var("FOLDS").is_ok_and(|f| f == "only"),
        warm: std::env::var_os("WARM").is_some(),
        taught: std::env::var_os("UNTAUGHT").is_none(),
    };
    let text_only = std::env::var_os("TEXT_ONLY").is_some();
    let marked = if text_only && !settings.taught { Vec::new() } else { data::load_html(eval) };
    // TEXT_ONLY takes the table of markup as it is; WARM goes on from the tables as they are.
    let known = |mode: &str| table::read(&out.join(format!("strengths-{mode}.txt")));
    let on_html = match known("html") {
        Some(weights) if text_only => weights,
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

/// Writes the mean of several tables: fits that weigh the pages differently agree on what is general and differ in what
/// they know by heart, so their mean does better on other pages than most of them (Breiman 1996).
fn mean_of(out: &Path, tables: &[String]) -> ExitCode {
    let mut sum: Option<Weights> = None;
    for table in tables {
        let Some(weights) = table::read(Path::new(table)) else {
            eprintln!("{table}: no table");
            return ExitCode::FAILURE;
        };
        let share = 1.0 / tables.len() as f64;
        let to = sum.get_or_insert_with(|| Weights::new(copydesk::fit::rule_ids().len()));
        to.flat.iter_mut().zip(&weights.flat).for_each(|(to, v)| *to += share * v);
    }
    let Some(mean) = sum else { return ExitCode::FAILURE };
    match std::fs::write(out, table::write_mean(&mean)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{}: {e}", out.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, mode: &str, weights: &Weights) -> std::io::Result<()> {
    std::fs::write(folder.join(format!("strengths-{mode}.txt")), table::write(weights))
}

struct Settings {
    prior: f64,
    folds: bool,
    /// Ends with the figures of the folds; the tables stay as they are.
    only_folds: bool,
    warm: bool,
    taught: bool,
}

fn on_html(pages: &[Page], settings: &Settings, start: Option<&Weights>) -> Weights {
    describe(pages);
    if settings.folds {
        let (a, b) = halves(pages);
        let (on_a, on_b) = (crf::fit(&a, settings.prior, None), crf::fit(&b, settings.prior, None));
        report::print("held out on markup", a.iter().map(|p| (p, &on_b)).chain(b.iter().map(|p| (p, &on_a))));
    }
    if let Some(start) = start.filter(|_| settings.only_folds) {
        return start.clone();
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
            let mut pages = Vec::new();
            if settings.taught {
                let teacher = crf::fit(taught_by, settings.prior, None);
                pages = data::taught(eval, marked, &teacher);
                pages.retain(|p| p.half() == half);
            }
            pages.extend_from_slice(labelled);
            crf::fit(&pages, settings.prior, None)
        };
        let (on_a, on_b) = (half(&a, &marked_a, true), half(&b, &marked_b, false));
        report::print("held out", a.iter().map(|p| (p, &on_b)).chain(b.iter().map(|p| (p, &on_a))));
    }
    if let Some(start) = start.filter(|_| settings.only_folds) {
        return start.clone();
    }
    let mut pages = if settings.taught { data::taught(eval, marked, teacher) } else { Vec::new() };
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
    pages.iter().cloned().partition(Page::half)
}
