//! One pass over the tokens: every number is tried as relative time, day and clock; the items are then put together.

use std::ops::Range;

use super::assemble::{self, Item, What};
use super::calendar::{self, Place};
use super::reader::Reader;
use super::{Found, Hints, PartialDate, When, clock, relative};
use crate::lexicon::class::Class;
use crate::lexicon::grammar::Group;
use crate::parse::phrases::Hit;
use crate::parse::words::{Reading, Words};

/// What a scan saw: the dates, and the labels of all kinds.
pub(super) struct Scan {
    pub found: Vec<Found>,
    pub labels: Vec<Hit>,
    /// `7 Minuten`: lengths, of reading or listening.
    pub lengths: Vec<Range<usize>>,
}

/// Reads a text whose labels are known.
pub(super) fn scan(words: &Words, text: &str, hints: &Hints<'_>, labels: Vec<Hit>) -> Scan {
    let has_phrase = labels.iter().any(|hit| hit.class == Class::Relative);
    if !has_phrase && !super::holds_digit(text) {
        return Scan { found: Vec::new(), labels, lengths: Vec::new() };
    }
    let reader = Reader::new(text, words, hints);
    let mut items = items(&reader);
    add_phrases(text, &labels, &mut items);
    let found = assemble::assemble(&reader, &items, &labels);
    Scan { found, labels, lengths: lengths(&reader, &items) }
}

/// Numbers of minutes that are part of no item.
fn lengths(reader: &Reader<'_>, items: &[Item]) -> Vec<Range<usize>> {
    let numbers =
        (0..reader.tokens.len()).filter(|i| reader.small(*i, 1..100).is_some() && relative::is_minutes(reader, i + 1));
    let ranges = numbers.map(|i| reader.start(i)..reader.end_before(i + 2));
    ranges
        .filter(|range| {
            items.iter().take(MAX_ITEMS).all(|item| item.range.end <= range.start || range.end <= item.range.start)
        })
        .collect()
}

/// More items than these are no date line.
const MAX_ITEMS: usize = 16;

/// Dates, times and relative times in order; no token is in two of them.
fn items(reader: &Reader<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let (mut i, mut free) = (0, 0);
    while i < reader.tokens.len() {
        let next = if reader.number(i).is_some() { item(reader, i, free) } else { None };
        match next {
            Some((item, next)) => {
                items.push(item);
                (i, free) = (next, next);
            }
            None => i += 1,
        }
    }
    items
}

/// The item on the number at `i`, if it does not reach back into the one before.
fn item(reader: &Reader<'_>, i: usize, free: usize) -> Option<(Item, usize)> {
    if let Some((when, first, next)) = relative::relative_at(reader, i).filter(|found| found.1 >= free) {
        let range = reader.start(first)..reader.end_before(next);
        return Some((Item { range, what: What::When(when), weekday: None }, next));
    }
    if let Some(place) = calendar::day_at(reader, i).filter(|place| place.first >= free) {
        return Some(with_weekday(reader, &place, free));
    }
    // In `13日午後1時` the half of the day hangs on the day's own word.
    let mut clock = clock::time_at(reader, i)?;
    clock.first = clock.first.max(free);
    let (weekday, first) = match weekday_behind(reader, clock.first, free) {
        Some((readings, first)) => (Some(readings.to_vec()), first),
        None => (None, clock.first),
    };
    let range = reader.start(first)..clock.end;
    Some((Item { range, what: What::Clock(clock), weekday }, clock.next))
}

fn with_weekday(reader: &Reader<'_>, place: &Place, free: usize) -> (Item, usize) {
    let mut range = reader.start(place.first)..place.end;
    let mut next = place.next;
    let mut weekday = None;
    if let Some((readings, first)) = weekday_behind(reader, place.first, free) {
        range.start = reader.start(first);
        weekday = Some(readings.to_vec());
    } else if let Some((readings, after, end)) = weekday_ahead(reader, next) {
        (range.end, next) = (end, after);
        weekday = Some(readings);
    }
    (Item { range, what: What::Day(place.day), weekday }, next)
}

