//! The conditional random field: likelihood of the allowed kinds of each page, and its gradient.

#![allow(clippy::needless_range_loop)] // several tables are read and written at the same place

use crate::data::Page;
use crate::settings::Settings;
use crate::{ascent, data};
use copydesk::Kind;
use copydesk::fit::STEPS;

/// Kinds, padded for the vector unit.
pub const K: usize = 24;
pub const KINDS: usize = Kind::COUNT;
/// Rows of the order tables: kinds, and the start of the page.
pub const FROM: usize = KINDS + 1;

/// Strengths in nats.
#[derive(Clone)]
pub struct Weights {
    pub rules: usize,
    pub flat: Vec<f64>,
}

impl Weights {
    pub fn new(rules: usize) -> Weights {
        Weights { rules, flat: vec![0.0; (rules + 3 + STEPS * 3 * FROM) * K] }
    }
    pub fn rule(&self, id: usize) -> &[f64] {
        &self.flat[id * K..(id + 1) * K]
    }
    pub fn zone(&self, zone: usize) -> &[f64] {
        &self.flat[(self.rules + zone) * K..(self.rules + zone + 1) * K]
    }
    /// What holds at any distance (step 0), or what a short one adds to it.
    pub fn order(&self, step: usize, zone: usize, from: usize) -> &[f64] {
        let at = self.order_at(step, zone, from);
        &self.flat[at..at + K]
    }
    fn order_at(&self, step: usize, zone: usize, from: usize) -> usize {
        (self.rules + 3 + (step * 3 + zone) * FROM + from) * K
    }
}

const BODY: usize = Kind::Body as usize;
const SUB: usize = Kind::Subheading as usize;

/// Exponentials of the order tables, with what can not be at zero.
struct Order([[[f64; K]; FROM]; 3]);

/// The tables of all distances.
fn orders(w: &Weights) -> Vec<Order> {
    (0..STEPS).map(|step| Order::new(w, step)).collect()
}

impl Order {
    fn new(w: &Weights, step: usize) -> Order {
        let mut out = [[[0.0; K]; FROM]; 3];
        for (zone, table) in out.iter_mut().enumerate() {
            for (from, row) in table.iter_mut().enumerate() {
                let (order, more) = (w.order(0, zone, from), w.order(step, zone, from));
                let prior = w.zone(zone);
                for kind in 0..KINDS {
                    let prose = kind == BODY || kind == SUB;
                    if prose && zone != 1 {
                        continue;
                    }
                    let more = if step > 0 { more[kind] } else { 0.0 };
                    row[kind] = (order[kind] + more + prior[kind]).exp();
                }
            }
        }
        Order(out)
    }
}

type State = [[f64; K]; 3];

/// One forward pass; returns the states, each scaled to sum to one.
fn forward(orders: &[Order], steps: &[u8], emissions: &[[f64; K]], masks: Option<&[u32]>) -> Vec<State> {
    let mut out: Vec<State> = Vec::with_capacity(emissions.len());
    for (i, e) in emissions.iter().enumerate() {
        let mut next = [[0f64; K]; 3];
        let order = &orders[usize::from(steps[i])];
        if i == 0 {
            next[0] = order.0[0][KINDS];
            for k in [BODY, SUB] {
                next[1][k] = order.0[1][KINDS][k];
            }
        } else {
            let last: &State = &out[i - 1];
            let mut entering = [0f64; K];
            for a in 0..KINDS {
                axpy(&mut next[0], last[0][a], &order.0[0][a]);
                axpy(&mut next[1], last[1][a], &order.0[1][a]);
                axpy(&mut next[2], last[2][a], &order.0[2][a]);
                axpy(&mut entering, last[0][a], &order.0[1][a]);
            }
            for k in [BODY, SUB] {
                next[1][k] += entering[k];
                axpy(&mut next[2], last[1][k], &order.0[2][k]);
            }
        }
        let mask = masks.map_or(u32::MAX, |m| m[i]);
        let mut sum = 0f64;
        for zone in &mut next {
            for k in 0..KINDS {
                zone[k] *= if mask >> k & 1 == 1 { e[k] } else { 0.0 };
                sum += zone[k];
            }
        }
        let scale = 1.0 / sum.max(1e-290);
        next.iter_mut().flatten().for_each(|v| *v *= scale);
        out.push(next);
    }
    out
}

