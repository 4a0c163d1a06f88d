//! Typed article extraction.
#![forbid(unsafe_code)]
#![allow(dead_code)]

mod document;
mod error;
mod kind;
mod lexicon;
mod parse;
mod source;

pub use document::Reading;
pub use error::Error;
pub use kind::{Kind, UnknownKind};
