//! Sells or signs up: newsletters, subscriptions, apps, shops.

use crate::lexicon::class::Class;

rules! {
    /// Two phrases of sign-ups.
    "promo/twice" [Promo 10] |b| b.f.cues.twice(Class::Promo);
        yes []
        no []

    /// Speaks to the reader in twenty-five words or fewer after the core.
    "promo/reader-short" [Promo 10] |b| b.has(Class::SecondPerson) && b.words() <= 25 && b.after_core() > 0;
        yes []
        no []

    /// Speaks to the reader inside the core.
    "promo/reader-in-core" [] |b| b.has(Class::SecondPerson) && b.in_core();
        yes []
        no []

}
