//! Tables of datelines: every shape, and what only looks like one.

use proptest::prelude::*;

use super::*;
use crate::parse::samples::{self, WORDS};

/// Paragraph, place, agency, month and day, first characters of the story.
type Case = (&'static str, Option<&'static str>, Option<&'static str>, Option<(u8, u8)>, &'static str);

const WIRES: &[Case] = &[
    ("LA CROSSE, Wis. (AP) — After the rain came the sun and more", Some("LA CROSSE"), Some("AP"), None, "After"),
    ("MEXICO CITY (AP) — After the rain came the sun", Some("MEXICO CITY"), Some("AP"), None, "After"),
    ("LOS ANGELES (AP) -- After the rain came the sun", Some("LOS ANGELES"), Some("AP"), None, "After"),
    ("CAIRO, Ill. — After the rain came the sun and more", Some("CAIRO"), None, None, "After"),
    ("KYIV, Dec. 13 (Reuters) - After the rain", Some("KYIV"), Some("Reuters"), Some((12, 13)), "After"),
    (
        "BEIRUT/THE HAGUE, March 7 (Reuters) - After the rain",
        Some("BEIRUT/THE HAGUE"),
        Some("Reuters"),
        Some((3, 7)),
        "After",
    ),
    ("March 4 (Reuters) - After the rain", None, Some("Reuters"), Some((3, 4)), "After"),
    ("KYIV, Dec. 13 - After the rain came the sun", Some("KYIV"), None, Some((12, 13)), "After"),
    ("WASHINGTON — NASA says that the rain has come", Some("WASHINGTON"), None, None, "NASA"),
    ("BUFFALO, N.Y. — Hours after the rain came the sun", Some("BUFFALO"), None, None, "Hours"),
    ("KOBE – A total of ten boats lay in the harbour", Some("KOBE"), None, None, "A total"),
    ("EUGENE, Ore. -- A heads up for all who sail today", Some("EUGENE"), None, None, "A heads"),
    ("London (CNN)It was the rain", Some("London"), Some("CNN"), None, "It was"),
    ("Hong Kong (CNN Business)A muddled rain", Some("Hong Kong"), Some("CNN Business"), None, "A muddled"),
    ("Mumbai (Maharashtra) [India], Jan 13 (ANI): Rain fell", Some("Mumbai"), Some("ANI"), Some((1, 13)), "Rain"),
    ("RAJSHAHI, Dec 20, 2025 (BSS) - Rain fell", Some("RAJSHAHI"), Some("BSS"), Some((12, 20)), "Rain"),
    ("SALEM, Ore. (ExampleNow) - Boats lie in the harbour", Some("SALEM"), Some("ExampleNow"), None, "Boats"),
    ("ST. PAUL, Minn. (AP) — Rain fell", Some("ST. PAUL"), Some("AP"), None, "Rain"),
    ("SALEM, Ore., Dec. 13 (AP) — After the rain came", Some("SALEM"), Some("AP"), Some((12, 13)), "After"),
    ("SALEM, Oregon, Dec. 13, 2024 — After the rain came the sun", Some("SALEM"), None, Some((12, 13)), "After"),
    ("SALEM (AP): After the rain came the sun", Some("SALEM"), Some("AP"), None, "After"),
    ("SALEM [AP] — After the rain came the sun", Some("SALEM"), Some("AP"), None, "After"),
    ("SALEM /AP/ — After the rain came the sun", Some("SALEM"), Some("AP"), None, "After"),
    ("SALEM 13 Dec. (Reuters) - After the rain came", Some("SALEM"), Some("Reuters"), Some((12, 13)), "After"),
    ("Salem, Dec. 13, Reuters - After the rain came", Some("Salem"), Some("Reuters"), Some((12, 13)), "After"),
    ("Hamburg (dpa/lno) – Trotz des Regens", Some("Hamburg"), Some("dpa/lno"), None, "Trotz"),
    ("Berlin/Frankfurt (dpa) - Trotz des Regens", Some("Berlin/Frankfurt"), Some("dpa"), None, "Trotz"),
    ("Frankfurt am Main (dpa) - Trotz des Regens", Some("Frankfurt am Main"), Some("dpa"), None, "Trotz"),
    ("Greven (ots) - Trotz des Regens", Some("Greven"), Some("ots"), None, "Trotz"),
    ("LINZ – „Regen“ ist das Wort des Jahres heute", Some("LINZ"), None, None, "„Regen"),
    ("BERLIN, 13. Dezember (dpa) - Trotz des Regens", Some("BERLIN"), Some("dpa"), Some((12, 13)), "Trotz"),
    ("Berlin, 13.12.2024 (AFP) - Trotz des Regens", Some("Berlin"), Some("AFP"), Some((12, 13)), "Trotz"),
    ("PARIS, 13 déc 2024 (AFP) - La pluie", Some("PARIS"), Some("AFP"), Some((12, 13)), "La pluie"),
    ("Paris (AFP) – La pluie", Some("Paris"), Some("AFP"), None, "La pluie"),
    ("Bruselas, 7 oct (EFE).- El alto", Some("Bruselas"), Some("EFE"), Some((10, 7)), "El alto"),
    ("MADRID, 13 Dic. (EUROPA PRESS) - La lluvia", Some("MADRID"), Some("EUROPA PRESS"), Some((12, 13)), "La lluvia"),
    ("DORTMUND, Alemania (AP) — La lluvia", Some("DORTMUND"), Some("AP"), None, "La lluvia"),
    ("Washington, 13 Mar 2020 (AFP) — Em meio", Some("Washington"), Some("AFP"), Some((3, 13)), "Em meio"),
    ("(ANSA) - ROMA, 13 DIC - La pioggia", Some("ROMA"), Some("ANSA"), Some((12, 13)), "La pioggia"),
    ("Roma, 13 dic. (Adnkronos) - La pioggia", Some("Roma"), Some("Adnkronos"), Some((12, 13)), "La pioggia"),
    ("Warszawa, 13 grudnia (PAP) - Deszcz", Some("Warszawa"), Some("PAP"), Some((12, 13)), "Deszcz"),
    ("Київ. 13 грудня. УНІАН. Дощ іде", Some("Київ"), Some("УНІАН"), Some((12, 13)), "Дощ"),
    ("КИЇВ. 13 грудня. УНН. Дощ іде", Some("КИЇВ"), Some("УНН"), Some((12, 13)), "Дощ"),
    ("Київ, 13 грудня 2024 р. – Укрінформ. Дощ іде", Some("Київ"), Some("Укрінформ"), Some((12, 13)), "Дощ"),
    ("МОСКВА, 29 июня. /ТАСС/. Дождь идет", Some("МОСКВА"), Some("ТАСС"), Some((6, 29)), "Дождь"),
    ("МОСКВА, 13 дек — РИА Новости. Дождь идет", Some("МОСКВА"), Some("РИА Новости"), Some((12, 13)), "Дождь"),
    ("ANKARA (AA) - Yağmur yağdı", Some("ANKARA"), Some("AA"), None, "Yağmur"),
    ("İSTANBUL (DHA) - Yağmur yağdı", Some("İSTANBUL"), Some("DHA"), None, "Yağmur"),
    ("Ankara, 13 Aralık (Hibya) - Yağmur yağdı", Some("Ankara"), Some("Hibya"), Some((12, 13)), "Yağmur"),
    ("新华社北京12月13日电 大雨降临", Some("北京"), Some("新华社"), Some((12, 13)), "大雨"),
    ("新华社北京12月13日电 题：大雨降临", Some("北京"), Some("新华社"), Some((12, 13)), "大雨"),
    ("（中央社台北13日電）大雨降臨", Some("台北"), Some("中央社"), None, "大雨"),
    ("【美聯社】大雨降臨", None, Some("美聯社"), None, "大雨"),
    ("【ソウル＝山田花子】雨が降った", Some("ソウル"), None, None, "雨が"),
    ("【ソウル共同】雨が降った", Some("ソウル"), Some("共同"), None, "雨が"),
    ("［ワシントン １３日 ロイター］ - 雨が降った", Some("ワシントン"), Some("ロイター"), None, "雨が"),
    ("(서울=연합뉴스) 홍길순 기자 = 비가 왔다", Some("서울"), Some("연합뉴스"), None, "비가"),
    ("[서울=뉴시스] 비가 왔다", Some("서울"), Some("뉴시스"), None, "비가"),
    ("القاهرة (رويترز) - هطل المطر", Some("القاهرة"), Some("رويترز"), None, "هطل"),
    ("واشنطن - أ ف ب - هطل المطر", Some("واشنطن"), Some("أ ف ب"), None, "هطل"),
];

