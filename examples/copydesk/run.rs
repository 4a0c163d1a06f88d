//! One run: pages in parallel, results in the order of the inputs.

use crate::inputs::{Inputs, Source};
use crate::messages::Messages;
use crate::output::Output;
use crate::page::Reader;
use crate::render::View;
use crate::tally::Tally;
use rayon::prelude::*;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

/// Pages a thread takes at a time: enough to even out large ones, few enough that their results cost little memory.
const PAGES_A_THREAD: usize = 8;

/// What a run needs.
pub struct Run<'a> {
    pub inputs: &'a Inputs,
    pub reader: &'a Reader,
    pub view: &'a View,
    pub jobs: usize,
    /// Set by Ctrl-C.
    pub stopped: &'static AtomicBool,
    pub messages: &'a Messages,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Done,
    /// Ctrl-C.
    Stopped,
    /// The reader of the output has seen enough.
    Closed,
    /// The output can not be written; the message was given.
    Failed,
}

/// The work done on one page.
struct Done {
    rendered: String,
    tally: Tally,
    failure: Option<String>,
}

impl Run<'_> {
    /// Works through all inputs.
    pub fn all(&self, output: &mut Output, tally: &mut Tally) -> Ended {
        match self.write(output, tally) {
            Ok(ended) => ended,
            Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ended::Closed,
            Err(e) => {
                self.messages.say(&format!("output: {e}"));
                Ended::Failed
            }
        }
    }

    fn write(&self, output: &mut Output, tally: &mut Tally) -> io::Result<Ended> {
        output.start()?;
        let mut sources = self.inputs.iter();
        while !self.is_stopped() {
            let chunk: Vec<Source> = sources.by_ref().take(self.jobs * PAGES_A_THREAD).collect();
            if chunk.is_empty() {
                break;
            }
            for (source, done) in chunk.iter().zip(self.work(&chunk, matches!(output, Output::Nowhere))) {
                // The rest was not begun.
                let Some(done) = done else { break };
                if let Some(cause) = &done.failure {
                    self.messages.failed(&source.name, cause);
                }
                output.page(source, &done.rendered)?;
                tally.add(done.tally);
                self.messages.done(1);
            }
            output.flush()?;
        }
        output.end()?;
        Ok(if self.is_stopped() { Ended::Stopped } else { Ended::Done })
    }

    fn work(&self, chunk: &[Source], count_only: bool) -> Vec<Option<Done>> {
        let one = |source| (!self.is_stopped()).then(|| self.page(source, count_only));
        if let [source] = chunk { vec![one(source)] } else { chunk.par_iter().map(one).collect() }
    }

    fn page(&self, source: &Source, count_only: bool) -> Done {
        self.reader.with(source, |page| {
            let rendered = if count_only { Ok(String::new()) } else { self.view.page(page) };
            let failure = page.article.as_ref().err().map(|failure| failure.cause.clone());
            let broken = rendered.as_ref().err().map(ToString::to_string);
            Done { rendered: rendered.unwrap_or_default(), tally: Tally::of(page), failure: failure.or(broken) }
        })
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}
