//! The kinds a block can have: one table, one enum.

use std::fmt;
use std::str::FromStr;

/// What a block is, judged by what it does for the reader of the article.
///
#[doc = include_str!("kinds.md")]
///
/// ```
/// use copydesk::Kind;
/// assert_eq!(Kind::Deck.name(), "deck");
/// assert_eq!("deck".parse::<Kind>(), Ok(Kind::Deck));
/// assert!(Kind::Deck.is_content());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Kind {
    /// The title of this article.
    Headline,
    /// A short label over the headline.
    Kicker,
    /// Standfirst or summary before the body.
    Deck,
    /// Who wrote it.
    Byline,
    /// When and where it was published or updated.
    Dateline,
    /// The article's own text.
    Body,
    /// A heading inside the body.
    Subheading,
    /// Text of an image, video, chart or embed.
    Caption,
    /// Asks for support with money or membership.
    Appeal,
    /// Sells or signs up to something else.
    Promo,
    /// Pointers to other articles.
    Related,
    /// Share, print, save, listen and reaction buttons.
    Share,
    /// Menus, breadcrumbs, search, login, contents.
    Navigation,
    /// Keywords and topics of this article.
    Tags,
    /// About the author or the publisher.
    Bio,
    /// Readers' comments and their forms.
    Comment,
    /// Copyright, terms, privacy, cookies.
    Legal,
    /// Advertisements and their labels.
    Advertisement,
    /// None of these.
    Other,
}

impl Kind {
    /// Number of kinds.
    ///
    /// ```
    /// assert_eq!(copydesk::Kind::COUNT, copydesk::Kind::ALL.len());
    /// ```
    pub const COUNT: usize = 19;

    /// All kinds, in the order that breaks ties: an earlier kind wins.
    ///
    /// ```
    /// for kind in copydesk::Kind::ALL {
    ///     assert_eq!(kind.name().parse(), Ok(kind));
    /// }
    /// ```
    pub const ALL: [Kind; Kind::COUNT] = [
        Kind::Headline,
        Kind::Kicker,
        Kind::Deck,
        Kind::Byline,
        Kind::Dateline,
        Kind::Body,
        Kind::Subheading,
        Kind::Caption,
        Kind::Appeal,
        Kind::Promo,
        Kind::Related,
        Kind::Share,
        Kind::Navigation,
        Kind::Tags,
        Kind::Bio,
        Kind::Comment,
        Kind::Legal,
        Kind::Advertisement,
        Kind::Other,
    ];

    /// The name used in records, lexicons and rule ids.
    ///
    /// ```
    /// assert_eq!(copydesk::Kind::Advertisement.name(), "advertisement");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Headline => "headline",
            Kind::Kicker => "kicker",
            Kind::Deck => "deck",
            Kind::Byline => "byline",
            Kind::Dateline => "dateline",
            Kind::Body => "body",
            Kind::Subheading => "subheading",
            Kind::Caption => "caption",
            Kind::Appeal => "appeal",
            Kind::Promo => "promo",
            Kind::Related => "related",
            Kind::Share => "share",
            Kind::Navigation => "navigation",
            Kind::Tags => "tags",
            Kind::Bio => "bio",
            Kind::Comment => "comment",
            Kind::Legal => "legal",
            Kind::Advertisement => "advertisement",
            Kind::Other => "other",
        }
    }

    /// True for the parts that an editor would count to the article: headline, kicker, deck, byline, dateline,
    /// body and subheading. Captions belong to its pictures and are apart.
    ///
    /// ```
    /// use copydesk::Kind;
    /// assert!(Kind::Byline.is_content() && !Kind::Caption.is_content());
    /// ```
    #[must_use]
    pub const fn is_content(self) -> bool {
        (self as u8) <= (Kind::Subheading as u8)
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The name is not one of the 19 kinds.
///
/// ```
/// let error = "gossip".parse::<copydesk::Kind>().unwrap_err();
/// assert_eq!(error.to_string(), "no block kind is called \"gossip\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no block kind is called {0:?}")]
pub struct UnknownKind(pub(crate) String);

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Kind, UnknownKind> {
        Kind::ALL.into_iter().find(|k| k.name() == name).ok_or_else(|| UnknownKind(name.to_owned()))
    }
}
