//! Sells or signs up: newsletters, subscriptions, apps, shops.

use crate::lexicon::class::Class;

rules! {
    /// The whole block is a phrase of sign-ups.
    "promo/promo-alone" [Promo 30] |b| b.is(Class::Promo);
        yes []
        no []

    /// Opens with a phrase of sign-ups, 20 words or fewer.
    "promo/promo-opens" [Promo 15] |b| b.starts(Class::Promo) && !b.is(Class::Promo) && b.words() <= 20;
        yes []
        no []

    /// A phrase of sign-ups inside a block of 20 words or fewer.
    "promo/promo-inside-short" [Promo 10] |b| b.has(Class::Promo) && !b.starts(Class::Promo) && b.words() <= 20;
        yes []
        no []

    /// A phrase of sign-ups in a longer block.
    "promo/promo-inside-long" [Promo 5] |b| b.has(Class::Promo) && b.words() > 20;
        yes []
        no []

    /// The whole block is a phrase of subscriptions.
    "promo/paywall-alone" [Promo 30] |b| b.is(Class::Paywall);
        yes []
        no []

    /// Opens with a phrase of subscriptions, 20 words or fewer.
    "promo/paywall-opens" [Promo 15] |b| b.starts(Class::Paywall) && !b.is(Class::Paywall) && b.words() <= 20;
        yes []
        no []

    /// A phrase of subscriptions inside a block of 20 words or fewer.
    "promo/paywall-inside-short" [Promo 10] |b| b.has(Class::Paywall) && !b.starts(Class::Paywall) && b.words() <= 20;
        yes []
        no []

    /// A phrase of subscriptions in a longer block.
    "promo/paywall-inside-long" [Promo 5] |b| b.has(Class::Paywall) && b.words() > 20;
        yes []
        no []

    /// The whole block is a phrase of shops.
    "promo/shop-alone" [Promo 30] |b| b.is(Class::Shop);
        yes []
        no []

    /// Opens with a phrase of shops, 16 words or fewer.
    "promo/shop-opens" [Promo 15] |b| b.starts(Class::Shop) && !b.is(Class::Shop) && b.words() <= 16;
        yes []
        no []

    /// A phrase of shops inside a block of 16 words or fewer.
    "promo/shop-inside-short" [Promo 10] |b| b.has(Class::Shop) && !b.starts(Class::Shop) && b.words() <= 16;
        yes []
        no []

    /// A phrase of shops in a longer block.
    "promo/shop-inside-long" [Promo 5] |b| b.has(Class::Shop) && b.words() > 16;
        yes []
        no []

    /// The whole block is a phrase of forms.
    "promo/form-alone" [Promo 30] |b| b.is(Class::Form);
        yes []
        no []

    /// Opens with a phrase of forms, 10 words or fewer.
    "promo/form-opens" [Promo 15] |b| b.starts(Class::Form) && !b.is(Class::Form) && b.words() <= 10;
        yes []
        no []

    /// A phrase of forms inside a block of 10 words or fewer.
    "promo/form-inside-short" [Promo 10] |b| b.has(Class::Form) && !b.starts(Class::Form) && b.words() <= 10;
        yes []
        no []

    /// A phrase of forms in a longer block.
    "promo/form-inside-long" [Promo 5] |b| b.has(Class::Form) && b.words() > 10;
        yes []
        no []

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
