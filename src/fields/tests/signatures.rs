//! Which of the lines that look like bylines sign the article.

use super::{authors, page};
use crate::{Kind, html};

/// Words in title case beside a byline look like a name.
#[test]
fn a_topic_beside_a_sure_byline_signs_nothing() {
    let article = html(
        "<html lang=en><body><main><article><h1>Ferry service resumes after the storm</h1><div class=byline>By Jane Roe</div>\
         <div class=tags><a href=/x>Island Life</a></div>\
         <p>The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of the landing stage.</p>\
         <p>The harbour office said that the repair had cost more than was planned, and that the stage would be looked at again in the \
         spring.</p></article></main></body></html>",
    );
    let article = article.expect("the page is within the limits");
    assert!(article.of_kind(Kind::Byline).any(|b| article.text_of(b) == "Island Life"), "it looks like one");
    assert_eq!(authors(&article), ["Jane Roe"]);
}

#[test]
fn the_alternative_text_of_a_portrait_signs_nothing_beside_a_byline() {
    for alt in ["Headshot of Jane Roe, Associate Marketing Writer at Ferries", "Jane Roe Headshot"] {
        let above = format!("<div class=author><img alt='{alt}' src=x.jpg><span>By Jane Roe</span></div>");
        assert_eq!(authors(&page("", &above, "")), ["Jane Roe"], "{alt}");
    }
}

/// `NAME, PAPER` where nobody filled in the name.
#[test]
fn what_follows_a_missing_name_is_no_signature() {
    let said = |name: &str| format!("<meta name=author content='{name}'>");
    assert!(authors(&page(&said(", The Lund Paper"), "", "")).is_empty());
    assert_eq!(authors(&page(&said("The Lund Paper"), "", "")), ["The Lund Paper"]);
}

#[test]
fn two_may_sign_in_lines_of_their_own() {
    for second in ["By Ann Poe", "Ann Poe"] {
        let above = format!("<div class=byline>By Jane Roe</div><div class=byline>{second}</div>");
        assert_eq!(authors(&page("", &above, "")), ["Jane Roe", "Ann Poe"], "{second}");
    }
}
