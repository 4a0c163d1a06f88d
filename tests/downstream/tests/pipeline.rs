//! Runs the pipeline on pages of our own words and looks at what it wrote.

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const TEXT: &str = "Ferry service resumes after storm

By Ada Lind

March 4, 2024

HARBOUR TOWN, March 4 (Wire) - The ferry between the two islands sailed again on Monday morning, a week after a storm had \
torn away part of the landing stage, the harbour office said.

Engineers worked through the weekend to anchor a floating bridge. Cars can use it from Friday, the office said.

Join the reading club
";

const HTML: &str = r#"<!doctype html><html lang="en"><head><title>Bridge opens a week early - The Island Post</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Bridge opens a week early</h1>
<p class="byline">By Per Holm</p><time datetime="2024-03-09T08:30:00+01:00">9 March 2024</time>
<p>The floating bridge took its first cars on Saturday morning, a week before anybody had hoped for it, the harbour office said.</p>
<p>More than two hundred cars crossed before noon, and the queue on the northern side was gone by one o'clock.</p>
</article></body></html>"#;

/// A folder of this test, emptied, with these files in it.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder of the last run can go");
    }
    fs::create_dir_all(folder.join("pages")).expect("a folder can be made");
    for (name, content) in files {
        fs::write(folder.join(name), content).expect("a file can be written");
    }
    folder
}

fn pipeline(folder: &Path) -> Output {
    let paths = ["pages", "own.txt", "rows.jsonl"].map(|name| folder.join(name));
    Command::new(env!("CARGO_BIN_EXE_copydesk-downstream")).args(paths).output().expect("the pipeline starts")
}

fn rows(folder: &Path) -> Vec<Value> {
    let rows = fs::read_to_string(folder.join("rows.jsonl")).expect("the pipeline wrote its rows");
    rows.lines().map(|line| serde_json::from_str(line).expect("a row is JSON")).collect()
}

#[test]
fn text_html_and_bytes_become_rows() {
    let latin = "<meta charset=iso-8859-1><h1>Fähre fährt wieder</h1><p>Von Ada Lind</p><p>Die Fähre fuhr am Montag wieder, \
         eine Woche nach dem Sturm über der Küste, wie das Hafenamt in der Stadt mitteilte.</p>";
    let latin: Vec<u8> = latin.chars().map(|c| u8::try_from(c).expect("latin 1")).collect();
    let large = "<p>All of it again.</p>".repeat(10_000);
    let folder = folder(
        "rows",
        &[
            ("own.txt", b"[promo]\n^join the reading club$\n"),
            ("pages/a.txt", TEXT.as_bytes()),
            ("pages/b.html", HTML.as_bytes()),
            ("pages/c", &latin),
            ("pages/d.html", large.as_bytes()),
            ("pages/e.txt", b""),
        ],
    );
    let output = pipeline(&folder);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "4 of 5 pages, 1 promos\n");

    let rows = rows(&folder);
    let of = |key: &str| rows.iter().map(|row| row[key].clone()).collect::<Vec<Value>>();
    assert_eq!(of("source"), ["a.txt", "b.html", "c", "d.html", "e.txt"]);
    assert_eq!(of("input"), ["text", "html", "html", "html", "text"]);
    assert_eq!(
        of("headline"),
        [
            json!("Ferry service resumes after storm"),
            json!("Bridge opens a week early"),
            json!("Fähre fährt wieder"),
            Value::Null,
            Value::Null
        ]
    );
    assert_eq!(rows[0]["authors"], json!(["Ada Lind"]));
    assert_eq!((&rows[0]["date"], &rows[0]["dateline"]["place"]), (&json!("2024-03-04"), &json!("HARBOUR TOWN")));
    assert_eq!(rows[0]["paragraphs"].as_array().map(Vec::len), Some(2), "the phrase of the own lexicon is not body");
    assert_eq!(rows[1]["dateline"]["published"], "2024-03-09T08:30:00+01:00");
    assert_eq!(rows[1]["authors"], json!(["Per Holm"]));
    assert_eq!(rows[1]["words"], 42);
    assert_eq!(rows[3]["error"], "130 kB too large");
    assert_eq!((&rows[4]["error"], &rows[4]["blocks"]), (&Value::Null, &json!([])));
}

#[test]
fn a_bad_lexicon_is_refused_with_its_line() {
    let folder = folder("lexicon", &[("own.txt", b"[promo]\n^join the reading club\n[gossip]\nhave you heard\n")]);
    let output = pipeline(&folder);
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with("pipeline: lexicon, line 3: ") && said.contains("gossip"), "{said}");
    assert!(!folder.join("rows.jsonl").exists(), "nothing is begun with half a lexicon");
}
