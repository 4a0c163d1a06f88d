//! Places as wire datelines name them.

use crate::parse::fold::{fold, is_letter, unspaced};

/// Small words inside place names.
const PARTICLES: &[&str] = &[
    "de", "del", "of", "la", "le", "les", "el", "al", "am", "an", "der", "im", "in", "bei", "sur", "upon", "on", "the",
    "do", "da", "dos", "das", "di", "and", "und", "et", "y", "e", "i", "та", "и", "на", "aan", "den", "sous", "près",
    "du", "der", "ob", "see", "près",
];
/// Words and letters of one place.
const MAX_WORDS: usize = 6;
const MAX_PLACE: usize = 80;

/// States in the abbreviations of the Associated Press, and those it never abbreviates.
const STATES: &[&str] = &[
    "ala.",
    "ariz.",
    "ark.",
    "calif.",
    "colo.",
    "conn.",
    "del.",
    "fla.",
    "ga.",
    "ill.",
    "ind.",
    "kan.",
    "ky.",
    "la.",
    "md.",
    "mass.",
    "mich.",
    "minn.",
    "miss.",
    "mo.",
    "mont.",
    "neb.",
    "nev.",
    "n.h.",
    "n.j.",
    "n.m.",
    "n.y.",
    "n.c.",
    "n.d.",
    "okla.",
    "ore.",
    "pa.",
    "r.i.",
    "s.c.",
    "s.d.",
    "tenn.",
    "vt.",
    "va.",
    "wash.",
    "w.va.",
    "wis.",
    "wyo.",
    "alaska",
    "hawaii",
    "idaho",
    "iowa",
    "maine",
    "ohio",
    "texas",
    "utah",
    "d.c.",
    "tex.",
    "puerto rico",
    "b.c.",
    "ont.",
    "que.",
    "alta.",
    "p.e.i.",
    "n.s.",
];
/// Cities that stand without a state or country, and capitals that open wires in other languages.
const CITIES: &[&str] = &[
    "atlanta",
    "baltimore",
    "boston",
    "chicago",
    "cincinnati",
    "cleveland",
    "dallas",
    "denver",
    "detroit",
    "honolulu",
    "houston",
    "indianapolis",
    "las vegas",
    "los angeles",
    "miami",
    "milwaukee",
    "minneapolis",
    "new orleans",
    "new york",
    "oklahoma city",
    "philadelphia",
    "phoenix",
    "pittsburgh",
    "st. louis",
    "salt lake city",
    "san antonio",
    "san diego",
    "san francisco",
    "seattle",
    "washington",
    "beijing",
    "berlin",
    "brussels",
    "cairo",
    "geneva",
    "hong kong",
    "istanbul",
    "jerusalem",
    "london",
    "mexico city",
    "montreal",
    "moscow",
    "munich",
    "new delhi",
    "paris",
    "rio de janeiro",
    "rome",
    "sydney",
    "tokyo",
    "toronto",
    "vienna",
    "zurich",
    "kyiv",
    "kiev",
    "warsaw",
    "madrid",
    "lisbon",
    "athens",
    "ankara",
    "seoul",
    "taipei",
    "singapore",
    "bangkok",
    "jakarta",
    "nairobi",
    "johannesburg",
    "baghdad",
    "tehran",
    "kabul",
    "beirut",
    "damascus",
    "united nations",
    "bruxelles",
    "roma",
    "milano",
    "wien",
    "zürich",
    "genf",
    "genève",
    "münchen",
    "hamburg",
    "köln",
    "frankfurt",
    "moskau",
    "warszawa",
    "praha",
    "lisboa",
    "brasília",
    "são paulo",
    "bogotá",
    "ciudad de méxico",
    "buenos aires",
    "santiago",
    "lima",
    "caracas",
    "москва",
    "київ",
    "киев",
    "минск",
    "львів",
    "харків",
    "одеса",
    "mumbai",
    "delhi",
    "karachi",
    "islamabad",
    "dhaka",
];

