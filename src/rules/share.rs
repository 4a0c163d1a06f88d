//! Share bars, reactions, counters.

use crate::lexicon::class::Class;

rules! {
    /// The whole block is a phrase of sharing.
    "share/share-alone" [Share 30] |b| b.is(Class::Share);
        yes []
        no []

    /// Opens with a phrase of sharing, 10 words or fewer.
    "share/share-opens" [Share 15] |b| b.starts(Class::Share) && !b.is(Class::Share) && b.words() <= 10;
        yes []
        no []

    /// A phrase of sharing inside a block of 10 words or fewer.
    "share/share-inside-short" [Share 10] |b| b.has(Class::Share) && !b.starts(Class::Share) && b.words() <= 10;
        yes []
        no []

    /// A phrase of sharing in a longer block.
    "share/share-inside-long" [Share 5] |b| b.has(Class::Share) && b.words() > 10;
        yes []
        no []

    /// The whole block is a phrase of networks.
    "share/network-alone" [Share 10] |b| b.is(Class::Network);
        yes []
        no []

    /// Opens with a phrase of networks, 10 words or fewer.
    "share/network-opens" [Share 15] |b| b.starts(Class::Network) && !b.is(Class::Network) && b.words() <= 10;
        yes []
        no []

    /// A phrase of networks inside a block of 10 words or fewer.
    "share/network-inside-short" [Share 10] |b| b.has(Class::Network) && !b.starts(Class::Network) && b.words() <= 10;
        yes []
        no []

    /// A phrase of networks in a longer block.
    "share/network-inside-long" [Share 5] |b| b.has(Class::Network) && b.words() > 10;
        yes []
        no []

    /// A number and a thing that is counted.
    "share/counter" [Share 10] |b| b.has(Class::Counted) && b.f.m.digits > 0 && b.words() <= 5;
        yes []
        no []

    /// A thing that is counted, without a number.
    "share/counted-word" [Share 10] |b| b.is(Class::Counted);
        yes []
        no []

    /// A number of one to five digits alone.
    "share/lone-number" [Share 10] |b| b.f.m.letters == 0 && (1..=5).contains(&b.f.m.digits) && b.f.m.chars <= 6;
        yes []
        no []

    /// A network in a run of short blocks.
    "share/network-in-run" [Share 10] |b| b.has(Class::Network) && b.words() <= 4 && b.f.short_run >= 2;
        yes []
        no []

}
