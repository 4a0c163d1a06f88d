//! A run that is disturbed: files that can not be read or change under its hands, an output that is full, a kill, a hundred thousand
//! files in little memory, names that are not text. Unix has the means to stage these.
#![cfg(unix)]

use crate::support::{FERRY, Place, binary};
use serde_json::Value;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::process::{Command, Stdio};

const FORMATS: [&str; 6] = ["text", "json", "jsonl", "markdown", "html", "schema.org"];

/// Address space of a run over many files, in KiB: 512 MiB.
const LITTLE_MEMORY: usize = 512 << 10;

/// Records that say why there is no article.
fn failed(records: &[Value]) -> Vec<&str> {
    records.iter().filter(|r| r["error"].is_string()).map(|r| r["source"].as_str().unwrap()).collect()
}

#[test]
fn what_can_not_be_read_is_a_record_and_the_rest_goes_on() {
    let place = Place::new("unreadable");
    place.file("in/a.txt", FERRY);
    place.file("in/z.txt", FERRY);
    // Opening works, reading does not, whoever runs the test: the memory of a process has no first byte.
    symlink("/proc/self/mem", place.root.join("in/memory.txt")).unwrap();
    symlink("nowhere", place.root.join("in/nowhere.txt")).unwrap();
    fs::create_dir(place.root.join("in/folder.txt")).unwrap();
    let run = place.run(&["-f", "jsonl", "in", "in/memory.txt", "in/nowhere.txt"]);
    assert_eq!(run.status(), 1, "{}", run.stderr());
    let records = run.records();
    assert_eq!(records.iter().filter(|r| r["error"].is_null()).count(), 2, "a.txt and z.txt");
    let failed = failed(&records);
    assert!(failed.contains(&"in/memory.txt") && failed.contains(&"in/nowhere.txt"), "{failed:?}");
    assert_eq!(run.stderr().lines().count(), failed.len(), "a line for each: {}", run.stderr());
}

#[test]
fn a_folder_that_holds_itself_ends() {
    let place = Place::new("loop");
    place.file("in/a.txt", FERRY);
    place.file("in/b/c.txt", FERRY);
    symlink("..", place.root.join("in/b/up")).unwrap();
    symlink("self.txt", place.root.join("in/self.txt")).unwrap();
    let run = place.run(&["-f", "jsonl", "in"]);
    assert_eq!(run.status(), 1);
    let read: Vec<String> =
        run.records().iter().filter(|r| r["error"].is_null()).map(|r| r["source"].to_string()).collect();
    assert_eq!(read, ["\"in/a.txt\"", "\"in/b/c.txt\""], "each once");
    assert!(run.stderr().contains("up"), "{}", run.stderr());
}

/// Another program cuts, removes and writes the files while they are read. What comes out are whole records, one a file.
#[test]
fn files_that_change_while_they_are_read() {
    let place = Place::new("changing");
    let names: Vec<String> = (0..200).map(|n| format!("{n}.txt")).collect();
    names.iter().for_each(|name| place.file(name, FERRY.repeat(200)));
    let mut command = place.command(&["-f", "jsonl", "--jobs", "2"]);
    let mut child = command.args(&names).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut records = vec![lines.next().expect("a first record").unwrap()];
    for (n, name) in names.iter().enumerate().rev() {
        let path = place.root.join(name);
        match n % 3 {
            0 => fs::remove_file(path).unwrap(),
            1 => File::options().write(true).open(path).unwrap().set_len(100).unwrap(),
            _ => fs::write(path, "Changed while it was read.").unwrap(),
        }
    }
    records.extend(lines.map(Result::unwrap));
    let records: Vec<Value> = records.iter().map(|line| serde_json::from_str(line).expect("a whole record")).collect();
    assert_eq!(records.iter().map(|r| r["source"].as_str().unwrap()).collect::<Vec<_>>(), names);
    let gone = failed(&records).len();
    assert!(gone > 0, "the last files were gone before they were read");
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_is_status_1() {
    let place = Place::new("full");
    place.file("ferry.txt", FERRY);
    for arguments in FORMATS
        .map(|format| vec!["-f", format, "ferry.txt"])
        .into_iter()
        .chain([vec!["--rules"], vec!["--stats", "ferry.txt"]])
    {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output =
            place.command(&arguments).stdout(full).stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("output"), "{arguments:?}: nothing was said");
    }
}

