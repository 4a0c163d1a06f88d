//! What a page looks like to strengths that were fitted without its site: the figures that count for pages nobody has seen.
//!
//! The sites are parted; for each part the strengths are fitted on all other parts, and its pages are typed with them. The
//! predictions of all parts together go to `score.py`, or, for the labelled pages, to `score_typed.py --pred`. TEXT=1 does it for
//! the text of pages.

use crate::crf;
use crate::data::{self, Page};
use crate::settings::Settings;
use crate::table;
use std::io::Write;
use std::path::Path;

/// Parts of the sites; PARTS changes it, and with PARTS=1 all pages are fitted on: the figures of seen pages.
const PARTS: f64 = 4.0;

/// Spreads the numbers of sites over the parts (Knuth, The Art of Computer Programming 3, 6.4).
const SPREAD: u32 = 2_654_435_769;

/// Corpora of `score.py`.
const CORPORA: [&str; 9] = [
    "scrapinghub",
    "fundus-eval",
    "fundus-news",
    "wcxb-article",
    "wcxb-other",
    "trafilatura-eval",
    "htmldate",
    "defuddle",
    "readability",
];

/// Types every page with strengths that were fitted without its site, and writes the records.
pub fn predict(eval: &Path, out: &Path) -> std::io::Result<()> {
    let text = std::env::var_os("TEXT").is_some();
    let pages = if text { data::load_text(eval) } else { data::load_html(eval) };
    let settings = if text { Settings::text() } else { Settings::html() };
    let parts = data::env_number("PARTS", PARTS) as u32;
    let mut out = std::io::BufWriter::new(std::fs::File::create(out)?);
    for part in 0..parts {
        let strengths = strengths(&pages, part, parts, settings)?;
        copydesk::fit::try_table(!text, &strengths).map_err(std::io::Error::other)?;
        for corpus in CORPORA.into_iter().chain(["typed", "raw"]) {
            for gold in data::records(&eval.join(corpus).join("gold.jsonl")) {
                if part_of(data::site_of(&gold), parts) == part {
                    one(&mut out, eval, corpus, &gold, text)?;
                }
            }
        }
    }
    out.flush()
}

/// The table for a part, fitted on all others; TABLES names a folder that keeps it for the next run.
fn strengths(pages: &[Page], part: u32, parts: u32, settings: Settings) -> std::io::Result<String> {
    let kept = std::env::var_os("TABLES").map(|folder| Path::new(&folder).join(format!("part-{part}.txt")));
    if let Some(known) = kept.as_deref().and_then(|path| std::fs::read_to_string(path).ok()) {
        return Ok(known);
    }
    let others: Vec<Page> = pages.iter().filter(|p| parts == 1 || part_of(p.site, parts) != part).cloned().collect();
    let table = table::write(&crf::fit(&others, settings));
    kept.map_or(Ok(()), |path| std::fs::write(path, &table))?;
    Ok(table)
}

fn part_of(site: u32, parts: u32) -> u32 {
    (site.wrapping_mul(SPREAD) >> 16) % parts
}

/// The record of one page, where there is the page.
fn one(out: &mut impl Write, eval: &Path, corpus: &str, gold: &serde_json::Value, text: bool) -> std::io::Result<()> {
    let id = gold["id"].as_str().unwrap_or("");
    let folder = eval.join(corpus);
    let article = if text {
        let Some(page) = data::text_of(&folder, gold) else { return Ok(()) };
        copydesk::text(&page).map(copydesk::Article::into_owned)
    } else {
        let Some(page) = gold["html"].as_str() else { return Ok(()) };
        copydesk::bytes(&data::bytes_of(&folder.join(page)), None)
    };
    let Ok(article) = article else { return Ok(()) };
    let mut record = serde_json::to_value(article.record(id))?;
    record["id"] = id.into();
    record["corpus"] = corpus.into();
    writeln!(out, "{record}")
}
