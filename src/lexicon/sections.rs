//! Sections of the crate's own lexicon files, found without reading the rest.

/// The lines of one section of a lexicon file.
pub(crate) fn section<'s>(source: &'s str, name: &str) -> impl Iterator<Item = &'s str> {
    lines(sections(source).find(|(head, _)| *head == name).map_or("", |(_, body)| body))
}

/// The sections of a lexicon file, each with its name: `@name` or `[name]` on a line of its own, up to the next such line. Most
/// sections are of no use here, so the heads are looked for and not the lines.
pub(crate) fn sections(source: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut heads = memchr::memchr2_iter(b'@', b'[', source.as_bytes()).filter_map(|at| head_at(source, at)).peekable();
    std::iter::from_fn(move || {
        let (name, _, body) = heads.next()?;
        let end = heads.peek().map_or(source.len(), |(_, start, _)| *start);
        Some((name, &source[body..end]))
    })
}

/// The name of the head at a byte, where it begins and where its line ends.
fn head_at(source: &str, at: usize) -> Option<(&str, usize, usize)> {
    if at > 0 && source.as_bytes()[at - 1] != b'\n' {
        return None;
    }
    let end = memchr::memchr(b'\n', &source.as_bytes()[at..]).map_or(source.len(), |length| at + length);
    let line = source[at..end].trim_end();
    let name = line.strip_prefix('@').or_else(|| line.strip_prefix('[')?.strip_suffix(']'))?;
    Some((name.trim(), at, end))
}

/// The lines of a section that say something.
pub(crate) fn lines(body: &str) -> impl Iterator<Item = &str> {
    let ends = memchr::memchr_iter(b'\n', body.as_bytes()).chain(std::iter::once(body.len()));
    let mut start = 0;
    ends.map(move |end| body[std::mem::replace(&mut start, end + 1)..end].trim()).filter(is_content)
}

fn is_content(line: &&str) -> bool {
    !line.is_empty() && !line.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_end_at_the_next_head() {
        let source = "@name X\n# a\n@months\n1 jan\n# b\n2 feb\n\n[by]\n^by\n[role]\nreporter";
        assert_eq!(section(source, "months").collect::<Vec<_>>(), ["1 jan", "2 feb"]);
        assert_eq!(section(source, "by").collect::<Vec<_>>(), ["^by"]);
        assert_eq!(section(source, "desk").count(), 0);
    }
}
