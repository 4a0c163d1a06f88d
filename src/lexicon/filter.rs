//! Says at once of most keys that they are in no table: a Bloom filter whose bits of one key stand in one word
//! (Putze, Sanders, Singler 2007, "Cache-, Hash- and Space-Efficient Bloom Filters").

use super::spread::GOLDEN;

/// Keys of a set, two bits each.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    words: Vec<u64>,
}

impl Filter {
    /// An empty filter of `bits` bits, a power of two of 64 or more. With sixteen bits a key it is wrong on one other key in
    /// seventy.
    pub fn new(bits: usize) -> Filter {
        Filter { words: vec![0; bits / u64::BITS as usize] }
    }

    pub fn add(&mut self, key: u64) {
        let (word, bits) = self.place(key);
        self.words[word] |= bits;
    }

    /// False: the key was never added. True: it was, most likely.
    #[inline]
    pub fn may_hold(&self, key: u64) -> bool {
        let (word, bits) = self.place(key);
        self.words[word] & bits == bits
    }

    #[inline]
    fn place(&self, key: u64) -> (usize, u64) {
        // Twice, because the keys of words differ in few bits, and three parts of the product are used.
        let once = key.wrapping_mul(GOLDEN);
        let spread = (once ^ once >> 32).wrapping_mul(GOLDEN);
        ((spread >> 36) as usize & (self.words.len() - 1), 1 << (spread >> 58) | 1 << (spread >> 52 & 63))
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn holds_what_was_added_and_little_else() {
        let mut filter = Filter::new(1 << 14);
        (0..1000).for_each(|key| filter.add(key * 7919));
        assert!((0..1000).all(|key| filter.may_hold(key * 7919)));
        let wrong = (0..1000).filter(|key| filter.may_hold(key * 7919 + 13)).count();
        assert!(wrong < 40, "{wrong}");
    }
}
