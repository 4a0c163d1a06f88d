//! How small pages are cut into blocks, and what their markup says.

use super::*;
use crate::document::{Gap, Markup};
use crate::source::hints::hint;

/// The markup of the segment whose text is `text`.
fn markup(document: &Document<'_>, text: &str) -> Markup {
    let at = blocks(document)
        .iter()
        .position(|b| *b == text)
        .unwrap_or_else(|| panic!("no block {text:?} in {:?}", blocks(document)));
    document.markup[at]
}

#[track_caller]
fn cut(html: &str, expected: &[&str]) {
    assert_eq!(blocks(&page(html)), expected, "{html}");
}

#[test]
fn blocks_part_and_inline_elements_do_not() {
    cut("<p>One <b>two</b> <a href=x>three</a>.</p><p>Four</p>", &["One two three.", "Four"]);
    cut("<div>Before<p>Inside</p>After</div>", &["Before", "Inside", "After"]);
    cut("<div>a <x-tip>b</x-tip> c</div>", &["a b c"]);
    cut("<div><x-card>One</x-card><x-card>Two</x-card></div>", &["One", "Two"]);
    cut("<a href=x><h3>Title</h3><p>Teaser</p></a>", &["Title", "Teaser"]);
    cut(
        "<ul><li>One<li>Two<ul><li>Three</ul></ul><dl><dt>Term<dd>Meaning</dl>",
        &["One", "Two", "Three", "Term", "Meaning"],
    );
    cut(
        "<select><option>Red<option>Green</select><label>Name</label><input type=text value=v><button>Send</button>",
        &["Red Green", "Name", "Send"],
    );
    cut("<math><mi>x</mi><mo>=</mo><mn>1</mn></math>", &["x=1"]);
    cut("", &[]);
    cut("<p>\u{a0}</p><p>\u{200b} \u{feff}</p>", &[]);
}

#[test]
fn white_space_is_folded_except_where_it_stands() {
    cut("<p>  a \n\t b  <b> c</b>\n</p>", &["a b c"]);
    cut("<p>no<b>bre</b>ak</p>", &["nobreak"]);
    cut("<pre>  fn x() {\n      y\n  }\n</pre>", &["fn x() {\n      y\n  }"]);
}

#[test]
fn neighbouring_links_are_apart() {
    cut("<div><a>Home</a><a>News</a></div>", &["Home", "News"]);
    cut("<nav>\n<a>Home</a>\n<a>News</a>\n</nav>", &["Home", "News"]);
    cut("<div><a>Home</a> | <a>News</a></div>", &["Home | News"]);
    cut("<li><a>Home</a><a>News</a></li>", &["Home News"]);
    cut("<div><span>Jane Roe</span><span>May 4</span></div>", &["Jane Roe May 4"]);
    cut("<div><span>O</span><span>nce upon</span></div>", &["Once upon"]);
    cut("<p><span>wo</span><span>rd</span></p>", &["word"]);
    cut("<p><a>12</a><sup>3</sup><sup>4</sup></p>", &["1234"]);
}

#[test]
fn line_breaks() {
    cut("<p>First verse<br>second verse<br/>third</p>", &["First verse\nsecond verse\nthird"]);
    cut("<div>One<br><br>Two<br> <br>Three</div>", &["One", "Two", "Three"]);
    cut("<h1>A title<br>of two lines</h1>", &["A title of two lines"]);
    let long = "A sentence of the kind that fills a line and more than a line of any page, so it is a paragraph.";
    let document = page(&format!("<div>{long}<br>{long}<br>{long}</div>"));
    assert_eq!(blocks(&document), [long; 3]);
    assert_eq!(document.segments.iter().map(|s| s.gap).collect::<Vec<_>>(), [Gap::Blank, Gap::Line, Gap::Line]);
    cut(&format!("<p>Heading<br>{long}</p>"), &[&format!("Heading\n{long}")]);
}

#[test]
fn rows_of_data_and_layout() {
    cut("<table><tr><th>City<th>People<tr><td>Oulu<td><p>214,000</table>", &["City\tPeople", "Oulu\t214,000"]);
    cut("<table><tr><td><p>One</p><p>Two</p><td>Side</table>", &["One", "Two", "Side"]);
    cut("<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", &["a\tb", "c"]);
    let document = page("<table><caption>Cities</caption><tr><td>Oulu<td>1</table>");
    assert_ne!(markup(&document, "Oulu\t1").marks & mark::TABLE, 0);
    assert_ne!(markup(&document, "Cities").marks & mark::FIGCAPTION, 0);
}