/// `Friday, `, `le vendredi `, before the first token of a date.
fn weekday_behind<'a>(reader: &Reader<'a>, first: usize, free: usize) -> Option<(&'a [Reading], usize)> {
    let mut end = first;
    if end > free && reader.is_in(end - 1, Group::WeekdayToDay) {
        end -= 1;
    }
    while end > free && first - end < 3 && reader.is_mark(end - 1, ",.") {
        end -= 1;
    }
    let (readings, first) = reader.weekday_before(end)?;
    (first >= free).then_some((readings, first))
}

/// `(Freitag)`, `（金）`, `, Friday` behind a date: readings, token after, byte after.
fn weekday_ahead(reader: &Reader<'_>, at: usize) -> Option<(Vec<Reading>, usize, usize)> {
    let opened = reader.is_mark(at, "([");
    let at = at + usize::from(opened || (reader.is_mark(at, ",") && reader.word(at + 1).is_some()));
    let (readings, used) = match reader.weekday(at) {
        Some((readings, used)) => (readings.to_vec(), used),
        None => (cjk_weekday(reader.word(at)?).map(|number| vec![("", number)])?, 1),
    };
    let next = at + used;
    if opened && !reader.is_mark(next, ")]") {
        return None;
    }
    let next = next + usize::from(opened);
    // "13 Dec 2024, mar ..." may as well begin the next date; only brackets or a following break are sure.
    let sure = opened || !matches!(reader.number(next), Some((1..32, 1..=2)));
    sure.then(|| (readings, next, reader.end_before(next)))
}

/// Weekdays of one sign, and the Chinese ones with their prefix.
fn cjk_weekday(word: &str) -> Option<u8> {
    const JAPANESE: &str = "月火水木金土日";
    const KOREAN: &str = "월화수목금토일";
    const CHINESE: &str = "一二三四五六日";
    let bare = ["星期", "礼拜", "周", "週"].iter().find_map(|prefix| word.strip_prefix(prefix));
    let tables: &[&str] = if bare.is_some() { &[CHINESE] } else { &[JAPANESE, KOREAN] };
    let mut chars = bare.unwrap_or(word).chars();
    let (sign, rest) = (chars.next()?, chars.as_str());
    if !matches!(rest, "" | "曜" | "曜日" | "요일") {
        return None;
    }
    tables.iter().find_map(|table| table.chars().position(|c| c == sign)).map(|at| at as u8 + 1)
}

/// Adds phrases such as "yesterday" where no number has claimed the place.
fn add_phrases(text: &str, labels: &[Hit], items: &mut Vec<Item>) {
    let free = |range: &Range<usize>, items: &[Item]| {
        items.iter().all(|item| item.range.end <= range.start || range.end <= item.range.start)
    };
    for hit in labels.iter().filter(|hit| hit.class == Class::Relative).take(MAX_PHRASES) {
        let Some(when) = relative::phrase(text, &hit.range) else { continue };
        if free(&hit.range, items) {
            items.push(Item { range: hit.range.clone(), what: What::When(when), weekday: None });
        }
    }
    items.sort_by_key(|item| item.range.start);
}

/// More phrases of relative time than this are not a date line.
const MAX_PHRASES: usize = 4;

/// The date at the start of a text, and the byte after it.
pub(super) fn leading(words: &Words, text: &str, hints: &Hints<'_>) -> Option<(PartialDate, usize)> {
    let reader = Reader::new(text, words, hints);
    let first_number = (0..reader.tokens.len().min(4)).find(|i| reader.number(*i).is_some())?;
    let place = calendar::day_at(&reader, first_number)?;
    let lead = weekday_behind(&reader, place.first, 0).map_or(place.first, |(_, first)| first);
    if lead != 0 || place.day.month == 0 {
        return None;
    }
    let year = place.day.year.and_then(|year| i16::try_from(year).ok());
    Some((PartialDate { year, month: place.day.month, day: place.day.day }, place.end))
}

impl Item {
    pub fn is_day(&self) -> bool {
        match self.what {
            What::Day(_) => true,
            What::Clock(_) => false,
            What::When(when) => matches!(when, When::Foreign | When::Relative { .. }),
        }
    }
}
