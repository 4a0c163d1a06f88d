//! Pages put together from labelled parts, as text and as HTML in several dresses: the same article in each.

use copydesk::Kind;
use std::fmt::Write;

/// A block as its author meant it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub kind: Kind,
    pub text: String,
}

/// What may differ between two pages without a difference for the reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dress {
    /// Names of tags and attributes in capital letters.
    pub capitals: bool,
    /// Comments between blocks and inside of them.
    pub comments: bool,
    /// White space and line ends between tags.
    pub spaces: bool,
    /// Attributes in the other order.
    pub turned: bool,
    /// Elements without a name or a meaning around the whole page.
    pub wrappers: usize,
    /// End tags that the standard allows to leave out are left out.
    pub open: bool,
}

/// The parts as plain text.
pub fn text(parts: &[Part]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n\n")
}

/// The parts as a page.
pub fn html(parts: &[Part], dress: Dress) -> String {
    let mut out = String::from("<!doctype html><html><head><meta charset=utf-8></head><body>");
    out.push_str(&"<div>".repeat(dress.wrappers));
    for part in parts {
        block(&mut out, part, dress);
    }
    out.push_str(&"</div>".repeat(dress.wrappers));
    out.push_str("</body></html>");
    out
}

fn block(out: &mut String, part: &Part, dress: Dress) {
    let (name, class) = element(part.kind);
    let name = if dress.capitals { name.to_ascii_uppercase() } else { name.to_owned() };
    let gap = if dress.spaces { "\n\t  " } else { "" };
    let comment = if dress.comments { "<!-- <p>of no use</p> -->" } else { "" };
    let mut attributes = [("class", class), ("data-n", "1"), ("title", "of no use")];
    if dress.turned {
        attributes.reverse();
    }
    let _ = write!(out, "{comment}{gap}<{name}");
    for (attribute, value) in attributes.into_iter().filter(|(_, value)| !value.is_empty()) {
        let attribute = if dress.capitals { attribute.to_ascii_uppercase() } else { attribute.to_owned() };
        let _ = write!(out, " {attribute}=\"{value}\"");
    }
    let _ = write!(out, ">{gap}{comment}{}{comment}", escaped(&part.text));
    if !(dress.open && part.kind == Kind::Body) {
        let _ = write!(out, "</{name}>");
    }
    out.push_str(gap);
}

/// Element and class that hand-made pages give a block of this kind.
fn element(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Headline => ("h1", ""),
        Kind::Kicker => ("div", "kicker"),
        Kind::Deck => ("p", "standfirst"),
        Kind::Byline => ("div", "byline"),
        Kind::Dateline => ("div", "date"),
        Kind::Body => ("p", ""),
        Kind::Subheading => ("h2", ""),
        Kind::Caption => ("figcaption", "caption"),
        Kind::Appeal => ("aside", "support"),
        Kind::Promo => ("aside", "newsletter"),
        Kind::Related => ("aside", "related"),
        Kind::Share => ("div", "share"),
        Kind::Navigation => ("nav", "menu"),
        Kind::Tags => ("div", "tags"),
        Kind::Bio => ("div", "author-bio"),
        Kind::Comment => ("div", "comments"),
        Kind::Legal => ("footer", "copyright"),
        Kind::Advertisement => ("div", "advertisement"),
        Kind::Other => ("div", ""),
    }
}

/// Text as it stands in markup.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
