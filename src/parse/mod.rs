//! What stands inside a dateline, a byline and a caption.
//!
//! Each parser has two doors: a `shape`, cheap enough for every short block, whose numbers the rules read, and the
//! parse proper, which cuts a block that is known for what it is into slices of its own text.

mod begins;
pub(crate) mod byline;
pub(crate) mod credit;
pub(crate) mod date;
pub(crate) mod dateline;
mod fold;
pub(crate) mod look;
mod phrases;
#[cfg(test)]
mod samples;
pub(crate) mod sets;
pub(crate) mod timestamp;
pub(crate) mod words;
