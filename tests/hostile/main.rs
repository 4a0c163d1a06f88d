//! Input that is made to break or to slow down: results and limits, no timing (the bench `growth` looks at that).

mod limits;
mod markup;
mod metadata;
#[path = "../support/mod.rs"]
mod support;
mod text;

/// Full size in an optimised build, a tenth of it in a debug build: `cargo test --release --test hostile` runs all.
const SCALE: usize = if cfg!(debug_assertions) { 10 } else { 1 };
