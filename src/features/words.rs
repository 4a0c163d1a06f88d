//! The words of a block: function words tell prose, content words tell the topic.

use super::Features;
use crate::lexicon::cues::is_unspaced;
use crate::lexicon::language::{function_word, word_hash};
use crate::lexicon::{LANGUAGES, index};

/// Content words read of one block, in words: a paragraph's first words tell its topic.
pub(crate) const MAX_CONTENT: usize = 48;

/// Letters of a word that can carry a topic; shorter ones are mostly function words.
const MIN_CONTENT_LETTERS: usize = 4;

/// Bytes of a block in which words are read.
const MAX_BYTES: usize = 600;

/// Fewest words that a share is worth computing of.
const MIN_WORDS: u32 = 3;

/// Reads the words of a folded block into `f`, its content words into `content`.
pub(crate) fn read(folded: &str, language: Option<usize>, f: &mut Features, content: &mut Vec<u64>) {
    f.hash = word_hash(folded.trim_end());
    let from = content.len();
    let head = &folded[..folded.floor_char_boundary(MAX_BYTES)];
    let bits = language.map_or(0, |l| 1u64 << l);
    let (mut words, mut function) = (0u32, 0u32);
    for word in head.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|w| !w.is_empty()) {
        if word.chars().next().is_some_and(is_unspaced) {
            pairs(word, content, from);
            continue;
        }
        words += 1;
        let hash = word_hash(word);
        let of = function_word(hash);
        if of & bits != 0 {
            function += 1;
        } else if word.len() >= MIN_CONTENT_LETTERS && content.len() - from < MAX_CONTENT {
            content.push(hash);
        }
    }
    if words >= MIN_WORDS && bits != 0 && language.is_some_and(|l| !is_unspaced_language(l)) {
        f.function_share = Some(function as f32 / words as f32);
    }
    f.content = (from as u32, content.len() as u32);
    f.content_words = (content.len() - from) as u32;
}

/// Two neighbouring characters stand for a word where words are not parted.
fn pairs(run: &str, content: &mut Vec<u64>, from: usize) {
    let mut previous = None;
    for (at, c) in run.char_indices() {
        if let Some(p) = previous {
            if content.len() - from >= MAX_CONTENT {
                return;
            }
            content.push(word_hash(&run[p..at + c.len_utf8()]));
        }
        previous = Some(at);
    }
}

fn is_unspaced_language(language: usize) -> bool {
    ["ja", "zh", "th", "ko"].iter().any(|code| index(code) == Some(language)) && language < LANGUAGES.len()
}
