//! See `targets::text`.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| copydesk_fuzz::targets::text(text));
