//! Which parser asks for which classes of phrases.

use crate::lexicon::class::Class;

/// Sets of classes, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sets(u8);

impl Sets {
    /// `[published]`, `[updated]`, `[relative]`, `[reading-time]`: dates.
    pub const LABELS: Sets = Sets(1);
    /// `[by]`, `[role]`, `[desk]`, `[agencies]`, `[agency]`: bylines.
    pub const PEOPLE: Sets = Sets(2);
    /// `[caption-label]`, `[credit]`, `[pictured]`, `[agency]`, `[network]`: captions.
    pub const PICTURES: Sets = Sets(4);
    /// `[agency]`, `[genre]`: wire datelines.
    pub const WIRES: Sets = Sets(8);
    pub const NONE: Sets = Sets(0);

    /// The sets that a class is in.
    pub const fn with(class: Class) -> Sets {
        match class {
            Class::Published | Class::Updated | Class::Relative | Class::ReadingTime => Sets::LABELS,
            Class::Agency => Sets::PEOPLE.and(Sets::PICTURES).and(Sets::WIRES),
            Class::By | Class::Role | Class::Desk | Class::Agencies => Sets::PEOPLE,
            Class::CaptionLabel | Class::Credit | Class::Pictured | Class::Network => Sets::PICTURES,
            Class::Genre => Sets::WIRES,
            _ => Sets::NONE,
        }
    }

    /// Both.
    pub const fn and(self, other: Sets) -> Sets {
        Sets(self.0 | other.0)
    }

    /// Some set is in both.
    #[inline]
    pub const fn meet(self, other: Sets) -> bool {
        self.0 & other.0 != 0
    }
}
