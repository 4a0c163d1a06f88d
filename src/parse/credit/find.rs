//! The search for the credit: post paths, brackets, labels, then the end of the text.

use std::ops::Range;

use super::giver::MAX_CREDIT;
use super::marks;
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::fold::{fold, is_letter};
use crate::parse::phrases::Hit;
use crate::parse::words::Words;

/// Words of a name in a post's path.
const MAX_PATH_WORDS: usize = 2;
/// Digits of a year.
const YEAR_DIGITS: usize = 4;

/// Bytes in which the longest of them stands, with room for a mark before it.
const LONGEST_BY: usize = 6;
/// Longest word for "via" with the blank behind it, in bytes.
const LONGEST_VIA: usize = 16;

/// A text with the phrases in it.
pub(super) struct Finder<'t> {
    pub words: &'t Words,
    pub text: &'t str,
    pub hits: Vec<Hit>,
}

impl Finder<'_> {
    /// The credit, if there is one. `whole`: the text begins here.
    pub fn credit(&self, whole: bool) -> Option<Range<usize>> {
        let found = self
            .path()
            .or_else(|| self.bracketed())
            .or_else(|| self.labelled(whole))
            .or_else(|| self.equated())
            .or_else(|| self.tail(whole));
        found.map(|range| self.trim(range)).filter(|range| !range.is_empty() && !self.is_kind(range))
    }

    /// "Symbolbild", "file photo".
    fn is_kind(&self, range: &Range<usize>) -> bool {
        grammar::is(&fold(self.text[range.clone()].trim_matches(|c: char| !is_letter(c))), Group::PictureKind)
    }

    /// `telegram/jane roe` before an id, a mark or the end.
    fn path(&self) -> Option<Range<usize>> {
        let hit = self.hits.iter().find(|hit| {
            let after = &self.text[hit.range.end..];
            let slash =
                after.starts_with('/') || (self.text[hit.range.clone()].contains('/') && hit.class == Class::Credit);
            hit.class == Class::Network && slash
        })?;
        let rest = &self.text[hit.range.end + 1..];
        let stop = rest.find([',', ';', '(', ')', '|', '/', '\n', '"', ':']).unwrap_or(rest.len());
        let stop = marks::uuid(rest).map_or(stop, |id| stop.min(id.start));
        let mut end = 0;
        for (count, word) in rest[..stop].split_inclusive(' ').enumerate() {
            let bare = word.trim();
            let handle = count == 0 && !bare.is_empty();
            let sentence = rest[..end].trim_end().ends_with('.');
            let name = count < MAX_PATH_WORDS
                && !sentence
                && bare.chars().all(|c| is_letter(c) || matches!(c, '.' | '\'' | '’' | '-'));
            if !(handle || name) {
                break;
            }
            end += word.len();
        }
        (end > 0).then(|| hit.range.start..hit.range.end + 1 + end)
    }

    /// The last brackets of the text.
    fn bracketed(&self) -> Option<Range<usize>> {
        let end =
            self.text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。' | '*' | '"' | '”')).len();
        let close = self.text[..end].chars().next_back()?;
        let open = match close {
            ')' | '）' => ['(', '（'],
            ']' | '］' => ['[', '［'],
            _ => return None,
        };
        let inner_end = end - close.len_utf8();
        let start = self.text[..inner_end].rfind(open)?;
        let start = start + self.text[start..].chars().next().map_or(0, char::len_utf8);
        let inner = start..inner_end;
        if let Some(giver) = grammar::words(Group::Given)
            .iter()
            .find_map(|given| self.text[inner.clone()].strip_suffix(given))
            .filter(|giver| !giver.is_empty())
        {
            return Some(inner.start..inner.start + giver.len());
        }
        let after_label = self.after_label(&inner);
        let credit = after_label.clone().unwrap_or(inner.clone());
        let fits = credit.len() <= MAX_CREDIT && !credit.is_empty();
        let pictured = self.is_kind(&credit)
            || self.hits.iter().any(|hit| hit.class == Class::Pictured && self.same(&hit.range, &inner));
        (fits && !pictured && (after_label.is_some() || self.is_giver(&credit))).then_some(credit)
    }

    /// What follows a label inside a range that begins with one: `Photo by `, `사진=`, `Foto: `.
    fn after_label(&self, range: &Range<usize>) -> Option<Range<usize>> {
        // Some labels have the bracket before the range with them.
        let bracket = '（'.len_utf8();
        let near = range.start.saturating_sub(bracket)..=range.start + 1;
        let begins = |hit: &&Hit| near.contains(&hit.range.start);
        let labels = self.hits.iter().filter(begins).filter(|hit| hit.range.end <= range.end && self.is_label(hit));
        let hit = labels.max_by_key(|hit| hit.range.end)?;
        let rest = self.skip_label(hit.range.end)?;
        (rest < range.end).then_some(rest..range.end)
    }

    /// The byte after a label's own marks; `None` if the phrase is no label here.
    fn skip_label(&self, end: usize) -> Option<usize> {
        let rest = &self.text[end..];
        let marks = |c: char| matches!(c, ':' | '：' | '=' | '＝' | '/' | '|' | '©' | '・' | '.');
        let trimmed = rest.trim_start();
        let marked = trimmed.starts_with(marks) || self.text[..end].ends_with([':', '：', '=', '＝', '/', '・']);
        let phrase_end = fold(self.text[..end].rsplit([' ', '\u{a0}', '(']).next().unwrap_or(""));
        let giving = grammar::is(&phrase_end, Group::Giving);
        let opening = fold(super::head(trimmed, LONGEST_BY));
        let by = grammar::words(Group::TakenBy)
            .iter()
            .find(|by| opening.strip_prefix(**by).is_some_and(|rest| rest.starts_with(' ')));
        if marked || giving {
            let after = trimmed.trim_start_matches(|c: char| marks(c) || c.is_whitespace());
            let by = |by: &&str| after.strip_prefix(*by).filter(|rest| rest.starts_with(' ')).map(str::trim_start);
            let after = grammar::words(Group::LabelledBy).iter().find_map(by).unwrap_or(after);
            Some(self.text.len() - after.len())
        } else {
            by.and_then(|by| trimmed.get(by.len()..)).map(|after| self.text.len() - after.trim_start().len())
        }
    }

    fn is_label(&self, hit: &Hit) -> bool {
        matches!(hit.class, Class::CaptionLabel)
            || (hit.class == Class::Credit
                && self.skip_label(hit.range.end).is_some()
                && !self.text[hit.range.end..].trim_start().starts_with('/'))
    }

    /// Behind the last label, or a sign of copyright.
    pub fn labelled(&self, whole: bool) -> Option<Range<usize>> {
        // A year behind the sign makes it a notice of rights.
        let sign =
            self.text.rfind('©').filter(|at| !self.text[at + '©'.len_utf8()..].trim_start().starts_with(['1', '2']));
        if let Some(at) = sign {
            let start = at + '©'.len_utf8();
            let rest = self.text[start..].trim_start();
            let start = self.text.len() - rest.len();
            if let Some(credit) = self.chunk(start).filter(|range| range.len() <= MAX_CREDIT) {
                return Some(credit);
            }
        }
        for hit in self.hits.iter().rev().filter(|hit| self.is_label(hit)) {
            let begins = hit.range.start == 0 && whole;
            if !(begins || self.breaks_before(hit.range.start)) {
                continue;
            }
            let Some(start) = self.skip_label(hit.range.end) else { continue };
            if let Some(credit) = self.chunk(start).filter(|range| self.is_short_giver(range)) {
                return Some(credit);
            }
        }
        None
    }

    /// A sentence, bracket, bar or blank run ends before this place, or the label is capitalised.
    fn breaks_before(&self, at: usize) -> bool {
        let before = self.text[..at].trim_end();
        let mark = before.is_empty() || before.ends_with(|c: char| !is_letter(c) && !c.is_ascii_digit() && c != ',');
        mark || self.text[at..].starts_with(char::is_uppercase) || before.ends_with(crate::parse::fold::unspaced)
    }

    /// From a byte to the end, or to the first bar, line end or sentence end.
    fn chunk(&self, start: usize) -> Option<Range<usize>> {
        let rest = self.text.get(start..)?;
        let stop = rest.char_indices().find(|(at, c)| {
            let after = &rest[at + c.len_utf8()..];
            let word = || rest[..*at].rsplit(|c: char| !is_letter(c)).next().unwrap_or("");
            let sentence = matches!(c, '.' | '!' | '?') && after.starts_with(' ') && word().chars().count() > 2;
            matches!(c, '|' | '\n' | '。' | '(' | '）' | ']') || (*c == ')' && !rest[..*at].contains('(')) || sentence
        });
        let end = start + stop.map_or(rest.len(), |(at, _)| at);
        (end > start).then_some(start..end)
    }

    /// `＝ロイター`, `＝東京で13日、ロイター`.
    fn equated(&self) -> Option<Range<usize>> {
        let at = self.text.rfind(['＝', '='])?;
        let mut start = at + self.text[at..].chars().next()?.len_utf8();
        if let Some(comma) = self.text[start..].rfind(['、', ',']) {
            start += comma + self.text[start + comma..].chars().next()?.len_utf8();
        }
        let range = start..self.text.len();
        self.is_giver(&range).then_some(range).filter(|range| range.len() <= MAX_CREDIT)
    }

    /// Behind the last sentence, or the last words of a text that ends in one who gives.
    fn tail(&self, whole: bool) -> Option<Range<usize>> {
        let end = self.text.trim_end_matches(|c: char| c.is_whitespace() || c == '.').len();
        let start = self.last_break(end);
        let range = start..end;
        if (start > 0 || whole) && self.is_short_giver(&range) && self.is_giver(&range) && self.all_capitalised(&range)
        {
            return Some(range);
        }
        let hit =
            self.hits.iter().rev().find(|hit| self.names_giver(hit) && hit.range.end.max(hit.range.start) >= end)?;
        self.extend_left(hit.range.start.max(start), start, end)
    }

    /// Takes in `Jane Roe/` before the giver's house.
    fn extend_left(&self, house: usize, limit: usize, end: usize) -> Option<Range<usize>> {
        let before = self.text.get(limit..house)?.trim_end();
        let joined = before.ends_with('/') || self.text[house..end].starts_with('/');
        let passed_on = self.passed_on(before, house..end).or_else(|| before.strip_suffix('|'));
        if !joined && passed_on.is_none() {
            let sure = self.hits.iter().any(|hit| hit.class == Class::Credit && hit.range.start == house);
            return sure.then_some(house..end);
        }
        let name = passed_on.unwrap_or(before).trim_end_matches(['/', '|']).trim_end();
        let mut start = name.len();
        // One word alone before the house is who took it, however it is written: `janeroe/Getty Images`.
        let alone = !name.contains(' ');
        for word in name.rsplit(' ').take(2) {
            if !alone && !word.starts_with(char::is_uppercase) || word.ends_with(['.', ',']) && word.len() > 3 {
                break;
            }
            start = start.saturating_sub(word.len() + usize::from(start < name.len()));
        }
        let start = if start < name.len() { limit + start } else { house };
        Some(self.trim(start..end))
    }

    /// What stands before "via", which ends it or begins the house: some houses are in the lexicon with it.
    fn passed_on<'a>(&self, before: &'a str, house: Range<usize>) -> Option<&'a str> {
        let house = fold(super::head(&self.text[house], LONGEST_VIA));
        grammar::words(Group::Via).iter().find_map(|via| {
            let opens = house.strip_prefix(via).is_some_and(|rest| rest.starts_with(' '));
            if opens { Some(before) } else { before.strip_suffix(via).filter(|name| name.ends_with(' ')) }
        })
    }

    /// Where the last sentence before `end` stops, also glued to the next word.
    fn last_break(&self, end: usize) -> usize {
        let text = &self.text[..end];
        let breaks = |(i, c): (usize, char)| {
            let next = i + c.len_utf8();
            let after = &text[next..];
            let word =
                || text[..i].rsplit(|c: char| !is_letter(c)).next().map_or(0, |word| word.chars().take(3).count());
            let broken = match c {
                '。' | '|' | '\n' | '｜' => true,
                '.' | '!' | '?' | '"' | '”' => {
                    // A caption often ends its sentence with a year.
                    let year = || text[..i].bytes().rev().take_while(u8::is_ascii_digit).count() == YEAR_DIGITS;
                    (word() > 2 || year()) && (after.starts_with(' ') || after.starts_with(char::is_uppercase))
                }
                '-' | '–' | '—' => text[..i].ends_with(' ') && after.starts_with(' '),
                _ => false,
            };
            broken.then_some(next)
        };
        let at = text.char_indices().rev().find_map(breaks).unwrap_or(0);
        at + text[at..].len() - text[at..].trim_start().len()
    }

    pub(super) fn same(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        self.text[a.clone()].trim() == self.text[b.clone()].trim()
    }

    fn trim(&self, range: Range<usize>) -> Range<usize> {
        let noise = |c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    ':' | '|' | '/' | '"' | '”' | '“' | ';' | ',' | '-' | '–' | '—' | '=' | '＝' | '*' | '(' | '['
                )
        };
        let slice = &self.text[range.clone()];
        let start = range.start + slice.len() - slice.trim_start_matches(noise).len();
        let slice = &self.text[start..range.end];
        let end = start + slice.trim_end_matches(|c: char| noise(c) || c == '。').len();
        let slice = &self.text[start..end];
        // A full stop ends the caption, unless it shortens: "Inc.", "Jr.".
        let word =
            slice.trim_end_matches('.').rsplit(|c: char| !is_letter(c)).next().map_or(0, |word| word.chars().count());
        let end = if word > 3 { start + slice.trim_end_matches('.').len() } else { end };
        let slice = &self.text[start..end];
        let open = slice.contains(['(', '（', '[']);
        let end = if open { end } else { start + slice.trim_end_matches([')', '）', ']', ' ']).len() };
        start..end
    }

    /// A label at the start that is one: with its mark, of several words, or alone.
    pub fn label_at_start(&self) -> Option<&Hit> {
        let first = self.text.find(char::is_alphanumeric)?;
        let mut hits = self
            .hits
            .iter()
            .filter(|hit| hit.class == Class::CaptionLabel && hit.range.start <= first && hit.range.end > first);
        hits.find(|hit| {
            let phrase = &self.text[hit.range.clone()];
            let rest = self.text[hit.range.end..].trim_start();
            let marked =
                rest.is_empty() || rest.starts_with([':', '：', '/', '|', '(', '©', '=', '＝', '・', '）', ')', '】']);
            marked
                || phrase.contains(' ')
                || phrase.ends_with(|c: char| !is_letter(c))
                || self.skip_label(hit.range.end).is_some()
        })
    }

    /// Everything besides the credit is its label.
    pub fn is_only(&self, credit: &Range<usize>) -> bool {
        let mut rest: Vec<Range<usize>> = vec![0..credit.start, credit.end..self.text.len()];
        let labels =
            self.hits.iter().filter(|hit| matches!(hit.class, Class::CaptionLabel | Class::Credit | Class::Pictured));
        for hit in labels {
            for part in &mut rest {
                if hit.range.start <= part.start + 2 && hit.range.end > part.start {
                    part.start = hit.range.end.min(part.end);
                }
            }
        }
        rest.iter().all(|part| self.text[part.clone()].chars().filter(|c| c.is_alphanumeric()).count() <= MAX_LOOSE)
    }

    /// A house or a label alone.
    pub fn is_giver_only(&self) -> bool {
        let text = self.text.trim();
        let whole = |hit: &Hit| {
            self.text[hit.range.clone()].trim_matches(|c: char| !is_letter(c))
                == text.trim_matches(|c: char| !is_letter(c))
        };
        self.hits.iter().any(|hit| hit.class == Class::Credit && whole(hit))
    }
}

/// Letters beside a credit and its label that do not count: "by".
const MAX_LOOSE: usize = 3;
