//! Both parsers side by side: whatever the scan does not hand over, it must read as the full parser does. More cases than
//! 256: `PROPTEST_CASES=100000 cargo test --profile quick --features fast scan`.

use super::compare::both;
use super::{Cause, scan};
use crate::document::NONE;
use crate::source::html::tree::{ROOT, Tree};
use crate::source::limits::Limits;
use crate::source::prepass;
use proptest::prelude::*;

/// Why the markup was handed over, if it was; panics where the trees differ.
#[track_caller]
fn compare(html: &str) -> Option<Cause> {
    match both(html) {
        Ok((ours, full)) => {
            check_links(&scan(html).expect("it was read before"));
            assert!(ours == full, "{html:?}\nscan:\n{ours}\nfull parser:\n{full}");
            None
        }
        Err(cause) => Some(cause),
    }
}

/// Neighbours know each other.
fn check_links(tree: &Tree<'_>) {
    for row in tree.descendants(ROOT) {
        let children: Vec<u32> = tree.children(row).collect();
        let some = |row: u32| (row != NONE).then_some(row);
        let last = some(tree.items[row as usize].last);
        let backwards: Vec<u32> = std::iter::successors(last, |&at| some(tree.items[at as usize].before)).collect();
        assert!(children.iter().eq(backwards.iter().rev()));
        assert!(children.iter().all(|&child| tree.items[child as usize].parent == row));
    }
}

#[track_caller]
fn same(html: &str) {
    assert_eq!(compare(html), None, "{html:?} was handed over");
}

#[test]
fn what_pages_leave_out() {
    for html in [
        "",
        " ",
        "x",
        "<!doctype html>",
        "<!DOCTYPE html >\n<html lang=en>\n<head>\n<title>A &amp; b</title>\n</head>\n<body class=x>\ny</body>\n</html>\n",
        "<title>a<b>c</title>d",
        "<meta content=a><p>b",
        "<head></head> <meta content=a> <title>t</title><body k=1>",
        "</p></br></head><p>x",
        "<body k=1><p>a</body> b</html> c<p>d",
        "<html lang=a><p>x<html lang=b role=c><body role=d>",
        "\u{feff}<p>x",
        "\u{feff}\u{feff}<p>\u{feff}x",
        "<title>b</title>\u{feff}x",
        "<p>a<!doctype x>b<pre><!doctype html>\nc</pre></body> <!doctype html> d",
        "<p>a<p>b<div>c</p>d</div>e</p>",
        "<ul><li>a<li>b<ul><li>c</ul>d<li>e</ul><dl><dt>f<dd>g<dt>h</dl>",
        "<h1>a<h2>b</h1>c</h2>",
        "<ruby>a<rp>(<rt>b<rp>)</ruby><ruby>c<rb>d<rtc>e<rt>f</ruby>",
        "<select><option>a<option>b<optgroup>c<option>d<hr><option>e</select><select><p>x<select>y<input>",
        "<option>a<option>b<button>c<button>d",
        "<template>a<p>b</template>c<p><template><col> x<p></colgroup></template>d",
        "<head><template><meta></head></template><template><td>a<b></template>b",
        "<form>a<div><form>b</form>c</div></form>d<form>e",
    ] {
        same(html);
    }
}

#[test]
fn misnested_formatting() {
    for html in [
        "<b>1<p>2</b>3</p>4",
        "<a href=x>1<div>2<a>3</a>4</div>5",
        "<p><b><i>x<p>y</b>z</i>w",
        "<b><b><b><b><p>x</b></b></b></b>y",
        "<b>1<i>2<u>3<s>4<em>5<div>6</b>7</div>8",
        "<b>1<i>2<div>3</b>4</div>5",
        "<b>1</i>2</b>3<nobr>4<nobr>5</nobr>6",
        "<table><td><b>x</td><td>y</b></table><object><i>z</object>w",
        "<a>1<table><tr><td><a>2</table>3",
    ] {
        same(html);
    }
}

