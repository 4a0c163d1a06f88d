//! A date line above an article, and the same text as a wire dateline: the invariants hold, and dates are real days.
#![no_main]

#[path = "../../support/checks.rs"]
#[allow(dead_code)]
mod checks;

const PROSE: &str = "The harbour board voted on Tuesday night to take down the outer third of the east pier, its chairman said. \
    The work is to begin in April, and it will cost more than the board had hoped when it ordered the survey.";

libfuzzer_sys::fuzz_target!(|line: &str| {
    let above = format!("Board votes to rebuild the east pier\n\n{line}\n\n{PROSE}\n\n{PROSE}");
    let wire = format!("Board votes to rebuild the east pier\n\n{line} - {PROSE}\n\n{PROSE}");
    for text in [above, wire] {
        checks::text_invariants(&text);
        let article = copydesk::text(&text).expect("the input is within the limits");
        let Some(dateline) = article.dateline() else { continue };
        for stamp in [dateline.published, dateline.updated].into_iter().flatten() {
            let date = stamp.date;
            assert_eq!(copydesk::Date::new(date.year, date.month, date.day), Some(date), "{date:?} is no day");
            if let Some(time) = stamp.time {
                assert!(time.hour < 24 && time.minute < 60, "{time:?} is no time");
            }
            assert!(stamp.offset_minutes.is_none_or(|m| m.unsigned_abs() <= 24 * 60), "{stamp:?} is in no zone");
        }
    }
});
