//! The article: typed views over the text, and the blocks they are slices of.

use crate::analysis::{Analysis, Fired};
use crate::document::{Document, NONE, Reading};
use crate::explain::{Evidence, Explanation, Voices};
use crate::fields::{self, Fields};
use crate::kind::Kind;
use crate::lexicon::LANGUAGES;
use crate::lexicon::own::Said;
use crate::parse::byline::{self, Byline};
use crate::parse::credit::{self, Caption};
use crate::parse::dateline::Dateline;
use crate::parse::timestamp::Date;
use crate::resolve::Verdict;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

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
    /// The first block that dates the article by a label, once that was asked for: day and dateline are asked for apart.
    labelled: OnceLock<Option<usize>>,
    language: Option<usize>,
    now: Option<Date>,
}

/// One block of the input: a span of the text with one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    start: u32,
    end: u32,
    kind: Kind,
    runner_up: Kind,
    confidence: f32,
    rule: &'static str,
}

impl Block {
    /// Byte offsets into [`Article::text`], half open, on char boundaries.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// What the block is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The next best kind.
    #[must_use]
    pub fn runner_up(&self) -> Kind {
        self.runner_up
    }

    /// How likely the kind is given the whole page, 0..=1, by the rules: near 1 is sure; the runner-up has most of the rest.
    #[must_use]
    pub fn confidence(&self) -> f32 {
        self.confidence
    }

    /// Id of the rule that spoke loudest for the kind against the runner-up, or `flow/order` where no rule did and the
    /// kinds around the block decided.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.rule
    }
}

/// A paragraph of the body, or a heading between paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paragraph<'a> {
    /// The paragraph as it stands in the text.
    pub text: &'a str,
    /// [`Kind::Body`], [`Kind::Subheading`], or [`Kind::Deck`] for a lead.
    pub kind: Kind,
    /// Index of its block in [`Article::blocks`].
    pub block: usize,
}

