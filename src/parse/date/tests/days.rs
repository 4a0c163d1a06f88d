//! Days: how they are written, which time is theirs, and in which year they can lie.

use super::*;

#[test]
fn days_in_many_hands() {
    read(
        &[
            ("2024 Dec 13", "2024-12-13"),
            ("2024-Dec-13", "2024-12-13"),
            ("2024. 12. 13.", "2024-12-13"),
            ("2024/12/3", "2024-12-03"),
            ("Dec. 12-13, 2024", "2024-12-12"),
            ("Dec. 12 & 13, 2024", "2024-12-12"),
            ("December 1st, 2024", "2024-12-01"),
            ("December 22nd 2024", "2024-12-22"),
            ("the 3rd of December 2024", "2024-12-03"),
            ("13 de diciembre del 2024", "2024-12-13"),
            ("13 XII 2024", "2024-12-13"),
            ("13 IV 2024", "2024-04-13"),
            ("13 X. 2024", "2024-10-13"),
            ("13. 12. 2024", "2024-12-13"),
            ("13 / 12 / 2024", "2024-12-13"),
            ("2024 Dec. 13", "2024-12-13"),
            ("2024. Dec. 13.", "2024-12-13"),
            // A dot that goes on to a time is no part of a longer number.
            ("13.12.2024.10:15", "2024-12-13T10:15"),
            // By their years these are of another calendar.
            ("13.12.1403", "foreign"),
            ("13.12.1445", "foreign"),
            ("Dec. 13th-14th, 2024", "2024-12-13"),
            ("3/14/2024", "2024-03-14"),
            ("14/3/2024", "2024-03-14"),
            ("13 Dec '24", "2024-12-13"),
            ("13 Dec ’24", "2024-12-13"),
            ("13.12.79", "2079-12-13"),
            ("13.12.80", "1980-12-13"),
            ("平成31年4月30日", "2019-04-30"),
            ("昭和64年1月7日", "1989-01-07"),
            ("平成元年1月8日", "1989-01-08"),
        ],
        &hints(None),
    );
}

#[test]
fn numbers_that_are_no_days() {
    read(
        &[
            ("32 December 2024", ""),
            ("31.02.2024", ""),
            ("29/02/2023", ""),
            ("13/13/2024", ""),
            ("version 13.12.2024", ""),
            ("13 - 12 - 2024", ""),
            ("13 I went home", ""),
            ("192.168.13.12", ""),
            ("$13.12.2024", ""),
            ("call 13-12-24", ""),
            ("13.12/2024", ""),
            ("13.12.2024.5", ""),
            ("1.2.34", ""),
        ],
        &hints(None),
    );
}

/// A time belongs to the day beside it and to no other.
#[test]
fn each_day_has_its_own_time() {
    read(
        &[
            ("13 Dec 2024 10:15, 14 Dec 2024 11:30", "2024-12-13T10:15, 2024-12-14T11:30"),
            ("10:15, 13 Dec 2024, 11:30, 14 Dec 2024", "2024-12-13T10:15, 2024-12-14T11:30"),
            ("13 Dec 2024, 14 Dec 2024 11:30", "2024-12-13, 2024-12-14T11:30"),
            ("Published 13 Dec 2024. Updated 11:30", "p 2024-12-13, u 2024-12-13T11:30"),
            ("Published 13 Dec 2024 10:15 Updated 14 Dec 2024 11:30", "p 2024-12-13T10:15, u 2024-12-14T11:30"),
            // The time stands between two days, and too far from the first.
            ("13 Dec 2024 at the harbour 10:15, 14 Dec 2024", "2024-12-13, T10:15, 2024-12-14"),
            // Two short words between them may join them; three, a long one or a wide gap do not.
            ("13 Dec 2024 at ca 10:15", "2024-12-13T10:15"),
            ("13 Dec 2024 to be at 10:15", "2024-12-13, T10:15"),
            ("13 Dec 2024 at about 10:15", "2024-12-13, T10:15"),
            // 24 bytes are no gap yet.
            ("13 Dec 2024 - - - - - - - - - - -- 10:15", "2024-12-13T10:15"),
            ("13 Dec 2024 - - - - - - - - - - - - 10:15", "2024-12-13, T10:15"),
            ("13 Dec 2024 - - - - - - - - - - - - - - - - 10:15", "2024-12-13, T10:15"),
        ],
        &hints(None),
    );
}

/// Labels stand before what they are of, and on some pages behind it.
#[test]
fn labels_before_and_behind() {
    read(
        &[
            ("Published 13 Dec 2024, updated 14 Dec 2024", "p 2024-12-13, u 2024-12-14"),
            ("13 Dec 2024 published, 14 Dec 2024 updated", "p 2024-12-13, u 2024-12-14"),
            ("13 Dec 2024 Updated: 14 Dec 2024", "2024-12-13, u 2024-12-14"),
            ("13 Dec 2024 updated", "u 2024-12-13"),
            // A word between, or a colon behind the label: it is not of the date before.
            ("13 Dec 2024, Lund, updated", "2024-12-13"),
            ("13 Dec 2024 updated:", "2024-12-13"),
        ],
        &hints(None),
    );
}

/// What lies after today is no date of an article; of two orders the one that does not is meant.
#[test]
fn articles_are_not_of_tomorrow() {
    let now = Hints { now: Date::new(NOW.0, NOW.1, NOW.2), ..Hints::default() };
    read(
        &[
            ("05/06/2025", "2025-06-05?"),
            ("05/12/2025", "2025-05-12"),
            ("12/05/2025", "2025-05-12"),
            ("30/06/2025", "2025-06-30"),
            ("06/07/2025", "2025-06-07"),
        ],
        &now,
    );
}

#[test]
fn digits_of_other_scripts() {
    read(
        &[
            ("๑๓ ธันวาคม ๒๕๖๗", "2024-12-13"),
            ("१३/१२/२०२४", "2024-12-13"),
            ("১৩/১২/২০২৪", "2024-12-13"),
            ("١٣/١٢/٢٠٢٤ ١٠:١٥", "2024-12-13T10:15"),
            ("۱۳/۱۲/۲۰۲۴", "2024-12-13"),
            ("１３/１２/２０２４", "2024-12-13"),
        ],
        &hints(None),
    );
}
