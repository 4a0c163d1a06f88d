//! The words that parsers know: months and weekdays of all languages at once, and phrases by class.
//!
//! Month names must not depend on the language of the page (a German weekday stands under an English "posted on"), so a
//! word leads to every language's reading of it.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;

use once_cell::sync::Lazy;

use super::fold::{Folded, fold, plain};
use super::phrases::{Hit, Phrases};
use super::sets::Sets;
use crate::lexicon::sections::{lines, section, sections};
use crate::lexicon::{SOURCES, class::Class, spread::Spread};

/// A name of a month or a weekday: language code and number.
pub(super) type Reading = (&'static str, u8);

/// Names of months or weekdays.
#[derive(Debug, Default)]
pub(super) struct Names {
    readings: HashMap<Box<str>, Vec<Reading>, BuildHasherDefault<Spread>>,
    /// First words of names of two or three words.
    heads: HashSet<Box<str>, BuildHasherDefault<Spread>>,
}

impl Names {
    fn add(&mut self, language: &'static str, number: u8, name: &str) {
        let name = fold(name.trim_end_matches('.'));
        let bare: String = name.chars().map(plain).collect();
        for name in [name, bare] {
            if name.is_empty() {
                continue;
            }
            if let Some((head, _)) = name.split_once([' ', '-']) {
                self.heads.insert(head.into());
            }
            let readings = self.readings.entry(name.into_boxed_str()).or_default();
            if !readings.contains(&(language, number)) {
                readings.push((language, number));
            }
        }
    }

    /// What a folded word can mean.
    pub fn get(&self, folded: &str) -> &[Reading] {
        self.readings.get(folded).map_or(&[], Vec::as_slice)
    }

    /// True if a name of several words begins with this one.
    pub fn is_head(&self, folded: &str) -> bool {
        self.heads.contains(folded)
    }
}

/// Everything the parsers look up.
#[derive(Debug)]
pub(super) struct Words {
    pub months: Names,
    pub weekdays: Names,
    /// What stands before, in and behind dates, names and credits; anchored for dates alone: bylines are cut into parts
    /// first, and a label may follow in captions.
    pub phrases: Phrases,
}

static WORDS: Lazy<Words> = Lazy::new(|| Words::build(SOURCES));

impl Words {
    /// The words of the crate's lexicons.
    pub fn get() -> &'static Words {
        &WORDS
    }

    pub fn build(sources: &[(&'static str, &'static str)]) -> Words {
        let lines = sources.iter().flat_map(|(_, text)| phrases(text));
        let known = lines.map(|(class, line)| {
            let anchored = Sets::with(class).meet(Sets::LABELS);
            (class, if anchored { line } else { unanchored(line) })
        });
        Words { months: names(sources, "months"), weekdays: names(sources, "weekdays"), phrases: Phrases::new(known) }
    }

    /// The phrases of some sets in a text.
    pub fn hits(&self, text: &str, sets: Sets) -> Vec<Hit> {
        self.phrases.hits(text, &Folded::new(text), sets)
    }
}

/// The phrases of a lexicon file that some parser asks for, with their classes.
fn phrases(source: &'static str) -> impl Iterator<Item = (Class, &'static str)> {
    let wanted = sections(source).filter_map(|(name, body)| {
        let class = Class::ALL.iter().copied().find(|class| class.name() == name)?;
        (Sets::with(class) != Sets::NONE).then_some((class, body))
    });
    wanted.flat_map(|(class, body)| lines(body).map(move |line| (class, line)))
}

fn unanchored(line: &'static str) -> &'static str {
    line.trim_start_matches('^').trim_end_matches('$')
}

/// Reads lines `number name name ...`; `_` in a name stands for a blank.
fn names(sources: &[(&'static str, &'static str)], head: &str) -> Names {
    let mut names = Names::default();
    for &(language, text) in sources {
        for line in section(text, head) {
            let mut words = line.split_whitespace();
            let Some(number) = words.next().and_then(|word| word.parse().ok()) else { continue };
            for word in words {
                names.add(language, number, &word.replace('_', " "));
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_all_languages_are_merged() {
        let words = Words::build(&[
            ("cs", "@months\n11 listopadu"),
            ("hr", "@months\n10 listopadu"),
            ("fr", "@months\n2 février"),
        ]);
        assert_eq!(words.months.get("listopadu"), [("cs", 11), ("hr", 10)]);
        assert_eq!(words.months.get("fevrier"), [("fr", 2)]);
    }
}
