//! Puts days, clocks and labels together: which time belongs to which day, what the labels say, which order numbers have.

use std::ops::Range;

use super::calendar::Day;
use super::clock::Clock;
use super::reader::Reader;
use super::token::Kind;
use super::zone::{is_american, offset_on};
use super::{Found, Role, Unit, When};
use crate::lexicon::class::Class;
use crate::lexicon::grammar::Group;
use crate::parse::phrases::Hit;
use crate::parse::timestamp::{Date, Timestamp};
use crate::parse::words::Reading;

/// A day, a time of day, or a relative time, with its place.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub range: Range<usize>,
    pub what: What,
    /// The weekday beside it.
    pub weekday: Option<Vec<Reading>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    Day(Day),
    Clock(Clock),
    When(When),
}

/// Between a day and its time, in bytes and in words.
const MAX_GAP: usize = 24;
const MAX_GAP_WORDS: usize = 2;
/// Words of up to so many letters may stand there: at, um, à, kl, ore.
const SHORT_WORD: usize = 3;

/// A day and a clock that belong together, either may be missing.
struct Pair<'i> {
    day: Option<&'i Item>,
    clock: Option<&'i Item>,
    role: Role,
}

pub(super) fn assemble(reader: &Reader<'_>, items: &[Item], labels: &[Hit]) -> Vec<Found> {
    let roles = roles(reader.text, items, labels);
    let pairs = pair(reader, items, &roles);
    let month_first = order(reader, items);
    let mut last_day: Option<Date> = None;
    let mut found: Vec<Found> = Vec::with_capacity(pairs.len());
    for pair in &pairs {
        let Some(mut one) = build(reader, pair, month_first) else { continue };
        match one.when {
            When::At(stamp) => last_day = Some(stamp.date),
            // "Published 23 Oct 10:23, updated 12:17": the second time is of the same day.
            When::TimeOnly(time) if one.role != Role::Unknown => {
                if let Some(date) = last_day {
                    one.when = When::At(Timestamp::new(date, Some(time), None));
                }
            }
            _ => {}
        }
        found.push(one);
    }
    found
}

/// The role of each item: by the label before it, or behind it where the page puts labels last.
fn roles(text: &str, items: &[Item], labels: &[Hit]) -> Vec<Role> {
    let role = |hit: &Hit| if hit.class == Class::Updated { Role::Updated } else { Role::Published };
    let labels: Vec<&Hit> =
        labels.iter().filter(|hit| matches!(hit.class, Class::Published | Class::Updated)).collect();
    let (Some(first), Some(last)) = (items.first(), items.last()) else { return Vec::new() };
    let behind = labels.first().is_some_and(|label| {
        let before = items.iter().take_while(|item| item.range.end <= label.range.start).last().unwrap_or(first);
        let gap = text.get(before.range.end..label.range.start).unwrap_or("x");
        let colon = text[label.range.end..].starts_with([':', '：']);
        gap.trim().is_empty() && !colon && labels.last().is_some_and(|label| label.range.start >= last.range.end)
    });
    let mut at = 0;
    let mut current = Role::Unknown;
    let mut out = Vec::with_capacity(items.len());
    for item in items {
        while let Some(label) = labels.get(at).filter(|label| label.range.start < item.range.start) {
            current = role(label);
            at += 1;
        }
        let next = labels.get(at).filter(|_| behind).map(|label| role(label));
        out.push(next.unwrap_or(current));
    }
    out
}

