//! Web archives: every HTML response in one is a page, and its address is the source.

use crate::cli::InputKind;
use crate::inputs::{Place, Source, shown, unpacked_name};
use fastwarc::warc::iter::{ArchiveIterator, ArchiveIteratorOptions};
use fastwarc::warc::record::{AutoDecode, WarcRecord, WarcRecordType};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Characters of an address that its file of `--out` is named after.
const NAME: usize = 100;

/// Told by the name: `.warc`, packed or not.
pub fn is_archive(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    unpacked_name(&name).ends_with(".warc")
}

/// Told by the first bytes: an archive under another name is not to be taken for the text of a page.
pub fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(b"WARC/1.")
}

/// The pages of an archive, read one at a time. What is broken in it ends it, with an error of its own.
pub fn pages(path: &Path, max_bytes: usize) -> Box<dyn Iterator<Item = Source>> {
    let archive = shown(path);
    let options = ArchiveIteratorOptions { decode_http_payload: AutoDecode::All, ..ArchiveIteratorOptions::default() };
    let records = match ArchiveIterator::from_path_with_options(path, options) {
        Ok(records) => records,
        Err(error) => return Box::new(std::iter::once(Source::broken(archive, error.to_string()))),
    };
    let mut ended = false;
    Box::new(
        records
            .map_while(move |record| {
                if ended {
                    return None;
                }
                Some(match record {
                    Ok(record) => page(&mut record.borrow_mut(), max_bytes),
                    Err(error) => {
                        ended = true;
                        Some(Source::broken(archive.clone(), format!("WARC: {error}")))
                    }
                })
            })
            .flatten(),
    )
}

fn page(record: &mut WarcRecord, max_bytes: usize) -> Option<Source> {
    if record.record_type() != WarcRecordType::Response || !is_html(record) {
        return None;
    }
    let address = record.headers().get("WARC-Target-URI")?.trim_matches(['<', '>']).to_owned();
    Some(match payload(record, max_bytes) {
        Ok(bytes) if bytes.len() > max_bytes => {
            Source::broken(address, format!("input is over the limit of {max_bytes} bytes (--max-bytes)"))
        }
        Ok(bytes) => {
            let relative = file_name(&address);
            Source {
                kind: Some(InputKind::Html),
                is_address: true,
                ..Source::new(address, Place::Memory(bytes), relative)
            }
        }
        Err(error) => Source::broken(address, error.to_string()),
    })
}

fn is_html(record: &WarcRecord) -> bool {
    let kind = record.http_content_type().unwrap_or_default().to_ascii_lowercase();
    ["text/html", "application/xhtml"].iter().any(|html| kind.starts_with(html))
}

/// One byte over the limit is enough to refuse.
fn payload(record: &mut WarcRecord, max_bytes: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(reader) = record.reader_mut() {
        reader.take((max_bytes as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// The address, less its scheme and everything that a file system could take amiss.
fn file_name(address: &str) -> PathBuf {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let name: String =
        rest.chars().take(NAME).map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect();
    PathBuf::from(name)
}