#[test]
fn wire_datelines_are_read() {
    for words in samples::all() {
        assert_eq!(WIRES.iter().filter_map(|case| misread(words, case)).collect::<Vec<_>>(), Vec::<String>::new());
    }
}

/// What is wrong with the reading of a case.
fn misread(words: &Words, case: &Case) -> Option<String> {
    let (text, place, agency, date, story) = *case;
    let Some(wire) = wire_with(words, text) else { return Some(format!("{text}: missed")) };
    let slice = |range: &Option<Range<usize>>| range.clone().map(|range| &text[range]);
    let got = (slice(&wire.place), slice(&wire.agency), wire.date.map(|date| (date.month, date.day)));
    let right = got == (place, agency, date) && text[wire.end..].starts_with(story);
    (!right).then(|| format!("{text}: {got:?} {:?}", &text[wire.end..]))
}

const FALSE_FRIENDS: &[&str] = &[
    "LONDON, ENGLAND - MARCH 08: Boats lie in the harbour at dawn today",
    "LONDON, UNITED KINGDOM - 2024/05/03: Boats lie in the harbour at dawn today",
    "13.12.2024 - 10:15 Uhr",
    "Boats at Dawn, Old Gallery, October 2, 2024 – February 15, 2025",
    "[사진=누구]",
    "新华社记者在城里走了很多很多路也问了很多很多人但是没有一个人知道什么时候才会重新有电 大雨降临",
    "FILE - Boats lie in the harbour at dawn on Monday",
    "FILE PHOTO: Boats lie in the harbour at dawn on Monday",
    "CORRECTS DAY - Boats lie in the harbour at dawn on Monday",
    "EXCLUSIVE — The boats were never in the harbour at all",
    "ANALYSIS - Why the boats were never in the harbour",
    "BASIL - Repels flies and goes well with tomatoes",
    "Basil — Repels flies and goes well with tomatoes",
    "HIV - AIDS",
    "HTML - Zeilen",
    "PUMA - Running shoe",
    "SMITH — I think we should all go home now",
    "NORTH - SOUTH",
    "The rain - or what was left of it - stopped at noon today",
    "Rain fell on the city. It was the first for weeks (since May) - a relief",
    "Boats lie in the harbour",
    "I was there – and I saw it all with my own eyes",
    "Jane Roe, Director - Moves to the harbour board in the spring",
    "Salem, the Harbour — after the rain came the sun",
    "(Updates) - After the rain came the sun over Salem",
    "SALEM, Dec. 13: After the rain came the sun",
    "SALEM-After the rain came the sun",
    "Salem (pop. 1,200) - After the rain came the sun",
    "【関連記事】雨が降った",
    "(Symbolbild) Boote im Hafen",
    "",
];

