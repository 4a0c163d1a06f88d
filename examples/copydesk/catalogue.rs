//! The rules, printed: `--rules`.

use crate::cli::Format;
use crate::style::Style;
use copydesk::{Kind, RuleInfo};
use serde_json::json;
use std::fmt::Write;
use textwrap::Options;

/// All rules; JSON where that was asked for, else text.
pub fn print(format: Option<Format>, style: Style) -> String {
    match format {
        Some(Format::Jsonl) => copydesk::rules().map(|rule| format!("{}\n", json(&rule))).collect(),
        Some(Format::Json) => {
            format!("{:#}\n", copydesk::rules().map(|rule| json(&rule)).collect::<serde_json::Value>())
        }
        _ => copydesk::rules().map(|rule| text(&rule, style)).collect(),
    }
}

fn json(rule: &RuleInfo) -> serde_json::Value {
    let named = |strengths: &[(Kind, i16)]| -> serde_json::Value {
        strengths
            .iter()
            .map(|(kind, strength)| (kind.name().to_owned(), json!(strength)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    json!({
        "id": rule.id,
        "doc": rule.doc,
        "text": named(&rule.text),
        "html": named(&rule.html),
        "yes": rule.yes,
        "no": rule.no,
    })
}

fn text(rule: &RuleInfo, style: Style) -> String {
    let mut out = format!("{}\n", style.bold(rule.id));
    let doc = rule.doc.split_whitespace().collect::<Vec<_>>().join(" ");
    let _ = writeln!(out, "{}", indented(&doc, style));
    for (door, strengths) in [("text", &rule.text), ("html", &rule.html)] {
        if !strengths.is_empty() {
            let list: Vec<String> = strengths.iter().map(|(kind, strength)| format!("{kind} {strength:+}")).collect();
            let _ = writeln!(out, "{}", style.dim(&indented(&format!("{door}: {}", list.join(", ")), style)));
        }
    }
    for (label, examples) in [("yes", rule.yes), ("no", rule.no)] {
        for example in examples {
            let example = example.replace('\n', " ⏎ ");
            let _ = writeln!(out, "{}", style.dim(&indented(&format!("{label}: {example}"), style)));
        }
    }
    out.push('\n');
    out
}

fn indented(text: &str, style: Style) -> String {
    textwrap::fill(text, Options::new(style.width).initial_indent("  ").subsequent_indent("  "))
}
