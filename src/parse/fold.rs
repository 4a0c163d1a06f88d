//! Folding: the form in which words are compared, with the way back to the text.
//!
//! Lower case, straight quotes, plain blanks, no soft hyphens or invisible marks, runs of blanks joined: as the lexicons
//! are written (`lexicon/README.md`).

use crate::lexicon::fold::ascii_run;
use std::borrow::Cow;
use std::ops::Range;

/// Folded text that knows where each of its bytes stood.
#[derive(Debug, Default)]
pub(super) struct Folded<'f> {
    pub text: Cow<'f, str>,
    /// Byte of the text at which the folded byte's character begins, one entry more than bytes; nothing if each byte
    /// stands where it stood.
    at: Option<Vec<u32>>,
}

impl<'f> Folded<'f> {
    /// The same, where the text is known as lexicons fold it: of plain text both are the same.
    pub fn known(text: &str, folded: &'f str) -> Folded<'f> {
        Folded::of_part(text, folded, 0..text.len()).unwrap_or_else(|| Folded::new(text))
    }

    /// That of a part of the text, where the two forms of the whole are the same.
    pub fn of_part(text: &str, folded: &'f str, part: Range<usize>) -> Option<Folded<'f>> {
        // Lexicons drop the blanks that plain text has not.
        let is_same = text.len() == folded.len() && is_printing_ascii(text);
        is_same.then(|| Folded { text: Cow::Borrowed(&folded[part]), at: None })
    }

    pub fn new(text: &str) -> Folded<'f> {
        if is_plain_ascii(text) {
            return Folded { text: Cow::Owned(text.to_ascii_lowercase()), at: None };
        }
        let mut folded = String::with_capacity(text.len());
        let mut at: Vec<u32> = Vec::with_capacity(text.len() + 1);
        let mut i = 0;
        while let Some(c) = text[i..].chars().next() {
            if is_visible_ascii(c as u32) {
                let run = ascii_run(&text.as_bytes()[i..]);
                let run = memchr::memchr(b'`', &text.as_bytes()[i..i + run]).unwrap_or(run);
                let from = folded.len();
                folded.push_str(&text[i..i + run]);
                folded[from..].make_ascii_lowercase();
                at.extend(i as u32..(i + run) as u32);
                i += run;
                continue;
            }
            let here = i;
            i += c.len_utf8();
            if invisible(c) {
                continue;
            }
            if !c.is_whitespace() {
                fold_char(c, &mut folded);
            } else if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
            at.resize(folded.len(), here as u32);
        }
        at.push(text.len() as u32);
        Folded { text: Cow::Owned(folded), at: Some(at) }
    }

    /// Each byte stands where it stood, and only letters changed, to lower case.
    pub fn is_plain(&self) -> bool {
        self.at.is_none()
    }

    /// Byte in the text of a byte in the folded text.
    pub fn origin(&self, folded: usize) -> usize {
        match &self.at {
            Some(at) => at[folded.min(at.len() - 1)] as usize,
            None => folded.min(self.text.len()),
        }
    }
}

/// Printing ASCII but blanks and grave accents: folding puts capitals down, and no more.
#[inline]
fn is_visible_ascii(code: u32) -> bool {
    (u32::from(b'!')..=u32::from(b'~')).contains(&code) && code != u32::from(b'`')
}

/// Printing ASCII without grave accents.
fn is_printing_ascii(text: &str) -> bool {
    let other = |byte: &u8| !(b' '..=b'~').contains(byte) || *byte == b'`';
    text.as_bytes().chunks(CHUNK).all(|chunk| !chunk.iter().fold(false, |any, byte| any | other(byte)))
}

/// Bytes that are looked at together.
const CHUNK: usize = 32;

/// Nothing but lower case is to be done: printing ASCII, single blanks, none at the start, no grave accents.
fn is_plain_ascii(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().all(|byte| {
        let plain = (b' '..=b'~').contains(&byte) && byte != b'`' && !(byte == b' ' && before == b' ');
        before = byte;
        plain
    })
}

/// The folded form of a word or phrase.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Folds into a buffer that is kept for the next word.
pub(super) fn fold_into(text: &str, out: &mut String) {
    out.clear();
    if text.bytes().all(|byte| is_visible_ascii(u32::from(byte))) {
        out.push_str(text);
        out.make_ascii_lowercase();
        return;
    }
    for c in text.chars() {
        if invisible(c) {
        } else if !c.is_whitespace() {
            fold_char(c, out);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
}

fn fold_char(c: char, out: &mut String) {
    match c {
        'a'..='z' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        '‘' | '’' | 'ʼ' | '´' | '`' | '＇' => out.push('\''),
        '“' | '”' | '„' | '«' | '»' => out.push('"'),
        'ς' => out.push('σ'),
        'İ' => out.push('i'),
        '！'..='～' => fold_char(char::from_u32(c as u32 - FULL_WIDTH).unwrap_or(c), out),
        'а'..='я' | '\u{3041}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => out.push(c),
        'А'..='Я' => out.extend(char::from_u32(c as u32 + 32)),
        _ if c.is_ascii() => out.push(c),
        _ => out.extend(c.to_lowercase()),
    }
}

/// Full-width forms stand this far above their ASCII characters.
pub(super) const FULL_WIDTH: u32 = 0xFEE0;

/// The character without its accents, for the Latin and Greek letters that month names use.
pub(super) fn plain(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ě' => 'e',
        'ğ' => 'g',
        'í' | 'ì' | 'î' | 'ï' | 'ı' => 'i',
        'ľ' | 'ł' => 'l',
        'ń' | 'ñ' | 'ň' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' => 's',
        'ú' | 'ù' | 'û' | 'ü' | 'ů' => 'u',
        'ý' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' => 'ι',
        'ό' => 'ο',
        'ύ' => 'υ',
        'ώ' => 'ω',
        _ => c,
    }
}

/// Soft hyphen, zero-width characters and marks of direction.
pub(super) fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Part of a word. Marks of Indic and Thai syllables and combining accents are, although not alphabetic.
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    common_letter(c)
        || c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}' | '\u{970}'..='\u{9e5}' | '\u{e31}'..='\u{e4e}')
}

