//! The invariants of the design, over arbitrary and over generated input. Numbers are those of `src/design.md`.

mod support;

use copydesk::{Article, Extractor, Kind};
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;
use support::checks;
use support::gold::{Fixture, fixtures};

static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(fixtures);

/// Characters that text from the web is made of, and those that break programs.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        8 => prop::char::range('a', 'z'),
        3 => prop::char::range('A', 'Z'),
        2 => prop::char::range('0', '9'),
        6 => Just(' '),
        3 => prop::sample::select(vec!['\n', '\r', '\t', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']),
        2 => prop::sample::select(vec!['\u{a0}', '\u{ad}', '\u{200b}', '\u{feff}', '\u{200d}', '\u{200e}', '\u{202e}', '\u{2060}', '\u{3000}', '\u{202f}']),
        3 => prop::sample::select(".,:;!?-–—…'\"“”«»„()[]{}<>/|•·©@#&*+=%$€£°~^_\\".chars().collect::<Vec<_>>()),
        2 => prop::char::range('а', 'я'),
        1 => prop::char::range('א', 'ת'),
        1 => prop::char::range('ا', 'ي'),
        1 => prop::char::range('ぁ', 'ヿ'),
        1 => prop::char::range('一', '龥'),
        1 => prop::char::range('가', '힣'),
        1 => prop::char::range('ก', '๛'),
        1 => prop::char::range('\u{300}', '\u{36f}'),
        1 => prop::char::range('\u{1f300}', '\u{1faff}'),
        1 => prop::sample::select(vec!['\0', '\u{1}', '\u{1b}', '\u{7f}', '\u{fffd}', '\u{fffe}', '\u{e000}', '\u{10ffff}', 'İ', 'ß', 'ﬁ', 'Ⅷ', '½', '２', '٣', '०', '\u{1d7d8}']),
        1 => any::<char>(),
    ]
}

fn wild_text() -> impl Strategy<Value = String> {
    vec(character(), 0..400).prop_map(|chars| chars.into_iter().collect())
}

/// What may stand between two blocks of a page.
fn gap() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "\n\n",
        "\n\n",
        "\n\n",
        "\n",
        "\r\n",
        "\r\n\r\n",
        "\n \n",
        "\n\u{a0}\n\n",
        "\n\n\n\n",
        "\u{2028}",
        "\r",
        "\n\u{200b}\n",
    ])
}

/// A page put together from blocks of the fixtures, in any order, with wild text here and there.
fn page() -> impl Strategy<Value = String> {
    let blocks: Vec<&'static str> =
        FIXTURES.iter().flat_map(|f| f.gold.blocks.iter().map(|(_, text)| text.as_str())).collect();
    let block = prop_oneof![12 => prop::sample::select(blocks).prop_map(str::to_owned), 1 => wild_text()];
    vec((block, gap()), 1..40).prop_map(|parts| parts.into_iter().map(|(block, gap)| block + gap).collect())
}

/// A page in the order of pages: head, body, end, each with blocks of its kinds in any number and order.
fn ordered_page() -> impl Strategy<Value = String> {
    let of = |kinds: &'static [Kind]| -> Vec<&'static str> {
        FIXTURES
            .iter()
            .flat_map(|f| f.gold.blocks.iter().filter(|(kind, _)| kinds.contains(kind)).map(|(_, text)| text.as_str()))
            .collect()
    };
    let some = |kinds, count| vec((prop::sample::select(of(kinds)), gap()), count);
    let head = some(
        &[Kind::Navigation, Kind::Kicker, Kind::Headline, Kind::Deck, Kind::Byline, Kind::Dateline, Kind::Share],
        0..12,
    );
    let content = some(&[Kind::Body, Kind::Body, Kind::Subheading, Kind::Caption, Kind::Related, Kind::Appeal], 0..12);
    let end =
        some(&[Kind::Appeal, Kind::Promo, Kind::Related, Kind::Tags, Kind::Bio, Kind::Comment, Kind::Legal], 0..12);
    (head, content, end)
        .prop_map(|(a, b, c)| a.into_iter().chain(b).chain(c).map(|(block, gap)| format!("{block}{gap}")).collect())
}

fn visible(text: &str) -> String {
    text.chars().filter(|c| checks::is_visible(*c)).collect()
}

