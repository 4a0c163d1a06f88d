//! The sketch by itself: what is open, and what becomes of a tag.

use super::*;

fn guard() -> Guard {
    Guard::new(&Limits::default())
}

fn open(guard: &mut Guard, tag: &str) -> Verdict {
    guard.open(Name::of(tag.as_bytes()), &mut String::new()).unwrap()
}

#[test]
fn unclosed_paragraphs_and_items_do_not_nest() {
    let mut g = guard();
    for _ in 0..2_000 {
        assert_eq!(open(&mut g, "p"), Verdict::Keep);
        assert_eq!(open(&mut g, "li"), Verdict::Keep);
    }
    assert_eq!(g.stack.len(), 1);
    for _ in 0..2_000 {
        open(&mut g, "table");
        open(&mut g, "tr");
        open(&mut g, "td");
        open(&mut g, "font");
        assert_eq!(g.close(Name::of(b"table")), Verdict::Keep);
    }
    assert_eq!(g.formatting.len(), 0);
}

#[test]
fn formatting_left_open_is_closed_once_it_piles_up() {
    let mut g = guard();
    let mut closers = String::new();
    for _ in 0..100 {
        g.open(Name::of(b"p"), &mut closers).unwrap();
        g.open(Name::of(b"font"), &mut closers).unwrap();
        assert_eq!(g.close(Name::of(b"p")), Verdict::Keep);
    }
    assert!(g.formatting.len() <= STALE_FORMATTING);
    assert!(closers.starts_with("</font></font>"));
}

#[test]
fn blocks_that_a_form_leaves_open_are_counted() {
    let mut g = guard();
    for depth in 1..FLATTEN_DEPTH - 1 {
        open(&mut g, "form");
        assert_eq!(open(&mut g, "div"), Verdict::Keep);
        open(&mut g, "p");
        g.close(Name::of(b"form"));
        assert_eq!(g.stack.len(), depth);
    }
    open(&mut g, "form");
    assert_eq!((open(&mut g, "div"), open(&mut g, "div")), (Verdict::Keep, Verdict::Part));
}

#[test]
fn parts_of_a_table_outside_of_one_begin_nothing() {
    let mut g = guard();
    for _ in 0..1_000 {
        for tag in ["td", "b", "th", "i", "caption", "u", "tr"] {
            open(&mut g, tag);
        }
    }
    assert_eq!(g.formatting.len(), MAX_FORMATTING);
    assert!(g.stack.iter().all(|o| o.floor == NONE));
}

#[test]
fn deep_blocks_become_boundaries() {
    let mut g = guard();
    for _ in 0..FLATTEN_DEPTH {
        assert_eq!(open(&mut g, "div"), Verdict::Keep);
    }
    assert_eq!(open(&mut g, "div"), Verdict::Part);
    assert_eq!(open(&mut g, "span"), Verdict::Drop);
    assert_eq!(g.close(Name::of(b"span")), Verdict::Drop);
    assert_eq!(g.close(Name::of(b"div")), Verdict::Drop);
    assert_eq!(g.close(Name::of(b"div")), Verdict::Keep);
}

/// The closers name the element that was left open, whichever it is.
#[test]
fn every_formatting_element_is_closed_by_its_name() {
    // But for links, of which one ends the one before it.
    for tag in ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"] {
        let mut g = guard();
        let mut closers = String::new();
        for _ in 0..100 {
            g.open(Name::of(b"p"), &mut closers).unwrap();
            g.open(Name::of(tag.as_bytes()), &mut closers).unwrap();
            g.close(Name::of(b"p"));
        }
        assert!(closers.starts_with(&format!("</{tag}>")), "{tag}: {closers}");
        assert_eq!(closers.replace(&format!("</{tag}>"), ""), "", "{tag}");
    }
}

/// Parts of a table end those before them, so that rows without end tags do not nest.
#[test]
fn parts_of_a_table_do_not_nest() {
    let mut g = guard();
    open(&mut g, "table");
    for part in ["thead", "tbody", "tfoot"].iter().cycle().take(2_000) {
        open(&mut g, part);
        for _ in 0..2 {
            open(&mut g, "tr");
            open(&mut g, "td");
            open(&mut g, "th");
        }
    }
    assert_eq!(g.stack.len(), 4, "table, tfoot, tr, th");
    open(&mut g, "caption");
    open(&mut g, "tr");
    open(&mut g, "td");
    // A table in a cell has rows of its own.
    open(&mut g, "table");
    let outer = g.stack.len();
    open(&mut g, "tr");
    open(&mut g, "td");
    assert_eq!(g.stack.len(), outer + 2);
}

#[test]
fn choices_and_terms_do_not_nest() {
    for tags in [["option", "option"], ["dt", "dd"], ["button", "button"], ["li", "li"]] {
        let mut g = guard();
        for tag in tags.iter().cycle().take(2_000) {
            open(&mut g, tag);
        }
        assert_eq!(g.stack.len(), 1, "{tags:?}");
    }
    // A list inside an item holds items of its own.
    let mut g = guard();
    for tag in ["ul", "li", "ul", "li"] {
        open(&mut g, tag);
    }
    assert_eq!(g.stack.len(), 4);
}

/// Of more formatting than a page needs the tags go in pairs.
#[test]
fn formatting_beyond_the_limit_goes_with_its_end_tags() {
    let mut g = guard();
    for _ in 0..MAX_FORMATTING {
        assert_eq!(open(&mut g, "i"), Verdict::Keep);
    }
    for tag in ["b", "b", "i"] {
        assert_eq!(open(&mut g, tag), Verdict::Drop);
    }
    let close = |g: &mut Guard, tag: &str| g.close(Name::of(tag.as_bytes()));
    assert_eq!([close(&mut g, "b"), close(&mut g, "i"), close(&mut g, "b")], [Verdict::Drop; 3]);
    assert_eq!(close(&mut g, "i"), Verdict::Keep);
    assert_eq!(g.formatting.len(), MAX_FORMATTING - 1);
    // An end tag of what is not open is left to the parser.
    assert_eq!(close(&mut g, "b"), Verdict::Keep);
}

/// A paragraph around a button is not ended by a block in the button.
#[test]
fn a_button_holds_blocks_of_its_own() {
    let mut g = guard();
    for tag in ["p", "button", "div"] {
        open(&mut g, tag);
    }
    assert_eq!(g.stack.len(), 3);
    let mut g = guard();
    for tag in ["p", "span", "div"] {
        open(&mut g, tag);
    }
    assert_eq!(g.stack.len(), 1);
}
