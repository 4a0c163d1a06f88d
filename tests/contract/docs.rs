//! What the help and the README show is what the program does.

use crate::support::{FERRY, Place, binary};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../README.md");

#[test]
#[cfg(unix)]
fn the_examples_of_the_help_work() {
    let place = Place::new("help");
    let html =
        "<html><body><h1>Ferry resumes</h1><p>The ferry sailed again on Monday, the office said.</p></body></html>";
    place.file("page.html", html);
    place.file("page.txt", FERRY);
    place.file("pages/a.txt", FERRY);
    place.file("pages/b.html", html);
    let http = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{html}");
    let mut archive = GzEncoder::new(Vec::new(), Compression::default());
    write!(
        archive,
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n\
         WARC-Date: 2024-03-04T10:00:00Z\r\nWARC-Target-URI: https://a.example/1\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{http}\r\n\r\n",
        http.len()
    )
    .unwrap();
    place.file("crawl.warc.gz", archive.finish().unwrap());

    let help = place.run(&["--help"]);
    let (_, examples) = help.stdout().split_once("Examples:\n").expect("the help has examples");
    let commands: Vec<&str> = examples.lines().map(|line| line.trim().split("  ").next().unwrap_or_default()).collect();
    assert!(commands.len() > 4 && commands.iter().all(|command| command.starts_with("copydesk ")), "{commands:?}");
    for command in commands {
        let line = format!("copydesk() {{ '{}' \"$@\"; }}; {command}", binary().display());
        let output = Command::new("sh").args(["-c", &line]).current_dir(&place.root).output().unwrap();
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(
            output.stderr.is_empty()
                && (!output.stdout.is_empty() || command.contains(" > ") || command.contains("--out"))
        );
    }
    let made = |name: &str| fs::read_to_string(place.root.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(made("all.jsonl").lines().count(), 3);
    assert!(made("look.html").contains("Ferry resumes"));
    assert!(made("md/a.txt.md").contains("# Ferry service resumes after storm"));
    assert!(made("md/b.html.md").contains("# Ferry resumes"));
}

/// The block of the README that follows a heading and opens with this.
fn shown_after(heading: &str, fence: &str) -> &'static str {
    let (_, after) = README.split_once(heading).unwrap_or_else(|| panic!("the README has {heading}"));
    let (_, block) = after.split_once(fence).expect("a block follows");
    block.split_once("```").expect("and ends").0
}

#[test]
#[cfg(unix)]
fn the_commands_of_the_readme_work() {
    let place = Place::new("readme");
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let commands = shown_after("## Try it", "```sh\n");
    assert_eq!(commands.lines().count(), 2);
    for command in commands.lines() {
        let ran = command.replace("cargo run --release --example copydesk --", "copydesk");
        let ran = ran.replace("fixtures", &fixtures.display().to_string());
        assert_ne!(command, ran);
        let line = format!("copydesk() {{ '{}' \"$@\"; }}; {ran}", binary().display());
        let output = Command::new("sh").args(["-c", &line]).current_dir(&place.root).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{command}: {output:?}");
    }
    let page = fs::read_to_string(place.root.join("look.html")).expect("the second command makes it");
    assert!(page.contains("Grain ships leave port") && page.ends_with("</html>\n"));
}

#[test]
fn the_picture_in_the_readme_is_true() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/en/wire-lines.txt");
    assert!(README.contains("-- fixtures/en/wire-lines.txt\n"), "the page of the picture is the one to try");
    let output = Command::new(binary()).args(["-f", "jsonl"]).arg(page).output().unwrap();
    let record: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a record");
    let mut blocks = record["blocks"].as_array().expect("blocks").iter();
    let picture = shown_after("## Text in, fields out", "```text\n");
    assert!(picture.lines().count() > 8);
    // The text up to the first gap, its kind after it; a text that is too long is cut at dots. Some blocks are left out.
    for line in picture.lines() {
        let (text, rest) = line.split_once("  ").expect("text and kind");
        let text = text.strip_suffix(" ...").unwrap_or(text);
        let block = blocks.find(|b| b["text"].as_str().is_some_and(|t| t.starts_with(text)));
        let block = block.unwrap_or_else(|| panic!("the page has {text}"));
        assert_eq!(block["kind"].as_str(), rest.split_whitespace().next(), "{line}");
    }
    assert_eq!(record["authors"], serde_json::json!(["Petar Iliev", "Ruth Amsel"]));
    assert_eq!(record["dateline"]["place"], "VARNA");
}

#[test]
fn the_readme_lists_every_kind() {
    let (_, section) = README.split_once("## Kinds\n").expect("there is such a section");
    let rows = section.lines().take_while(|line| !line.starts_with("## "));
    let rows: Vec<&str> = rows.filter_map(|l| l.strip_prefix("| `")?.split_once('`')).map(|(kind, _)| kind).collect();
    let kinds: Vec<&str> = copydesk::Kind::ALL.into_iter().map(copydesk::Kind::name).collect();
    assert_eq!(rows, kinds);
}

#[test]
fn the_readme_lists_every_field() {
    let place = Place::new("field-table");
    place.file("ferry.txt", FERRY);
    let record = place.run(&["-f", "jsonl", "ferry.txt"]).record();
    let (_, section) = README.split_once("## Fields\n").expect("there is such a section");
    let (section, _) = section.split_once("\n## ").expect("another follows");
    for key in record.as_object().expect("an object").keys() {
        assert!(section.contains(&format!("`{key}`")), "{key} is in a record");
    }
    // The other column names methods that exist.
    let face = ["src/article.rs", "src/article/views.rs"]
        .map(|file| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("it is there"))
        .concat();
    let methods: Vec<&str> =
        section.split('`').filter(|code| code.ends_with(')')).map(|code| code.split('(').next().unwrap()).collect();
    assert!(methods.len() > 15);
    for method in methods {
        assert!(face.contains(&format!("pub fn {method}(")), "{method}");
    }
}
