//! Grammars of days: `13. Dezember 2024`, `Dec 13, 2024`, `2024-12-13`, `13/12/24`, `2024年12月13日`, `令和6年12月13日`.
//!
//! All hang on a number token; words around it are looked up only there.

use super::reader::{Month, Reader};
use crate::lexicon::grammar::Group;

/// A day as written, before the order of its numbers is settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Day {
    pub year: Option<u32>,
    pub month: u8,
    pub day: u8,
    /// Both numbers can be the month; `month` and `day` hold the day-first reading.
    pub swappable: bool,
    /// Day first is the only custom with this separator: dots.
    pub dotted: bool,
    /// The first day of several: `12-13 October 2024`.
    pub range: bool,
    /// The month's name has another meaning in another language.
    pub unsure: bool,
    /// The year counts from the Buddha's death, or the month is of the Persian calendar.
    pub thai: bool,
    pub persian: bool,
}

/// A day with its place: first token, token after, and the byte where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub day: Day,
    pub first: usize,
    pub next: usize,
    pub end: usize,
}

const ROMAN: &[&str] = &["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/// Eras of Japan and the calendar of the Republic of China: the year before their first.
const ERAS: &[(&str, u32)] =
    &[("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911), ("中華民國", 1911)];

const YEAR_SIGNS: &[char] = &['年', '년'];
const MONTH_SIGNS: &[char] = &['月', '월'];
const DAY_SIGNS: &[char] = &['日', '일', '号', '號'];

/// The day that hangs on the number at `i`, the fullest reading there is.
pub(super) fn day_at(reader: &Reader<'_>, i: usize) -> Option<Place> {
    let forward = signed(reader, i)
        .or_else(|| numeric(reader, i))
        .or_else(|| year_first(reader, i))
        .or_else(|| day_first(reader, i));
    if forward.is_some_and(|place| place.day.year.is_some()) {
        return forward;
    }
    let backward = month_first(reader, i);
    backward.filter(|place| place.day.year.is_some()).or(forward).or(backward)
}

fn named(month: Month, day: u8) -> Day {
    let Month { number, unsure, thai, persian } = month;
    Day { month: number, day, unsure, thai, persian, ..Day::default() }
}

/// `2024年12月13日`, `12月13日`, `2024년 12월 13일`, with an era before the year.
fn signed(reader: &Reader<'_>, i: usize) -> Option<Place> {
    let (value, digits) = reader.number(i)?;
    let before = i.checked_sub(1).and_then(|before| reader.word(before));
    let era = before.and_then(|word| ERAS.iter().find(|(era, _)| word.ends_with(era)));
    let mut at = i;
    let mut year = None;
    let mut first = i - usize::from(era.is_some());
    if reader.word(i + 1)?.starts_with(YEAR_SIGNS) {
        year = match era {
            Some((_, base)) if digits <= 3 => Some(base + value),
            _ if digits == 4 => Some(value),
            _ => return None,
        };
        at = i + 2;
    } else if let Some(rest) = before.and_then(|word| word.strip_suffix("元年")) {
        year = ERAS.iter().find(|(era, _)| rest.ends_with(era)).map(|(_, base)| base + 1);
        first = i - usize::from(year.is_some());
    }
    let month = reader.small(at, 1..13)?;
    reader.word(at + 1)?.strip_prefix(MONTH_SIGNS)?;
    let day = reader.small(at + 2, 1..32)?;
    let sign = reader.word(at + 3)?.chars().next().filter(|c| DAY_SIGNS.contains(c))?;
    let end = reader.start(at + 3) + sign.len_utf8();
    let day = Day { year, month, day, ..Day::default() };
    Some(Place { day, first, next: at + 4, end })
}

/// Three numbers with one separator.
fn numeric(reader: &Reader<'_>, i: usize) -> Option<Place> {
    let separator = reader.mark(i + 1).filter(|mark| "./-".contains(*mark))?;
    let (a, a_digits) = reader.number(i)?;
    let (b, b_digits) = reader.number(i + 2)?;
    let (c, c_digits) = reader.number(i + 4)?;
    let even = reader.mark(i + 3) == Some(separator)
        && reader.tight(i + 1) == reader.tight(i + 3)
        && reader.tight(i + 2) == reader.tight(i + 4);
    let spaced_dots = separator == '.' && reader.tight(i + 1);
    let tight = (i + 1..=i + 4).all(|i| reader.tight(i)) || spaced_dots || separator == '/';
    if !even || !tight || b_digits > 2 || in_longer_number(reader, i, i + 4, separator) {
        return None;
    }
    let mut day = if a_digits == 4 && c_digits <= 2 {
        Day { year: Some(a), month: small(b)?, day: small(c)?, ..Day::default() }
    } else if a_digits <= 2 && (c_digits == 4 || two_digit_year(separator, b_digits, c_digits)) {
        let year = if c_digits == 2 { century(c) } else { c };
        Day { year: Some(year), month: small(b)?, day: small(a)?, dotted: separator == '.', ..Day::default() }
    } else {
        return None;
    };
    if a_digits <= 2 {
        day.swappable = !day.dotted && day.month <= 12 && day.day <= 12 && day.month != day.day;
        if day.month > 12 && !day.dotted {
            (day.month, day.day) = (day.day, day.month);
        }
    }
    let trailing = usize::from(a_digits == 4 && separator == '.' && reader.tight(i + 5) && reader.is_mark(i + 5, "."));
    let next = i + 5 + trailing;
    (day.month <= 12).then(|| Place { day, first: i, next, end: reader.end_before(next) })
}

fn small(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|value| (1..=31).contains(value))
}

/// `13/12/24` and `13.12.24`; dashes are left to telephone numbers.
fn two_digit_year(separator: char, middle_digits: u8, digits: u8) -> bool {
    digits == 2 && (separator == '/' || (separator == '.' && middle_digits == 2))
}

fn century(year: u32) -> u32 {
    if year < 80 { 2000 + year } else { 1900 + year }
}

/// Part of an address, a version, a price or a telephone number.
fn in_longer_number(reader: &Reader<'_>, first: usize, last: usize, separator: char) -> bool {
    let clock_follows = reader.is_mark(last + 3, ":h");
    let after = reader.tight(last + 1) && reader.tight(last + 2) && reader.number(last + 2).is_some() && !clock_follows;
    if after && reader.mark(last + 1) == Some(separator) {
        return true;
    }
    if reader.is_mark(last + 1, "%$€£") {
        return true;
    }
    let Some(before) = first.checked_sub(1) else { return false };
    let glued = reader.tight(first)
        && reader.is_mark(before, "./-+$€£#")
        && (reader.tight(before) || reader.is_mark(before, "+$€£#"));
    let priced = reader.is_mark(before, "$€£");
    glued || priced || reader.is_in(before, Group::Version)
}

/// `2024. december 13.`, `2024 Dec 13`, `2024-Dec-13`.
fn year_first(reader: &Reader<'_>, i: usize) -> Option<Place> {
    let (year, 4) = reader.number(i)? else { return None };
    let at = i + 1 + usize::from(reader.is_mark(i + 1, ".-,"));
    let (month, used) = reader.month(at)?;
    let at = at + used + usize::from(reader.is_mark(at + used, ".-"));
    let number = reader.small(at, 1..32)?;
    if reader.is_mark(at + 1, ":") || is_year(reader, at + 1) {
        return None;
    }
    let next = at + 1 + usize::from(reader.tight(at + 1) && reader.is_mark(at + 1, "."));
    let day = Day { year: Some(year), ..named(month, number) };
    Some(Place { day, first: i, next, end: reader.end_before(next) })
}

/// `13. Dezember 2024`, `13 de diciembre de 2024`, `13-Dec-2024`, `12-13 October`, `13 XII 2024`, `24 نيسان / أبريل 2020`.
fn day_first(reader: &Reader<'_>, i: usize) -> Option<Place> {
    let number = reader.small(i, 1..32)?;
    let mut at = after_ordinal(reader, i + 1);
    let second = reader.is_mark(at, "-/&") && reader.small(at + 1, 1..32).is_some();
    if second {
        at = after_ordinal(reader, at + 2);
    }
    at += usize::from(reader.is_mark(at, "-/,"));
    let named_tháng = reader.month(at).filter(|(_, used)| *used > 1);
    if named_tháng.is_none() && reader.is_in(at, Group::Of) {
        at += 1;
    }
    let (month, used) = named_tháng.or_else(|| reader.month(at)).or_else(|| roman(reader, at))?;
    let used = used + again(reader, at + used, month);
    let (year, next) = year_after(reader, at + used);
    let next = next.unwrap_or(at + used + usize::from(reader.tight(at + used) && reader.is_mark(at + used, ".")));
    let day = Day { year, range: second, ..named(month, number) };
    Some(Place { day, first: i, next, end: reader.end_before(next) })
}

/// `Dec 13, 2024`, `December 13th 2024`, `Dec. 12-13, 2024`; the month stands before the number.
fn month_first(reader: &Reader<'_>, i: usize) -> Option<Place> {
    let number = reader.small(i, 1..32)?;
    let before = i - usize::from(i > 0 && reader.is_mark(i - 1, ".-/,"));
    let (month, first) = reader.month_before(before)?;
    let mut at = i + 1;
    if reader.is_in(at, Group::Ordinal) && reader.tight(at) {
        at += 1;
    }
    let second = reader.is_mark(at, "-&") && reader.small(at + 1, 1..32).is_some() && !reader.is_mark(at + 2, ":");
    if second {
        at = after_ordinal(reader, at + 2);
    }
    let (year, next) = year_after(reader, at);
    let next = next.unwrap_or(at);
    let day = Day { year, range: second, ..named(month, number) };
    Some(Place { day, first, next, end: reader.end_before(next) })
}

/// Tokens of the same month by its other name: Arab papers give the Levantine and the Egyptian one, `نيسان / أبريل`.
fn again(reader: &Reader<'_>, at: usize, month: Month) -> usize {
    let other = reader.is_mark(at, "/(").then(|| reader.month(at + 1)).flatten();
    let Some((_, used)) = other.filter(|(other, _)| other.number == month.number) else { return 0 };
    1 + used + usize::from(reader.is_mark(at + 1 + used, ")"))
}

/// Passes `st`, `.`, `er`, `º`.
fn after_ordinal(reader: &Reader<'_>, at: usize) -> usize {
    if reader.is_mark(at, ".º°ª") || (reader.tight(at) && reader.is_in(at, Group::Ordinal)) { at + 1 } else { at }
}

fn roman(reader: &Reader<'_>, at: usize) -> Option<(Month, usize)> {
    let word = reader.word(at)?;
    let number = ROMAN.iter().position(|numeral| *numeral == word)? as u8 + 1;
    is_year(reader, at + 1 + usize::from(reader.is_mark(at + 1, ".")))
        .then_some((Month { number, unsure: false, thai: false, persian: false }, 1))
}

fn is_year(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.number(at), Some((1000..3000, 4)))
}

/// The year after a month or day, past commas, dots, dashes and `de`; with the token after it.
fn year_after(reader: &Reader<'_>, at: usize) -> (Option<u32>, Option<usize>) {
    let mut at = at;
    let mut dashed = false;
    for _ in 0..2 {
        if reader.is_mark(at, ",.-/'") {
            dashed = reader.is_mark(at, "-/'") && reader.tight(at + 1);
            at += 1;
        }
    }
    if reader.is_in(at, Group::Of) {
        at += 1;
    }
    if is_year(reader, at) && !reader.is_mark(at + 1, ":") {
        return (reader.number(at).map(|(year, _)| year), Some(at + 1));
    }
    let Some((year, 2)) = reader.number(at) else { return (None, None) };
    let last = at + 1 == reader.tokens.len();
    if (dashed || last) && !reader.is_mark(at + 1, ":.") { (Some(century(year)), Some(at + 1)) } else { (None, None) }
}
