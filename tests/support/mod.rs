//! What several tests share: the invariants as functions, and the gold files.
#![allow(dead_code)]

pub mod checks;
pub mod gold;
pub mod parts;
pub mod reader;
