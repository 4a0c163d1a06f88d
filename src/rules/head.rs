//! Headline, kicker and deck.

use crate::lexicon::class::Class;
use crate::features::measure::{End, Start};

rules! {
    /// The block before the core that reads most like its title, each time it stands.
    "head/title-candidate" [Headline 10] |b| b.f.is_title;
        yes []
        no []

    /// The title candidate, eight blocks or fewer before the core.
    "head/title-near-core" [Headline 10] |b| b.f.is_title && b.before_core() <= 8 && b.before_core() > 0;
        yes []
        no []

    /// The title text again, not where the candidate stands.
    "head/title-not-first" [] |b| b.f.is_title && b.scene.title != Some(b.f.index);
        yes []
        no []

    /// The title text again after the core.
    "head/title-after-core" [] |b| b.f.is_title && b.after_core() > 0;
        yes []
        no []

    /// Shares two thirds of its content words with the title, without being the same text.
    "head/like-title" [Headline 10] |b| !b.f.is_title && b.f.title_overlap >= 0.66;
        yes []
        no []

    /// Shares a third to two thirds of its content words with the title.
    "head/somewhat-like-title" [] |b| !b.f.is_title && (0.33..0.66).contains(&b.f.title_overlap);
        yes []
        no []

    /// Shares no content word with the title, though it has four or more.
    "head/unlike-title" [] |b| !b.f.is_title && b.f.content_words >= 4 && b.f.title_overlap == 0.0 && b.scene.title.is_some();
        yes []
        no []

    /// Title-like block before the core whose content words are mostly the core's.
    "head/on-topic-title" [Headline 10] |b| b.before_core() > 0 && (4..=28).contains(&b.words()) && b.f.content_words >= 2 && b.f.topic >= 0.6 && b.f.m.sentences <= 1;
        yes []
        no []

    /// Title-like block outside the core that shares hardly a word with it.
    "head/off-topic-title" [Related 10] |b| !b.in_core() && (4..=25).contains(&b.words()) && b.f.m.sentences <= 1 && b.f.content_words >= 3 && b.f.topic < 0.34;
        yes []
        no []

    /// Outside the core, short, and half of its content words are the core's.
    "head/on-topic-short" [] |b| !b.in_core() && b.words() <= 6 && b.f.content_words >= 1 && b.f.topic >= 0.5;
        yes []
        no []

    /// Outside the core, short, and none of its content words is the core's.
    "head/off-topic-short" [] |b| !b.in_core() && b.words() <= 6 && b.f.content_words >= 1 && b.f.topic == 0.0;
        yes []
        no []

    /// A sentence or two between title and core.
    "head/after-headline-prose" [Deck 10] |b| b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 4) && b.before_core() > 0 && (7..=70).contains(&b.words()) && b.f.m.sentences >= 1;
        yes []
        no []

    /// A line of some length without a full stop directly below the title.
    "head/after-headline-line" [Deck 10] |b| b.above(1).is_some_and(|n| n.is_title) && b.words() >= 7 && b.f.m.sentences == 0;
        yes []
        no []

    /// The first prose block after the title.
    "head/first-under-title" [] |b| b.f.prose && b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 12) && b.f.prose_above > b.f.index.saturating_sub(b.scene.title.unwrap_or(0));
        yes []
        no []

    /// First prose after the title, and shorter than the paragraph that follows it.
    "head/short-first-prose" [Deck 10] |b| b.f.prose && b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 6) && b.f.m.sentences <= 2 && b.words() <= 40 && b.scene.blocks[b.i + 1..].iter().take(8).find(|n| n.prose).is_some_and(|n| n.m.words > b.words() * 3 / 2);
        yes []
        no []

    /// Prose, then something that is not prose, then prose: a deck is parted from the body by byline, date or picture.
    "head/field-between" [Deck 10] |b| b.f.prose && b.f.prose_above > 4 && (2..=10).contains(&b.f.prose_below) && b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 6);
        yes []
        no []

    /// One to four words directly above the title.
    "head/label-above-title" [Kicker 10] |b| b.below(1).is_some_and(|n| n.is_title) && (1..=4).contains(&b.words());
        yes []
        no []

    /// A genre label alone: exclusive, opinion, analysis.
    "head/genre" [Kicker 10] |b| b.is(Class::Genre) && b.words() <= 4;
        yes []
        no []

    /// Starts with a genre label and goes on.
    "head/genre-start" [] |b| b.starts(Class::Genre) && !b.is(Class::Genre);
        yes []
        no []

    /// The name of a section one to three blocks above the title.
    "head/section-above-title" [Kicker 10] |b| b.is(Class::Section) && (1..=3).any(|n| b.below(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// The heading of a summary.
    "head/summary-heading" [Deck 10] |b| b.is(Class::Summary);
        yes []
        no []

    /// Starts with a word of summaries and goes on.
    "head/summary-start" [Deck 10] |b| b.starts(Class::Summary) && !b.is(Class::Summary);
        yes []
        no []

    /// One of several bulleted or short sentences between title and core.
    "head/bullet-summary" [Deck 10] |b| b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 10) && b.before_core() > 0 && (5..=30).contains(&b.words()) && b.f.m.ends_sentence();
        yes []
        no []

    /// Two to twelve words without a full stop, prose directly below and near above.
    "head/subheading-shape" [Subheading 10] |b| (1..=12).contains(&b.words()) && b.f.m.sentences == 0 && b.f.m.end != End::Colon && b.f.prose_below == 1 && b.f.prose_above <= 4 && b.in_core();
        yes []
        no []

    /// The same in title case.
    "head/subheading-title-case" [Subheading 10] |b| (2..=12).contains(&b.words()) && b.f.m.sentences == 0 && b.f.m.cased >= 2 && b.f.m.capital_share() >= 0.6 && b.f.prose_below <= 2 && b.in_core();
        yes []
        no []

    /// Starts with a number, short, prose below.
    "head/subheading-numbered" [Subheading 10] |b| b.f.m.start == Start::Digit && (2..=14).contains(&b.words()) && b.f.m.sentences <= 1 && b.f.prose_below <= 2 && b.in_core();
        yes []
        no []

    /// Short line inside the core whose words are the core's.
    "head/subheading-on-topic" [Subheading 10] |b| (2..=12).contains(&b.words()) && b.f.m.sentences == 0 && b.in_core() && b.f.topic >= 0.5;
        yes []
        no []

    /// Short line inside the core whose words are not the core's.
    "head/subheading-off-topic" [] |b| (2..=14).contains(&b.words()) && b.f.m.sentences == 0 && b.in_core() && b.f.content_words >= 2 && b.f.topic < 0.2;
        yes []
        no []

}
