//! The page to look at: every block in its place, with its reasons. One file, no network.
//!
//! Scraped text reaches it as JSON only, with `<`, `>` and `&` escaped so that no text can end the element it stands
//! in; the script puts it into the document as text nodes, never as markup.

use crate::page::Page;
use crate::records::{self, Selected};
use crate::safe;

/// Before the first record.
pub const HEAD: &str = concat!(
    include_str!("html/head.html"),
    "<style>\n",
    include_str!("html/page.css"),
    "</style>\n",
    include_str!("html/body.html"),
    "<script type=\"application/json\" id=\"data\">[\n",
);

/// After the last record.
pub const TAIL: &str =
    concat!("\n]</script>\n<script>\n", include_str!("html/page.js"), "</script>\n</body>\n</html>\n");

/// One page, as an item of the list in the script element.
pub fn item(page: &Page<'_>) -> Result<String, serde_json::Error> {
    let record = records::record(page, true);
    // The paragraphs are among the blocks: once is enough.
    let fields: Vec<String> = crate::cli::FIELDS
        .iter()
        .filter(|f| !matches!(**f, "body" | "paragraphs" | "appeals"))
        .map(|f| (*f).to_owned())
        .collect();
    let json = serde_json::to_string(&Selected { record: &record, fields: &fields })?;
    Ok(safe::json(json).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}
