//! What a block is among its neighbours: where the core of the page lies, what is its title, which section a block is under.

use super::measure::End;
use super::{FAR, Features, Scene, markup_of};
use crate::document::{Document, Markup, mark};
use crate::lexicon::class::Class;
use crate::lexicon::cues::bit;
use crate::lexicon::filter::Filter;
use crate::lexicon::spread::Spread;
use crate::source::hints::hint;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// Fewest words of a prose block. jusText takes 70 characters for the least that can be told by its words alone.
const MIN_PROSE_WORDS: u32 = 10;

/// Most capitalised words in prose, 0..=1; titles and menus in title case are over it (German prose stays under .5).
const MAX_PROSE_CAPITALS: f32 = 0.6;

/// Fewest function words in prose, 0..=1 (jusText: .30 with longer lists than ours).
const MIN_PROSE_FUNCTION: f32 = 0.15;

/// Words of a block that count as short (menus, buttons, names, dates).
const MAX_SHORT_WORDS: u32 = 5;

/// What a block that is not prose costs the core, in words of prose: two captions between paragraphs do not end it,
/// a list of links does.
const CORE_GAP_COST: i64 = 9;

/// Most words of a block that count for the core: one huge block is not a page.
const CORE_BLOCK_WORDS: u32 = 90;

/// Words of a title.
const TITLE_WORDS: std::ops::RangeInclusive<u32> = 3..=32;

/// Blocks that a title may stand before the core: head matter of news pages is rarely longer.
const TITLE_REACH: u32 = 40;

/// How much of a paragraph's agreement with the core counts for a title, 0..=1.
const PROSE_TOPIC: f32 = 0.3;

/// What it costs a title candidate to stand below the first paragraph: repetitions and teasers do.
const BELOW_CORE_PENALTY: f32 = 0.8;

/// The same where markup tells headings apart.
const MARKED_TITLE_REACH: u32 = 400;

/// Words of a heading of a section.
const MAX_HEADING_WORDS: u32 = 9;

/// Words of a heading that only opens with its cue and has no colon: longer ones are titles that begin with the word.
const MAX_OPENING_WORDS: u32 = 6;

/// Words of a prose block that end the section of a pointer such as "Read also".
const SECTION_END_WORDS: u32 = 25;

/// Bits of the filter of content words; a core has some thousand at most.
const TOPIC_BITS: usize = 1 << 17;

/// Headings that open a section of boilerplate.
const SECTIONS: [Class; 12] = [
    Class::Related,
    Class::Comment,
    Class::Promo,
    Class::Appeal,
    Class::Tags,
    Class::Bio,
    Class::Share,
    Class::Legal,
    Class::Contents,
    Class::Summary,
    Class::References,
    Class::Shop,
];

/// Reads as prose.
pub(crate) fn is_prose(f: &Features) -> bool {
    f.m.words >= MIN_PROSE_WORDS
        && f.m.sentences >= 1
        && (f.m.ends_sentence() || f.m.sentences >= 2 || f.m.words >= 3 * MIN_PROSE_WORDS)
        && f.m.capital_share() < MAX_PROSE_CAPITALS
        && f.function_share.is_none_or(|s| s >= MIN_PROSE_FUNCTION)
}

/// Fills everything that needs more than one block.
pub(crate) fn fill(scene: &mut Scene, document: &Document<'_>) {
    repeats(&mut scene.blocks);
    prose_distances(&mut scene.blocks);
    short_runs(&mut scene.blocks);
    core(scene);
    sections(scene);
    topic(scene);
    title(scene, document);
}

/// Blocks whose text stands more than once.
fn repeats(blocks: &mut [Features]) {
    let mut last: HashMap<u64, u32, BuildHasherDefault<Spread>> =
        HashMap::with_capacity_and_hasher(blocks.len(), BuildHasherDefault::default());
    for i in 0..blocks.len() {
        if let Some(before) = last.insert(blocks[i].hash, i as u32) {
            blocks[i].seen_before = true;
            blocks[before as usize].seen_after = true;
            if before + 1 == i as u32 {
                blocks[i].repeats_neighbour = true;
            }
        }
    }
}

