//! Scraped text in the page does nothing: it runs no script, makes no element, asks for nothing over a network.

use copydesk_browser::{Listener, Shown};
use serde_json::Value;

/// Each of these runs, or calls the address, where it gets into a page as markup.
fn payloads(address: &str) -> Vec<String> {
    let call = format!("window.owned=1;fetch('{address}/called')");
    vec![
        format!("<script>{call}</script>"),
        format!("</script><script>{call}</script>"),
        format!("<!--<script>{call}</script>-->"),
        // Ends the element, or hides its end, without a `>`.
        "</script x".to_owned(),
        "<!--<script x".to_owned(),
        format!("<img src=x onerror=\"{call}\">"),
        format!("\"><svg onload=\"{call}\">"),
        format!("<iframe src=\"javascript:parent.{call}\"></iframe>"),
        format!("<img src=\"{address}/picture.png\">"),
        format!("<link rel=stylesheet href=\"{address}/style.css\"><style>@import '{address}/more.css'</style>"),
        format!("<body onload=\"{call}\"><details open ontoggle=\"{call}\">"),
        "<a href=\"javascript:window.owned=1\" id=\"data\" name=\"rules\">Read on</a>".to_owned(),
        "{{constructor.constructor('window.owned=1')()}} ${window.owned=1} ]]> \u{2028}\u{2029}".to_owned(),
        "__proto__ <form id=pages><input name=querySelector></form>".to_owned(),
    ]
}

/// The payloads as a reader of the scraped page would see them: written out.
fn shown_as_text(payload: &str) -> String {
    payload.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn hostile_page(payloads: &[String]) -> String {
    let first = shown_as_text(&payloads[0]);
    let paragraphs: String = payloads
        .iter()
        .map(|p| {
            format!(
                "<p class='{}'>{} The ferry sailed again on Monday.</p>\n",
                shown_as_text(p).replace('\'', "&#39;"),
                shown_as_text(p)
            )
        })
        .collect();
    // Once as text, once as the markup of the scraped page itself.
    format!(
        "<!doctype html><html lang=en><head><title>{first} Ferry</title>\
         <script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"<img src=x onerror=window.owned=1>\",\
         \"author\":\"<svg onload=window.owned=1>\"}}</script></head>\
         <body><h1>{first} Ferry resumes</h1><p class=byline>By {first} Lind</p>{paragraphs}\n{}</body></html>",
        payloads.iter().filter(|p| p.ends_with('>')).map(String::as_str).collect::<String>()
    )
}

/// A web archive whose page has a hostile address.
fn archive(address: &str, page: &str) -> Vec<u8> {
    let http = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}");
    format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n\
         WARC-Date: 2024-03-04T10:00:00Z\r\nWARC-Target-URI: {address}\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{http}\r\n\r\n",
        http.len()
    )
    .into_bytes()
}

#[test]
fn hostile_text_stays_text() {
    let listener = Listener::new();
    let payloads = payloads(&listener.address);
    let page = hostile_page(&payloads);
    let text = payloads.join("\n\n");
    let crawl = archive("javascript:window.owned=1//<img/src=x/onerror=window.owned=1>", &page);
    let files: [(&str, &[u8]); 5] = [
        ("<img src=x onerror=window.owned=1>.html", page.as_bytes()),
        ("hostile.txt", text.as_bytes()),
        ("crawl.warc", &crawl),
        // Not a page: the error names the file.
        ("</script><script>window.owned=1<.txt", &[0, 1, 2, 3, 0, 0, 5, 6]),
        ("plain.txt", b"Ferry resumes\n\nThe ferry sailed again on Monday, a week after the storm."),
    ];
    // A file name has no slash in it.
    let files = files.map(|(name, content)| (name.replace('/', "\u{2215}"), content));
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    let Some(shown) = Shown::new(&files) else { return };

    for number in 1..=files.len() {
        shown.value(&format!("location.hash = '#{number}'"));
        shown.until(&format!("document.querySelectorAll('#pages button')[{}].ariaCurrent === 'page'", number - 1));
        // Looked at from all sides: every block with its reasons, every kind off and on again.
        shown.value("[...document.querySelectorAll('.block')].forEach((block) => block.focus())");
        shown.value("document.querySelectorAll('#kinds input').forEach((box) => { box.click(); box.click(); })");
        assert_eq!(shown.value("window.owned ?? null"), Value::Null, "page {number} ran something");
        // The elements of the page are its own; what is scraped is text in them.
        assert_eq!(
            shown.value("[...new Set([...document.querySelectorAll('body *')].map((e) => e.localName))].filter((name) => !('details summary ol ul li button small main header p dl dt dd fieldset legend div label input span output section noscript aside table tbody tr td code strong meter h2 kbd br script'.split(' ').includes(name)))"),
            serde_json::json!([]),
            "page {number}"
        );
        assert_eq!(shown.value("document.scripts.length"), 3, "page {number}: its data, the rules, its own script");
        assert_eq!(
            shown.value("[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]).map((a) => a.name).filter((name) => /^on|^href$|^src|^action$|^formaction$/.test(name))"),
            serde_json::json!([]),
            "page {number}"
        );
        assert_eq!(shown.value("Object.prototype.owned ?? null"), Value::Null);
    }
    shown.value("location.hash = '#1'");
    shown.until("document.querySelectorAll('#pages button')[0].ariaCurrent === 'page'");
    assert!(shown.text("#blocks").contains(&payloads[0]), "the text itself is there to be read");
    assert!(shown.text("#source").starts_with("<img src=x onerror="));
    shown.picture("hostile");
    assert_eq!(shown.seen(), [""; 0], "no request, no dialog, no exception");
    assert_eq!(listener.callers(), 0);

    // The same page as it was scraped runs and calls, so what is looked for above would have been seen.
    shown.open(files[0].0);
    let called = format!("request {}/called", listener.address);
    while listener.callers() == 0 || !shown.seen().contains(&called) {
        std::thread::yield_now();
    }
}
