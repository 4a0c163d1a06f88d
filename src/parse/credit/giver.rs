//! Who can give a picture: houses, people, and what is short and capitalised enough to be one of them.

use std::ops::Range;

use super::find::Finder;
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::byline::{is_agency, looks_like_name_with};
use crate::parse::fold::is_letter;
use crate::parse::phrases::Hit;

/// Longest credit, in bytes and in words.
pub(super) const MAX_CREDIT: usize = 140;
const MAX_CREDIT_WORDS: usize = 12;

impl Finder<'_> {
    pub(super) fn names_giver(&self, hit: &Hit) -> bool {
        match hit.class {
            Class::Credit => true,
            Class::Agency => {
                is_agency(&self.text[hit.range.clone()]) && self.text[..hit.range.start].trim_end().ends_with('/')
            }
            _ => false,
        }
    }

    /// The range names a house or a person that gives pictures.
    pub(super) fn is_giver(&self, range: &Range<usize>) -> bool {
        let text = &self.text[range.clone()];
        let inside = |hit: &&Hit| hit.range.start >= range.start && hit.range.end <= range.end;
        let house = self.hits.iter().filter(inside).any(|hit| match hit.class {
            Class::Credit => true,
            Class::Agency => {
                is_agency(&self.text[hit.range.clone()]) && (text.contains(['/', '／']) || self.same(&hit.range, range))
            }
            _ => false,
        });
        let two_houses = || {
            text.split_once('/')
                .is_some_and(|(name, house)| self.is_name(name) && house.trim().starts_with(char::is_uppercase))
        };
        house || two_houses()
    }

    pub(super) fn is_name(&self, text: &str) -> bool {
        looks_like_name_with(self.words, text)
    }

    /// Short, and no sentence: a name, a house, or capitalised words.
    pub(super) fn is_short_giver(&self, range: &Range<usize>) -> bool {
        let text = self.text[range.clone()].trim();
        let words = text.split_whitespace().count();
        let short = !text.is_empty() && text.len() <= MAX_CREDIT && words <= MAX_CREDIT_WORDS;
        short && (self.is_giver(range) || self.is_name(text) || self.all_capitalised(range) && !text.ends_with('.'))
    }

    pub(super) fn all_capitalised(&self, range: &Range<usize>) -> bool {
        let long = self.text[range.clone()]
            .split([' ', '/'])
            .filter(|word| word.chars().filter(|c| is_letter(*c)).count() > 3);
        let mut small =
            long.filter(|word| word.starts_with(char::is_lowercase) && !grammar::is(word, Group::SmallHouse));
        small.next().is_none()
            && self.text[range.clone()].chars().any(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
    }
}
