//! What names in class, id, role, itemprop, rel and data-testid say an element is for.
//!
//! Authors of pages name things in English the world over, so one table does for every language. A name is only a hint:
//! the rules weigh it against wording and place.

use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use once_cell::sync::Lazy;

macro_rules! hints {
    ($($(#[doc = $doc:literal])* $id:ident: $words:literal;)*) => {
        /// One bit a hint. The words that give it stand beside it in the source.
        #[allow(dead_code)]
        pub(crate) mod hint {
            #[allow(clippy::upper_case_acronyms, non_camel_case_types)]
            #[repr(u8)]
            enum Index { $($id,)* }
            $($(#[doc = $doc])* #[doc = concat!("Words: `", $words, "`.")] pub const $id: u64 = 1 << Index::$id as u8;)*
            /// Names of the hints by bit, for explanations.
            pub const NAMES: &[&str] = &[$(stringify!($id),)*];
        }

        /// Hints and the words that give them: a plain word stands alone (or in the plural), `word~` begins one, `~word`
        /// ends one, `~word~` stands anywhere. Hyphens stand for any separator: `entry-title` is also `entryTitle`.
        const WORDS: &[(u64, &str)] = &[$((hint::$id, $words),)*];
    };
}

hints! {
    /// The headline of an article (or of a teaser).
    HEADLINE: "~headline~ hed heading-main entry-title post-title article-title story-title page-title news-title main-title single-title";
    /// Any title.
    TITLE: "title~ ~title titel titolo titulo titre heading";
    /// A label over the headline.
    KICKER: "~kicker~ ~eyebrow~ overline~ topline~ supertitle~ pretitle pre-title overtitle roofline antetitulo dachzeile spitzmarke flag rubric~ strapline~ label";
    /// The summary below the headline.
    DECK: "deck dek ~standfirst~ ~subtitle~ sub-title ~subheadline~ sub-headline subhed underline~ tagline~ ~teaserlead chapo~ sottotitolo sommario untertitel vorspann bajada entradilla copete description~";
    /// A leading paragraph.
    LEAD: "lead lede leadtext lead-text ~leadin lead-in ~intro intro~ ~introduction~ ingress~ preamble~ vorspann anleser anrisstext";
    /// A summary or teaser.
    SUMMARY: "~summary~ excerpt~ ~excerpt abstract~ teaser~ ~teaser key-point tldr takeaway~ highlights";
    /// The line that says who wrote it.
    BYLINE: "~byline~ by-line ~bylines ~authorline~ autorenzeile signature~ written-by posted-by credits-line";
    /// A person who wrote.
    AUTHOR: "~author~ ~writer~ ~creator~ ~journalist~ ~reporter~ contributor~ autor~ auteur~ autore~ redakteur~ vcard fn";
    /// A date.
    DATE: "date~ ~date dateline~ datum fecha data-pub datetime~ calendar";
    /// A time.
    TIME: "time timestamp~ ~timestamp ~time timeago~ time-ago dtstamp uhrzeit hora heure clock";
    /// When something was published.
    PUBLISHED: "publish~ ~published~ pubdate~ ~pubdate~ posted-on post-date created~ publication-date date-published publicat~ posted";
    /// When something was changed.
    UPDATED: "updated~ ~updated modified~ ~modified lastmod~ last-update dt-modified date-modified";
    /// Facts around an article: byline, date, section.
    META: "meta ~meta meta~ postmeta entry-info article-info post-info article-details";
    /// An article as a whole.
    ARTICLE: "article~ ~article story~ ~story post hentry news-item entry blog-post single-post blogpost beitrag artikel~ articulo~ noticia~ articolo~ artykul~ artigo";
    /// The running text of an article.
    BODY: "~articlebody~ article-body ~storybody~ story-body entry-content post-content article-content ~articlecontent~ article-text ~articletext~ post-body ~postbody~ story-content story-text news-text content-body body-content ~bodytext~ body-text  body-copy body-main text-body richtext~ rich-text wysiwyg prose td-post-content field-name-body news-body single-content article-detail main-content";
    /// Content or text of any kind.
    CONTENT: "content ~content content~ main body inhalt contenido text text~ ~text copy paragraph~ ~paragraph para absatz";
    /// A heading inside the text.
    SUBHEADING: "subheading~ sub-heading ~subhead~ sub-head crosshead~ cross-head section-title section-heading zwischentitel intertitre intertitulo";
    /// Words on a picture.
    CAPTION: "~caption~ figcaption~ bildunterschrift~ bildtext image-description image-text legend~ legende photo-description pie-foto media-text cutline";
    /// Who made a picture.
    CREDIT: "credit~ ~credit ~credits photocredit~ photographer~ image-source photo-source photo-by copyright-holder bildnachweis bildquelle fotograf~ attribution~ image-copyright";
    /// A picture.
    IMAGE: "image~ ~image img picture~ photo~ ~photo figure figure~ foto~ bild thumb~ thumbnail~ media-object lightbox~";
    /// A series of pictures.
    GALLERY: "gallery~ ~gallery slideshow~ slider~ slide carousel~ ~carousel swiper~ slick galerie~ bildergalerie~ fotogalerie~ splide";
    /// A film or a sound, and its player.
    VIDEO: "video~ ~video player~ ~player podcast~ audio~ ~audio jwplayer~ brightcove~ youtube~ vimeo~";
    /// Something brought in from elsewhere.
    EMBED: "embed~ ~embed oembed twitter-tweet tweet~ instagram-media iframe~ blockquote-twitter";
    /// Asks for money for the publisher.
    DONATE: "donat~ ~donate support-us supporter~ ~support contribution~ patreon~ membership~ become-member appeal~ spende~ crowdfund~ kofi ko-fi buymeacoffee~ steady reader-revenue readerrevenue~ epic";
    /// A newsletter.
    NEWSLETTER: "~newsletter~ ~mailinglist~ mailchimp~ signup~ sign-up mc4wp~ email-capture substack infolettre mailpoet~ subscribe-form optin~ opt-in";
    /// Sells a subscription.
    SUBSCRIBE: "subscri~ ~subscribe subscription~ abo abonn~ ~abonnement suscri~ assin~ abbonament~";
    /// Sells something of the publisher's.
    PROMO: "promo~ ~promo cta call-to-action ~callout~ marketing~ campaign~ shop~ product~ offer~ upsell~ event-promo affiliate~ app-download appstore app-store google-play download-app follow-us";
    /// Bars the way to the text.
    PAYWALL: "~paywall~ regwall~ meter~ premium-content piano~ tp-container locked~ members-only subscriber-only registration-wall gate gated";
    /// Points to other articles on the matter.
    RELATED: "related~ ~related see-also seealso~ also-read read-also alsoread~ readalso~ relacionad~ verwandt~ relatos linked-articles more-on mehr-zum-thema siehe-auch inline-related";
    /// Points to other articles.
    RECOMMEND: "recommend~ recirc~ read-next readnext~ up-next upnext~ next-article ~outbrain~ ~taboola~ ~recirculation~ you-may-like youmaylike~ suggested~ suggestion~ discover~ plista~ mgid~ zergnet~ revcontent~ jp-relatedposts yarpp~ teads~ further-reading";
    /// More of the same.
    MORE: "more read-more readmore~ more-stories morefrom more-from ~mehr weiterlesen~ prev previous next next-post prev-next post-navigation nav-links";
    /// What others read.
    POPULAR: "popular~ ~popular trending~ ~trending most-read mostread~ most-viewed mostviewed~ top-stories topstories~ meistgelesen~ hot-news most-popular best-of";
    /// What is new.
    LATEST: "latest~ ~latest recent~ newest~ breaking~ ticker~ newsfeed~ just-in news-list";
    /// Passes the article on.
    SHARE: "share~ ~share sharing~ ~sharing sharedaddy~ addtoany~ addthis~ teilen sociable~ send-to print printer~ copy-link email-this whatsapp~ telegram-share bookmark~ save-article";
    /// Social networks.
    SOCIAL: "social~ ~social facebook~ twitter~ linkedin~ pinterest~ instagram~ follow~ like-button fb-like";
    /// Buttons around an article.
    TOOLBAR: "toolbar~ ~tools tools~ action~ ~actions controls~ button~ ~button btn utility~ font-size listen~";
    /// A menu.
    NAV: "nav ~nav navi navbar~ navigation~ ~navigation menu~ ~menu submenu~ menubar~ sitenav~ hamburger~ mega-menu tab tabs tablist";
    /// Where the page stands in the site.
    BREADCRUMB: "~breadcrumb~ bread-crumb crumb~ breadcrumbs";
    /// Pages of a list.
    PAGINATION: "paginat~ pager~ ~pager page-numbers page-links pagenav~ load-more wp-pagenavi";
    /// Contents of the article.
    TOC: "toc table-of-contents tableofcontents~ ez-toc inhaltsverzeichnis~ jump-links anchor-links on-this-page";
    /// A search form.
    SEARCH: "search~ ~search suche searchform~ searchbox~";
    /// An account.
    LOGIN: "login~ ~login log-in signin~ sign-in register~ account~ user-menu logout~ anmelden~ password~";
    /// Skips or opens a part of the page.
    SKIP: "skip skip~ skiplink~ back-to-top backtotop~ scroll-top totop jump-to";
    /// The sign of the site.
    LOGO: "logo~ ~logo branding~ brand site-title site-name site-branding sitename~";
    /// Keywords of the article.
    TAGS: "tag tags tag~ ~tags taglist~ tag-list tag-links post-tags keyword~ ~keywords topic~ ~topics hashtag~ schlagwort~ etiquetas";
    /// The part of the site the article stands in.
    CATEGORY: "categor~ ~category cat-links section-name section-label ~section rubrik~ ressort~ channel~ kategorie~ topic-label primary-category seccion";
    /// A person presented.
    BIO: "bio bio~ ~bio about-author aboutauthor~ author-box authorbox~ author-bio author-info author-card author-profile profile~ ~profile author-description about-the-author author-about about-us";
    /// Words of readers.
    COMMENT: "comment~ ~comments ~comment disqus~ reply~ replies respond discussion~ kommentar~ comentario~ commentaire~ coral~ spotim~ viafoura~ livefyre~ hyvor~ forum~ review~ feedback~ guestbook";
    /// The end of the page, or of a part.
    FOOTER: "footer~ ~footer colophon bottom foot site-footer";
    /// Law.
    LEGAL: "legal~ copyright~ disclaimer~ terms imprint~ impressum~ licens~ rights disclosure~ privacy-policy";
    /// Consent.
    COOKIE: "cookie~ consent~ gdpr~ ccpa~ privacy~ onetrust~ didomi~ cmp cmp~ truste~ qc-cmp optanon~ cookiebot~ datenschutz~";
    /// An advertisement.
    AD: "ad ads adv advert~ ~advert ~advertisement~ adslot~ ad-slot adsense~ adsbygoogle~ dfp~ gpt-ad doubleclick~  adbox~ ad-container anzeige~ werbung~ publicidad~ publicite~ pubblicita~ reklama~ banner~ ~banner billboard~ leaderboard~ mpu native-ad";
    /// Paid content.
    SPONSOR: "sponsor~ ~sponsored promoted~ advertorial~ paid-content partner~ brandvoice~ native-content branded~";
    /// Beside the article.
    SIDEBAR: "sidebar~ ~sidebar side-bar aside~ ~aside rail ~rail rightcol~ right-col right-column rightcolumn~ leftcol~ left-column secondary widget-area margin-note";
    /// A small tool of the page.
    WIDGET: "widget~ ~widget weather~ wetter~ stock~ quotes-ticker horoscope~ poll~ quiz~ survey~ game~ puzzle~ newsticker~ sudoku crossword~";
    /// The top of the page, or of a part.
    HEADER: "header~ ~header masthead~ ~masthead topbar~ top-bar top hero~ ~hero banner-top head";
    /// Laid over the page.
    MODAL: "modal~ ~modal popup~ ~popup pop-up overlay~ ~overlay lightbox-modal dialog~ drawer~ tooltip~ toast~ interstitial~ flyout~ dropdown~ offcanvas~";
    /// Not shown, or only on some screens.
    HIDDEN: "hidden ~hidden hide hide~ invisible~ is-hidden d-none display-none collapse~ nodisplay print-only mobile-only";
    /// For screen readers only.
    SR_ONLY: "sr-only sronly screen-reader~ screenreader~ ~visuallyhidden~ visually-hidden assistive~ a11y-hidden u-hiddenvisually visuallyhidden~ offscreen~ element-invisible";
    /// Something said, or a saying put out of the text.
    QUOTE: "quote~ ~quote pullquote~ ~pullquote~ pull-quote blockquote~ zitat~ citation~";
    /// Facts set beside the text.
    FACTBOX: "infobox~ info-box factbox~ fact-box fact facts sidebar-box box-info inset~ background-box faktenbox infokasten~ explainer~ glossary~ recipe~";
    /// A note of the editors.
    NOTE: "correction~ editors-note editor-note editornote~ update-note clarification~ note notes~ notice~ alert~ disclaimer-note";
    /// Sources and footnotes.
    FOOTNOTE: "footnote~ ~footnotes reference~ ~references endnote~ bibliograph~ citations reflist~ sources cite-note";
    /// An item of a list of items.
    CARD: "card~ ~card tile~ ~tile teaser-item list-item listitem~ item ~item grid-item media-body media-heading feed-item archive~ listing~ loop~ teaserbox~";
}

/// How a word may stand in a name.
#[derive(Clone, Copy)]
struct Pattern {
    hint: u64,
    /// A letter may stand before it.
    open_start: bool,
    /// A letter may stand after it.
    open_end: bool,
}

struct Matcher {
    automaton: NFA,
    patterns: Vec<Pattern>,
}

static MATCHER: Lazy<Matcher> = Lazy::new(|| {
    let (mut words, mut patterns) = (Vec::new(), Vec::new());
    for &(hint, list) in WORDS {
        for word in list.split_ascii_whitespace() {
            let core = word.trim_matches('~');
            words.push(core);
            patterns.push(Pattern { hint, open_start: word.starts_with('~'), open_end: word.ends_with('~') });
        }
    }
    // The words are the program's own: they always build.
    let automaton = NFA::new(words).expect("the table of hints");
    Matcher { automaton, patterns }
});

/// Longest value that is looked at, in bytes. Utility classes run to hundreds; what an element is for stands in front.
const LONGEST: usize = 192;

/// Slots of the memo: distinct words on a page are a few hundred.
const SLOTS: usize = 512;

/// Hints of attribute values, remembered over a page.
pub(crate) struct Hints {
    /// Whole values, as the entries of a menu repeat them.
    values: Memo,
    /// Words of values, which are repeated in other company.
    words: Memo,
    folded: Vec<u8>,
}

/// By slot: the hash of what is there, and its hints.
struct Memo(Vec<(u64, u64)>);

impl Memo {
    fn new() -> Memo {
        Memo(vec![(0, 0); SLOTS])
    }

    /// The place of a hash; its first part is another one where the hints are not known.
    #[inline]
    fn slot(&mut self, hash: u64) -> &mut (u64, u64) {
        &mut self.0[(hash >> 40) as usize % SLOTS]
    }
}

impl Hints {
    pub fn new() -> Hints {
        Hints { values: Memo::new(), words: Memo::new(), folded: Vec::with_capacity(2 * LONGEST) }
    }

    /// Hints of one attribute value: of its words.
    pub fn of(&mut self, value: &str) -> u64 {
        let head = &value.as_bytes()[..value.len().min(LONGEST)];
        let hash = hash(head);
        let known = *self.values.slot(hash);
        if known.0 == hash {
            return known.1;
        }
        let words = head.split(|&byte| is_blank(byte)).filter(|word| !word.is_empty());
        let hints = words.fold(0, |hints, word| hints | self.of_word(word));
        *self.values.slot(hash) = (hash, hints);
        hints
    }

    fn of_word(&mut self, word: &[u8]) -> u64 {
        let hash = hash(word);
        let known = self.words.slot(hash);
        if known.0 != hash {
            fold(word, &mut self.folded);
            *known = (hash, find(&self.folded));
        }
        known.1
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

/// Hash of a word or a value, never 0: multiplicative, eight bytes at a time. What only its hash tells apart
/// is told apart: two of the some hundred on a page have the same by a chance of one in 10^14.
fn hash(word: &[u8]) -> u64 {
    let mix = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (words, rest) = word.as_chunks::<8>();
    let hash = words.iter().fold(word.len() as u64, |h, w| mix(h, u64::from_le_bytes(*w)));
    mix(hash, rest.iter().fold(0, |h, &b| h << 8 | u64::from(b))) | 1
}

/// Lower case, one hyphen for every separator within a name and before a capital after a small letter.
fn fold(word: &[u8], out: &mut Vec<u8>) {
    out.clear();
    let mut previous = b' ';
    for &byte in word {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => out.push(byte),
            b'A'..=b'Z' => {
                if previous.is_ascii_lowercase() {
                    out.push(b'-');
                }
                out.push(byte.to_ascii_lowercase());
            }
            _ if previous.is_ascii_alphanumeric() => out.push(b'-'),
            _ => {}
        }
        previous = byte;
    }
}

/// Hints of a folded word.
fn find(bytes: &[u8]) -> u64 {
    let Matcher { automaton, patterns } = &*MATCHER;
    let letter = |at: Option<&u8>| at.is_some_and(u8::is_ascii_lowercase);
    let mut hints = 0;
    // The automaton is stepped by hand: a search call per match would cost more than the values themselves.
    let Ok(mut state) = automaton.start_state(Anchored::No) else { return 0 };
    for (at, &byte) in bytes.iter().enumerate() {
        state = automaton.next_state(Anchored::No, state, byte);
        if !automaton.is_special(state) || !automaton.is_match(state) {
            continue;
        }
        let end = at + 1;
        let ends = !letter(bytes.get(end)) || bytes[end] == b's' && !letter(bytes.get(end + 1));
        for number in 0..automaton.match_len(state) {
            let id = automaton.match_pattern(state, number);
            let pattern = patterns[id.as_usize()];
            let start = end - automaton.pattern_len(id);
            let starts = start == 0 || !letter(bytes.get(start - 1));
            if (starts || pattern.open_start) && (ends || pattern.open_end) {
                hints |= pattern.hint;
            }
        }
    }
    hints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: &str) -> u64 {
        Hints::new().of(value)
    }

    #[test]
    fn words_stand_alone_or_open() {
        assert_ne!(of("c-article__byline") & hint::BYLINE, 0);
        assert_ne!(of("articleBody") & hint::BODY, 0);
        assert_ne!(of("entry_content") & hint::BODY, 0);
        assert_ne!(of("ad-300x250") & hint::AD, 0);
        assert_ne!(of("top-ads") & hint::AD, 0);
        assert_eq!(of("head shadow padding roadmap") & hint::AD, 0);
        assert_eq!(of("navy canvas") & hint::NAV, 0);
        assert_eq!(of("vintage stage tagger") & hint::TAGS & hint::NAV, 0);
        assert_ne!(of("SiteNav") & hint::NAV, 0);
    }

    #[test]
    fn the_memo_gives_the_same_again() {
        let mut hints = Hints::new();
        let first = hints.of("newsletter-signup");
        assert_eq!(hints.of("newsletter-signup"), first);
        assert_ne!(first & hint::NEWSLETTER, 0);
        assert_eq!(hints.of(""), 0);
    }

    #[test]
    fn every_hint_has_a_bit_and_a_word_that_gives_it() {
        assert!(hint::NAMES.len() <= 64);
        for &(bit, list) in WORDS {
            for word in list.split_ascii_whitespace() {
                assert_ne!(of(word.trim_matches('~')) & bit, 0, "{word}");
            }
        }
    }
}
