//! Who wrote it: what readers see, mended by what the metadata says.
//!
//! Metadata gives clean names but often the site instead of a person; the page shows the person but glues roles and dates
//! to the name, and shows the authors of other articles too.

use crate::article::Article;
use crate::document::{Said, Source, mark};
use crate::features::markup_of;
use crate::kind::Kind;
use crate::lexicon::fold::fold;
use crate::lexicon::grammar::{self, Group};
use crate::parse::byline::{self, Byline};
use std::borrow::Cow;
use std::collections::HashSet;

/// Blocks below the last paragraph in which a byline is still the article's.
const REACH_BELOW: usize = 6;

/// The authors, in order, each once.
///
/// In this order the first that names anybody wins: people whom the article's own metadata names, if the page shows one
/// of them or shows nobody else near the article; people in the bylines; houses in the bylines; whatever the metadata
/// has for an author (a desk, an agency, the site).
pub(crate) fn authors<'a>(article: &'a Article<'_>) -> Vec<Cow<'a, str>> {
    decide(article).0
}

/// The authors, and the rule that decided; `None` where nobody signs.
pub(super) fn decide<'a>(article: &'a Article<'_>) -> (Vec<Cow<'a, str>>, Option<&'static str>) {
    let mut bylines = bylines(article, Kind::Byline);
    if bylines.iter().all(|b| b.names.is_empty()) {
        // A date can share its line with the author.
        bylines.extend(self::bylines(article, Kind::Dateline));
    }
    let shown = distinct(bylines.iter().flat_map(|b| b.names.iter().copied()).map(Cow::Borrowed));
    let said = Metadata::of(article);
    let confirmed = |name: &String| {
        let name = fold(name);
        article
            .of_kind(Kind::Byline)
            .chain(article.of_kind(Kind::Dateline))
            .any(|b| fold(article.text_of(b)).contains(&name))
    };
    if !said.people.is_empty() && (shown.is_empty() || said.of_article || said.people.iter().any(confirmed)) {
        return (said.people.into_iter().map(Cow::Owned).collect(), Some("authors/metadata"));
    }
    if !shown.is_empty() {
        return (shown, Some("authors/bylines"));
    }
    let houses = distinct(bylines.iter().filter_map(|b| b.outlet).map(Cow::Borrowed));
    match () {
        () if !houses.is_empty() => (houses, Some("authors/house")),
        () if said.others.is_empty() => (Vec::new(), None),
        () => (said.others.into_iter().map(Cow::Owned).collect(), Some("authors/signature")),
    }
}

/// The bylines of this article: those above the text or in it, else those just below.
fn bylines<'a>(article: &'a Article<'_>, kind: Kind) -> Vec<Byline<'a>> {
    let blocks = article.blocks();
    let prose = |i: &usize| blocks[*i].kind() == Kind::Body;
    let first = (0..blocks.len()).find(prose).unwrap_or(blocks.len());
    let last = (0..blocks.len()).rfind(prose).unwrap_or(blocks.len());
    let within = |from: usize, to: usize| -> Vec<Byline<'a>> {
        let of = (from..to.min(blocks.len())).filter(|&i| blocks[i].kind() == kind);
        let all: Vec<Signed<'a>> = of.map(|i| Signed::of(article, i)).collect();
        let named = || all.iter().filter(|signed| !signed.byline.names.is_empty());
        // The alternative text of a portrait repeats a name that stands beside it, among other words.
        let seen = named().any(|signed| !signed.is_alt);
        let surest = named().map(|signed| signed.confidence).fold(0.0, f32::max);
        let counts = |signed: &Signed<'_>| {
            signed.byline.names.is_empty() || !(seen && signed.is_alt) && signed.confidence >= LEAST_OF_SUREST * surest
        };
        all.into_iter().filter(counts).map(|signed| signed.byline).collect()
    };
    let names = |bylines: &[Byline<'_>]| bylines.iter().any(|b| !b.names.is_empty());
    let above = within(0, first);
    if names(&above) {
        return above;
    }
    let around = within(0, last.saturating_add(REACH_BELOW));
    if names(&around) || last >= blocks.len() { around } else { within(0, blocks.len()) }
}

/// Least confidence of a byline that counts, as a share of that of the surest one that names somebody: labels and topics in title
/// case look like names, and stand near them.
const LEAST_OF_SUREST: f32 = 0.8;

/// A byline and how sure it is.
struct Signed<'a> {
    byline: Byline<'a>,
    confidence: f32,
    /// The alternative text of a picture.
    is_alt: bool,
}

impl<'a> Signed<'a> {
    fn of(article: &'a Article<'_>, i: usize) -> Signed<'a> {
        let block = &article.blocks()[i];
        let is_alt = markup_of(article.document(), i).is_some_and(|m| m.marks & mark::ALT != 0);
        Signed { byline: byline::parse(article.text_of(block)), confidence: block.confidence(), is_alt }
    }
}

/// Authors that the metadata names, of the best source that names people.
#[derive(Default)]
struct Metadata {
    people: Vec<String>,
    /// Signatures that are no names of people.
    others: Vec<String>,
    /// The people are named for this article, not for the page.
    of_article: bool,
}

impl Metadata {
    fn of(article: &Article<'_>) -> Metadata {
        let page = &article.document().page;
        let mut sources: Vec<Source> = page.authors.iter().map(|s| s.by).collect();
        sources.sort();
        sources.dedup();
        let sites: HashSet<String> = page.sites.iter().map(|s| fold(&s.value)).collect();
        let mut found = Metadata::default();
        for by in sources {
            let of = || page.authors.iter().filter(move |s| s.by == by);
            let mut seen = HashSet::new();
            let names = of().flat_map(|s| byline::authors_from_meta(&s.value));
            found.people =
                names.filter(|n| !(sites.contains(&fold(n)) && of().count() > 1) && seen.insert(fold(n))).collect();
            if found.others.is_empty() {
                found.others = of().filter(|s| is_signature(s)).map(|s| s.value.trim().to_owned()).collect();
                found.others.dedup();
            }
            if !found.people.is_empty() {
                found.of_article = by == Source::JsonLd;
                if matches!(by, Source::Microdata | Source::Link) && found.people.len() > MANY {
                    // Teasers name their authors in the same way; the article comes first.
                    found.people.truncate(1);
                }
                break;
            }
        }
        found
    }
}

/// More authors than these in the attributes of a page are not all those of one article.
const MANY: usize = 6;

/// Could be signed with: no address, no handle, no number, not the account of whoever set the page up, not what a template puts
/// behind a name that is missing.
fn is_signature(said: &Said) -> bool {
    let value = said.value.trim();
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let somebody = letters >= 2 && !grammar::is(&value.to_ascii_lowercase(), Group::Account);
    value.len() <= MAX_SIGNATURE
        && !value.starts_with([',', ';', '|'])
        && somebody
        && !value.contains("://")
        && !value.contains('@')
}

/// Longest signature, in bytes.
const MAX_SIGNATURE: usize = 80;

fn distinct<'a>(names: impl Iterator<Item = Cow<'a, str>>) -> Vec<Cow<'a, str>> {
    let mut seen = HashSet::new();
    names.filter(|n| seen.insert(fold(n))).collect()
}
