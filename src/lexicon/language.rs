//! The language of a text: its script, then a vote of function words.

use super::spread::Spread;
use super::table::Table;
use super::token::{self, word_hash};
use super::{COUNT, LANGUAGES, SOURCES, file, fold};
use once_cell::sync::{Lazy, OnceCell};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// Bytes of text that vote: enough for a sure verdict, and a bound on the cost.
const SAMPLE_BYTES: usize = 2_000;

/// Votes, in function words, below which the language stays unknown.
const MIN_VOTES: f32 = 2.0;

/// Function words of all languages: hash of the word, a bit for each language that has it.
static FUNCTION_WORDS: Lazy<Table<u64>> = Lazy::new(|| {
    let mut map: HashMap<u64, u64, BuildHasherDefault<Spread>> = HashMap::default();
    for (code, source) in SOURCES {
        let Some(bit) = super::index(code) else { continue };
        for word in file::function_words(source) {
            *map.entry(word_hash(word)).or_insert(0) |= 1 << bit;
        }
    }
    Table::new(map.into_iter())
});

/// Hashes of the function words of each language alone: a small table stays in the cache, where that of all languages does
/// not.
static OWN_FUNCTION_WORDS: [OnceCell<Table<()>>; COUNT] = [const { OnceCell::new() }; COUNT];

/// The function words of one language.
pub(crate) fn function_words(language: usize) -> &'static Table<()> {
    OWN_FUNCTION_WORDS[language].get_or_init(|| {
        let source = SOURCES.iter().find(|(code, _)| *code == LANGUAGES[language]).map_or("", |(_, source)| source);
        let hashes: Vec<(u64, ())> = file::function_words(source).map(|word| (word_hash(word), ())).collect();
        Table::new(hashes.into_iter())
    })
}

/// Languages (a bit each) in which this word is a function word.
#[inline]
fn function_word(hash: u64) -> u64 {
    FUNCTION_WORDS.get(hash).unwrap_or(0)
}

/// The language of a text given as pieces, longest prose first: ISO 639-1 code, or `None` where too little of it is known.
///
/// Cost: linear in the pieces, at most `SAMPLE_BYTES` are read.
pub(crate) fn detect<'t>(pieces: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let mut sample = String::with_capacity(SAMPLE_BYTES + 512);
    for piece in pieces {
        let room = SAMPLE_BYTES.saturating_sub(sample.len());
        if room == 0 {
            break;
        }
        fold::fold_into(&piece[..piece.floor_char_boundary(room)], &mut sample);
        sample.push('\n');
    }
    by_script(&sample).or_else(|| by_vote(&sample))
}

/// Scripts that one language of ours uses.
fn by_script(sample: &str) -> Option<&'static str> {
    if sample.is_ascii() {
        return None;
    }
    let (mut letters, mut kana, mut han, mut hangul, mut greek, mut hebrew, mut thai, mut devanagari) =
        (0u32, 0u32, 0u32, 0u32, 0u32, 0u32, 0u32, 0u32);
    for c in sample.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        match c as u32 {
            0x370..=0x3ff => greek += 1,
            0x590..=0x5ff => hebrew += 1,
            0x900..=0x97f => devanagari += 1,
            0xe00..=0xe7f => thai += 1,
            0x3040..=0x30ff => kana += 1,
            0x3400..=0x9fff => han += 1,
            0xac00..=0xd7af => hangul += 1,
            _ => {}
        }
    }
    let most = |n: u32| n * 2 > letters;
    // A text that is half Han or kana is Japanese as soon as kana are more than names in it.
    match () {
        () if letters == 0 => None,
        () if most(kana + han) => Some(if kana * 10 > han { "ja" } else { "zh" }),
        () if most(hangul) => Some("ko"),
        () if most(greek) => Some("el"),
        () if most(hebrew) => Some("he"),
        () if most(thai) => Some("th"),
        () if most(devanagari) => Some("hi"),
        () => None,
    }
}

fn by_vote(sample: &str) -> Option<&'static str> {
    let mut votes = [0f32; 64];
    let mut words = Vec::new();
    token::tokens(sample, &mut words);
    for word in words {
        let mut set = function_word(word.hash);
        // A word that many languages share says little.
        let weight = 1.0 / set.count_ones().max(1) as f32;
        while set != 0 {
            votes[set.trailing_zeros() as usize] += weight;
            set &= set - 1;
        }
    }
    let best = (0..LANGUAGES.len()).max_by(|&a, &b| votes[a].total_cmp(&votes[b]).then(b.cmp(&a)))?;
    (votes[best] >= MIN_VOTES).then(|| LANGUAGES[best])
}
