//! What a user sets: phrases of one's own with a kind and a strength, the day, the address.

use copydesk::{Article, Date, Extractor, Kind};

const PAGE: &str = "Rain floods Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.\n\n\
    Join the reading club in May. The Reading Club meets on Mondays, and everybody is welcome to the reading club.\n\n\
    The river rose by a metre, and two bridges are closed until Friday, the council said in the evening.";

/// The block about the club.
const CLUB: usize = 3;

fn with(lexicon: &str) -> Article<'static> {
    Extractor::builder().lexicon(lexicon).build().expect("the lexicon is right").text(PAGE).expect("within the limits")
}

/// What own phrases say of a block: rule and strength.
fn said(article: &Article<'_>, block: usize) -> Vec<(&'static str, i16)> {
    let own = article.evidence(block).into_iter().filter(|evidence| evidence.rule.starts_with("own/"));
    own.map(|evidence| (evidence.rule, evidence.strength)).collect()
}

#[test]
fn a_phrase_with_a_strength_decides_and_is_named() {
    assert_ne!(with("").blocks()[CLUB].kind(), Kind::Comment);
    let article = with("[comment +200]\nreading club\n");
    let block = &article.blocks()[CLUB];
    assert_eq!((block.kind(), block.rule()), (Kind::Comment, "own/comment"));
    // Three times in the block, and said once.
    assert_eq!(said(&article, CLUB), [("own/comment", 200)]);
    assert!(article.explain().to_string().contains("+200 own/comment"));
    for other in [0, 1, 2, 4] {
        assert_eq!(said(&article, other), [], "it speaks of its own block alone");
    }
}

#[test]
fn a_phrase_can_speak_against_a_kind() {
    let article = with("[body -300]\n^join the reading club\n");
    let block = &article.blocks()[CLUB];
    assert_ne!(block.kind(), Kind::Body);
    // For the kind it has, against its runner-up: nothing is said where neither is body.
    let expected = if block.runner_up() == Kind::Body { vec![("own/body", 300)] } else { vec![] };
    assert_eq!(said(&article, CLUB), expected);
}

#[test]
fn sections_add_up_and_anchors_hold() {
    let article =
        with("[promo +100]\nreading club\n[promo +90]\n^join the\n[promo +80]\n^the river$\n[bio +70]\nwelcome to~\n");
    assert_eq!(article.blocks()[CLUB].kind(), Kind::Promo);
    let mut said = said(&article, CLUB);
    // Where the runner-up is not bio, its section has nothing to say between the two.
    said.retain(|(rule, _)| *rule == "own/promo");
    assert_eq!(said, [("own/promo", 100), ("own/promo", 90)]);
}

/// The strengths of a user are bounded, and so is their sum: no lexicon makes it run over.
#[test]
fn as_much_as_a_lexicon_can_say() {
    let article = with(&"[promo +1000]\nreading club\n".repeat(64));
    assert_eq!((article.blocks()[CLUB].kind(), said(&article, CLUB).len()), (Kind::Promo, 64));
    let against = with(&"[body -1000]\nriver rose\n".repeat(64));
    assert_ne!(against.blocks()[4].kind(), Kind::Body);
    assert!(against.blocks().iter().all(|block| block.confidence().is_finite()));
}

#[test]
fn today_settles_relative_dates() {
    let page = "Rain floods Lund\n\nPublished 2 days ago\n\nIt rained all day in the town, the mayor said on Monday.";
    let today = Date::new(2024, 3, 1).expect("a day");
    let article = Extractor::builder().now(today).build().expect("a setting").text(page).expect("within the limits");
    assert_eq!(article.date(), Date::new(2024, 2, 28));
    assert_eq!(copydesk::text(page).expect("within the limits").date(), None, "no clock is read");
}

/// Two articles in the metadata of a page that does not say which of them it is.
const TWO: &str = r#"<script type="application/ld+json">[
    {"@type": "NewsArticle", "url": "https://example.org/hail", "author": {"@type": "Person", "name": "Bo Ek"}},
    {"@type": "NewsArticle", "url": "https://example.org/rain", "author": {"@type": "Person", "name": "Ada Lind"}}]</script>"#;
const ARTICLE: &str =
    "<article><h1>Rain floods Lund</h1><p>It rained all day in the town, the mayor said on Monday.</p></article>";

fn at(address: &str, page: &str) -> Article<'static> {
    Extractor::builder().url(address).build().expect("a setting").html(page).expect("within the limits")
}

#[test]
fn the_address_tells_the_article_from_others() {
    let page = format!("{TWO}{ARTICLE}");
    assert_eq!(at("https://example.org/rain", &page).authors(), ["Ada Lind"]);
    assert_eq!(at("https://www.example.org/hail?from=feed", &page).authors(), ["Bo Ek"]);
}

#[test]
fn the_address_has_the_day() {
    assert_eq!(at("https://example.org/2024/03/04/rain", ARTICLE).date(), Date::new(2024, 3, 4));
    assert_eq!(copydesk::html(ARTICLE).expect("within the limits").date(), None);
}

#[test]
fn what_the_page_says_of_its_address_comes_first() {
    let page = format!("<link rel=canonical href=https://example.org/rain>{TWO}{ARTICLE}");
    assert_eq!(at("https://example.org/hail", &page).authors(), ["Ada Lind"]);
    // A path alone is of no site: the address that is known is a better one.
    let page = format!("<link rel=canonical href=/rain>{ARTICLE}");
    assert_eq!(at("https://example.org/2024/03/04/rain", &page).date(), Date::new(2024, 3, 4));
}
