//! Times of day, zones, and times told from now.

use super::*;

/// The offset of each code, by the clocks of the place: a sign lost moves an article by as much as a day.
#[test]
fn zones_have_their_offsets() {
    let of = |code: &str| short(&samples::WORDS, &format!("13 Dec 2024, 10:15 {code}"), &hints(None));
    for (code, offset) in [
        ("UTC", "+00:00"),
        ("WET", "+00:00"),
        ("BST", "+01:00"),
        ("CEST", "+02:00"),
        ("EET", "+02:00"),
        ("EEST", "+03:00"),
        ("MSK", "+03:00"),
        ("PKT", "+05:00"),
        ("SGT", "+08:00"),
        ("KST", "+09:00"),
        ("ACST", "+09:30"),
        ("AEDT", "+11:00"),
        ("NZDT", "+13:00"),
        ("BRT", "-03:00"),
        ("EDT", "-04:00"),
        ("EST", "-05:00"),
        ("CDT", "-05:00"),
        ("MDT", "-06:00"),
        ("MST", "-07:00"),
        ("PDT", "-07:00"),
        ("PST", "-08:00"),
        ("HST", "-10:00"),
        ("ET", "-05:00"),
        ("CT", "-06:00"),
        ("MT", "-07:00"),
        ("PT", "-08:00"),
        // Of two places: a time without an offset.
        ("IST", ""),
        ("CST", ""),
        ("UTC+2", "+02:00"),
        ("GMT-3", "-03:00"),
        ("GMT+5:30", "+05:30"),
        ("(PST)", "-08:00"),
        ("[UTC]", "+00:00"),
        ("+0530", "+05:30"),
        ("-08:00", "-08:00"),
    ] {
        assert_eq!(of(code), format!("2024-12-13T10:15{offset}"), "{code}");
    }
    // Zones of a country keep its summer time.
    assert_eq!(short(&samples::WORDS, "13 Jul 2024, 10:15 PT", &hints(None)), "2024-07-13T10:15-07:00");
}

/// Midnight and noon are where halves of the day go wrong.
#[test]
fn halves_of_the_day() {
    read(
        &[
            ("Dec 13, 2024 12:05 AM", "2024-12-13T00:05"),
            ("Dec 13, 2024 12:05 PM", "2024-12-13T12:05"),
            ("Dec 13, 2024 11:59 PM", "2024-12-13T23:59"),
            ("Dec 13, 2024 1:00 am", "2024-12-13T01:00"),
            ("Dec 13, 2024 at 9 p.m.", "2024-12-13T21:00"),
            ("Dec 13, 2024 at 9 p. m.", "2024-12-13T21:00"),
            ("2024年12月13日午前0時5分", "2024-12-13T00:05"),
            ("2024年12月13日午後12時5分", "2024-12-13T12:05"),
            // Twenty-four hours and no half of a day to add.
            ("13 Dec 2024 22:05 PM", "2024-12-13T22:05"),
            ("13 Dec 2024 00:00", "2024-12-13T00:00"),
            ("13 Dec 2024 23:59:59", "2024-12-13T23:59:59"),
        ],
        &hints(None),
    );
}

/// What is no time stays out of the stamp, and the day beside it is read all the same.
#[test]
fn hours_that_no_clock_shows() {
    read(
        &[
            ("13 Dec 2024 25:00", "2024-12-13"),
            ("13 Dec 2024 24:15", "2024-12-13"),
            ("13 Dec 2024 10:60", "2024-12-13"),
            ("13 Dec 2024, 10 photos", "2024-12-13"),
            ("13 décembre 2024, 10h75", "2024-12-13T10:00"),
            ("13 décembre 2024, 10h60", "2024-12-13T10:00"),
            ("13 décembre 2024, 10h59", "2024-12-13T10:59"),
            ("2024年12月13日 3時間", "2024-12-13"),
        ],
        &hints(None),
    );
}

#[test]
fn times_of_day_in_words_and_signs() {
    read(
        &[
            ("13. Dezember 2024, 20 Uhr", "2024-12-13T20:00"),
            ("13. Dezember 2024, 20 Uhr MEZ", "2024-12-13T20:00+01:00"),
            ("Stand: 7 Uhr", "u T07:00"),
            ("13 décembre 2024 à 7 h 05", "2024-12-13T07:05"),
            ("13 décembre 2024 à 7h", "2024-12-13T07:00"),
            ("13 dec 2024 kl. 07.05", "2024-12-13T07:05"),
            ("13.12.2024 10時05分09秒", "2024-12-13T10:05:09"),
            ("13 Dec 2024 10:15:07.123", "2024-12-13T10:15:07"),
            ("0915 GMT, 13 Dec 2024", "2024-12-13T09:15+00:00"),
            ("2359 GMT, 13 Dec 2024", "2024-12-13T23:59+00:00"),
        ],
        &hints(None),
    );
}

/// An hour alone counts where a label or a word for the hour says that it is one.
#[test]
fn lone_numbers_are_no_times() {
    read(
        &[
            ("20 Uhr", "T20:00"),
            ("10h", ""),
            ("10.15", ""),
            (". 10.15", ""),
            ("10.15 Uhr", "T10:15"),
            ("kl. 10.15", "T10:15"),
            ("kl 10.15", "T10:15"),
            ("Updated: 10h", "u T10:00"),
            ("Published 3.15", "p T03:15"),
            ("chapter 3.15 of the report", ""),
        ],
        &hints(None),
    );
}

