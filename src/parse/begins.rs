//! How phrases begin: tells of most places in a text, by a load or two, that no phrase begins there.

use super::sets::Sets;
use crate::lexicon::spread::GOLDEN;

/// Bits of the number of a slot: one slot in ten is taken.
const SLOT_BITS: u32 = 16;

/// The first four bytes of phrases, or the first one of those that are shorter, with the sets that they are in.
#[derive(Debug)]
pub(super) struct Begins {
    short: [Sets; 256],
    long: Vec<Sets>,
}

impl Default for Begins {
    fn default() -> Begins {
        Begins { short: [Sets::NONE; 256], long: vec![Sets::NONE; 1 << SLOT_BITS] }
    }
}

impl Begins {
    pub fn add(&mut self, phrase: &[u8], sets: Sets) {
        let slot = match *phrase {
            [a, b, c, d, ..] => &mut self.long[slot([a, b, c, d])],
            [a, b, c] => &mut self.long[slot([a, b, c, 0])],
            [a, ..] => &mut self.short[a as usize],
            [] => return,
        };
        *slot = slot.and(sets);
    }

    /// False: no phrase of the sets begins as the text does.
    #[inline]
    pub fn may(&self, text: &[u8], sets: Sets) -> bool {
        match *text {
            [a, b, c, d, ..] => {
                let long = self.long[slot([a, b, c, d])].and(self.long[slot([a, b, c, 0])]);
                long.and(self.short[a as usize]).meet(sets)
            }
            [a, b, c] => self.long[slot([a, b, c, 0])].and(self.short[a as usize]).meet(sets),
            [a, ..] => self.short[a as usize].meet(sets),
            [] => false,
        }
    }
}

/// The slot of four bytes; of three, where the last is zero.
#[inline]
fn slot(bytes: [u8; 4]) -> usize {
    (u64::from(u32::from_le_bytes(bytes)).wrapping_mul(GOLDEN) >> (u64::BITS - SLOT_BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_of_all_lengths_are_known_by_their_sets() {
        let mut begins = Begins::default();
        for (phrase, sets) in [("by", Sets::PEOPLE), ("afp", Sets::WIRES), ("photo credit", Sets::PICTURES)] {
            begins.add(phrase.as_bytes(), sets);
        }
        let may = |text: &str, sets| begins.may(text.as_bytes(), sets);
        assert!(may("by jane roe", Sets::PEOPLE) && may("by", Sets::PEOPLE) && !may("by jane roe", Sets::WIRES));
        assert!(may("afp", Sets::WIRES) && may("afp/jane", Sets::WIRES) && may("phot", Sets::PICTURES));
        assert!(!may("pho", Sets::PICTURES) && !may("jane roe", Sets::PEOPLE) && !may("", Sets::PEOPLE));
    }
}
