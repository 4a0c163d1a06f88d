//! See `targets::bytes`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8])| copydesk_fuzz::targets::bytes(input.0, input.1));
