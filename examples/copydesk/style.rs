//! Colour and width of the terminal, or the lack of both.

use copydesk::Kind;
use std::env;
use std::io::{self, IsTerminal};

/// Columns where nobody says how many there are, and the most that a line of prose should have.
const COLUMNS: usize = 80;
const MOST_COLUMNS: usize = 100;

/// How text is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    colour: bool,
    pub width: usize,
}

impl Style {
    /// What standard output asks for.
    pub fn of_stdout() -> Style {
        let terminal = io::stdout().is_terminal();
        // https://no-color.org: present and not empty.
        let refused =
            env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty()) || env::var_os("TERM").is_some_and(|t| t == "dumb");
        let columns = env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
        let columns = columns.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)));
        Style { colour: terminal && !refused, width: columns.unwrap_or(COLUMNS).clamp(40, MOST_COLUMNS) }
    }

    /// For files: no colour, the usual width.
    pub fn plain() -> Style {
        Style { colour: false, width: COLUMNS }
    }

    pub fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    pub fn dim(self, text: &str) -> String {
        self.paint("2", text)
    }

    pub fn error(self, text: &str) -> String {
        self.paint("31", text)
    }

    /// The article's own parts in bright colours, what surrounds it dim.
    pub fn kind(self, kind: Kind, text: &str) -> String {
        let code = match kind {
            Kind::Headline => "1;36",
            Kind::Kicker | Kind::Deck => "36",
            Kind::Byline | Kind::Dateline => "35",
            Kind::Body => "32",
            Kind::Subheading => "1;32",
            Kind::Caption => "34",
            Kind::Appeal => "33",
            _ => "2",
        };
        self.paint(code, text)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}
