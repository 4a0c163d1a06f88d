//! From a document to a verdict on each block: features, rules, resolution.

use crate::document::{Document, NONE, Reading};
use crate::features::measure::End;
use crate::features::{self, Features, Scene, View};
use crate::kind::Kind;
use crate::lexicon::cues::Cues;
use crate::lexicon::own::{Own, Said};
use crate::lexicon::{self, language};
use crate::resolve::{self, Verdict};
use crate::rules::strengths::{LANES, Model, Row, Strengths};
use crate::rules::{self, Hits, strengths};

/// Fewest bytes of a block whose words vote for the language first: prose rather than menus.
const LANGUAGE_BLOCK_BYTES: usize = 120;

/// Words of prose in the core from which a page holds an article, whatever else stands on it: about two short
/// paragraphs.
const MIN_ARTICLE_WORDS: u32 = 50;

/// Verdicts on all blocks, and what they rest on.
#[derive(Clone, Debug)]
pub(crate) struct Analysis {
    pub verdicts: Vec<Verdict>,
    pub fired: Fired,
    /// What the phrases of a user say.
    pub own: Said,
}

/// Numbers of the rules that saw each block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fired {
    ids: Vec<u16>,
    /// End of each block's run in `ids`.
    ends: Vec<u32>,
}

impl Fired {
    fn push(&mut self, hits: &Hits) {
        self.ids.extend_from_slice(hits.as_slice());
        self.ends.push(self.ids.len() as u32);
    }

    /// Rules that saw block `i`, ascending.
    pub fn of(&self, i: usize) -> &[u16] {
        let start = i.checked_sub(1).map_or(0, |p| self.ends[p] as usize);
        &self.ids[start..self.ends[i] as usize]
    }
}

