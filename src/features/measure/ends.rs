//! How a block starts and ends.

use crate::lexicon::fold::is_invisible;

/// How a block ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum End {
    /// A sentence mark: . ! ? … and their kin, quotes and brackets after them allowed.
    Sentence,
    /// A question mark.
    Question,
    /// A colon.
    Colon,
    /// An ellipsis, as teasers that were cut end.
    Ellipsis,
    /// A comma, semicolon or dash.
    Open,
    /// A letter, digit or anything else.
    #[default]
    Bare,
}

/// How a block starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Start {
    Upper,
    Lower,
    Digit,
    Quote,
    Bullet,
    Bracket,
    /// A letter of a script without case.
    #[default]
    Caseless,
    /// Any other sign.
    Sign,
}

/// How a block starts whose first visible character this is.
pub(super) fn start_of(c: char) -> Start {
    match c {
        _ if c.is_uppercase() => Start::Upper,
        _ if c.is_lowercase() => Start::Lower,
        _ if c.is_numeric() => Start::Digit,
        _ if c.is_alphabetic() => Start::Caseless,
        '"' | '“' | '„' | '«' | '»' | '\'' | '‘' | '’' | '「' | '『' | '‚' | '›' | '‹' => {
            Start::Quote
        }
        '•' | '●' | '▪' | '■' | '◦' | '‣' | '–' | '—' | '-' | '*' | '+' | '→' | '►' | '▶' => {
            Start::Bullet
        }
        '(' | '[' | '【' | '（' | '［' | '{' | '<' => Start::Bracket,
        _ => Start::Sign,
    }
}

/// How a text ends.
pub(super) fn end_of(text: &str) -> End {
    let mut closing = false;
    for c in text.chars().rev() {
        if is_invisible(c) {
            continue;
        }
        return match c {
            '"' | '”' | '“' | '’' | '\'' | '»' | '«' | ')' | ']' | '」' | '』' | '）' | '】'
                if !closing || !c.is_alphanumeric() =>
            {
                closing = true;
                continue;
            }
            '?' | '？' | '؟' => End::Question,
            '…' => End::Ellipsis,
            '.' if text
                .trim_end_matches(|c: char| is_invisible(c) || matches!(c, ')' | ']' | '"' | '”' | '»' | '\'' | '’'))
                .ends_with("...") =>
            {
                End::Ellipsis
            }
            '.' | '!' | '。' | '！' | '．' | '｡' | '۔' | '।' | '॥' | '։' => End::Sentence,
            ':' | '：' => End::Colon,
            ',' | ';' | '—' | '–' | '-' | '、' | '，' => End::Open,
            _ => End::Bare,
        };
    }
    End::Bare
}
