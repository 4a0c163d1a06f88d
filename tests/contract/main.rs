//! The contract of the example binary, from outside: records, order, errors, formats, exit status.
//!
//! `cargo test` builds the example beside the tests; `cargo test --test contract` alone does not.

mod docs;
mod examples;
mod formats;
mod inputs;
mod records;
mod runs;
mod safety;
mod support;
mod torture;
