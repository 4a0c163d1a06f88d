//! What an address tells.

/// The day in an address, as `2024-12-13`: `/2024/12/13/`, `/2024-12-13-`, `/20241213/`.
pub(super) fn date(url: &str) -> Option<String> {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = &path[path.find('/')?..];
    let path = path.split(['?', '#']).next()?.as_bytes();
    (0..path.len()).filter(|&at| at > 0 && !path[at - 1].is_ascii_digit()).find_map(|at| day_at(&path[at..]))
}

/// A day at the start of `path`, year first.
fn day_at(path: &[u8]) -> Option<String> {
    let year = number(path, 4).filter(|y| (1990..2100).contains(y))?;
    let separator = *path.get(4)?;
    let (month, day, end) = if matches!(separator, b'/' | b'-' | b'_') {
        let (month, used) = one_or_two(&path[5..])?;
        let at = 5 + used;
        if path.get(at) != Some(&separator) {
            return None;
        }
        let (day, used) = one_or_two(&path[at + 1..])?;
        (month, day, at + 1 + used)
    } else {
        (number(&path[4..], 2)?, number(path.get(6..)?, 2)?, 8)
    };
    let is_day = (1..=12).contains(&month) && (1..=31).contains(&day) && !path.get(end).is_some_and(u8::is_ascii_digit);
    is_day.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn number(bytes: &[u8], digits: usize) -> Option<u32> {
    let digits = bytes.get(..digits)?;
    digits.iter().all(u8::is_ascii_digit).then(|| digits.iter().fold(0, |n, d| n * 10 + u32::from(d - b'0')))
}

fn one_or_two(bytes: &[u8]) -> Option<(u32, usize)> {
    number(bytes, 2).map(|n| (n, 2)).or_else(|| number(bytes, 1).map(|n| (n, 1)))
}

/// The host of an address without `www.`.
pub(super) fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', ':', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|h| !h.is_empty())
}

/// Whether two addresses are of the same page: scheme, `www.`, query, fragment and a last slash aside.
pub(super) fn same(a: &str, b: &str) -> bool {
    fn core(url: &str) -> &str {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let rest = rest.split(['?', '#']).next().unwrap_or(rest);
        rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/')
    }
    let (a, b) = (core(a), core(b));
    !a.is_empty() && a.eq_ignore_ascii_case(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_addresses() {
        assert_eq!(date("https://a.example/news/2024/12/13/title").as_deref(), Some("2024-12-13"));
        assert_eq!(date("https://a.example/2024-1-3-title").as_deref(), Some("2024-01-03"));
        assert_eq!(date("https://a.example/x-20241213.html").as_deref(), Some("2024-12-13"));
        assert_eq!(date("https://a.example/2024/12/title"), None);
        assert_eq!(date("https://a.example/p/202412131"), None);
        assert_eq!(date("https://2024-12-13.example"), None);
    }

    #[test]
    fn the_same_page() {
        assert!(same("http://www.a.example/b/", "https://a.example/b?x=1"));
        assert!(!same("https://a.example/b", "https://a.example/c"));
        assert_eq!(host("https://www.a.example:80/b"), Some("a.example"));
    }
}
