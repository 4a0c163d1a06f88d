//! Prose, and what kind of prose.

use crate::lexicon::class::Class;
use crate::features::measure::{End, Start};

rules! {
    /// Sentences of some length in running case.
    "prose/prose" [Body 10] |b| b.f.prose;
        yes []
        no []

    /// Prose inside the core of the page.
    "prose/prose-in-core" [Body 10] |b| b.f.prose && b.in_core();
        yes []
        no []

    /// Prose outside the core: teasers, comments, notices.
    "prose/prose-outside-core" [] |b| b.f.prose && !b.in_core() && b.scene.core.is_some();
        yes []
        no []

    /// Prose of ten content words or more that shares most of them with the core.
    "prose/prose-on-topic" [Body 10] |b| b.f.prose && b.f.content_words >= 10 && b.f.topic >= 0.5 && !b.in_core();
        yes []
        no []

    /// Prose outside the core that shares few words with it.
    "prose/prose-off-topic" [] |b| b.f.prose && b.f.content_words >= 8 && b.f.topic < 0.25 && !b.in_core();
        yes []
        no []

    /// A line that is no prose, inside the core.
    "prose/line-in-core" [Body 10] |b| !b.f.prose && b.in_core() && b.words() >= 4;
        yes []
        no []

    /// A paragraph that starts with a quotation, among prose.
    "prose/quote-paragraph" [Body 10] |b| b.f.m.start == Start::Quote && b.f.prose && b.f.prose_above <= 3;
        yes []
        no []

    /// A bulleted line inside the core.
    "prose/list-item" [Body 10] |b| b.f.m.start == Start::Bullet && b.in_core();
        yes []
        no []

    /// Speaks to the reader.
    "prose/speaks-to-reader" [] |b| b.has(Class::SecondPerson) && b.words() >= 6;
        yes []
        no []

    /// Reports what somebody said.
    "prose/reports" [Body 10] |b| b.has(Class::Reporting) && b.words() >= 12;
        yes []
        no []

    /// A lead-in to background in the same article.
    "prose/background" [Body 10] |b| b.starts(Class::Background) && b.words() >= 8;
        yes []
        no []

    /// A correction or editor's note: part of the article.
    "prose/correction" [Body 10] |b| b.starts(Class::Correction) && b.words() >= 4;
        yes []
        no []

    /// The first paragraph of prose in the core.
    "prose/first-prose" [Body 10] |b| b.f.prose && b.scene.core.is_some_and(|(start, _)| start == b.f.index);
        yes []
        no []

    /// Prose just before the core.
    "prose/before-core-prose" [Deck 10] |b| b.f.prose && (1..=6).contains(&b.before_core());
        yes []
        no []

    /// Prose that stood already.
    "prose/same-as-above" [] |b| b.f.prose && b.f.seen_before;
        yes []
        no []

    /// Prose that stands again later: a teaser box or a deck in two places.
    "prose/stands-again" [] |b| b.f.prose && b.f.seen_after;
        yes []
        no []

    /// Under a summary heading.
    "prose/summary-under" [Deck 10] |b| b.f.under.is_some_and(|(c, d)| c == Class::Summary && d <= 6) && b.words() >= 5;
        yes []
        no []

    /// Under a heading of references.
    "prose/references-under" [Body 10] |b| b.f.under.is_some_and(|(c, d)| c == Class::References && d <= 60);
        yes []
        no []

    /// Head of an entry of a live blog.
    "prose/live-entry" [Body 10] |b| b.starts(Class::Live) && b.words() <= 12;
        yes []
        no []

    /// A question on its own between prose: an interview's question or a heading.
    "prose/question" [Subheading 10] |b| b.f.m.end == End::Question && b.words() <= 16 && b.f.prose_above <= 2 && b.f.prose_below <= 2;
        yes []
        no []

}
