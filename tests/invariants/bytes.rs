//! Bytes that are no text: the encoding is guessed, and the invariants hold.

use crate::cases;
use crate::pages::{page, wild_text};
use crate::support::checks;
use crate::support::parts::escaped;
use copydesk::Error;
use proptest::collection::vec;
use proptest::prelude::*;

/// A piece of a page: text, or bytes that UTF-8 has no place for.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        6 => wild_text().prop_map(|text| escaped(&text).into_bytes()),
        2 => page().prop_map(|text| escaped(&text).into_bytes()),
        // Half of a surrogate pair, the way WTF-8 and CESU-8 write it.
        2 => (0xd800_u32..0xe000).prop_map(|half| vec![0xed, 0x80 | (half >> 6 & 0x3f) as u8, 0x80 | (half & 0x3f) as u8]),
        1 => vec(any::<u8>(), 0..40),
        1 => prop::sample::select(vec![&b"\xc0\x80"[..], b"\xff\xfe", b"\xf4\x90\x80\x80", b"\xe2\x80", b"\x00", b"\xef\xbf\xbd", b"\x80"]).prop_map(<[u8]>::to_vec),
        2 => prop::sample::select(vec!["<p>", "</p>", "<h1>", "<!--", "-->", "<div class=byline>", "<meta charset=utf-8>", "<meta charset=shift_jis>", "<script>"]).prop_map(|tag| tag.as_bytes().to_vec()),
    ]
}

fn content_type() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(vec![
        None,
        Some("text/html"),
        Some("text/html; charset=utf-8"),
        Some("text/html; charset=utf-16be"),
        Some("text/html; charset=iso-2022-jp"),
        Some("; charset=\"nothing"),
        Some(""),
    ])
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn any_bytes_keep_the_invariants(pieces in vec(piece(), 0..20), content_type in content_type()) {
        let bytes = pieces.concat();
        match copydesk::bytes(&bytes, content_type) {
            Ok(article) => {
                checks::article_invariants(&article);
                checks::same(&article, &copydesk::bytes(&bytes, content_type).expect("it was read before"));
            }
            // Decoded, the bytes can be markup that is over a limit, but never more bytes than the default.
            Err(error) => prop_assert!(!matches!(error, Error::TooLarge { .. }), "{}", error),
        }
    }
}

/// Halves of surrogate pairs become replacement characters; the text around them stays.
#[test]
fn lone_surrogates_do_no_harm_to_their_neighbours() {
    for half in [&b"\xed\xa0\x80"[..], b"\xed\xbf\xbf", b"\xed\xa0\xbd\xed\xb8\x80"] {
        let page = [
            &b"<meta charset=utf-8><p>The board met \xe2\x80\x9con "[..],
            half,
            b"Tuesday\xe2\x80\x9d, said M\xc3\xbcller f\xc3\xbcr S\xc3\xbcd\xc3\xa4gypten.",
        ]
        .concat();
        let article = copydesk::bytes(&page, None).expect("the page is within the limits");
        let text: String = article.text().chars().filter(|c| *c != '\u{fffd}').collect();
        assert_eq!(text, "The board met “on Tuesday”, said Müller für Südägypten.");
        assert!(article.text().contains('\u{fffd}'), "the loss shows");
    }
}
