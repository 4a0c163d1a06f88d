//! What a page says of itself: JSON-LD, OpenGraph, microdata, `<meta>`, `<time>`, `<title>`, its address.
//!
//! Everything said is kept with its source, best first; which of it to believe is the rules' business.

mod address;
mod json_ld;
mod repair;
mod tags;
mod title;
mod value;

use crate::document::{NONE, Page, Said, Source, is_article_type};
use crate::error::Error;
use crate::source::limits::Limits;

/// What the walk noticed.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// Text of `<title>`, as written.
    pub title: Option<String>,
    /// Lower-case name or property, and content, of each `<meta>`.
    pub metas: Vec<(String, String)>,
    /// `<link rel=canonical>`.
    pub canonical: Option<String>,
    /// `<html lang>`.
    pub language: Option<String>,
    pub times: Vec<Time>,
    /// Items of the microdata.
    pub scopes: Vec<Scope>,
    pub properties: Vec<Prop>,
    /// Texts of `<a rel=author>`.
    pub author_links: Vec<String>,
}

/// A `<time datetime>`.
#[derive(Debug)]
pub(super) struct Time {
    pub value: String,
    /// Markup calls it the time of publication.
    pub published: bool,
    /// Markup calls it the time of the last change.
    pub modified: bool,
    /// The walk's row.
    pub row: u32,
}

/// An item of the microdata.
#[derive(Debug)]
pub(super) struct Scope {
    pub of: Item,
    /// Index of the item around it, or `NONE`.
    pub parent: u32,
    /// Which property of that item it is.
    pub property: Option<Property>,
    /// Visible characters in it.
    pub chars: u32,
    /// A `name` in it was read.
    pub is_named: bool,
}

/// A property of an item.
#[derive(Debug)]
pub(super) struct Prop {
    /// Index of its item, or `NONE`.
    pub scope: u32,
    pub property: Property,
    pub value: String,
}

/// Kinds of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Article,
    Page,
    Person,
    Image,
    /// Posts that answer each other.
    Thread,
    Other,
}

impl Item {
    /// By the address of its type.
    pub fn of_type(address: &str) -> Item {
        let name = address.trim().rsplit(['/', '#']).next().unwrap_or("");
        match name {
            "Person" | "Organization" | "NewsMediaOrganization" => Item::Person,
            "WebPage" | "ItemPage" | "CreativeWork" | "Blog" | "WebSite" => Item::Page,
            "ImageObject" => Item::Image,
            _ if json_ld::is_thread(name) => Item::Thread,
            _ if is_article_type(name) => Item::Article,
            _ => Item::Other,
        }
    }
}

/// Properties of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    Headline,
    Name,
    Author,
    Published,
    Modified,
    Section,
    Description,
    Caption,
    Publisher,
    Body,
}

impl Property {
    /// By the value of `itemprop`, which may hold several names.
    pub fn of(names: &str) -> Option<Property> {
        names.split_ascii_whitespace().find_map(|name| {
            Some(match name {
                "headline" => Property::Headline,
                "name" => Property::Name,
                "author" | "creator" => Property::Author,
                "datePublished" => Property::Published,
                "dateModified" => Property::Modified,
                "articleSection" => Property::Section,
                "description" => Property::Description,
                "caption" => Property::Caption,
                "publisher" => Property::Publisher,
                "articleBody" => Property::Body,
                _ => return None,
            })
        })
    }
}

/// Refuses scripts that are over a limit, before anything is spent on them.
pub(super) fn check(scripts: &[&str], limits: &Limits) -> Result<(), Error> {
    let (size, limit) = (scripts.iter().map(|script| script.len()).sum(), limits.max_metadata_bytes);
    if size > limit {
        return Err(Error::MetadataTooLarge { size, limit });
    }
    let depth = scripts.iter().map(|script| repair::depth(script)).max().unwrap_or(0);
    let limit = limits.max_metadata_depth;
    if depth > limit { Err(Error::MetadataTooDeep { depth, limit }) } else { Ok(()) }
}

