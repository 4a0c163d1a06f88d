//! See `targets::byline`.
#![no_main]

libfuzzer_sys::fuzz_target!(|line: &str| copydesk_fuzz::targets::byline(line));