/// Joins each time to the day beside it. In "12:30, 13 December" the time comes first, and then it always does.
fn pair<'i>(reader: &Reader<'_>, items: &'i [Item], roles: &[Role]) -> Vec<Pair<'i>> {
    let mut pairs = Vec::with_capacity(items.len());
    let time_leads = items.first().is_some_and(|item| matches!(item.what, What::Clock(_)));
    let mut i = 0;
    while let (Some(item), Some(role)) = (items.get(i), roles.get(i)) {
        let next = items.get(i + 1).filter(|next| roles.get(i + 1) == Some(role) && beside(reader, item, next));
        let next = next
            .filter(|next| item.is_day() != next.is_day() && (item.is_day() || time_leads || !has_day_before(&pairs)));
        let joined = next.filter(|_| matches!(item.what, What::Day(_) | What::Clock(_)));
        match (item.is_day(), joined) {
            (true, clock) => pairs.push(Pair { day: Some(item), clock, role: *role }),
            (false, Some(day)) if matches!(day.what, What::Day(_)) => {
                pairs.push(Pair { day: Some(day), clock: Some(item), role: *role })
            }
            (false, _) => {
                pairs.push(Pair { day: None, clock: Some(item), role: *role });
                i += 1;
                continue;
            }
        }
        i += 1 + usize::from(joined.is_some());
    }
    pairs
}

