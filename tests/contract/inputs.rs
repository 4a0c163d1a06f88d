//! What can be read, in which order, and what happens where it can not.

use crate::support::{FERRY, Place};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

fn sources(records: &[serde_json::Value]) -> Vec<&str> {
    records.iter().map(|r| r["source"].as_str().unwrap()).collect()
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstandard(text: &str) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(text.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest)
}

#[test]
fn order_is_that_of_the_inputs_whatever_the_jobs() {
    let place = Place::new("order");
    let names: Vec<String> = (0..60).map(|i| format!("{}.txt", (i * 37) % 60)).collect();
    for (i, name) in names.iter().enumerate() {
        // Pages of very different sizes end in another order than they begin.
        place.file(name, FERRY.repeat(1 + (i * 7) % 23));
    }
    let arguments = |jobs: &'static str| {
        let mut all = vec!["-f", "jsonl", "--jobs", jobs];
        all.extend(names.iter().map(String::as_str));
        all
    };
    let one = place.run(&arguments("1"));
    let four = place.run(&arguments("4"));
    assert_eq!(sources(&one.records()), names);
    assert_eq!(one.stdout(), four.stdout());
}

#[test]
fn a_file_that_can_not_be_read_is_a_record_and_status_1() {
    let place = Place::new("missing");
    place.file("a.txt", FERRY);
    place.file("z.txt", FERRY);
    place.file("picture.txt", [0u8, 1, 2, 3, 0, 0, 5, 6].repeat(100));
    let run = place.run(&["-f", "jsonl", "a.txt", "missing.txt", "picture.txt", "z.txt"]);
    assert_eq!(run.status(), 1);
    let records = run.records();
    assert_eq!(sources(&records), ["a.txt", "missing.txt", "picture.txt", "z.txt"]);
    let failed: Vec<bool> = records.iter().map(|r| r["error"].is_string()).collect();
    assert_eq!(failed, [false, true, true, false]);
    assert_eq!(records[1]["blocks"], serde_json::json!([]));
    assert_eq!(records[1].as_object().unwrap().len(), 15);
    assert_eq!(run.stderr().lines().count(), 2);
    assert!(run.stderr().lines().next().unwrap().starts_with("copydesk: missing.txt: "), "{}", run.stderr());
}

#[test]
fn a_file_over_the_limit_is_refused_packed_or_not() {
    let place = Place::new("limit");
    place.file("a.txt", FERRY);
    place.file("b.txt.gz", gzip(&FERRY.repeat(1000)));
    place.file("c.txt.zst", zstandard(&FERRY.repeat(1000)));
    let run = place.run(&["-f", "jsonl", "--max-bytes", "2000", "a.txt", "b.txt.gz", "c.txt.zst"]);
    let records = run.records();
    assert_eq!(run.status(), 1);
    assert!(records[0]["error"].is_null());
    for record in &records[1..] {
        let error = record["error"].as_str().unwrap();
        assert!(error.contains("2000") && error.contains("--max-bytes"), "{error}");
    }
}

#[test]
fn standard_input_is_read_by_dash_and_by_default() {
    let place = Place::new("stdin");
    let dash = place.run_with_stdin(&["-f", "jsonl", "-"], FERRY);
    let default = place.run_with_stdin(&[], FERRY);
    assert_eq!(dash.record()["source"], "-");
    assert_eq!(dash.stdout(), default.stdout());
    let packed = place.run_with_stdin(&[], gzip(FERRY));
    assert_eq!(packed.stdout(), default.stdout());
}

#[test]
fn packed_files_read_as_what_is_in_them() {
    let place = Place::new("packed");
    place.file("a.txt", FERRY);
    place.file("a.txt.gz", gzip(FERRY));
    place.file("a.txt.zst", zstandard(FERRY));
    // Members and frames one after the other are one file.
    let (front, back) = FERRY.split_at(100);
    place.file("b.gz", [gzip(front), gzip(back)].concat());
    place.file("b.zst", [zstandard(front), zstandard(back)].concat());
    let run = place.run(&["-f", "jsonl", "a.txt", "a.txt.gz", "a.txt.zst", "b.gz", "b.zst"]);
    assert_eq!(run.status(), 0, "{}", run.stderr());
    let records = run.records();
    for record in &records[1..] {
        assert_eq!(record["blocks"], records[0]["blocks"], "{}", record["source"]);
    }
    place.file("cut.gz", &gzip(FERRY)[..40]);
    let run = place.run(&["-f", "jsonl", "cut.gz"]);
    assert_eq!(run.status(), 1);
    assert!(run.record()["error"].as_str().unwrap().starts_with("gzip: "));
}

fn response(address: &str, content_type: &str, headers: &str, payload: &[u8]) -> Vec<u8> {
    let mut http = format!("HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n{headers}\r\n").into_bytes();
    http.extend_from_slice(payload);
    let mut record = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n\
         WARC-Date: 2024-03-04T10:00:00Z\r\nWARC-Target-URI: {address}\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n",
        http.len()
    )
    .into_bytes();
    record.extend(http);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