/// The strengths that hold for a document: fitted on text, or on markup.
pub(crate) fn model_for(document: &Document<'_>) -> &'static Model {
    #[cfg(feature = "fit")]
    if let Some(model) = crate::fit::on_trial(!document.markup.is_empty()) {
        return model;
    }
    #[cfg(feature = "html")]
    if !document.markup.is_empty() {
        return &strengths::HTML;
    }
    let _ = document;
    &strengths::TEXT
}

/// The language of a document, as an index into `lexicon::LANGUAGES`: its prose votes, then whatever there is.
pub(crate) fn language_of(document: &Document<'_>) -> Option<usize> {
    let text = |s: &crate::document::Segment| &document.text[s.range()];
    let long = document.segments.iter().filter(|s| s.range().len() >= LANGUAGE_BLOCK_BYTES);
    let short = document.segments.iter().filter(|s| s.range().len() < LANGUAGE_BLOCK_BYTES);
    language::detect(long.chain(short).map(text)).and_then(lexicon::index)
}

/// Runs the rules and resolves.
pub(crate) fn analyse(document: &Document<'_>, language: Option<usize>, cues: &Cues, own: Option<&Own>) -> Analysis {
    let scene = features::scene(document, language, cues);
    let model = model_for(document);
    let (fired, mut emissions) = weigh(document, &scene, model);
    let own = own.map_or_else(Said::default, |own| own.read(document));
    for (block, weight) in own.iter() {
        let strength = &mut emissions[block][weight.kind.index()];
        *strength = strength.saturating_add(weight.strength);
    }
    Analysis { verdicts: decide(document, &scene, model, emissions), fired, own }
}

/// Runs the rules on every block and sums what they say.
pub(crate) fn weigh(document: &Document<'_>, scene: &Scene, model: &Model) -> (Fired, Vec<Row>) {
    debug_assert!(document.segments.iter().all(|s| s.markup == NONE || !document.markup.is_empty()));
    let (mut fired, mut emissions, mut hits) =
        (Fired::default(), Vec::with_capacity(document.segments.len()), Hits::default());
    for i in 0..document.segments.len() {
        hits.clear();
        rules::fire(&View::new(document, scene, i), &mut hits);
        emissions.push(sum(&model.strengths, hits.as_slice()));
        fired.push(&hits);
    }
    keep_article_of_shell(document, &mut emissions);
    (fired, emissions)
}

/// The metadata of an empty shell says what its article is: those blocks, which have no markup, are its paragraphs and headings.
fn keep_article_of_shell(document: &Document<'_>, emissions: &mut [Row]) {
    if document.reading != Reading::Metadata {
        return;
    }
    for (row, _) in emissions.iter_mut().zip(&document.segments).filter(|(_, segment)| segment.markup == NONE) {
        leave(row, &[Kind::Body, Kind::Subheading]);
    }
}

/// Takes all other kinds from a block.
fn leave(row: &mut Row, kinds: &[Kind]) {
    for kind in Kind::ALL.into_iter().filter(|kind| !kinds.contains(kind)) {
        let strength = &mut row[kind.index()];
        *strength = strength.saturating_sub(ANCHOR_STRENGTH);
    }
}

/// Chooses the kinds from the sums.
pub(crate) fn decide(document: &Document<'_>, scene: &Scene, model: &Model, mut emissions: Vec<Row>) -> Vec<Verdict> {
    anchor(scene, &mut emissions);
    let mut verdicts = resolve::resolve(&model.odds, &emissions, &scene.steps);
    crown(document, scene, &mut verdicts);
    summarise(&mut verdicts);
    verdicts
}

/// A page with an article has a paragraph: the block of the core that reads most like one is body, whatever is around it.
/// Without this, evidence that holds for all blocks of a page at once (the name of an outer element, a heading above) can
/// turn a whole article into comments.
fn anchor(scene: &Scene, emissions: &mut [Row]) {
    let lead = |row: &Row| {
        let other = (0..Kind::COUNT).filter(|&k| k != Kind::Body.index()).map(|k| row[k]).max().unwrap_or(0);
        i32::from(row[Kind::Body.index()]) - i32::from(other)
    };
    let best = anchors(scene).into_iter().max_by_key(|&i| (lead(&emissions[i]), std::cmp::Reverse(i)));
    if let Some(best) = best {
        leave(&mut emissions[best], &[Kind::Body]);
    }
}

/// Blocks of which one is body for sure: the prose of a core that is long enough; on a page of a few blocks, where there
/// is no such core, every sentence that is not a link.
fn anchors(scene: &Scene) -> Vec<usize> {
    if let Some((from, to)) = scene.core.filter(|_| scene.core_words >= MIN_ARTICLE_WORDS) {
        return (from as usize..=to as usize).filter(|&i| scene.blocks[i].prose).collect();
    }
    if scene.blocks.len() > SMALL_PAGE {
        return Vec::new();
    }
    let is_sentence = |f: &Features| f.m.sentences > 0 && f.m.words >= MIN_SENTENCE_WORDS && f.html.link_share < LINKED;
    (0..scene.blocks.len()).filter(|&i| is_sentence(&scene.blocks[i])).collect()
}

/// Blocks of a page that is small enough to be an article without a core.
const SMALL_PAGE: usize = 40;

/// Words of a sentence that can be a paragraph.
const MIN_SENTENCE_WORDS: u32 = 4;

/// Share of linked text from which a sentence is a link, 0..=1.
const LINKED: f32 = 0.5;

/// An article has a headline: where no block is most likely one, the page's only first-level heading is it, else the block that
/// comes nearest to it, above the core or at its head. Each candidate alone is more likely something else (a menu's entry, a
/// picture's text), all together they are not.
fn crown(document: &Document<'_>, scene: &Scene, verdicts: &mut [Verdict]) {
    if verdicts.iter().any(|v| v.kind == Kind::Headline) {
        return;
    }
    let is_open = |i: &usize| verdicts[*i].kind != Kind::Body || verdicts[*i].confidence < OPEN_BODY;
    let best =
        only_heading(document).filter(|&i| verdicts[i].headline >= LEAST_HEADLINE).or_else(|| nearest(scene, verdicts));
    if let Some(best) = best.filter(is_open) {
        let best = &mut verdicts[best];
        best.runner_up = std::mem::replace(&mut best.kind, Kind::Headline);
        best.confidence = best.headline;
    }
}

/// What stands between headline and byline or date line is the deck: where no block is one, an unsure first paragraph that nearly
/// was. Read alone, a summary of two sentences is like any other paragraph.
fn summarise(verdicts: &mut [Verdict]) {
    let first = |kind: Kind| verdicts.iter().position(|v| v.kind == kind);
    let (Some(headline), Some(lede), None) = (first(Kind::Headline), first(Kind::Body), first(Kind::Deck)) else {
        return;
    };
    let is_signed = verdicts.get(lede + 1).is_some_and(|v| matches!(v.kind, Kind::Byline | Kind::Dateline));
    let below = headline < lede;
    let lede = &mut verdicts[lede];
    if below && is_signed && lede.runner_up == Kind::Deck && lede.confidence < UNSURE_LEDE {
        std::mem::swap(&mut lede.kind, &mut lede.runner_up);
        lede.confidence = 1.0 - lede.confidence;
    }
}

/// Likelihood below which a first paragraph may be the deck, 0..=1.
const UNSURE_LEDE: f32 = 0.75;

/// The block of the page's first-level heading, where there is one and no second.
fn only_heading(document: &Document<'_>) -> Option<usize> {
    let mut of = (0..document.segments.len()).filter(|&i| features::is_first_level(document, i));
    of.next().filter(|_| of.next().is_none())
}

/// The block above the core, or at its head, that is most likely the headline; none on a page without a paragraph.
fn nearest(scene: &Scene, verdicts: &[Verdict]) -> Option<usize> {
    if scene.core_words < MIN_TITLED_WORDS {
        return None;
    }
    let first = scene.core.map_or(0, |(start, _)| start as usize + 1).min(verdicts.len() - 1);
    let may_be = |i: &usize| {
        let f = &scene.blocks[*i];
        verdicts[*i].headline >= LEAST_HEADLINE && !f.prose && f.m.end != End::Sentence && f.m.separators < BREADCRUMB
    };
    // Of equals the last: what repeats it further up is a menu.
    (0..=first).filter(may_be).max_by(|&a, &b| verdicts[a].headline.total_cmp(&verdicts[b].headline))
}

/// Likelihood of a headline that is worth taking where there is no better, 0..=1.
const LEAST_HEADLINE: f32 = 0.05;

/// Words of prose in a core that has a headline: a paragraph.
const MIN_TITLED_WORDS: u32 = 38;

/// Separators from which a line is the way to the page, not its title.
const BREADCRUMB: u32 = 2;

/// Likelihood below which a paragraph may turn out to be the headline, 0..=1.
const OPEN_BODY: f32 = 0.9;

/// Against every other kind of the anchor, in tenths of a nat: more than all evidence of a page together.
const ANCHOR_STRENGTH: i16 = 20_000;

fn sum(strengths: &Strengths, hits: &[u16]) -> Row {
    let mut row = [0i16; LANES];
    for &id in hits {
        for (to, strength) in row.iter_mut().zip(&strengths.rules[id as usize]) {
            *to = to.saturating_add(*strength);
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use crate::kind::Kind;
    use crate::resolve::Verdict;

    /// Kinds of a page whose first paragraph has this likelihood and this runner-up, and what stands below it.
    fn summarised(confidence: f32, runner_up: Kind, below: Kind) -> Vec<Kind> {
        let of = |kind, confidence, runner_up| Verdict { kind, runner_up, confidence, headline: 0.0 };
        let mut page = [
            of(Kind::Headline, 0.9, Kind::Deck),
            of(Kind::Body, confidence, runner_up),
            of(below, 0.9, Kind::Other),
            of(Kind::Body, 1.0, Kind::Deck),
        ];
        super::summarise(&mut page);
        page.iter().map(|v| v.kind).collect()
    }

    #[test]
    fn an_unsure_first_paragraph_above_the_byline_is_the_deck() {
        assert_eq!(summarised(0.6, Kind::Deck, Kind::Byline)[1], Kind::Deck);
        assert_eq!(summarised(0.6, Kind::Deck, Kind::Dateline)[1], Kind::Deck);
        // Sure; something else nearly; text goes on below it.
        assert_eq!(summarised(0.9, Kind::Deck, Kind::Byline)[1], Kind::Body);
        assert_eq!(summarised(0.6, Kind::Caption, Kind::Byline)[1], Kind::Body);
        assert_eq!(summarised(0.6, Kind::Deck, Kind::Body)[1], Kind::Body);
        // A page has one deck.
        assert_eq!(summarised(0.6, Kind::Deck, Kind::Deck)[1], Kind::Body);
    }

    fn bodies(article: &crate::Article<'_>) -> usize {
        article.of_kind(Kind::Body).count()
    }

    /// A note of one sentence is an article, with or without company; a menu is none.
    #[test]
    fn a_small_page_has_a_body_where_it_has_a_sentence() {
        let text = |page: &str| bodies(&crate::text(page).unwrap());
        assert_eq!(text("The night bus stays for another year."), 1);
        assert_eq!(text("Home\n\nNews\n\nThe night bus stays for another year, the council said.\n\nContact"), 1);
        assert_eq!(text("Home\n\nNews\n\nSport\n\nContact"), 0);
    }

    #[cfg(feature = "html")]
    #[test]
    fn a_small_page_of_links_has_no_body() {
        let sentences =
            ["The night bus stays for another year.", "Nobody wants the old pier.", "A bakery opens again."];
        let page = |dress: fn(&str) -> String| sentences.map(dress).concat();
        let links = page(|s| format!("<p><a href=/x>{s}</a></p>"));
        assert_eq!(bodies(&crate::html(&links).unwrap()), 0);
        let text = page(|s| format!("<p>{s}</p>"));
        assert!(bodies(&crate::html(&text).unwrap()) > 0);
    }
}
