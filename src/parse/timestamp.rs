//! Dates and times as an article states them: in its own zone, as precise as written.

use std::fmt;

use jiff::civil;

/// A day of the Gregorian calendar.
///
/// Displayed in ISO 8601; ordered by time.
///
/// ```
/// let day = copydesk::Date::new(2024, 12, 13).unwrap();
/// assert_eq!(day.to_string(), "2024-12-13");
/// assert_eq!(day.weekday(), Some(5));
/// assert_eq!(copydesk::Date::new(2023, 2, 29), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Date {
    /// The year, as in `2024`.
    pub year: i16,
    /// 1 is January.
    pub month: u8,
    /// 1..=31.
    pub day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    ///
    /// ```
    /// assert!(copydesk::Date::new(2024, 2, 29).is_some());
    /// assert!(copydesk::Date::new(2024, 2, 30).is_none());
    /// ```
    #[must_use]
    pub fn new(year: i16, month: u8, day: u8) -> Option<Date> {
        let date = Date { year, month, day };
        date.civil().map(|_| date)
    }

    /// Day of the week: 1 is Monday, 7 is Sunday.
    ///
    /// ```
    /// assert_eq!(copydesk::Date::new(2024, 3, 4).and_then(|day| day.weekday()), Some(1));
    /// ```
    #[must_use]
    pub fn weekday(self) -> Option<u8> {
        self.civil().map(|day| day.weekday().to_monday_one_offset().unsigned_abs())
    }

    /// The day so many days earlier.
    pub(crate) fn days_before(self, days: u32) -> Option<Date> {
        self.days_after(-i64::from(days))
    }

    /// The day so many days later; earlier for a negative number.
    pub(crate) fn days_after(self, days: i64) -> Option<Date> {
        let span = jiff::Span::new().try_days(days).ok()?;
        self.civil()?.checked_add(span).ok().and_then(Date::from_civil)
    }

    /// The same day so many months earlier, or the last of that month.
    pub(crate) fn months_before(self, months: u32) -> Option<Date> {
        let span = jiff::Span::new().try_months(i64::from(months)).ok()?;
        self.civil()?.checked_sub(span).ok().and_then(Date::from_civil)
    }

    fn civil(self) -> Option<civil::Date> {
        civil::Date::new(self.year, i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?).ok()
    }

    /// Days between two days: negative if the other is later.
    pub(crate) fn days_since(self, other: Date) -> i32 {
        match (self.civil(), other.civil()) {
            (Some(a), Some(b)) => (a - b).get_days(),
            _ => 0,
        }
    }

    fn from_civil(day: civil::Date) -> Option<Date> {
        Date::new(day.year(), day.month().unsigned_abs(), day.day().unsigned_abs())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time of the day, without a zone.
///
/// ```
/// assert_eq!(copydesk::Time::new(9, 5, None).unwrap().to_string(), "09:05");
/// assert_eq!(copydesk::Time::new(24, 0, None), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Time {
    /// 0..=23.
    pub hour: u8,
    /// 0..=59.
    pub minute: u8,
    /// 0..=59, where the page gives it.
    pub second: Option<u8>,
}

impl Time {
    /// The time, if a clock shows it. A leap second counts as the 59th.
    ///
    /// ```
    /// assert_eq!(copydesk::Time::new(23, 59, Some(60)).and_then(|time| time.second), Some(59));
    /// ```
    #[must_use]
    pub fn new(hour: u8, minute: u8, second: Option<u8>) -> Option<Time> {
        let valid = hour < 24 && minute < 60 && second.is_none_or(|second| second <= 60);
        valid.then_some(Time { hour, minute, second: second.map(|second| second.min(59)) })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        self.second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
    }
}

/// How precise a [`Timestamp`] is.
///
/// ```
/// use copydesk::{Date, Precision, Time, Timestamp};
/// let day = Date::new(2024, 12, 13).unwrap();
/// assert_eq!(Timestamp::new(day, None, None).precision, Precision::Day);
/// assert_eq!(Timestamp::new(day, Time::new(10, 15, None), None).precision, Precision::Minute);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Precision {
    /// Only the day is known.
    Day,
    /// Hour and minute are known.
    Minute,
    /// The second is known.
    Second,
}

/// When an article was published or updated, as the page states it.
///
/// Nothing is converted or filled in: a page that names no zone gives no offset. Timestamps are ordered by what is
/// written: date, then time; the offset only parts those that read alike.
///
/// ```
/// use copydesk::{Date, Time, Timestamp};
/// let day = Date::new(2024, 12, 13).unwrap();
/// let stamp = Timestamp::new(day, Time::new(10, 15, None), Some(120));
/// assert_eq!(stamp.to_string(), "2024-12-13T10:15+02:00");
/// assert!(Timestamp::new(day, None, None) < stamp);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Timestamp {
    /// The day.
    pub date: Date,
    /// The time of day, if the page states one.
    pub time: Option<Time>,
    /// Minutes east of UTC, if the page names an unambiguous zone.
    pub offset_minutes: Option<i16>,
    /// How much of it is known.
    pub precision: Precision,
    /// True if the same characters can be read as another day (`05/06/2024`), and nothing on the page settles it.
    pub ambiguous: bool,
}

impl Timestamp {
    /// A timestamp that can be read in one way only. Without a time there is no offset.
    ///
    /// ```
    /// use copydesk::{Date, Timestamp};
    /// let stamp = Timestamp::new(Date::new(2024, 12, 13).unwrap(), None, Some(60));
    /// assert_eq!((stamp.offset_minutes, stamp.ambiguous), (None, false));
    /// ```
    #[must_use]
    pub fn new(date: Date, time: Option<Time>, offset_minutes: Option<i16>) -> Timestamp {
        let precision = match time {
            None => Precision::Day,
            Some(Time { second: None, .. }) => Precision::Minute,
            Some(_) => Precision::Second,
        };
        let offset_minutes = offset_minutes.filter(|_| time.is_some());
        Timestamp { date, time, offset_minutes, precision, ambiguous: false }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        let Some(time) = self.time else { return Ok(()) };
        write!(f, "T{time}")?;
        let Some(offset) = self.offset_minutes else { return Ok(()) };
        let (sign, size) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
        write!(f, "{sign}{:02}:{:02}", size / 60, size % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_is_iso() {
        let day = Date::new(2024, 12, 13);
        let stamp = |time, offset| day.map(|day| Timestamp::new(day, time, offset).to_string());
        assert_eq!(stamp(None, Some(60)).as_deref(), Some("2024-12-13"));
        assert_eq!(stamp(Time::new(10, 15, None), None).as_deref(), Some("2024-12-13T10:15"));
        assert_eq!(stamp(Time::new(10, 15, Some(7)), Some(0)).as_deref(), Some("2024-12-13T10:15:07+00:00"));
        assert_eq!(stamp(Time::new(10, 15, None), Some(-570)).as_deref(), Some("2024-12-13T10:15-09:30"));
    }

    #[test]
    fn the_calendar_is_checked() {
        assert_eq!(Date::new(2023, 2, 29), None);
        assert_eq!(Date::new(2024, 13, 1), None);
        assert_eq!(Date::new(2024, 2, 29).and_then(Date::weekday), Some(4));
        assert_eq!(Date::new(2024, 3, 1).and_then(|day| day.days_before(1)), Date::new(2024, 2, 29));
        assert_eq!(Date::new(2024, 3, 31).and_then(|day| day.months_before(1)), Date::new(2024, 2, 29));
        assert_eq!(Time::new(23, 60, None), None);
    }
}
