//! What of a page is its body: the paragraphs of the article, or, where the page holds none, what its main part consists of.

use crate::article::{Article, Block, Paragraph};
use crate::document::{Markup, Reading, mark};
use crate::features::markup_of;
use crate::features::measure::measure;
use crate::fields::whole::is_discussed;
use crate::kind::Kind;
use std::collections::HashMap;

/// Paragraphs and sub-headings in order, a lead among them.
///
/// A front page, a list, a thread or an offer has no article: its teasers, posts and offers are what it is there for. With
/// next to nothing that is body, those of its main part are taken, each under its own kind. Of what the page shows
/// several times (for wide screens and for narrow ones, as a teaser in three lists) the first is taken.
pub(crate) fn body<'a>(article: &'a Article<'_>) -> Vec<Paragraph<'a>> {
    let matter = Matter::of(article);
    let (parts, posts) = (matter.parts, matter.posts);
    let main = (parts || posts).then(|| Main::of(article, posts));
    let in_main = |i: usize| main.as_ref().is_some_and(|main| main.holds(article, i));
    let mut told = Told::default();
    let of = |(i, block): (usize, &Block)| {
        let text = article.text_of(block);
        let is = match block.kind() {
            Kind::Body | Kind::Subheading => true,
            Kind::Deck => parts || is_lead(text),
            Kind::Comment => posts && in_main(i),
            Kind::Related | Kind::Promo => parts && in_main(i),
            // Names and prices of goods are lines like those of a menu.
            Kind::Navigation => parts && in_main(i) && !is_menu(article, i),
            _ => false,
        };
        let is = is && !told.before(article, i, parts);
        is.then_some(Paragraph { text, kind: block.kind(), block: i })
    };
    article.blocks().iter().enumerate().filter_map(of).collect()
}

/// What a page is there for, but for paragraphs.
struct Matter {
    /// Teasers and offers.
    parts: bool,
    /// Posts that answer each other.
    posts: bool,
}

impl Matter {
    fn of(article: &Article<'_>) -> Matter {
        // Plain text does not show which of its lines frame the page.
        if article.reading() != Reading::Markup {
            return Matter { parts: false, posts: false };
        }
        let parts = !article.is_article();
        Matter { parts, posts: article.document().page.is_thread || parts && !is_discussed(article) }
    }
}

/// The part of the page that is neither its frame nor side matter.
struct Main {
    /// Marks of elements that frame the page or stand beside its matter.
    frame: u32,
    /// Most of the part stands in `<main>`: the rest is side matter without a name.
    marked: bool,
}

/// Elements that frame a page or stand beside its matter; alternative texts repeat what is beside them.
const FRAME: u32 = mark::NAV | mark::ASIDE | mark::HEADER | mark::FOOTER | mark::FORM | mark::DIALOG | mark::ALT;

impl Main {
    fn of(article: &Article<'_>, posts: bool) -> Main {
        // Some forums have all posts in the form in which they are moderated.
        let frame = if posts { FRAME & !around_body(article) } else { FRAME };
        let (mut inside, mut all) = (0, 0);
        for (i, block) in article.blocks().iter().enumerate() {
            let Some(markup) = markup_of(article.document(), i).filter(|m| m.marks & frame == 0) else { continue };
            all += block.span().len();
            inside += if is_main(markup) { block.span().len() } else { 0 };
        }
        Main { frame, marked: inside * 2 > all }
    }

    fn holds(&self, article: &Article<'_>, block: usize) -> bool {
        markup_of(article.document(), block)
            .is_none_or(|markup| markup.marks & self.frame == 0 && (!self.marked || is_main(markup)))
    }
}

/// Marks that hold for most of the body.
fn around_body(article: &Article<'_>) -> u32 {
    let of_body = || {
        article
            .blocks()
            .iter()
            .enumerate()
            .filter(|(_, b)| b.kind() == Kind::Body)
            .map(|(i, b)| (markup_of(article.document(), i).map_or(0, |markup| markup.marks), b.span().len()))
    };
    let all: usize = of_body().map(|(_, bytes)| bytes).sum();
    let most =
        |bit: u32| of_body().filter(|(marks, _)| marks & bit != 0).map(|(_, bytes)| bytes).sum::<usize>() * 2 > all;
    (0..u32::BITS).map(|n| 1 << n).filter(|&bit| most(bit)).sum()
}

fn is_main(markup: &Markup) -> bool {
    markup.marks & mark::MAIN != 0
}

fn is_menu(article: &Article<'_>, block: usize) -> bool {
    markup_of(article.document(), block).is_none_or(|markup| markup.marks & (mark::LINK_LIST | mark::BUTTON) != 0)
}

