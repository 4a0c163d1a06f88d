//! Types the blocks of article pages: files, folders or standard input in, records or something to read out.

mod catalogue;
mod cli;
mod decode;
mod html;
mod inputs;
mod load;
mod messages;
mod output;
mod page;
mod records;
mod render;
mod run;
mod safe;
mod style;
mod tally;
mod text;
mod warc;

use clap::{CommandFactory, Parser};
use cli::{Format, Options};
use copydesk::{Date, Error, Extractor};
use inputs::Inputs;
use messages::Messages;
use output::{Folder, Output, Stdout};
use page::Reader;
use render::View;
use run::{Ended, Run};
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use style::Style;
use tally::Tally;

/// An input could not be read.
const INCOMPLETE: u8 = 1;
/// The command line is wrong.
const USAGE: u8 = 2;
/// 128 and the number of the signal, as shells have it.
const INTERRUPTED: u8 = 130;

static STOPPED: AtomicBool = AtomicBool::new(false);

fn main() -> ExitCode {
    let options = Options::parse();
    let style = Style::of_stdout();
    if options.rules {
        return print(&catalogue::print(options.format, style));
    }
    if options.inputs.is_empty() && io::stdin().is_terminal() {
        drop(writeln!(io::stderr(), "{}", Options::command().render_help()));
        return ExitCode::from(USAGE);
    }
    match start(options, style) {
        Ok(code) => code,
        Err(message) => {
            Messages::new().say(&message);
            ExitCode::from(USAGE)
        }
    }
}

/// A message where the command line asks for what can not be done.
fn start(options: Options, style: Style) -> Result<ExitCode, String> {
    let reader = Reader { extractor: extractor(&options)?, input: options.input, max_bytes: options.max_bytes };
    let given = if options.inputs.is_empty() { vec![PathBuf::from("-")] } else { options.inputs };
    if let Some(out) = &options.out {
        fs::create_dir_all(out).map_err(|e| format!("--out {}: {e}", out.display()))?;
        let same = |path: &PathBuf| fs::canonicalize(path).ok() == fs::canonicalize(out).ok();
        if given.iter().any(same) {
            return Err(format!("--out {}: pages are read from this folder", out.display()));
        }
    }
    let inputs = Inputs::new(given, &options.ext, options.out.as_deref(), options.max_bytes);
    let single = inputs.is_single();
    let to_terminal = io::stdout().is_terminal() && options.out.is_none();
    let format = options.format.unwrap_or(if single && to_terminal { Format::Text } else { Format::Jsonl });
    if !options.fields.is_empty() && !matches!(format, Format::Text | Format::Json | Format::Jsonl) {
        return Err("--fields goes with the formats text, json and jsonl".to_owned());
    }
    let style = if options.out.is_some() { Style::plain() } else { style };
    let view = View { format, fields: options.fields, explain: options.explain, style };
    let mut output = match &options.out {
        Some(out) => Output::Folder(Folder::new(out, &view).map_err(|e| format!("--out {}: {e}", out.display()))?),
        None if options.stats => Output::Nowhere,
        None => Output::Stdout(Stdout::new(view.frame(single))),
    };

    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = options.jobs.map_or(cores, usize::from);
    // The pool of the whole process; a second one can not be here before.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global();
    // Without a handler Ctrl-C ends the process at once, which is no reason not to start.
    let _ = ctrlc::set_handler(|| {
        if STOPPED.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(INTERRUPTED));
        }
    });

    // Pages on the terminal are progress enough; counts come at the end.
    let silent = !to_terminal || options.stats;
    let messages = Messages::with_bar(!single && silent, || inputs.files().count());
    let begun = Instant::now();
    let mut tally = Tally::default();
    let run = Run { inputs: &inputs, reader: &reader, view: &view, jobs, stopped: &STOPPED, messages: &messages };
    let ended = run.all(&mut output, &mut tally);
    messages.end();
    drop(output);
    Ok(finish(ended, &tally, begun.elapsed(), options.stats.then_some(options.format)))
}

/// Prints the counts, where `stats` asks for them, and says how it all ended.
fn finish(ended: Ended, tally: &Tally, took: Duration, stats: Option<Option<Format>>) -> ExitCode {
    match (ended, stats) {
        (Ended::Closed, _) => return ExitCode::SUCCESS,
        (Ended::Failed, _) => return ExitCode::from(INCOMPLETE),
        (_, Some(format)) => {
            let json = matches!(format, Some(Format::Json | Format::Jsonl));
            let counts = if json { format!("{}\n", tally.json(took)) } else { tally.text(took) };
            if print(&counts) != ExitCode::SUCCESS {
                return ExitCode::from(INCOMPLETE);
            }
        }
        (_, None) => {}
    }
    match ended {
        Ended::Stopped => ExitCode::from(INTERRUPTED),
        _ if tally.failed() > 0 => ExitCode::from(INCOMPLETE),
        _ => ExitCode::SUCCESS,
    }
}

fn extractor(options: &Options) -> Result<Extractor, String> {
    let mut builder = Extractor::builder().max_bytes(options.max_bytes);
    if let Some(language) = &options.language {
        builder = builder.language(language);
    }
    if let Some(path) = &options.lexicon {
        let lexicon = fs::read_to_string(path).map_err(|e| format!("--lexicon {}: {e}", path.display()))?;
        builder = builder.lexicon(&lexicon);
    }
    if let Some(now) = &options.now {
        builder = builder.now(day(now).ok_or_else(|| format!("--now {now}: not a day (YYYY-MM-DD)"))?);
    }
    builder.build().map_err(|error| match (error, &options.lexicon) {
        (Error::Lexicon { line, reason }, Some(path)) => format!("--lexicon {}, line {line}: {reason}", path.display()),
        (Error::UnknownLanguage(code), _) => {
            format!("--language {code}: there is no lexicon for it, but for {}", copydesk::languages().join(", "))
        }
        (error, _) => error.to_string(),
    })
}

fn day(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Prints what was asked for; a reader that has seen enough is no error.
fn print(text: &str) -> ExitCode {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => {
            Messages::new().say(&format!("output: {e}"));
            ExitCode::from(INCOMPLETE)
        }
        _ => ExitCode::SUCCESS,
    }
}
