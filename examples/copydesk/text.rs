//! Pages for people: the fields under their names, or every block with its reasons.

use crate::page::Page;
use crate::safe;
use crate::style::Style;
use copydesk::{Article, Kind, Timestamp};
use std::fmt::Write;
use textwrap::{Options, WordSeparator, WordSplitter};

/// Columns of the names of the fields.
const LABELS: usize = 11;
/// Columns of kind and confidence in the margin of a block.
const MARGIN: usize = 20;
/// Reasons shown of each block; JSON and HTML have all.
const SHOWN_EVIDENCE: usize = 6;

/// The page as text; ends with a line end.
pub fn page(page: &Page<'_>, style: Style, fields: &[String], explain: bool) -> String {
    let mut out = String::new();
    let name = safe::line(&page.source.name);
    match &page.article {
        Err(failure) => line(&mut out, &format!("{}  {}", style.bold(&name), style.error(&safe::line(&failure.cause)))),
        Ok(article) => {
            let language = article.language().unwrap_or("language unknown");
            line(&mut out, &format!("{}  {}", style.bold(&name), style.dim(language)));
            line(&mut out, "");
            if explain {
                explained(&mut out, article, style);
            } else {
                Sheet { out: &mut out, article, style, fields }.write();
            }
        }
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Text wrapped behind an indent of as many columns.
fn wrapped(text: &str, style: Style, indent: usize) -> String {
    let text = safe::line(text);
    let indent = " ".repeat(indent);
    textwrap::fill(&text, Options::new(style.width).initial_indent(&indent).subsequent_indent(&indent))
}

/// The fields of one article.
struct Sheet<'a> {
    out: &'a mut String,
    article: &'a Article<'a>,
    style: Style,
    fields: &'a [String],
}

impl Sheet<'_> {
    fn write(&mut self) {
        let article = self.article;
        self.field("kicker", "Kicker", article.kicker());
        self.field("headline", "Headline", article.headline());
        if self.wants("deck") {
            for (i, deck) in decks(article).into_iter().enumerate() {
                self.labelled(if i == 0 { "Deck" } else { "" }, deck);
            }
        }
        self.field("authors", "Authors", Some(article.authors().join(", ").as_str()).filter(|names| !names.is_empty()));
        let dateline = article.dateline();
        let (published, updated) = (dateline.and_then(|d| d.published), dateline.and_then(|d| d.updated));
        if self.wants("dateline") || (self.wants("date") && !self.fields.is_empty()) {
            self.labelled_option("Published", published.map(stamp).as_deref());
        }
        if self.wants("dateline") {
            self.labelled_option("Updated", updated.map(stamp).as_deref());
            self.labelled_option("Place", dateline.and_then(|d| d.place));
            self.labelled_option("Agency", dateline.and_then(|d| d.agency));
        }
        if self.wants("body") || self.wants("paragraphs") {
            self.body();
        }
        if self.wants("captions") {
            self.captions();
        }
        if self.wants("appeals") {
            self.list("Appeals", &article.appeals());
        }
        if self.wants("blocks") {
            self.rest();
        }
    }

    fn wants(&self, field: &str) -> bool {
        self.fields.is_empty() || self.fields.iter().any(|f| f == field)
    }

    fn field(&mut self, field: &str, label: &str, value: Option<&str>) {
        if self.wants(field) {
            self.labelled_option(label, value);
        }
    }

    fn labelled_option(&mut self, label: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.labelled(label, value);
        }
    }

    fn labelled(&mut self, label: &str, value: &str) {
        let text = wrapped(value, self.style, LABELS);
        let label = format!("{label:LABELS$}");
        line(self.out, &format!("{}{}", self.style.dim(&label), text.get(LABELS..).unwrap_or(&text)));
    }

    fn heading(&mut self, heading: &str) {
        line(self.out, &format!("\n{}", self.style.bold(heading)));
    }

    fn body(&mut self) {
        // A lead is shown as the deck already, if that is shown.
        let shown = self.wants("deck");
        for paragraph in self.article.body().into_iter().filter(|p| !(shown && p.kind == Kind::Deck)) {
            let text = wrapped(paragraph.text, self.style, 0);
            let text = if paragraph.kind == Kind::Subheading { self.style.bold(&text) } else { text };
            line(self.out, &format!("\n{text}"));
        }
    }

    fn captions(&mut self) {
        let captions = self.article.captions();
        if captions.is_empty() {
            return;
        }
        self.heading("Captions");
        for caption in captions {
            line(self.out, &wrapped(caption.text, self.style, 2));
            if let Some(credit) = caption.credit {
                line(self.out, &self.style.dim(&wrapped(&format!("Credit: {credit}"), self.style, 4)));
            }
        }
    }

    fn list(&mut self, heading: &str, texts: &[&str]) {
        if texts.is_empty() {
            return;
        }
        self.heading(heading);
        for text in texts {
            line(self.out, &wrapped(text, self.style, 2));
        }
    }

    /// What the page has besides, by kind: nothing is thrown away, but not all of it is read.
    fn rest(&mut self) {
        let shown = |kind: Kind| kind.is_content() || matches!(kind, Kind::Caption | Kind::Appeal);
        let count = |kind: Kind| (kind, self.article.of_kind(kind).count());
        let rest: Vec<String> = Kind::ALL
            .into_iter()
            .filter(|&kind| !shown(kind))
            .map(count)
            .filter(|&(_, n)| n > 0)
            .map(|(kind, n)| format!("{n} {kind}"))
            .collect();
        if !rest.is_empty() {
            let text = format!("Blocks around the article: {}", rest.join(", "));
            line(self.out, &format!("\n{}", self.style.dim(&wrapped(&text, self.style, 0))));
        }
    }
}

