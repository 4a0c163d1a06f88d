//! The steps of an extraction one by one, each taking what the one before gave: what the benches time. Not part of the
//! public face.

use crate::analysis::{self, Analysis, Fired};
use crate::article::Article;
use crate::document::Document;
#[cfg(feature = "html")]
use crate::error::Error;
use crate::features::{self, Scene};
use crate::lexicon::{self, own::Said};
use crate::rules::strengths::Row;
#[cfg(feature = "html")]
use crate::source::{html, limits::Limits};

/// A page after the pass before the parser.
#[cfg(feature = "html")]
pub struct Cleaned<'h>(html::Cleaned<'h>);

/// A page after the parser.
#[cfg(feature = "html")]
pub struct Parsed<'c>(html::Parsed<'c>);

/// A page cut into blocks.
#[derive(Clone)]
pub struct Page<'t>(Document<'t>);

/// The language of a page, and the numbers of its blocks.
pub struct Numbers {
    language: Option<usize>,
    scene: Scene,
}

/// What the rules say of the blocks.
#[derive(Clone)]
pub struct Evidence {
    fired: Fired,
    emissions: Vec<Row>,
}

/// The kinds of the blocks.
#[derive(Clone)]
pub struct Kinds(Analysis);

/// Bytes into text.
#[cfg(feature = "bytes")]
#[must_use]
pub fn decode(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    crate::source::decode::decode(bytes, None)
}

/// The pass before the parser.
///
/// # Errors
/// As [`crate::html`].
#[cfg(feature = "html")]
pub fn clean(html: &str) -> Result<Cleaned<'_>, Error> {
    html::clean(html, &Limits::default()).map(Cleaned)
}

/// The parser.
#[cfg(feature = "html")]
#[must_use]
pub fn parse<'c>(cleaned: &'c Cleaned<'_>) -> Parsed<'c> {
    Parsed(html::parse(&cleaned.0.html))
}

/// The tree into blocks, rows and metadata; the tree goes. `cleaned` is the same page cleaned once more: what was put aside
/// goes as well.
///
/// # Errors
/// As [`crate::html`].
#[cfg(feature = "html")]
pub fn walk(parsed: Parsed<'_>, cleaned: Cleaned<'_>) -> Result<Page<'static>, Error> {
    parsed.0.walk(cleaned.0.aside, &Limits::default()).map(Page)
}

/// Plain text into blocks: what stands in for parser and walk.
#[must_use]
pub fn cut(text: &str) -> Page<'_> {
    Page(crate::source::text::read(text))
}

/// The language, and the numbers that rules read.
#[must_use]
pub fn features(page: &Page<'_>) -> Numbers {
    let language = analysis::language_of(&page.0);
    Numbers { language, scene: features::scene(&page.0, language, lexicon::cues(language)) }
}

/// The rules, and the sums of what they say.
#[must_use]
pub fn rules(page: &Page<'_>, numbers: &Numbers) -> Evidence {
    let (fired, emissions) = analysis::weigh(&page.0, &numbers.scene, analysis::model_for(&page.0));
    Evidence { fired, emissions }
}

/// The kinds.
#[must_use]
pub fn resolve(page: &Page<'_>, numbers: &Numbers, evidence: Evidence) -> Kinds {
    let verdicts = analysis::decide(&page.0, &numbers.scene, analysis::model_for(&page.0), evidence.emissions);
    Kinds(Analysis { verdicts, fired: evidence.fired, own: Said::default() })
}

/// The article. What is read from it is parsed when it is asked for.
#[must_use]
pub fn fields<'t>(page: Page<'t>, numbers: &Numbers, kinds: Kinds) -> Article<'t> {
    Article::new(page.0, kinds.0, numbers.language, None)
}
