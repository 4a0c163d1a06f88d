//! Plain text into blocks: which line ends part paragraphs, and which are only wrapping.
//!
//! Three readings are weighed (see [`Reading`]); the one that fits decides for the whole text, so that a page is not cut
//! in two manners. A line end inside a paragraph always parts two blocks unless the text is hard-wrapped: fields stand on
//! neighbouring lines (a date directly above the headline), and prose is not broken by hand without wrapping all of it.

use crate::document::{Document, Gap, Links, NONE, Page, Reading, Segment};
use crate::lexicon::fold::is_invisible;
use std::borrow::Cow;

/// Widths at which text is wrapped by hand or by tools, in characters.
const WRAP_WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

/// Full line pairs that a wrapped text has at least; fewer may be chance.
const MIN_FULL_PAIRS: usize = 3;

/// Share of neighbouring lines that must be full for the text to be wrapped, 0..=1. Ends of paragraphs are not full,
/// and a paragraph of news has about four lines at 80 columns.
const MIN_FULL_SHARE: f32 = 0.4;

/// Share of gaps between lines that are blank, 0..=1, from which blank lines are what parts paragraphs.
const MIN_BLANK_SHARE: f32 = 0.1;

/// One line with something to see on it: byte range without invisible characters at its ends.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    end: usize,
    /// A blank line stands before it.
    after_blank: bool,
}

/// Cuts `text` into blocks. Nothing is copied; linear.
pub(crate) fn read(text: &str) -> Document<'_> {
    let lines = lines(text);
    let reading = choose(text, &lines);
    let mut segments: Vec<Segment> = Vec::with_capacity(lines.len());
    let mut previous: Option<Line> = None;
    for line in lines {
        let joins = match (reading, previous) {
            (Reading::HardWrapped { width }, Some(p)) => {
                !line.after_blank && is_full(text, p, line, usize::from(width)) && !is_bulleted(text, line)
            }
            _ => false,
        };
        match segments.last_mut() {
            Some(last) if joins => last.end = line.end as u32,
            _ => segments.push(Segment {
                start: line.start as u32,
                end: line.end as u32,
                markup: NONE,
                gap: if line.after_blank || reading == Reading::LinePerBlock { Gap::Blank } else { Gap::Line },
            }),
        }
        previous = Some(line);
    }
    Document {
        text: Cow::Borrowed(text),
        segments,
        markup: Vec::new(),
        rows: Vec::new(),
        labels: String::new(),
        links: Links::default(),
        page: Page::default(),
        reading,
    }
}

/// The visible lines of a text. `\n`, `\r`, `\r\n`, U+2028 and U+2029 end a line.
fn lines(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len() / 48 + 1);
    let (mut start, mut blank) = (0, true);
    let mut push = |from: usize, to: usize| {
        let (a, b) = trim(text, from, to);
        if a == b {
            blank = true;
        } else {
            out.push(Line { start: a, end: b, after_blank: blank });
            blank = false;
        }
    };
    for at in memchr::memchr3_iter(b'\n', b'\r', 0xe2, bytes) {
        let after = match bytes[at] {
            // The second half of \r\n ends no line of its own.
            b'\n' if at > start || at == 0 || bytes[at - 1] != b'\r' => at + 1,
            b'\n' => {
                start = at + 1;
                continue;
            }
            b'\r' => at + 1,
            _ if bytes[at..].starts_with(b"\xe2\x80\xa8") || bytes[at..].starts_with(b"\xe2\x80\xa9") => at + 3,
            _ => continue,
        };
        push(start, at);
        start = after;
    }
    push(start, bytes.len());
    out
}

/// The range without invisible characters at its ends.
fn trim(text: &str, from: usize, to: usize) -> (usize, usize) {
    let line = &text[from..to];
    let trimmed = line.trim_start_matches(is_invisible);
    let start = to - trimmed.len();
    (start, start + trimmed.trim_end_matches(is_invisible).len())
}

