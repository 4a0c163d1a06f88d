//! Phrases of the lexicons, found at the word starts of a folded block.
//!
//! A table leads from the first characters of a phrase to the phrases that begin so. It takes a millisecond to build for
//! all languages together, where an automaton takes twenty: short blocks are few, and the first call counts.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::begins::Begins;
use super::fold::{Folded, boundary, capital_at, fold_into, is_letter, unspaced};
use super::sets::Sets;
use crate::lexicon::class::Class;
use crate::lexicon::filter::Filter;
use crate::lexicon::spread::Spread;

/// A phrase that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Bytes of the text.
    pub range: Range<usize>,
    pub class: Class,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    class: Class,
    sets: Sets,
    at_start: bool,
    at_end: bool,
    any_ending: bool,
    /// Bytes in the arena.
    start: u32,
    end: u32,
    /// The next phrase with the same key, or `NONE`.
    next: u32,
}

const NONE: u32 = u32::MAX;

/// Bits of the filter; the table holds some ten thousand keys.
const FILTER_BITS: usize = 1 << 17;

/// Characters in a key: phrases are found by their first ones.
const KEY: usize = 4;
/// Bits of a character in a key.
const CHAR_BITS: u32 = 16;

/// The phrases that the parsers know, of all languages.
#[derive(Debug)]
pub(super) struct Phrases {
    heads: HashMap<u64, u32, BuildHasherDefault<Spread>>,
    /// How phrases begin: most words begin otherwise.
    begins: Begins,
    /// The keys in `heads`.
    filter: Filter,
    entries: Vec<Entry>,
    arena: String,
}

impl Default for Phrases {
    fn default() -> Phrases {
        Phrases {
            heads: HashMap::default(),
            begins: Begins::default(),
            filter: Filter::new(FILTER_BITS),
            entries: Vec::new(),
            arena: String::new(),
        }
    }
}

impl Phrases {
    /// From lines in the lexicons' notation: `^` at the start, `$` at the end, `~` any ending. A class that no parser
    /// asks for has no place here.
    pub fn new<'s>(lines: impl Iterator<Item = (Class, &'s str)>) -> Phrases {
        let mut phrases = Phrases::default();
        let mut folded = String::new();
        for (class, line) in lines {
            let sets = Sets::with(class);
            let (line, at_start) = line.strip_prefix('^').map_or((line, false), |rest| (rest, true));
            let (line, at_end) = line.strip_suffix('$').map_or((line, false), |rest| (rest, true));
            let (line, any_ending) = line.strip_suffix('~').map_or((line, false), |rest| (rest, true));
            fold_into(line, &mut folded);
            let start = phrases.arena.len() as u32;
            phrases.arena.push_str(&folded);
            let end = phrases.arena.len() as u32;
            phrases.add(&folded, Entry { class, sets, at_start, at_end, any_ending, start, end, next: NONE });
        }
        phrases
    }

    fn add(&mut self, folded: &str, mut entry: Entry) {
        let Some((key, _)) = keys(folded).last() else { return };
        self.begins.add(folded.as_bytes(), entry.sets);
        self.filter.add(key);
        let index = self.entries.len() as u32;
        entry.next = self.heads.insert(key, index).unwrap_or(NONE);
        self.entries.push(entry);
    }

    /// The phrases of some sets in the text, longest first at each place, none inside another of the same class; by their
    /// start.
    pub fn hits(&self, text: &str, folded: &Folded<'_>, sets: Sets) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        if folded.is_plain() {
            self.hits_in_ascii(text, folded, sets, &mut hits);
        } else {
            self.hits_in_any(text, folded, sets, &mut hits);
        }
        longest(hits)
    }

    /// Folded and plain text have the same bytes.
    fn hits_in_ascii(&self, text: &str, folded: &Folded<'_>, sets: Sets, hits: &mut Vec<Hit>) {
        let folded_bytes = folded.text.as_bytes();
        let mut in_word = false;
        for (at, &byte) in text.as_bytes().iter().enumerate() {
            let was_in_word = in_word;
            in_word = byte.is_ascii_alphabetic();
            if byte == b' ' || (was_in_word && byte.is_ascii_lowercase()) {
                continue;
            }
            // Inside a word only a capital can begin a glued one.
            if self.begins.may(&folded_bytes[at..], sets) && !(was_in_word && in_word && !boundary(text, at)) {
                self.hits_at(at, text, folded, sets, hits);
            }
        }
    }

    fn hits_in_any(&self, text: &str, folded: &Folded<'_>, sets: Sets, hits: &mut Vec<Hit>) {
        let mut before = ' ';
        for (at, c) in folded.text.char_indices() {
            let last = std::mem::replace(&mut before, c);
            if c == ' ' || !self.begins.may(&folded.text.as_bytes()[at..], sets) {
                continue;
            }
            let inside = is_letter(c) && is_letter(last) && !unspaced(c) && !unspaced(last);
            if !inside || (capital_at(text, folded.origin(at)) && boundary(text, folded.origin(at))) {
                self.hits_at(at, text, folded, sets, hits);
            }
        }
    }

    /// Adds the phrases that begin at byte `at` of the folded text.
    fn hits_at(&self, at: usize, text: &str, folded: &Folded<'_>, sets: Sets, hits: &mut Vec<Hit>) {
        let rest = &folded.text[at..];
        for (key, _) in keys(rest).filter(|(key, _)| self.filter.may_hold(*key)) {
            let mut next = self.heads.get(&key).copied().unwrap_or(NONE);
            while let Some(entry) = self.entries.get(next as usize) {
                next = entry.next;
                let phrase = &self.arena[entry.start as usize..entry.end as usize];
                if entry.sets.meet(sets) && rest.starts_with(phrase) {
                    let range = place(text, folded, at..at + phrase.len(), *entry);
                    hits.extend(range.map(|range| Hit { range, class: entry.class }));
                }
            }
        }
    }
}

