//! The formats, the selection of fields, counts, the catalogue, and files instead of standard output.

use crate::support::{FERRY, Place};
use serde_json::Value;
use std::fs;

#[test]
fn fields_select() {
    let place = Place::new("fields");
    place.file("ferry.txt", FERRY);
    let run = place.run(&["-f", "jsonl", "--fields", "date,headline", "ferry.txt", "missing.txt"]);
    let lines: Vec<&str> = run.stdout().lines().collect();
    assert_eq!(
        lines[0],
        "{\"source\":\"ferry.txt\",\"headline\":\"Ferry service resumes after storm\",\"date\":\"2024-03-04\",\"error\":null}"
    );
    assert!(lines[1].starts_with("{\"source\":\"missing.txt\",\"headline\":null,\"date\":null,\"error\":\""));
    let text = place.run(&["-f", "text", "--fields", "headline", "ferry.txt"]);
    assert!(text.stdout().contains("Ferry service resumes") && !text.stdout().contains("Engineers"));
}

#[test]
fn json_is_an_object_for_one_file_and_a_list_for_more() {
    let place = Place::new("json");
    place.file("in/a.txt", FERRY);
    let parse = |arguments: &[&str]| serde_json::from_str::<Value>(place.run(arguments).stdout()).expect("JSON");
    assert!(parse(&["-f", "json", "in/a.txt"]).is_object());
    assert_eq!(parse(&["-f", "json", "in"]).as_array().map(Vec::len), Some(1));
    assert_eq!(parse(&["-f", "json", "in/a.txt", "missing", "in/a.txt"]).as_array().map(Vec::len), Some(3));
}

#[test]
fn the_other_formats_hold_the_article() {
    let place = Place::new("formats");
    place.file("ferry.txt", FERRY);
    let text = place.run(&["-f", "text", "ferry.txt"]);
    for part in
        ["Headline   Ferry service resumes after storm", "Authors    Ada Lind", "Published  2024-03-04", "Captions"]
    {
        assert!(text.stdout().contains(part), "{part} in {}", text.stdout());
    }
    assert!(text.stdout().lines().all(|line| line.chars().count() <= 80));
    let explained = place.run(&["-f", "text", "-e", "ferry.txt"]);
    let record = place.run(&["-f", "jsonl", "-e", "ferry.txt"]).record();
    for block in record["blocks"].as_array().unwrap() {
        let of = |key: &str| block[key].as_str().unwrap();
        let margin = format!("{:14}{:.2}  ", of("kind"), block["confidence"].as_f64().unwrap());
        let verdict = format!("by {}, over {}", of("rule"), of("runner_up"));
        let (_, after) =
            explained.stdout().split_once(&(margin + &of("text")[..9])).unwrap_or_else(|| panic!("{block}"));
        assert!(after.split("\n\n").next().unwrap().contains(&verdict), "{verdict}");
    }

    let markdown = place.run(&["-f", "markdown", "ferry.txt"]);
    assert!(
        markdown.stdout().starts_with("---\nsource: \"ferry.txt\"\ntitle: \"Ferry service resumes after storm\"\n")
    );
    assert!(markdown.stdout().contains("\n---\n\n# Ferry service resumes after storm\n\n"));
    assert!(!markdown.stdout().contains("Share on"));

    let ld = place.run(&["-f", "schema.org", "ferry.txt"]).record();
    assert_eq!((ld["@type"].as_str(), ld["datePublished"].as_str()), (Some("NewsArticle"), Some("2024-03-04")));
    assert_eq!(ld["author"], serde_json::json!([{ "@type": "Person", "name": "Ada Lind" }]));
    place.file("wire.txt", FERRY.replace("By Ada Lind", "Reuters"));
    let ld = place.run(&["-f", "schema.org", "wire.txt"]).record();
    assert_eq!(ld["author"], serde_json::json!([{ "@type": "Organization", "name": "Reuters" }]), "no person signs it");

    let html = place.run(&["-f", "html", "ferry.txt"]);
    assert!(html.stdout().starts_with("<!doctype html>") && html.stdout().ends_with("</html>\n"));
}

#[test]
fn pages_go_into_a_folder_under_their_own_names() {
    let place = Place::new("out");
    for name in ["in/a.txt", "in/b/a.txt", "other/a.txt"] {
        place.file(name, FERRY);
    }
    let run = place.run(&["-f", "markdown", "--out", "made", "in", "other/a.txt"]);
    assert_eq!((run.status(), run.stdout()), (0, ""));
    let mut made: Vec<String> = walkdir::WalkDir::new(place.root.join("made"))
        .into_iter()
        .map(|entry| entry.expect("a folder"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(&place.root).expect("below").to_string_lossy().into_owned())
        .collect();
    made.sort();
    assert_eq!(made, ["made/a.txt-2.md", "made/a.txt.md", "made/b/a.txt.md"]);
    assert!(fs::read_to_string(place.root.join("made/a.txt.md")).unwrap().contains("# Ferry service"));
    assert_eq!(place.run(&["--out", "in", "in"]).status(), 2, "what is written is not read");
    let inside = place.run(&["-f", "text", "--out", "in/made", "in"]);
    let again = place.run(&["-f", "text", "--out", "in/made", "in", "--stats"]);
    assert_eq!((inside.status(), again.status()), (0, 0));
    assert!(again.stdout().contains("pages               2\n"), "{}", again.stdout());
}

#[test]
fn stats_count_instead_of_printing() {
    let place = Place::new("stats");
    place.file("ferry.txt", FERRY);
    let run = place.run(&["--stats", "ferry.txt", "ferry.txt", "missing.txt"]);
    assert_eq!(run.status(), 1);
    assert!(run.stdout().starts_with("pages               3\nfailed              1\n"), "{}", run.stdout());
    assert!(run.stdout().contains("headline"));
    let run = place.run(&["--stats", "-f", "json", "ferry.txt", "ferry.txt"]);
    let stats: Value = serde_json::from_str(run.stdout()).expect("JSON");
    assert_eq!((stats["pages"].as_u64(), stats["failed"].as_u64()), (Some(2), Some(0)));
    assert_eq!(stats["kinds"].as_object().map(serde_json::Map::len), Some(copydesk::Kind::COUNT));
    assert_eq!(stats["bytes"].as_u64(), Some(2 * FERRY.len() as u64));
}

#[test]
fn the_catalogue_lists_every_rule() {
    let place = Place::new("rules");
    let text = place.run(&["--rules"]);
    let lines = place.run(&["--rules", "-f", "jsonl"]);
    assert_eq!((text.status(), lines.status()), (0, 0));
    let rules = lines.records();
    assert_eq!(rules.len(), copydesk::rules().count());
    for rule in &rules {
        let id = rule["id"].as_str().unwrap();
        assert!(text.stdout().contains(&format!("{id}\n")), "{id}");
        assert!(!rule["doc"].as_str().unwrap().is_empty(), "{id} says what it looks for");
    }
}

#[test]
fn every_rule_in_a_record_is_in_the_catalogue() {
    let place = Place::new("rule-ids");
    place.file("ferry.txt", FERRY);
    let record = place.run(&["-f", "jsonl", "ferry.txt"]).record();
    let known: Vec<&str> = copydesk::rules().map(|rule| rule.id).chain(["flow/order"]).collect();
    for block in record["blocks"].as_array().unwrap() {
        assert!(known.contains(&block["rule"].as_str().unwrap()), "{block}");
    }
}
