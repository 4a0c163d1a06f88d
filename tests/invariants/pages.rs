//! Pages that are generated: characters that break programs, and blocks of the fixtures in any order.

use crate::FIXTURES;
use copydesk::Kind;
use proptest::collection::vec;
use proptest::prelude::*;

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

/// A letter under a heap of marks.
fn heap() -> impl Strategy<Value = String> {
    (any::<char>(), vec(prop::char::range('\u{300}', '\u{36f}'), 1..40))
        .prop_map(|(letter, marks)| std::iter::once(letter).chain(marks).collect())
}

pub fn wild_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![40 => character().prop_map(String::from), 1 => heap()];
    vec(piece, 0..400).prop_map(|pieces| pieces.concat())
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
pub fn page() -> impl Strategy<Value = String> {
    let blocks: Vec<&'static str> =
        FIXTURES.iter().flat_map(|f| f.gold.blocks.iter().map(|(_, text)| text.as_str())).collect();
    let block = prop_oneof![12 => prop::sample::select(blocks).prop_map(str::to_owned), 1 => wild_text()];
    vec((block, gap()), 1..40).prop_map(|parts| parts.into_iter().map(|(block, gap)| block + gap).collect())
}

/// A page in the order of pages: head, body, end, each with blocks of its kinds in any number and order.
pub fn ordered_page() -> impl Strategy<Value = String> {
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
