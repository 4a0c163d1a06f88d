//! The lexicon file format, read into sections. `README.md` in this folder describes it.

use super::class::Class;
use crate::error::Error;

/// One lexicon file, parsed.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    /// `@function-words`, folded.
    pub function_words: Vec<String>,
    /// Phrases of all sections.
    pub phrases: Vec<Phrase>,
}

/// One phrase and how it may match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The folded phrase.
    pub text: String,
    /// Section it stands in.
    pub class: Class,
    /// `^`: only at the start of a block.
    pub at_start: bool,
    /// `$`: only at the end of a block.
    pub at_end: bool,
    /// `~`: any ending of the last word.
    pub stem: bool,
}

/// Where the lines that follow belong.
enum Part {
    None,
    FunctionWords,
    Skipped,
    Class(Class),
}

/// Parses a lexicon file.
///
/// # Errors
/// [`Error::Lexicon`] with the line for a section or directive that does not exist, and for an empty phrase.
pub(crate) fn parse(source: &str) -> Result<File, Error> {
    let mut file = File::default();
    let mut part = Part::None;
    for (number, line) in source.lines().enumerate() {
        let line = line.trim();
        let fail = |reason: String| Error::Lexicon { line: number + 1, reason };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(directive) = line.strip_prefix('@') {
            part = directive_part(directive).ok_or_else(|| fail(format!("no directive @{directive}")))?;
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            let class = Class::ALL.iter().find(|c| c.name() == name);
            let sections = || Class::ALL.iter().map(|c| c.name()).collect::<Vec<_>>().join(", ");
            part = Part::Class(*class.ok_or_else(|| fail(format!("no section [{name}], but {}", sections())))?);
            continue;
        }
        match part {
            Part::None => return Err(fail("a phrase stands before the first section".into())),
            Part::Skipped => {}
            Part::FunctionWords => file.function_words.extend(line.split_whitespace().map(str::to_owned)),
            Part::Class(class) => {
                file.phrases.push(phrase(line, class).ok_or_else(|| fail("the phrase is empty".into()))?)
            }
        }
    }
    Ok(file)
}

/// The words under `@function-words` alone: the rest of the file is not read.
pub(crate) fn function_words(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().map(str::trim).skip_while(|line| *line != "@function-words").skip(1);
    lines
        .take_while(|line| !line.starts_with(['@', '[']))
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
}

/// The calendar is read by `parse::date`, names and scripts by people.
fn directive_part(directive: &str) -> Option<Part> {
    match directive.split_whitespace().next()? {
        "function-words" => Some(Part::FunctionWords),
        "name" | "script" | "months" | "weekdays" => Some(Part::Skipped),
        _ => None,
    }
}

fn phrase(line: &str, class: Class) -> Option<Phrase> {
    let (at_start, line) = line.strip_prefix('^').map_or((false, line), |rest| (true, rest));
    let (at_end, line) = line.strip_suffix('$').map_or((false, line), |rest| (true, rest));
    let (stem, line) = line.strip_suffix('~').map_or((false, line), |rest| (true, rest));
    let text = super::fold::fold(line);
    (!text.is_empty()).then_some(Phrase { text, class, at_start, at_end, stem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_anchors_and_sections() {
        let file = parse(
            "# note\n@name Test\n@function-words\nthe of\nand\n[related]\n^read also\nmore$\n^comments$\nstütz~\n",
        )
        .unwrap();
        assert_eq!(file.function_words, ["the", "of", "and"]);
        let flags: Vec<_> = file.phrases.iter().map(|p| (p.text.as_str(), p.at_start, p.at_end, p.stem)).collect();
        assert_eq!(
            flags,
            [
                ("read also", true, false, false),
                ("more", false, true, false),
                ("comments", true, true, false),
                ("stütz", false, false, true)
            ]
        );
    }

    #[test]
    fn errors_name_line_and_reason() {
        let err = parse("[related]\nx\n[relatd]\n").unwrap_err();
        assert!(err.to_string().starts_with("lexicon, line 3: no section [relatd], but related, share, "), "{err}");
        assert!(parse("stray\n").is_err());
        assert!(parse("@no-such\n").is_err());
    }

    #[test]
    fn function_words_are_the_same_alone() {
        for (code, source) in super::super::SOURCES {
            let alone: Vec<_> = function_words(source).collect();
            assert_eq!(alone, parse(source).unwrap().function_words, "{code}.txt");
        }
    }

    #[test]
    fn every_built_in_file_parses() {
        for (code, source) in super::super::SOURCES {
            if let Err(e) = parse(source) {
                panic!("{code}.txt: {e}");
            }
        }
    }
}
