//! Gold onto blocks: which kinds each block may have.

use crate::data::ANY;
use copydesk::Kind;
use copydesk::fit::Observed;
use serde_json::Value;
use std::collections::HashSet;

/// Letters and digits from which a block is found in a body by its text alone.
const SURE_CHARS: usize = 30;

const fn bit(kind: Kind) -> u32 {
    1 << kind as u32
}

const PROSE: u32 = bit(Kind::Body) | bit(Kind::Subheading);

/// Labelled block by block: each block takes the kind that most of its bytes have.
pub fn typed(gold: &Value, text: &str, blocks: &[Observed]) -> Vec<u32> {
    let mut kinds = vec![u8::MAX; text.len()];
    for b in gold["blocks"].as_array().into_iter().flatten() {
        let (start, end) = (b["start"].as_u64().unwrap_or(0) as usize, b["end"].as_u64().unwrap_or(0) as usize);
        if let Ok(kind) = b["kind"].as_str().unwrap_or("").parse::<Kind>() {
            kinds[start..end].fill(kind as u8);
        }
    }
    blocks
        .iter()
        .map(|b| {
            let mut votes = [0u32; Kind::COUNT];
            kinds[b.start..b.end].iter().filter(|&&k| k != u8::MAX).for_each(|&k| votes[k as usize] += 1);
            let best = (0..Kind::COUNT).max_by_key(|&k| votes[k]).unwrap_or(0);
            if votes[best] == 0 { ANY } else { 1 << best }
        })
        .collect()
}

/// Labelled block by block, but cut from markup in other places: blocks are found by their letters, in order.
pub fn typed_html(gold: &Value, gold_text: &str, text: &str, blocks: &[Observed]) -> Vec<u32> {
    let (mut stream, mut owner) = (String::new(), Vec::new());
    for b in gold["blocks"].as_array().into_iter().flatten() {
        let (start, end) = (b["start"].as_u64().unwrap_or(0) as usize, b["end"].as_u64().unwrap_or(0) as usize);
        let Ok(kind) = b["kind"].as_str().unwrap_or("").parse::<Kind>() else { continue };
        let s = squeeze(&gold_text[start..end]);
        owner.resize(owner.len() + s.len(), kind as u8);
        stream.push_str(&s);
    }
    let mut at = 0;
    blocks
        .iter()
        .map(|b| {
            let s = squeeze(&text[b.start..b.end]);
            let near = stream
                .get(at..)
                .and_then(|rest| rest.find(&s))
                .map(|p| p + at)
                .filter(|p| p - at < 20_000 && (s.len() > 3 || p - at < 200));
            let Some(pos) = near
                .or_else(|| if s.chars().count() >= SURE_CHARS { stream.find(&s) } else { None })
                .filter(|_| !s.is_empty())
            else {
                return ANY & !PROSE;
            };
            at = pos + s.len();
            let mut votes = [0u32; Kind::COUNT];
            owner[pos..at].iter().for_each(|&k| votes[k as usize] += 1);
            1 << (0..Kind::COUNT).max_by_key(|&k| votes[k]).unwrap_or(0)
        })
        .collect()
}

/// Labelled by a few segments that the body must and must not have.
pub fn segments(gold: &Value, text: &str, blocks: &[Observed]) -> Vec<u32> {
    let with = strings(&gold["with"]);
    let without = strings(&gold["without"]);
    let headline = gold["headline"].as_str().map(squeeze).unwrap_or_default();
    blocks
        .iter()
        .map(|b| {
            let s = squeeze(&text[b.start..b.end]);
            let holds = |list: &[String]| {
                list.iter().any(|w| s.contains(w.as_str()) || (s.len() > 8 && w.contains(s.as_str())))
            };
            match () {
                () if !headline.is_empty() && s == headline => ANY & !PROSE,
                () if holds(&with) && !holds(&without) => PROSE,
                () if holds(&without) && !holds(&with) => ANY & !PROSE,
                () => ANY,
            }
        })
        .collect()
}

/// Letters and digits, lower case.
pub fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str()).map(squeeze).filter(|s| !s.is_empty()).collect()
}

