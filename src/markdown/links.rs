//! Links inside paragraphs.

use crate::article::Article;
use std::borrow::Cow;
use std::ops::Range;

/// Stand for the brackets of a link while its text is escaped: noncharacters of Unicode, which no text may hold.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// A text with the places of its links marked, and their addresses in order.
pub(super) struct Linked<'a> {
    pub text: Cow<'a, str>,
    addresses: Vec<&'a str>,
}

impl Linked<'_> {
    /// The marks in escaped text made into links.
    pub fn finish(&self, escaped: &str) -> String {
        let mut out = String::with_capacity(escaped.len() + 64 * self.addresses.len());
        let mut addresses = self.addresses.iter();
        for c in escaped.chars() {
            match c {
                OPEN if !self.addresses.is_empty() => out.push('['),
                CLOSE if !self.addresses.is_empty() => {
                    out.push_str("](<");
                    addresses.next().into_iter().for_each(|a| destination(a, &mut out));
                    out.push_str(">)");
                }
                c => out.push(c),
            }
        }
        out
    }
}

/// The links of a page that lead somewhere, by their start: sorted once, so that a page of many paragraphs and many links
/// costs no more than both together.
pub(super) struct PageLinks<'a>(Vec<(Range<usize>, &'a str)>);

impl<'a> PageLinks<'a> {
    pub fn new(article: &'a Article<'_>) -> PageLinks<'a> {
        let mut links: Vec<_> =
            article.links().filter(|(at, address)| !at.is_empty() && leads_somewhere(address)).collect();
        links.sort_by_key(|(at, _)| at.start);
        PageLinks(links)
    }

    /// Those inside a span.
    fn within(&self, span: &Range<usize>) -> Vec<(Range<usize>, &'a str)> {
        let first = self.0.partition_point(|(at, _)| at.start < span.start);
        let of = self.0[first..].iter().take_while(|(at, _)| at.start < span.end);
        of.filter(|(at, _)| at.end <= span.end).cloned().collect()
    }
}

/// The text of a block with its links.
pub(super) fn linked<'a>(article: &'a Article<'_>, all: &PageLinks<'a>, span: Range<usize>) -> Linked<'a> {
    let text = &article.text()[span.clone()];
    let mut links = all.within(&span);
    // A link inside a link is none.
    let mut end = span.start;
    links.retain(|(at, _)| {
        let free = at.start >= end;
        end = end.max(at.end);
        free
    });
    if links.is_empty() || text.contains([OPEN, CLOSE]) {
        return Linked { text: Cow::Borrowed(text), addresses: Vec::new() };
    }
    let (mut marked, mut from) = (String::with_capacity(text.len() + 8 * links.len()), span.start);
    for (at, _) in &links {
        marked.push_str(&article.text()[from..at.start]);
        marked.push(OPEN);
        marked.push_str(&article.text()[at.clone()]);
        marked.push(CLOSE);
        from = at.end;
    }
    marked.push_str(&article.text()[from..span.end]);
    Linked { text: Cow::Owned(marked), addresses: links.into_iter().map(|(_, address)| address).collect() }
}

/// An address that a reader can follow; a script or embedded data is none.
fn leads_somewhere(address: &str) -> bool {
    let scheme = address.trim().split([':', '/', '?', '#']).next().unwrap_or("").to_ascii_lowercase();
    let is_scheme = address.trim()[scheme.len()..].starts_with(':');
    !address.trim().is_empty() && (!is_scheme || matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel" | "ftp"))
}

/// An address between angle brackets: what would end it is percent-encoded.
fn destination(address: &str, out: &mut String) {
    for c in address.trim().chars() {
        match c {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    fn markdown(paragraph: &str) -> String {
        let page = format!(
            "<article><h1>Bridge stays open until spring</h1><p>{paragraph}</p><p>Nobody had expected the vote to be so clear, said \
             the mayor, who wants a new bridge before the next winter.</p><p>Until then the ferry runs twice a day, and the \
             fishermen say that they can live with that for a while.</p></article>"
        );
        crate::html(&page).unwrap().to_markdown()
    }

    #[test]
    fn links_keep_their_place_and_their_address() {
        let out = markdown(
            "The old <a href='/b?a=1&amp;b=2'>bridge *over* the harbour</a> will stay open until <a href='https://example.org/x y'>spring</a>.",
        );
        assert!(out.contains("The old [bridge \\*over\\* the harbour](</b?a=1&b=2>) will stay open until [spring](<https://example.org/x%20y>)."), "{out}");
    }

    #[test]
    fn scripts_and_empty_addresses_are_no_links() {
        let out = markdown(
            "The old <a href='javascript:alert(1)'>bridge</a> and the <a href=''>ferry</a> will stay open until the spring of next year.",
        );
        assert!(out.contains("The old bridge and the ferry will"), "{out}");
        assert!(!out.contains("]("), "{out}");
        // An address can not end its own brackets.
        let out = markdown("The old <a href='/x>) [y](z'>bridge</a> will stay open until the spring of the next year.");
        assert!(out.contains("[bridge](</x%3E)%20[y](z>)"), "{out}");
    }
}
