//! The input, cut into blocks that tile its visible text. Every later step reads this and nothing else.

use std::borrow::Cow;
use std::ops::Range;

/// The text of the input and its blocks in reading order.
#[derive(Clone, Debug)]
pub(crate) struct Document<'t> {
    /// The input itself (text), or the rendered text (HTML).
    pub text: Cow<'t, str>,
    /// Sorted, disjoint, on char boundaries; together they hold every visible character of `text`.
    pub segments: Vec<Segment>,
    /// Markup of the segments, by `Segment::markup`; empty for text.
    pub markup: Vec<Markup>,
    /// Names of the element path, for explanations: a flat tree.
    pub rows: Vec<Row>,
    /// The labels of the rows, one after the other.
    pub labels: String,
    /// Links in the text; empty for text.
    pub links: Links,
    /// What the page says of itself outside its text.
    pub page: Page,
    /// How the text was read.
    pub reading: Reading,
}

impl Document<'_> {
    /// The element path that ends in `row`.
    pub fn path(&self, row: u32) -> String {
        let mut names = Vec::new();
        let mut at = row;
        while let Some(row) = self.rows.get(at as usize) {
            names.push(format!("{}{}", row.tag, self.label(row)));
            at = row.parent;
        }
        names.reverse();
        names.join(" > ")
    }

    /// The first class or id that tells an element apart, with its sign (`.byline`, `#top`); empty where there is none.
    pub fn label(&self, row: &Row) -> &str {
        &self.labels[row.label.0 as usize..row.label.1 as usize]
    }

    /// The same with its own text.
    pub fn into_owned(self) -> Document<'static> {
        let Document { text, segments, markup, rows, labels, links, page, reading } = self;
        Document { text: Cow::Owned(text.into_owned()), segments, markup, rows, labels, links, page, reading }
    }
}

/// One block before it has a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Byte offset of the first visible character.
    pub start: u32,
    /// Byte offset after the last visible character.
    pub end: u32,
    /// Index into `Document::markup`, or `NONE`.
    pub markup: u32,
    /// What parts this block from the one before.
    pub gap: Gap,
}

/// No markup, no row.
pub(crate) const NONE: u32 = u32::MAX;

/// What stands between a block and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// A blank line, or another block-level element.
    Blank,
    /// A line end, or `<br>`.
    Line,
}

impl Segment {
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// How plain text was cut into blocks; a decision like any other, so it can be explained.
///
/// ```
/// let article = copydesk::text("Rain in Lund\nBy Ada Lind\nIt rained all day in the town, the mayor said on Monday.")?;
/// assert_eq!(article.reading(), copydesk::Reading::LinePerBlock);
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reading {
    /// Blank lines part the paragraphs; a line end inside a paragraph parts two fields.
    BlankLines,
    /// Every line is a paragraph: there are no blank lines, or next to none.
    LinePerBlock,
    /// Lines were wrapped at a width: full lines are joined to the next.
    HardWrapped {
        /// The width the lines were wrapped at, in characters.
        width: u16,
    },
    /// The blocks come from markup.
    Markup,
    /// The markup is a shell without text: what it shows, and below it the article as the page's metadata has it.
    Metadata,
}

/// One element of the page, in document order.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Index of the parent element in `rows`, or `NONE`.
    pub parent: u32,
    /// Lower-case tag name.
    pub tag: Cow<'static, str>,
    /// Range of its label in `Document::labels`: see `Document::label`.
    pub label: (u32, u32),
}

/// Links of the page, in the order of their ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    spans: Vec<Link>,
    /// The addresses, one after the other.
    addresses: String,
}

/// One link: byte ranges of its text and, in `Links::addresses`, of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Link {
    start: u32,
    end: u32,
    address: (u32, u32),
}

impl Links {
    /// Adds a link over a range of the text.
    pub fn push(&mut self, text: Range<usize>, address: &str) {
        let start = self.addresses.len() as u32;
        // The address is as written; of its entities only this one is common.
        if address.contains("&amp;") {
            self.addresses.push_str(&address.replace("&amp;", "&"))
        } else {
            self.addresses.push_str(address)
        }
        self.spans.push(Link {
            start: text.start as u32,
            end: text.end as u32,
            address: (start, self.addresses.len() as u32),
        });
    }

    /// Ranges of text and addresses, as written in the page.
    pub fn iter(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.spans
            .iter()
            .map(|l| (l.start as usize..l.end as usize, &self.addresses[l.address.0 as usize..l.address.1 as usize]))
    }
}

/// What the markup says of one block.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Markup {
    /// Index of the block's element in `Document::rows`.
    pub row: u32,
    /// Level of the heading the text stands in, 1..=6; 0 for none.
    pub heading: u8,
    /// Facts on the block and its ancestors: `mark::*` bits.
    pub marks: u32,
    /// Hints in class, id, role, itemprop, data-* names of the block's element and its close ancestors (those that
    /// hold little more than the block): `hint::*` bits.
    pub near: u64,
    /// The same of all the other ancestors.
    pub far: u64,
    /// Hints of the inline elements in the block (`<span class=date>` in a line of several fields).
    pub inner: u64,
    /// Visible characters inside `<a>`.
    pub link_chars: u32,
    /// Visible characters of the block.
    pub chars: u32,
    /// Row of the block's nearest sectioning or multi-block container (parent of its siblings).
    pub container: u32,
    /// Row of the `<article>`, `<main>`, `role=main` or `itemprop=articleBody` it stands in, or `NONE`.
    pub article: u32,
}

