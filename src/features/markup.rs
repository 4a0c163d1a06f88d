//! Numbers that only markup and metadata give; here those of the container of the article.

use super::Scene;
use crate::document::{Document, NONE};

/// Facts on a block that come from markup; all zero for plain text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FromMarkup {
    /// Share of its visible characters inside links, 0..=1.
    pub link_share: f32,
    /// Share of the page's prose words that stand in the same container, 0..=1.
    pub container_share: f32,
    /// Its container is the one with most prose, or inside it.
    pub in_best: bool,
    /// Its `<article>` or `<main>` is the one that holds most prose.
    pub in_best_article: bool,
    /// The text is a title that the metadata names.
    pub is_meta_title: bool,
    /// Most of its words are those of such a title.
    pub like_meta_title: bool,
    /// The text is the metadata's description, or begins with it, or is its beginning.
    pub is_meta_description: bool,
    /// A short text with the name of an author of the metadata.
    pub names_meta_author: bool,
    /// The text is a section or keyword of the metadata.
    pub is_meta_topic: bool,
    /// The text is the name of the site.
    pub is_site: bool,
    /// The text is in the metadata's article body.
    pub in_meta_body: bool,
    /// There is an article body in the metadata, and the text is not in it.
    pub not_in_meta_body: bool,
    /// Depth below the container of most prose; 255 outside it.
    pub below_best: u8,
}

impl Default for FromMarkup {
    fn default() -> FromMarkup {
        FromMarkup {
            link_share: 0.0,
            container_share: 0.0,
            in_best: false,
            in_best_article: false,
            is_meta_title: false,
            like_meta_title: false,
            is_meta_description: false,
            names_meta_author: false,
            is_meta_topic: false,
            is_site: false,
            in_meta_body: false,
            not_in_meta_body: false,
            below_best: u8::MAX,
        }
    }
}

/// Fills the facts but those that `said` reads. Linear in the blocks.
pub(super) fn fill(scene: &mut Scene, document: &Document<'_>) {
    if document.markup.is_empty() {
        return;
    }
    let mut words = vec![0u32; document.rows.len()];
    let mut in_articles = vec![0u32; document.rows.len()];
    let mut total = 0u32;
    for (block, segment) in scene.blocks.iter().zip(&document.segments) {
        let Some(markup) = document.markup.get(segment.markup as usize) else { continue };
        if block.prose {
            // Paragraphs of links are lists of teasers.
            let counted = if markup.link_chars * 2 > markup.chars { 0 } else { block.m.words };
            total += counted;
            if let Some(w) = words.get_mut(markup.container as usize) {
                *w += counted;
            }
            if let Some(w) = in_articles.get_mut(markup.article as usize) {
                *w += counted;
            }
        }
    }
    let most = |words: &[u32]| {
        (0..words.len())
            .max_by_key(|&i| (words[i], std::cmp::Reverse(i)))
            .filter(|&i| words[i] > 0)
            .map_or(NONE, |i| i as u32)
    };
    let (best, best_article) = (most(&words), most(&in_articles));
    let inside = below(document, best);
    let around = ancestors(document, best_article);
    for (block, segment) in scene.blocks.iter_mut().zip(&document.segments) {
        let Some(markup) = document.markup.get(segment.markup as usize) else { continue };
        let of = words.get(markup.container as usize).copied().unwrap_or(0);
        block.html.link_share = if markup.chars == 0 { 0.0 } else { markup.link_chars as f32 / markup.chars as f32 };
        block.html.container_share = if total == 0 { 0.0 } else { of as f32 / total as f32 };
        block.html.below_best = inside.get(markup.row as usize).copied().unwrap_or(u8::MAX);
        block.html.in_best = block.html.below_best < u8::MAX;
        block.html.in_best_article = around.contains(&markup.article);
    }
}

/// `row` and the rows around it: the headline may stand in an element around the article's own.
fn ancestors(document: &Document<'_>, row: u32) -> Vec<u32> {
    let mut out = Vec::new();
    let mut at = row;
    while let Some(row) = document.rows.get(at as usize) {
        out.push(at);
        at = row.parent;
    }
    out
}

/// Depth of each row below `best`, 255 for rows outside it. Rows come in document order, parents first.
fn below(document: &Document<'_>, best: u32) -> Vec<u8> {
    let mut depth = vec![u8::MAX; document.rows.len()];
    for i in 0..document.rows.len() {
        let parent = document.rows[i].parent;
        if i as u32 == best {
            depth[i] = 0;
        } else if (parent as usize) < i && depth[parent as usize] < u8::MAX {
            depth[i] = depth[parent as usize].saturating_add(1).min(u8::MAX - 1);
        }
    }
    depth
}
