use super::read;
use crate::document::{Document, Gap, NONE};
use crate::lexicon::fold::is_invisible;
use crate::source::limits::Limits;

fn page(html: &str) -> Document<'static> {
    let document = read(html, &Limits::default()).expect("within the limits");
    check_tiling(&document);
    document
}

/// Segments are sorted and disjoint, begin and end with something visible, and nothing visible is outside of them.
fn check_tiling(document: &Document<'_>) {
    let mut at = 0;
    for segment in &document.segments {
        let (start, end) = (segment.start as usize, segment.end as usize);
        assert!(at <= start && start < end, "order at {start}");
        assert!(document.text[at..start].chars().all(is_invisible), "lost text {:?}", &document.text[at..start]);
        let text = &document.text[start..end];
        assert!(!text.starts_with(is_invisible) && !text.ends_with(is_invisible), "white space at the ends of {text:?}");
        let markup = document.markup[segment.markup as usize];
        assert!((markup.row as usize) < document.rows.len() && (markup.container as usize) < document.rows.len());
        assert!(markup.article == NONE || (markup.article as usize) < document.rows.len());
        at = end;
    }
    assert!(document.text[at..].chars().all(is_invisible));
    for (at, row) in document.rows.iter().enumerate() {
        assert!(row.parent == NONE || (row.parent as usize) < at);
    }
}

fn blocks<'d>(document: &'d Document<'_>) -> Vec<&'d str> {
    document.segments.iter().map(|s| &document.text[s.range()]).collect()
}

#[test]
#[ignore = "for looking at pages: COPYDESK_PAGE=file"]
fn dump() {
    use crate::source::hints::hint;
    let path = std::env::var("COPYDESK_PAGE").expect("COPYDESK_PAGE");
    let html = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    let document = page(&html);
    let names = |bits: u64| hint::NAMES.iter().enumerate().filter(|(at, _)| bits & 1 << at != 0).map(|(_, n)| *n).collect::<Vec<_>>().join(" ");
    for segment in &document.segments {
        let m = document.markup[segment.markup as usize];
        let row = &document.rows[m.row as usize];
        let gap = if segment.gap == Gap::Line { "·" } else { " " };
        println!("{gap}<{}{}> h{} {:x} c{} l{} near[{}] far[{}] in[{}] {:?}", row.tag, row.label, m.heading, m.marks, m.chars, m.link_chars, names(m.near), names(m.far), names(m.inner), &document.text[segment.range()]);
    }
    println!("{:#?}", document.page);
}

#[test]
#[ignore = "over a folder of pages: COPYDESK_PAGES=folder"]
fn folder() {
    let folder = std::env::var("COPYDESK_PAGES").expect("COPYDESK_PAGES");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let pages: Vec<String> = paths.iter().map(|p| String::from_utf8_lossy(&std::fs::read(p).unwrap()).into_owned()).collect();
    let (mut ours, mut parse, mut pre) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..4 {
        for (at, html) in pages.iter().enumerate() {
            let timed = |times: &mut Vec<f64>, work: &mut dyn FnMut()| {
                let start = std::time::Instant::now();
                work();
                let spent = start.elapsed().as_secs_f64();
                if round == 0 { times.push(spent) } else { times[at] = times[at].min(spent) }
            };
            timed(&mut ours, &mut || drop(read(html, &Limits::default()).unwrap_or_else(|e| panic!("{:?}: {e}", paths[at]))));
            timed(&mut parse, &mut || drop(scraper::Html::parse_document(html)));
            timed(&mut pre, &mut || drop(crate::source::prepass::clean(html, &Limits::default())));
            if round == 0 {
                check_tiling(&read(html, &Limits::default()).unwrap());
            }
        }
    }
    let sum = |t: &[f64]| t.iter().sum::<f64>();
    println!("{} pages, read {:.3} s, bare parse {:.3} s, ratio {:.3}, pre-pass {:.3}", pages.len(), sum(&ours), sum(&parse), sum(&ours) / sum(&parse), sum(&pre) / sum(&parse));
}