#[test]
fn images_speak_once_and_in_place() {
    cut("<p>a</p><img alt='A boat'><p>b</p>", &["a", "A boat", "b"]);
    cut("<p>a <img alt='A boat'> b</p><p>c</p>", &["a b", "A boat", "c"]);
    cut("<a><img alt='Boats return'><h3>Boats return</h3></a>", &["Boats return"]);
    cut("<h3>Boats return</h3><img alt='Boats return'>", &["Boats return"]);
    cut(
        "<figure><img alt='A boat'><noscript><img alt='A boat'></noscript><figcaption>A boat at sea</figcaption></figure>",
        &["A boat", "A boat at sea"],
    );
    cut(
        "<body><p>a</p><img alt='' class=lazy><noscript><p>No script</p><IMG width=9 alt='A boat &amp; crew' src=b><img></noscript><p>b</p>",
        &["a", "A boat & crew", "b"],
    );
    cut(
        "<body><img alt='A boat'><p>At sea</p><noscript><img alt='A boat'></noscript><noscript><img alt='open",
        &["A boat", "At sea"],
    );
    cut("<head><noscript><img alt='pixel'></noscript><title>t</title><p>a</p>", &["a"]);
    cut("<p>So happy <img alt='😀'> today</p><img alt=''><img alt='*'>", &["So happy 😀 today"]);
    let document = page("<figure><img alt='A boat'><figcaption>At sea</figcaption></figure>");
    assert_ne!(markup(&document, "A boat").marks & mark::ALT, 0);
    assert_ne!(markup(&document, "At sea").marks & mark::FIGCAPTION & !mark::ALT, 0);
}

#[test]
fn what_is_not_shown_is_not_read() {
    cut(
        "<head><title>T</title><style>s</style></head><script>x</script><template><p>t</p></template><svg><text>v</text></svg><p>a",
        &["a"],
    );
    cut(
        "<iframe>no</iframe><noscript>no</noscript><video>old player</video><object>fallback</object>",
        &["old player", "fallback"],
    );
    let document = page(
        "<p hidden>One</p><p style='display: none'>Two</p><p aria-hidden=true>Three</p><p class=sr-only>Four</p><p>Five</p>",
    );
    for (text, is_hidden) in [("One", true), ("Two", true), ("Three", true), ("Four", true), ("Five", false)] {
        assert_eq!(markup(&document, text).marks & mark::HIDDEN != 0, is_hidden, "{text}");
    }
}

#[test]
fn marks_tell_the_surroundings() {
    let document = page(
        "<body class='nav ad'><header><a href=/>Site</a></header><main><article><h1 itemprop=headline>Title</h1>\
         <div class=meta>By <a rel=author href=/j>Jane Roe</a>, <time datetime=2024-12-13>Friday</time></div>\
         <div itemprop=articleBody><p>Text of <b>some</b> length.</p><p>And some more of it, so that the element around both holds a good deal more than either of them does.</p><p><strong>All bold</strong></p><blockquote><p>Quoted</p></blockquote></div>\
         <article>Inner</article></article></main><ul><li><a>x</a><li><a>y</a></ul><footer>End</footer>",
    );
    let title = markup(&document, "Title");
    assert_eq!(title.heading, 1);
    assert_ne!(title.marks & mark::HEADLINE_PROP, 0);
    assert_eq!(title.marks & (mark::ARTICLE | mark::MAIN), mark::ARTICLE | mark::MAIN);
    let by = markup(&document, "By Jane Roe, Friday");
    assert_eq!(by.marks & (mark::AUTHOR | mark::TIME), mark::AUTHOR | mark::TIME);
    assert_eq!((by.chars, by.link_chars), (16, 7));
    assert_ne!(by.near & hint::META, 0);
    let text = markup(&document, "Text of some length.");
    assert_eq!(
        text.marks & (mark::PARAGRAPH | mark::ARTICLE_BODY | mark::EMPHASIS),
        mark::PARAGRAPH | mark::ARTICLE_BODY
    );
    assert_ne!(text.far & hint::BODY, 0);
    assert_eq!(text.near & hint::BODY, 0);
    assert_eq!((text.near | text.far) & (hint::NAV | hint::AD), 0, "names of the body element are noise");
    assert_ne!(markup(&document, "All bold").marks & mark::EMPHASIS, 0);
    assert_ne!(markup(&document, "Quoted").marks & mark::QUOTE, 0);
    assert_ne!(markup(&document, "Inner").marks & mark::NESTED_ARTICLE, 0);
    assert_eq!(markup(&document, "x").marks & (mark::LINK_LIST | mark::ALL_LINK), mark::LINK_LIST | mark::ALL_LINK);
    assert_ne!(markup(&document, "End").marks & mark::FOOTER, 0);
    assert_eq!(document.rows[text.container as usize].tag, "div");
    assert_eq!(document.rows[text.article as usize].tag, "div");
    assert_eq!(document.label(&document.rows[by.row as usize]), ".meta");
}

