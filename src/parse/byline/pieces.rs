//! A byline cut into its parts, each with what it is.

use std::ops::Range;

use super::names::{is_cased, is_suffix, looks_like};
use crate::lexicon::ascii::lowercase_run;
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::date::{self, Hints};
use crate::parse::dateline::is_city;
use crate::parse::fold::{Folded, capital_at, fold};
use crate::parse::phrases::Hit;
use crate::parse::sets::Sets;
use crate::parse::words::Words;

/// What a part of a byline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Role,
    Agency,
    Desk,
    /// Paper, station or site.
    Outlet,
    Date,
    /// Address, handle or link.
    Contact,
    /// "and agencies", "in London", reading time: known, and no field of its own.
    Joint,
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub range: Range<usize>,
    pub kind: Kind,
    /// The separator before it.
    pub before: char,
}

/// The parts of a byline, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    pub opener: bool,
    pub pieces: Vec<Piece>,
}

/// The parts of a text whose folded form is known. Positions are bytes of the text.
pub(super) fn parts(words: &Words, text: &str, folded: &Folded<'_>) -> Parts {
    let dated = date::holds_digit(text);
    let sets = if dated { Sets::PEOPLE.and(Sets::LABELS) } else { Sets::PEOPLE };
    let (labels, hits): (Vec<Hit>, Vec<Hit>) =
        words.phrases.hits(text, folded, sets).into_iter().partition(|hit| Sets::with(hit.class).meet(Sets::LABELS));
    let mut cuts = Cuts { text, pieces: Vec::new(), has_contact: may_hold_contact(text) };
    let mut start = 0;
    for found in if dated { date::scan_labelled(words, text, &Hints::default(), labels) } else { Vec::new() } {
        if found.range.start >= start {
            cuts.split(start..found.range.start);
            cuts.push(found.range.clone(), Kind::Date, ' ');
            start = found.range.end;
        }
    }
    cuts.split(start..text.len());
    let reader = Classifier { words, text, hits };
    reader.read(cuts.pieces)
}

/// Cutting at separators.
struct Cuts<'t> {
    text: &'t str,
    pieces: Vec<Piece>,
    /// An address may stand in it.
    has_contact: bool,
}

impl Cuts<'_> {
    fn push(&mut self, range: Range<usize>, kind: Kind, before: char) {
        let slice = &self.text[range.clone()];
        let noise =
            |c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '*' | '_' | '>' | '<' | '-' | '–' | '—');
        let start = range.start + slice.len() - slice.trim_start_matches(noise).len();
        let end = start + self.text[start..range.end].trim_end_matches(noise).len();
        if self.text[start..end].chars().any(|c| c.is_alphanumeric() || c == '@') {
            self.pieces.push(Piece { range: start..end, kind, before });
        }
    }

    /// Cuts a stretch without dates at marks, joining words and addresses.
    fn split(&mut self, range: Range<usize>) {
        let (mut start, mut before) = (range.start, ' ');
        let mut previous_blank = true;
        let mut at = range.start;
        while at < range.end {
            let Some(c) = self.text[at..range.end].chars().next() else { break };
            let next = at + c.len_utf8();
            if previous_blank && !c.is_whitespace() {
                let word_end = at + self.text[at..range.end].find(char::is_whitespace).unwrap_or(range.end - at);
                let word = &self.text[at..word_end];
                if self.has_contact && is_contact(word) {
                    self.push(start..at, Kind::Other, before);
                    self.push(at..word_end, Kind::Contact, ' ');
                    (start, before, at) = (word_end, ' ', word_end);
                    continue;
                }
                if at > start && self.joins(word, word_end, range.end) {
                    self.push(start..at, Kind::Other, before);
                    (start, before, at) = (word_end, '&', word_end);
                    continue;
                }
            }
            if is_separator(c, &self.text[..at], &self.text[next..]) {
                self.push(start..at, Kind::Other, before);
                (start, before) = (next, c);
            }
            if self.glued(at, next) && self.ends_name(start..next) {
                self.push(start..next, Kind::Other, before);
                (start, before) = (next, ' ');
            }
            previous_blank = c.is_whitespace() || matches!(c, '(' | '|' | ',' | ';');
            at = next;
            if !previous_blank {
                // Inside a word small letters with another one behind them part nothing.
                at += lowercase_run(&self.text.as_bytes()[next..range.end]).saturating_sub(1);
            }
        }
        self.push(start..range.end, Kind::Other, before);
    }

    /// Enough words stand before the glue for an opener and a name, or the next part is an outlet.
    fn ends_name(&self, piece: Range<usize>) -> bool {
        let words = self.text[piece.clone()].split_whitespace().take(3).count();
        words == 3 || (words == 2 && self.text[piece.end..].starts_with("The "))
    }

    /// Two words without a blank: `RoeThe Example`. Prefixes of names are shorter: `McRoe`, `DeRoe`.
    fn glued(&self, at: usize, next: usize) -> bool {
        let upper = capital_at(self.text, next);
        let lower = upper && self.text[at..next].chars().all(char::is_lowercase);
        let before = || self.text[..next].chars().rev().take_while(|c| c.is_alphabetic()).take(MIN_GLUED).count();
        lower && before() == MIN_GLUED
    }

    /// "and" before something that can sign.
    fn joins(&self, word: &str, end: usize, limit: usize) -> bool {
        let rest = self.text[end..limit].trim_start();
        let short = word.len() <= 6 && word.chars().all(|c| !c.is_uppercase());
        short
            && grammar::is(word, Group::And)
            && rest.chars().next().is_some_and(|c| !c.is_lowercase() || begins_with_agency(rest))
    }
}

