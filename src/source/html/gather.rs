//! What the walk notices for the page's metadata: `<meta>`, `<title>`, `<link>`, `<time>`, microdata, author links.

use super::attribute::Attribute;
use super::tag::Tag;
use super::tree::Tree;
use super::walk::Node;
use crate::document::NONE;
use crate::source::hints::hint;
use crate::source::metadata::{Facts, Prop, Property, Scope, Time};

/// Longest value that is read from text, in bytes: longer ones are no name, date or title.
const LONGEST_VALUE: usize = 400;

/// Values of one kind that are kept; a page of one article has a handful.
const MOST_VALUES: usize = 200;

/// Items that are open at once; schema.org nests about 4.
const MOST_OPEN: usize = 64;

/// An element whose end is waited for.
struct Open {
    row: u32,
    /// Offset in the text where its own begins.
    start: usize,
    property: Option<Property>,
    /// Index of its scope, if it begins one.
    scope: Option<u32>,
    author_link: bool,
    value: Option<String>,
}

/// Collects during the walk.
#[derive(Default)]
pub(super) struct Gather {
    facts: Facts,
    open: Vec<Open>,
    /// Rows of the scopes, by index.
    scope_rows: Vec<u32>,
    /// Scopes that are open, by index.
    scopes: Vec<u32>,
}

impl Gather {
    /// `<meta>`, `<title>`, `<link>`, wherever they stand.
    pub fn head_element(&mut self, tag: Tag, at: u32, tree: &Tree<'_>) {
        match tag {
            Tag::Title if self.facts.title.is_none() => {
                let text: String = tree.children(at).filter_map(|child| tree.text(child)).collect();
                self.facts.title = Some(text).filter(|t| !t.trim().is_empty());
            }
            Tag::Meta => self.meta(|name| tree.attribute(at, name)),
            Tag::Link
                if tree.attribute(at, Attribute::Rel).is_some_and(|r| r.eq_ignore_ascii_case("canonical"))
                    && self.facts.canonical.is_none() =>
            {
                self.facts.canonical = tree.attribute(at, Attribute::Href).map(str::to_owned);
            }
            _ => {}
        }
    }

    fn meta<'t>(&mut self, attribute: impl Fn(Attribute) -> Option<&'t str>) {
        let Some(content) = attribute(Attribute::Content) else { return };
        if let Some(property) = attribute(Attribute::Itemprop).and_then(Property::of) {
            self.property(property, content.to_owned());
        }
        for key in [Attribute::Property, Attribute::Name] {
            if let Some(name) = attribute(key)
                && self.facts.metas.len() < MOST_VALUES
            {
                self.facts.metas.push((name.to_ascii_lowercase(), content.to_owned()));
            }
        }
    }

    /// Whether elements of this name are of use without further attributes.
    pub fn needs(&self, tag: Tag) -> bool {
        matches!(tag, Tag::Time | Tag::Html)
    }

    /// An element of use opens.
    pub fn open(&mut self, row: u32, node: &Node, tree: &Tree<'_>, author_link: bool, position: usize) {
        let (tag, hints) = (node.tag, node.own);
        let attribute = |name| tree.attribute(node.element, name);
        if tag == Tag::Html {
            self.facts.language = attribute(Attribute::Lang).map(str::to_owned).filter(|l| !l.is_empty());
        }
        let properties = attribute(Attribute::Itemprop);
        let property = properties.and_then(Property::of);
        let mut value = [Attribute::Content, Attribute::Datetime].into_iter().find_map(attribute).map(str::to_owned);
        if tag == Tag::Time
            && let Some(datetime) = attribute(Attribute::Datetime)
            && self.facts.times.len() < MOST_VALUES
        {
            let published = attribute(Attribute::Pubdate).is_some()
                || hints & hint::PUBLISHED != 0
                || property == Some(Property::Published);
            let modified = hints & hint::UPDATED != 0 || property == Some(Property::Modified);
            self.facts.times.push(Time { value: datetime.to_owned(), published, modified, row });
        }
        if self.open.len() >= MOST_OPEN {
            return;
        }
        let scope = attribute(Attribute::Itemscope)
            .map(|_| self.scope(row, attribute(Attribute::Itemtype).unwrap_or(""), property));
        if scope.is_some() {
            value = None;
        }
        if property.is_some() || scope.is_some() || author_link {
            self.open.push(Open { row, start: position, property, scope, author_link, value });
        }
    }

    fn scope(&mut self, row: u32, item_type: &str, property: Option<Property>) -> u32 {
        let index = self.facts.scopes.len() as u32;
        let parent = self.scopes.last().copied().unwrap_or(NONE);
        self.facts.scopes.push(Scope {
            of: crate::source::metadata::Item::of_type(item_type),
            parent,
            property,
            chars: 0,
            is_named: false,
        });
        self.scope_rows.push(row);
        self.scopes.push(index);
        index
    }

    /// An element closes that holds `chars` visible characters; `written` is the text so far.
    pub fn close(&mut self, row: u32, chars: u32, written: &str) {
        if self.open.last().is_none_or(|o| o.row != row) {
            return;
        }
        let Some(open) = self.open.pop() else { return };
        if let Some(scope) = open.scope {
            self.scopes.pop();
            self.facts.scopes[scope as usize].chars = chars;
        }
        let text = || {
            let text = written.get(open.start.min(written.len())..).unwrap_or("").trim();
            if text.len() <= LONGEST_VALUE { text.to_owned() } else { String::new() }
        };
        if open.author_link && self.facts.author_links.len() < MOST_VALUES {
            self.facts.author_links.push(text());
        }
        if let Some(property) = open.property {
            // A person's scope that has a name has said it.
            if open.scope.is_some_and(|s| self.facts.scopes[s as usize].is_named) || property == Property::Body {
                return;
            }
            let value = open.value.unwrap_or_else(text);
            self.property(property, value);
        }
    }

    fn property(&mut self, property: Property, value: String) {
        if value.trim().is_empty() || self.facts.properties.len() >= MOST_VALUES {
            return;
        }
        let scope = self.scopes.last().copied().unwrap_or(NONE);
        if property == Property::Name
            && let Some(scope) = self.facts.scopes.get_mut(scope as usize)
        {
            scope.is_named = true;
        }
        self.facts.properties.push(Prop { scope, property, value });
    }

    /// The facts, with what is known only after the walk.
    pub fn into_facts(mut self, nodes: &[Node]) -> Facts {
        // A time in a comment or in a list of other articles is not this article's.
        let elsewhere = hint::COMMENT
            | hint::RELATED
            | hint::RECOMMEND
            | hint::POPULAR
            | hint::LATEST
            | hint::SIDEBAR
            | hint::FOOTER
            | hint::WIDGET;
        self.facts.times.retain(|t| nodes[t.row as usize].hints & elsewhere == 0);
        self.facts
    }
}
