//! The one place where kinds are chosen: for each block the kind that is most likely given the whole page.
//!
//! A page is a head, a content and an end, in this order. Body and sub-headings stand in the content alone, and the
//! content begins and ends with one of them; every other kind may stand anywhere. Within that, a sequence of kinds is as
//! likely as e to the sum of the evidence of all blocks and of what follows what; a kind of a block is as likely as all
//! sequences that give it together (forward-backward, Baum et al. 1970). Exact up to rounding, and linear in the number
//! of blocks. Ties go to the earlier kind of `Kind::ALL`.
//!
//! The single best sequence (Viterbi) was tried first: where the evidence for a run of blocks is nearly even it turns
//! the whole run over at once, and gets three blocks in a hundred more wrong on the labelled pages.

use crate::kind::Kind;
use crate::rules::strengths::{Following, LANES, Odds, Row, START};

/// A likelihood for each kind.
type Lanes = [f32; LANES];

/// Likelihoods of the three zones for one block, scaled to sum to one.
type State = [Lanes; 3];

/// Least likelihood of a state that may be, against the sum of all: what seems impossible on a long page may still be
/// asked for by a later block.
const LEAST: f32 = 1e-30;

/// A zone that holds a smaller share than this of all ways to a block is not followed there: the other two may still
/// lead to all that comes later, and the floor above keeps it alive.
const FOLLOWED: f32 = 1e-12;

/// The verdict on one block.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Verdict {
    pub kind: Kind,
    /// The next most likely kind.
    pub runner_up: Kind,
    /// Likelihood of the kind, 0..=1.
    pub confidence: f32,
    /// Likelihood that it is the headline, 0..=1.
    pub headline: f32,
}

/// Kinds that make up the content: the only ones that open and close it.
const PROSE: [usize; 2] = [Kind::Body as usize, Kind::Subheading as usize];

/// Chooses a kind for each block from the evidence `emissions` (one row a block, in tenths of a nat) and how far it stands from
/// the block before it (`steps`, classes of `features::step`).
pub(crate) fn resolve(odds: &Odds, emissions: &[Row], steps: &[u8]) -> Vec<Verdict> {
    let likely: Vec<Lanes> = emissions.iter().map(|row| odds.of(row)).collect();
    let ahead = forward(odds, &likely, steps);
    let mut verdicts =
        vec![Verdict { kind: Kind::Other, runner_up: Kind::Other, confidence: 0.0, headline: 0.0 }; likely.len()];
    let mut behind = closing();
    for i in (0..likely.len()).rev() {
        verdicts[i] = verdict(&ahead[i], &behind);
        if let Some(before) = i.checked_sub(1) {
            behind = backward(&odds.by_step[usize::from(steps[i])], &behind, &likely[i], &ahead[before]);
        }
    }
    verdicts
}

/// Likelihood of everything up to each block, the block's own evidence included.
fn forward(odds: &Odds, likely: &[Lanes], steps: &[u8]) -> Vec<State> {
    let mut out: Vec<State> = Vec::with_capacity(likely.len());
    for (i, own) in likely.iter().enumerate() {
        let mut next: State = [[0.0; LANES]; 3];
        let odds = &odds.by_step[usize::from(steps[i])];
        match out.last() {
            None => {
                next[0] = odds.order[0][START];
                PROSE.iter().for_each(|&kind| next[1][kind] = odds.order[1][START][kind]);
            }
            Some(last) => {
                for zone in 0..next.len() {
                    if is_followed(&last[zone]) {
                        through(&last[zone], &odds.order[zone], &mut next[zone]);
                    }
                }
                for kind in PROSE {
                    // What comes from the head enters the content through prose, and prose alone leaves it.
                    next[1][kind] += dot(&last[0], &odds.back[1][kind]);
                    add(&mut next[2], last[1][kind], &odds.order[2][kind]);
                }
            }
        }
        weigh(&mut next, own, i > 0);
        out.push(next);
    }
    out
}

fn is_followed(zone: &Lanes) -> bool {
    // The sum is no less than the largest and no more than so many times that: it is seldom needed.
    let most = largest(zone);
    most > FOLLOWED || (most > FOLLOWED / (2 * LANES) as f32 && zone.iter().sum::<f32>() > FOLLOWED)
}

