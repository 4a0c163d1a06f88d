//! Numbers of one block, read from its text alone in one pass.

use crate::lexicon::ascii::lowercase_run;
use crate::lexicon::cues::is_unspaced;
use crate::lexicon::fold::is_invisible;
use crate::lexicon::letter::Letter;
use memchr::memmem::Finder;
use once_cell::sync::Lazy;

mod ends;

pub(crate) use ends::{End, Start};
use ends::{end_of, start_of};

/// Characters of an unspaced script that make about one word of a spaced one: the mean word of running Chinese and
/// Japanese text is 1.5 to 2 characters.
const UNSPACED_CHARS_PER_WORD: u32 = 2;

/// Numbers of one block.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Measure {
    /// Visible characters.
    pub chars: u32,
    /// Words; in unspaced scripts two characters are one.
    pub words: u32,
    /// Letters.
    pub letters: u32,
    /// Upper-case letters.
    pub upper: u32,
    /// Digits of any script.
    pub digits: u32,
    /// Words that start with an upper-case letter.
    pub capitalised: u32,
    /// Words all in upper case, of two letters or more.
    pub shouted: u32,
    /// Words that have a case at all.
    pub cased: u32,
    /// Ends of sentences: a sentence mark with a blank, quote or the end after it, after a word of two letters or more.
    pub sentences: u32,
    /// Commas, of any script.
    pub commas: u32,
    /// Quotation marks, double or angled.
    pub quotes: u32,
    /// `|`, `/`, `•`, `·`, `›`, `»` between blanks, tabs: signs that part the entries of a list.
    pub separators: u32,
    /// Lines.
    pub lines: u32,
    /// Characters of the longest word.
    pub longest: u32,
    /// Characters of unspaced scripts.
    pub unspaced: u32,
    /// `@` inside a word or before one.
    pub at_signs: u32,
    /// `http://`, `https://` or `www.`
    pub urls: u32,
    /// A lower-case letter is directly followed by an upper-case one: two fields glued.
    pub glued: bool,
    /// Currency signs.
    pub money: u32,
    /// Signs that stand in credits: slashes, brackets, underscores, colons, the sign of copyright.
    pub credit_signs: u32,
    /// Equals signs, which part giver and picture in Japanese and Korean credits.
    pub equals: u32,
    /// Braces, angle brackets, `=`, `_`, `{`, `;` as in code.
    pub code: u32,
    pub end: End,
    pub start: Start,
}

/// State of the word that is being read.
#[derive(Default)]
struct Word {
    chars: u32,
    letters: u32,
    upper: u32,
    unspaced: u32,
    first_upper: bool,
    cased: bool,
}

/// Reads a block. Linear; about 1 ns a byte on ASCII.
pub(crate) fn measure(text: &str) -> Measure {
    let start = text.chars().find(|c| !is_invisible(*c)).map_or(Start::default(), start_of);
    let mut m = Measure { lines: 1, start, ..Measure::default() };
    let mut word = Word::default();
    let mut previous = ' ';
    let mut before_mark = 0u32; // characters of the word before the last sentence mark
    let mut pending = false; // a sentence mark waits for what follows
    let mut marked = false; // a colon or a full stop stands in it
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphanumeric() {
            if word.chars == 0
                && let Some(length) = plain_word(&bytes[at..])
            {
                take_plain(&mut m, length as u32, byte.is_ascii_uppercase());
                (before_mark, pending, previous) = (length as u32, false, ' ');
                at += length + 1;
                continue;
            }
            let run = ascii_run(&bytes[at..], &mut m, &mut word, previous);
            pending &= run == 1 && is_unspaced(previous);
            at += run;
            previous = bytes[at - 1] as char;
            continue;
        }
        if byte == b' ' {
            if word.chars > 0 {
                before_mark = word.chars;
                finish(&mut m, &mut word);
            }
            m.sentences += u32::from(pending && before_mark >= 2);
            pending = false;
            previous = ' ';
            at += 1;
            continue;
        }
        let c = text[at..].chars().next().unwrap_or(' ');
        at += c.len_utf8();
        let of = Letter::of(c);
        if of.is_alphanumeric() {
            if pending && !is_unspaced(previous) {
                pending = false;
            }
            letter(&mut m, &mut word, (c, of), previous);
        } else {
            if matches!(c, '\'' | '’' | '-' | '‑' | '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}') || is_mark(c) {
                // Inside a word: marks and joiners do not end it.
                if !is_invisible(c) {
                    m.chars += 1;
                }
                if !is_mark(c) {
                    previous = c;
                }
                continue;
            }
            if word.chars > 0 {
                before_mark = word.chars;
                finish(&mut m, &mut word);
            }
            if c == '\n' {
                m.lines += 1;
            }
            sign(&mut m, c, previous);
            marked |= matches!(c, ':' | '.');
            if is_invisible(c) {
                if pending && before_mark >= 2 {
                    m.sentences += 1;
                }
                pending = false;
            } else {
                m.chars += 1;
                if is_wide_mark(c) {
                    m.sentences += 1;
                } else if matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '։') {
                    pending = true;
                }
            }
        }
        previous = c;
    }
    if word.chars > 0 {
        finish(&mut m, &mut word);
    }
    if pending {
        m.sentences += 1;
    }
    m.words += m.unspaced / UNSPACED_CHARS_PER_WORD + u32::from(!m.unspaced.is_multiple_of(UNSPACED_CHARS_PER_WORD));
    m.urls = urls(text, marked);
    m.end = end_of(text);
    m
}

