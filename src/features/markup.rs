//! Numbers that only markup and metadata give: the container of the article, agreement with what the page says of itself.

use super::Scene;
use crate::document::{Document, NONE};
use crate::lexicon::fold::fold;
use crate::lexicon::token::{tokens, word_hash};
use once_cell::unsync::Lazy;
use std::collections::HashSet;

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

/// Words of a block that can be a title, byline or topic line.
const MAX_TITLE_WORDS: u32 = 40;

/// Share of words in common that makes a text like a title.
const LIKE_TITLE: f32 = 0.75;

/// Folded characters of a description that count: most are cut off at some length.
const DESCRIPTION_HEAD: usize = 60;

/// Folded characters of an article body that is worth comparing with.
const MIN_META_BODY: usize = 400;

/// Folded characters of a text that is found in a body by its words alone.
const MIN_BODY_TEXT: usize = 24;

/// Fills the facts. Linear in the blocks, times the few values of the metadata.
pub(super) fn fill(scene: &mut Scene, document: &Document<'_>) {
    if document.markup.is_empty() {
        return;
    }
    containers(scene, document);
    metadata(scene, document);
}

fn containers(scene: &mut Scene, document: &Document<'_>) {
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

/// A title of the metadata: hash of its folded text, and its words.
struct Title {
    hash: u64,
    words: HashSet<u64>,
}

fn metadata(scene: &mut Scene, document: &Document<'_>) {
    let page = &document.page;
    let words_of = |folded: &str| {
        let mut out = Vec::new();
        tokens(folded, &mut out);
        out.into_iter().map(|t| t.hash).collect::<HashSet<u64>>()
    };
    let titles: Vec<Title> = page
        .titles
        .iter()
        .map(|said| fold(&said.value))
        .map(|folded| Title { hash: word_hash(&folded), words: words_of(&folded) })
        .filter(|t| !t.words.is_empty())
        .collect();
    let descriptions: Vec<String> =
        page.descriptions.iter().map(|s| fold(&s.value)).filter(|d| d.len() >= 20).collect();
    let authors: Vec<String> = page.authors.iter().map(|s| fold(&s.value)).filter(|a| a.len() >= 4).collect();
    let topics: HashSet<u64> = page.sections.iter().chain(&page.keywords).map(|s| word_hash(&fold(&s.value))).collect();
    let sites: HashSet<u64> = page.sites.iter().map(|s| word_hash(&fold(&s.value))).collect();
    let body = page.body.as_deref().map(|b| letters(&fold(b))).filter(|b| b.len() >= MIN_META_BODY);
    for (i, segment) in document.segments.iter().enumerate() {
        let text = &document.text[segment.range()];
        // Folded at most once, whatever the metadata asks.
        let folded = Lazy::new(|| fold(text));
        let block = &mut scene.blocks[i];
        let hash = block.hash;
        if block.m.words <= MAX_TITLE_WORDS {
            block.html.is_meta_title = titles.iter().any(|t| t.hash == hash);
            if block.m.words >= 3 && !block.html.is_meta_title {
                let words = words_of(&folded);
                block.html.like_meta_title = titles.iter().any(|t| alike(&words, &t.words));
            }
            block.html.is_meta_topic = topics.contains(&hash);
            block.html.is_site = sites.contains(&hash);
            if block.m.words <= 14 && !authors.is_empty() {
                block.html.names_meta_author = authors.iter().any(|a| folded.contains(a.as_str()));
            }
        }
        if !descriptions.is_empty() && block.m.words >= 4 && text.len() < 4000 {
            block.html.is_meta_description = descriptions.iter().any(|d| same_head(d, &folded));
        }
        if let Some(body) = &body {
            let squeezed = letters(&folded);
            if squeezed.len() >= MIN_BODY_TEXT {
                block.html.in_meta_body = body.contains(&squeezed);
                block.html.not_in_meta_body = !block.html.in_meta_body;
            }
        }
    }
}

fn alike(a: &HashSet<u64>, b: &HashSet<u64>) -> bool {
    let common = a.intersection(b).count();
    common as f32 >= LIKE_TITLE * a.len().max(b.len()) as f32
}

/// One is the beginning of the other, as far as descriptions go before they are cut.
fn same_head(description: &str, text: &str) -> bool {
    let cut = |s: &str| s.trim_end_matches(['.', '…', ' ']).to_owned();
    let (d, t) = (cut(description), cut(text));
    let head = d.floor_char_boundary(DESCRIPTION_HEAD.min(d.len()));
    t.len() >= 20
        && (t.starts_with(&d[..head]) && t.len() <= d.len() * 3
            || (d.starts_with(t.as_str()) && t.len() * 3 >= d.len()))
}

/// Letters and digits of a folded text: white space and signs differ between markup and metadata.
fn letters(folded: &str) -> String {
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}
