//! Headline and kicker.

use crate::lexicon::class::Class;

rules! {
    /// The block before the core that reads most like its title, each time it stands.
    "head/title-candidate" [Headline 10] |b| b.f.is_title;
        yes [
            "▸Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Home\n\nEngineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Engineers lifted broken planks from harbour bridge",
            "Home\nNews\n\n▸Ferry to carry people to the island\n\n3 June 2024\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "<h1>▸Old harbour bridge opens</h1><p>Ferry crews waited near the quay</p><p>The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.</p>",
        ]
        no [
            // A line above that is no title, the second best, the line after it, a line after the core
            "▸Home\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Bridge in Kestrel closed for repairs\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸By Ann Reed in Kestrel\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Home\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Engineers lifted broken planks from harbour bridge",
        ]

    /// The title candidate, eight blocks or fewer before the core.
    "head/title-near-core" [Headline 10] |b| b.f.is_title && b.before_core() <= 8 && b.before_core() > 0;
        yes [
            "▸Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Engineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n3 June 2024\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\nG\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Nine lines above, the first paragraph, no title, again after the core
            "▸Engineers lifted broken planks from harbour bridge\n\nA\nB\nC\nD\nE\nF\nG\nH\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "Engineers lifted broken planks from harbour bridge\n\n▸By Ann Reed\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Engineers lifted broken planks from harbour bridge",
        ]

    /// The title text again, not where the candidate stands.
    "head/title-not-first" [] |b| b.f.is_title && b.scene.title != Some(b.f.index);
        yes [
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Engineers lifted broken planks from harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸ENGINEERS LIFTED BROKEN PLANKS FROM HARBOUR BRIDGE",
            "▸Engineers lifted broken planks from harbour bridge\n\nHome\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            "▸Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Home\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Engineers lifted broken planks from harbour bridge again",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Home",
        ]

    /// The title text again after the core.
    "head/title-after-core" [] |b| b.f.is_title && b.after_core() > 0;
        yes [
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Engineers lifted broken planks from harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸ENGINEERS LIFTED BROKEN PLANKS FROM HARBOUR BRIDGE",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\nSport\n\n▸Engineers lifted broken planks from harbour bridge",
        ]
        no [
            // Before it, in it, other words
            "▸Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nEngineers lifted broken planks from harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Engineers lifted broken planks from harbour bridge\n\nThe ferry came back to the harbour before the storm had passed over the bay.",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\n▸Engineers lifted broken planks from harbour bridge again",
        ]

    /// Shares two thirds of its content words with the title, without being the same text.
    "head/like-title" [Headline 10] |b| !b.f.is_title && b.f.title_overlap >= 0.66;
        yes [
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Engineers lifted planks from the harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Broken planks, harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸From harbour bridge engineers lifted broken planks",
        ]
        no [
            // The title again, half of its words, its words among many others
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Engineers lifted broken planks from harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Broken planks on the bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Engineers lifted broken planks from harbour bridge, said newspapers from three nearby towns",
        ]

    /// Shares a third to two thirds of its content words with the title.
    "head/somewhat-like-title" [] |b| !b.f.is_title && (0.33..0.66).contains(&b.f.title_overlap);
        yes [
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Broken planks on the bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸The broken bridge in Kestrel",
        ]
        no [
            // One word of six, four of six, the title
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Broken planks, harbour bridge",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Engineers lifted broken planks from harbour bridge",
        ]

    /// Shares no content word with the title, though it has four or more.
    "head/unlike-title" [] |b| !b.f.is_title && b.f.content_words >= 4 && b.f.title_overlap == 0.0 && b.scene.title.is_some();
        yes [
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Museum shows paintings with horses",
            "▸Bakery sells honey cakes\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Photo: Olena Hrynko, Kestrel Archive\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
        ]
        no [
            // Three content words, one of the title's, no title on the page
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Museum shows horses",
            "Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.\n\nHome\nNews\n\n▸Museum shows paintings with bridge",
            "▸Museum shows paintings with horses",
        ]

    /// Title-like block before the core whose content words are mostly the core's.
    "head/on-topic-title" [Headline 10] |b| b.before_core() > 0 && (4..=28).contains(&b.words()) && b.f.content_words >= 2 && b.f.topic >= 0.6 && b.f.m.sentences <= 1;
        yes [
            "▸Engineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Ferry crews wait near the quay\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Broken planks, harbour bridge\n\nBy Ann Reed\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Three words, one content word, other words, two sentences, after the core
            "▸Broken harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Up on the bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Bakery sells honey cakes on the quay\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Bridge closed. Ferry to carry people.\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Engineers lifted broken planks from harbour bridge",
        ]

    /// Title-like block outside the core that shares hardly a word with it.
    "head/off-topic-title" [Related 10] |b| b.scene.core.is_some() && !b.in_core() && (4..=25).contains(&b.words()) && b.f.m.sentences <= 1 && b.f.content_words >= 3 && b.f.topic < 0.34;
        yes [
            "▸Bakery sells honey cakes\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Museum shows paintings with horses",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Bakery sells honey cakes on the quay",
        ]
        no [
            // In the core, three words, about the core, two sentences, two content words
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Bakery sells honey cakes\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Bakery sells honey",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Ferry crews wait near the quay",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Bakery sells honey. Museum shows horses.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Cakes are on sale",
        ]

    /// Outside the core, short, and half of its content words are the core's.
    "head/on-topic-short" [] |b| !b.in_core() && b.words() <= 6 && b.f.content_words >= 1 && b.f.topic >= 0.5;
        yes [
            "▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Bridge, Kestrel",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Ferry to the island",
        ]
        no [
            // In the core, seven words, a third of its words, no content word
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Harbour\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸The bridge in the harbour and ferry",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Bridge bakery museum",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸All of it",
        ]

    /// Outside the core, short, and none of its content words is the core's.
    "head/off-topic-short" [] |b| b.scene.core.is_some() && !b.in_core() && b.words() <= 6 && b.f.content_words >= 1 && b.f.topic == 0.0;
        yes [
            "▸Bakery\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Honey cakes today",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Museum of horses",
        ]
        no [
            // In the core, seven words, one word of the core, no content word
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\n▸Bakery\n\nDivers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Honey cakes and horses in the museum",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸Museum of the bridge",
            "The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nHome\nNews\n\n▸All of it",
        ]

    /// One to four words directly above the title.
    "head/label-above-title" [Kicker 10] |b| b.below(1).is_some_and(|n| n.is_title) && (1..=4).contains(&b.words());
        yes [
            "▸Harbour\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Home\n\n▸Town and bay\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Exclusive\n\nEngineers lifted broken planks from harbour bridge\n\nBy Ann Reed\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // Below the title, two above it, five words, a title that is none
            "Engineers lifted broken planks from harbour bridge\n\n▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Harbour\n\nTown\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸News of town and bay\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸Harbour\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.\n\nEngineers lifted broken planks from harbour bridge",
        ]

    /// A genre label alone: exclusive, opinion, analysis.
    "head/genre" [Kicker 10] |b| b.is(Class::Genre) && b.words() <= 4;
        yes [
            "▸Exclusive",
            "▸OPINION",
            "▸Opinion:",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Kommentar",
            "Пором повернувся до гавані ще до того, як над затокою пройшла буря.\n\n▸Інтерв’ю",
            "フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。\n\n▸社説",
        ]
        no [
            // Goes on, is no label, names a section
            "▸Exclusive: bridge closed",
            "▸Exclusively",
            "▸An opinion",
            "▸Sport",
        ]

    /// Starts with a genre label and goes on.
    "head/genre-start" [] |b| b.starts(Class::Genre) && !b.is(Class::Genre);
        yes [
            "▸Exclusive: bridge closed",
            "▸Opinion: The town needs its ferry",
            "▸Letters to the editor of Monday",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Kommentar: Die Stadt braucht die Fähre",
        ]
        no [
            // The label alone, the word in a sentence, a word that begins like it
            "▸Exclusive",
            "▸Exclusive rooms on the ferry",
            "▸The mayor’s opinion: no",
            "▸Opinionated: the mayor",
        ]

    /// The name of a section one to three blocks above the title.
    "head/section-above-title" [Kicker 10] |b| b.is(Class::Section) && (1..=3).any(|n| b.below(n).is_some_and(|f| f.is_title));
        yes [
            "▸World\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Politics\n\nHome\n\nBy Ann Reed\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸Culture\n\n3 June 2024\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
        no [
            // No section, below the title, four above it, goes on
            "▸Harbour\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "Engineers lifted broken planks from harbour bridge\n\n▸World\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸World\n\nA\nB\nC\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸World of boats\n\nEngineers lifted broken planks from harbour bridge\n\nThe engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]
}
