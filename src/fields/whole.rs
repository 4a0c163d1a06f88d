//! The page as a whole: is it one article, and is all of it there?

use crate::article::Article;
use crate::document::is_article_type;
use crate::features::measure::measure;
use crate::kind::Kind;
use crate::rules;
use once_cell::sync::Lazy;

/// Words from which the length of a body says nothing against an article: about three paragraphs.
const FULL_WORDS: f32 = 150.0;

/// Share of the confidence that stays where nothing on the page is like a headline, 0..=1.
const WITHOUT_HEADLINE: f32 = 0.25;

/// Share that stays where the body is next to nothing beside lists, comments and promotions, 0..=1.
const AMONG_LISTS: f32 = 0.5;

/// Share that a date and an author add, each, 0..=1.
const PER_FIELD: f32 = 0.15;

/// How sure it is that the page is one article, 0..=1.
///
/// How sure its body and its headline are, less for a body that is short or a small part of the page's text, and for a
/// page without date or author. On the pages of `../shared/eval` it is higher for an article of three corpora than for a
/// page of another type (forum, list, product, service) in 92 of 100 pairs.
pub(crate) fn confidence(article: &Article<'_>) -> f32 {
    let mut whole = Whole::default();
    for block in article.blocks() {
        let words = || measure(article.text_of(block)).words.max(1) as f32;
        match block.kind() {
            Kind::Body => {
                let words = words();
                whole.body += words;
                whole.sure += words * block.confidence();
            }
            Kind::Headline => whole.headline = whole.headline.max(block.confidence()),
            Kind::Related | Kind::Comment | Kind::Promo | Kind::Navigation => whole.rest += words(),
            _ => {}
        }
    }
    whole.fields = u8::from(article.date().is_some()) + u8::from(!article.authors().is_empty());
    whole.confidence()
}

/// What the confidence of a page is made of.
#[derive(Clone, Copy, Debug, Default)]
struct Whole {
    /// Words of the body.
    body: f32,
    /// The same, each with the confidence of its block.
    sure: f32,
    /// Words of lists, comments and promotions.
    rest: f32,
    /// Confidence of the surest headline, 0..=1.
    headline: f32,
    /// Date and author: how many of them there are.
    fields: u8,
}

impl Whole {
    fn confidence(self) -> f32 {
        if self.body == 0.0 {
            return 0.0;
        }
        let length = (self.body / FULL_WORDS).min(1.0).sqrt();
        let titled = WITHOUT_HEADLINE + (1.0 - WITHOUT_HEADLINE) * self.headline;
        let share = AMONG_LISTS + (1.0 - AMONG_LISTS) * self.body / (self.body + self.rest);
        let signed = 1.0 - 2.0 * PER_FIELD + PER_FIELD * f32::from(self.fields);
        (self.sure / self.body * length * titled * share * signed).clamp(0.0, 1.0)
    }
}

/// Share of a page's matter (body, teasers, comments, offers) that is body, in hundredths, from which it is an article whatever
/// else speaks against it.
const MOSTLY_BODY: usize = 40;

/// Confidence from which a page is an article among long lists or under many comments, 0..=1: of one that says it is one...
///
/// Of the pages of `../shared/eval` where a body of teasers, posts and offers is nearer to the gold than that of the paragraphs
/// nearly all are below it, and of articles 1 in 100.
const SURE_DECLARED: f32 = 0.3;

/// ...and of one that does not say so, 0..=1.
const SURE_UNDECLARED: f32 = 0.4;

/// The page holds an article.
pub(crate) fn is_article(article: &Article<'_>) -> bool {
    article.once_is_article(|| {
        is_mostly_body(article) || article.confidence() >= least_confidence(&article.document().page.types)
    })
}

/// By the types of schema.org and OpenGraph that the page gives itself.
fn least_confidence(types: &[String]) -> f32 {
    if types.iter().any(|name| is_article_type(name)) { SURE_DECLARED } else { SURE_UNDECLARED }
}

fn is_mostly_body(article: &Article<'_>) -> bool {
    let body = bytes(article, |_, kind| kind == Kind::Body);
    let aside = bytes(article, |_, kind| matches!(kind, Kind::Related | Kind::Promo));
    let posts = if is_discussed(article) { 0 } else { bytes(article, |_, kind| kind == Kind::Comment) };
    body > 0 && body * 100 >= (body + aside + posts) * MOSTLY_BODY
}

/// Share of the comments, in hundredths, below a heading such as "12 comments" from which they are about the page. Threads have no such
/// heading, or have it above a part of the posts.
const DISCUSSION: usize = 90;

/// The comments are about the page, rather than what it is about.
pub(super) fn is_discussed(article: &Article<'_>) -> bool {
    let all = bytes(article, |_, kind| kind == Kind::Comment);
    let below = bytes(article, |i, kind| {
        kind == Kind::Comment && COMMENTS_ABOVE.is_some_and(|rule| article.fired(i).binary_search(&rule).is_ok())
    });
    below * 100 > all * DISCUSSION
}

/// The rule that sees a heading of comments above a block.
static COMMENTS_ABOVE: Lazy<Option<u16>> =
    Lazy::new(|| rules::all().position(|rule| rule.id == "section/passed-comments").map(|n| n as u16));

/// Bytes of the blocks that `is` picks by place and kind.
fn bytes(article: &Article<'_>, is: impl Fn(usize, Kind) -> bool) -> usize {
    article.blocks().iter().enumerate().filter(|(i, b)| is(*i, b.kind())).map(|(_, b)| b.span().len()).sum()
}

