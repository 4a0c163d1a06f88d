//! The page to look at: every block in its place, with its reasons. One file, no network.
//!
//! Scraped text reaches it as JSON only, with `<`, `>` and `&` escaped so that no text can end the element it stands
//! in; the script puts it into the document as text nodes, never as markup.

use crate::page::Page;
use crate::{records, safe};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Before the first record.
pub const HEAD: &str = concat!(
    include_str!("html/head.html"),
    "<style>\n",
    include_str!("html/page.css"),
    "</style>\n",
    include_str!("html/body.html"),
    "<script type=\"application/json\" id=\"data\">[\n",
);

/// After the last record: what each rule means, and the script.
pub fn tail() -> &'static str {
    static TAIL: LazyLock<String> = LazyLock::new(|| {
        let meanings: BTreeMap<&str, &str> = copydesk::rules().map(|rule| (rule.id, rule.doc.trim())).collect();
        let meanings = inert(serde_json::to_string(&meanings).unwrap_or_else(|_| "{}".to_owned()));
        let script = include_str!("html/page.js");
        format!(
            "\n]</script>\n<script type=\"application/json\" id=\"rules\">{meanings}</script>\n\
             <script>\n{script}</script>\n</body>\n</html>\n"
        )
    });
    &TAIL
}

/// One page, as an item of the list in the script element.
pub fn item(page: &Page<'_>) -> Result<String, serde_json::Error> {
    let mut record = records::record(page, true);
    // The paragraphs are among the blocks: once is enough.
    record.body.clear();
    record.paragraphs.clear();
    record.appeals.clear();
    serde_json::to_string(&record).map(inert)
}

/// JSON that can stand in a script element whatever its strings say.
fn inert(json: String) -> String {
    safe::json(json).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
