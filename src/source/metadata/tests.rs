//! What pages say of themselves, read through the front door.

use crate::document::{Page, Said, Source};
use crate::source::html::read;
use crate::source::limits::Limits;

fn page(html: &str) -> Page {
    read(html, &Limits::default()).expect("within the limits").page
}

fn ld(json: &str) -> Page {
    page(&format!("<title>Bridge opens | Harbour Times</title><script type='application/ld+json'>{json}</script>"))
}

fn values(list: &[Said]) -> Vec<&str> {
    list.iter().map(|s| s.value.as_str()).collect()
}

#[test]
fn an_article_of_json_ld() {
    let page = ld(
        r#"{"@context":"https://schema.org","@type":["NewsArticle"],"headline":"Bridge &amp; tunnel  open","description":"At last.",
        "author":[{"@type":"Person","name":"Jane Roe"},"John Poe",{"@type":"Person","givenName":"Ann","familyName":"Lee"}],
        "datePublished":"2024-12-13T10:15:00+02:00","dateModified":"2024-12-14","articleSection":["City","Traffic"],"keywords":"bridge, harbour",
        "publisher":{"name":"Harbour Times"},"image":{"@type":"ImageObject","caption":"The bridge at dawn"},
        "isAccessibleForFree":"False","articleBody":"<p>One.</p><p>Two.</p>","inLanguage":"en","url":"https://h.example/2024/12/13/bridge"}"#,
    );
    assert_eq!(page.titles[0], Said { value: "Bridge & tunnel open".into(), by: Source::JsonLd });
    assert_eq!(values(&page.titles)[1..], ["Bridge opens", "Bridge opens | Harbour Times"]);
    assert_eq!(values(&page.authors), ["Jane Roe", "John Poe", "Ann Lee"]);
    assert_eq!(values(&page.published), ["2024-12-13T10:15:00+02:00", "2024-12-13"]);
    assert_eq!(values(&page.modified), ["2024-12-14"]);
    assert_eq!(values(&page.sections), ["City", "Traffic"]);
    assert_eq!(values(&page.keywords), ["bridge", "harbour"]);
    assert_eq!(values(&page.sites), ["Harbour Times"]);
    assert_eq!(values(&page.image_captions), ["The bridge at dawn"]);
    assert_eq!((page.free, page.language.as_deref(), page.types[0].as_str()), (Some(false), Some("en"), "NewsArticle"));
    assert_eq!(page.body.as_deref(), Some("One.\nTwo."));
}

#[test]
fn references_in_a_graph() {
    let page = ld(
        r##"{"@graph":[{"@type":"WebSite","name":"Harbour Times"},{"@type":"WebPage","@id":"#p","name":"x","datePublished":"2020-01-01"},
        {"@type":"Article","headline":"Bridge opens","author":{"@id":"#jane"},"mainEntityOfPage":{"@id":"#p"},"image":{"@id":"#i"}},
        {"@id":"#jane","@type":"Person","name":"Jane Roe"},{"@id":"#i","@type":"ImageObject","caption":"Dawn"},{"@id":"#loop","author":{"@id":"#loop"}}]}"##,
    );
    assert_eq!(values(&page.authors), ["Jane Roe"]);
    assert_eq!(values(&page.image_captions), ["Dawn"]);
    assert_eq!(values(&page.sites), ["Harbour Times"]);
    assert_eq!(page.titles[0].value, "Bridge opens");
}

