//! From a folder of scraped pages to one file of rows: `pipeline PAGES LEXICON ROWS`.
//!
//! Text, HTML and pages of unknown encoding in parallel; a lexicon of one's own; refused pages are rows as well. What stands
//! here is what a user of the crate writes, so a change of the public face that breaks users breaks this first.

use copydesk::{Article, Error, Extractor, Input, Kind, Record};
use rayon::prelude::*;
use serde::Serialize;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Larger pages are no articles in this pipeline.
const MAX_BYTES: usize = 100_000;

/// One page of the output: what the pipeline adds, and the record of copydesk beside it.
#[derive(Serialize)]
struct Row<'a> {
    words: usize,
    /// Worth a look by a person: some block of the article is not sure.
    doubtful: bool,
    #[serde(flatten)]
    record: Record<'a>,
}

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [pages, lexicon, rows] = &arguments[..] else {
        eprintln!("pipeline PAGES LEXICON ROWS");
        return ExitCode::from(2);
    };
    match run(pages, lexicon, rows) {
        Ok(counts) => {
            println!("{counts}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("pipeline: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Types all pages, writes the rows in the order of the names, and counts what the articles are made of.
fn run(pages: &Path, lexicon: &Path, rows: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let extractor = Extractor::builder().lexicon(&fs::read_to_string(lexicon)?).max_bytes(MAX_BYTES).build()?;
    let mut paths: Vec<PathBuf> = fs::read_dir(pages)?.map(|e| e.map(|e| e.path())).collect::<io::Result<_>>()?;
    paths.sort();

    let typed: Vec<(String, Option<Article<'static>>)> =
        paths.par_iter().map(|path| page(&extractor, path)).collect::<Result<_, io::Error>>()?;

    let mut out = BufWriter::new(File::create(rows)?);
    for (row, _) in &typed {
        writeln!(out, "{row}")?;
    }
    out.flush()?;
    let articles: Vec<&Article<'static>> = typed.iter().filter_map(|(_, article)| article.as_ref()).collect();
    let count = |kind| articles.iter().map(|article| article.of_kind(kind).count()).sum::<usize>();
    Ok(format!("{} of {} pages, {} promos", articles.len(), paths.len(), count(Kind::Promo)))
}

/// The row of one page, and its article, which outlives the text it was read from.
fn page(extractor: &Extractor, path: &Path) -> io::Result<(String, Option<Article<'static>>)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = fs::read(path)?;
    let (input, article) = match path.extension().and_then(OsStr::to_str) {
        Some("html") => (Input::Html, extractor.html(&String::from_utf8_lossy(&bytes))),
        Some("txt") => (Input::Text, extractor.text(&String::from_utf8_lossy(&bytes)).map(Article::into_owned)),
        _ => (Input::Html, extractor.bytes(&bytes, None)),
    };
    let row = match &article {
        Ok(article) => Row {
            words: article.body().iter().map(|p| p.text.split_whitespace().count()).sum(),
            doubtful: article.blocks().iter().any(|b| b.kind().is_content() && b.confidence() < 0.5),
            record: article.record(&name),
        },
        Err(error) => Row { words: 0, doubtful: true, record: Record::failed(name, input, cause(error)) },
    };
    Ok((serde_json::to_string(&row)?, article.ok()))
}

/// What the pipeline calls a refusal; its other causes are said as the crate says them.
fn cause(error: &Error) -> String {
    match error {
        Error::TooLarge { size, limit } => format!("{} kB too large", (size - limit).div_ceil(1000)),
        other => other.to_string(),
    }
}
