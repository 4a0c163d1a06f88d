//! Menus, breadcrumbs, section names, search, login, contents.

use crate::lexicon::class::Class;

rules! {
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