fn prose_distances(blocks: &mut [Features]) {
    let n = blocks.len();
    let mut last = FAR;
    for (i, block) in blocks.iter_mut().enumerate() {
        block.prose_above = if last == FAR { FAR } else { i as u32 - last };
        if block.prose {
            last = i as u32;
        }
    }
    last = FAR;
    for (i, block) in blocks.iter_mut().enumerate().rev() {
        block.prose_below = if last == FAR { FAR } else { last - i as u32 };
        if block.prose {
            last = i as u32;
        }
    }
    let words: Vec<u32> = blocks.iter().map(|b| if b.prose { b.m.words } else { 0 }).collect();
    for (i, block) in blocks.iter_mut().enumerate() {
        block.prose_words_above = words[i.saturating_sub(3)..i].iter().sum();
        block.prose_words_below = words[(i + 1).min(n)..(i + 4).min(n)].iter().sum();
    }
}

fn short_runs(blocks: &mut [Features]) {
    let mut start = 0;
    while start < blocks.len() {
        let run = blocks[start..].iter().take_while(|b| b.m.words <= MAX_SHORT_WORDS).count();
        for block in &mut blocks[start..start + run] {
            block.short_run = run as u32;
        }
        start += run.max(1);
    }
}

/// The run of blocks in which prose most outweighs what is not prose (maximum sum subarray, Bentley 1984).
fn core(scene: &mut Scene) {
    let (mut best, mut sum, mut start) = (0i64, 0i64, 0usize);
    for (i, block) in scene.blocks.iter().enumerate() {
        sum += if block.prose { i64::from(block.m.words.min(CORE_BLOCK_WORDS)) } else { -CORE_GAP_COST };
        if sum <= 0 {
            sum = 0;
            start = i + 1;
        } else if sum > best {
            best = sum;
            scene.core = Some((start as u32, i as u32));
        }
    }
    scene.prose_words = scene.blocks.iter().filter(|b| b.prose).map(|b| b.m.words).sum();
    if let Some((from, to)) = scene.core {
        scene.core_words =
            scene.blocks[from as usize..=to as usize].iter().filter(|b| b.prose).map(|b| b.m.words).sum();
    }
}

/// Which boilerplate heading a block is under.
fn sections(scene: &mut Scene) {
    // Without a core nothing has been passed.
    let from = scene.core.map_or(u32::MAX, |(start, _)| start);
    let (mut under, mut prose, mut passed): (Option<(Class, u32)>, u32, u64) = (None, 0, 0);
    for i in 0..scene.blocks.len() as u32 {
        let block = &mut scene.blocks[i as usize];
        block.under = under.map(|(class, at)| (class, i - at));
        block.under_prose = prose;
        block.passed = passed;
        if let Some(class) = heading(block) {
            under = Some((class, i));
            prose = 0;
            if i > from {
                passed |= bit(class);
            }
        } else if block.prose && block.m.words >= SECTION_END_WORDS {
            prose += 1;
        }
    }
}

/// The class of section that a block opens.
pub(crate) fn heading(block: &Features) -> Option<Class> {
    if block.m.words > MAX_HEADING_WORDS || block.prose {
        return None;
    }
    SECTIONS.into_iter().find(|&class| block.cues.is(class)).or_else(|| {
        let opens = block.m.words <= MAX_OPENING_WORDS || block.m.end == End::Colon;
        SECTIONS.into_iter().filter(|_| opens).find(|&class| block.cues.starts(class))
    })
}

