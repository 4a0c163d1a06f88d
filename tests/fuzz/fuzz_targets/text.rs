//! Any text: the invariants hold.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::text_invariants(text));
