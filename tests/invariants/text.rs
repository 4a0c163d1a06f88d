//! I1 to I4 and I7 over any text, and over pages of real blocks.

use crate::pages::{ordered_page, page, wild_text};
use crate::support::checks;
use crate::{FIXTURES, cases, extract, visible};
use copydesk::{Article, Extractor};
use proptest::collection::vec;
use proptest::prelude::*;

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
