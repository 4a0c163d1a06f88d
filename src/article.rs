//! The article: typed views over the text, and the blocks they are slices of.

use crate::analysis::{Analysis, Fired};
use crate::document::{Document, NONE, Reading};
use crate::explain::{Evidence, Explanation, Voices};
use crate::fields::{self, Dated, Fields};
use crate::kind::Kind;
use crate::lexicon::LANGUAGES;
use crate::lexicon::own::Said;
use crate::parse::credit::{self, Caption};
use crate::parse::timestamp::Date;
use crate::resolve::Verdict;
use std::ops::Range;
use std::sync::OnceLock;

mod views;

pub use crate::block::{Block, Field, Paragraph};

/// One article, typed. What it takes from the page it hands out as slices of [`text`](Article::text); a headline or an author that only
/// the metadata names is none, and [`field_rule`](Article::field_rule) says so.
///
/// ```
/// let text = "Ferry service resumes after storm\n\nBy Ada Lind\n\nMarch 4, 2024\n\n\
///     The ferry between the two islands sailed again on Monday morning, a week after a storm had \
///     torn away part of the landing stage, the harbour office said.\n\n\
///     Engineers worked through the weekend to anchor a floating bridge. Cars can use it from Friday.";
/// let article = copydesk::text(text)?;
/// assert_eq!(article.headline(), Some("Ferry service resumes after storm"));
/// assert_eq!(article.bylines()[0].names, ["Ada Lind"]);
/// assert_eq!(article.body().len(), 2);
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Article<'t> {
    document: Document<'t>,
    blocks: Vec<Block>,
    fired: Fired,
    /// What the phrases of a user say.
    own: Said,
    fields: Fields,
    /// Its date, once that was asked for.
    dated: OnceLock<Dated>,
    /// Whether the page holds an article, once that was asked for.
    is_article: OnceLock<bool>,
    language: Option<usize>,
    now: Option<Date>,
}

