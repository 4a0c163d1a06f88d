//! `<meta>` elements, by name.

use super::{say, value};
use crate::document::{Page, Source};
use crate::lexicon::grammar::{self, Group};

/// Reads all tags, in their order.
pub(super) fn read(metas: &[(String, String)], page: &mut Page) {
    for (name, content) in metas {
        if content.trim().is_empty() {
            continue;
        }
        open_graph(name, content, page);
        others(name, content, page);
    }
    for number in ["1", "2"] {
        let get = |key: &str| metas.iter().find(|(n, _)| n.strip_prefix(key) == Some(number)).map(|(_, c)| c.as_str());
        if let (Some(label), Some(data)) = (get("twitter:label"), get("twitter:data"))
            && grammar::is(&value::clean(label).to_lowercase(), Group::AuthorLabel)
        {
            say(&mut page.authors, data, Source::Twitter);
        }
    }
}

fn open_graph(name: &str, content: &str, page: &mut Page) {
    match name {
        "og:title" => say(&mut page.titles, content, Source::OpenGraph),
        "og:description" => say(&mut page.descriptions, content, Source::OpenGraph),
        "og:site_name" => say(&mut page.sites, content, Source::OpenGraph),
        "og:type" => page.types.push(value::clean(content)),
        "og:url" if page.url.is_none() => page.url = Some(value::clean(content)),
        "og:locale" if page.language.is_none() => page.language = Some(value::clean(content).replace('_', "-")),
        "og:image:alt" => say(&mut page.image_captions, content, Source::OpenGraph),
        "og:updated_time" => say(&mut page.modified, content, Source::OpenGraph),
        "og:pubdate" | "og:published_time" | "og:article:published_time" => {
            say(&mut page.published, content, Source::OpenGraph)
        }
        "og:article:author" => author(content, Source::OpenGraph, page),
        "og:article:section" => say(&mut page.sections, content, Source::OpenGraph),
        "article:published_time"
        | "article:published"
        | "article.published"
        | "article:published_date"
        | "article:publish_date" => {
            say(&mut page.published, content, Source::ArticleMeta);
        }
        "article:modified_time"
        | "article:modified"
        | "article.updated"
        | "article:updated_time"
        | "article:modified_date" => {
            say(&mut page.modified, content, Source::ArticleMeta);
        }
        "article:author" | "article:author:name" | "article:author_name" | "book:author" => {
            author(content, Source::ArticleMeta, page)
        }
        "article:section" => say(&mut page.sections, content, Source::ArticleMeta),
        "article:tag" => say(&mut page.keywords, content, Source::ArticleMeta),
        "article:content_tier" if content.trim().eq_ignore_ascii_case("locked") => page.free = Some(false),
        "article:content_tier" if content.trim().eq_ignore_ascii_case("free") => page.free = Some(true),
        "twitter:title" => say(&mut page.titles, content, Source::Twitter),
        "twitter:description" => say(&mut page.descriptions, content, Source::Twitter),
        "twitter:creator" => author(content, Source::Twitter, page),
        "twitter:image:alt" => say(&mut page.image_captions, content, Source::Twitter),
        _ => {}
    }
}

fn others(name: &str, content: &str, page: &mut Page) {
    let (list, by) = match name {
        "dc.title" | "dcterms.title" | "dc:title" => (&mut page.titles, Source::DublinCore),
        "dc.description" | "dcterms.description" | "dcterms.abstract" | "dc:description" => {
            (&mut page.descriptions, Source::DublinCore)
        }
        "dc.publisher" | "dcterms.publisher" => (&mut page.sites, Source::DublinCore),
        "dc.subject" | "dcterms.subject" => (&mut page.keywords, Source::DublinCore),
        "dc.date.issued"
        | "dc.date"
        | "dc:date"
        | "dcterms.date"
        | "dcterms.issued"
        | "dcterms.created"
        | "dc.date.created"
        | "dc.date.publication"
        | "dcterms.available"
        | "prism.publicationdate" => (&mut page.published, Source::DublinCore),
        "dcterms.modified" | "dc.date.modified" | "prism.modificationdate" => (&mut page.modified, Source::DublinCore),
        "dc.creator" | "dcterms.creator" | "dc:creator" | "dc.contributor" => {
            return author(content, Source::DublinCore, page);
        }
        "title" | "parsely-title" | "sailthru.title" | "citation_title" | "hdl" | "cxenseparse:title"
        | "mediator_title" => (&mut page.titles, Source::Meta),
        "description" | "sailthru.description" | "abstract" => (&mut page.descriptions, Source::Meta),
        "application-name"
        | "apple-mobile-web-app-title"
        | "citation_journal_title"
        | "publisher"
        | "source"
        | "al:ios:app_name" => (&mut page.sites, Source::Meta),
        "parsely-section" | "section" | "cxenseparse:articlesection" | "category" => (&mut page.sections, Source::Meta),
        "keywords" | "news_keywords" | "parsely-tags" | "sailthru.tags" => {
            for word in content.split([',', ';']) {
                say(&mut page.keywords, word, Source::Meta);
            }
            return;
        }
        "date"
        | "pubdate"
        | "publishdate"
        | "publish-date"
        | "publish_date"
        | "published"
        | "published-date"
        | "published_time"
        | "publication_date"
        | "publication-date"
        | "pub_date"
        | "release_date"
        | "datepublished"
        | "date_published"
        | "parsely-pub-date"
        | "sailthru.date"
        | "citation_date"
        | "citation_publication_date"
        | "citation_online_date"
        | "article_date_original"
        | "originalpublicationdate"
        | "cxenseparse:recs:publishtime"
        | "cxenseparse:publishtime"
        | "vr:published_time"
        | "bt:pubdate"
        | "rnews:datepublished"
        | "datecreated"
        | "date_created"
        | "creation_date"
        | "created"
        | "displaydate"
        | "timestamp"
        | "article.created"
        | "ptime"
        | "lp.article:published_time"
        | "dc.date.x-metadatalastmodified"
        | "gentime"
        | "mediator_published_time"
        | "shareaholic:article_published_time"
        | "buildtime" => (&mut page.published, Source::Meta),
        "last-modified"
        | "lastmod"
        | "lastmodified"
        | "modified"
        | "revised"
        | "modified-date"
        | "datemodified"
        | "date_modified"
        | "update_date"
        | "updated"
        | "last_updated"
        | "bt:moddate"
        | "dateupdate"
        | "utime"
        | "lp.article:modified_time"
        | "shareaholic:article_modified_time" => (&mut page.modified, Source::Meta),
        "author"
        | "authors"
        | "byl"
        | "byline"
        | "parsely-author"
        | "sailthru.author"
        | "citation_author"
        | "cxenseparse:author"
        | "article.author"
        | "rnews:author"
        | "shareaholic:article_author_name"
        | "mediator_author"
        | "vf:author" => return author(content, Source::Meta, page),
        _ => return,
    };
    say(list, content, by);
}

/// An author's name; addresses and handles of social networks are none.
fn author(content: &str, by: Source, page: &mut Page) {
    for name in content.split([';', '|']) {
        let name = name.trim();
        if !name.starts_with(['@', '/']) && !name.contains("://") && !name.starts_with("www.") {
            say(&mut page.authors, name, by);
        }
    }
}