/// Facts on the element a block stands in, or on an ancestor.
#[allow(dead_code)]
pub(crate) mod mark {
    pub const PARAGRAPH: u32 = 1 << 0; // <p>
    pub const LIST_ITEM: u32 = 1 << 1; // <li>, <dt>, <dd>
    pub const QUOTE: u32 = 1 << 2; // <blockquote>, <q> as block
    pub const TABLE: u32 = 1 << 3; // a row of a data table, inside <caption>; not the cells of a layout table
    pub const FIGURE: u32 = 1 << 4; // inside <figure>, <picture>, <amp-img>
    pub const FIGCAPTION: u32 = 1 << 5; // inside <figcaption>, <caption>
    pub const ALT: u32 = 1 << 6; // the text is an image's alt text
    pub const HIDDEN: u32 = 1 << 7; // hidden, aria-hidden, display:none, sr-only
    pub const PRE: u32 = 1 << 8; // <pre>, <code> as block
    pub const TIME: u32 = 1 << 9; // holds a <time>
    pub const ADDRESS: u32 = 1 << 10; // inside <address>
    pub const NAV: u32 = 1 << 11; // inside <nav>, role=navigation
    pub const ASIDE: u32 = 1 << 12; // inside <aside>, role=complementary
    pub const HEADER: u32 = 1 << 13; // inside <header>, role=banner
    pub const FOOTER: u32 = 1 << 14; // inside <footer>, role=contentinfo
    pub const ARTICLE: u32 = 1 << 15; // inside <article>
    pub const MAIN: u32 = 1 << 16; // inside <main>, role=main
    pub const ARTICLE_BODY: u32 = 1 << 17; // inside itemprop=articleBody
    pub const BUTTON: u32 = 1 << 18; // inside <button>, role=button
    pub const FORM: u32 = 1 << 19; // inside <form>, <select>, <label>, <fieldset>
    pub const AUTHOR: u32 = 1 << 20; // rel=author, itemprop=author
    pub const DIALOG: u32 = 1 << 21; // <dialog>, role=dialog
    pub const ALL_LINK: u32 = 1 << 22; // all visible characters are inside <a>
    pub const EMPHASIS: u32 = 1 << 23; // all visible characters are inside <b>, <strong>, <i>, <em>
    pub const HEADLINE_PROP: u32 = 1 << 24; // itemprop=headline, or name of an article scope
    pub const DATE_PROP: u32 = 1 << 25; // itemprop=datePublished or dateModified
    pub const LINK_LIST: u32 = 1 << 27; // in a list whose items are nearly all links
    pub const IMAGE_LINK: u32 = 1 << 28; // its link also holds an image
    pub const DETAILS: u32 = 1 << 29; // inside <details>
    pub const NESTED_ARTICLE: u32 = 1 << 30; // inside an <article> inside another <article>
}

/// What the page says of itself outside its text. All empty for plain text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// Titles, best source first.
    pub titles: Vec<Said>,
    /// Descriptions.
    pub descriptions: Vec<Said>,
    /// Names of authors, one a name.
    pub authors: Vec<Said>,
    /// Dates of publication as written.
    pub published: Vec<Said>,
    /// Dates of the last change as written.
    pub modified: Vec<Said>,
    /// Sections and topics of the article.
    pub sections: Vec<Said>,
    /// Keywords of the article.
    pub keywords: Vec<Said>,
    /// Names of the site.
    pub sites: Vec<Said>,
    /// Captions of images given in the metadata.
    pub image_captions: Vec<Said>,
    /// The article's text as the metadata has it.
    pub body: Option<String>,
    /// `false` where the metadata says that reading needs a payment.
    pub free: Option<bool>,
    /// The page calls itself a thread: posts that answer each other.
    pub is_thread: bool,
    /// schema.org or OpenGraph type of the page.
    pub types: Vec<String>,
    /// Address of the page.
    pub url: Option<String>,
    /// `<html lang>` or `og:locale`.
    pub language: Option<String>,
}

/// Whether a type of schema.org or OpenGraph is an article's.
pub(crate) fn is_article_type(name: &str) -> bool {
    name.ends_with("Article")
        || matches!(
            name,
            "article" | "BlogPosting" | "LiveBlogPosting" | "SocialMediaPosting" | "Report" | "OpinionPiece"
        )
}

/// A value of the metadata and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// The value, entities decoded, white space folded.
    pub value: String,
    /// Where it stood.
    pub by: Source,
}

/// Where the metadata said it, best first.
#[allow(dead_code)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    JsonLd,
    Microdata,
    OpenGraph,
    ArticleMeta,
    DublinCore,
    Twitter,
    Meta,
    Title,
    Time,
    Link,
    Url,
}
