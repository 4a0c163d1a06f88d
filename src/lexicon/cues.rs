//! Cues: which phrases of a lexicon a block holds.
//!
//! A phrase is looked up by its first two words (or its only one, or the first bytes of a stem), so a block costs a few
//! probes a word however many phrases there are, and a lexicon of thousands of phrases is compiled within a millisecond
//! or two. An automaton over the same phrases (aho-corasick) took 60 ms and 40 MB as a DFA, and ran at a third of the
//! speed as an NFA.

use super::class::Class;
use super::file::Phrase;
use super::filter::Filter;
use super::openings::{Opening, Openings, pair, prefix};
use super::table::Table;
use super::token::{Token, tokens};

/// Phrases of some lexicons, compiled.
#[derive(Clone, Debug)]
pub(crate) struct Cues {
    /// Range in `uses` of the phrases with this key.
    index: Table<(u32, u32)>,
    /// How phrases begin: most words begin none.
    openings: Openings,
    /// The keys in `index`: most pairs of words open none, though each of them does.
    filter: Filter,
    uses: Vec<Use>,
    /// Texts of the phrases, end to end.
    texts: String,
}

/// One phrase and how it may match.
#[derive(Clone, Copy, Debug)]
struct Use {
    text: (u32, u32),
    /// Which bit of a `CueSet` it sets.
    slot: u8,
    at_start: bool,
    at_end: bool,
    stem: bool,
}

/// Bits of the filter; a language and English have some six thousand keys.
const FILTER_BITS: usize = 1 << 17;

/// Bits of a `CueSet`.
pub(crate) const SLOTS: usize = 64;

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

/// What a search has found so far.
struct Found {
    set: CueSet,
    /// By slot: where the last phrase that counted ended, in bytes.
    until: [u32; SLOTS],
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

const _: () = assert!(Class::ALL.len() <= SLOTS);

#[inline]
pub(crate) const fn bit(class: Class) -> u64 {
    1 << class as u64
}

impl Cues {
    /// Compiles phrases: one pass, about 0.2 µs a phrase.
    pub fn new<'p>(phrases: impl Iterator<Item = &'p Phrase>) -> Cues {
        Cues::with_slots(phrases.map(|phrase| (phrase, phrase.class as u8)))
    }

    /// Compiles phrases, each with the bit that it sets, below `SLOTS`.
    pub fn with_slots<'p>(phrases: impl Iterator<Item = (&'p Phrase, u8)>) -> Cues {
        let (mut texts, mut keyed, mut words) = (String::new(), Vec::new(), Vec::new());
        let mut openings = Openings::default();
        for (phrase, slot) in phrases {
            let start = texts.len() as u32;
            texts.push_str(&phrase.text);
            let how = Use {
                text: (start, texts.len() as u32),
                slot,
                at_start: phrase.at_start,
                at_end: phrase.at_end,
                stem: phrase.stem,
            };
            words.clear();
            tokens(&phrase.text, &mut words);
            let opening = Opening::of(phrase, &words);
            openings.add(opening);
            keyed.push((opening, how));
        }
        let mut keyed: Vec<(u64, Use)> = keyed.into_iter().map(|(opening, how)| (openings.key(opening), how)).collect();
        // Texts stand in the order of the phrases, so this keeps it.
        keyed.sort_unstable_by_key(|(key, how)| (*key, how.text));
        let mut ranges: Vec<(u64, (u32, u32))> = Vec::with_capacity(keyed.len());
        let mut filter = Filter::new(FILTER_BITS);
        for (i, (key, _)) in (0u32..).zip(&keyed) {
            filter.add(*key);
            match ranges.last_mut().filter(|(last, _)| last == key) {
                Some((_, range)) => range.1 = i + 1,
                None => ranges.push((*key, (i, i + 1))),
            }
        }
        let (index, uses) = (Table::new(ranges.into_iter()), keyed.into_iter().map(|(_, how)| how).collect());
        Cues { index, openings, filter, uses, texts }
    }

    /// Finds the cues of a folded block, whose tokens are given. Linear in the tokens plus the hits.
    pub fn find(&self, folded: &str, tokens: &[Token]) -> CueSet {
        let mut found = Found { set: CueSet::default(), until: [0; SLOTS] };
        let bounds =
            (tokens.first().map_or(0, |t| t.start as usize), tokens.last().map_or(folded.len(), |t| t.end as usize));
        let mut gap = 0;
        for (i, token) in tokens.iter().enumerate() {
            if !is_blank(folded, gap, token.start as usize) {
                self.signs(folded, gap..token.start as usize, bounds, &mut found);
            }
            gap = token.end as usize;
            let opens = self.openings.by_word(token.hash);
            if opens.alone {
                self.probe(token.hash, folded, token.start, bounds, &mut found);
            }
            if let Some(next) = tokens.get(i + 1) {
                // Half of the words open a pair, few pairs are one: asked in one, that can be predicted.
                let both = pair(token.hash, next.hash);
                if opens.pair & self.filter.may_hold(both) {
                    self.probe(both, folded, token.start, bounds, &mut found);
                }
            }
            if !token.unspaced {
                let word = &folded.as_bytes()[token.start as usize..token.end as usize];
                for stem in self.openings.by_stem(word) {
                    self.probe(prefix(stem), folded, token.start, bounds, &mut found);
                }
            }
        }
        self.signs(folded, gap..folded.len(), bounds, &mut found);
        found.set
    }

    /// Phrases that start with a sign stand between words.
    fn signs(&self, folded: &str, gap: std::ops::Range<usize>, bounds: (usize, usize), found: &mut Found) {
        for (at, c) in folded[gap.clone()].char_indices().filter(|(_, c)| self.openings.by_sign(*c)) {
            let at = gap.start + at;
            let key = self.openings.sign(c, folded[at + c.len_utf8()..].chars().next());
            self.probe(key, folded, at as u32, (bounds.0.min(at), bounds.1), found);
        }
    }

    #[inline]
    fn probe(&self, key: u64, folded: &str, at: u32, bounds: (usize, usize), found: &mut Found) {
        if !self.filter.may_hold(key) {
            return;
        }
        let Some((from, to)) = self.index.get(key) else { return };
        for how in &self.uses[from as usize..to as usize] {
            self.check(how, folded, at as usize, bounds, found);
        }
    }

    /// Notes a phrase that stands at `at`, if its text, its end and its anchors agree.
    fn check(&self, how: &Use, folded: &str, at: usize, (first, last): (usize, usize), found: &mut Found) {
        let phrase = &self.texts.as_bytes()[how.text.0 as usize..how.text.1 as usize];
        let opens = at <= first;
        if (how.at_start && !opens) || !folded.as_bytes()[at..].starts_with(phrase) {
            return;
        }
        let end = at + phrase.len();
        let whole_word = ends_word(folded, end);
        if !whole_word && !how.stem {
            return;
        }
        // A stem closes the block when only the rest of its word follows.
        let closes = end >= last || (how.stem && word_end(folded, end) >= last);
        if how.at_end && !closes {
            return;
        }
        let (bit, set) = (1 << how.slot, &mut found.set);
        // Phrases that overlap are one: "support our" in "support our journalism".
        if at >= found.until[how.slot as usize] as usize {
            set.twice |= set.any & bit;
            found.until[how.slot as usize] = end as u32;
        }
        set.any |= bit;
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

/// One blank or nothing stands between two places, as between most words.
#[inline]
fn is_blank(text: &str, from: usize, to: usize) -> bool {
    from == to || (from + 1 == to && text.as_bytes()[from] == b' ')
}

fn word_end(text: &str, from: usize) -> usize {
    text[from..].char_indices().find(|(_, c)| !c.is_alphanumeric()).map_or(text.len(), |(i, _)| from + i)
}

/// Whether a word may end at this place. Scripts without blanks have no word ends: every place is one.
#[inline]
fn ends_word(text: &str, end: usize) -> bool {
    let bytes = text.as_bytes();
    if end >= bytes.len() {
        return true;
    }
    let next = if bytes[end] < 0x80 { bytes[end] as char } else { text[end..].chars().next().unwrap_or(' ') };
    if !next.is_alphanumeric() || is_unspaced(next) {
        return true;
    }
    let last = text[..end].chars().next_back().unwrap_or(' ');
    !last.is_alphanumeric() || is_unspaced(last)
}

/// Characters of scripts that are written without blanks between words (and Hangul, whose particles are glued on).
#[inline]
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c as u32, 0x0e00..=0x0e7f | 0x1100..=0x11ff | 0x2e80..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0xff66..=0xff9f | 0x2_0000..=0x3_ffff)
}

