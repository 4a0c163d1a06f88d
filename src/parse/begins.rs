//! How phrases begin: tells of most places in a text, by a load or two, that no phrase begins there, and of the others how many
//! bytes a phrase is looked up by.

use super::sets::Sets;
use crate::lexicon::spread::GOLDEN;

/// Bits of the number of a slot: one slot in ten is taken.
const SLOT_BITS: u32 = 16;

/// Most bytes by which a phrase is looked up: what one load takes.
pub(super) const LONGEST: usize = size_of::<u64>();

/// The first four bytes of phrases, or the first one of those that are shorter, with the sets that they are in and the bytes they
/// are looked up by.
#[derive(Debug)]
pub(super) struct Begins {
    short: [Slot; 256],
    long: Vec<Slot>,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    sets: Sets,
    lengths: Lengths,
}

/// Numbers of bytes, from one to `LONGEST`: a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lengths(u8);

impl Lengths {
    const NONE: Lengths = Lengths(0);

    fn one(bytes: usize) -> Lengths {
        Lengths(1 << (bytes.min(LONGEST) - 1))
    }

    /// All of them, ascending.
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let bytes = left.trailing_zeros() as usize + 1;
            (left != 0).then(|| {
                left &= left - 1;
                bytes
            })
        })
    }
}

impl Slot {
    const NONE: Slot = Slot { sets: Sets::NONE, lengths: Lengths::NONE };

    #[inline]
    fn and(self, other: Slot) -> Slot {
        Slot { sets: self.sets.and(other.sets), lengths: Lengths(self.lengths.0 | other.lengths.0) }
    }
}

impl Default for Begins {
    fn default() -> Begins {
        Begins { short: [Slot::NONE; 256], long: vec![Slot::NONE; 1 << SLOT_BITS] }
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
        *slot = slot.and(Slot { sets, lengths: Lengths::one(phrase.len()) });
    }

    /// By how many bytes a phrase of the sets that begins as the text does may be looked up; by none where there is no such phrase.
    #[inline]
    pub fn lengths(&self, text: &[u8], sets: Sets) -> Option<Lengths> {
        let of = match *text {
            [a, b, c, d, ..] => {
                self.long[slot([a, b, c, d])].and(self.long[slot([a, b, c, 0])]).and(self.short[a as usize])
            }
            [a, b, c] => self.long[slot([a, b, c, 0])].and(self.short[a as usize]),
            [a, ..] => self.short[a as usize],
            [] => return None,
        };
        of.sets.meet(sets).then_some(of.lengths)
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
        let may = |text: &str, sets| begins.lengths(text.as_bytes(), sets).is_some();
        assert!(may("by jane roe", Sets::PEOPLE) && may("by", Sets::PEOPLE) && !may("by jane roe", Sets::WIRES));
        assert!(may("afp", Sets::WIRES) && may("afp/jane", Sets::WIRES) && may("phot", Sets::PICTURES));
        assert!(!may("pho", Sets::PICTURES) && !may("jane roe", Sets::PEOPLE) && !may("", Sets::PEOPLE));
    }
}
