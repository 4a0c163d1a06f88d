//! Tables of bylines: in the shape of real ones, of people who are not.

use proptest::prelude::*;

use super::*;
use crate::parse::samples::{self, WORDS};

/// Line, names, role, outlet.
type Case = (&'static str, &'static [&'static str], Option<&'static str>, Option<&'static str>);

const LINES: &[Case] = &[
    ("By Jane Roe", &["Jane Roe"], None, None),
    ("BY JANE ROE", &["JANE ROE"], None, None),
    ("By Jane Roe and John Q. Public", &["Jane Roe", "John Q. Public"], None, None),
    ("By Jane Roe, John Public & Ann O'Dea", &["Jane Roe", "John Public", "Ann O'Dea"], None, None),
    ("ByJane Roe October 9, 2013March 4, 2020", &["Jane Roe"], None, None),
    ("By Meg RoeStaff Writer", &["Meg Roe"], Some("Staff Writer"), None),
    ("Por Mariano Roé mroe@example.org", &["Mariano Roé"], None, None),
    ("By Jane Roe, political editor", &["Jane Roe"], Some("political editor"), None),
    ("Jane Roe, Senior Correspondent", &["Jane Roe"], Some("Senior Correspondent"), None),
    ("Jane Roe, staff writer", &["Jane Roe"], Some("staff writer"), None),
    ("Jane Roe | Example Times", &["Jane Roe"], None, Some("Example Times")),
    ("Jane Roe • Oct. 28, 2025", &["Jane Roe"], None, None),
    ("Jane Roe jroe@example.org", &["Jane Roe"], None, None),
    ("Jane Roe in London", &["Jane Roe"], None, None),
    ("By Jane Roe for The Example", &["Jane Roe"], None, Some("The Example")),
    ("By Jane Roe For Example Online", &["Jane Roe"], None, Some("Example Online")),
    ("By Jane Roe Special To The Example", &["Jane Roe"], None, Some("The Example")),
    ("By Jane Roe Special to The Example", &["Jane Roe"], None, Some("The Example")),
    ("Por Juana Roe Especial para El Ejemplo", &["Juana Roe"], None, Some("El Ejemplo")),
    ("By Martin Roe Jr., MD", &["Martin Roe Jr., MD"], None, None),
    ("By Martin Roe, Sr and Ann Poe", &["Martin Roe, Sr", "Ann Poe"], None, None),
    ("JANE ROE and ANN POE", &["JANE ROE", "ANN POE"], None, None),
    ("AFP", &[], None, Some("AFP")),
    ("By Reuters", &[], None, Some("Reuters")),
    ("Jane Roe, Associated Press", &["Jane Roe"], None, Some("Associated Press")),
    ("By Staff", &[], None, Some("Staff")),
    ("The Editors", &[], None, Some("The Editors")),
    ("Por Redacción", &[], None, Some("Redacción")),
    ("Редакція", &[], None, Some("Редакція")),
    ("Le Figaro et AFP", &[], None, Some("Le Figaro")),
    ("Von Anna von der Heide und Jörg Roe", &["Anna von der Heide", "Jörg Roe"], None, None),
    ("Von Anna Roe, Redakteurin", &["Anna Roe"], Some("Redakteurin"), None),
    ("Par Léa Roé, envoyé spécial", &["Léa Roé"], Some("envoyé spécial"), None),
    ("Di Carlo Roe e Ada Poe", &["Carlo Roe", "Ada Poe"], None, None),
    ("A cura di Carlo Roe", &["Carlo Roe"], None, None),
    ("Av Åsa Roe", &["Åsa Roe"], None, None),
    ("Автор: Іван Прикладний", &["Іван Прикладний"], None, None),
    ("Текст: Анна Примерова", &["Анна Примерова"], None, None),
    ("By Abdul al-Roe and Jan van der Poe", &["Abdul al-Roe", "Jan van der Poe"], None, None),
    ("文・山田花子", &["山田花子"], None, None),
    ("山田花子記者", &["山田花子"], Some("記者"), None),
    ("홍길순 기자", &["홍길순"], Some("기자"), None),
    ("بقلم سارة المثال", &["سارة المثال"], None, None),
    ("Dec 13, 2024 | By Jane Roe", &["Jane Roe"], None, None),
    ("By John A. Roe", &["John A. Roe"], None, None),
    ("By Jane Roe and Ann Poe, Nairobi", &["Jane Roe", "Ann Poe"], None, None),
    ("Jane Roe-PublicThe West Example", &["Jane Roe-Public"], None, Some("The West Example")),
    ("By Jane Roe and agencies", &["Jane Roe"], None, None),
    ("记者：约翰·史密斯", &["约翰·史密斯"], Some("记者"), None),
    ("Jane Roe · Ann Poe", &["Jane Roe", "Ann Poe"], None, None),
    ("Reporter Jane Roe", &["Jane Roe"], Some("Reporter"), None),
    ("By Reporter Jane Roe", &["Jane Roe"], Some("Reporter"), None),
    ("By Jane Roe AFP", &["Jane Roe"], None, Some("AFP")),
    ("Jane Roe Associated Press", &["Jane Roe"], None, Some("Associated Press")),
    ("JANE ROE REUTERS", &["JANE ROE"], None, Some("REUTERS")),
    ("Jane Roe USA TODAY", &["Jane Roe"], None, Some("USA TODAY")),
    ("By Jane Roe BBC News and Ann Poe", &["Jane Roe", "Ann Poe"], None, Some("BBC News")),
    ("By Jane Roe The Example", &["Jane Roe"], None, Some("The Example")),
    // The last name in capitals, and one that begins like a paper.
    ("By Jean Marie ROE", &["Jean Marie ROE"], None, None),
    ("Anna Maria La Roe", &["Anna Maria La Roe"], None, None),
    ("Jane Roe, Correspondent Nairobi", &["Jane Roe"], Some("Correspondent Nairobi"), None),
];

#[test]
fn bylines_are_cut() {
    let wrong = |words: &Words, (text, names, role, outlet): &Case| {
        let byline = parse_with(words, text);
        let shape = shape_with(words, text);
        let right = (byline.names.as_slice(), byline.role, byline.outlet) == (*names, *role, *outlet);
        let measured = shape.covered > 0.7 && usize::from(shape.names) == names.len();
        (!right || !measured).then(|| format!("{text}: {byline:?} {shape:?}"))
    };
    for words in samples::all() {
        let wrong = LINES.iter().filter_map(|case| wrong(words, case));
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
    }
}

const NOT_BYLINES: &[&str] = &[
    "By working with partners",
    "By default, cookies are on",
    "By sharing your email you agree",
    "By Monday the river had risen",
    "Byron Bay",
    "Von dieser Testpflicht sind alle betroffen",
    "Para ayudar a todos",
    "Por qué sube el pan",
    "Di più su questo tema",
    "Parker wins again",
    "Abby and friends",
    "",
];

#[test]
fn openers_need_somebody_who_signs() {
    for words in samples::all() {
        for text in NOT_BYLINES {
            let shape = shape_with(words, text);
            assert!(!shape.opener && !shape.role && !shape.agency, "{text}: {shape:?}");
        }
    }
}

/// A heading has its "For" in capitals as well.
#[test]
fn an_outlet_needs_somebody_who_writes_for_it() {
    assert_eq!(parse("By Jane Roe For Families").names, ["Jane Roe"]);
    assert_eq!(shape_with(&WORDS, "Travel Plans For Families").names, 0);
}

/// Longer than any byline is: nobody is looked for.
#[test]
fn a_committee_signs_nothing() {
    let signed = |people: usize| shape_with(&WORDS, &format!("By {}", vec!["Jane Roe"; people].join(", "))).names;
    assert_eq!(signed(22), 22);
    assert_eq!(signed(23), 0);
}

/// Bylines in which one sign more or less changes who signs.
#[test]
fn bylines_with_signs() {
    const CASES: &[Case] = &[
        ("By: Jane Roe", &["Jane Roe"], None, None),
        ("By Jane Roe: Ann Poe", &["Jane Roe", "Ann Poe"], None, None),
        ("By Jane Roe – Ann Poe", &["Jane Roe", "Ann Poe"], None, None),
        ("By Jane Roe-Poe", &["Jane Roe-Poe"], None, None),
        ("By Jane Roe; Ann Poe", &["Jane Roe", "Ann Poe"], None, None),
        ("By Jane Roe [Ann Poe]", &["Jane Roe", "Ann Poe"], None, None),
        ("By Jane Roe McPoe", &["Jane Roe McPoe"], None, None),
        ("By AnnaLena Roe", &["AnnaLena Roe"], None, None),
        ("Jane Roe in London", &["Jane Roe"], None, None),
        ("By Jane Roe in the harbour", &[], None, None),
        ("By Jane Roe on London", &[], None, None),
        (
            "By Jane Roe, the harbour and river correspondent",
            &["Jane Roe"],
            Some("the harbour and river correspondent"),
            None,
        ),
        ("Jane Roe | example.org", &["Jane Roe"], None, Some("example.org")),
        ("By Jane Roe, The Harbour Post", &["Jane Roe"], None, Some("The Harbour Post")),
        ("By Jane Roe jroe@example.org @janeroe", &["Jane Roe"], None, None),
        ("By Jane Roe www.example.org", &["Jane Roe"], None, None),
        ("By Jane Roe, Ann Poe and John Public", &["Jane Roe", "Ann Poe", "John Public"], None, None),
    ];
    let wrong = CASES.iter().filter_map(|(text, names, role, outlet)| {
        let byline = parse_with(&WORDS, text);
        let right = (byline.names.as_slice(), byline.role, byline.outlet) == (*names, *role, *outlet);
        (!right).then(|| format!("{text}: {byline:?}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
}

/// What stands beside the names is read as well, so that nothing of the line is left over.
#[test]
fn bylines_are_covered_whole() {
    for text in [
        "By Jane Roe and agencies",
        "By Jane Roe with AP",
        "By Jane Roe, Reuters",
        "By Jane Roe, Dec 13, 2024",
        "Jane Roe, Staff Writer | Example Times",
    ] {
        let shape = shape_with(&WORDS, text);
        assert!(shape.covered > 0.95, "{text}: {shape:?}");
    }
    let shape = shape_with(&WORDS, "By Jane Roe and the boats of the harbour");
    assert!(shape.covered < 0.9, "{shape:?}");
}

/// A capital inside the word of a role ends a part there, before the role does.
#[test]
fn a_role_may_reach_beyond_its_part() {
    for text in [
        "By Jane RoeBy Ann Poeoehealth reporteR Roe, he",
        "Health reporteR Roe",
        "By Jane Roe health reporteR Poe",
        "By AmaraBy Amira Nwohehealth reporteR Nwosu, he-?alth reporter",
    ] {
        for words in samples::all() {
            let parts = pieces::parts(words, text, &Folded::new(text));
            assert!(parts.pieces.iter().all(|piece| text.get(piece.range.clone()).is_some()), "{text}");
        }
    }
}

/// Prose that begins like a byline: an end of a sentence, or too many small words for so many words.
#[test]
fn sentences_sign_nothing() {
    for text in [
        "By Jane Roe!",
        "By Jane Roe?",
        "“By Jane Roe”",
        "by nobody at all",
        "By Jane Roe the ferry across the sound was always called the old lady of the north",
    ] {
        assert!(!shape_with(&WORDS, text).opener, "{text}");
    }
    assert!(shape_with(&WORDS, "By Jane Roe, Ann Poe, John Public and Ann O'Dea of the Harbour Post in Lund").opener);
}

#[test]
fn names_in_scripts_without_capitals() {
    for yes in ["山田花子", "山田 花子", "홍길동", "ジョン・スミス", "クリストファー ジョンソン", "佐藤あかり"]
    {
        assert!(names::looks_like(&WORDS, yes, 2), "{yes}");
    }
    for no in ["山", "山田花子太郎次郎", "홍길동홍길동", "ア", "港の古い橋は春まで"] {
        assert!(!names::looks_like(&WORDS, no, 2), "{no}");
    }
}

#[test]
fn names() {
    for yes in [
        "Jane Roe",
        "Jean-Luc D’Arc",
        "J. K. Roe",
        "Ludwig van der Rohe",
        "Van Roe",
        "Della Roe",
        "Іван Прикладний",
        "山田太郎",
        "홍길동",
        "Jane ROE",
        "Ó Briain Seán",
    ] {
        assert!(names::looks_like(&WORDS, yes, 2), "{yes}");
    }
    for no in [
        "Minute Read",
        "Read More",
        "Friday December",
        "BBC News",
        "Jane",
        "jane roe",
        "Jane Roe.",
        "The Example",
        "Jane 2",
        "",
        "A. B.",
        "JANE Roe",
        "One Two Three Four Five Six",
    ] {
        assert!(!names::looks_like(&WORDS, no, 2), "{no}");
    }
}

#[test]
fn authors_of_metadata() {
    let authors = |value| meta::from_meta(&WORDS, value);
    for (value, want) in [
        ("By Jane Roe", vec!["Jane Roe"]),
        ("Jane Roe, John Public and Ann Poe", vec!["Jane Roe", "John Public", "Ann Poe"]),
        ("Jane Roe (AP)", vec!["Jane Roe"]),
        ("https://example.org/jane-roe", vec![]),
        ("@janeroe", vec![]),
        ("admin", vec![]),
        ("Jane Roe; Jane Roe", vec!["Jane Roe"]),
        ("山田太郎", vec!["山田太郎"]),
        // No capitals tell it from other words, but here the field says that it is a name.
        ("سارة المثال، ريم المثال", vec!["سارة المثال", "ريم المثال"]),
        ("example.org", vec![]),
        ("jane", vec![]),
        ("jane roe", vec![]),
        ("JaneRoe", vec![]),
        ("Reuters", vec!["Reuters"]),
        ("", vec![]),
    ] {
        assert_eq!(authors(value), want, "{value}");
    }
}

proptest! {
    #[test]
    fn any_text_is_cut(text in "\\PC*") {
        let byline = parse_with(&WORDS, &text);
        prop_assert!(byline.names.iter().all(|name| text.contains(name)));
        let _ = (shape_with(&WORDS, &text), meta::from_meta(&WORDS, &text), looks_like_name(&text));
    }

    #[test]
    fn byline_like_text_is_cut(text in "(By|Von| |, |Jane|Roe|Staff Writer|記者|and|@x|Jr|\\||AP|Dec 13, 2024|é|in|The){0,16}") {
        let byline = parse_with(&WORDS, &text);
        prop_assert!(byline.names.iter().all(|name| text.contains(name)));
        let _ = shape_with(&WORDS, &text);
    }
}
