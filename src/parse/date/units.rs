//! Units of time by their words.

use super::Unit;
use crate::lexicon::grammar::{Group, words};

/// Beginnings of words for units; the first that fits counts.
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

/// The unit that a folded word begins with.
pub(super) fn unit(word: &str) -> Option<Unit> {
    let fits = |group: Group| words(group).iter().any(|stem| word.starts_with(stem));
    UNITS.iter().find(|(_, group)| fits(*group)).map(|(unit, _)| *unit)
}

/// The unit that a letter stands for before "ago" and its like.
pub(super) fn of_letter(word: &str) -> Option<Unit> {
    LETTERS.iter().find(|(_, group)| words(*group).contains(&word)).map(|(unit, _)| *unit)
}

/// Days ago that a phrase says without a number.
pub(super) fn fixed(phrase: &str) -> Option<u16> {
    [(Group::Today, 0), (Group::Yesterday, 1)]
        .into_iter()
        .find(|(group, _)| words(*group).contains(&phrase))
        .map(|(_, days)| days)
}