#[test]
fn the_article_of_the_page_among_several() {
    let other =
        r#"{"@type":"NewsArticle","headline":"Another story","author":"Someone Else","datePublished":"2001-01-01"}"#;
    let own = r#"{"@type":"NewsArticle","headline":"Bridge opens","author":"Jane Roe","datePublished":"2024-12-13"}"#;
    assert_eq!(values(&ld(&format!("[{other},{own}]")).authors), ["Jane Roe"]);
    let listed = format!(r#"{{"@type":"ItemList","itemListElement":[{{"@type":"ListItem","item":{other}}}]}}"#);
    assert_eq!(values(&ld(&format!("[{listed},{own}]")).authors), ["Jane Roe"]);
    let nested = format!(r#"{{"@type":"WebPage","name":"x","mainEntity":{own}}}"#);
    assert_eq!(values(&ld(&nested).authors), ["Jane Roe"]);
    let by_address = page(&format!(
        "<link rel=canonical href=https://h.example/b><script type=application/ld+json>[{other},{}]</script>",
        own.replace("\"author\"", "\"url\":\"http://www.h.example/b/\",\"author\"")
            .replace("Bridge opens", "Unlike the title")
    ));
    assert_eq!(values(&by_address.authors), ["Jane Roe"]);
}

#[test]
fn broken_json_ld_is_read() {
    for json in [
        "{\"@type\":\"Article\",\"headline\":\"Bridge\nopens\",\"author\":\"Jane Roe\",}",
        "<!-- {\"@type\":\"Article\",\"headline\":\"Bridge opens\",\"author\":\"Jane Roe\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Bridge opens\",\"author\":{\"name\":\"Jane Roe\"}}\n//]]>",
        "{\"@type\":\"WebSite\",\"headline\":\"x\"}{\"@type\":\"Article\",\"headline\":\"Bridge opens\",\"author\":\"Jane Roe\"}",
        "{\"@type\":\"Article\",\"headline\":\"Bridge opens\",\"author\":[{\"name\":\"Jane Roe\"",
    ] {
        let page = ld(json);
        assert_eq!(values(&page.authors), ["Jane Roe"], "{json}");
        assert_eq!(page.titles[0].value, "Bridge opens", "{json}");
    }
    assert!(ld("{\"headline\": nonsense").authors.is_empty());
}

#[test]
fn tags_of_the_head() {
    let page = page(
        "<html lang=de><meta property=og:title content='Brücke offen – Hafenblatt'><meta property=og:site_name content=Hafenblatt>\
         <meta property=article:published_time content=2024-12-13><meta property='article:author' content=https://social.example/jane>\
         <meta name=author content='Jane Roe; John Poe'><meta name=DC.date.issued content=2024-12-12><meta name=twitter:label1 content='Verfasst von'>\
         <meta name=twitter:data1 content='Jane Roe'><meta name=twitter:creator content='@jane'><meta name=parsely-section content=Stadt>\
         <meta name=keywords content='a, b'><meta name=description content=Kurz><meta property=og:url content=https://h.example/a>\
         <meta property=article:content_tier content=locked>",
    );
    assert_eq!(values(&page.titles), ["Brücke offen", "Brücke offen – Hafenblatt"]);
    assert_eq!(
        page.authors.iter().map(|s| (s.value.as_str(), s.by)).collect::<Vec<_>>(),
        [("Jane Roe", Source::Twitter), ("Jane Roe", Source::Meta), ("John Poe", Source::Meta)]
    );
    assert_eq!(page.published.iter().map(|s| s.by).collect::<Vec<_>>(), [Source::ArticleMeta, Source::DublinCore]);
    assert_eq!((values(&page.sections), values(&page.keywords)), (vec!["Stadt"], vec!["a", "b"]));
    assert_eq!(
        (page.free, page.language.as_deref(), page.url.as_deref()),
        (Some(false), Some("de"), Some("https://h.example/a"))
    );
}

#[test]
fn microdata_of_the_largest_article() {
    let page = page(
        "<div itemscope itemtype=http://schema.org/Article><h3 itemprop=headline>Other</h3><i itemprop=author>Someone</i></div>\
         <article itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>Bridge <b>opens</b></h1>\
         <meta itemprop=datePublished content=2024-12-13><time itemprop=dateModified datetime=2024-12-14>Saturday</time>\
         <p>By <span itemprop=author itemscope itemtype=http://schema.org/Person><a itemprop=name>Jane Roe</a>, editor</span></p>\
         <div itemprop=articleBody>Much text about the bridge.</div>\
         <div itemprop=image itemscope itemtype=http://schema.org/ImageObject><i itemprop=caption>Dawn</i></div>\
         <div itemprop=comment itemscope itemtype=http://schema.org/Comment><i itemprop=author>Reader</i><i itemprop=datePublished>2025</i></div></article>",
    );
    assert_eq!(values(&page.titles), ["Bridge opens"]);
    assert_eq!(values(&page.authors), ["Jane Roe"]);
    assert_eq!(values(&page.published), ["2024-12-13"]);
    assert_eq!(page.modified.iter().map(|s| s.by).collect::<Vec<_>>(), [Source::Microdata, Source::Time]);
    assert_eq!(values(&page.image_captions), ["Dawn"]);
}

#[test]
fn times_and_author_links() {
    let page = page(
        "<article><a rel=author href=/j> Jane  Roe </a><time class=published datetime=2024-12-13>Friday</time>\
         <time class=updated datetime=2024-12-14>Saturday</time></article><div class=comments><time datetime=2025-01-01>later</time></div>",
    );
    assert_eq!(values(&page.authors), ["Jane Roe"]);
    assert_eq!(values(&page.published), ["2024-12-13"]);
    assert_eq!(values(&page.modified), ["2024-12-14"]);
}
