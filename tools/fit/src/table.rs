//! The fitted strengths as a table that people can read: integers in tenths of a nat.

use crate::crf::{FROM, KINDS, UNITS_PER_NAT, Weights};
use copydesk::Kind;
use std::fmt::Write;

/// Strengths smaller than this, in units, are left out: they say nothing to a reader.
const LEAST: i32 = 1;

/// By distance between two blocks (`features::step` of copydesk): at any, and what a short one adds.
const ORDER: [&str; copydesk::fit::STEPS] = ["order", "beside", "within", "near"];

const ZONES: [&str; 3] = ["head", "content", "end"];

/// The table of a fit.
pub fn write(w: &Weights) -> String {
    rows(w, "cd tools/fit && cargo run --release -- ../../../shared/eval ../../src/rules", centred)
}

fn rows(w: &Weights, maker: &str, rule: impl Fn(&[f64]) -> Vec<f64>) -> String {
    let mut out = format!(
        "# Strengths in tenths of a nat; made by: {maker}\n\
         # rule kind±n …       evidence of a rule for or against kinds\n",
    );
    for (id, name) in copydesk::fit::rule_ids().iter().enumerate() {
        line(&mut out, name, &rule(w.rule(id)));
    }
    out.push_str("# zone NAME kind±n …   how common a kind is in a part of the page\n");
    for (zone, name) in ZONES.iter().enumerate() {
        line(&mut out, &format!("zone {name}"), w.zone(zone));
    }
    out.push_str("# order ZONE KIND kind±n …   what may follow a block of this kind; the zone is that of the block that follows\n");
    for (step, order) in ORDER.iter().enumerate() {
        for (zone, name) in ZONES.iter().enumerate() {
            for from in 0..FROM {
                let kind = if from == KINDS { "start" } else { Kind::ALL[from].name() };
                line(&mut out, &format!("{order} {name} {kind}"), w.order(step, zone, from));
            }
        }
    }
    out
}

/// Adding one number to all kinds of a rule changes nothing, so the median is brought to zero.
fn centred(row: &[f64]) -> Vec<f64> {
    let mut sorted = row[..KINDS].to_vec();
    sorted.sort_by(f64::total_cmp);
    row[..KINDS].iter().map(|v| v - sorted[KINDS / 2]).collect()
}

fn line(out: &mut String, name: &str, row: &[f64]) {
    let mut cells: Vec<(i32, &str)> =
        (0..KINDS).map(|k| ((row[k] * UNITS_PER_NAT).round_ties_even() as i32, Kind::ALL[k].name())).collect();
    cells.retain(|(n, _)| n.abs() >= LEAST);
    cells.sort_by_key(|(n, _)| -n);
    if cells.is_empty() {
        return;
    }
    out.push_str(name);
    for (n, kind) in cells {
        let _ = write!(out, " {kind}{n:+}");
    }
    out.push('\n');
}
