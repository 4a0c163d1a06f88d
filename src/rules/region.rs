//! Regions: what the four blocks on each side are like. Three rules a trait, all made by one table.
//!
//! "2019" among share buttons is a counter, among titles the date of a teaser. One neighbour of a kind says little, most
//! of them a lot, so each trait has a rule for one, for two or three, and for four or more of the eight.

use crate::features::{View, region};
use crate::rules::{Hits, Rule};

/// Rules a trait has.
const LEVELS: usize = 3;

/// Strengths set by hand, in tenths of a nat: one neighbour, two or three, four or more.
const ONE: i16 = 2;
const SOME: i16 = 5;
const MANY: i16 = 10;

macro_rules! rule {
    ($name:literal, $level:literal, $kinds:expr, $doc:literal, $label:literal) => {
        Rule {
            id: concat!("region/", $name, $level),
            doc: concat!($doc, $label, ".\n"),
            kinds: $kinds,
            yes: &[],
            no: &[],
        }
    };
}

macro_rules! traits {
    ($($name:literal [$($kind:ident),*] $label:literal;)+) => {
        /// The rules of this family, in the order of `features::region`.
        pub(super) const RULES: &[Rule] = &[$(
            rule!($name, "-one", &[$((crate::kind::Kind::$kind, ONE)),*], "One of the four blocks on each side ", $label),
            rule!($name, "-some", &[$((crate::kind::Kind::$kind, SOME)),*], "Two or three of the four blocks on each side: each ", $label),
            rule!($name, "-many", &[$((crate::kind::Kind::$kind, MANY)),*], "Four or more of the four blocks on each side: each ", $label),
        )+];
    };
}

traits! {
    "appeal" [Appeal] "speaks of support, payment or the newsroom";
    "promo" [Promo] "signs up, sells access or is a form";
    "share" [Share] "is about sharing, a network or a count";
    "comment" [Comment] "is about comments";
    "related" [Related] "points to other articles";
    "navigation" [Navigation] "has a word of menus or the name of a section";
    "legal" [Legal] "is legal or about consent";
    "caption" [Caption] "has a word of captions, credits or players";
    "tags" [Tags] "has a word of keyword lists";
    "bio" [Bio] "is about an author";
    "shop" [Promo] "sells things";
    "notice" [Other, Advertisement] "is a notice or a label of advertising";
    "title" [Related] "has four to twenty-two words and no end of a sentence";
    "entry" [Navigation] "has three words or fewer";
    "prose" [Body] "is prose";
    "date" [Related, Comment] "is a date line";
    "number" [] "has no letters";
    "linked" [Related, Navigation] "is a link as a whole";
}

const _: () = assert!(RULES.len() == region::TRAITS * LEVELS);

/// Notes the region of the block; ids count from `base`.
pub(super) fn fire(view: &View<'_>, base: u16, hits: &mut Hits) {
    for (i, &count) in view.f.region.iter().enumerate().filter(|(_, count)| **count > 0) {
        let level = match count {
            1 => 0,
            2..=3 => 1,
            _ => 2,
        };
        hits.push(base + (i * LEVELS + level) as u16);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon;

    /// Rules of this family that see the block marked `▸`.
    fn fired(page: &str) -> Vec<&'static str> {
        let at = page.split("\n\n").position(|b| b.starts_with('▸')).unwrap_or(0);
        let text = page.replace('▸', "");
        let english = lexicon::index("en");
        let document = crate::source::text::read(&text);
        let scene = crate::features::scene(&document, english, lexicon::cues(english));
        let mut hits = Hits::default();
        fire(&View::new(&document, &scene, at), 0, &mut hits);
        hits.as_slice().iter().map(|&id| RULES[id as usize].id).collect()
    }

    #[test]
    fn levels_by_number_of_neighbours() {
        let yes = [
            ("▸2019\n\nShare", "region/share-one"),
            ("Facebook\n\n▸2019\n\nShare\n\nPrint", "region/share-some"),
            ("Facebook\n\nWhatsApp\n\n▸2019\n\nShare\n\nPrint\n\nTweet", "region/share-many"),
            ("Old mill opens again\n\n▸2019\n\nWhy the ferry was late", "region/title-some"),
            ("Please support our journalism with a small sum today.\n\n▸Once", "region/appeal-one"),
            ("3 March 2019\n\n▸The mill", "region/date-one"),
        ];
        for (page, rule) in yes {
            assert!(fired(page).contains(&rule), "{rule}: {page} gave {:?}", fired(page));
        }
        // The block itself does not count; five blocks away is too far.
        let far = "Share\n\nThe old mill.\n\nThe old mill.\n\nThe old mill.\n\nThe old mill.\n\n▸2019";
        for page in ["▸Share", far] {
            assert!(!fired(page).iter().any(|id| id.starts_with("region/share")), "{page}");
        }
    }
}
