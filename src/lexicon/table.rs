//! A table of numbers by keys that are hashes already: open addressing with linear probing, so that most look-ups touch
//! one place (Knuth, The Art of Computer Programming, 6.4, algorithm L).

/// What stands under each of some keys. A key is known by the slot that its upper half numbers and by its lower half: of
/// two keys in four thousand million times as many as there are slots one is taken for the other.
#[derive(Clone, Debug)]
pub(crate) struct Table<V> {
    /// The lower halves of the keys, apart from what stands under them: most look-ups find nothing, and small tables stay in
    /// the cache.
    tags: Box<[u32]>,
    values: Box<[V]>,
    /// The upper bits of a key that number its slot: 64 less so many.
    shift: u32,
}

/// An empty slot.
const EMPTY: u32 = 0;

/// Slots for each key, at least: runs of taken slots stay short.
const ROOM: usize = 2;

/// The same for a table of few keys, which is small all the same: most look-ups end in the first slot, and that is to be
/// predicted.
const WIDE_ROOM: usize = 8;
const FEW: usize = 1024;

impl<V: Copy + Default> Table<V> {
    /// A table of the pairs; of several with the same key the last stands.
    pub fn new(pairs: impl ExactSizeIterator<Item = (u64, V)>) -> Table<V> {
        let room = if pairs.len() < FEW { WIDE_ROOM } else { ROOM };
        let bits = (pairs.len() * room).next_power_of_two().trailing_zeros().max(1);
        let (tags, values) = (vec![EMPTY; 1 << bits].into(), vec![V::default(); 1 << bits].into());
        let mut table = Table { tags, values, shift: u64::BITS - bits };
        for (key, value) in pairs {
            let at = table.find(key);
            (table.tags[at], table.values[at]) = (tag(key), value);
        }
        table
    }

    #[inline]
    pub fn get(&self, key: u64) -> Option<V> {
        let at = self.find(key);
        (self.tags[at] != EMPTY).then(|| self.values[at])
    }

    #[inline]
    pub fn has(&self, key: u64) -> bool {
        self.tags[self.find(key)] != EMPTY
    }

    /// The slot of a key, or the empty one where it would stand.
    #[inline]
    fn find(&self, key: u64) -> usize {
        let mut at = (key >> self.shift) as usize;
        // One branch for both ends: which of them it is can not be predicted.
        while (self.tags[at] != EMPTY) & (self.tags[at] != tag(key)) {
            at = (at + 1) & (self.tags.len() - 1);
        }
        at
    }
}

#[inline]
fn tag(key: u64) -> u32 {
    (key as u32).max(EMPTY + 1)
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        // Keys that share their upper bits, and some that do not.
        let keys: Vec<u64> = (1..100).chain((1..100).map(|key| key << 57 | (1000 + key))).collect();
        let table = Table::new(keys.iter().map(|&key| (key, key + 1)));
        assert!(keys.iter().all(|&key| table.get(key) == Some(key + 1)));
        assert_eq!((table.get(100), table.get(101 << 57)), (None, None));
        assert!(table.has(7) && !table.has(100));
        assert_eq!(Table::<u64>::new([].into_iter()).get(7), None);
    }
}
