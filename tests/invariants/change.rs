//! Changes that mean nothing to a reader, or that only add to a page: what they may not change.
//!
//! The strengths are fitted, and every block takes part in the verdict on every other. So nothing here holds for any text whatever;
//! what holds for every fixture is asserted as it is, and where a few fixtures break a rule, the share that keeps it has a floor.

use crate::support::gold::Fixture;
use crate::support::parts::{self, Dress, Part};
use crate::{FIXTURES, extract, visible};
use copydesk::{Article, Kind, Reading};

/// Share of the paragraphs that stay body when a block is added below the page, over all fixtures, 0..=1.
const STAYS_WITH_ADDITION: f64 = 0.99;

/// Share of the paragraphs that are body again in a page of headline and body alone, over all fixtures, 0..=1.
const STAYS_BODY: f64 = 0.98;

/// Share of the paragraphs that are body in text and in markup alike, over all fixtures, 0..=1.
const AGREES: f64 = 0.98;

/// Of the blocks that are added, every so many are: all of them take long in a debug build.
const STEP: usize = if cfg!(debug_assertions) { 7 } else { 1 };

/// Kinds that stand below an article and are not of it.
const BELOW: [Kind; 9] = [
    Kind::Appeal,
    Kind::Promo,
    Kind::Related,
    Kind::Share,
    Kind::Navigation,
    Kind::Tags,
    Kind::Bio,
    Kind::Comment,
    Kind::Legal,
];

/// The gold blocks of a fixture, each in one line.
fn parts(fixture: &Fixture) -> Vec<Part> {
    let one_line = |text: &str| text.replace(['\n', '\r'], " ");
    fixture.gold.blocks.iter().map(|(kind, text)| Part { kind: *kind, text: one_line(text) }).collect()
}

fn page(fixture: &Fixture, dress: Dress) -> Article<'static> {
    copydesk::html(&parts::html(&parts(fixture), dress)).expect("the input is within the limits")
}

fn body(article: &Article<'_>) -> Vec<String> {
    article.body().iter().map(|p| visible(p.text)).collect()
}

/// How many of `wanted` are there, and a line for each that is not.
fn kept(wanted: &[String], found: &[String], place: &str, lost: &mut Vec<String>) -> usize {
    let (there, gone): (Vec<&String>, Vec<&String>) = wanted.iter().partition(|p| found.contains(p));
    lost.extend(gone.iter().map(|p| format!("{place}: {}", p.chars().take(60).collect::<String>())));
    there.len()
}

#[track_caller]
fn at_least(floor: f64, kept: usize, all: usize, lost: &[String]) {
    let share = kept as f64 / all as f64;
    println!("{kept} of {all} paragraphs stay body ({share:.4})");
    assert!(all > 100 && share >= floor, "{kept} of {all} ({share:.4}), the floor is {floor}:\n{}", lost.join("\n"));
}

/// Blocks, kinds, fields and reasons are the same, to the last figure.
#[test]
fn what_no_reader_sees_changes_nothing() {
    let plain = Dress::default();
    let dresses = [
        ("capital letters", Dress { capitals: true, ..plain }),
        ("comments", Dress { comments: true, ..plain }),
        ("white space", Dress { spaces: true, ..plain }),
        ("order of attributes", Dress { turned: true, ..plain }),
        ("end tags left out", Dress { open: true, ..plain }),
        ("one wrapper", Dress { wrappers: 1, ..plain }),
        ("a hundred wrappers", Dress { wrappers: 100, ..plain }),
        ("all of it", Dress { capitals: true, comments: true, spaces: true, turned: true, wrappers: 7, open: true }),
    ];
    for fixture in FIXTURES.iter() {
        let before = page(fixture, plain);
        for (what, dress) in dresses {
            let after = page(fixture, dress);
            let told = |article: &Article<'_>| {
                let record = serde_json::to_value(article.record("page")).expect("a record is JSON");
                (record, article.explain().to_string())
            };
            assert_eq!(told(&before), told(&after), "{}: {what}", fixture.name);
        }
        // Below the depth that is flattened classes are lost, but no text and no boundary.
        let deep = page(fixture, Dress { wrappers: 2_000, ..plain });
        let texts = |a: &Article<'_>| a.blocks().iter().map(|b| a.text_of(b).to_owned()).collect::<Vec<_>>();
        assert_eq!(texts(&before), texts(&deep), "{}: two thousand wrappers", fixture.name);
    }
}

/// A page of the headline and the body that were found keeps the body.
#[test]
fn the_body_again_is_the_body() {
    let (mut kept_all, mut all, mut lost) = (0, 0, Vec::new());
    for fixture in FIXTURES.iter() {
        let article = extract(&fixture.text);
        let wanted = body(&article);
        let text: Vec<&str> = article.headline().into_iter().chain(article.body().iter().map(|p| p.text)).collect();
        let text = text.join("\n\n");
        kept_all += kept(&wanted, &body(&extract(&text)), &fixture.name, &mut lost);
        all += wanted.len();
    }
    at_least(STAYS_BODY, kept_all, all, &lost);
}

/// A footer, an appeal or a menu that comes below a page takes no paragraph away from the body, whatever its language. Articles
/// that are themselves about gifts and support are the exception: there one more appeal can tip a paragraph that reads like
/// one. They have a floor of their own.
#[test]
fn a_block_below_takes_no_paragraph_away() {
    let below: Vec<&str> = FIXTURES
        .iter()
        .flat_map(|f| f.gold.blocks.iter().filter(|(kind, _)| BELOW.contains(kind)).map(|(_, text)| text.as_str()))
        .collect();
    let (mut kept_all, mut all, mut lost) = (0, 0, Vec::new());
    for fixture in FIXTURES.iter() {
        let article = extract(&fixture.text);
        // One line more can change how a wrapped text is read as a whole.
        if matches!(article.reading(), Reading::HardWrapped { .. }) {
            continue;
        }
        let wanted = body(&article);
        for added in below.iter().step_by(STEP) {
            let text = format!("{}\n\n{added}\n", fixture.text.trim_end());
            let mut here = Vec::new();
            kept_all += kept(&wanted, &body(&extract(&text)), &fixture.name, &mut here);
            all += wanted.len();
            assert!(here.is_empty() || fixture.gold.must_survive, "{added:?} took away {here:?}");
            lost.extend(here);
        }
    }
    at_least(STAYS_WITH_ADDITION, kept_all, all, &lost);
}

/// The same article as text and as markup: all of the text is in both, and what is body in the one is body in the other.
#[test]
fn text_and_markup_agree() {
    let (mut kept_all, mut all, mut lost) = (0, 0, Vec::new());
    for fixture in FIXTURES.iter() {
        let text = parts::text(&parts(fixture));
        let (text, markup) = (extract(&text), page(fixture, Dress::default()));
        assert_eq!(visible(text.text()), visible(markup.text()), "{}", fixture.name);
        let wanted = body(&text);
        kept_all += kept(&wanted, &body(&markup), &fixture.name, &mut lost);
        all += wanted.len();
    }
    at_least(AGREES, kept_all, all, &lost);
}
