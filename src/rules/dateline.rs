//! When it was published.

rules! {
    /// Nothing but a date line with a day and its year.
    "dateline/date-line" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_full_date;
        yes ["▸12 March 2024", "▸Tuesday, March 12, 2024", "▸12. März 2024", "▸2024年3月12日"]
        no [
            // No year; no day; more than a date.
            "▸12 March", "▸14:30", "▸Ferry sinks off the pier on 12 March 2024",
        ]

    /// Nothing but a date line with a day and a time.
    "dateline/date-line-time" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_full_date && b.f.date.has_time;
        yes ["▸12 March 2024, 14:30", "▸Mar 12, 2024 at 2:30 p.m.", "▸12.03.2024 18:05"]
        no ["▸12 March 2024", "▸12 March, 14:30", "▸14:30", "▸Ferry sinks off the pier on 12 March 2024 at 14:30"]

    /// Nothing but a day without a year.
    "dateline/partial-line" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_partial_date && !b.f.date.has_full_date;
        yes ["▸12 March", "▸Tuesday, March 12", "▸12. März"]
        no ["▸12 March 2024", "▸14:30", "▸Ferry sinks off the pier on 12 March"]

    /// Nothing but a time.
    "dateline/time-line" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_time && !b.f.date.has_full_date && !b.f.date.has_partial_date;
        yes ["▸14:30", "▸2:15 p.m.", "▸18:05 GMT"]
        no [
            "▸12 March 2024, 14:30", "▸12 March, 14:30", "▸Ferry leaves the pier at 14:30",
            // A score.
            "▸Harbour 14:30 Pier",
        ]

    /// Nothing but a relative time.
    "dateline/relative-line" [Related 10] |b| b.f.date.is_date_line() && b.f.date.relative && !b.f.date.has_full_date;
        yes ["▸3 hours ago", "▸Yesterday", "▸vor 3 Stunden", "▸5 minutes ago"]
        no ["▸12 March 2024", "▸3 hours of work", "▸A ferry sank off the pier 3 hours ago", "▸12 March 2024, 3 hours ago"]

    /// A date with a label of publication or updating.
    "dateline/labelled" [Dateline 10] |b| b.f.date.labelled_published || b.f.date.labelled_updated;
        yes [
            "▸Published 12 March 2024", "▸Last updated: 12 March 2024, 14:30", "▸Veröffentlicht am 12. März 2024", "▸Опубліковано 12 березня 2024",
            "▸Posted on March 12, 2024 in Harbour and Pier",
        ]
        no ["▸12 March 2024", "▸Published by Harbour Post", "▸Born 12 March 2024"]

    /// Nothing but a labelled date.
    "dateline/labelled-line" [Dateline 10] |b| (b.f.date.labelled_published || b.f.date.labelled_updated) && b.f.date.is_date_line();
        yes ["▸Published 12 March 2024", "▸Updated: March 12, 2024", "▸Actualizado el 12 de marzo de 2024"]
        no [
            "▸12 March 2024",
            // More than a date line.
            "▸Posted on March 12, 2024 in Harbour and Pier", "▸Published by Harbour Post",
        ]

    /// Two dates or times on one line.
    "dateline/two-dates" [Dateline 10] |b| b.f.date.count >= 2 && b.f.date.is_date_line();
        yes ["▸Published 12 March 2024, updated 14 March 2024", "▸12 March 2024 | 3 hours ago", "▸12.03.2024 – 14.03.2024"]
        no ["▸12 March 2024, 14:30", "▸Ferry stops between 12 March 2024 and 14 March 2024", "▸12 March 2024 | Harbour"]

    /// A date line one to five blocks below the title.
    "dateline/date-near-title" [Dateline 10] |b| b.f.date.is_date_line() && (1..=5).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes [
            "Bridge stays open as ferry is late\n\n▸12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nJane Roe\n\nHarbour\n\nPier\n\nMill\n\n▸12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nBy Jane Roe\n\n▸3 hours ago\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "▸12 March 2024\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nJane Roe\n\nHarbour\n\nPier\n\nMill\n\nFerry\n\n▸12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n▸Ferry out since 12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// A date line one to three blocks above the title.
    "dateline/date-above-title" [Dateline 10] |b| b.f.date.is_date_line() && (1..=3).any(|n| b.below(n).is_some_and(|f| f.is_title));
        yes [
            "▸12 March 2024\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸14:30\n\nHarbour\n\nPier\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Home\n\n▸Tuesday, 12 March 2024\n\nBridge stays open as ferry is late\n\nJane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "Bridge stays open as ferry is late\n\n▸12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸12 March 2024\n\nHarbour\n\nPier\n\nMill\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Harbour Post of 12 March 2024\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// A date line one to five blocks before the core.
    "dateline/date-before-core" [Dateline 10] |b| b.f.date.is_date_line() && (1..=5).contains(&b.before_core());
        yes [
            "▸12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸12 March 2024\n\nHarbour\n\nPier\n\nMill\n\nFerry\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Old mill\n\n▸3 hours ago\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "▸12 March 2024\n\nHarbour\n\nPier\n\nMill\n\nFerry\n\nLock\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸12 March 2024",
            "▸Harbour Post of 12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.", "▸12 March 2024",
        ]

    /// A date line more than two blocks after the core.
    "dateline/date-after-core" [Related 10] |b| b.f.date.is_date_line() && b.after_core() > 2;
        yes [
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nRelated\n\nOld mill opens again\n\n▸12 March 2024",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nHarbour\n\nPier\n\n▸3 hours ago",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nComments\n\nAnn\n\nBob\n\n▸14:30",
        ]
        no [
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nHarbour\n\n▸12 March 2024",
            "▸12 March 2024\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nRelated\n\nOld mill\n\n▸Old mill opens on 12 March 2024",
        ]

    /// A date line more than ten blocks before the core.
    "dateline/date-far-before" [] |b| b.f.date.is_date_line() && b.before_core() > 10;
        yes [
            "▸12 March 2024\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nNets\n\nRopes\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Tuesday, 12 March\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nNets\n\nRopes\n\nSails\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Home\n\n▸14:30\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nNets\n\nRopes\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "▸12 March 2024\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nNets\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Harbour Post of 12 March 2024\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nNets\n\nRopes\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸12 March 2024",
        ]

    /// A date line inside the core.
    "dateline/date-in-core" [] |b| b.f.date.is_date_line() && b.in_core();
        yes [
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸14:30\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸12 March 2024\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nPier\n\n▸3 hours ago\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
        ]
        no [
            "▸14:30\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸14:30",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Ferry leaves the pier at 14:30\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// A date that covers a third of a short block or more, and something else.
    "dateline/date-and-more" [] |b| !b.f.date.is_date_line() && b.f.date.count > 0 && b.f.date.share() >= 0.33;
        yes ["▸Harbour Post, 12 March 2024", "▸By Margaret Miller, 12 March 2024", "▸Am Hafen, 12. März 2024"]
        no [
            "▸12 March 2024", "▸Harbour Post",
            // The date is a small part.
            "▸Passengers rescued after ferry sinks beside wooden pier, says harbour master, 12 March",
        ]

    /// A short block with a date in it.
    "dateline/date-in-line" [] |b| !b.f.date.is_date_line() && b.f.date.count > 0 && b.f.date.share() < 0.33;
        yes [
            "▸Passengers rescued after ferry sinks beside wooden pier, says harbour master, 12 March", "▸Harbour fair opens its doors again from 14:30",
            "▸Mühle zwischen Hafen und Kirche öffnet nach langer Pause wieder, Eintritt frei, 12. März",
        ]
        no [
            "▸12 March 2024", "▸Harbour, 12 March 2024", "▸Ferry with forty people sinks off the old pier",
            // Prose is not asked for dates.
            "▸The ferry sank off the old pier on 12 March 2024 and nobody was on it.",
        ]

    /// A date line, and another one within four blocks on either side: a list.
    "dateline/date-repeats" [Related 10] |b| b.f.date.is_date_line() && (1..=4).any(|n| b.above(n).is_some_and(|f| f.date.is_date_line())) && (1..=4).any(|n| b.below(n).is_some_and(|f| f.date.is_date_line()));
        yes [
            "12 March 2024\n\n▸13 March 2024\n\n14 March 2024", "12 March\n\nOld mill\n\n▸13 March\n\nLate ferry\n\n14 March",
            "3 hours ago\n\nPier\n\nMill\n\nLock\n\n▸4 hours ago\n\nTide\n\nGulls\n\nBoats\n\n5 hours ago",
        ]
        no [
            // Only above; only below; five blocks off.
            "12 March 2024\n\n▸13 March 2024\n\nLate ferry", "Old mill\n\n▸13 March 2024\n\n14 March 2024", "12 March\n\nPier\n\nMill\n\nLock\n\nTide\n\n▸13 March\n\n14 March",
            "12 March 2024\n\n▸Old mill\n\n14 March 2024",
        ]

    /// The block above is a date line.
    "dateline/above-date" [] |b| b.above(1).is_some_and(|n| n.date.is_date_line());
        yes ["12 March 2024\n\n▸Old mill opens again", "3 hours ago\n\n▸Jane Roe", "14:30\n\n▸The ferry is late again and the harbour is empty."]
        no ["12 March 2024\n\nJane Roe\n\n▸Harbour", "Harbour Post of 12 March 2024\n\n▸Jane Roe", "▸12 March 2024\n\nJane Roe"]

    /// The block below is a date line.
    "dateline/below-date" [] |b| b.below(1).is_some_and(|n| n.date.is_date_line());
        yes ["▸Old mill opens again\n\n12 March 2024", "▸Jane Roe\n\n3 hours ago", "▸The ferry is late again and the harbour is empty.\n\n14:30"]
        no ["▸Harbour\n\nJane Roe\n\n12 March 2024", "▸Jane Roe\n\nHarbour Post of 12 March 2024", "Jane Roe\n\n▸12 March 2024"]

    /// Title-like beside a date line, away from the title.
    "dateline/titleish-by-date" [Related 10] |b| (4..=22).contains(&b.words()) && b.f.m.sentences == 0 && (b.above(1).is_some_and(|n| n.date.is_date_line()) || b.below(1).is_some_and(|n| n.date.is_date_line())) && !b.in_core() && !b.f.is_title && b.f.title_overlap < 0.3;
        yes [
            "12 March 2024\n\n▸Old mill opens again", "▸Old mill opens again\n\n3 hours ago",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nRelated\n\n▸Old mill opens again on the hill\n\n14:30",
        ]
        no [
            // Too short; a sentence; no date beside it.
            "12 March 2024\n\n▸Old mill", "12 March 2024\n\n▸The old mill opens again.", "12 March 2024\n\nPier\n\n▸Old mill opens again",
            // The title, or nearly the title; a line of the text.
            "12 March 2024\n\n▸Bridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n12 March 2024\n\n▸Bridge stays open, ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n14:30\n\n▸Old mill opens again\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.",
        ]
}
