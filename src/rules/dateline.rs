//! When it was published.

use crate::lexicon::class::Class;

rules! {
    /// The whole block is a phrase of publication.
    "dateline/published-alone" [Dateline] |b| b.is(Class::Published);
        yes []
        no []

    /// Opens with a phrase of publication, 16 words or fewer.
    "dateline/published-opens" [Dateline] |b| b.starts(Class::Published) && !b.is(Class::Published) && b.words() <= 16;
        yes []
        no []

    /// A phrase of publication inside a block of 16 words or fewer.
    "dateline/published-inside-short" [Dateline] |b| b.has(Class::Published) && !b.starts(Class::Published) && b.words() <= 16;
        yes []
        no []

    /// A phrase of publication in a longer block.
    "dateline/published-inside-long" [Dateline] |b| b.has(Class::Published) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of updating.
    "dateline/updated-alone" [Dateline] |b| b.is(Class::Updated);
        yes []
        no []

    /// Opens with a phrase of updating, 16 words or fewer.
    "dateline/updated-opens" [Dateline] |b| b.starts(Class::Updated) && !b.is(Class::Updated) && b.words() <= 16;
        yes []
        no []

    /// A phrase of updating inside a block of 16 words or fewer.
    "dateline/updated-inside-short" [Dateline] |b| b.has(Class::Updated) && !b.starts(Class::Updated) && b.words() <= 16;
        yes []
        no []

    /// A phrase of updating in a longer block.
    "dateline/updated-inside-long" [Dateline] |b| b.has(Class::Updated) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of relative time.
    "dateline/relative-alone" [Dateline] |b| b.is(Class::Relative);
        yes []
        no []

    /// Opens with a phrase of relative time, 16 words or fewer.
    "dateline/relative-opens" [Dateline] |b| b.starts(Class::Relative) && !b.is(Class::Relative) && b.words() <= 16;
        yes []
        no []

    /// A phrase of relative time inside a block of 16 words or fewer.
    "dateline/relative-inside-short" [Dateline] |b| b.has(Class::Relative) && !b.starts(Class::Relative) && b.words() <= 16;
        yes []
        no []

    /// A phrase of relative time in a longer block.
    "dateline/relative-inside-long" [Dateline] |b| b.has(Class::Relative) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of reading time.
    "dateline/reading-time-alone" [Dateline] |b| b.is(Class::ReadingTime);
        yes []
        no []

    /// Opens with a phrase of reading time, 16 words or fewer.
    "dateline/reading-time-opens" [Dateline] |b| b.starts(Class::ReadingTime) && !b.is(Class::ReadingTime) && b.words() <= 16;
        yes []
        no []

    /// A phrase of reading time inside a block of 16 words or fewer.
    "dateline/reading-time-inside-short" [Dateline] |b| b.has(Class::ReadingTime) && !b.starts(Class::ReadingTime) && b.words() <= 16;
        yes []
        no []

    /// A phrase of reading time in a longer block.
    "dateline/reading-time-inside-long" [Dateline] |b| b.has(Class::ReadingTime) && b.words() > 16;
        yes []
        no []

}
