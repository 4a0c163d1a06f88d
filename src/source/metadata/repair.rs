//! JSON as it is found in the wild, into values.
//!
//! First it is taken at its word. If the parser refuses it, one linear pass mends what pages get wrong: comment and CDATA
//! wrappers, raw line ends in strings, bad escapes, quotes in strings, trailing commas, a missing end, several values.

use memchr::memmem;
use serde_json::Value;

/// Open brackets from which mending stops: the parser would refuse the value.
const MOST_OPEN: usize = 128;

/// The values of a script.
pub(super) fn parse(script: &str) -> Vec<Value> {
    let script = script.trim();
    if let Ok(value) = serde_json::from_str(script) {
        return vec![value];
    }
    let escaped = memmem::find(script.as_bytes(), b"&quot;").is_some() && !script.contains('"');
    let unescaped = if escaped { script.replace("&quot;", "\"") } else { String::new() };
    let mended = mend(if escaped { &unescaped } else { script });
    serde_json::Deserializer::from_str(&mended).into_iter().map_while(Result::ok).collect()
}

/// Deepest nesting of brackets outside strings.
pub(super) fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = end_of_string(bytes, at + 1),
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    deepest
}

/// The quote that ends a string whose first byte is at `at`; most of the metadata is strings.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += found;
        if bytes[at] == b'"' {
            return at;
        }
        at += 2;
    }
    bytes.len()
}

/// Mends a text so that the parser takes as much of it as possible.
fn mend(text: &str) -> String {
    let mut mender = Mender { text, out: String::with_capacity(text.len() + 16), open: Vec::new(), at: 0 };
    mender.run();
    mender.out
}

struct Mender<'t> {
    text: &'t str,
    out: String,
    /// Closing brackets that are still to come.
    open: Vec<char>,
    at: usize,
}

