//! When it was published: what the page shows, and what its metadata says.

use crate::article::{Article, Block};
use crate::document::{Said, Source};
use crate::features::measure::measure;
use crate::kind::Kind;
use crate::parse::date::{self, Hints};
use crate::parse::dateline::{self, Dateline};
use crate::parse::timestamp::{Date, Timestamp};
use std::ops::Range;

/// Blocks around headline and first paragraph that are searched for a date where no block is a date line.
const REACH: usize = 14;

/// Bytes of a block that is searched: a paragraph holds dates of other things.
const MAX_STRAY: usize = 240;

/// Bytes at the head of the first paragraph that can be a date.
const LEDE_HEAD: usize = 60;

/// Days by which what the page shows and what the metadata says may differ for both to mean the same moment: metadata is
/// often in UTC, the page in the local time of its readers.
const SAME_MOMENT: i32 = 1;

/// What all date lines say together, and the wire dateline of the first paragraph. Metadata has day, time and offset in one
/// form and wins, but where the page shows a neighbouring day or its address has one: that is the day in the place it was published.
pub(crate) fn dateline<'a>(article: &'a Article<'_>) -> Option<Dateline<'a>> {
    decided(article).dateline(article)
}

/// The rule that decided its day; `None` where there is no day.
pub(super) fn rule(article: &Article<'_>) -> Option<&'static str> {
    decided(article).rule
}

/// What was decided on the date of an article: day, dateline and rule are asked for apart, and are decided once.
#[derive(Clone, Debug)]
pub(crate) struct Dated {
    times: Option<Times>,
    rule: Option<&'static str>,
}

/// A dateline, its slices as ranges of the article's text.
#[derive(Clone, Debug)]
struct Times {
    text: Range<usize>,
    place: Option<Range<usize>>,
    agency: Option<Range<usize>>,
    published: Option<Timestamp>,
    updated: Option<Timestamp>,
}

impl Dated {
    fn of(article: &Article<'_>) -> Dated {
        let (dateline, rule) = decide(article);
        let range = |slice: &str| range_in(article.text(), slice);
        let times = dateline.map(|line| Times {
            text: range(line.text),
            place: line.place.map(range),
            agency: line.agency.map(range),
            published: line.published,
            updated: line.updated,
        });
        Dated { times, rule }
    }

    fn dateline<'a>(&self, article: &'a Article<'_>) -> Option<Dateline<'a>> {
        let times = self.times.as_ref()?;
        let slice = |range: &Range<usize>| &article.text()[range.clone()];
        Some(Dateline {
            text: slice(&times.text),
            place: times.place.as_ref().map(slice),
            agency: times.agency.as_ref().map(slice),
            published: times.published,
            updated: times.updated,
        })
    }
}

/// Where a slice of a text stands; at its start, with no length, the empty one of a dateline that only the metadata has.
fn range_in(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr().wrapping_sub(text.as_ptr().addr());
    let range = start..start.wrapping_add(slice.len());
    if text.get(range.clone()) == Some(slice) { range } else { 0..0 }
}

fn decided<'a>(article: &'a Article<'_>) -> &'a Dated {
    article.dated(|| Dated::of(article))
}

/// The dateline, and the rule that decided its day.
fn decide<'a>(article: &'a Article<'_>) -> (Option<Dateline<'a>>, Option<&'static str>) {
    let page = &article.document().page;
    let month_first = page.language.as_deref().and_then(month_first);
    let hints = Hints { language: article.language(), now: article.now(), month_first, ..Hints::default() };
    let first = |said: &[Said]| said.iter().find_map(|s| Some((date::iso(&s.value)?, is_iso(&s.value))));
    let (published, modified) = (first(&page.published), first(&page.modified));
    let address = page.published.iter().find(|s| s.by == Source::Url).and_then(|s| date::iso(&s.value));
    let mut found = in_date_lines(article, &hints);
    let mut rule = "date/date-line";
    if published.is_none() && found.as_ref().is_none_or(|d| !is_dated(d)) {
        let other = stray(article, &hints);
        rule = if other.is_some() { "date/other-block" } else { rule };
        found = other.or(found);
    }
    if published.is_none() && (modified.is_none() || found.as_ref().is_some_and(|d| d.published.is_some())) {
        let rule = found.as_ref().filter(|d| is_dated(d)).map(|_| rule);
        return (found, rule);
    }
    let mut dateline = found.unwrap_or_default();
    let in_address =
        published.and_then(|(stamp, _)| address.filter(|day| is_utc(stamp) && are_neighbours(*day, stamp)));
    let rule = match (dateline.published, published) {
        _ if in_address.is_some() => "date/address",
        (Some(local), Some((stamp, iso))) if is_local(local, stamp, iso) => "date/local-time",
        _ => "date/metadata",
    };
    dateline.published = in_address.or_else(|| both(dateline.published, published));
    dateline.updated = both(dateline.updated, modified);
    (Some(dateline), Some(rule))
}

/// Order of numbers with slashes by the language and country a page declares: English writes the day first but for the United
/// States, whose code many systems leave as they came, so it tells nothing (CLDR, `dateFormats`).
fn month_first(declared: &str) -> Option<bool> {
    let (language, country) = declared.split_once(['-', '_'])?;
    (language.eq_ignore_ascii_case("en") && !country.eq_ignore_ascii_case("US")).then_some(false)
}

