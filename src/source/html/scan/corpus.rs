//! Both parsers over folders of pages, for use by hand:
//! `COPYDESK_PAGES=folder:folder cargo test --profile quick --features fast scan::corpus -- --ignored --nocapture`.

use super::compare::both;
use super::scan;
use crate::source::html::parse;
use crate::source::limits::Limits;
use crate::source::prepass;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;
use std::time::Instant;

/// Rounds of which the fastest counts.
const ROUNDS: usize = 5;

/// Packed or plain, in whatever encoding.
fn load(path: &PathBuf) -> String {
    let mut bytes = std::fs::read(path).expect("a page");
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let packed = std::mem::take(&mut bytes);
        flate2::read::MultiGzDecoder::new(&packed[..]).read_to_end(&mut bytes).expect("a packed page");
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn pages() -> Vec<PathBuf> {
    let folders = std::env::var("COPYDESK_PAGES").expect("COPYDESK_PAGES");
    let files = |folder: &str| std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let mut paths: Vec<_> = folders.split(':').flat_map(|folder| files(folder).collect::<Vec<_>>()).collect();
    paths.sort();
    paths
}

#[test]
#[ignore = "over folders of pages: COPYDESK_PAGES=folder:folder"]
fn folders() {
    let (mut causes, mut different, mut same) = (BTreeMap::<_, Vec<_>>::new(), Vec::new(), 0);
    let mut times = [0.0; 4];
    for path in pages() {
        let html = load(&path);
        let Ok(cleaned) = prepass::clean(&html, &Limits::default()) else { continue };
        let mut fastest = [f64::MAX; 4];
        for _ in 0..ROUNDS {
            let mut timed = |at: usize, work: &mut dyn FnMut()| {
                let start = Instant::now();
                work();
                fastest[at] = start.elapsed().as_secs_f64().min(fastest[at]);
            };
            timed(0, &mut || drop(parse::page(&html)));
            timed(1, &mut || drop(prepass::clean(&html, &Limits::default())));
            timed(2, &mut || {
                let page = parse::page(&cleaned.html);
                std::hint::black_box(parse::rows(&page));
            });
            timed(3, &mut || drop(std::hint::black_box(scan(&cleaned.html))));
        }
        times.iter_mut().zip(fastest).for_each(|(sum, time)| *sum += time);
        match both(&cleaned.html) {
            Ok((ours, full)) if ours == full => same += 1,
            Ok(_) => different.push(path),
            Err(cause) => causes.entry(cause).or_default().push(path),
        }
    }
    println!("{same} pages the same, {} different: {different:?}", different.len());
    for (cause, paths) in &causes {
        println!("{} handed over by {cause:?}: {:?}", paths.len(), &paths[..paths.len().min(8)]);
    }
    let [bare, clean, full, scan] = times;
    println!(
        "of the bare parse of the raw pages ({bare:.3} s): pre-pass {:.3}, parse of what it leaves {:.3}, scan {:.3}",
        clean / bare,
        full / bare,
        scan / bare
    );
}
