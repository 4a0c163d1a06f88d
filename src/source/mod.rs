//! Front doors: text, HTML and bytes become a `Document`.

#[cfg(feature = "bytes")]
pub(crate) mod decode;
pub(crate) mod hints;
#[cfg(feature = "html")]
pub(crate) mod html;
pub(crate) mod limits;
#[cfg(feature = "html")]
mod metadata;
#[cfg(feature = "html")]
mod prepass;
pub(crate) mod text;
