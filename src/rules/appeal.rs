//! Asks for support.

use crate::features::region;
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
        yes [
            "▸You keep this paper alive for the price of a coffee", "▸We ask for five euros a month",
            "▸Schon mit fünf Euro im Monat können Sie uns helfen, und das ist nicht viel.",
        ]
        no [
            // Only one of the two: a price, the reader, the newsroom.
            "▸The ferry costs five euros a month", "▸You find the paper at the pier", "▸We find the paper at the pier",
        ]

    /// Two of the signal groups of appeals.
    "appeal/signals-2" [Appeal 10] |b| signals(b) == 2;
        yes ["▸You pay five euros", "▸Donate with PayPal", "▸Our reporters at the pier"]
        no [
            // One, three, none.
            "▸Donate now", "▸Donate with PayPal monthly", "▸The ferry at the pier",
        ]

    /// Three of the signal groups.
    "appeal/signals-3" [Appeal 10] |b| signals(b) == 3;
        yes ["▸Donate with PayPal monthly", "▸You can donate five euros", "▸Our journalism needs members"]
        no [
            // Two, four, one.
            "▸Our journalism needs boats", "▸Our journalism is made possible by members", "▸The members at the pier",
        ]

    /// Four of the signal groups or more.
    "appeal/signals-4" [Appeal 10] |b| signals(b) >= 4;
        yes [
            "▸Our journalism is made possible by members", "▸You can give us five euros a month",
            "▸Give monthly with PayPal if you like the ferry",
        ]
        no [
            // Three, two.
            "▸Our journalism needs members", "▸Give monthly with PayPal", "▸You can read it in our paper",
            // A ferry's prices use two of the groups.
            "▸The ferry takes members for five euros a month",
        ]

    /// Two strong phrases.
    "appeal/strong-twice" [Appeal 10] |b| b.f.cues.twice(Class::Appeal);
        yes [
            "▸Please donate, and support our journalism", "▸Help us reach our goal: please consider donating",
            "▸Support our work. Please donate",
        ]
        no [
            // One; weak ones; none.
            "▸Anyone can please donate at the pier", "▸Donate, give, subscribe", "▸The ferry is late again",
        ]

    /// A phrase of support in a block that reports what others said or gave.
    "appeal/reported" [Body 10] |b| (b.has(Class::Appeal) || b.has(Class::AppealWeak)) && b.has(Class::Reporting);
        yes [
            "▸The mayor said that donations paid for the bridge", "▸Members of the club told the council",
            "▸El alcalde dijo que los socios pagan el puente y que las donaciones no son para el barco.",
        ]
        no [
            // Nobody is quoted; nothing is given.
            "▸Donations paid for the bridge", "▸Support our journalism", "▸The mayor said that the bridge is shut",
        ]

    /// A weak phrase of support in prose inside the core, the newsroom not speaking.
    "appeal/in-core" [Body 10] |b| b.has(Class::AppealWeak) && b.in_core() && b.f.prose && !b.has(Class::Newsroom) && !b.has(Class::Appeal);
        yes [
            "▸Donations from the island paid for the roof of the old school.",
            "▸The members of the club have had no boat since the flood in May.",
            "▸Die Mitglieder des Vereins haben seit der Flut im Mai kein Boot mehr und auch keine Halle.",
        ]
        no [
            // The newsroom speaks; a strong phrase; no prose; outside the core; nothing of support.
            "▸Donations from our readers paid for the roof of the old school.",
            "▸Please donate if it is your wish that the old school has a roof.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Donations for the roof\n\nThe mayor wants a new one. The \
             council has no money. That was in May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\nPier\n\nMill\n\nLock\n\n▸Donations from the island paid for the roof of the school.",
            "▸The island paid for the roof of the old school in the spring.",
        ]

    /// A weak phrase of support in five words or fewer after the core's start.
    "appeal/button" [Appeal 10] |b| b.has(Class::AppealWeak) && b.words() <= 5 && b.before_core() == 0;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Donate",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Become a member today",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Support\n\nThe mayor wants a new one. The council has no \
             money. That was in May.",
        ]
        no [
            // Above the core; six words; nothing of support.
            "▸Donate\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Become a member of the club",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Print",
        ]

    /// Speaks of journalism and of support.
    "appeal/journalism" [Appeal 10] |b| b.has(Class::Journalism) && (b.has(Class::AppealWeak) || b.has(Class::Consequence) || b.has(Class::Newsroom));
        yes ["▸Members pay for journalism", "▸Our reporters at the pier", "▸Journalism to hold power to account"]
        no [
            // Only one of the two.
            "▸The reporters at the pier", "▸Members pay for the ferry", "▸Our boat at the pier",
        ]

    /// Speaks to the reader or of ways to pay, among three blocks or more that speak of support: the middle of a long appeal.
    "appeal/among-appeals" [Appeal 10] |b| b.f.region[region::APPEAL] >= 3 && (b.has(Class::SecondPerson) || b.has(Class::Platform) || b.has(Class::Newsroom));
        yes [
            "Support our journalism\n\nBecome a member\n\n▸You know how it is\n\nDonate with PayPal",
            "Please donate\n\n▸By PayPal or at the pier\n\nOur reporters at the pier\n\nBecome a member",
            "Donate now\n\nPlease donate\n\nSupport our work\n\n▸You pay five euros",
        ]
        no [
            // Two of them; the reader is not spoken to; none around.
            "Support our journalism\n\n▸You know how it is\n\nDonate with PayPal",
            "Support our journalism\n\nBecome a member\n\n▸The ferry is late\n\nDonate with PayPal",
            "The ferry\n\n▸You know how it is\n\nThe mill",
        ]
}
