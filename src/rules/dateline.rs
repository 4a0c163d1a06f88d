//! When it was published.



rules! {
    /// Nothing but a date line with a day and its year.
    "dateline/date-line" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_full_date;
        yes []
        no []

    /// Nothing but a date line with a day and a time.
    "dateline/date-line-time" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_full_date && b.f.date.has_time;
        yes []
        no []

    /// Nothing but a day without a year.
    "dateline/partial-line" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_partial_date && !b.f.date.has_full_date;
        yes []
        no []

    /// Nothing but a time.
    "dateline/time-line" [Dateline 10] |b| b.f.date.is_date_line() && b.f.date.has_time && !b.f.date.has_full_date && !b.f.date.has_partial_date;
        yes []
        no []

    /// Nothing but a relative time.
    "dateline/relative-line" [Related 10] |b| b.f.date.is_date_line() && b.f.date.relative && !b.f.date.has_full_date;
        yes []
        no []

    /// A date with a label of publication or updating.
    "dateline/labelled" [Dateline 10] |b| b.f.date.labelled_published || b.f.date.labelled_updated;
        yes []
        no []

    /// Nothing but a labelled date.
    "dateline/labelled-line" [Dateline 10] |b| (b.f.date.labelled_published || b.f.date.labelled_updated) && b.f.date.is_date_line();
        yes []
        no []

    /// Two dates or times on one line.
    "dateline/two-dates" [Dateline 10] |b| b.f.date.count >= 2 && b.f.date.is_date_line();
        yes []
        no []

    /// A date line one to five blocks below the title.
    "dateline/date-near-title" [Dateline 10] |b| b.f.date.is_date_line() && (1..=5).any(|n| b.above(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// A date line one to three blocks above the title.
    "dateline/date-above-title" [Dateline 10] |b| b.f.date.is_date_line() && (1..=3).any(|n| b.below(n).is_some_and(|f| f.is_title));
        yes []
        no []

    /// A date line one to five blocks before the core.
    "dateline/date-before-core" [Dateline 10] |b| b.f.date.is_date_line() && (1..=5).contains(&b.before_core());
        yes []
        no []

    /// A date line more than two blocks after the core.
    "dateline/date-after-core" [Related 10] |b| b.f.date.is_date_line() && b.after_core() > 2;
        yes []
        no []

    /// A date line more than ten blocks before the core.
    "dateline/date-far-before" [] |b| b.f.date.is_date_line() && b.before_core() > 10;
        yes []
        no []

    /// A date line inside the core.
    "dateline/date-in-core" [] |b| b.f.date.is_date_line() && b.in_core();
        yes []
        no []

    /// A date that covers a third of a short block or more, and something else.
    "dateline/date-and-more" [] |b| !b.f.date.is_date_line() && b.f.date.count > 0 && b.f.date.share() >= 0.33;
        yes []
        no []

    /// A short block with a date in it.
    "dateline/date-in-line" [] |b| !b.f.date.is_date_line() && b.f.date.count > 0 && b.f.date.share() < 0.33;
        yes []
        no []

    /// A date line, and another one within four blocks on either side: a list.
    "dateline/date-repeats" [Related 10] |b| b.f.date.is_date_line() && (1..=4).any(|n| b.above(n).is_some_and(|f| f.date.is_date_line())) && (1..=4).any(|n| b.below(n).is_some_and(|f| f.date.is_date_line()));
        yes []
        no []

    /// The block above is a date line.
    "dateline/above-date" [] |b| b.above(1).is_some_and(|n| n.date.is_date_line());
        yes []
        no []

    /// The block below is a date line.
    "dateline/below-date" [] |b| b.below(1).is_some_and(|n| n.date.is_date_line());
        yes []
        no []

    /// Title-like beside a date line, away from the title.
    "dateline/titleish-by-date" [Related 10] |b| (4..=22).contains(&b.words()) && b.f.m.sentences == 0 && (b.above(1).is_some_and(|n| n.date.is_date_line()) || b.below(1).is_some_and(|n| n.date.is_date_line())) && !b.in_core() && !b.f.is_title && b.f.title_overlap < 0.3;
        yes []
        no []

}
