//! Sells or signs up: newsletters, subscriptions, apps, shops.

use crate::features::region;
use crate::lexicon::class::Class;

rules! {
    /// Two phrases of sign-ups.
    "promo/twice" [Promo 10] |b| b.f.cues.twice(Class::Promo);
        yes ["▸Sign up for our newsletter", "▸Get the latest news in your inbox", "▸メルマガ登録はこちらから、最新情報をお届けします"]
        no [
            // One phrase; what others print.
            "▸Newsletter", "▸The club prints a free newsletter", "▸They sign letters for the mayor",
        ]

    /// Speaks to the reader in twenty-five words or fewer after the core.
    "promo/reader-short" [Promo 10] |b| b.has(Class::SecondPerson) && b.words() <= 25 && b.after_core() > 0;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Have you been on the bridge?",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Your tickets",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸What do you think of the ferry",
        ]
        no [
            // In the core; too long; no reader.
            "▸Do you know the old bridge? It is shut. You can see it from the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Tickets for you and your friends, for the ferry, the mill, \
             the lock, the harbour, the museum, the pier, the tower, the school, the beach and the park",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Tickets at the pier",
            "▸Your tickets\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// Speaks to the reader inside the core.
    "promo/reader-in-core" [] |b| b.has(Class::SecondPerson) && b.in_core();
        yes [
            "▸You can walk on the old bridge at night if the gate is open.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Would you walk there?\n\nThe mayor wants a new one. The \
             council has no money. That was in May.",
            "▸Wenn du nachts über die alte Brücke gehst, siehst du die Lichter der Stadt und das Meer.",
        ]
        no [
            // Below the core, above it; nobody is spoken to.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Would you walk there?",
            "▸Would you walk there?\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Anyone can walk on the old bridge at night if the gate is open.",
        ]

    /// Speaks to the reader in forty words or fewer, among two blocks or more of sign-ups, forms or subscriptions.
    "promo/among-promos" [Promo 8] |b| b.f.region[region::PROMO] >= 2 && b.has(Class::SecondPerson) && b.words() <= 40;
        yes [
            "Sign up for our newsletter\n\n▸You get it every Friday\n\nYour email",
            "Subscribe\n\nAlready a subscriber?\n\n▸You can stop at any time",
            "Newsletter\n\nStay informed\n\n▸What you need to know about the harbour",
        ]
        no [
            // One of them; nobody is spoken to; none around.
            "Sign up for our newsletter\n\n▸You get it every Friday\n\nThe ferry is late",
            "Sign up for our newsletter\n\n▸The harbour in five minutes\n\nYour email",
            "The ferry\n\n▸You get it every Friday\n\nThe mill",
        ]
}
