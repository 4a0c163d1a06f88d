//! The site's name cut off a `<title>`.

use super::address;
use crate::document::{Page, Said};

/// Signs that part a title from a site's name. The plain ones need white space on both sides.
const SEPARATORS: &[&str] = &[
    " | ", " — ", " – ", " - ", " · ", " • ", " « ", " » ", " :: ", " : ", " ‹ ", " › ", " / ", " ~ ", " ǀ ", " // ",
    " > ", " |", "| ", ": ", "｜",
];

/// Words of the longest part that passes for a site's or a section's name.
const SITE_WORDS: usize = 5;

/// A title and what may be left of it without the site's name: surely cut ones first, then as written, then guesses.
pub(super) fn candidates(title: &str, page: &Page) -> Vec<String> {
    let mut out = cut_all(title, &names(page));
    let known = out.len();
    let shortest = out.first().map_or(title, String::as_str).to_owned();
    out.push(title.to_owned());
    if let Some(guess) = cut_guess(&shortest) {
        out.push(guess.to_owned());
    } else if known == 0
        && let Some(guess) = cut_first(title)
    {
        out.push(guess.to_owned());
    }
    out
}

/// Puts before each title what is left of it without the site's name: other sources append it too.
pub(super) fn cut_sites(page: &mut Page) {
    let names = names(page);
    let mut titles = Vec::with_capacity(page.titles.len());
    for said in page.titles.drain(..) {
        titles.extend(cut_all(&said.value, &names).into_iter().map(|value| Said { value, by: said.by }));
        titles.push(said);
    }
    page.titles = titles;
}

/// Names of the site: as it says, and as its address says.
fn names(page: &Page) -> Vec<String> {
    let mut names: Vec<String> = page.sites.iter().map(|s| squash(&s.value)).filter(|s| !s.is_empty()).collect();
    if let Some(host) = page.url.as_deref().and_then(address::host) {
        names.push(squash(host));
        names.extend(host.rsplit('.').nth(1).map(squash));
        names.extend(host.split('.').next().map(squash));
    }
    names
}

/// What is left after cutting off the site's name, again and again, shortest first.
fn cut_all(title: &str, names: &[String]) -> Vec<String> {
    let mut cut = title;
    let mut out = Vec::new();
    while let Some(rest) = cut_known(cut, names) {
        cut = rest;
        out.insert(0, cut.to_owned());
    }
    out
}

/// Letters and digits in lower case: how names are compared.
fn squash(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Cuts off a last or first part that is a name of the site.
fn cut_known<'t>(title: &'t str, names: &[String]) -> Option<&'t str> {
    let is_name = |part: &str| {
        let part = squash(part);
        part.len() > 1
            && names.iter().any(|n| {
                *n == part
                    || part.len() > 3
                        && n.len() > 3
                        && (n.contains(&part) || part.contains(n.as_str()) && part.len() < n.len() * 2)
            })
    };
    splits(title).find_map(|(head, tail)| {
        if is_name(tail) && squash(head).len() > 2 {
            Some(head)
        } else if is_name(head) && squash(tail).len() > 2 {
            Some(tail)
        } else {
            None
        }
    })
}

/// Cuts off a short last part.
fn cut_guess(title: &str) -> Option<&str> {
    splits(title)
        .map(|(head, tail)| (head, tail.split_whitespace().count()))
        .find(|&(head, words)| words <= SITE_WORDS && head.split_whitespace().count() > words)
        .map(|s| s.0)
}

/// Cuts off a short first part.
fn cut_first(title: &str) -> Option<&str> {
    splits(title)
        .map(|(head, tail)| (head.split_whitespace().count(), tail))
        .find(|&(words, tail)| words <= 2 && tail.split_whitespace().count() > 2 * words)
        .map(|s| s.1)
}

/// The title parted at each separator's last and first place.
fn splits(title: &str) -> impl Iterator<Item = (&str, &str)> {
    SEPARATORS
        .iter()
        .flat_map(move |s| [title.rfind(s).map(|at| (at, s)), title.find(s).map(|at| (at, s))])
        .flatten()
        .map(move |(at, s)| (title[..at].trim(), title[at + s.len()..].trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Source;

    fn page(site: &str, url: &str) -> Page {
        Page {
            sites: vec![Said { value: site.into(), by: Source::OpenGraph }],
            url: Some(url.into()),
            ..Page::default()
        }
    }

    #[test]
    fn the_site_is_cut_off() {
        let page = page("The Harbour Times", "https://harbourtimes.example/a");
        assert_eq!(candidates("Bridge opens | The Harbour Times", &page)[0], "Bridge opens");
        assert_eq!(candidates("Harbour Times: Bridge opens at last", &page)[0], "Bridge opens at last");
        assert_eq!(candidates("Bridge opens - News - The Harbour Times", &page)[0], "Bridge opens - News");
        assert_eq!(candidates("Bridge - a long story of many words", &page)[0], "Bridge - a long story of many words");
    }

    #[test]
    fn without_a_site_the_title_comes_first() {
        let all = candidates("The bridge opens at last – Herald", &Page::default());
        assert_eq!(all, ["The bridge opens at last – Herald", "The bridge opens at last"]);
        assert_eq!(candidates("Self-made well-known", &Page::default()), ["Self-made well-known"]);
    }
}
