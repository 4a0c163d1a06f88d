//! See `targets::user_lexicon`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| copydesk_fuzz::targets::user_lexicon(input));
