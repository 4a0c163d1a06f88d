//! Pages for people: the fields under their names, or every block with its reasons.

use crate::page::Page;
use crate::safe;
use crate::style::Style;
use copydesk::{Article, Kind, Timestamp};
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
            self.labelled_option("Updated", updated.filter(|u| Some(*u) != published).map(stamp).as_deref());
            self.labelled_option("Place", dateline.and_then(|d| d.place));
            self.labelled_option("Agency", dateline.and_then(|d| d.agency));
        }
        if self.fields.is_empty() && article.paywalled() {
            self.labelled("Access", "the rest of it needs a payment");
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

/// Records have ISO 8601; people read blanks better than its `T` and an offset that touches the time.
fn stamp(stamp: Timestamp) -> String {
    let iso = stamp.to_string();
    let offset = if stamp.time.and(stamp.offset_minutes).is_some() { "+00:00".len() } else { 0 };
    let (time, offset) = iso.split_at(iso.len() - offset);
    let note = if stamp.ambiguous { "  (day and month could be the other way round)" } else { "" };
    format!("{} {offset}", time.replace('T', " ")).trim_end().to_owned() + note
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

/// The rule that decided and the runner-up, then the strongest evidence for and against; an id stays in one piece with
/// its strength.
fn reasons(article: &Article<'_>, index: usize, style: Style) -> String {
    let block = &article.blocks()[index];
    let evidence = article.evidence(index);
    let shown = &evidence[..evidence.len().min(SHOWN_EVIDENCE)];
    let side = |sign: &str, wanted: fn(i16) -> bool| {
        let said: Vec<String> = shown
            .iter()
            .filter(|e| wanted(e.strength))
            .map(|e| format!("{sign}{}\u{a0}{}", e.strength.unsigned_abs(), e.rule))
            .collect();
        said.join("  ")
    };
    let mut lines = vec![format!("by {}, over {}", block.rule(), block.runner_up())];
    lines.extend([side("+", |s| s > 0), side("-", |s| s < 0)].into_iter().filter(|line| !line.is_empty()));
    if let Some(more @ 1..) = evidence.len().checked_sub(SHOWN_EVIDENCE) {
        lines.last_mut().into_iter().for_each(|last| last.push_str(&format!(" and {more} weaker")));
    }
    let indent = " ".repeat(MARGIN);
    let options = Options::new(style.width).initial_indent(&indent).subsequent_indent(&indent);
    let whole = options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation);
    lines.iter().map(|line| textwrap::fill(line, &whole).replace('\u{a0}', " ")).collect::<Vec<_>>().join("\n")
}