/// The length of the word at the start, if it is as most are: ASCII letters, small behind the first, and then a blank or the
/// end.
#[inline]
fn plain_word(bytes: &[u8]) -> Option<usize> {
    let length = 1 + lowercase_run(&bytes[1..]);
    (bytes[0].is_ascii_alphabetic() && matches!(bytes.get(length), None | Some(b' '))).then_some(length)
}

/// Counts such a word.
#[inline]
fn take_plain(m: &mut Measure, length: u32, is_capitalised: bool) {
    m.chars += length;
    m.letters += length;
    m.upper += u32::from(is_capitalised);
    m.words += 1;
    m.capitalised += u32::from(is_capitalised);
    m.cased += 1;
    m.longest = m.longest.max(length);
}

/// Reads ASCII letters and digits up to the next other byte, as `letter` would one by one; how many there were.
#[inline]
fn ascii_run(bytes: &[u8], m: &mut Measure, word: &mut Word, previous: char) -> usize {
    let (mut run, mut upper, mut digits) = (0, 0, 0);
    let mut after_lower = word.chars > 0 && Letter::of(previous).is_lowercase();
    word.first_upper |= word.chars == 0 && bytes[0].is_ascii_uppercase();
    while let Some(byte) = bytes.get(run).filter(|b| b.is_ascii_alphanumeric()) {
        if byte.is_ascii_lowercase() {
            // Most letters are small.
            run += lowercase_run(&bytes[run..]);
            after_lower = true;
            continue;
        }
        let is_upper = byte.is_ascii_uppercase();
        m.glued |= is_upper && after_lower;
        after_lower = false;
        upper += u32::from(is_upper);
        digits += u32::from(byte.is_ascii_digit());
        run += 1;
    }
    let letters = run as u32 - digits;
    m.chars += run as u32;
    m.digits += digits;
    m.letters += letters;
    m.upper += upper;
    word.chars += run as u32;
    word.letters += letters;
    word.upper += upper;
    word.cased |= letters > 0;
    run
}

#[inline]
fn letter(m: &mut Measure, word: &mut Word, (c, of): (char, Letter), previous: char) {
    m.chars += 1;
    if !c.is_ascii() && is_unspaced(c) {
        m.unspaced += 1;
        m.letters += 1;
        word.unspaced += 1;
        word.chars += 1;
        return;
    }
    let starts = word.chars == 0;
    word.chars += 1;
    if of.is_numeric() {
        m.digits += 1;
        return;
    }
    m.letters += 1;
    word.letters += 1;
    let upper = of.is_uppercase();
    if upper {
        m.upper += 1;
        word.upper += 1;
        if starts {
            word.first_upper = true;
        } else if Letter::of(previous).is_lowercase() {
            m.glued = true;
        }
    }
    word.cased |= upper || of.is_lowercase();
}

