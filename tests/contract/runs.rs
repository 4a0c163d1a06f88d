//! Runs over many pages: what Ctrl-C leaves, how much memory they take, what a terminal shows.

use crate::support::{FERRY, Place, binary};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

/// As many pages as it takes for their records to be far more than a pipe holds.
fn many(place: &Place, pages: usize) {
    for i in 0..pages {
        place.file(&format!("in/{i:04}.txt"), FERRY.repeat(5));
    }
}

fn started(place: &Place, arguments: &[&str]) -> Child {
    let mut command = place.command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts")
}

#[test]
#[cfg(unix)]
fn ctrl_c_leaves_whole_records_only() {
    const PAGES: usize = 400;
    let place = Place::new("interrupted");
    many(&place, PAGES);
    for format in ["jsonl", "json"] {
        let mut child = started(&place, &["-f", format, "--explain", "in"]);
        let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
        let mut printed = String::new();
        stdout.read_line(&mut printed).expect("a first line");
        // What is printed is more than the pipe holds, so the run can not be at its end.
        let signal = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
        assert!(signal.success());
        stdout.read_to_string(&mut printed).expect("UTF-8");
        assert_eq!(child.wait().expect("it ends").code(), Some(130), "{format}");
        let records: Vec<Value> = match format {
            "json" => serde_json::from_str(&printed).expect("an array that is closed"),
            _ => printed.lines().map(|line| serde_json::from_str(line).expect("a whole record")).collect(),
        };
        assert!((1..PAGES).contains(&records.len()), "{} records", records.len());
        for (i, record) in records.iter().enumerate() {
            assert_eq!(record["source"], format!("in/{i:04}.txt"), "those at the front, none left out");
            assert_eq!(record["error"], Value::Null);
        }
        assert!(printed.ends_with('\n'));
    }
}

/// The most memory that a run over so many pages takes, in kB.
#[cfg(target_os = "linux")]
fn peak(pages: usize) -> usize {
    let place = Place::new(&format!("memory-{pages}"));
    many(&place, pages);
    let mut child = started(&place, &["-f", "jsonl", "--explain", "--jobs", "2", "in"]);
    let stdout = BufReader::new(child.stdout.take().expect("piped"));
    let mut peak = 0;
    for (i, line) in stdout.lines().enumerate() {
        assert!(line.expect("UTF-8").ends_with('}'));
        // It only grows, and is gone when the run has ended: the last that was seen is that of a pipe's length before.
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let told = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        assert!(told.is_some() || i > 0, "Linux tells");
        peak = told.map_or(peak, |kb| kb.trim().trim_end_matches(" kB").parse().expect("a number"));
    }
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    peak
}

#[test]
#[cfg(target_os = "linux")]
fn a_long_list_takes_no_more_memory_than_a_short_one() {
    let (short, long) = (peak(64), peak(640));
    // All records of the long list are some 60 MB; what a run holds is some of them.
    assert!(long < short + 16_000, "{short} kB for 64 pages, {long} kB for 640");
}

#[test]
#[cfg(target_os = "linux")]
fn an_output_that_can_not_be_written_is_status_1() {
    let place = Place::new("full");
    place.file("ferry.txt", FERRY);
    for arguments in [&["-f", "jsonl", "ferry.txt"][..], &["--stats", "ferry.txt"], &["--rules"]] {
        let full = File::options().write(true).open("/dev/full").expect("Linux has it");
        let output = place.command(arguments).stdin(Stdio::null()).stdout(full).output().expect("the binary starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(said.starts_with("copydesk: output: ") && said.lines().count() == 1, "{said}");
    }
}

/// What a terminal shows of a command; `None` where there is no `script` to make one.
#[cfg(target_os = "linux")]
fn on_a_terminal(place: &Place, command: &str, variables: &[(&str, &str)]) -> Option<String> {
    let mut script = Command::new("script");
    script.args(["-qec", &command.replace("copydesk", &binary().display().to_string()), "/dev/null"]);
    script.current_dir(&place.root).env_remove("NO_COLOR").env_remove("COLUMNS").env("TERM", "xterm");
    match script.envs(variables.iter().copied()).stdin(Stdio::null()).output() {
        Ok(output) => Some(String::from_utf8(output.stdout).expect("UTF-8")),
        Err(error) => {
            // Not by a macro: the message is to be seen although the test passes.
            drop(writeln!(std::io::stderr(), "skipped: no terminal, script: {error}"));
            None
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_gets_text_in_colour_and_a_bar() {
    let place = Place::new("terminal");
    many(&place, 40);
    place.file("ferry.txt", FERRY);
    let Some(one) = on_a_terminal(&place, "copydesk ferry.txt", &[]) else { return };
    assert!(one.contains("Headline   ") && one.contains("\u{1b}[1m"), "text is what a terminal gets: {one}");
    for refusal in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let plain = on_a_terminal(&place, "copydesk ferry.txt", &[refusal]).expect("there was one");
        assert!(plain.contains("Headline   ") && !plain.contains('\u{1b}'), "{refusal:?}");
    }
    let narrow = on_a_terminal(&place, "copydesk ferry.txt", &[("COLUMNS", "50"), ("NO_COLOR", "1")]).expect("one");
    assert!(narrow.lines().all(|line| line.trim_end().chars().count() <= 50), "{narrow}");

    let bar = on_a_terminal(&place, "copydesk --jobs 1 in missing.txt > all.jsonl", &[]).expect("there was one");
    assert!(bar.contains("/41 pages") && bar.contains("/s") && bar.contains(" left"), "{bar:?}");
    assert!(bar.contains("copydesk: missing.txt: "), "messages come through: {bar:?}");
    let records = fs::read_to_string(place.root.join("all.jsonl")).expect("the shell made it");
    assert_eq!(records.lines().count(), 41);
    assert!(records.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "no bar among the records");
    let counted = on_a_terminal(&place, "copydesk --jobs 1 --stats in", &[]).expect("there was one");
    let (bar, counts) = counted.split_once("pages      ").expect("a bar, then the counts");
    assert!(bar.contains("/40 pages"), "counts alone leave a terminal silent for long: {counted:?}");
    assert!(counts.contains("rule that decided"), "{counts}");
    let none = on_a_terminal(&place, "copydesk in > all.jsonl 2> said.txt", &[]).expect("there was one");
    assert_eq!((none.as_str(), fs::read_to_string(place.root.join("said.txt")).expect("made").as_str()), ("", ""));
}
