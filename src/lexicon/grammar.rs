//! Words with which parsers build: "and" between two names, "ago" behind a count, "photo by" its "by". Section `@grammar` of the
//! lexicon files has them, by what a word does.
//!
//! Those of all languages take part at once, as months do: a German byline stands under an English "posted on". They are closed
//! classes, so a list is short and a look through it is cheap. Phrases that tell kinds of blocks apart are no grammar: they have
//! classes.

use super::SOURCES;
use super::sections::section;
use once_cell::sync::Lazy;

macro_rules! groups {
    ($($(#[$doc:meta])+ $id:ident = $name:literal,)+) => {
        /// What a word does for a parser.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Group {
            $($(#[$doc])+ $id,)+
        }

        /// The groups with the names they have in the files, in their order.
        const NAMES: &[(Group, &str)] = &[$((Group::$id, $name),)+];
    };
}

groups! {
    // ------------------------------------------------------------------ bylines
    /// Joins people: "Jane Roe and Ann Poe".
    And = "and",
    /// Before a place, behind a name: "Jane Roe in London".
    In = "in",
    /// Before an outlet, behind a name: "Jane Roe for The Paper".
    For = "for",
    /// Begins names of papers: "The Paper".
    Article = "article",
    /// Small words inside names: "Ada van der Lind".
    NameParticle = "name-particle",
    /// Behind a comma these belong to the name before: "Jane Roe, MD".
    NameSuffix = "name-suffix",
    /// Abbreviations inside names, longer than an initial: "Prof. Jane Roe".
    NameAbbreviation = "name-abbreviation",
    /// Capitalised words of headings and menus, which no name has: "Latest", "Newsletter".
    NoName = "no-name",
    /// Codes of agencies that their owners write small: "dpa".
    SmallAgency = "small-agency",
    /// Accounts of content management systems that name nobody: "admin".
    Account = "account",
    /// Labels of the Twitter card's data that is an author; plugins write them in the site's language: "Written by".
    AuthorLabel = "author-label",
    // ------------------------------------------------------------------ times told from now
    /// Beginnings of units of time.
    Second = "second",
    /// "minutes", "Minuten".
    Minute = "minute",
    /// "hours", "Stunden".
    Hour = "hour",
    /// "days", "Tagen".
    Day = "day",
    /// "weeks", "Wochen".
    Week = "week",
    /// "months", "Monaten".
    Month = "month",
    /// "years", "Jahren".
    Year = "year",
    /// Units of one letter stand only before "ago" and its like: "5s ago".
    SecondShort = "second-short",
    /// "5m ago".
    MinuteShort = "minute-short",
    /// "5h ago".
    HourShort = "hour-short",
    /// "5d ago".
    DayShort = "day-short",
    /// "5w ago".
    WeekShort = "week-short",
    /// "5y ago".
    YearShort = "year-short",
    /// Behind a unit: that long ago.
    Ago = "ago",
    /// Before the count: that long ago, as in "vor 3 Stunden".
    AgoBefore = "ago-before",
    /// Phrases of `[relative]` that say a day ago.
    Yesterday = "yesterday",
    /// Phrases of `[relative]` that say this day.
    Today = "today",
    // ------------------------------------------------------------------ days and clocks
    /// Between a weekday and its day: "Freitag, den 13.".
    WeekdayToDay = "weekday-to-day",
    /// Behind the number of a day: "13th".
    Ordinal = "ordinal",
    /// Between day and month, or month and year: "13th of December".
    Of = "of",
    /// Before a number these make it a version, not a day: "version 1.2.24".
    Version = "version",
    /// Longer words between a day and its time: "13 marca o godz. 10:15".
    DayToTime = "day-to-time",
    /// Before a time that is written with a dot, or with the hour alone: "at 10.15".
    At = "at",
    /// Those of them that a full stop shortens: "kl. 10.15".
    AtAbbreviated = "at-abbreviated",
    /// Behind the hour, where minutes may follow: "10h15".
    HourSign = "hour-sign",
    /// Those of them behind which minutes do follow.
    HourMinute = "hour-minute",
    /// Those of them that need no date beside them: "20 Uhr".
    HourSure = "hour-sure",
    /// Behind the whole time: "10:15 Uhr".
    OClock = "o-clock",
    /// The first half of the day, behind the time; without its marks.
    Am = "am",
    /// The second half.
    Pm = "pm",
    /// The first half of the day, before the time.
    AmBefore = "am-before",
    /// The second half.
    PmBefore = "pm-before",
    // ------------------------------------------------------------------ captions
    /// Last words of a phrase that make it a label, since who gives follows: "courtesy of".
    Giving = "giving",
    /// Between a label and who made the picture: "photo by".
    TakenBy = "taken-by",
    /// The same behind the label's colon: "Photo: by".
    LabelledBy = "labelled-by",
    /// Between a name and the house that passes the picture on: "Jane Roe via".
    Via = "via",
    /// Words of houses that give pictures and write themselves small: "alliance".
    SmallHouse = "small-house",
    /// In brackets at the end these tell what kind of picture it is, not whose: "(file photo)".
    PictureKind = "picture-kind",
    /// Behind a name in brackets: taken by, given by.
    Given = "given",
    /// In capitals these open captions of agencies: "FILE -".
    CaptionHead = "caption-head",
    // ------------------------------------------------------------------ wire datelines
    /// Small words inside place names: "Frankfurt am Main".
    PlaceParticle = "place-particle",
    /// States in the abbreviations of the Associated Press, and those it never abbreviates.
    State = "state",
    /// Cities that stand without a state or country, and those that open wires in other languages.
    City = "city",
    /// Behind a dash these begin speech, so the capitals before it are a speaker; as they are written.
    Speech = "speech",
    /// Behind a year: "2024 року".
    YearWord = "year-word",
    /// Before the equals sign of an East Asian dateline these label a picture, not a place.
    PictureLabel = "picture-label",
    /// Between an East Asian dateline and its text: "headline:".
    WireHeadline = "wire-headline",
}

/// The words of a group, and which first bytes and which lengths they have: most words that are asked for have others.
#[derive(Clone, Debug, Default)]
struct List {
    words: Vec<&'static str>,
    first_bytes: u64,
    lengths: u64,
}

impl List {
    fn add(&mut self, word: &'static str) {
        if !word.is_empty() && !self.words.contains(&word) {
            self.words.push(word);
            self.first_bytes |= bit(usize::from(word.as_bytes()[0]));
            self.lengths |= bit(word.len());
        }
    }

    fn has(&self, word: &str) -> bool {
        let may = |first: u8| self.first_bytes & bit(usize::from(first)) != 0 && self.lengths & bit(word.len()) != 0;
        word.as_bytes().first().is_some_and(|first| may(*first)) && self.words.contains(&word)
    }
}

/// One of 64 for any number.
fn bit(of: usize) -> u64 {
    1 << (of % 64)
}

static LISTS: Lazy<Vec<List>> = Lazy::new(|| {
    let mut lists = vec![List::default(); NAMES.len()];
    for line in SOURCES.iter().flat_map(|(_, source)| section(source, "grammar")) {
        if let Some((group, words)) = read(line) {
            words.for_each(|word| lists[group as usize].add(word));
        }
    }
    lists
});

/// The words of a group in all languages, in no order that means anything.
pub(crate) fn words(group: Group) -> &'static [&'static str] {
    &LISTS[group as usize].words
}

/// Whether a word is of a group in some language.
pub(crate) fn is(word: &str, group: Group) -> bool {
    LISTS[group as usize].has(word)
}

/// A line of the section: a group and its words, `and: und, mit`.
fn read(line: &str) -> Option<(Group, impl Iterator<Item = &str>)> {
    let (name, listed) = line.split_once(':')?;
    let (group, _) = NAMES.iter().find(|(_, known)| *known == name)?;
    Some((*group, listed.split(',').map(str::trim)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_file_is_read() {
        for (code, source) in SOURCES {
            for line in section(source, "grammar") {
                let (group, mut listed) = read(line).unwrap_or_else(|| panic!("{code}.txt: {line}"));
                assert!(listed.all(|word| is(word, group)), "{code}.txt: {line}");
            }
        }
    }

    #[test]
    fn every_group_has_words_and_a_description() {
        let readme = include_str!("README.md");
        for (at, (group, name)) in NAMES.iter().enumerate() {
            assert_eq!(*group as usize, at);
            assert!(!words(*group).is_empty(), "{name}");
            assert!(readme.contains(&format!("`{name}`")), "{name} is not in README.md");
        }
    }

    #[test]
    fn words_of_several_languages_and_of_several_parts() {
        assert!(["and", "und", "та", "و"].iter().all(|word| is(word, Group::And)));
        assert!(is("ciudad de méxico", Group::City));
        assert!(!["of", "an", "", "andy"].iter().any(|word| is(word, Group::And)));
        assert!(read("of the").is_none() && read("nothing: a").is_none());
    }
}
