//! Wire datelines of Chinese, Japanese and Korean: `新华社北京12月13日电`, `【ソウル共同】`, `(서울=연합뉴스) 홍길동 기자 =`.

use std::ops::Range;

use super::Wire;
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::date::{Hints, PartialDate, digit, head, leading};
use crate::parse::fold::{is_letter, unspaced};
use crate::parse::phrases::Hit;
use crate::parse::sets::Sets;
use crate::parse::words::Words;

/// Bytes in which the dateline ends.
const WINDOW: usize = 200;
/// Longest inside of the brackets, in bytes.
const MAX_INNER: usize = 90;
/// The reporter between a Korean bracket and its equals sign, in bytes.
const MAX_REPORTER: usize = 60;
const BRACKETS: &[(char, char)] = &[('【', '】'), ('［', '］'), ('[', ']'), ('(', ')'), ('（', '）'), ('〔', '〕')];
/// "Wired" and "reports": the end of a Chinese dateline.
const WIRED: &[char] = &['电', '電', '讯', '訊'];

pub(super) fn wire(words: &Words, text: &str) -> Option<Wire> {
    let text = head(text, WINDOW);
    let start = text.len() - text.trim_start().len();
    let first = text[start..].chars().next()?;
    let bracket = BRACKETS.iter().find(|(open, _)| *open == first);
    if !(bracket.is_some() || unspaced(first)) || !text.chars().any(unspaced) {
        return None;
    }
    let hits = words.hits(text, Sets::WIRES);
    match bracket {
        Some((open, close)) => bracketed(words, text, &hits, start + open.len_utf8(), *close),
        None => wired(words, text, &hits, start..text.len()),
    }
}

fn bracketed(words: &Words, text: &str, hits: &[Hit], from: usize, close: char) -> Option<Wire> {
    let length = text[from..].find(close).filter(|length| *length <= MAX_INNER)?;
    let inner = from..from + length;
    let end = inner.end + close.len_utf8();
    let found = wired(words, text, hits, inner.clone())
        .or_else(|| equated(text, hits, &inner))
        .or_else(|| closed_by_agency(words, text, hits, &inner));
    let mut wire = found?;
    wire.end = after(text, end);
    Some(wire)
}

fn agency_at<'h>(hits: &'h [Hit], within: &Range<usize>) -> impl Iterator<Item = &'h Hit> {
    let within = within.clone();
    hits.iter()
        .filter(move |hit| hit.class == Class::Agency && hit.range.start >= within.start && hit.range.end <= within.end)
}

/// AGENCY PLACE DATE 电.
fn wired(words: &Words, text: &str, hits: &[Hit], within: Range<usize>) -> Option<Wire> {
    let agency = agency_at(hits, &within).find(|hit| hit.range.start == within.start)?.range.clone();
    let mark = agency.end + text[agency.end..within.end].find(WIRED)?;
    let between = &text[agency.end..mark];
    if between.len() > MAX_INNER
        || between
            .chars()
            .any(|c| !(is_letter(c) || c.is_whitespace() || digit(c).is_some() || matches!(c, '·' | '・')))
    {
        return None;
    }
    let digits = between.find(|c| digit(c).is_some()).map_or(mark, |at| agency.end + at);
    let place = agency.end..digits;
    let date = leading(words, &text[digits..mark], &Hints::default()).map(|(date, _)| date);
    let mut end = mark + text[mark..].chars().next()?.len_utf8();
    let rest = text[end..].trim_start();
    for headline in grammar::words(Group::WireHeadline) {
        if let Some(rest) = rest.strip_prefix(headline) {
            end = text.len() - rest.len();
        }
    }
    Some(filled(text, Some(place), Some(agency), date, after(text, end)))
}

/// PLACE＝WHO, where who is an agency or a reporter.
fn equated(text: &str, hits: &[Hit], inner: &Range<usize>) -> Option<Wire> {
    let at = inner.start + text[inner.clone()].find(['＝', '='])?;
    let who = at + text[at..].chars().next()?.len_utf8()..inner.end;
    let agency = agency_at(hits, &who).find(|hit| hit.range.start == who.start).map(|_| who.clone());
    let reporter = text[who].chars().count() <= 8 && !grammar::is(text[inner.start..at].trim(), Group::PictureLabel);
    (agency.is_some() || reporter).then(|| filled(text, Some(inner.start..at), agency, None, 0))
}

/// PLACE DATE AGENCY, or the agency alone.
fn closed_by_agency(words: &Words, text: &str, hits: &[Hit], inner: &Range<usize>) -> Option<Wire> {
    let agency = agency_at(hits, inner).find(|hit| hit.range.end == inner.end)?.range.clone();
    let place = inner.start..agency.start;
    let digits = text[place.clone()].find(|c| digit(c).is_some()).map_or(place.end, |at| place.start + at);
    let date = leading(words, &text[digits..place.end], &Hints::default()).map(|(date, _)| date);
    Some(filled(text, Some(place.start..digits), Some(agency), date, 0))
}

fn filled(
    text: &str,
    place: Option<Range<usize>>,
    agency: Option<Range<usize>>,
    date: Option<PartialDate>,
    end: usize,
) -> Wire {
    let place = place.map(|range| trim(text, range)).filter(|range| !range.is_empty());
    let score =
        if agency.is_some() { 3 } else { 1 } + if place.is_some() { 1 } else { 0 } + if date.is_some() { 2 } else { 0 };
    Wire { end, place, agency, date, score }
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let slice = &text[range.clone()];
    let start = range.start + slice.len() - slice.trim_start().len();
    start..start + slice.trim().len()
}

/// Passes ` 홍길동 기자 =`, ` -` and blanks.
fn after(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let near = head(rest, MAX_REPORTER);
    let reporter = near
        .find('=')
        .filter(|at| near[..*at].trim_end().ends_with("기자") || near[..*at].trim_end().ends_with("특파원"));
    let rest = reporter.map_or(rest, |at| &rest[at + 1..]);
    let trimmed = rest.trim_start();
    let trimmed = trimmed.strip_prefix(['-', '–', '—']).map_or(trimmed, str::trim_start);
    text.len() - trimmed.len()
}
