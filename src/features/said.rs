//! Agreement of blocks with what the page's metadata says of it: titles, descriptions, authors, topics, the article.

use super::Features;
use crate::document::{self, Document, Page};
use crate::lexicon::fold::fold;
use crate::lexicon::letter::Letter;
use crate::lexicon::token::{self, Token, word_hash};

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
        let hashes = |values: &mut dyn Iterator<Item = &document::Said>| -> Vec<u64> {
            values.map(|s| word_hash(&fold(&s.value))).collect()
        };
        Said {
            titles: page
                .titles
                .iter()
                .map(|said| Title::of(&fold(&said.value)))
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
            body: page.body.as_deref().map(|b| squeeze(&fold(b))).filter(|b| b.len() >= MIN_META_BODY),
        }
    }
}

/// Compares one block after the other, in the same room.
pub(super) struct Reader {
    said: Said,
    /// The different words of a block.
    words: Vec<u64>,
    /// Letters and digits of a block.
    squeezed: String,
}

impl Reader {
    /// For the metadata of a page; `None` for plain text.
    pub fn of(document: &Document<'_>) -> Option<Reader> {
        let is_markup = !document.markup.is_empty();
        is_markup.then(|| Reader { said: Said::of(&document.page), words: Vec::new(), squeezed: String::new() })
    }

    /// Notes what agrees with a block of so many bytes, whose numbers are known. Linear in the block, times the few values of
    /// the metadata.
    pub fn read(&mut self, f: &mut Features, bytes: usize, folded: &str, tokens: &[Token]) {
        let (said, folded) = (&self.said, folded.trim_end());
        if f.m.words <= MAX_TITLE_WORDS {
            f.html.is_meta_title = said.titles.iter().any(|t| t.hash == f.hash);
            if f.m.words >= 3 && !f.html.is_meta_title && said.titles.iter().any(|t| t.may_be_like(tokens.len())) {
                distinct_words(tokens, &mut self.words);
                f.html.like_meta_title = said.titles.iter().any(|t| alike(&self.words, &t.words));
            }
            f.html.is_meta_topic = said.topics.contains(&f.hash);
            f.html.is_site = said.sites.contains(&f.hash);
            if f.m.words <= MAX_AUTHOR_WORDS {
                f.html.names_meta_author = said.authors.iter().any(|a| folded.contains(a.as_str()));
            }
        }
        if f.m.words >= 4 && bytes < MAX_DESCRIPTION {
            f.html.is_meta_description = said.descriptions.iter().any(|d| same_head(d, folded));
        }
        if let Some(body) = &said.body {
            letters(folded, &mut self.squeezed);
            if self.squeezed.len() >= MIN_BODY_TEXT {
                f.html.in_meta_body = memchr::memmem::find(body.as_bytes(), self.squeezed.as_bytes()).is_some();
                f.html.not_in_meta_body = !f.html.in_meta_body;
            }
        }
    }
}

impl Title {
    fn of(folded: &str) -> Title {
        let (mut tokens, mut words) = (Vec::new(), Vec::new());
        token::tokens(folded, &mut tokens);
        distinct_words(&tokens, &mut words);
        Title { hash: word_hash(folded), words }
    }

    /// A text of so many words has enough of them.
    fn may_be_like(&self, words: usize) -> bool {
        words as f32 >= LIKE_TITLE * self.words.len() as f32
    }
}

/// Hashes of the different words, in order of the hashes.
fn distinct_words(tokens: &[Token], words: &mut Vec<u64>) {
    words.clear();
    words.extend(tokens.iter().map(|t| t.hash));
    words.sort_unstable();
    words.dedup();
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
    let cut = |s| str::trim_end_matches(s, ['.', '…', ' ']);
    let (d, t) = (cut(description), cut(text));
    let head = d.floor_char_boundary(DESCRIPTION_HEAD.min(d.len()));
    t.len() >= MIN_DESCRIPTION
        && (t.starts_with(&d[..head]) && t.len() <= d.len() * 3 || (d.starts_with(t) && t.len() * 3 >= d.len()))
}

/// Letters and digits of a folded text: white space and signs differ between markup and metadata.
fn letters(folded: &str, out: &mut String) {
    out.clear();
    out.extend(folded.chars().filter(|c| Letter::of(*c).is_alphanumeric()));
}

fn squeeze(folded: &str) -> String {
    let mut out = String::new();
    letters(folded, &mut out);
    out
}