/// A field that can come from the page's text or from its metadata: see [`Article::field_rule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// [`Article::headline`].
    Headline,
    /// [`Article::authors`].
    Authors,
    /// [`Article::date`].
    Date,
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
        let labelled = OnceLock::new();
        Article { document, blocks, fired: analysis.fired, own: analysis.own, fields, labelled, language, now }
    }

    /// The text that all spans and views refer to: the input itself, or the rendered text of HTML.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.document.text
    }

    /// All blocks in order. They are disjoint, and every visible character of the text is in one of them.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The text of a block of this article.
    #[must_use]
    pub fn text_of(&self, block: &Block) -> &str {
        &self.document.text[block.span()]
    }

    /// Blocks of one kind, in order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |b| b.kind == kind)
    }

    /// The headline: as the page shows it, or where it shows none, as its metadata has it.
    #[must_use]
    pub fn headline(&self) -> Option<&str> {
        self.fields.headline.get(self.text()).or_else(|| fields::said_headline(&self.document))
    }

    /// The label over the headline.
    #[must_use]
    pub fn kicker(&self) -> Option<&str> {
        self.fields.kicker.get(self.text())
    }

    /// The summary under the headline. Where it stands in several blocks, this is the first; see
    /// [`of_kind`](Article::of_kind) for all.
    #[must_use]
    pub fn deck(&self) -> Option<&str> {
        self.fields.deck.get(self.text())
    }

    /// The first paragraph of the body, its wire dateline included.
    #[must_use]
    pub fn lede(&self) -> Option<&str> {
        self.of_kind(Kind::Body).next().map(|b| self.text_of(b))
    }

    /// The first paragraph without its wire dateline ("KYIV, Dec. 13 (Agency) - ").
    #[must_use]
    pub fn lede_without_dateline(&self) -> Option<&str> {
        let lede = self.lede()?;
        Some(lede.get(self.fields.wire_end..).unwrap_or(lede))
    }

    /// The author lines, each with its names, role and outlet.
    #[must_use]
    pub fn bylines(&self) -> Vec<Byline<'_>> {
        self.of_kind(Kind::Byline).map(|b| byline::parse(self.text_of(b))).collect()
    }

    /// Names of the authors, in order, each once; the outlet or agency where no person signs.
    #[must_use]
    pub fn authors(&self) -> Vec<Cow<'_, str>> {
        fields::authors(self)
    }

    /// Where and when it was filed, published and updated.
    #[must_use]
    pub fn dateline(&self) -> Option<Dateline<'_>> {
        fields::dateline(self)
    }

    /// The day of publication; where only a later change is told, that day.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.dateline().as_ref().and_then(fields::day)
    }

    /// Paragraphs and sub-headings of the body in order. A deck of two sentences or more is a lead, the first paragraph set
    /// in bold, and stands here too, as [`Kind::Deck`]: without it the text would lack its beginning.
    ///
    /// ```
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let article = copydesk::text("Rain in Lund\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.body().last().map(|p| p.text), Some("It rained all day in the town, the mayor said on Monday."));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn body(&self) -> Vec<Paragraph<'_>> {
        let of = |(block, b): (usize, &Block)| {
            let text = &self.document.text[b.span()];
            let is = match b.kind {
                Kind::Body | Kind::Subheading => true,
                Kind::Deck => fields::is_lead(text),
                _ => false,
            };
            is.then_some(Paragraph { text, kind: b.kind, block })
        };
        self.blocks.iter().enumerate().filter_map(of).collect()
    }

    /// The rule that decided a field, where text and metadata both had something to say; `None` where the page has no such
    /// field. Cost: that of the field.
    ///
    /// - `headline/first-level-heading`, `headline/surest-block`, `headline/kicker-cut` (the heading without the kicker that stands in
    ///   it), `headline/metadata`;
    /// - `authors/metadata` (people whom the page's metadata names), `authors/bylines`, `authors/house` (an agency or desk in
    ///   a byline), `authors/signature` (whatever the metadata has);
    /// - `date/metadata`, `date/local-time` (the page shows the day in its own time zone), `date/date-line`, `date/other-block`.
    ///
    /// ```
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.field_rule(copydesk::Field::Authors), Some("authors/bylines"));
    /// assert_eq!(article.field_rule(copydesk::Field::Date), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn field_rule(&self, field: Field) -> Option<&'static str> {
        fields::rule_of(self, field)
    }

    /// How sure it is that the page is one article, 0..=1: low for front pages, lists, forums, products, error pages and
    /// empty shells, whose other answers are then the best there are. Cost: one pass over the blocks, and the fields.
    ///
    /// ```
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let menu = copydesk::text("Home\n\nNews\n\nSport\n\nContact")?;
    /// assert_eq!(menu.confidence(), 0.0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn confidence(&self) -> f32 {
        fields::confidence(self)
    }

    /// Whether reading the whole article needs a payment: the page's metadata says so (`isAccessibleForFree`), or a short
    /// body ends at a subscription that is sold as access. The body is then the teaser that is there.
    #[must_use]
    pub fn paywalled(&self) -> bool {
        fields::paywalled(self)
    }

    /// Captions with their credits, in order, each text once.
    #[must_use]
    pub fn captions(&self) -> Vec<Caption<'_>> {
        fields::captions(self)
    }

    /// Appeals for support: each run of neighbouring blocks, heading and buttons included, is one.
    #[must_use]
    pub fn appeals(&self) -> Vec<&str> {
        fields::appeals(self)
    }

    /// ISO 639-1 code of the text's language, or `None` where there is too little text to tell.
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        self.language.map(|l| LANGUAGES[l])
    }

    /// How the text was cut into blocks.
    #[must_use]
    pub fn reading(&self) -> Reading {
        self.document.reading
    }

    /// Evidence of all rules that saw block `block`, strongest first, for its kind against the runner-up.
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
    #[must_use]
    pub fn explain(&self) -> Explanation<'_> {
        Explanation::new(self)
    }

    /// Links in the text of an HTML page: byte range of the linked text, half open, and the address as the page writes it.
    /// Empty for plain text.
    pub fn links(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.document.links.iter()
    }

    /// The path of the element that a block came from (`html > body > article > p`); `None` for plain text.
    ///
    /// # Panics
    /// Where there is no such block.
    #[must_use]
    pub fn path(&self, block: usize) -> Option<String> {
        let segment = self.document.segments[block];
        (segment.markup != NONE).then(|| self.document.path(self.document.markup[segment.markup as usize].row))
    }

    /// The same article with its own copy of the text.
    #[must_use]
    pub fn into_owned(self) -> Article<'static> {
        let Article { document, blocks, fired, own, fields, labelled, language, now } = self;
        Article { document: document.into_owned(), blocks, fired, own, fields, labelled, language, now }
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

    /// What `find` says, asked once an article.
    pub(crate) fn labelled(&self, find: impl FnOnce() -> Option<usize>) -> Option<usize> {
        *self.labelled.get_or_init(find)
    }

    /// Numbers of the rules that saw block `i`, ascending.
    pub(crate) fn fired(&self, i: usize) -> &[u16] {
        self.fired.of(i)
    }

    pub(crate) fn caption_of(&self, block: &Block) -> Caption<'_> {
        credit::split(self.text_of(block))
    }
}
