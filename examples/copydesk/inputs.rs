//! From the command line's files and folders to single inputs, in a fixed order, one at a time.

use crate::cli::InputKind;
use crate::warc;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// One page to be read.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as given, `-` for standard input: `source` of the record.
    pub name: String,
    /// Where it is.
    pub place: Place,
    /// Path below the folder it was found in: what `--out` calls its file.
    pub relative: PathBuf,
    /// What it is, where whoever delivered it said so.
    pub kind: Option<InputKind>,
    /// Whether the name is the page's address.
    pub is_address: bool,
}

impl Source {
    pub fn new(name: String, place: Place, relative: PathBuf) -> Source {
        Source { name, place, relative, kind: None, is_address: false }
    }

    /// What could not be opened: `cause` becomes the error of its record.
    pub fn broken(name: String, cause: String) -> Source {
        Source::new(name, Place::Broken(cause), PathBuf::from("folder"))
    }
}

/// Where a page is.
#[derive(Clone, Debug)]
pub enum Place {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
    /// Here already: out of an archive.
    Memory(Vec<u8>),
    /// Nowhere: the folder or archive could not be read, and this is why.
    Broken(String),
}

/// The inputs of a run. Folders are walked while they are worked on, so a long list costs no memory.
pub struct Inputs {
    given: Vec<PathBuf>,
    endings: HashSet<String>,
    /// The folder of `--out`: what a run writes is not read by the same run.
    skipped: Option<PathBuf>,
    max_bytes: usize,
}

impl Inputs {
    pub fn new(given: Vec<PathBuf>, endings: &[String], out: Option<&Path>, max_bytes: usize) -> Inputs {
        let endings = endings.iter().map(|e| e.trim_start_matches('.').to_ascii_lowercase()).collect();
        Inputs { given, endings, skipped: out.and_then(|dir| fs::canonicalize(dir).ok()), max_bytes }
    }

    /// True where exactly one page was asked for, by its name.
    pub fn is_single(&self) -> bool {
        matches!(&self.given[..], [path] if !path.is_dir() && !warc::is_archive(path))
    }

    /// All pages: in the order given, a folder's in the order of their paths, an archive's as they stand in it.
    pub fn iter(&self) -> impl Iterator<Item = Source> + '_ {
        self.files().flat_map(|source| -> Box<dyn Iterator<Item = Source>> {
            match &source.place {
                Place::File(path) if warc::is_archive(path) => warc::pages(path, self.max_bytes),
                _ => Box::new(std::iter::once(source)),
            }
        })
    }

    /// The files of the pages, archives unopened.
    pub fn files(&self) -> impl Iterator<Item = Source> + '_ {
        self.given.iter().flat_map(|path| -> Box<dyn Iterator<Item = Source> + '_> {
            if path.as_os_str() == "-" {
                Box::new(std::iter::once(Source::new("-".to_owned(), Place::Stdin, "stdin".into())))
            } else if path.is_dir() {
                self.walk(path)
            } else {
                let relative = path.file_name().map_or_else(|| PathBuf::from("page"), PathBuf::from);
                Box::new(std::iter::once(Source::new(shown(path), Place::File(path.clone()), relative)))
            }
        })
    }

    fn walk<'a>(&'a self, folder: &'a Path) -> Box<dyn Iterator<Item = Source> + 'a> {
        let kept = |entry: &DirEntry| entry.depth() == 0 || !(is_hidden(entry) || self.is_skipped(entry));
        let entries = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().filter_entry(kept);
        let mut pages = entries.filter_map(move |entry| self.page(folder, entry)).peekable();
        if pages.peek().is_none() {
            let mut endings: Vec<&str> = self.endings.iter().map(String::as_str).collect();
            endings.sort_unstable();
            let cause = format!("no file with one of these endings in it: {} (--ext)", endings.join(", "));
            return Box::new(std::iter::once(Source::broken(shown(folder), cause)));
        }
        Box::new(pages)
    }

    fn page(&self, folder: &Path, entry: Result<DirEntry, walkdir::Error>) -> Option<Source> {
        match entry {
            Ok(entry) if entry.file_type().is_file() && self.has_ending(entry.path()) => {
                let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_path_buf();
                Some(Source::new(shown(entry.path()), Place::File(entry.into_path()), relative))
            }
            Ok(_) => None,
            Err(error) => {
                let name = error.path().unwrap_or(folder);
                let cause = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                Some(Source::broken(shown(name), cause))
            }
        }
    }

    fn has_ending(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        let name = unpacked_name(&name);
        name.rsplit_once('.').is_some_and(|(_, ending)| self.endings.contains(ending))
    }

    fn is_skipped(&self, entry: &DirEntry) -> bool {
        entry.file_type().is_dir() && self.skipped.is_some() && fs::canonicalize(entry.path()).ok() == self.skipped
    }
}

/// The name without the ending of a packed file.
pub fn unpacked_name(name: &str) -> &str {
    [".gz", ".zst"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

pub fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
