//! Captions, credits, alternative texts, players.

use crate::lexicon::class::Class;

rules! {
    /// Starts with a caption's label.
    "caption/label" [Caption 10] |b| b.f.caption.label_start;
        yes [
            "▸Photo: Anna Berg", "▸Image credit: Harbour Museum", "▸Foto: Die alte Brücke am Morgen",
            "▸Фото: музей гавані",
        ]
        no [
            // The word without its mark, or not at the start.
            "▸Photos of the old bridge wanted", "▸Picture this: a harbour without boats",
            "▸In the old photo: a harbour without boats", "▸Sources in the council deny it",
        ]

    /// Ends with a credit that the parser finds.
    "caption/credit-tail" [Caption 10] |b| b.f.caption.credit_tail && !b.f.prose;
        yes [
            "▸The old bridge at dawn (Photo: Anna Berg)", "▸Passengers wait at the pier. Anna Berg/Getty Images",
            "▸Die alte Brücke am Morgen. Foto: Anna Berg",
        ]
        no [
            // Brackets with something else; a credit alone; prose.
            "▸The old bridge at dawn (built in 1911)", "▸(Photo: Anna Berg)",
            "▸Passengers wait at the pier on Tuesday. The bridge was shut again. (Photo: Anna Berg)",
        ]

    /// Prose that ends with a credit that the parser finds.
    "caption/credit-tail-prose" [Caption 10] |b| b.f.caption.credit_tail && b.f.prose;
        yes [
            "▸Passengers wait at the pier on Tuesday. The bridge was shut again. (Photo: Anna Berg)",
            "▸The mayor looks at the old piers. He wants to open them again. Anna Berg/Getty Images",
            "▸Fahrgäste warten am Dienstag an der alten Brücke. Die Fähre ist zu spät. (Foto: Anna Berg)",
        ]
        no [
            "▸Passengers wait at the pier on Tuesday. The bridge was shut again. (It is from 1911.)",
            "▸Passengers wait at the pier. (Photo: Anna Berg)",
            // Who took pictures, as part of the story.
            "▸Anna Berg took a photo of the old bridge on the day that it was shut.",
        ]

    /// Nothing but a credit.
    "caption/credit-only" [Caption 10] |b| b.f.caption.credit_only;
        yes ["▸Photo: Anna Berg", "▸Getty Images", "▸(Foto: Anna Berg/dpa)"]
        no [
            "▸The old bridge at dawn (Photo: Anna Berg)",
            // A name without label, a label without name.
            "▸Anna Berg", "▸Photos of the bridge",
        ]

    /// A file name, or the name a camera gives.
    "caption/file-name" [Caption 10] |b| b.f.caption.file_name;
        yes ["▸IMG_4312.jpg", "▸Dawn 1024x683", "▸Old_Bridge_at_Dawn", "▸brücke-am-morgen.webp"]
        no [
            // Sizes of other things, files of other kinds, an address.
            "▸The pier is 1024 x 683 feet", "▸harbour.html", "▸old_bridge@harbour.example", "▸The jpg of the bridge",
        ]

    /// Holds a UUID.
    "caption/uuid" [Caption 10] |b| b.f.caption.uuid && b.words() <= 50;
        yes [
            "▸Bridge 3f2504e0-4f89-41d3-9a0c-0305e82c3301", "▸3f2504e0-4f89-41d3-9a0c-0305e82c3301.jpg",
            "▸3F2504E0-4F89-41D3-9A0C-0305E82C3301 (2)",
        ]
        no [
            // A group is missing; not hexadecimal; a group is too short.
            "▸Bridge 3f2504e0-4f89-41d3-9a0c", "▸Bridge 3g2504e0-4f89-41d3-9a0c-0305e82c3301",
            "▸Bridge 3f2504e0-4f89-41d3-9a0c-0305e82c33",
            // In a long block it is a detail.
            "▸The port has a new system that gives every box a number, and the number of the first box was 3f2504e0-4f89-41d3-9a0c-0305e82c3301, \
             which the men at the gate wrote on the side with chalk so that they would know it again when the ship came back in the spring with more \
             of them on board.",
        ]

    /// Reads like a slug.
    "caption/slug-like" [Caption 10] |b| b.f.caption.slug_like;
        yes ["▸old bridge at dawn with ferry", "▸alte brücke am morgen im nebel", "▸старий міст у тумані над гаванню"]
        no [
            // A capital; four words; a comma, a full stop.
            "▸Old bridge at dawn with ferry", "▸old bridge at dawn", "▸old bridge at dawn, with ferry",
            "▸old bridge at dawn with ferry.",
        ]

    /// Says where people stand in a picture.
    "caption/position-words" [Caption 10] |b| b.f.caption.position_words && b.words() <= 60;
        yes [
            "▸From left: Anna Berg, Ivan Koval and Rosa Diaz", "▸Anna Berg (second from left) on the bridge",
            "▸Von links: Anna Berg und Jörg Roe", "▸Зліва направо: Ганна Гай та Іван Гук",
        ]
        no [
            // "Left" in other senses.
            "▸Anna Berg left the bridge", "▸The left wins in the harbour towns", "▸She left before the vote",
            // In a long block it is a detail.
            "▸The mayor came in with the two engineers, took the second seat from left to right, as the plan of the house had it, and said that he \
             would not talk about the bridge as long as the men who had shut it were in the room, which they were, all of them, with their hats on \
             their knees and their maps in their hands, and nobody said anything more.",
        ]

    /// Begins as captions of agencies do.
    "caption/wire-head" [Caption 10] |b| b.f.caption.wire_caption_head;
        yes [
            "▸FILE - The old bridge in the harbour of Lund", "▸FILE PHOTO: A ferry leaves the pier",
            "▸LUND, SWEDEN - MARCH 08: Passengers wait at the pier", "▸EDS NOTE: The old bridge at dawn",
        ]
        no [
            // Lower case; no day; a longer word.
            "▸File - the old bridge", "▸LUND, Sweden - March 08: Passengers wait",
            "▸LUND, SWEDEN - MARCH: Passengers wait", "▸FILED CLAIMS RISE AFTER FLOOD",
        ]

    /// A sentence of forty words or fewer that stands twice: as alternative text and as caption.
    "caption/sentence-repeated" [Caption 10] |b| (b.f.seen_before || b.f.seen_after) && (5..=40).contains(&b.words()) && !b.f.is_title && b.in_core();
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸The ferry at the pier of the old town, seen on Tuesday.\n\nThe ferry at the pier of the old town, seen on Tuesday.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\nThe ferry at the pier of the old town, seen on Tuesday.\n\nThe wind is up. The boats stay in. It will be so for a \
             while.\n\n▸The ferry at the pier of the old town, seen on Tuesday.",
            "El puente viejo está cerrado. El barco llega tarde. Nadie cruza el puerto en invierno.\n\nEl puente viejo está cerrado. El barco llega \
             tarde. Nadie cruza el puerto en invierno.\n\n▸El barco en el muelle de la ciudad vieja, el martes.\n\nEl barco en el muelle de la ciudad \
             vieja, el martes.",
        ]
        no [
            // Once; four words; outside the core.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸The ferry at the pier of the old town, seen on Tuesday.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸Ferry at the pier.\n\nFerry at the pier.\n\nThe wind is up. The boats stay in. It will be so for a while.\n\nThe old bridge \
             is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸The ferry at the pier\n\nThe ferry at the pier",
            // The headline, twice.
            "▸Nobody crosses the harbour since the old bridge is shut.\n\nNobody crosses the harbour since the old bridge is shut.\n\nThe old bridge \
             is shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// The next block but one begins with its text.
    "caption/begins-next" [Caption 10] |b| b.below(2).is_some_and(|n| n.hash == b.f.hash) && b.words() >= 4 && !b.f.is_title;
        yes [
            "▸The ferry at the pier\n\nAnna Berg\n\nThe ferry at the pier",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸The ferry at the pier\n\nGetty Images\n\nThe ferry at the pier",
            "▸Die Fähre im Hafen\n\n1 von 5\n\nDie Fähre im Hafen",
        ]
        no [
            // Directly below; three words; with more words.
            "▸The ferry at the pier\n\nThe ferry at the pier", "▸At the pier\n\nAnna Berg\n\nAt the pier",
            "▸The ferry at the pier\n\nAnna Berg\n\nThe ferry at the pier of Lund",
            // The headline, and again below its kicker.
            "▸Old bridge shut and ferry late\n\nHarbour\n\nOld bridge shut and ferry late\n\nThe old bridge is shut. The ferry is late. Nobody \
             crosses the harbour.",
        ]

    /// A line of six words or more without the end of a sentence, prose below, in the core or just before it.
    "caption/line-before-prose" [Caption 10] |b| (6..=40).contains(&b.words()) && b.f.m.sentences == 0 && b.f.prose_below <= 2 && (b.in_core() || b.before_core() <= 4) && !b.f.is_title;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸Passengers wait for the boat to town\n\nThe wind is up. The boats stay in. It will be so for a while.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸Passengers wait for the boat to town\n\nGetty Images\n\nThe wind is up. The boats stay in. It will be so for a while.",
            "Old bridge shut and ferry late\n\n▸Passengers wait for a boat to town\n\nThe old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. \
             Niemand fährt über den Hafen.\n\n▸Fahrgäste warten auf das Schiff zur Stadt\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand \
             fährt über den Hafen.",
        ]
        no [
            // Five words; a sentence; no prose near; the headline.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸Passengers wait for the boat\n\nThe wind is up. The boats stay in. It will be so for a while.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸Passengers wait for the boat to town.\n\nThe wind is up. The boats stay in. It will be so for a while.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nThe mayor wants a new one. The council has no money. That was \
             in May.\n\n▸Passengers wait for the boat to town\n\nHarbour\n\nPier",
            "▸Old bridge shut and ferry late\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            // Far above the core.
            "▸Passengers wait for the boat to town\n\nIt is cold. The sea is grey and the air is wet.\n\nPier\n\nMill\n\nLock\n\nTide\n\nThe old \
             bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// One sentence of forty words or fewer inside the core, the next block a credit or a repetition.
    "caption/sentence-in-core" [Caption 10] |b| b.f.m.sentences <= 2 && b.words() <= 40 && b.below(1).is_some_and(|n| n.caption.credit_only || n.repeats_neighbour);
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Passengers wait at the pier.\n\nPhoto: Anna Berg\n\nThe mayor \
             wants a new one. The council has no money. That was in May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Passengers wait at the pier\n\nPassengers wait at the pier on \
             Tuesday.\n\nThe mayor wants a new one. The council has no money. That was in May.",
            "▸Die Fähre kommt zu spät.\n\nFoto: Anna Berg\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
        ]
        no [
            // Something else below; three sentences; too long.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Passengers wait at the pier.\n\nAnna Berg lives here.\n\nThe \
             mayor wants a new one. The council has no money. That was in May.",
            "▸The pier is full. The ferry is late. The bridge is shut.\n\nPhoto: Anna Berg\n\nThe mayor wants a new one. The council has no money. \
             That was in May.",
            "▸Passengers wait at the pier of the old town for the ferry that should have come at noon, but did not, and now it is dark and cold and \
             there is no light but the one in the window of the mill\n\nPhoto: Anna Berg",
        ]

    /// The block below is nothing but a credit.
    "caption/above-credit-only" [Caption 10] |b| b.below(1).is_some_and(|n| n.caption.credit_only) && b.words() >= 4;
        yes [
            "▸Passengers wait at the pier\n\nPhoto: Anna Berg", "▸The old bridge at dawn\n\nGetty Images",
            "▸Die alte Brücke am Morgen\n\nFoto: Anna Berg/dpa",
        ]
        no [
            // Three words; not directly above; the block below says more.
            "▸At the pier\n\nPhoto: Anna Berg", "▸Passengers wait at the pier\n\nHarbour\n\nPhoto: Anna Berg",
            "▸Passengers wait at the pier\n\nThe old bridge (Photo: Anna Berg)",
        ]

    /// The block above is nothing but a credit.
    "caption/below-caption" [] |b| b.above(1).is_some_and(|n| n.caption.credit_only);
        yes [
            "Photo: Anna Berg\n\n▸The old bridge at dawn",
            "Getty Images\n\n▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "Foto: Anna Berg/dpa\n\n▸Hafen",
        ]
        no [
            "▸The old bridge at dawn\n\nPhoto: Anna Berg", "Photo: Anna Berg\n\nHarbour\n\n▸The old bridge at dawn",
            "The old bridge (Photo: Anna Berg)\n\n▸The ferry is late",
        ]

    /// Ends with a credit.
    "caption/credit-ends" [Caption 10] |b| b.ends(Class::Credit);
        yes [
            "▸The old bridge at dawn. Getty Images", "▸The bridge in a picture via Reuters",
            "▸The bridge. Harbour Museum, handout",
        ]
        no [
            // Not at the end; one who is no credit.
            "▸Getty Images opens in the harbour", "▸Handout of maps begins", "▸The old bridge at dawn. Anna Berg",
        ]

    /// Five words or more, all in lower case, no sentence: an alternative text made of a file name.
    "caption/slug" [Caption 10] |b| b.f.m.upper == 0 && b.f.m.cased >= 5 && b.f.m.sentences == 0 && b.f.m.unspaced == 0;
        yes ["▸old bridge at dawn with ferry", "▸old bridge at dawn, with ferry", "▸міст у тумані над гаванню вранці"]
        no [
            // A capital; four words; a sentence; words of another script.
            "▸old bridge at dawn in Lund", "▸old bridge at dawn", "▸old bridge at dawn with ferry.",
            "▸old bridge at dawn with 船",
        ]

    /// Ends with an agency after prose: a credit run in.
    "caption/agency-tail" [Caption 10] |b| b.ends(Class::Agency) && b.words() >= 8;
        yes [
            "▸Passengers wait for the boat at the pier. AFP", "▸Passengers wait for the boat at the pier (Reuters)",
            "▸Fahrgäste warten am Dienstag im Hafen auf die Fähre. (dpa)",
        ]
        no [
            // Seven words; an agency that is spoken of; no agency.
            "▸Passengers wait at the new pier. AFP", "▸Reuters wrote that the ferry in the harbour was late",
            "▸Passengers wait for the boat at the pier. Anna",
        ]
}