/// The same into a folder: the file is named, and nothing is left that looks like a page or a part of one.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_no_half_pages() {
    let place = Place::new("full-out");
    place.file("in/long.txt", FERRY.repeat(40));
    // A file may have one block and no more; without the trap the system would kill instead of telling.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" --out out in";
    let output = Command::new("sh").arg("-c").arg(script).arg(binary()).current_dir(&place.root).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.starts_with("copydesk: output: out/long.txt.jsonl: ") && said.lines().count() == 1, "{said}");
    assert_eq!(fs::read_dir(place.root.join("out")).unwrap().count(), 0, "what is left is half a page");
}

/// As long as the file system allows, so that with an ending it is too long.
#[test]
fn names_as_long_as_they_can_be() {
    let place = Place::new("long-names");
    let names =
        ["a".repeat(251), "ü".repeat(125), format!("{}b", "a".repeat(250))].map(|name| format!("in/{name}.txt"));
    names.iter().for_each(|name| place.file(name, FERRY));
    let run = place.run(&["--format", "schema.org", "--out", "out", "in"]);
    assert_eq!((run.status(), run.stderr()), (0, ""));
    assert_eq!(fs::read_dir(place.root.join("out")).unwrap().count(), names.len());
}

/// Kill leaves no time for anything. All lines but the last one are records; a line is complete if its end is there.
#[test]
fn a_kill_leaves_whole_records() {
    let place = Place::new("kill");
    place.file("ferry.txt", FERRY.repeat(50));
    let mut command = place.command(&["-f", "jsonl", "--jobs", "2"]);
    let mut child = command.args(vec!["ferry.txt"; 2000]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    for _ in 0..20 {
        stdout.read_line(&mut text).unwrap();
    }
    child.kill().unwrap();
    stdout.read_to_string(&mut text).unwrap();
    assert!(!child.wait().unwrap().success());
    let ended = text.rfind('\n').unwrap() + 1;
    let records: Vec<Value> =
        text[..ended].lines().map(|line| serde_json::from_str(line).expect("a whole record")).collect();
    assert!((20..2000).contains(&records.len()), "{} records", records.len());
}

/// The same into a folder: a page that is there is whole, whenever the kill came.
#[test]
fn a_kill_leaves_whole_files() {
    let place = Place::new("kill-out");
    for n in 0..500 {
        place.file(&format!("in/{n}.txt"), FERRY.repeat(20));
    }
    let whole = place.run(&["-f", "json", "in/0.txt"]).0.stdout.len();
    let mut child = place.command(&["-f", "json", "--out", "out", "in"]).stderr(Stdio::null()).spawn().unwrap();
    let made = || fs::read_dir(place.root.join("out")).map_or(0, Iterator::count);
    while made() < 20 && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let mut pages = 0;
    for entry in fs::read_dir(place.root.join("out")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "json") {
            pages += 1;
            // Names of the files differ in length by two digits at most, and stand in the record once.
            let size = fs::metadata(&path).unwrap().len() as usize;
            assert!(size.abs_diff(whole) <= 2, "{}: {size} bytes instead of {whole}", path.display());
        }
    }
    assert!(pages >= 19, "{pages} pages");
}

