//! A page built from labelled parts, with any text in each: the invariants hold as text and as HTML, nothing of a part is lost,
//! and what no reader sees (comments, capitals in tags, the order of attributes) changes nothing.
#![no_main]

use arbitrary::Arbitrary;
use copydesk::{Article, Kind};
use copydesk_fuzz::checks;
use copydesk_fuzz::parts::{self, Dress, Part};

#[derive(Arbitrary, Debug)]
struct Page<'a> {
    parts: Vec<Draft<'a>>,
    spaces: bool,
    wrappers: u8,
    open: bool,
}

#[derive(Arbitrary, Debug)]
struct Draft<'a> {
    kind: u8,
    usual: bool,
    any: &'a str,
}

/// What a block of each kind often says.
fn usual(kind: Kind) -> &'static str {
    match kind {
        Kind::Headline => "Board votes to rebuild the east pier",
        Kind::Kicker => "Harbour",
        Kind::Deck => "The work is to begin in April and will take two years.",
        Kind::Byline => "By Ada Lind and Bo Ek, harbour reporters",
        Kind::Dateline => "March 4, 2024, 10:15 a.m.",
        Kind::Body => {
            "The harbour board voted on Tuesday night to take down the outer third of the east pier, its chairman said."
        }
        Kind::Subheading => "What it will cost",
        Kind::Caption => "The east pier at dawn. Photo: Jane Roe/Agency",
        Kind::Appeal => "Support our journalism. Become a member today.",
        Kind::Promo => "Sign up for our newsletter and get the news of the week in your inbox.",
        Kind::Related => "Read also: Why the pier was closed",
        Kind::Share => "Share on Facebook",
        Kind::Navigation => "Home",
        Kind::Tags => "Tags: harbour, pier, council",
        Kind::Bio => "Ada Lind has written about the harbour since 2011.",
        Kind::Comment => "12 comments",
        Kind::Legal => "© 2024 The Harbour Gazette. All rights reserved.",
        Kind::Advertisement => "Advertisement",
        Kind::Other => "Loading",
    }
}

libfuzzer_sys::fuzz_target!(|page: Page<'_>| {
    let parts: Vec<Part> =
        page.parts.iter().map(part).filter(|part| part.text.chars().any(checks::is_visible)).collect();
    checks::text_invariants(&parts::text(&parts));
    let plain =
        Dress { spaces: page.spaces, wrappers: usize::from(page.wrappers), open: page.open, ..Dress::default() };
    let html = parts::html(&parts, plain);
    let article = read(&html, &parts);
    let dressed = parts::html(&parts, Dress { capitals: true, comments: true, turned: true, ..plain });
    checks::same(&article, &read(&dressed, &parts));
    let _ = (article.to_markdown(), article.front_matter(), article.confidence(), article.paywalled());
});

fn part(draft: &Draft<'_>) -> Part {
    let kind = Kind::ALL[usize::from(draft.kind) % Kind::COUNT];
    let text = if draft.usual { format!("{} {}", usual(kind), draft.any) } else { draft.any.to_owned() };
    Part { kind, text }
}

/// The article of a page, all invariants and I5 having been checked.
fn read(html: &str, parts: &[Part]) -> Article<'static> {
    let article = copydesk::html(html).expect("the input is within the limits");
    checks::article_invariants(&article);
    let written: String = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(checks::shown(article.text()), checks::shown(&written), "the page says something else than its parts");
    article
}
