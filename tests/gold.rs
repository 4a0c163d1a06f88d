//! Every fixture against its gold file: blocks, kinds and fields.

mod support;

use copydesk::{Article, Kind, Reading};
use std::fmt::Write;
use support::checks::is_visible;
use support::gold::{Fixture, fixtures, parse};

/// Fixtures and languages that there must be at least: a folder that was not read is no success.
const MIN_FIXTURES: usize = 30;
const MIN_LANGUAGES: usize = 12;

/// Characters of a block that a diff shows.
const SHOWN: usize = 72;

#[test]
fn fixtures_match_their_gold() {
    let mut broken = String::new();
    for fixture in &fixtures() {
        let article = copydesk::text(&fixture.text).unwrap_or_else(|e| panic!("{}: {e}", fixture.name));
        let misses = misses(fixture, &article);
        if misses.len() > fixture.gold.allow {
            let _ = writeln!(broken, "\n{}: {} misses, {} allowed", fixture.name, misses.len(), fixture.gold.allow);
            misses.iter().for_each(|miss| broken.push_str(miss));
        } else if misses.len() < fixture.gold.allow {
            println!("{}: allow {} could be {}", fixture.name, fixture.gold.allow, misses.len());
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

#[test]
fn articles_about_support_keep_their_paragraphs() {
    let mut broken = String::new();
    let mut pages = 0;
    for fixture in fixtures().iter().filter(|f| f.gold.must_survive) {
        pages += 1;
        let article = copydesk::text(&fixture.text).unwrap_or_else(|e| panic!("{}: {e}", fixture.name));
        let body: Vec<String> = article.body().iter().map(|p| visible(p.text)).collect();
        for (_, text) in fixture.gold.blocks.iter().filter(|(kind, _)| *kind == Kind::Body) {
            if !body.contains(&visible(text)) {
                let _ = writeln!(broken, "{}: lost | {}", fixture.name, shown(text));
            }
        }
    }
    assert!(pages >= 10, "only {pages} pages are marked");
    assert!(broken.is_empty(), "paragraphs of the body lost:\n{broken}");
}

#[test]
fn gold_says_the_same_text_as_its_page() {
    let all = fixtures();
    for fixture in &all {
        let gold: String = fixture.gold.blocks.iter().map(|(_, text)| visible(text)).collect();
        let page = visible(&fixture.text);
        let agree = gold.chars().zip(page.chars()).take_while(|(a, b)| a == b).count();
        let after = |s: &str| s.chars().skip(agree).take(40).collect::<String>();
        assert!(
            gold == page,
            "{}: gold and page part at visible character {agree}: gold {:?}, page {:?}",
            fixture.name,
            after(&gold),
            after(&page)
        );
        assert!(
            fixture.gold.blocks.iter().all(|(_, text)| text.chars().any(is_visible)),
            "{}: a block without text",
            fixture.name
        );
    }
    let mut languages: Vec<&str> = all.iter().filter_map(|f| f.name.split('/').next()).collect();
    languages.dedup();
    assert!(
        all.len() >= MIN_FIXTURES && languages.len() >= MIN_LANGUAGES,
        "{} fixtures in {} languages",
        all.len(),
        languages.len()
    );
}

#[test]
fn gold_files_are_read_strictly() {
    let gold = parse("# a page\n# allow 2 reason\n@language en\n@must-survive\nheadline      | One\nbody          | Two | three\n              | four\n").unwrap();
    assert_eq!(gold.blocks, [(Kind::Headline, "One".to_owned()), (Kind::Body, "Two | three\nfour".to_owned())]);
    assert_eq!((gold.allow, gold.must_survive, gold.fields.len()), (2, true, 1));
    for bad in ["# allow 2", "# allow two reasons", "headlin | x", "no margin", "    | nothing above", "@language"] {
        assert!(parse(bad).is_err(), "{bad:?} was read");
    }
}

/// What differs from the gold, a readable line each.
fn misses(fixture: &Fixture, article: &Article<'_>) -> Vec<String> {
    let mut out = blocks(fixture, article);
    for (name, want) in &fixture.gold.fields {
        let got = field(article, name).unwrap_or_else(|| panic!("{}: no field is called {name}", fixture.name));
        if got != *want {
            out.push(format!("  @{name}: want {want:?}, got {got:?}\n"));
        }
    }
    out
}

/// Gold blocks whose place, in visible characters, is not that of one block of the same kind.
fn blocks(fixture: &Fixture, article: &Article<'_>) -> Vec<String> {
    let (mut out, mut at) = (Vec::new(), 0);
    let mut got = Vec::with_capacity(article.blocks().len());
    for (i, block) in article.blocks().iter().enumerate() {
        let length = visible(article.text_of(block)).chars().count();
        got.push((at, at + length, i));
        at += length;
    }
    at = 0;
    for (kind, text) in &fixture.gold.blocks {
        let (start, end) = (at, at + visible(text).chars().count());
        at = end;
        let over: Vec<usize> = got.iter().filter(|(s, e, _)| *s < end && *e > start).map(|(_, _, i)| *i).collect();
        let whole = got.iter().any(|(s, e, _)| (*s, *e) == (start, end));
        if whole && over.iter().all(|&i| article.blocks()[i].kind() == *kind) {
            continue;
        }
        let mut line = format!("  {:13} ", kind.name());
        for &i in &over {
            let block = &article.blocks()[i];
            let _ = write!(
                line,
                "got {} {:.2} by {}{} ",
                block.kind(),
                block.confidence(),
                block.rule(),
                if whole { "" } else { " (cut elsewhere)" }
            );
        }
        out.push(format!("{line}| {}\n", shown(text)));
    }
    out
}

/// A field as gold files write it; `None` for a name that does not exist.
fn field(article: &Article<'_>, name: &str) -> Option<String> {
    let dateline = article.dateline();
    let stamp = |of: fn(&copydesk::Dateline<'_>) -> Option<copydesk::Timestamp>| {
        dateline.as_ref().and_then(of).map(|t| t.to_string()).unwrap_or_default()
    };
    Some(match name {
        "language" => article.language().unwrap_or("").to_owned(),
        "headline" => article.headline().unwrap_or("").to_owned(),
        "date" => stamp(|d| d.published),
        "updated" => stamp(|d| d.updated),
        "place" => dateline.as_ref().and_then(|d| d.place).unwrap_or("").to_owned(),
        "agency" => dateline.as_ref().and_then(|d| d.agency).unwrap_or("").to_owned(),
        "authors" => article.authors().join("; ").replace('\u{a0}', " "),
        "credits" => article.captions().iter().filter_map(|c| c.credit).collect::<Vec<_>>().join("; "),
        "reading" => match article.reading() {
            Reading::BlankLines => "blank-lines",
            Reading::LinePerBlock => "line-per-block",
            Reading::HardWrapped { .. } => "hard-wrapped",
            _ => "markup",
        }
        .to_owned(),
        _ => return None,
    })
}

fn visible(text: &str) -> String {
    text.chars().filter(|c| is_visible(*c)).collect()
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
