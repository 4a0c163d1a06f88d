//! HTML around the text of a fixture, in the shape of a news page: half of it scripts, names on most elements.

/// Bytes from which a block of a fixture becomes a paragraph; shorter ones are entries of a menu.
const PARAGRAPH_BYTES: usize = 90;

/// Fillers of the scripts; a real page has about as many bytes of script as of all the rest.
const SCRIPT_STATEMENTS: usize = 200;

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn blocks(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty())
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<&str> {
    blocks(text).filter(|block| block.len() >= PARAGRAPH_BYTES).collect()
}

/// What stands around its paragraphs: entries of menus, labels, buttons.
pub fn entries(text: &str) -> Vec<&str> {
    blocks(text).filter(|block| block.len() < PARAGRAPH_BYTES).collect()
}

/// Paragraphs as elements.
pub fn body(text: &str) -> String {
    paragraphs(text).iter().map(|p| format!("<p class=\"story__text\">{}</p>\n", escape(p))).collect()
}

/// The other blocks as a list of links.
pub fn menu(text: &str) -> String {
    let item = |entry: &&str| {
        let icon = "<svg class=\"icon\"><path d=\"M0 0h24v24z\"/></svg>";
        format!(
            "  <li class=\"menu__item\"><a href=\"/topic?a=1&amp;b=2\" class=\"menu__link\">{icon}{}</a></li>\n",
            escape(entry)
        )
    };
    format!("<nav class=\"menu\"><ul>\n{}</ul></nav>\n", entries(text).iter().map(item).collect::<String>())
}

/// The article alone, with hardly any markup: what a feed or a reader's view gives.
pub fn article(text: &str) -> String {
    let head = blocks(text).find(|block| block.len() > PARAGRAPH_BYTES / 2).unwrap_or_default();
    format!("<!doctype html><title>{0}</title><article><h1>{0}</h1>\n{1}</article>", escape(head), body(text))
}

/// A whole page: metadata, scripts, menus, the article, pointers.
pub fn whole(text: &str) -> String {
    let head = escape(blocks(text).find(|block| block.len() > PARAGRAPH_BYTES / 2).unwrap_or_default());
    let script: String =
        (0..SCRIPT_STATEMENTS).map(|n| format!("window.q=window.q||[];q.push(['slot',{n}]);")).collect();
    let json = format!(
        "{{\"@type\":\"NewsArticle\",\"headline\":\"{}\",\"datePublished\":\"2023-10-18T07:42:00Z\"}}",
        head.replace('"', "")
    );
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{head}</title>\n\
         <meta property=\"og:title\" content=\"{}\"><script type=\"application/ld+json\">{json}</script>\n\
         <style>.menu{{display:flex}}</style><script>{script}</script></head>\n<body class=\"page\">\n<header>{menu}</header>\n\
         <main id=\"content\"><article class=\"story\"><h1 class=\"story__title\">{head}</h1>\n\
         <!-- the story --><div class=\"story__body\" data-id=\"17\">\n{}</div></article></main>\n<footer>{menu}</footer></body></html>",
        head.replace('"', "&quot;"),
        body(text),
        menu = menu(text),
    )
}
