//! Pages that are made to break or to slow down a parser of HTML.

use crate::SCALE;
use crate::support::checks;
use copydesk::{Error, Extractor};

/// What every page ends with.
const END: &str = "<p>The board met on Tuesday night, its chairman said.";

/// Text of [`END`].
const SAID: &str = "The board met on Tuesday night, its chairman said.";

/// Elements that are nested: blocks, formatting that a parser opens again, tables that move text, drawings.
const TAGS: &[&str] = &[
    "div", "b", "a", "font", "table", "li", "svg", "math", "p", "ul", "span", "section", "button", "object", "x-y",
    "td", "nobr",
];

/// Number of blocks; what the page ends with is there, and the spans tile the text.
fn survives(what: &str, page: &str) -> usize {
    let article = copydesk::html(page).unwrap_or_else(|error| panic!("{what}: {error}"));
    let spans: Vec<_> = article.blocks().iter().map(copydesk::Block::span).collect();
    checks::tiling(article.text(), &spans);
    assert!(article.text().ends_with(SAID), "{what}: the end of the page is lost");
    spans.len()
}

#[test]
fn a_hundred_thousand_nested_elements() {
    let depth = 100_000 / SCALE;
    for tag in TAGS {
        let end = if matches!(*tag, "svg" | "object" | "button") {
            format!("</{tag}>").repeat(depth) + END
        } else {
            END.to_owned()
        };
        survives(tag, &format!("{}{end}", format!("<{tag}>").repeat(depth)));
        survives(tag, &format!("{}{end}", format!("<{tag} class=a id=b>").repeat(depth)));
        survives(tag, &format!("{}{}{END}", format!("<{tag}>word ").repeat(depth), format!("</{tag}>").repeat(depth)));
    }
}

#[test]
fn depth_over_the_limit_is_refused_early() {
    let deeper = 1_000_001;
    for tag in ["div", "blockquote", "ul"] {
        let error = copydesk::html(&format!("<{tag}>").repeat(deeper)).unwrap_err();
        assert_eq!(error, Error::TooDeep { depth: deeper, limit: 1_000_000 }, "{tag}");
    }
    // The scan stops there: what comes after is not looked at.
    let careful = Extractor::builder().max_depth(100).build().unwrap();
    let error = careful.html(&"<div>".repeat(deeper)).unwrap_err();
    assert_eq!(error, Error::TooDeep { depth: 101, limit: 100 });
}

#[test]
fn a_million_siblings() {
    let many = 1_000_000 / SCALE;
    for tag in ["b", "a", "font", "span", "i"] {
        let page = format!("<p>text {}{END}", format!("<{tag}>x</{tag}>").repeat(many));
        assert_eq!(survives(tag, &page), 2, "{tag}");
    }
    for tag in ["div", "li", "table", "p"] {
        let page = format!("{}{END}", format!("<{tag}>x</{tag}>").repeat(many - 1));
        if tag == "table" {
            // Text right in a table stands before it.
            survives(tag, &page);
        } else {
            assert_eq!(survives(tag, &page), many, "{tag}");
        }
    }
    survives("svg", &format!("{}{END}", "<svg><path d=x /></svg>".repeat(many)));
    let error = copydesk::html(&"<div>x</div>".repeat(1_000_001)).unwrap_err();
    assert!(matches!(error, Error::TooManyBlocks { size: 1_000_001, limit: 1_000_000 }), "{error}");
}

#[test]
fn a_million_attributes() {
    let many = 1_000_000 / SCALE;
    let distinct: String = (0..many).map(|i| format!("a{i}=x ")).collect();
    survives("distinct", &format!("<div {distinct}>{END}"));
    survives("the same", &format!("<div {}>{END}", "class=byline ".repeat(many)));
    survives("without a value", &format!("<div {}>{END}", "hidden ".repeat(many)));
    survives("of an end tag", &format!("<div></div {}>{END}", "a=b ".repeat(many)));
    let error = copydesk::html(&format!("<div {}>", "a ".repeat(1_000_001))).unwrap_err();
    assert_eq!(error, Error::TooManyAttributes { count: 1_000_001, limit: 1_000_000 });
}

#[test]
fn attributes_of_ten_megabytes() {
    let long = 10_000_000;
    for name in ["class", "id", "style", "title", "href", "data-qa", "onclick", "content", "alt"] {
        for unit in ["a", "a ", "<p>", "&amp;"] {
            survives(
                name,
                &format!("<a {name}='{}'>x</a><img {name}=\"x\">{END}", unit.repeat(long / unit.len() / SCALE)),
            );
        }
    }
    survives("a long name", &format!("<p {}=1>{END}", "n".repeat(long)));
    survives("a long tag", &format!("<x{}>{END}", "n".repeat(long)));
    survives("a picture", &format!("<img alt='{}'>{END}", "a picture of it ".repeat(long / 16)));
}

#[test]
fn nothing_is_closed() {
    let many = 100_000 / SCALE;
    for tag in TAGS.iter().filter(|tag| !matches!(**tag, "svg" | "button" | "object")) {
        survives(tag, &format!("{}{END}", format!("<{tag}>word <b>bold <i class=x>both ").repeat(many)));
    }
    for open in [
        "<a href='",
        "<!--",
        "<script>",
        "<style>",
        "<title>",
        "<textarea>",
        "<svg><![CDATA[",
        "</",
        "<!",
        "<?",
        "<a b",
        "<p class=\"",
    ] {
        // An open quote or comment takes the rest of the page with it, in a browser too.
        for page in
            [open.repeat(many), format!("<p>before{}", open.repeat(many)), format!("{open}{}", "x".repeat(many))]
        {
            let article = copydesk::html(&page).expect("the page is within the limits");
            checks::article_invariants(&article);
        }
    }
}

#[test]
fn fifty_megabytes() {
    let size = 50_000_000 / SCALE;
    let paragraph = "<p>The board met on Tuesday night and voted for the bridge, its chairman said.</p>\n";
    let paragraphs = size / paragraph.len();
    assert_eq!(survives("paragraphs", &format!("{}{END}", paragraph.repeat(paragraphs))), paragraphs + 1);
    assert_eq!(survives("one word", &format!("<p>{}{END}", "x".repeat(size))), 2);
    assert_eq!(survives("script", &format!("<script>{}</script>{END}", "a<b; ".repeat(size / 5))), 1);
    assert_eq!(survives("blank", &format!("{}{END}", " \n".repeat(size / 2))), 1);
}

/// What is dropped before the parse leaves no seam at which two texts become a tag or a character.
#[test]
fn text_around_what_is_dropped_stays_text() {
    for dropped in [
        "<!>",
        "<!-- -->",
        "<?x?>",
        "<script></script>",
        "<style></style>",
        "<svg></svg>",
        "<noscript></noscript>",
        "</%>",
    ] {
        for (before, after) in [
            ("a <", "b c"),
            ("a <", "script c"),
            ("a <", "!-- c"),
            ("a <", "/p c"),
            ("a &am", "p; c"),
            ("a &#", "65; c"),
            ("a &", "lt;b c"),
        ] {
            let article =
                copydesk::html(&format!("<p>{before}{dropped}{after}")).expect("the page is within the limits");
            let said: String = format!("{before}{after}").split_whitespace().collect();
            let shown: String = article.text().split_whitespace().collect();
            assert_eq!(shown, said, "{dropped} after {before:?}");
        }
    }
}
