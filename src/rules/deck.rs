//! What stands below the headline and between paragraphs: deck, summary, subheadings.

use crate::features::measure::{End, Start};
use crate::lexicon::class::Class;

rules! {
    /// A sentence or two between title and core.
    "deck/after-headline-prose" [Deck 10] |b| b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 4) && b.before_core() > 0 && (7..=70).contains(&b.words()) && b.f.m.sentences >= 1;
        yes [
            "Engineers lifted broken planks from harbour bridge\n\n▸The bridge will stay closed for now.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\n▸Nobody knows when it will open again.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Above the title, six words, no sentence, five blocks below, in the core
            "▸The bridge will stay closed for now.\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸The bridge will stay closed now.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸The bridge will stay closed for now\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\n\n▸The bridge will stay closed for now.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// A line of some length without a full stop directly below the title.
    "deck/after-headline-line" [Deck 10] |b| b.above(1).is_some_and(|n| n.is_title) && b.words() >= 7 && b.f.m.sentences == 0;
        yes [
            "Engineers lifted broken planks from harbour bridge\n\n▸Ferry to run for two weeks instead\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Nobody in the town knows what it will cost\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸By Ann Reed and Olena Gay in Kestrel\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Six words, a sentence, not directly below
            "Engineers lifted broken planks from harbour bridge\n\n▸Ferry to run two weeks instead\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸The bridge will stay closed for now.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\n▸Ferry to run for two weeks instead\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// The first prose block after the title.
    "deck/first-under-title" [] |b| b.f.prose && b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 12) && b.f.prose_above > b.f.index.saturating_sub(b.scene.title.unwrap_or(0));
        yes [
            "Engineers lifted broken planks from harbour bridge\n\n▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n3 June 2024\n\n▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\n\n▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\nSport\n\nEngineers lifted broken planks from harbour bridge\n\n▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // The second prose, prose above the title, no prose, thirteen blocks below
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸By Ann Reed\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\n\n▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// First prose after the title, and shorter than the paragraph that follows it.
    "deck/short-first-prose" [Deck 10] |b| b.f.prose && b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 6) && b.f.m.sentences <= 2 && b.words() <= 40 && b.scene.blocks[b.i + 1..].iter().take(8).find(|n| n.prose).is_some_and(|n| n.m.words > b.words() * 3 / 2);
        yes [
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\n3 June 2024\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nA\nB\nC\nD\nE\nF\nG\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // As long as the next, three sentences, nothing after it, no prose, seven blocks below the title
            "Engineers lifted broken planks from harbour bridge\n\n▸Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸It was late. It was in May. The engineers were there.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "Engineers lifted broken planks from harbour bridge\n\n▸The bridge will stay closed for now.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// Prose, then something that is not prose, then prose: a deck is parted from the body by byline, date or picture.
    "deck/field-between" [Deck 10] |b| b.f.prose && b.f.prose_above > 4 && (2..=10).contains(&b.f.prose_below) && b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 6);
        yes [
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nBy Ann Reed\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nBy Ann Reed\n3 June 2024\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Nothing between, no prose below or eleven blocks away, prose near above
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nBy Ann Reed",
            "Engineers lifted broken planks from harbour bridge\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nIts crew had been on the water for two days and nobody was hurt.\n\nBy Ann Reed\n\n▸Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n3 June 2024\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// The heading of a summary.
    "deck/summary-heading" [Deck 10] |b| b.is(Class::Summary);
        yes [
            "▸Key points",
            "▸At a glance",
            "▸SUMMARY",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Das Wichtigste in Kürze",
            "El barco está en el puerto desde ayer, pero nadie sabe cuándo saldrá también el otro, según los que trabajan allí.\n\n▸En resumen:",
        ]
        no ["▸Key pointsman found", "▸At a glance: two days", "▸It has key points", "▸In brief, nobody was hurt"]

    /// Starts with a word of summaries and goes on.
    "deck/summary-start" [Deck 10] |b| b.starts(Class::Summary) && !b.is(Class::Summary);
        yes [
            "▸At a glance: two days at sea",
            "▸Key takeaways of the day",
            "El barco está en el puerto desde ayer, pero nadie sabe cuándo saldrá también el otro, según los que trabajan allí.\n\n▸Resumen: el ferry volvió al puerto",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Das Wichtigste in Kürze: alles gut",
        ]
        no [
            // The heading alone, its words further in, a word that only looks like it
            "▸At a glance",
            "▸All at a glance: two days at sea",
            "▸Summaries of the day",
        ]

    /// One of several bulleted or short sentences between title and core.
    "deck/bullet-summary" [Deck 10] |b| b.scene.title.is_some_and(|t| b.f.index > t && b.f.index <= t + 10) && b.before_core() > 0 && (5..=30).contains(&b.words()) && b.f.m.ends_sentence();
        yes [
            "Engineers lifted broken planks from harbour bridge\n\n▸• Nobody was hurt on the bridge.\n\n• It will open again in June.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\n▸Who will pay for it?\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\n\n▸It opens again in June.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // No end of a sentence, four words, above the title, in the core, eleven blocks below the title
            "Engineers lifted broken planks from harbour bridge\n\n▸• Nobody was hurt on the bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸It opens in June.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Nobody was hurt on the bridge.\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Nobody was hurt on the bridge.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\n\n▸It opens again in June.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// Two to twelve words without a full stop, prose directly below and near above.
    "deck/subheading-shape" [Subheading 10] |b| (1..=12).contains(&b.words()) && b.f.m.sentences == 0 && b.f.m.end != End::Colon && b.f.prose_below == 1 && b.f.prose_above <= 4 && b.in_core();
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two days at sea\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Zwei Tage auf See\n\nDie Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nPhoto: Ann Reed\n\n▸Rescue\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]
        no [
            // A sentence, a lead-in, thirteen words, more than prose below, the end of the core
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two days at sea.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two days at sea:\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸What the crew of the ferry saw in two days out at sea\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Two days at sea\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two days at sea",
        ]

    /// The same in title case.
    "deck/subheading-title-case" [Subheading 10] |b| (2..=12).contains(&b.words()) && b.f.m.sentences == 0 && b.f.m.cased >= 2 && b.f.m.capital_share() >= 0.6 && b.f.prose_below <= 2 && b.in_core();
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two Days at Sea\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Storm Over Kestrel\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Ferry Rescue\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            // One word, running case, a sentence, no prose below, before the core
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Rescue\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two days at sea\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two Days at Sea.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Two Days at Sea",
            "▸Two Days at Sea\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Two Days at Sea\n\nPhoto: Ann Reed\n\nArchive\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]

    /// Starts with a number, short, prose below.
    "deck/subheading-numbered" [Subheading 10] |b| b.f.m.start == Start::Digit && (2..=14).contains(&b.words()) && b.f.m.sentences <= 1 && b.f.prose_below <= 2 && b.in_core();
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸1. Two days at sea\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸2) The storm\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸3 Bring the boat in.\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            // No digit first, a number alone, two sentences, before the core, prose too far below
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Part 1: two days at sea\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸1.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸10 people were there. All slept.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸1. Two days at sea\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸1. Two days at sea\n\nPhoto: Ann Reed\nArchive\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]

    /// Short line inside the core whose words are the core's.
    "deck/subheading-on-topic" [Subheading 10] |b| (2..=12).contains(&b.words()) && b.f.m.sentences == 0 && b.in_core() && b.f.topic >= 0.5;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸The storm and the ferry\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Broken planks\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Work on the bridge in May\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]
        no [
            // One word, other words, a sentence, outside the core
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Planks\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Honey cakes\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸It was broken planks.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Broken planks",
        ]

    /// Short line inside the core whose words are not the core's.
    "deck/subheading-off-topic" [] |b| (2..=14).contains(&b.words()) && b.f.m.sentences == 0 && b.in_core() && b.f.content_words >= 2 && b.f.topic < 0.2;
        yes [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Honey cakes\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Museum shows paintings with horses\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Bakery sells horses to children at half cost\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]
        no [
            // A word of the core, one content word, a sentence, outside the core, too long
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Honey for the bridge\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸All the cakes\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸They sold honey cakes.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Honey cakes",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Bakery sells honey cakes and museum shows paintings with horses as nobody has before today\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]
}
