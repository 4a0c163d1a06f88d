//! Input that is made to break or to slow down: results and limits, no timing (the bench `growth` looks at that).

mod support;

use copydesk::{Error, Extractor, Kind, Reading};
use support::checks;

/// Full size in an optimised build, a tenth of it in a debug build: `cargo test --release --test hostile` runs all.
const SCALE: usize = if cfg!(debug_assertions) { 10 } else { 1 };

/// Blocks, the invariants having been checked.
fn blocks(text: &str) -> usize {
    let article = copydesk::text(text).expect("the input is within the limits");
    checks::article_invariants(&article);
    checks::borrows(text, &article);
    article.blocks().len()
}

/// For input of a million blocks, where one pass over everything is enough.
fn tiles(text: &str) -> usize {
    let article = copydesk::text(text).expect("the input is within the limits");
    let spans: Vec<_> = article.blocks().iter().map(copydesk::Block::span).collect();
    checks::tiling(text, &spans);
    spans.len()
}

#[test]
fn nothing_at_all() {
    for text in
        ["", " ", "\n", "\r\n\r\n", "\u{feff}", "\u{ad}\u{200b}\u{a0}\u{3000}", "\t\u{b}\u{c}\u{85}\u{2028}\u{2029}"]
    {
        let article = copydesk::text(text).unwrap();
        assert!(article.blocks().is_empty() && article.body().is_empty() && article.headline().is_none(), "{text:?}");
        assert_eq!(
            (article.language(), article.dateline(), article.explain().to_string()),
            (None, None, String::new())
        );
    }
    assert_eq!(blocks(&"\n".repeat(3_000_000)), 0);
    assert_eq!(blocks(&" \u{a0}\r\n\u{200b}\n".repeat(300_000)), 0);
}

#[test]
fn one_visible_character() {
    for c in
        ["a", ".", "\0", "\u{1b}", "\u{301}", "\u{202e}", "\u{200d}", "🦀", "字", "\u{fffd}", "\u{10ffff}", "\u{e000}"]
    {
        assert_eq!(blocks(c), 1, "{c:?}");
        assert_eq!(blocks(&format!("\n {c}\u{a0}\r\n")), 1, "{c:?}");
    }
}

#[test]
fn one_line_of_five_megabytes() {
    let words = "the harbour board voted on tuesday night and ".repeat(5_000_000 / 45);
    assert_eq!(blocks(&words), 1);
    assert_eq!(blocks(&"x".repeat(5_000_000)), 1);
    assert_eq!(blocks(&"港".repeat(5_000_000 / 3)), 1);
    assert_eq!(blocks(&"1.".repeat(2_500_000)), 1);
    assert_eq!(blocks(&"\u{301}".repeat(2_500_000)), 1);
}

#[test]
fn a_million_short_lines() {
    let limit = 1_000_000;
    assert_eq!(tiles(&"ab\n".repeat(limit / SCALE)), limit / SCALE);
    assert!(matches!(copydesk::text(&"ab\n".repeat(limit + 1)), Err(Error::TooManyBlocks { limit: 1_000_000, .. })));
}

#[test]
fn a_hundred_thousand_equal_lines() {
    let lines = 100_000 / SCALE;
    assert_eq!(tiles(&"Read also: the same pointer\n".repeat(lines)), lines);
    assert_eq!(tiles(&"The board met on Tuesday.\n\n".repeat(lines)), lines);
    // Lines of one length between 40 and 120 columns look wrapped, so how many blocks they are is open.
    tiles(&"The board met on Tuesday and will meet again on Friday.\n".repeat(lines));
}

#[test]
fn near_misses_of_phrases() {
    for unit in [
        "donat ",
        "support u ",
        "read als ",
        "please donat to ",
        "©",
        "by by by ",
        "photo photo: ",
        "min rea ",
        "donate",
        "寄付寄",
        "후원후",
    ] {
        let line = unit.repeat(200_000 / unit.len());
        assert_eq!(blocks(&line), 1, "{unit:?}");
        assert_eq!(blocks(&format!("{line}\n\n{line}\n")), 2, "{unit:?}");
    }
}

#[test]
fn near_misses_of_fields() {
    for unit in [
        "12:",
        "2024-",
        "1 2 3 ",
        "Jan ",
        "13 Dec 13 Dec ",
        "10:15 +",
        "A. B. ",
        "By A and ",
        "(AP) - ",
        "KYIV, ",
        "Getty/",
        "(",
        "[[",
        "— ",
        "/ ",
        "\"",
        "a@",
        "http://",
    ] {
        for repeats in [3, 30, 20_000] {
            assert_eq!(blocks(unit.repeat(repeats).trim()), 1, "{unit:?} x {repeats}");
        }
        assert_eq!(blocks(&format!("{}\n\n", unit.repeat(6).trim()).repeat(300)), 300, "{unit:?}");
    }
}