/// How far each block shares the words of the core.
fn topic(scene: &mut Scene) {
    let Some((from, to)) = scene.core else { return };
    let mut said = Filter::new(TOPIC_BITS);
    for block in scene.blocks[from as usize..=to as usize].iter().filter(|b| b.prose) {
        for &hash in &scene.content[block.content.0 as usize..block.content.1 as usize] {
            said.add(hash);
        }
    }
    for block in &mut scene.blocks {
        let words = &scene.content[block.content.0 as usize..block.content.1 as usize];
        if !words.is_empty() {
            let hits = words.iter().filter(|&&hash| said.may_hold(hash)).count();
            block.topic = hits as f32 / words.len() as f32;
        }
    }
}

/// The block before the core (or at its start) that reads most like its title.
fn title(scene: &mut Scene, document: &Document<'_>) {
    // Without a core the title can stand anywhere.
    let from = scene.core.map_or(scene.blocks.len().saturating_sub(1) as u32, |(from, _)| from);
    if scene.core.is_none() && document.markup.is_empty() {
        return;
    }
    let first = from.saturating_sub(if document.markup.is_empty() { TITLE_REACH } else { MARKED_TITLE_REACH });
    let mut best: Option<(f32, u32)> = None;
    for i in first..(from + 2).min(scene.blocks.len() as u32) {
        let block = &scene.blocks[i as usize];
        let below = if i > from { BELOW_CORE_PENALTY } else { 0.0 };
        let score = title_score(block, from.saturating_sub(i))
            .map(|s| s + markup_score(block, markup_of(document, i as usize)) - below);
        if let Some(score) = score
            && best.is_none_or(|(s, _)| score > s)
        {
            best = Some((score, i));
        }
    }
    let Some((_, title)) = best else { return };
    scene.title = Some(title);
    let of = scene.blocks[title as usize].content;
    let words: Vec<u64> = scene.content[of.0 as usize..of.1 as usize].to_vec();
    let hash = scene.blocks[title as usize].hash;
    for block in &mut scene.blocks {
        block.is_title = block.hash == hash;
        let mine = &scene.content[block.content.0 as usize..block.content.1 as usize];
        if !mine.is_empty() && !words.is_empty() {
            let hits = mine.iter().filter(|h| words.contains(h)).count();
            block.title_overlap = hits as f32 / mine.len().max(words.len()) as f32;
        }
    }
}

/// What markup and metadata add to that.
fn markup_score(block: &Features, markup: Option<&Markup>) -> f32 {
    let Some(markup) = markup else { return 0.0 };
    let heading = match markup.heading {
        1 => 1.0,
        2 => 0.3,
        _ => 0.0,
    };
    let agreement = if block.html.is_meta_title {
        1.5
    } else if block.html.like_meta_title {
        0.9
    } else {
        0.0
    };
    let named = if markup.near & hint::HEADLINE != 0 || markup.marks & mark::HEADLINE_PROP != 0 { 0.4 } else { 0.0 };
    let alt = if markup.marks & mark::ALT != 0 { -1.0 } else { 0.0 };
    let linked = if block.html.link_share > 0.9 { -0.4 } else { 0.0 };
    heading + agreement + named + alt + linked
}

/// How much a block reads like the title of the core: its words are the core's, it is no sentence, it stands near.
fn title_score(block: &Features, distance: u32) -> Option<f32> {
    let m = &block.m;
    if !TITLE_WORDS.contains(&m.words) || block.content_words == 0 || m.sentences > 2 {
        return None;
    }
    let length = (m.words.min(10) as f32) / 10.0;
    // A paragraph of the core shares its own words with it.
    let topic = if block.prose { block.topic * PROSE_TOPIC } else { block.topic };
    let mut score = topic * length * 2.0 + length * 0.5 - distance as f32 * 0.02;
    if m.end == End::Sentence || m.sentences > 1 {
        score -= 0.7;
    }
    if block.prose {
        score -= 0.8;
    }
    if block.seen_before || block.seen_after {
        score += 0.3;
    }
    if m.start == super::measure::Start::Lower || m.code > 0 || m.digit_share() > 0.3 {
        score -= 0.6;
    }
    Some(score)
}
