//! Who wrote it.

use crate::lexicon::class::Class;

rules! {
    /// An agency in a block of five words or fewer.
    "byline/agency-short" [Byline 10] |b| b.has(Class::Agency) && b.words() <= 5;
        yes ["Reuters\n\n▸AFP", "▸Jane Roe, Reuters", "▸Source: Associated Press", "▸Die Meldung von dpa"]
        no [
            // An agency that is reported on.
            "▸The boss of Reuters crosses the harbour", "▸Jane Roe, Harbour Post", "▸Agency of the port",
        ]

    /// A role, directly below a name.
    "byline/role-below-name" [Byline 10] |b| b.has(Class::Role) && b.words() <= 10 && b.above(1).is_some_and(|n| n.byline.names >= 1 && n.byline.covered >= 0.8);
        yes [
            "Jane Roe\n\n▸Political editor", "By Jane Roe\n\n▸Staff writer, Harbour Post",
            "Іван Прикладний\n\n▸кореспондент у гавані\n\nПором сьогодні знову спізнився, і в гавані порожньо й тихо.",
        ]
        no [
            // No name above; not the next one; no role; too long.
            "Old mill opens again\n\n▸Political editor", "Jane Roe\n\nHarbour\n\n▸Political editor", "Jane Roe\n\n▸Harbour Post",
            "Jane Roe\n\n▸The editor of the paper crosses the harbour with the ferry each day",
        ]

    /// A short line directly below or above a byline with an opener.
    "byline/line-by-byline" [] |b| b.words() <= 8 && (b.above(1).is_some_and(|n| n.byline.opener) || b.below(1).is_some_and(|n| n.byline.opener));
        yes ["By Jane Roe\n\n▸12 March 2024", "▸Harbour\n\nBy Jane Roe", "By Jane Roe and Ann Poe\n\n▸Harbour Post, four minutes to read"]
        no [
            // More than eight words; not the next one.
            "By Jane Roe\n\n▸The harbour is empty and the ferry is late again", "By Jane Roe\n\nHarbour\n\n▸12 March 2024",
            // "By" before what can not sign.
            "By default\n\n▸12 March 2024", "Jane Roe\n\n▸12 March 2024",
        ]

    /// An opener before something that can sign.
    "byline/opener" [Byline 10] |b| b.f.byline.opener;
        yes ["▸By Jane Roe", "▸BY JANE ROE", "▸Von Anna von der Heide und Jörg Roe", "▸Автор: Іван Прикладний", "▸文・山田花子"]
        no [
            // The same word before a time, a place, a manner.
            "▸By Monday the river had risen", "▸By default, cookies are on", "▸Von dieser Brücke sind alle begeistert",
            // A name that begins so; no opener.
            "▸Byron Bay", "▸Jane Roe",
        ]

    /// An opener before something that can sign, near the title or the core.
    "byline/opener-near-title" [Byline 10] |b| b.f.byline.opener && b.before_core() <= 12 && b.after_core() <= 3;
        yes [
            "▸By Jane Roe", "Bridge stays open as ferry is late\n\n▸By Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Von Anna Roe",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nPier\n\nMill\n\n▸By Jane Roe",
        ]
        no [
            // Far above the text, far below it: the byline of a teaser.
            "▸By Jane Roe\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nNets\n\nRopes\n\nSails\n\nMasts\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nPier\n\nMill\n\nFerry\n\n▸By Jane Roe",
            "Bridge stays open as ferry is late\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// Nothing but a name.
    "byline/name-alone" [Byline 10] |b| b.f.byline.names == 1 && b.f.byline.covered >= 0.95 && !b.f.byline.opener && !b.f.byline.role && !b.f.byline.date;
        yes ["▸Jane Roe", "▸Jean-Luc D’Arc", "▸Ludwig van der Rohe", "▸Іван Прикладний"]
        no [
            "▸By Jane Roe", "▸Jane Roe, reporter", "▸Jane Roe, 12 March 2024", "▸Jane Roe and Ann Poe",
            // Capitals that name nobody.
            "▸Read More", "▸BBC News", "▸Jane Roe crosses the harbour",
        ]

    /// Nothing but several names.
    "byline/names-alone" [Byline 10] |b| b.f.byline.names >= 2 && b.f.byline.covered >= 0.9 && !b.f.byline.role && !b.f.byline.date;
        yes ["▸Jane Roe and Ann Poe", "▸Jane Roe, John Public & Ann O'Dea", "▸Anna Roe und Jörg Poe"]
        no [
            "▸Jane Roe", "▸Jane Roe and Ann Poe, reporters", "▸Jane Roe and Ann Poe, 12 March 2024", "▸Jane Roe and the ferry of Ann Poe",
            "▸Old Mill, Late Ferry and the harbour in spring",
        ]

    /// A name one to four blocks below the title.
    "byline/name-near-title" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && (1..=4).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes [
            "Bridge stays open as ferry is late\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nHarbour\n\nPier\n\nMill\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n▸By Jane Roe and Ann Poe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            // Above the title; five below it; more than a name.
            "▸Jane Roe\n\nBridge stays open as ferry is late\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nHarbour\n\nPier\n\nMill\n\nFerry\n\n▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n▸Jane Roe crosses the harbour each day\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// A name one to four blocks before the core.
    "byline/name-before-core" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && (1..=4).contains(&b.before_core());
        yes [
            "▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸By Jane Roe\n\nHarbour\n\nPier\n\nMill\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Old mill\n\n▸Jane Roe, Ann Poe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            "▸Jane Roe\n\nHarbour\n\nPier\n\nMill\n\nFerry\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Jane Roe",
            "▸Jane Roe crosses the harbour each day\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.", "▸Jane Roe",
        ]

    /// A name one or two blocks after the core.
    "byline/name-after-core" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && (1..=2).contains(&b.after_core());
        yes [
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Jane Roe",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nHarbour\n\n▸Jane Roe",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Jane Roe, Ann Poe\n\nRelated",
        ]
        no [
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\nHarbour\n\nPier\n\n▸Jane Roe",
            "▸Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "The bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Jane Roe crosses the harbour each day",
        ]

    /// A name and a role, nothing else.
    "byline/name-and-role" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.role && b.f.byline.covered >= 0.8;
        yes ["▸Jane Roe, reporter", "▸Jane RoeStaff Writer", "▸By Jane Roe, political editor", "▸Von Anna Roe, Redakteurin", "▸홍길순 기자"]
        no ["▸Jane Roe", "▸Political editor", "▸Jane Roe, baker", "▸Jane Roe, reporter, crosses the harbour with the ferry each day"]

    /// A name and a date on one line.
    "byline/name-and-date" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.date && b.f.byline.covered >= 0.7;
        yes ["▸Jane Roe, 12 March 2024", "▸By Jane Roe | Oct. 28, 2025", "▸12.03.2024 Von Anna Roe"]
        no ["▸Jane Roe", "▸12 March 2024", "▸The Harbour Post, 12 March 2024", "▸Jane Roe crosses the harbour for good on 12 March 2024"]

    /// A name and an address.
    "byline/name-and-contact" [Byline 10] |b| b.f.byline.names >= 1 && b.f.byline.contact;
        yes ["▸Jane Roe jroe@example.org", "▸By Jane Roe @janeroe", "▸Por Mariano Roé mroe@example.org"]
        no ["▸Jane Roe", "▸jroe@example.org", "▸Harbour: port@example.org"]

    /// Nothing but an agency.
    "byline/only-agency" [Byline 10] |b| b.f.byline.agency && b.f.byline.covered >= 0.9 && b.f.byline.names == 0;
        yes ["▸AFP", "▸By Reuters", "▸Associated Press", "▸dpa, AFP"]
        no ["▸Jane Roe, AFP", "▸AFP on the harbour", "▸Harbour Post"]

    /// Nothing but a desk.
    "byline/only-desk" [Byline 10] |b| b.f.byline.desk && b.f.byline.covered >= 0.9 && b.f.byline.names == 0;
        yes ["▸By Staff", "▸The Editors", "▸Редакція", "▸Por Redacción"]
        no ["▸By Jane Roe, Staff", "▸Staff at the harbour go home", "▸Harbour Post"]

    /// Nothing but a role.
    "byline/only-role" [Byline 10] |b| b.f.byline.role && b.f.byline.covered >= 0.9 && b.f.byline.names == 0;
        yes ["▸Political editor", "▸Senior Correspondent", "▸Chief political correspondent"]
        no ["▸Jane Roe, political editor", "▸Political harbour", "▸Editor of the paper that nobody in the harbour has read since spring"]

    /// Holds the name of the writer, short, near the title.
    "byline/author-near-title" [Byline 10] |b| b.f.names_author && b.words() <= 14 && b.before_core() <= 10 && b.after_core() == 0;
        yes [
            "Bridge stays open as ferry is late\n\nBy Jane Roe\n\n▸Jane Roe writes on boats\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\n▸By Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸More from Jane Roe\n\nBridge stays open as ferry is late\n\nBy Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]
        no [
            // Below the text; too many words; far above; somebody else.
            "Bridge stays open as ferry is late\n\nBy Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.\n\n▸Jane Roe",
            "Bridge stays open as ferry is late\n\nBy Jane Roe\n\n▸Jane Roe writes on boats, bridges, mills, ferries, locks, tides, gulls, fish, nets, ropes, sails\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "▸Jane Roe\n\nPier\n\nMill\n\nFerry\n\nLock\n\nTide\n\nGulls\n\nBoats\n\nFish\n\nBridge stays open as ferry is late\n\nBy Jane Roe\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
            "Bridge stays open as ferry is late\n\nBy Jane Roe\n\n▸Ann Poe writes on boats\n\nThe bridge stays open. The ferry is late. Nobody crosses the harbour in winter.",
        ]

    /// A name among related or comments.
    "byline/name-in-list" [] |b| b.f.byline.names >= 1 && b.f.byline.covered >= 0.8 && b.f.under.is_some();
        yes ["Related\n\n▸Jane Roe", "Comments\n\nAnn Poe\n\n▸Jane Roe", "Most read\n\nOld mill opens again\n\n▸By Jane Roe"]
        no [
            // No list above; more than a name.
            "Harbour\n\n▸Jane Roe", "▸Jane Roe\n\nRelated", "Comments\n\n▸Jane Roe crosses the harbour each day",
        ]

    /// An opening of bylines and what follows it, two to ten words in all, half of them with capitals.
    "byline/opener-name" [Byline 10] |b| b.starts(Class::By) && (2..=10).contains(&b.words()) && b.f.m.capital_share() >= 0.5 && b.f.m.sentences == 0;
        yes ["▸By Jane Roe", "▸Written by Jane Roe", "▸By Jane Roe and Ann Poe, Harbour Post"]
        no [
            // Small letters; a sentence; nothing behind the opener; eleven words.
            "▸By default, cookies are on", "▸By Jane Roe.", "▸By", "▸By Jane Roe, Ann Poe, John Public, Meg Roe, Anna Poe", "▸Jane Roe",
        ]
}