fn finish(m: &mut Measure, word: &mut Word) {
    if word.chars > word.unspaced {
        m.words += 1;
    }
    m.capitalised += u32::from(word.first_upper);
    m.shouted += u32::from(word.upper >= 2 && word.upper == word.letters);
    m.cased += u32::from(word.cased);
    m.longest = m.longest.max(word.chars);
    *word = Word::default();
}

#[inline]
fn sign(m: &mut Measure, c: char, previous: char) {
    m.credit_signs += u32::from(matches!(c, '/' | '(' | ':' | '[' | '_' | '©' | '（' | '【' | '／' | '：'));
    m.equals += u32::from(matches!(c, '=' | '＝'));
    match c {
        ',' | '،' | '、' | '，' => m.commas += 1,
        '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' => {
            m.quotes += 1;
            m.separators += u32::from(c == '»' && previous == ' ');
        }
        '|' | '•' | '·' | '›' | '\t' | '>' | '／' | '｜' => m.separators += 1,
        '/' if previous == ' ' => m.separators += 1,
        '@' => m.at_signs += 1,
        '$' | '€' | '£' | '¥' | '₴' | '₽' | '₹' | '₩' | '₺' => m.money += 1,
        '{' | '}' | '<' | '=' | '_' | ';' | '\\' => m.code += 1,
        _ => {}
    }
}

/// Combining marks: part of the letter before them.
#[inline]
fn is_mark(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36f | 0x591..=0x5bd | 0x610..=0x61a | 0x64b..=0x65f | 0x900..=0x903 | 0x93a..=0x94f | 0xe31 | 0xe34..=0xe3a | 0xe47..=0xe4e)
}

/// Sentence marks of scripts that put no blank after them.
#[inline]
fn is_wide_mark(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '．' | '｡')
}

/// Addresses in a text; `marked` where it has a colon or full stop, without which there are none.
fn urls(text: &str, marked: bool) -> u32 {
    if !marked {
        return 0;
    }
    // Preparing the search costs more than the search in a short block.
    static SIGNS: Lazy<[Finder<'static>; 2]> = Lazy::new(|| [Finder::new("://"), Finder::new("www.")]);
    SIGNS.iter().map(|sign| sign.find_iter(text.as_bytes()).count() as u32).sum()
}

impl Measure {
    /// Share of `part` in `whole`, 0..=1.
    #[inline]
    fn share(part: u32, whole: u32) -> f32 {
        if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
    }
    /// Share of cased words that start with an upper-case letter, 0..=1.
    pub fn capital_share(&self) -> f32 {
        Measure::share(self.capitalised, self.cased)
    }
    /// Share of letters in upper case, 0..=1.
    pub fn upper_share(&self) -> f32 {
        Measure::share(self.upper, self.letters)
    }
    /// Share of visible characters that are digits, 0..=1.
    pub fn digit_share(&self) -> f32 {
        Measure::share(self.digits, self.chars)
    }
    /// Ends as a sentence does.
    pub fn ends_sentence(&self) -> bool {
        matches!(self.end, End::Sentence | End::Question | End::Ellipsis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_words_and_sentences() {
        let m = measure("The mayor said “no.” Mr. Smith didn't agree, at 3.5 percent!");
        assert_eq!((m.words, m.sentences, m.commas, m.end, m.start), (12, 3, 1, End::Sentence, Start::Upper));
        let m = measure("議会は予算案を可決した。市長は喜んだ。");
        assert_eq!((m.words, m.sentences, m.end), (9, 2, End::Sentence));
        assert_eq!(measure("").words, 0);
    }

    #[test]
    fn shapes() {
        assert!(measure("By Meg JonesStaff Writer").glued);
        assert_eq!(measure("WASHINGTON NEWS Desk").shouted, 2);
        assert_eq!(measure("• item").start, Start::Bullet);
        assert_eq!(measure("and more…").end, End::Ellipsis);
        assert_eq!(measure("(He left.)").end, End::Sentence);
        assert_eq!(measure("Home | News | Sport").separators, 2);
        assert_eq!(measure("see https://example.org").urls, 1);
    }
}
