use super::clean;
use crate::error::Error;
use crate::source::limits::Limits;

fn cleaned(html: &str) -> String {
    clean(html, &Limits::default()).unwrap().html
}

#[test]
fn what_no_rule_reads_goes() {
    assert_eq!(cleaned("a<!-- b -->c<script>d<p></script>e<style>f</style>g"), "aceg");
    assert_eq!(cleaned("<p onclick=\"x>y\" class='lead' data-x=1>T</p>"), "<p class='lead' >T</p>");
    assert_eq!(cleaned("<a x=\"1\"href=\"/a\">T</a>"), "<a href=\"/a\">T</a>");
    assert_eq!(cleaned("<link rel=stylesheet href=x.css><link rel=\"canonical\" href=\"/c\">"), "<link rel=\"canonical\" href=\"/c\">");
    assert_eq!(cleaned("<noscript><p>no</p></noscript><iframe>x</iframe>y"), "y");
    assert_eq!(cleaned("<?xml version='1.0'?><!DOCTYPE html><![if IE]>x<![endif]>"), "<!DOCTYPE html>x");
    assert_eq!(cleaned("<p style='color:red'>a<p style='display:none'>b"), "<p >a<p style='display:none'>b");
}

#[test]
fn text_stays_to_the_letter() {
    for text in ["1 < 2 && 3 > 2", "a </ b", "</", "<", "x<3", "<p>a<br/>b</p>", "<title><b></title>", "<textarea><p></textarea>"] {
        assert_eq!(cleaned(text), if text == "a </ b" { "a " } else { text }, "{text}");
    }
    assert_eq!(cleaned("a<p class="), "a");
    assert_eq!(cleaned("a<p class='x"), "a");
}

#[test]
fn json_ld_is_put_aside() {
    let html = "<script type='Application/LD+JSON; charset=utf-8'>{\"a\":1}</script><script type=application/json>{}</script>b";
    let cleaned = clean(html, &Limits::default()).unwrap();
    assert_eq!(cleaned.json_ld, ["{\"a\":1}"]);
    assert_eq!(cleaned.html, "b");
}

#[test]
fn drawings_go_unless_they_hold_html() {
    assert_eq!(cleaned("a<svg viewBox='0 0 1 1'><title>t</title><svg/><g/></svg>b"), "ab");
    assert_eq!(cleaned("a<svg/>b"), "ab");
    assert_eq!(cleaned("a<svg><g><p>b</p>"), "a<svg><g><p>b</p>");
}

#[test]
fn repetitions_go() {
    assert_eq!(cleaned("<p class=a class=b>"), "<p class=a >");
    assert_eq!(cleaned("<html lang=en><html lang=de><body class=a><body class=b>"), "<html lang=en><body class=a>");
}

#[test]
fn limits_are_named() {
    let limits = Limits { max_attributes: 3, max_depth: 2, ..Limits::default() };
    assert_eq!(clean("<p a b c d>", &limits).err(), Some(Error::TooManyAttributes { count: 4, limit: 3 }));
    assert_eq!(clean("<div><div><div>", &limits).err(), Some(Error::TooDeep { depth: 3, limit: 2 }));
}

#[test]
fn depth_is_bounded_and_no_text_is_lost() {
    let html = format!("{}x{}y", "<div>".repeat(2_000), "</div>".repeat(2_000));
    let out = cleaned(&html);
    assert_eq!(out.matches("<div>").count(), super::super::limits::FLATTEN_DEPTH);
    assert!(out.contains('x') && out.ends_with('y'));
}
