//! Folding: the form in which phrases of a lexicon and words of a block are compared.

/// Appends the folded form of `text` to `out`: lower case, curly quotes straight, every blank one space, soft hyphens
/// and zero-width characters gone, full-width ASCII narrow. Leading blanks are dropped, a trailing one may stay.
///
/// Linear; ASCII runs are copied byte by byte.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    out.reserve(text.len());
    let bytes = text.as_bytes();
    let (mut at, mut blank) = (0, true);
    while let Some(&b) = bytes.get(at) {
        if b > b' ' && b < 0x80 {
            let run = ascii_run(&bytes[at..]);
            let from = out.len();
            out.push_str(&text[at..at + run]);
            out[from..].make_ascii_lowercase();
            (at, blank) = (at + run, bytes[at + run - 1] == b' ');
            continue;
        }
        let c = if b < 0x80 { ' ' } else { text[at..].chars().next().unwrap_or(' ') };
        at += c.len_utf8();
        match fold_char(c) {
            Folded::Gone => {}
            Folded::Blank => {
                if !blank {
                    out.push(' ');
                    blank = true;
                }
            }
            Folded::Char(c) => {
                out.push(c);
                blank = false;
            }
        }
    }
}

/// Bytes of printing ASCII with single blanks between.
#[inline]
pub(crate) fn ascii_run(bytes: &[u8]) -> usize {
    // Chunks first, each with the byte behind it: a chunk without an end is taken in without a branch a byte.
    let mut run = 0;
    while let Some((chunk, next)) = chunk_at(bytes, run).zip(chunk_at(bytes, run + 1)) {
        let ends = (0..CHUNK).fold(false, |ends, i| {
            ends | (chunk[i] < b' ') | (chunk[i] >= 0x80) | ((chunk[i] == b' ') & (next[i] == b' '))
        });
        if ends {
            break;
        }
        run += CHUNK;
    }
    let mut before = run.checked_sub(1).map_or(b' ', |last| bytes[last]);
    let rest = bytes[run..].iter().take_while(|&&b| {
        let goes_on = b > b' ' && b < 0x80 || b == b' ' && before != b' ';
        before = b;
        goes_on
    });
    run + rest.count()
}

#[inline]
fn chunk_at(bytes: &[u8], at: usize) -> Option<&[u8; CHUNK]> {
    bytes.get(at..)?.first_chunk()
}

/// Bytes of a chunk of ASCII: a vector.
const CHUNK: usize = 16;

/// The folded form as a new string, without blanks at its ends.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::new();
    fold_into(text, &mut out);
    let end = out.trim_end().len();
    out.truncate(end);
    out
}

enum Folded {
    Gone,
    Blank,
    Char(char),
}

/// Small letters of Latin-1 and Russian stand this far above their capitals.
const LOWER: u32 = 32;

/// What one non-ASCII character becomes.
#[inline]
fn fold_char(c: char) -> Folded {
    match c {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
            Folded::Gone
        }
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{2bc}' | '\u{b4}' => Folded::Char('\''),
        '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => Folded::Char('"'),
        '\u{ff01}'..='\u{ff5e}' => Folded::Char((((c as u32 - 0xff01) as u8) + b'!').to_ascii_lowercase() as char),
        ' ' => Folded::Blank,
        'ß'..='ÿ' | 'а'..='џ' | '\u{3041}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => Folded::Char(c),
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => Folded::Char(char::from_u32(c as u32 + LOWER).unwrap_or(c)),
        'İ' => Folded::Char('i'),
        _ if c.is_whitespace() => Folded::Blank,
        // The first character of a lower-case mapping is the mapping for all letters that phrases use.
        _ => Folded::Char(c.to_lowercase().next().unwrap_or(c)),
    }
}

/// Letters and digits in lower case: what is left to compare where white space, signs and case differ.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Characters that a reader does not see: white space, soft hyphen, zero-width space and byte order mark.
#[inline]
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folds_case_blanks_and_quotes() {
        assert_eq!(fold("  Read\u{a0}\u{a0}ALSO\n now "), "read also now");
        assert_eq!(fold("Don\u{2019}t \u{201c}stop\u{201d}"), "don't \"stop\"");
        assert_eq!(fold("Не\u{ad}залежна ÜBER İş"), "незалежна über iş");
        assert_eq!(fold("ＰＲ：テスト"), "pr:テスト");
    }
}
