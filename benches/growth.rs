//! Does the cost grow as the input does? `cargo bench --bench growth`, or some families with `-- html/ near/`.
//!
//! Each family of inputs is typed at 1, 2, 4 ... 64 times its size, in turns, and the least time of each size counts: time
//! of the processor, so that a busy machine disturbs less. The exponent is the slope of time against size, both as logarithms, by least
//! squares: 1 is linear, 2 is quadratic. It is fitted over all sizes, and over the larger half (8 to 64 times), where what a
//! call costs anyway hides nothing.

mod inputs;

use cpu_time::ThreadTime;
use inputs::families::{Family, TIMES, all};
use std::time::{Duration, Instant};

/// Exponent above which a family is marked.
const LIMIT: f64 = 1.1;

/// Fewest passes over the sizes of a family, and most.
const PASSES: std::ops::RangeInclusive<usize> = 3..=60;

/// Time after which more than the fewest passes are not made.
const LONG: Duration = Duration::from_secs(1);

/// Size and time of one input, in bytes and seconds.
type Point = (f64, f64);

fn main() {
    // Cargo adds `--bench`; `--test` is what criterion takes for a run that only shows that it works.
    let (options, wanted): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|a| a.starts_with('-'));
    let is_test = options.iter().any(|option| option == "--test");
    let is_wanted = |family: &Family| wanted.is_empty() || wanted.iter().any(|w| family.name.contains(w));
    let families: Vec<Family> = all().into_iter().filter(is_wanted).collect();
    if is_test {
        families.iter().for_each(|family| println!("{}: {}", family.name, family.at(1).extract(&family.extractor)));
        return;
    }
    println!("{:<28}{:>9}{:>11}{:>11}{:>9}{:>9}", "family", "KB at 1x", "us at 1x", "MB/s at 64x", "all", "upper");
    let over = families.iter().filter(|family| print(&family.name, &measure(family))).count();
    println!("{over} of {} over {LIMIT}", families.len());
}

/// The points of a family, smallest first.
fn measure(family: &Family) -> Vec<Point> {
    let inputs = TIMES.map(|times| family.at(times));
    let mut least = [Duration::MAX; TIMES.len()];
    let start = Instant::now();
    for pass in 0..*PASSES.end() {
        if pass >= *PASSES.start() && start.elapsed() > LONG {
            break;
        }
        for (input, least) in inputs.iter().zip(&mut least) {
            let start = ThreadTime::now();
            input.extract(&family.extractor);
            *least = start.elapsed().min(*least);
        }
    }
    inputs.iter().zip(least).map(|(input, time)| (input.len() as f64, time.as_secs_f64())).collect()
}

/// Prints the line of a family; whether it is over the limit.
fn print(name: &str, points: &[Point]) -> bool {
    let (all, upper) = (exponent(points), exponent(&points[points.len() / 2..]));
    let ((size, time), (largest, longest)) = (points[0], points[points.len() - 1]);
    let is_over = all > LIMIT || upper > LIMIT;
    let mark = if is_over { "  OVER" } else { "" };
    println!(
        "{name:<28}{:>9.1}{:>11.0}{:>11.1}{all:>9.2}{upper:>9.2}{mark}",
        size / 1e3,
        time * 1e6,
        largest / 1e6 / longest
    );
    is_over
}

/// Slope of the logarithms by least squares.
fn exponent(points: &[Point]) -> f64 {
    let logs: Vec<Point> = points.iter().map(|(size, time)| (size.ln(), time.ln())).collect();
    let mean = |of: fn(&Point) -> f64| logs.iter().map(of).sum::<f64>() / logs.len() as f64;
    let (x, y) = (mean(|p| p.0), mean(|p| p.1));
    let together: f64 = logs.iter().map(|p| (p.0 - x) * (p.1 - y)).sum();
    together / logs.iter().map(|p| (p.0 - x).powi(2)).sum::<f64>()
}
