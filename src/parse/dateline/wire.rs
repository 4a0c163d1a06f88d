//! Wire datelines in scripts with blanks: Latin, Cyrillic, Greek, Arabic, Hebrew.

use std::ops::Range;

use super::Wire;
use super::place::{is_city, is_region, is_shouted, place};
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::byline::is_agency;
use crate::parse::credit::wire_caption_head;
use crate::parse::date::{Hints, head, leading};
use crate::parse::fold::is_letter;
use crate::parse::phrases::Hit;
use crate::parse::sets::Sets;
use crate::parse::words::Words;

/// The dateline ends before this character of its paragraph.
const MAX_CHARS: usize = 90;
/// Bytes looked at: the dateline, and enough of the sentence behind it.
const WINDOW: usize = 400;
/// Parts between place and separator.
const MAX_PARTS: usize = 6;
/// Words of the sentence behind the separator.
const SENTENCE: usize = 6;

/// How the dateline ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    /// An em dash, en dash or double hyphen; `.-`.
    Dash,
    Hyphen,
    Colon,
    Stop,
    /// Nothing: the text is glued to the agency's bracket.
    None,
}

struct Reader<'t> {
    words: &'t Words,
    text: &'t str,
    hits: Vec<Hit>,
    at: usize,
    wire: Wire,
    region: bool,
    /// The agency stands in brackets or slashes.
    bracketed: bool,
    /// A code in brackets that no lexicon has.
    guessed: bool,
}

pub(super) fn wire(words: &Words, text: &str) -> Option<Wire> {
    let text = head(text, WINDOW);
    let start = text.len() - text.trim_start().len();
    let early = text.char_indices().nth(MAX_CHARS).map_or(text, |(at, _)| &text[..at]);
    // The cheap first look: every dateline has one of these marks.
    if !early.contains(['-', '–', '—', '―', '(', '[', '.', ':']) || wire_caption_head(words, text) {
        return None;
    }
    let hits = words.hits(early, Sets::WIRES);
    let mut reader =
        Reader { words, text, hits, at: start, wire: Wire::default(), region: false, bracketed: false, guessed: false };
    reader.read()
}

