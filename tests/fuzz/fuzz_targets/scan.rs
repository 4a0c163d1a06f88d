//! See `targets::scan`.
#![no_main]

libfuzzer_sys::fuzz_target!(|markup: &str| copydesk_fuzz::targets::scan(markup));
