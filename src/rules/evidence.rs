//! The rules that saw one block.

/// Most rules that can see one block at once; more are dropped (a test watches that none are).
const MAX_HITS: usize = 192;

/// Numbers of the rules that saw one block, ascending.
#[derive(Clone, Debug)]
pub(crate) struct Hits {
    ids: [u16; MAX_HITS],
    len: usize,
}

impl Default for Hits {
    fn default() -> Hits {
        Hits { ids: [0; MAX_HITS], len: 0 }
    }
}

impl Hits {
    #[inline]
    pub fn push(&mut self, id: u16) {
        if self.len < MAX_HITS {
            self.ids[self.len] = id;
            self.len += 1;
        }
    }
    pub fn clear(&mut self) {
        self.len = 0;
    }
    pub fn as_slice(&self) -> &[u16] {
        &self.ids[..self.len]
    }
}
