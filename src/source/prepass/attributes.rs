//! Which attributes the rules read, and where an attribute begins and ends.

use super::name::{self, Name};
use memchr::memmem;

/// Longest attribute name that is kept, in bytes: `data-component-name`.
const LONGEST_NAME: usize = 19;

/// Longest value of a name-like attribute, in bytes. Utility-class pages reach about 1,000; longer ones are data.
const LONGEST_HINT: usize = 2_048;

/// Longest value of a text-like attribute (`alt`, `content`), in bytes.
const LONGEST_TEXT: usize = 32_768;

/// One attribute: byte ranges of the page.
pub(in crate::source) struct Attribute {
    /// First byte of the name.
    pub start: usize,
    /// Byte after the name.
    pub name_end: usize,
    /// The value without its quotes.
    pub value: (usize, usize),
    /// Byte after the attribute and its quotes.
    pub end: usize,
}

/// What stands next inside a tag.
pub(in crate::source) enum Next {
    Attribute(Attribute),
    /// The tag ends; byte after its `>`.
    TagEnd(usize),
    /// The page ends inside the tag, which a browser drops.
    PageEnd,
}

/// Reads the next attribute from `at`, by the rules of the standard's tokenizer.
pub(in crate::source) fn next(bytes: &[u8], mut at: usize) -> Next {
    while at < bytes.len() && (is_space(bytes[at]) || bytes[at] == b'/') {
        at += 1;
    }
    if at >= bytes.len() {
        return Next::PageEnd;
    }
    if bytes[at] == b'>' {
        return Next::TagEnd(at + 1);
    }
    let start = at;
    // A leading `=` belongs to the name.
    at += 1;
    while at < bytes.len() && !is_space(bytes[at]) && !matches!(bytes[at], b'/' | b'>' | b'=') {
        at += 1;
    }
    let name_end = at;
    let mut ahead = at;
    while ahead < bytes.len() && is_space(bytes[ahead]) {
        ahead += 1;
    }
    if bytes.get(ahead) != Some(&b'=') {
        return Next::Attribute(Attribute { start, name_end, value: (name_end, name_end), end: name_end });
    }
    ahead += 1;
    while ahead < bytes.len() && is_space(bytes[ahead]) {
        ahead += 1;
    }
    let Some(&first) = bytes.get(ahead) else { return Next::PageEnd };
    if first == b'"' || first == b'\'' {
        let Some(length) = memchr::memchr(first, &bytes[ahead + 1..]) else { return Next::PageEnd };
        let value = (ahead + 1, ahead + 1 + length);
        return Next::Attribute(Attribute { start, name_end, value, end: value.1 + 1 });
    }
    let from = ahead;
    while ahead < bytes.len() && !is_space(bytes[ahead]) && bytes[ahead] != b'>' {
        ahead += 1;
    }
    Next::Attribute(Attribute { start, name_end, value: (from, ahead), end: ahead })
}

/// Whether the tag whose attributes begin at `at` ends itself (`/>`); a slash at the end of a value is part of the value.
pub(super) fn is_empty_tag(bytes: &[u8], mut at: usize) -> bool {
    loop {
        match next(bytes, at) {
            Next::Attribute(attribute) => at = attribute.end,
            Next::TagEnd(end) => return end >= at + 2 && bytes[end - 2] == b'/',
            Next::PageEnd => return false,
        }
    }
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

/// What becomes of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// No rule reads it.
    None,
    /// It stays for the parser; a bit, so that a repetition is seen, which a browser ignores.
    Keep(u32),
    /// A name that hints what the element is for.
    Hint,
    /// The same, and it may label the element.
    Class,
    Id,
    /// The address of a link.
    Address,
    /// The element is not shown.
    Hidden,
    /// The link leads to the author.
    Author,
}

/// The bit of an alternative text in [`Use::Keep`].
pub(super) const ALT: u32 = 1;

