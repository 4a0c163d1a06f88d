//! What is in a record.

use crate::support::{FERRY, Place};
use serde_json::{Value, json};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// Sorted, as `serde_json::Value` keeps them.
const KEYS: [&str; 15] = [
    "appeals",
    "authors",
    "blocks",
    "body",
    "captions",
    "date",
    "dateline",
    "deck",
    "error",
    "headline",
    "input",
    "kicker",
    "language",
    "paragraphs",
    "source",
];

#[test]
fn a_record_has_all_keys_with_their_types() {
    let place = Place::new("keys");
    place.file("ferry.txt", FERRY);
    let run = place.run(&["--format", "jsonl", "ferry.txt"]);
    let record = run.record();
    assert_eq!((run.status(), run.stderr()), (0, ""));
    assert_eq!(keys(&record), KEYS);
    assert!(run.stdout().starts_with("{\"source\":\"ferry.txt\",\"input\":\"text\",\"language\":\"en\",\"headline\":"));
    assert_eq!(record["headline"], "Ferry service resumes after storm");
    assert_eq!(record["kicker"], Value::Null);
    assert_eq!(record["authors"], json!(["Ada Lind"]));
    assert_eq!(record["date"], "2024-03-04");
    assert_eq!(keys(&record["dateline"]), ["agency", "ambiguous", "place", "published", "text", "updated"]);
    assert_eq!(record["dateline"]["ambiguous"], false);
    assert_eq!(record["error"], Value::Null);
    let paragraphs: Vec<&str> = record["paragraphs"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
    assert_eq!(record["body"], paragraphs.join("\n\n"));
    for caption in record["captions"].as_array().unwrap() {
        assert_eq!(keys(caption), ["credit", "text"]);
    }
    for block in record["blocks"].as_array().unwrap() {
        assert_eq!(keys(block), ["confidence", "end", "kind", "rule", "start", "text"]);
        assert!(block["kind"].as_str().unwrap().parse::<copydesk::Kind>().is_ok());
        assert!((0.0..=1.0).contains(&block["confidence"].as_f64().unwrap()));
        assert!(block["rule"].as_str().unwrap().contains('/'));
    }
}

#[test]
fn an_explained_record_names_the_reasons() {
    let place = Place::new("explain");
    place.file("ferry.txt", FERRY);
    let record = place.run(&["--format", "jsonl", "--explain", "ferry.txt"]).record();
    assert!((0.0..=1.0).contains(&record["confidence"].as_f64().unwrap()));
    assert_eq!(record["paywalled"], false);
    for block in record["blocks"].as_array().unwrap() {
        assert!(block["runner_up"].as_str().unwrap().parse::<copydesk::Kind>().is_ok());
        assert_eq!(block["path"], Value::Null);
        for evidence in block["evidence"].as_array().unwrap() {
            assert!(evidence["rule"].is_string() && evidence["strength"].is_i64());
        }
    }
}

#[test]
fn blocks_tile_the_file() {
    let place = Place::new("tile");
    let pages = [
        FERRY.to_owned(),
        FERRY.replace('\n', "\r\n"),
        format!("\u{feff}{FERRY}"),
        "  \n\n\tÜberschrift über die Fähre\n\n\u{a0}Die Fähre fuhr am Montag wieder. \u{3000}\n".to_owned(),
        "渡し船が再開\n\n渡し船は月曜日の朝に再び出港した、と港湾事務所は述べた。\n".to_owned(),
        String::new(),
        "\n \n".to_owned(),
    ];
    for (i, page) in pages.iter().enumerate() {
        let name = format!("{i}.txt");
        place.file(&name, page);
        let record = place.run(&["-f", "jsonl", &name]).record();
        assert_eq!(record["error"], Value::Null);
        let mut at = 0;
        let mut left = String::new();
        for block in record["blocks"].as_array().unwrap() {
            let (start, end) = (block["start"].as_u64().unwrap() as usize, block["end"].as_u64().unwrap() as usize);
            assert!(at <= start && start < end, "{block}");
            assert_eq!(block["text"], page[start..end], "offsets are bytes of the file");
            left.push_str(&page[at..start]);
            at = end;
        }
        left.push_str(&page[at..]);
        let visible: String = left.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}').collect();
        assert_eq!(visible, "", "page {i} has text that is in no block");
    }
}

#[test]
fn offsets_of_another_encoding_are_those_of_the_decoded_text() {
    let place = Place::new("encoding");
    let text = "Fähre fährt wieder\n\nDie Fähre fuhr am Montag wieder, eine Woche nach dem Sturm über der Küste.\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(c as u32).unwrap()).collect();
    place.file("latin.txt", latin);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    place.file("utf16.txt", utf16);
    for record in place.run(&["-f", "jsonl", "latin.txt", "utf16.txt"]).records() {
        let blocks = record["blocks"].as_array().unwrap();
        assert_eq!(blocks[0]["text"], "Fähre fährt wieder", "{}", record["source"]);
        assert_eq!((blocks[0]["start"].as_u64(), blocks[0]["end"].as_u64()), (Some(0), Some(20)));
    }
}

#[test]
fn neighbouring_decks_are_joined() {
    let record = |text: &str| {
        let article = copydesk::text(text).unwrap();
        let decks: Vec<&str> = article
            .blocks()
            .iter()
            .skip_while(|b| b.kind() != copydesk::Kind::Deck)
            .take_while(|b| b.kind() == copydesk::Kind::Deck)
            .map(|b| article.text_of(b))
            .collect();
        let joined = (!decks.is_empty()).then(|| decks.join("\n\n"));
        assert_eq!(article.record("x").deck.as_deref(), joined.as_deref());
    };
    record(FERRY);
    record(&FERRY.replace("have to wait.", "have to wait.\n\nNew landing stage opens on Friday."));
}