fn backward(orders: &[Order], steps: &[u8], emissions: &[[f64; K]], masks: Option<&[u32]>) -> Vec<State> {
    let n = emissions.len();
    let mut out = vec![[[0f64; K]; 3]; n];
    out[n - 1][0] = [1.0; K];
    out[n - 1][2] = [1.0; K];
    out[n - 1][1][BODY] = 1.0;
    out[n - 1][1][SUB] = 1.0;
    for i in (0..n - 1).rev() {
        let after = weighted(&out[i + 1], &emissions[i + 1], masks.map_or(u32::MAX, |m| m[i + 1]));
        let here = &mut out[i];
        let order = &orders[usize::from(steps[i + 1])];
        let mut sum = 0f64;
        for a in 0..KINDS {
            here[0][a] = dot(&order.0[0][a], &after[0])
                + order.0[1][a][BODY] * after[1][BODY]
                + order.0[1][a][SUB] * after[1][SUB];
            here[1][a] = dot(&order.0[1][a], &after[1]);
            here[2][a] = dot(&order.0[2][a], &after[2]);
        }
        for k in [BODY, SUB] {
            here[1][k] += dot(&order.0[2][k], &after[2]);
        }
        for zone in here.iter() {
            sum += zone.iter().sum::<f64>();
        }
        let scale = 1.0 / sum.max(1e-290);
        here.iter_mut().flatten().for_each(|v| *v *= scale);
    }
    out
}

fn weighted(state: &State, e: &[f64; K], mask: u32) -> State {
    let mut out = *state;
    for zone in &mut out {
        for k in 0..K {
            zone[k] *= if k < KINDS && mask >> k & 1 == 1 { e[k] } else { 0.0 };
        }
    }
    out
}

#[inline]
fn axpy(to: &mut [f64; K], a: f64, row: &[f64; K]) {
    for k in 0..K {
        to[k] += a * row[k];
    }
}

#[inline]
fn dot(a: &[f64; K], b: &[f64; K]) -> f64 {
    let mut sum = [0f64; 8];
    for k in 0..K {
        sum[k % 8] += a[k] * b[k];
    }
    sum.iter().sum()
}

/// Probability of each kind of each block.
pub fn posteriors(w: &Weights, page: &Page) -> Vec<[f64; K]> {
    if page.blocks.is_empty() {
        return Vec::new();
    }
    let orders = orders(w);
    let emissions = emissions(w, page, false);
    let steps: Vec<u8> = page.blocks.iter().map(|b| b.step).collect();
    let ahead = forward(&orders, &steps, &emissions, None);
    let behind = backward(&orders, &steps, &emissions, None);
    ahead.iter().zip(&behind).map(|(a, b)| marginal(a, b)).collect()
}

fn marginal(a: &State, b: &State) -> [f64; K] {
    let mut out = [0f64; K];
    for zone in 0..3 {
        for k in 0..KINDS {
            out[k] += a[zone][k] * b[zone][k];
        }
    }
    let sum: f64 = out.iter().sum();
    out.iter_mut().for_each(|v| *v /= sum.max(1e-290));
    out
}

/// Exponentials of the evidence, scaled so that the best allowed kind has one.
fn emissions(w: &Weights, page: &Page, masked: bool) -> Vec<[f64; K]> {
    page.blocks
        .iter()
        .map(|b| {
            let mut row = [0f64; K];
            for &id in &b.hits {
                for (to, s) in row.iter_mut().zip(w.rule(id as usize)) {
                    *to += s * page.boost;
                }
            }
            let allowed = |k: usize| !masked || b.mask >> k & 1 == 1;
            let top = (0..KINDS).filter(|&k| allowed(k)).map(|k| row[k]).fold(f64::MIN, f64::max);
            row.map(|v| (v - top).clamp(LEAST_LOG, -LEAST_LOG).exp())
        })
        .collect()
}