/// Puts together what was noticed.
pub(super) fn assemble(facts: Facts, scripts: &[&str], address: Option<&str>, limits: &Limits) -> Page {
    let mut page = Page::default();
    tags::read(&facts.metas, &mut page);
    if let Some(canonical) = &facts.canonical {
        let canonical = value::clean(canonical);
        if page.url.as_deref().is_none_or(|u| !u.contains("://")) || canonical.contains("://") {
            page.url = Some(canonical).filter(|c| !c.is_empty()).or(page.url.take());
        }
    }
    // A page knows better than its reader where it belongs: it may have been moved or copied. A path alone says nothing.
    if let Some(address) = address.filter(|_| page.url.as_deref().is_none_or(|url| !url.contains("://"))) {
        page.url = Some(value::clean(address));
    }
    if let Some(language) = facts.language {
        page.language = Some(language);
    }
    json_ld::read(scripts, facts.title.as_deref(), &mut page, limits);
    microdata(&facts.scopes, &facts.properties, &mut page);
    for name in &facts.author_links {
        say(&mut page.authors, name, Source::Link);
    }
    times(&facts.times, &mut page);
    if let Some(date) = page.url.as_deref().and_then(address::date) {
        say(&mut page.published, &date, Source::Url);
    }
    title::cut_sites(&mut page);
    if let Some(text) = &facts.title {
        for candidate in title::candidates(&value::clean(text), &page) {
            say(&mut page.titles, &candidate, Source::Title);
        }
    }
    for list in [
        &mut page.titles,
        &mut page.descriptions,
        &mut page.authors,
        &mut page.published,
        &mut page.modified,
        &mut page.sections,
        &mut page.keywords,
        &mut page.sites,
        &mut page.image_captions,
    ] {
        list.sort_by_key(|s| s.by);
    }
    page
}

/// Adds a value unless it is empty or the same source said it before.
fn say(list: &mut Vec<Said>, value: &str, by: Source) {
    let value = value::clean(value);
    if !value.is_empty() && !list.iter().any(|s| s.by == by && s.value == value) {
        list.push(Said { value, by });
    }
}

/// The microdata of the page's article: the item of an article type that holds most text.
fn microdata(scopes: &[Scope], properties: &[Prop], page: &mut Page) {
    let largest = |of: Item| {
        scopes.iter().enumerate().filter(|(_, s)| s.of == of).max_by_key(|(at, s)| (s.chars, std::cmp::Reverse(*at)))
    };
    page.is_thread |= scopes.iter().any(|s| s.of == Item::Thread);
    let article = largest(Item::Article).or_else(|| largest(Item::Page)).map(|(at, _)| at as u32);
    for prop in properties {
        let scope = scopes.get(prop.scope as usize);
        // The article's own properties; a person's name belongs to what the person is to the article.
        let (owner, property) = match scope {
            Some(s) if s.of == Item::Person && prop.property == Property::Name => {
                (s.parent, s.property.unwrap_or(Property::Body))
            }
            Some(s) if s.of == Item::Image && prop.property == Property::Caption => (s.parent, Property::Caption),
            Some(s) if s.of == Item::Page && article != Some(prop.scope) => (s.parent, prop.property),
            _ => (prop.scope, prop.property),
        };
        if owner != NONE && Some(owner) != article {
            continue;
        }
        let list = match property {
            Property::Headline => &mut page.titles,
            Property::Author => &mut page.authors,
            Property::Published => &mut page.published,
            Property::Modified => &mut page.modified,
            Property::Section => &mut page.sections,
            Property::Description => &mut page.descriptions,
            Property::Caption => &mut page.image_captions,
            Property::Publisher => &mut page.sites,
            // The name of an article is its title; a name outside of any item is anything.
            Property::Name if owner != NONE => &mut page.titles,
            Property::Name | Property::Body => continue,
        };
        say(list, &prop.value, Source::Microdata);
    }
}

/// Unlabelled times that are taken: the first ones stand at the head of the article.
const UNLABELLED_TIMES: usize = 2;

fn times(times: &[Time], page: &mut Page) {
    for time in times {
        if time.modified {
            say(&mut page.modified, &time.value, Source::Time);
        } else if time.published {
            say(&mut page.published, &time.value, Source::Time);
        }
    }
    for time in times.iter().filter(|t| !t.modified && !t.published).take(UNLABELLED_TIMES) {
        say(&mut page.published, &time.value, Source::Time);
    }
}

#[cfg(test)]
mod tests;