impl Mender<'_> {
    fn run(&mut self) {
        while self.at < self.text.len() && self.open.len() <= MOST_OPEN {
            let rest = &self.text[self.at..];
            let Some(c) = rest.chars().next() else { break };
            if let Some(length) = wrapper(rest) {
                self.at += length;
                continue;
            }
            self.at += c.len_utf8();
            match c {
                '"' => self.string(),
                '{' | '[' => {
                    self.open.push(if c == '{' { '}' } else { ']' });
                    self.out.push(c);
                }
                '}' | ']' => self.close(c),
                // Between values at the top there are no commas; before a closing bracket `close` drops them.
                ',' if self.open.is_empty() || self.out.ends_with([',', '{', '[']) => {}
                ';' => {}
                _ => self.out.push(c),
            }
        }
        while let Some(bracket) = self.open.pop() {
            self.end_value();
            self.out.push(bracket);
        }
    }

    fn close(&mut self, bracket: char) {
        if !self.open.contains(&bracket) {
            return;
        }
        self.end_value();
        while let Some(open) = self.open.pop() {
            self.out.push(open);
            if open == bracket {
                break;
            }
        }
    }

    /// Drops a comma that nothing follows, and gives a name without a value none.
    fn end_value(&mut self) {
        let length = self.out.trim_end().len();
        self.out.truncate(length);
        if self.out.ends_with(',') {
            self.out.pop();
        } else if self.out.ends_with(':') {
            self.out.push_str("null");
        }
    }

    /// A string whose opening quote was just read.
    fn string(&mut self) {
        self.out.push('"');
        while let Some(c) = self.text[self.at..].chars().next() {
            self.at += c.len_utf8();
            match c {
                '"' if self.ends_here() => break,
                '"' => self.out.push_str("\\\""),
                '\\' => self.escape(),
                c if c.is_control() => self.out.push_str(if c == '\n' { "\\n" } else { " " }),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    /// A backslash was just read.
    fn escape(&mut self) {
        let rest = &self.text[self.at..];
        let Some(c) = rest.chars().next() else { return };
        let is_code = c == 'u' && rest.len() > 4 && rest.as_bytes()[1..5].iter().all(u8::is_ascii_hexdigit);
        if is_code && !is_lone_surrogate(rest) {
            self.out.push_str("\\u");
            self.at += 1;
        } else if is_code {
            self.at += 5;
            self.out.push('\u{fffd}');
        } else if matches!(c, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') {
            self.out.push('\\');
            self.out.push(c);
            self.at += 1;
        } else if c == '\n' {
            self.at += 1;
        }
    }

    /// Whether the quote just read ends the string: what follows is what follows a string.
    fn ends_here(&self) -> bool {
        let rest = self.text[self.at..].trim_start();
        match rest.as_bytes().first() {
            None | Some(b':' | b'}' | b']') => true,
            Some(b',') => {
                let next = rest[1..].trim_start();
                let is_word = ["true", "false", "null"].iter().any(|word| next.starts_with(word));
                next.is_empty()
                    || is_word
                    || next.starts_with([',', '"', '{', '[', '}', ']', '-'])
                    || next.starts_with(|c: char| c.is_ascii_digit())
            }
            _ => false,
        }
    }
}

/// Whether `uXXXX` at the start of `rest` is half of a pair whose other half does not follow or went before.
fn is_lone_surrogate(rest: &str) -> bool {
    let code = |s: &str| u32::from_str_radix(s, 16).unwrap_or(0);
    let first = code(&rest[1..5]);
    match first {
        0xd800..=0xdbff => {
            let next = rest.get(5..11).filter(|n| n.starts_with("\\u")).map_or(0, |n| code(&n[2..]));
            !(0xdc00..=0xdfff).contains(&next)
        }
        _ => false,
    }
}

/// Length of a comment or CDATA mark at the start of `rest`, outside of strings.
fn wrapper(rest: &str) -> Option<usize> {
    for mark in ["<!--", "-->", "<![CDATA[", "]]>", "//<![CDATA[", "//]]>"] {
        if rest.starts_with(mark) {
            return Some(mark.len());
        }
    }
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(rest.find("*/").map_or(rest.len(), |e| e + 2));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn one(script: &str) -> Value {
        parse(script).into_iter().next().unwrap_or(Value::Null)
    }

    #[test]
    fn what_is_right_is_left() {
        assert_eq!(one(r#"{"a": "b \u00e4 \ud83d\ude00"}"#), json!({"a": "b ä 😀"}));
    }

    #[test]
    fn what_is_broken_is_mended() {
        let whole = json!({"a": "b", "c": [1, 2]});
        for script in [
            "<!-- {\"a\":\"b\",\"c\":[1,2]} -->",
            "//<![CDATA[\n{\"a\":\"b\",\"c\":[1,2]}\n//]]>",
            "/* x */ {\"a\":\"b\",\"c\":[1,2,],};",
            "{\"a\":\"b\",,\"c\":[1,2]",
            "{&quot;a&quot;:&quot;b&quot;,&quot;c&quot;:[1,2],}",
            "{\"a\":\"b\",\"c\":[1,2]}}",
        ] {
            assert_eq!(one(script), whole, "{script}");
        }
        assert_eq!(one("{\"a\":\"two\nlines\tand \\'more\\'\"}"), json!({"a": "two\nlines and 'more'"}));
        assert_eq!(one(r#"{"a":"she said "no", twice","b":""}"#), json!({"a": "she said \"no\", twice", "b": ""}));
        assert_eq!(one(r#"{"a":"cut of"#), json!({"a": "cut of"}));
        assert_eq!(one(r#"{"a":"\ud83d x",}"#), json!({"a": "\u{fffd} x"}));
        assert_eq!(parse(r#"{"a":1}{"b":2},{"c":3}"#).len(), 3);
    }

    #[test]
    fn depth_is_that_outside_of_strings() {
        assert_eq!([depth(""), depth("1"), depth("{\"a\":[[]],\"b\":{}}"), depth("[\"[[\\\"[[\"]")], [0, 0, 3, 1]);
        assert_eq!(depth(&"[".repeat(1000)), 1000);
        assert_eq!(depth("]]]][[[]"), 3);
    }

    #[test]
    fn bombs_end_well() {
        assert!(parse(&"[".repeat(100_000)).is_empty());
        assert!(parse(&"{\"a\":".repeat(100_000)).is_empty());
        assert!(parse(&"\"".repeat(100_000)).len() < 100_000);
    }
}
