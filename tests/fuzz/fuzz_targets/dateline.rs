//! See `targets::dateline`.
#![no_main]

libfuzzer_sys::fuzz_target!(|line: &str| copydesk_fuzz::targets::dateline(line));
