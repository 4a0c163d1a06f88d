//! The invariants of an article as functions that panic with the place where they are broken. The property tests, the
//! gold tests and the fuzz targets all call these.

use copydesk::{Article, Field, Kind};
use std::ops::Range;

/// Characters that a reader sees; all the others may stand between blocks.
pub fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')
}

/// What a reader sees of a text. Control characters are left out: parsers of markup drop some and change others.
pub fn shown(text: &str) -> String {
    text.chars().filter(|c| is_visible(*c) && !c.is_control()).collect()
}

/// I1: spans are sorted, disjoint and on char boundaries, none is empty, and every visible character is in one of them.
pub fn tiling(text: &str, spans: &[Range<usize>]) {
    let mut end = 0;
    for span in spans {
        assert!(span.start < span.end, "span {span:?} is empty or reversed");
        assert!(span.start >= end, "span {span:?} begins before the one above it ends, at {end}");
        assert!(span.end <= text.len(), "span {span:?} ends after the text, at {}", text.len());
        assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "span {span:?} cuts a character");
        no_visible(text, end..span.start);
        let inside = &text[span.clone()];
        assert!(inside.chars().any(is_visible), "span {span:?} holds nothing to see");
        end = span.end;
    }
    no_visible(text, end..text.len());
}

fn no_visible(text: &str, range: Range<usize>) {
    let lost = text[range.clone()].char_indices().find(|(_, c)| is_visible(*c));
    assert!(lost.is_none(), "{lost:?} between the blocks, in {range:?}");
}

/// I2: every block has a kind, another runner-up, a rule and a confidence.
pub fn accountable(article: &Article<'_>) {
    for (i, block) in article.blocks().iter().enumerate() {
        assert!(Kind::ALL.contains(&block.kind()));
        assert_ne!(block.kind(), block.runner_up(), "block {i} was second to itself");
        let confidence = block.confidence();
        assert!((0.0..=1.0).contains(&confidence), "block {i} has confidence {confidence}");
        rule_id(block.rule());
        let evidence = article.evidence(i);
        let strengths: Vec<u16> = evidence.iter().map(|e| e.strength.unsigned_abs()).collect();
        assert!(strengths.is_sorted_by(|a, b| a >= b), "evidence of block {i} is not sorted");
        let deciding = evidence.iter().find(|e| e.rule == block.rule());
        assert!(
            block.rule() == "flow/order" || deciding.is_some_and(|e| e.strength > 0),
            "block {i}: {} decided without evidence",
            block.rule()
        );
    }
    assert_eq!(article.explain().to_string().lines().count(), article.blocks().len(), "one line a block");
}

/// `family/what-it-looks-like`.
pub fn rule_id(id: &str) {
    let word =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let parts = id.split_once('/');
    assert!(parts.is_some_and(|(family, name)| word(family) && word(name)), "{id:?} is no rule id");
}

/// The view is the same memory as a part of the text, not a copy of it.
pub fn slice_of(text: &str, name: &str, view: &str) {
    let (outer, inner) = (text.as_bytes().as_ptr_range(), view.as_bytes().as_ptr_range());
    assert!(
        view.is_empty() || (outer.start <= inner.start && inner.end <= outer.end),
        "{name} {view:?} is no slice of the text"
    );
}

/// I4: what the article hands out are slices of its text. A headline that only the metadata has is none, and says so.
pub fn views(article: &Article<'_>) {
    let inside = |name: &str, view: &str| slice_of(article.text(), name, view);
    let is_said = article.field_rule(Field::Headline) == Some("headline/metadata");
    let fields = [
        ("headline", article.headline().filter(|_| !is_said)),
        ("kicker", article.kicker()),
        ("deck", article.deck()),
        ("lede", article.lede()),
        ("lede_without_dateline", article.lede_without_dateline()),
    ];
    fields.into_iter().for_each(|(name, field)| inside(name, field.unwrap_or("")));
    for byline in article.bylines() {
        inside("byline", byline.text);
        byline.names.iter().for_each(|name| inside("name", name));
        inside("role", byline.role.unwrap_or(""));
        inside("outlet", byline.outlet.unwrap_or(""));
    }
    for caption in article.captions() {
        inside("caption", caption.text);
        inside("credit", caption.credit.unwrap_or(""));
    }
    if let Some(dateline) = article.dateline() {
        inside("dateline", dateline.text);
        inside("place", dateline.place.unwrap_or(""));
        inside("agency", dateline.agency.unwrap_or(""));
    }
    article.appeals().into_iter().for_each(|appeal| inside("appeal", appeal));
    for paragraph in article.body() {
        inside("paragraph", paragraph.text);
        let block = &article.blocks()[paragraph.block];
        assert_eq!(
            (paragraph.kind, paragraph.text),
            (block.kind(), article.text_of(block)),
            "a paragraph is its block"
        );
    }
}

/// I4, text mode: the text of the article is the input itself.
pub fn borrows(input: &str, article: &Article<'_>) {
    assert!(std::ptr::eq(input, article.text()), "the text was copied");
}

/// Everything that one article must hold to, and that a second run gives the same (I3).
pub fn text_invariants(input: &str) {
    let article = copydesk::text(input).expect("the input is within the limits");
    article_invariants(&article);
    borrows(input, &article);
    same(&article, &copydesk::text(input).expect("the input was accepted before"));
}

/// I1, I2 and I4.
pub fn article_invariants(article: &Article<'_>) {
    let spans: Vec<Range<usize>> = article.blocks().iter().map(copydesk::Block::span).collect();
    tiling(article.text(), &spans);
    accountable(article);
    views(article);
}

/// I3: two runs agree in everything.
pub fn same(a: &Article<'_>, b: &Article<'_>) {
    assert_eq!(a.blocks(), b.blocks());
    assert_eq!(a.explain().to_string(), b.explain().to_string());
    assert_eq!((a.language(), a.reading()), (b.language(), b.reading()));
    assert_eq!(
        (a.headline(), a.kicker(), a.deck(), a.lede_without_dateline()),
        (b.headline(), b.kicker(), b.deck(), b.lede_without_dateline())
    );
    assert_eq!(
        (a.dateline(), a.bylines(), a.captions(), a.authors()),
        (b.dateline(), b.bylines(), b.captions(), b.authors())
    );
}
