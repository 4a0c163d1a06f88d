//! Standard error: what went wrong with which file, and how far the run is.

use crate::safe;
use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use std::fmt;
use std::io::{self, IsTerminal, Write};

pub struct Messages {
    bar: Option<ProgressBar>,
}

impl Messages {
    pub fn new() -> Messages {
        Messages { bar: None }
    }

    /// A bar over as many pages as `count` says, where somebody can see it and nothing else is printed there.
    pub fn with_bar(wanted: bool, count: impl FnOnce() -> usize) -> Messages {
        if !(wanted && io::stderr().is_terminal()) {
            return Messages::new();
        }
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} pages  {rate}  {eta} left").map(|style| {
            style.with_key("rate", |state: &ProgressState, out: &mut dyn fmt::Write| {
                let _ = write!(out, "{:.0}/s", state.per_sec());
            })
        });
        let bar = ProgressBar::new(count() as u64);
        Messages { bar: Some(style.map_or(bar.clone(), |style| bar.with_style(style))) }
    }

    pub fn failed(&self, name: &str, cause: &str) {
        self.say(&format!("{}: {}", safe::line(name), safe::line(cause)));
    }

    pub fn say(&self, message: &str) {
        // Where nobody listens to the messages, the work goes on.
        let print = || drop(writeln!(io::stderr(), "copydesk: {message}"));
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }

    pub fn done(&self, pages: usize) {
        if let Some(bar) = &self.bar {
            bar.inc(pages as u64);
            // An archive counts as one until its pages are seen.
            bar.set_length(bar.length().unwrap_or(0).max(bar.position()));
        }
    }

    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
