//! Runs every example of every rule.
//!
//! An example is a small page, text or (starting with `<`) HTML; `▸` stands before the block that the rule is asked about.

use crate::document::Document;
use crate::features::{View, scene};
use crate::rules::{self, Hits, Rule};
use crate::{analysis, lexicon, source};

const MARK: char = '▸';

/// Fewest examples of each kind that a rule carries.
const LEAST: usize = 3;

fn read(page: &str) -> Document<'_> {
    #[cfg(feature = "html")]
    if page.starts_with('<') {
        return source::html::read(page, &source::limits::Limits::default()).expect("examples are small");
    }
    source::text::read(page)
}

/// Whether rule `id` sees the marked block of an example.
fn sees(id: u16, example: &str) -> bool {
    let marked = read(example);
    let at = marked
        .segments
        .iter()
        .position(|s| marked.text[s.range()].contains(MARK))
        .unwrap_or_else(|| panic!("no ▸ in {example:?}"));
    let plain = example.replace(MARK, "");
    let document = read(&plain);
    assert_eq!(document.segments.len(), marked.segments.len(), "the mark stands alone in {example:?}");
    let language = analysis::language_of(&document);
    let scene = scene(&document, language, lexicon::cues(language));
    let mut hits = Hits::default();
    rules::fire(&View::new(&document, &scene, at), &mut hits);
    hits.as_slice().contains(&id)
}

#[test]
fn every_example_of_every_rule() {
    let mut wrong = Vec::new();
    for (id, rule) in rules::all().enumerate() {
        let mut check = |examples: &[&str], expected: bool| {
            for example in examples {
                if !cfg!(feature = "html") && example.starts_with('<') {
                    continue;
                }
                if sees(id as u16, example) != expected {
                    wrong.push(format!("{} {} see: {example}", rule.id, if expected { "must" } else { "must not" }));
                }
            }
        };
        check(rule.yes, true);
        check(rule.no, false);
    }
    assert!(wrong.is_empty(), "{} examples are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Rules made by a table have their examples in the tests of the table.
fn is_made_by_table(rule: &Rule) -> bool {
    ["-alone", "-opens", "-inside-short", "-inside-long"].iter().any(|end| rule.id.ends_with(end))
        || ["near/", "far/", "region/"].iter().any(|family| rule.id.starts_with(family))
}

#[test]
fn every_rule_has_examples() {
    let bare: Vec<&str> = rules::all()
        .filter(|r| !is_made_by_table(r) && (r.yes.len() < LEAST || r.no.len() < LEAST))
        .map(|r| r.id)
        .collect();
    assert!(
        bare.is_empty(),
        "{} rules have fewer than {LEAST} examples and {LEAST} counter-examples: {bare:?}",
        bare.len()
    );
}

#[test]
fn ids_are_unique_and_documented() {
    let mut ids: Vec<&str> = rules::all().map(|r| r.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert!(count > 300, "only {count} rules");
    let plain = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    for rule in rules::all() {
        let (family, name) = rule.id.split_once('/').unwrap_or_default();
        assert!(plain(family) && plain(name), "{:?} is no id", rule.id);
        assert!(
            rule.doc.trim().len() > 8 && rule.doc.trim().ends_with('.'),
            "{}: the doc is no sentence: {:?}",
            rule.id,
            rule.doc
        );
    }
}
