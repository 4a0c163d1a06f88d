//! The pages: files and folders, packed with gzip or not.

use std::io::Read;
use std::path::Path;

/// Endings of the files that are read in folders.
const ENDINGS: [&str; 4] = [".html", ".htm", ".html.gz", ".htm.gz"];

/// The pages of the files and folders, as UTF-8: every extractor gets the same characters.
pub fn load(paths: &[impl AsRef<Path>], every: usize) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    for path in paths {
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry.map_err(|error| error.to_string())?;
            let name = entry.file_name().to_string_lossy();
            if entry.file_type().is_file() && ENDINGS.iter().any(|ending| name.ends_with(ending)) {
                files.push(entry.into_path());
            }
        }
    }
    let wanted = files.iter().step_by(every.max(1));
    wanted.map(|file| read(file).map_err(|error| format!("{}: {error}", file.display()))).collect()
}

fn read(path: &Path) -> std::io::Result<String> {
    let bytes = std::fs::read(path)?;
    let mut plain = Vec::new();
    if path.extension().is_some_and(|ending| ending == "gz") {
        flate2::read::MultiGzDecoder::new(&bytes[..]).read_to_end(&mut plain)?;
    } else {
        plain = bytes;
    }
    Ok(String::from_utf8_lossy(&plain).into_owned())
}
