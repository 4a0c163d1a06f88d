//! Dates, times and their labels in short texts.
//!
//! Grammar: `[LABEL] [WEEKDAY] DATE [TIME [ZONE]]`, in any order of date and time, any number of times, glued or not; a
//! time told from now (`3 hours ago`) counts as one. Months are known in all languages at once; where two languages
//! read a name differently, the page's language decides. Numbers in an order that nothing settles are marked ambiguous.
//!
//! Everything hangs on digits: a text without one is rejected after a look at its bytes, unless it is short enough to be
//! "yesterday". The scanner reads each token a bounded number of times.

use std::ops::Range;

use super::phrases::Hit;
use super::sets::Sets;
use super::timestamp::{Date, Time, Timestamp};
use super::words::Words;

mod assemble;
mod calendar;
mod clock;
mod iso;
mod reader;
mod relative;
mod scan;
mod shape;
mod token;
mod units;
mod zone;

#[allow(unused_imports, reason = "read by the front doors that know a page's metadata")]
pub(crate) use iso::iso;
pub(crate) use shape::{DateShape, is_labelled, sets, shape};
pub(super) use token::digit;

/// Dates are looked for in the first bytes of a text only: a date line is short.
pub(crate) const MAX_SCAN: usize = 1024;
/// First year of a publication date: before, there were no pages.
pub(crate) const FIRST_YEAR: i16 = 1980;
/// Last year where the caller does not say what year it is.
const LAST_YEAR: i16 = 2100;

/// What is known of the page a date stands on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hints<'a> {
    /// ISO 639-1 code of the page's language.
    pub language: Option<&'a str>,
    /// Year of dates that have none.
    pub year: Option<i16>,
    /// Today; resolves "yesterday" and bounds the years.
    pub now: Option<Date>,
    /// Order of numbers with slashes, if other dates of the page settle it.
    pub month_first: Option<bool>,
}

impl Hints<'_> {
    fn years(&self) -> Range<i32> {
        let last = self.now.map_or(LAST_YEAR, |now| now.year.saturating_add(1));
        i32::from(FIRST_YEAR)..i32::from(last) + 1
    }
}

/// What the words before a date say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    Published,
    Updated,
    Unknown,
}

/// A unit of relative times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// What stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// A day, perhaps with a time.
    At(Timestamp),
    /// A day without a year.
    Partial { month: u8, day: u8, time: Option<Time> },
    /// A time without a day.
    TimeOnly(Time),
    /// So many units before now.
    Relative { unit: Unit, count: u16 },
    /// A date of another calendar; reported, not converted.
    Foreign,
}

/// A date, time or relative time in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Bytes from the first to the last character of date, weekday, time and zone.
    pub range: Range<usize>,
    pub when: When,
    pub role: Role,
    /// The weekday beside the date is right; `None` without one.
    pub weekday_agrees: Option<bool>,
    /// The first day of several.
    pub span: bool,
}

impl Found {
    pub fn timestamp(&self) -> Option<Timestamp> {
        if let When::At(stamp) = self.when { Some(stamp) } else { None }
    }
}

/// All dates and times of a text, in order.
pub(super) fn scan_with(words: &Words, text: &str, hints: &Hints<'_>) -> Vec<Found> {
    let text = head(text, MAX_SCAN);
    if may_hold_date(text) { scan::scan(words, text, hints, words.hits(text, Sets::LABELS)).found } else { Vec::new() }
}

/// The same of a text in which the labels are known, and which holds a digit.
pub(super) fn scan_labelled(words: &Words, text: &str, hints: &Hints<'_>, labels: Vec<Hit>) -> Vec<Found> {
    debug_assert!(text.len() <= MAX_SCAN, "of longer texts only the head is scanned");
    scan::scan(words, text, hints, labels).found
}

/// A digit of any script stands in it.
pub(super) fn holds_digit(text: &str) -> bool {
    let ascii = text.bytes().any(|byte| byte.is_ascii_digit());
    ascii || (!text.is_ascii() && text.chars().any(|c| digit(c).is_some()))
}

/// The day at the very start of a text, and the byte after it: for wire datelines, where the year is mostly absent.
pub(super) fn leading(words: &Words, text: &str, hints: &Hints<'_>) -> Option<(PartialDate, usize)> {
    let text = head(text, MAX_LEADING);
    if !holds_digit(text) {
        return None;
    }
    scan::leading(words, text, hints)
}

/// A date at the head of a wire story is shorter than this, in bytes.
const MAX_LEADING: usize = 64;

/// A day whose year may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PartialDate {
    pub year: Option<i16>,
    pub month: u8,
    pub day: u8,
}

/// Longest text without digits that may be a relative time, in bytes.
const MAX_WORDY: usize = 80;

/// The cheap first look.
fn may_hold_date(text: &str) -> bool {
    text.len() <= MAX_WORDY || holds_digit(text)
}

/// The first bytes of a text, up to a whole character.
pub(super) fn head(text: &str, limit: usize) -> &str {
    let mut end = text.len().min(limit);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests;
