//! JSON-LD: finds the page's article among what the scripts hold, and reads it.

use super::{address, repair, say, value};
use crate::document::{Page, Said, Source, is_article_type};
use crate::source::limits::Limits;
use memchr::memmem;
use serde_json::{Map, Value};
use std::collections::HashMap;

type Object = Map<String, Value>;

/// A script without any of these says nothing of an article.
const WORTH_READING: &[&str] =
    &["headline", "Article", "Posting", "author", "datePublished", "articleBody", "WebPage", "Recipe"];

/// Objects that are looked at; a page has a few dozen.
const MOST_OBJECTS: usize = 20_000;

/// Values of a list of authors, sections or pictures that are taken.
const MOST_VALUES: usize = 50;

/// Nested lists and references followed to a name.
const MOST_STEPS: usize = 8;

/// A type of threads: a first post or a question, and what answers it.
pub(super) fn is_thread(name: &str) -> bool {
    matches!(name, "DiscussionForumPosting" | "QAPage")
}

/// How much a type is one that a page is about: 0 for parts such as pictures and persons.
fn rank(name: &str) -> u32 {
    match name {
        _ if is_article_type(name) => 30,
        "Recipe"
        | "HowTo"
        | "Review"
        | "DiscussionForumPosting"
        | "QAPage"
        | "FAQPage"
        | "Question"
        | "Event"
        | "Book" => 20,
        "VideoObject" | "PodcastEpisode" | "CreativeWork" | "Product" | "SoftwareApplication" | "Movie" => 15,
        "WebPage" | "ItemPage" | "AboutPage" | "MedicalWebPage" => 10,
        _ => 0,
    }
}

/// Types of an object, without the address of the vocabulary.
fn types(object: &Object) -> impl Iterator<Item = &str> {
    let one = object.get("@type").into_iter();
    one.flat_map(|t| match t {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    })
    .filter_map(Value::as_str)
    .map(|t| t.rsplit(['/', '#', ':']).next().unwrap_or(t))
}

/// Reads the scripts into `page`, whose address and titles by other sources are already known.
pub(super) fn read(scripts: &[&str], title: Option<&str>, page: &mut Page, limits: &Limits) {
    let is_worth_reading =
        |script: &str| WORTH_READING.iter().any(|w| memmem::find(script.as_bytes(), w.as_bytes()).is_some());
    let roots: Vec<Value> =
        scripts.iter().filter(|script| is_worth_reading(script)).flat_map(|script| repair::parse(script)).collect();
    let graph = Graph::of(&roots, limits.max_metadata_depth);
    if let Some(article) = graph.choose(title, page) {
        graph.read_article(article, page);
    }
    for (object, _) in &graph.objects {
        if types(object).any(|t| matches!(t, "WebSite" | "Organization" | "NewsMediaOrganization"))
            && let Some(name) = object.get("name").and_then(Value::as_str)
        {
            say(&mut page.sites, name, Source::JsonLd);
        }
    }
}

/// All objects that may be the page's, and all that have a name to refer to.
struct Graph<'v> {
    /// Objects and whether they stand in a list of other pages.
    objects: Vec<(&'v Object, bool)>,
    by_id: HashMap<&'v str, &'v Object>,
}

impl<'v> Graph<'v> {
    fn of(roots: &'v [Value], max_depth: usize) -> Graph<'v> {
        let mut graph = Graph { objects: Vec::new(), by_id: HashMap::new() };
        // Depth first in document order: children are pushed last to first.
        let mut stack: Vec<(&Value, bool, usize)> = roots.iter().rev().map(|r| (r, false, 0)).collect();
        while let Some((value, listed, depth)) = stack.pop() {
            if depth > max_depth || graph.objects.len() > MOST_OBJECTS {
                continue;
            }
            match value {
                Value::Array(list) => stack.extend(list.iter().rev().map(|v| (v, listed, depth + 1))),
                Value::Object(object) => {
                    graph.add(object, listed);
                    let children = object.iter().filter(|(_, v)| v.is_object() || v.is_array());
                    stack.extend(children.map(|(key, v)| (v, listed || is_list_of_others(key), depth + 1)));
                }
                _ => {}
            }
        }
        graph
    }

    fn add(&mut self, object: &'v Object, listed: bool) {
        if let Some(id) = object.get("@id").and_then(Value::as_str)
            && object.len() > 1
        {
            self.by_id.entry(id).or_insert(object);
        }
        if object.contains_key("@type") {
            self.objects.push((object, listed));
        }
    }

    /// The article the page is about: by type, address, title, and what it says.
    fn choose(&self, title: Option<&str>, page: &Page) -> Option<&'v Object> {
        let title = title.map(squash).unwrap_or_default();
        let mut best: Option<(u32, &Object)> = None;
        for &(object, listed) in &self.objects {
            let mut score = types(object).map(rank).max().unwrap_or(0);
            if score == 0 {
                continue;
            }
            let addresses =
                ["url", "mainEntityOfPage", "@id"].iter().filter_map(|key| object.get(*key)).filter_map(address_of);
            if addresses.into_iter().any(|a| page.url.as_deref().is_some_and(|url| address::same(a, url))) {
                score += 8;
            }
            let headline =
                text_of(object, "headline").or_else(|| text_of(object, "name")).map(squash).unwrap_or_default();
            if !headline.is_empty() && !title.is_empty() && (title.contains(&headline) || headline.contains(&title)) {
                score += 8;
            }
            for (key, weight) in [("headline", 3), ("datePublished", 2), ("author", 1), ("articleBody", 2)] {
                score += if object.contains_key(key) { weight } else { 0 };
            }
            // One of a list of others is the page's only if nothing else is.
            score = if listed { score / 4 } else { score };
            if best.is_none_or(|(s, _)| score > s) {
                best = Some((score, object));
            }
        }
        best.map(|(_, object)| object)
    }

