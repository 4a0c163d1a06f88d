//! Prose, and what kind of prose.

use crate::features::measure::{End, Start};
use crate::lexicon::class::Class;

rules! {
    /// Sentences of some length in running case.
    "prose/prose" [Body 10] |b| b.f.prose;
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
            "▸It was late. The ferry came back. Its crew was on the",
            "▸Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay",
        ]
        no [
            // Nine words, no end of a sentence, title case, no function words
            "▸The ferry came back before the storm had passed.",
            "▸The ferry came back to the harbour before the storm had passed",
            "▸The Ferry Came Back To The Harbour Before The Storm.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Planks, nails, ropes, lamps, tar, oars, sails, nets, hooks, anchors.",
        ]

    /// Prose inside the core of the page.
    "prose/prose-in-core" [Body 10] |b| b.f.prose && b.in_core();
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nPhoto: Ann Reed\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "Der Hafen\n\n▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Photo: Ann Reed\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back before the storm had passed.",
        ]

    /// Prose outside the core: teasers, comments, notices.
    "prose/prose-outside-core" [] |b| b.f.prose && !b.in_core() && b.scene.core.is_some();
        yes [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.\n\nGames",
        ]
        no [
            // One line between does not part it from the core
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸The ferry came back before the storm.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Prose of ten content words or more that shares most of them with the core.
    "prose/prose-on-topic" [Body 10] |b| b.f.prose && b.f.content_words >= 10 && b.f.topic >= 0.5 && !b.in_core();
        yes [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸The engineers lifted the planks from the harbour bridge and the ferry crews waited near the quay for two weeks.",
            "▸The engineers lifted the planks from the harbour bridge and the ferry crews waited near the quay for two weeks.\n\nHome\nNews\nSport\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\nSport\nMoney\n\n▸In the spring the divers had seen that the piers of the harbour bridge were in a poor state, and the mayor said that a fund for bridges will pay.",
        ]
        no [
            // In the core, of few content words, about something else, no prose
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸The engineers lifted the planks from the harbour bridge and the ferry crews waited near the quay for two weeks.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸The engineers lifted the planks and then they had to go.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸The Engineers Lifted The Planks From The Harbour Bridge And The Ferry Crews Waited Near The Quay For Two Weeks",
        ]

    /// Prose outside the core that shares few words with it.
    "prose/prose-off-topic" [] |b| b.f.prose && b.f.content_words >= 8 && b.f.topic < 0.25 && !b.in_core();
        yes [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.",
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.\n\nHome\nNews\nSport\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸In summer the museum of the valley shows paintings of wild horses that nobody could find for decades.",
        ]
        no [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸The engineers lifted the planks from the harbour bridge and the ferry crews waited near the quay for two weeks.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\nSport\n\n▸It has a cake and tea for all who go to the town.",
        ]

    /// A line that is no prose, inside the core.
    "prose/line-in-core" [Body 10] |b| !b.f.prose && b.in_core() && b.words() >= 4;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Photo by Ann Reed\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸What the crew found\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸The ferry came back before the storm.\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Photo: Ann Reed\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸What the crew found\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸What the crew found",
        ]

    /// A paragraph that starts with a quotation, among prose.
    "prose/quote-paragraph" [Body 10] |b| b.f.m.start == Start::Quote && b.f.prose && b.f.prose_above <= 3;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸“We were on the water for two days and nobody was hurt,” she said.",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸«Ми були на воді два дні, і ніхто не постраждав у тому штормі», – каже вона.",
            "フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。\n\nPhoto: Ann Reed\n\n▸「二日も海の上にいたが、誰も怪我をしなかった」と船長は港で話した。",
        ]
        no [
            // A quotation further in, the first prose, a short quotation, prose too far above
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸She said: “We were on the water for two days and nobody was hurt.”",
            "▸“We were on the water for two days and nobody was hurt,” she said.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸“We were on the water for two days.”",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\nSport\n\n▸“We were on the water for two days and nobody was hurt,” she said.",
        ]

    /// A bulleted line inside the core.
    "prose/list-item" [Body 10] |b| b.f.m.start == Start::Bullet && b.in_core();
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸• planks\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸– Bretter\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸* It had been on the water for two days and nobody was hurt.",
        ]
        no [
            // No bullet, a number, outside the core
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸planks • nails\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸1. planks\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸• planks\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.\n\n▸• planks",
        ]

    /// Speaks to the reader.
    "prose/speaks-to-reader" [] |b| b.has(Class::SecondPerson) && b.words() >= 6;
        yes [
            "▸What you can do about it",
            "▸Take your old planks to the quay.",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Hast du auch einen Hafen gesehen?",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸Чи ви бачили пором у гавані?",
        ]
        no ["▸What you can do", "▸What they can do about it", "▸The young crew is on the quay"]

    /// Reports what somebody said.
    "prose/reports" [Body 10] |b| b.has(Class::Reporting) && b.words() >= 12;
        yes [
            "▸The ferry will be back on the water in June, the mayor said.",
            "▸The mayor told the town on the quay that the bridge was closed.",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Die Fähre kommt im Juni wieder in den Hafen, sagte die Frau gestern.",
        ]
        no [
            "▸The ferry will be back in June, the mayor said.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry will be back on the water in June, the mayor thinks.",
        ]

    /// A lead-in to background in the same article.
    "prose/background" [Body 10] |b| b.starts(Class::Background) && b.words() >= 8;
        yes [
            "▸As reported earlier, the bridge was closed in May.",
            "▸Earlier, it was said that the bridge would stay closed.",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸Нагадаємо, міст через гавань був закритий ще у травні.",
        ]
        no [
            "▸As reported earlier, it closed.",
            "▸The bridge was closed in May, as reported earlier.",
            "▸As the town heard in May, the bridge was closed.",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸Міст через гавань, нагадаємо, був закритий ще у травні.",
        ]

    /// A correction or editor's note: part of the article.
    "prose/correction" [Body 10] |b| b.starts(Class::Correction) && b.words() >= 4;
        yes [
            "▸Correction: the ferry left on Monday.",
            "▸Editor’s note: a name has been put right.",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Korrektur: Die Fähre kam am Montag.",
            "フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。\n\n▸訂正：船が出たのは月曜でした",
        ]
        no ["▸Correction", "▸We have made a correction to this page", "▸Corrective lenses for the whole crew"]

    /// The first paragraph of prose in the core.
    "prose/first-prose" [Body 10] |b| b.f.prose && b.scene.core.is_some_and(|(start, _)| start == b.f.index);
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "Harbour\n\n▸The ferry came back to the harbour before the storm had passed over the bay.\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Hafen\n\nBild: Ann Reed\n\n▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Its crew had been on the water for two days and nobody was hurt.",
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\nSport\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// Prose just before the core.
    "prose/before-core-prose" [Deck 10] |b| b.f.prose && (1..=6).contains(&b.before_core());
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.\n\nA\nB\nC\nD\nE\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\nHome\nNews\n\nDie Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog. Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            // In the core, after it, too far above, no prose
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nA\nB\nC\nD\nE\nF\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// Prose that stood already.
    "prose/same-as-above" [] |b| b.f.prose && b.f.seen_before;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\nSport\n\nIts crew had been on the water for two days and nobody was hurt.\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸Пором повернувся до гавані ще до того, як над затокою пройшла буря.",
        ]
        no [
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸The ferry came back to the harbour before the storms had passed over the bay.",
            "Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Prose that stands again later: a teaser box or a deck in two places.
    "prose/stands-again" [] |b| b.f.prose && b.f.seen_after;
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nHome\nNews\nSport\n\nIts crew had been on the water for two days and nobody was hurt.\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "▸El ferry volvió al puerto antes de que la tormenta pasara sobre la bahía.\n\nEl ferry volvió al puerto antes de que la tormenta pasara sobre la bahía.",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.\n\nThe ferry came back to the harbour before the storms had passed over the bay.",
            "▸Harbour\n\nThe ferry came back to the harbour before the storm had passed over the bay.\n\nHarbour",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Under a summary heading.
    "prose/summary-under" [Deck 10] |b| b.f.under.is_some_and(|(c, d)| c == Class::Summary && d <= 6) && b.words() >= 5;
        yes [
            "Key points\n\n▸Its crew had been on the water for two days and nobody was hurt.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "At a glance\n\nTwo days at sea\n\n▸Nobody on board was hurt\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Das Wichtigste in Kürze\n\n▸Die Fähre kam heute zurück\n\nDie Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
            "In brief:\n\nA\nB\nC\nD\nE\n\n▸Nobody on board was hurt\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Four words, too far below, under another heading, above the heading
            "Key points\n\n▸Nobody on board hurt\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Key points\n\nA\nB\nC\nD\nE\nF\n\n▸Nobody on board was hurt\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Read also:\n\n▸Nobody on board was hurt\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Nobody on board was hurt\n\nKey points\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// Under a heading of references.
    "prose/references-under" [Body 10] |b| b.f.under.is_some_and(|(c, d)| c == Class::References && d <= 60);
        yes [
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nReferences\n\n▸1. Reed, A. (2019): Bridges",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nSources:\n\nReed, A.\nGay, O.\n▸Town of Kestrel",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\nQuellen\n\n▸Hafenamt",
        ]
        no [
            // The heading, what stands above it, under another heading, sixty-one lines below
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸References",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Reed, A. (2019)\n\nReferences",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nReferences\n\nRead also:\n\n▸A new bridge",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nReferences\n\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n▸B",
        ]

    /// Head of an entry of a live blog.
    "prose/live-entry" [Body 10] |b| b.starts(Class::Live) && b.words() <= 12;
        yes [
            "▸Live: the ferry at Kestrel Bay",
            "▸Live updates",
            "▸What we know so far about the ferry",
            "El barco está en el puerto desde ayer, pero nadie sabe cuándo saldrá también el otro, según los que trabajan allí.\n\n▸En directo: el ferry en el puerto",
        ]
        no [
            "▸The ferry, live from the quay",
            "▸Liver and onions on the quay",
            "▸Live updates from the quay where the ferry came back before the storm tonight",
        ]

    /// A question on its own between prose: an interview's question or a heading.
    "prose/question" [Subheading 10] |b| b.f.m.end == End::Question && b.words() <= 16 && b.f.prose_above <= 2 && b.f.prose_below <= 2;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Who will pay for it?\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nPhoto: Ann Reed\n\n▸And nobody was hurt on the water in those two days?\n\nPhoto: Olena Gay\n\nIts crew had been on the water for two days and nobody was hurt.",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Wer zahlt das?\n\nDie Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            // No question, too long, no prose above or below it
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Who will pay for it\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸And was really nobody hurt on the water in those two days before the storm was over?\n\nIts crew had been on the water for two days and nobody was hurt.",
            "▸Who will pay for it?\n\nIts crew had been on the water for two days and nobody was hurt.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Who will pay for it?",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\nPhoto: Ann Reed\nArchive\n\n▸Who will pay for it?\n\nIts crew had been on the water for two days and nobody was hurt.",
        ]

}