/// What a rule reads an attribute for, on an element of this name.
pub(super) fn wanted(tag: Name, attribute: &[u8], value: &[u8]) -> Use {
    if attribute.len() > LONGEST_NAME || value.len() > LONGEST_TEXT {
        return Use::None;
    }
    let mut lower = [0; LONGEST_NAME];
    for (to, from) in lower.iter_mut().zip(attribute) {
        *to = from.to_ascii_lowercase();
    }
    let tag = tag.0;
    let bit = match &lower[..attribute.len()] {
        b"alt" if matches!(tag, name::IMG | name::AREA | name::INPUT | name::AMP_IMG) => ALT.trailing_zeros(),
        b"content" => 1,
        _ if value.len() > LONGEST_HINT => return Use::None,
        b"class" => return Use::Class,
        b"id" => return Use::Id,
        b"data-testid"
        | b"data-test-id"
        | b"data-component"
        | b"data-component-name"
        | b"data-qa"
        | b"data-test"
        | b"data-module"
        | b"data-type"
        | b"data-block"
        | b"data-block-type" => return Use::Hint,
        b"href" if tag == name::A => return Use::Address,
        b"rel" if tag == name::A => return if value.eq_ignore_ascii_case(b"author") { Use::Author } else { Use::None },
        b"hidden" => return Use::Hidden,
        b"aria-hidden" => return if value.eq_ignore_ascii_case(b"true") { Use::Hidden } else { Use::None },
        b"style" => return if hides(value) { Use::Hidden } else { Use::None },
        b"role" => 2,
        b"itemprop" => 3,
        b"itemtype" => 4,
        b"itemscope" => 5,
        b"rel" if tag == name::LINK => 6,
        b"href" if tag == name::LINK => 7,
        b"datetime" => 8,
        b"property" => 9,
        b"name" if tag == name::META => 10,
        b"lang" if tag == name::HTML => 11,
        b"type" if tag == name::INPUT => 12,
        b"pubdate" => 13,
        b"aria-level" => 14,
        _ => return Use::None,
    };
    Use::Keep(1 << bit)
}

/// Whether a style hides its element.
fn hides(style: &[u8]) -> bool {
    // Long styles are backgrounds and data; the declaration that hides is near the start.
    let head = &style[..style.len().min(LONGEST_HINT)];
    let declares = |property: &[u8], value: &[u8]| {
        memmem::find(head, property).is_some_and(|at| {
            let rest = head[at + property.len()..].trim_ascii_start();
            rest.strip_prefix(b":").is_some_and(|v| v.trim_ascii_start().starts_with(value))
        })
    };
    declares(b"display", b"none") || declares(b"visibility", b"hidden")
}

/// Attributes that a `<link>` must have to be of use: an address that says what it is.
pub(super) fn link_is_useful(rel: &[u8]) -> bool {
    rel.eq_ignore_ascii_case(b"canonical") || rel.eq_ignore_ascii_case(b"author")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_that_hide() {
        assert!(hides(b"display:none"));
        assert!(hides(b"color: red; display : none !important"));
        assert!(hides(b"visibility: hidden"));
        assert!(!hides(b"display:block;overflow:hidden"));
    }

    #[test]
    fn tags_that_end_themselves() {
        let empty = |tag: &str| is_empty_tag(tag.as_bytes(), 0);
        assert!(
            empty("/>") && empty(" />") && empty(" a />") && empty(" a='b'/>") && empty(" a=b />") && empty(" a/>")
        );
        assert!(!empty(">") && !empty(" a=b/>") && !empty(" a='/'>") && !empty("/ >") && !empty(" a=/>"));
    }

    #[test]
    fn unquoted_and_missing_values() {
        let tag = b" a=b/ c = 'd' e>";
        let Next::Attribute(a) = next(tag, 0) else { panic!("an attribute") };
        assert_eq!(&tag[a.value.0..a.value.1], b"b/");
        let Next::Attribute(c) = next(tag, a.end) else { panic!("an attribute") };
        assert_eq!(&tag[c.value.0..c.value.1], b"d");
        let Next::Attribute(e) = next(tag, c.end) else { panic!("an attribute") };
        assert_eq!(e.value.0, e.value.1);
        assert!(matches!(next(tag, e.end), Next::TagEnd(16)));
    }
}
