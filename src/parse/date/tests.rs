//! Tables of date lines: in the shape of real ones.

mod days;
mod metadata;
mod times;

use proptest::prelude::*;

use super::*;
use crate::parse::samples;

const NOW: (i16, u8, u8) = (2025, 6, 30);

fn hints(language: Option<&'static str>) -> Hints<'static> {
    Hints { language, ..Hints::default() }
}

/// What a scan says, in short: role letter and timestamp.
fn short(words: &Words, text: &str, hints: &Hints<'_>) -> String {
    let one = |found: &Found| {
        let role = match found.role {
            Role::Published => "p ",
            Role::Updated => "u ",
            Role::Unknown => "",
        };
        let when = match found.when {
            When::At(stamp) => format!("{stamp}{}", if stamp.ambiguous { "?" } else { "" }),
            When::Partial { month, day, time } => {
                format!("--{month:02}-{day:02}{}", time.map_or(String::new(), |time| format!("T{time}")))
            }
            When::TimeOnly(time) => format!("T{time}"),
            When::Relative { unit, count } => format!("-{count} {unit:?}"),
            When::Foreign => "foreign".to_owned(),
        };
        format!("{role}{when}")
    };
    scan_with(words, text, hints).iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Date lines and what they say. Each must also look like a date line.
const LINES: &[(&str, &str)] = &[
    ("Dec 13, 2024 - 00:00", "2024-12-13T00:00"),
    ("2024 Dec 13.", "2024-12-13"),
    ("2024-Dec-13, 10:15", "2024-12-13T10:15"),
    ("2024. december 13. 10:15", "2024-12-13T10:15"),
    ("December 12-13, 2024", "2024-12-12"),
    ("Dec 13 - 10:15", "--12-13T10:15"),
    ("13.12.2024, 10:15 hrs. GMT", "2024-12-13T10:15+00:00"),
    ("13 Dec 2024, 10:15 UTC+2", "2024-12-13T10:15+02:00"),
    ("13 Dec 2024, 10:15 +02:30", "2024-12-13T10:15+02:30"),
    ("13 Dec 2024, 10:15 GMT-3:30", "2024-12-13T10:15-03:30"),
    ("2024.12.13. 10:15", "2024-12-13T10:15"),
    ("2024/12/13 10:15", "2024-12-13T10:15"),
    ("13 / 12 / 2024", "2024-12-13"),
    ("13. 12. 2024", "2024-12-13"),
    ("2024年12月13日 午後3時05分", "2024-12-13T15:05"),
    ("2024年12月13日 午後3時半", "2024-12-13T15:30"),
    ("Dec 13 '24", "2024-12-13"),
    ("December 13, 10:15 p.m.", "--12-13T22:15"),
    ("Published 12:30 GMT, 13 December 2024", "p 2024-12-13T12:30+00:00"),
    ("Updated: Sat 8:31 PM, Feb 17, 2018", "u 2018-02-17T20:31"),
    ("Published: Sept. 8, 2020 at 9:22 a.m. ET", "p 2020-09-08T09:22-04:00"),
    ("Friday 13 December 2024 10.15 GMT", "2024-12-13T10:15+00:00"),
    ("Last modified on Fri 13 Dec 2024 11.02 GMT", "u 2024-12-13T11:02+00:00"),
    ("Dec 13, 2024, 10:15am EST", "2024-12-13T10:15-05:00"),
    ("12/13/24", "2024-12-13"),
    ("2024-12-13T10:15:00Z", "2024-12-13T10:15:00+00:00"),
    ("2024-12-13 10:15:22.123+02:00", "2024-12-13T10:15:22+02:00"),
    ("13 Dec 2024, 10:15 HST", "2024-12-13T10:15-10:00"),
    ("13-Dec-2024", "2024-12-13"),
    ("December 13th 2024", "2024-12-13"),
    ("1015 GMT, 13 Dec 2024", "2024-12-13T10:15+00:00"),
    ("Stand: 13.12.2024, 10:15 Uhr", "u 2024-12-13T10:15"),
    ("Aktualisiert am 13.12.2024", "u 2024-12-13"),
    ("Veröffentlicht am 13. Dezember 2024", "p 2024-12-13"),
    ("13.12.24 | 10:15", "2024-12-13T10:15"),
    ("Stand: 20:03 Uhr", "u T20:03"),
    ("Publié le 13 déc. 2024 à 10:15", "p 2024-12-13T10:15"),
    ("mis à jour à 10h15", "u T10:15"),
    ("le vendredi 13 décembre 2024 à 10h15", "2024-12-13T10:15"),
    ("1er janvier 2024", "2024-01-01"),
    ("Actualizado a las 20:56h.", "u T20:56"),
    ("13 de diciembre de 2024 a las 10:15h", "2024-12-13T10:15"),
    ("13 DIC 2024 - 10:15 CET", "2024-12-13T10:15+01:00"),
    ("13 de dezembro de 2024 às 10h15", "2024-12-13T10:15"),
    ("sexta-feira, 13 de dezembro de 2024", "2024-12-13"),
    ("Atualizado em 13/12/2024 10h15", "u 2024-12-13T10:15"),
    ("Aggiornato alle 19:02 - 13 dicembre", "u --12-13T19:02"),
    ("Pubblicato il 13 Dicembre 2024", "p 2024-12-13"),
    ("mar 13 dic 2024", "2024-12-13"),
    ("Dodano: 13 grudnia 2024, 10:15", "p 2024-12-13T10:15"),
    ("Aktualizacja: 13.12.2024", "u 2024-12-13"),
    ("13. prosince 2024 10:15", "2024-12-13T10:15"),
    ("13 dec 2024 om 10:15", "2024-12-13T10:15"),
    ("13 грудня 2024, 10:15", "2024-12-13T10:15"),
    ("Опубліковано: 13.12.2024", "p 2024-12-13"),
    ("П'ятниця, 13 грудня 2024", "2024-12-13"),
    ("13 декабря 2024 года, 10:15 мск", "2024-12-13T10:15+03:00"),
    ("Обновлено 10:15", "u T10:15"),
    ("Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17", "p 2025-10-23T10:23, u 2025-10-23T12:17"),
    ("Publisert torsdag 09. mai 2024 - 13:26", "p 2024-05-09T13:26"),
    ("Opdateret 13. dec. 2024 kl. 10:15", "u 2024-12-13T10:15"),
    ("13.12.2024 klo 10.15", "2024-12-13T10:15"),
    ("13 Aralık 2024 - 10:15", "2024-12-13T10:15"),
    ("13 decembrie 2024", "2024-12-13"),
    ("2024. december 13. 10:15", "2024-12-13T10:15"),
    ("13 Δεκεμβρίου 2024", "2024-12-13"),
    ("2024年12月13日 10時15分", "2024-12-13T10:15"),
    ("2024年12月13日 10時 JST", "2024-12-13T10:00+09:00"),
    ("2024年12月13日 10時15分30秒", "2024-12-13T10:15:30"),
    ("2024/12/13 10:15", "2024-12-13T10:15"),
    ("12月13日（金）", "--12-13"),
    ("令和6年12月13日", "2024-12-13"),
    ("令和元年5月1日", "2019-05-01"),
    ("民國113年12月13日", "2024-12-13"),
    ("2024年12月13日午後1時5分 公開", "p 2024-12-13T13:05"),
    ("２０２４年１２月１３日", "2024-12-13"),
    ("입력 2024.12.13 10:15 수정 2024.12.13. 오후 1:05", "p 2024-12-13T10:15, u 2024-12-13T13:05"),
    ("2024년 12월 13일 오전 9시 5분", "2024-12-13T09:05"),
    ("13 ديسمبر 2024", "2024-12-13"),
    ("الجمعة 13 كانون الأول 2024", "2024-12-13"),
    ("١٣ ديسمبر ٢٠٢٤", "2024-12-13"),
    ("۲۳ آذر ۱۴۰۳", "foreign"),
    ("13.12.2024", "2024-12-13"),
    ("ngày 13 tháng 12, 2024", "2024-12-13"),
    ("13 ธันวาคม 2567", "2024-12-13"),
    ("10. Februar 20199. Februar 2019", "2019-02-10, 2019-02-09"),
    ("Feb 28 20246:03 AM ESTUpdated 1 Min Ago", "2024-02-28T06:03-05:00, u -1 Minute"),
    ("Erstellt am09.02.2022", "p 2022-02-09"),
    ("12-13 October 2024", "2024-10-12"),
    ("Updated: 10.15", "u T10:15"),
    ("Updated: 10.15.", "u T10:15"),
    ("20 Uhr", "T20:00"),
    ("13-Dec-24 10:15", "2024-12-13T10:15"),
    ("13/12/98", "1998-12-13"),
    ("13 Dec 2024 10:15 (GMT) Updated 14 Dec 2024 11:00", "2024-12-13T10:15+00:00, u 2024-12-14T11:00"),
    ("13 декабря 2024 10:15 по мск", "2024-12-13T10:15+03:00"),
    ("3 hours ago", "-3 Hour"),
    ("3h ago", "-3 Hour"),
    ("2 Min. Ago", "-2 Minute"),
    ("vor 30 Minuten", "-30 Minute"),
    ("il y a 3 heures", "-3 Hour"),
    ("hace 2 horas", "-2 Hour"),
    ("há 5 horas", "-5 Hour"),
    ("2 ore fa", "-2 Hour"),
    ("3 години тому", "-3 Hour"),
    ("2 часа назад", "-2 Hour"),
    ("2 godziny temu", "-2 Hour"),
    ("2 saat önce", "-2 Hour"),
    ("3時間前", "-3 Hour"),
    ("3小时前", "-3 Hour"),
    ("3시간 전", "-3 Hour"),
    ("5분전", "-5 Minute"),
    ("yesterday", "-1 Day"),
    ("вчора", "-1 Day"),
    ("Posted on Freitag, 15. April 2022", "p 2022-04-15"),
    ("13 Dec 2024, 5 min read", "2024-12-13"),
    ("29.06.2023, 15:04 | 7 Minuten", "2023-06-29T15:04"),
];

/// Each text is read as it is wanted.
#[track_caller]
fn read(cases: &[(&str, &str)], hints: &Hints<'_>) {
    let wrong = cases.iter().filter_map(|(text, want)| {
        let got = short(&samples::WORDS, text, hints);
        (got != *want).then(|| format!("{text}: {got}, not {want}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn date_lines_are_read() {
    for words in samples::all() {
        assert_eq!(wrong_lines(words), Vec::<String>::new());
    }
}

/// The lines that these words misread, with what was read.
fn wrong_lines(words: &Words) -> Vec<String> {
    let wrong = |(text, want): &(&str, &str)| {
        let got = short(words, text, &hints(None));
        let shape = shape::shape_with(words, text, &hints(None));
        (got != *want || !shape.is_date_line()).then(|| format!("{text}: {got}, {:.2}", shape.share()))
    };
    LINES.iter().filter_map(wrong).collect()
}

/// The place of a date takes in what belongs to it: seconds, zones, brackets, halves of the day.
#[test]
fn dates_are_found_whole() {
    for text in [
        "2024年12月13日 10時15分30秒",
        "2024年12月13日 10時15分",
        "2024年12月13日 10時",
        "13 December 2024, 10:15 (GMT)",
        "13 December 2024 10:15 [CET]",
        "13 December 2024 10:15:30",
        "13 December 2024, 10.15 GMT",
        "13 December 2024 at 10h15",
        "13.12.2024, 10:15 Uhr",
        "Dec 13, 2024, 10:15 a.m. ET",
        "2024년 12월 13일 오전 9시 5분",
        "13 December 2024 10:15 +02:00",
        "13. Dezember 2024 (Freitag)",
        "2024年12月13日（金）",
        "2024-12-13T10:15:22.123+02:00",
        "13 December",
        "13. Dez.",
        "13th of December, 10:15",
    ] {
        for (words, behind) in samples::all().flat_map(|words| [(words, ""), (words, " | Harbour, Pier and Old Mill")])
        {
            let line = format!("{text}{behind}");
            let found = scan_with(words, &line, &hints(None));
            let ranges: Vec<&str> = found.iter().map(|found| &line[found.range.clone()]).collect();
            assert_eq!(ranges, [text], "{line}");
        }
    }
}

/// Numbers with dots beside a date are its time only where they stand alone.
#[test]
fn versions_are_no_times() {
    for (text, want) in [
        ("13 Dec 2024 10.15", "2024-12-13T10:15"),
        ("13 Dec 2024, version 3.10.15", "2024-12-13"),
        ("13 Dec 2024 3.40.15", "2024-12-13"),
        ("13 Dec 2024 -10.15", "2024-12-13"),
        ("13 Dec 2024, 10.75", "2024-12-13"),
    ] {
        assert_eq!(short(&samples::WORDS, text, &hints(None)), want, "{text}");
    }
}

#[test]
fn reading_times_are_told_apart() {
    let shape = shape::shape_with(&samples::WORDS, "3 min read", &hints(None));
    assert!(shape.reading_time && !shape.is_date_line() && shape.share() > 0.9, "{shape:?}");
    assert!(!shape::shape_with(&samples::WORDS, "3 minor cuts", &hints(None)).reading_time);
}

#[test]
fn glued_counters_do_not_spoil_the_time() {
    let found = scan_with(&samples::WORDS, "13 grudnia 2021, 11:5593", &hints(None));
    assert_eq!(
        found.first().and_then(Found::timestamp).map(|stamp| stamp.to_string()).as_deref(),
        Some("2021-12-13T11:55")
    );
}

/// None of these states a day.
const NOT_DATES: &[&str] = &[
    "",
    "Standard 2024",
    "Zuletzt fehlen 125 g Mehl",
    "Updated APU to 6 nm",
    "Published in 2007 to great acclaim",
    "Final score 3-2",
    "Call 555-12-13-2024 now",
    "Server 10.12.13.24 is down",
    "Version 1.12.2024 is out",
    "$12/13/24",
    "It may 5 times repeat",
    "December 2024",
    "13 December 1956",
    "31 February 2024",
    "45.13.2024",
    "13/13/2024",
    "99999999999999999999",
    "les sept 12",
    "Chapter 12, page 13",
    "3/4 cup",
];

#[test]
fn traps_are_no_dates() {
    for words in samples::all() {
        for text in NOT_DATES {
            let days = scan_with(words, text, &hints(None));
            assert!(days.iter().all(|found| found.timestamp().is_none()), "{text}: {days:?}");
            assert!(!shape::shape_with(words, text, &hints(None)).has_full_date, "{text}");
        }
    }
}

/// Prose with dates in it is not a date line.
#[test]
fn prose_is_no_date_line() {
    for text in [
        "The council met on 13 December 2024 to decide.",
        "March 4 was the day the river rose over its banks",
        "Up to 3 hours ago nobody had heard of the plan at all",
        "Ten killed in raid of Dec 13, 2024",
        "The 10:15 to Leeds",
    ] {
        let shape = shape::shape_with(&samples::WORDS, text, &hints(None));
        assert!(!shape.is_date_line(), "{text}: {shape:?}");
    }
}

#[test]
fn numeric_orders_are_settled_by_evidence() {
    let now = Date::new(NOW.0, NOW.1, NOW.2);
    let case = |text: &str, hints: Hints<'_>| short(&samples::WORDS, text, &hints);
    assert_eq!(case("05/06/2024", Hints::default()), "2024-06-05?");
    assert_eq!(case("05/06/2024", hints(Some("fr"))), "2024-06-05");
    assert_eq!(case("05/06/2024", hints(Some("en"))), "2024-05-06?");
    assert_eq!(case("05.06.2024", hints(Some("en"))), "2024-06-05");
    assert_eq!(case("05/06/2024 9:00 AM ET", Hints::default()), "2024-05-06T09:00-04:00");
    assert_eq!(case("05/06/2024 09:00 CET", hints(Some("en"))), "2024-06-05T09:00+01:00");
    assert_eq!(case("Monday 05/06/2024", Hints::default()), "2024-05-06");
    assert_eq!(case("Freitag, den 12/07/2024", Hints::default()), "2024-07-12");
    assert_eq!(case("05/06/2024", Hints { month_first: Some(true), ..Hints::default() }), "2024-05-06");
    assert_eq!(case("07/05/2025", Hints { now, language: Some("en"), ..Hints::default() }), "2025-05-07");
}

#[test]
fn names_of_two_meanings_follow_the_language() {
    assert_eq!(short(&samples::WORDS, "5. listopada 2024", &hints(Some("hr"))), "2024-10-05");
    assert_eq!(short(&samples::WORDS, "5 listopada 2024", &hints(Some("pl"))), "2024-11-05");
    assert!(short(&samples::WORDS, "5 listopada 2024", &hints(None)).ends_with('?'));
}

#[test]
fn hints_complete_dates() {
    let year = Hints { year: Some(2024), ..Hints::default() };
    assert_eq!(short(&samples::WORDS, "13 dicembre", &year), "2024-12-13");
    let now = Hints { now: Date::new(NOW.0, NOW.1, NOW.2), ..Hints::default() };
    assert_eq!(short(&samples::WORDS, "yesterday", &now), "2025-06-29");
    assert_eq!(short(&samples::WORDS, "3 hours ago", &now), "-3 Hour");
    assert_eq!(short(&samples::WORDS, "13 Dec 2030", &now), "");
}

#[test]
fn shapes_tell_the_time_apart() {
    let has_time = |text: &str| shape::shape_with(&samples::WORDS, text, &hints(None)).has_time;
    for text in ["13 Dec 2024, 10:15", "Aggiornato alle 19:02 - 13 dicembre", "Stand: 20:03 Uhr"] {
        assert!(has_time(text), "{text}");
    }
    for text in ["13 Dec 2024", "13 dicembre", "3 hours ago"] {
        assert!(!has_time(text), "{text}");
    }
}

#[test]
fn weekdays_are_checked() {
    let agrees =
        |text: &str| scan_with(&samples::WORDS, text, &hints(None)).first().and_then(|found| found.weekday_agrees);
    assert_eq!(agrees("Friday, 13 December 2024"), Some(true));
    assert_eq!(agrees("Monday, 13 December 2024"), Some(false));
    assert_eq!(agrees("2024年12月13日（金）"), Some(true));
    assert_eq!(agrees("13. Dezember 2024 (Freitag)"), Some(true));
    assert_eq!(agrees("13 December 2024"), None);
    assert_eq!(agrees("Friday, the 13 December 2024"), Some(true));
    assert_eq!(agrees("Friday, . 13 December 2024"), Some(true));
    assert_eq!(agrees("13 December 2024, Friday"), Some(true));
    assert_eq!(agrees("13 December 2024 Friday"), Some(true));
    // What may begin the next date is not of this one, unless it stands in brackets.
    assert_eq!(agrees("13 December 2024, Friday 20"), None);
    assert_eq!(agrees("13 December 2024 (Friday) 20"), Some(true));
    assert_eq!(agrees("13 December 2024 (Friday night)"), None);
}

proptest! {
    #[test]
    fn any_text_is_scanned(text in "\\PC*", year in proptest::option::of(any::<i16>())) {
        let hints = Hints { year, ..Hints::default() };
        for found in scan_with(&samples::WORDS, &text, &hints) {
            prop_assert!(text.get(found.range).is_some());
        }
        let _ = (shape::shape_with(&samples::WORDS, &text, &hints), iso(&text), leading(&samples::WORDS, &text, &hints));
    }

    #[test]
    fn date_like_text_is_scanned(text in "([0-9]{1,9}|[-./: ,+]|Dec|May|T|年|月|日|令和|AM|GMT|vor|ago|Stand|\u{200b}|２|٣){0,24}") {
        for found in scan_with(&samples::WORDS, &text, &Hints::default()) {
            prop_assert!(text.get(found.range).is_some());
        }
        let _ = (shape::shape_with(&samples::WORDS, &text, &Hints::default()), iso(&text));
    }

    #[test]
    fn display_is_read_back(day in 0i64..40_000, minute in proptest::option::of(0u16..1440), offset in proptest::option::of(-720i16..840)) {
        let date = Date::new(1980, 1, 1).and_then(|date| date.days_after(day));
        if let Some(date) = date.filter(|date| date.year <= 2100) {
            let time = minute.and_then(|minute| Time::new((minute / 60) as u8, (minute % 60) as u8, None));
            let stamp = Timestamp::new(date, time, offset);
            prop_assert_eq!(iso(&stamp.to_string()), Some(stamp));
        }
    }
}