#[test]
fn times_told_from_now() {
    let now = Hints { now: Date::new(NOW.0, NOW.1, NOW.2), ..Hints::default() };
    read(
        &[
            ("2 weeks ago", "2025-06-16"),
            ("1 week ago", "2025-06-23"),
            ("3 days ago", "2025-06-27"),
            ("2 months ago", "2025-04-30"),
            ("1 year ago", "2024-06-30"),
            ("3 years ago", "2022-06-30"),
            ("vor 2 Tagen", "2025-06-28"),
            ("il y a 4 jours", "2025-06-26"),
            // The day is known, the hour is not.
            ("5 minutes ago", "-5 Minute"),
            ("40 seconds ago", "-40 Second"),
        ],
        &now,
    );
    read(
        &[
            ("2 weeks ago", "-2 Week"),
            ("1 year ago", "-1 Year"),
            ("5 min. ago", "-5 Minute"),
            ("Posted 5 min. ago", "p -5 Minute"),
            ("Updated: about 5 min. ago", "u -5 Minute"),
            ("120 hours ago", "-120 Hour"),
            // A count without a word for the past, too long a count, an age.
            ("5 minutes", ""),
            ("1500 days ago", ""),
            ("a 3 jours", ""),
            ("il a 3 jours", ""),
            ("5 boats ago", ""),
        ],
        &hints(None),
    );
}

/// A unit begins like another one of its language, or of a neighbour's.
#[test]
fn units_of_many_languages() {
    for (text, unit) in [
        ("3 часа назад", Unit::Hour),
        ("3 года назад", Unit::Year),
        ("3 години тому", Unit::Hour),
        ("3 роки тому", Unit::Year),
        ("преди 3 седмици", Unit::Week),
        ("пре 3 сата", Unit::Hour),
        ("3 дні таму", Unit::Day),
        ("prije 3 tjedna", Unit::Week),
        ("prije 3 godine", Unit::Year),
        ("3 godziny temu", Unit::Hour),
        ("před 3 dny", Unit::Day),
        ("před 3 lety", Unit::Year),
        ("fa 3 hores", Unit::Hour),
        ("fa 3 mesos", Unit::Month),
        ("fyrir 3 mínútum", Unit::Minute),
        ("fyrir 3 dögum", Unit::Day),
        ("hace 3 meses", Unit::Month),
        ("há 3 anos", Unit::Year),
        ("3 menit lalu", Unit::Minute),
        ("לפני 3 שנים", Unit::Year),
        ("לפני 3 שעות", Unit::Hour),
        ("3 ساعت پیش", Unit::Hour),
        ("3 ماه پیش", Unit::Month),
        ("3 साल पहले", Unit::Year),
        ("3 हफ्ते पहले", Unit::Week),
    ] {
        assert_eq!(short(&samples::WORDS, text, &hints(None)), format!("-3 {unit:?}"), "{text}");
    }
}

/// Phrases of the lexicons that need no number.
#[test]
fn phrases_told_from_now() {
    let of = |text: &str| relative::phrase(text, &(0..text.len()));
    let so_many = |unit, count| Some(When::Relative { unit, count });
    assert_eq!(of("the hour ago"), so_many(Unit::Hour, 1));
    assert_eq!(of("an hour ago"), so_many(Unit::Hour, 1));
    assert_eq!(of("il y a un an"), so_many(Unit::Year, 1));
    assert_eq!(of("a week ago"), so_many(Unit::Week, 1));
    assert_eq!(of("yesterday"), so_many(Unit::Day, 1));
    assert_eq!(of("just now"), so_many(Unit::Minute, 0));
    // These wait for their number, or for the unit.
    for text in ["hours ago", "minute", "ago", "vor"] {
        assert_eq!(of(text), None, "{text}");
    }
}

/// What joins a day and its time belongs to the date line; words of their own do not.
#[test]
fn a_date_line_is_covered_by_its_dates() {
    let bare = |text: &str| {
        let shape = shape::shape_with(&samples::WORDS, text, &hints(None));
        shape.visible - shape.covered
    };
    for text in
        ["13 Dec 2024 | 10:15", "13 Dec 2024 - um 10:15", "Published: 13 Dec 2024", "13 Dec 2024 // 14 Dec 2024"]
    {
        assert_eq!(bare(text), 0, "{text}");
    }
    assert_eq!(bare("13 Dec 2024 harbour"), 7);
    assert_eq!(bare("13 Dec 2024 pier"), 4);
    assert_eq!(bare("13 Dec 2024 | 5 boats"), 6);
}

/// How long it takes to read is no time of day, and a label without its number says nothing.
#[test]
fn reading_times_need_their_number() {
    let read = |text: &str| shape::shape_with(&samples::WORDS, text, &hints(None)).reading_time;
    assert!(read("13 Dec 2024, 5 min read"));
    assert!(!read("13 Dec 2024, min read"));
    assert!(!read("13 Dec 2024"));
}