#[test]
fn hints_are_near_or_far() {
    let document = page(
        "<div class=article-body><div class=caption-wrap><span class=caption>A short caption</span></div>\
         <p>A paragraph that is a good deal longer than the caption above, so that the two differ; and it goes on for another line.</p></div>",
    );
    let caption = markup(&document, "A short caption");
    assert_ne!(caption.near & hint::CAPTION, 0);
    assert_eq!(caption.near & hint::BODY, 0);
    assert_ne!(caption.far & hint::BODY, 0);
    let document = page("<p>12 May <span class=author>Jane</span></p><p>x</p>");
    assert_ne!(markup(&document, "12 May Jane").inner & hint::AUTHOR, 0);
    assert_eq!(markup(&document, "x").inner, 0);
}

#[test]
fn the_text_is_the_trees() {
    for html in [
        "<p>a<table>b<tr>c<td>d</table>e",
        "<b>1<p>2</b>3</p>4",
        "<a>1<div>2<a>3</a>4</div>5",
        "<p>x<svg><title>t</title></svg>y<svg><p>z",
        "<ul><li>1<p>2<li>3</ul></li>4",
        "<frameset><frame></frameset>x",
        "<select><option>a<p>b</select>c",
        "&lt;p&gt; &amp;amp; &notit; <p>&#x1f600;&eacute",
        "<textarea><p>x</textarea><title>no</title><xmp><b></xmp>",
        "x<!-- y --!>z<!-->a<?p b>c</ d>e<![CDATA[f]]>g",
        "<script>'</scr'+'ipt>'</script>s<style></style>t",
        "a<p class='b>c</p><p class='>d</p>",
    ] {
        assert_eq!(document_text(&page(html)), tree_text(html), "{html}");
    }
}

#[test]
fn links_have_a_range_and_an_address() {
    let document = page(
        "<p>See <a href='/a?x=1&amp;y=2'>the <b>plan</b> </a> and <a href=#top>top</a> or <a href=b><img alt='A map'></a></p><a href=c><h3>Next</h3></a>",
    );
    let links: Vec<_> = document.links.iter().map(|(range, address)| (&document.text[range], address)).collect();
    assert_eq!(links, [("the plan", "/a?x=1&y=2"), ("Next", "c")]);
}

#[test]
fn neighbours_of_two_scripts_are_apart() {
    cut("<div><span>東京</span><span>大阪</span></div>", &["東京大阪"]);
    cut("<div><span>東京</span><span>Tokyo</span></div>", &["東京 Tokyo"]);
    cut("<div><span>Tokyo</span><span>東京</span></div>", &["Tokyo 東京"]);
    cut("<div><span>Price</span><span>, net</span></div>", &["Price, net"]);
    // Choices are apart in any script.
    cut("<select><option>東京<option>大阪</select>", &["東京 大阪"]);
    cut("<div><span>(</span><span>net</span></div>", &["(net"]);
    // In running text a small letter before a capital is two things.
    cut("<p>see <a>below</a><a>Above</a></p>", &["see below Above"]);
}

/// One `<p>` with line breaks is a paragraph, until most of its lines are paragraphs of their own.
#[test]
fn long_lines_of_one_element_are_paragraphs() {
    let line = |n: usize| {
        format!(
            "{n} The ferry left at seven and the mole lay in the rain, and nobody had come to see it go, because the storm of the night before had taken the lamps and the benches, and the keeper of the harbour had told all of them to stay at home that day."
        )
    };
    let (a, b, c) = (line(1), line(2), line(3));
    cut(&format!("<p>{a}<br>{b}<br>{c}</p>"), &[&a, &b, &c]);
    cut(&format!("<p>{a}<br>{b}</p>"), &[&format!("{a}\n{b}")]);
    let mixed = format!("{a}\nOne\n{b}\nTwo\n{c}\nThree\nFour");
    cut(&format!("<p>{}</p>", mixed.replace('\n', "<br>")), &[&mixed]);
    let verse = "The ferry left\nThe mole lay in the rain\nNobody came\nTo see it go";
    cut(&format!("<p>{}</p>", verse.replace('\n', "<br>")), &[verse]);
}

