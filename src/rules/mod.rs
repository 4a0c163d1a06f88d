//! Rules: each adds evidence for or against kinds, none decides. `resolve` decides.
//!
//! A rule is declared in one place: what a block must look like, the kinds it speaks for, the predicate, blocks that it
//! must see (`yes`) and lookalikes that it must not (`no`). Its strengths, one integer a kind, are a line of
//! `strengths.txt`, fitted by `tools/fit`. One test runs every example of every rule.

use crate::features::View;
use crate::kind::Kind;

/// Declares the rules of a family: a table of them, and one function that runs them all in line.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $id:literal [$($kind:ident $strength:literal),* $(,)?] |$b:ident| $when:expr; yes [$($yes:literal),* $(,)?] no [$($no:literal),* $(,)?])+) => {
        /// The rules of this family.
        pub(super) const RULES: &[$crate::rules::Rule] = &[$($crate::rules::Rule {
            id: $id,
            doc: concat!($($doc, "\n"),+),
            kinds: &[$(($crate::kind::Kind::$kind, $strength)),*],
            yes: &[$($yes),*],
            no: &[$($no),*],
        }),+];

        /// Notes the rules that see the block; ids count from `base`.
        #[allow(clippy::nonminimal_bool)]
        pub(super) fn fire(view: &$crate::features::View<'_>, base: u16, hits: &mut $crate::rules::Hits) {
            let mut id = base;
            $({
                let $b = view;
                if $when {
                    hits.push(id);
                }
                id += 1;
            })+
            let _ = id;
        }
    };
}

pub(crate) mod catalogue;
mod evidence;
#[cfg(test)]
mod examples;
pub(crate) mod strengths;

pub(crate) use evidence::Hits;

/// One rule, as declared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// `family/what-it-looks-like`.
    pub id: &'static str,
    /// What a block must look like, why it can be wrong, where it comes from.
    pub doc: &'static str,
    /// The kinds it is evidence for, with the strength that was set by hand, in tenths of a nat: what holds before
    /// any page was seen, and what the fit starts from. Empty for a rule that only parts kinds by place or size.
    pub kinds: &'static [(Kind, i16)],
    /// Small pages; `▸` marks the block that the rule must see.
    pub yes: &'static [&'static str],
    /// Small pages; `▸` marks the block that it must not see.
    pub no: &'static [&'static str],
}

macro_rules! families {
    ($($name:ident)+) => {
        $(mod $name;)+

        /// All rules, in the order of their numbers.
        pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
            [$($name::RULES),+].into_iter().flatten()
        }

        /// Runs every rule on a block.
        pub(crate) fn fire(view: &View<'_>, hits: &mut Hits) {
            let mut base = 0u16;
            $($name::fire(view, base, hits); base += $name::RULES.len() as u16;)+
            let _ = base;
        }
    };
}

families! { shape signs place distance section region neighbour flow head deck byline dateline caption appeal promo related share navigation tail prose cue element link metadata hint }

/// Number of rules.
pub(crate) fn count() -> usize {
    all().count()
}
