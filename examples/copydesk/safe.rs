//! Scraped text on its way to a terminal. A control character in it is data, and must not move the cursor, change
//! colours or the title, or turn the line around.

use std::borrow::Cow;

/// The text with control characters made visible; line ends and tabs stay.
pub fn terminal(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_active) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").chars().filter(|&c| !turns_line(c)).map(shown).collect())
}

/// Folded to one line as well: for labels, names of files and messages.
pub fn line(text: &str) -> String {
    terminal(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// JSON with the control characters escaped that it may hold raw: some terminals obey them.
pub fn json(json: String) -> String {
    if !json.chars().any(is_active) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        // In JSON such a character can only stand inside a string, where the escape means the same.
        if is_active(c) { out.push_str(&format!("\\u{:04x}", c as u32)) } else { out.push(c) }
    }
    out
}

fn is_active(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || turns_line(c)
}

/// Embeddings, overrides and isolates of the bidirectional algorithm: text needs none of them to be read, and an open
/// one turns around what follows.
fn turns_line(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shown(c: char) -> char {
    match c {
        '\n' | '\t' => c,
        // The block of control pictures stands in the order of the control characters.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}