/// Year first, as in `2024-12-13`: nothing else starts with four digits.
fn is_iso(value: &str) -> bool {
    value.bytes().take_while(u8::is_ascii_digit).count() == 4
}

/// What the metadata says, and whether it says the year first.
type Told = (Timestamp, bool);

/// One of what is shown and what is said.
fn both(shown: Option<Timestamp>, said: Option<Told>) -> Option<Timestamp> {
    match (shown, said) {
        (Some(local), Some((stamp, iso))) => Some(if is_local(local, stamp, iso) { local } else { stamp }),
        (shown, said) => said.map(|(stamp, _)| stamp).or(shown),
    }
}

/// What is said wins, but where it is in UTC (or has no time at all) and the page shows day and time of a neighbouring day:
/// then the page tells the day in the place of publication. And where day and month are in the wrong order, as systems
/// write them that were set up for another country; with the year first they never are.
fn is_local(shown: Timestamp, said: Timestamp, iso: bool) -> bool {
    let elsewhere = said.time.is_none() || is_utc(said);
    let neighbour = are_neighbours(shown, said) && shown.time.is_some() && elsewhere;
    let swapped =
        (shown.date.year, shown.date.month, shown.date.day) == (said.date.year, said.date.day, said.date.month);
    (neighbour || (swapped && !iso && shown.date != said.date)) && !shown.ambiguous
}

/// Days that differ and can be the same moment in two places. An address has the day of the place of publication.
fn are_neighbours(a: Timestamp, b: Timestamp) -> bool {
    (1..=SAME_MOMENT).contains(&a.date.days_since(b.date).abs())
}

fn is_utc(stamp: Timestamp) -> bool {
    stamp.offset_minutes == Some(0)
}

fn is_dated(dateline: &Dateline<'_>) -> bool {
    dateline.published.is_some() || dateline.updated.is_some()
}

/// What the date lines say; a date can also share a line with the authors, or end the deck.
fn in_date_lines<'a>(article: &'a Article<'_>, hints: &Hints<'_>) -> Option<Dateline<'a>> {
    let of = |kind: Kind| article.of_kind(kind).map(|b| article.text_of(b)).collect::<Vec<&str>>();
    let wire = article.lede().and_then(dateline::wire);
    let wire = article.lede().zip(wire.as_ref());
    let mut found = dateline::parse(&of(Kind::Dateline), wire, hints);
    for kind in [Kind::Byline, Kind::Deck, Kind::Kicker] {
        if found.as_ref().is_some_and(is_dated) {
            break;
        }
        found = dateline::parse(&of(kind), wire, hints).filter(is_dated).or(found);
    }
    found
}

/// A date that says what it is wherever it stands; else one in the block nearest to the headline, or at the head of the
/// first paragraph, or of the second where that begins with a number.
fn stray<'a>(article: &'a Article<'_>, hints: &Hints<'_>) -> Option<Dateline<'a>> {
    let blocks = article.blocks();
    let first_of = |kind: Kind| blocks.iter().position(|b| b.kind() == kind);
    let headline = first_of(Kind::Headline).or_else(|| first_of(Kind::Body))?;
    let first = first_of(Kind::Body).unwrap_or(headline);
    let text = |b: &Block| article.text_of(b);
    let is_prose = |t: &str| t.len() > LEDE_HEAD || measure(t).ends_sentence();
    let is_paragraph = |b: &Block| b.kind() == Kind::Body && is_prose(text(b));
    let near = |i: usize| i.abs_diff(headline).min(i.abs_diff(first));
    let mut places: Vec<usize> = (0..blocks.len()).filter(|&i| near(i) <= REACH && !is_paragraph(&blocks[i])).collect();
    // A date in a caption is mostly that of the picture.
    places.sort_by_key(|&i| (blocks[i].kind() == Kind::Caption, near(i)));
    let dated = |text: &'a str| dateline::parse(&[text], None, hints).filter(is_dated);
    let head = |t: &'a str| &t[..t.floor_char_boundary(LEDE_HEAD)];
    let mut paragraphs = blocks.iter().filter(|b| is_paragraph(b)).map(text);
    let lede = paragraphs.next();
    // Below a lead set in bold.
    let after_lead = paragraphs.next().filter(|t| t.starts_with(|c: char| c.is_ascii_digit()));
    let short = |t: &&str| t.len() <= MAX_STRAY;
    let is_labelled = |t: &&'a str| short(t) && date::is_labelled(t, hints) && dated(t).is_some();
    let labelled = blocks.iter().map(text).find(is_labelled);
    labelled
        .and_then(dated)
        .or_else(|| places.into_iter().map(|i| text(&blocks[i])).filter(short).find_map(dated))
        .or_else(|| lede.into_iter().chain(after_lead).map(head).find_map(dated))
}

/// The day a dateline tells: of publication, else of the last change.
pub(crate) fn day(dateline: &Dateline<'_>) -> Option<Date> {
    dateline.published.or(dateline.updated).map(|stamp| stamp.date)
}
