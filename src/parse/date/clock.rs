//! Grammars of times of day and zones: `10:15`, `8 a.m. ET`, `10h15`, `kl 10.23`, `午前10時15分`, `1015 GMT`, `T10:15:00Z`.

use super::reader::Reader;
use super::zone::{Zone, zone_at};
use crate::lexicon::grammar::{self, Group};
use crate::parse::timestamp::Time;

/// A time with its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub time: Time,
    pub zone: Option<Zone>,
    pub twelve_hours: bool,
    /// Only a time beside a date: `10.15`, `10h`.
    pub weak: bool,
    pub first: usize,
    pub next: usize,
    pub end: usize,
}

const HOUR_CJK: &[char] = &['時', '时', '點', '点', '시'];
/// Half past, behind the sign of the hour.
const HALF_CJK: &[char] = &['半', '반'];
const MINUTE_CJK: &[char] = &['分', '분'];
const SECOND_CJK: &[char] = &['秒', '초'];

/// Minutes and seconds after the hour, and the token after them.
struct Hands {
    minute: u8,
    second: Option<u8>,
    next: usize,
    end: usize,
    weak: bool,
}

/// The time whose hour is the number at `i`.
pub(super) fn time_at(reader: &Reader<'_>, i: usize) -> Option<Clock> {
    let (value, digits) = reader.number(i)?;
    let before = i.checked_sub(1);
    let opened = before.is_some_and(|before| opens(reader, before));
    let half_before = before.and_then(|before| half_before(reader, before));
    if digits == 4 {
        return military(reader, i, value);
    }
    let hour = u8::try_from(value).ok().filter(|_| digits <= 2)?;
    let hands =
        colons(reader, i).or_else(|| signs(reader, i)).or_else(|| cjk(reader, i)).or_else(|| dotted(reader, i, opened));
    let bare = hands.is_none();
    let hands =
        hands.unwrap_or(Hands { minute: 0, second: None, next: i + 1, end: reader.end_before(i + 1), weak: true });
    let half_after = half_after(reader, hands.next);
    let half = half_after.map(|(pm, _)| pm).or(half_before);
    if bare && half_after.is_none() {
        return None;
    }
    let (mut next, mut end) = (hands.next, hands.end);
    if let Some((_, after)) = half_after {
        (next, end) = (after, reader.end_before(after));
    }
    let hour = on_24_hours(hour, half)?;
    finish(
        reader,
        Clock {
            time: Time::new(hour, hands.minute, hands.second)?,
            zone: None,
            twelve_hours: half.is_some(),
            weak: hands.weak && half.is_none() && !opened,
            first: i - usize::from(half_before.is_some()),
            next,
            end,
        },
    )
}

/// Adds `Uhr` and the zone.
fn finish(reader: &Reader<'_>, mut clock: Clock) -> Option<Clock> {
    if reader.is_in(clock.next, Group::OClock) {
        clock.weak &= !reader.is_in(clock.next, Group::HourSure);
        clock.next += 1 + usize::from(reader.tight(clock.next + 1) && reader.is_mark(clock.next + 1, "."));
        clock.end = reader.end_before(clock.next);
    }
    if let Some((zone, next)) = zone_at(reader, clock.next) {
        clock.weak = false;
        clock.zone = Some(zone);
        clock.next = next;
        clock.end = reader.end_before(next);
    }
    Some(clock)
}

fn on_24_hours(hour: u8, pm: Option<bool>) -> Option<u8> {
    match pm {
        Some(true) if hour < 12 => Some(hour + 12),
        Some(false) if hour == 12 => Some(0),
        _ => (hour < 24).then_some(hour),
    }
}

/// `10:15`, `10:15:07.123`; more digits than two belong to a counter glued on.
fn colons(reader: &Reader<'_>, i: usize) -> Option<Hands> {
    let (minute, end) = after_mark(reader, i, ":")?;
    let mut hands = Hands { minute, second: None, next: i + 3, end, weak: false };
    if let Some((second, end)) = after_mark(reader, i + 2, ":") {
        (hands.second, hands.next, hands.end) = (Some(second), i + 5, end);
        if reader.is_mark(i + 5, ".,") && reader.tight(i + 5) && reader.tight(i + 6) && reader.number(i + 6).is_some() {
            (hands.next, hands.end) = (i + 7, reader.end_before(i + 7));
        }
    }
    Some(hands)
}

/// Two digits behind a mark, all without blanks: their value and the byte after them.
fn after_mark(reader: &Reader<'_>, i: usize, marks: &str) -> Option<(u8, usize)> {
    if !(reader.is_mark(i + 1, marks) && reader.tight(i + 1) && reader.tight(i + 2)) {
        return None;
    }
    let (_, digits) = reader.number(i + 2)?;
    if digits < 2 {
        return None;
    }
    let text = &reader.text[reader.tokens[i + 2].range()];
    let mut chars = text.char_indices();
    let tens = super::token::digit(chars.next()?.1)?;
    let ones = super::token::digit(chars.next()?.1)?;
    let width = chars.next().map_or(text.len(), |(at, _)| at);
    Some(((tens * 10 + ones) as u8, reader.start(i + 2) + width))
}

