//! What stands inside a dateline, a byline and a caption.
