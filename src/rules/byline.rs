//! Who wrote it.

use crate::lexicon::class::Class;

rules! {
    /// The whole block is a phrase of an opening of bylines.
    "byline/by-alone" [Byline] |b| b.is(Class::By);
        yes []
        no []

    /// Opens with a phrase of an opening of bylines, 16 words or fewer.
    "byline/by-opens" [Byline] |b| b.starts(Class::By) && !b.is(Class::By) && b.words() <= 16;
        yes []
        no []

    /// A phrase of an opening of bylines inside a block of 16 words or fewer.
    "byline/by-inside-short" [Byline] |b| b.has(Class::By) && !b.starts(Class::By) && b.words() <= 16;
        yes []
        no []

    /// A phrase of an opening of bylines in a longer block.
    "byline/by-inside-long" [Byline] |b| b.has(Class::By) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of roles of writers.
    "byline/role-alone" [Byline] |b| b.is(Class::Role);
        yes []
        no []

    /// Opens with a phrase of roles of writers, 16 words or fewer.
    "byline/role-opens" [Byline] |b| b.starts(Class::Role) && !b.is(Class::Role) && b.words() <= 16;
        yes []
        no []

    /// A phrase of roles of writers inside a block of 16 words or fewer.
    "byline/role-inside-short" [Byline] |b| b.has(Class::Role) && !b.starts(Class::Role) && b.words() <= 16;
        yes []
        no []

    /// A phrase of roles of writers in a longer block.
    "byline/role-inside-long" [Byline] |b| b.has(Class::Role) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of desks that sign.
    "byline/desk-alone" [Byline] |b| b.is(Class::Desk);
        yes []
        no []

    /// Opens with a phrase of desks that sign, 16 words or fewer.
    "byline/desk-opens" [Byline] |b| b.starts(Class::Desk) && !b.is(Class::Desk) && b.words() <= 16;
        yes []
        no []

    /// A phrase of desks that sign inside a block of 16 words or fewer.
    "byline/desk-inside-short" [Byline] |b| b.has(Class::Desk) && !b.starts(Class::Desk) && b.words() <= 16;
        yes []
        no []

    /// A phrase of desks that sign in a longer block.
    "byline/desk-inside-long" [Byline] |b| b.has(Class::Desk) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of thanks to agencies.
    "byline/agencies-alone" [Byline] |b| b.is(Class::Agencies);
        yes []
        no []

    /// Opens with a phrase of thanks to agencies, 16 words or fewer.
    "byline/agencies-opens" [Byline] |b| b.starts(Class::Agencies) && !b.is(Class::Agencies) && b.words() <= 16;
        yes []
        no []

    /// A phrase of thanks to agencies inside a block of 16 words or fewer.
    "byline/agencies-inside-short" [Byline] |b| b.has(Class::Agencies) && !b.starts(Class::Agencies) && b.words() <= 16;
        yes []
        no []

    /// A phrase of thanks to agencies in a longer block.
    "byline/agencies-inside-long" [Byline] |b| b.has(Class::Agencies) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of agencies.
    "byline/agency-alone" [Byline] |b| b.is(Class::Agency);
        yes []
        no []

    /// Opens with a phrase of agencies, 16 words or fewer.
    "byline/agency-opens" [Byline] |b| b.starts(Class::Agency) && !b.is(Class::Agency) && b.words() <= 16;
        yes []
        no []

    /// A phrase of agencies inside a block of 16 words or fewer.
    "byline/agency-inside-short" [Byline] |b| b.has(Class::Agency) && !b.starts(Class::Agency) && b.words() <= 16;
        yes []
        no []

    /// A phrase of agencies in a longer block.
    "byline/agency-inside-long" [Byline] |b| b.has(Class::Agency) && b.words() > 16;
        yes []
        no []

    /// An agency in a block of five words or fewer.
    "byline/agency-short" [Byline] |b| b.has(Class::Agency) && b.words() <= 5;
        yes []
        no []

    /// An opening of bylines, then two to eight words with capitals.
    "byline/opener-name" [Byline] |b| b.starts(Class::By) && (2..=10).contains(&b.words()) && b.f.m.capital_share() >= 0.5 && b.f.m.sentences == 0;
        yes []
        no []

}
