//! What stands at the end of a page: keywords, biographies, comments, legal lines, advertising, notices.

use crate::features::Features;
use crate::lexicon::class::Class;

/// Blocks above in which the head of a comment stands: the comment has a few paragraphs.
const THREAD_REACH: usize = 4;

/// A name and a date with its time, in a line of their own: how comments are headed ("Ann on May 3, 2019 at 6:34 am said:").
fn heads_comment(f: &Features) -> bool {
    let dated = f.date.count > 0 && (f.date.has_full_date || f.date.relative || f.date.has_partial_date);
    let more = (MIN_COMMENT_HEAD..MAX_COMMENT_HEAD).contains(&f.date.share());
    dated && more && f.m.words <= 14 && f.m.sentences == 0 && !f.date.labelled_published && !f.date.labelled_updated
}

/// Share of such a line that is its date, 0..=1.
const MIN_COMMENT_HEAD: f32 = 0.3;
const MAX_COMMENT_HEAD: f32 = 0.9;

rules! {
    /// Prose that begins with the name of the writer, after the core's start.
    "tail/bio-of-author" [Bio 10] |b| b.f.starts_with_author && b.f.prose && b.before_core() == 0;
        yes [
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Anna Berg \
             has lived on the island for as long as the bridge stands.",
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nAbout the \
             author\n\n▸Anna Berg is a writer. She lives on the island with a dog and a boat.",
            "Alte Brücke ist zu und Fähre kommt zu spät\n\nVon Anna Berg\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den \
             Hafen.\n\n▸Anna Berg lebt seit vielen Jahren auf der Insel und schreibt über das Meer.",
        ]
        no [
            // Another name; not at the start; no prose.
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Rosa Diaz \
             has lived on the island for as long as the bridge stands.",
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The writer \
             Anna Berg has lived on the island for as long as it stands.",
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Anna Berg, \
             writer",
            // The text of a teaser above the core.
            "By Anna Berg\n\n▸Anna Berg has lived on the island for as long as the bridge stands.\n\nOld bridge shut and ferry late\n\nPier\n\nThe \
             old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was in \
             May.",
        ]

    /// The name of the writer again after the core.
    "tail/author-again" [] |b| b.f.names_author && b.after_core() > 0 && b.words() <= 14;
        yes [
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Anna Berg",
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸More from \
             Anna Berg",
            "Alte Brücke ist zu und Fähre kommt zu spät\n\nVon Anna Berg\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den \
             Hafen.\n\n▸Text: Anna Berg",
        ]
        no [
            // Above the core; half of the name; too long.
            "Old bridge shut and ferry late\n\n▸By Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸More from \
             Anna",
            "Old bridge shut and ferry late\n\nBy Anna Berg\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Boats, \
             ropes, sails, nets, gulls, tides, fish, mills, locks, piers, towers, parks, beaches and Anna Berg",
        ]

    /// Prose that says what a writer does, outside the first half of the core.
    "tail/bio-prose" [Bio 10] |b| b.has(Class::Bio) && b.f.prose && b.has(Class::Role);
        yes [
            "▸Anna Berg is a reporter who covers politics for the paper in the harbour.",
            "▸Rosa Diaz is a freelance writer, and she writes about the sea and its boats.",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\n▸Anna Berg arbeitet als Redakteurin in Lund und \
             schreibt dort über das Meer und die Schiffe.",
        ]
        no [
            // No prose; a reporter in the story; a life without a role.
            "▸Anna Berg is a reporter", "▸The reporter stood on the bridge when the water began to rise again.",
            "▸Rosa Diaz lives in London with two dogs and a very old boat.",
        ]

    /// Prose with a role after the core or in its last blocks.
    "tail/role-prose-end" [Bio 10] |b| b.has(Class::Role) && b.f.prose && b.scene.core.is_some_and(|(_, end)| b.f.index + 2 >= end);
        yes [
            "▸The editor of the paper stood on the bridge and took a few notes.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸A reporter of the paper lives on the island and knows all of its boats.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The reporter says that it is cold on the bridge at \
             night.\n\nThe mayor wants a new one. The council has no money. That was in May.\n\nThe wind is up. The boats stay in. It will be so for a \
             while.",
        ]
        no [
            // Further up; no prose; no role.
            "▸The editor of the paper stood on the bridge and took a few notes.\n\nThe old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.\n\nThe mayor wants a new one. The council has no money. That was in May.\n\nThe wind is up. The boats stay in. It will be so for \
             a while.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The editor of the paper",
            "▸The mayor of the town stood on the bridge and took a few notes.",
        ]

    /// One to three words in a run of short blocks just after the core.
    "tail/tag-run" [Tags 10] |b| b.words() <= 3 && b.f.short_run >= 3 && (1..=12).contains(&b.after_core()) && b.f.m.digits == 0;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Bridges\n\nHarbour\n\nFerries",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\nBridges\n\n▸Old harbour\n\nFerries",
            "Старий міст закрито через шторм. Пором спізнився, тому що його чекали. Це вже було, але ще не так.\n\nМости\n\nГавань\n\n▸Пором",
        ]
        no [
            // Two of them; a number; four words; above the core.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Bridges\n\nHarbour",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Bridges 12\n\nHarbour\n\nFerries",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Bridges of the harbour\n\nHarbour\n\nFerries",
            "▸Bridges\n\nHarbour\n\nFerries\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            // Far below the core.
            "The old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.\n\nPier\n\nMill\n\nLock\n\nTide\n\nPark\n\nSail\n\nRope\n\nNet\n\nFish\n\nGull\n\nBoat\n\nMast\n\n▸Buoy",
        ]

    /// Starts with a hash sign.
    "tail/hash" [Tags 10] |b| b.f.m.chars > 1 && b.text().starts_with('#') && b.words() <= 5;
        yes ["▸#bridge", "▸#old #bridge #lund", "▸#橋"]
        no [
            // Alone; not at the start; too long.
            "▸#", "▸The #bridge", "▸#bridge is what the harbour talks about",
        ]

    /// Holds the copyright sign.
    "tail/copyright-sign" [Legal 10] |b| b.words() <= 40 && b.f.m.credit_signs > 0 && b.text().contains('©');
        yes ["▸© 2024 Harbour Post", "▸Harbour Post © All rights reserved", "▸Foto: © Anna Berg"]
        no [
            // Other signs; in a long block it is a detail.
            "▸Harbour Post® 2024", "▸(c) 2024 Harbour Post",
            "▸The sign on the door of the mill has a © on it, which the miller put there with red paint in the year of the flood, because he had \
             heard that a thing with such a sign on it can not be taken by the sea",
        ]

    /// Leftover code.
    "tail/script" [Other 10] |b| b.f.m.code >= 4 && b.f.function_share.is_none_or(|s| s < 0.1);
        yes [
            "▸var a = {b: 1}; c = {};", "▸window.pier = window.pier || []; pier_id = 12; pier_at = 3;",
            "▸.pier { color: red; } .mill { color: blue; }",
        ]
        no [
            // Three signs; a sentence of many parts.
            "▸var a = 1; b();", "▸The mayor came; the council sat; the river rose; the bridge fell; and we left.",
            "▸snake_case_names",
        ]

    /// After the core, a short line of a date and something else: who wrote a comment, and when.
    "tail/comment-head" [Comment 8, Related 4] |b| b.after_core() > 0 && heads_comment(b.f);
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Ann on May 3, 2019 at 6:34 am said:",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nComments\n\n▸Robert Roebuck, 3 May 2019",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸anna 3 hours ago",
        ]
        no [
            // A date alone; above the core; a sentence; a label.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸3 May 2019",
            "▸Ann on May 3, 2019 at 6:34 am said:\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸It was shut on 3 May 2019.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Published by Ann on 3 May 2019",
        ]

    /// After the core, up to four blocks below such a line that ends in a colon or stands alone above prose.
    "tail/below-comment-head" [Comment 8] |b| b.after_core() > 0 && b.words() >= 4 && (1..=THREAD_REACH).any(|n| b.above(n).is_some_and(heads_comment) && b.after_core() > n as u32);
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nAnn on May 3, 2019 at 6:34 am said:\n\n▸I cross it daily",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nRobert Roebuck, 3 May 2019\n\nReply\n\n▸I cross it daily",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nanna 3 hours ago\n\nReply\n\n▸So do I, Bob",
        ]
        no [
            // Three words; too far below; above the core.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nAnn on May 3, 2019 at 6:34 am said:\n\n▸Reply",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nRobert Roebuck, 3 May 2019\n\n1\n\n2\n\n3\n\n4\n\n▸I cross it daily",
            "Robert Roebuck, 3 May 2019\n\n▸A bridge is shut\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]
}
