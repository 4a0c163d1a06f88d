//! Cleans a value: entities decoded, tags dropped, white space folded.

/// Longest value that is kept, in bytes; titles and descriptions stay far below.
const LONGEST: usize = 4_096;

/// A value of one line.
pub(super) fn clean(raw: &str) -> String {
    let mut end = raw.len().min(LONGEST);
    while !raw.is_char_boundary(end) {
        end -= 1;
    }
    let decoded = decode(&raw[..end]);
    let text = if decoded.contains('<') { strip_tags(&decoded) } else { decoded };
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A value of many paragraphs: line ends stay.
pub(super) fn clean_text(raw: &str) -> String {
    let decoded = decode(raw);
    let text = if decoded.contains('<') { strip_tags(&decoded) } else { decoded };
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
    }
    out
}

/// Drops tags; those that part blocks become line ends.
fn strip_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        let after = &rest[open + 1..];
        if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            out.push_str(&rest[..=open]);
            rest = after;
            continue;
        }
        // Where no tag ends any more, the rest is text: looking for the end of each would cost the square of the length.
        let Some(end) = after.find('>') else { break };
        out.push_str(&rest[..open]);
        let name = after.trim_start_matches('/');
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        let inline = ["a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "small", "font", "abbr", "cite"];
        if !inline.iter().any(|i| name.eq_ignore_ascii_case(i)) {
            out.push('\n');
        }
        rest = &after[end + 1..];
    }
    out.push_str(rest);
    out
}

/// Longest entity, in bytes between `&` and `;`.
const LONGEST_ENTITY: usize = 10;

/// Decodes the entities that occur in values; twice, since values are often escaped twice.
fn decode(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    decode_once(&decode_once(text))
}

fn decode_once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = after.bytes().take(LONGEST_ENTITY + 1).position(|b| b == b';');
        match end.and_then(|end| Some((end, entity(&after[..end])?))) {
            Some((end, c)) => {
                out.push(c);
                rest = &after[end + 1..];
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Named entities met in metadata: the five of XML, punctuation of prose, Latin letters with marks.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("lsaquo", '‹'),
    ("rsaquo", '›'),
    ("hellip", '…'),
    ("middot", '·'),
    ("bull", '•'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("deg", '°'),
    ("euro", '€'),
    ("pound", '£'),
    ("sect", '§'),
    ("shy", '\u{ad}'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("aring", 'å'),
    ("aelig", 'æ'),
    ("ccedil", 'ç'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("igrave", 'ì'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ntilde", 'ñ'),
    ("ograve", 'ò'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("otilde", 'õ'),
    ("oslash", 'ø'),
    ("ugrave", 'ù'),
    ("uacute", 'ú'),
    ("ucirc", 'û'),
    ("yacute", 'ý'),
    ("Agrave", 'À'),
    ("Aacute", 'Á'),
    ("Ccedil", 'Ç'),
    ("Egrave", 'È'),
    ("Eacute", 'É'),
    ("Oacute", 'Ó'),
    ("Aring", 'Å'),
    ("Oslash", 'Ø'),
    ("scaron", 'š'),
    ("zcaron", 'ž'),
    ("iexcl", '¡'),
    ("iquest", '¿'),
    ("times", '×'),
    ("minus", '−'),
    ("thinsp", '\u{2009}'),
];

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|&c| c != '\0');
    }
    NAMED.iter().find(|(n, _)| *n == name).map(|&(_, c)| c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_readable() {
        assert_eq!(clean("  A&nbsp;B\n\t&amp;amp; C &#8211; &#x201c;d&rdquo; "), "A B & C – “d”");
        assert_eq!(clean("R&D; 1 < 2 & x"), "R&D; 1 < 2 & x");
        assert_eq!(clean("<b>Bold</b> claim"), "Bold claim");
        assert_eq!(clean_text("<p>One.</p><p>Two<br/>three.</p>"), "One.\nTwo\nthree.");
    }
}