/// The code of an agency that writes itself small.
fn begins_with_agency(text: &str) -> bool {
    let code = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or(text);
    grammar::is(code, Group::SmallAgency)
}

/// What an address has, in most texts in vain.
fn may_hold_contact(text: &str) -> bool {
    memchr::memchr2(b'@', b':', text.as_bytes()).is_some() || memchr::memmem::find(text.as_bytes(), b"www.").is_some()
}

fn is_contact(word: &str) -> bool {
    let lower_site = || word.contains("://") || word.starts_with("www.");
    word.contains('@') || lower_site()
}

fn is_separator(c: char, before: &str, after: &str) -> bool {
    match c {
        ',' | ';' | '|' | '•' | '·' | '/' | '&' | '\n' | '\t' | '、' | '，' | '；' | '／' | '｜' | '(' | ')' | '['
        | ']' | '（' | '）' | '【' | '】' | '،' | '●' | '►' | '＝' | '=' | '：' => {
            // A middle dot between katakana is inside a foreign name.
            !(c == '·' && before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic))
        }
        ':' => true,
        '-' | '–' | '—' => before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace),
        _ => false,
    }
}

/// Naming the parts.
pub(super) struct Classifier<'t, 'w> {
    pub words: &'w Words,
    pub text: &'t str,
    hits: Vec<Hit>,
}

impl Classifier<'_, '_> {
    fn read(&self, cuts: Vec<Piece>) -> Parts {
        let mut parts = Parts::default();
        let mut opened = false;
        for piece in cuts {
            if piece.kind != Kind::Other {
                parts.pieces.push(piece);
                continue;
            }
            let first = parts.pieces.iter().all(|piece| piece.kind == Kind::Date);
            let rest = self.opener(&piece).filter(|_| first || !opened);
            opened |= rest.is_some();
            let piece = Piece { range: rest.unwrap_or(piece.range.start)..piece.range.end, ..piece };
            if piece.range.is_empty() {
                continue;
            }
            let from = parts.pieces.len();
            self.classify(&piece, opened, &mut parts.pieces);
            let signs = |piece: &Piece| !matches!(piece.kind, Kind::Other | Kind::Date);
            if opened && !parts.opener {
                parts.opener = parts.pieces[from..].first().is_some_and(signs);
                opened = parts.opener;
            }
        }
        if !parts.opener {
            self.doubt_uncased(&mut parts);
        }
        parts
    }

    /// The byte after an opener at the start of a piece.
    fn opener(&self, piece: &Piece) -> Option<usize> {
        let mut hits = self.hits.iter().filter(|hit| hit.class == Class::By && hit.range.start == piece.range.start);
        let hit = hits.find(|hit| hit.range.end <= piece.range.end + 1)?;
        let end = hit.range.end.min(piece.range.end);
        let rest = &self.text[end..piece.range.end];
        let rest = rest.trim_start_matches([':', '：', '.', '・', ' ', '\u{a0}']);
        Some(piece.range.end - rest.len())
    }

    fn classify(&self, piece: &Piece, opened: bool, out: &mut Vec<Piece>) {
        let text = &self.text[piece.range.clone()];
        let suffix = matches!(piece.before, ',' | ' ' | '，') && is_suffix(text);
        if let Some(last) = out.last_mut().filter(|last| suffix && last.kind == Kind::Name) {
            last.range.end = piece.range.end;
            return;
        }
        if self.cut_at_house(piece, out) {
            return;
        }
        let kind = self.whole(piece, opened, out);
        let cuttable = matches!(kind, Kind::Other | Kind::Name | Kind::Outlet) && self.cut_at_role(piece, opened, out);
        if cuttable || (kind == Kind::Other && self.cut_at_place(piece, opened, out)) {
            return;
        }
        out.push(Piece { kind, ..piece.clone() });
    }

