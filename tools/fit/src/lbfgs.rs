//! Limited-memory BFGS with backtracking (Nocedal 1980): maximises a concave function.

use std::collections::VecDeque;

/// Steps remembered.
const MEMORY: usize = 8;

/// Small gains in a row after which the top is taken as reached: one alone can be a bad direction, which is given up for
/// the steepest one.
const PATIENCE: usize = 6;

/// Maximises `f`, which returns value and gradient. Stops when steps gain less than `tolerance` of the value for a while.
pub fn maximise(
    mut x: Vec<f64>,
    rounds: usize,
    tolerance: f64,
    mut f: impl FnMut(&[f64]) -> (f64, Vec<f64>),
) -> Vec<f64> {
    let (mut value, mut gradient) = f(&x);
    let mut history: VecDeque<(Vec<f64>, Vec<f64>, f64)> = VecDeque::new();
    let mut small = 0;
    for round in 0..rounds {
        if std::env::var_os("TRACE").is_some() {
            eprintln!("round {round}: {value:.1}");
        }
        let direction = direction(&gradient, &history);
        let slope = dot(&direction, &gradient);
        if slope <= 0.0 {
            history.clear();
            continue;
        }
        let mut step = if history.is_empty() { 1.0 / dot(&gradient, &gradient).sqrt().max(1.0) } else { 1.0 };
        let (next, next_value, next_gradient) = loop {
            let next: Vec<f64> = x.iter().zip(&direction).map(|(x, d)| x + step * d).collect();
            let (v, g) = f(&next);
            if v >= value + 1e-4 * step * slope || step < 1e-8 {
                break (next, v, g);
            }
            step *= 0.5;
        };
        let s: Vec<f64> = next.iter().zip(&x).map(|(a, b)| a - b).collect();
        let y: Vec<f64> = gradient.iter().zip(&next_gradient).map(|(a, b)| a - b).collect();
        let sy = dot(&s, &y);
        if sy > 1e-10 {
            history.push_back((s, y, sy));
            if history.len() > MEMORY {
                history.pop_front();
            }
        }
        let gain = next_value - value;
        (x, value, gradient) = (next, next_value, next_gradient);
        if gain.abs() < tolerance * value.abs() {
            history.clear();
            small += 1;
            if small == PATIENCE {
                break;
            }
        } else {
            small = 0;
        }
    }
    x
}

fn direction(gradient: &[f64], history: &VecDeque<(Vec<f64>, Vec<f64>, f64)>) -> Vec<f64> {
    let mut q = gradient.to_vec();
    let mut alphas = Vec::with_capacity(history.len());
    for (s, y, sy) in history.iter().rev() {
        let alpha = dot(s, &q) / sy;
        q.iter_mut().zip(y).for_each(|(q, y)| *q -= alpha * y);
        alphas.push(alpha);
    }
    if let Some((_, y, sy)) = history.back() {
        let scale = sy / dot(y, y);
        q.iter_mut().for_each(|q| *q *= scale);
    }
    for ((s, y, sy), alpha) in history.iter().zip(alphas.iter().rev()) {
        let beta = dot(y, &q) / sy;
        q.iter_mut().zip(s).for_each(|(q, s)| *q += (alpha - beta) * s);
    }
    q
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