#[test]
fn false_friends_are_no_datelines() {
    for words in samples::all() {
        let found =
            FALSE_FRIENDS.iter().filter_map(|text| wire_with(words, text).map(|wire| format!("{text}: {wire:?}")));
        assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new());
    }
}

#[test]
fn date_lines_and_wires_come_together() {
    let hints = Hints::default();
    let wire = "KYIV, Dec. 13 (Reuters) - After the rain";
    let dateline = parse_with(&WORDS, &["Dec 13, 2024 - 00:00"], Some(wire), &hints).unwrap_or_default();
    assert_eq!(
        (dateline.text, dateline.place, dateline.agency),
        ("Dec 13, 2024 - 00:00", Some("KYIV"), Some("Reuters"))
    );
    assert_eq!(dateline.published.map(|stamp| stamp.to_string()).as_deref(), Some("2024-12-13T00:00"));
    let dateline = parse_with(&WORDS, &[], Some(wire), &hints).unwrap_or_default();
    assert_eq!((dateline.text, dateline.published), ("KYIV, Dec. 13 (Reuters) -", None));
    let year = Hints { year: Some(2024), ..hints };
    let dateline = parse_with(&WORDS, &[], Some(wire), &year).unwrap_or_default();
    assert_eq!(dateline.published.map(|stamp| stamp.to_string()).as_deref(), Some("2024-12-13"));
    assert_eq!(parse_with(&WORDS, &["no date"], None, &hints), None);
}

