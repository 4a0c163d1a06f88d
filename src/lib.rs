//! Typed article extraction.
#![forbid(unsafe_code)]
#![allow(dead_code)]

mod analysis;
mod document;
mod error;
mod features;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
mod kind;
mod lexicon;
mod parse;
mod resolve;
mod rules;
mod source;

pub use document::Reading;
pub use error::Error;
pub use kind::{Kind, UnknownKind};
