//! The fields of an article: what most users come for.

use super::{Article, Field, Paragraph};
use crate::fields;
use crate::kind::Kind;
use crate::parse::byline::{self, Byline};
use crate::parse::credit::Caption;
use crate::parse::dateline::Dateline;
use crate::parse::timestamp::Date;
use std::borrow::Cow;

impl Article<'_> {
    /// The headline: as the page shows it, or where it shows none, as its metadata has it.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.headline(), Some("Rain in Lund"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn headline(&self) -> Option<&str> {
        self.fields.headline.get(self.text()).or_else(|| fields::said_headline(&self.document))
    }

    /// The label over the headline.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Harbour\n\nFerry service resumes after storm\n\nThe boats sail again, the cars have to wait.\n\nBy Ada Lind\n\n\
    ///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of the \
    ///      landing stage, the harbour office said.\n\nEngineers worked through the weekend to anchor a floating bridge.\n\n\
    ///      The ferry at the landing stage. Photo: Jane Roe/Agency\n\n\
    ///      Support our journalism. Become a member today.",
    /// )?;
    /// assert_eq!(article.kicker(), Some("Harbour"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn kicker(&self) -> Option<&str> {
        self.fields.kicker.get(self.text())
    }

    /// The summary under the headline. Where it stands in several blocks, this is the first; see
    /// [`of_kind`](Article::of_kind) for all.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Harbour\n\nFerry service resumes after storm\n\nThe boats sail again, the cars have to wait.\n\nBy Ada Lind\n\n\
    ///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of the \
    ///      landing stage, the harbour office said.\n\nEngineers worked through the weekend to anchor a floating bridge.\n\n\
    ///      The ferry at the landing stage. Photo: Jane Roe/Agency\n\n\
    ///      Support our journalism. Become a member today.",
    /// )?;
    /// assert_eq!(article.deck(), Some("The boats sail again, the cars have to wait."));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn deck(&self) -> Option<&str> {
        self.fields.deck.get(self.text())
    }

    /// The first paragraph of the body, its wire dateline included.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.lede(), Some("It rained all day in the town, the mayor said on Monday."));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn lede(&self) -> Option<&str> {
        self.of_kind(Kind::Body).next().map(|b| self.text_of(b))
    }

    /// The first paragraph without its wire dateline ("KYIV, Dec. 13 (Agency) - ").
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nLUND, Dec. 13 (Reuters) - It rained all day in the town, the mayor said on Friday.")?;
    /// assert_eq!(article.lede_without_dateline(), Some("It rained all day in the town, the mayor said on Friday."));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn lede_without_dateline(&self) -> Option<&str> {
        let lede = self.lede()?;
        Some(lede.get(self.fields.wire_end..).unwrap_or(lede))
    }

    /// The author lines, each with its names, role and outlet.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Rain in Lund\n\nBy Ada Lind, weather reporter\n\nIt rained all day in the town, the mayor said on Monday.",
    /// )?;
    /// let bylines = article.bylines();
    /// assert_eq!((&bylines[0].names[..], bylines[0].role), (&["Ada Lind"][..], Some("weather reporter")));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn bylines(&self) -> Vec<Byline<'_>> {
        self.of_kind(Kind::Byline).map(|b| byline::parse(self.text_of(b))).collect()
    }

    /// Names of the authors, in order, each once; the outlet or agency where no person signs.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.authors(), ["Ada Lind"]);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn authors(&self) -> Vec<Cow<'_, str>> {
        fields::authors(self)
    }

    /// Where and when it was filed, published and updated.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Rain in Lund\n\n13 December 2024, 16:12\n\nIt rained all day in the town, the mayor said on Friday.",
    /// )?;
    /// let published = article.dateline().and_then(|dateline| dateline.published);
    /// assert_eq!(published.map(|stamp| stamp.to_string()).as_deref(), Some("2024-12-13T16:12"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn dateline(&self) -> Option<Dateline<'_>> {
        fields::dateline(self)
    }

    /// The day of publication; where only a later change is told, that day.
    ///
    /// ```
    /// let article = copydesk::text("Rain in Lund\n\n13 December 2024\n\nIt rained all day in the town, the mayor said on Friday.")?;
    /// assert_eq!(article.date(), copydesk::Date::new(2024, 12, 13));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.dateline().as_ref().and_then(fields::day)
    }

    /// Paragraphs and sub-headings of the body in order. A deck of two sentences or more is a lead, the first paragraph set
    /// in bold, and stands here too, as [`Kind::Deck`]: without it the text would lack its beginning.
    ///
    /// Where the page holds no article ([`is_article`](Article::is_article)), the body is what its main part consists of: teasers, posts and
    /// offers, each under its own kind. On a page that calls itself a thread (`DiscussionForumPosting`, `QAPage` of schema.org)
    /// the comments are in it. A paragraph of HTML that stands a second time elsewhere on the page is taken once.
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
        fields::body(self)
    }

    /// The rule that decided a field, where text and metadata both had something to say; `None` where the page has no such
    /// field. Cost: that of the field.
    ///
    /// - `headline/first-level-heading`, `headline/surest-block`, `headline/kicker-cut` (the heading without the kicker that stands in
    ///   it), `headline/metadata`;
    /// - `authors/metadata` (people whom the page's metadata names), `authors/bylines`, `authors/house` (an agency or desk in
    ///   a byline), `authors/signature` (whatever the metadata has);
    /// - `date/metadata`, `date/local-time` (the page shows the day in its own time zone), `date/address` (the day of the
    ///   address, next to one in UTC), `date/date-line`, `date/other-block`.
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

    /// Whether the page holds an article: two fifths of its matter or more is body, or [`confidence`](Article::confidence) is .4 or more
    /// (.3 where its metadata calls it an article).
    /// Where it does not, [`body`](Article::body) is what else the page's main part consists of. Cost: that of
    /// `confidence`, once.
    ///
    /// ```
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert!(article.is_article());
    /// assert!(!copydesk::text("Home\n\nNews\n\nSport\n\nContact")?.is_article());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_article(&self) -> bool {
        fields::is_article(self)
    }

    /// Whether reading the whole article needs a payment: the page's metadata says so (`isAccessibleForFree`), or a short
    /// body ends at a subscription that is sold as access. The body is then the teaser that is there.
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let article = copydesk::html(
    ///     r#"<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>
    ///     <h1>Rain in Lund</h1><p>It rained all day in the town, the mayor said on Monday.</p>"#,
    /// )?;
    /// assert!(article.paywalled());
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    #[must_use]
    pub fn paywalled(&self) -> bool {
        fields::paywalled(self)
    }

    /// Captions with their credits, in order, each text once.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Harbour\n\nFerry service resumes after storm\n\nThe boats sail again, the cars have to wait.\n\nBy Ada Lind\n\n\
    ///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of the \
    ///      landing stage, the harbour office said.\n\nEngineers worked through the weekend to anchor a floating bridge.\n\n\
    ///      The ferry at the landing stage. Photo: Jane Roe/Agency\n\n\
    ///      Support our journalism. Become a member today.",
    /// )?;
    /// let caption = article.captions()[0];
    /// assert_eq!((caption.text, caption.credit), ("The ferry at the landing stage. Photo: Jane Roe/Agency", Some("Jane Roe/Agency")));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn captions(&self) -> Vec<Caption<'_>> {
        fields::captions(self)
    }

    /// Appeals for support: each run of neighbouring blocks, heading and buttons included, is one.
    ///
    /// ```
    /// let article = copydesk::text(
    ///     "Harbour\n\nFerry service resumes after storm\n\nThe boats sail again, the cars have to wait.\n\nBy Ada Lind\n\n\
    ///      The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of the \
    ///      landing stage, the harbour office said.\n\nEngineers worked through the weekend to anchor a floating bridge.\n\n\
    ///      The ferry at the landing stage. Photo: Jane Roe/Agency\n\n\
    ///      Support our journalism. Become a member today.",
    /// )?;
    /// assert_eq!(article.appeals(), ["Support our journalism. Become a member today."]);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn appeals(&self) -> Vec<&str> {
        fields::appeals(self)
    }
}
