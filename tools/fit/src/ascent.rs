//! Ascent by small parts of the pages (AdaGrad; Duchi, Hazan, Singer 2011): gets near the top in a few readings of all pages,
//! where steps that read them all need hundreds, because the rules overlap.
//!
//! Each time a page is read, some of the rules are left out. A rule that is never left alone with a page leaves its work to
//! stronger ones, and fails where those are missing or wrong (Sutton, Sindelar, McCallum 2006).

use crate::data::Page;

/// Readings of all pages.
const EPOCHS: usize = 12;

/// Pages a step.
const BATCH: usize = 8;

/// The first step of a strength, in nats.
const RATE: f64 = 0.15;

/// Keeps the first step of a strength finite.
const LEAST_SQUARE: f64 = 1e-8;

/// Maximises from `x`. `gradient` gets strengths, pages without some of their rules, and their share of all pages; `seed` is not 0.
pub fn ascend(
    mut x: Vec<f64>,
    pages: &[&Page],
    rules: usize,
    dropout: f64,
    seed: u64,
    gradient: impl Fn(&[f64], &[Page], f64) -> Vec<f64>,
) -> Vec<f64> {
    let mut chance = Chance::new(seed);
    let mut order: Vec<&Page> = pages.to_vec();
    let mut squares = vec![LEAST_SQUARE; x.len()];
    let mut sum = vec![0f64; x.len()];
    for _ in 0..EPOCHS {
        chance.shuffle(&mut order);
        sum.fill(0.0);
        for part in order.chunks(BATCH) {
            let thinned: Vec<Page> = part.iter().map(|page| chance.thin(page, rules, dropout)).collect();
            let g = gradient(&x, &thinned, part.len() as f64 / pages.len() as f64);
            for ((x, g), square) in x.iter_mut().zip(&g).zip(&mut squares) {
                *square += g * g;
                *x += RATE * g / square.sqrt();
            }
            sum.iter_mut().zip(&x).for_each(|(sum, x)| *sum += x);
        }
    }
    // The mean of the last reading's steps lies nearer to the top than the last step (Polyak, Juditsky 1992).
    let steps = order.len().div_ceil(BATCH).max(1) as f64;
    sum.iter().map(|sum| sum / steps).collect()
}

/// 2^64 over the golden ratio: spreads small numbers over all bits (Knuth, The Art of Computer Programming 3, 6.4).
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// Pseudo-random numbers, the same in each run (xorshift; Marsaglia 2003).
pub struct Chance(u64);

impl Chance {
    /// Another row of numbers for each seed but 0.
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(GOLDEN))
    }

    /// A factor from 1/`most` to `most`; their logarithms are spread evenly.
    pub fn factor(&mut self, most: f64) -> f64 {
        let share = self.next().wrapping_mul(GOLDEN) as f64 / u64::MAX as f64;
        most.powf(2.0 * share - 1.0)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn shuffle(&mut self, pages: &mut [&Page]) {
        for i in (1..pages.len()).rev() {
            let other = self.next() % (i as u64 + 1);
            pages.swap(i, other as usize);
        }
    }

    /// The page as it looks without some of the rules; those that are left count for them.
    fn thin(&mut self, page: &Page, rules: usize, dropout: f64) -> Page {
        let least = (dropout * u64::MAX as f64) as u64;
        let kept: Vec<bool> = (0..rules).map(|_| self.next().wrapping_mul(GOLDEN) >= least).collect();
        let mut page = page.clone();
        page.boost = 1.0 / (1.0 - dropout);
        page.blocks.iter_mut().for_each(|block| block.hits.retain(|&id| kept[usize::from(id)]));
        page
    }
}