/// Runs over a folder of `files` pages with little memory; nothing but the counts.
fn in_little_memory(name: &str, files: usize) {
    let place = Place::new(name);
    for folder in (0..files).step_by(1000) {
        // One file a folder, and links to it: a file can not have a hundred thousand names.
        let first = format!("in/{folder}/0.txt");
        place.file(&first, FERRY);
        for n in 1..1000.min(files - folder) {
            fs::hard_link(place.root.join(&first), place.root.join(format!("in/{folder}/{n}.txt"))).unwrap();
        }
    }
    let script = format!("ulimit -v {LITTLE_MEMORY} && exec \"$0\" --jobs 2 -f jsonl in > out.jsonl");
    let output = Command::new("sh").arg("-c").arg(script).arg(binary()).current_dir(&place.root).output().unwrap();
    assert!(output.status.success(), "{}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    let out = BufReader::new(File::open(place.root.join("out.jsonl")).unwrap());
    let (mut records, mut read) = (0, 0);
    for line in out.lines() {
        records += 1;
        read += usize::from(line.unwrap().ends_with("\"error\":null}"));
    }
    assert_eq!((records, read), (files, files));
    fs::remove_dir_all(&place.root).unwrap();
}

#[test]
fn many_files_in_little_memory() {
    in_little_memory("many", 2_000);
}

#[test]
#[ignore = "a hundred thousand files, by the release build of the example, which .ci/run builds first"]
fn a_hundred_thousand_files_in_little_memory() {
    in_little_memory("very-many", 100_000);
}

#[test]
fn names_that_are_no_text() {
    let place = Place::new("no-text");
    fs::create_dir(place.root.join("in")).unwrap();
    let name = OsStr::from_bytes(b"in/caf\xe9 \xff.txt");
    fs::write(place.root.join(name), FERRY).unwrap();
    for arguments in
        [vec![name], vec![OsStr::new("in")], vec![OsStr::new("--out"), OsStr::new("out"), OsStr::new("in")]]
    {
        let output = place.command(&["-f", "json"]).args(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(
            String::from_utf8(output.stdout).expect("UTF-8").contains("caf\u{fffd}")
                || arguments.len() > 1
                || arguments[0] == "in"
        );
    }
    let made: Vec<_> = fs::read_dir(place.root.join("out")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    let missing = place.command(&["-f", "jsonl"]).arg(OsStr::from_bytes(b"\xff\xfe.txt")).output().unwrap();
    assert_eq!(missing.status.code(), Some(1));
}

/// Text that is markup in the format it comes out in: of HTML, Markdown, YAML, JSON, and a terminal.
#[test]
fn markup_of_the_page_stays_text_in_every_format() {
    let place = Place::new("injection");
    let text = "</script><script>alert(1)</script> ]]> --- \"}, # `x` [a](javascript:alert(2)) \u{1b}]8;;https://x.example\u{7}\n\n\
        By <img src=x onerror=alert(3)>\n\n\
        The ferry sailed again on Monday </pre><iframe src=//x.example></iframe> morning, a week after the storm, *he* _said_.\n\n\
        ---\n\n# No heading of ours <b onclick=alert(4)>\n\n```\n\n${jndi:x} %s {{7*7}} \\u003cscript\\u003e\n";
    let html =
        format!("<h1>{0}</h1><p>{0}</p>", text.replace('&', "&amp;").replace('<', "&lt;").replace("\n\n", "</p><p>"));
    place.file("hostile.txt", text);
    place.file("hostile.html", html);
    for page in ["hostile.txt", "hostile.html"] {
        for format in FORMATS {
            let run = place.run(&["-f", format, "--input", if page.ends_with("txt") { "text" } else { "html" }, page]);
            assert_eq!(run.status(), 0, "{}", run.stderr());
            let out = run.stdout();
            assert!(!out.contains(['\u{1b}', '\u{7}']), "{format}: a terminal obeys this");
            match format {
                "json" | "jsonl" | "schema.org" => {
                    let record: Value = serde_json::from_str(out).unwrap_or_else(|e| panic!("{format}: {e}"));
                    assert!(record.to_string().contains("Monday"), "{format}: text is kept");
                }
                "html" => {
                    // In a script, no letter of the page may end it.
                    assert_eq!(out.matches("</script").count(), out.matches("<script").count());
                    assert!(!out.contains("<img src=x") && !out.contains("<iframe src=//x"), "{format}");
                }
                "markdown" => {
                    // A renderer that lets HTML through gets none.
                    let (_, article) = out.rsplit_once("\n---\n").expect("front matter");
                    for tag in ["<script", "<img", "<iframe", "<b onclick"] {
                        let raw = article.match_indices(tag).find(|(at, _)| !article[..*at].ends_with('\\'));
                        assert!(raw.is_none(), "{page}: {tag} in {out}");
                    }
                    assert_eq!(
                        out.lines().filter(|line| *line == "---").count(),
                        2,
                        "the front matter ends once: {out}"
                    );
                    assert!(
                        !out.lines().any(|line| line.starts_with("# No heading") || line.starts_with("```")),
                        "{out}"
                    );
                }
                _ => {}
            }
        }
    }
}
