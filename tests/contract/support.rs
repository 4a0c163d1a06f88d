//! Runs the example binary in a folder of its own.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A page with most kinds of blocks, of our own words.
pub const FERRY: &str = "Ferry service resumes after storm

The boats sail again, the cars have to wait.

By Ada Lind

March 4, 2024

HARBOUR TOWN, March 4 (Wire) - The ferry between the two islands sailed again on Monday morning, a week after a storm \
had torn away part of the landing stage, the harbour office said.

Engineers worked through the weekend to anchor a floating bridge. Cars can use it from Friday, the office said.

The ferry at the landing stage. Photo: Jane Roe/Agency

Support our journalism. Become a member today.

Share on Facebook
";

/// The example binary that was built with this test.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("the test knows its path");
    let profile = test.parent().and_then(Path::parent).expect("tests are built into target/<profile>/deps");
    let binary = profile.join("examples").join(format!("copydesk{}", std::env::consts::EXE_SUFFIX));
    assert!(
        binary.exists(),
        "{} is missing: run `cargo test`, or `cargo build --example copydesk` first",
        binary.display()
    );
    binary
}

/// A folder of one test, emptied.
pub struct Place {
    pub root: PathBuf,
}

impl Place {
    pub fn new(name: &str) -> Place {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contract").join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("the folder of the last run can go");
        }
        fs::create_dir_all(&root).expect("a folder can be made");
        Place { root }
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.root.join(name);
        fs::create_dir_all(path.parent().expect("below the root")).expect("a folder can be made");
        fs::write(path, content).expect("a file can be written");
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.current_dir(&self.root).args(arguments).env_remove("NO_COLOR").env_remove("COLUMNS");
        command.env("RUST_BACKTRACE", "0");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        Run(self.command(arguments).stdin(Stdio::null()).output().expect("the binary starts"))
    }

    pub fn run_with_stdin(&self, arguments: &[&str], stdin: impl AsRef<[u8]>) -> Run {
        let mut command = self.command(arguments);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        child.stdin.take().expect("piped").write_all(stdin.as_ref()).expect("the binary reads");
        Run(child.wait_with_output().expect("the binary ends"))
    }
}

/// What a run printed and how it ended.
pub struct Run(pub Output);

impl Run {
    pub fn status(&self) -> i32 {
        self.0.status.code().expect("not killed")
    }

    pub fn stdout(&self) -> &str {
        std::str::from_utf8(&self.0.stdout).expect("UTF-8")
    }

    pub fn stderr(&self) -> &str {
        std::str::from_utf8(&self.0.stderr).expect("UTF-8")
    }

    /// The records of a run that printed a line each.
    pub fn records(&self) -> Vec<Value> {
        let parse = |line: &str| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e} in {line}"));
        self.stdout().lines().map(parse).collect()
    }

    /// The record of a run over one page.
    pub fn record(&self) -> Value {
        let mut records = self.records();
        assert_eq!(records.len(), 1, "one record: {}", self.stderr());
        records.remove(0)
    }
}
