//! Where and when an article was filed: date lines above the text, and the wire dateline that opens its first paragraph.
//!
//! Grammar of the wire dateline, in any language:
//!
//! ```text
//! [PLACE[/PLACE][, REGION]] [, DATE] [(AGENCY)] SEPARATOR text
//! ```
//!
//! Separators are dashes, `.-`, `:` behind an agency, a full stop in East Slavic style, nothing at all behind `(CNN)`,
//! and `電`, `】` or `)` in Chinese, Japanese and Korean. Only one in four openings that look like it is one, so each
//! comes with a score (see [`Wire::score`]).

use std::ops::Range;

use super::date::{Found, Hints, PartialDate, Role, When, scan_with};
use super::timestamp::{Date, Timestamp};
use super::words::Words;

mod cjk;
mod place;
mod wire;

pub(super) use place::is_city;

/// Where and when an article was published, as the page says it.
///
/// The line `Dec 13, 2024` and a first paragraph that opens with `KYIV, Dec. 13 (Reuters) - ` give the place `KYIV`, the
/// agency `Reuters` and the day of publication; without the line there is no year, and so no day.
///
/// ```
/// let article = copydesk::text(
///     "Rain in Lund\n\nDec 13, 2024 4:12 PM\n\nLUND, Dec. 13 (Reuters) - It rained all day in the town, the mayor said on Friday.",
/// )?;
/// let dateline = article.dateline().unwrap();
/// assert_eq!((dateline.place, dateline.agency), (Some("LUND"), Some("Reuters")));
/// assert_eq!(dateline.published.unwrap().to_string(), "2024-12-13T16:12");
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dateline<'t> {
    /// The line that holds the date; without one, the wire dateline.
    pub text: &'t str,
    /// Where it was filed.
    pub place: Option<&'t str>,
    /// The agency that filed it.
    pub agency: Option<&'t str>,
    /// When it was first published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
}

/// A wire dateline at the head of a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wire {
    /// The byte at which the story begins, behind the separator.
    pub end: usize,
    pub place: Option<Range<usize>>,
    pub agency: Option<Range<usize>>,
    /// The day, mostly without its year.
    pub date: Option<PartialDate>,
    /// Agency +3, region +2, date +2, well-known city +1, capitals before a dash +1, a sentence behind it +1; speech
    /// behind it -2. From 3 on it stands alone; 1 and 2 want the first paragraph of the body.
    pub score: i8,
}

/// The wire dateline that opens a paragraph; none below a score of 1.
pub(crate) fn wire(text: &str) -> Option<Wire> {
    wire_with(Words::get(), text)
}

fn wire_with(words: &Words, text: &str) -> Option<Wire> {
    cjk::wire(words, text).or_else(|| wire::wire(words, text)).filter(|wire| wire.score >= 1)
}

/// Puts date lines and the wire dateline together, which is given with the paragraph that it opens.
///
/// Labels decide what a date is. Of two dates on one line without labels the earlier is the publication; of dates in
/// several blocks the first is. A wire dateline without a year takes the year of the hints, or gives no date.
pub(crate) fn parse<'t>(blocks: &[&'t str], wire: Option<(&'t str, &Wire)>, hints: &Hints<'_>) -> Option<Dateline<'t>> {
    put_together(Words::get(), blocks, wire, hints)
}

#[cfg(test)]
fn parse_with<'t>(
    words: &Words,
    blocks: &[&'t str],
    wire_paragraph: Option<&'t str>,
    hints: &Hints<'_>,
) -> Option<Dateline<'t>> {
    let wire = wire_paragraph.and_then(|paragraph| wire_with(words, paragraph));
    put_together(words, blocks, wire_paragraph.zip(wire.as_ref()), hints)
}

fn put_together<'t>(
    words: &Words,
    blocks: &[&'t str],
    wire: Option<(&'t str, &Wire)>,
    hints: &Hints<'_>,
) -> Option<Dateline<'t>> {
    let mut dateline = Dateline::default();
    let mut later = None;
    for block in blocks {
        let found = scan_with(words, block, hints);
        let (published, updated) = (dateline.published, dateline.updated);
        read_block(&found, &mut dateline, &mut later);
        let read = (published, updated) != (dateline.published, dateline.updated);
        if dateline.text.is_empty()
            && (read
                || found
                    .iter()
                    .any(|found| matches!(found.when, When::Relative { .. } | When::Partial { .. } | When::Foreign)))
        {
            dateline.text = block;
        }
    }
    dateline.updated = dateline.updated.or(later);
    if let Some((paragraph, wire)) = wire {
        read_wire(paragraph, wire, hints, &mut dateline);
    }
    (!dateline.text.is_empty()).then_some(dateline)
}

/// Takes the dates of one line.
fn read_block(found: &[Found], dateline: &mut Dateline<'_>, later: &mut Option<Timestamp>) {
    let stamps = |role: Role| found.iter().filter(move |found| found.role == role).filter_map(Found::timestamp);
    dateline.published = dateline.published.or(stamps(Role::Published).min());
    dateline.updated = stamps(Role::Updated).max().max(dateline.updated);
    let (first, last) = (stamps(Role::Unknown).min(), stamps(Role::Unknown).max());
    if dateline.published.is_none() {
        dateline.published = first;
        *later = last.filter(|last| Some(*last) != first);
    }
    for found in found {
        let When::TimeOnly(time) = found.when else { continue };
        let Some(published) = dateline.published else { continue };
        match found.role {
            Role::Updated if dateline.updated.is_none() => {
                dateline.updated = Some(Timestamp::new(published.date, Some(time), None))
            }
            Role::Updated => {}
            _ if published.time.is_none() => {
                let ambiguous = published.ambiguous;
                dateline.published = Some(Timestamp { ambiguous, ..Timestamp::new(published.date, Some(time), None) });
            }
            _ => {}
        }
    }
}

/// Takes place, agency and, where no line says better, the date.
fn read_wire<'t>(paragraph: &'t str, wire: &Wire, hints: &Hints<'_>, dateline: &mut Dateline<'t>) {
    let slice = |range: &Option<Range<usize>>| range.clone().and_then(|range| paragraph.get(range));
    dateline.place = slice(&wire.place);
    dateline.agency = slice(&wire.agency);
    if dateline.published.is_none() && dateline.updated.is_none() {
        let date = wire.date.and_then(|day| Date::new(day.year.or(hints.year)?, day.month, day.day));
        dateline.published = date.map(|date| Timestamp::new(date, None, None));
    }
    if dateline.text.is_empty() {
        dateline.text = paragraph.get(..wire.end).unwrap_or("").trim_end();
    }
}

#[cfg(test)]
mod tests;
