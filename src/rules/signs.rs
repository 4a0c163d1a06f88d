//! What a block is made of: digits, capitals, separators, addresses, money, code. Like the rules of `shape`, most of these
//! part kinds for other rules.

use crate::features::measure::End;

rules! {
    /// Digits and signs, no letter.
    "signs/number-alone" [] |b| b.f.m.letters == 0 && b.f.m.digits > 0;
        yes ["▸12", "▸3.5 %", "▸10:30", "▸２０２４"]
        no ["▸12 km", "▸→", "▸B12"]

    /// Signs alone.
    "signs/signs-alone" [] |b| b.f.m.letters == 0 && b.f.m.digits == 0;
        yes ["▸→", "▸• • •", "▸***", "▸🙂"]
        no ["▸→ 1", "▸x", "▸© A", "▸港"]

    /// A quarter of its characters or more are digits.
    "signs/digits-many" [] |b| b.f.m.letters > 0 && b.f.m.digit_share() >= 0.25;
        yes ["▸3 June 2024", "▸A1", "▸12.05.2024 um 10:30 Uhr", "▸2024年5月3日"]
        no [
            // No letter; just below a quarter
            "▸03/06/2024",
            "▸In June 2024 once again",
            "▸10 things to see in town",
        ]

    /// Some digits, fewer than a quarter.
    "signs/digits-some" [] |b| b.f.m.digits > 0 && b.f.m.digit_share() < 0.25 && b.words() <= 20;
        yes ["▸10 things to see in town", "▸In June 2024 once again", "▸Von 3 auf 4 Prozent"]
        no [
            "▸Ten things to see in town",
            "▸3 June 2024",
            // More than twenty words
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools. It costs 2 euros.",
        ]

    /// Four of five words or more start with a capital.
    "signs/title-case" [] |b| b.f.m.cased >= 3 && b.f.m.capital_share() >= 0.8 && b.f.m.upper_share() < 0.6;
        yes ["▸Harbour Bridge Opens", "▸The Old Bridge Is Open", "▸Міст Через Затоку", "▸Harbour Bridge Opens at Dawn"]
        no [
            // Two words; three of four; all in capitals
            "▸Harbour Bridge",
            "▸Harbour Bridge opens Today",
            "▸HARBOUR BRIDGE OPENS",
        ]

    /// Between half and four fifths of the words start with a capital.
    "signs/half-capitals" [] |b| b.f.m.cased >= 4 && (0.5..0.8).contains(&b.f.m.capital_share());
        yes ["▸Harbour Bridge opens Today", "▸Ann Reed at Kestrel Bay quay", "▸Die Brücke am Hafen"]
        no ["▸Harbour Bridge Opens Today", "▸Harbour bridge opens today", "▸Harbour Bridge opens", "▸Harbour Bridge of Kestrel Bay"]

    /// Few capitals: running text.
    "signs/running-case" [] |b| b.f.m.cased >= 5 && b.f.m.capital_share() < 0.3;
        yes [
            "▸Harbour bridge opens again today",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸Пором знову ходить через затоку",
        ]
        no ["▸Harbour bridge opens again", "▸Harbour bridge opens on Monday", "▸港の橋が今日また開く", "▸Die Brücke am Hafen ist offen"]

    /// No capital at all.
    "signs/all-lower" [] |b| b.f.m.cased >= 2 && b.f.m.upper == 0;
        yes ["▸more news", "▸harbour bridge 2024", "▸ще новини"]
        no ["▸news", "▸more News", "▸港の橋"]

    /// Nearly all letters are capitals.
    "signs/shouted" [] |b| b.f.m.letters >= 4 && b.f.m.upper_share() >= 0.7;
        yes ["▸NEWS", "▸HARBOUR BRIDGE", "▸НОВИНИ ДНЯ", "▸USA: NEWs"]
        no ["▸USA", "▸HARBOUR bridge", "▸News", "▸ニュース速報"]

    /// Two to four words, each with a capital, nothing else: a name, or a label in title case.
    "signs/two-capitalised" [Byline 5] |b| (2..=4).contains(&b.words()) && b.f.m.capitalised == b.words() && b.f.m.digits == 0 && b.f.m.end == End::Bare;
        yes ["▸Ann Reed", "▸Олена Гай", "▸Ann Marie Reed", "▸Harbour Bridge Opens Again"]
        no ["▸Reed", "▸Ann Reed Of Kestrel Bay", "▸Ann reed", "▸Ann Reed 2", "▸Ann Reed:", "▸アン・リード"]

    /// One or two signs that part entries.
    "signs/separators-one" [] |b| (1..=2).contains(&b.f.m.separators);
        yes ["▸Home | News", "▸Home › News › Quay", "▸Ann Reed · 3 June", "▸News / Quay", "▸More »"]
        no ["▸Home News", "▸Home | News | Quay | Bay", "▸and/or", "▸«News»"]

    /// Three or more signs that part entries.
    "signs/separators-many" [] |b| b.f.m.separators >= 3;
        yes ["▸Home | News | Quay | Bay", "▸Quay • Bay • Isle • Cape", "▸A > B > C > D", "▸港｜橋｜船｜海"]
        no ["▸Home | News | Quay", "▸Home, News, Quay, Bay", "▸Home/News/Quay/Bay"]

    /// Many commas for its words, and no sentence.
    "signs/commas-dense" [Tags 5] |b| b.f.m.commas >= 2 && b.f.m.commas * 4 >= b.words() && b.f.m.sentences == 0;
        yes ["▸harbour, bridge, ferry", "▸Kiel, Bremen, Husum, Emden", "▸гавань, міст, пором", "▸橋、港、船"]
        no [
            // One comma; too many words for two; a sentence
            "▸harbour, bridge",
            "▸harbour bridges and old quays, ferry boats, town divers",
            "▸Planks, nails, ropes.",
        ]

    /// Holds an address of the web.
    "signs/url" [] |b| b.f.m.urls > 0;
        yes ["▸https://example.org/a", "▸See www.example.org", "▸Mehr: http://example.org"]
        no ["▸example.org", "▸See the www", "▸https: not safe"]

    /// Holds a handle or an e-mail address.
    "signs/at-sign" [] |b| b.f.m.at_signs > 0;
        yes ["▸@annreed", "▸ann@example.org", "▸Follow @annreed on the quay"]
        no ["▸annreed", "▸ann (at) example.org", "▸ann&example.org"]

    /// Holds a currency sign.
    "signs/money" [] |b| b.f.m.money > 0;
        yes ["▸$20", "▸20 €", "▸Ціна 100 ₴", "▸Only £3 a month"]
        no ["▸20 euros", "▸20 %", "▸USD 20", "▸20 & more"]

    /// Holds signs of code.
    "signs/code" [] |b| b.f.m.code >= 3;
        yes ["▸a = b; c = d", "▸{ color: red; }", "▸my_file_name_1", "▸x <b> y <i> z <u>"]
        no ["▸a = b", "▸a: b, c: d", "▸my_file_name", "▸f(x)[1]"]

    /// A small letter runs into a capital: two fields without a blank.
    "signs/glued" [] |b| b.f.m.glued && b.words() <= 25;
        yes ["▸By Ann ReedStaff writer", "▸HomeNews", "▸поромНовини"]
        no [
            "▸By Ann Reed Staff writer",
            "▸USAnews",
            "▸Home-News",
            // Twenty-six words
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools. It costs little, says MacReed, who bakes.",
        ]

    /// Has a word of twenty-five characters or more: an id, a file name, an address.
    "signs/long-word" [] |b| b.f.m.longest >= 25 && b.f.m.unspaced == 0;
        yes ["▸harbourbridgereopeningagain", "▸a1b2c3d4e5f6a7b8c9d0e1f2a", "▸Donaudampfschifffahrtsgesellschaft"]
        no [
            // Twenty-four letters; joined by signs; a script without blanks
            "▸a1b2c3d4e5f6a7b8c9d0e1f2",
            "▸harbour/bridge/opens/again/today",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]

    /// Holds quotation marks, and is not short.
    "signs/quoted" [] |b| b.f.m.quotes >= 2 && b.words() >= 8;
        yes [
            "▸“We are back,” she said on the old quay",
            "▸She said on the quay that \"all is well\"",
            "▸Вона сказала на пристані, що «все вже знову добре»",
        ]
        no [
            "▸“We are back,” she said on Monday",
            "▸She said on the quay that all is well",
            // An inch mark is one quotation mark
            "▸The plank was 9\" wide and very old indeed",
        ]
}
