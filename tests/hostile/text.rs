//! Plain text that is made to break or to slow down.

use crate::SCALE;
use crate::support::checks;
use copydesk::{Error, Kind, Reading};

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
