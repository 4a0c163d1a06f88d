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
