use super::clean;
use crate::error::Error;
use crate::source::limits::Limits;

fn cleaned(html: &str) -> String {
    clean(html, &Limits::default()).unwrap().html
}

#[test]
fn what_no_rule_reads_goes() {
    assert_eq!(cleaned("a<!-- b -->c<script>d<p></script>e<style>f</style>g"), "aceg");
    assert_eq!(cleaned("<p onclick=\"x>y\" class='lead' data-x=1>T</p>"), "<p k=0 >T</p>");
    assert_eq!(cleaned("<i x=\"1\"role=\"a\">T</i>"), "<i role=\"a\">T</i>");
    assert_eq!(
        cleaned("<link rel=stylesheet href=x.css><link rel=\"canonical\" href=\"/c\">"),
        "<link rel=\"canonical\" href=\"/c\">"
    );
    assert_eq!(cleaned("<noscript><p>no</p></noscript><iframe>x</iframe>y"), "y");
    assert_eq!(
        cleaned("<video><source src=a><track src=b>c</video><object><param name=d>e</object>"),
        "<video>c</video><object>e</object>"
    );
    assert_eq!(cleaned("<?xml version='1.0'?><!DOCTYPE html><![if IE]>x<![endif]>"), "<!DOCTYPE html>x");
    assert_eq!(cleaned("<p style='color:red'>a<p style='display:none'>b"), "<p >a<p k=0 >b");
}

#[test]
fn text_stays_to_the_letter() {
    for text in [
        "1 < 2 && 3 > 2",
        "a </ b",
        "</",
        "<",
        "x<3",
        "<p>a<br/>b</p>",
        "<title><b></title>",
        "<textarea><p></textarea>",
    ] {
        assert_eq!(cleaned(text), if text == "a </ b" { "a " } else { text }, "{text}");
    }
    assert_eq!(cleaned("x <<!-- -->y &am<!-- -->p; &#6<!-- -->5;"), "x <<!---->y &am<!---->p; &#6<!---->5;");
    assert_eq!(cleaned("A&B <!-- -->C"), "A&B C");
    assert_eq!(cleaned("a<p class="), "a");
    assert_eq!(cleaned("a<p class='x"), "a");
}

#[test]
fn json_ld_is_put_aside() {
    let html = "<script type='Application/LD+JSON; charset=utf-8'>{\"a\":1}</script><script type=application/json>{}</script>b";
    let cleaned = clean(html, &Limits::default()).unwrap();
    assert_eq!(cleaned.aside.json_ld, ["{\"a\":1}"]);
    assert_eq!(cleaned.html, "b");
}

#[test]
fn drawings_go_unless_they_hold_html() {
    assert_eq!(cleaned("a<svg viewBox='0 0 1 1'><title>t</title><svg/><g/></svg>b"), "ab");
    assert_eq!(cleaned("a<svg/>b"), "ab");
    assert_eq!(cleaned("a<svg><g><p>b</p>"), "a<svg><g><p>b</p>");
    // What is no tag opens and ends nothing, and neither does a sign in quotes.
    for inside in
        ["<!-- </svg> -->", "<![CDATA[</svg>]]>", "<?x </svg>", "</3>", "< 4", "<g title='</svg><p>'/>", "<g></g>"]
    {
        assert_eq!(cleaned(&format!("a<svg>{inside}</svg>b")), "ab", "{inside}");
    }
    // What ends an element around the drawing ends the drawing.
    for page in ["<a><svg><g></a>b</svg>", "<label><svg></label>b</svg>", "<svg><g></g></g>b</svg>"] {
        assert!(cleaned(page).contains(">b</svg>"), "{page}");
    }
    for open in ["<svg><!-- ", "<svg><![CDATA[ ", "<svg><g a='", "<svg><?x", "<svg></g", "<svg><"] {
        assert!(cleaned(open).starts_with("<svg>"), "{open}");
    }
}

#[test]
fn repetitions_go() {
    assert_eq!(cleaned("<p role=a role=b>"), "<p role=a >");
    assert_eq!(cleaned("<html lang=en><html lang=de><body role=a><body role=b>"), "<html lang=en><body role=a>");
}

/// Frames are the page only where no body is; a body that is dropped is one.
#[test]
fn frames_after_a_body_take_nothing_away() {
    let text = |page: &str| crate::source::html::read(page, &Limits::default()).unwrap().text.into_owned();
    for body in ["<iframe></iframe>", "<svg><text>x</text></svg>", "y"] {
        assert!(text(&format!("{body}<frameset><p>Shown")).ends_with("Shown"), "{body}");
    }
    assert_eq!(text("<frameset><p>Not shown"), "");
}

