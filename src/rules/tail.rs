//! What stands at the end of a page: keywords, biographies, comments, legal lines, advertising, notices.

use crate::lexicon::class::Class;

rules! {
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