/// `10h15`, `10 h 15`, `10h`, `20 Uhr`.
fn signs(reader: &Reader<'_>, i: usize) -> Option<Hands> {
    if !reader.is_in(i + 1, Group::HourSign) {
        return None;
    }
    if let Some((minute, 2)) = reader.number(i + 2).filter(|(minute, _)| *minute < 60) {
        let word_clock = reader.is_in(i + 1, Group::HourMinute) && !reader.is_mark(i + 3, "./:-");
        if word_clock {
            return Some(Hands {
                minute: minute as u8,
                second: None,
                next: i + 3,
                end: reader.end_before(i + 3),
                weak: false,
            });
        }
    }
    let weak = !reader.is_in(i + 1, Group::HourSure);
    Some(Hands { minute: 0, second: None, next: i + 2, end: reader.end_before(i + 2), weak })
}

/// `10時15分30秒`, `1点5分`, `10시`, `3時半`.
fn cjk(reader: &Reader<'_>, i: usize) -> Option<Hands> {
    let end =
        |at: usize| reader.start(at) + reader.word(at).and_then(|word| word.chars().next()).map_or(0, char::len_utf8);
    let sign = reader.word(i + 1)?;
    if !sign.starts_with(HOUR_CJK) || sign.starts_with("時間") || sign.starts_with("时间") || sign.starts_with("시간")
    {
        return None;
    }
    let mut hands = Hands { minute: 0, second: None, next: i + 2, end: end(i + 1), weak: true };
    if let Some(half) = sign.chars().nth(1).filter(|c| HALF_CJK.contains(c)) {
        return Some(Hands { minute: 30, end: end(i + 1) + half.len_utf8(), weak: false, ..hands });
    }
    if let Some(minute) =
        reader.small(i + 2, 0..60).filter(|_| reader.word(i + 3).is_some_and(|sign| sign.starts_with(MINUTE_CJK)))
    {
        hands = Hands { minute, second: None, next: i + 4, end: end(i + 3), weak: false };
        if let Some(second) =
            reader.small(i + 4, 0..60).filter(|_| reader.word(i + 5).is_some_and(|sign| sign.starts_with(SECOND_CJK)))
        {
            (hands.second, hands.next, hands.end) = (Some(second), i + 6, end(i + 5));
        }
    }
    Some(hands)
}

/// `10.15`: only with company.
fn dotted(reader: &Reader<'_>, i: usize, opened: bool) -> Option<Hands> {
    let (minute, end) = after_mark(reader, i, ".")?;
    let lone = reader.number(i + 2)?.1 == 2
        && !(reader.is_mark(i + 3, ".") && reader.tight(i + 4) && reader.number(i + 4).is_some());
    let preceded = i > 0 && reader.tight(i) && reader.is_mark(i - 1, ".,:/-");
    (lone && minute < 60 && !preceded).then_some(Hands { minute, second: None, next: i + 3, end, weak: !opened })
}

/// `1015 GMT`.
fn military(reader: &Reader<'_>, i: usize, value: u32) -> Option<Clock> {
    let (zone, next) = zone_at(reader, i + 1).filter(|_| reader.word(i + 1).is_some())?;
    let time = Time::new(u8::try_from(value / 100).ok()?, (value % 100) as u8, None)?;
    Some(Clock {
        time,
        zone: Some(zone),
        twelve_hours: false,
        weak: false,
        first: i,
        next,
        end: reader.end_before(next),
    })
}

/// `a.m.`, `PM`, `p. m.`: true for the second half of the day, and the token after.
fn half_after(reader: &Reader<'_>, at: usize) -> Option<(bool, usize)> {
    let word = reader.folded(at)?;
    let dot = |at: usize| usize::from(reader.is_mark(at, ".") && reader.tight(at));
    let of = |word: &str| {
        if grammar::is(word, Group::Am) { Some(false) } else { grammar::is(word, Group::Pm).then_some(true) }
    };
    if let Some(pm) = of(word) {
        return Some((pm, at + 1 + dot(at + 1)));
    }
    if word.chars().count() != 1 || !reader.is_mark(at + 1, ".") {
        return None;
    }
    let pm = of(&[word, reader.folded(at + 2)?].concat())?;
    Some((pm, at + 3 + dot(at + 3)))
}

fn half_before(reader: &Reader<'_>, before: usize) -> Option<bool> {
    let word = reader.word(before)?;
    let ends = |any: &[&str]| any.iter().any(|half| word.ends_with(half));
    if ends(grammar::words(Group::AmBefore)) {
        Some(false)
    } else {
        ends(grammar::words(Group::PmBefore)).then_some(true)
    }
}

fn opens(reader: &Reader<'_>, before: usize) -> bool {
    reader.is_in(before, Group::At)
        || (before > 0 && reader.is_mark(before, ".") && reader.is_in(before - 1, Group::AtAbbreviated))
}
