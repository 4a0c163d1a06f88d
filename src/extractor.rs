//! The pipeline: source, features, rules, resolution, article.

use crate::analysis;
use crate::article::Article;
use crate::document::Document;
use crate::error::Error;
use crate::lexicon::cues::Cues;
use crate::lexicon::own::Own;
use crate::lexicon::{self, LANGUAGES, file::File};
use crate::parse::timestamp::Date;
use crate::source;
use crate::source::limits::{Limits, MOST_METADATA_DEPTH};
use once_cell::sync::OnceCell;
use std::sync::Arc;

/// An extractor with its settings; cheap to clone, usable from many threads at once.
///
/// ```
/// let extractor = copydesk::Extractor::builder().language("uk").build()?;
/// let article = extractor.text("Заголовок новини про міст\n\nМіст через річку відкрили у п'ятницю після ремонту.")?;
/// assert_eq!(article.language(), Some("uk"));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    settings: Arc<ExtractorBuilder>,
    /// The user's phrases with those of each language, compiled on first use.
    compiled: Arc<Compiled>,
    /// Where the page is.
    url: Option<Arc<str>>,
}

/// Cues with the user's lexicon, one slot a language and one for none.
#[derive(Debug)]
struct Compiled(Vec<OnceCell<Cues>>);

impl Default for Compiled {
    fn default() -> Compiled {
        Compiled(vec![OnceCell::new(); LANGUAGES.len() + 1])
    }
}

/// Settings of an [`Extractor`].
///
/// ```
/// let extractor = copydesk::Extractor::builder().language("en").max_bytes(1 << 20).max_blocks(10_000).build()?;
/// let twin = extractor.clone();
/// std::thread::spawn(move || twin.text("Rain in Lund").map(|article| article.blocks().len())).join().unwrap()?;
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {
    language: Option<String>,
    lexicon: Option<String>,
    limits: Limits,
    now: Option<Date>,
    url: Option<String>,
    language_index: Option<usize>,
    user: Option<File>,
    own: Option<Own>,
}