fn has_day_before(pairs: &[Pair<'_>]) -> bool {
    pairs.last().is_some_and(|pair| pair.day.is_some() && pair.clock.is_none())
}

/// Only separators and connecting words stand between two items.
fn beside(reader: &Reader<'_>, item: &Item, next: &Item) -> bool {
    let (start, end) = (item.range.end, next.range.start);
    if end < start || end - start > MAX_GAP {
        return false;
    }
    let from = reader.tokens.partition_point(|token| token.end <= start);
    let mut words = 0;
    for i in from..reader.tokens.len() {
        let token = reader.tokens[i];
        if token.start >= end {
            break;
        }
        match token.kind {
            Kind::Number { .. } => return false,
            Kind::Mark(_) => {}
            Kind::Word => {
                words += 1;
                let text = &reader.text[token.range()];
                let short = text.chars().count() <= SHORT_WORD;
                if words > MAX_GAP_WORDS || !(short || reader.is_in(i, Group::DayToTime)) {
                    return false;
                }
            }
        }
    }
    true
}

/// Month first in numbers with slashes? By evidence in the text itself.
fn order(reader: &Reader<'_>, items: &[Item]) -> Option<bool> {
    let days = || items.iter().filter_map(|item| if let What::Day(day) = item.what { Some((day, item)) } else { None });
    for (day, item) in days().filter(|(day, _)| day.swappable) {
        let Some(readings) = &item.weekday else { continue };
        let fits = |month, number| {
            date(reader, &day, month, number)
                .and_then(Date::weekday)
                .is_some_and(|weekday| readings.iter().any(|reading| reading.1 == weekday))
        };
        match (fits(day.month, day.day), fits(day.day, day.month)) {
            (true, false) => return Some(false),
            (false, true) => return Some(true),
            _ => {}
        }
    }
    if reader.hints.month_first.is_some() {
        return reader.hints.month_first;
    }
    let zone = items.iter().find_map(|item| if let What::Clock(clock) = item.what { clock.zone } else { None });
    zone.map(is_american)
}

/// Languages whose readers put the day first between slashes.
fn day_first_language(language: Option<&str>) -> bool {
    language.is_some_and(|code| !matches!(code, "en" | "ja" | "zh" | "ko"))
}

fn date(reader: &Reader<'_>, day: &Day, month: u8, number: u8) -> Option<Date> {
    let mut year = i32::try_from(day.year?).ok()?;
    if day.thai && year > BUDDHIST {
        year -= BUDDHIST;
    }
    let date = Date::new(i16::try_from(year).ok()?, month, number)?;
    reader.hints.years().contains(&year).then_some(date)
}

/// Years between the Buddhist era and ours.
const BUDDHIST: i32 = 543;
/// Years of the Persian and the Islamic calendar that fall into ours.
const FOREIGN_YEARS: Range<u32> = 1340..1500;

fn build(reader: &Reader<'_>, pair: &Pair<'_>, month_first: Option<bool>) -> Option<Found> {
    let mut range = pair.day.or(pair.clock)?.range.clone();
    let clock = pair.clock.and_then(|item| if let What::Clock(clock) = item.what { Some((clock, item)) } else { None });
    if let Some((_, item)) = clock {
        range = range.start.min(item.range.start)..range.end.max(item.range.end);
    }
    let weekday =
        pair.day.and_then(|item| item.weekday.as_deref()).or(clock.and_then(|(_, item)| item.weekday.as_deref()));
    let clock = clock.map(|(clock, _)| clock);
    let mut found = Found { range, when: When::Foreign, role: pair.role, weekday_agrees: None, span: false };
    match pair.day.map(|item| item.what) {
        Some(What::Day(day)) => {
            found.span = day.range;
            found.when = on_day(reader, &day, clock, month_first)?;
        }
        Some(What::When(when)) => found.when = resolve(reader, when),
        _ => found.when = When::TimeOnly(clock.filter(|clock| !clock.weak || pair.role != Role::Unknown)?.time),
    }
    if let (When::At(stamp), Some(readings)) = (found.when, weekday) {
        found.weekday_agrees = stamp.date.weekday().map(|weekday| readings.iter().any(|reading| reading.1 == weekday));
    }
    Some(found)
}

fn on_day(reader: &Reader<'_>, day: &Day, clock: Option<Clock>, month_first: Option<bool>) -> Option<When> {
    let mut day = *day;
    if day.persian || day.year.is_some_and(|year| FOREIGN_YEARS.contains(&year)) {
        return Some(When::Foreign);
    }
    let language = reader.hints.language;
    let american = month_first.or(clock.filter(|clock| clock.twelve_hours).map(|_| true));
    let swap = day.swappable && american.unwrap_or(language == Some("en"));
    if swap {
        (day.month, day.day) = (day.day, day.month);
    }
    let Some(year) = day.year else {
        let time = clock.map(|clock| clock.time);
        let Some(year) = reader.hints.year else { return Some(When::Partial { month: day.month, day: day.day, time }) };
        day.year = u32::try_from(year).ok();
        let date = date(reader, &day, day.month, day.day)?;
        return Some(When::At(Timestamp::new(date, time, clock.and_then(|clock| offset_on(clock.zone?, date)))));
    };
    let _ = year;
    let mut date_now = date(reader, &day, day.month, day.day)?;
    let mut settled = !day.swappable || month_first.is_some() || day_first_language(language);
    if !settled {
        (date_now, settled) = not_later(reader, &day, date_now);
    }
    let offset = clock.and_then(|clock| offset_on(clock.zone?, date_now));
    let mut stamp = Timestamp::new(date_now, clock.map(|clock| clock.time), offset);
    stamp.ambiguous = !settled || day.unsure;
    Some(When::At(stamp))
}

/// Of two readings, one may lie in the future.
fn not_later(reader: &Reader<'_>, day: &Day, date_now: Date) -> (Date, bool) {
    let Some(now) = reader.hints.now else { return (date_now, false) };
    let other = date(reader, day, day.day, day.month);
    match (date_now > now, other) {
        (true, Some(other)) if other <= now => (other, true),
        (false, Some(other)) if other > now => (date_now, true),
        _ => (date_now, false),
    }
}

/// Days and longer units are dates once "now" is known; hours are not, for only the day is known.
fn resolve(reader: &Reader<'_>, when: When) -> When {
    let (When::Relative { unit, count }, Some(now)) = (when, reader.hints.now) else { return when };
    let count = u32::from(count);
    let date = match unit {
        Unit::Day => now.days_before(count),
        Unit::Week => now.days_before(count * 7),
        Unit::Month => now.months_before(count),
        Unit::Year => now.months_before(count * 12),
        Unit::Second | Unit::Minute | Unit::Hour => None,
    };
    date.map_or(when, |date| When::At(Timestamp::new(date, None, None)))
}