/// Letters that need no look into the tables of Unicode.
fn common_letter(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Written without blanks between words, so every place is a word boundary.
pub(super) fn unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}')
}

/// Han characters.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// A capital stands at a byte, or no character begins there.
pub(super) fn capital_at(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
        _ => text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase),
    }
}

/// True between two words, also where scraping glued them: `GMTUpdated`, `am09`, `JonesStaff`.
pub(super) fn boundary(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text[..at].chars().next_back(), text[at..].chars().next()) else { return true };
    if !is_letter(before) || !is_letter(after) || unspaced(before) || unspaced(after) {
        return true;
    }
    if before.is_lowercase() && after.is_uppercase() {
        return true;
    }
    let second = text[at..].chars().nth(1);
    before.is_uppercase() && after.is_uppercase() && second.is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_finds_its_way_back() {
        let text = " L’Équipe\u{a0} \u{200b}İstanbul";
        let folded = Folded::new(text);
        assert_eq!(folded.text, "l'équipe istanbul");
        let at = folded.text.find("istanbul").unwrap_or(0);
        assert!(text[folded.origin(at)..].starts_with('İ'));
        assert_eq!(folded.origin(folded.text.len()), text.len());
        assert_eq!(fold("  Ｐｈｏｔｏ： "), "photo:");
    }

    #[test]
    fn letters_lose_their_accents() {
        let (with, without) = (
            "áàâäãåçčćéèêëěğíìîïıľłńñňóòôöõřśšşúùûüůýźžżάέήίϊόύώ",
            "aaaaaaccceeeeegiiiiillnnnooooorsssuuuuuyzzzαεηιιουω",
        );
        assert_eq!(with.chars().map(plain).collect::<String>(), without);
        assert_eq!("aβж字".chars().map(plain).collect::<String>(), "aβж字");
    }

    #[test]
    fn boundaries_of_glued_words() {
        for (text, at, yes) in [
            ("GMTUpdated", 3, true),
            ("am09", 2, true),
            ("JonesStaff", 5, true),
            ("Standard", 5, false),
            ("AFP", 2, false),
        ] {
            assert_eq!(boundary(text, at), yes, "{text} at {at}");
        }
    }
}
