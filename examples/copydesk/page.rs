//! One page, from its source to the article or to the cause why there is none.

use crate::cli::InputKind;
use crate::inputs::Source;
use crate::{decode, load, warc};
use copydesk::{Article, Extractor, Input};
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

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
                let input = self.input.or(source.kind).unwrap_or_else(|| decode::kind(&source.name, b""));
                let article = Err(Failure { input: input.into(), cause });
                return then(&Page { source, article, size: 0 });
            }
        };
        let kind = self.input.or(source.kind).unwrap_or_else(|| decode::kind(&source.name, &bytes));
        let failure = |cause: String| Failure { input: kind.into(), cause };
        let extractor = if source.is_address { self.extractor.at(&source.name) } else { self.extractor.clone() };
        let text;
        let article = match (kind, decode::text(&bytes)) {
            _ if self.input.is_none() && warc::begins(&bytes) => {
                Err(failure("a web archive: it is read from a file whose name ends in .warc or .warc.gz".to_owned()))
            }
            (_, Err(cause)) => Err(failure(cause)),
            // The library finds the encoding of a page: its markup may name it.
            #[cfg(feature = "bytes")]
            (InputKind::Html, Ok(_)) => {
                guarded(|| extractor.bytes(&bytes, None).map_err(|e| e.to_string())).map_err(failure)
            }
            (_, Ok(decoded)) => {
                text = decoded;
                guarded(|| article(&extractor, kind, &text)).map_err(failure)
            }
        };
        then(&Page { source, article, size: bytes.len() })
    }
}

fn article<'t>(extractor: &Extractor, kind: InputKind, text: &'t str) -> Result<Article<'t>, String> {
    match kind {
        InputKind::Text => extractor.text(text).map_err(|e| e.to_string()),
        #[cfg(feature = "html")]
        InputKind::Html => extractor.html(text).map_err(|e| e.to_string()),
        #[cfg(not(feature = "html"))]
        InputKind::Html => Err("HTML is not built in (feature `html`)".to_owned()),
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

thread_local! {
    static PANICKED_AT: Cell<Option<String>> = const { Cell::new(None) };
}

/// No input makes the library panic. Should one do it all the same, the other pages are not to suffer for it: the
/// panic becomes the error of its page, with the place to look at.
fn guarded<'a>(work: impl FnOnce() -> Result<Article<'a>, String>) -> Result<Article<'a>, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANICKED_AT.set(info.location().map(ToString::to_string));
            // A message can quote the page; whoever asks for a backtrace wants it all the same.
            if std::env::var_os("RUST_BACKTRACE").is_some_and(|v| v != "0") {
                usual(info);
            }
        }));
    });
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        let place = PANICKED_AT.take().unwrap_or_default();
        Err(format!("this is a bug in copydesk: {} ({place})", said.unwrap_or("panic")))
    })
}
