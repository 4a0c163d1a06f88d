//! From an input to its bytes: read, unpacked, measured against the limit before memory is spent on it.

use crate::inputs::{Place, Source};
use flate2::read::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// First bytes of a gzip and a Zstandard file.
const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTANDARD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// The unpacked bytes of a page, or the cause why there are none.
pub fn load(source: &Source, max_bytes: usize) -> Result<Vec<u8>, String> {
    match &source.place {
        Place::Stdin => unpack(io::stdin().lock(), max_bytes),
        Place::File(path) => unpack(File::open(path).map_err(|e| e.to_string())?, max_bytes),
        Place::Memory(bytes) => Ok(bytes.clone()),
        Place::Broken(cause) => Err(cause.clone()),
    }
}

/// What a file is packed with is told by its first bytes: scrapers are careless with names.
fn unpack(input: impl Read, max_bytes: usize) -> Result<Vec<u8>, String> {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut head = Vec::new();
    input.by_ref().take(ZSTANDARD.len() as u64).read_to_end(&mut head).map_err(|e| e.to_string())?;
    let is_zstandard = head == ZSTANDARD;
    let is_gzip = head.starts_with(GZIP);
    let mut input = io::Cursor::new(head).chain(input);
    let mut bytes = Vec::new();
    if is_gzip {
        read(MultiGzDecoder::new(input), max_bytes, &mut bytes).map_err(|e| format!("gzip: {e}"))?;
    } else if is_zstandard {
        // A file can be several frames, one after the other.
        while !input.fill_buf().map_err(|e| e.to_string())?.is_empty() && bytes.len() <= max_bytes {
            let frame = StreamingDecoder::new(&mut input).map_err(|e| format!("zstd: {e}"))?;
            read(frame, max_bytes, &mut bytes).map_err(|e| format!("zstd: {e}"))?;
        }
    } else {
        read(input, max_bytes, &mut bytes).map_err(|e| e.to_string())?;
    }
    // The reading stopped just over the limit, so the size of the whole is not known.
    if bytes.len() > max_bytes {
        Err(format!("input is over the limit of {max_bytes} bytes (--max-bytes)"))
    } else {
        Ok(bytes)
    }
}

/// One byte more than the limit is enough to refuse; a small packed file can hold a very large one.
fn read(input: impl Read, max_bytes: usize, bytes: &mut Vec<u8>) -> io::Result<usize> {
    let most = (max_bytes - bytes.len()) as u64;
    input.take(most.saturating_add(1)).read_to_end(bytes)
}
