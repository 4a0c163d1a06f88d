//! What is refused, and why.

/// Why an input was refused. A missing headline is not an error: it is `None`.
///
/// Every limit is a setting of [`ExtractorBuilder`](crate::ExtractorBuilder); the message names the limit and the
/// actual size.
///
/// ```
/// use copydesk::{Error, Extractor};
/// let careful = Extractor::builder().max_bytes(1000).build()?;
/// match careful.text(&"word ".repeat(1000)) {
///     Err(Error::TooLarge { size, limit }) => assert_eq!((size, limit), (5000, 1000)),
///     Err(other) => println!("{other}"),
///     Ok(article) => println!("{:?}", article.headline()),
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The input is larger than `max_bytes`. Raise the limit, or cut the input.
    #[error("input is {size} bytes, over the limit of {limit} (max_bytes)")]
    TooLarge {
        /// Bytes of the input.
        size: usize,
        /// The limit in force, in bytes.
        limit: usize,
    },
    /// The input has more blocks than `max_blocks`: it is not one article.
    #[error("input has {size} blocks or more, over the limit of {limit} (max_blocks)")]
    TooManyBlocks {
        /// Blocks counted when the cutting stopped.
        size: usize,
        /// The limit in force, in blocks.
        limit: usize,
    },
    /// Elements are nested deeper than `max_depth`.
    #[error("elements are nested {depth} deep, over the limit of {limit} (max_depth)")]
    TooDeep {
        /// Depth reached when the scan stopped, in elements.
        depth: usize,
        /// The limit in force, in elements.
        limit: usize,
    },
    /// A tag of the input has more attributes than any page needs.
    #[error("a tag has {count} attributes, over the limit of {limit} (max_attributes)")]
    TooManyAttributes {
        /// Attributes counted when the scan stopped.
        count: usize,
        /// The limit in force.
        limit: usize,
    },
    /// The page carries more JSON-LD than `max_metadata_bytes`.
    #[error("metadata is {size} bytes, over the limit of {limit} (max_metadata_bytes)")]
    MetadataTooLarge {
        /// Bytes counted when the limit was passed.
        size: usize,
        /// The limit in force, in bytes.
        limit: usize,
    },
    /// Values of the page's JSON-LD are nested deeper than `max_metadata_depth`.
    #[error("metadata is nested {depth} deep, over the limit of {limit} (max_metadata_depth)")]
    MetadataTooDeep {
        /// Deepest nesting of arrays and objects.
        depth: usize,
        /// The limit in force.
        limit: usize,
    },
    /// A user lexicon can not be read.
    #[error("lexicon, line {line}: {reason}")]
    Lexicon {
        /// Line of the lexicon, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// A language was asked for that has no lexicon.
    #[error("no lexicon for language {0:?}")]
    UnknownLanguage(String),
}