#[inline]
fn largest(zone: &Lanes) -> f32 {
    let mut most = [0.0f32; VECTOR];
    for vector in zone.as_chunks::<VECTOR>().0 {
        for lane in 0..VECTOR {
            most[lane] = greater(vector[lane], most[lane]);
        }
    }
    greater(greater(most[0], most[1]), greater(most[2], most[3]))
}

/// Lanes of a vector.
const VECTOR: usize = 4;

/// The greater of two numbers that are numbers: one instruction, where `max` asks whether they are.
#[inline]
fn greater(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

/// One step inside a zone: a row of `table` for each kind, times how likely the kind is.
#[inline]
fn through<const ROWS: usize>(from: &Lanes, table: &[Lanes; ROWS], to: &mut Lanes) {
    let mut sums = [0.0; LANES];
    for kind in 0..Kind::COUNT {
        add(&mut sums, from[kind], &table[kind]);
    }
    *to = sums;
}

/// Takes in the block's own evidence, scales the sum to one, and keeps what may be above nothing.
fn weigh(state: &mut State, own: &Lanes, floor: bool) {
    let mut sum = 0.0;
    for zone in state.iter_mut() {
        for kind in 0..LANES {
            zone[kind] *= own[kind];
        }
        sum += zone.iter().sum::<f32>();
    }
    let scale = 1.0 / sum.max(f32::MIN_POSITIVE);
    let least = if floor { own.map(|own| LEAST * own) } else { [0.0; LANES] };
    let mut least_apart = least;
    PROSE.iter().for_each(|&kind| least_apart[kind] = 0.0);
    for (zone, least) in state.iter_mut().zip([&least_apart, &least, &least_apart]) {
        for kind in 0..LANES {
            zone[kind] = greater(zone[kind] * scale, least[kind]);
        }
    }
}

/// A page ends in its head, on prose, or in its end: the content can not be left open.
fn closing() -> State {
    let mut open = [0.0; LANES];
    PROSE.iter().for_each(|&kind| open[kind] = 1.0);
    [[1.0; LANES], open, [1.0; LANES]]
}

/// Likelihood of everything after the block before, from that of everything after this one and its own evidence.
fn backward(odds: &Following, behind: &State, own: &Lanes, before: &State) -> State {
    let mut after = *behind;
    for zone in &mut after {
        for kind in 0..LANES {
            zone[kind] *= own[kind];
        }
    }
    let mut here: State = [[0.0; LANES]; 3];
    for zone in 0..here.len() {
        if is_followed(&before[zone]) {
            through(&after[zone], &odds.back[zone], &mut here[zone]);
        }
    }
    for kind in PROSE {
        add(&mut here[0], after[1][kind], &odds.back[1][kind]);
        here[1][kind] += dot(&odds.order[2][kind], &after[2]);
    }
    let sum: f32 = here.iter().flatten().sum();
    let scale = 1.0 / sum.max(f32::MIN_POSITIVE);
    here.iter_mut().flatten().for_each(|value| *value = greater(*value * scale, LEAST));
    here
}

#[inline]
fn add(to: &mut Lanes, times: f32, row: &Lanes) {
    for lane in 0..LANES {
        to[lane] += times * row[lane];
    }
}

#[inline]
fn dot(a: &Lanes, b: &Lanes) -> f32 {
    let mut sums = [0.0f32; 8];
    for lane in 0..LANES {
        sums[lane % 8] += a[lane] * b[lane];
    }
    sums.iter().sum()
}

/// The most likely kind, the next one, and how likely the first is.
fn verdict(ahead: &State, behind: &State) -> Verdict {
    let mut of = [0.0f32; LANES];
    for (ahead, behind) in ahead.iter().zip(behind) {
        for kind in 0..LANES {
            of[kind] += ahead[kind] * behind[kind];
        }
    }
    let sum: f32 = of[..Kind::COUNT].iter().sum();
    let (mut first, mut second) = if of[1] > of[0] { (1, 0) } else { (0, 1) };
    for kind in 2..Kind::COUNT {
        if of[kind] > of[first] {
            (first, second) = (kind, first);
        } else if of[kind] > of[second] {
            second = kind;
        }
    }
    Verdict {
        kind: Kind::ALL[first],
        runner_up: Kind::ALL[second],
        confidence: (of[first] / sum.max(f32::MIN_POSITIVE)).clamp(0.0, 1.0),
        headline: (of[Kind::Headline.index()] / sum.max(f32::MIN_POSITIVE)).clamp(0.0, 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::strengths::parse;

    fn row(of: &[(Kind, i16)]) -> Row {
        let mut row = [0; LANES];
        of.iter().for_each(|(kind, strength)| row[kind.index()] = *strength);
        row
    }

    fn kinds(emissions: &[Row]) -> Vec<Kind> {
        let strengths = parse("order content body body+10\norder end related related+20").unwrap();
        resolve(&Odds::new(&strengths), emissions, &vec![0; emissions.len()]).iter().map(|v| v.kind).collect()
    }

    #[test]
    fn neighbours_decide_what_evidence_leaves_open() {
        let sure = row(&[(Kind::Body, 60)]);
        let open = row(&[(Kind::Body, 20), (Kind::Comment, 21)]);
        assert_eq!(kinds(&[sure, open, sure]), [Kind::Body; 3]);
    }

    #[test]
    fn content_is_one_run() {
        let (body, comment) = (row(&[(Kind::Body, 60)]), row(&[(Kind::Comment, 80)]));
        let text = [body, comment, comment, comment, body];
        assert_eq!(kinds(&text), [Kind::Body, Kind::Comment, Kind::Comment, Kind::Comment, Kind::Body]);
    }

    #[test]
    fn a_long_page_keeps_every_state_alive() {
        let mut page = vec![row(&[(Kind::Navigation, 100)]); 5_000];
        page.push(row(&[(Kind::Body, 0), (Kind::Navigation, -20_000)]));
        page.extend(vec![row(&[(Kind::Related, 100)]); 5_000]);
        let verdicts = resolve(&Odds::new(&parse("").unwrap()), &page, &vec![0; page.len()]);
        assert!(verdicts.iter().all(|v| v.confidence.is_finite()));
        assert_eq!((verdicts[10].kind, verdicts[9_000].kind), (Kind::Navigation, Kind::Related));
    }

    /// After thousands of pointers that an end is made of, the content is next to impossible, and all the same what a last block that
    /// can be nothing but body asks for.
    #[test]
    fn a_long_end_can_turn_out_to_be_content() {
        let mut page = vec![row(&[(Kind::Body, 60)])];
        page.extend(vec![row(&[(Kind::Related, 100)]); 5_000]);
        page.push(row(&[(Kind::Body, 10_000)]));
        let kinds = kinds(&page);
        assert_eq!((kinds[0], kinds[2_500], kinds[5_001]), (Kind::Body, Kind::Related, Kind::Body));
    }

    /// The floor that keeps a kind alive is no evidence for it.
    #[test]
    fn what_is_sure_stays_sure() {
        let page = vec![row(&[(Kind::Navigation, 20_000)]); 3];
        let verdicts = resolve(&Odds::new(&parse("").unwrap()), &page, &[0; 3]);
        assert!(verdicts.iter().all(|v| v.kind == Kind::Navigation && v.confidence > 0.99), "{verdicts:?}");
    }

    #[test]
    fn ties_go_to_the_kind_that_comes_first() {
        let odds = Odds::new(&parse("").unwrap());
        let first_two = |of: &[(Kind, i16)]| {
            let verdict = &resolve(&odds, &[row(of)], &[0])[0];
            (verdict.kind, verdict.runner_up)
        };
        assert_eq!(first_two(&[(Kind::Kicker, 60), (Kind::Headline, 60)]), (Kind::Headline, Kind::Kicker));
        let even = [(Kind::Legal, 60), (Kind::Related, 60), (Kind::Promo, 60)];
        assert_eq!(first_two(&even), (Kind::Promo, Kind::Related));
        assert_eq!(first_two(&[(Kind::Legal, 61), (Kind::Promo, 60), (Kind::Tags, 60)]), (Kind::Legal, Kind::Promo));
    }

    #[test]
    fn nothing_in_nothing_out() {
        assert!(kinds(&[]).is_empty());
    }
}
