//! What `.ci/instructions.py` counts the instructions of: `instructions NAME PASSES` types an input once, to build what a
//! process builds once, and then so many times in [`warm`]. Without a name it types each once and tells their names.

mod inputs;

use copydesk::Extractor;
use inputs::{Input, fixture, page};
use std::process::ExitCode;

fn inputs() -> Vec<(&'static str, Input)> {
    let text = fixture("en/harbour-page");
    let german = fixture("de/brueckensperrung");
    vec![
        ("text/page", Input::Text(text.clone())),
        ("text/lines", Input::Text(fixture("en/wire-lines"))),
        ("text/cyrillic", Input::Text(fixture("uk/lisova-shkola"))),
        ("text/japanese", Input::Text(fixture("ja/toudai"))),
        ("html/article", Input::Html(page::article(&german))),
        ("html/page", Input::Html(page::whole(&text))),
    ]
}

/// Only what is in here is counted, so it stays a function of its own.
#[inline(never)]
fn warm(input: &Input, extractor: &Extractor, passes: usize) -> usize {
    (0..passes).map(|_| input.extract(extractor)).sum()
}

fn main() -> ExitCode {
    let extractor = Extractor::default();
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let [wanted, passes] = &arguments[..] else {
        for (name, input) in inputs() {
            println!("{name} {}", input.extract(&extractor));
        }
        return ExitCode::SUCCESS;
    };
    let found = inputs().into_iter().find(|(name, _)| name == wanted);
    let (Some((_, input)), Ok(passes)) = (found, passes.parse::<usize>()) else {
        eprintln!("usage: instructions [NAME PASSES]");
        return ExitCode::FAILURE;
    };
    input.extract(&extractor);
    println!("{}", warm(&input, &extractor, passes));
    ExitCode::SUCCESS
}
