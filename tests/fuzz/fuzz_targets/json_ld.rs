//! See `targets::json_ld`.
#![no_main]

libfuzzer_sys::fuzz_target!(|script: &str| copydesk_fuzz::targets::json_ld(script));
