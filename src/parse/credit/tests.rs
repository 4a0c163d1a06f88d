//! Tables of captions: in the shape of real ones.

use proptest::prelude::*;

use super::*;
use crate::parse::samples::{self, WORDS};

const CREDITS: &[(&str, &str)] = &[
    ("Boats lie in the harbour at dawn. (AP Photo/Jane Roe)", "AP Photo/Jane Roe"),
    ("Boats lie in the harbour. (Photo by Jane Roe/Getty Images)", "Jane Roe/Getty Images"),
    ("Boats lie in the harbour. Jane Roe/Reuters", "Jane Roe/Reuters"),
    ("Boats lie in the harbour, August 3, 2022. REUTERS/Jane Roe", "REUTERS/Jane Roe"),
    ("Boats lie in the harbour.Jane Roe/Getty Images", "Jane Roe/Getty Images"),
    ("Boats lie in the harbour | Jane Roe / AFP", "Jane Roe / AFP"),
    ("Boats lie in the harbour. Photo: Jane Roe", "Jane Roe"),
    ("Boats lie in the harbour. Photograph by Jane Roe", "Jane Roe"),
    // "di" and "by" are words, not beginnings of names.
    ("A truck below the pier in Harbour, Fla. (AP Photo/Ann Diez, File)", "AP Photo/Ann Diez, File"),
    ("Boats lie in the harbour. Photo: Byron Roe", "Byron Roe"),
    ("Boote im Hafen. Foto: Jane Roe/dpa", "Jane Roe/dpa"),
    ("Boote im Hafen (Symbolbild) © picture alliance/dpa", "picture alliance/dpa"),
    ("Photo credit: Jane Roe", "Jane Roe"),
    ("Image: Shutterstock", "Shutterstock"),
    ("Foto: Jane Roe", "Jane Roe"),
    ("Getty Images", "Getty Images"),
    ("Courtesy of Jane Roe", "Jane Roe"),
    ("© Jane Roe / Example Agency", "Jane Roe / Example Agency"),
    ("Boats in the studio © 3sat/Jane Roe", "3sat/Jane Roe"),
    ("Човни в порту. Фото: Іван Прикладний", "Іван Прикладний"),
    ("港の船＝ロイター", "ロイター"),
    ("港の船＝東京で13日、ロイター", "ロイター"),
    ("港の船＝13日、東京で（山田花子撮影）", "山田花子"),
    ("항구의 배 (사진=연합뉴스)", "연합뉴스"),
    (
        "boats lie harbour dawn after storm 3-4 may 2024 telegram/jane roe 01234567-89ab-cdef-0123-456789abcdef",
        "telegram/jane roe",
    ),
    ("A boat off the coast, facebook/harbour.office", "facebook/harbour.office"),
    ("Boats lie in the harbour, telegram/jane roe says so", "telegram/jane roe"),
    ("A boat off the coast, facebook/harbour.office. It was dawn", "facebook/harbour.office"),
    ("Boats lie in the harbour at dawn Jane Roe/Getty Images", "Jane Roe/Getty Images"),
    ("Boats lie in the harbour. photo: Jane Roe", "Jane Roe"),
    ("Boats lie in the harbour at dawn | Jane Roe/Example Times", "Jane Roe/Example Times"),
    ("Boats lie in the harbour. Jane Roe/Example Times", "Jane Roe/Example Times"),
    ("Jane Roe/Example Times", "Jane Roe/Example Times"),
    ("Boats lie in the harbour [Jane Roe/Reuters]", "Jane Roe/Reuters"),
    ("The boat pictured in May lies in the harbour. (Jane Roe/Getty Images)", "Jane Roe/Getty Images"),
    // A label begins a credit behind a break, or where it has a capital, not in the middle of a sentence.
    ("Boats lie in the harbour Photo: Jane Roe", "Jane Roe"),
    ("Boats lie in the harbour, Photo by Jane Roe", "Jane Roe"),
    // Who took it and the house that passes it on.
    ("Boats lie in the harbour. Jane Roe via Getty Images", "Jane Roe via Getty Images"),
    ("Boats lie in the harbour at dawn Jane Roe via Getty Images", "Jane Roe via Getty Images"),
    ("Boats near Pier. Roe/Getty Images", "Roe/Getty Images"),
    // Breaks: a year, a closed quote, a dash.
    ("Boats lie in the harbour in 2019. Jane Roe/Example Times", "Jane Roe/Example Times"),
    ("Boats lie in the \u{201c}harbour\u{201d} Jane Roe/Example Times", "Jane Roe/Example Times"),
    ("Boats lie in the harbour - Jane Roe/Example Times", "Jane Roe/Example Times"),
    ("Boats lie in the harbour of St. Jane Roe/Reuters", "Jane Roe/Reuters"),
    // The label stands in the bracket.
    ("Boats lie in the harbour. [Photo: Jane Roe]", "Jane Roe"),
    ("Boats lie in the harbour. (Photo: Jane Roe).", "Jane Roe"),
];

