//! The catalogue of rules: ids, documentation, and every example of every rule.

use copydesk::rules;
use std::collections::HashSet;

#[test]
fn ids_are_unique_and_documented() {
    let mut seen = HashSet::new();
    for rule in rules() {
        assert!(seen.insert(rule.id), "two rules are called {}", rule.id);
        let (family, name) = rule.id.split_once('/').unwrap_or_default();
        let plain =
            |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        assert!(plain(family) && plain(name), "{:?} is no id", rule.id);
        assert!(rule.doc.ends_with('.'), "{}: the doc is no sentence: {:?}", rule.id, rule.doc);
    }
    assert!(seen.len() > 300, "only {} rules", seen.len());
}

#[cfg(feature = "fit")]
#[test]
fn examples_hold() {
    let ids = copydesk::fit::rule_ids();
    let mut broken = Vec::new();
    for rule in rules() {
        let number = ids.iter().position(|id| *id == rule.id).expect("the catalogue and the fit agree") as u16;
        for (example, want) in rule.yes.iter().map(|e| (e, true)).chain(rule.no.iter().map(|e| (e, false))) {
            // Examples with markup are the business of the tests beside the rules.
            if example.contains('<') {
                continue;
            }
            let at = example.find('▸').unwrap_or_else(|| panic!("{}: no ▸ in {example:?}", rule.id));
            let page = example.replacen('▸', "", 1);
            let blocks = copydesk::fit::observe_text(&page);
            let block = blocks
                .iter()
                .find(|b| b.start <= at && at < b.end)
                .unwrap_or_else(|| panic!("{}: no block at ▸ in {example:?}", rule.id));
            if block.hits.contains(&number) != want {
                broken.push(format!(
                    "{} {} see the block at ▸ in {example:?}",
                    rule.id,
                    if want { "must" } else { "must not" }
                ));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}
