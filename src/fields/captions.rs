//! From caption blocks to captions: one a picture, with its credit, wherever the page put that.

use crate::article::Article;
use crate::document::mark;
use crate::features::markup_of;
use crate::kind::Kind;
use crate::lexicon::fold::fold;
use crate::parse::credit::Caption;
use std::collections::HashSet;

/// Letters and digits of a line that can be a caption; shorter ones are labels of players and galleries ("Video"). In
/// scripts without blanks a character is worth two.
const MIN_LETTERS: usize = 9;

/// Share of the shorter of two captions' words from which one repeats the other, 0..=1: captions are often given a second
/// time as alternative text, with a comma more or less.
const SAME: f32 = 0.8;

/// The captions in order, each once.
///
/// - A block that is nothing but a credit belongs to the caption before it.
/// - An alternative text of markup is no caption: readers do not see it. It stays a block of kind caption.
/// - Below the article's end stand the pictures of teasers.
/// - Of two neighbours of which one repeats the other the longer stays.
pub(crate) fn captions<'a>(article: &'a Article<'_>) -> Vec<Caption<'a>> {
    let end = article.blocks().iter().rposition(|b| matches!(b.kind(), Kind::Body | Kind::Subheading));
    let mut out: Vec<(usize, Caption<'a>)> = Vec::new();
    for (i, block) in article.blocks().iter().enumerate().filter(|(_, b)| b.kind() == Kind::Caption) {
        if is_alternative(article, i) || end.is_some_and(|end| i > end + REACH) {
            continue;
        }
        let caption = article.caption_of(block);
        if let Some(before) = is_credit(&caption).then(|| of_picture_before(&mut out, i)).flatten() {
            before.credit = before.credit.or(caption.credit);
            continue;
        }
        if caption.credit.is_none() && !caption.alt && letters(caption.text) < MIN_LETTERS && !is_figcaption(article, i)
        {
            continue;
        }
        match out.last_mut().filter(|(at, last)| i - *at <= 2 && repeats(last.text, caption.text)) {
            Some((at, last)) if last.text.len() < caption.text.len() => (*at, *last) = (i, caption),
            Some(_) => {}
            None => out.push((i, caption)),
        }
    }
    let mut seen = HashSet::new();
    out.into_iter().map(|(_, c)| c).filter(|c| seen.insert(fold(c.text))).collect()
}

/// Blocks after the last paragraph in which a caption is still the article's.
const REACH: usize = 4;

fn marked(article: &Article<'_>, i: usize, mark: u32) -> bool {
    markup_of(article.document(), i).is_some_and(|m| m.marks & mark != 0)
}

fn is_alternative(article: &Article<'_>, i: usize) -> bool {
    marked(article, i, mark::ALT)
}

fn is_figcaption(article: &Article<'_>, i: usize) -> bool {
    marked(article, i, mark::FIGCAPTION)
}

/// The caption of the block before, if it has no credit of its own yet.
fn of_picture_before<'c, 'a>(out: &'c mut [(usize, Caption<'a>)], i: usize) -> Option<&'c mut Caption<'a>> {
    out.last_mut().filter(|(at, last)| i - *at == 1 && last.credit.is_none()).map(|(_, last)| last)
}

/// Little but the credit: its label and brackets at most.
fn is_credit(caption: &Caption<'_>) -> bool {
    caption.credit.is_some_and(|credit| letters(caption.text) <= letters(credit) + MAX_LABEL)
}

/// Letters of the label of a credit: "photograph by".
const MAX_LABEL: usize = 14;

/// Letters and digits; those of scripts without blanks twice.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| 1 + usize::from(crate::lexicon::cues::is_unspaced(c))).sum()
}

/// One has nearly all words of the other.
fn repeats(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let (a, b) = (words(&a), words(&b));
    let shorter = a.len().min(b.len());
    let common = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    shorter >= MIN_WORDS && common as f32 >= SAME * shorter as f32
}

/// The different words of a folded text, in order.
fn words(folded: &str) -> Vec<&str> {
    let mut words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Words of a caption that can repeat another: of two words one is soon the same.
const MIN_WORDS: usize = 4;
