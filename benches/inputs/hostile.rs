//! Markup that costs a parser more than its size: nesting, misnesting, attributes, entities.

/// Elements that are opened and not closed, by name.
pub const NESTED: [(&str, &str); 9] = [
    ("div", "<div>"),
    ("formatting", "<b>"),
    ("font-attributes", "<font color=\"N\">"),
    ("table", "<table><tr><td>"),
    ("list", "<ul><li>"),
    ("quote", "<blockquote>"),
    ("svg", "<svg>"),
    ("link-div", "<a><div></a>x "),
    ("bold-aside", "<b><aside></b>x "),
];

/// Repetitions that stay flat, by name: before, unit, after. `N` is the number of the unit.
pub const FLAT: [(&str, [&str; 3]); 16] = [
    ("paragraphs-unclosed", ["", "<p>one more", ""]),
    ("bold-unclosed", ["", "<b><p>x", ""]),
    ("close-mixed", ["", "<i>x</b></i><p></i>", ""]),
    ("close-unmatched", ["", "</section></b></p>", "end"]),
    ("foster", ["<table>", "x<b>y</b>", "</table>end"]),
    ("rows", ["<table>", "<tr><td>a<td>b", "</table>end"]),
    ("attributes", ["<p ", "a-N=N ", ">end"]),
    ("classes", ["<p class=\"", "a-N ", "\">end"]),
    ("names", ["", "<p class=\"a-N\" id=\"b-N\">x", ""]),
    ("entities", ["<p>", "&amp;&lt;&x;", ""]),
    ("less-than", ["<p>", "< ", ""]),
    ("comments", ["", "<!-- x -->", "end"]),
    ("scripts", ["", "<script>a<b</script>", "<p>end"]),
    ("links", ["<div>", "<a href=/x>y</a>", "</div>end"]),
    ("line-breaks", ["<p>", "word word<br>", ""]),
    ("json-ld", ["<script type=\"application/ld+json\">[", "{\"headline\":\"x\"},", "0]</script><p>end"]),
];

/// A unit a number of times, `N` in it being the number.
pub fn numbered(unit: &str, times: usize) -> String {
    if unit.contains('N') {
        (0..times).map(|n| unit.replace('N', &n.to_string())).collect()
    } else {
        unit.repeat(times)
    }
}
