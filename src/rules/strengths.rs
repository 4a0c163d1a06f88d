//! The strengths of all rules and of what follows what: a table of integers, read once.
//!
//! Strengths are tenths of a nat (the natural unit of log odds): +10 makes a kind e times as likely.

use super::all;
use crate::features::step::STEPS;
use crate::kind::Kind;
use once_cell::sync::Lazy;
use std::collections::HashMap;

/// Kinds padded to a whole number of vectors of four.
pub(crate) const LANES: usize = 20;

/// Parts of a page, in the only order they can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Everything before the first paragraph.
    Head,
    /// From the first paragraph or sub-heading of the article to the last.
    Content,
    /// Everything after the last paragraph.
    End,
}

impl Zone {
    pub const ALL: [Zone; 3] = [Zone::Head, Zone::Content, Zone::End];

    pub const fn name(self) -> &'static str {
        match self {
            Zone::Head => "head",
            Zone::Content => "content",
            Zone::End => "end",
        }
    }
}

/// The row of `order` for "nothing before": the first block of a page.
pub(crate) const START: usize = Kind::COUNT;

/// A strength a kind.
pub(crate) type Row = [i16; LANES];

/// All strengths of one way of reading (text or markup).
#[derive(Clone, Debug)]
pub(crate) struct Strengths {
    /// By number of the rule.
    pub rules: Vec<Row>,
    /// By zone: how common a kind is there.
    pub zones: [Row; 3],
    /// By class of the distance between two blocks (`features::step`), zone of the second and kind of the first (or `START`):
    /// what may follow it.
    pub order: [Order; STEPS],
}

/// By zone of the second block and kind of the first.
type Order = [[Row; START + 1]; 3];

/// The same as factors of likelihood, which `resolve` multiplies.
#[derive(Clone, Debug)]
pub(crate) struct Odds {
    /// What follows what, by class of the distance between the two.
    pub by_step: Vec<Following>,
    /// e to the minus n tenths, as far as evidence counts; the last one nothing.
    powers: Vec<f32>,
}

/// Evidence further below the best kind of a block than this, in tenths of a nat, is as good as none.
const FURTHEST: usize = 400;

/// What is further below than this can not be.
const IMPOSSIBLE: usize = 4 * FURTHEST;

/// Factors of what follows what.
#[derive(Clone, Debug)]
pub(crate) struct Following {
    /// By zone and kind before: the factor of each kind, zero for what can not stand in the zone.
    pub order: [[[f32; LANES]; START + 1]; 3],
    /// The same by zone and kind after: the factor of each kind before.
    pub back: [[[f32; LANES]; Kind::COUNT]; 3],
}

impl Following {
    fn new(strengths: &Order, zones: &[Row; 3], power: impl Fn(i16) -> f32) -> Following {
        let mut order = [[[0.0; LANES]; START + 1]; 3];
        for (zone, table) in order.iter_mut().enumerate() {
            for (before, row) in table.iter_mut().enumerate() {
                for (kind, factor) in row.iter_mut().enumerate().take(Kind::COUNT) {
                    let prose = kind == Kind::Body.index() || kind == Kind::Subheading.index();
                    if zone == Zone::Content as usize || !prose {
                        *factor = power(strengths[zone][before][kind].saturating_add(zones[zone][kind]));
                    }
                }
            }
        }
        let mut back = [[[0.0; LANES]; Kind::COUNT]; 3];
        for (zone, table) in order.iter().enumerate() {
            for (before, row) in table.iter().enumerate().take(Kind::COUNT) {
                (0..Kind::COUNT).for_each(|kind| back[zone][kind][before] = row[kind]);
            }
        }
        Following { order, back }
    }
}

impl Odds {
    pub fn new(strengths: &Strengths) -> Odds {
        // Repeated multiplication gives the same digits on every machine; `exp` need not.
        let mut powers: Vec<f32> =
            std::iter::successors(Some(1f64), |p| Some(p * TENTH_DOWN)).take(FURTHEST + 1).map(|p| p as f32).collect();
        let power = |n: i16| {
            let p = powers[usize::from(n.unsigned_abs()).min(FURTHEST)];
            if n < 0 { p } else { 1.0 / p }
        };
        let by_step = strengths.order.iter().map(|order| Following::new(order, &strengths.zones, power)).collect();
        powers.resize(IMPOSSIBLE + 1, powers[FURTHEST]);
        powers.push(0.0);
        Odds { by_step, powers }
    }

    /// Likelihood of each kind by the evidence of one block, the best one 1; padding 0.
    pub fn of(&self, evidence: &Row) -> [f32; LANES] {
        let best = evidence[..Kind::COUNT].iter().copied().max().unwrap_or(0);
        let mut out = [0.0; LANES];
        for (likely, &strength) in out.iter_mut().zip(&evidence[..Kind::COUNT]) {
            let below = i32::from(best).abs_diff(i32::from(strength)) as usize;
            *likely = self.powers[below.min(IMPOSSIBLE + 1)];
        }
        out
    }
}

