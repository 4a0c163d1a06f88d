//! Types the blocks of article pages: a record a file.

use clap::Parser;
use copydesk::{Input, Record};
use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

/// Types the blocks of article pages.
#[derive(Parser)]
struct Options {
    /// How the records are printed.
    #[arg(long, default_value = "jsonl")]
    format: String,
    /// Adds evidence and runner-up to every block.
    #[arg(long)]
    explain: bool,
    /// Files to read.
    files: Vec<String>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut failed = false;
    let mut out = io::stdout().lock();
    for path in &options.files {
        match record(path, options.explain) {
            Ok(line) => drop(writeln!(out, "{line}")),
            Err((input, cause)) => {
                failed = true;
                eprintln!("copydesk: {path}: {cause}");
                let record = Record::failed(path.as_str(), input, cause);
                drop(writeln!(out, "{}", serde_json::to_string(&record).unwrap_or_default()));
            }
        }
    }
    ExitCode::from(u8::from(failed))
}

fn record(path: &str, explain: bool) -> Result<String, (Input, String)> {
    let bytes = fs::read(path).map_err(|e| (Input::Text, e.to_string()))?;
    if path.ends_with(".html") || path.ends_with(".htm") {
        return Err((Input::Html, "html input is not built in".to_owned()));
    }
    let text = String::from_utf8_lossy(&bytes);
    let article = copydesk::text(&text).map_err(|e| (Input::Text, e.to_string()))?;
    let record = if explain { article.record_explained(path) } else { article.record(path) };
    serde_json::to_string(&record).map_err(|e| (Input::Text, e.to_string()))
}
