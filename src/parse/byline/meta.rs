//! Authors from a page's metadata, where the field holds anything from a name to an address.

use super::pieces::{Kind, parts};
use crate::parse::date::head;
use crate::parse::fold::Folded;
use crate::parse::words::Words;

/// Longer values are not names.
const MAX_VALUE: usize = 400;

/// The people in a metadata value, or the agencies where it names nobody: openers, roles, addresses, handles, links, "admin" and sites dropped.
pub(crate) fn authors_from_meta(value: &str) -> Vec<String> {
    from_meta(Words::get(), value)
}

pub(super) fn from_meta(words: &Words, value: &str) -> Vec<String> {
    let value = head(value.trim(), MAX_VALUE);
    let single = value.split_whitespace().count() == 1;
    if value.is_empty()
        || value.contains("://")
        || value.starts_with('@')
        || (single && value.chars().all(|c| !c.is_uppercase()))
    {
        return uncased_name(words, value);
    }
    let mut names: Vec<String> = Vec::new();
    // A field that says "author" opens the byline by itself.
    let opened = parts(words, value, &Folded::new(value));
    let of = |kind: Kind| opened.pieces.iter().filter(move |p| p.kind == kind).map(|p| &value[p.range.clone()]);
    let mut found: Vec<&str> = of(Kind::Name).collect();
    if found.is_empty() {
        found = of(Kind::Agency).collect();
    }
    if found.is_empty() && !opened.pieces.iter().any(|piece| piece.kind != Kind::Other) {
        found = value
            .split([',', ';', '、', '，', '；', '،', '؛'])
            .map(str::trim)
            .filter(|name| super::looks_like_name(name))
            .collect();
    }
    for name in found {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A lone name in a script without capitals.
fn uncased_name(words: &Words, value: &str) -> Vec<String> {
    let cased = value.chars().any(|c| c.is_ascii() || c.is_lowercase());
    if !cased && super::names::looks_like(words, value, 1) { vec![value.to_owned()] } else { Vec::new() }
}
