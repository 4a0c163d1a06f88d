//! Any markup: the parser of the feature `fast` gives the tree of the full one, or hands over.
#![no_main]

libfuzzer_sys::fuzz_target!(|markup: &str| {
    if let Some((scan, full)) = copydesk::both_parsers(markup) {
        assert_eq!(scan, full);
    }
});
