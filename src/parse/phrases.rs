//! Phrases of the lexicons, found in one pass over a folded block.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use super::fold::{Folded, boundary, unspaced};
use crate::lexicon::class::Class;

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
    at_start: bool,
    at_end: bool,
    any_ending: bool,
}

/// The phrases of some classes.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    automaton: Option<AhoCorasick>,
    entries: Vec<Entry>,
}

impl Phrases {
    /// From lines in the lexicons' notation: `^` at the start, `$` at the end, `~` any ending.
    pub fn new<'s>(lines: impl Iterator<Item = (Class, &'s str)>) -> Phrases {
        let (mut needles, mut entries) = (Vec::new(), Vec::new());
        for (class, line) in lines {
            let (line, at_start) = line.strip_prefix('^').map_or((line, false), |rest| (rest, true));
            let (line, at_end) = line.strip_suffix('$').map_or((line, false), |rest| (rest, true));
            let (line, any_ending) = line.strip_suffix('~').map_or((line, false), |rest| (rest, true));
            let needle = super::fold::fold(line);
            if !needle.is_empty() {
                needles.push(needle);
                entries.push(Entry { class, at_start, at_end, any_ending });
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&needles).ok();
        Phrases { automaton: automaton.filter(|_| !entries.is_empty()), entries }
    }

    /// The phrases in the text, longest first at each place, none inside another of the same class; by their start.
    pub fn hits(&self, text: &str, folded: &Folded) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let Some(automaton) = &self.automaton else { return hits };
        for found in automaton.find_overlapping_iter(&folded.text) {
            let entry = self.entries[found.pattern().as_usize()];
            if let Some(range) = place(text, folded, found.start()..found.end(), entry) {
                hits.push(Hit { range, class: entry.class });
            }
        }
        longest(hits)
    }
}

/// Where a match stands in the text, if it stands between words and where its entry wants it.
fn place(text: &str, folded: &Folded, at: Range<usize>, entry: Entry) -> Option<Range<usize>> {
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
        end += text[end..].find(|c| !super::fold::is_letter(c)).unwrap_or(text.len() - end);
    } else if !boundary(text, end) {
        return None;
    }
    let tail = &text[end..];
    (!entry.at_end || !tail.chars().any(char::is_alphanumeric)).then_some(start..end)
}

/// Drops hits that lie inside a longer one of their class, in one pass.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
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
        phrases.hits(text, &Folded::new(text)).into_iter().map(|hit| text[hit.range].to_owned()).collect()
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
