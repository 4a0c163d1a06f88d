//! What the blocks directly above and below are.

use crate::features::Features;
use crate::lexicon::class::Class;

/// A word of a menu.
fn menu(n: &Features) -> bool {
    n.m.words <= 4 && n.m.sentences == 0 && (n.cues.is(Class::Navigation) || n.cues.is(Class::Section))
}

rules! {
    /// The block above has three words or fewer.
    "neighbour/above-short" [] |b| b.above(1).is_some_and(|n| n.m.words <= 3);
        yes ["Pier\n\n▸Ferry", "The old mill\n\n▸It opens on Monday.", "Foto: Anna\n\n▸Der Hafen"]
        no [
            // Four words; not the next one; nothing above.
            "The old mill opens\n\n▸Ferry", "Pier\n\nThe old mill opens\n\n▸Ferry", "▸Ferry\n\nPier",
        ]

    /// The block below has three words or fewer.
    "neighbour/below-short" [] |b| b.below(1).is_some_and(|n| n.m.words <= 3);
        yes ["▸Ferry\n\nPier", "▸It opens on Monday.\n\nThe old mill", "▸Der Hafen\n\nFoto: Anna"]
        no ["▸Ferry\n\nThe old mill opens", "▸Ferry\n\nThe old mill opens\n\nPier", "Pier\n\n▸Ferry"]

    /// The block above has four to twenty words and no end of a sentence.
    "neighbour/above-titleish" [] |b| b.above(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes ["Old mill opens again\n\n▸Jane Roe", "Why the ferry was late on each day of a long and windy winter\n\n▸Jane Roe", "Міст у гавані знову відкрито\n\n▸Олена"]
        no ["Old mill opens\n\n▸Jane Roe", "The old mill opens again.\n\n▸Jane Roe", "Old mill opens again\n\nPier\n\n▸Jane Roe"]

    /// The block below has four to twenty words and no end of a sentence.
    "neighbour/below-titleish" [] |b| b.below(1).is_some_and(|n| (4..=20).contains(&n.m.words) && n.m.sentences == 0);
        yes ["▸Jane Roe\n\nOld mill opens again", "▸Jane Roe\n\nWhy the ferry was late on each day of a long and windy winter", "▸Олена\n\nМіст у гавані знову відкрито"]
        no ["▸Jane Roe\n\nOld mill opens", "▸Jane Roe\n\nThe old mill opens again.", "▸Jane Roe\n\nPier\n\nOld mill opens again"]

    /// The block above is prose of thirty words or more.
    "neighbour/above-prose-long" [] |b| b.above(1).is_some_and(|n| n.prose && n.m.words >= 30);
        yes [
            "The council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\n▸Pier",
            "The council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\n▸The ferry is late again and the harbour is empty.",
            "Pier\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\n▸The old mill",
        ]
        no [
            // Twenty-six words; not the next one; long, and no prose.
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Pier",
            "The council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\nPier\n\n▸The old mill",
            "Pier Mill Ferry Lock Tide Gulls Boats Fish Nets Ropes Sails Masts Docks Cranes Sheds Quays Buoys Rocks Sand Shells Crabs Eels Cod Herring Salmon Trout Pike Perch Carp Tench Roach\n\n▸Pier",
        ]

    /// The block below is prose of thirty words or more.
    "neighbour/below-prose-long" [] |b| b.below(1).is_some_and(|n| n.prose && n.m.words >= 30);
        yes [
            "▸Pier\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
            "▸The ferry is late again and the harbour is empty.\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
            "▸The old mill\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\nPier",
        ]
        no [
            "▸Pier\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.",
            "▸The old mill\n\nPier\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
            "▸Pier\n\nPier Mill Ferry Lock Tide Gulls Boats Fish Nets Ropes Sails Masts Docks Cranes Sheds Quays Buoys Rocks Sand Shells Crabs Eels Cod Herring Salmon Trout Pike Perch Carp Tench Roach",
        ]

    /// The block above starts with a cue of related articles.
    "neighbour/above-related" [Related 8] |b| b.above(1).is_some_and(|n| n.cues.starts(Class::Related));
        yes ["Read also: Old mill opens again\n\n▸Ferry", "Related\n\n▸Old mill opens again", "関連記事\n\n▸港の橋"]
        no [
            // The cue opens no line; it is two blocks up.
            "All about related stories\n\n▸Ferry", "Read also: Old mill opens again\n\nPier\n\n▸Ferry", "▸Read also: Old mill opens again",
        ]

    /// The block above is a share button.
    "neighbour/above-share" [Share 8] |b| b.above(1).is_some_and(|n| n.cues.is(Class::Share) || n.cues.is(Class::Network)) && b.words() <= 6;
        yes ["Share\n\n▸Print", "Facebook\n\n▸12", "WhatsApp\n\n▸Send it to a friend now"]
        no [
            // More words than a button; more than a button above; not the next one.
            "Share\n\n▸The port has shut the bridge again", "Share of the mill\n\n▸Print", "Share\n\nFerry\n\n▸Pier", "Facebook buys a mill\n\n▸Pier",
        ]

    /// The block below is a share button.
    "neighbour/below-share" [Share 8] |b| b.below(1).is_some_and(|n| n.cues.is(Class::Share) || n.cues.is(Class::Network)) && b.words() <= 6;
        yes ["▸Print\n\nShare", "▸12\n\nFacebook", "▸Send it to a friend now\n\nWhatsApp"]
        no ["▸The port has shut the bridge again\n\nShare", "▸Print\n\nShare of the mill", "▸Pier\n\nFerry\n\nShare"]

    /// The block above holds a cue of an appeal.
    "neighbour/above-appeal" [Appeal 8] |b| b.above(1).is_some_and(|n| n.cues.has(Class::Appeal));
        yes ["Please help us keep the lights on.\n\n▸Ten pounds", "We ask you to support our journalism.\n\n▸Ten pounds", "Support local journalism\n\n▸Once"]
        no [
            // Help for others; not the next one; the block itself.
            "Please help the old mill.\n\n▸Ten pounds", "Support local journalism\n\nOnce\n\n▸Ten pounds", "▸Support local journalism\n\nOnce",
        ]

    /// The block below holds a cue of an appeal.
    "neighbour/below-appeal" [Appeal 8] |b| b.below(1).is_some_and(|n| n.cues.has(Class::Appeal));
        yes ["▸Ten pounds\n\nPlease help us keep the lights on.", "▸Ten pounds\n\nWe ask you to support our journalism.", "▸Once\n\nSupport local journalism"]
        no ["▸Ten pounds\n\nPlease help the old mill.", "▸Ten pounds\n\nOnce\n\nSupport local journalism", "Once\n\n▸Support local journalism"]

    /// The block above holds a cue of a sign-up or a paywall.
    "neighbour/above-promo" [Promo 8] |b| b.above(1).is_some_and(|n| n.cues.has(Class::Promo) || n.cues.has(Class::Paywall));
        yes ["Get our free newsletter\n\n▸Every Friday", "Already a subscriber?\n\n▸Harbour Post", "Our boats and bridges come straight to your inbox\n\n▸Every Friday"]
        no ["A newsletter from 1912\n\n▸Every Friday", "Get our free newsletter\n\nHarbour Post\n\n▸Every Friday", "▸Get our free newsletter\n\nEvery Friday"]

    /// The block below holds a cue of a sign-up or a paywall.
    "neighbour/below-promo" [Promo 8] |b| b.below(1).is_some_and(|n| n.cues.has(Class::Promo) || n.cues.has(Class::Paywall));
        yes ["▸Every Friday\n\nGet our free newsletter", "▸Harbour Post\n\nAlready a subscriber?", "▸Every Friday\n\nOur boats and bridges come straight to your inbox"]
        no ["▸Every Friday\n\nA newsletter from 1912", "▸Every Friday\n\nHarbour Post\n\nGet our free newsletter", "Every Friday\n\n▸Get our free newsletter"]

    /// The two blocks above are words of a menu; at the start of the page, one is enough.
    "neighbour/above-navigation" [Navigation 8] |b| b.above(1).is_some_and(menu) && b.above(2).is_none_or(menu);
        yes [
            "Home\n\nPolitics\n\n▸Harbour", "Home\n\n▸Harbour", "Ferry\n\nWorld\n\nMenu\n\n▸Harbour",
            "Die Fähre ist spät und der Hafen ist heute wieder leer.\n\nPolitik\n\nNachrichten\n\n▸Hafen",
        ]
        no [
            // Only one of the two is a menu's word.
            "Ferry\n\nPolitics\n\n▸Harbour", "Politics\n\nFerry\n\n▸Harbour",
            // A menu's word with more to it; none above at all.
            "Home\n\nPolitics of the port\n\n▸Harbour", "▸Home\n\nPolitics",
        ]

    /// The two blocks below are words of a menu; at the end of the page, one is enough.
    "neighbour/below-navigation" [Navigation 8] |b| b.below(1).is_some_and(menu) && b.below(2).is_none_or(menu);
        yes ["▸Harbour\n\nHome\n\nPolitics", "▸Harbour\n\nHome", "▸Harbour\n\nMenu\n\nWorld\n\nFerry"]
        no ["▸Harbour\n\nPolitics\n\nFerry", "▸Harbour\n\nFerry\n\nPolitics", "▸Harbour\n\nPolitics of the port\n\nHome", "Politics\n\n▸Home"]

    /// The block above is legal.
    "neighbour/above-legal" [Legal 8] |b| b.above(1).is_some_and(|n| n.cues.has(Class::Legal) || n.cues.has(Class::Consent)) ;
        yes [
            "© 2024 Harbour Post\n\n▸Mill Lane 4", "This page uses cookies to count its readers.\n\n▸More", "All rights reserved\n\n▸Mill Lane 4",
            "Усі права захищені, і це стосується кожної сторінки та її частини.\n\n▸Пошта гавані",
        ]
        no ["Rights of way at the harbour\n\n▸Mill Lane 4", "She baked cookies for the crew.\n\n▸More", "All rights reserved\n\nMill Lane 4\n\n▸Harbour Post"]

    /// The block above is a label of advertising.
    "neighbour/above-advert" [Advertisement 8] |b| b.above(1).is_some_and(|n| n.cues.is(Class::Advert));
        yes ["Advertisement\n\n▸Model ferry", "Sponsored\n\n▸Model ferry", "Ad\n\n▸Model ferry", "Die Fähre ist spät und der Hafen ist heute wieder leer.\n\nAnzeige\n\n▸Modellfähre"]
        no ["Advertisements filled the mill\n\n▸Model ferry", "Advertisement\n\nModel ferry\n\n▸Pier", "▸Advertisement\n\nModel ferry"]

    /// The block above starts with a caption's label.
    "neighbour/above-caption-label" [Caption 8] |b| b.above(1).is_some_and(|n| n.cues.starts(Class::CaptionLabel));
        yes ["Photo: Ann Poe\n\n▸The old mill", "Figure 1: Tide\n\n▸The old mill", "Die Fähre ist spät und der Hafen ist heute wieder leer.\n\nFoto: Anna\n\n▸Der Hafen"]
        no [
            // The label stands late in the line, or not in the next one.
            "The best photo: a gull\n\n▸The old mill", "Photo: Ann Poe\n\nPier\n\n▸The old mill", "▸Photo: Ann Poe\n\nThe old mill",
        ]

    /// The block below starts with a caption's label or ends with a credit: a caption before its credit.
    "neighbour/below-caption-label" [Caption 8] |b| b.below(1).is_some_and(|n| n.m.words <= 12 && (n.cues.starts(Class::CaptionLabel) || n.cues.ends(Class::Credit)));
        yes [
            "▸The old mill at dusk\n\nPhoto: Ann Poe", "▸The old mill at dusk\n\nAnn Poe/Getty Images\n\nPier", "▸The old mill at dusk\n\nA gull over the pier. Getty Images",
            "▸The old mill at dusk\n\nFigure 1: Tide",
        ]
        no [
            // More than twelve words; a giver of pictures as news; two blocks down.
            "▸The old mill\n\nPhoto: the tide comes in at noon and takes the ferry and the pier with it", "▸The old mill\n\nGetty Images buys a mill",
            "▸The old mill at dusk\n\nPier\n\nPhoto: Ann Poe",
        ]

    /// The block above opens a byline.
    "neighbour/above-by" [Byline 8] |b| b.above(1).is_some_and(|n| n.cues.starts(Class::By) && n.m.words <= 8);
        yes ["By Jane Roe\n\n▸Harbour Post", "Written by Jane Roe and Ann Poe\n\n▸Harbour Post", "Die Fähre ist spät und der Hafen ist heute wieder leer.\n\nVon Anna Roe\n\n▸Hafenpost"]
        no [
            // "By" of a sentence; a name alone; not the next one.
            "By noon the tide had taken the ferry and the pier\n\n▸Harbour Post", "Jane Roe\n\n▸Harbour Post", "By Jane Roe\n\nFerry\n\n▸Harbour Post",
        ]

    /// The block below opens a byline.
    "neighbour/below-by" [] |b| b.below(1).is_some_and(|n| n.cues.starts(Class::By) && n.m.words <= 8);
        yes ["▸Harbour Post\n\nBy Jane Roe", "▸Harbour Post\n\nWritten by Jane Roe and Ann Poe", "▸Old mill opens again\n\nBy Jane Roe, political editor"]
        no ["▸Harbour Post\n\nBy noon the tide had taken the ferry and the pier", "▸Harbour Post\n\nJane Roe", "▸Harbour Post\n\nFerry\n\nBy Jane Roe"]

    /// The title stands directly above.
    "neighbour/above-title" [] |b| b.above(1).is_some_and(|n| n.is_title);
        yes [
            "Bridge stays open as ferry is late\n\n▸Harbour\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n▸The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Home\n\nBridge stays open as ferry is late\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "Bridge stays open as ferry is late\n\nJane Roe\n\n▸Harbour\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Bridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            // No prose, so no title.
            "Bridge stays open as ferry is late\n\n▸Harbour",
        ]

    /// The title stands directly below.
    "neighbour/below-title" [] |b| b.below(1).is_some_and(|n| n.is_title);
        yes [
            "▸Harbour\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Home\n\n▸Harbour\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Opinion\n\nBridge stays open as ferry is late\n\nJane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "▸Harbour\n\nOpinion\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n▸Harbour\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Harbour\n\nBridge stays open as ferry is late",
        ]

    /// The title stands two or three blocks above.
    "neighbour/after-title-2" [] |b| (2..=3).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes [
            "Bridge stays open as ferry is late\n\nHarbour\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nHarbour\n\nPier\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nJane Roe\n\n▸The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "Bridge stays open as ferry is late\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nHarbour\n\nPier\n\nMill\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nHarbour\n\n▸Jane Roe",
        ]

    /// The title stands two or three blocks below.
    "neighbour/before-title-2" [] |b| (2..=3).any(|n| b.below(n).is_some_and(|f| f.is_title));
        yes [
            "▸Home\n\nHarbour\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Home\n\nHarbour\n\nPier\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Menu\n\n▸Home\n\nHarbour\n\nBridge stays open as ferry is late\n\nJane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "▸Harbour\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Home\n\nHarbour\n\nPier\n\nMill\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Home\n\nHarbour\n\nBridge stays open as ferry is late",
        ]

    /// A button of a comment stands within three blocks, above or below.
    "neighbour/above-comment-reply" [Comment 8] |b| (1..=3).any(|n| b.above(n).is_some_and(|f| f.cues.is(Class::Comment)) || b.below(n).is_some_and(|f| f.cues.is(Class::Comment)));
        yes ["Reply\n\n▸I cross it daily", "▸I cross it daily\n\nAnn\n\nYesterday\n\nReply", "Leave a comment\n\nAnn\n\nYesterday\n\n▸I cross it daily"]
        no [
            // Four blocks away; not the whole block; the button itself.
            "Reply\n\nAnn\n\nBob\n\nCem\n\n▸I cross it daily", "The reply came late\n\n▸I cross it daily", "Ferry\n\n▸Reply\n\nPier",
        ]
}