#[test]
fn deep_repetition() {
    assert_eq!(blocks(&format!("{}x{}", "(".repeat(500_000), ")".repeat(500_000))), 1);
    assert_eq!(blocks(&"> ".repeat(500_000)), 1);
    assert_eq!(blocks(&"«“".repeat(200_000)), 1);
    let growing: String = (1..400).map(|n| format!("{}\n", "word ".repeat(n))).collect();
    checks::text_invariants(&growing);
    let doubled: String = (0..12).fold("ab".to_owned(), |s, _| format!("{s}\n\n{s}"));
    assert_eq!(blocks(&doubled), 4096);
}

#[test]
fn right_to_left_and_control_characters() {
    let text = "\u{202e}gnirts desrever\u{202c}\n\n\u{2066}isolate\u{2069}\n\nno\0nul\n\n\u{1b}[31mred\u{1b}[0m\n\nZ\u{351}\u{323}a\u{34e}\u{316}l\u{30d}g\u{489}o\n";
    assert_eq!(blocks(text), 5);
    let article = copydesk::text(text).unwrap();
    assert!(!article.explain().to_string().contains('\u{1b}'), "escape sequences reach the terminal");
}

#[test]
fn a_small_stack_is_enough() {
    let text = "The harbour board voted on Tuesday night. It will meet again on Friday.\n\n".repeat(500);
    let thread = std::thread::Builder::new().stack_size(256 << 10);
    let blocks =
        thread.spawn(move || blocks(&text)).expect("a thread can be started").join().expect("the stack was enough");
    assert_eq!(blocks, 500);
}

#[test]
fn too_many_bytes_are_refused_by_name_and_size() {
    let extractor = Extractor::builder().max_bytes(10).build().unwrap();
    assert_eq!(extractor.text("0123456789").map(|a| a.blocks().len()), Ok(1));
    let error = extractor.text("0123456789a").unwrap_err();
    assert_eq!(error, Error::TooLarge { size: 11, limit: 10 });
    let message = error.to_string();
    assert!(message.contains("max_bytes") && message.contains("11") && message.contains("10"), "{message}");
    assert!(
        matches!(copydesk::text(&" ".repeat((64 << 20) + 1)), Err(Error::TooLarge { limit, .. }) if limit == 64 << 20)
    );
}

#[test]
fn too_many_blocks_are_refused_by_name() {
    let extractor = Extractor::builder().max_blocks(2).build().unwrap();
    assert_eq!(extractor.text("a\n\nb\n").map(|a| a.blocks().len()), Ok(2));
    let message = extractor.text("a\n\nb\n\nc\n").unwrap_err().to_string();
    assert!(message.contains("max_blocks") && message.contains('2'), "{message}");
}

#[test]
fn settings_that_can_not_be_are_refused() {
    for code in ["", "xx", "english", "-", "de\0"] {
        assert_eq!(Extractor::builder().language(code).build().err(), Some(Error::UnknownLanguage(code.to_owned())));
    }
    for (lexicon, line, reason) in [
        ("phrase\n", 1, "before the first section"),
        ("\n[nothing]\n", 2, "[nothing]"),
        ("[appeal]\n^$\n", 2, "empty"),
        ("@nothing\n", 1, "@nothing"),
    ] {
        let Some(Error::Lexicon { line: at, reason: why }) = Extractor::builder().lexicon(lexicon).build().err() else {
            panic!("{lexicon:?} was read")
        };
        assert!(at == line && why.contains(reason), "{lexicon:?}: line {at}, {why}");
    }
    let huge = format!("[appeal]\n{}", "a phrase of our own\n".repeat(20_000));
    let extractor = Extractor::builder().lexicon(&huge).build().unwrap();
    assert_eq!(extractor.text("A phrase of our own").map(|a| a.blocks().len()), Ok(1));
}

#[test]
fn a_line_that_looks_wrapped_is_read_in_bounds() {
    let words = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn oooo\n".repeat(20_000);
    let article = copydesk::text(&words).unwrap();
    assert!(matches!(article.reading(), Reading::HardWrapped { width } if width <= 120));
    checks::article_invariants(&article);
}

#[test]
fn menus_without_an_article_have_no_body() {
    let menu = "Home\n\nNews\n\nSport\n\nBusiness\n\nSearch\n\nLog in\n\nPrivacy policy\n\nTerms of use\n";
    let article = copydesk::text(menu).unwrap();
    assert_eq!(article.of_kind(Kind::Body).count(), 0, "{}", article.explain());
}