/// A deck that is the beginning of the text: two sentences or more, or one that is as long as a paragraph.
fn is_lead(deck: &str) -> bool {
    let m = measure(deck);
    m.ends_sentence() && (m.sentences >= LEAD_SENTENCES || m.words >= LEAD_WORDS)
}

/// Sentences of a lead; a summary in one sentence repeats what the text says.
const LEAD_SENTENCES: u32 = 2;

/// Words of a lead in one sentence. Half of the decks of fundus-news in `../shared/eval` have more, but they are read either way there;
/// pages of other kinds begin their text with a sentence of this length.
const LEAD_WORDS: u32 = 22;

/// Texts that the body has, with the container of each.
#[derive(Default)]
struct Told<'a>(HashMap<&'a str, u32>);

/// Bytes of a paragraph that nobody writes twice: shorter ones ("Yes.", "* * *") may stand as often as they do...
const UNIQUE_BYTES: usize = 30;

/// ...and of a teaser or an offer: prices and dates are shorter.
const UNIQUE_PART_BYTES: usize = 12;

impl<'a> Told<'a> {
    /// The body has the text of block `i` already. Paragraphs of one container repeat each other on purpose, as a refrain does:
    /// in an article only what another container has is a copy.
    fn before(&mut self, article: &'a Article<'_>, i: usize, parts: bool) -> bool {
        let text = article.text_of(&article.blocks()[i]);
        let Some(markup) = markup_of(article.document(), i) else { return false };
        if text.len() < if parts { UNIQUE_PART_BYTES } else { UNIQUE_BYTES } {
            return false;
        }
        let first = self.0.insert(text, markup.container);
        first.is_some_and(|container| parts || container != markup.container)
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Article, html};

