//! Does a piece of text look like a person's name?

use crate::lexicon::grammar::{self, Group};
use crate::lexicon::table::Table;
use crate::lexicon::token::word_hash;
use crate::parse::fold::{fold, fold_into, is_han};
use crate::parse::words::Words;
use once_cell::sync::Lazy;

/// Letters of the longest of them.
const LONGEST_SUFFIX: usize = 3;

/// The same by hash: every word of every line that may be a byline is looked up.
static IN_NO_NAME: Lazy<Table<()>> = Lazy::new(|| hashes(grammar::words(Group::NoName)));
static IS_PARTICLE: Lazy<Table<()>> = Lazy::new(|| hashes(grammar::words(Group::NameParticle)));

fn hashes(words: &[&str]) -> Table<()> {
    Table::new(words.iter().map(|word| (word_hash(word), ())))
}

/// Two to four capitalised words, with particles and initials; or a name in a script without capitals.
pub(crate) fn looks_like_name(text: &str) -> bool {
    looks_like(Words::get(), text, 2)
}

/// The same with other words than the crate's.
pub(in crate::parse) fn looks_like_name_with(words: &Words, text: &str) -> bool {
    looks_like(words, text, 2)
}

/// The same with the least number of words given: after an opener, one may do.
pub(super) fn looks_like(words: &Words, text: &str, least: usize) -> bool {
    let text = text.trim();
    let Some(first) = text.chars().find(|c| c.is_alphabetic()) else { return false };
    if text.len() > MAX_NAME || text.chars().any(|c| !may_stand_in_name(c)) {
        return false;
    }
    if first.is_uppercase() || first.is_lowercase() { cased(words, text, least) } else { uncased(text) }
}

/// Longest name, in bytes.
const MAX_NAME: usize = 80;

fn may_stand_in_name(c: char) -> bool {
    crate::parse::fold::is_letter(c)
        || c.is_whitespace()
        || matches!(c, '.' | '\'' | '’' | 'ʼ' | '-' | '‑' | '・' | '·' | '\u{ad}' | '\u{200c}')
}

fn cased(words: &Words, text: &str, least: usize) -> bool {
    let (mut capitalised, mut full, mut shouted, mut total, mut last_small) = (0, 0, 0, 0, false);
    let mut folded = String::new();
    for word in text.split_whitespace() {
        total += 1;
        fold_into(word, &mut folded);
        let bare = folded.trim_matches('.');
        let hash = word_hash(bare);
        last_small = IS_PARTICLE.has(hash) && (word.starts_with(char::is_lowercase) || total > 1);
        if last_small {
            continue;
        }
        let initial = word.ends_with('.') && bare.chars().count() == 1;
        let known =
            (!initial && IN_NO_NAME.has(hash)) || (!words.weekdays.get(bare).is_empty() && bare.chars().count() > 3);
        if known || !is_capitalised(word) || ends_sentence(word) {
            return false;
        }
        capitalised += 1;
        full += usize::from(bare.chars().count() > 1);
        shouted += usize::from(is_shouted(word));
    }
    // "Marco Roe" and "June Roe" are names; two months are none.
    let long_months =
        || text.split_whitespace().all(|word| word.len() > 4 && !words.months.get(&fold(word)).is_empty());
    // "Jane ROE" is a name, "BBC News" is none.
    let even = shouted == 0 || shouted == full || text.split_whitespace().last().is_some_and(is_shouted);
    let initials_only = full == 0;
    (least..=4).contains(&capitalised)
        && total <= 6
        && !last_small
        && even
        && !initials_only
        && !(capitalised == 1 && total > 2)
        && !long_months()
}

/// `Jane`, `O'Neil`, `D’Arc`, `McCoy`, `al-Hakim`, `Jean-Luc`, `J.`, `J.K.`.
fn is_capitalised(word: &str) -> bool {
    let lead = word
        .strip_prefix("al-")
        .or(word.strip_prefix("el-"))
        .or(word.strip_prefix("d'"))
        .or(word.strip_prefix("d’"))
        .unwrap_or(word);
    lead.chars().next().is_some_and(char::is_uppercase)
}

/// All capitals, three letters or more.
pub(super) fn is_shouted(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 2 && !word.chars().any(char::is_lowercase)
}

/// A full stop behind more than an initial or a short title: `Roe.`.
fn ends_sentence(word: &str) -> bool {
    word.ends_with('.')
        && word.chars().filter(|c| c.is_alphabetic()).count() > 2
        && !grammar::is(&fold(word), Group::NameAbbreviation)
}

/// Names in scripts without capitals: short, and of one script.
fn uncased(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let words = text.split([' ', '・', '·']).filter(|word| !word.is_empty()).count();
    if text.chars().all(|c| is_han(c) || c.is_whitespace()) {
        return (2..=5).contains(&letters) && words <= 2;
    }
    let hangul = |c: char| matches!(c, '\u{ac00}'..='\u{d7a3}');
    let katakana = |c: char| matches!(c, '\u{30a0}'..='\u{30ff}');
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{309f}');
    if text.chars().all(hangul) {
        return (2..=4).contains(&letters);
    }
    if text.chars().all(|c| katakana(c) || c == ' ') {
        return (3..=20).contains(&letters);
    }
    if text.chars().any(|c| is_han(c) || katakana(c) || kana(c) || hangul(c)) {
        return (2..=6).contains(&letters) && words <= 2;
    }
    (2..=4).contains(&words)
}

/// `Jr`, `M.D.`, `PhD`.
pub(super) fn is_suffix(text: &str) -> bool {
    if text.chars().filter(|c| c.is_alphanumeric()).nth(LONGEST_SUFFIX).is_some() {
        return false;
    }
    let bare: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
    grammar::is(&bare, Group::NameSuffix)
}

/// True for text in a script that has capitals.
pub(super) fn is_cased(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| c.is_uppercase() || c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::uncased;

    #[test]
    fn names_without_capitals_are_short_and_of_one_script() {
        for name in ["山田太郎", "山田 太郎", "ジョン・スミス", "김민수", "やまだ太郎", "أحمد علي"]
        {
            assert!(uncased(name), "{name}");
        }
        for other in
            ["山", "山田太郎記者会", "やまだ太郎さんです", "김", "김민수기자가", "ジョ", "أحمد", "من هو أحمد علي اليوم"]
        {
            assert!(!uncased(other), "{other}");
        }
    }
}
