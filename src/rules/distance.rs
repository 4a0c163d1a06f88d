//! What stands around a block: how near prose is, how much of it, and how many short blocks in a row.

rules! {
    /// Prose directly above and directly below.
    "distance/prose-around" [Body 5] |b| b.f.prose_above == 1 && b.f.prose_below == 1;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Der Hafen\n\nDie Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nNews\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHarbour\n\n▸News\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]

    /// Prose directly above.
    "distance/prose-above-1" [] |b| b.f.prose_above == 1 && b.f.prose_below != 1;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nNews\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHarbour\n\n▸News",
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Prose directly below.
    "distance/prose-below-1" [] |b| b.f.prose_below == 1 && b.f.prose_above != 1;
        yes [
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHarbour\n\n▸News\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸Harbour\n\nNews\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
        ]

    /// Prose two or three blocks above.
    "distance/prose-above-2" [] |b| (2..=3).contains(&b.f.prose_above);
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\n▸B",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\n▸C",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nPhoto: Ann Reed\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\n▸News\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸A",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\n▸D",
            "▸A\nB\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Prose two or three blocks below.
    "distance/prose-below-2" [] |b| (2..=3).contains(&b.f.prose_below);
        yes [
            "▸A\nB\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nPhoto: Ann Reed\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Home\nNews\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "▸A\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\n▸B",
        ]

    /// No prose in five blocks on either side.
    "distance/no-prose-near" [] |b| b.f.prose_above > 5 && b.f.prose_below > 5;
        yes [
            "▸A\nB\nC\nD\nE\nF\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\n▸F",
            "▸Home\n\nNews",
        ]
        no [
            "▸A\nB\nC\nD\nE\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\n▸E",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\n▸D\nE\nF\nG\nH\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]

    /// No prose anywhere above.
    "distance/no-prose-above" [] |b| b.f.prose_above == crate::features::FAR;
        yes [
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "Home\n\n▸News",
            "The ferry came back before the storm had passed.\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\n▸I",
        ]

    /// No prose anywhere below.
    "distance/no-prose-below" [] |b| b.f.prose_below == crate::features::FAR;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸Home\n\nNews",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nThe ferry came back before the storm had passed.",
        ]
        no [
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Seventy words of prose or more in the three blocks above.
    "distance/much-prose-above" [Body 5] |b| b.f.prose_words_above >= 70;
        yes [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Harbour",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Harbour",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Its crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            // Too few words, too far up, not prose, below
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nThe ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water and nobody was hurt.\n\n▸Harbour",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n▸Sport",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers Had Seen In The Spring That The Piers Were In A Poor State, But The Town Did Not Have The Money Then, A Fund For Old Bridges Will Now Pay For Most Of It, The Mayor Said On The Quay\n\n▸Harbour",
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]

    /// Seventy words of prose or more in the three blocks below.
    "distance/much-prose-below" [Body 5] |b| b.f.prose_words_below >= 70;
        yes [
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸Its crew had been on the water for two days and nobody was hurt.\n\nHome\nNews\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]
        no [
            // Too few words, too far down, not prose, above
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nThe ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water and nobody was hurt.",
            "▸Home\nNews\nSport\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers Had Seen In The Spring That The Piers Were In A Poor State, But The Town Did Not Have The Money Then, A Fund For Old Bridges Will Now Pay For Most Of It, The Mayor Said On The Quay",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Harbour",
        ]

    /// In a run of two or three short blocks.
    "distance/short-run-2" [] |b| (2..=3).contains(&b.f.short_run);
        yes [
            "▸Home\n\nNews",
            "Home\n▸News\nSport",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Home\nRead more about it today\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "▸Home",
            "▸Home\nNews\nSport\nMoney",
            "▸Home\n\nRead more about it right here\n\nNews",
            "Home\nNews\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// In a run of four to nine short blocks.
    "distance/short-run-4" [] |b| (4..=9).contains(&b.f.short_run);
        yes [
            "▸Home\nNews\nSport\nMoney",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n▸Sport\nMoney\nGames\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\n▸I",
        ]
        no [
            "▸Home\nNews\nSport",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\n▸J",
            "▸Home\nNews\nRead more about it right here\nSport\nMoney",
        ]

    /// In a run of ten short blocks or more: a menu.
    "distance/short-run-10" [Navigation 5] |b| b.f.short_run >= 10;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\n▸J",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "Kiel\nHusum\n▸Emden\nLeer\nJever\nVarel\nAurich\nNorden\nWittmund\nEsens",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\n▸I",
            "▸A\nB\nC\nD\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "A\nB\nC\nD\nE\n▸F\nRead more about it right here\nG\nH\nI",
        ]

    /// A short block between longer ones.
    "distance/short-alone" [] |b| b.f.short_run == 1;
        yes [
            "▸Home",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Read more about it today\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Read more about it right here\n\n▸Home",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Read more about it right here\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Home\nNews\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Harbour\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]
}
