//! Blocks that come in rows: repetitions, lists of headlines, teasers below their titles.

rules! {
    /// Begins with the text of its neighbour, or the neighbour with its text: alt text and caption.
    "flow/repeats-neighbour" [Caption 8] |b| b.f.repeats_neighbour && !b.f.is_title;
        yes ["The old mill\n\n▸The old mill at dusk", "The old mill at dusk\n\n▸The old mill", "Wieder offen\n\n▸Wieder offen", "THE OLD MILL\n\n▸The old mill"]
        no [
            // A chance word; the same words elsewhere in the line, or not next to it.
            "Old mill\n\n▸Old mill at dusk", "The old mill\n\n▸At dusk, the old mill", "The old mill\n\nPier\n\n▸The old mill at dusk",
            // The title again.
            "Bridge stays open as ferry is late\n\n▸Bridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// The next block begins with its text, or it with the next block's.
    "flow/next-repeats" [Caption 8] |b| b.below(1).is_some_and(|n| n.repeats_neighbour) && !b.f.is_title;
        yes ["▸The old mill\n\nThe old mill at dusk", "▸The old mill at dusk\n\nThe old mill", "▸Wieder offen\n\nWieder offen\n\nAm Hafen"]
        no [
            "▸Old mill\n\nOld mill at dusk", "▸The old mill\n\nAt dusk, the old mill", "▸The old mill\n\nPier\n\nThe old mill at dusk",
            "▸Bridge stays open as ferry is late\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// The same text stands earlier on the page.
    "flow/seen-before" [] |b| b.f.seen_before && !b.f.is_title;
        yes ["Pier\n\nFerry\n\n▸Pier", "The Old Mill\n\nFerry\n\nLock\n\n▸the old mill", "共有\n\n港の橋\n\n▸共有"]
        no [
            // The first of them; a longer one.
            "▸Pier\n\nFerry\n\nPier", "Pier\n\nFerry\n\n▸Pier again",
            "Bridge stays open as ferry is late\n\nPier\n\n▸Bridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// The same text stands later on the page.
    "flow/seen-after" [] |b| b.f.seen_after && !b.f.is_title;
        yes ["▸Pier\n\nFerry\n\nPier", "▸The Old Mill\n\nFerry\n\nLock\n\nthe old mill", "▸共有\n\n港の橋\n\n共有"]
        no [
            "Pier\n\nFerry\n\n▸Pier", "▸Pier\n\nFerry\n\nPier again",
            "▸Bridge stays open as ferry is late\n\nPier\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// Title-like, and so are both neighbours: a list of headlines.
    "flow/between-titleish" [Related 8] |b| (4..=20).contains(&b.words()) && b.f.m.sentences == 0 && b.above(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0) && b.below(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes [
            "Old mill opens again\n\n▸Why the ferry was late\n\nGulls are back in town",
            "Old mill opens again\n\nWhy the ferry was late\n\n▸Gulls are back in town\n\nA walk by the sea",
            "Alte Mühle wieder offen\n\n▸Warum die Fähre spät kam\n\nMöwen zurück am Hafen",
        ]
        no [
            // Each of the three fails once: too short, or a sentence.
            "Old mill\n\n▸Why the ferry was late\n\nGulls are back in town", "Old mill opens again\n\n▸Why the ferry was late\n\nGulls are back.",
            "Old mill opens again\n\n▸Late ferry\n\nGulls are back in town", "Old mill opens again\n\n▸The ferry was late.\n\nGulls are back in town",
            "▸Why the ferry was late\n\nGulls are back in town",
        ]

    /// A title-like block outside the core directly above prose outside the core: a teaser's title.
    "flow/pair-title-teaser" [Related 8] |b| !b.in_core() && (3..=20).contains(&b.words()) && b.f.m.sentences == 0 && b.f.index > b.scene.core.map_or(0, |c| c.1) && b.below(1).is_some_and(|n| n.prose);
        yes [
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\n▸Old mill opens again\n\nThe ferry is late again and the harbour is empty.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nPier\n\nMill\n\n▸Late ferry again\n\nThe ferry is late again and the harbour is empty.",
            "The council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\nRelated\n\nOld mill opens again\n\nThe ferry is late again and the harbour is empty.\n\n▸Why the ferry was late\n\nThe ferry is late again and the harbour is empty.",
        ]
        no [
            // A headline above its article.
            "▸Old mill opens again\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.",
            // A sub-heading inside it.
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Old mill opens again\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\n▸The old mill opens again.\n\nThe ferry is late again and the harbour is empty.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\n▸Mill\n\nThe ferry is late again and the harbour is empty.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\n▸Old mill opens again\n\nOn Monday",
        ]

    /// Prose after the core directly below a title-like block: the teaser.
    "flow/pair-teaser-title" [Related 8] |b| b.after_core() > 0 && b.f.prose && b.above(1).is_some_and(|n| (3..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes [
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\nOld mill opens again\n\n▸The ferry is late again and the harbour is empty.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nPier\n\nMill\n\nLate ferry again\n\n▸The ferry is late again and the harbour is empty.",
            "The council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\nRelated\n\nOld mill opens again\n\nThe ferry is late again and the harbour is empty.\n\nWhy the ferry was late\n\n▸The ferry is late again and the harbour is empty.",
        ]
        no [
            "Old mill opens again\n\n▸The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nOld mill opens again\n\n▸The council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\nOld mill\n\n▸The ferry is late again and the harbour is empty.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\nThe mill is open.\n\n▸The ferry is late again and the harbour is empty.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\nOld mill opens again\n\n▸It opens on Monday.",
        ]
}
