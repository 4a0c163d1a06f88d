//! A table of numbers by keys that are hashes already: open addressing with linear probing, so that most look-ups touch
//! one place (Knuth, The Art of Computer Programming, 6.4, algorithm L).

/// What stands under each of some keys.
#[derive(Clone, Debug)]
pub(crate) struct Table<V> {
    slots: Box<[Option<(u64, V)>]>,
    /// The upper bits of a key that number its slot: 64 less so many.
    shift: u32,
}

/// Slots for each key, at least: runs of taken slots stay short.
const ROOM: usize = 2;

impl<V: Copy> Table<V> {
    /// A table of the pairs; of several with the same key the last stands.
    pub fn new(pairs: impl ExactSizeIterator<Item = (u64, V)>) -> Table<V> {
        let bits = (pairs.len() * ROOM).next_power_of_two().trailing_zeros().max(1);
        let mut table = Table { slots: vec![None; 1 << bits].into(), shift: u64::BITS - bits };
        for (key, value) in pairs {
            let at = table.find(key);
            table.slots[at] = Some((key, value));
        }
        table
    }

    #[inline]
    pub fn get(&self, key: u64) -> Option<V> {
        self.slots[self.find(key)].map(|(_, value)| value)
    }

    /// The slot of a key, or the empty one where it would stand.
    #[inline]
    fn find(&self, key: u64) -> usize {
        let mut at = (key >> self.shift) as usize;
        while self.slots[at].is_some_and(|(other, _)| other != key) {
            at = (at + 1) & (self.slots.len() - 1);
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        // Keys that share their upper bits, and some that do not.
        let keys: Vec<u64> = (0..100).chain((0..100).map(|key| key << 57)).collect();
        let table = Table::new(keys.iter().map(|&key| (key, key + 1)));
        assert!(keys.iter().all(|&key| table.get(key) == Some(key + 1)));
        assert_eq!((table.get(100), table.get(101 << 57)), (None, None));
        assert_eq!(Table::<u64>::new([].into_iter()).get(7), None);
    }
}
