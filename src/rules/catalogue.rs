//! The rules as a list to read: what there is, what each rule looks for, and how much it weighs.

use super::strengths::{self, Strengths};
use crate::kind::Kind;

/// One rule, as it was declared, with its strengths.
///
/// ```
/// let rule = copydesk::rules().find(|rule| rule.id == "byline/by-opens").unwrap();
/// println!("{}: {}", rule.id, rule.doc);
/// assert!(rule.text.iter().any(|&(kind, strength)| kind == copydesk::Kind::Byline && strength > 0));
/// assert!(rule.yes.iter().all(|page| page.contains('▸')));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleInfo {
    /// `family/what-it-looks-like`: what [`Block::rule`](crate::Block::rule) names.
    pub id: &'static str,
    /// What a block must look like.
    pub doc: &'static str,
    /// The kinds it speaks for (positive) and against (negative) in plain text, strongest first, in tenths of a nat:
    /// +10 makes a kind e times as likely.
    pub text: Vec<(Kind, i16)>,
    /// The same in HTML, where the markup tells more. Empty without the `html` feature.
    pub html: Vec<(Kind, i16)>,
    /// Small pages in which the rule sees the block behind `▸`.
    pub yes: &'static [&'static str],
    /// Small pages in which it does not see the block behind `▸`.
    pub no: &'static [&'static str],
}

/// All rules, in the order in which they are declared.
///
/// ```
/// let appeals = copydesk::rules().filter(|rule| rule.id.starts_with("appeal/"));
/// assert!(appeals.count() > 3);
/// ```
pub fn rules() -> impl Iterator<Item = RuleInfo> {
    super::all().enumerate().map(|(number, rule)| RuleInfo {
        id: rule.id,
        doc: rule.doc.trim(),
        text: strongest(&strengths::TEXT.strengths, number),
        html: html(number),
        yes: rule.yes,
        no: rule.no,
    })
}

fn strongest(strengths: &Strengths, number: usize) -> Vec<(Kind, i16)> {
    let row = &strengths.rules[number];
    let mut all: Vec<(Kind, i16)> =
        Kind::ALL.into_iter().map(|kind| (kind, row[kind.index()])).filter(|&(_, s)| s != 0).collect();
    all.sort_by_key(|&(kind, strength)| (std::cmp::Reverse(strength.unsigned_abs()), kind));
    all
}

#[cfg(feature = "html")]
fn html(number: usize) -> Vec<(Kind, i16)> {
    strongest(&strengths::HTML.strengths, number)
}

#[cfg(not(feature = "html"))]
fn html(_number: usize) -> Vec<(Kind, i16)> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The strengths of a rule are those of the tables, strongest first, without the kinds of which it says nothing.
    #[test]
    fn strengths_are_those_of_the_tables() {
        for (number, rule) in rules().enumerate() {
            let tables = [
                (&rule.text, &strengths::TEXT),
                #[cfg(feature = "html")]
                (&rule.html, &strengths::HTML),
            ];
            for (listed, model) in tables {
                let row = &model.strengths.rules[number];
                assert_eq!(listed.len(), row.iter().filter(|strength| **strength != 0).count(), "{}", rule.id);
                assert!(listed.iter().all(|(kind, strength)| row[kind.index()] == *strength), "{}", rule.id);
                assert!(
                    listed.is_sorted_by_key(|(_, strength)| std::cmp::Reverse(strength.unsigned_abs())),
                    "{}",
                    rule.id
                );
            }
        }
        assert!(rules().filter(|rule| !rule.text.is_empty()).count() > 100);
        #[cfg(feature = "html")]
        assert!(rules().filter(|rule| !rule.html.is_empty()).count() > 100);
        #[cfg(not(feature = "html"))]
        assert!(rules().all(|rule| rule.html.is_empty()));
    }
}
