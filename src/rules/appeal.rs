//! Asks for support.

use crate::lexicon::class::Class;

use crate::features::View;

/// Groups of signals of an appeal in one block: reader, newsroom, money, platform, journalism, consequence, weak phrases.
fn signals(b: &View<'_>) -> usize {
    const GROUPS: [Class; 7] = [
        Class::SecondPerson,
        Class::Newsroom,
        Class::Money,
        Class::Platform,
        Class::Journalism,
        Class::Consequence,
        Class::AppealWeak,
    ];
    GROUPS.into_iter().filter(|&class| b.has(class)).count()
}

rules! {
    /// The whole block is a phrase of asking for support.
    "appeal/appeal-alone" [Appeal 30] |b| b.is(Class::Appeal);
        yes []
        no []

    /// Opens with a phrase of asking for support, 20 words or fewer.
    "appeal/appeal-opens" [Appeal 15] |b| b.starts(Class::Appeal) && !b.is(Class::Appeal) && b.words() <= 20;
        yes []
        no []

    /// A phrase of asking for support inside a block of 20 words or fewer.
    "appeal/appeal-inside-short" [Appeal 10] |b| b.has(Class::Appeal) && !b.starts(Class::Appeal) && b.words() <= 20;
        yes []
        no []

    /// A phrase of asking for support in a longer block.
    "appeal/appeal-inside-long" [Appeal 5] |b| b.has(Class::Appeal) && b.words() > 20;
        yes []
        no []

    /// The whole block is a phrase of support, in company only.
    "appeal/appeal-weak-alone" [Appeal 30] |b| b.is(Class::AppealWeak);
        yes []
        no []

    /// Opens with a phrase of support, in company only, 20 words or fewer.
    "appeal/appeal-weak-opens" [Appeal 15] |b| b.starts(Class::AppealWeak) && !b.is(Class::AppealWeak) && b.words() <= 20;
        yes []
        no []

    /// A phrase of support, in company only inside a block of 20 words or fewer.
    "appeal/appeal-weak-inside-short" [Appeal 10] |b| b.has(Class::AppealWeak) && !b.starts(Class::AppealWeak) && b.words() <= 20;
        yes []
        no []

    /// A phrase of support, in company only in a longer block.
    "appeal/appeal-weak-inside-long" [Appeal 5] |b| b.has(Class::AppealWeak) && b.words() > 20;
        yes []
        no []

    /// The whole block is a phrase of the newsroom of itself.
    "appeal/newsroom-alone" [Appeal 30] |b| b.is(Class::Newsroom);
        yes []
        no []

    /// Opens with a phrase of the newsroom of itself, 20 words or fewer.
    "appeal/newsroom-opens" [Appeal 15] |b| b.starts(Class::Newsroom) && !b.is(Class::Newsroom) && b.words() <= 20;
        yes []
        no []

    /// A phrase of the newsroom of itself inside a block of 20 words or fewer.
    "appeal/newsroom-inside-short" [Appeal 10] |b| b.has(Class::Newsroom) && !b.starts(Class::Newsroom) && b.words() <= 20;
        yes []
        no []

    /// A phrase of the newsroom of itself in a longer block.
    "appeal/newsroom-inside-long" [Appeal 5] |b| b.has(Class::Newsroom) && b.words() > 20;
        yes []
        no []

    /// The whole block is a phrase of payment platforms.
    "appeal/platform-alone" [Appeal 30] |b| b.is(Class::Platform);
        yes []
        no []

    /// Opens with a phrase of payment platforms, 12 words or fewer.
    "appeal/platform-opens" [Appeal 15] |b| b.starts(Class::Platform) && !b.is(Class::Platform) && b.words() <= 12;
        yes []
        no []

    /// A phrase of payment platforms inside a block of 12 words or fewer.
    "appeal/platform-inside-short" [Appeal 10] |b| b.has(Class::Platform) && !b.starts(Class::Platform) && b.words() <= 12;
        yes []
        no []

    /// A phrase of payment platforms in a longer block.
    "appeal/platform-inside-long" [Appeal 5] |b| b.has(Class::Platform) && b.words() > 12;
        yes []
        no []

    /// Money or a period in a block that speaks to the reader.
    "appeal/money" [Appeal 10] |b| b.has(Class::Money) && (b.has(Class::SecondPerson) || b.has(Class::Newsroom));
        yes []
        no []

    /// Two of the signal groups of appeals.
    "appeal/signals-2" [Appeal 10] |b| signals(b) == 2;
        yes []
        no []

    /// Three of the signal groups.
    "appeal/signals-3" [Appeal 10] |b| signals(b) == 3;
        yes []
        no []

    /// Four of the signal groups or more.
    "appeal/signals-4" [Appeal 10] |b| signals(b) >= 4;
        yes []
        no []

    /// Two strong phrases.
    "appeal/strong-twice" [Appeal 10] |b| b.f.cues.twice(Class::Appeal);
        yes []
        no []

    /// A phrase of support in a block that reports what others said or gave.
    "appeal/reported" [Body 10] |b| (b.has(Class::Appeal) || b.has(Class::AppealWeak)) && b.has(Class::Reporting);
        yes []
        no []

    /// A weak phrase of support in prose inside the core, the newsroom not speaking.
    "appeal/in-core" [Body 10] |b| b.has(Class::AppealWeak) && b.in_core() && b.f.prose && !b.has(Class::Newsroom) && !b.has(Class::Appeal);
        yes []
        no []

    /// A weak phrase of support in five words or fewer after the core's start.
    "appeal/button" [Appeal 10] |b| b.has(Class::AppealWeak) && b.words() <= 5 && b.before_core() == 0;
        yes []
        no []

    /// Speaks of journalism and of support.
    "appeal/journalism" [Appeal 10] |b| b.has(Class::Journalism) && (b.has(Class::AppealWeak) || b.has(Class::Consequence) || b.has(Class::Newsroom));
        yes []
        no []

}
