//! Drawings and formulas: `<svg>` and `<math>`, in which tags are read by other rules ("foreign content" in the standard).
//!
//! Nothing in them is raw text. A `<style>` in a drawing that was never closed hides nothing in a browser, so it must not
//! hide anything here: the page could show its reader one text and a program another.

use super::attributes::{self, Next};
use super::name::{self, Name};

/// By whose rules an element was read ("namespace" in the standard).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    Html,
    Drawing,
    Formula,
}

impl Space {
    /// Of an element that begins among HTML.
    pub fn begun_by(tag: Name) -> Space {
        match tag.0 {
            name::SVG => Space::Drawing,
            name::MATH => Space::Formula,
            _ => Space::Html,
        }
    }

    /// Elements of this space that hold HTML. `<title>` is one in a drawing and none in a formula.
    pub fn holds_html(self, name: Name) -> bool {
        match self {
            Space::Html => true,
            Space::Drawing => matches!(name.0, name::FOREIGN_OBJECT | name::DESC | name::TITLE),
            Space::Formula => matches!(name.0, name::MI | name::MN | name::MO | name::MS | name::MTEXT),
        }
    }

    /// Whether the rules of HTML read a start tag in an element of this space.
    pub fn reads_html(self, parent: Name, tag: Name) -> bool {
        match tag.0 {
            // What stands for a letter stays a part of its formula.
            name::MGLYPH | name::MALIGNMARK if self == Space::Formula => false,
            name::SVG if self == Space::Formula && parent.0 == name::ANNOTATION_XML => true,
            _ => self.holds_html(parent),
        }
    }
}

/// Elements of HTML that end a drawing where they stand in it, whatever attributes they have.
pub(super) fn is_ended_by(tag: Name) -> bool {
    tag.is_heading()
        || tag.is_formatting() && !matches!(tag.0, name::A | name::FONT)
        || matches!(
            tag.0,
            name::BLOCKQUOTE
                | name::BODY
                | name::BR
                | name::CENTER
                | name::DD
                | name::DIV
                | name::DL
                | name::DT
                | name::EMBED
                | name::HEAD
                | name::HR
                | name::IMG
                | name::LI
                | name::LISTING
                | name::MENU
                | name::META
                | name::OL
                | name::P
                | name::PRE
                | name::RUBY
                | name::SPAN
                | name::SUB
                | name::SUP
                | name::TABLE
                | name::UL
                | name::VAR
        )
}

/// `<font>` ends a drawing too, if it sets the colour, the face or the size; its attributes begin at `at`.
pub(super) fn is_ended_by_font(bytes: &[u8], mut at: usize) -> bool {
    while let Next::Attribute(attribute) = attributes::next(bytes, at) {
        let name = &bytes[attribute.start..attribute.name_end];
        if ["color", "face", "size"].iter().any(|sets| name.eq_ignore_ascii_case(sets.as_bytes())) {
            return true;
        }
        at = attribute.end;
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::source::html;
    use crate::source::limits::Limits;

    fn text(page: &str) -> String {
        html::read(page, &Limits::default()).expect("within the limits").text.into_owned()
    }

    #[test]
    fn nothing_hides_in_a_drawing_that_is_open() {
        for open in ["<svg>", "<math>", "<svg><g>", "<svg><a>", "<math><mrow>", "<svg><svg>"] {
            for raw in [
                "style",
                "script",
                "noscript",
                "iframe",
                "title",
                "textarea",
                "xmp",
                "plaintext",
                "noembed",
                "noframes",
            ] {
                // In the title of a drawing is HTML, and what stands there belongs to the drawing.
                if raw == "title" && open.contains("svg") {
                    continue;
                }
                assert_eq!(text(&format!("{open}<{raw}><p>Shown</p></{raw}> too")), "Shown\n\ntoo", "{open}<{raw}>");
            }
        }
    }

    /// What looks as if it held HTML does so in its own space alone.
    #[test]
    fn elements_hold_html_in_their_own_space() {
        for page in [
            "<math><title><style><p>Shown",
            "<math><foreignObject><style><p>Shown",
            "<math><mi><mglyph><style><p>Shown",
            "<svg><math><mi><style><p>Shown",
            "<svg><mi><style><p>Shown",
            "<math><svg><title><style><p>Shown",
        ] {
            assert_eq!(text(page), "Shown", "{page}");
        }
    }

    #[test]
    fn a_font_that_is_set_ends_a_drawing() {
        for set in ["color=red", "class=a FACE='x'", "size"] {
            assert_eq!(
                text(&format!("<svg><g><font {set}>Shown<textarea>a<link>b</textarea>")),
                "Shown\n\na<link>b",
                "{set}"
            );
        }
        assert_eq!(text("<svg><font class=color>In the drawing</font></svg>Shown"), "Shown");
    }

    #[test]
    fn character_data_is_text_in_a_drawing_only() {
        assert_eq!(text("<math><mi>x</mi><![CDATA[ <p>y ]]></math> z"), "x <p>y z");
        assert_eq!(text("<math><mi><![CDATA[ <p>y ]]></mi></math> z"), "<p>y z");
        assert_eq!(text("<math><mi><b><![CDATA[ <p>y ]]></b></mi></math> z"), "y ]]> z");
        assert_eq!(text("x<math><mi><head><![CDATA[ <p>y ]]>"), "x <p>y");
        assert_eq!(text("<![CDATA[ <p>y ]]> z"), "y ]]> z");
        assert_eq!(text("<![CDATA[</<p>y"), "y");
    }

    #[test]
    fn what_is_raw_or_empty_elsewhere_keeps_its_meaning() {
        for page in [
            "<svg><p>Shown<style><p>hidden</style>",
            "<svg><foreignObject><style><p>hidden</style></foreignObject></svg>Shown",
            "<math><mi><script><p>hidden</script></mi></math>Shown",
            "<math><wbr><link><input>Shown",
            "<math><title><textarea></title><link>Shown",
            "<math><mi><title><p>hidden</title></mi></math>Shown",
            "<math><annotation-xml><svg><title><style><p>hidden</style></title></svg></annotation-xml></math>Shown",
            "<math/><style><p>hidden</style>Shown",
            "<svg/><style><p>hidden</style>Shown",
            "<svg><path d=x></svg><style><p>hidden</style>Shown",
        ] {
            assert_eq!(text(page), "Shown", "{page}");
        }
    }
}
