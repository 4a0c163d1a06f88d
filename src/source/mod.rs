//! Front doors: text, HTML and bytes become a `Document`.

pub(crate) mod text;
