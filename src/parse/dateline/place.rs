//! Places as wire datelines name them.

use crate::lexicon::grammar::{self, Group};
use crate::parse::fold::{fold, is_letter, unspaced};

/// Words and letters of one place.
const MAX_WORDS: usize = 6;
const MAX_PLACE: usize = 80;

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
        if grammar::is(word, Group::PlaceParticle) && names > 0 {
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
    grammar::is(&fold(text), Group::State)
}

/// One of the cities that need no country.
pub(in crate::parse) fn is_city(text: &str) -> bool {
    let folded = fold(text);
    grammar::is(&folded, Group::City) || folded.split('/').any(|part| grammar::is(part, Group::City))
}

/// All capitals.
pub(super) fn is_shouted(text: &str) -> bool {
    text.chars().any(char::is_uppercase)
        && !text
            .split([' ', '/', '-'])
            .any(|word| word.chars().any(char::is_lowercase) && !grammar::is(word, Group::PlaceParticle))
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
