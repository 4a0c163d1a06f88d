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
//! [`text`], [`html`] and [`bytes`] are for the common case, [`Extractor`] has settings: the language, if it is known; limits;
//! phrases of your own. [`Article`] has the views: [`headline`](Article::headline), [`authors`](Article::authors),
//! [`dateline`](Article::dateline), [`body`](Article::body), [`captions`](Article::captions), [`appeals`](Article::appeals) and all
//! [`blocks`](Article::blocks). HTML takes the same path with more evidence, from elements, names, links and metadata:
//!
#![cfg_attr(feature = "html", doc = "```")]
#![cfg_attr(not(feature = "html"), doc = "```text")]
//! let article = copydesk::html(
//!     "<article><h1>Ferry service resumes</h1><p class=byline>By Ada Lind</p>\
//!      <time datetime=2024-03-04>4 March</time><p>The ferry between the two islands sailed again on Monday \
//!      morning, a week after a storm had torn away part of the landing stage.</p></article>",
//! )?;
//! assert_eq!(article.authors(), ["Ada Lind"]);
//! assert_eq!(article.date().map(|d| d.to_string()).as_deref(), Some("2024-03-04"));
//! assert_eq!(article.path(0).as_deref(), Some("html > body > article > h1"));
//! # Ok::<(), copydesk::Error>(())
//! ```
//!
//! # Kinds
//!
//! Every block has exactly one [`Kind`]:
//!
#![doc = include_str!("kinds.md")]
//!
//! # How a verdict is reached
//!
//! 1. The input is cut into blocks that hold all of its visible characters, none twice.
//! 2. Some hundreds of rules look at each block, its neighbours and the page. A rule that sees a block adds evidence for some
//!    kinds and against others, in tenths of a nat; it decides nothing. [`rules`] lists them with their meaning, their strengths,
//!    and examples of what they see and what they do not.
//! 3. The kinds of all blocks are chosen at once: that of a block is the likeliest one over all sequences of kinds that the page
//!    allows. Its likelihood is the [`confidence`](Block::confidence), the second likeliest the [`runner_up`](Block::runner_up).
//!
//! The reasons are kept: what spoke for the kind and against its runner-up, and how strongly.
//!
//! ```
//! let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
//! let byline = &article.blocks()[1];
//! assert_eq!(byline.kind(), copydesk::Kind::Byline);
//! assert!(byline.rule().starts_with("byline/"));
//! for evidence in article.evidence(1) {
//!     println!("{:+} {}", evidence.strength, evidence.rule);
//! }
//! print!("{}", article.explain());
//! # Ok::<(), copydesk::Error>(())
//! ```
//!
//! [`src/design.md`](https://docs.rs/crate/copydesk/latest/source/src/design.md) says why it is done this way, and what was tried
//! instead.
//!
//! # Phrases, rules and languages of your own
//!
//! Most wrong verdicts are a phrase that no lexicon knows. [`ExtractorBuilder::lexicon`] takes phrases from a string, without a
//! fork; they count and are explained like the built-in ones.
//!
//! In the source of the crate, a *rule* is one declaration: id, meaning, first strengths, what it looks for, and examples of
//! both sides, which are tests:
//!
//! ```text
//! /// A question mark ends it, and it has five words or fewer: what a poll asks.
//! "promo/asks-shortly" [Promo 8] |b| b.words() <= 5 && b.f.m.end == End::Question;
//!     yes ["▸Your opinion?\n\nVote now", "▸Got a tip?", "▸Enjoying this story?"]
//!     no ["▸Who paid for the bridge, and who will pay for its repair?", "▸Your opinion", "▸Your opinion? Tell us"]
//! ```
//!
//! A *language* is one file of phrases, names of months and days, and its most frequent words, and one line that names the file.
//! [`languages`] lists those that are there; a text in another one is typed by shape, place and what is the same everywhere.
//! `CONTRIBUTING.md` in the repository has the steps for both, and says how the strengths are fitted.
//!
//! # Untrusted input
//!
//! No input makes the library panic, hang or overflow the stack. It opens no file, no socket and no process, and reads no clock and
//! no environment variable. What is larger than a limit is refused by an [`Error`] that names the limit and the size. What comes
//! back is text of the page: escape it before it goes into HTML, SQL, a shell or a terminal. And a page can be worded to be typed
//! wrongly: do not decide on trust by the kind of a block.
//!
//! # Cost
//!
//! Time and memory are linear in the input, whatever it is. Plain text is borrowed and not copied; of HTML, about a third of the
//! time is the parser's, and less than a tenth with the feature `fast`. Lexicons and strengths are read on the first call of a process, which
//! takes some milliseconds. An [`Extractor`] is cheap to clone and can be used from many threads; a page is worked on by one.
//! `cargo bench` measures it on your own pages.
//!
//! # Features
//!
//! - `html` (default): [`html`]; costs the html5ever parser.
//! - `bytes` (default): [`bytes`], which finds the encoding.
//! - `fast` (default): a parser of this crate's own, which most pages need no other than; without it, html5ever reads all of
//!   them. The articles are the same.
//! - `serde`: `Article::record`, the article as one JSON object.
//! - `markdown`: `Article::to_markdown` and `Article::front_matter`.
//!
//! Without default features the crate types plain text alone, with seven other crates in the program.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Parts that only HTML or the records read stay in smaller builds: the model is one.
#![cfg_attr(not(all(feature = "html", feature = "serde", feature = "fit")), allow(dead_code))]

mod analysis;
mod article;
mod block;
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
#[cfg(feature = "stages")]
#[doc(hidden)]
pub mod stages;

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

/// The examples of the README are tests like those of the docs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

/// ISO 639-1 codes of the languages that have a lexicon, in alphabetical order: what [`ExtractorBuilder::language`] takes and
/// [`Article::language`] gives.
///
/// ```
/// assert!(copydesk::languages().contains(&"uk"));
/// ```
#[must_use]
pub fn languages() -> &'static [&'static str] {
    lexicon::LANGUAGES
}

/// Types the blocks of plain text with the default settings. See [`Extractor::text`].
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// assert_eq!(article.lede(), Some("It rained all day in the town, the mayor said on Monday."));
/// # Ok::<(), copydesk::Error>(())
/// ```
///
/// # Errors
/// [`Error::TooLarge`] and [`Error::TooManyBlocks`].
pub fn text(text: &str) -> Result<Article<'_>, Error> {
    Extractor::default().text(text)
}

/// Types the blocks of an HTML page with the default settings. See [`Extractor::html`].
///
/// ```
/// let article = copydesk::html("<h1>Rain in Lund</h1><p>It rained all day in the town, the mayor said on Monday.</p>")?;
/// assert_eq!(article.headline(), Some("Rain in Lund"));
/// # Ok::<(), copydesk::Error>(())
/// ```
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
