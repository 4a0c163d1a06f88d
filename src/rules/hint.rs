//! Names: what the author of the page called the block's element (`near/`) and the elements around it (`far/`).
//!
//! Two rules a hint, made by one table; `source::hints` says which words in class, id, role and itemprop give which hint.
//! Names are habits of sites, so they are weighed, never believed: a far name holds for whole parts of a page and starts
//! with half the strength of a near one.

use crate::features::View;
use crate::kind::Kind;
use crate::rules::{Hits, Rule};
use crate::source::hints::hint;

macro_rules! names {
    ($($hint:ident $name:literal [$($kind:ident $strength:literal),*];)+) => {
        /// The bits, in the order of the rules.
        const HINTS: &[u64] = &[$(hint::$hint),+];

        const NEAR: &[Rule] = &[$(Rule {
            id: concat!("near/near-", $name),
            doc: concat!("The block's element, or one that holds little more, has a name of hint ", stringify!($hint), ".\n"),
            kinds: &[$((Kind::$kind, $strength)),*],
            yes: &[],
            no: &[],
        }),+];

        const FAR: &[Rule] = &[$(Rule {
            id: concat!("far/far-", $name),
            doc: concat!("An element around the block has a name of hint ", stringify!($hint), ".\n"),
            kinds: &[$((Kind::$kind, $strength / 2)),*],
            yes: &[],
            no: &[],
        }),+];
    };
}

// Hint, name, and the kinds it speaks for with the strength of a near name, in tenths of a nat.
names! {
    HEADLINE "headline" [Headline 15];
    TITLE "title" [Headline 4];
    KICKER "kicker" [Kicker 15];
    DECK "deck" [Deck 15];
    LEAD "lead" [Deck 8];
    SUMMARY "summary" [Deck 5, Related 5];
    BYLINE "byline" [Byline 20];
    AUTHOR "author" [Byline 10, Bio 5];
    DATE "date" [Dateline 12];
    TIME "time" [Dateline 10];
    PUBLISHED "published" [Dateline 10];
    UPDATED "updated" [Dateline 12];
    META "meta" [Byline 4, Dateline 4];
    ARTICLE "article" [];
    BODY "body" [Body 10];
    CONTENT "content" [Body 4];
    SUBHEADING "subheading" [Subheading 10];
    CAPTION "caption" [Caption 25];
    CREDIT "credit" [Caption 15];
    IMAGE "image" [Caption 10];
    GALLERY "gallery" [Caption 8];
    VIDEO "video" [Caption 8];
    EMBED "embed" [Caption 5];
    DONATE "donate" [Appeal 20];
    NEWSLETTER "newsletter" [Promo 25];
    SUBSCRIBE "subscribe" [Promo 15];
    PROMO "promo" [Promo 12];
    PAYWALL "paywall" [Promo 12];
    RELATED "related" [Related 20];
    RECOMMEND "recommend" [Related 20];
    MORE "more" [Related 10];
    POPULAR "popular" [Related 20];
    LATEST "latest" [Related 12];
    SHARE "share" [Share 25];
    SOCIAL "social" [Share 15];
    TOOLBAR "toolbar" [Share 8];
    NAV "nav" [Navigation 20];
    BREADCRUMB "breadcrumb" [Navigation 20];
    PAGINATION "pagination" [Navigation 15];
    TOC "toc" [Navigation 15];
    SEARCH "search" [Navigation 15];
    LOGIN "login" [Navigation 12];
    SKIP "skip" [Navigation 15];
    LOGO "logo" [Navigation 12];
    TAGS "tags" [Tags 20];
    CATEGORY "category" [Kicker 5, Tags 5];
    BIO "bio" [Bio 20];
    COMMENT "comment" [Comment 20];
    FOOTER "footer" [Navigation 8, Legal 4];
    LEGAL "legal" [Legal 20];
    COOKIE "cookie" [Legal 20];
    AD "ad" [Advertisement 15];
    SPONSOR "sponsor" [Advertisement 10];
    SIDEBAR "sidebar" [Related 6];
    WIDGET "widget" [Related 4, Other 4];
    HEADER "header" [Navigation 4];
    MODAL "modal" [Promo 4];
    HIDDEN "hidden" [];
    SR_ONLY "sr-only" [];
    QUOTE "quote" [Body 5];
    FACTBOX "factbox" [Body 3];
    NOTE "note" [Body 3];
    FOOTNOTE "footnote" [Body 5];
    CARD "card" [Related 5];
}

/// The rules of this family: near names, then far ones.
pub(super) const RULES: &[Rule] = &both();

const fn both() -> [Rule; 2 * HINTS.len()] {
    let mut out = [NEAR[0]; 2 * HINTS.len()];
    let mut i = 0;
    while i < HINTS.len() {
        out[i] = NEAR[i];
        out[HINTS.len() + i] = FAR[i];
        i += 1;
    }
    out
}

/// Notes the names around the block; ids count from `base`.
pub(super) fn fire(view: &View<'_>, base: u16, hits: &mut Hits) {
    let Some(markup) = view.markup else { return };
    let (near, far) = (markup.near | markup.inner, markup.far);
    let mut left = near | far;
    while left != 0 {
        let i = left.trailing_zeros();
        if near >> i & 1 == 1 {
            hits.push(base + i as u16);
        }
        if far >> i & 1 == 1 {
            hits.push(base + HINTS.len() as u16 + i as u16);
        }
        left &= left - 1;
    }
}

/// The rules stand in the order of the bits, so that only those that are set are looked at.
const _: () = {
    let mut i = 0;
    while i < HINTS.len() {
        assert!(HINTS[i] == 1 << i);
        i += 1;
    }
};

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::source::limits::Limits;

    fn fired(html: &str, block: &str) -> Vec<&'static str> {
        let document = crate::source::html::read(html, &Limits::default()).unwrap();
        let scene = crate::features::scene(&document, None, crate::lexicon::cues(None));
        let at = document.segments.iter().position(|s| &document.text[s.range()] == block).expect("the block is there");
        let mut hits = Hits::default();
        fire(&View::new(&document, &scene, at), 0, &mut hits);
        hits.as_slice().iter().map(|&id| RULES[id as usize].id).collect()
    }

    #[test]
    fn near_and_far_names() {
        let long = "word ".repeat(80);
        let html = format!("<body><div class='related-posts'><p>{long}</p><p class='byline'>By Ada Lind</p></div><p>Plain</p></body>");
        let names = fired(&html, "By Ada Lind");
        assert!(names.contains(&"near/near-byline") && names.contains(&"far/far-related"), "{names:?}");
        assert!(!names.contains(&"near/near-related"));
        assert!(fired(&html, "Plain").is_empty());
    }
}
