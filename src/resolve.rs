//! The one place where kinds are chosen: the most likely sequence of kinds for the whole page (Viterbi 1967).
//!
//! A page is a head, a content and an end, in this order. Body and sub-headings stand in the content alone, and the
//! content begins and ends with one of them; every other kind may stand anywhere. Within that, the sum of the evidence
//! of all blocks and of what follows what is made as large as it can be. Exact, and linear in the number of blocks.
//! Ties go to the earlier kind of `Kind::ALL`, then to the earlier zone.

use crate::kind::Kind;
use crate::rules::strengths::{LANES, Row, START, Strengths};

/// Score of what can not be.
const NEVER: i32 = i32::MIN / 4;

/// Strength units a nat.
const UNITS_PER_NAT: f32 = 10.0;

/// Scores of the three zones for one block.
type Scores = [[i32; LANES]; 3];

/// The verdict on one block.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Verdict {
    pub kind: Kind,
    /// The next best kind, everything else on the page being chosen anew around it.
    pub runner_up: Kind,
    /// How sure the kind is against the runner-up, 0..=1.
    pub confidence: f32,
}

/// Chooses a kind for each block from the evidence `emissions` (one row a block, in strength units).
///
/// With `has_body` the page is known to hold an article: sequences without a content take no part.
pub(crate) fn resolve(strengths: &Strengths, emissions: &[Row], has_body: bool) -> Vec<Verdict> {
    if emissions.is_empty() {
        return Vec::new();
    }
    let ahead = forward(strengths, emissions);
    let behind = backward(strengths, emissions, has_body);
    ahead.iter().zip(&behind).map(|(a, b)| verdict(a, b)).collect()
}

/// Kinds that make up the content: the only ones that open and close it.
const PROSE: [usize; 2] = [Kind::Body as usize, Kind::Subheading as usize];

/// Best score of any sequence up to each block that gives it this kind in this zone, the block's own evidence included.
fn forward(strengths: &Strengths, emissions: &[Row]) -> Vec<Scores> {
    let mut out: Vec<Scores> = Vec::with_capacity(emissions.len());
    for (i, emission) in emissions.iter().enumerate() {
        let mut next = [[NEVER; LANES]; 3];
        if i == 0 {
            for (zone, scores) in next.iter_mut().enumerate().take(2) {
                for kind in 0..Kind::COUNT {
                    scores[kind] = i32::from(strengths.order[zone][START][kind]);
                }
            }
        } else {
            let last = &out[i - 1];
            for kind in 0..Kind::COUNT {
                relax(&mut next[0], last[0][kind], &strengths.order[0][kind]);
                relax(&mut next[1], last[1][kind].max(last[0][kind]), &strengths.order[1][kind]);
                relax(&mut next[2], last[2][kind], &strengths.order[2][kind]);
            }
            // What comes from the head enters the content through prose alone.
            enter(&mut next[1], last, strengths);
            for kind in PROSE {
                relax(&mut next[2], last[1][kind], &strengths.order[2][kind]);
            }
        }
        finish(&mut next, emission, strengths, i == 0);
        out.push(next);
    }
    out
}

/// Non-prose kinds of the content can only follow the content.
fn enter(next: &mut [i32; LANES], last: &Scores, strengths: &Strengths) {
    let mut inside = [NEVER; LANES];
    for kind in 0..Kind::COUNT {
        relax(&mut inside, last[1][kind], &strengths.order[1][kind]);
    }
    for kind in 0..LANES {
        if !PROSE.contains(&kind) {
            next[kind] = inside[kind];
        }
    }
}

/// Adds evidence and closes the states that can not be.
fn finish(next: &mut Scores, emission: &Row, strengths: &Strengths, first: bool) {
    for (zone, scores) in next.iter_mut().enumerate() {
        for kind in 0..LANES {
            scores[kind] = (scores[kind] + i32::from(emission[kind]) + i32::from(strengths.zones[zone][kind])).max(NEVER);
        }
        for pad in &mut scores[Kind::COUNT..] {
            *pad = NEVER;
        }
    }
    for kind in PROSE {
        next[0][kind] = NEVER;
        next[2][kind] = NEVER;
    }
    if first {
        for kind in (0..LANES).filter(|k| !PROSE.contains(k)) {
            next[1][kind] = NEVER;
        }
        next[2] = [NEVER; LANES];
    }
}

#[inline]
fn relax(next: &mut [i32; LANES], from: i32, order: &Row) {
    for (to, step) in next.iter_mut().zip(order) {
        *to = (*to).max(from + i32::from(*step));
    }
}

/// Best score of everything after each block, given its kind and zone, the block's own evidence excluded.
fn backward(strengths: &Strengths, emissions: &[Row], has_body: bool) -> Vec<Scores> {
    let mut out = vec![[[NEVER; LANES]; 3]; emissions.len()];
    let last = emissions.len() - 1;
    // The content can not be left open: a page ends in its head, on prose, or in its end.
    for kind in 0..Kind::COUNT {
        out[last][0][kind] = if has_body { NEVER } else { 0 };
        out[last][2][kind] = 0;
    }
    for kind in PROSE {
        out[last][1][kind] = 0;
    }
    for i in (0..last).rev() {
        let mut after = out[i + 1];
        finish(&mut after, &emissions[i + 1], strengths, false);
        let here = &mut out[i];
        for kind in 0..Kind::COUNT {
            let entering = PROSE.iter().map(|&p| after[1][p] + i32::from(strengths.order[1][kind][p])).max().unwrap_or(NEVER);
            here[0][kind] = best(&after[0], &strengths.order[0][kind]).max(entering).max(NEVER);
            here[1][kind] = best(&after[1], &strengths.order[1][kind]).max(NEVER);
            here[2][kind] = best(&after[2], &strengths.order[2][kind]).max(NEVER);
        }
        for kind in PROSE {
            let leaving = best(&after[2], &strengths.order[2][kind]);
            here[1][kind] = here[1][kind].max(leaving);
        }
    }
    out
}

#[inline]
fn best(after: &[i32; LANES], order: &Row) -> i32 {
    after.iter().zip(order).map(|(a, step)| a + i32::from(*step)).max().unwrap_or(NEVER)
}

/// The kind of the best whole sequence, the kind of the best sequence without it, and the distance of the two.
fn verdict(ahead: &Scores, behind: &Scores) -> Verdict {
    let mut of = [NEVER; Kind::COUNT];
    for zone in 0..3 {
        for kind in 0..Kind::COUNT {
            of[kind] = of[kind].max(ahead[zone][kind].saturating_add(behind[zone][kind]));
        }
    }
    let (mut first, mut second) = (0, 1);
    if of[1] > of[0] {
        (first, second) = (1, 0);
    }
    for kind in 2..Kind::COUNT {
        if of[kind] > of[first] {
            (first, second) = (kind, first);
        } else if of[kind] > of[second] {
            second = kind;
        }
    }
    let margin = of[first].saturating_sub(of[second]) as f32 / UNITS_PER_NAT;
    Verdict { kind: Kind::ALL[first], runner_up: Kind::ALL[second], confidence: 1.0 / (1.0 + (-margin).exp()) }
}