/// Evidence further below the best than this, in nats, is as good as none.
const LEAST_LOG: f64 = -200.0;

/// Adds `sign` times the expected counts of a page to the gradient.
fn expect(
    w: &Weights,
    orders: &[Order],
    page: &Page,
    emissions: &[[f64; K]],
    masked: bool,
    sign: f64,
    gradient: &mut Weights,
) {
    let masks: Vec<u32> = page.blocks.iter().map(|b| b.mask).collect();
    let masks = masked.then_some(masks.as_slice());
    let steps: Vec<u8> = page.blocks.iter().map(|b| b.step).collect();
    let ahead = forward(orders, &steps, emissions, masks);
    let behind = backward(orders, &steps, emissions, masks);
    let rules = w.rules;
    let mut pairs = vec![[[[0f64; K]; FROM]; 3]; STEPS];
    for i in 0..emissions.len() {
        let p = marginal(&ahead[i], &behind[i]);
        for &id in &page.blocks[i].hits {
            let at = id as usize * K;
            for (g, p) in gradient.flat[at..at + KINDS].iter_mut().zip(&p) {
                *g += sign * page.boost * p;
            }
        }
        if i == 0 {
            let total: f64 = (0..3)
                .flat_map(|z| (0..KINDS).map(move |k| (z, k)))
                .map(|(z, k)| ahead[0][z][k] * behind[0][z][k])
                .sum();
            for zone in 0..2 {
                for k in 0..KINDS {
                    pairs[usize::from(steps[0])][zone][KINDS][k] +=
                        ahead[0][zone][k] * behind[0][zone][k] / total.max(1e-290);
                }
            }
            continue;
        }
        let after = weighted(&behind[i], &emissions[i], masks.map_or(u32::MAX, |m| m[i]));
        let before = &ahead[i - 1];
        let order = &orders[usize::from(steps[i])];
        let pair = &mut pairs[usize::from(steps[i])];
        // Sum of all pairs of this place, to scale them to one.
        let mut total = 0f64;
        for a in 0..KINDS {
            total += before[0][a]
                * (dot(&order.0[0][a], &after[0])
                    + order.0[1][a][BODY] * after[1][BODY]
                    + order.0[1][a][SUB] * after[1][SUB]);
            total += before[1][a] * dot(&order.0[1][a], &after[1]);
            total += before[2][a] * dot(&order.0[2][a], &after[2]);
        }
        for k in [BODY, SUB] {
            total += before[1][k] * dot(&order.0[2][k], &after[2]);
        }
        let scale = 1.0 / total.max(1e-290);
        for a in 0..KINDS {
            axpy(&mut pair[0][a], before[0][a] * scale, &mul(&after[0], &order.0[0][a]));
            axpy(&mut pair[1][a], before[1][a] * scale, &mul(&after[1], &order.0[1][a]));
            axpy(&mut pair[2][a], before[2][a] * scale, &mul(&after[2], &order.0[2][a]));
            for k in [BODY, SUB] {
                pair[1][a][k] += before[0][a] * scale * after[1][k] * order.0[1][a][k];
            }
        }
        for k in [BODY, SUB] {
            axpy(&mut pair[2][k], before[1][k] * scale, &mul(&after[2], &order.0[2][k]));
        }
    }
    for (step, pair) in pairs.iter().enumerate() {
        for zone in 0..3 {
            for from in 0..FROM {
                let (all, here) = (gradient.order_at(0, zone, from), gradient.order_at(step, zone, from));
                for k in 0..KINDS {
                    let seen = sign * pair[zone][from][k];
                    gradient.flat[(rules + zone) * K + k] += seen;
                    gradient.flat[all + k] += seen;
                    if step > 0 {
                        gradient.flat[here + k] += seen;
                    }
                }
            }
        }
    }
}

