//! The hasher of the tables that lexicons are read into.

use std::hash::Hasher;

/// Spreads keys that nobody can choose to collide: words of lexicons, and hashes. One multiplication for a number, one for
/// each eight bytes of a word.
#[derive(Default)]
pub(crate) struct Spread(u64);

/// 2^64 divided by the golden ratio: neighbouring keys land far apart (Knuth, The Art of Computer Programming, 6.4).
pub(crate) const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(size_of::<u64>()) {
            let number = chunk.iter().fold(0, |number: u64, &byte| number << 8 | u64::from(byte));
            self.write_u64(number);
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.0 ^= u64::from(byte);
    }

    fn write_u64(&mut self, number: u64) {
        // The table takes its upper bits and its lower ones: rotate, so that both depend on the whole key.
        self.0 = (self.0 ^ number).wrapping_mul(GOLDEN).rotate_left(29);
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;
    use std::collections::HashSet;
    use std::hash::{BuildHasher, BuildHasherDefault};

    #[test]
    fn neighbours_differ_in_both_halves() {
        let of = |key: &str| BuildHasherDefault::<Spread>::default().hash_one(key);
        let words = ["mai", "maj", "may", "juni", "juin", "september", "septembre", "septiembre"];
        for half in [|h: u64| h >> 57, |h: u64| h & 0xfff] {
            assert!(words.iter().map(|w| half(of(w))).collect::<HashSet<u64>>().len() > words.len() - 2);
        }
    }
}