/// Weighs the readings.
fn choose(text: &str, lines: &[Line]) -> Reading {
    if let Some(width) = wrap_width(text, lines) {
        return Reading::HardWrapped { width: width as u16 };
    }
    let gaps = lines.len().saturating_sub(1);
    let blank = lines.iter().skip(1).filter(|l| l.after_blank).count();
    if gaps == 0 || blank as f32 >= MIN_BLANK_SHARE * gaps as f32 { Reading::BlankLines } else { Reading::LinePerBlock }
}

/// The width at which lines were wrapped, in characters: no line of several words is longer, and so many lines are full
/// that chance does not explain it.
fn wrap_width(text: &str, lines: &[Line]) -> Option<usize> {
    let mut width = 0;
    for line in lines {
        // A line of bytes four times the widest wrap is longer in any script.
        if line.end - line.start > 4 * WRAP_WIDTHS.end() {
            return None;
        }
        let columns = columns(&text[line.start..line.end]);
        if columns > *WRAP_WIDTHS.end() && text[line.start..line.end].contains(' ') {
            return None;
        }
        if columns <= *WRAP_WIDTHS.end() {
            width = width.max(columns);
        }
    }
    if !WRAP_WIDTHS.contains(&width) {
        return None;
    }
    let pairs = lines.windows(2).filter(|p| !p[1].after_blank);
    let (mut all, mut full) = (0usize, 0usize);
    for pair in pairs {
        all += 1;
        // A full line of wrapped prose mostly ends inside a sentence; lines that all end one are entries of a list.
        full +=
            usize::from(is_full(text, pair[0], pair[1], width) && !ends_sentence(&text[pair[0].start..pair[0].end]));
    }
    (full >= MIN_FULL_PAIRS && full as f32 >= MIN_FULL_SHARE * all as f32).then_some(width)
}

/// Whether the next line's first word would not have fitted on this line.
fn is_full(text: &str, line: Line, next: Line, width: usize) -> bool {
    let next = &text[next.start..next.end];
    let word = next.split(char::is_whitespace).next().unwrap_or(next);
    columns(&text[line.start..line.end]) + 1 + columns(word) > width
}

fn ends_sentence(line: &str) -> bool {
    line.ends_with(['.', '!', '?', '。', '！', '？'])
}

fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

