//! What stands around a block: the section it is under, its neighbours, its repetitions.

use crate::features::Features;
use crate::lexicon::class::Class;
use crate::lexicon::cues::bit;

/// A word of a menu.
fn menu(n: &Features) -> bool {
    n.m.words <= 4 && n.m.sentences == 0 && (n.cues.is(Class::Navigation) || n.cues.is(Class::Section))
}

rules! {
    /// The block after a heading of class related.
    "flow/under-related-1" [Related 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Related && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class related, no long prose between.
    "flow/under-related-near" [Related 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Related && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class related, no long prose between.
    "flow/under-related-far" [Related 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Related && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class comment.
    "flow/under-comment-1" [Comment 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Comment && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class comment, no long prose between.
    "flow/under-comment-near" [Comment 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Comment && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class comment, no long prose between.
    "flow/under-comment-far" [Comment 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Comment && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class promo.
    "flow/under-promo-1" [Promo 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Promo && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class promo, no long prose between.
    "flow/under-promo-near" [Promo 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Promo && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class promo, no long prose between.
    "flow/under-promo-far" [Promo 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Promo && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class appeal.
    "flow/under-appeal-1" [Appeal 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Appeal && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class appeal, no long prose between.
    "flow/under-appeal-near" [Appeal 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Appeal && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class appeal, no long prose between.
    "flow/under-appeal-far" [Appeal 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Appeal && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class tags.
    "flow/under-tags-1" [Tags 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Tags && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class tags, no long prose between.
    "flow/under-tags-near" [Tags 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Tags && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class tags, no long prose between.
    "flow/under-tags-far" [Tags 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Tags && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class bio.
    "flow/under-bio-1" [Bio 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Bio && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class bio, no long prose between.
    "flow/under-bio-near" [Bio 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Bio && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class bio, no long prose between.
    "flow/under-bio-far" [Bio 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Bio && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class share.
    "flow/under-share-1" [Share 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Share && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class share, no long prose between.
    "flow/under-share-near" [Share 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Share && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class legal.
    "flow/under-legal-1" [Legal 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Legal && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class legal, no long prose between.
    "flow/under-legal-near" [Legal 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Legal && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// Seven blocks or more after a heading of class legal, no long prose between.
    "flow/under-legal-far" [Legal 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Legal && d > 6) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class contents.
    "flow/under-contents-1" [Navigation 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Contents && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class contents, no long prose between.
    "flow/under-contents-near" [Navigation 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Contents && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// The block after a heading of class shop.
    "flow/under-shop-1" [Promo 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Shop && d == 1);
        yes []
        no []

    /// Two to six blocks after a heading of class shop, no long prose between.
    "flow/under-shop-near" [Promo 15] |b| b.f.under.is_some_and(|(c, d)| c == Class::Shop && (2..=6).contains(&d)) && b.f.under_prose == 0;
        yes []
        no []

    /// After a heading of comments, below the core's start, with prose between: the comments themselves.
    "flow/comment-thread" [Comment 8] |b| b.f.under.is_some_and(|(c, _)| c == Class::Comment) && b.f.under_prose > 0;
        yes []
        no []

    /// A heading of comments stood since the core began.
    "flow/passed-comments" [Comment 8] |b| b.f.passed & bit(Class::Comment) != 0;
        yes []
        no []

    /// A heading of related articles stood since the core began.
    "flow/passed-related" [] |b| b.f.passed & bit(Class::Related) != 0;
        yes []
        no []

    /// A heading of keywords stood since the core began.
    "flow/passed-tags" [] |b| b.f.passed & bit(Class::Tags) != 0;
        yes []
        no []

    /// A legal line stood since the core began.
    "flow/passed-legal" [] |b| b.f.passed & bit(Class::Legal) != 0;
        yes []
        no []

    /// A sign-up stood since the core began.
    "flow/passed-promo" [] |b| b.f.passed & bit(Class::Promo) != 0;
        yes []
        no []

    /// Begins with the text of its neighbour, or the neighbour with its text: alt text and caption.
    "flow/repeats-neighbour" [Caption 8] |b| b.f.repeats_neighbour && !b.f.is_title;
        yes []
        no []

    /// The next block begins with its text, or it with the next block's.
    "flow/next-repeats" [Caption 8] |b| b.below(1).is_some_and(|n| n.repeats_neighbour) && !b.f.is_title;
        yes []
        no []

    /// The same text stands earlier on the page.
    "flow/seen-before" [] |b| b.f.seen_before && !b.f.is_title;
        yes []
        no []

    /// The same text stands later on the page.
    "flow/seen-after" [] |b| b.f.seen_after && !b.f.is_title;
        yes []
        no []

    /// The block above has three words or fewer.
    "flow/above-short" [] |b| b.above(1).is_some_and(|n| n.m.words <= 3);
        yes []
        no []

    /// The block below has three words or fewer.
    "flow/below-short" [] |b| b.below(1).is_some_and(|n| n.m.words <= 3);
        yes []
        no []

    /// The block above has four to twenty words and no end of a sentence.
    "flow/above-titleish" [] |b| b.above(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes []
        no []

    /// The block below has four to twenty words and no end of a sentence.
    "flow/below-titleish" [] |b| b.below(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes []
        no []

    /// Title-like, and so are both neighbours: a list of headlines.
    "flow/between-titleish" [Related 8] |b| (4..=20).contains(&b.words()) && b.f.m.sentences == 0 && b.above(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0) && b.below(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes []
        no []

    /// A title-like block outside the core directly above prose outside the core: a teaser's title.
    "flow/pair-title-teaser" [Related 8] |b| !b.in_core() && (3..=20).contains(&b.words()) && b.f.m.sentences == 0 && b.f.index > b.scene.core.map_or(0, |c| c.1) && b.below(1).is_some_and(|n| n.prose);
        yes []
        no []

    /// Prose after the core directly below a title-like block: the teaser.
    "flow/pair-teaser-title" [Related 8] |b| b.after_core() > 0 && b.f.prose && b.above(1).is_some_and(|n| (3..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes []
        no []

    /// The block above is prose of thirty words or more.
    "flow/above-prose-long" [] |b| b.above(1).is_some_and(|n| n.prose && n.m.words >= 30);
        yes []
        no []

    /// The block below is prose of thirty words or more.
    "flow/below-prose-long" [] |b| b.below(1).is_some_and(|n| n.prose && n.m.words >= 30);
        yes []
        no []

    /// The block above holds a cue of related articles.
    "flow/above-related" [Related 8] |b| b.above(1).is_some_and(|n| n.cues.starts(Class::Related));
        yes []
        no []

    /// A neighbour is a share button.
    "flow/above-share" [Share 8] |b| b.above(1).is_some_and(|n| n.cues.is(Class::Share) || n.cues.is(Class::Network)) && b.words() <= 6;
        yes []
        no []

    /// The block below is a share button.
    "flow/below-share" [Share 8] |b| b.below(1).is_some_and(|n| n.cues.is(Class::Share) || n.cues.is(Class::Network)) && b.words() <= 6;
        yes []
        no []

    /// The block above holds a strong cue of an appeal.
    "flow/above-appeal" [Appeal 8] |b| b.above(1).is_some_and(|n| n.cues.has(Class::Appeal));
        yes []
        no []

    /// The block below holds a strong cue of an appeal.
    "flow/below-appeal" [Appeal 8] |b| b.below(1).is_some_and(|n| n.cues.has(Class::Appeal));
        yes []
        no []

    /// The block above holds a cue of a sign-up.
    "flow/above-promo" [Promo 8] |b| b.above(1).is_some_and(|n| n.cues.has(Class::Promo) || n.cues.has(Class::Paywall));
        yes []
        no []

    /// The block below holds a cue of a sign-up.
    "flow/below-promo" [Promo 8] |b| b.below(1).is_some_and(|n| n.cues.has(Class::Promo) || n.cues.has(Class::Paywall));
        yes []
        no []

    /// Both neighbours above are words of a menu.
    "flow/above-navigation" [Navigation 8] |b| b.above(1).is_some_and(menu) && b.above(2).is_none_or(menu);
        yes []
        no []

    /// Both neighbours below are words of a menu.
    "flow/below-navigation" [Navigation 8] |b| b.below(1).is_some_and(menu) && b.below(2).is_none_or(menu);
        yes []
        no []

    /// The block above is legal.
    "flow/above-legal" [Legal 8] |b| b.above(1).is_some_and(|n| n.cues.has(Class::Legal) || n.cues.has(Class::Consent)) ;
        yes []
        no []

    /// The block above is a label of advertising.
    "flow/above-advert" [Advertisement 8] |b| b.above(1).is_some_and(|n| n.cues.is(Class::Advert));
        yes []
        no []

    /// The block above starts with a caption's label.
    "flow/above-caption-label" [Caption 8] |b| b.above(1).is_some_and(|n| n.cues.starts(Class::CaptionLabel));
        yes []
        no []

    /// The block below starts with a caption's label or ends with a credit: a caption before its credit.
    "flow/below-caption-label" [Caption 8] |b| b.below(1).is_some_and(|n| n.m.words <= 12 && (n.cues.starts(Class::CaptionLabel) || n.cues.ends(Class::Credit)));
        yes []
        no []

    /// The block above opens a byline.
    "flow/above-by" [Byline 8] |b| b.above(1).is_some_and(|n| n.cues.starts(Class::By) && n.m.words <= 8);
        yes []
        no []

    /// The block below opens a byline.
    "flow/below-by" [] |b| b.below(1).is_some_and(|n| n.cues.starts(Class::By) && n.m.words <= 8);
        yes []
        no []

    /// The title stands directly above.
    "flow/above-title" [] |b| b.above(1).is_some_and(|n| n.is_title);
        yes []
        no []

    /// The title stands directly below.
    "flow/below-title" [] |b| b.below(1).is_some_and(|n| n.is_title);
        yes []
        no []

    /// The title stands two or three blocks above.
    "flow/after-title-2" [] |b| (2..=3).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// The title stands two or three blocks below.
    "flow/before-title-2" [] |b| (2..=3).any(|n| b.below(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// A button of a comment stands within three blocks.
    "flow/above-comment-reply" [Comment 8] |b| (1..=3).any(|n| b.above(n).is_some_and(|f| f.cues.is(Class::Comment)) || b.below(n).is_some_and(|f| f.cues.is(Class::Comment)));
        yes []
        no []

}
