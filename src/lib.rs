//! `copydesk` takes the text of a scraped article page, or its HTML, and hands it back as typed fields: headline, kicker,
//! deck, byline, dateline, body, captions with their credits, appeals, and every other block of the page under its own
//! kind. The rules can be read; nothing is thrown away; every verdict has a reason.
//!
//! ```
//! let page = "Ferry service resumes after storm\n\nBy Ada Lind\n\nMarch 4, 2024\n\n\
//!     The ferry between the two islands sailed again on Monday morning, a week after a storm had \
//!     torn away part of the landing stage, the harbour office said.\n\n\
//!     Engineers worked through the weekend to anchor a floating bridge. Cars can use it from Friday.";
//! let article = copydesk::text(page)?;
//! assert_eq!(article.headline(), Some("Ferry service resumes after storm"));
//! assert_eq!(article.date().map(|d| d.to_string()).as_deref(), Some("2024-03-04"));
//! for block in article.blocks() {
//!     println!("{} {:.2} {}", block.kind(), block.confidence(), article.text_of(block));
//! }
//! # Ok::<(), copydesk::Error>(())
//! ```
//!
//! [`text`], [`html`] and [`bytes`] are for the common case, [`Extractor`] has settings. [`Kind`] is the table of kinds,
//! [`Article`] the views, [`Article::explain`] the reasons. [`design`](https://docs.rs/crate/copydesk/latest/source/src/design.md)
//! answers how a verdict is reached and why it is done this way.
//!
//! # Untrusted input
//!
//! No input makes the library panic, hang or overflow the stack; cost and memory grow linearly with the input. What is
//! larger than a limit is refused by an [`Error`] that names the limit and the size. What comes back is text of the page:
//! escape it before it goes into HTML, SQL, a shell or a terminal.
//!
//! # Features
//!
//! - `html` (default): [`html`]; costs the html5ever parser.
//! - `bytes` (default): [`bytes`], which finds the encoding.
//! - `serde`: the record of an article as JSON.
//! - `markdown`: `Article::to_markdown`.
//!
//! Without default features the crate types plain text alone.
#![forbid(unsafe_code)]
// Parts that only HTML or the records read stay in smaller builds: the model is one.
#![cfg_attr(not(all(feature = "html", feature = "serde", feature = "fit")), allow(dead_code))]

mod analysis;
mod article;
mod document;
mod error;
mod explain;
mod extractor;
mod features;
mod fields;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
mod kind;
mod lexicon;
#[cfg(feature = "markdown")]
mod markdown;
mod parse;
#[cfg(feature = "serde")]
mod record;
mod resolve;
mod rules;
mod source;

pub use article::{Article, Block, Field, Paragraph};
pub use document::Reading;
pub use error::Error;
pub use explain::{Evidence, Explanation};
pub use extractor::{Extractor, ExtractorBuilder};
pub use kind::{Kind, UnknownKind};
pub use parse::byline::Byline;
pub use parse::credit::Caption;
pub use parse::dateline::Dateline;
pub use parse::timestamp::{Date, Precision, Time, Timestamp};
#[cfg(feature = "serde")]
pub use record::{BlockRecord, CaptionRecord, DatelineRecord, EvidenceRecord, Input, PageRecord, Record, WhyRecord};
pub use rules::catalogue::{RuleInfo, rules};

/// Types the blocks of plain text with the default settings. See [`Extractor::text`].
///
/// # Errors
/// [`Error::TooLarge`] and [`Error::TooManyBlocks`].
pub fn text(text: &str) -> Result<Article<'_>, Error> {
    Extractor::default().text(text)
}

/// Types the blocks of an HTML page with the default settings. See [`Extractor::html`].
///
/// # Errors
/// As [`Extractor::html`].
#[cfg(feature = "html")]
pub fn html(html: &str) -> Result<Article<'static>, Error> {
    Extractor::default().html(html)
}

/// Types the blocks of an HTML page of unknown encoding with the default settings. See [`Extractor::bytes`].
///
/// ```
/// let page = b"<html><head><meta charset=windows-1252></head><body><h1>Caf\xe9 reopens</h1><p>The caf\xe9 by the \
///     river opened its doors again on Friday, two years after the flood, its owner said.</p></body></html>";
/// let article = copydesk::bytes(page, None)?;
/// assert_eq!(article.headline(), Some("Caf\u{e9} reopens"));
/// # Ok::<(), copydesk::Error>(())
/// ```
///
/// # Errors
/// As [`Extractor::html`].
#[cfg(feature = "bytes")]
pub fn bytes(bytes: &[u8], content_type: Option<&str>) -> Result<Article<'static>, Error> {
    Extractor::default().bytes(bytes, content_type)
}

/// For fuzzing: the trees of both HTML parsers as text, unless the first hands the markup over. They must be the same.
#[cfg(feature = "fast")]
#[doc(hidden)]
#[must_use]
pub fn both_parsers(html: &str) -> Option<(String, String)> {
    source::html::both_parsers(html)
}