/// Labelled as fields: body or not, and headline, deck, captions where they are known.
pub fn weak(gold: &Value, text: &str, blocks: &[Observed]) -> Vec<u32> {
    let squeezed: Vec<String> = blocks.iter().map(|b| squeeze(&text[b.start..b.end])).collect();
    let paragraphs: HashSet<String> = strings(&gold["paragraphs"]).into_iter().collect();
    let subheadings: HashSet<String> = strings(&gold["subheadings"]).into_iter().collect();
    let optional: HashSet<String> = optional(gold);
    let body = squeeze(gold["body"].as_str().unwrap_or("")) + &strings(&gold["paragraphs"]).concat();
    if body.is_empty() {
        return vec![ANY; blocks.len()];
    }
    let sure = |s: &str| s.chars().count() >= SURE_CHARS && body.contains(s);
    let first = squeezed.iter().position(|s| sure(s));
    let last = squeezed.iter().rposition(|s| sure(s));
    let (Some(first), Some(last)) = (first, last) else { return vec![ANY; blocks.len()] };
    let mut masks: Vec<u32> = squeezed
        .iter()
        .enumerate()
        .map(|(i, s)| {
            if s.is_empty() {
                return ANY & !PROSE;
            }
            if optional.contains(s) {
                return ANY;
            }
            if subheadings.contains(s) {
                return bit(Kind::Subheading);
            }
            if sure(s) {
                return if paragraphs.contains(s) && !subheadings.is_empty() { bit(Kind::Body) } else { PROSE };
            }
            let inside = first <= i && i <= last;
            match () {
                () if inside && paragraphs.contains(s) => PROSE,
                () if inside && body.contains(s.as_str()) => ANY,
                // A block that holds a whole paragraph and a little more.
                () if inside && paragraphs.iter().any(|p| p.len() * 10 >= s.len() * 6 && s.contains(p.as_str())) => {
                    PROSE
                }
                () => ANY & !PROSE,
            }
        })
        .collect();
    fields(gold, &squeezed, first, &mut masks);
    masks
}

fn optional(gold: &Value) -> HashSet<String> {
    let paragraphs: Vec<&str> =
        gold["paragraphs"].as_array().into_iter().flatten().filter_map(|v| v.as_str()).collect();
    gold["optional"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|v| v.as_u64())
        .filter_map(|i| paragraphs.get(i as usize))
        .map(|p| squeeze(p))
        .collect()
}

/// Headline, deck and captions, as far as the gold knows them.
fn fields(gold: &Value, squeezed: &[String], first: usize, masks: &mut [u32]) {
    let outside = |mask: u32| mask & !PROSE != 0;
    if let Some(headline) = gold["headline"].as_str().map(squeeze).filter(|h| !h.is_empty()) {
        let found = squeezed.contains(&headline);
        for (i, s) in squeezed.iter().enumerate() {
            if *s == headline {
                masks[i] = if i <= first {
                    bit(Kind::Headline) | bit(Kind::Navigation)
                } else {
                    bit(Kind::Headline)
                        | bit(Kind::Navigation)
                        | bit(Kind::Related)
                        | bit(Kind::Caption)
                        | bit(Kind::Share)
                };
            } else if found {
                masks[i] &= !bit(Kind::Headline);
            }
        }
        // The last one before the body is the headline for sure.
        if let Some(i) = (0..=first).rev().find(|&i| squeezed[i] == headline) {
            masks[i] = bit(Kind::Headline);
        }
    }
    if gold["deck_in_body_ok"].as_bool().unwrap_or(false) {
        let deck = gold["deck"].as_str().map(squeeze).unwrap_or_default();
        let found = !deck.is_empty() && squeezed.contains(&deck);
        for (i, s) in squeezed.iter().enumerate() {
            if found && *s == deck && i <= first + 2 {
                masks[i] = bit(Kind::Deck);
            } else if (deck.is_empty() || found) && masks[i] != bit(Kind::Deck) {
                masks[i] &= !bit(Kind::Deck);
            }
        }
    }
    for caption in gold["captions"].as_array().into_iter().flatten() {
        let Some(text) = caption["text"].as_str().map(squeeze).filter(|t| t.len() >= SURE_CHARS / 2) else { continue };
        for (i, s) in squeezed.iter().enumerate() {
            if (*s == text
                || (s.len() >= SURE_CHARS
                    && (s.contains(&text) || (text.contains(s.as_str()) && s.len() * 2 > text.len()))))
                && outside(masks[i])
            {
                masks[i] = bit(Kind::Caption);
            }
        }
    }
}
