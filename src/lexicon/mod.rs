//! Vocabulary as data: one file a language, read on first use.

pub(crate) mod class;

macro_rules! sources {
    ($($code:literal)+) => {
        /// Every lexicon: language code (ISO 639-1, or `global`) and the file's text.
        pub(crate) const SOURCES: &[(&str, &str)] = &[$(($code, include_str!(concat!($code, ".txt"))),)+];
    };
}

// To add a language: add `xx.txt` beside this file, and its code here.
sources! {
    "global"
    "ar" "be" "bg" "ca" "cs" "da" "de" "el" "en" "es" "fa" "fi" "fr" "he" "hi" "hr" "hu" "id" "is" "it" "ja" "ko" "nb" "nl"
    "pl" "pt" "ro" "ru" "sk" "sr" "sv" "th" "tr" "uk" "vi" "zh"
}
