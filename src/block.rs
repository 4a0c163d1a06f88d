//! What an article is made of: blocks, the paragraphs of its body, and the fields that can come from elsewhere.

use crate::kind::Kind;
use std::ops::Range;

/// One block of the input: a span of the text with one kind.
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let block = &article.blocks()[1];
/// assert_eq!((block.span(), block.kind()), (14..25, copydesk::Kind::Byline));
/// assert_eq!(article.text_of(block), "By Ada Lind");
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: Kind,
    pub(crate) runner_up: Kind,
    pub(crate) confidence: f32,
    pub(crate) rule: &'static str,
}

impl Block {
    /// Byte offsets into [`Article::text`](crate::Article::text), half open, on char boundaries.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let span = article.blocks()[0].span();
    /// assert_eq!(&article.text()[span], "Rain in Lund");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// What the block is.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.blocks()[2].kind(), copydesk::Kind::Body);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The next best kind.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let block = &article.blocks()[0];
    /// assert_ne!(block.runner_up(), block.kind());
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn runner_up(&self) -> Kind {
        self.runner_up
    }

    /// How likely the kind is given the whole page, 0..=1, by the rules: near 1 is sure; the runner-up has most of the rest.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let unsure = article.blocks().iter().filter(|block| block.confidence() < 0.5);
    /// assert_eq!(unsure.count(), 0);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn confidence(&self) -> f32 {
        self.confidence
    }

    /// Id of the rule that spoke loudest for the kind against the runner-up, or `flow/order` where no rule did and the
    /// kinds around the block decided.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// let rule = copydesk::rules().find(|rule| rule.id == article.blocks()[1].rule());
    /// assert!(rule.is_some_and(|rule| !rule.doc.is_empty()));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.rule
    }
}

/// A paragraph of the body, or a heading between paragraphs.
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let paragraph = article.body()[0];
/// assert_eq!(paragraph.text, article.text_of(&article.blocks()[paragraph.block]));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paragraph<'a> {
    /// The paragraph as it stands in the text.
    pub text: &'a str,
    /// [`Kind::Body`], [`Kind::Subheading`], or [`Kind::Deck`] for a lead; on a page without an article also that of a teaser, a post
    /// or an offer.
    pub kind: Kind,
    /// Index of its block in [`Article::blocks`](crate::Article::blocks).
    pub block: usize,
}

/// A field that can come from the page's text or from its metadata: see [`Article::field_rule`](crate::Article::field_rule).
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// assert_eq!(article.field_rule(copydesk::Field::Authors), Some("authors/bylines"));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// [`Article::headline`](crate::Article::headline).
    Headline,
    /// [`Article::authors`](crate::Article::authors).
    Authors,
    /// [`Article::date`](crate::Article::date).
    Date,
}
