//! One page, from its source to the article or to the cause why there is none.

use crate::cli::InputKind;
use crate::inputs::Source;
use crate::{decode, load};
use copydesk::{Article, Extractor, Input};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How pages are read.
#[derive(Clone, Debug)]
pub struct Reader {
    pub extractor: Extractor,
    pub input: Option<InputKind>,
    pub max_bytes: usize,
}

/// Why a page has no article.
#[derive(Clone, Debug)]
pub struct Failure {
    pub input: Input,
    pub cause: String,
}

/// A page that was worked on.
pub struct Page<'a> {
    pub source: &'a Source,
    pub article: Result<Article<'a>, Failure>,
    /// Bytes of the unpacked input.
    pub size: usize,
}

impl Reader {
    /// Reads a page and hands it on; what it borrows does not outlive the call.
    pub fn with<T>(&self, source: &Source, then: impl FnOnce(&Page<'_>) -> T) -> T {
        let bytes = match load::load(source, self.max_bytes) {
            Ok(bytes) => bytes,
            Err(cause) => {
                let input = self.input.unwrap_or_else(|| decode::kind(&source.name, b""));
                let article = Err(Failure { input: input.into(), cause });
                return then(&Page { source, article, size: 0 });
            }
        };
        let kind = self.input.unwrap_or_else(|| decode::kind(&source.name, &bytes));
        let failure = |cause: String| Failure { input: kind.into(), cause };
        let text;
        // No input makes the library panic. Should one do it all the same, the other pages are not to suffer for it.
        let article = match kind {
            InputKind::Html => guarded(|| self.html(&bytes)).map_err(failure),
            InputKind::Text => match decode::text(&bytes) {
                Ok(decoded) => {
                    text = decoded;
                    guarded(|| self.extractor.text(&text).map_err(|e| e.to_string())).map_err(failure)
                }
                Err(cause) => Err(failure(cause)),
            },
        };
        then(&Page { source, article, size: bytes.len() })
    }

    #[allow(clippy::unused_self)]
    fn html(&self, _bytes: &[u8]) -> Result<Article<'static>, String> {
        Err("html input is not built in".to_owned())
    }
}

impl From<InputKind> for Input {
    fn from(kind: InputKind) -> Input {
        match kind {
            InputKind::Text => Input::Text,
            InputKind::Html => Input::Html,
        }
    }
}

fn guarded<'a>(work: impl FnOnce() -> Result<Article<'a>, String>) -> Result<Article<'a>, String> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("this is a bug in copydesk: {}", said.unwrap_or("it panicked")))
    })
}
