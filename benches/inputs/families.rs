//! Families of inputs that grow: the cost of each must grow as its size does.

use super::{Input, fixture, hostile, near, page};
use copydesk::Extractor;

/// How many times over a family is grown.
pub const TIMES: [usize; 7] = [1, 2, 4, 8, 16, 32, 64];

/// Copies of the fixture's part in the smallest input of a family: some kilobytes, so that what a call costs anyway
/// does not hide the growth.
const COPIES: usize = 4;

/// Elements in the smallest input of a family of shallow nesting; 64 times over it is the depth from which pages are
/// read flat, 512.
const SHALLOW: usize = 8;

/// Units in the smallest input of the other families of markup.
const UNITS: usize = 500;

/// Bytes of the smallest input of near misses of fields.
const NEAR_BYTES: usize = 4_096;

/// Bytes of a block of near misses: as many as a line of a menu has.
const NEAR_BLOCK_BYTES: usize = 48;

type Build = Box<dyn Fn(usize) -> Input>;

/// Inputs of one shape.
pub struct Family {
    /// `group/shape`.
    pub name: String,
    /// The extractor they are meant for.
    pub extractor: Extractor,
    build: Build,
}

impl Family {
    fn new(name: String, build: impl Fn(usize) -> Input + 'static) -> Family {
        Family { name, extractor: Extractor::default(), build: Box::new(build) }
    }

    /// The input, so many times the smallest one.
    pub fn at(&self, times: usize) -> Input {
        (self.build)(times)
    }

    pub fn is_in(&self, groups: &[&str]) -> bool {
        groups.contains(&self.name.split('/').next().unwrap_or_default())
    }
}

/// All of them.
pub fn all() -> Vec<Family> {
    let nested = [("depth", SHALLOW), ("deep", UNITS)].into_iter().flat_map(|(group, units)| nested(group, units));
    parts_of_text()
        .into_iter()
        .chain(parts_of_html())
        .chain(nested)
        .chain(flat())
        .chain(near_phrases())
        .chain(near_fields())
        .collect()
}

fn parts_of_text() -> Vec<Family> {
    let text = fixture("en/harbour-page");
    let lines = |of: Vec<&str>| format!("{}\n\n", of.join("\n\n")).repeat(COPIES);
    let (body, menu) = (lines(page::paragraphs(&text)), lines(page::entries(&text)));
    let line = text.replace('\n', " ").repeat(COPIES);
    let paragraph = page::paragraphs(&text).join(" ").repeat(COPIES);
    let around = text.clone();
    vec![
        Family::new("text/page".into(), move |times| Input::Text(text.repeat(COPIES * times))),
        Family::new("text/body".into(), move |times| Input::Text(body.repeat(times))),
        Family::new("text/menu".into(), move |times| Input::Text(menu.repeat(times))),
        Family::new("text/paragraph".into(), move |times| {
            Input::Text(format!("{around}\n\n{}", paragraph.repeat(times)))
        }),
        Family::new("text/line".into(), move |times| Input::Text(line.repeat(times))),
        Family::new("text/word".into(), |times| Input::Text("x".repeat(NEAR_BYTES * times))),
    ]
}

fn parts_of_html() -> Vec<Family> {
    let text = fixture("en/harbour-page");
    let (body, menu) = (page::body(&text).repeat(COPIES), page::menu(&text).repeat(COPIES));
    let paragraph = page::paragraphs(&text).join(" ").repeat(COPIES);
    let whole = page::whole(&text);
    vec![
        Family::new("html/page".into(), move |times| Input::Html(whole.repeat(times))),
        Family::new("html/body".into(), move |times| Input::Html(body.repeat(times))),
        Family::new("html/menu".into(), move |times| Input::Html(menu.repeat(times))),
        Family::new("html/paragraph".into(), move |times| {
            Input::Html(format!("<h1>Pier</h1><p>{}", paragraph.repeat(times)))
        }),
        Family::new("html/word".into(), |times| Input::Html(format!("<p>{}", "x".repeat(NEAR_BYTES * times)))),
    ]
}

fn nested(group: &'static str, units: usize) -> impl Iterator<Item = Family> {
    hostile::NESTED.iter().map(move |(name, unit)| {
        Family::new(format!("{group}/{name}"), move |times| {
            Input::Html(format!("{}<p>end", hostile::numbered(unit, units * times)))
        })
    })
}

fn flat() -> impl Iterator<Item = Family> {
    hostile::FLAT.iter().map(|(name, [before, unit, after])| {
        Family::new(format!("flat/{name}"), move |times| {
            Input::Html(format!("{before}{}{after}", hostile::numbered(unit, UNITS * times)))
        })
    })
}

/// Of every language: a near miss a line, and all in one line.
fn near_phrases() -> impl Iterator<Item = Family> {
    copydesk::languages().iter().flat_map(|&language| {
        let lines = near::phrases(language);
        let line = lines.replace('\n', " ");
        [("phrases", lines), ("phrases-line", line)].map(|(name, unit)| Family {
            extractor: Extractor::builder().language(language).build().expect("the language is known"),
            ..Family::new(format!("near/{name}-{language}"), move |times| Input::Text(unit.repeat(times)))
        })
    })
}

/// In blocks as short as a line of a menu, and all in one line.
fn near_fields() -> impl Iterator<Item = Family> {
    near::FIELDS.iter().flat_map(|(name, unit)| {
        let block = format!("{}\n\n", unit.repeat(NEAR_BLOCK_BYTES / unit.len()));
        let blocks = block.repeat(NEAR_BYTES / block.len());
        let line = unit.repeat(NEAR_BYTES / unit.len());
        [("", blocks), ("-line", line)]
            .map(|(form, text)| Family::new(format!("near/{name}{form}"), move |times| Input::Text(text.repeat(times))))
    })
}