/// Keys of the first one, two, ... characters of a text, and the bytes they take.
fn keys(text: &str) -> impl Iterator<Item = (u64, usize)> {
    let mut key = 0;
    text.char_indices().take(KEY).map(move |(at, c)| {
        key = (key << CHAR_BITS) | u64::from((c as u32 & 0xFFFF) + 1);
        (key, at + c.len_utf8())
    })
}

/// Where a match stands in the text, if it stands between words and where its entry wants it.
fn place(text: &str, folded: &Folded<'_>, at: Range<usize>, entry: Entry) -> Option<Range<usize>> {
    let head = folded.text[..at.start].chars().next_back();
    let (start, mut end) = (folded.origin(at.start), folded.origin(at.end));
    // A phrase that ends before a joined run of blanks ends at its own last character.
    end = start + text.get(start..end)?.trim_end().len();
    if entry.at_start && folded.text[..at.start].chars().any(char::is_alphanumeric) {
        return None;
    }
    let free = |c: Option<char>| c.is_none_or(unspaced);
    let first = text[start..].chars().next();
    if !(boundary(text, start) || head.is_none() || free(first)) {
        return None;
    }
    if entry.any_ending {
        end += text[end..].find(|c| !is_letter(c)).unwrap_or(text.len() - end);
    } else if !boundary(text, end) {
        return None;
    }
    let tail = &text[end..];
    (!entry.at_end || !tail.chars().any(char::is_alphanumeric)).then_some(start..end)
}

/// Drops hits that lie inside a longer one of their class, in one pass.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
    if hits.len() < 2 {
        return hits;
    }
    hits.sort_by_key(|hit| (hit.class as u8, hit.range.start, usize::MAX - hit.range.end));
    let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        let inside = kept.last().is_some_and(|last| last.class == hit.class && hit.range.end <= last.range.end);
        if !inside {
            kept.push(hit);
        }
    }
    kept.sort_by_key(|hit| (hit.range.start, usize::MAX - hit.range.end));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(lines: &[&str], text: &str) -> Vec<String> {
        let phrases = Phrases::new(lines.iter().map(|line| (Class::Updated, *line)));
        phrases.hits(text, &Folded::new(text), Sets::LABELS).into_iter().map(|hit| text[hit.range].to_owned()).collect()
    }

    #[test]
    fn marks_of_the_notation() {
        let none: [&str; 0] = [];
        assert_eq!(hits(&["^stand"], "Stand: heute"), ["Stand"]);
        assert_eq!(hits(&["^stand"], "Am Stand"), none);
        assert_eq!(hits(&["stand"], "Standard"), none);
        assert_eq!(hits(&["updat~"], "Last  updated"), ["updated"]);
        assert_eq!(hits(&["last updated", "updated"], "Last \u{a0}updated at"), ["Last \u{a0}updated"]);
        assert_eq!(hits(&["updated$"], "updated. "), ["updated"]);
        assert_eq!(hits(&["updated"], "10 ESTUpdated 1 Min"), ["Updated"]);
        assert_eq!(hits(&["更新"], "10時更新日"), ["更新"]);
    }
}