fn extract(text: &str) -> Article<'_> {
    copydesk::text(text).expect("the input is within the limits")
}

/// A share of the usual number of cases (256, or `PROPTEST_CASES`).
fn cases(share: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: config.cases.div_ceil(share), ..config }
}

proptest! {
    #![proptest_config(cases(2))]

    /// I1, I2, I3, I4, I7.
    #[test]
    fn wild_text_keeps_the_invariants(text in wild_text()) {
        checks::text_invariants(&text);
    }

    /// I1, I2, I3, I4, I7, on strings that are nothing but characters of Unicode.
    #[test]
    fn any_string_keeps_the_invariants(text in any::<String>()) {
        checks::text_invariants(&text);
    }

    #[test]
    fn shuffled_pages_keep_the_invariants(text in page()) {
        checks::text_invariants(&text);
    }

    #[test]
    fn ordered_pages_keep_the_invariants(text in ordered_page()) {
        checks::text_invariants(&text);
    }

    /// I3: another thread, and a copy of the input at another address, change nothing.
    #[test]
    fn threads_and_addresses_change_nothing(text in page()) {
        let here = extract(&text);
        let copy = text.clone();
        let there = std::thread::spawn(move || extract(&copy).into_owned()).join().expect("no panic");
        checks::same(&here, &there);
    }

    /// An article that owns its text says the same as one that borrows it.
    #[test]
    fn owning_changes_nothing(text in page()) {
        let article = extract(&text);
        let owned = article.clone().into_owned();
        checks::same(&article, &owned);
        checks::article_invariants(&owned);
        prop_assert_eq!(owned.text(), text.as_str());
    }

    /// The body, extracted again, keeps the text of every paragraph, each still in one block.
    #[test]
    fn the_body_again_keeps_every_paragraph(text in ordered_page()) {
        let article = extract(&text);
        let body: Vec<&str> = article.body().iter().map(|p| p.text).collect();
        let joined = body.join("\n\n");
        let again = extract(&joined);
        let blocks: Vec<String> = again.blocks().iter().map(|b| visible(again.text_of(b))).collect();
        prop_assert_eq!(blocks.concat(), visible(&joined));
        for paragraph in body.iter().filter(|p| !p.contains(['\n', '\r', '\u{2028}'])) {
            prop_assert!(blocks.contains(&visible(paragraph)), "{} is no block any more", paragraph);
        }
    }

    /// Limits refuse exactly what is over them, and name limit and size.
    #[test]
    fn limits_are_exact(text in page(), spare in 0usize..3) {
        let (bytes, blocks) = (text.len(), extract(&text).blocks().len());
        let at = |max_bytes, max_blocks| Extractor::builder().max_bytes(max_bytes).max_blocks(max_blocks).build().expect("the settings are right").text(&text).map(|a| a.blocks().len());
        prop_assert_eq!(at(bytes + spare, blocks + spare), Ok(blocks));
        if bytes > 0 {
            prop_assert_eq!(at(bytes - 1, blocks), Err(copydesk::Error::TooLarge { size: bytes, limit: bytes - 1 }));
        }
        if blocks > 0 {
            let refused = at(bytes, blocks - 1).expect_err("one block too many");
            prop_assert!(matches!(refused, copydesk::Error::TooManyBlocks { limit, .. } if limit == blocks - 1), "{}", refused);
        }
    }
}

