//! The article as Markdown (CommonMark).

use crate::article::Article;
use crate::document::mark;
use crate::kind::Kind;
use std::fmt::Write;

mod links;

impl Article<'_> {
    /// The article as Markdown: headline, deck, and the paragraphs with their sub-headings; of HTML also its lists,
    /// quotes, tables, links and preformatted text. Signs of the text that Markdown would read as markup are escaped, so the
    /// text reads as it did.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Ferry *really* resumes after storm\n\nBy Ada Lind\n\nMarch 4, 2024\n\n\
    ///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part \
    ///      of the landing stage, the harbour office said.",
    /// )?;
    /// let markdown = article.to_markdown();
    /// assert!(markdown.starts_with("# Ferry \\*really\\* resumes after storm\n\nThe ferry between"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut parts = Vec::new();
        if let Some(headline) = self.headline() {
            parts.push(format!("# {}", inline(headline)));
        }
        let deck = self.blocks().iter().skip_while(|b| b.kind() != Kind::Deck).take_while(|b| b.kind() == Kind::Deck);
        parts.extend(deck.map(|b| format!("**{}**", inline(self.text_of(b)))));
        parts.extend(self.body_parts());
        let mut out = parts.join("\n\n");
        out.push('\n');
        out
    }

    /// The fields of the article as YAML front matter, fences included: what stands before
    /// [`to_markdown`](Article::to_markdown) in the files of a static site.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Ferry service resumes after storm\n\nBy Ada Lind\n\nMarch 4, 2024\n\n\
    ///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part \
    ///      of the landing stage, the harbour office said.",
    /// )?;
    /// assert!(article.front_matter().starts_with("---\ntitle: \"Ferry service resumes after storm\"\ndate: \"2024-03-04\"\n"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn front_matter(&self) -> String {
        let mut out = String::from("---\n");
        let dateline = self.dateline();
        let published = dateline.as_ref().and_then(|d| d.published).map(|stamp| stamp.to_string());
        let updated = dateline.as_ref().and_then(|d| d.updated).map(|stamp| stamp.to_string());
        let fields = [
            ("title", self.headline()),
            ("kicker", self.kicker()),
            ("description", self.deck()),
            ("date", published.as_deref()),
            ("updated", updated.as_deref()),
            ("place", dateline.as_ref().and_then(|d| d.place)),
            ("agency", dateline.as_ref().and_then(|d| d.agency)),
            ("language", self.language()),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                let _ = writeln!(out, "{name}: {}", quoted(value));
            }
        }
        let authors: Vec<String> = self.authors().iter().map(|name| quoted(name)).collect();
        if !authors.is_empty() {
            let _ = writeln!(out, "authors: [{}]", authors.join(", "));
        }
        out.push_str("---\n");
        out
    }
}

impl Article<'_> {
    /// The body, a string a block of Markdown: the items of a list and the rows of a table are one.
    fn body_parts(&self) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        let mut before = Shape::Paragraph;
        let links = links::PageLinks::new(self);
        // The deck has a place of its own.
        for paragraph in self.body().into_iter().filter(|p| p.kind != Kind::Deck) {
            let shape = self.shape(paragraph.block);
            let linked = links::linked(self, &links, self.blocks()[paragraph.block].span());
            let part = match shape {
                _ if paragraph.kind == Kind::Subheading => {
                    format!("{} {}", "#".repeat(self.level(paragraph.block)), inline(&linked.text))
                }
                Shape::Paragraph => lines(&linked.text),
                Shape::Item { ordered, depth } => {
                    let sign = if ordered { "1." } else { "-" };
                    // Four columns nest under either sign.
                    let indent = " ".repeat(depth * 4);
                    format!("{indent}{sign} {}", opening(&inline(&linked.text)))
                }
                Shape::Quote => prefixed(&lines(&linked.text), "> "),
                Shape::Row => row(&linked.text),
                Shape::Verbatim => fenced(paragraph.text),
            };
            let part = if shape == Shape::Verbatim { part } else { linked.finish(&part) };
            match parts.last_mut() {
                Some(list) if shape.continues(before) => list.extend(["\n", &part]),
                Some(quote) if shape == Shape::Quote && before == Shape::Quote => quote.extend(["\n>\n", &part]),
                _ if shape == Shape::Row => parts.push(format!("{part}\n{}", rule(paragraph.text))),
                _ => parts.push(part),
            }
            before = if paragraph.kind == Kind::Subheading { Shape::Paragraph } else { shape };
        }
        parts
    }

    /// What the markup of a block makes of it.
    fn shape(&self, block: usize) -> Shape {
        let document = self.document();
        let Some(markup) = document.markup.get(document.segments[block].markup as usize) else {
            return Shape::Paragraph;
        };
        let is = |mark: u32| markup.marks & mark != 0;
        if is(mark::PRE) {
            return Shape::Verbatim;
        }
        if is(mark::TABLE) && self.text_of(&self.blocks()[block]).contains('\t') {
            return Shape::Row;
        }
        if is(mark::LIST_ITEM) {
            let (mut lists, mut ordered) = (0, None);
            let mut at = markup.row;
            while let Some(row) = document.rows.get(at as usize) {
                if matches!(&*row.tag, "ul" | "ol") {
                    ordered = ordered.or(Some(row.tag == "ol"));
                    lists += 1;
                }
                at = row.parent;
            }
            return Shape::Item {
                ordered: ordered == Some(true),
                depth: usize::min(lists, MAX_DEPTH).saturating_sub(1),
            };
        }
        if is(mark::QUOTE) { Shape::Quote } else { Shape::Paragraph }
    }

    /// Level of a sub-heading, below the headline's.
    fn level(&self, block: usize) -> usize {
        let document = self.document();
        let markup = document.markup.get(document.segments[block].markup as usize);
        markup.map_or(2, |m| usize::from(m.heading).clamp(2, 6))
    }
}