#[cfg(test)]
mod tests {
    use super::super::file::parse;
    use super::super::token::word_hash;
    use super::*;

    fn find(cues: &Cues, text: &str) -> CueSet {
        let mut out = Vec::new();
        tokens(text, &mut out);
        cues.find(text, &out)
    }

    fn cues(source: &str) -> Cues {
        Cues::new(parse(source).unwrap().phrases.iter())
    }

    #[test]
    fn boundaries_and_anchors() {
        let c = cues(
            "[related]\n^read also\n[comment]\n^comments$\n[appeal-weak]\ndonat~\n[advert]\nad\n[appeal]\nmake a donat~\n",
        );
        assert!(find(&c, "read also: a title").starts(Class::Related));
        assert!(find(&c, "• read also: a title").starts(Class::Related));
        assert!(!find(&c, "you can read also this").has(Class::Related));
        assert!(!find(&c, "read alsoran").has(Class::Related));
        assert!(find(&c, "comments:").is(Class::Comment));
        assert!(!find(&c, "comments are open").has(Class::Comment));
        assert!(find(&c, "many donations came").has(Class::AppealWeak));
        assert!(find(&c, "donations").is(Class::AppealWeak));
        assert!(find(&c, "please make a donation now").has(Class::Appeal));
        assert!(!find(&c, "read").has(Class::Advert));
        assert!(find(&c, "an ad here").has(Class::Advert));
    }

    #[test]
    fn two_word_stems_and_signs() {
        let c = cues("[promo]\nsign up~\nsubscrib~ now\n[legal]\n© all\n[related]\n[read more\n");
        assert!(find(&c, "sign upwards").has(Class::Promo));
        assert!(find(&c, "© all rights").has(Class::Legal));
        assert!(find(&c, "and [read more]").has(Class::Related));
    }

    #[test]
    fn unspaced_scripts_match_inside_runs() {
        let c = cues("[related]\n関連記事\n[share]\n후원하기\n");
        assert!(find(&c, "この関連記事を読む").has(Class::Related));
        assert!(find(&c, "정기후원하기로").has(Class::Share));
    }

    #[test]
    fn overlapping_phrases_are_all_found() {
        let c = cues("[share]\nshare\n[counted]\nshares\n[promo]\nshare this\n");
        let set = find(&c, "share this now");
        assert!(set.has(Class::Share) && set.has(Class::Promo) && !set.has(Class::Counted));
    }

    #[test]
    fn hashes_agree() {
        let mut out = Vec::new();
        tokens("word", &mut out);
        assert_eq!(out[0].hash, word_hash("word"));
    }
}
