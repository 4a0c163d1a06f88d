//! Pointers to other articles.

use crate::lexicon::class::Class;
use crate::features::measure::End;

rules! {
    /// A title-like block after the core.
    "related/title-after-core" [Related 10] |b| b.after_core() > 0 && (4..=22).contains(&b.words()) && b.f.m.sentences == 0;
        yes []
        no []

    /// A title-like block well before the core that is not the title.
    "related/title-before-core" [Related 10] |b| b.before_core() > 8 && (4..=22).contains(&b.words()) && b.f.m.sentences == 0 && !b.f.is_title;
        yes []
        no []

    /// A sentence or two after the core, among title-like blocks.
    "related/teaser-after-core" [Related 10] |b| b.after_core() > 0 && b.f.m.sentences >= 1 && (8..=45).contains(&b.words()) && (1..=2).any(|n| b.above(n).is_some_and(|f| (4..=20).contains(&f.m.words) && f.m.sentences == 0));
        yes []
        no []

    /// Opens with a pointer inside the core.
    "related/pointer-in-core" [Related 10] |b| b.starts(Class::Related) && b.in_core() && b.words() <= 40;
        yes []
        no []

    /// A relative time directly above or below, away from the title.
    "related/time-near" [Related 10] |b| (b.above(1).is_some_and(|n| n.cues.has(Class::Relative) && n.m.words <= 5) || b.below(1).is_some_and(|n| n.cues.has(Class::Relative) && n.m.words <= 5)) && !(1..=4).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// Cut off with an ellipsis outside the core.
    "related/cut-off" [Related 10] |b| b.f.m.end == End::Ellipsis && !b.in_core() && b.words() >= 6;
        yes []
        no []

}
