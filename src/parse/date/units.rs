//! Units of time by their words.

use std::cmp::Reverse;

use super::Unit;
use crate::lexicon::grammar::{self, Group};
use once_cell::sync::Lazy;

/// Beginnings of words for units. The longest that fits counts, the first of two of one length: "года" is a year in Russian, "год." an
/// hour in Ukrainian.
const UNITS: &[(Unit, Group)] = &[
    (Unit::Second, Group::Second),
    (Unit::Month, Group::Month),
    (Unit::Minute, Group::Minute),
    (Unit::Hour, Group::Hour),
    (Unit::Week, Group::Week),
    (Unit::Day, Group::Day),
    (Unit::Year, Group::Year),
];

/// Units of one letter.
const LETTERS: &[(Unit, Group)] = &[
    (Unit::Second, Group::SecondShort),
    (Unit::Minute, Group::MinuteShort),
    (Unit::Hour, Group::HourShort),
    (Unit::Day, Group::DayShort),
    (Unit::Week, Group::WeekShort),
    (Unit::Year, Group::YearShort),
];

/// Beginnings of words by their first byte, longer ones first.
static STEMS: Lazy<Vec<Vec<(&'static str, Unit)>>> = Lazy::new(|| {
    let mut stems = vec![Vec::new(); 1 << u8::BITS];
    for (unit, group) in UNITS {
        for stem in grammar::words(*group) {
            stems[usize::from(stem.as_bytes()[0])].push((*stem, *unit));
        }
    }
    stems.iter_mut().for_each(|alike| alike.sort_by_key(|(stem, _)| Reverse(stem.len())));
    stems
});

/// The unit that a folded word begins with.
pub(super) fn unit(word: &str) -> Option<Unit> {
    let stems = &STEMS[usize::from(*word.as_bytes().first()?)];
    stems.iter().find(|(stem, _)| word.starts_with(stem)).map(|(_, unit)| *unit)
}

/// The unit that a letter stands for before "ago" and its like.
pub(super) fn of_letter(word: &str) -> Option<Unit> {
    LETTERS.iter().find(|(_, group)| grammar::is(word, *group)).map(|(unit, _)| *unit)
}

/// Days ago that a phrase says without a number.
pub(super) fn fixed(phrase: &str) -> Option<u16> {
    [(Group::Today, 0), (Group::Yesterday, 1)]
        .into_iter()
        .find(|(group, _)| grammar::is(phrase, *group))
        .map(|(_, days)| days)
}