#[test]
fn limits_are_named() {
    let limits = Limits { max_attributes: 3, max_depth: 2, ..Limits::default() };
    assert_eq!(clean("<p a b c d>", &limits).err(), Some(Error::TooManyAttributes { count: 4, limit: 3 }));
    assert_eq!(clean("<div><div><div>", &limits).err(), Some(Error::TooDeep { depth: 3, limit: 2 }));
}

#[test]
fn depth_is_bounded_and_no_text_is_lost() {
    let html = format!("{}x{}y", "<div>".repeat(2_000), "</div>".repeat(2_000));
    let out = cleaned(&html);
    assert_eq!(out.matches("<div>").count(), super::super::limits::FLATTEN_DEPTH);
    assert!(out.contains('x') && out.ends_with('y'));
}

#[test]
fn names_are_put_aside() {
    let html = "<a href=\"/x?a=1&amp;b\" class='byline name' id=j rel=author>T</a><p>u<p hidden>v";
    let cleaned = clean(html, &Limits::default()).unwrap();
    assert_eq!(cleaned.html, "<a k=0 >T</a><p>u<p k=1 >v");
    let link = cleaned.aside.names[0];
    assert_eq!((link.class, link.id, link.address), ("byline name", "j", "/x?a=1&amp;b"));
    assert!(link.is_author && !link.is_hidden && link.hints != 0);
    assert!(cleaned.aside.names[1].is_hidden);
}

#[test]
fn white_space_between_tags_is_folded() {
    assert_eq!(
        cleaned("<div>\n  <p>a</p>\n\n  <p>b <b>c</b>\n <i>d</i> </p></div>"),
        "<div><p>a</p><p>b <b>c</b> <i>d</i></p></div>"
    );
    assert_eq!(cleaned("<pre>a\n <b>b</b>\n  <i>c</i></pre>"), "<pre>a\n <b>b</b>\n  <i>c</i></pre>");
    assert_eq!(cleaned("<listing>a\n <b>b</b>\n  c</listing>"), "<listing>a\n <b>b</b>\n  c</listing>");
    assert_eq!(cleaned("<p>1 < <b>2</b>"), "<p>1 < <b>2</b>");
}

#[test]
fn a_slash_inside_of_a_tag_does_not_end_it() {
    assert_eq!(cleaned("<math /a><mi x/y>z"), "<math ><mi  >z");
    assert_eq!(cleaned("<math a='b'/c /role=d/ e>z"), "<math   role=d/ >z");
    assert_eq!(cleaned("<br/><br />"), "<br/><br />");
}

#[test]
fn what_rules_read_stays() {
    for tag in [
        "<time pubdate datetime=2024-05-03>",
        "<meta name=author content=Ada>",
        "<meta property=og:title content=Rain>",
        "<p role=note itemprop=description>",
        "<div itemscope itemtype=Person>",
        "<h3 aria-level=2>",
        "<img alt='A bridge'>",
        "<input type=image alt=Search>",
        "<html lang=en>",
    ] {
        assert_eq!(cleaned(tag), tag, "{tag}");
    }
    // The same names where they say nothing.
    assert_eq!(cleaned("<p lang=en name=x type=y alt=z pubdat>"), "<p >");
}

/// An id is no class, and a class no id.
#[test]
fn class_and_id_are_kept_apart() {
    let names = |tag: &str| {
        let cleaned = clean(tag, &Limits::default()).unwrap();
        cleaned.aside.names.iter().map(|n| (n.class.to_owned(), n.id.to_owned())).collect::<Vec<_>>()
    };
    let of = |class: &str, id: &str| vec![(class.to_owned(), id.to_owned())];
    assert_eq!(names("<p id=lead>"), of("", "lead"));
    assert_eq!(names("<p class=lead>"), of("lead", ""));
    assert_eq!(names("<p id=lead class=byline>"), of("byline", "lead"));
}

#[test]
fn a_drawing_that_holds_paragraphs_is_ended_by_them() {
    for tag in ["p", "div", "h2", "b", "table", "ul", "li", "span", "img", "br"] {
        assert!(cleaned(&format!("a<svg><{tag}>b</svg>c")).contains("b</svg>"), "{tag}");
        let text = crate::source::html::read(&format!("a<svg><g><{tag}>b</svg>c"), &Limits::default()).unwrap().text;
        assert!(text.contains('b') && text.ends_with('c'), "{tag}: {text}");
    }
    // Links, and what only drawings have, do not.
    for tag in ["a", "circle", "text", "title"] {
        assert_eq!(cleaned(&format!("a<svg><{tag}>b</{tag}></svg>c")), "ac", "{tag}");
    }
}
