//! The article as one JSON object: the record that pipelines keep.

use crate::article::{Article, Field};
use crate::document::Reading;
use crate::explain::Evidence;
use crate::kind::Kind;
use crate::parse::dateline::Dateline;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// The front door an input came through.
///
/// ```
/// let record = copydesk::Record::failed("page.html", copydesk::Input::Html, "it was gone");
/// assert_eq!(serde_json::to_value(record).unwrap()["input"], "html");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Input {
    /// Plain text.
    Text,
    /// HTML.
    Html,
}

/// One input as a record, to be serialised: every field of the article, and every block.
///
/// ```
/// let article = copydesk::text(
///     "Ferry service resumes after storm\n\nBy Ada Lind\n\nMarch 4, 2024\n\n\
///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of \
///      the landing stage, the harbour office said.",
/// )?;
/// let record = serde_json::to_value(article.record("ferry.txt"))?;
/// assert_eq!(record["headline"], "Ferry service resumes after storm");
/// assert_eq!(record["authors"][0], "Ada Lind");
/// assert_eq!(record["error"], serde_json::Value::Null);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Where the input came from, as the caller names it.
    pub source: Cow<'a, str>,
    /// How it was read.
    pub input: Input,
    /// ISO 639-1 code.
    pub language: Option<&'a str>,
    /// The headline.
    pub headline: Option<&'a str>,
    /// The label over the headline.
    pub kicker: Option<&'a str>,
    /// The summary under the headline; neighbouring deck blocks are joined by a blank line.
    pub deck: Option<Cow<'a, str>>,
    /// Names of the authors.
    pub authors: Vec<Cow<'a, str>>,
    /// Day of publication, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Place, agency and times.
    pub dateline: Option<DatelineRecord<'a>>,
    /// The paragraphs, joined by a blank line.
    pub body: String,
    /// Paragraphs and sub-headings in order.
    pub paragraphs: Vec<&'a str>,
    /// Captions with their credits.
    pub captions: Vec<CaptionRecord<'a>>,
    /// Appeals for support, a run of blocks each.
    pub appeals: Vec<&'a str>,
    /// What is to be said of the page as a whole; only where reasons are asked for.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub page: Option<PageRecord>,
    /// All blocks in order.
    pub blocks: Vec<BlockRecord<'a>>,
    /// Why there is no article; all other fields are empty then.
    pub error: Option<Cow<'a, str>>,
}

/// The page as a whole, in a [`Record`] with reasons.
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let record = article.record_explained("rain.txt");
/// assert!(record.page.is_some_and(|page| page.authors_rule == Some("authors/bylines") && !page.paywalled));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PageRecord {
    /// How sure it is that the page is one article, 0..=1.
    #[serde(serialize_with = "rounded")]
    pub confidence: f32,
    /// Reading all of it needs a payment.
    pub paywalled: bool,
    /// The body is not from the page's text but from its metadata.
    pub from_metadata: bool,
    /// The rule that decided the headline, as [`Article::field_rule`] names it.
    pub headline_rule: Option<&'static str>,
    /// The rule that decided the authors.
    pub authors_rule: Option<&'static str>,
    /// The rule that decided the date.
    pub date_rule: Option<&'static str>,
}

/// The dateline of a [`Record`].
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\n13 December 2024, 16:12\n\nIt rained all day in the town, the mayor said on Friday.")?;
/// let record = article.record("rain.txt");
/// assert_eq!(record.dateline.and_then(|d| d.published).as_deref(), Some("2024-12-13T16:12"));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DatelineRecord<'a> {
    /// As it stands in the text.
    pub text: &'a str,
    /// Where it was filed.
    pub place: Option<&'a str>,
    /// Who filed it.
    pub agency: Option<&'a str>,
    /// ISO 8601, as precise as the text is.
    pub published: Option<String>,
    /// ISO 8601, as precise as the text is.
    pub updated: Option<String>,
    /// True where day and month could be read the other way round.
    pub ambiguous: bool,
}

/// A caption of a [`Record`].
///
/// ```
/// let article = copydesk::text(
///     "Ferry service resumes after storm\n\nThe ferry between the two islands sailed again on Monday morning, a week after a storm had \
///      torn away part of the landing stage.\n\nThe bridge at dawn. (Photo: Jane Roe/Example)",
/// )?;
/// assert_eq!(article.record("ferry.txt").captions[0].credit, Some("Jane Roe/Example"));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CaptionRecord<'a> {
    /// The whole caption.
    pub text: &'a str,
    /// Who made or gave the picture.
    pub credit: Option<&'a str>,
}

/// A block of a [`Record`].
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let record = article.record("rain.txt");
/// let byline = &record.blocks[1];
/// assert_eq!((byline.kind, byline.start, byline.end, byline.text), (copydesk::Kind::Byline, 14, 25, "By Ada Lind"));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BlockRecord<'a> {
    /// What it is.
    #[serde(serialize_with = "name")]
    pub kind: Kind,
    /// Byte offset of the first byte.
    pub start: usize,
    /// Byte offset after the last byte.
    pub end: usize,
    /// The block as it stands in the text.
    pub text: &'a str,
    /// Id of the rule that decided.
    pub rule: &'a str,
    /// 0..=1.
    #[serde(serialize_with = "rounded")]
    pub confidence: f32,
    /// The reasons; only in records made by [`Article::record_explained`].
    #[serde(flatten)]
    pub why: Option<WhyRecord>,
}

