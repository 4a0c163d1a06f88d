//! How a fit is done, and how the fits differ of which the mean is taken.

use crate::ascent::Chance;
use crate::data::{self, Page};
use std::collections::BTreeMap;

/// How a fit is done.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Precision (inverse variance) of the prior on strengths, in nats^-2: how much evidence a strength needs.
    pub prior: f64,
    /// Share of the rules that a page is read without each time, 0..1.
    pub dropout: f64,
}

impl Settings {
    /// On markup: names and elements are many and differ from site to site.
    pub fn html() -> Settings {
        Settings { prior: data::env_number("PRIOR", 4.0), dropout: data::env_number("DROPOUT", 0.5) }
    }

    /// On text there are fewer rules to hold on to, and fewer pages.
    pub fn text() -> Settings {
        Settings { prior: data::env_number("PRIOR", 3.0), dropout: data::env_number("DROPOUT", 0.3) }
    }

    /// The pages and settings of one fit: what each kind of gold weighs, and the prior, are drawn around the usual, so that no fit
    /// knows by heart what another would not.
    pub fn varied(self, pages: &[Page], seed: u64) -> (Vec<Page>, Settings) {
        let mut chance = Chance::new(seed + VARIED_SEEDS);
        let spread = data::env_number("SPREAD", SPREAD);
        let mut factors: BTreeMap<&str, f64> = pages.iter().map(|p| (p.corpus.as_str(), 1.0)).collect();
        factors.values_mut().for_each(|factor| *factor = chance.factor(spread));
        let of = |page: &Page| Page { weight: page.weight * factors[page.corpus.as_str()], ..page.clone() };
        let settings = Settings { prior: self.prior * chance.factor(spread), ..self };
        // With the other pages articles lose what pages of documents and services gain: every second fit goes without them.
        let takes_part =
            |page: &&Page| !page.blocks.is_empty() && (page.corpus != data::OTHER || seed.is_multiple_of(2));
        (pages.iter().filter(takes_part).map(of).collect(), settings)
    }
}

/// Most by which a weight is multiplied or divided.
const SPREAD: f64 = 1.5;

/// Seeds of page order end before these.
const VARIED_SEEDS: u64 = 1_000;