/// The end of a place that begins the text, if there is one.
pub(super) fn place(text: &str) -> Option<usize> {
    let mut end = 0;
    let (mut names, mut words) = (0, 0);
    let mut at = 0;
    while words < MAX_WORDS && at < MAX_PLACE {
        let word_end = at + word_length(&text[at..]);
        let word = &text[at..word_end];
        if !word.chars().any(is_letter) {
            break;
        }
        if PARTICLES.contains(&word) && names > 0 {
            words += 1;
        } else if begins_name(word) {
            (names, words) = (names + 1, words + 1);
            end = word_end;
        } else {
            break;
        }
        let rest = &text[word_end..];
        let Some(blank) = rest.chars().next().filter(|c| matches!(c, ' ' | '\u{a0}')) else { break };
        at = word_end + blank.len_utf8();
        if text[at..].starts_with(['-', '–', '—', '(', '[']) {
            break;
        }
    }
    (names > 0 && end >= 3).then_some(end)
}

/// Bytes of the word at the start: letters, inner hyphens and quotes, slashes, full stops of abbreviations.
fn word_length(text: &str) -> usize {
    let mut length = 0;
    for (at, c) in text.char_indices() {
        let next = text[at + c.len_utf8()..].chars().next();
        let inner = |c: char| matches!(c, '\'' | '’' | '-' | '/' | '`') && length > 0;
        let goes_on = is_letter(c)
            || (inner(c) && next.is_some_and(is_letter))
            || (c == '.' && abbreviates(&text[..at], &text[at + 1..]));
        if !goes_on {
            break;
        }
        length = at + c.len_utf8();
        // A rejoined dash, as in "RIO-", ends the place.
    }
    length
}

/// `ST.`, `Mt.`, `U.N.`: short, and a capital follows.
fn abbreviates(before: &str, after: &str) -> bool {
    let letters = before.rsplit(['.', '/', '-']).next().map_or(0, |part| part.chars().count());
    let goes_on = after.trim_start().starts_with(char::is_uppercase)
        && !after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    (1..=2).contains(&letters) && goes_on
}

fn begins_name(word: &str) -> bool {
    let lead = word.strip_prefix("d'").or(word.strip_prefix("al-")).unwrap_or(word);
    let Some(first) = lead.chars().next() else { return false };
    first.is_uppercase() || (!first.is_lowercase() && is_letter(first) && !unspaced(first))
}

/// A US state or a like part, in a form that only datelines have.
pub(super) fn is_region(text: &str) -> bool {
    STATES.contains(&fold(text).as_str())
}

/// One of the cities that need no country.
pub(in crate::parse) fn is_city(text: &str) -> bool {
    let folded = fold(text);
    CITIES.contains(&folded.as_str()) || folded.split('/').any(|part| CITIES.contains(&part))
}

/// All capitals.
pub(super) fn is_shouted(text: &str) -> bool {
    text.chars().any(char::is_uppercase)
        && !text.split([' ', '/', '-']).any(|word| word.chars().any(char::is_lowercase) && !PARTICLES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_end_where_their_names_do() {
        let of = |text: &'static str| place(text).map(|end| &text[..end]);
        for (text, want) in [
            ("London - Rain fell", "London"),
            ("New York (AP) - Rain fell", "New York"),
            ("Frankfurt am Main (dpa) - Regen", "Frankfurt am Main"),
            ("London was wet", "London"),
            ("ST. PAUL, Minn. (AP) - Rain fell", "ST. PAUL"),
            ("L'Aquila (ANSA) - Piove", "L'Aquila"),
            ("BEIRUT/THE HAGUE, March 7 - Rain", "BEIRUT/THE HAGUE"),
            ("RIO- rain", "RIO"),
            ("القاهرة (رويترز) - هطل المطر", "القاهرة"),
        ] {
            assert_eq!(of(text), Some(want), "{text}");
        }
        for text in ["rain fell - and fell", "of London", "12 London", "-London", "", "Lo - nd"] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
