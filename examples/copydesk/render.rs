//! From a page to the bytes of its format, and what stands around the pages of a run.

use crate::cli::Format;
use crate::page::Page;
use crate::records::{self, Selected};
use crate::style::Style;
use crate::{html, safe, text};
use serde::Serialize;

/// Between two pages that are read one after the other.
const PAGE_BREAK: &str = "\n────────────────────\n\n";

/// How pages are printed.
#[derive(Clone, Debug)]
pub struct View {
    pub format: Format,
    pub fields: Vec<String>,
    pub explain: bool,
    pub style: Style,
}

/// What stands before, between and after the pages of one output.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub before: &'static str,
    pub between: &'static str,
    pub after: &'static str,
}

impl View {
    /// The frame of an output; `single` where it holds exactly one page.
    pub fn frame(&self, single: bool) -> Frame {
        let (before, between, after) = match self.format {
            Format::Json if single => ("", "", "\n"),
            Format::Json => ("[\n", ",\n", "\n]\n"),
            Format::Html => (html::HEAD, ",\n", html::tail()),
            Format::Text => ("", PAGE_BREAK, ""),
            Format::Markdown => ("", "\n", ""),
            Format::Jsonl | Format::SchemaOrg => ("", "", ""),
        };
        Frame { before, between, after }
    }

    /// One page in its format.
    pub fn page(&self, page: &Page<'_>) -> Result<String, serde_json::Error> {
        Ok(match self.format {
            Format::Text => text::page(page, self.style, &self.fields, self.explain),
            Format::Json => self.record(page, true)?,
            Format::Jsonl => self.record(page, false)? + "\n",
            Format::Markdown => markdown(page),
            Format::Html => html::item(page)?,
            Format::SchemaOrg => safe::json(serde_json::to_string(&records::news_article(page))?) + "\n",
        })
    }

    fn record(&self, page: &Page<'_>, pretty: bool) -> Result<String, serde_json::Error> {
        let record = records::record(page, self.explain);
        let selected = Selected { record: &record, fields: &self.fields };
        let print = if pretty { serde_json::to_string_pretty } else { serde_json::to_string };
        print(&selected).map(safe::json)
    }
}

/// Front matter that names the source, then the article.
fn markdown(page: &Page<'_>) -> String {
    let source = string(&page.source.name);
    match &page.article {
        Ok(article) => {
            let front = article.front_matter();
            let rest = front.strip_prefix("---\n").unwrap_or(&front);
            let markdown = format!("---\nsource: {source}\n{rest}\n{}", article.to_markdown());
            safe::terminal(&markdown).into_owned()
        }
        Err(failure) => format!("---\nsource: {source}\nerror: {}\n---\n", string(&failure.cause)),
    }
}

/// A JSON string is a YAML string.
fn string(text: impl Serialize) -> String {
    serde_json::to_string(&text).map(safe::json).unwrap_or_default()
}