#[test]
fn credits_are_found() {
    for words in samples::all() {
        let wrong = CREDITS.iter().filter_map(|(text, want)| {
            let got = split_with(words, text).credit;
            (got != Some(*want)).then(|| format!("{text}: {got:?}"))
        });
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
    }
}

#[test]
fn captions_without_credit() {
    for text in [
        "Boats lie in the harbour at dawn.",
        "Boats lie in the harbour (right).",
        "Photo finish in the harbour race",
        "Image: a boat lies in the harbour at dawn.",
        "The harbour's source of income, Reuters reported, is fish.",
        "Boats lie in the harbour, as the office wrote on Facebook.",
        "Facebook and Telegram were slow in the harbour / town area.",
        "She holds a photo by the harbour wall.",
        "Boats lie in the harbour. Reuters Building",
        "Boats lie in the harbour © 2024 Jane Roe",
        "Boats lie in the harbour/marina at dawn.",
        "The boat costs 3 = three times as much",
        "Boats in the harbour (Symbolbild)",
        // More words than anybody is thanked with.
        "Boats lie in the harbour. Photo: Ada Ben Cal Dan Eve Fay Gus Hal Ian Jim Kay Lea Max",
        "A Getty Images van stands at the harbour (right)",
        "Boats lie in the harbour (the harbour office, which gave this picture to Getty Images a week after the storm, said \
         that it shows the outer third of the east pier as it was before the survey)",
        "",
    ] {
        for words in samples::all() {
            assert_eq!(split_with(words, text).credit, None, "{text}");
        }
    }
}

