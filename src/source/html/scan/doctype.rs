//! Whether a doctype makes a browser read the page as very old ones were. It matters for one thing: whether a table ends
//! the paragraph before it.

use super::Quirks;

/// Beginnings of public names, in lower case, that do not.
const KNOWN: &[&str] = &["-//w3c//dtd xhtml ", "-//w3c//dtd html 4.01"];

/// The one address, in lower case, that does whatever the name is.
const OLD_ADDRESS: &str = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

/// The mode for what stands between `<!doctype` and `>`.
pub(super) fn quirks(doctype: &str) -> Quirks {
    let doctype = doctype.trim_ascii().to_ascii_lowercase();
    if doctype == "html" || is_known(&doctype) { Quirks::No } else { Quirks::Unknown }
}

/// Whether it is `html public "name" "address"` with a name that is known. Without the address old names mean the old mode.
fn is_known(doctype: &str) -> bool {
    let known = || {
        let rest = after_space(doctype.strip_prefix("html")?)?.strip_prefix("public")?;
        let (name, rest) = quoted(after_space(rest)?)?;
        let (address, rest) = quoted(after_space(rest)?)?;
        Some(rest.is_empty() && address != OLD_ADDRESS && KNOWN.iter().any(|known| name.starts_with(known)))
    };
    known().unwrap_or(false)
}

fn after_space(text: &str) -> Option<&str> {
    let rest = text.trim_ascii_start();
    (rest.len() < text.len()).then_some(rest)
}

/// What stands in quotes at the start, and what comes after it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    text[1..].split_once(quote)
}
