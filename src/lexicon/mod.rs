//! Vocabulary as data: one file a language, read on first use.

pub(crate) mod ascii;
pub(crate) mod class;
pub(crate) mod cues;
pub(crate) mod file;
pub(crate) mod filter;
pub(crate) mod fold;
pub(crate) mod grammar;
pub(crate) mod language;
pub(crate) mod letter;
mod openings;
pub(crate) mod own;
pub(crate) mod sections;
pub(crate) mod spread;
pub(crate) mod table;
pub(crate) mod token;

use cues::Cues;
use file::{File, Phrase};
use once_cell::sync::OnceCell;

macro_rules! sources {
    ($($code:literal)+) => {
        /// Every lexicon: language code (ISO 639-1) and the file's text; `global` holds what is the same everywhere.
        pub(crate) const SOURCES: &[(&str, &str)] =
            &[("global", include_str!("global.txt")), $(($code, include_str!(concat!($code, ".txt"))),)+];

        /// Language codes, in the order of `SOURCES`.
        pub(crate) const LANGUAGES: &[&str] = &[$($code,)+];
    };
}

// To add a language: add `xx.txt` beside this file, and its code here.
sources! {
    "ar" "be" "bg" "ca" "cs" "da" "de" "el" "en" "es" "fa" "fi" "fr" "he" "hi" "hr" "hu" "id" "is" "it" "ja" "ko" "nb" "nl"
    "pl" "pt" "ro" "ru" "sk" "sr" "sv" "th" "tr" "uk" "vi" "zh"
}

/// Number of languages; a bit of a `u64` each.
const COUNT: usize = LANGUAGES.len();

/// Index of a language in `LANGUAGES`; regional forms (`pt-BR`) and `no` are understood.
pub(crate) fn index(code: &str) -> Option<usize> {
    let base = code.split(['-', '_']).next()?.to_ascii_lowercase();
    let base = match base.as_str() {
        "no" | "nn" => "nb",
        "iw" => "he",
        "in" => "id",
        "bs" | "sh" => "hr",
        other => other,
    };
    LANGUAGES.iter().position(|l| *l == base)
}

/// Cues of one language, with those of English (whose buttons stand on pages of every language) and the global ones.
/// Without a language: English and global alone.
///
/// Compiled on first use, one automaton a language: no language pays for another.
pub(crate) fn cues(language: Option<usize>) -> &'static Cues {
    static COMPILED: [OnceCell<Cues>; COUNT + 1] = [const { OnceCell::new() }; COUNT + 1];
    COMPILED[language.unwrap_or(COUNT)].get_or_init(|| Cues::new(phrases(language).iter()))
}

/// The phrases that take part for a language.
fn phrases(language: Option<usize>) -> Vec<Phrase> {
    let english = index("en");
    let mut all = built_in("global").phrases;
    for i in [english, language.filter(|l| Some(*l) != english)].into_iter().flatten() {
        all.extend(built_in(LANGUAGES[i]).phrases);
    }
    all
}

/// The same with the phrases of a user added.
pub(crate) fn cues_with(language: Option<usize>, user: &File) -> Cues {
    let mut all = phrases(language);
    all.extend(user.phrases.iter().cloned());
    Cues::new(all.iter())
}

fn built_in(code: &str) -> File {
    let source = SOURCES.iter().find(|(c, _)| *c == code).map_or("", |(_, text)| *text);
    file::parse(source).unwrap_or_default()
}
