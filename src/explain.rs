//! Why a block is what it is: the rules that saw it, and what each of them weighed.

use crate::article::Article;
use crate::kind::Kind;
use crate::lexicon::own::Said;
use crate::rules::strengths::Strengths;
use crate::rules::{self};
use once_cell::sync::Lazy;
use std::fmt;

/// The rule of blocks for which no rule spoke: the kinds around them decided.
const BY_ORDER: &str = "flow/order";

/// Ids of all rules by number.
static IDS: Lazy<Vec<&'static str>> = Lazy::new(|| rules::all().map(|r| r.id).collect());

/// What one rule says of one block.
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// for copydesk::Evidence { rule, strength, .. } in article.evidence(1) {
///     println!("{strength:+} {rule}");
/// }
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Evidence {
    /// Id of the rule.
    pub rule: &'static str,
    /// Strength for the block's kind against the runner-up, in tenths of a nat; negative speaks against it.
    pub strength: i16,
}

/// What spoke for or against the kinds of one block.
pub(crate) struct Voices<'a> {
    pub strengths: &'a Strengths,
    /// Numbers of the rules that saw it.
    pub fired: &'a [u16],
    /// What the phrases of a user say.
    pub own: &'a Said,
    pub block: usize,
}

impl Voices<'_> {
    /// All of them, each with its strength for `kind` against `other`.
    fn between(&self, kind: Kind, other: Kind) -> impl Iterator<Item = Evidence> {
        let rules = self.fired.iter().map(move |&id| {
            let row = &self.strengths.rules[id as usize];
            Evidence { rule: IDS[id as usize], strength: row[kind.index()] - row[other.index()] }
        });
        let own = self.own.of(self.block);
        rules.chain(own.map(move |weight| Evidence { rule: weight.rule(), strength: weight.between(kind, other) }))
    }

    /// Those that speak for `kind` against `other` or the other way, strongest first.
    pub(crate) fn evidence(&self, kind: Kind, other: Kind) -> Vec<Evidence> {
        let mut all: Vec<Evidence> = self.between(kind, other).filter(|e| e.strength != 0).collect();
        all.sort_by_key(|e| std::cmp::Reverse(e.strength.unsigned_abs()));
        all
    }

    /// The rule that spoke loudest for `kind` against `other`; of equals the first by name.
    pub(crate) fn decided_by(&self, kind: Kind, other: Kind) -> &'static str {
        let mut loudest = Evidence { rule: BY_ORDER, strength: 0 };
        // By name, so that the order in which rules are declared does not matter.
        let wins = |next: &Evidence, loudest: &Evidence| {
            next.strength > loudest.strength
                || (next.strength == loudest.strength && next.strength > 0 && next.rule < loudest.rule)
        };
        for &id in self.fired {
            let row = &self.strengths.rules[usize::from(id)];
            let strength = row[kind.index()] - row[other.index()];
            // Names are looked up of those alone that can win.
            if strength >= loudest.strength.max(1) {
                let next = Evidence { rule: IDS[usize::from(id)], strength };
                loudest = if wins(&next, &loudest) { next } else { loudest };
            }
        }
        for weight in self.own.of(self.block) {
            let next = Evidence { rule: weight.rule(), strength: weight.between(kind, other) };
            loudest = if wins(&next, &loudest) { next } else { loudest };
        }
        loudest.rule
    }
}

/// The verdicts on all blocks of an article; `Display` prints a line a block.
///
/// ```
/// let article = copydesk::text("Rain in Lund\n\nBy Ada Lind\n\nIt rained all day in the town, the mayor said on Monday.")?;
/// let explanation = article.explain();
/// assert_eq!(explanation.to_string().lines().count(), article.blocks().len());
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Explanation<'a> {
    article: &'a Article<'a>,
}

/// Rules named on a line, and characters of the block's text.
const SHOWN_RULES: usize = 4;
const SHOWN_CHARS: usize = 60;

impl<'a> Explanation<'a> {
    pub(crate) fn new(article: &'a Article<'a>) -> Explanation<'a> {
        Explanation { article }
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, block) in self.article.blocks().iter().enumerate() {
            let text = self.article.text_of(block);
            let shown: String = text.chars().take(SHOWN_CHARS).map(|c| if c.is_control() { ' ' } else { c }).collect();
            write!(f, "{:13} {:.2} over {:13} ", block.kind(), block.confidence(), block.runner_up())?;
            for e in self.article.evidence(i).iter().take(SHOWN_RULES) {
                write!(f, "{:+} {}  ", e.strength, e.rule)?;
            }
            writeln!(f, "| {shown}")?;
        }
        Ok(())
    }
}
