//! What the benches type: fixtures, pages made from them, and pages of a folder.

// Each bench reads a part of it.
#![allow(dead_code)]

pub mod families;
mod hostile;
mod near;
pub mod page;

use copydesk::{Article, Extractor};
use std::hint::black_box;
use std::path::{Path, PathBuf};

/// A text or a page, ready to be typed.
#[derive(Clone)]
pub enum Input {
    Text(String),
    Html(String),
}

impl Input {
    pub fn len(&self) -> usize {
        let (Input::Text(content) | Input::Html(content)) = self;
        content.len()
    }

    /// Types it and reads every field; how many blocks there are.
    pub fn extract(&self, extractor: &Extractor) -> usize {
        let article = match self {
            Input::Text(text) => extractor.text(black_box(text)),
            Input::Html(html) => extractor.html(black_box(html)),
        };
        let article = article.expect("the input is within the limits");
        read(&article);
        article.blocks().len()
    }
}

/// Reads every field of an article: those that are parsed when they are asked for are part of the cost.
pub fn read(article: &Article<'_>) {
    black_box((article.headline(), article.kicker(), article.deck(), article.lede_without_dateline()));
    black_box((article.bylines(), article.authors(), article.dateline(), article.date()));
    black_box((article.body(), article.captions(), article.appeals(), article.paywalled()));
}

/// A file of this repository.
pub fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The text of a fixture.
pub fn fixture(name: &str) -> String {
    file(&format!("fixtures/{name}.txt"))
}

/// The `.txt` and `.html` files of the folder that `COPYDESK_PAGES` names, and of the folders in it, by name.
pub fn real_pages() -> Vec<Input> {
    let Some(folder) = std::env::var_os("COPYDESK_PAGES") else { return Vec::new() };
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    files
        .filter_map(|entry| real_page(entry.expect("COPYDESK_PAGES is a folder that can be read").into_path()))
        .collect()
}

fn real_page(path: PathBuf) -> Option<Input> {
    let name = path.file_name()?.to_str()?;
    let kind = [(".txt", Input::Text as fn(String) -> Input), (".html", Input::Html), (".html.gz", Input::Html)];
    let (_, kind) = kind.into_iter().find(|(ending, _)| name.ends_with(ending))?;
    let mut bytes = std::fs::read(&path).ok()?;
    if name.ends_with(".gz") {
        let packed = std::mem::take(&mut bytes);
        std::io::Read::read_to_end(&mut flate2::read::MultiGzDecoder::new(&packed[..]), &mut bytes).ok()?;
    }
    Some(kind(String::from_utf8_lossy(&bytes).into_owned()))
}
