//! Agreement of blocks with what the page's metadata says of it: titles, descriptions, authors, topics, the article.

use super::{Folds, Scene};
use crate::document::{self, Document, Page};
use crate::lexicon::fold::fold;
use crate::lexicon::token::{Token, tokens, word_hash};

/// Words of a block that can be a title, byline or topic line.
const MAX_TITLE_WORDS: u32 = 40;

/// Words of a block that can hold little but a name.
const MAX_AUTHOR_WORDS: u32 = 14;

/// Share of words in common that makes a text like a title.
const LIKE_TITLE: f32 = 0.75;

/// Folded bytes of a description, and of an author's name, that are worth comparing with.
const MIN_DESCRIPTION: usize = 20;
const MIN_AUTHOR: usize = 4;

/// Bytes of a block that is longer than any description.
const MAX_DESCRIPTION: usize = 4000;

/// Folded characters of a description that count: most are cut off at some length.
const DESCRIPTION_HEAD: usize = 60;

/// Folded characters of an article body that is worth comparing with.
const MIN_META_BODY: usize = 400;

/// Folded characters of a text that is found in a body by its words alone.
const MIN_BODY_TEXT: usize = 24;

/// A title of the metadata: hash of its folded text, and its words.
struct Title {
    hash: u64,
    words: Vec<u64>,
}

/// What the metadata says of the page, ready to be compared with blocks.
struct Said {
    titles: Vec<Title>,
    descriptions: Vec<String>,
    authors: Vec<String>,
    /// Hashes of the folded texts.
    topics: Vec<u64>,
    sites: Vec<u64>,
    /// Letters and digits of the article.
    body: Option<String>,
}

impl Said {
    fn of(page: &Page) -> Said {
        let title = |folded: String| Title { hash: word_hash(&folded), words: distinct_words(&folded) };
        let hashes = |values: &mut dyn Iterator<Item = &document::Said>| -> Vec<u64> {
            values.map(|s| word_hash(&fold(&s.value))).collect()
        };
        Said {
            titles: page
                .titles
                .iter()
                .map(|said| title(fold(&said.value)))
                .filter(|title| !title.words.is_empty())
                .collect(),
            descriptions: page
                .descriptions
                .iter()
                .map(|s| fold(&s.value))
                .filter(|d| d.len() >= MIN_DESCRIPTION)
                .collect(),
            authors: page.authors.iter().map(|s| fold(&s.value)).filter(|a| a.len() >= MIN_AUTHOR).collect(),
            topics: hashes(&mut page.sections.iter().chain(&page.keywords)),
            sites: hashes(&mut page.sites.iter()),
            body: page.body.as_deref().map(|b| letters(&fold(b), String::new())).filter(|b| b.len() >= MIN_META_BODY),
        }
    }
}

/// Fills the facts. Linear in the blocks, times the few values of the metadata.
pub(super) fn fill(scene: &mut Scene, document: &Document<'_>, folds: &Folds) {
    let said = Said::of(&document.page);
    let (mut words, mut squeezed) = (Words::default(), String::new());
    for (i, block) in scene.blocks.iter_mut().enumerate() {
        let folded = folds.of(i).trim_end();
        let hash = block.hash;
        if block.m.words <= MAX_TITLE_WORDS {
            block.html.is_meta_title = said.titles.iter().any(|t| t.hash == hash);
            if block.m.words >= 3 && !block.html.is_meta_title && !said.titles.is_empty() {
                words.read(folded);
                block.html.like_meta_title = said.titles.iter().any(|t| alike(&words.hashes, &t.words));
            }
            block.html.is_meta_topic = said.topics.contains(&hash);
            block.html.is_site = said.sites.contains(&hash);
            if block.m.words <= MAX_AUTHOR_WORDS {
                block.html.names_meta_author = said.authors.iter().any(|a| folded.contains(a.as_str()));
            }
        }
        if block.m.words >= 4 && document.segments[i].range().len() < MAX_DESCRIPTION {
            block.html.is_meta_description = said.descriptions.iter().any(|d| same_head(d, folded));
        }
        if let Some(body) = &said.body {
            squeezed = letters(folded, squeezed);
            if squeezed.len() >= MIN_BODY_TEXT {
                block.html.in_meta_body = memchr::memmem::find(body.as_bytes(), squeezed.as_bytes()).is_some();
                block.html.not_in_meta_body = !block.html.in_meta_body;
            }
        }
    }
}

/// Hashes of the different words of a folded text, in order of the hashes.
fn distinct_words(folded: &str) -> Vec<u64> {
    let mut words = Words::default();
    words.read(folded);
    words.hashes
}

/// The different words of one text after the other, in the same room.
#[derive(Default)]
struct Words {
    tokens: Vec<Token>,
    /// Hashes, in order.
    hashes: Vec<u64>,
}

impl Words {
    fn read(&mut self, folded: &str) {
        self.tokens.clear();
        tokens(folded, &mut self.tokens);
        self.hashes.clear();
        self.hashes.extend(self.tokens.iter().map(|t| t.hash));
        self.hashes.sort_unstable();
        self.hashes.dedup();
    }
}

/// Whether most of the words are the same; both are in order.
fn alike(a: &[u64], b: &[u64]) -> bool {
    let enough = LIKE_TITLE * a.len().max(b.len()) as f32;
    if (a.len().min(b.len()) as f32) < enough {
        return false;
    }
    a.iter().filter(|word| b.binary_search(word).is_ok()).count() as f32 >= enough
}

/// One is the beginning of the other, as far as descriptions go before they are cut.
fn same_head(description: &str, text: &str) -> bool {
    let cut = |s: &str| s.trim_end_matches(['.', '…', ' ']).to_owned();
    let (d, t) = (cut(description), cut(text));
    let head = d.floor_char_boundary(DESCRIPTION_HEAD.min(d.len()));
    t.len() >= MIN_DESCRIPTION
        && (t.starts_with(&d[..head]) && t.len() <= d.len() * 3
            || (d.starts_with(t.as_str()) && t.len() * 3 >= d.len()))
}

/// Letters and digits of a folded text, in the room of `out`: white space and signs differ between markup and metadata.
fn letters(folded: &str, mut out: String) -> String {
    out.clear();
    out.extend(folded.chars().filter(|c| c.is_alphanumeric()));
    out
}
