//! Share bars, reactions, counters.

use crate::lexicon::class::Class;

rules! {
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