impl<'t> Article<'t> {
    pub(crate) fn new(
        document: Document<'t>,
        analysis: Analysis,
        language: Option<usize>,
        now: Option<Date>,
    ) -> Article<'t> {
        let strengths = &crate::analysis::model_for(&document).strengths;
        let blocks: Vec<Block> = document
            .segments
            .iter()
            .zip(&analysis.verdicts)
            .enumerate()
            .map(|(i, (segment, &Verdict { kind, runner_up, confidence, .. }))| Block {
                start: segment.start,
                end: segment.end,
                kind,
                runner_up,
                confidence,
                rule: Voices { strengths, fired: analysis.fired.of(i), own: &analysis.own, block: i }
                    .decided_by(kind, runner_up),
            })
            .collect();
        let fields = fields::assemble(&document, &blocks);
        let (dated, is_article) = (OnceLock::new(), OnceLock::new());
        Article { document, blocks, fired: analysis.fired, own: analysis.own, fields, dated, is_article, language, now }
    }

    /// The text that all spans and views refer to: the input itself, or the rendered text of HTML.
    ///
    /// ```
    /// let page = "Rain in Lund\n\nIt rained all day in the town, the mayor said on Monday.";
    /// assert!(std::ptr::eq(copydesk::text(page)?.text(), page));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        &self.document.text
    }

    /// All blocks in order. They are disjoint, and every visible character of the text is in one of them.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let kinds: Vec<&str> = article.blocks().iter().map(|block| block.kind().name()).collect();
    /// assert_eq!(kinds, ["headline", "byline", "body"]);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The text of a block of this article.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.text_of(&article.blocks()[0]), "Rain in Lund");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn text_of(&self, block: &Block) -> &str {
        &self.document.text[block.span()]
    }

    /// Blocks of one kind, in order.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let bylines = article.of_kind(copydesk::Kind::Byline).map(|block| article.text_of(block));
    /// assert!(bylines.eq(["By Ada Lind"]));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |b| b.kind == kind)
    }

    /// ISO 639-1 code of the text's language, or `None` where there is too little text to tell.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.language(), Some("en"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        self.language.map(|l| LANGUAGES[l])
    }

    /// How the text was cut into blocks.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.reading(), copydesk::Reading::BlankLines);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn reading(&self) -> Reading {
        self.document.reading
    }

    /// Evidence of all rules that saw block `block`, strongest first, for its kind against the runner-up.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let strongest = article.evidence(1)[0];
    /// assert_eq!(strongest.rule, article.blocks()[1].rule());
    /// assert!(strongest.strength > 0);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Panics
    /// Where there is no such block.
    #[must_use]
    pub fn evidence(&self, block: usize) -> Vec<Evidence> {
        let b = &self.blocks[block];
        let strengths = &crate::analysis::model_for(&self.document).strengths;
        Voices { strengths, fired: self.fired.of(block), own: &self.own, block }.evidence(b.kind, b.runner_up)
    }

    /// Why each block is what it is, a line a block: print it with `{}`.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let explanation = article.explain().to_string();
    /// assert!(explanation.lines().nth(1).is_some_and(|line| line.starts_with("byline ") && line.ends_with("| By Ada Lind")));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self) -> Explanation<'_> {
        Explanation::new(self)
    }

    /// Links in the text of an HTML page: byte range of the linked text, half open, and the address as the page writes it.
    /// Empty for plain text.
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let article = copydesk::html(
    ///     "<article><h1>Rain in Lund</h1><p>It rained <a href=/rain>all day</a> in the town, the mayor said on Monday.</p></article>",
    /// )?;
    /// let links: Vec<_> = article.links().map(|(span, address)| (&article.text()[span], address)).collect();
    /// assert_eq!(links, [("all day", "/rain")]);
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    pub fn links(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.document.links.iter()
    }

    /// The path of the element that a block came from (`html > body > article.story > p`), each element with its first class or its id;
    /// `None` for plain text.
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let article = copydesk::html(
    ///     "<article class='story wide'><h1>Rain in Lund</h1><p id=lead>It rained all day in the town, the mayor said on Monday.</p></article>",
    /// )?;
    /// assert_eq!(article.path(1).as_deref(), Some("html > body > article.story > p#lead"));
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    ///
    /// # Panics
    /// Where there is no such block.
    #[must_use]
    pub fn path(&self, block: usize) -> Option<String> {
        let segment = self.document.segments[block];
        (segment.markup != NONE).then(|| self.document.path(self.document.markup[segment.markup as usize].row))
    }

    /// The same article with its own copy of the text.
    ///
    /// ```
    /// fn of_file(path: &str) -> Result<copydesk::Article<'static>, Box<dyn std::error::Error>> {
    ///     let page = std::fs::read_to_string(path)?;
    ///     // What borrows the page can not outlive it.
    ///     Ok(copydesk::text(&page)?.into_owned())
    /// }
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Article<'static> {
        let Article { document, blocks, fired, own, fields, dated, is_article, language, now } = self;
        Article { document: document.into_owned(), blocks, fired, own, fields, dated, is_article, language, now }
    }

    pub(crate) fn now(&self) -> Option<Date> {
        self.now
    }

    pub(crate) fn headline_rule(&self) -> Option<&'static str> {
        self.fields.headline_rule
    }

    pub(crate) fn document(&self) -> &Document<'t> {
        &self.document
    }

    /// What `decide` says, asked once an article.
    pub(crate) fn dated(&self, decide: impl FnOnce() -> Dated) -> &Dated {
        self.dated.get_or_init(decide)
    }

    /// What `find` says, asked once an article.
    pub(crate) fn once_is_article(&self, find: impl FnOnce() -> bool) -> bool {
        *self.is_article.get_or_init(find)
    }

    /// Numbers of the rules that saw block `i`, ascending.
    pub(crate) fn fired(&self, i: usize) -> &[u16] {
        self.fired.of(i)
    }

    pub(crate) fn caption_of(&self, block: &Block) -> Caption<'_> {
        credit::split(self.text_of(block))
    }
}