impl<'t> Reader<'t> {
    fn read(&mut self) -> Option<Wire> {
        self.agency_first();
        self.date_part(self.at);
        if self.wire.date.is_none() {
            let end = self.at + place(self.rest())?;
            if self
                .hits
                .iter()
                .any(|hit| hit.class == Class::Genre && hit.range.start == self.at && hit.range.end >= end)
            {
                return None;
            }
            self.wire.place = Some(self.at..end);
            self.at = end;
        }
        for _ in 0..MAX_PARTS {
            if !self.part() {
                break;
            }
        }
        let separator = self.separator()?;
        self.agency_after(separator);
        if self.text[..self.at].chars().count() > MAX_CHARS {
            return None;
        }
        self.wire.end = self.at;
        self.score(separator)
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// `(ANSA) - ROMA, ...`
    fn agency_first(&mut self) {
        let from = self.at;
        if self.rest().starts_with('(') && self.bracket('(', ')') {
            match self.separator() {
                Some(Separator::Dash | Separator::Hyphen) if self.wire.agency.is_some() => {}
                _ => (self.at, self.wire, self.bracketed) = (from, Wire::default(), false),
            }
        }
    }

    /// One part behind the place.
    fn part(&mut self) -> bool {
        let rest = self.rest();
        let blanks = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
        let from = self.at;
        let lead = rest[blanks..].chars().next();
        self.at += blanks;
        let taken = match lead {
            Some('(') => self.bracket('(', ')'),
            Some('[') => self.bracket('[', ']'),
            Some('/') => self.bracket('/', '/'),
            Some(',') => {
                self.at += 1;
                self.date_part(self.at) || self.agency_part() || self.region_part()
            }
            Some('.') => {
                self.at += 1;
                let next = self.rest().trim_start().chars().next();
                next == Some('/')
                    || next == Some('(') && self.wire.date.is_some()
                    || self.date_part(self.at)
                    || self.agency_part()
            }
            Some(c) if blanks > 0 && (c.is_numeric() || is_letter(c)) => {
                self.date_part(self.at) || self.year_word() || (self.text[..from].ends_with('.') && self.agency_part())
            }
            _ => false,
        };
        if !taken {
            self.at = from;
        }
        taken
    }

    fn date_part(&mut self, from: usize) -> bool {
        if self.wire.date.is_some() {
            return false;
        }
        let Some(rest) = self.text.get(from..) else { return false };
        let blanks = rest.len() - rest.trim_start().len();
        let Some((date, end)) = leading(self.words, &rest[blanks..], &Hints::default()) else { return false };
        self.wire.date = Some(date);
        self.at = from + blanks + end;
        true
    }

    /// Passes "року" behind a year.
    fn year_word(&mut self) -> bool {
        let word = self.rest().split(' ').next().unwrap_or("");
        let bare = word.trim_end_matches(',');
        let taken = self.wire.date.is_some() && grammar::is(bare, Group::YearWord);
        if taken {
            self.at += bare.len();
        }
        taken
    }

    fn region_part(&mut self) -> bool {
        let rest = self.rest();
        let blanks = rest.len() - rest.trim_start().len();
        let rest = &rest[blanks..];
        let end =
            rest.find([',', '(', '—', '–', '[', ':']).unwrap_or(rest.len()).min(rest.find(" -").unwrap_or(rest.len()));
        let region = rest[..end].trim_end();
        let known = is_region(region);
        let named = place(region).is_some_and(|length| length == region.len()) && region.split(' ').count() <= 3;
        if !(known || named) || self.wire.place.is_none() {
            return false;
        }
        self.region |= known || region.len() > 3;
        self.at += blanks + region.len();
        true
    }

    /// An agency or region in brackets.
    fn bracket(&mut self, open: char, close: char) -> bool {
        let rest = &self.text[self.at..];
        let Some(length) = rest[open.len_utf8()..].find(close).filter(|length| *length <= MAX_CHARS) else {
            return false;
        };
        let inner = self.at + open.len_utf8()..self.at + open.len_utf8() + length;
        let text = &self.text[inner.clone()];
        let after = inner.end + close.len_utf8();
        if let Some(agency) = self.agency_in(&inner) {
            self.wire.agency = Some(agency);
            self.bracketed = true;
        } else if open != '/'
            && text.starts_with(char::is_uppercase)
            && text.split(' ').count() <= 3
            && !text.contains('.')
        {
            // "(Maharashtra)", or an agency that no lexicon has.
            let behind = self.text[after..].trim_start();
            self.guessed |=
                (self.wire.date.is_some() || self.region) && open == '(' && behind.starts_with(['-', '–', '—']);
            self.region |= !self.guessed;
            if self.guessed {
                self.wire.agency = Some(inner);
            }
        } else {
            return false;
        }
        self.at = after;
        true
    }

    /// The agency that begins a stretch, with what belongs to its code: `dpa/lno`, `CNN Business`, `EUROPA PRESS`.
    fn agency_in(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let text = &self.text[range.clone()];
        let begins =
            |hit: &&Hit| hit.class == Class::Agency && hit.range.start == range.start && hit.range.end <= range.end;
        let hit = self.hits.iter().find(begins)?;
        let whole = text.split_whitespace().count() <= 3;
        (whole && is_agency(&self.text[hit.range.clone()])).then(|| range.clone())
    }

    /// `УНІАН.`, a bare agency.
    fn agency_part(&mut self) -> bool {
        let rest = self.rest();
        let start = self.at + rest.len() - rest.trim_start().len();
        let hit = self.hits.iter().find(|hit| hit.class == Class::Agency && hit.range.start == start);
        let Some(range) = hit.map(|hit| hit.range.clone()).filter(|range| is_agency(&self.text[range.clone()])) else {
            return false;
        };
        if self.wire.agency.is_some() || self.text[range.end..].chars().next().is_some_and(is_letter) {
            return false;
        }
        self.at = range.end;
        self.wire.agency = Some(range);
        true
    }

    /// Behind the separator the agency may follow: `— РИА Новости. `, `- أ ف ب -`.
    fn agency_after(&mut self, separator: Separator) {
        let (from, before) = (self.at, self.wire.clone());
        if !matches!(separator, Separator::Dash | Separator::Hyphen) || !self.agency_part() {
            return;
        }
        let closed = self.rest().trim_start().starts_with(['.', '-', '–', '—', ':']) || self.rest().trim().is_empty();
        if !closed {
            (self.at, self.wire) = (from, before);
            return;
        }
        let rest =
            self.rest().trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '–' | '—' | ':'));
        self.at = self.text.len() - rest.len();
    }

    /// Takes the separator and the blanks behind it.
    fn separator(&mut self) -> Option<Separator> {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\t']);
        let spaced = trimmed.len() < rest.len();
        let dotted = trimmed
            .strip_prefix('.')
            .map(|rest| rest.trim_start_matches(' '))
            .filter(|rest| rest.starts_with(['-', '–', '—']));
        let body = dotted.unwrap_or(trimmed);
        let dashes = body.len() - body.trim_start_matches(['-', '–', '—', '―', '−']).len();
        let behind = &body[dashes..];
        let known = self.wire.agency.is_some();
        let separator = if dashes > 0 {
            let loose = spaced || dotted.is_some() || self.bracketed || body.starts_with(['–', '—', '―']);
            let strong = !body.starts_with('-') || body.starts_with("--") || dotted.is_some();
            let separator = if strong { Separator::Dash } else { Separator::Hyphen };
            (loose && (behind.starts_with(char::is_whitespace) || strong || self.bracketed))
                .then_some((separator, behind))?
        } else if let Some(behind) = trimmed.strip_prefix(':').filter(|_| known) {
            (Separator::Colon, behind)
        } else if let Some(behind) =
            trimmed.strip_prefix('.').filter(|_| known && (self.wire.place.is_some() || self.bracketed))
        {
            (Separator::Stop, behind)
        } else {
            let glued = self.bracketed
                && !self.guessed
                && trimmed.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“' | '„'));
            glued.then_some((Separator::None, trimmed))?
        };
        self.at = self.text.len() - separator.1.trim_start().len();
        Some(separator.0)
    }

    fn score(&mut self, separator: Separator) -> Option<Wire> {
        let place = self.wire.place.as_ref().map(|range| &self.text[range.clone()]);
        let behind = self.rest();
        let begins = behind.trim_start_matches(['"', '“', '„', '«', '\'', '‘', '»', ' ', '¿', '¡']);
        let sentence =
            begins.split_whitespace().take(SENTENCE).count() == SENTENCE && !begins.starts_with(char::is_lowercase);
        let city = place.is_some_and(is_city);
        let shouted = place.is_some_and(is_shouted) && separator == Separator::Dash;
        let evidence = self.wire.agency.is_some() || self.wire.date.is_some() || self.region || city;
        let alone = shouted && sentence;
        if !(evidence || alone) {
            return None;
        }
        // A region alone makes "Jane Roe, Director - ..." a place too: capitals or a strong dash are wanted.
        let weak = self.wire.agency.is_none() && self.wire.date.is_none() && separator == Separator::Hyphen;
        if weak && !(place.is_some_and(is_shouted) && sentence) {
            return None;
        }
        let mixed = self.wire.agency.is_none() && self.wire.date.is_none() && !city && !place.is_some_and(is_shouted);
        let nobody = self.wire.agency.is_none() && (self.wire.place.is_none() || !sentence);
        if mixed || nobody {
            return None;
        }
        let speech = grammar::is(begins.split([' ', ',', '.']).next().unwrap_or(""), Group::Speech);
        let add = |yes: bool, points: i8| if yes { points } else { 0 };
        let agency = if self.guessed { 1 } else { add(self.wire.agency.is_some(), 3) };
        self.wire.score = agency
            + add(self.region, 2)
            + add(self.wire.date.is_some(), 2)
            + add(city, 1)
            + add(shouted, 1)
            + add(sentence, 1)
            - add(speech && self.wire.agency.is_none(), 2);
        Some(self.wire.clone())
    }
}
