//! The classes of cues. A lexicon file has a section for each; a rule asks for them by name.

macro_rules! classes {
    ($($(#[doc = $doc:literal])+ $id:ident = $name:literal,)+) => {
        /// What a phrase of a lexicon is a cue of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub(crate) enum Class { $($(#[doc = $doc])+ $id,)+ }

        impl Class {
            pub const ALL: &'static [Class] = &[$(Class::$id,)+];

            /// The section's name in a lexicon file.
            pub const fn name(self) -> &'static str {
                match self { $(Class::$id => $name,)+ }
            }
        }
    };
}

classes! {
    /// Opens a list of other articles, or points to one: "read also", "more on this", "most read".
    Related = "related",
    /// Share, print, save, like, listen, copy link, and their labels.
    Share = "share",
    /// A thing that is counted: after a number it makes a counter ("12 comments", "3 shares", "views").
    Counted = "counted",
    /// Headings, buttons and prompts of readers' comments: "leave a reply", "comments are closed", "sort by newest".
    Comment = "comment",
    /// Sign-ups that are not support: newsletter, app, podcast, channel, event, "follow us".
    Promo = "promo",
    /// Subscription as access: "subscribe to continue", "already a subscriber", "log in to read".
    Paywall = "paywall",
    /// Asks for support; enough alone in a block that is not reporting.
    Appeal = "appeal",
    /// Asks for support in company of others only: "donate", "member", "a month".
    AppealWeak = "appeal-weak",
    /// The reader is spoken to: "you", "your", "Sie", "vous".
    SecondPerson = "second-person",
    /// The newsroom speaks of itself: "our journalism", "we rely on", "help us" (with "we", "us", "our").
    Newsroom = "newsroom",
    /// Money and periods: "a month", "per year", "cup of coffee", "tax-deductible".
    Money = "money",
    /// What is supported: "journalism", "reporting", "independent media", "newsroom".
    Journalism = "journalism",
    /// What support does: "helps us", "keeps", "makes possible", "so that we can".
    Consequence = "consequence",
    /// Somebody is quoted or reported on: "said", "told", "announced", "according to".
    Reporting = "reporting",
    /// Labels of advertising: "advertisement", "sponsored", "story continues below".
    Advert = "advert",
    /// Copyright, terms, privacy, reprints, disclaimers.
    Legal = "legal",
    /// Cookie and consent notices.
    Consent = "consent",
    /// Words of menus, as whole blocks mostly: "home", "search", "menu", "skip to content", "log in", "next page".
    Navigation = "navigation",
    /// Names of sections of a news site, as whole blocks: "sport", "politics", "culture", "opinion".
    Section = "section",
    /// Heads of a table of contents: "in this article", "contents".
    Contents = "contents",
    /// Heads of a list of keywords: "tags:", "topics", "filed under", "more about".
    Tags = "tags",
    /// About an author or publisher: "is a reporter", "covers", "about the author", "more from".
    Bio = "bio",
    /// Opens a byline: "by", "written by", "von", "автор:".
    By = "by",
    /// A role of a writer: "reporter", "correspondent", "staff writer", "editor".
    Role = "role",
    /// Bodies that sign instead of people: "staff", "editorial board", "редакція", "redaktion".
    Desk = "desk",
    /// "and agencies", "with material from", "reporting by", "editing by", "additional reporting".
    Agencies = "agencies",
    /// Label of the first publication: "published", "posted on", "veröffentlicht".
    Published = "published",
    /// Label of a later change: "updated", "last modified", "stand:".
    Updated = "updated",
    /// A time told from now: "ago", "yesterday", "vor", "minutes ago" (units in the phrase).
    Relative = "relative",
    /// Length of reading or listening: "min read", "lesezeit".
    ReadingTime = "reading-time",
    /// Label before a caption or a credit: "photo:", "image:", "quelle:", "фото".
    CaptionLabel = "caption-label",
    /// Who made or gave a picture, at its end: "getty images", "via reuters", "courtesy of", "handout".
    Credit = "credit",
    /// Where people stand in a picture, and other talk of captions: "pictured", "from left", "file photo".
    Pictured = "pictured",
    /// Players and galleries: "watch", "play video", "view gallery", "1 of 5", "hide caption".
    Player = "player",
    /// Genre labels that stand over a headline: "exclusive", "opinion", "analysis", "interview", "live".
    Genre = "genre",
    /// Corrections and editor's notes: part of the article.
    Correction = "correction",
    /// Summary heads: "key points", "at a glance", "in short", "summary".
    Summary = "summary",
    /// Notices of the site: "enable javascript", "page not found", "error", "loading", captcha, weather, markets.
    Notice = "notice",
    /// Form fields and their buttons: "your email", "submit", "required fields".
    Form = "form",
    /// Things for sale: "add to cart", "buy now", "affiliate", "price".
    Shop = "shop",
    /// Wire agencies and their codes, as they stand in datelines and credits: "reuters", "ap", "dpa".
    Agency = "agency",
    /// Platforms of payment and membership: "patreon", "paypal", "iban".
    Platform = "platform",
    /// Social networks and messengers, as names: "facebook", "whatsapp", "telegram".
    Network = "network",
    /// Lead-ins to background in the same article, so body: "as reported earlier", "нагадаємо".
    Background = "background",
    /// Liveblog and update marks that head an entry.
    Live = "live",
    /// Links to sources, references and footnotes of the article: "references", "sources", "footnotes".
    References = "references",
}

#[cfg(test)]
mod tests {
    use super::Class;

    #[test]
    fn the_table_for_users_has_every_class() {
        let table = include_str!("classes.md").lines().filter_map(|row| row.strip_prefix("| `")?.split('`').next());
        assert!(table.eq(Class::ALL.iter().map(|class| class.name())));
    }
}
