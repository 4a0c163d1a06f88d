//! The command line: what can be asked for, and the help that says so.

use clap::builder::PossibleValuesParser;
use clap::{Parser, ValueEnum};
use std::path::PathBuf;

const ABOUT: &str = "Turns article pages into typed fields: headline, deck, byline, dateline, body, captions, appeals, and every \
    other block under its own kind";

const AFTER: &str = "\
Inputs are scraped text or HTML, plain or packed (.gz, .zst). Their kind is sniffed: the name, then the content.
Of a web archive (.warc, .warc.gz) every HTML response is a page, and its address is the source.
Without inputs standard input is read; it is called `-` in the records.

Records come in the order of the inputs, whatever --jobs is. `start` and `end` of a block are byte offsets, half open, \
into the file where that is UTF-8 text, into the decoded text where the file is text in another encoding, into the \
unpacked text where it is packed, and into the rendered text where it is HTML.

`--format json` prints one object where one file is given, and an array otherwise.

Exit status: 0 all done; 1 an input could not be read or was refused (its record says why in `error`, all others are \
done); 2 the command line is wrong; 130 stopped by Ctrl-C, with whole records only (a second Ctrl-C ends it at once).

Colour is left out where the output is not a terminal or NO_COLOR is set.

Examples:
  copydesk page.html                           the fields of a page
  copydesk --explain page.txt                  every block of it, with its reasons
  copydesk pages/ crawl.warc.gz > all.jsonl    a record a page
  copydesk --format html pages/ > look.html    one page to look at them all
  copydesk --format markdown --out md pages/   a Markdown file a page
  copydesk --stats pages/                      what the pages are made of";

/// Fields that `--fields` can ask for: the keys of a record, less those that are always there.
pub const FIELDS: [&str; 14] = [
    "input",
    "language",
    "headline",
    "kicker",
    "deck",
    "authors",
    "date",
    "dateline",
    "body",
    "paragraphs",
    "captions",
    "appeals",
    "blocks",
    "error",
];

/// What was asked for.
#[derive(Debug, Parser)]
#[command(name = "copydesk", version, about = ABOUT, after_help = AFTER)]
pub struct Options {
    /// How pages are printed [default: text for one file on a terminal, jsonl otherwise]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<Format>,

    /// Reads all inputs as this instead of sniffing
    #[arg(short, long, value_name = "KIND")]
    pub input: Option<InputKind>,

    /// Says of every block which rules spoke for and against it, and what else it could have been
    #[arg(short, long)]
    pub explain: bool,

    /// Only these fields of a page, separated by commas (with text, json and jsonl)
    #[arg(long, value_name = "FIELD,...", value_delimiter = ',', value_parser = PossibleValuesParser::new(FIELDS))]
    pub fields: Vec<String>,

    /// Pages that are worked on at once [default: one a processor core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,

    /// Writes a file a page into this folder instead of printing
    #[arg(short, long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Endings of the files that are read in folders, separated by commas; packed ones count as well
    #[arg(long, value_name = "EXT,...", value_delimiter = ',', default_value = "txt,text,html,htm,xhtml,warc")]
    pub ext: Vec<String>,

    /// Language of all inputs (ISO 639-1) instead of finding it out
    #[arg(long, value_name = "CODE")]
    pub language: Option<String>,

    /// Own phrases, in the format of the built-in lexicons; `[promo +100]` before some gives a kind and a strength
    #[arg(long, value_name = "FILE")]
    pub lexicon: Option<PathBuf>,

    /// Today (YYYY-MM-DD), for dates such as "yesterday"
    #[arg(long, value_name = "DATE")]
    pub now: Option<String>,

    /// Refuses inputs larger than this, unpacked
    #[arg(long, value_name = "BYTES", default_value_t = 64 << 20)]
    pub max_bytes: usize,

    /// Prints how often each kind and rule came up, and the time it took, instead of the pages; --format json for programs
    #[arg(long)]
    pub stats: bool,

    /// Prints the rules (id, strengths, meaning, examples) and ends; --format json or jsonl for programs
    #[arg(long, conflicts_with_all = ["inputs", "stats", "out"])]
    pub rules: bool,

    /// Files, folders, or `-` for standard input
    #[arg(value_name = "FILE|DIR|-")]
    pub inputs: Vec<PathBuf>,
}

/// How a page is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The fields, wrapped to the terminal; with --explain the blocks, each with its reasons
    Text,
    /// Records, indented
    Json,
    /// A record a line
    Jsonl,
    /// Front matter and the article
    Markdown,
    /// One page to look at, with everything in it
    Html,
    /// JSON-LD: a NewsArticle a line
    #[value(name = "schema.org")]
    SchemaOrg,
}

impl Format {
    /// Ending of the files that `--out` writes.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Text => "txt",
            Format::Json => "json",
            Format::Jsonl => "jsonl",
            Format::Markdown => "md",
            Format::Html => "html",
            Format::SchemaOrg => "jsonld",
        }
    }
}

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputKind {
    /// Plain text
    Text,
    /// HTML
    Html,
}