impl ExtractorBuilder {
    /// The language of the text, as an ISO 639-1 code of [`languages`](crate::languages), instead of finding it out: for texts
    /// that are too short to tell. Regional forms (`pt-BR`) are taken as well.
    ///
    /// ```
    /// let extractor = copydesk::Extractor::builder().language("sv").build()?;
    /// assert_eq!(extractor.text("Regn i Lund")?.language(), Some("sv"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn language(mut self, code: &str) -> ExtractorBuilder {
        self.language = Some(code.to_owned());
        self
    }

    /// Phrases of your own, in the format of the built-in lexicons: they take part in evidence and explanations like
    /// the built-in ones, in every language.
    ///
    /// A section in brackets says what the phrases below it are cues of; they are compared without regard to case. `^` holds a phrase to the start
    /// of a block, `$` to its end, both to the whole block, and `~` stands for any ending of the last word.
    ///
    /// ```
    /// let own = "[promo]\n^join the reading club$\n[bio]\nwrites about harbours\n";
    /// let extractor = copydesk::Extractor::builder().lexicon(own).build()?;
    /// let article = extractor.text("Join the reading club\n\nWe meet on the first Monday of each month.")?;
    /// assert!(article.evidence(0).iter().any(|e| e.rule == "promo/promo-alone"));
    ///
    /// // A kind and a strength, in tenths of a nat: +10 makes the kind e times as likely; what may follow what is weighed as well.
    /// let own = copydesk::Extractor::builder().lexicon("[promo +100]\njoin the reading club\n").build()?;
    /// let page = "Rain floods Lund\n\nIt rained all day in the town, the mayor said on Monday.\n\nJoin the reading club in May.\n\n\
    ///     The river rose by a metre, and two bridges are closed until Friday.";
    /// assert_eq!(copydesk::text(page)?.blocks()[2].kind(), copydesk::Kind::Body);
    /// let article = own.text(page)?;
    /// assert_eq!(article.blocks()[2].kind(), copydesk::Kind::Promo);
    /// assert_eq!((article.evidence(2)[0].rule, article.evidence(2)[0].strength), ("own/promo", 100));
    ///
    /// let error = copydesk::Extractor::builder().lexicon("[promo]\nclub\n[gossip]\n").build().unwrap_err();
    /// assert!(error.to_string().starts_with("lexicon, line 3: no section [gossip]"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// The phrases of a section such as `[promo +40]` are evidence of that strength for that kind (or against it), whatever the
    /// rules make of them; a section speaks once in a block. Sections of cues:
    ///
    #[doc = include_str!("lexicon/classes.md")]
    #[must_use]
    pub fn lexicon(mut self, source: &str) -> ExtractorBuilder {
        self.lexicon = Some(source.to_owned());
        self
    }

    /// Largest input, in bytes (default 64 MiB).
    ///
    /// ```
    /// let careful = copydesk::Extractor::builder().max_bytes(10).build()?;
    /// assert_eq!(careful.text("Rain in Lund").unwrap_err(), copydesk::Error::TooLarge { size: 12, limit: 10 });
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> ExtractorBuilder {
        self.limits.max_bytes = bytes;
        self
    }

    /// Most blocks (default one million).
    ///
    /// ```
    /// let careful = copydesk::Extractor::builder().max_blocks(2).build()?;
    /// let error = careful.text("Home\n\nNews\n\nSport").unwrap_err();
    /// assert_eq!(error.to_string(), "input has 3 blocks or more, over the limit of 2 (max_blocks)");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn max_blocks(mut self, blocks: usize) -> ExtractorBuilder {
        self.limits.max_blocks = blocks;
        self
    }

    /// Most elements of a page that are open at once (default one million). Pages deeper than 512 are read flat below that, so
    /// a lower limit is for those who want to refuse them. Plain text has none.
    ///
    /// ```
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let careful = copydesk::Extractor::builder().max_depth(100).build()?;
    /// assert!(matches!(careful.html(&"<div>".repeat(101)), Err(copydesk::Error::TooDeep { .. })));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn max_depth(mut self, elements: usize) -> ExtractorBuilder {
        self.limits.max_depth = elements;
        self
    }

    /// Most attributes of one tag (default one million): an unclosed quote turns the rest of a real page into attributes, so
    /// a low limit refuses pages that browsers show. Plain text has none.
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let careful = copydesk::Extractor::builder().max_attributes(2).build()?;
    /// assert!(matches!(careful.html("<p a b c>Rain"), Err(copydesk::Error::TooManyAttributes { limit: 2, .. })));
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    #[must_use]
    pub fn max_attributes(mut self, attributes: usize) -> ExtractorBuilder {
        self.limits.max_attributes = attributes;
        self
    }

    /// Most bytes of a page's JSON-LD, all scripts together (default 4 MiB). Plain text has none.
    ///
    /// ```
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let page = r#"<script type="application/ld+json">{"@type": "Article", "headline": "Rain in Lund"}</script>"#;
    /// let careful = copydesk::Extractor::builder().max_metadata_bytes(20).build()?;
    /// assert!(matches!(careful.html(page), Err(copydesk::Error::MetadataTooLarge { limit: 20, .. })));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn max_metadata_bytes(mut self, bytes: usize) -> ExtractorBuilder {
        self.limits.max_metadata_bytes = bytes;
        self
    }

    /// Most nested arrays and objects of a page's JSON-LD (default 64; more than 100 is read as 100).
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let page = r#"<script type="application/ld+json">{"a": {"b": {"c": 1}}}</script>"#;
    /// let careful = copydesk::Extractor::builder().max_metadata_depth(2).build()?;
    /// assert!(matches!(careful.html(page), Err(copydesk::Error::MetadataTooDeep { depth: 3, limit: 2 })));
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    #[must_use]
    pub fn max_metadata_depth(mut self, levels: usize) -> ExtractorBuilder {
        self.limits.max_metadata_depth = levels.min(MOST_METADATA_DEPTH);
        self
    }

    /// Today, for relative dates such as "yesterday"; without it they stay unresolved.
    ///
    /// ```
    /// let page = "Rain in Lund\n\nPublished 2 days ago\n\nIt rained all day in the town, the mayor said on Monday.";
    /// let today = copydesk::Date::new(2024, 3, 6);
    /// let extractor = copydesk::Extractor::builder().now(today.unwrap()).build()?;
    /// assert_eq!(extractor.text(page)?.date(), copydesk::Date::new(2024, 3, 4));
    /// assert_eq!(copydesk::text(page)?.date(), None);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn now(mut self, date: Date) -> ExtractorBuilder {
        self.now = Some(date);
        self
    }

    /// Address of an HTML page, where the page itself does not say it: which of several articles in its JSON-LD is this one, the
    /// site's name at the end of a title, and the day, if there is one in the address. Plain text does not use it. [`Extractor::at`] sets it page by page.
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let extractor = copydesk::Extractor::builder().url("https://example.org/2024/03/04/rain").build()?;
    /// let page = "<h1>Rain in Lund</h1><p>It rained all day in the town, the mayor said on Monday.</p>";
    /// assert_eq!(extractor.html(page)?.date(), copydesk::Date::new(2024, 3, 4));
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    #[must_use]
    pub fn url(mut self, url: &str) -> ExtractorBuilder {
        self.url = Some(url.to_owned());
        self
    }

    /// Checks the settings.
    ///
    /// ```
    /// let error = copydesk::Extractor::builder().language("tlh").build().unwrap_err();
    /// assert_eq!(error.to_string(), "no lexicon for language \"tlh\"");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::UnknownLanguage`] and [`Error::Lexicon`].
    pub fn build(mut self) -> Result<Extractor, Error> {
        if let Some(code) = &self.language {
            self.language_index = Some(lexicon::index(code).ok_or_else(|| Error::UnknownLanguage(code.clone()))?);
        }
        if let Some(source) = &self.lexicon {
            let file = lexicon::file::parse(source)?;
            self.own = Own::of(&file);
            self.user = Some(file);
        }
        let url = self.url.take().map(Arc::from);
        Ok(Extractor { settings: Arc::new(self), compiled: Arc::default(), url })
    }
}