/// The reasons for a block's kind.
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let record = article.record_explained("rain.txt");
/// let why = record.blocks[1].why.as_ref().unwrap();
/// assert!(why.runner_up != copydesk::Kind::Byline && why.path.is_none());
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WhyRecord {
    /// The next best kind.
    #[serde(serialize_with = "name")]
    pub runner_up: Kind,
    /// Evidence for the kind against the runner-up, strongest first.
    pub evidence: Vec<EvidenceRecord>,
    /// Path of the block's element; `None` for plain text.
    pub path: Option<String>,
}

/// What one rule says, in a [`WhyRecord`].
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let record = article.record_explained("rain.txt");
/// let strongest = record.blocks[1].why.as_ref().unwrap().evidence[0];
/// assert_eq!(strongest.rule, record.blocks[1].rule);
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EvidenceRecord {
    /// Id of the rule.
    pub rule: &'static str,
    /// Tenths of a nat; negative speaks against the kind.
    pub strength: i16,
}

fn name<S: Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

/// Three decimals tell all there is to tell, and an `f32` printed as it is has a tail of noise.
fn rounded<S: Serializer>(value: &f32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((f64::from(*value) * 1000.0).round() / 1000.0)
}

impl Article<'_> {
    /// The article as a record; `source` is a name for the input: a path, an address.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let record = article.record("rain.txt");
    /// assert_eq!((record.source.as_ref(), record.headline), ("rain.txt", Some("Rain in Lund")));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn record<'a>(&'a self, source: &'a str) -> Record<'a> {
        build(self, source, false)
    }

    /// The same with the reasons for every block: its runner-up, the evidence, the element path.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert!(article.record_explained("rain.txt").blocks.iter().all(|block| block.why.is_some()));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn record_explained<'a>(&'a self, source: &'a str) -> Record<'a> {
        build(self, source, true)
    }
}

impl<'a> Record<'a> {
    /// The record of an input that could not be read.
    ///
    /// ```
    /// let record = copydesk::Record::failed("gone.txt", copydesk::Input::Text, "No such file");
    /// assert_eq!((record.error.as_deref(), record.blocks.len()), (Some("No such file"), 0));
    /// ```
    #[must_use]
    pub fn failed(source: impl Into<Cow<'a, str>>, input: Input, error: impl Into<Cow<'a, str>>) -> Record<'a> {
        Record {
            source: source.into(),
            input,
            language: None,
            headline: None,
            kicker: None,
            deck: None,
            authors: Vec::new(),
            date: None,
            dateline: None,
            body: String::new(),
            paragraphs: Vec::new(),
            captions: Vec::new(),
            appeals: Vec::new(),
            page: None,
            blocks: Vec::new(),
            error: Some(error.into()),
        }
    }
}

fn build<'a>(article: &'a Article<'_>, source: &'a str, explained: bool) -> Record<'a> {
    let dateline = article.dateline();
    let paragraphs: Vec<&str> = article.body().iter().map(|p| p.text).collect();
    Record {
        source: source.into(),
        input: if matches!(article.reading(), Reading::Markup | Reading::Metadata) { Input::Html } else { Input::Text },
        language: article.language(),
        headline: article.headline(),
        kicker: article.kicker(),
        deck: deck(article),
        authors: article.authors(),
        date: dateline.as_ref().and_then(crate::fields::day).map(|date| date.to_string()),
        dateline: dateline.map(dateline_record),
        body: paragraphs.join("\n\n"),
        paragraphs,
        captions: article.captions().iter().map(|c| CaptionRecord { text: c.text, credit: c.credit }).collect(),
        appeals: article.appeals(),
        page: explained.then(|| PageRecord {
            confidence: article.confidence(),
            paywalled: article.paywalled(),
            from_metadata: article.reading() == Reading::Metadata,
            headline_rule: article.field_rule(Field::Headline),
            authors_rule: article.field_rule(Field::Authors),
            date_rule: article.field_rule(Field::Date),
        }),
        blocks: (0..article.blocks().len()).map(|i| block(article, i, explained)).collect(),
        error: None,
    }
}

/// The first deck block and those that follow it at once.
fn deck<'a>(article: &'a Article<'_>) -> Option<Cow<'a, str>> {
    let first = article.deck()?;
    let blocks = article.blocks().iter();
    let run: Vec<&str> = blocks
        .map(|b| (b.kind(), article.text_of(b)))
        .skip_while(|(kind, text)| *kind != Kind::Deck || !std::ptr::eq(*text, first))
        .take_while(|(kind, _)| *kind == Kind::Deck)
        .map(|(_, text)| text)
        .collect();
    Some(if run.len() < 2 { Cow::Borrowed(first) } else { Cow::Owned(run.join("\n\n")) })
}

fn dateline_record(dateline: Dateline<'_>) -> DatelineRecord<'_> {
    let stamps = [dateline.published, dateline.updated];
    DatelineRecord {
        text: dateline.text,
        place: dateline.place,
        agency: dateline.agency,
        published: dateline.published.map(|stamp| stamp.to_string()),
        updated: dateline.updated.map(|stamp| stamp.to_string()),
        ambiguous: stamps.into_iter().flatten().any(|stamp| stamp.ambiguous),
    }
}

fn block<'a>(article: &'a Article<'_>, index: usize, explained: bool) -> BlockRecord<'a> {
    let block = &article.blocks()[index];
    let reasons = || WhyRecord {
        runner_up: block.runner_up(),
        evidence: article
            .evidence(index)
            .iter()
            .map(|&Evidence { rule, strength }| EvidenceRecord { rule, strength })
            .collect(),
        path: article.path(index),
    };
    BlockRecord {
        kind: block.kind(),
        start: block.span().start,
        end: block.span().end,
        text: article.text_of(block),
        rule: block.rule(),
        confidence: block.confidence(),
        why: explained.then(reasons),
    }
}
