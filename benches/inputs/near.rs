//! Text that is nearly a phrase of a lexicon, a date or a name, and never one: what makes a search try and give up.

use super::file;

/// Bytes of phrases that are taken from a lexicon, evenly over the file.
const SAMPLE_BYTES: usize = 4_096;

/// Beginnings of dates, times, bylines, credits, places and addresses.
pub const FIELDS: [(&str, &str); 12] = [
    ("clock", "12:"),
    ("iso-date", "2024-"),
    ("numbers", "1 2 3 "),
    ("months", "13 Dec 13 Dec "),
    ("zone", "10:15 +"),
    ("initials", "A. B. "),
    ("byline", "By A and "),
    ("agency", "(AP) - "),
    ("place", "KYIV, "),
    ("credit", "Photo: Getty/"),
    ("brackets", "[("),
    ("address", "http://a@"),
];

/// Phrases of a language, each without its last character, one a line.
pub fn phrases(language: &str) -> String {
    let lexicon = file(&format!("src/lexicon/{language}.txt"));
    let phrases =
        lexicon.lines().skip_while(|line| !line.starts_with('[')).filter(|line| !line.starts_with(['[', '#', '@']));
    let cut: Vec<&str> = phrases.filter_map(without_last).collect();
    let bytes: usize = cut.iter().map(|phrase| phrase.len() + 1).sum();
    cut.iter().step_by((bytes / SAMPLE_BYTES).max(1)).map(|phrase| format!("{phrase}\n")).collect()
}

fn without_last(phrase: &str) -> Option<&str> {
    let words = phrase.trim_matches(['^', '$', '~', ' ']);
    let (last, _) = words.char_indices().next_back()?;
    Some(words[..last].trim_end()).filter(|cut| !cut.is_empty())
}
