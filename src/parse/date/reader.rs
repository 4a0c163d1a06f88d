//! The tokens of a text with what the words say, for the grammars of dates and clocks.

use std::ops::Range;

use super::Hints;
use super::token::{Kind, Token, tokens};
use crate::lexicon::grammar::{self, Group};
use crate::parse::fold::{fold, fold_into};
use crate::parse::words::{Names, Reading, Words};

/// Names of months and weekdays have at most this many tokens (`segunda - feira`, `tháng 12`).
const LONGEST_NAME: usize = 3;

/// Months of the Persian calendar, which are reported but not converted, so no lexicon numbers them.
const PERSIAN: [&[&str]; 12] = [
    &["فروردین"],
    &["اردیبهشت"],
    &["خرداد"],
    &["تیر"],
    &["مرداد", "امرداد"],
    &["شهریور"],
    &["مهر"],
    &["آبان"],
    &["آذر"],
    &["دی"],
    &["بهمن"],
    &["اسفند"],
];

pub(super) struct Reader<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub words: &'a Words,
    pub hints: &'a Hints<'a>,
    /// The folded words, end to end, and where that of each token ends; a token that is no word has none.
    folded: String,
    ends: Vec<u32>,
}

/// A month by name: the number in the likeliest language, and whether another language reads it differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Month {
    pub number: u8,
    pub unsure: bool,
    pub thai: bool,
    pub persian: bool,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a str, words: &'a Words, hints: &'a Hints<'a>) -> Reader<'a> {
        let tokens = tokens(text);
        let (folded, ends) = (String::with_capacity(text.len()), Vec::with_capacity(tokens.len()));
        let mut reader = Reader { text, tokens, words, hints, folded, ends };
        reader.cut_glued_years();
        reader.fold_words();
        reader
    }

    fn fold_words(&mut self) {
        let mut folded = String::new();
        for token in &self.tokens {
            if token.kind == Kind::Word {
                let (word, from) = (&self.text[token.range()], self.folded.len());
                if word.is_ascii() {
                    self.folded.push_str(word);
                    self.folded[from..].make_ascii_lowercase();
                } else {
                    fold_into(word, &mut folded);
                    self.folded.push_str(&folded);
                }
            }
            self.ends.push(self.folded.len() as u32);
        }
    }

    /// `Februar 20199. Februar`: four digits are the year, the rest goes on.
    fn cut_glued_years(&mut self) {
        let is_long =
            |token: &Token| matches!(token.kind, Kind::Number { digits, .. } if GLUED_DIGITS.contains(&digits));
        if !self.tokens.iter().any(is_long) {
            return;
        }
        let mut out = Vec::with_capacity(self.tokens.len() + 2);
        for (i, token) in self.tokens.iter().enumerate() {
            let follows = i > 0
                && self.tokens.get(i - 1).is_some_and(|before| match before.kind {
                    Kind::Word => true,
                    Kind::Mark(mark) => matches!(mark, ',' | '.' | '/' | '-'),
                    Kind::Number { digits, .. } => token.spaced && digits <= 2,
                });
            match glued_year(self.text, token).filter(|_| follows) {
                Some((year, rest)) => out.extend([year, rest]),
                None => out.push(*token),
            }
        }
        self.tokens = out;
    }

    pub fn number(&self, i: usize) -> Option<(u32, u8)> {
        match self.tokens.get(i)?.kind {
            Kind::Number { value, digits } => Some((value, digits)),
            _ => None,
        }
    }

    /// A number of one or two digits within bounds.
    pub fn small(&self, i: usize, bounds: Range<u32>) -> Option<u8> {
        let (value, digits) = self.number(i)?;
        (digits <= 2 && bounds.contains(&value)).then_some(value as u8)
    }

    pub fn mark(&self, i: usize) -> Option<char> {
        match self.tokens.get(i)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    pub fn is_mark(&self, i: usize, any: &str) -> bool {
        self.mark(i).is_some_and(|mark| any.contains(mark))
    }

    pub fn word(&self, i: usize) -> Option<&'a str> {
        let token = self.tokens.get(i)?;
        (token.kind == Kind::Word).then(|| &self.text[token.range()])
    }

    pub fn folded(&self, i: usize) -> Option<&str> {
        self.word(i)?;
        let from = i.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.folded[from as usize..self.ends[i] as usize])
    }

    /// True if the word at `i` is one of a list, folded.
    pub fn is_word(&self, i: usize, any: &[&str]) -> bool {
        self.folded(i).is_some_and(|word| any.contains(&word))
    }

    /// True if the word at `i` is of a group, folded.
    pub fn is_in(&self, i: usize, group: Group) -> bool {
        self.folded(i).is_some_and(|word| grammar::is(word, group))
    }

    /// No blank stands before the token.
    pub fn tight(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| !token.spaced)
    }

    pub fn start(&self, i: usize) -> usize {
        self.tokens.get(i).map_or(self.text.len(), |token| token.start)
    }

    /// Where the token before `next` ends.
    pub fn end_before(&self, next: usize) -> usize {
        next.checked_sub(1).and_then(|i| self.tokens.get(i)).map_or(0, |token| token.end)
    }

    /// The month whose name begins at `i`, and the tokens it takes.
    pub fn month(&self, i: usize) -> Option<(Month, usize)> {
        let Some((readings, used)) = self.name(i, &self.words.months) else {
            // Most words that are no month are in other scripts.
            self.word(i).filter(|word| !word.is_ascii())?;
            let number = PERSIAN.iter().position(|names| self.is_word(i, names))? as u8 + 1;
            return Some((Month { number, unsure: false, thai: false, persian: true }, 1));
        };
        Some((self.choose(readings)?, used))
    }

    /// The month whose name ends before `end`, and where it begins.
    pub fn month_before(&self, end: usize) -> Option<(Month, usize)> {
        (1..=LONGEST_NAME.min(end)).rev().find_map(|used| {
            let (month, taken) = self.month(end - used)?;
            (taken == used).then_some((month, end - used))
        })
    }

    /// The weekday whose name begins at `i`, and the tokens it takes.
    pub fn weekday(&self, i: usize) -> Option<(&'a [Reading], usize)> {
        self.name(i, &self.words.weekdays)
    }

    /// The weekday whose name ends before `end`, and where it begins.
    pub fn weekday_before(&self, end: usize) -> Option<(&'a [Reading], usize)> {
        (1..=LONGEST_NAME.min(end)).rev().find_map(|used| {
            let (readings, taken) = self.weekday(end - used)?;
            (taken == used).then_some((readings, end - used))
        })
    }

    fn name(&self, i: usize, names: &'a Names) -> Option<(&'a [Reading], usize)> {
        let word = self.folded(i)?;
        if names.is_head(word) {
            for used in (2..=LONGEST_NAME).rev() {
                let Some(last) = self.tokens.get(i + used - 1) else { continue };
                let readings = names.get(&fold(&self.text[self.tokens[i].start..last.end]));
                if !readings.is_empty() {
                    return Some((readings, used));
                }
            }
        }
        let readings = names.get(word);
        (!readings.is_empty()).then_some((readings, 1))
    }

    /// The reading in the page's language, else the one that most languages share.
    fn choose(&self, readings: &[Reading]) -> Option<Month> {
        let count = |number: u8| readings.iter().filter(|reading| reading.1 == number).count();
        let own = readings.iter().find(|reading| self.hints.language.is_some_and(|code| code == reading.0));
        let most = readings.iter().rev().max_by_key(|reading| count(reading.1))?;
        let number = own.unwrap_or(most).1;
        let thai = readings.iter().all(|reading| reading.0 == "th");
        Some(Month { number, unsure: own.is_none() && count(number) < readings.len(), thai, persian: false })
    }
}

/// Digits of a year and what is glued to it.
const GLUED_DIGITS: std::ops::RangeInclusive<u8> = 5..=8;

/// The two halves of a number that begins with a year.
fn glued_year(text: &str, token: &Token) -> Option<(Token, Token)> {
    let Kind::Number { digits, .. } = token.kind else { return None };
    if !GLUED_DIGITS.contains(&digits) {
        return None;
    }
    let digits_of = &text[token.range()];
    let cut = token.start + digits_of.char_indices().nth(4)?.0;
    let number = |range: Range<usize>| {
        let values = text[range].chars().filter_map(super::token::digit);
        values.fold((0, 0), |(value, digits), next| (value * 10 + next, digits + 1))
    };
    let ((year, year_digits), (rest, rest_digits)) = (number(token.start..cut), number(cut..token.end));
    if !(1980..2100).contains(&year) {
        return None;
    }
    let first = Token { end: cut, kind: Kind::Number { value: year, digits: year_digits }, ..*token };
    let rest = Kind::Number { value: rest, digits: rest_digits };
    Some((first, Token { start: cut, kind: rest, spaced: false, ..*token }))
}
