//! Where a block stands: before, in or after the core, first or last.

rules! {
    /// 1 blocks before the core begins.
    "place/before-core-1" [] |b| b.before_core() == 1;
        yes [
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "Home\n\n▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸Der Hafen\n\nDie Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
            "▸Nobody was hurt in the storm.\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no [
            // The core itself, a line further up, the line after it, no core
            "Harbour\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸Home\n\nHarbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "▸Harbour\n\nNews",
        ]

    /// 1 blocks after the core has ended.
    "place/after-core-1" [] |b| b.after_core() == 1;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nNews",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸Гавань",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Nobody was hurt in the storm.",
        ]
        no [
            // The end of the core, a line further down, the line before it, a line that more prose brings into the core
            "Home\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHarbour\n\n▸News",
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]

    /// 2 blocks before the core begins.
    "place/before-core-2" [] |b| b.before_core() == 2;
        yes [
            "▸A\nB\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "Home\n▸News\nSport\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸Inicio\nPuertos\n\nEl ferry volvió al puerto antes de que la tormenta pasara sobre la bahía.",
        ]
        no [
            "▸A\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\n▸News",
            "▸Home\nNews",
        ]

    /// 2 blocks after the core has ended.
    "place/after-core-2" [] |b| b.after_core() == 2;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\n▸B",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\n▸News\nSport",
            "El ferry volvió al puerto antes de que la tormenta pasara sobre la bahía.\n\nInicio\n▸Puertos",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸A",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\n▸C",
            "▸Home\nNews\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "Home\n▸News",
        ]

    /// 3 to 5 blocks before the core begins.
    "place/before-core-3-5" [] |b| (3..=5).contains(&b.before_core());
        yes [
            "▸A\nB\nC\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸О\nБ\nВ\n\nПором повернувся до гавані ще до того, як над затокою пройшла буря.",
        ]
        no [
            "▸A\nB\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\n▸D",
        ]

    /// 3 to 5 blocks after the core has ended.
    "place/after-core-3-5" [] |b| (3..=5).contains(&b.after_core());
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\n▸C",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\n▸D",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\n▸E",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\nА\nБ\n▸В",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\n▸B",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\n▸F",
            "▸A\nB\nC\nD\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// 6 to 10 blocks before the core begins.
    "place/before-core-6-10" [] |b| (6..=10).contains(&b.before_core());
        yes [
            "▸A\nB\nC\nD\nE\nF\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no [
            "▸A\nB\nC\nD\nE\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\n▸H",
        ]

    /// 6 to 10 blocks after the core has ended.
    "place/after-core-6-10" [] |b| (6..=10).contains(&b.after_core());
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\n▸F",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\n▸H",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\n▸J",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\n▸E",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\n▸K",
            "▸A\nB\nC\nD\nE\nF\nG\nH\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// 11 to 20 blocks before the core begins.
    "place/before-core-11-20" [] |b| (11..=20).contains(&b.before_core());
        yes [
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no [
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\n▸O",
        ]

    /// 11 to 20 blocks after the core has ended.
    "place/after-core-11-20" [] |b| (11..=20).contains(&b.after_core());
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\n▸K",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\n▸O",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\n▸T",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\n▸J",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\n▸U",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// 21 or more blocks before the core begins.
    "place/before-core-21-up" [] |b| b.before_core() > 20;
        yes [
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\nV\nW\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\nV\nW\nX\nY\nZ\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no [
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\n▸U",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\nV",
        ]

    /// 21 or more blocks after the core has ended.
    "place/after-core-21-up" [] |b| b.after_core() > 20;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\n▸U",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\nV\n▸W",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\nV\nW\nX\nY\n▸Z",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\n▸T",
            "▸A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\nU\n▸V",
        ]

    /// Inside the core.
    "place/in-core" [Body 5] |b| b.in_core();
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Photo: Ann Reed\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "港\n\nフェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。\n\n▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]
        no [
            // A line at its edges, prose that three lines part from more prose, a page without prose
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.\n\nHome\nNews\nSport\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "▸Nobody was hurt.",
        ]

    /// The first block of the core.
    "place/core-start" [Body 5] |b| b.scene.core.is_some_and(|(start, _)| start == b.f.index);
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "Harbour\n\n▸The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Hafen\n\nBild: Ann Reed\n\n▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸Nobody was hurt.",
        ]

    /// The last block of the core.
    "place/core-end" [Body 5] |b| b.scene.core.is_some_and(|(_, end)| end == b.f.index);
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nHarbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nPhoto: Ann Reed\n\n▸Its crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸Nobody was hurt.",
        ]

    /// The page has no prose at all.
    "place/no-core" [] |b| b.scene.core.is_none();
        yes [
            "▸Home\n\nNews",
            // A sentence of nine words, a long line without an end, a heading in title case
            "▸The ferry came back before the storm had passed.",
            "▸The ferry came back to the harbour before the storm had passed over",
            "▸The Old Ferry Came Back To The Harbour Before The Storm.",
        ]
        no [
            "▸Home\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸Its crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n▸Sport",
            "▸Пором повернувся до гавані ще до того, як над затокою пройшла буря.",
        ]

    /// The core has fewer than eighty words of prose: a stub, a list, a video page.
    "place/thin-core" [] |b| b.scene.core_words < 80 && b.scene.core.is_some();
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for bridges will pay for most of it, the mayor said on the quay.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]
        no [
            // A page with eighty words of prose and one without any
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nPhoto: Ann Reed\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸Harbour",
        ]

    /// The first block.
    "place/first" [] |b| b.f.index == 0;
        yes ["▸Home", "▸Harbour\n\nNews", "▸The ferry came back to the harbour before the storm had passed over the bay."]
        no [
            "Home\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "Home\n▸News\nSport",
        ]

    /// The second block.
    "place/second" [] |b| b.f.index == 1;
        yes [
            "Home\n\n▸Harbour",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "Home\n▸News\nSport",
        ]
        no [
            "▸Home\n\nHarbour",
            "Home\nNews\n▸Sport",
            "Home\n\nThe ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
        ]

    /// The third or fourth block.
    "place/third" [] |b| (2..=3).contains(&b.f.index);
        yes [
            "Home\n\nHarbour\n\n▸News",
            "Home\nNews\nSport\n▸Money",
            "Home\n\nNews\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no ["Home\n\n▸Harbour\n\nNews", "Home\nNews\nSport\nMoney\n▸Games", "▸Home"]

    /// The last block.
    "place/last" [] |b| b.f.index as usize + 1 == b.scene.blocks.len();
        yes ["▸Home", "Home\n\n▸Harbour", "Harbour\n\n▸The ferry came back to the harbour before the storm had passed over the bay."]
        no ["▸Home\n\nHarbour", "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHarbour", "Home\n▸News\nSport"]

    /// One of the last three blocks.
    "place/near-last" [] |b| b.f.index as usize + 4 > b.scene.blocks.len();
        yes [
            "▸Home",
            "Home\nNews\n▸Sport\nMoney\nGames",
            "Home\nNews\nSport\nMoney\n▸Games",
            "Harbour\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]
        no [
            "Home\n▸News\nSport\nMoney\nGames",
            "▸Home\nNews\nSport\nMoney",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\nSport",
        ]
}
