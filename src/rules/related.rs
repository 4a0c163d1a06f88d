//! Pointers to other articles.

use crate::lexicon::class::Class;
use crate::features::measure::End;

rules! {
    /// A title-like block after the core.
    "related/title-after-core" [Related 10] |b| b.after_core() > 0 && (4..=22).contains(&b.words()) && b.f.m.sentences == 0;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Ferry fares rise again",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\nRead also\n\n▸Ferry fares rise again in the spring",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\n▸Fähre wird im Frühling teurer",
        ]
        no [
            // Three words; a sentence; above the core; too long.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Ferry fares rise",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Ferry fares rise again.",
            "▸Ferry fares rise again\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Ferry and mill and lock and pier and tower and park and beach \
             and school and tide and boat and rope and sail",
        ]

    /// A title-like block well before the core that is not the title.
    "related/title-before-core" [Related 10] |b| b.before_core() > 8 && (4..=22).contains(&b.words()) && b.f.m.sentences == 0 && !b.f.is_title;
        yes [
            "▸Ferry fares rise again\n\nHome\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nLetters\n\nOld bridge shut and ferry late\n\nThe old bridge \
             is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Mill closed in May\n\nHome\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nLetters\n\nPier\n\nOld bridge shut and ferry late\n\nThe old \
             bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Zug wird im Frühling teurer\n\nStart\n\nPolitik\n\nSport\n\nGeld\n\nKunst\n\nBriefe\n\nWetter\n\nAlte Brücke ist zu, Fähre zu \
             spät\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
        ]
        no [
            // Near the core; three words; a sentence.
            "▸Ferry fares rise again\n\nHome\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nOld bridge shut and ferry late\n\nThe old bridge is shut. \
             The ferry is late. Nobody crosses the harbour.",
            "▸Ferry fares rise\n\nHome\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nLetters\n\nOld bridge shut and ferry late\n\nThe old bridge is \
             shut. The ferry is late. Nobody crosses the harbour.",
            "▸Ferry fares rise again.\n\nHome\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nLetters\n\nOld bridge shut and ferry late\n\nThe old \
             bridge is shut. The ferry is late. Nobody crosses the harbour.",
            // The headline with much under it.
            "▸Nobody crosses the harbour as ferry is late\n\nHome\n\nNews\n\nSport\n\nFood\n\nTravel\n\nMoney\n\nArts\n\nLetters\n\nThe old bridge is \
             shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// A sentence or two after the core, among title-like blocks.
    "related/teaser-after-core" [Related 10] |b| b.after_core() > 0 && b.f.m.sentences >= 1 && (8..=45).contains(&b.words()) && (1..=2).any(|n| b.above(n).is_some_and(|f| (4..=20).contains(&f.m.words) && f.m.sentences == 0));
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nFerry fares rise again\n\n▸The boats will cost two euros more \
             from May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nFerry fares rise again\n\nHarbour\n\n▸The boats will cost two \
             euros more from May.",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\nFähre wird im Frühling teurer\n\n▸Ab Mai kostet die \
             Fahrt zwei Euro mehr.",
        ]
        no [
            // No title near; short; no sentence; above the core.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nHarbour\n\n▸The boats will cost two euros more from May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nFerry fares rise again\n\nPier\n\nMill\n\n▸The boats will cost \
             two euros more from May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nFerry fares rise again\n\n▸The boats will cost more.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nFerry fares rise again\n\n▸The boats will cost two euros more \
             from May",
            "Ferry fares rise again\n\n▸The boats will cost two euros more from May.\n\nThe old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.",
        ]

    /// Opens with a pointer inside the core.
    "related/pointer-in-core" [Related 10] |b| b.starts(Class::Related) && b.in_core() && b.words() <= 40;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Read also: Ferry fares rise\n\nThe mayor wants a new one. The \
             council has no money. That was in May.",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\n▸Lesen Sie auch: Fähre wird teurer\n\nDie alte Brücke \
             ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
            "Старий міст закрито через шторм. Пором спізнився, тому що його чекали. Це вже було, але ще не так.\n\n▸Читайте також: Пором \
             подорожчає\n\nСтарий міст закрито через шторм. Пором спізнився, тому що його чекали. Це вже було, але ще не так.",
        ]
        no [
            // The words inside a sentence; below the core; too long.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Some read also the papers\n\nThe mayor wants a new one. The \
             council has no money. That was in May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Read also: Ferry fares rise",
            "▸Read also the book of the old bridge, in which the men who made it tell of the water and the wind and the cold, and of the one who fell \
             in and came out again with a fish in each hand, which is true.",
        ]

    /// A relative time directly above or below, away from the title.
    "related/time-near" [Related 10] |b| (b.above(1).is_some_and(|n| n.cues.has(Class::Relative) && n.m.words <= 5) || b.below(1).is_some_and(|n| n.cues.has(Class::Relative) && n.m.words <= 5)) && !(1..=4).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes [
            "▸Ferry fares rise again\n\n2 hours ago", "Yesterday\n\n▸Ferry fares rise again",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nShare\n\nPrint\n\nSave\n\nLogin\n\n▸Ferry fares rise \
             again\n\n5 minutes ago",
        ]
        no [
            // The time of the article itself.
            "Old bridge shut and ferry late\n\n▸Anna Berg\n\n2 hours ago\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            // A story that begins with a time; not the next block; a date.
            "▸Ferry fares rise again\n\nTwo hours ago the ferry left for the island",
            "▸Ferry fares rise again\n\nHarbour\n\n2 hours ago", "▸Ferry fares rise again\n\n2 May 2024",
        ]

    /// Cut off with an ellipsis outside the core.
    "related/cut-off" [Related 10] |b| b.f.m.end == End::Ellipsis && !b.in_core() && b.words() >= 6;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The company wants to raise the fares…",
            "▸The company wants to raise the fares...\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\n▸Die Firma will ab Mai mehr Geld…",
        ]
        no [
            // Five words; a whole sentence; prose that trails off.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The company wants to raise…",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The company wants to raise the fares.",
            "▸The company wants to raise the fares, and the island can only wait…",
        ]
}