    fn texts<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
        article.body().iter().map(|p| p.text).collect()
    }

    /// Teasers of a made-up town.
    const TEASERS: [(&str, &str); 6] = [
        ("Night ferry gets a second deck", "From May on there is room for forty more cars."),
        ("The mill at the weir turns again", "A club has spent nine winters on its wheel."),
        ("Market moves to the old gasworks", "The square is dug up until the autumn."),
        ("Choir looks for tenors", "Nobody has to read music, says its leader."),
        ("Ice rink opens a week late", "The cooling had been left out in the rain."),
        ("New bench on the mole", "It is the gift of a woman of ninety."),
    ];

    fn teasers() -> String {
        let of = |(title, text): (&str, &str)| {
            format!("<div class=teaser><h3><a href=/n>{title}</a></h3><p><a href=/n>{text}</a></p></div>")
        };
        TEASERS.map(of).concat()
    }

    #[test]
    fn the_body_of_a_front_page_is_its_teasers_without_the_frame() {
        let frame = "<nav><ul><li><a href=/>Home<li><a href=/s>Sport<li><a href=/w>Weather</ul></nav>";
        let foot = "<footer><p><a href=/i>Imprint and privacy of the Harbour Post</a></footer>";
        let page = format!("<title>Harbour Post</title><body>{frame}<main>{}</main>{foot}</body>", teasers());
        let article = html(&page).unwrap();
        assert!(!article.is_article());
        let body = texts(&article);
        assert!(TEASERS.iter().all(|(title, _)| body.contains(title)), "{body:?}");
        assert!(!body.iter().any(|t| t.contains("Imprint") || *t == "Weather"), "{body:?}");
    }

    #[test]
    fn the_body_of_an_article_has_no_teasers() {
        let story = "<p>The night ferry across the sound gets a second deck in May, the harbour office said on Tuesday.</p>\
            <p>Until then the old boat sails every hour, and whoever comes late has to wait on the mole, as ever.</p>\
            <p>The new deck was built in a yard up the coast, where eleven people worked on it for the whole winter.</p>";
        let page = format!(
            "<article><h1>Night ferry gets a second deck</h1>{story}</article><section><h2>Read also</h2>{}</section>",
            teasers()
        );
        let article = html(&page).unwrap();
        assert!(article.is_article());
        assert_eq!(texts(&article).len(), 3, "{:?}", texts(&article));
    }

    /// First post and two replies.
    fn thread(kind: &str) -> String {
        let post = |by: &str, text: &str| {
            format!("<li class=comment><cite>{by} says:</cite><p>{text}</p><a href=#r>Reply</a></li>")
        };
        format!(
            r#"<script type="application/ld+json">{{"@type":"{kind}","headline":"Which rope for a small boat?"}}</script>
            <main><h1>Which rope for a small boat?</h1>
            <p>My boat is four metres long and lies in the river harbour all year. The old rope gave way in the last storm, and I have no idea what to buy.</p>
            <p>Until now I had a rope of hemp, which my father left me with the boat. It was thick, heavy and never dry.</p>
            <section id=comments><h2>2 comments</h2><ol class=comment-list>{}{}</ol></section></main>"#,
            post(
                "Greta",
                "I would take twelve millimetres of nylon, because it gives when the water pulls at the boat."
            ),
            post(
                "Olaf",
                "Whatever you take, look at it twice a year and turn it round, or it wears through at the ring."
            ),
        )
    }

    #[test]
    fn a_page_that_calls_itself_a_thread_has_its_replies_in_the_body() {
        let has_reply = |kind: &str| {
            let page = thread(kind);
            texts(&html(&page).unwrap()).iter().any(|t| t.starts_with("Whatever you take"))
        };
        assert!(has_reply("DiscussionForumPosting"));
        assert!(!has_reply("BlogPosting"));
    }

    #[test]
    fn a_copy_for_narrow_screens_is_taken_once_and_a_refrain_as_often_as_it_is_sung() {
        let verse = "<p>The ferry left at seven and the mole lay in the rain, and nobody had come to see it go.</p>";
        let refrain = "<p>Oh, bring the boat about, my dear, oh, bring the boat about.</p>";
        let more =
            "<p>At eight the lamps went out, and the keeper walked home along the wall, as he did every night.</p>";
        let song = format!("<h1>Song of the ferry</h1>{verse}{refrain}{more}{refrain}");
        let once = html(&format!("<article>{song}</article>")).unwrap().into_owned();
        assert_eq!(texts(&once).iter().filter(|t| t.starts_with("Oh")).count(), 2);
        let twice =
            format!("<div class=wide><div>{verse}{more}</div></div><div class=narrow><div>{verse}{more}</div></div>");
        let twice = html(&format!("<article><h1>Song of the ferry</h1>{twice}</article>")).unwrap().into_owned();
        assert_eq!(texts(&twice).len(), 2, "{:?}", texts(&twice));
    }

    /// Some forums have all posts in the form in which they are moderated: that form frames nothing.
    #[test]
    fn posts_in_a_form_are_posts() {
        let whole = thread("DiscussionForumPosting");
        let (head, posts) = whole.split_once("<main>").unwrap();
        let page = format!(
            "{head}<main><p>Nobody at the harbour could tell me what to take.</p><form>{}</form></main>",
            posts.replace("</main>", "")
        );
        let article = html(&page).unwrap();
        assert!(texts(&article).iter().any(|t| t.starts_with("Whatever you take")), "{:?}", texts(&article));
    }

    /// Where most of a page stands in `<main>`, lists beside it are none of its matter; a small `<main>` decides nothing.
    #[test]
    fn what_stands_beside_main_is_not_the_body() {
        let beside = "<div class=teaser><h3><a href=/o>Old news of the harbour</a></h3><p><a href=/o>It was dug up from the cellar of the paper.</a></p></div>";
        let has_beside = |page: &str| texts(&html(page).unwrap()).iter().any(|t| t.starts_with("It was dug up"));
        let title = "<title>Harbour Post</title>";
        assert!(!has_beside(&format!("{title}<main>{}</main>{beside}", teasers())));
        assert!(has_beside(&format!("{title}<main><h1>Harbour Post</h1></main>{}{beside}", teasers())));
    }

    /// A summary of several sentences, or a long one, is where the text begins; a short one repeats it.
    #[test]
    fn a_deck_that_tells_is_part_of_the_body() {
        let story = "<p>The night ferry across the sound gets a second deck in May, the harbour office said on Tuesday.</p>\
            <p>Until then the old boat sails every hour, and whoever comes late has to wait on the mole, as ever.</p>\
            <p>The new deck was built in a yard up the coast, where eleven people worked on it for the whole of the winter.</p>\
            <p>In April it comes down the sound on a barge, if the ice lets it through, and is put on the boat within a week.</p>";
        let has = |deck: &str| {
            let page = format!(
                "<article><h1>Night ferry gets a second deck</h1><h2 class=deck>{deck}</h2><p class=byline>By Ada Lind</p>{story}</article>"
            );
            let article = html(&page).unwrap();
            assert_eq!(article.deck(), Some(deck), "{}", article.explain());
            article.body().iter().any(|p| p.text == deck)
        };
        assert!(!has("The boat is to carry more cars than ever."));
        assert!(has("The boat is to carry more cars. The quay has to grow for that."));
        assert!(has(
            "The boat is to carry more cars than ever before, and the quay in front of the old customs house has to grow for that by a third."
        ));
        // Without a full stop it is a label.
        assert!(!has("The boat is to carry more cars. The quay has to grow"));
    }
}
