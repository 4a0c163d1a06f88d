//! What an input may cost before it is refused.

/// Bounds on the input. No real page meets a default; each is a setting of the extractor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Bytes of the input. The parse takes about 10 ms and 4 MB a megabyte of markup, offsets are 32 bits wide.
    pub max_bytes: usize,
    /// Nested open elements counted before flattening. Deeper pages are bombs; from [`FLATTEN_DEPTH`] on only text and
    /// block boundaries are kept.
    pub max_depth: usize,
    /// Attributes of one tag. An unclosed quote turns the rest of a real page into attributes, so this is generous; those
    /// that no rule reads are dropped, and a repeated one is dropped too, whatever their number.
    pub max_attributes: usize,
    /// Blocks of the page.
    pub max_blocks: usize,
    /// Bytes of all JSON-LD of a page. The largest of 1,756 measured pages has 52 thousand.
    pub max_metadata_bytes: usize,
    /// Nested arrays and objects of JSON-LD. The deepest of 1,756 measured pages has 8.
    pub max_metadata_depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            max_bytes: 64 << 20,
            max_depth: 1_000_000,
            max_attributes: 1_000_000,
            max_blocks: 1_000_000,
            max_metadata_bytes: 4 << 20,
            max_metadata_depth: 64,
        }
    }
}

/// Depth of JSON-LD over which no setting goes: its parser recurses, and refuses values from 128 levels on.
pub(crate) const MOST_METADATA_DEPTH: usize = 100;

/// Open elements above which the start tags of further elements are not given to the parser: what browsers do (512 in
/// Blink and WebKit). Several steps of tree construction walk the stack of open elements, so it bounds their cost.
pub(crate) const FLATTEN_DEPTH: usize = 512;