    fn read_article(&self, article: &'v Object, page: &mut Page) {
        let by = Source::JsonLd;
        for key in ["headline", "name"] {
            self.texts(article.get(key), &mut page.titles);
        }
        self.texts(article.get("description"), &mut page.descriptions);
        self.names(article.get("author").or_else(|| article.get("creator")), &mut page.authors);
        for key in ["datePublished", "dateCreated", "uploadDate"] {
            if let Some(date) = text_of(article, key)
                && page.published.iter().all(|s| s.by != by)
            {
                say(&mut page.published, date, by);
            }
        }
        self.texts(article.get("dateModified"), &mut page.modified);
        self.texts(article.get("articleSection"), &mut page.sections);
        self.keywords(article.get("keywords"), page);
        self.names(article.get("publisher"), &mut page.sites);
        self.captions(article.get("image"), page);
        for key in ["articleBody", "reviewBody", "text"] {
            if let Some(body) = text_of(article, key)
                && page.body.is_none()
            {
                page.body = Some(value::clean_text(body)).filter(|b| !b.is_empty());
            }
        }
        match article.get("isAccessibleForFree") {
            Some(Value::Bool(free)) => page.free = Some(*free),
            Some(Value::String(free)) => page.free = Some(!free.to_ascii_lowercase().contains("false")),
            _ => {}
        }
        page.is_thread |= types(article).any(is_thread);
        page.types.splice(0..0, types(article).map(str::to_owned));
        if page.language.is_none() {
            page.language = text_of(article, "inLanguage").map(value::clean);
        }
        if page.url.is_none() {
            page.url = ["url", "mainEntityOfPage"]
                .iter()
                .filter_map(|k| article.get(*k))
                .find_map(address_of)
                .map(value::clean);
        }
    }

    /// A value or a list of values.
    fn texts(&self, value: Option<&Value>, list: &mut Vec<Said>) {
        let values = match value {
            Some(Value::Array(values)) => values.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        for text in values.iter().take(MOST_VALUES).filter_map(Value::as_str) {
            say(list, text, Source::JsonLd);
        }
    }

    /// Names of persons or organisations: strings, objects, references, lists of them.
    fn names(&self, value: Option<&'v Value>, list: &mut Vec<Said>) {
        let mut stack: Vec<(&Value, usize)> = value.into_iter().map(|v| (v, 0)).collect();
        let mut read = 0;
        while let Some((value, depth)) = stack.pop() {
            read += 1;
            if depth > MOST_STEPS || read > 4 * MOST_VALUES {
                continue;
            }
            match value {
                Value::String(name) if !name.contains("://") => say(list, name, Source::JsonLd),
                Value::Array(values) => stack.extend(values.iter().take(MOST_VALUES).rev().map(|v| (v, depth + 1))),
                Value::Object(object) => {
                    // A reference is looked up; an object that says its name needs no look.
                    let object = match (object.get("name"), object.get("@id").and_then(Value::as_str)) {
                        (None, Some(id)) => self.by_id.get(id).copied().unwrap_or(object),
                        _ => object,
                    };
                    if let Some(name) = object.get("name") {
                        stack.push((name, depth + 1));
                    } else if let (Some(given), Some(family)) =
                        (text_of(object, "givenName"), text_of(object, "familyName"))
                    {
                        say(list, &format!("{given} {family}"), Source::JsonLd);
                    }
                }
                _ => {}
            }
        }
    }

    fn keywords(&self, value: Option<&Value>, page: &mut Page) {
        match value {
            Some(Value::String(words)) => {
                for word in words.split([',', ';']).take(MOST_VALUES) {
                    say(&mut page.keywords, word, Source::JsonLd);
                }
            }
            other => self.texts(other, &mut page.keywords),
        }
    }

    fn captions(&self, value: Option<&'v Value>, page: &mut Page) {
        let images = match value {
            Some(Value::Array(values)) => values.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        for image in images.iter().take(MOST_VALUES).filter_map(Value::as_object) {
            let image =
                image.get("@id").and_then(Value::as_str).and_then(|id| self.by_id.get(id).copied()).unwrap_or(image);
            for key in ["caption", "description"] {
                self.texts(image.get(key), &mut page.image_captions);
            }
        }
    }
}

/// Properties that hold other pages' articles, or what readers wrote.
fn is_list_of_others(key: &str) -> bool {
    matches!(
        key,
        "itemListElement"
            | "isPartOf"
            | "comment"
            | "mentions"
            | "relatedLink"
            | "isRelatedTo"
            | "citation"
            | "review"
            | "about"
            | "blogPost"
            | "liveBlogUpdate"
            | "hasPart"
            | "isBasedOn"
            | "publisher"
            | "author"
            | "suggestedAnswer"
            | "acceptedAnswer"
            | "subjectOf"
    )
}

fn text_of<'v>(object: &'v Object, key: &str) -> Option<&'v str> {
    match object.get(key)? {
        Value::String(text) => Some(text).filter(|t| !t.trim().is_empty()).map(String::as_str),
        Value::Array(list) => list.iter().find_map(Value::as_str),
        _ => None,
    }
}

fn address_of(value: &Value) -> Option<&str> {
    match value {
        Value::String(url) => Some(url),
        Value::Object(object) => text_of(object, "@id").or_else(|| text_of(object, "url")),
        _ => None,
    }
}

/// Letters and digits in lower case.
fn squash(text: &str) -> String {
    value::clean(text).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
