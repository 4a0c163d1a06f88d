//! Captions, credits, alternative texts, players.

use crate::lexicon::class::Class;

rules! {
    /// Starts with a caption's label.
    "caption/label" [Caption 10] |b| b.f.caption.label_start;
        yes []
        no []

    /// Ends with a credit that the parser finds.
    "caption/credit-tail" [Caption 10] |b| b.f.caption.credit_tail && !b.f.prose;
        yes []
        no []

    /// Prose that ends with a credit that the parser finds.
    "caption/credit-tail-prose" [Caption 10] |b| b.f.caption.credit_tail && b.f.prose;
        yes []
        no []

    /// Nothing but a credit.
    "caption/credit-only" [Caption 10] |b| b.f.caption.credit_only;
        yes []
        no []

    /// A file name, or the name a camera gives.
    "caption/file-name" [Caption 10] |b| b.f.caption.file_name;
        yes []
        no []

    /// Holds a UUID.
    "caption/uuid" [Caption 10] |b| b.f.caption.uuid && b.words() <= 50;
        yes []
        no []

    /// Reads like a slug.
    "caption/slug-like" [Caption 10] |b| b.f.caption.slug_like;
        yes []
        no []

    /// Says where people stand in a picture.
    "caption/position-words" [Caption 10] |b| b.f.caption.position_words && b.words() <= 60;
        yes []
        no []

    /// Begins as captions of agencies do.
    "caption/wire-head" [Caption 10] |b| b.f.caption.wire_caption_head;
        yes []
        no []

    /// A sentence of forty words or fewer that stands twice: as alternative text and as caption.
    "caption/sentence-repeated" [Caption 10] |b| (b.f.seen_before || b.f.seen_after) && (5..=40).contains(&b.words()) && !b.f.is_title && b.in_core();
        yes []
        no []

    /// The next block but one begins with its text.
    "caption/begins-next" [Caption 10] |b| b.below(2).is_some_and(|n| n.hash == b.f.hash) && b.words() >= 4 && !b.f.is_title;
        yes []
        no []

    /// A line of six words or more without the end of a sentence, prose below, in the core or just before it.
    "caption/line-before-prose" [Caption 10] |b| (6..=40).contains(&b.words()) && b.f.m.sentences == 0 && b.f.prose_below <= 2 && (b.in_core() || b.before_core() <= 4) && !b.f.is_title;
        yes []
        no []

    /// One sentence of forty words or fewer inside the core, the next block a credit or a repetition.
    "caption/sentence-in-core" [Caption 10] |b| b.f.m.sentences <= 2 && b.words() <= 40 && b.below(1).is_some_and(|n| n.caption.credit_only || n.repeats_neighbour);
        yes []
        no []

    /// The block below is nothing but a credit.
    "caption/above-credit-only" [Caption 10] |b| b.below(1).is_some_and(|n| n.caption.credit_only) && b.words() >= 4;
        yes []
        no []

    /// The block above is nothing but a credit.
    "caption/below-caption" [] |b| b.above(1).is_some_and(|n| n.caption.credit_only);
        yes []
        no []

    /// Ends with a credit.
    "caption/credit-ends" [Caption 10] |b| b.ends(Class::Credit);
        yes []
        no []

    /// Five words or more, all in lower case, no sentence: an alternative text made of a file name.
    "caption/slug" [Caption 10] |b| b.f.m.upper == 0 && b.f.m.cased >= 5 && b.f.m.sentences == 0 && b.f.m.unspaced == 0;
        yes []
        no []

    /// Ends with an agency after prose: a credit run in.
    "caption/agency-tail" [Caption 10] |b| b.ends(Class::Agency) && b.words() >= 8;
        yes []
        no []

}