    /// What the whole piece is.
    fn whole(&self, piece: &Piece, opened: bool, out: &[Piece]) -> Kind {
        let text = &self.text[piece.range.clone()];
        let named = out.iter().any(|piece| piece.kind == Kind::Name);
        if let Some(kind) = self.by_phrase(piece) {
            // Behind a name "staff writer" is what the person is; alone it signs.
            return if kind == Kind::Desk && named && self.has(piece, Class::Role) { Kind::Role } else { kind };
        }
        let has_article = || grammar::is(&fold(text.split_whitespace().next().unwrap_or("")), Group::Article);
        if text.starts_with(char::is_uppercase) && text.contains(' ') && has_article() {
            return if named || opened || text.split(' ').count() <= 3 { Kind::Outlet } else { Kind::Other };
        }
        if self.starts_with_role(piece) && !self.ends_with_name(piece) {
            return Kind::Role;
        }
        if named && is_city(text) {
            return Kind::Joint;
        }
        if looks_like(self.words, text, if opened && !named { 1 } else { 2 }) {
            return if matches!(piece.before, '|' | '｜') && named { Kind::Outlet } else { Kind::Name };
        }
        if self.has(piece, Class::Role) && named && text.len() <= MAX_ROLE {
            return Kind::Role;
        }
        let site = text.split_whitespace().count() == 1 && text.contains('.') && text.len() > 4 && !text.ends_with('.');
        let outlet = named
            && text.starts_with(char::is_uppercase)
            && text.split_whitespace().count() <= 4
            && !text.ends_with('.');
        if (site && (named || opened)) || (outlet && is_cased(text)) { Kind::Outlet } else { Kind::Other }
    }

    /// Agencies, desks and "and agencies" by the lexicon.
    fn by_phrase(&self, piece: &Piece) -> Option<Kind> {
        let text = &self.text[piece.range.clone()];
        let mut desk = false;
        for hit in self.inside(piece) {
            let whole = hit.range == piece.range || self.behind(hit, piece).chars().all(|c| !c.is_alphanumeric());
            let at_start = hit.range.start == piece.range.start;
            match hit.class {
                Class::Agency if at_start && whole && is_agency(text) => return Some(Kind::Agency),
                Class::Agencies if at_start => return Some(Kind::Joint),
                Class::Desk if at_start && whole => desk = true,
                Class::Agency if whole && is_agency(&self.text[hit.range.clone()]) && text.len() <= MAX_AGENCY => {
                    return Some(Kind::Agency);
                }
                _ => {}
            }
        }
        // "Por Redacción" is a phrase of its own, opener and all.
        let around = |hit: &Hit| {
            hit.class == Class::Desk && hit.range.start <= piece.range.start && hit.range.end >= piece.range.end
        };
        (desk || self.hits.iter().any(around)).then_some(Kind::Desk)
    }

    pub fn inside(&self, piece: &Piece) -> impl Iterator<Item = &Hit> {
        let range = piece.range.clone();
        self.hits.iter().filter(move |hit| hit.range.start >= range.start && hit.range.end <= range.end + 1)
    }

    /// What stands behind a phrase in a piece, beyond which it may reach.
    pub fn behind(&self, hit: &Hit, piece: &Piece) -> &str {
        &self.text[hit.range.end.min(piece.range.end)..piece.range.end]
    }

    fn has(&self, piece: &Piece, class: Class) -> bool {
        self.inside(piece).any(|hit| hit.class == class)
    }

    /// The piece begins with a role, or is one with words before it that are no name: "Chief political correspondent".
    fn starts_with_role(&self, piece: &Piece) -> bool {
        let Some(hit) = self.inside(piece).find(|hit| hit.class == Class::Role) else { return false };
        let lead = self.text[piece.range.start..hit.range.start].trim();
        let (text, tail) = (&self.text[piece.range.clone()], self.behind(hit, piece).trim());
        let modifiers = lead.is_empty() || (lead.split_whitespace().count() <= 2 && !looks_like(self.words, lead, 2));
        let lone = |text: &str| text.split_whitespace().count() == 1 && text.starts_with(char::is_uppercase);
        let name_leads = !is_cased(text) && !lead.is_empty();
        modifiers && !name_leads && text.len() <= MAX_ROLE && !(lead.is_empty() && lone(tail) && !is_cased(text))
    }

    /// "Reporter Jane Roe".
    fn ends_with_name(&self, piece: &Piece) -> bool {
        let hit = self.inside(piece).find(|hit| hit.class == Class::Role && hit.range.start == piece.range.start);
        hit.is_some_and(|hit| looks_like(self.words, self.behind(hit, piece), 2))
    }

    /// Without an opener, letters without capitals are a name only beside a role.
    fn doubt_uncased(&self, parts: &mut Parts) {
        if parts.pieces.iter().any(|piece| piece.kind == Kind::Role) {
            return;
        }
        for piece in &mut parts.pieces {
            if piece.kind == Kind::Name && !is_cased(&self.text[piece.range.clone()]) {
                piece.kind = Kind::Other;
            }
        }
    }
}

/// A word that another is glued to has at least so many letters.
const MIN_GLUED: usize = 4;
/// Longest role, longest agency with its epithet, in bytes.
pub(super) const MAX_ROLE: usize = 80;
const MAX_AGENCY: usize = 40;

/// An agency as agencies are written: short codes in capitals, the others at least with one.
pub(in crate::parse) fn is_agency(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let shouted = !text.chars().any(char::is_lowercase);
    let code = text.split(['/', '-']).next().unwrap_or(text).trim_end_matches('ö');
    shouted
        || grammar::is(code, Group::SmallAgency)
        || (letters > 3 && text.chars().next().is_some_and(char::is_uppercase))
}
