//! Drawings and formulas: `<svg>` and `<math>`, in which tags are read by other rules ("foreign content" in the standard).
//!
//! Nothing in them is raw text. A `<style>` in a drawing that was never closed hides nothing in a browser, so it must not
//! hide anything here: the page could show its reader one text and a program another.

use super::name::{self, Name};

/// Elements that bring a drawing or a formula.
pub(super) fn begins(tag: Name) -> bool {
    matches!(tag.0, name::SVG | name::MATH)
}

/// Elements of a drawing or a formula that hold HTML.
pub(super) fn holds_html(tag: Name) -> bool {
    matches!(
        tag.0,
        name::FOREIGN_OBJECT | name::DESC | name::TITLE | name::MI | name::MN | name::MO | name::MS | name::MTEXT
    )
}

/// Elements of HTML that end a drawing where they stand in it. `<font>` does so with some attributes only; it is left out, since
/// to believe in a drawing for too long is the smaller error.
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

    #[test]
    fn character_data_is_text_in_a_drawing_only() {
        assert_eq!(text("<math><mi>x</mi><![CDATA[ <p>y ]]></math> z"), "x <p>y z");
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
            "<math/><style><p>hidden</style>Shown",
            "<svg/><style><p>hidden</style>Shown",
            "<svg><path d=x></svg><style><p>hidden</style>Shown",
        ] {
            assert_eq!(text(page), "Shown", "{page}");
        }
    }
}