fn is_bulleted(text: &str, line: Line) -> bool {
    let line = &text[line.start..line.end];
    let mut chars = line.chars();
    matches!(chars.next(), Some('•' | '●' | '▪' | '■' | '◦' | '‣' | '–' | '-' | '*' | '+' | '→' | '►'))
        && matches!(chars.next(), Some(c) if c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<&str> {
        read(text).segments.iter().map(|s| &text[s.range()]).collect()
    }

    #[test]
    fn blank_lines_part_blocks_and_so_do_line_ends() {
        let text = "Dec 13, 2024 - 00:00\nA headline stands here\n\nFirst paragraph.\n\nSecond paragraph.\n";
        assert_eq!(read(text).reading, Reading::BlankLines);
        assert_eq!(
            blocks(text),
            ["Dec 13, 2024 - 00:00", "A headline stands here", "First paragraph.", "Second paragraph."]
        );
    }

    #[test]
    fn lines_without_blank_lines_are_blocks() {
        let text = "One\nTwo is a sentence that goes on for a while.\nThree\nFour\nFive\n";
        assert_eq!(read(text).reading, Reading::LinePerBlock);
        assert_eq!(blocks(text).len(), 5);
    }

    #[test]
    fn every_line_end_counts_once() {
        assert_eq!(blocks("a\r\nb\rc\u{2028}d\u{2029}e"), ["a", "b", "c", "d", "e"]);
        let text = "a\r\n\r\nb\r\nc";
        let gaps: Vec<_> = read(text).segments.iter().map(|s| s.gap).collect();
        assert_eq!(gaps, [Gap::Blank, Gap::Blank, Gap::Line]);
    }

    #[test]
    fn invisible_characters_are_no_line() {
        assert_eq!(blocks("\u{feff}\u{a0}\u{200b}\n  a\u{a0}\n\u{ad}\n"), ["a"]);
        assert!(blocks(" \u{3000}\n").is_empty());
    }

    #[test]
    fn entries_of_one_length_are_not_wrapped() {
        let text = "The board met on Tuesday and will meet again on Friday.\n".repeat(20);
        assert_eq!(read(&text).reading, Reading::LinePerBlock);
        assert_eq!(blocks(&text).len(), 20);
    }

    #[test]
    fn wrapped_lines_are_joined() {
        let prose = "The council met on Tuesday evening to talk about the bridge that has been closed since the flood of last spring, and it heard from engineers who had gone down to the piers to look at the damage with lamps.";
        let mut text = String::new();
        for _ in 0..3 {
            let mut column = 0;
            for word in prose.split(' ') {
                if column + 1 + word.len() > 60 {
                    text.push('\n');
                    column = 0;
                } else if column > 0 {
                    text.push(' ');
                    column += 1;
                }
                text.push_str(word);
                column += word.len();
            }
            text.push_str("\n\n");
        }
        assert!(matches!(read(&text).reading, Reading::HardWrapped { width } if width <= 60));
        assert_eq!(blocks(&text).len(), 3);
        assert_eq!(blocks(&text)[0].replace('\n', " "), prose);
    }

    /// Wrapped prose fills most of its lines. Where but a few are full, they are long lines among short ones.
    #[test]
    fn a_few_full_lines_do_not_make_a_wrapped_text() {
        let full = "The council met on Tuesday evening to talk about the old\nbridge";
        let text = format!("{}{}", format!("{full}\n").repeat(4), "The ferry sails at seven.\n".repeat(60));
        assert_eq!(read(&text).reading, Reading::LinePerBlock);
        assert_eq!(blocks(&text).len(), 68);
    }

    /// A wrapped text keeps its lists: each entry is a block of its own. A dash inside a word or a sign alone begins none.
    #[test]
    fn entries_of_a_list_stay_apart_in_a_wrapped_text() {
        let prose = "The council met on Tuesday evening to talk about the bridge\n\
            that has been closed since the flood of the last spring, and\n\
            heard from engineers who had gone down to look at the piers\n\
            with lamps, and who said that nobody can tell how long they\n\
            will stand, which was what everybody in the hall had feared\n\
            -most of all the fishermen- since the water went down again\n\
            and the ferry began to carry people across at seven o'clock\n\
            in the morning, when the school on the other side opens up.\n";
        let text = format!("{prose}\n• a new pier\n• a second ferry\n• nothing\n");
        assert!(matches!(read(&text).reading, Reading::HardWrapped { .. }));
        let blocks = blocks(&text);
        assert_eq!(blocks[1..], ["• a new pier", "• a second ferry", "• nothing"]);
        assert!(blocks[0].contains("\n-most of all"), "{blocks:?}");
    }

    /// One line so long that no program wraps there: every line stands by itself.
    #[test]
    fn one_long_line_says_that_nothing_was_wrapped() {
        let wrapped = "The council met on Tuesday evening to talk about the bridge\n\
            that has been closed since the flood of the last spring, and\n\
            heard from engineers who had gone down to look at the piers\n"
            .repeat(4);
        assert!(matches!(read(&wrapped).reading, Reading::HardWrapped { .. }));
        let long = format!("{wrapped}{}\n", "and the ferry sails on ".repeat(30));
        assert_eq!(read(&long).reading, Reading::LinePerBlock);
        // An address is as long as it is.
        let address = format!("{wrapped}https://post.example/{}\n", "harbour-bridge-".repeat(10));
        assert!(matches!(read(&address).reading, Reading::HardWrapped { .. }));
    }
}