/// Blocks after the last paragraph in which a notice of a paywall is looked for.
const REACH: usize = 4;

/// Words of a body that can be the teaser of an article behind a paywall.
const TEASER_WORDS: u32 = 350;

/// Rules that see a subscription sold as access, ascending.
static PAYWALL: Lazy<Vec<u16>> = Lazy::new(|| {
    let is = |id: &str| id.starts_with("promo/paywall-");
    rules::all().enumerate().filter(|(_, rule)| is(rule.id)).map(|(n, _)| n as u16).collect()
});

/// Reading all of it needs a payment: the metadata says so, or a short body ends at a subscription that is sold as access.
pub(crate) fn paywalled(article: &Article<'_>) -> bool {
    if let Some(free) = article.document().page.free {
        return !free;
    }
    let blocks = article.blocks();
    let Some(last) = blocks.iter().rposition(|b| b.kind() == Kind::Body) else { return false };
    let notice = |i: usize| {
        blocks[i].kind() == Kind::Promo && article.fired(i).iter().any(|id| PAYWALL.binary_search(id).is_ok())
    };
    let words = || article.body().iter().map(|p| measure(p.text).words).sum::<u32>();
    (last + 1..blocks.len().min(last + 1 + REACH)).any(notice) && words() <= TEASER_WORDS
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::html;

    /// Each part by itself, as what it leaves of the confidence of a page that has all.
    #[test]
    fn every_part_lowers_the_confidence() {
        let all = Whole { body: 300.0, sure: 270.0, rest: 0.0, headline: 1.0, fields: 2 };
        for (whole, wanted) in [
            (all, 0.9),
            (Whole { sure: 150.0, ..all }, 0.5),
            // A quarter of the full length counts a half.
            (Whole { body: FULL_WORDS / 4.0, sure: FULL_WORDS / 4.0, ..all }, 0.5),
            (Whole { headline: 0.0, ..all }, 0.9 * WITHOUT_HEADLINE),
            (Whole { headline: 0.5, ..all }, 0.9 * 0.625),
            (Whole { rest: 300.0, ..all }, 0.9 * 0.75),
            (Whole { rest: 2700.0, ..all }, 0.9 * 0.55),
            (Whole { fields: 1, ..all }, 0.9 * 0.85),
            (Whole { fields: 0, ..all }, 0.9 * 0.7),
            (Whole { body: 0.0, sure: 0.0, ..all }, 0.0),
        ] {
            assert!((whole.confidence() - wanted).abs() < 1e-6, "{whole:?}: {}", whole.confidence());
        }
    }

    /// A notice near the end of a short body is a paywall's; one that stands far below it, or below a whole article, is not.
    #[test]
    fn a_paywall_is_where_the_text_breaks_off() {
        let sentence =
            "The council voted on Monday to keep the old bridge open until spring, and nobody had expected that. ";
        let page = |paragraphs: usize, between: usize| {
            let body = format!("<p>{}</p>", sentence.repeat(2)).repeat(paragraphs);
            let links = "<h3>Fish prices rise in the harbour</h3>".repeat(between);
            format!(
                "<article><h1>Bridge stays open until spring</h1><p>By Ada Lind</p>{body}</article>{links}\
                <div><p>Subscribe now to continue reading this article.</p></div>"
            )
        };
        let behind = |paragraphs: usize, between: usize| html(&page(paragraphs, between)).unwrap().paywalled();
        assert!(behind(3, 0));
        assert!(behind(3, 2));
        assert!(!behind(3, 8));
        assert!(!behind(12, 0));
    }

    #[test]
    fn a_page_that_calls_itself_an_article_is_believed_sooner() {
        let least = |types: &[&str]| least_confidence(&types.iter().map(ToString::to_string).collect::<Vec<_>>());
        for types in [
            &["article"][..],
            &["BlogPosting"],
            &["LiveBlogPosting"],
            &["NewsArticle"],
            &["WebPage", "ReportageNewsArticle"],
        ] {
            assert_eq!(least(types), SURE_DECLARED, "{types:?}");
        }
        for types in [&[][..], &["website"], &["WebPage"], &["ArticleList"], &["DiscussionForumPosting"]] {
            assert_eq!(least(types), SURE_UNDECLARED, "{types:?}");
        }
    }

    /// Comments under a heading that counts them are about the page; posts without one are the page.
    #[test]
    fn comments_below_their_heading_discuss_the_page() {
        let post = |n: usize| {
            format!(
                "<li class=comment><cite>Reader {n} says:</cite><p>I was on the bridge on Monday too, and lamp number {n} was out, as it has been.</p></li>"
            )
        };
        let posts = |from: usize, to: usize| {
            format!("<ol class=comment-list>{}</ol>", (from..to).map(post).collect::<String>())
        };
        let story = "<h1>Bridge stays open until spring</h1>\
            <p>The old bridge over the harbour will stay open until spring, the council decided on Monday evening.</p>\
            <p>Nobody had expected the vote to be so clear, said the mayor, who wants a new bridge before the next winter.</p>";
        let discussed = |below: String| {
            let page = format!("<article>{story}</article><section id=comments>{below}</section>");
            let article = html(&page).unwrap();
            assert!(article.of_kind(Kind::Comment).count() >= 16, "{}", article.explain());
            is_discussed(&article)
        };
        assert!(discussed(format!("<h2>Comments</h2>{}", posts(0, 8))));
        assert!(!discussed(posts(0, 8)));
        assert!(!discussed(format!("{}<h2>Comments</h2>{}", posts(0, 4), posts(4, 8))));
    }
}