/// Lists inside lists that are still indented; deeper ones are not articles.
const MAX_DEPTH: usize = 4;

/// What a block of the body is in Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Paragraph,
    Item { ordered: bool, depth: usize },
    Quote,
    Row,
    Verbatim,
}

impl Shape {
    /// True where it goes on with what the block before began, on the next line.
    fn continues(self, before: Shape) -> bool {
        match (before, self) {
            (Shape::Item { ordered: a, depth: 0 }, Shape::Item { ordered: b, depth: 0 }) => a == b,
            (Shape::Item { .. }, Shape::Item { .. }) | (Shape::Row, Shape::Row) => true,
            _ => false,
        }
    }
}

fn prefixed(text: &str, prefix: &str) -> String {
    text.lines().map(|line| format!("{prefix}{line}")).collect::<Vec<_>>().join("\n")
}

/// A row of a table; its cells stand apart by tabs.
fn row(text: &str) -> String {
    let cells: Vec<String> = text.split('\t').map(|cell| inline(cell).replace('|', "\\|")).collect();
    format!("| {} |", cells.join(" | "))
}

/// What parts the first row of a table from the rest.
fn rule(text: &str) -> String {
    format!("|{}", " --- |".repeat(text.split('\t').count()))
}

/// Text as it is, inside a fence that is longer than any in it.
fn fenced(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(usize::max(3, longest + 1));
    format!("{fence}\n{text}\n{fence}")
}

/// A YAML string in double quotes. Everything that is not plainly printable is escaped, so nothing ends it early.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for word in text.split_whitespace() {
        if out.len() > 1 {
            out.push(' ');
        }
        for c in word.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                    let _ = write!(out, "\\u{:04x}", c as u32);
                }
                c => out.push(c),
            }
        }
    }
    out.push('"');
    out
}

/// Text on one line, for a heading or inside emphasis.
fn inline(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A paragraph; its line ends stay, no line of it opens a list, a heading or a quote.
fn lines(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| opening(&escaped(line))).collect::<Vec<_>>().join("\n")
}

/// Escapes what is markup anywhere in a line.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut before = None;
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' => true,
            // Inside a word an underscore is a letter.
            '_' => !(before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
            '&' => next.is_some_and(|n| n == '#' || n.is_ascii_alphabetic()),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        // Control characters have no place in a document.
        out.push(if c.is_control() { char::REPLACEMENT_CHARACTER } else { c });
        before = Some(c);
    }
    out
}

/// Escapes what is markup at the start of a line: headings, list items, rules, underlines of headings, tables.
fn opening(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if line.starts_with(['#', '+', '-', '=', '|', ':']) { format!("\\{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_the_text_stays_text() {
        let cases = [
            ("2 * 3 * 4", "2 \\* 3 \\* 4"),
            ("snake_case and _this_", "snake_case and \\_this\\_"),
            ("<b>&amp; R&D", "\\<b\\>\\&amp; R\\&D"),
            ("[a](b) `c`", "\\[a\\](b) \\`c\\`"),
        ];
        for (text, want) in cases {
            assert_eq!(escaped(text), want);
        }
    }

    #[test]
    fn a_line_opens_no_list() {
        assert_eq!(lines("1. January\n- a dash\n# a sign\nplain"), "1\\. January\n\\- a dash\n\\# a sign\nplain");
        assert_eq!(lines("2024 was long"), "2024 was long");
    }

    #[test]
    fn a_fence_is_longer_than_any_inside() {
        assert_eq!(fenced("a ```` b"), "`````\na ```` b\n`````");
    }

    #[test]
    fn rows_keep_their_cells() {
        assert_eq!(row("Oulu\t1|2\t"), "| Oulu | 1\\|2 |  |");
        assert_eq!(rule("a\tb"), "| --- | --- |");
    }

    #[test]
    fn front_matter_can_not_be_left() {
        assert_eq!(quoted("a \"b\"\n---\nc: \\ \u{1b}"), "\"a \\\"b\\\" --- c: \\\\ \\u001b\"");
    }
}
