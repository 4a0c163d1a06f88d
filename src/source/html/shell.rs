//! A page whose article is not in its markup but in its metadata: an empty shell that a script would fill.

use crate::document::{Document, NONE, Reading, Segment};
use crate::lexicon::fold::letters;
use crate::source::text;

/// Letters of an article in the metadata that is worth reading, in bytes: a paragraph or two.
const MIN_LETTERS: usize = 150;

/// Letters, in bytes, of a block that shows a piece of the article if the article has it.
const PIECE: usize = 20;

/// Blocks of the page that are looked for in the article. The menus of a shell have fewer; each look is a pass over the article.
const MOST_PIECES: usize = 200;

/// The visible text of a shell has fewer letters than the article, times this.
const SHELL_SHARE: f32 = 0.5;

/// Adds the article of the metadata below the visible text of a shell: its blocks have no markup, and `Reading` says where
/// they come from. Other pages stay as they are, because what readers see is better than what is said of it.
pub(super) fn fill(mut document: Document<'static>) -> Document<'static> {
    let Some(body) = document.page.body.take_if(|body| is_shell(&document.text, &document.segments, body)) else {
        return document;
    };
    let mut text = std::mem::take(&mut document.text).into_owned();
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    let from = text.len() as u32;
    let added = text::read(&body);
    let moved = |s: &Segment| Segment { start: s.start + from, end: s.end + from, markup: NONE, gap: s.gap };
    document.segments.extend(added.segments.iter().map(moved));
    text.push_str(&body);
    document.text = text.into();
    document.reading = Reading::Metadata;
    document
}

/// The page shows much less than the article, and no piece of it. Most pages end at the counts, which copy nothing.
fn is_shell(visible: &str, segments: &[Segment], body: &str) -> bool {
    let bytes = |text: &str| letters(text).map(char::len_utf8).sum::<usize>();
    let said = bytes(body);
    if said < MIN_LETTERS || bytes(visible) as f32 >= SHELL_SHARE * said as f32 {
        return false;
    }
    let said: String = letters(body).collect();
    let pieces = segments.iter().map(|s| letters(&visible[s.range()]).collect::<String>());
    !pieces.filter(|piece| piece.len() >= PIECE).take(MOST_PIECES).any(|piece| said.contains(&piece))
}

#[cfg(test)]
mod tests {
    use crate::{Kind, Reading, html};

    const SAID: &str = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge stays open until spring",
        "articleBody":"The old bridge over the harbour will stay open until spring, the council decided on Monday evening.\n\nNobody had expected the vote to be so clear, said the mayor, who wants a new bridge before the next winter.\n\nUntil then the ferry runs twice a day."}</script>"#;

    #[test]
    fn the_article_of_a_shell_is_read_from_its_metadata() {
        let page = html(&format!(
            "<html><head>{SAID}</head><body><nav><a href=/>Home</a></nav><div id=root></div></body></html>"
        ))
        .unwrap();
        assert_eq!(page.reading(), Reading::Metadata);
        assert_eq!(page.body().len(), 3, "{:?}", page.body());
        assert!(page.body()[1].text.starts_with("Nobody had expected"));
        assert_eq!(page.headline(), Some("Bridge stays open until spring"));
        // What stands on the page is kept.
        assert!(page.blocks().iter().any(|b| page.text_of(b) == "Home" && b.kind() != Kind::Body));
    }

    #[test]
    fn a_page_that_shows_its_article_is_read_as_it_is() {
        let shown = "<p>The old bridge over the harbour will stay open until spring, the council decided on Monday evening.</p>".repeat(3);
        let page = html(&format!("<html><head>{SAID}</head><body>{shown}</body></html>")).unwrap();
        assert_eq!(page.reading(), Reading::Markup);
        assert_eq!(page.blocks().len(), 3);
    }

    /// What the shell shows stays in front, apart from the article.
    #[test]
    fn the_article_stands_below_what_the_shell_shows() {
        let page = html(&format!("<html><head>{SAID}</head><body><p>Loading the page</p></body></html>")).unwrap();
        assert!(page.text().starts_with("Loading the page\n\nThe old bridge"), "{}", page.text());
        let empty = html(&format!("<html><head>{SAID}</head><body><div id=root></div></body></html>")).unwrap();
        assert!(empty.text().starts_with("The old bridge"), "{}", empty.text());
        assert_eq!(empty.path(0), None);
    }

    /// A sentence in the metadata is a summary; from a paragraph on it is an article.
    #[test]
    fn a_summary_is_no_article() {
        let reading = |letters: usize| {
            let body = format!(
                "T{}.",
                "he ferry sails at dawn "
                    .repeat(20)
                    .chars()
                    .filter(|c| *c != ' ')
                    .take(letters - 1)
                    .collect::<String>()
            );
            let said = format!(
                r#"<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}</script>"#
            );
            html(&format!("<html><head>{said}</head><body><p>Loading</p></body></html>")).unwrap().reading()
        };
        assert_eq!(reading(149), Reading::Markup);
        assert_eq!(reading(150), Reading::Metadata);
    }

    /// A page that shows the beginning and says the rest is no shell, however little it shows.
    #[test]
    fn a_page_that_shows_a_piece_of_the_article_is_no_shell() {
        let page = |shown: &str| {
            html(&format!("<html><head>{SAID}</head><body><p>{shown}</p></body></html>")).unwrap().reading()
        };
        assert_eq!(page("Nobody had expected the vote to be so clear"), Reading::Markup);
        assert_eq!(page("Nobody had expected"), Reading::Metadata);
        assert_eq!(page("Everybody had expected the vote to be so clear"), Reading::Metadata);
    }
}
