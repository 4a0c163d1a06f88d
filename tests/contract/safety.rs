//! Scraped text does nothing to the terminal or the browser, and a run that is cut short ends quietly.

use crate::support::{FERRY, Place};
use std::io::Read;
use std::process::Stdio;

/// Clears the screen, sets the title, colours, an 8-bit control sequence, a backspace, an override of direction.
const HOSTILE: &str = "Ferry \u{1b}[2J\u{1b}]0;owned\u{7} service \u{9b}31m resumes\u{8}\u{8} \u{202e}after storm\r\n\r\n\
The ferry sailed again \u{1b}[31mon Monday morning, a week after the storm\u{7f}, the harbour office said.\r\n";

fn is_active(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn control_characters_never_come_out_raw() {
    let place = Place::new("escapes");
    place.file("hostile.txt", HOSTILE);
    place.file("ferry.txt", FERRY);
    for format in ["text", "json", "jsonl", "markdown", "html", "schema.org"] {
        for explain in [&["-e"][..], &[]] {
            let run = place.run(&[&["-f", format, "hostile.txt"], explain].concat());
            assert_eq!(run.status(), 0, "{}", run.stderr());
            assert_eq!(run.stdout().chars().find(|&c| is_active(c)), None, "{format}");
            assert!(run.stdout().contains("Monday morning"), "{format}");
        }
    }
}

#[test]
fn records_keep_control_characters_escaped() {
    let place = Place::new("escaped");
    place.file("hostile.txt", HOSTILE);
    let record = place.run(&["-f", "jsonl", "hostile.txt"]).record();
    for block in record["blocks"].as_array().unwrap() {
        let span = block["start"].as_u64().unwrap() as usize..block["end"].as_u64().unwrap() as usize;
        assert_eq!(block["text"], HOSTILE[span]);
    }
}

#[test]
#[cfg(unix)]
fn names_of_files_are_made_safe() {
    let place = Place::new("names");
    let name = "\u{1b}[2J\u{202e}page.txt";
    let run = place.run(&["-f", "text", name]);
    assert_eq!(run.status(), 1);
    assert_eq!(run.stdout().chars().find(|&c| is_active(c)), None);
    assert_eq!(run.stderr().chars().find(|&c| is_active(c)), None);
}

#[test]
fn html_holds_no_markup_of_the_page() {
    let place = Place::new("markup");
    let text = "</script><script>alert(1)</script><!--<script> & <img src=x onerror=alert(1)>\n\nThe ferry sailed again on Monday.";
    place.file("</script>.txt".replace('/', "_").as_str(), text);
    place.file("hostile.txt", text);
    let page = place.run(&["-f", "html", "hostile.txt", "missing<script>.txt"]);
    let page = page.stdout();
    assert!(page.contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)"));
    assert!(!page.contains("alert(1)<") && !page.contains("<img") && !page.contains("missing<"));
    assert_eq!(page.matches("<script").count(), 3, "the data, the rules and the page's own script");
    assert!(
        page.contains("default-src 'none'") && !page.contains("http://") && !page.contains("https://"),
        "no network"
    );
}

#[test]
fn no_colour_where_nobody_sees_it() {
    let place = Place::new("colour");
    place.file("ferry.txt", FERRY);
    for (name, value) in [("NO_COLOR", "1"), ("CLICOLOR", "1")] {
        let output = place.command(&["-f", "text", "-e", "ferry.txt"]).env(name, value).output().unwrap();
        assert!(!output.stdout.contains(&0x1b), "{name}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let place = Place::new("pipe");
    place.file("large.txt", FERRY.repeat(100));
    for format in ["text", "json", "jsonl", "html"] {
        let mut command = place.command(&["-f", format, "large.txt", "large.txt", "large.txt"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut [0; 10]).unwrap();
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{format}");
    }
    let mut child = place.command(&["--rules"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}
