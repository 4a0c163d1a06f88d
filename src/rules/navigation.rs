//! Menus, breadcrumbs, section names, search, login, contents.

use crate::lexicon::class::Class;

rules! {
    /// The whole block is a phrase of menus.
    "navigation/navigation-alone" [Navigation 30] |b| b.is(Class::Navigation);
        yes []
        no []

    /// Opens with a phrase of menus, 10 words or fewer.
    "navigation/navigation-opens" [Navigation 15] |b| b.starts(Class::Navigation) && !b.is(Class::Navigation) && b.words() <= 10;
        yes []
        no []

    /// A phrase of menus inside a block of 10 words or fewer.
    "navigation/navigation-inside-short" [Navigation 10] |b| b.has(Class::Navigation) && !b.starts(Class::Navigation) && b.words() <= 10;
        yes []
        no []

    /// A phrase of menus in a longer block.
    "navigation/navigation-inside-long" [Navigation 5] |b| b.has(Class::Navigation) && b.words() > 10;
        yes []
        no []

    /// The whole block is a phrase of section names.
    "navigation/section-alone" [Navigation 10] |b| b.is(Class::Section);
        yes []
        no []

    /// Opens with a phrase of section names, 8 words or fewer.
    "navigation/section-opens" [Navigation 15] |b| b.starts(Class::Section) && !b.is(Class::Section) && b.words() <= 8;
        yes []
        no []

    /// A phrase of section names inside a block of 8 words or fewer.
    "navigation/section-inside-short" [Navigation 10] |b| b.has(Class::Section) && !b.starts(Class::Section) && b.words() <= 8;
        yes []
        no []

    /// A phrase of section names in a longer block.
    "navigation/section-inside-long" [Navigation 5] |b| b.has(Class::Section) && b.words() > 8;
        yes []
        no []

    /// The whole block is a phrase of tables of contents.
    "navigation/contents-alone" [Navigation 30] |b| b.is(Class::Contents);
        yes []
        no []

    /// Opens with a phrase of tables of contents, 10 words or fewer.
    "navigation/contents-opens" [Navigation 15] |b| b.starts(Class::Contents) && !b.is(Class::Contents) && b.words() <= 10;
        yes []
        no []

    /// A phrase of tables of contents inside a block of 10 words or fewer.
    "navigation/contents-inside-short" [Navigation 10] |b| b.has(Class::Contents) && !b.starts(Class::Contents) && b.words() <= 10;
        yes []
        no []

    /// A phrase of tables of contents in a longer block.
    "navigation/contents-inside-long" [Navigation 5] |b| b.has(Class::Contents) && b.words() > 10;
        yes []
        no []

    /// Entries parted by signs before the core.
    "navigation/breadcrumb" [Navigation 10] |b| b.f.m.separators >= 1 && b.words() <= 14 && b.before_core() > 0 && b.f.m.digits == 0;
        yes []
        no []

    /// In a run of six short blocks or more before the core.
    "navigation/menu-run-before" [Navigation 10] |b| b.f.short_run >= 6 && b.before_core() > 0;
        yes []
        no []

    /// In a run of six short blocks or more after the core.
    "navigation/menu-run-after" [Navigation 10] |b| b.f.short_run >= 6 && b.after_core() > 0;
        yes []
        no []

    /// The name of a section before the core.
    "navigation/section-before-core" [] |b| b.is(Class::Section) && b.before_core() > 0;
        yes []
        no []

    /// The name of a section after the core.
    "navigation/section-after-core" [] |b| b.is(Class::Section) && b.after_core() > 0;
        yes []
        no []

}
