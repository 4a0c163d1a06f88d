//! Pages for programs: records, whole or some fields of them, and JSON-LD.

use crate::page::Page;
use copydesk::{Article, Field, Record};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

/// The record of a page.
pub fn record<'a>(page: &'a Page<'_>, explain: bool) -> Record<'a> {
    let name = page.source.name.as_str();
    match &page.article {
        Ok(article) if explain => article.record_explained(name),
        Ok(article) => article.record(name),
        Err(failure) => Record::failed(name, failure.input, failure.cause.as_str()),
    }
}

/// A record less the fields that were not asked for. `source` and `error` always stay: without them nobody could tell
/// a page that has no headline from a page that could not be read.
pub struct Selected<'a> {
    pub record: &'a Record<'a>,
    /// All, where it is empty.
    pub fields: &'a [String],
}

impl Serialize for Selected<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.fields.is_empty() {
            return self.record.serialize(serializer);
        }
        let record = self.record;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", &record.source)?;
        for field in crate::cli::FIELDS.into_iter().filter(|f| self.fields.iter().any(|wanted| wanted == f)) {
            match field {
                "input" => map.serialize_entry(field, &record.input)?,
                "language" => map.serialize_entry(field, &record.language)?,
                "headline" => map.serialize_entry(field, &record.headline)?,
                "kicker" => map.serialize_entry(field, &record.kicker)?,
                "deck" => map.serialize_entry(field, &record.deck)?,
                "authors" => map.serialize_entry(field, &record.authors)?,
                "date" => map.serialize_entry(field, &record.date)?,
                "dateline" => map.serialize_entry(field, &record.dateline)?,
                "body" => map.serialize_entry(field, &record.body)?,
                "paragraphs" => map.serialize_entry(field, &record.paragraphs)?,
                "captions" => map.serialize_entry(field, &record.captions)?,
                "appeals" => map.serialize_entry(field, &record.appeals)?,
                "blocks" => map.serialize_entry(field, &record.blocks)?,
                _ => {}
            }
        }
        map.serialize_entry("error", &record.error)?;
        map.end()
    }
}

/// The page as a schema.org NewsArticle; absent fields are left out, as the vocabulary wants it.
pub fn news_article(page: &Page<'_>) -> Value {
    let mut value = match &page.article {
        Ok(article) => of_article(article),
        Err(failure) => json!({ "error": failure.cause }),
    };
    value["@context"] = json!("https://schema.org");
    value["@type"] = json!("NewsArticle");
    let name = page.source.name.as_str();
    let is_address = name.starts_with("https://") || name.starts_with("http://");
    value[if is_address { "url" } else { "identifier" }] = json!(name);
    if let Value::Object(fields) = &mut value {
        fields.retain(|_, field| !field.is_null() && field.as_array().is_none_or(|list| !list.is_empty()));
    }
    value
}

fn of_article(article: &Article<'_>) -> Value {
    let record = article.record("");
    let stamp = |at: fn(&copydesk::DatelineRecord<'_>) -> Option<String>| record.dateline.as_ref().and_then(at);
    // Where no person signs, the author is the agency or the desk that does.
    let signs = if article.field_rule(Field::Authors) == Some("authors/house") { "Organization" } else { "Person" };
    let authors: Vec<Value> = record.authors.iter().map(|name| json!({ "@type": signs, "name": name })).collect();
    let images: Vec<Value> = record
        .captions
        .iter()
        .map(|caption| match caption.credit {
            Some(credit) => json!({ "@type": "ImageObject", "caption": caption.text, "creditText": credit }),
            None => json!({ "@type": "ImageObject", "caption": caption.text }),
        })
        .collect();
    json!({
        "headline": record.headline,
        "abstract": record.deck,
        "articleSection": record.kicker,
        "author": authors,
        "datePublished": stamp(|d| d.published.clone()),
        "dateModified": stamp(|d| d.updated.clone()),
        "dateline": stamp(|d| d.place.map(str::to_owned)),
        "inLanguage": record.language,
        "image": images,
        "articleBody": record.body,
    })
}
