//! Cues: which phrases of a lexicon a block holds, found in one pass by one automaton.

use super::class::Class;
use super::file::Phrase;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, MatchKind};

/// Phrases of some lexicons, compiled.
#[derive(Debug)]
pub(crate) struct Cues {
    automaton: AhoCorasick,
    /// For each pattern of the automaton, its range in `uses`.
    patterns: Vec<(u32, u32)>,
    uses: Vec<Use>,
}

/// One way a pattern may count.
#[derive(Clone, Copy, Debug)]
struct Use {
    class: Class,
    at_start: bool,
    at_end: bool,
    stem: bool,
}

/// The classes found in one block: a bit a class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CueSet {
    /// Found anywhere.
    pub any: u64,
    /// Found at the start of the block (bullets and quotes before it do not count).
    pub start: u64,
    /// Found at the end of the block.
    pub end: u64,
    /// The phrase is the whole block.
    pub whole: u64,
    /// Found at least twice.
    pub twice: u64,
}

impl CueSet {
    #[inline]
    pub fn has(&self, class: Class) -> bool {
        self.any & bit(class) != 0
    }
    #[inline]
    pub fn starts(&self, class: Class) -> bool {
        self.start & bit(class) != 0
    }
    #[inline]
    pub fn ends(&self, class: Class) -> bool {
        self.end & bit(class) != 0
    }
    #[inline]
    pub fn is(&self, class: Class) -> bool {
        self.whole & bit(class) != 0
    }
    #[inline]
    pub fn twice(&self, class: Class) -> bool {
        self.twice & bit(class) != 0
    }
}

#[inline]
pub(crate) fn bit(class: Class) -> u64 {
    1 << class as u64
}

impl Cues {
    /// Compiles phrases. Cost: some milliseconds for a thousand phrases; done once a language.
    pub fn new<'p>(phrases: impl Iterator<Item = &'p Phrase>) -> Cues {
        let mut by_text: Vec<(&str, Use)> = phrases
            .map(|p| (p.text.as_str(), Use { class: p.class, at_start: p.at_start, at_end: p.at_end, stem: p.stem }))
            .collect();
        by_text.sort_by_key(|(text, _)| *text);
        let (mut texts, mut patterns, mut uses) = (Vec::new(), Vec::new(), Vec::new());
        for (text, how) in by_text {
            if texts.last() != Some(&text) {
                texts.push(text);
                patterns.push((uses.len() as u32, uses.len() as u32));
            }
            uses.push(how);
            if let Some(last) = patterns.last_mut() {
                last.1 = uses.len() as u32;
            }
        }
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::Standard)
            .start_kind(aho_corasick::StartKind::Unanchored)
            .build(&texts)
            .expect("phrases of a lexicon are few and short");
        Cues { automaton, patterns, uses }
    }

    /// Finds the cues of a folded block. Linear in its length plus the number of hits.
    pub fn find(&self, folded: &str) -> CueSet {
        let mut set = CueSet::default();
        let (first, last) = worded(folded);
        let input = aho_corasick::Input::new(folded).anchored(Anchored::No);
        for hit in self.automaton.find_overlapping_iter(input) {
            let (start, end) = (hit.start(), hit.end());
            let (from, to) = self.patterns[hit.pattern().as_usize()];
            let opens = start <= first;
            let closes = end >= last;
            let (bounded_start, bounded_end) = boundaries(folded, start, end);
            if !bounded_start {
                continue;
            }
            for how in &self.uses[from as usize..to as usize] {
                if (how.at_start && !opens) || (how.at_end && !closes) || !(bounded_end || how.stem) {
                    continue;
                }
                let bit = bit(how.class);
                set.twice |= set.any & bit;
                set.any |= bit;
                // A stem closes the block when only the rest of its word follows.
                let closes = closes || (how.stem && word_ends(folded, end) >= last);
                if opens {
                    set.start |= bit;
                }
                if closes {
                    set.end |= bit;
                }
                if opens && closes {
                    set.whole |= bit;
                }
            }
        }
        set
    }
}

/// Byte offsets of the first alphanumeric character and after the last one: `^` and `$` look past bullets,
/// quotes and final punctuation.
fn worded(folded: &str) -> (usize, usize) {
    let first = folded.char_indices().find(|(_, c)| c.is_alphanumeric()).map_or(0, |(i, _)| i);
    let last = folded.char_indices().rev().find(|(_, c)| c.is_alphanumeric()).map_or(folded.len(), |(i, c)| i + c.len_utf8());
    (first, last)
}

fn word_ends(text: &str, from: usize) -> usize {
    text[from..].char_indices().find(|(_, c)| !c.is_alphanumeric()).map_or(text.len(), |(i, _)| from + i)
}

/// Whether the match starts and ends at a word boundary. Scripts without blanks have none: every place is one.
#[inline]
fn boundaries(text: &str, start: usize, end: usize) -> (bool, bool) {
    let bytes = text.as_bytes();
    let open = start == 0 || !joined(char_before(text, bytes, start), char_at(text, bytes, start));
    let close = end >= bytes.len() || !joined(char_before(text, bytes, end), char_at(text, bytes, end));
    (open, close)
}

#[inline]
fn char_before(text: &str, bytes: &[u8], at: usize) -> char {
    let b = bytes[at - 1];
    if b < 0x80 { b as char } else { text[..at].chars().next_back().unwrap_or(' ') }
}

#[inline]
fn char_at(text: &str, bytes: &[u8], at: usize) -> char {
    let b = bytes[at];
    if b < 0x80 { b as char } else { text[at..].chars().next().unwrap_or(' ') }
}

#[inline]
fn joined(left: char, right: char) -> bool {
    left.is_alphanumeric() && right.is_alphanumeric() && !is_unspaced(left) && !is_unspaced(right)
}

/// Characters of scripts that are written without blanks between words (and Hangul, whose particles are glued on).
#[inline]
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c as u32, 0x0e00..=0x0e7f | 0x1100..=0x11ff | 0x2e80..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0xff66..=0xff9f | 0x2_0000..=0x3_ffff)
}

#[cfg(test)]
mod tests {
    use super::super::file::parse;
    use super::*;

    fn cues(source: &str) -> Cues {
        Cues::new(parse(source).unwrap().phrases.iter())
    }

    #[test]
    fn boundaries_and_anchors() {
        let c = cues("[related]\n^read also\n[comment]\n^comments$\n[appeal-weak]\ndonat~\n[advert]\nad\n");
        assert!(c.find("read also: a title").starts(Class::Related));
        assert!(c.find("• read also: a title").starts(Class::Related));
        assert!(!c.find("you can read also this").has(Class::Related));
        assert!(c.find("comments:").is(Class::Comment));
        assert!(!c.find("comments are open").has(Class::Comment));
        assert!(c.find("many donations came").has(Class::AppealWeak));
        assert!(c.find("donations").is(Class::AppealWeak));
        assert!(!c.find("read").has(Class::Advert));
        assert!(c.find("an ad here").has(Class::Advert));
    }

    #[test]
    fn unspaced_scripts_match_inside_runs() {
        let c = cues("[related]\n関連記事\n");
        assert!(c.find("この関連記事を読む").has(Class::Related));
    }

    #[test]
    fn overlapping_phrases_are_all_found() {
        let c = cues("[share]\nshare\n[counted]\nshares\n[promo]\nshare this\n");
        let set = c.find("share this now");
        assert!(set.has(Class::Share) && set.has(Class::Promo) && !set.has(Class::Counted));
    }
}
