//! A name and what is written right behind or before it, without a separator: a role, a place, an outlet, an agency.

use super::names::{is_shouted, looks_like};
use super::pieces::{Classifier, Kind, MAX_ROLE, Piece, is_agency};
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::fold::fold;
use crate::parse::phrases::Hit;

/// Longest name with a house behind it, in bytes.
const MAX_SIGNED: usize = 120;
/// Longest article that begins the name of a paper, in bytes.
const LONGEST_ARTICLE: usize = 4;
/// Longest words that introduce an outlet, in bytes.
const LONGEST_FOR: usize = 16;
/// A name, and that of a place or an outlet, has at most so many words.
const MAX_NAME_WORDS: usize = 5;

/// A piece that begins with a name: the name up to a byte of the text, and what begins at another and reaches to the end.
fn name_and(piece: &Piece, end: usize, start: usize, kind: Kind) -> [Piece; 2] {
    [
        Piece { range: piece.range.start..end, kind: Kind::Name, before: piece.before },
        Piece { range: start..piece.range.end, kind, before: ' ' },
    ]
}

/// What the first word or the first two say of the rest, which begins with a capital, and that rest: a place behind "in", an
/// outlet behind "for" or "special to". A heading has words in capitals too, "Travel Plans For Families", so "For" counts behind
/// an opener only.
fn introduced(text: &str, opened: bool) -> Option<(Kind, &str)> {
    let named = |rest: &str| rest.starts_with(char::is_uppercase);
    let is_for = |words: &str| words.len() <= LONGEST_FOR && grammar::is(&fold(words), Group::For);
    let (word, rest) = text.split_once(' ')?;
    if named(rest) {
        if grammar::is(word, Group::In) {
            return Some((Kind::Joint, rest));
        }
        if grammar::is(word, Group::For) || (opened && is_for(word)) {
            return Some((Kind::Outlet, rest));
        }
    }
    let (second, rest) = rest.split_once(' ').filter(|(_, rest)| named(rest))?;
    is_for(&text[..word.len() + 1 + second.len()]).then_some((Kind::Outlet, rest))
}

impl Classifier<'_, '_> {
    /// `Jane RoeStaff Writer`, `홍길동 기자`, `Reporter Jane Roe`: a name on one side of a role.
    pub fn cut_at_role(&self, piece: &Piece, opened: bool, out: &mut Vec<Piece>) -> bool {
        for hit in self.inside(piece).filter(|hit| matches!(hit.class, Class::Role | Class::Agencies)) {
            let kind = if hit.class == Class::Role { Kind::Role } else { Kind::Joint };
            let hit_end = hit.range.end.min(piece.range.end);
            let (lead, tail) = (&self.text[piece.range.start..hit.range.start], &self.text[hit_end..piece.range.end]);
            let least = if opened { 1 } else { 2 };
            if looks_like(self.words, lead, least) && tail.len() <= MAX_ROLE {
                let end = piece.range.start + lead.trim_end().len();
                out.extend(name_and(piece, end, hit.range.start, kind));
                return true;
            }
            if kind == Kind::Role && hit.range.start == piece.range.start && looks_like(self.words, tail, 2) {
                let start = piece.range.end - tail.trim_start().len();
                out.push(Piece { range: piece.range.start..hit_end, kind: Kind::Role, before: piece.before });
                out.push(Piece { range: start..piece.range.end, kind: Kind::Name, before: ' ' });
                return true;
            }
        }
        false
    }

    /// "Jane Roe in London", "Jane Roe for The Paper", "Jane Roe Special to The Paper".
    pub fn cut_at_place(&self, piece: &Piece, opened: bool, out: &mut Vec<Piece>) -> bool {
        let text = &self.text[piece.range.clone()];
        for (at, _) in text.match_indices(' ').take(MAX_NAME_WORDS) {
            let Some((kind, place)) = introduced(&text[at + 1..], opened) else { continue };
            let short = place.split_whitespace().count() <= MAX_NAME_WORDS;
            if short && looks_like(self.words, &text[..at], if opened { 1 } else { 2 }) {
                out.extend(name_and(piece, piece.range.start + at, piece.range.end - place.len(), kind));
                return true;
            }
        }
        false
    }

    /// "Jane Roe AFP", "Jane Roe USA TODAY", "Jane Roe The Paper".
    pub fn cut_at_house(&self, piece: &Piece, out: &mut Vec<Piece>) -> bool {
        let text = &self.text[piece.range.clone()];
        let house =
            if text.len() > MAX_SIGNED { None } else { self.agency_behind(piece).or_else(|| self.outlet_behind(text)) };
        let Some((at, kind)) = house.filter(|(at, _)| looks_like(self.words, &text[..*at], 2)) else { return false };
        let end = piece.range.start + text[..at].trim_end().len();
        out.extend(name_and(piece, end, piece.range.start + at, kind));
        true
    }

    /// Where in the piece an agency begins that ends it.
    fn agency_behind(&self, piece: &Piece) -> Option<(usize, Kind)> {
        let ends = |hit: &&Hit| {
            hit.class == Class::Agency && hit.range.start > piece.range.start && self.behind(hit, piece).is_empty()
        };
        let start = self.inside(piece).find(ends)?.range.start;
        let apart = self.text[..start].ends_with(' ') && is_agency(&self.text[start..piece.range.end]);
        apart.then_some((start - piece.range.start, Kind::Agency))
    }

    /// Where an outlet begins behind two words or more: with a code in capitals, or with an article that no name has.
    fn outlet_behind(&self, text: &str) -> Option<(usize, Kind)> {
        let mut starts = text.match_indices(' ').map(|(at, _)| at + 1).skip(1).take(MAX_NAME_WORDS);
        let opens = |start: &usize| {
            let (name, first) = (&text[..*start], text[*start..].split(' ').next().unwrap_or(""));
            let article = || first.len() <= LONGEST_ARTICLE && grammar::is(&fold(first), Group::Article);
            first.starts_with(char::is_uppercase)
                && (is_shouted(first) && !name.split(' ').any(is_shouted) || article())
        };
        let start = starts.find(opens)?;
        let house = &text[start..];
        let capitals = house.split(' ').all(|word| word.starts_with(char::is_uppercase));
        (house.contains(' ') && capitals && !looks_like(self.words, text, 2)).then_some((start, Kind::Outlet))
    }
}
