//! Pages made to be slow. What counts here is that they end, and that the text is all there.

use super::*;

/// Repetitions in each case. At this size a quadratic step is felt as minutes; builds without optimisation get fewer.
const N: usize = if cfg!(debug_assertions) { 10_000 } else { 100_000 };

/// Reads a page and looks for the text that it ends with.
fn survives(name: &str, html: &str) {
    let document = page(html);
    assert!(document.text.ends_with("end"), "{name}: {:?}", document.text.chars().rev().take(20).collect::<String>());
}

#[test]
fn nesting() {
    for tag in [
        "div",
        "b",
        "a",
        "font",
        "table",
        "li",
        "blockquote",
        "button",
        "template",
        "select",
        "nobr",
        "span",
        "section",
        "p",
        "x-y",
    ] {
        let html = format!("{}</template></select>end", format!("<{tag}>").repeat(N));
        let document = page(&html);
        assert!(document.text.ends_with("end") || matches!(tag, "template"), "{tag}");
    }
    survives("table rows", &format!("{}end", "<table><tr><td>".repeat(N / 4)));
    survives("svg", &format!("{}<p>end", "<svg>".repeat(N)));
    survives(
        "font with attributes",
        &format!("{}end", (0..N).map(|i| format!("<font color=c{i} class=c{i}>")).collect::<String>()),
    );
    survives("lists", &format!("{}end", "<ul><li>".repeat(N)));
}

#[test]
fn left_open() {
    for tag in ["div", "p", "li", "td", "option", "dd", "span", "h2"] {
        survives(tag, &format!("{}<p>end", format!("<{tag}>x ").repeat(N)));
    }
    survives(
        "formatting in paragraphs",
        &format!("{}end", (0..N).map(|i| format!("<p><font class=c{i}>x ")).collect::<String>()),
    );
    survives("bold in paragraphs", &format!("{}end", "<b><p>x".repeat(N)));
}

#[test]
fn misnesting() {
    survives("a-div", &format!("{}end", "<a><div></a>x ".repeat(N)));
    survives("b-aside", &format!("{}end", "<b><aside></b>x ".repeat(N)));
    survives("i-close", &format!("{}end", "<i>x</b></i><p></i>".repeat(N)));
    survives("foster", &format!("<table>{}</table>end", "x<b>y</b>".repeat(N)));
    survives("unmatched", &format!("{}end", "</section></b></p>".repeat(N)));
    survives("unmatched deep", &format!("{}{}end", "<div>".repeat(N), "</section>".repeat(N)));
    survives("deep then close", &format!("<b>{}{}end", "<div>".repeat(N), "</b>".repeat(N)));
    survives("forms that leave blocks open", &format!("{}end", "<form><div></form>x ".repeat(N)));
    survives("paragraph end tags", &format!("{}end", "</p>".repeat(N)));
}

#[test]
fn tags() {
    survives("attributes", &format!("<p {}>end", (0..N).map(|i| format!("a{i} ")).collect::<String>()));
    survives("repeated attributes", &format!("<p {}>end", "role=a ".repeat(N)));
    survives("repeated classes", &format!("<p {}>end", "class=a ".repeat(N)));
    survives("long attribute", &format!("<p class='{}'>end", "a ".repeat(5 * N)));
    survives("body tags", &format!("{}end", (0..N).map(|i| format!("<body a{i}=1><html b{i}=1>")).collect::<String>()));
    survives("classes", &format!("{}end", (0..N).map(|i| format!("<i class='c{i}'>x</i> ")).collect::<String>()));
    survives("less-than signs", &format!("{} end", "<".repeat(N)));
    survives("doctypes", &format!("{}end", "<!doctype html>".repeat(N)));
    survives("comments", &format!("{}<!-- -->end", "<!-".repeat(N)));
    survives("comment dashes", &format!("<!--{}-->end", "-".repeat(N)));
    survives("scripts", &format!("<script>{}</script>end", "<!--<script".repeat(N)));
    survives("drawings", &format!("{}end", "<svg><g><p>x".repeat(N)));
}

#[test]
fn text() {
    survives("entities", &format!("{}end", "&amp;&lt;&x;".repeat(N)));
    survives("line breaks", &format!("x{}end", "<br>".repeat(N)));
    survives("lines", &format!("{}end", "word word<br>".repeat(N)));
    survives("one word", &format!("{}end", "x".repeat(10 * N)));
    survives("NUL", &format!("<p>{}end", "\0".repeat(N)));
    survives("white space", &format!("<p>x{}end", " \n".repeat(N)));
    survives("links", &format!("<div>{}</div>end", "<a href=/x>y</a>".repeat(N)));
    survives("images", &format!("{}<p>end", "<img alt=picture>".repeat(N)));
    survives("headings", &format!("{}end", "<h2>x</h2>".repeat(N)));
    survives("rows", &format!("<table>{}</table>end", "<tr><td>a<td>b".repeat(N)));
    survives("items", &format!("{}end", "<div itemscope><span itemprop=name>x</span></div>".repeat(N / 10)));
    survives("times", &format!("{}end", "<time datetime=2024>x</time>".repeat(N / 10)));
    survives("metas", &format!("{}end", "<meta name=author content=x>".repeat(N)));
}

#[test]
fn json() {
    for body in [
        "\"".repeat(N),
        "{\"headline\":\"x\",}".repeat(N),
        format!("{{\"@type\":\"Article\",\"author\":[{}\"x\"]}}", "\"y\",".repeat(N)),
        format!(
            "{{\"@graph\":[{}{{}}]}}",
            "{\"@type\":\"Article\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},".repeat(N / 10)
        ),
    ] {
        survives("JSON-LD", &format!("<script type=application/ld+json>\"headline\"{body}</script>end"));
        survives("JSON-LD", &format!("<script type=application/ld+json>{body}</script>end"));
    }
}

#[test]
fn the_article_in_the_metadata() {
    let told = |body: &str, shown: &str| {
        format!(
            "<script type=application/ld+json>{{\"@type\":\"Article\",\"articleBody\":\"{body}\"}}</script>{shown}<p>end"
        )
    };
    // Blocks out of the metadata have no markup, which the checks of `page` ask for.
    let read_all = |html: &str| read(html, &Limits::default()).expect("within the limits");
    // Tags that never end, in a text of many paragraphs.
    for unit in ["<", "<a", "</", "a < b ", "&amp;lt;a "] {
        assert!(read_all(&told(&unit.repeat(40 * N / unit.len()), "")).text.contains("end"), "{unit}");
    }
    // A shell of many blocks, none of which the article has.
    let shown: String = (0..N / 4).map(|i| format!("<p>a piece of the menu {i}")).collect();
    let document = read_all(&told(&"A sentence of the article. ".repeat(4 * N / 3), &shown));
    assert_eq!(document.reading, crate::document::Reading::Metadata);
}
