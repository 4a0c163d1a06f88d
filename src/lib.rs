//! Typed article extraction.
#![forbid(unsafe_code)]
// Parts that only HTML or the records read stay in smaller builds: the model is one.
#![cfg_attr(not(all(feature = "html", feature = "serde")), allow(dead_code))]

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

pub use article::{Article, Block, Paragraph};
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
pub use record::{BlockRecord, CaptionRecord, DatelineRecord, EvidenceRecord, Input, Record, WhyRecord};
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