#[inline]
fn mul(a: &[f64; K], b: &[f64; K]) -> [f64; K] {
    let mut out = [0f64; K];
    for k in 0..K {
        out[k] = a[k] * b[k];
    }
    out
}

/// The strengths set by hand: the mean of the prior.
fn hand_set(rules: usize) -> Vec<f64> {
    let mut w = Weights::new(rules);
    for (id, kinds) in copydesk::fit::hand_set().iter().enumerate() {
        for (kind, strength) in *kinds {
            w.flat[id * K + *kind as usize] = f64::from(*strength) / UNITS_PER_NAT;
        }
    }
    w.flat
}

/// How much more the strengths set by hand are trusted, by family. Names of elements differ from site to site, and the
/// far ones hold for all blocks of a page at once, so a few pages teach them what is only true of those pages.
const TRUST: [(&str, f64); 2] = [("far/", 8.0), ("near/", 3.0)];

fn trust(rules: usize) -> Vec<f64> {
    let mut w = Weights::new(rules);
    w.flat.fill(1.0);
    for (id, name) in copydesk::fit::rule_ids().iter().enumerate() {
        if let Some((_, trust)) = TRUST.iter().find(|(family, _)| name.starts_with(family)) {
            w.flat[id * K..(id + 1) * K].fill(*trust);
        }
    }
    w.flat
}

/// Fits of which the mean is taken: they come to the pages in another order and without other rules, agree on what is general,
/// and differ in what they know by heart (Breiman 1996).
const ASCENTS: usize = 40;

/// Units of a strength in a nat.
pub const UNITS_PER_NAT: f64 = 10.0;

/// Fits strengths to pages, from those set by hand.
pub fn fit(pages: &[Page], settings: Settings) -> Weights {
    let rules = copydesk::fit::rule_ids().len();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let hand = hand_set(rules);
    let trust = trust(rules);
    let ascents = data::env_number("ASCENTS", ASCENTS as f64) as u64;
    let mut mean = vec![0f64; hand.len()];
    for seed in 1..=ascents {
        let (pages, settings) = settings.varied(pages, seed);
        let gradient = |x: &[f64], part: &[Page], share: f64| {
            let mut gradient = slope(x, rules, part, threads);
            for (((g, x), h), t) in gradient.iter_mut().zip(x).zip(&hand).zip(&trust) {
                *g -= settings.prior * share * t * (x - h);
            }
            gradient
        };
        let pages: Vec<&Page> = pages.iter().collect();
        let top = ascent::ascend(hand.clone(), &pages, rules, settings.dropout, seed, gradient);
        mean.iter_mut().zip(top).for_each(|(mean, top)| *mean += top / ascents as f64);
    }
    Weights { rules, flat: mean }
}

/// The gradient of the pages' likelihood.
fn slope(x: &[f64], rules: usize, pages: &[Page], threads: usize) -> Vec<f64> {
    let w = Weights { rules, flat: x.to_vec() };
    let orders = orders(&w);
    let (w, orders) = (&w, orders.as_slice());
    let parts: Vec<Vec<f64>> = std::thread::scope(|s| {
        let handles: Vec<_> = (0..threads)
            .map(|t| s.spawn(move || likelihood(w, orders, pages.iter().skip(t).step_by(threads))))
            .collect();
        handles.into_iter().map(|h| h.join().expect("no page makes the fit fail")).collect()
    });
    let mut gradient = vec![0f64; x.len()];
    for part in parts {
        gradient.iter_mut().zip(part).for_each(|(to, g)| *to += g);
    }
    gradient
}

/// The same by one thread: expected counts given what the gold allows, less those given nothing.
fn likelihood<'p>(w: &Weights, orders: &[Order], pages: impl Iterator<Item = &'p Page>) -> Vec<f64> {
    let mut gradient = Weights::new(w.rules);
    for page in pages {
        for (masked, sign) in [(true, page.weight), (false, -page.weight)] {
            expect(w, orders, page, &emissions(w, page, masked), masked, sign, &mut gradient);
        }
    }
    gradient.flat
}
