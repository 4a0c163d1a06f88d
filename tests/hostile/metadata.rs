//! JSON-LD and tags of the head that are made to break or to slow down.

use crate::SCALE;
use copydesk::{Article, Error};

/// JSON-LD over a small page.
fn page(json: &str) -> String {
    format!("<script type=\"application/ld+json\">{json}</script><p>The board met on Tuesday night, its chairman said.")
}

fn read(json: &str) -> Result<Article<'static>, Error> {
    copydesk::html(&page(json))
}

#[test]
fn too_much_metadata_is_refused() {
    let most = 4 << 20;
    let frame = "{\"headline\":\"\"}".len();
    let of = |size: usize| format!("{{\"headline\":\"{}\"}}", "a".repeat(size - frame));
    assert!(read(&of(most)).is_ok());
    assert_eq!(read(&of(most + 1)).unwrap_err(), Error::MetadataTooLarge { size: most + 1, limit: most });
    // In many small scripts as in one.
    let script = "<script type=application/ld+json>{\"@type\":\"Article\"}</script>";
    let error = copydesk::html(&script.repeat(400_000)).unwrap_err();
    assert!(matches!(error, Error::MetadataTooLarge { limit, .. } if limit == most), "{error}");
}

#[test]
fn too_deep_metadata_is_refused() {
    for (open, close) in [("[", "]"), ("{\"author\":", "}"), ("{\"@graph\":[", "]}")] {
        let levels = open.matches(['[', '{']).count();
        let json = |times: usize| format!("{}1{}", open.repeat(times), close.repeat(times));
        assert!(read(&json(64 / levels)).is_ok());
        let depth = (64 / levels + 1) * levels;
        assert_eq!(read(&json(64 / levels + 1)).unwrap_err(), Error::MetadataTooDeep { depth, limit: 64 });
        let bomb = open.repeat(1_000_000 / open.len());
        assert!(matches!(read(&bomb), Err(Error::MetadataTooDeep { limit: 64, .. })), "{open}");
    }
    // Brackets in a text are text.
    assert!(read(&format!("{{\"headline\":\"{}\"}}", "[".repeat(1000))).is_ok());
}

/// Each is close to the limit of size; what is looked for again and again in the rest would take minutes.
#[test]
fn large_metadata_is_read_in_bounds() {
    let size = (4 << 20) / SCALE - 100;
    let article = |body: &str| format!("{{\"@type\":\"Article\",\"articleBody\":\"{body}\"}}");
    for unit in ["<", "<a", "</", "<!", "a < b ", "&amp;", "&lt;a ", "A sentence. ", "line\\n"] {
        read(&article(&unit.repeat(size / unit.len())))
            .map(drop)
            .unwrap_or_else(|error| assert!(matches!(error, Error::TooManyBlocks { .. }), "{unit}: {error}"));
    }
    for unit in [
        "\"a\" ",
        "\" ",
        "\"    ",
        ", ",
        "1,",
        "/*",
        "//",
        "\\u",
        "\\ud800",
        "{\"@type\":\"Article\"},",
        "]",
        "}",
        "<!--",
        "null:",
    ] {
        read(&format!("\"Article\"[{}", unit.repeat(size / unit.len())))
            .unwrap_or_else(|error| panic!("{unit}: {error}"));
    }
    let keys: String = (0..size / 16).map(|i| format!("\"k{i}\":1,")).collect();
    read(&format!("{{\"@type\":\"Article\",{keys}\"a\":1}}")).expect("many keys are no fault");
    let loops: String = (0..size / 80)
        .map(|i| format!("{{\"@type\":\"Article\",\"@id\":\"{i}\",\"author\":{{\"@id\":\"{i}\"}}}},"))
        .collect();
    read(&format!("{{\"@graph\":[{loops}1]}}")).expect("references in a circle are no fault");
}

#[test]
fn tags_of_the_head_by_the_hundred_thousand() {
    let many = 100_000 / SCALE;
    for tag in [
        "<meta name=author content='Name N{}'>",
        "<meta property=og:title content='Title {}'>",
        "<meta name=keywords content='a{},b{}'>",
        "<meta property=article:published_time content='20{}'>",
        "<title>Title {}</title>",
        "<link rel=canonical href=/{}>",
        "<a rel=author href=/{}>Name N{}</a>",
        "<time datetime={} pubdate>{}</time>",
        "<div itemscope itemtype=https://schema.org/Article><b itemprop=author>N{}</b></div>",
        "<b itemprop=headline>H{}</b>",
    ] {
        let head: String = (0..many).map(|i| tag.replace("{}", &i.to_string())).collect();
        let page = format!("{head}<p>The board met on Tuesday night, its chairman said.");
        let article = copydesk::html(&page).expect("the page is within the limits");
        assert!(article.text().ends_with("its chairman said."), "{tag}");
        let _ = (article.headline(), article.authors(), article.date(), article.captions(), article.confidence());
    }
}
