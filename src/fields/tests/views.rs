//! What an article hands out, each with a page that has it and one that has it not.

use super::*;

#[test]
fn kicker_and_deck_stand_around_the_headline() {
    let article = html(&format!(
        "<article><p class=kicker>Harbour</p><h1>Bridge stays open until spring</h1>\
         <p class=deck>The council decided after a long night of talks about the money.</p><p class=byline>By Ada Lind</p>{BODY}</article>"
    ))
    .unwrap();
    assert_eq!(
        (article.kicker(), article.headline(), article.deck()),
        (
            Some("Harbour"),
            Some("Bridge stays open until spring"),
            Some("The council decided after a long night of talks about the money.")
        ),
        "{}",
        article.explain()
    );
    let bare = page("", "", "");
    assert_eq!((bare.kicker(), bare.deck()), (None, None), "{}", bare.explain());
}

/// A caption of its own, its text and who gave the picture; a page without a picture has none.
#[test]
fn captions_are_texts_of_pictures() {
    let figure =
        "<figure><img src=a.jpg><figcaption>The old bridge. Photo: Ada Lind/Harbour Post</figcaption></figure>";
    let article = page("", figure, "");
    let captions: Vec<_> = article.captions().iter().map(|c| (c.text, c.credit)).collect();
    assert_eq!(captions, [("The old bridge. Photo: Ada Lind/Harbour Post", Some("Ada Lind/Harbour Post"))]);
    assert!(page("", "", "").captions().is_empty());
}

/// Whose house it is, and what somebody does there.
#[test]
fn bylines_have_roles_and_outlets() {
    let of = |line: &str| {
        let article = page("", &format!("<p class=byline>{line}</p>"), "");
        let bylines = article.bylines();
        assert_eq!(bylines.len(), 1, "{}", article.explain());
        (bylines[0].names.join("; "), bylines[0].role.map(str::to_owned), bylines[0].outlet.map(str::to_owned))
    };
    assert_eq!(of("By Ada Lind"), ("Ada Lind".to_owned(), None, None));
    assert_eq!(of("By Ada Lind, harbour reporter"), ("Ada Lind".to_owned(), Some("harbour reporter".to_owned()), None));
    assert_eq!(
        of("By Ada Lind for The Harbour Post"),
        ("Ada Lind".to_owned(), None, Some("The Harbour Post".to_owned()))
    );
    assert_eq!(of("By Ada Lind in Lund"), ("Ada Lind".to_owned(), None, None));
}

/// A line that is nothing but a credit is of the picture above it, unless that has one.
#[test]
fn a_credit_that_comes_second_is_of_another_picture() {
    let figure = |text: &str| format!("<figure><img src=a.jpg><figcaption>{text}</figcaption></figure>");
    let credits = |first: &str| {
        let article = page("", &(figure(first) + &figure("Photo: Bo Ek/Harbour Post")), "");
        assert_eq!(article.of_kind(crate::Kind::Caption).count(), 2, "{}", article.explain());
        article.captions().iter().map(|c| c.credit.unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(credits("The old bridge on a cold morning, seen from the pier"), ["Bo Ek/Harbour Post"]);
    assert_eq!(
        credits("The old bridge on a cold morning. Photo: Ada Lind/Harbour Post"),
        ["Ada Lind/Harbour Post", "Bo Ek/Harbour Post"]
    );
}

/// A note is too short for a headline that is sure. What stands last before its text, and nearly was the headline, is it.
#[test]
fn a_note_has_the_headline_that_nearly_was_one() {
    for (page, headline) in [
        ("The ferry\n\nIt rained all day in the town, the mayor said on Monday.", Some("The ferry")),
        ("Home\nNews\nSport\n\nRain in Lund\n\nThe ferry sails at seven.", Some("Rain in Lund")),
        (
            "By Ada Lind\n\nRain in Lund\n\nThe old bridge stays open until spring, the council decided on Monday evening.",
            Some("Rain in Lund"),
        ),
        // Nothing before the text, nothing like a headline, and no text.
        ("It rained all day in the town, the mayor said on Monday.", None),
        ("Home\nNews\nSport\n\nThe ferry sails at seven, the mayor said on Monday.", None),
        ("News\nSport\nWeather", None),
    ] {
        let article = crate::text(page).unwrap();
        assert_eq!(article.of_kind(crate::Kind::Headline).count(), 0, "{}", article.explain());
        assert_eq!(article.headline(), headline, "{}", article.explain());
    }
}