impl Extractor {
    /// The default settings, to be changed.
    ///
    /// ```
    /// let extractor = copydesk::Extractor::builder().language("en").build()?;
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// This extractor for a page at another address (see [`ExtractorBuilder::url`]); what it has compiled is shared, not copied.
    ///
    /// ```
    /// # #[cfg(feature = "html")]
    /// # fn main() -> Result<(), copydesk::Error> {
    /// let extractor = copydesk::Extractor::builder().language("en").build()?;
    /// let page = "<h1>Rain in Lund</h1><p>It rained all day in the town, the mayor said on Monday.</p>";
    /// for (url, day) in [("https://example.org/2024/03/04/rain", 4), ("https://example.org/2024/03/05/rain", 5)] {
    ///     assert_eq!(extractor.at(url).html(page)?.date(), copydesk::Date::new(2024, 3, day));
    /// }
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "html"))]
    /// # fn main() {}
    /// ```
    #[must_use]
    pub fn at(&self, url: &str) -> Extractor {
        Extractor { url: Some(url.into()), ..self.clone() }
    }

    /// Types the blocks of plain text. The text is borrowed, not copied; the cost is linear in its length.
    ///
    /// ```
    /// let extractor = copydesk::Extractor::default();
    /// let article = extractor.text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
    /// assert_eq!(article.headline(), Some("Rain in Lund"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`] and [`Error::TooManyBlocks`].
    pub fn text<'t>(&self, text: &'t str) -> Result<Article<'t>, Error> {
        self.check_size(text.len())?;
        self.finish(source::text::read(text))
    }

    /// Types the blocks of an HTML page: the markup and the page's metadata are more evidence. The article owns the
    /// rendered text; the cost is linear in the input, about a third of it the parse.
    ///
    /// ```
    /// let extractor = copydesk::Extractor::default();
    /// let article = extractor.html("<h1>Rain in Lund</h1><p>It rained all day in the town, the mayor said on Monday.</p>")?;
    /// assert_eq!(article.headline(), Some("Rain in Lund"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::TooManyBlocks`], [`Error::TooDeep`], [`Error::TooManyAttributes`],
    /// [`Error::MetadataTooLarge`] and [`Error::MetadataTooDeep`].
    #[cfg(feature = "html")]
    pub fn html(&self, html: &str) -> Result<Article<'static>, Error> {
        let limits = Limits { max_bytes: self.most_bytes(), ..self.settings.limits };
        self.finish(source::html::read_at(html, &limits, self.url.as_deref())?)
    }

    /// Types the blocks of an HTML page in any encoding: byte order mark, content type, `<meta charset>`, then a guess.
    ///
    /// ```
    /// let extractor = copydesk::Extractor::default();
    /// let article = extractor.bytes(b"<h1>Regn i Malm\xf6</h1>", Some("text/html; charset=iso-8859-1"))?;
    /// assert_eq!(article.headline(), Some("Regn i Malmö"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Extractor::html`].
    #[cfg(feature = "bytes")]
    pub fn bytes(&self, bytes: &[u8], content_type: Option<&str>) -> Result<Article<'static>, Error> {
        self.check_size(bytes.len())?;
        self.html(&source::decode::decode(bytes, content_type))
    }

    /// Offsets are 32 bits wide, whatever the setting.
    fn most_bytes(&self) -> usize {
        self.settings.limits.max_bytes.min(u32::MAX as usize)
    }

    fn check_size(&self, size: usize) -> Result<(), Error> {
        let limit = self.most_bytes();
        if size > limit { Err(Error::TooLarge { size, limit }) } else { Ok(()) }
    }

    fn finish<'t>(&self, document: Document<'t>) -> Result<Article<'t>, Error> {
        let (limit, size) = (self.settings.limits.max_blocks, document.segments.len());
        if size > limit {
            return Err(Error::TooManyBlocks { size, limit });
        }
        let language = self.settings.language_index.or_else(|| analysis::language_of(&document));
        let analysis = analysis::analyse(&document, language, self.cues(language), self.settings.own.as_ref());
        Ok(Article::new(document, analysis, language, self.settings.now))
    }

    fn cues(&self, language: Option<usize>) -> &Cues {
        match &self.settings.user {
            Some(user) => {
                self.compiled.0[language.unwrap_or(LANGUAGES.len())].get_or_init(|| lexicon::cues_with(language, user))
            }
            None => lexicon::cues(language),
        }
    }
}
