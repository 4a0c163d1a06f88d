//! What the targets share with the tests of the crate.

#[path = "../../support/checks.rs"]
pub mod checks;
#[path = "../../support/parts.rs"]
pub mod parts;
#[path = "../../support/reader.rs"]
pub mod reader;
#[path = "../../support/targets.rs"]
pub mod targets;
