//! Where pages go: standard output, or a file a page.

use crate::inputs::{Source, unpacked_name};
use crate::render::{Frame, View};
use std::collections::HashSet;
use std::fs;
use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::{Component, Path, PathBuf};

/// Bytes that the name of a file keeps of a page's own: file systems take 255, and an ending and a number come to it.
const LONGEST_NAME: usize = 240;

/// The pages of a run in order.
pub enum Output {
    Stdout(Stdout),
    Folder(Folder),
    /// `--stats` prints counts instead.
    Nowhere,
}

impl Output {
    pub fn start(&mut self) -> io::Result<()> {
        match self {
            Output::Stdout(stdout) => stdout.out.write_all(stdout.frame.before.as_bytes()),
            Output::Folder(_) | Output::Nowhere => Ok(()),
        }
    }

    /// One page. It goes out in one piece, so that a run that is stopped leaves whole pages.
    pub fn page(&mut self, source: &Source, rendered: &str) -> io::Result<()> {
        match self {
            Output::Stdout(stdout) => stdout.page(rendered),
            Output::Folder(folder) => folder.page(source, rendered),
            Output::Nowhere => Ok(()),
        }
    }

    pub fn flush(&mut self) -> io::Result<()> {
        if let Output::Stdout(stdout) = self { stdout.out.flush() } else { Ok(()) }
    }

    pub fn end(&mut self) -> io::Result<()> {
        if let Output::Stdout(stdout) = self {
            stdout.out.write_all(stdout.frame.after.as_bytes())?;
        }
        self.flush()
    }
}

pub struct Stdout {
    out: BufWriter<StdoutLock<'static>>,
    frame: Frame,
    any: bool,
}

impl Stdout {
    pub fn new(frame: Frame) -> Stdout {
        Stdout { out: BufWriter::with_capacity(1 << 16, io::stdout().lock()), frame, any: false }
    }

    fn page(&mut self, rendered: &str) -> io::Result<()> {
        if self.any {
            self.out.write_all(self.frame.between.as_bytes())?;
        }
        self.any = true;
        self.out.write_all(rendered.as_bytes())
    }
}

/// A file a page, below one folder, under the path that the page had below the folder it was found in.
pub struct Folder {
    root: PathBuf,
    ending: &'static str,
    frame: Frame,
    taken: HashSet<PathBuf>,
}

impl Folder {
    pub fn new(root: &Path, view: &View) -> io::Result<Folder> {
        fs::create_dir_all(root)?;
        Ok(Folder {
            root: root.to_path_buf(),
            ending: view.format.ending(),
            frame: view.frame(true),
            taken: HashSet::new(),
        })
    }

    fn page(&mut self, source: &Source, rendered: &str) -> io::Result<()> {
        let name = self.name(&source.relative);
        let path = self.root.join(name);
        let named = |e: io::Error| io::Error::new(e.kind(), format!("{}: {e}", path.display()));
        fs::create_dir_all(path.parent().unwrap_or(&self.root)).map_err(named)?;
        // Written beside and renamed, so that nobody finds half a page; what a full disk took of it is of no use.
        let half = path.with_extension("part");
        let written = fs::write(&half, [self.frame.before, rendered, self.frame.after].concat());
        written.and_then(|()| fs::rename(&half, &path)).map_err(|e| {
            drop(fs::remove_file(&half));
            named(e)
        })
    }

    /// The page's own name and the format's ending; a number where two pages have the same name.
    fn name(&mut self, relative: &Path) -> PathBuf {
        let inside = relative.components().filter(|part| matches!(part, Component::Normal(_)));
        let relative: PathBuf = inside.collect();
        let name = relative.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = unpacked_name(&name);
        let name = &name[..name.floor_char_boundary(LONGEST_NAME)];
        let mut path = relative.with_file_name(format!("{name}.{}", self.ending));
        let mut number = 2;
        while !self.taken.insert(path.clone()) {
            path = relative.with_file_name(format!("{name}-{number}.{}", self.ending));
            number += 1;
        }
        path
    }
}
