//! Size and shape: how long a block is, how it starts and ends, what signs it is made of. Most of these speak for no kind
//! alone; they part the kinds for the other rules.

use crate::features::measure::{End, Start};

rules! {
    /// No word at all: a sign or an icon.
    "shape/words-0" [Other 5, Share 5] |b| b.words() == 0;
        yes []
        no []

    /// One word.
    "shape/words-1" [Navigation 5, Share 5] |b| b.words() == 1;
        yes []
        no []

    /// Two words.
    "shape/words-2" [] |b| b.words() == 2;
        yes []
        no []

    /// Three words.
    "shape/words-3" [] |b| b.words() == 3;
        yes []
        no []

    /// Four words.
    "shape/words-4" [] |b| b.words() == 4;
        yes []
        no []

    /// Five or six words.
    "shape/words-5-6" [] |b| (5..=6).contains(&b.words());
        yes []
        no []

    /// Seven to nine words: the usual headline.
    "shape/words-7-9" [] |b| (7..=9).contains(&b.words());
        yes []
        no []

    /// Ten to fourteen words.
    "shape/words-10-14" [] |b| (10..=14).contains(&b.words());
        yes []
        no []

    /// Fifteen to twenty words.
    "shape/words-15-20" [] |b| (15..=20).contains(&b.words());
        yes []
        no []

    /// Twenty-one to thirty words.
    "shape/words-21-30" [] |b| (21..=30).contains(&b.words());
        yes []
        no []

    /// Thirty-one to forty-five words.
    "shape/words-31-45" [Body 5] |b| (31..=45).contains(&b.words());
        yes []
        no []

    /// Forty-six to eighty words: the usual paragraph.
    "shape/words-46-80" [Body 5] |b| (46..=80).contains(&b.words());
        yes []
        no []

    /// More than eighty words.
    "shape/words-81-up" [Body 5] |b| b.words() > 80;
        yes []
        no []

    /// Ends with a full stop or exclamation mark.
    "shape/ends-sentence" [Body 5] |b| b.f.m.end == End::Sentence;
        yes []
        no []

    /// Ends with a question mark.
    "shape/ends-question" [] |b| b.f.m.end == End::Question;
        yes []
        no []

    /// Ends with a colon: something follows.
    "shape/ends-colon" [] |b| b.f.m.end == End::Colon;
        yes []
        no []

    /// Ends with an ellipsis, as teasers that were cut do.
    "shape/ends-ellipsis" [Related 5] |b| b.f.m.end == End::Ellipsis;
        yes []
        no []

    /// Ends with a comma, semicolon or dash.
    "shape/ends-open" [] |b| b.f.m.end == End::Open;
        yes []
        no []

    /// No mark at the end though it is long.
    "shape/ends-bare-long" [] |b| b.f.m.end == End::Bare && b.words() >= 12;
        yes []
        no []

    /// No mark at the end, and short.
    "shape/ends-bare-short" [] |b| b.f.m.end == End::Bare && b.words() < 12;
        yes []
        no []

    /// Starts with a small letter: a slug, a button, the rest of a sentence.
    "shape/starts-lower" [] |b| b.f.m.start == Start::Lower;
        yes []
        no []

    /// Starts with a digit.
    "shape/starts-digit" [] |b| b.f.m.start == Start::Digit;
        yes []
        no []

    /// Starts with a quotation mark.
    "shape/starts-quote" [] |b| b.f.m.start == Start::Quote;
        yes []
        no []

    /// Starts with a bullet or dash.
    "shape/starts-bullet" [] |b| b.f.m.start == Start::Bullet;
        yes []
        no []

    /// Starts with a bracket.
    "shape/starts-bracket" [] |b| b.f.m.start == Start::Bracket;
        yes []
        no []

    /// Starts with another sign: an arrow, an emoji, a hash.
    "shape/starts-sign" [] |b| b.f.m.start == Start::Sign;
        yes []
        no []

    /// One whole sentence.
    "shape/one-sentence" [] |b| b.f.m.sentences == 1 && b.f.m.ends_sentence();
        yes []
        no []

    /// Two or three sentences.
    "shape/two-sentences" [Body 5] |b| (2..=3).contains(&b.f.m.sentences);
        yes []
        no []

    /// Four sentences or more.
    "shape/many-sentences" [Body 5] |b| b.f.m.sentences >= 4;
        yes []
        no []

    /// Eight words or more and no end of a sentence.
    "shape/no-sentence-long" [] |b| b.f.m.sentences == 0 && b.words() >= 8;
        yes []
        no []

    /// Digits and signs, no letter.
    "shape/number-alone" [] |b| b.f.m.letters == 0 && b.f.m.digits > 0;
        yes []
        no []

    /// Signs alone.
    "shape/signs-alone" [] |b| b.f.m.letters == 0 && b.f.m.digits == 0;
        yes []
        no []

    /// A quarter of its characters or more are digits.
    "shape/digits-many" [] |b| b.f.m.letters > 0 && b.f.m.digit_share() >= 0.25;
        yes []
        no []

    /// Some digits, fewer than a quarter.
    "shape/digits-some" [] |b| b.f.m.digits > 0 && b.f.m.digit_share() < 0.25 && b.words() <= 20;
        yes []
        no []

    /// Four of five words or more start with a capital.
    "shape/title-case" [] |b| b.f.m.cased >= 3 && b.f.m.capital_share() >= 0.8 && b.f.m.upper_share() < 0.6;
        yes []
        no []

    /// Between half and four fifths of the words start with a capital.
    "shape/half-capitals" [] |b| b.f.m.cased >= 4 && (0.5..0.8).contains(&b.f.m.capital_share());
        yes []
        no []

    /// Few capitals: running text.
    "shape/running-case" [] |b| b.f.m.cased >= 5 && b.f.m.capital_share() < 0.3;
        yes []
        no []

    /// No capital at all.
    "shape/all-lower" [] |b| b.f.m.cased >= 2 && b.f.m.upper == 0;
        yes []
        no []

    /// Nearly all letters are capitals.
    "shape/shouted" [] |b| b.f.m.letters >= 4 && b.f.m.upper_share() >= 0.7;
        yes []
        no []

    /// Two to four words, each with a capital, nothing else: a name, or a label in title case.
    "shape/two-capitalised" [Byline 5] |b| (2..=4).contains(&b.words()) && b.f.m.capitalised == b.words() && b.f.m.digits == 0 && b.f.m.end == End::Bare;
        yes []
        no []

    /// One or two signs that part entries.
    "shape/separators-one" [] |b| (1..=2).contains(&b.f.m.separators);
        yes []
        no []

    /// Three or more signs that part entries.
    "shape/separators-many" [] |b| b.f.m.separators >= 3;
        yes []
        no []

    /// Many commas for its words, and no sentence.
    "shape/commas-dense" [Tags 5] |b| b.f.m.commas >= 2 && b.f.m.commas * 4 >= b.words() && b.f.m.sentences == 0;
        yes []
        no []

    /// Holds an address of the web.
    "shape/url" [] |b| b.f.m.urls > 0;
        yes []
        no []

    /// Holds a handle or an e-mail address.
    "shape/at-sign" [] |b| b.f.m.at_signs > 0;
        yes []
        no []

    /// Holds a currency sign.
    "shape/money" [] |b| b.f.m.money > 0;
        yes []
        no []

    /// Holds signs of code.
    "shape/code" [] |b| b.f.m.code >= 3;
        yes []
        no []

    /// A small letter runs into a capital: two fields without a blank.
    "shape/glued" [] |b| b.f.m.glued && b.words() <= 25;
        yes []
        no []

    /// Has a word of twenty-five characters or more: an id, a file name, an address.
    "shape/long-word" [] |b| b.f.m.longest >= 25 && b.f.m.unspaced == 0;
        yes []
        no []

    /// No function word among five words or more: names, labels, slugs.
    "shape/function-none" [] |b| b.f.function_share == Some(0.0) && b.words() >= 5;
        yes []
        no []

    /// Few function words.
    "shape/function-few" [] |b| b.f.function_share.is_some_and(|s| s > 0.0 && s < 0.2) && b.words() >= 5;
        yes []
        no []

    /// As many function words as headlines and captions have.
    "shape/function-some" [] |b| b.f.function_share.is_some_and(|s| (0.2..0.35).contains(&s)) && b.words() >= 5;
        yes []
        no []

    /// As many function words as prose has.
    "shape/function-many" [Body 5] |b| b.f.function_share.is_some_and(|s| s >= 0.35) && b.words() >= 5;
        yes []
        no []

    /// Holds quotation marks, and is not short.
    "shape/quoted" [] |b| b.f.m.quotes >= 2 && b.words() >= 8;
        yes []
        no []

    /// Has several lines.
    "shape/several-lines" [] |b| b.f.m.lines >= 2;
        yes []
        no []

}
