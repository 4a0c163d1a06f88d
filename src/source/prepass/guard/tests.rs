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
