//! Who wrote it.

use crate::lexicon::class::Class;

rules! {
    /// An agency in a block of five words or fewer.
    "byline/agency-short" [Byline 10] |b| b.has(Class::Agency) && b.words() <= 5;
        yes []
        no []

    /// A role, directly below a name.
    "byline/role-below-name" [Byline 10] |b| b.has(Class::Role) && b.words() <= 10 && b.above(1).is_some_and(|n| n.byline.names >= 1 && n.byline.covered >= 0.8);
        yes []
        no []

    /// A short line directly below or above a byline with an opener.
    "byline/line-by-byline" [] |b| b.words() <= 8 && (b.above(1).is_some_and(|n| n.byline.opener) || b.below(1).is_some_and(|n| n.byline.opener));
        yes []
        no []

    /// An opener before something that can sign.
    "byline/opener" [Byline 10] |b| b.f.byline.opener;
        yes []
        no []

    /// An opener before something that can sign, near the title or the core.
    "byline/opener-near-title" [Byline 10] |b| b.f.byline.opener && b.before_core() <= 12 && b.after_core() <= 3;
        yes []
        no []

    /// Nothing but a name.
    "byline/name-alone" [Byline 10] |b| b.f.byline.names == 1 && b.f.byline.covered >= 0.95 && !b.f.byline.opener && !b.f.byline.role && !b.f.byline.date;
        yes []
        no []

    /// Nothing but several names.
    "byline/names-alone" [Byline 10] |b| b.f.byline.names >= 2 && b.f.byline.covered >= 0.9 && !b.f.byline.role && !b.f.byline.date;
        yes []
        no []

    /// A name one to four blocks below the title.
    "byline/name-near-title" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && (1..=4).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// A name one to four blocks before the core.
    "byline/name-before-core" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && (1..=4).contains(&b.before_core());
        yes []
        no []

    /// A name one or two blocks after the core.
    "byline/name-after-core" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && (1..=2).contains(&b.after_core());
        yes []
        no []

    /// A name and a role, nothing else.
    "byline/name-and-role" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.role && b.f.byline.covered >= 0.8;
        yes []
        no []

    /// A name and a date on one line.
    "byline/name-and-date" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.date && b.f.byline.covered >= 0.7;
        yes []
        no []

    /// A name and an address.
    "byline/name-and-contact" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.contact;
        yes []
        no []

    /// Nothing but an agency.
    "byline/only-agency" [Byline 10] |b| b.f.byline.agency && b.f.byline.covered >= 0.9 && b.f.byline.names == 0;
        yes []
        no []

    /// Nothing but a desk.
    "byline/only-desk" [Byline 10] |b| b.f.byline.desk && b.f.byline.covered >= 0.9 && b.f.byline.names == 0;
        yes []
        no []

    /// Nothing but a role.
    "byline/only-role" [Byline 10] |b| b.f.byline.role && b.f.byline.covered >= 0.9 && b.f.byline.names == 0;
        yes []
        no []

    /// Holds the name of the writer, short, near the title.
    "byline/author-near-title" [Byline 10] |b| b.f.names_author && b.words() <= 14 && b.before_core() <= 10 && b.after_core() == 0;
        yes []
        no []

    /// A name among related or comments.
    "byline/name-in-list" [] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && b.f.under.is_some();
        yes []
        no []

    /// An opening of bylines, then two to eight words with capitals.
    "byline/opener-name" [Byline 10] |b| b.starts(Class::By) && (2..=10).contains(&b.words()) && b.f.m.capital_share() >= 0.5 && b.f.m.sentences == 0;
        yes []
        no []

}
