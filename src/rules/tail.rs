//! What stands at the end of a page: keywords, biographies, comments, legal lines, advertising, notices.

use crate::lexicon::class::Class;

rules! {
    /// The whole block is a phrase of keywords.
    "tail/tags-alone" [Tags 30] |b| b.is(Class::Tags);
        yes []
        no []

    /// Opens with a phrase of keywords, 10 words or fewer.
    "tail/tags-opens" [Tags 15] |b| b.starts(Class::Tags) && !b.is(Class::Tags) && b.words() <= 10;
        yes []
        no []

    /// A phrase of keywords inside a block of 10 words or fewer.
    "tail/tags-inside-short" [Tags 10] |b| b.has(Class::Tags) && !b.starts(Class::Tags) && b.words() <= 10;
        yes []
        no []

    /// A phrase of keywords in a longer block.
    "tail/tags-inside-long" [Tags 5] |b| b.has(Class::Tags) && b.words() > 10;
        yes []
        no []

    /// The whole block is a phrase of biographies.
    "tail/bio-alone" [Bio 30] |b| b.is(Class::Bio);
        yes []
        no []

    /// Opens with a phrase of biographies, 16 words or fewer.
    "tail/bio-opens" [Bio 15] |b| b.starts(Class::Bio) && !b.is(Class::Bio) && b.words() <= 16;
        yes []
        no []

    /// A phrase of biographies inside a block of 16 words or fewer.
    "tail/bio-inside-short" [Bio 10] |b| b.has(Class::Bio) && !b.starts(Class::Bio) && b.words() <= 16;
        yes []
        no []

    /// A phrase of biographies in a longer block.
    "tail/bio-inside-long" [Bio 5] |b| b.has(Class::Bio) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of comments.
    "tail/comment-alone" [Comment 30] |b| b.is(Class::Comment);
        yes []
        no []

    /// Opens with a phrase of comments, 12 words or fewer.
    "tail/comment-opens" [Comment 15] |b| b.starts(Class::Comment) && !b.is(Class::Comment) && b.words() <= 12;
        yes []
        no []

    /// A phrase of comments inside a block of 12 words or fewer.
    "tail/comment-inside-short" [Comment 10] |b| b.has(Class::Comment) && !b.starts(Class::Comment) && b.words() <= 12;
        yes []
        no []

    /// A phrase of comments in a longer block.
    "tail/comment-inside-long" [Comment 5] |b| b.has(Class::Comment) && b.words() > 12;
        yes []
        no []

    /// The whole block is a phrase of legal lines.
    "tail/legal-alone" [Legal 30] |b| b.is(Class::Legal);
        yes []
        no []

    /// Opens with a phrase of legal lines, 24 words or fewer.
    "tail/legal-opens" [Legal 15] |b| b.starts(Class::Legal) && !b.is(Class::Legal) && b.words() <= 24;
        yes []
        no []

    /// A phrase of legal lines inside a block of 24 words or fewer.
    "tail/legal-inside-short" [Legal 10] |b| b.has(Class::Legal) && !b.starts(Class::Legal) && b.words() <= 24;
        yes []
        no []

    /// A phrase of legal lines in a longer block.
    "tail/legal-inside-long" [Legal 5] |b| b.has(Class::Legal) && b.words() > 24;
        yes []
        no []

    /// The whole block is a phrase of consent.
    "tail/consent-alone" [Legal 30] |b| b.is(Class::Consent);
        yes []
        no []

    /// Opens with a phrase of consent, 16 words or fewer.
    "tail/consent-opens" [Legal 15] |b| b.starts(Class::Consent) && !b.is(Class::Consent) && b.words() <= 16;
        yes []
        no []

    /// A phrase of consent inside a block of 16 words or fewer.
    "tail/consent-inside-short" [Legal 10] |b| b.has(Class::Consent) && !b.starts(Class::Consent) && b.words() <= 16;
        yes []
        no []

    /// A phrase of consent in a longer block.
    "tail/consent-inside-long" [Legal 5] |b| b.has(Class::Consent) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of advertising.
    "tail/advert-alone" [Advertisement 30] |b| b.is(Class::Advert);
        yes []
        no []

    /// Opens with a phrase of advertising, 12 words or fewer.
    "tail/advert-opens" [Advertisement 15] |b| b.starts(Class::Advert) && !b.is(Class::Advert) && b.words() <= 12;
        yes []
        no []

    /// A phrase of advertising inside a block of 12 words or fewer.
    "tail/advert-inside-short" [Advertisement 10] |b| b.has(Class::Advert) && !b.starts(Class::Advert) && b.words() <= 12;
        yes []
        no []

    /// A phrase of advertising in a longer block.
    "tail/advert-inside-long" [Advertisement 5] |b| b.has(Class::Advert) && b.words() > 12;
        yes []
        no []

    /// The whole block is a phrase of notices.
    "tail/notice-alone" [Other 30] |b| b.is(Class::Notice);
        yes []
        no []

    /// Opens with a phrase of notices, 16 words or fewer.
    "tail/notice-opens" [Other 15] |b| b.starts(Class::Notice) && !b.is(Class::Notice) && b.words() <= 16;
        yes []
        no []

    /// A phrase of notices inside a block of 16 words or fewer.
    "tail/notice-inside-short" [Other 10] |b| b.has(Class::Notice) && !b.starts(Class::Notice) && b.words() <= 16;
        yes []
        no []

    /// A phrase of notices in a longer block.
    "tail/notice-inside-long" [Other 5] |b| b.has(Class::Notice) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of live blogs.
    "tail/live-alone" [Body 10] |b| b.is(Class::Live);
        yes []
        no []

    /// Opens with a phrase of live blogs, 10 words or fewer.
    "tail/live-opens" [Body 15] |b| b.starts(Class::Live) && !b.is(Class::Live) && b.words() <= 10;
        yes []
        no []

    /// A phrase of live blogs inside a block of 10 words or fewer.
    "tail/live-inside-short" [Body 10] |b| b.has(Class::Live) && !b.starts(Class::Live) && b.words() <= 10;
        yes []
        no []

    /// A phrase of live blogs in a longer block.
    "tail/live-inside-long" [Body 5] |b| b.has(Class::Live) && b.words() > 10;
        yes []
        no []

    /// Prose that begins with the name of the writer, after the core's start.
    "tail/bio-of-author" [Bio 10] |b| b.f.starts_with_author && b.f.prose && b.before_core() == 0;
        yes []
        no []

    /// The name of the writer again after the core.
    "tail/author-again" [] |b| b.f.names_author && b.after_core() > 0 && b.words() <= 14;
        yes []
        no []

    /// Prose that says what a writer does, outside the first half of the core.
    "tail/bio-prose" [Bio 10] |b| b.has(Class::Bio) && b.f.prose && b.has(Class::Role);
        yes []
        no []

    /// Prose with a role after the core or in its last blocks.
    "tail/role-prose-end" [Bio 10] |b| b.has(Class::Role) && b.f.prose && b.scene.core.is_some_and(|(_, end)| b.f.index + 2 >= end);
        yes []
        no []

    /// One to three words in a run of short blocks just after the core.
    "tail/tag-run" [Tags 10] |b| b.words() <= 3 && b.f.short_run >= 3 && (1..=12).contains(&b.after_core()) && b.f.m.digits == 0;
        yes []
        no []

    /// Starts with a hash sign.
    "tail/hash" [Tags 10] |b| b.f.m.chars > 1 && b.text().starts_with('#') && b.words() <= 5;
        yes []
        no []

    /// Holds the copyright sign.
    "tail/copyright-sign" [Legal 10] |b| b.words() <= 40 && b.text().contains('©');
        yes []
        no []

    /// Leftover code.
    "tail/script" [Other 10] |b| b.f.m.code >= 4 && b.f.function_share.is_none_or(|s| s < 0.1);
        yes []
        no []

}
