//! The strengths of all rules and of what follows what: a table of integers, read once.
//!
//! Strengths are tenths of a nat (the natural unit of log odds): +10 makes a kind e times as likely.

use super::all;
use crate::kind::Kind;
use once_cell::sync::Lazy;
use std::collections::HashMap;

/// Kinds padded to a whole number of vector lanes.
pub(crate) const LANES: usize = 24;

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
#[derive(Debug)]
pub(crate) struct Strengths {
    /// By number of the rule.
    pub rules: Vec<Row>,
    /// By zone: how common a kind is there.
    pub zones: [Row; 3],
    /// By zone of the second block and kind of the first (or `START`): what may follow it.
    pub order: [[Row; START + 1]; 3],
}

/// Fitted on plain text.
pub(crate) static TEXT: Lazy<Strengths> = Lazy::new(|| parse(include_str!("strengths-text.txt")).unwrap_or_else(|e| panic!("strengths-text.txt: {e}")));

/// Fitted on markup, where the same words mean less because the markup tells more.
#[cfg(feature = "html")]
pub(crate) static HTML: Lazy<Strengths> = Lazy::new(|| parse(include_str!("strengths-html.txt")).unwrap_or_else(|e| panic!("strengths-html.txt: {e}")));

/// Reads a table: `rule-id kind+n kind-n …`, `zone NAME kind+n …`, `order ZONE KIND kind+n …`; `#` starts a comment.
pub(crate) fn parse(table: &str) -> Result<Strengths, String> {
    let numbers: HashMap<&str, usize> = all().enumerate().map(|(n, rule)| (rule.id, n)).collect();
    let mut out = Strengths { rules: vec![[0; LANES]; super::count()], zones: [[0; LANES]; 3], order: [[[0; LANES]; START + 1]; 3] };
    for (n, line) in table.lines().enumerate() {
        let line = line.split('#').next().unwrap_or("");
        let mut words = line.split_whitespace();
        let Some(name) = words.next() else { continue };
        let fail = |what: &str| format!("line {}: {what}: {line}", n + 1);
        let row = match name {
            "zone" => &mut out.zones[zone(words.next()).ok_or_else(|| fail("no such zone"))?],
            "order" => {
                let zone = zone(words.next()).ok_or_else(|| fail("no such zone"))?;
                let kind = words.next().ok_or_else(|| fail("no kind"))?;
                let kind = if kind == "start" { START } else { kind.parse::<Kind>().map_err(|e| fail(&e.to_string()))?.index() };
                &mut out.order[zone][kind]
            }
            rule => &mut out.rules[*numbers.get(rule).ok_or_else(|| fail("no such rule"))?],
        };
        for word in words {
            let at = word.find(['+', '-']).ok_or_else(|| fail("no sign"))?;
            let kind: Kind = word[..at].parse().map_err(|_| fail("no such kind"))?;
            row[kind.index()] = word[at..].parse().map_err(|_| fail("no number"))?;
        }
    }
    Ok(out)
}

fn zone(name: Option<&str>) -> Option<usize> {
    Zone::ALL.iter().position(|z| Some(z.name()) == name)
}