/// Text, and what its shape says: label, tail, only, file, uuid, slug, position, wire head.
const SHAPES: &[(&str, [u8; 8])] = &[
    ("Photo: Jane Roe", [1, 0, 1, 0, 0, 0, 0, 0]),
    ("Photo finish in the harbour", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("Boats in the harbour. (AP Photo/Jane Roe)", [0, 1, 0, 0, 0, 0, 0, 0]),
    ("Getty Images", [0, 0, 1, 0, 0, 0, 0, 0]),
    ("DSC00123.jpg", [0, 0, 0, 1, 0, 0, 0, 0]),
    ("harbour-at-dawn-1024x683.jpg", [0, 0, 0, 1, 0, 0, 0, 0]),
    ("Boats in the harbour 12.jpg", [0, 0, 0, 1, 0, 0, 0, 0]),
    ("Boats in the harbour. Dawn", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("Pictured from left: Jane Roe, Ann Poe", [0, 0, 0, 0, 0, 0, 1, 0]),
    ("LONDON, ENGLAND - MARCH 08: Boats lie in the harbour", [0, 0, 0, 0, 0, 0, 0, 1]),
    ("LONDON, ENGLAND - MARCH 08, 2024: Boats lie there", [0, 0, 0, 0, 0, 0, 0, 1]),
    ("LONDON, UNITED KINGDOM - 2024/05/03: Boats lie there", [0, 0, 0, 0, 0, 0, 0, 1]),
    ("LONDON, ENGLAND - PIER 08: Boats lie there", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("LONDON - THE HARBOURMASTER: Boats lie there", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("FILE - Boats lie in the harbour", [0, 0, 0, 0, 0, 0, 0, 1]),
    ("boats lie harbour dawn after storm", [0, 0, 0, 0, 0, 1, 0, 0]),
    ("boats lie harbour dawn (after storm)", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("boats lie harbour; dawn after storm", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("boats lie harbour dawn storm telegram/jane roe 01234567-89ab-cdef-0123-456789abcdef", [0, 1, 0, 0, 1, 1, 0, 0]),
    ("LONDON — The harbour was empty on Monday.", [0, 0, 0, 0, 0, 0, 0, 0]),
];

#[test]
fn shapes() {
    let wrong = |(text, want): &(&str, [u8; 8])| {
        let shape = shape_with(&WORDS, text);
        let got = [
            shape.label_start,
            shape.credit_tail,
            shape.credit_only,
            shape.file_name,
            shape.uuid,
            shape.slug_like,
            shape.position_words,
            shape.wire_caption_head,
        ]
        .map(u8::from);
        (got != *want).then(|| format!("{text}: {got:?}"))
    };
    assert_eq!(SHAPES.iter().filter_map(wrong).collect::<Vec<_>>(), Vec::<String>::new());
}

/// What kind of picture it is, or whence, alone in its line: a credit line that names nobody.
#[test]
fn a_credit_line_without_a_giver() {
    let only = |text: &str| shape_with(Words::get(), text).credit_only;
    assert!(only("(Arhivska fotografija)") && only("Privatna arhiva:") && only(" Snimak ekrana: "));
    assert!(!only("Privatna arhiva: brodovi u luci") && !only("(Brodovi u luci)") && !only(""));
}

/// Only the two ends of a long caption are read.
#[test]
fn credits_of_long_captions() {
    let long = "Boats lie in the harbour at dawn, and the men of the office walk along the mole to look at the lamps. "
        .repeat(5);
    for words in samples::all() {
        assert_eq!(split_with(words, &format!("{long}(AP Photo/Jane Roe)")).credit, Some("AP Photo/Jane Roe"));
        assert_eq!(split_with(words, &format!("Photo: Jane Roe. {long}")).credit, Some("Jane Roe"));
        assert_eq!(split_with(words, &long).credit, None);
        // The window is cut between characters.
        for pad in ["", "x", "xx", "xxx"] {
            let text = format!("{}{pad} Foto: Jane Roe", "港の船が岸にならんでいる。".repeat(30));
            assert_eq!(split_with(words, &text).credit, Some("Jane Roe"), "{pad}");
        }
    }
    // What is longer than captions are has no shape.
    assert!(!shape_with(&WORDS, &format!("{}(AP Photo/Jane Roe)", long.repeat(5))).credit_tail);
    assert!(shape_with(&WORDS, &format!("{long}(AP Photo/Jane Roe)")).credit_tail);
}

/// Where the words before and behind a credit decide whose it is.
#[test]
fn credits_with_company() {
    for (text, want) in [
        ("Boats lie in the harbour via Getty Images", Some("Getty Images")),
        ("Boats lie in the harbour Jane Roe via Getty Images", Some("Jane Roe via Getty Images")),
        ("annpoe/Getty Images", Some("annpoe/Getty Images")),
        ("Boats lie at dawn. annpoe via Getty Images", Some("annpoe via Getty Images")),
        ("Boats lie at dawn /Getty Images", Some("Getty Images")),
        ("/Getty Images", Some("Getty Images")),
        ("Boats lie at the Mole. Ann Poe/Getty Images", Some("Ann Poe/Getty Images")),
        ("Boats at dawn Ann Poe / Getty Images.", Some("Ann Poe / Getty Images")),
        ("Boats in 2024. Ann Poe/Reuters", Some("Ann Poe/Reuters")),
        ("Boats lie - Ann Poe/Reuters", Some("Ann Poe/Reuters")),
        ("Boats lie in the harbour (Photo by Ann Poe Jr.)", Some("Ann Poe Jr.")),
        ("Boats lie in the harbour (Photo)", None),
        ("Boats lie in the harbour ()", None),
        ("Boats lie in the harbour. Photo by", None),
        ("(Photo: Ann Poe) Boats lie in the harbour", Some("Ann Poe")),
        ("Boats lie in the harbour. Photo: Ann Poe | Buy this picture", Some("Ann Poe")),
        ("Foto: Ann Poe. Boote im Hafen", Some("Ann Poe")),
        ("Boote im Hafen. Foto: von Ann Poe", Some("Ann Poe")),
        ("Boats © Ann Poe", Some("Ann Poe")),
        ("Boats lie there. Photo: Example Wire for Harbour Post", Some("Example Wire for Harbour Post")),
        ("Boats lie there. Photo: Example Wire with Harbour Post", None),
        ("Boats © 2024", None),
    ] {
        assert_eq!(split_with(&WORDS, text).credit, want, "{text}");
    }
}

#[test]
fn alt_texts() {
    assert!(split_with(&WORDS, "boats lie harbour dawn after storm").alt);
    for name in ["IMG_1234.jpg", "DSCN0123", "Harbour_at_Dawn"] {
        assert!(split_with(&WORDS, name).alt, "{name}");
    }
    assert!(split_with(&WORDS, "Screenshot 2024 of the harbour").alt);
    assert!(split_with(&WORDS, "The harbour at dawn 12.jpg").alt);
    for sentence in [
        "Boats lie in the harbour.",
        "Harbour_at_Dawn was its name",
        "_Harbour",
        "Boats in the harbour. Dawn",
        "Where the screenshot 2024 was",
    ] {
        assert!(!split_with(&WORDS, sentence).alt, "{sentence}");
    }
}

proptest! {
    #[test]
    fn any_text_is_split(text in "\\PC*") {
        let caption = split_with(&WORDS, &text);
        prop_assert!(caption.credit.is_none_or(|credit| text.contains(credit)));
        let _ = shape_with(&WORDS, &text);
    }

    #[test]
    fn caption_like_text_is_split(text in "(Photo|Foto| |: |\\(|\\)|Jane|Roe|/|Getty Images|©|＝|ロイター|telegram/|by|\\. |é|AP|写真|via|\n){0,20}") {
        let caption = split_with(&WORDS, &text);
        prop_assert!(caption.credit.is_none_or(|credit| text.contains(credit)));
        let _ = shape_with(&WORDS, &text);
    }
}
