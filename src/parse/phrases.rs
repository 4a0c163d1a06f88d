//! Phrases of the lexicons, found at the word starts of a folded block.
//!
//! A table leads from the first bytes of a phrase to the phrases that begin so. It takes a millisecond to build for
//! all languages together, where an automaton takes twenty: short blocks are few, and the first call counts.

use std::ops::Range;

use super::begins::{Begins, LONGEST, Lengths};
use super::fold::{Folded, boundary, capital_at, fold_into, is_letter, unspaced};
use super::sets::Sets;
use crate::lexicon::ascii::lowercase_run;
use crate::lexicon::class::Class;
use crate::lexicon::spread::GOLDEN;
use crate::lexicon::table::Table;

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
    /// The last one with its key.
    is_last: bool,
    /// Bytes in the arena.
    start: u32,
    end: u32,
}

/// The phrases that the parsers know, of all languages.
#[derive(Debug)]
pub(super) struct Phrases {
    /// How phrases begin: most words begin otherwise.
    begins: Begins,
    /// The first entry with each key.
    heads: Table<u32>,
    /// Those with the same key stand together, and so do their texts.
    entries: Vec<Entry>,
    arena: String,
}

impl Phrases {
    /// From lines in the lexicons' notation: `^` at the start, `$` at the end, `~` any ending. A class that no parser
    /// asks for has no place here.
    pub fn new<'s>(lines: impl Iterator<Item = (Class, &'s str)>) -> Phrases {
        let mut begins = Begins::default();
        let (mut texts, mut folded, mut keyed) = (String::new(), String::new(), Vec::new());
        for (class, line) in lines {
            let sets = Sets::with(class);
            let (line, at_start) = line.strip_prefix('^').map_or((line, false), |rest| (rest, true));
            let (line, at_end) = line.strip_suffix('$').map_or((line, false), |rest| (rest, true));
            let (line, any_ending) = line.strip_suffix('~').map_or((line, false), |rest| (rest, true));
            fold_into(line, &mut folded);
            if folded.is_empty() {
                continue;
            }
            begins.add(folded.as_bytes(), sets);
            let key = key(folded.as_bytes(), LONGEST);
            let start = texts.len() as u32;
            texts.push_str(&folded);
            let end = texts.len() as u32;
            keyed.push((key, Entry { class, sets, at_start, at_end, any_ending, is_last: true, start, end }));
        }
        // Texts stand in the order of the phrases, so this keeps it.
        keyed.sort_unstable_by_key(|(key, entry)| (*key, entry.start));
        let (heads, entries, arena) = together(keyed, &texts);
        Phrases { begins, heads, entries, arena }
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
        let (bytes, folded_bytes) = (text.as_bytes(), folded.text.as_bytes());
        let (mut at, mut in_word) = (0, false);
        while let Some(&byte) = bytes.get(at) {
            let is_letter = byte.is_ascii_alphabetic();
            // Inside a word only a capital can begin a glued one.
            if byte != b' '
                && let Some(lengths) = self.begins.lengths(&folded_bytes[at..], sets)
                && !(in_word && is_letter && !boundary(text, at))
            {
                self.hits_at((at, lengths), text, folded, sets, hits);
            }
            in_word = is_letter;
            at += 1;
            if in_word {
                at += lowercase_run(&bytes[at..]);
            }
        }
    }

    fn hits_in_any(&self, text: &str, folded: &Folded<'_>, sets: Sets, hits: &mut Vec<Hit>) {
        let (mut at, mut after_letter) = (0, false);
        while let Some(c) = folded.text[at..].chars().next() {
            let here = at;
            at += c.len_utf8();
            let joins = is_letter(c) && !unspaced(c);
            let inside = std::mem::replace(&mut after_letter, joins) && joins;
            if c != ' '
                && let Some(lengths) = self.begins.lengths(&folded.text.as_bytes()[here..], sets)
                && (!inside || (capital_at(text, folded.origin(here)) && boundary(text, folded.origin(here))))
            {
                self.hits_at((here, lengths), text, folded, sets, hits);
            }
            if c.is_ascii_alphabetic() {
                // Small letters fold to themselves, and inside a word none of them begins a phrase.
                at += lowercase_run(&text.as_bytes()[folded.origin(at)..]);
            }
        }
    }

    /// Adds the phrases that begin at a byte of the folded text and are looked up by so many.
    fn hits_at(
        &self,
        (at, lengths): (usize, Lengths),
        text: &str,
        folded: &Folded<'_>,
        sets: Sets,
        hits: &mut Vec<Hit>,
    ) {
        let rest = &folded.text.as_bytes()[at..];
        for length in lengths.iter().take_while(|&length| length <= rest.len()) {
            let Some(first) = self.heads.get(hash(key(rest, length))) else { continue };
            for entry in &self.entries[first as usize..] {
                let phrase = &self.arena.as_bytes()[entry.start as usize..entry.end as usize];
                if entry.sets.meet(sets) && rest.starts_with(phrase) {
                    let range = place(text, folded, at..at + phrase.len(), *entry);
                    hits.extend(range.map(|range| Hit { range, class: entry.class }));
                }
                if entry.is_last {
                    break;
                }
            }
        }
    }
}

/// Entries by key, and their texts in the same order.
fn together(keyed: Vec<(u64, Entry)>, texts: &str) -> (Table<u32>, Vec<Entry>, String) {
    let mut arena = String::with_capacity(texts.len());
    let mut entries: Vec<Entry> = Vec::with_capacity(keyed.len());
    let mut heads: Vec<(u64, u32)> = Vec::with_capacity(keyed.len());
    for (key, mut entry) in keyed {
        match (heads.last(), entries.last_mut()) {
            (Some((last, _)), Some(before)) if *last == hash(key) => before.is_last = false,
            _ => heads.push((hash(key), entries.len() as u32)),
        }
        let text = &texts[entry.start as usize..entry.end as usize];
        entry.start = arena.len() as u32;
        arena.push_str(text);
        entry.end = arena.len() as u32;
        entries.push(entry);
    }
    (Table::new(heads.into_iter()), entries, arena)
}

/// A key as the table wants it: two keys never give the same.
#[inline]
fn hash(key: u64) -> u64 {
    let product = key.wrapping_mul(GOLDEN);
    product ^ product >> 32
}

/// The first bytes of a text, so many at most, as a number.
#[inline]
fn key(text: &[u8], length: usize) -> u64 {
    match text.first_chunk::<LONGEST>() {
        // What stands behind is shifted out.
        Some(eight) => u64::from_be_bytes(*eight) >> (8 * (LONGEST - length)),
        None => text.iter().take(length).fold(0, |number, &byte| number << 8 | u64::from(byte)),
    }
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
        assert_eq!(hits(&["фото"], "в порту фото: Іван"), ["фото"]);
        assert_eq!(hits(&["фото"], "телефото, фотограф"), none);
        assert_eq!(hits(&["фото"], "в портуФото: Іван"), ["Фото"]);
    }
}