/// The first deck block and those that follow it at once.
fn decks<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let blocks = article.blocks().iter().skip_while(|b| b.kind() != Kind::Deck);
    blocks.take_while(|b| b.kind() == Kind::Deck).map(|b| article.text_of(b)).collect()
}

fn stamp(stamp: Timestamp) -> String {
    format!("{stamp}{}", if stamp.ambiguous { "  (day and month could be the other way round)" } else { "" })
}

fn explained(out: &mut String, article: &Article<'_>, style: Style) {
    for (i, block) in article.blocks().iter().enumerate() {
        let kind = format!("{:14}", block.kind());
        let margin =
            format!("{}{}  ", style.kind(block.kind(), &kind), style.dim(&format!("{:.2}", block.confidence())));
        let text = wrapped(article.text_of(block), style, MARGIN);
        line(out, &format!("{margin}{}", text.get(MARGIN..).unwrap_or(&text)));
        line(out, &style.dim(&reasons(article, i, style)));
        if let Some(path) = article.path(i) {
            line(out, &style.dim(&wrapped(&path, style, MARGIN)));
        }
        line(out, "");
    }
}

/// The rule that decided, the runner-up, and the strongest evidence; an id stays in one piece with its strength.
fn reasons(article: &Article<'_>, index: usize, style: Style) -> String {
    let block = &article.blocks()[index];
    let evidence = article.evidence(index);
    let mut why = format!("over {}:", block.runner_up());
    for evidence in evidence.iter().take(SHOWN_EVIDENCE) {
        let _ = write!(why, " {:+}\u{a0}{}", evidence.strength, evidence.rule);
    }
    match evidence.len().saturating_sub(SHOWN_EVIDENCE) {
        0 if evidence.is_empty() => why.push_str(" the order of the blocks"),
        0 => {}
        more => drop(write!(why, " and {more} weaker")),
    }
    let indent = " ".repeat(MARGIN);
    let options = Options::new(style.width).initial_indent(&indent).subsequent_indent(&indent);
    let whole = options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(&why, whole).replace('\u{a0}', " ")
}