#[test]
fn labels_and_order_settle_two_dates() {
    let case = |blocks: &[&'static str]| {
        let dateline = parse_with(&WORDS, blocks, None, &Hints::default()).unwrap_or_default();
        let show = |stamp: Option<Timestamp>| stamp.map_or("-".to_owned(), |stamp| stamp.to_string());
        format!("{} {}", show(dateline.published), show(dateline.updated))
    };
    assert_eq!(case(&["Published 13 Dec 2024", "Updated 14 Dec 2024"]), "2024-12-13 2024-12-14");
    assert_eq!(case(&["Updated 14 Dec 2024", "Published 13 Dec 2024"]), "2024-12-13 2024-12-14");
    assert_eq!(case(&["14 Dec 2024 | 13 Dec 2024"]), "2024-12-13 2024-12-14");
    assert_eq!(case(&["13 Dec 2024", "14 Dec 2024"]), "2024-12-13 -");
    assert_eq!(case(&["Updated 14 Dec 2024"]), "- 2024-12-14");
    assert_eq!(case(&["13 Dec 2024", "Updated 11:00"]), "2024-12-13 2024-12-13T11:00");
    // A time alone is of the publication, unless it says that it is of the change, which is known already.
    assert_eq!(case(&["13 Dec 2024", "Published 11:00"]), "2024-12-13T11:00 -");
    assert_eq!(case(&["13 Dec 2024", "Updated 14 Dec 2024", "Updated 11:00"]), "2024-12-13 2024-12-14");
    assert_eq!(case(&["13 Dec 2024 10:15", "Published 11:00"]), "2024-12-13T10:15 -");
    assert_eq!(case(&["Updated 14 Dec 2024", "Updated 15 Dec 2024"]), "- 2024-12-15");
}

/// What stands before the first sentence, by the points of its parts.
#[test]
fn scores_of_datelines() {
    for (text, score) in [
        // Agency 3, date 2, a sentence 1, and 1 where a place is well known or shouted before a dash.
        ("SALEM, Dec. 13 (Reuters) - After the rain came the sun", 6),
        ("SALEM (Reuters) - After the rain came the sun", 4),
        ("SALEM, Dec. 13 - After the rain came the sun", 3),
        ("SALEM — After the rain came the sun", 2),
        ("LONDON — After the rain came the sun", 3),
        ("SALEM, Ore. — After the rain came the sun", 4),
        // Whoever speaks in capitals is no town.
        ("LONDON — I think that we should all go", 1),
        // An agency that no lexicon has counts less than one that is known.
        ("SALEM, Dec. 13 (Harbour Wire) - After the rain came the sun", 4),
    ] {
        let found = wire_with(&WORDS, text).map(|wire| wire.score);
        assert_eq!(found, Some(score), "{text}");
    }
}

#[test]
fn brackets_behind_a_place() {
    let agency = |text: &str| wire_with(&WORDS, text).and_then(|wire| wire.agency).map(|range| text[range].to_owned());
    assert_eq!(agency("SALEM, Dec. 13 (Harbour Wire) - After the rain came the sun").as_deref(), Some("Harbour Wire"));
    // A region; too many words; an address; no capital.
    assert_eq!(agency("SALEM (Oregon) — After the rain came the sun"), None);
    assert_eq!(agency("SALEM, Dec. 13 (The Old Harbour Wire) - After the rain came the sun"), None);
    assert_eq!(agency("SALEM, Dec. 13 (wire.example) - After the rain came the sun"), None);
    // The agency begins the bracket, and it is short.
    assert_eq!(agency("SALEM (Reuters Next Week) - After the rain").as_deref(), Some("Reuters Next Week"));
    assert_eq!(agency("SALEM (Reuters was there when it rained) - After the rain"), None);
    assert_eq!(agency("SALEM (via Reuters) - After the rain came the sun"), None);
}

proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC*") {
        if let Some(wire) = wire_with(&WORDS, &text) {
            prop_assert!(text.is_char_boundary(wire.end) && wire.end <= text.len());
            prop_assert!(wire.place.is_none_or(|range| text.get(range).is_some()));
        }
        let _ = parse_with(&WORDS, &[&text], Some(&text), &Hints::default());
    }

    #[test]
    fn dateline_like_text_is_read(text in "(KYIV|Київ|北京|新华社|ソウル|, |\\. |\\(|\\)|AP|【|】|＝|dpa|/|12月13日|Dec\\. 13|电| |—|- |:|Rain|é){0,16}") {
        if let Some(wire) = wire_with(&WORDS, &text) {
            prop_assert!(text.get(wire.end..).is_some());
            prop_assert!(wire.agency.is_none_or(|range| text.get(range).is_some()));
        }
        let _ = parse_with(&WORDS, &[&text], Some(&text), &Hints::default());
    }
}