// Each case compiles a lexicon.
proptest! {
    #![proptest_config(cases(16))]

    /// I1 for user settings too: language given, a lexicon of one's own.
    #[test]
    fn settings_keep_the_invariants(text in page(), language in prop::sample::select(vec!["en", "uk", "ja", "ar", "de"])) {
        let extractor = Extractor::builder().language(language).lexicon("[appeal]\nthe\n[related]\n^and$\n[legal]\n。\n").build().expect("the settings are right");
        let article = extractor.text(&text).expect("the input is within the limits");
        checks::article_invariants(&article);
        checks::borrows(&text, &article);
        prop_assert_eq!(article.language(), Some(language));
    }

    /// A lexicon of the user is read or refused with a line that exists; nothing panics.
    #[test]
    fn any_lexicon_is_read_or_refused(lines in vec(prop_oneof![Just("[appeal]".to_owned()), Just("[nowhere]".to_owned()), Just("@name x".to_owned()), Just("@function-words".to_owned()), wild_text()], 0..8), text in page()) {
        let source = lines.join("\n");
        match Extractor::builder().lexicon(&source).build() {
            Ok(extractor) => checks::article_invariants(&extractor.text(&text).expect("the input is within the limits")),
            Err(copydesk::Error::Lexicon { line, reason }) => {
                prop_assert!(line >= 1 && line <= source.lines().count(), "line {} of {}", line, source.lines().count());
                prop_assert!(!reason.is_empty());
            }
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}

/// The invariants on every fixture, as it is and with other line ends.
#[test]
fn fixtures_keep_the_invariants() {
    for fixture in FIXTURES.iter() {
        checks::text_invariants(&fixture.text);
        checks::text_invariants(&fixture.text.replace('\n', "\r\n"));
        checks::text_invariants(&fixture.text.replace("\n\n", "\n"));
        checks::text_invariants(&fixture.text.replace(['\n', '\r'], " "));
    }
}

/// CRLF is LF: the same blocks, kinds and fields.
#[test]
fn line_ends_do_not_matter() {
    for fixture in FIXTURES.iter().filter(|f| !f.text.contains('\r')) {
        let crlf = fixture.text.replace('\n', "\r\n");
        let (a, b) = (extract(&fixture.text), extract(&crlf));
        let blocks = |a: &Article<'_>| a.blocks().iter().map(|b| (b.kind(), visible(a.text_of(b)))).collect::<Vec<_>>();
        assert_eq!(blocks(&a), blocks(&b), "{}", fixture.name);
        assert_eq!(a.dateline().and_then(|d| d.published), b.dateline().and_then(|d| d.published), "{}", fixture.name);
    }
}

/// Every rule that decides is in the catalogue.
#[cfg(feature = "fit")]
#[test]
fn deciding_rules_exist() {
    let ids = copydesk::fit::rule_ids();
    for fixture in FIXTURES.iter() {
        let article = extract(&fixture.text);
        let unknown = article.blocks().iter().find(|b| b.rule() != "flow/order" && !ids.contains(&b.rule()));
        assert!(unknown.is_none(), "{}: {unknown:?}", fixture.name);
    }
}

/// The types can be sent to other threads and shared between them.
#[test]
fn articles_and_extractors_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Article<'_>>();
    crosses::<Extractor>();
    crosses::<copydesk::Error>();
}

/// The checks themselves can fail: each is shown a case that it must refuse.
#[test]
fn checks_refuse_what_is_broken() {
    type Spans = &'static [std::ops::Range<usize>];
    let tilings: [(&str, &str, Spans); 7] = [
        ("a lost character at the end", "ab c de", &[0..2, 3..4]),
        ("a lost character between", "ab c de", &[0..2, 5..7]),
        ("an overlap", "ab cd", &[0..3, 2..5]),
        ("the wrong order", "ab cd", &[3..5, 0..2]),
        ("a cut character", "é", &[0..1, 1..2]),
        ("an empty span", "ab", &[0..0, 0..2]),
        ("a span with nothing to see", "ab \u{200b} ", &[0..2, 3..6]),
    ];
    for (what, text, spans) in tilings {
        assert!(std::panic::catch_unwind(|| checks::tiling(text, spans)).is_err(), "{what} was accepted");
    }
    checks::tiling(" ab\n\u{ad}cd \u{feff}", &[1..3, 6..8]);
    for id in ["", "headline", "/x", "head/", "Head/Title", "head/a b"] {
        assert!(std::panic::catch_unwind(|| checks::rule_id(id)).is_err(), "{id:?} was accepted");
    }
    let text = "one two".to_owned();
    checks::slice_of(&text, "view", &text[4..]);
    let copy = text.clone();
    assert!(std::panic::catch_unwind(|| checks::slice_of(&text, "view", &copy[4..])).is_err(), "a copy was accepted");
    let (a, b) = (extract("One line."), extract("Two lines.\n\nHere."));
    assert!(
        std::panic::catch_unwind(|| checks::borrows("One line.".to_owned().as_str(), &a)).is_err(),
        "a copied text was accepted"
    );
    assert!(std::panic::catch_unwind(|| checks::same(&a, &b)).is_err(), "different articles were called the same");
}
