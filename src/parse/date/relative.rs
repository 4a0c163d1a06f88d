//! Times told from now: `3 hours ago`, `vor 30 Minuten`, `3時間前`, `yesterday`.
//!
//! Units and the words that turn them into the past are grammar of the lexicons; whole phrases (`yesterday`, `just now`) stand
//! in their `[relative]`.

use std::ops::Range;

use super::reader::Reader;
use super::units::{fixed, of_letter, unit};
use super::{Unit, When};
use crate::lexicon::grammar::{self, Group};
use crate::parse::fold::fold;

/// A word for minutes.
pub(super) fn is_minutes(reader: &Reader<'_>, i: usize) -> bool {
    let latin = |word: &str| !word.starts_with("min") || word.starts_with("minu") || matches!(word, "min" | "mins");
    reader.folded(i).is_some_and(|word| unit(word) == Some(Unit::Minute) && latin(word))
}

/// A relative time whose count is the number at `i`: what it says, its first token and the token after.
pub(super) fn relative_at(reader: &Reader<'_>, i: usize) -> Option<(When, usize, usize)> {
    let (count, digits) = reader.number(i)?;
    if digits > 3 {
        return None;
    }
    // "2 Min. Ago": the dot of an abbreviation is passed over.
    let word = reader.folded(i + 1)?;
    let dot = usize::from(reader.is_mark(i + 2, ".") && reader.tight(i + 2));
    let mut after = i + 2 + dot;
    let letter = of_letter(word);
    let unit = letter.or_else(|| unit(word))?;
    let glued_past = word.ends_with(['前', '전']);
    let spoken_past = reader.is_in(after, Group::Ago);
    after += usize::from(spoken_past);
    let before = i.checked_sub(1).filter(|before| letter.is_none() && reader.is_in(*before, Group::AgoBefore));
    let before = before.and_then(|before| il_y_a(reader, before));
    if !(glued_past || spoken_past || before.is_some()) {
        return None;
    }
    Some((When::Relative { unit, count: count as u16 }, before.unwrap_or(i), after))
}

/// Where the words before the number begin: `a` alone is none of them.
fn il_y_a(reader: &Reader<'_>, before: usize) -> Option<usize> {
    if !reader.is_word(before, &["a"]) {
        return Some(before);
    }
    let il_y = before >= 2 && reader.is_word(before - 1, &["y"]) && reader.is_word(before - 2, &["il"]);
    il_y.then(|| before - 2)
}

/// What a phrase of `[relative]` says, if it needs no number.
pub(super) fn phrase(text: &str, at: &Range<usize>) -> Option<When> {
    let phrase = fold(&text[at.clone()]);
    if let Some(count) = fixed(&phrase) {
        return Some(When::Relative { unit: Unit::Day, count });
    }
    // The last, since "an" is a year in French and an article in English.
    let unit = phrase.rsplit(' ').find_map(unit);
    // "an hour ago" is one; "just now" none at all; a unit that waits for its number says nothing.
    match unit {
        Some(unit)
            if phrase.contains(' ')
                && !grammar::words(Group::Ago)
                    .iter()
                    .any(|after| phrase.split(' ').count() == 2 && phrase.ends_with(after)) =>
        {
            Some(When::Relative { unit, count: 1 })
        }
        Some(_) => None,
        None if grammar::is(&phrase, Group::Ago) || grammar::is(&phrase, Group::AgoBefore) => None,
        None => Some(When::Relative { unit: Unit::Minute, count: 0 }),
    }
}
