//! Sets of elements that the steps of tree construction ask for, named as in the HTML standard.

use crate::source::html::tag::Tag;

/// "Special": what an end tag of an ordinary element does not reach through.
pub(super) fn is_special(tag: Tag) -> bool {
    use Tag::*;
    matches!(
        tag,
        Address
            | Applet
            | Area
            | Article
            | Aside
            | Base
            | Basefont
            | Bgsound
            | Blockquote
            | Body
            | Br
            | Button
            | Caption
            | Center
            | Col
            | Colgroup
            | Dd
            | Details
            | Dir
            | Div
            | Dl
            | Dt
            | Embed
            | Fieldset
            | Figcaption
            | Figure
            | Footer
            | Form
            | Frame
            | Frameset
            | H1
            | H2
            | H3
            | H4
            | H5
            | H6
            | Head
            | Header
            | Hgroup
            | Hr
            | Html
            | Iframe
            | Img
            | Input
            | Isindex
            | Li
            | Link
            | Listing
            | Main
            | Marquee
            | Menu
            | Meta
            | Nav
            | Noembed
            | Noframes
            | Noscript
            | Object
            | Ol
            | P
            | Param
            | Plaintext
            | Pre
            | Script
            | Section
            | Select
            | Source
            | Style
            | Summary
            | Table
            | Tbody
            | Td
            | Template
            | Textarea
            | Tfoot
            | Th
            | Thead
            | Title
            | Tr
            | Track
            | Ul
            | Wbr
            | Xmp
    )
}

/// What bounds a search for an open element ("scope").
pub(super) fn bounds_scope(tag: Tag) -> bool {
    use Tag::*;
    matches!(tag, Applet | Caption | Html | Table | Td | Th | Marquee | Object | Select | Template)
}

/// The same for a `<p>` ("button scope").
pub(super) fn bounds_button_scope(tag: Tag) -> bool {
    tag == Tag::Button || bounds_scope(tag)
}

/// The same for an `<li>` ("list item scope").
pub(super) fn bounds_list_scope(tag: Tag) -> bool {
    matches!(tag, Tag::Ol | Tag::Ul) || bounds_scope(tag)
}

/// The same for the parts of a table ("table scope").
pub(super) fn bounds_table_scope(tag: Tag) -> bool {
    matches!(tag, Tag::Html | Tag::Table | Tag::Template)
}

/// What closes without an end tag ("generate implied end tags").
pub(super) fn ends_itself(tag: Tag) -> bool {
    use Tag::*;
    matches!(tag, Dd | Dt | Li | Option | Optgroup | P | Rb | Rp | Rt | Rtc)
}

pub(super) fn is_heading(tag: Tag) -> bool {
    tag.heading() > 0
}

/// What content may not stand in directly: it is put before the table instead ("foster parent").
pub(super) fn takes_no_content(tag: Tag) -> bool {
    use Tag::*;
    matches!(tag, Table | Tbody | Tfoot | Thead | Tr)
}

pub(super) fn is_cell(tag: Tag) -> bool {
    matches!(tag, Tag::Td | Tag::Th)
}

pub(super) fn is_row_group(tag: Tag) -> bool {
    matches!(tag, Tag::Tbody | Tag::Tfoot | Tag::Thead)
}

/// What goes on in the next block when it was not closed ("formatting").
pub(super) fn is_formatting(tag: Tag) -> bool {
    use Tag::*;
    matches!(tag, A | B | Big | Code | Em | Font | I | Nobr | S | Small | Strike | Strong | Tt | U)
}
