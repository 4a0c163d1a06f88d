//! The lexicon file format, read into sections. `README.md` in this folder describes it.

use super::class::Class;
use super::cues::SLOTS;
use super::sections::section as section_lines;
use crate::error::Error;
use crate::kind::Kind;

/// One lexicon file, parsed.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    /// `@function-words`, folded.
    pub function_words: Vec<String>,
    /// Phrases of all sections that name a class.
    pub phrases: Vec<Phrase>,
    /// Sections that name a kind and a strength: what they say, and their phrases.
    pub weighed: Vec<(Weight, Vec<Phrase>)>,
}

/// What a phrase of a user says of its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weight {
    pub kind: Kind,
    /// In tenths of a nat.
    pub strength: i16,
}

/// Largest strength, in tenths of a nat: more than the evidence of all rules on a block adds up to.
const MAX_STRENGTH: i16 = 1000;

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
    Weighed,
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
            part = section(name, &mut file).map_err(fail)?;
            continue;
        }
        match part {
            Part::None => return Err(fail("a phrase stands before the first section".into())),
            Part::Skipped => {}
            Part::FunctionWords => file.function_words.extend(line.split_whitespace().map(str::to_owned)),
            Part::Class(class) => file.phrases.push(phrase(line, class).ok_or_else(|| fail(EMPTY.into()))?),
            Part::Weighed => {
                let phrase = phrase(line, UNUSED).ok_or_else(|| fail(EMPTY.into()))?;
                if let Some((_, phrases)) = file.weighed.last_mut() {
                    phrases.push(phrase);
                }
            }
        }
    }
    Ok(file)
}

/// What is wrong with a phrase of signs alone.
const EMPTY: &str = "the phrase is empty";

/// Stands in for the class of phrases that have a strength instead.
const UNUSED: Class = Class::ALL[0];

/// What the phrases under `[name]` are: cues of a class, or of a kind with a strength.
fn section(name: &str, file: &mut File) -> Result<Part, String> {
    if let Some((kind, strength)) = name.rsplit_once(' ').filter(|(_, strength)| strength.starts_with(['+', '-'])) {
        let weight = weight(kind.trim(), strength)?;
        if file.weighed.len() == SLOTS {
            return Err(format!("more than {SLOTS} sections with strengths"));
        }
        file.weighed.push((weight, Vec::new()));
        return Ok(Part::Weighed);
    }
    let class = Class::ALL.iter().find(|c| c.name() == name);
    let sections = || Class::ALL.iter().map(|c| c.name()).collect::<Vec<_>>().join(", ");
    class.map(|class| Part::Class(*class)).ok_or_else(|| format!("no section [{name}], but {}", sections()))
}

/// Reads `promo` and `+40`.
fn weight(kind: &str, strength: &str) -> Result<Weight, String> {
    let kind = kind.parse().map_err(|_| {
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        format!("no kind {kind}, but {}", kinds.join(", "))
    })?;
    let number = strength.parse().ok().filter(|number: &i16| number.abs() <= MAX_STRENGTH);
    let strength = number.ok_or_else(|| format!("the strength {strength} is no number up to {MAX_STRENGTH}"))?;
    Ok(Weight { kind, strength })
}

/// The words under `@function-words` alone: the rest of the file is not read.
pub(crate) fn function_words(source: &str) -> impl Iterator<Item = &str> {
    section_lines(source, "function-words").flat_map(str::split_whitespace)
}

/// The calendar is read by `parse::words`, grammar by `grammar`, names and scripts by people.
fn directive_part(directive: &str) -> Option<Part> {
    match directive.split_whitespace().next()? {
        "function-words" => Some(Part::FunctionWords),
        "name" | "script" | "months" | "weekdays" | "grammar" => Some(Part::Skipped),
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
    fn sections_with_strengths() {
        let file = parse("[promo +40]\njoin the club\n[comment -15]\n^dear reader\n[bio]\nwrites\n").unwrap();
        let said: Vec<_> = file.weighed.iter().map(|(w, p)| (w.kind, w.strength, p[0].text.as_str())).collect();
        assert_eq!(said, [(Kind::Promo, 40, "join the club"), (Kind::Comment, -15, "dear reader")]);
        assert_eq!(file.phrases.len(), 1);
        for (source, why) in [
            ("[gossip +4]", "no kind gossip, but headline, "),
            ("[promo +4x]", "the strength +4x is no number up to 1000"),
            ("[promo +1001]", "the strength +1001 is no number"),
        ] {
            assert!(parse(source).unwrap_err().to_string().contains(why), "{source}");
        }
        assert!(parse(&"[promo +1]\n".repeat(SLOTS + 1)).is_err());
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
