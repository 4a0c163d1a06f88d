//! How much of a short text is date: the numbers a rule needs to call a block a date line.

use super::scan::{Scan, scan};
use super::{Hints, Role, When, may_hold_date};
use crate::lexicon::class::Class;
use crate::lexicon::grammar::{self, Group};
use crate::parse::look::Look;
use crate::parse::phrases::Hit;
use crate::parse::sets::Sets;
use crate::parse::words::Words;

/// Longer texts are not date lines; in bytes.
const MAX_SHAPE: usize = 360;
/// Connecting words between dates, times and labels have at most so many letters.
const CONNECTOR: usize = 3;

/// What a date line is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateShape {
    /// Visible characters of dates, times, labels, zones, and of separators and short words between them.
    pub covered: u16,
    /// Visible characters in all.
    pub visible: u16,
    /// A day with its year.
    pub has_full_date: bool,
    /// A day without a year.
    pub has_partial_date: bool,
    pub has_time: bool,
    /// "3 hours ago", "yesterday".
    pub relative: bool,
    pub labelled_published: bool,
    pub labelled_updated: bool,
    /// A date, time or relative time begins the text, a label aside.
    pub leads: bool,
    /// How long it takes to read or hear.
    pub reading_time: bool,
    /// Dates, times and relative times.
    pub count: u8,
}

impl DateShape {
    /// Share of the visible characters that belong to the date line, 0..=1.
    pub fn share(&self) -> f32 {
        if self.visible == 0 { 0.0 } else { f32::from(self.covered) / f32::from(self.visible) }
    }

    /// Nothing but a date line. A reading time alone is none: see `reading_time`.
    pub fn is_date_line(&self) -> bool {
        self.count > 0 && self.visible <= MAX_VISIBLE && self.share() >= MIN_SHARE
    }
}

/// A block of more visible characters is prose with a date in it.
const MAX_VISIBLE: u16 = 90;
/// Least share of a date line.
const MIN_SHARE: f32 = 0.8;

/// What is looked for in a text before its shape is asked for: nothing, where it is too long or can hold no date.
pub(crate) fn sets(text: &str) -> Sets {
    if text.len() > MAX_SHAPE || !may_hold_date(text) { Sets::NONE } else { Sets::LABELS }
}

/// The shape of a text; empty for texts that are too long or hold no date.
pub(crate) fn shape(look: &Look<'_>, hints: &Hints<'_>) -> DateShape {
    match sets(look.text) {
        Sets::NONE => DateShape::default(),
        labels => shape_of(Words::get(), look.text, hints, look.hits(labels)),
    }
}

/// Says that its date is that of the publication or of a change.
pub(crate) fn is_labelled(text: &str, hints: &Hints<'_>) -> bool {
    if sets(text) == Sets::NONE {
        return false;
    }
    let labels = Look::alone(text, Sets::LABELS).hits(Sets::LABELS);
    labels.iter().any(|hit| matches!(hit.class, Class::Published | Class::Updated)) && {
        let shape = shape_of(Words::get(), text, hints, labels);
        shape.labelled_published || shape.labelled_updated
    }
}

/// The shape with other words than the crate's.
#[cfg(test)]
pub(in crate::parse) fn shape_with(words: &Words, text: &str, hints: &Hints<'_>) -> DateShape {
    match sets(text) {
        Sets::NONE => DateShape::default(),
        labels => shape_of(words, text, hints, words.hits(text, labels)),
    }
}

fn shape_of(words: &Words, text: &str, hints: &Hints<'_>, labels: Vec<Hit>) -> DateShape {
    measure(text, &scan(words, text, hints, labels))
}

fn measure(text: &str, scan: &Scan) -> DateShape {
    if scan.found.is_empty() && scan.lengths.is_empty() {
        return DateShape::default();
    }
    let mut shape = DateShape { visible: visible(text), ..DateShape::default() };
    let mut marks = vec![false; text.len()];
    for found in &scan.found {
        marks[found.range.clone()].fill(true);
        shape.count = shape.count.saturating_add(1);
        match found.when {
            When::At(stamp) => {
                shape.has_full_date = true;
                shape.has_time |= stamp.time.is_some();
            }
            When::Partial { time, .. } => {
                shape.has_partial_date = true;
                shape.has_time |= time.is_some();
            }
            When::TimeOnly(_) => shape.has_time = true,
            When::Relative { .. } => shape.relative = true,
            When::Foreign => shape.has_full_date = true,
        }
        shape.labelled_published |= found.role == Role::Published;
        shape.labelled_updated |= found.role == Role::Updated;
    }
    for range in &scan.lengths {
        marks[range.clone()].fill(true);
        shape.reading_time = true;
    }
    for label in &scan.labels {
        marks[label.range.clone()].fill(true);
        if label.class == Class::ReadingTime {
            shape.reading_time |= cover_number(text, label.range.start, &mut marks);
        }
    }
    let Some(first) =
        scan.found.iter().map(|found| found.range.start).chain(scan.lengths.iter().map(|range| range.start)).min()
    else {
        return DateShape { visible: shape.visible, ..DateShape::default() };
    };
    shape.leads =
        (0..first).all(|i| marks[i] || !text.is_char_boundary(i) || !text[i..].starts_with(char::is_alphanumeric));
    shape.covered = covered(text, &marks);
    shape
}

/// The number before "min read"; false if there is none.
fn cover_number(text: &str, end: usize, marks: &mut [bool]) -> bool {
    let lead = text[..end].trim_end();
    let digits = lead.len() - lead.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    marks[lead.len() - digits..end].fill(true);
    digits > 0
}

/// Visible characters inside the marks, and of what joins them.
fn covered(text: &str, marks: &[bool]) -> u16 {
    let mut sum: usize = 0;
    let mut rest = 0;
    while rest < text.len() {
        let marked = marks[rest];
        let end = (rest..text.len()).find(|i| marks[*i] != marked).unwrap_or(text.len());
        let piece = text.get(rest..end).unwrap_or("");
        sum += if marked { usize::from(visible(piece)) } else { joints(piece) };
        rest = end;
    }
    u16::try_from(sum).unwrap_or(u16::MAX)
}

/// Separators, and words so short that they only join.
fn joints(piece: &str) -> usize {
    let words = piece.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !grammar::is(word, Group::DayToTime));
    let long: usize = words.map(|word| word.chars().count()).filter(|count| *count > CONNECTOR).sum();
    let digits = piece.chars().filter(char::is_ascii_digit).count();
    usize::from(visible(piece)).saturating_sub(long).saturating_sub(digits)
}

fn visible(text: &str) -> u16 {
    u16::try_from(text.chars().filter(|c| !c.is_whitespace()).count()).unwrap_or(u16::MAX)
}