#[test]
fn roles_speak_for_elements() {
    let document = page(
        "<div role=navigation>Menu</div><div role=banner>Banner</div><div role=contentinfo>Imprint</div>\
         <div role=complementary>Beside</div><div role=main>Main<div role=article>Article</div></div>\
         <div role=dialog>Cookies</div><div role=button>Send</div><div role=figure>Picture</div><div role=listitem>Item</div>\
         <div role=form>Form</div><div role=heading>Heading</div><h3 role=heading>Third</h3><h4 aria-level=2>Second</h4>\
         <h2 aria-level=9>Ninth</h2><p aria-level=3>Plain</p><div role=search>Search</div>",
    );
    for (text, mark) in [
        ("Menu", mark::NAV),
        ("Banner", mark::HEADER),
        ("Imprint", mark::FOOTER),
        ("Beside", mark::ASIDE),
        ("Main", mark::MAIN),
        ("Article", mark::ARTICLE),
        ("Cookies", mark::DIALOG),
        ("Send", mark::BUTTON),
        ("Picture", mark::FIGURE),
        ("Item", mark::LIST_ITEM),
        ("Form", mark::FORM),
    ] {
        assert!(markup(&document, text).marks & mark != 0, "{text}");
    }
    assert_ne!(markup(&document, "Article").article, markup(&document, "Main").article);
    let headings = ["Heading", "Third", "Second", "Ninth", "Plain", "Menu"].map(|text| markup(&document, text).heading);
    assert_eq!(headings, [2, 3, 2, 2, 0, 0]);
    assert!(markup(&document, "Search").near & hint::SEARCH != 0);
}

/// A cell with text of some length, or with blocks in it, is no datum: its row lays out the page.
#[test]
fn rows_with_much_in_a_cell_are_layout() {
    cut("<table><tr><td>Rain</td><td>12 mm</td></tr></table>", &["Rain\t12 mm"]);
    cut("<table><tr><td>Rain</td><td><h2>Weather</h2></td></tr></table>", &["Rain", "Weather"]);
    cut("<table><tr><td><p>Rain</p><p>Wind</p></td><td>12 mm</td></tr></table>", &["Rain", "Wind", "12 mm"]);
    cut("<table><tr><td><p>Rain</p></td><td>12 mm</td></tr></table>", &["Rain\t12 mm"]);
    cut("<table><tr><td>Rain only</td></tr></table>", &["Rain only"]);
    cut("<table><tr><td><b>Rain</b> <i>now</i></td><td><a>12</a> <a>mm</a></td></tr></table>", &["Rain now\t12 mm"]);
    let long = "The ferry left at seven. ".repeat(60);
    cut(&format!("<table><tr><td>Rain</td><td>{long}</td></tr></table>"), &["Rain", long.trim()]);
}

/// The name of an element in a path is cut between two characters.
#[test]
fn long_names_of_elements_are_cut() {
    for pad in ["", "x"] {
        let document = page(&format!("<div><p class='{pad}{}'>T</p></div>", "é".repeat(40)));
        let label = document.label(&document.rows[markup(&document, "T").row as usize]);
        assert_eq!(label.chars().filter(|c| *c == 'é').count(), (40 - pad.len()) / 2, "{label}");
    }
    let document = page(&format!("<div><p id=' {} '>T</p></div>", "x".repeat(40)));
    assert_eq!(document.label(&document.rows[markup(&document, "T").row as usize]), format!("#{}", "x".repeat(40)));
}

/// Line breaks in a `<div>` part paragraphs where a third of the lines are long, or one is very long.
#[test]
fn lines_of_a_division_are_paragraphs_if_they_are_long() {
    let long = "The ferry left at seven and the mole lay in the rain, and nobody had come to see it go away.";
    let parts = |lines: &[&str]| blocks(&page(&format!("<div>{}</div>", lines.join("<br>")))).len();
    assert_eq!(parts(&[long, "One", "Two", long, "Three", "Four"]), 6);
    assert_eq!(parts(&[long, "One", "Two", long, "Three", "Four", "Five"]), 1);
    assert_eq!(parts(&[long, "One", "Two"]), 1);
    let longer = long.repeat(3);
    assert_eq!(parts(&[&longer, "One", "Two", "Three", "Four"]), 5);
    assert_eq!(parts(&["One", "Two", "Three"]), 1);
}
