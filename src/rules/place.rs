//! Where a block stands: before, in or after the core, and how near prose is.


rules! {
    /// 1 blocks before the core begins.
    "place/before-core-1" [] |b| b.before_core() == 1;
        yes []
        no []

    /// 1 blocks after the core has ended.
    "place/after-core-1" [] |b| b.after_core() == 1;
        yes []
        no []

    /// 2 blocks before the core begins.
    "place/before-core-2" [] |b| b.before_core() == 2;
        yes []
        no []

    /// 2 blocks after the core has ended.
    "place/after-core-2" [] |b| b.after_core() == 2;
        yes []
        no []

    /// 3 to 5 blocks before the core begins.
    "place/before-core-3-5" [] |b| (3..=5).contains(&b.before_core());
        yes []
        no []

    /// 3 to 5 blocks after the core has ended.
    "place/after-core-3-5" [] |b| (3..=5).contains(&b.after_core());
        yes []
        no []

    /// 6 to 10 blocks before the core begins.
    "place/before-core-6-10" [] |b| (6..=10).contains(&b.before_core());
        yes []
        no []

    /// 6 to 10 blocks after the core has ended.
    "place/after-core-6-10" [] |b| (6..=10).contains(&b.after_core());
        yes []
        no []

    /// 11 to 20 blocks before the core begins.
    "place/before-core-11-20" [] |b| (11..=20).contains(&b.before_core());
        yes []
        no []

    /// 11 to 20 blocks after the core has ended.
    "place/after-core-11-20" [] |b| (11..=20).contains(&b.after_core());
        yes []
        no []

    /// 21 or more blocks before the core begins.
    "place/before-core-21-up" [] |b| b.before_core() > 20;
        yes []
        no []

    /// 21 or more blocks after the core has ended.
    "place/after-core-21-up" [] |b| b.after_core() > 20;
        yes []
        no []

    /// Inside the core.
    "place/in-core" [Body 5] |b| b.in_core();
        yes []
        no []

    /// The first block of the core.
    "place/core-start" [Body 5] |b| b.scene.core.is_some_and(|(start, _)| start == b.f.index);
        yes []
        no []

    /// The last block of the core.
    "place/core-end" [Body 5] |b| b.scene.core.is_some_and(|(_, end)| end == b.f.index);
        yes []
        no []

    /// The page has no prose at all.
    "place/no-core" [] |b| b.scene.core.is_none();
        yes []
        no []

    /// The core has fewer than eighty words of prose: a stub, a list, a video page.
    "place/thin-core" [] |b| b.scene.core_words < 80 && b.scene.core.is_some();
        yes []
        no []

    /// The first block.
    "place/first" [] |b| b.f.index == 0;
        yes []
        no []

    /// The second block.
    "place/second" [] |b| b.f.index == 1;
        yes []
        no []

    /// The third or fourth block.
    "place/third" [] |b| (2..=3).contains(&b.f.index);
        yes []
        no []

    /// The last block.
    "place/last" [] |b| b.f.index as usize + 1 == b.scene.blocks.len();
        yes []
        no []

    /// One of the last three blocks.
    "place/near-last" [] |b| b.f.index as usize + 4 > b.scene.blocks.len();
        yes []
        no []

    /// Prose directly above and directly below.
    "place/prose-around" [Body 5] |b| b.f.prose_above == 1 && b.f.prose_below == 1;
        yes []
        no []

    /// Prose directly above.
    "place/prose-above-1" [] |b| b.f.prose_above == 1 && b.f.prose_below != 1;
        yes []
        no []

    /// Prose directly below.
    "place/prose-below-1" [] |b| b.f.prose_below == 1 && b.f.prose_above != 1;
        yes []
        no []

    /// Prose two or three blocks above.
    "place/prose-above-2" [] |b| (2..=3).contains(&b.f.prose_above);
        yes []
        no []

    /// Prose two or three blocks below.
    "place/prose-below-2" [] |b| (2..=3).contains(&b.f.prose_below);
        yes []
        no []

    /// No prose in five blocks on either side.
    "place/no-prose-near" [] |b| b.f.prose_above > 5 && b.f.prose_below > 5;
        yes []
        no []

    /// No prose anywhere above.
    "place/no-prose-above" [] |b| b.f.prose_above == crate::features::FAR;
        yes []
        no []

    /// No prose anywhere below.
    "place/no-prose-below" [] |b| b.f.prose_below == crate::features::FAR;
        yes []
        no []

    /// Seventy words of prose or more in the three blocks above.
    "place/much-prose-above" [Body 5] |b| b.f.prose_words_above >= 70;
        yes []
        no []

    /// Seventy words of prose or more in the three blocks below.
    "place/much-prose-below" [Body 5] |b| b.f.prose_words_below >= 70;
        yes []
        no []

    /// In a run of two or three short blocks.
    "place/short-run-2" [] |b| (2..=3).contains(&b.f.short_run);
        yes []
        no []

    /// In a run of four to nine short blocks.
    "place/short-run-4" [] |b| (4..=9).contains(&b.f.short_run);
        yes []
        no []

    /// In a run of ten short blocks or more: a menu.
    "place/short-run-10" [Navigation 5] |b| b.f.short_run >= 10;
        yes []
        no []

    /// A short block between longer ones.
    "place/short-alone" [] |b| b.f.short_run == 1;
        yes []
        no []

}
