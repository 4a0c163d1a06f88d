//! I5, and the other invariants, over markup in any disorder.

use crate::cases;
use crate::pages::wild_text;
use crate::support::parts::escaped;
use crate::support::{checks, reader};
use proptest::collection::vec;
use proptest::prelude::*;

/// Elements that close each other, move text, are opened again, hold text that is not markup, or mean nothing. Drawings and formulas
/// have tests of their own beside the pre-pass: which rules are in force in a broken one is followed closely, not exactly.
const TAGS: &[&str] = &[
    "div",
    "p",
    "b",
    "a",
    "i",
    "span",
    "h1",
    "h2",
    "ul",
    "li",
    "dl",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "caption",
    "tbody",
    "button",
    "form",
    "figure",
    "figcaption",
    "pre",
    "textarea",
    "title",
    "nobr",
    "section",
    "article",
    "aside",
    "nav",
    "blockquote",
    "x-y",
    "label",
    "object",
    "ruby",
    "rt",
    "br",
    "hr",
    "img",
    "wbr",
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "body",
    "html",
    "head",
];

/// What stands in a tag.
const ATTRIBUTES: &[&str] = &[
    "",
    " class=byline",
    " class='a b",
    " id=\"x\"",
    " hidden",
    " href=/x",
    " a=b/",
    " =",
    " style='display:none'",
    "/",
    " itemprop=author",
    "\n",
];

/// What is not quite a tag.
const DEBRIS: &[&str] = &[
    "<",
    "</",
    "<!",
    "<!-- ",
    "-->",
    "<!>",
    "<?x?>",
    "<![CDATA[",
    "]]>",
    "&",
    "&am",
    "&#",
    "&#x",
    ">",
    "\"",
    "'",
    "<3",
    "</%>",
    "<!doctype html>",
];

fn piece() -> impl Strategy<Value = String> {
    let tag = (prop::sample::select(TAGS), prop::sample::select(ATTRIBUTES))
        .prop_map(|(name, rest)| format!("<{name}{rest}>"));
    let end = prop::sample::select(TAGS).prop_map(|name| format!("</{name}>"));
    prop_oneof![
        6 => tag,
        4 => end,
        2 => prop::sample::select(DEBRIS).prop_map(str::to_owned),
        4 => "[a-z]{1,8} ",
        1 => wild_text().prop_map(|text| escaped(&text)),
    ]
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn any_markup_keeps_all_of_its_text(pieces in vec(piece(), 0..60)) {
        let page = pieces.concat();
        let article = copydesk::html(&page).expect("the input is within the limits");
        checks::article_invariants(&article);
        reader::loses_nothing(&page, &article);
        checks::same(&article, &copydesk::html(&page).expect("it was read before"));
    }
}

/// The check can fail: it is shown an article that lacks a letter of its page.
#[test]
fn a_lost_letter_is_noticed() {
    let article = copydesk::html("<p>The board me on Tuesday").expect("the input is within the limits");
    let whole = "<p>The board met on Tuesday";
    assert!(std::panic::catch_unwind(|| reader::loses_nothing(whole, &article)).is_err());
    reader::loses_nothing("<p>The board me<!-- t --> on <script>x</script>Tuesday", &article);
}