#[test]
fn an_end_tag_cuts_eight_times() {
    same(&format!("<b><i>{}x</b>y{}z", "<div>".repeat(10), "</div>".repeat(10)));
    same(&format!("<b><i><u><s><em>{}x</b>y{}z", "<p><div>".repeat(10), "</div>".repeat(10)));
}

#[test]
fn tables() {
    for html in [
        "<table><tr><td>a<td>b<tr><th>c</table>d",
        "<table>x<tr>y<td>z</td>w</table>",
        "<table><caption>a<td>b<tbody><tr><p>c</p><td>d</tfoot></table>",
        "<table><caption><b>a</caption></table>b",
        "<b><table>a<i>b</table>c",
        "<table><colgroup> x<col><col><td>a</table>",
        "<table><td><table><td>a</table>b</table>c",
        "<table><b>a<tr>b</table>c",
        "<table><form><tr><td></form>x<input type=hidden><tr><input type=hidden><input>y</table>",
        "<table> <a>x<tr> <td>y</a>",
        "<p>a<table>b</table>c",
        "<!doctype html><p>a<table>b</table>c",
        "<!doctype html public '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><p>a<table>b</table>c",
        "<table><table><select><tr>x</select></table>",
        "<table><template>x<tr><td>y</template><tr><template><td>z",
    ] {
        same(html);
    }
}

#[test]
fn characters() {
    for html in [
        "a &lt b &copy;&copyx &#65 &#x1F600;&#150; &bogus; & &&amp",
        "<p role='a&amp=&amp;b&copyx' itemprop=x&y>",
        "a\r\nb\rc<pre>\r\n\nd</pre><textarea>\n\ne</textarea><pre>f\ng</pre>",
        "<xmp>&amp;<b>\r</xmp><textarea>&lt;<p>",
        "1 < 2 <3 << <",
        "a<p role=x role=y ROLE=z = / itemprop = 'b'c>d<p class",
        "<P ROLE=A><X-Y>b</x-y><FOO>c</Foo>d",
        "<title>a</title x='>'>b</title",
    ] {
        same(html);
    }
}

#[test]
fn what_is_handed_over() {
    for (html, cause) in [
        ("a\0b", Cause::Nul),
        ("<meta charset=utf-8>\u{feff}x", Cause::ByteOrderMark),
        ("<link charset>\u{feff}x", Cause::ByteOrderMark),
        ("<base charset><p><basefont charset>\u{feff}x", Cause::ByteOrderMark),
        ("<p><bgsound charset>\u{feff}x", Cause::ByteOrderMark),
        ("<p>a<!-- b -->c", Cause::Declaration),
        ("<p>a</ b>c", Cause::Declaration),
        ("<table> <!doctype html>", Cause::Doctype),
        ("<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN'><p>a<table>", Cause::Doctype),
        (
            "<!doctype html public '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd'><p>a<table>",
            Cause::Doctype,
        ),
        ("<svg><g>", Cause::Foreign),
        ("<p><math><mi>x", Cause::Foreign),
        ("<frameset>", Cause::Frameset),
        ("<p><iframe>", Cause::Raw),
        ("<pre>&#10x", Cause::LineEnd),
        ("<b onclick=x>", Cause::Attribute),
    ] {
        assert_eq!(compare(html), Some(cause), "{html:?}");
    }
}

/// What pages begin with.
fn start() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        "<!doctype html>",
        "<!doctype html><body>",
        "<!doctypehtml>",
        "<!doctype html public \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\" >",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN' 'http://www.w3.org/TR/html4/loose.dtd'><p>",
        "<!doctype html public '-//W3C//DTD HTML 3.2//EN' ''><p>",
        "<table>",
        "<p><b>",
    ])
}

