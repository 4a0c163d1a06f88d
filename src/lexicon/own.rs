//! Phrases of a user that name a kind and a strength: evidence beside that of the rules.

use super::cues::Cues;
use super::file::{File, Weight};
use super::fold::fold_into;
use super::token::{Token, tokens};
use crate::document::Document;
use crate::kind::Kind;

/// The phrases, compiled.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    cues: Cues,
    /// What the phrases of each slot of the cues say.
    weights: Vec<Weight>,
}

/// What the phrases of a user say of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said(Vec<(u32, Weight)>);

impl Own {
    /// The phrases with strengths of a lexicon, if it has any.
    pub fn of(file: &File) -> Option<Own> {
        let phrases =
            file.weighed.iter().zip(0u8..).flat_map(|((_, phrases), slot)| phrases.iter().map(move |p| (p, slot)));
        let weights: Vec<Weight> = file.weighed.iter().map(|(weight, _)| *weight).collect();
        (!weights.is_empty()).then(|| Own { cues: Cues::with_slots(phrases), weights })
    }

    /// What they say of each block; a section speaks once, however many of its phrases stand there. Linear in the text.
    pub fn read(&self, document: &Document<'_>) -> Said {
        let (mut folded, mut words): (String, Vec<Token>) = (String::new(), Vec::new());
        let mut said = Said::default();
        for (block, segment) in document.segments.iter().enumerate() {
            folded.clear();
            fold_into(&document.text[segment.range()], &mut folded);
            words.clear();
            tokens(&folded, &mut words);
            let found = self.cues.find(&folded, &words).any;
            let speaking = self.weights.iter().enumerate().filter(|(slot, _)| found >> slot & 1 == 1);
            said.0.extend(speaking.map(|(_, weight)| (block as u32, *weight)));
        }
        said
    }
}

impl Said {
    /// All of it, by block.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Weight)> + '_ {
        self.0.iter().map(|(block, weight)| (*block as usize, *weight))
    }

    /// What is said of one block.
    pub fn of(&self, block: usize) -> impl Iterator<Item = Weight> + '_ {
        let from = self.0.partition_point(|said| (said.0 as usize) < block);
        self.0[from..].iter().take_while(move |said| said.0 as usize == block).map(|said| said.1)
    }
}

impl Weight {
    /// Strength for a kind against another.
    pub fn between(self, kind: Kind, other: Kind) -> i16 {
        match self.kind {
            of if of == kind => self.strength,
            of if of == other => -self.strength,
            _ => 0,
        }
    }

    /// The id under which explanations name it.
    pub fn rule(self) -> &'static str {
        IDS[self.kind.index()]
    }
}

/// Ids by index of the kind.
const IDS: [&str; Kind::COUNT] = [
    "own/headline",
    "own/kicker",
    "own/deck",
    "own/byline",
    "own/dateline",
    "own/body",
    "own/subheading",
    "own/caption",
    "own/appeal",
    "own/promo",
    "own/related",
    "own/share",
    "own/navigation",
    "own/tags",
    "own/bio",
    "own/comment",
    "own/legal",
    "own/advertisement",
    "own/other",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_name_their_kinds() {
        for kind in Kind::ALL {
            assert_eq!(IDS[kind.index()], format!("own/{}", kind.name()));
        }
    }
}
