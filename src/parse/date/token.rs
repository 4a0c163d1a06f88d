//! Numbers, words and marks of a short text, with the glue of scraping undone at each change of kind.

use std::ops::Range;

use crate::lexicon::ascii::lowercase_run;
use crate::parse::fold::{FULL_WIDTH, boundary, invisible, is_letter};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A run of digits of one script; `value` stops growing at nine digits.
    Number {
        value: u32,
        digits: u8,
    },
    Word,
    /// Any other character, full-width forms as their ASCII ones, dashes as `-`.
    Mark(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    /// A blank or line end stands before it.
    pub spaced: bool,
}

impl Token {
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Value of a decimal digit of any script that dates are written in.
pub(in crate::parse) fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => 0x30,
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        '\u{e50}'..='\u{e59}' => 0xe50,
        '０'..='９' => 0xff10,
        _ => return None,
    };
    Some(c as u32 - zero)
}

/// The tokens of a text, in order. Invisible characters are passed over.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(text.len() / 3 + 1);
    let (mut spaced, mut glued) = (false, false);
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        if c.is_whitespace() {
            spaced = true;
        } else if !invisible(c) {
            let joined = glued && !spaced && out.last_mut().is_some_and(|last| join(text, last, start..at, c));
            if !joined {
                out.push(Token { start, end: at, kind: kind(c), spaced });
            }
            (spaced, glued) = (false, true);
            if let Some(last) = out.last_mut().filter(|_| c.is_ascii_alphabetic()) {
                // A small letter behind a letter goes on with its word.
                at += lowercase_run(&text.as_bytes()[at..]);
                last.end = at;
            }
        }
    }
    out
}

fn kind(c: char) -> Kind {
    if let Some(value) = digit(c) {
        Kind::Number { value, digits: 1 }
    } else if is_letter(c) {
        Kind::Word
    } else {
        Kind::Mark(mark(c))
    }
}

fn mark(c: char) -> char {
    match c {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '’' | 'ʼ' | '‘' => '\'',
        '、' | '،' => ',',
        '！'..='～' => char::from_u32(c as u32 - FULL_WIDTH).unwrap_or(c),
        _ => c,
    }
}

/// Lets the last token grow by a character, if it goes on.
fn join(text: &str, last: &mut Token, at: Range<usize>, c: char) -> bool {
    match last.kind {
        Kind::Number { value, digits } => {
            let Some(next) = digit(c) else { return false };
            let value = if digits < 9 { value * 10 + next } else { value };
            last.kind = Kind::Number { value, digits: digits.saturating_add(1) };
        }
        Kind::Word => {
            let inner_quote = matches!(c, '\'' | '’' | 'ʼ') && text[at.end..].chars().next().is_some_and(is_letter);
            let continues = !is_letter(c) || continues_word(text, &at, c);
            if !(inner_quote || (is_letter(c) && continues)) {
                return false;
            }
        }
        Kind::Mark(_) => return false,
    }
    last.end = at.end;
    true
}

/// True where a letter continues the word before it.
fn continues_word(text: &str, at: &Range<usize>, c: char) -> bool {
    use crate::parse::fold::unspaced;
    let before = text[..at.start].chars().next_back();
    let runs_on = before.is_some_and(|before| unspaced(before) && unspaced(c));
    runs_on || before.is_none_or(|before| !is_letter(before)) || !boundary(text, at.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|token| &text[token.range()]).collect()
    }

    #[test]
    fn glue_is_undone() {
        assert_eq!(cut("am09.02.2022"), ["am", "09", ".", "02", ".", "2022"]);
        assert_eq!(cut("6:03 AM ESTUpdated"), ["6", ":", "03", "AM", "EST", "Updated"]);
        assert_eq!(cut("10h15Mis à jour"), ["10", "h", "15", "Mis", "à", "jour"]);
        assert_eq!(cut("2024年12月13日（金）"), ["2024", "年", "12", "月", "13", "日", "（", "金", "）"]);
        assert_eq!(cut("П’ятниця, ١٣"), ["П’ятниця", ",", "١٣"]);
    }

    #[test]
    fn digits_of_other_scripts_have_values() {
        let kinds: Vec<Kind> = tokens("٢٠٢٤ １３").iter().map(|token| token.kind).collect();
        assert_eq!(kinds, [Kind::Number { value: 2024, digits: 4 }, Kind::Number { value: 13, digits: 2 }]);
    }
}
