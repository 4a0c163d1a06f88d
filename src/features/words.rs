//! The words of a block: function words tell prose, content words tell the topic.

use super::Features;
use crate::lexicon::LANGUAGES;
use crate::lexicon::language::function_words;
use crate::lexicon::table::Table;
use crate::lexicon::token::{Token, word_hash};

/// Content words read of one block, in words: a paragraph's first words tell its topic.
pub(crate) const MAX_CONTENT: usize = 48;

/// Bytes of a word that can carry a topic; shorter ones are mostly function words.
const MIN_CONTENT_LETTERS: usize = 4;

/// Tokens of a block that are read: a paragraph's first hundred words tell whether it is prose.
const MAX_TOKENS: usize = 100;

/// Fewest words that a share is worth computing of.
const MIN_WORDS: u32 = 3;

/// Reads the words of a folded block into `f`, its content words into `content`.
pub(crate) fn read(folded: &str, tokens: &[Token], language: Language, f: &mut Features, content: &mut Vec<u64>) {
    f.hash = word_hash(folded.trim_end());
    let from = content.len();
    let (mut words, mut function) = (0u32, 0u32);
    let mut topics = Topics::default();
    let mut previous: Option<Token> = None;
    for &token in tokens.iter().take(MAX_TOKENS) {
        if token.unspaced {
            // Two neighbouring characters stand for a word where words are not parted.
            if let Some(p) = previous.filter(|p| p.unspaced && p.end == token.start) {
                topics.add(p.hash.rotate_left(17) ^ token.hash, true);
            }
        } else {
            words += 1;
            let is_function = language.function_words.is_some_and(|words| words.has(token.hash));
            function += u32::from(is_function);
            topics.add(token.hash, !is_function & ((token.end - token.start) as usize >= MIN_CONTENT_LETTERS));
        }
        previous = Some(token);
    }
    content.extend_from_slice(&topics.hashes[..topics.len]);
    if words >= MIN_WORDS && language.spaced {
        f.function_share = Some(function as f32 / words as f32);
    }
    f.content = (from as u32, content.len() as u32);
    f.content_words = (content.len() - from) as u32;
}

/// Content words of one block.
struct Topics {
    /// One more than are kept, so that the last place can be written in vain.
    hashes: [u64; MAX_CONTENT + 1],
    len: usize,
}

impl Default for Topics {
    fn default() -> Topics {
        Topics { hashes: [0; MAX_CONTENT + 1], len: 0 }
    }
}

impl Topics {
    /// Adds a word, if there is room. Without a branch: which words of a sentence tell its topic is not to be predicted.
    #[inline]
    fn add(&mut self, hash: u64, is_content: bool) {
        self.hashes[self.len] = hash;
        self.len += usize::from(is_content & (self.len < MAX_CONTENT));
    }
}

/// The language of a page, as its words need it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Language {
    /// Its function words; nothing where it is not known.
    function_words: Option<&'static Table<()>>,
    /// Known, and written with blanks between words.
    spaced: bool,
}

impl Language {
    pub fn new(of: Option<usize>) -> Language {
        let unspaced = |l: usize| ["ja", "zh", "th", "ko"].contains(&LANGUAGES[l]);
        Language { function_words: of.map(function_words), spaced: of.is_some_and(|l| !unspaced(l)) }
    }
}
