//! Menus, breadcrumbs, section names, search, login, contents.

use crate::features::View;
use crate::lexicon::class::Class;

/// Value of a block that is a small number and nothing else.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    (text.len() <= MAX_PAGE_DIGITS).then(|| text.parse().ok()).flatten()
}

/// Digits of the number of a page.
const MAX_PAGE_DIGITS: usize = 3;

/// A neighbour counts on from this block, or up to it.
fn counts_on(b: &View<'_>) -> bool {
    let Some(own) = Some(b.f.m).filter(|m| m.letters == 0 && m.digits > 0).and_then(|_| number(b.text()))
    else {
        return false;
    };
    let is = |i: Option<usize>, value: Option<u32>| {
        i.and_then(|i| b.text_of(i)).and_then(number).is_some_and(|n| Some(n) == value)
    };
    is(b.i.checked_sub(1), own.checked_sub(1)) || is(Some(b.i + 1), own.checked_add(1))
}

rules! {
    /// Entries parted by signs before the core.
    "navigation/breadcrumb" [Navigation 10] |b| b.f.m.separators >= 1 && b.words() <= 14 && b.before_core() > 0 && b.f.m.digits == 0;
        yes [
            "▸Home › News › Harbour\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸News | Sport | Weather\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Start » Politik » Hafen\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
        ]
        no [
            // Below the core; a date; no sign; too many.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Home › News › Harbour",
            "▸Harbour | 12 May 2024\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Home News Harbour\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Home | News | Sport | Food | Travel | Money | Arts | Letters | Weather | Tide | Ferry | Mill | Lock | Pier | Park\n\nThe old bridge is \
             shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// In a run of six short blocks or more before the core.
    "navigation/menu-run-before" [Navigation 10] |b| b.f.short_run >= 6 && b.before_core() > 0;
        yes [
            "▸Home\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "Home\n\nNews\n\nSport\n\nFood\n\nMoney\n\n▸Arts\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "Start\n\nPolitik\n\n▸Sport\n\nReise\n\nGeld\n\nKunst\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
        ]
        no [
            // Five; below the core; one that is not short.
            "▸Home\n\nNews\n\nSport\n\nFood\n\nMoney\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Home\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts",
            "▸Home\n\nNews\n\nSport\n\nThe harbour has a new page\n\nFood\n\nMoney\n\nArts\n\nThe old bridge is shut. The ferry is late. Nobody \
             crosses the harbour.",
        ]

    /// In a run of six short blocks or more after the core.
    "navigation/menu-run-after" [Navigation 10] |b| b.f.short_run >= 6 && b.after_core() > 0;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Home\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nHome\n\nNews\n\nSport\n\nFood\n\nMoney\n\n▸Arts",
            "古い橋は閉まっている。フェリーは遅れている。港には誰もいない。冬は静かだ。\n\nホーム\n\n▸ニュース\n\n天気\n\n地域\n\n写真\n\n動画",
        ]
        no [
            // Five; above the core; one that is not short.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Home\n\nNews\n\nSport\n\nFood\n\nMoney",
            "▸Home\n\nNews\n\nSport\n\nFood\n\nMoney\n\nArts\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Home\n\nNews\n\nSport\n\nThe harbour has a new \
             page\n\nFood\n\nMoney\n\nArts",
        ]

    /// The name of a section before the core.
    "navigation/section-before-core" [] |b| b.is(Class::Section) && b.before_core() > 0;
        yes [
            "▸Sport\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "▸Politik\n\nDie alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
            "▸スポーツ\n\n古い橋は閉まっている。フェリーは遅れている。港には誰もいない。冬は静かだ。",
        ]
        no [
            // Below, inside; part of a line.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Sport",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Sport\n\nThe mayor wants a new one. The council has no money. \
             That was in May.",
            "▸Sport in the harbour\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// The name of a section after the core.
    "navigation/section-after-core" [] |b| b.is(Class::Section) && b.after_core() > 0;
        yes [
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Sport",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\n▸Politik",
            "古い橋は閉まっている。フェリーは遅れている。港には誰もいない。冬は静かだ。\n\n▸スポーツ",
        ]
        no [
            // Above, inside; part of a line.
            "▸Sport\n\nThe old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Sport\n\nThe mayor wants a new one. The council has no money. \
             That was in May.",
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\n▸Sport in the harbour",
        ]

    /// A number alone, and the block above or below is the number before or after: pages to turn.
    "navigation/pages" [Navigation 15] |b| counts_on(b);
        yes ["1\n\n▸2\n\n3", "▸1\n\n2\n\nNext", "Back\n\n11\n\n▸12"]
        no [
            // Counters of different things; a gap; no number; a year.
            "12\n\n▸4\n\n31", "▸1\n\n3", "▸Page 1\n\nPage 2", "2023\n\n▸2024",
        ]
}
