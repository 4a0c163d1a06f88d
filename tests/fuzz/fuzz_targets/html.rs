//! See `targets::html`.
#![no_main]

libfuzzer_sys::fuzz_target!(|page: &str| copydesk_fuzz::targets::html(page));
