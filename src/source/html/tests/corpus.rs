//! Tools over folders of pages, for use by hand: `cargo test --release corpus::folder -- --ignored --nocapture`.

use super::*;
use crate::document::Gap;

/// A page, in whatever encoding.
fn load(path: &std::path::Path) -> String {
    crate::source::decode::decode(&std::fs::read(path).expect("a page"), None).into_owned()
}

#[test]
#[ignore = "for looking at pages: COPYDESK_PAGE=file"]
fn dump() {
    use crate::source::hints::hint;
    let path = std::env::var("COPYDESK_PAGE").expect("COPYDESK_PAGE");
    let html = load(path.as_ref());
    let document = page(&html);
    let names = |bits: u64| {
        hint::NAMES
            .iter()
            .enumerate()
            .filter(|(at, _)| bits & 1 << at != 0)
            .map(|(_, n)| *n)
            .collect::<Vec<_>>()
            .join(" ")
    };
    for segment in &document.segments {
        let m = document.markup[segment.markup as usize];
        let row = &document.rows[m.row as usize];
        let gap = if segment.gap == Gap::Line { "·" } else { " " };
        println!(
            "{gap}<{}{}> h{} {:x} c{} l{} near[{}] far[{}] in[{}] {:?}",
            row.tag,
            document.label(row),
            m.heading,
            m.marks,
            m.chars,
            m.link_chars,
            names(m.near),
            names(m.far),
            names(m.inner),
            &document.text[segment.range()]
        );
    }
    println!("{:#?}", document.page);
}

#[test]
#[ignore = "over a folder of pages: COPYDESK_PAGES=folder"]
fn folder() {
    let folder = std::env::var("COPYDESK_PAGES").expect("COPYDESK_PAGES");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let pages: Vec<String> = paths.iter().map(|p| load(p)).collect();
    let (mut ours, mut parse, mut pre) = (Vec::new(), Vec::new(), Vec::new());
    let mut compared = 0;
    for round in 0..4 {
        for (at, html) in pages.iter().enumerate() {
            let timed = |times: &mut Vec<f64>, work: &mut dyn FnMut()| {
                let start = std::time::Instant::now();
                work();
                let spent = start.elapsed().as_secs_f64();
                if round == 0 { times.push(spent) } else { times[at] = times[at].min(spent) }
            };
            timed(&mut ours, &mut || {
                drop(read(html, &Limits::default()).unwrap_or_else(|e| panic!("{:?}: {e}", paths[at])))
            });
            timed(&mut parse, &mut || drop(scraper::Html::parse_document(html)));
            timed(&mut pre, &mut || drop(crate::source::prepass::clean(html, &Limits::default())));
            if round == 0 {
                let path = &paths[at];
                let document = read(html, &Limits::default()).unwrap();
                check_tiling(&document);
                let (tree, ours) = (tree_text(html), document_text(&document));
                compared += tree.len();
                if tree != ours {
                    let at =
                        tree.bytes().zip(ours.bytes()).position(|(a, b)| a != b).unwrap_or(tree.len().min(ours.len()));
                    let show = |text: &str| {
                        String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(30)..(at + 60).min(text.len())])
                            .into_owned()
                    };
                    println!(
                        "DIFF {} tree {} ours {} at {at}: {:?} / {:?}",
                        path.display(),
                        tree.len(),
                        ours.len(),
                        show(&tree),
                        show(&ours)
                    );
                }
            }
        }
    }
    let sum = |t: &[f64]| t.iter().sum::<f64>();
    println!(
        "{} pages, {compared} bytes compared, read {:.3} s, bare parse {:.3} s, ratio {:.3}, pre-pass {:.3}",
        pages.len(),
        sum(&ours),
        sum(&parse),
        sum(&ours) / sum(&parse),
        sum(&pre) / sum(&parse)
    );
}

#[test]
#[ignore = "segments of a folder of pages as JSON lines: COPYDESK_PAGES=folder COPYDESK_OUT=file"]
fn export() {
    let folder = std::env::var("COPYDESK_PAGES").expect("COPYDESK_PAGES");
    let mut out = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let document = page(&load(&path));
        let said = |list: &[crate::document::Said]| {
            list.iter().map(|s| format!("{:?}: {}", s.by, s.value)).collect::<Vec<_>>()
        };
        let p = &document.page;
        let alts: Vec<bool> = document.markup.iter().map(|m| m.marks & mark::ALT != 0).collect();
        out.push_str(&serde_json::json!({"path": path.to_string_lossy(), "blocks": blocks(&document), "alt": alts, "titles": said(&p.titles), "authors": said(&p.authors),
            "published": said(&p.published), "modified": said(&p.modified), "captions": said(&p.image_captions), "url": p.url, "free": p.free, "types": p.types,
            "body": p.body, "sites": said(&p.sites), "descriptions": said(&p.descriptions)}).to_string());
        out.push('\n');
    }
    std::fs::write(std::env::var("COPYDESK_OUT").expect("COPYDESK_OUT"), out).unwrap();
}

#[test]
#[ignore = "time of the first page in a process"]
fn cold() {
    for _ in 0..3 {
        let start = std::time::Instant::now();
        read("<p class=byline>x", &Limits::default()).unwrap();
        println!("{:?}", start.elapsed());
    }
}
