//! Dates of metadata: one value, nothing else.

use super::zone::offset_on;
use super::{FIRST_YEAR, Hints, LAST_YEAR, clock, scan_with};
use crate::parse::timestamp::{Date, Time, Timestamp};
use crate::parse::words::Words;

/// Longer values are not dates.
const MAX_VALUE: usize = 80;

/// A timestamp from a metadata value: ISO 8601 in all its forms, RFC 2822, `Dec 13, 2024`, `13.12.2024 10:15`,
/// `20241213`, seconds or milliseconds since 1970.
pub(crate) fn iso(text: &str) -> Option<Timestamp> {
    let text = text.trim().trim_matches(['"', '\'']).trim();
    if text.is_empty() || text.len() > MAX_VALUE {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits(text);
    }
    compact(text).or_else(|| written(text))
}

fn written(text: &str) -> Option<Timestamp> {
    let year_last = unix_date(text);
    let hints = Hints::default();
    let found = scan_with(Words::get(), year_last.as_deref().unwrap_or(text), &hints);
    found.iter().find_map(super::Found::timestamp)
}

/// `Fri Dec 13 10:15:00 UTC 2024` with its year moved behind the day.
fn unix_date(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let clock = words.iter().position(|word| word.contains(':')).filter(|at| *at >= 2 && at + 1 < words.len())?;
    let year = words.last().filter(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (day, rest) = (words[..clock].join(" "), words[clock..words.len() - 1].join(" "));
    Some(format!("{day}, {year} {rest}"))
}

fn digits(text: &str) -> Option<Timestamp> {
    let value: i64 = text.parse().ok()?;
    match text.len() {
        8 => day(text).map(|date| Timestamp::new(date, None, None)),
        12 | 14 if day(&text[..8]).is_some() => {
            let time = Time::new(pair(text, 8)?, pair(text, 10)?, pair(text, 12))?;
            Some(Timestamp::new(day(&text[..8])?, Some(time), None))
        }
        9 | 10 => unix(value),
        12 | 13 => unix(value / 1000),
        16 => unix(value / 1_000_000),
        _ => None,
    }
}

/// `20241213T101500Z`, `20241213T1015`.
fn compact(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_once(['T', ' ', '-'])?;
    if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let date = day(date)?;
    let clock_length = rest.bytes().take_while(u8::is_ascii_digit).count();
    if !matches!(clock_length, 4 | 6) {
        return Some(Timestamp::new(date, None, None));
    }
    let time = Time::new(pair(rest, 0)?, pair(rest, 2)?, pair(&rest[..clock_length], 4))?;
    let offset = zone(rest[clock_length..].trim_start_matches(|c: char| c == '.' || c.is_ascii_digit()), date);
    Some(Timestamp::new(date, Some(time), offset))
}

fn zone(text: &str, date: Date) -> Option<i16> {
    let line = format!("10:15{text}");
    let (hints, words) = (Hints::default(), Words::get());
    let reader = super::reader::Reader::new(&line, words, &hints);
    offset_on(clock::time_at(&reader, 0)?.zone?, date)
}

fn pair(text: &str, at: usize) -> Option<u8> {
    text.get(at..at + 2)?.parse().ok()
}

fn day(text: &str) -> Option<Date> {
    let year: i16 = text.get(..4)?.parse().ok()?;
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(())?;
    Date::new(year, pair(text, 4)?, pair(text, 6)?)
}

/// Seconds since 1970, in UTC.
fn unix(seconds: i64) -> Option<Timestamp> {
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let epoch = Date::new(2000, 1, 1)?;
    let since = days - 10_957;
    let date = epoch.days_after(since)?;
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year).then_some(())?;
    let hand = |value: i64| u8::try_from(value).ok();
    let time = Time::new(hand(second / 3600)?, hand(second / 60 % 60)?, hand(second % 60))?;
    Some(Timestamp::new(date, Some(time), Some(0)))
}
