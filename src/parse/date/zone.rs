//! Time zones as news pages write them.

use super::reader::Reader;
use crate::parse::timestamp::Date;

/// A zone behind a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// Minutes east of UTC.
    Fixed(i16),
    /// A zone of the United States without its season: minutes in winter.
    American(i16),
    /// Several zones have this name.
    Unknown,
}

/// Who writes the month first: readers of American clocks.
pub(super) fn is_american(zone: Zone) -> bool {
    matches!(zone, Zone::American(_) | Zone::Fixed(-480..=-240))
}

/// Codes in capitals. `IST` is India, Ireland or Israel; `CST` and `AST` are shared as well.
const CODES: &[(&str, Zone)] = &[
    ("Z", Zone::Fixed(0)),
    ("UTC", Zone::Fixed(0)),
    ("GMT", Zone::Fixed(0)),
    ("WET", Zone::Fixed(0)),
    ("BST", Zone::Fixed(60)),
    ("WEST", Zone::Fixed(60)),
    ("WAT", Zone::Fixed(60)),
    ("CET", Zone::Fixed(60)),
    ("MEZ", Zone::Fixed(60)),
    ("CEST", Zone::Fixed(120)),
    ("MESZ", Zone::Fixed(120)),
    ("EET", Zone::Fixed(120)),
    ("CAT", Zone::Fixed(120)),
    ("SAST", Zone::Fixed(120)),
    ("EEST", Zone::Fixed(180)),
    ("MSK", Zone::Fixed(180)),
    ("TRT", Zone::Fixed(180)),
    ("EAT", Zone::Fixed(180)),
    ("GST", Zone::Fixed(240)),
    ("PKT", Zone::Fixed(300)),
    ("WIB", Zone::Fixed(420)),
    ("ICT", Zone::Fixed(420)),
    ("HKT", Zone::Fixed(480)),
    ("SGT", Zone::Fixed(480)),
    ("PHT", Zone::Fixed(480)),
    ("AWST", Zone::Fixed(480)),
    ("JST", Zone::Fixed(540)),
    ("KST", Zone::Fixed(540)),
    ("ACST", Zone::Fixed(570)),
    ("AEST", Zone::Fixed(600)),
    ("AEDT", Zone::Fixed(660)),
    ("NZST", Zone::Fixed(720)),
    ("NZDT", Zone::Fixed(780)),
    ("BRT", Zone::Fixed(-180)),
    ("EDT", Zone::Fixed(-240)),
    ("EST", Zone::Fixed(-300)),
    ("CDT", Zone::Fixed(-300)),
    ("MDT", Zone::Fixed(-360)),
    ("MST", Zone::Fixed(-420)),
    ("PDT", Zone::Fixed(-420)),
    ("PST", Zone::Fixed(-480)),
    ("HST", Zone::Fixed(-600)),
    ("ET", Zone::American(-300)),
    ("CT", Zone::American(-360)),
    ("MT", Zone::American(-420)),
    ("PT", Zone::American(-480)),
    ("IST", Zone::Unknown),
    ("CST", Zone::Unknown),
    ("AST", Zone::Unknown),
    ("МСК", Zone::Fixed(180)),
];

/// Codes also met in lower case, where they are no word of any language.
const LOWER: &[(&str, Zone)] =
    &[("мск", Zone::Fixed(180)), ("utc", Zone::Fixed(0)), ("gmt", Zone::Fixed(0)), ("cet", Zone::Fixed(60))];

/// The zone at a token, and the token after it. Brackets are passed over.
pub(super) fn zone_at(reader: &Reader<'_>, at: usize) -> Option<(Zone, usize)> {
    if reader.is_mark(at, "([") {
        let (zone, next) = zone_at(reader, at + 1).filter(|_| !reader.is_mark(at + 1, "(["))?;
        return Some((zone, next + usize::from(reader.is_mark(next, ")]"))));
    }
    if let Some(word) = reader.word(at) {
        if word.eq_ignore_ascii_case("по") || word == "по" {
            return zone_word(reader.word(at + 1)?).map(|zone| (zone, at + 2));
        }
        let zone = zone_word(word)?;
        let base = matches!(word, "UTC" | "GMT");
        return offset(reader, at + 1).filter(|_| base && reader.tight(at + 1)).or(Some((zone, at + 1)));
    }
    let full = reader.is_mark(at + 2, ":") || matches!(reader.number(at + 1), Some((_, 4)));
    offset(reader, at).filter(|_| full || reader.tight(at) || reader.is_mark(at, "+"))
}

fn zone_word(word: &str) -> Option<Zone> {
    CODES.iter().chain(LOWER).find(|(code, _)| *code == word).map(|(_, zone)| *zone)
}

/// `+02:00`, `-0530`, `+3`.
fn offset(reader: &Reader<'_>, at: usize) -> Option<(Zone, usize)> {
    let sign = match reader.mark(at)? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (value, digits) = reader.number(at + 1).filter(|_| reader.tight(at + 1))?;
    let (hours, minutes, next) = match digits {
        4 => (value / 100, value % 100, at + 2),
        1 | 2 => match reader.number(at + 3).filter(|_| reader.is_mark(at + 2, ":") && reader.tight(at + 2)) {
            Some((minutes, 2)) => (value, minutes, at + 4),
            _ => (value, 0, at + 2),
        },
        _ => return None,
    };
    let total = i16::try_from(hours * 60 + minutes).ok().filter(|_| hours <= 14 && minutes < 60)?;
    Some((Zone::Fixed(sign * total), next))
}

/// Minutes east of UTC on a day.
pub(super) fn offset_on(zone: Zone, date: Date) -> Option<i16> {
    match zone {
        Zone::Fixed(minutes) => Some(minutes),
        Zone::American(winter) => Some(if american_summer(date) { winter + 60 } else { winter }),
        Zone::Unknown => None,
    }
}

/// Second Sunday of March to first Sunday of November.
fn american_summer(date: Date) -> bool {
    let sunday = |month: u8, which: u8| {
        let first = Date::new(date.year, month, 1).and_then(Date::weekday).unwrap_or(7);
        1 + (7 - first) + 7 * (which - 1)
    };
    match date.month {
        3 => date.day >= sunday(3, 2),
        4..=10 => true,
        11 => date.day < sunday(11, 1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn american_zones_know_their_season() {
        let at = |month, day| Date::new(2024, month, day).and_then(|date| offset_on(Zone::American(-300), date));
        assert_eq!(at(3, 9), Some(-300));
        assert_eq!(at(3, 10), Some(-240));
        assert_eq!(at(11, 2), Some(-240));
        assert_eq!(at(11, 3), Some(-300));
    }
}