/// Pieces of markup that meet in all orders.
fn piece() -> impl Strategy<Value = String> {
    let names = [
        "a",
        "a",
        "b",
        "i",
        "nobr",
        "font",
        "p",
        "p",
        "div",
        "div",
        "span",
        "ul",
        "li",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "tr",
        "td",
        "td",
        "th",
        "caption",
        "col",
        "colgroup",
        "h1",
        "h2",
        "form",
        "button",
        "select",
        "option",
        "optgroup",
        "template",
        "template",
        "input",
        "input type=hidden",
        "ruby",
        "rb",
        "rt",
        "rtc",
        "rp",
        "object",
        "pre",
        "textarea",
        "title",
        "xmp",
        "br",
        "hr",
        "img",
        "image",
        "html",
        "head",
        "body",
        "meta",
        "address",
        "x-y",
        "blink",
        "marquee",
        "article",
        "listing",
        "main",
        "param",
        "area",
        "center",
        "em",
        "strong",
        "code",
        "html lang=x k=1",
        "body role=y k=2",
        "FONT role=z",
        "a k=3",
    ];
    let texts =
        ["x", " ", "y z", "\n", " w ", "&amp;", "&lt", "\r\n", "&#32;", "<", "1 <2", "&nbsp;", "é", "<!doctype html>"];
    prop_oneof![
        6 => prop::sample::select(names.to_vec()).prop_map(|name| format!("<{name}>")),
        4 => prop::sample::select(names.to_vec()).prop_map(|name| format!("</{name}>")),
        3 => prop::sample::select(texts.to_vec()).prop_map(str::to_owned),
        1 => "[a-z<>/='\"& \n!?;#-]{1,6}",
    ]
}

/// Pieces that the pre-pass takes out, or nearly.
fn dropped() -> impl Strategy<Value = String> {
    let pieces = [
        "<!-- x -->",
        "<script>'<p>'</script>",
        "<style>x</style>",
        "<svg><g/></svg>",
        "<svg><p>",
        "<noscript><p></noscript>",
        "<?x?>",
        "<iframe>x</iframe>",
        "</svg>",
        "<![CDATA[x]]>",
        "</ x>",
        "<math><mi>x</math>",
        "<p class=x id=y>",
        "<a href=/x?a&amp;b rel=author>",
        "<b style='display:none' data-x=1>",
        "<script",
        "<!--",
    ];
    prop::sample::select(pieces.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_markup(start in start(), pieces in prop::collection::vec(piece(), 1..60)) {
        compare(&(start.to_owned() + &pieces.concat()));
    }

    #[test]
    fn any_cleaned_markup(start in start(), pieces in prop::collection::vec(prop_oneof![piece(), dropped()], 1..60)) {
        let html = start.to_owned() + &pieces.concat();
        let cleaned = prepass::clean(&html, &Limits::default()).expect("within the limits");
        compare(&cleaned.html);
    }

    #[test]
    fn any_attributes(tags in prop::collection::vec("<p [a-z \n/='\"&;#<-]{0,12}(role|k|ALT|x)?[ =]{0,3}['\"]?[a-z&;= ]{0,8}['\"]?[ /]{0,2}>?", 1..6)) {
        compare(&tags.concat());
    }

    #[test]
    fn any_references(text in "(&(#x?[0-9a-f]{0,8}|[a-zA-Z]{1,8}|amp|lt|copy|not|notin|Aacute|frac12|CounterClockwiseContourIntegral);?=?x?|[ a\r\n]){1,8}") {
        compare(&text);
        compare(&format!("<p role=\"{text}\" lang='{text}'>"));
    }
}

/// An end tag of a form that its block has closed ends nothing else.
#[test]
fn end_tags_of_forms_that_are_gone() {
    for html in [
        "<div><form>a</div><p>b</form>c",
        "<form><div>a</form><p>b</div></form>c",
        "<table><form><tr><td><p>a</form>b</table>",
        "<form><p>a</form>b</form>c",
        "<p>a</form>b",
    ] {
        same(html);
    }
}

/// End tags that mean nothing where they stand in a table.
#[test]
fn end_tags_that_a_table_passes_over() {
    for html in [
        "<table><colgroup><col></col><col></colgroup><tr><td>a</table>",
        "<table><colgroup><col></col> <col></table>b",
        "<table><caption>a</body>b</html>c</col></td></caption><tr><td>d</table>",
        "<table><tr><td>a</body>b</caption>c</td></tr></table>",
    ] {
        same(html);
    }
}
