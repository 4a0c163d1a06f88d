//! Menus, breadcrumbs, section names, search, login, contents.

use crate::lexicon::class::Class;

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
}
