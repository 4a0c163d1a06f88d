//! Cues: what a phrase of a lexicon says, by its place in the block. Four rules a class, all made by one table.
//!
//! The same phrase means more the more of the block it makes up: "Share" alone is a button, "share" inside a paragraph is
//! a verb. So each class has a rule for a block that is nothing but the phrase, for a short block that opens with it, for
//! a short block that holds it further in, and for a longer block that holds it anywhere. What counts as short is a
//! number of words for each class. Examples are made from the lexicons themselves: see the tests below.

use crate::features::View;
use crate::lexicon::class::Class;
use crate::rules::{Hits, Rule};

/// Rules a class has.
const PLACES: usize = 4;

/// Strengths set by hand, in tenths of a nat: the whole block, its opening, inside a short one, inside a longer one.
const ALONE: i16 = 30;
const OPENS: i16 = 15;
const INSIDE_SHORT: i16 = 10;
const INSIDE_LONG: i16 = 5;

/// What is known of a class: how many words a short block has.
struct Cue {
    class: Class,
    short: u32,
}

macro_rules! rule {
    ($family:literal, $name:literal, $place:literal, $kind:ident, $strength:ident, $doc:literal, $label:literal) => {
        Rule {
            id: concat!($family, "/", $name, $place),
            doc: concat!($doc, $label, ".\n"),
            kinds: &[(crate::kind::Kind::$kind, $strength)],
            yes: &[],
            no: &[],
        }
    };
}

macro_rules! cues {
    ($($class:ident $family:literal $name:literal $kind:ident $short:literal $label:literal;)+) => {
        const CUES: &[Cue] = &[$(Cue { class: Class::$class, short: $short }),+];

        /// The rules of this family, four a class.
        pub(super) const RULES: &[Rule] = &[$(
            rule!($family, $name, "-alone", $kind, ALONE, "The whole block is a phrase of ", $label),
            rule!($family, $name, "-opens", $kind, OPENS, "A short block opens with a phrase of ", $label),
            rule!($family, $name, "-inside-short", $kind, INSIDE_SHORT, "Further inside a short block stands a phrase of ", $label),
            rule!($family, $name, "-inside-long", $kind, INSIDE_LONG, "A longer block holds a phrase of ", $label),
        )+];
    };
}

// Class, family and name of the rules, the kind it speaks for, words of a short block, what the phrases are.
cues! {
    By "byline" "by" Byline 16 "an opening of bylines";
    Role "byline" "role" Byline 16 "roles of writers";
    Desk "byline" "desk" Byline 16 "desks that sign";
    Agencies "byline" "agencies" Byline 16 "thanks to agencies";
    Agency "byline" "agency" Byline 16 "agencies";
    Published "dateline" "published" Dateline 16 "publication";
    Updated "dateline" "updated" Dateline 16 "updating";
    Relative "dateline" "relative" Dateline 16 "relative time";
    ReadingTime "dateline" "reading-time" Dateline 16 "reading time";
    CaptionLabel "caption" "caption-label" Caption 20 "caption labels";
    Credit "caption" "credit" Caption 24 "credits";
    Pictured "caption" "pictured" Caption 30 "talk of pictures";
    Player "caption" "player" Caption 16 "players and galleries";
    Appeal "appeal" "appeal" Appeal 20 "asking for support";
    AppealWeak "appeal" "appeal-weak" Appeal 20 "support, in company only";
    Newsroom "appeal" "newsroom" Appeal 20 "the newsroom of itself";
    Platform "appeal" "platform" Appeal 12 "payment platforms";
    Promo "promo" "promo" Promo 20 "sign-ups";
    Paywall "promo" "paywall" Promo 20 "subscriptions";
    Shop "promo" "shop" Promo 16 "shops";
    Form "promo" "form" Promo 10 "forms";
    Related "related" "related" Related 16 "related articles";
    Share "share" "share" Share 10 "sharing";
    Network "share" "network" Share 10 "networks";
    Navigation "navigation" "navigation" Navigation 10 "menus";
    Section "navigation" "section" Navigation 8 "section names";
    Contents "navigation" "contents" Navigation 10 "tables of contents";
    Tags "tail" "tags" Tags 10 "keywords";
    Bio "tail" "bio" Bio 16 "biographies";
    Comment "tail" "comment" Comment 12 "comments";
    Legal "tail" "legal" Legal 24 "legal lines";
    Consent "tail" "consent" Legal 16 "consent";
    Advert "tail" "advert" Advertisement 12 "advertising";
    Notice "tail" "notice" Other 16 "notices";
    Live "tail" "live" Body 10 "live blogs";
}

/// Notes the cues of the block; ids count from `base`.
pub(super) fn fire(view: &View<'_>, base: u16, hits: &mut Hits) {
    let cues = &view.f.cues;
    if cues.any == 0 {
        return;
    }
    for (i, cue) in CUES.iter().enumerate() {
        if !cues.has(cue.class) {
            continue;
        }
        let place = match () {
            () if cues.is(cue.class) => 0,
            () if view.words() > cue.short => 3,
            () if cues.starts(cue.class) => 1,
            () => 2,
        };
        hits.push(base + (i * PLACES + place) as u16);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{self, SOURCES, file};

    /// A word of no language: it is no cue, and makes a block longer.
    const FILLER: &str = "zqx";

    fn fired(text: &str) -> Vec<&'static str> {
        let english = lexicon::index("en");
        let document = crate::source::text::read(text);
        let scene = crate::features::scene(&document, english, lexicon::cues(english));
        let mut hits = Hits::default();
        fire(&View::new(&document, &scene, 0), 0, &mut hits);
        hits.as_slice().iter().map(|&id| RULES[id as usize].id).collect()
    }

    /// An unanchored phrase of a class, of words alone, from the English or the global lexicon.
    fn phrase(class: Class) -> Option<String> {
        let of = |code: &str| SOURCES.iter().find(|(c, _)| *c == code).and_then(|(_, text)| file::parse(text).ok());
        let plain = |p: &file::Phrase| p.class == class && !p.at_start && !p.at_end && !p.stem && p.text.chars().all(|c| c.is_ascii_lowercase() || c == ' ');
        ["en", "global"].into_iter().filter_map(of).flat_map(|f| f.phrases).find(plain).map(|p| p.text)
    }

    #[test]
    fn each_place_has_its_rule() {
        let mut tried = 0;
        for (i, cue) in CUES.iter().enumerate() {
            let Some(phrase) = phrase(cue.class) else { continue };
            tried += 1;
            let long = format!("{phrase} {}", [FILLER; 40].join(" "));
            let places = [phrase.clone(), format!("{phrase} {FILLER}"), format!("{FILLER} {phrase} {FILLER}"), long];
            for (place, text) in places.iter().enumerate() {
                let mine = &RULES[i * PLACES..(i + 1) * PLACES];
                let rules: Vec<&str> = fired(text).into_iter().filter(|id| mine.iter().any(|r| r.id == *id)).collect();
                assert_eq!(rules, [mine[place].id], "{text}");
            }
            assert!(!fired(FILLER).contains(&RULES[i * PLACES].id));
        }
        assert!(tried * 3 > CUES.len() * 2, "most classes have a plain phrase: {tried} of {}", CUES.len());
    }

    #[test]
    fn a_longer_word_is_no_cue() {
        assert!(fired("share").contains(&"share/share-alone"));
        assert!(!fired("sharecropping zqx").iter().any(|id| id.starts_with("share/share")));
    }
}