#[test]
fn every_html_response_of_a_web_archive_is_a_page() {
    let place = Place::new("warc");
    let html = "<html><body><h1>Ferry resumes</h1><p>The ferry sailed again on Monday.</p></body></html>";
    let chunked = format!("{:x}\r\n{html}\r\n0\r\n\r\n", html.len());
    let records = [
        response("https://a.example/1", "text/html; charset=utf-8", "", html.as_bytes()),
        response("https://a.example/logo.png", "image/png", "", b"\x89PNG"),
        response("https://a.example/2", "text/html", "Transfer-Encoding: chunked\r\n", chunked.as_bytes()),
        response("https://a.example/3", "text/html", "Content-Encoding: gzip\r\n", &gzip(html)),
    ];
    place.file("in/crawl.warc", records.concat());
    let pack = |record: &Vec<u8>| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(record).unwrap();
        encoder.finish().unwrap()
    };
    place.file("in/crawl2.warc.gz", records.iter().flat_map(pack).collect::<Vec<u8>>());
    let run = place.run(&["-f", "jsonl", "in"]);
    assert_eq!(run.status(), 0, "{}", run.stderr());
    let records = run.records();
    let pages = ["https://a.example/1", "https://a.example/2", "https://a.example/3"];
    assert_eq!(sources(&records), [pages, pages].concat());
    for record in &records {
        assert_eq!((&record["input"], &record["blocks"]), (&serde_json::json!("html"), &records[0]["blocks"]));
        assert_eq!(record["blocks"][0]["text"], "Ferry resumes");
    }
    // The address takes part: it has the day that the page does not name.
    let address = "https://a.example/2024/03/04/ferry";
    place.file("dated.warc", response(address, "text/html", "", html.as_bytes()));
    assert_eq!(place.run(&["-f", "jsonl", "dated.warc"]).record()["date"], "2024-03-04");
    place.file("torn.warc", "WARC/1.0\r\nno");
    assert_eq!(place.run(&["-f", "jsonl", "torn.warc", "missing.warc"]).status(), 1);
    // Under another name it is no text of a page.
    let unnamed = place.run_with_stdin(&[], response("https://a.example/1", "text/html", "", html.as_bytes()));
    assert_eq!(unnamed.status(), 1);
    assert!(unnamed.record()["error"].as_str().unwrap().contains("web archive"));
    let ld = place.run(&["-f", "schema.org", "in/crawl.warc"]);
    assert_eq!(ld.records()[0]["url"], "https://a.example/1");
}

#[test]
fn folders_are_walked_in_order() {
    let place = Place::new("walk");
    for name in
        ["in/b/2.txt", "in/b/10.txt", "in/a.txt", "in/c.html", "in/d.txt.gz", "in/.hidden/e.txt", "in/f.log", "z.txt"]
    {
        let text = if name.ends_with(".gz") { gzip(FERRY) } else { FERRY.as_bytes().to_vec() };
        place.file(name, text);
    }
    let all = place.run(&["-f", "jsonl", "z.txt", "in"]);
    assert_eq!(sources(&all.records()), ["z.txt", "in/a.txt", "in/b/10.txt", "in/b/2.txt", "in/c.html", "in/d.txt.gz"]);
    let logs = place.run(&["-f", "jsonl", "--ext", "log", "in"]);
    assert_eq!(sources(&logs.records()), ["in/f.log"]);
    let none = place.run(&["-f", "jsonl", "--ext", "pdf", "in"]);
    assert_eq!(none.status(), 1);
    assert!(none.record()["error"].as_str().unwrap().contains("pdf"));
}

#[test]
fn html_is_told_from_text() {
    let place = Place::new("sniff");
    let html = "<!DOCTYPE html><html lang=en><body><h1>Ferry resumes</h1><p>The ferry sailed again on Monday.</p></body></html>";
    place.file("a.html", html);
    place.file("b.txt", html);
    place.file("c", "<div><p>The ferry sailed</p><p>again on Monday.</p></div>");
    place.file(
        "d.txt",
        "How to write <div> and <p>\n\nA paragraph opens with <p> and ends with </p>, a box with <div>.",
    );
    place.file("e.txt", FERRY);
    let run = place.run(&["-f", "jsonl", "a.html", "b.txt", "c", "d.txt", "e.txt"]);
    let kinds: Vec<_> = run.records().iter().map(|r| r["input"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kinds, ["html", "html", "html", "text", "text"]);
    let forced = place.run(&["-f", "jsonl", "--input", "text", "a.html"]).record();
    assert_eq!((forced["input"].as_str(), forced["blocks"][0]["start"].as_u64()), (Some("text"), Some(0)));
}

#[test]
fn a_wrong_command_line_is_status_2() {
    let place = Place::new("usage");
    place.file("a.txt", FERRY);
    place.file("bad.lexicon", "no section\n\u{0}[");
    let wrong: [(&[&str], &str); 8] = [
        (&["--format", "docx", "a.txt"], "docx"),
        (&["--fields", "colour", "a.txt"], "colour"),
        (&["--fields", "date", "--format", "html", "a.txt"], "--fields"),
        (&["--language", "tlh", "a.txt"], "uk, vi, zh"),
        (&["--now", "yesterday", "a.txt"], "--now yesterday"),
        (&["--lexicon", "missing.lexicon", "a.txt"], "missing.lexicon: No such file"),
        (&["--lexicon", "bad.lexicon", "a.txt"], "bad.lexicon, line 1: "),
        (&["--jobs", "0", "a.txt"], "--jobs"),
    ];
    for (arguments, said) in wrong {
        let run = place.run(arguments);
        assert_eq!((run.status(), run.stdout()), (2, ""), "{arguments:?}");
        assert!(run.stderr().contains(said), "{}", run.stderr());
    }
    assert_eq!(place.run(&["--help"]).status(), 0);
    assert_eq!(place.run(&["--version"]).stdout(), concat!("copydesk ", env!("CARGO_PKG_VERSION"), "\n"));
}
