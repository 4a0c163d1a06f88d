//! The article as Markdown, by the shape that its markup gave each block. Signs of the text, links and front matter have tests beside
//! their code.

const PAGE: &str = "<html lang=en><body><article><h1>Bridge stays open until spring</h1>\
    <p>The old bridge over the harbour will stay open until spring, the council decided on Monday evening.</p>\
    <p>Nobody had expected the vote to be so clear, said the mayor, who wants a new bridge before the next winter.</p>\
    <h2>What comes next</h2>\
    <p>Three things are to be done before the bridge can be taken down, the engineers told the council on Monday:</p>\
    <ul><li>The cables have to be moved to the other side of the river by the end of March.\
    <ul><li>The water pipe goes first, in the first week of February.</li></ul></li>\
    <li>The ferry gets a second boat that can carry twenty cars, the harbour office said.</li></ul>\
    <ol><li>In April the cranes are brought to the town by ship and put up on both banks.</li>\
    <li>In May the first part of the old bridge is taken down and towed to the yard.</li></ol>\
    <h3>What the fishermen say</h3>\
    <blockquote><p>We can live with that for a while, but nobody asked us when the work begins.</p>\
    <p>My father crossed it every day, and so did I until the storm came last year.</p></blockquote>\
    <table><tr><th>Month</th><th>Cars</th></tr><tr><td>January</td><td>200</td></tr><tr><td>May</td><td>a | b</td></tr></table>\
    <pre>draught   2.5 m\n``` air  12 m</pre>\
    <p>Until then the <a href=/ferry>ferry</a> runs twice a day, and the fishermen say that they can live with that for a while.</p>\
    </article></body></html>";

const MARKDOWN: &str = "# Bridge stays open until spring

The old bridge over the harbour will stay open until spring, the council decided on Monday evening.

Nobody had expected the vote to be so clear, said the mayor, who wants a new bridge before the next winter.

## What comes next

Three things are to be done before the bridge can be taken down, the engineers told the council on Monday:

- The cables have to be moved to the other side of the river by the end of March.
    - The water pipe goes first, in the first week of February.
- The ferry gets a second boat that can carry twenty cars, the harbour office said.

1. In April the cranes are brought to the town by ship and put up on both banks.
1. In May the first part of the old bridge is taken down and towed to the yard.

### What the fishermen say

> We can live with that for a while, but nobody asked us when the work begins.
>
> My father crossed it every day, and so did I until the storm came last year.

| Month | Cars |
| --- | --- |
| January | 200 |
| May | a \\| b |

````
draught   2.5 m
``` air  12 m
````

Until then the [ferry](</ferry>) runs twice a day, and the fishermen say that they can live with that for a while.
";

#[test]
fn lists_quotes_tables_and_headings_keep_their_shape() {
    let article = copydesk::html(PAGE).expect("the page is within the limits");
    assert_eq!(article.to_markdown(), MARKDOWN, "{}", article.explain());
}

/// Text has no markup to go by: its paragraphs are paragraphs.
#[test]
fn text_becomes_paragraphs() {
    let text = "Bridge stays open until spring\n\nBy Ada Lind\n\n\
        The old bridge over the harbour will stay open until spring, the council decided on Monday evening.\n\n\
        Nobody had expected the vote to be so clear, said the mayor, who wants a new bridge before the next winter.\n";
    let article = copydesk::text(text).expect("the text is within the limits");
    let paragraphs: Vec<&str> = article.body().iter().map(|p| p.text).collect();
    assert_eq!(article.to_markdown(), format!("# Bridge stays open until spring\n\n{}\n", paragraphs.join("\n\n")));
}
