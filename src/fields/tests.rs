//! Fields of small pages.

mod signatures;
mod views;

use crate::{Article, Field, html};

/// Three paragraphs, about 60 words.
const BODY: &str = "<p>The old bridge over the harbour will stay open until spring, the council decided on Monday evening.</p>\
    <p>Nobody had expected the vote to be so clear, said the mayor, who wants a new bridge before the next winter.</p>\
    <p>Until then the ferry runs twice a day, and the fishermen say that they can live with that for a while.</p>";

fn page(head: &str, above: &str, below: &str) -> Article<'static> {
    let text = format!(
        "<html><head>{head}</head><body><article><h1>Bridge stays open until spring</h1>{above}{BODY}{below}</article></body></html>"
    );
    html(&text).unwrap().into_owned()
}

fn ld(fields: &str) -> String {
    format!(
        r#"<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Bridge stays open until spring",{fields}}}</script>"#
    )
}

/// The day of publication, empty where there is none.
fn day_of(article: &Article<'_>) -> String {
    article.date().map(|d| d.to_string()).unwrap_or_default()
}

fn authors(article: &Article<'_>) -> Vec<String> {
    article.authors().iter().map(ToString::to_string).collect()
}

#[test]
fn the_articles_own_metadata_names_the_people() {
    let said = ld(r#""author":[{"@type":"Person","name":"Ada Lind"},{"@type":"Person","name":"Marco Berg"}]"#);
    assert_eq!(
        authors(&page(&said, "<p class=byline>By Ada Lind, harbour reporter</p>", "")),
        ["Ada Lind", "Marco Berg"]
    );
}

#[test]
fn people_on_the_page_beat_a_desk_in_the_metadata() {
    let said = ld(r#""author":{"name":"Harbour Post Staff"}"#);
    assert_eq!(authors(&page(&said, "<p class=byline>By Ada Lind</p>", "")), ["Ada Lind"]);
    // Nobody else signs: then the desk has written it.
    assert_eq!(authors(&page(&said, "", "")), ["Harbour Post Staff"]);
    // An account of the system is nobody.
    assert!(authors(&page(&ld(r#""author":{"name":"admin"}"#), "", "")).is_empty());
}

/// What stands last before the text is no headline for that.
#[test]
fn a_page_can_be_without_a_headline() {
    let article = html(&format!("<article><p class=byline>By Ada Lind</p>{BODY}</article>")).unwrap();
    assert_eq!((article.headline(), authors(&article)), (None, vec!["Ada Lind".to_owned()]));
}

#[test]
fn a_date_line_can_name_the_author() {
    assert_eq!(authors(&page("", "<p class=date>Ada Lind 3 May 2024, 14:41</p>", "")), ["Ada Lind"]);
}

#[test]
fn local_time_on_the_page_beats_utc_in_the_metadata() {
    let day = |said: &str, shown: &str| {
        let head = ld(&format!(r#""datePublished":"{said}""#));
        day_of(&page(&head, &format!("<p class=date>{shown}</p>"), ""))
    };
    assert_eq!(day("2024-05-03T22:04:00Z", "4 May 2024, 00:04"), "2024-05-04");
    // A day alone may be that of the paper; an offset is local already; a week apart is something else.
    assert_eq!(day("2024-05-03T22:04:00Z", "4 May 2024"), "2024-05-03");
    assert_eq!(day("2024-05-03T22:04:00+02:00", "4 May 2024, 00:04"), "2024-05-03");
    assert_eq!(day("2024-05-03T22:04:00Z", "11 May 2024, 00:04"), "2024-05-03");
}

#[test]
fn day_and_month_swapped_in_the_metadata_are_set_right() {
    let day = |said: &str, shown: &str| {
        let head = format!("<meta name=date content='{said}'>");
        day_of(&page(&head, &format!("<p class=date>Erstellt am: {shown}</p>"), ""))
    };
    assert_eq!(day("01/11/2023 12:43:42", "1. November 2023, 12:43"), "2023-11-01");
    assert_eq!(day("11/01/2023 12:43:42", "01.11.2023"), "2023-11-01");
    // With the year first nothing is swapped: then the page shows the month first.
    assert_eq!(day("2023-11-01T12:43:42", "11/01/2023"), "2023-11-01");
}

#[test]
fn the_day_of_the_address_is_that_of_the_place() {
    let day = |said: &str, address: &str| {
        let head = format!(
            "<link rel=canonical href=https://post.example/{address}>{}",
            ld(&format!(r#""datePublished":"{said}""#))
        );
        day_of(&page(&head, "", ""))
    };
    assert_eq!(day("2024-05-04T02:18:11Z", "2024/05/03/bridge"), "2024-05-03");
    // The stamp has the offset of the place already; the address is that of something else.
    assert_eq!(day("2024-05-04T02:18:11-05:00", "2024/05/03/bridge"), "2024-05-04");
    assert_eq!(day("2024-05-04T02:18:11Z", "2024/04/01/bridge"), "2024-05-04");
}

#[test]
fn english_outside_the_united_states_puts_the_day_first() {
    let day = |language: &str| {
        let text = format!(
            "<html lang={language}><body><article><h1>Bridge stays open until spring</h1><p class=date>02/10/2020</p>{BODY}</article></body></html>"
        );
        day_of(&html(&text).unwrap())
    };
    assert_eq!(day("en-GB"), "2020-10-02");
    assert_eq!(day("en-US"), "2020-02-10");
}

#[test]
fn a_date_can_open_the_paragraph_below_a_lead() {
    let lead = "<p><b>On Monday the council talked about the bridge, and almost nobody had come to listen.</b></p>";
    let dated = "<p>27.1.2022 - The talks went on until midnight, and in the end everybody was tired and the bridge was still there.</p>";
    let day = |above: &str| page("", above, "").date().map(|d| d.to_string());
    assert_eq!(day(&format!("{lead}{dated}")).as_deref(), Some("2022-01-27"));
    assert_eq!(day(lead), None);
}

#[test]
fn a_month_can_stand_by_both_of_its_names() {
    for both in ["نيسان / أبريل", "نيسان (أبريل)"] {
        assert_eq!(day_of(&page("", &format!("<p class=date>24 {both} 2020</p>"), "")), "2020-04-24", "{both}");
    }
}

#[test]
fn a_date_that_says_what_it_is_may_stand_anywhere() {
    let article = page("", "", "<footer><p>Last updated: 3 May 2024</p></footer>");
    assert_eq!(article.date().map(|d| d.to_string()).as_deref(), Some("2024-05-03"));
}

#[test]
fn the_foot_of_a_post_tells_its_day_in_a_sentence() {
    let article = html(
        "<article><h1>Ein Vogelhaus aus alten Dielen</h1>\
         <p>Die Bretter lagen seit dem Umbau im Keller, und die Meisen im Garten suchen im März schon nach einem Platz für ihr Nest.</p>\
         <p>Mehr als eine Säge, einen Bohrer und zwölf Schrauben braucht man nicht, und an einem Nachmittag ist alles fertig.</p>\
         <p>Das Loch hat einen Durchmesser von 28 Millimetern, damit die Spatzen draußen bleiben und die Katze nicht hineinlangt.</p>\
         <footer><p>Dieser Beitrag wurde am 9. März 2016 um 10:12 von Ilse geschrieben und unter Garten abgelegt.</p></footer></article>",
    )
    .unwrap();
    assert_eq!(article.date().map(|d| d.to_string()).as_deref(), Some("2016-03-09"));
}

#[test]
fn a_caption_has_its_credit_wherever_it_stands() {
    let figure = "<figure><img alt='A bridge in the fog' src=a.jpg><figcaption><p>The old bridge on a cold morning in May.</p>\
        <p>Photo: Ada Lind/Harbour Post</p></figcaption></figure>";
    let article = page("", figure, "");
    let captions: Vec<_> = article.captions().iter().map(|c| (c.text, c.credit)).collect();
    assert_eq!(captions, [("The old bridge on a cold morning in May.", Some("Ada Lind/Harbour Post"))]);
}

/// A caption that comes again with a word less is the same: the longer one stays.
#[test]
fn a_caption_that_is_repeated_stands_once() {
    let figure = |text: &str| format!("<figure><img src=a.jpg><figcaption>{text}</figcaption></figure>");
    let long = "The old bridge over the harbour, on a cold morning in May. Photo: Ada Lind";
    let twice = figure("The old bridge over the harbour on a cold morning in May") + &figure(long);
    let article = page("", &twice, "");
    assert_eq!(article.captions().iter().map(|c| c.text).collect::<Vec<_>>(), [long]);
}

/// A gallery may stand a little below the last paragraph; what is further down is of other articles.
#[test]
fn captions_reach_a_little_below_the_article() {
    let captions = |between: usize| {
        let below = "<div class=share-buttons>Share on Facebook</div>".repeat(between)
            + "<figure><img src=a.jpg><figcaption>The old bridge on a cold morning. Photo: Ada Lind</figcaption></figure>";
        let article = page("", "", &below);
        assert_eq!(article.of_kind(crate::Kind::Caption).count(), 1, "{}", article.explain());
        article.captions().len()
    };
    assert_eq!([0, 3, 4, 8].map(captions), [1, 1, 0, 0]);
}

/// A date that stands in no date line is taken from near the headline, and from a caption last.
#[test]
fn a_date_beside_something_else_is_found_near_the_headline() {
    let figure =
        "<figure><img src=a.jpg><figcaption>The old bridge on 4 March 2019, seen from the pier.</figcaption></figure>";
    let day = |above: &str| page("", above, "").date().map(|d| d.to_string());
    let share = "<div class=share-buttons>Share on Facebook, 12 times since 3 May 2024</div>";
    assert_eq!(day(&format!("{figure}{share}")).as_deref(), Some("2024-05-03"));
    assert_eq!(day(figure).as_deref(), Some("2019-03-04"));
    let far = "<div class=share-buttons>Share on Facebook</div>".repeat(30) + share;
    assert_eq!(page("", "", &far).date(), None);
}

#[test]
fn fields_name_the_rule_that_decided() {
    let said = ld(r#""author":[{"@type":"Person","name":"Ada Lind"}],"datePublished":"2024-05-03T22:04:00Z""#);
    let rules = |article: &Article<'_>| {
        [Field::Headline, Field::Authors, Field::Date].map(|field| article.field_rule(field).unwrap_or("none"))
    };
    let article = page(&said, "<p class=date>4 May 2024, 00:04</p>", "");
    assert_eq!(rules(&article), ["headline/first-level-heading", "authors/metadata", "date/local-time"]);
    let article = page("", "<p class=byline>By Ada Lind</p><p class=date>4 May 2024</p>", "");
    assert_eq!(rules(&article), ["headline/first-level-heading", "authors/bylines", "date/date-line"]);
    let glued = html(&format!(
        "<head>{}</head><article><h1>Harbour Bridge stays open until spring</h1>{BODY}</article>",
        ld(r#""url":"/a""#)
    ))
    .unwrap();
    assert_eq!(glued.headline(), Some("Bridge stays open until spring"));
    assert_eq!(rules(&glued), ["headline/kicker-cut", "none", "none"]);
}

#[test]
fn an_article_is_surer_than_a_menu() {
    let article = page(&ld(r#""datePublished":"2024-05-03""#), "<p class=byline>By Ada Lind</p>", "");
    let menu = html("<ul><li><a href=a>News</a><li><a href=b>Sport</a><li><a href=c>Weather</a></ul>").unwrap();
    assert!(article.confidence() > 0.4, "{}", article.confidence());
    assert!(menu.confidence() < 0.1, "{}", menu.confidence());
    assert!((0.0..=1.0).contains(&article.confidence()));
}

#[test]
fn a_script_without_blanks_has_words_too() {
    let japanese = "<article><h1>港の古い橋は春まで通れることに</h1>\
        <p>港の古い橋は、春まで閉鎖されないことになった。市議会が月曜日の夜に決めた。</p>\
        <p>「これほどはっきりした結果になるとは誰も思っていなかった」と市長は話し、次の冬までに新しい橋を造りたいと述べた。</p>\
        <p>それまでは連絡船が一日に二回運航する。漁師たちは、しばらくはそれで暮らしていけると話している。</p></article>";
    let article = html(japanese).unwrap();
    assert!(article.confidence() > 0.3, "{}", article.confidence());
}

#[test]
fn a_paywall_is_told_by_metadata_or_notice() {
    assert!(page(&ld(r#""isAccessibleForFree":false"#), "", "").paywalled());
    assert!(!page(&ld(r#""isAccessibleForFree":true"#), "", "<p>Subscribe to continue reading</p>").paywalled());
    assert!(page("", "", "<div class=paywall><p>Subscribe to continue reading</p></div>").paywalled());
    assert!(!page("", "", "").paywalled());
}

/// Kickers, decks and captions of one page, and what they are not.
#[test]
fn alternative_texts_and_labels_are_no_captions() {
    let figure = |inner: &str| format!("<figure><img src=a.jpg alt='A bridge in the fog'>{inner}</figure>");
    let captions = |inner: &str| {
        let article = page("", &figure(inner), "");
        article.captions().iter().map(|c| c.text.to_owned()).collect::<Vec<_>>()
    };
    // Readers do not see what stands in for a picture.
    assert!(captions("").is_empty());
    assert_eq!(
        captions("<figcaption>The old bridge on a cold morning.</figcaption>"),
        ["The old bridge on a cold morning."]
    );
    // However short it is, what the markup calls the caption is it.
    assert_eq!(captions("<figcaption>In May</figcaption>"), ["In May"]);
}

#[test]
fn two_captions_of_different_pictures_stay_two() {
    let figure = |text: &str| format!("<figure><img src=a.jpg><figcaption>{text}</figcaption></figure>");
    let texts = [
        "The old bridge on a cold morning. Photo: Ada Lind",
        "The old ferry on its way across the sound. Photo: Ada Lind",
    ];
    let article = page("", &texts.map(figure).concat(), "");
    assert_eq!(article.captions().iter().map(|c| c.text).collect::<Vec<_>>(), texts, "{}", article.explain());
    // Of the same words and the same length the first stays.
    let article = page(
        "",
        &["The bridge, on a cold day. Photo: Ada Lind", "The bridge; on a cold day. Photo: Ada Lind"]
            .map(figure)
            .concat(),
        "",
    );
    assert_eq!(
        article.captions().iter().map(|c| c.text).collect::<Vec<_>>(),
        ["The bridge, on a cold day. Photo: Ada Lind"]
    );
}

/// A page that sells, lists and discusses more than it tells is an article if it says so and looks like one.
#[test]
fn an_article_under_many_comments_stays_one() {
    let comment = |n: usize| {
        format!(
            "<li class=comment><cite>Reader {n}</cite><p>I was on the bridge on Monday too, and number {n} of the lamps was out, as it has been for years, \
             whatever the council says about the money that it spends on light.</p><a href=#r>Reply</a></li>"
        )
    };
    let thread = format!("<ol class=comment-list>{}</ol>", (0..12).map(comment).collect::<String>());
    let head = |kind: &str| format!("<meta property=og:type content={kind}>");
    let of = |kind: &str| page(&head(kind), "<p class=byline>By Ada Lind</p>", &thread);
    for kind in ["article", "website"] {
        let article = of(kind);
        assert!(article.is_article(), "{kind} {}", article.confidence());
        assert_eq!(article.body().len(), 3, "{kind}");
    }
}

/// Who signs above the text has written it; the bylines of teasers below are of other articles.
#[test]
fn bylines_of_teasers_name_no_author() {
    let teaser = "<section class=related><h2>Read also</h2><article><h3><a href=/f>Ferry gets a second deck</a></h3>\
        <p class=byline>By Marco Berg</p></article></section>";
    assert_eq!(authors(&page("", "<p class=byline>By Ada Lind</p>", teaser)), ["Ada Lind"]);
    let next = "<h2>Ferry gets a second deck</h2><p class=byline>By Marco Berg</p>";
    let article = page("", "<p class=byline>By Ada Lind</p>", next);
    assert_eq!((article.bylines().len(), authors(&article)), (2, vec!["Ada Lind".to_owned()]), "{}", article.explain());
    // Below the text somebody signs who signs nowhere else.
    assert_eq!(authors(&page("", "", "<p class=byline>By Ada Lind</p>")), ["Ada Lind"]);
}

#[test]
fn an_author_who_is_the_site_is_left_out_beside_people() {
    let said = |authors: &str| {
        ld(&format!(r#""publisher":{{"@type":"Organization","name":"Harbour Post"}},"author":[{authors}]"#))
    };
    let person = |name: &str| format!(r#"{{"@type":"Person","name":"{name}"}}"#);
    let both = said(&format!("{},{}", person("Harbour Post"), person("Ada Lind")));
    assert_eq!(authors(&page(&both, "", "")), ["Ada Lind"]);
    let twice = said(&format!("{},{}", person("Ada Lind"), person("ADA LIND")));
    assert_eq!(authors(&page(&twice, "", "")).len(), 1);
}

#[test]
fn neighbouring_appeals_are_one() {
    let appeal = "<p class=newsletter-signup>The Harbour Post lives on what its readers give. Please support our work with a donation.</p>";
    let article = page("", "", &format!("{appeal}{}", appeal.replace("newsletter-signup", "newsletter-form")));
    let runs = article.appeals();
    let count = article.of_kind(crate::Kind::Appeal).count();
    assert_eq!((runs.len(), count), (1, 2), "{}", article.explain());
}

/// The text of a page shows of a wire story what is in front of the first sentence.
#[test]
fn the_lede_goes_without_its_wire_dateline() {
    let text = "Rain in Lund\n\nLUND, Dec. 13 (Reuters) - It rained all day in the town, the mayor said on Friday.\n\n\
        Nobody had expected that much rain in December, and the river rose by a hand.";
    let article = crate::text(text).unwrap();
    assert_eq!(article.lede_without_dateline(), Some("It rained all day in the town, the mayor said on Friday."));
    let dateline = article.dateline().unwrap();
    assert_eq!((dateline.place, dateline.agency), (Some("LUND"), Some("Reuters")));
    let plain = crate::text("Rain in Lund\n\nIt rained all day in the town, the mayor said on Friday.").unwrap();
    assert_eq!(plain.lede_without_dateline(), plain.lede());
    assert_eq!(crate::text("News\nSport").unwrap().lede_without_dateline(), None);
}

/// What is plain text has no elements; what is markup says where a block stands.
#[test]
fn blocks_of_markup_have_a_path() {
    let article = page("", "<p>By Ada Lind</p>", "<footer><div>Imprint</div></footer>");
    let path = |text: &str| {
        let at = article.blocks().iter().position(|b| article.text_of(b) == text).unwrap();
        article.path(at).unwrap()
    };
    assert_eq!(path("By Ada Lind"), "html > body > article > p");
    assert_eq!(path("Imprint"), "html > body > article > footer > div");
    assert_eq!(crate::text("Rain in Lund").unwrap().path(0), None);
}

/// An element for times says of which it is, by an attribute or by its name.
#[test]
fn times_of_the_markup_say_what_they_are() {
    let day = |first: &str, second: &str| {
        let time = |what: &str, day: u8| {
            format!("<p><time {what} datetime=2024-05-0{day}T10:00+02:00>some time ago</time></p>")
        };
        day_of(&page("", &(time(first, 5) + &time(second, 3)), ""))
    };
    assert_eq!(day("class=updated", "class=published"), "2024-05-03");
    assert_eq!(day("class=updated", "pubdate"), "2024-05-03");
    assert_eq!(day("itemprop=dateModified", "itemprop=datePublished"), "2024-05-03");
    assert_eq!(day("pubdate", "class=updated"), "2024-05-05");
}

/// The surest headline counts, and of those that are as sure the one nearest to the text.
#[test]
fn of_two_headlines_one_counts() {
    let with = |first: &str, second: &str| {
        let text = format!(
            "<title>Bridge stays open until spring</title><article><h1>{first}</h1><p>By Ada Lind</p><h1>{second}</h1>{BODY}</article>"
        );
        html(&text).unwrap().into_owned()
    };
    let title = "Bridge stays open until spring";
    let article = with(title, "Bridge stays open until spring now");
    assert_eq!((article.of_kind(crate::Kind::Headline).count(), article.headline()), (2, Some(title)));
    // The same twice: above the page and above the text.
    let article = with(title, title);
    assert_eq!(article.of_kind(crate::Kind::Headline).count(), 2, "{}", article.explain());
    let at = article.headline().unwrap().as_ptr().addr() - article.text().as_ptr().addr();
    assert_eq!(Some(at), article.text().rfind(title), "{}", article.explain());
}
