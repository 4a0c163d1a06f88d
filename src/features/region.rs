//! What the blocks around a block are like: how many of the four on each side hold a cue of some kind or have some shape.
//!
//! A block alone is often any of several kinds; lists, threads, menus and boxes come in runs, and the run is easier to
//! tell than its members.

use super::Features;
use crate::lexicon::class::Class;
use crate::lexicon::cues::bit;

/// Blocks on each side that make up the region.
pub(crate) const REACH: usize = 4;

/// What is counted.
pub(crate) const TRAITS: usize = 18;

/// How many blocks of the region have each trait.
pub(crate) type Region = [u8; TRAITS];

/// Words of a line that can be a title of another article.
const TITLE_WORDS: std::ops::RangeInclusive<u32> = 4..=22;

/// Words of an entry of a menu.
const ENTRY_WORDS: u32 = 3;

/// Share of linked text from which a block is a link, 0..=1.
const LINKED: f32 = 0.9;

/// Cues of one trait each; a paragraph that holds one does not count, but for appeals and promotions, which are prose.
const CUES: [u64; 12] = [
    bit(Class::Appeal) | bit(Class::AppealWeak) | bit(Class::Platform) | bit(Class::Newsroom),
    bit(Class::Promo) | bit(Class::Paywall) | bit(Class::Form),
    bit(Class::Share) | bit(Class::Network) | bit(Class::Counted),
    bit(Class::Comment),
    bit(Class::Related),
    bit(Class::Navigation) | bit(Class::Section),
    bit(Class::Legal) | bit(Class::Consent),
    bit(Class::CaptionLabel) | bit(Class::Credit) | bit(Class::Pictured) | bit(Class::Player),
    bit(Class::Tags),
    bit(Class::Bio),
    bit(Class::Shop),
    bit(Class::Notice) | bit(Class::Advert),
];

/// Places of two traits that rules of other families ask for.
pub(crate) const APPEAL: usize = 0;
pub(crate) const PROMO: usize = 1;

/// Traits of `CUES` that paragraphs have too: these two.
const IN_PROSE: usize = 2;

/// Counts the region of every block. Linear.
pub(super) fn fill(blocks: &mut [Features]) {
    let traits: Vec<u32> = blocks.iter().map(traits).collect();
    let mut counts = [0u8; TRAITS];
    let note = |counts: &mut Region, of: u32, by: i8| {
        let mut left = of;
        while left != 0 {
            let at = left.trailing_zeros() as usize;
            counts[at] = counts[at].wrapping_add_signed(by);
            left &= left - 1;
        }
    };
    traits.iter().take(REACH).for_each(|&of| note(&mut counts, of, 1));
    for i in 0..blocks.len() {
        if let Some(&of) = traits.get(i + REACH) {
            note(&mut counts, of, 1);
        }
        if let Some(gone) = i.checked_sub(REACH + 1) {
            note(&mut counts, traits[gone], -1);
        }
        let mut around = counts;
        note(&mut around, traits[i], -1);
        blocks[i].region = around;
    }
}

/// The traits of a block, a bit each.
fn traits(f: &Features) -> u32 {
    let mut of = 0u32;
    for (i, cues) in CUES.iter().enumerate() {
        let counts = f.cues.any & cues != 0 && (i < IN_PROSE || !f.prose);
        of |= u32::from(counts) << i;
    }
    let shapes = [
        TITLE_WORDS.contains(&f.m.words) && f.m.sentences == 0,
        f.m.words <= ENTRY_WORDS,
        f.prose,
        f.date.is_date_line(),
        f.m.letters == 0,
        f.html.link_share >= LINKED,
    ];
    shapes.iter().enumerate().fold(of, |of, (i, &is)| of | u32::from(is) << (CUES.len() + i))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_itself_does_not_count_and_the_reach_ends() {
        let mut blocks = vec![Features::default(); 12];
        for block in &mut blocks {
            block.m.letters = 5;
            block.m.words = 30;
        }
        blocks[5].cues.any = bit(Class::Share);
        blocks[6].cues.any = bit(Class::Network);
        fill(&mut blocks);
        let share: Vec<u8> = blocks.iter().map(|b| b.region[2]).collect();
        assert_eq!(share, [0, 1, 2, 2, 2, 1, 1, 2, 2, 2, 1, 0]);
    }
}