/// e to the minus a tenth.
const TENTH_DOWN: f64 = 0.904_837_418_035_959_6;

/// Fitted on plain text.
pub(crate) static TEXT: Lazy<Model> =
    Lazy::new(|| Model::read("strengths-text.txt", include_str!("strengths-text.txt")));

/// Strengths and their odds.
#[derive(Debug)]
pub(crate) struct Model {
    pub strengths: Strengths,
    pub odds: Odds,
}

impl Model {
    /// The tables are the program's own, and a test reads them.
    fn read(name: &str, table: &str) -> Model {
        Model::of(table).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// The model of a table; the error names the line.
    pub fn of(table: &str) -> Result<Model, String> {
        let strengths = parse(table)?;
        let odds = Odds::new(&strengths);
        Ok(Model { strengths, odds })
    }
}

/// Fitted on markup, where the same words mean less because the markup tells more.
#[cfg(feature = "html")]
pub(crate) static HTML: Lazy<Model> =
    Lazy::new(|| Model::read("strengths-html.txt", include_str!("strengths-html.txt")));

/// Words that open a line on what follows what, by class of `features::step`: what holds at any distance, and what a short
/// one adds to that.
const ORDER: [&str; STEPS] = ["order", "beside", "within", "near"];

/// Reads a table: `rule-id kind+n kind-n …`, `zone NAME kind+n …`, `order ZONE KIND kind+n …` (and `beside`, `within`, `near`); `#`
/// starts a comment.
pub(crate) fn parse(table: &str) -> Result<Strengths, String> {
    let numbers: HashMap<&str, usize> = all().enumerate().map(|(n, rule)| (rule.id, n)).collect();
    let mut out = Strengths {
        rules: vec![[0; LANES]; super::count()],
        zones: [[0; LANES]; 3],
        order: [[[[0; LANES]; START + 1]; 3]; STEPS],
    };
    for (n, line) in table.lines().enumerate() {
        let line = line.split('#').next().unwrap_or("");
        let mut words = line.split_whitespace();
        let Some(name) = words.next() else { continue };
        let fail = |what: &str| format!("line {}: {what}: {line}", n + 1);
        let row = match name {
            "zone" => &mut out.zones[zone(words.next()).ok_or_else(|| fail("no such zone"))?],
            order if let Some(step) = ORDER.iter().position(|name| *name == order) => {
                let zone = zone(words.next()).ok_or_else(|| fail("no such zone"))?;
                let kind = words.next().ok_or_else(|| fail("no kind"))?;
                let kind = if kind == "start" {
                    START
                } else {
                    kind.parse::<Kind>().map_err(|e| fail(&e.to_string()))?.index()
                };
                &mut out.order[step][zone][kind]
            }
            rule => &mut out.rules[*numbers.get(rule).ok_or_else(|| fail("no such rule"))?],
        };
        for word in words {
            let at = word.find(['+', '-']).ok_or_else(|| fail("no sign"))?;
            let kind: Kind = word[..at].parse().map_err(|_| fail("no such kind"))?;
            row[kind.index()] = word[at..].parse().map_err(|_| fail("no number"))?;
        }
    }
    let (whole, parts) = out.order.split_at_mut(1);
    parts.iter_mut().for_each(|part| add(part, &whole[0]));
    Ok(out)
}

/// Adds what holds at any distance to what a short one changes.
fn add(to: &mut Order, all: &Order) {
    for (to, all) in to.iter_mut().flatten().flatten().zip(all.iter().flatten().flatten()) {
        *to = to.saturating_add(*all);
    }
}

fn zone(name: Option<&str>) -> Option<usize> {
    Zone::ALL.iter().position(|z| Some(z.name()) == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_name_rules_that_exist() {
        for table in [include_str!("strengths-text.txt"), include_str!("strengths-html.txt")] {
            if let Err(e) = parse(table) {
                panic!("{e}");
            }
        }
    }

    #[test]
    fn a_bad_line_is_named() {
        assert_eq!(
            parse("zone head body+3\nno/such-rule body+1").unwrap_err(),
            "line 2: no such rule: no/such-rule body+1"
        );
        assert!(parse("zone attic body+3").is_err());
        assert!(parse("zone head body").is_err());
    }

    /// A rule that speaks against every kind it is declared for says the opposite of its documentation.
    #[test]
    fn most_rules_speak_for_what_they_are_declared_for() {
        let strengths = parse(include_str!("strengths-html.txt")).unwrap();
        let declared: Vec<_> =
            all().enumerate().filter(|(_, r)| !r.kinds.is_empty() && strengths.rules[0].len() == LANES).collect();
        let against = declared
            .iter()
            .filter(|(id, r)| {
                strengths.rules[*id] != [0; LANES] && r.kinds.iter().all(|(k, _)| strengths.rules[*id][k.index()] < 0)
            })
            .count();
        assert!(against * 5 < declared.len(), "{against} of {} rules speak against their kinds", declared.len());
    }
}
