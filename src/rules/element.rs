//! Which element a block stands in: what the markup calls it, headings, alternative texts.

use crate::document::mark;
use crate::features::markup_of;

rules! {
    /// Marked `PARAGRAPH`: see `document::mark`.
    "element/is-paragraph" [Body 8] |b| b.marked(mark::PARAGRAPH);
        yes ["<p>▸The ferry is late</p>", "<ul><li><p>▸Die Fähre fährt</p></ul>", "<p><b>▸Late</b></p>"]
        no ["<div>▸The ferry is late</div>", "<p>Harbour</p>▸The ferry is late", "<span class=paragraph>▸The ferry is late</span>"]

    /// Marked `LIST_ITEM`: see `document::mark`.
    "element/is-list-item" [] |b| b.marked(mark::LIST_ITEM);
        yes ["<ul><li>▸Ferry</ul>", "<dl><dt>▸Ferry<dd>late</dl>", "<div role=listitem>▸Ferry</div>"]
        no ["<p>▸• Ferry</p>", "<ul><li>Ferry</ul>▸Harbour", "<div class=list-item>▸Ferry</div>"]

    /// Marked `QUOTE`: see `document::mark`.
    "element/is-quote" [Body 8] |b| b.marked(mark::QUOTE);
        yes [
            "<blockquote>▸The ferry is late</blockquote>", "<blockquote><p>▸The ferry is late</blockquote>",
            "<blockquote><p>The ferry is late<p>▸Anna Berg</blockquote>",
        ]
        no ["<p>▸“The ferry is late”</p>", "<p><q>▸The ferry is late</q></p>", "<blockquote>The ferry is late</blockquote><p>▸Anna Berg"]

    /// Marked `TABLE`: see `document::mark`.
    "element/is-table" [] |b| b.marked(mark::TABLE);
        yes [
            "<table><tr><td>▸Ferry<td>12</table>", "<table><tr><th>▸Schiff<th>Preis<tr><td>Fähre<td>12</table>",
            "<table><caption>▸Fares</caption><tr><td>Ferry<td>12</table>",
        ]
        no [
            // One cell; a cell of two paragraphs: the table is there for the layout.
            "<table><tr><td>▸Ferry</table>", "<table><tr><td><p>▸The ferry is late<p>Harbour<td>12</table>",
            "<table><tr><td>Ferry<td>12</table><p>▸Harbour",
        ]

    /// Marked `FIGURE`: see `document::mark`.
    "element/is-figure" [Caption 10] |b| b.marked(mark::FIGURE);
        yes [
            "<figure><img alt='▸The ferry'></figure>", "<figure><img><figcaption>▸The ferry</figcaption></figure>",
            "<div role=figure>▸The ferry</div>",
        ]
        no ["<p><img alt='▸The ferry'>", "<div class=figure>▸The ferry</div>", "<figure><img alt='The ferry'></figure><p>▸Harbour"]

    /// Marked `FIGCAPTION`: see `document::mark`.
    "element/is-figcaption" [Caption 25] |b| b.marked(mark::FIGCAPTION);
        yes [
            "<figure><img><figcaption>▸The ferry</figcaption></figure>", "<figure><figcaption><p>▸Die Fähre<p>Anna Berg</figcaption></figure>",
            "<table><caption>▸Fares</caption><tr><td>Ferry<td>12</table>",
        ]
        no ["<figure><img><p>▸The ferry</figure>", "<figure><img alt='▸The ferry'></figure>", "<p class=caption>▸The ferry"]

    /// Marked `ALT`: see `document::mark`.
    "element/is-alt" [Caption 25] |b| b.marked(mark::ALT);
        yes [
            "<img alt='▸The ferry at the pier'>", "<figure><img alt='▸Die Fähre'><figcaption>Anna Berg</figcaption></figure>",
            "<input type=image alt='▸Find'>",
        ]
        no ["<figure><img><figcaption>▸The ferry</figcaption></figure>", "<p>▸The ferry <img alt='a ship'></p>", "<img title='Ship'><p>▸The ferry"]

    /// Marked `HIDDEN`: see `document::mark`.
    "element/is-hidden" [] |b| b.marked(mark::HIDDEN);
        yes [
            "<p hidden>▸The ferry is late", "<div style='color: red; display: none'><p>▸The ferry is late</div>", "<span class=sr-only>▸Menu</span>",
            "<div aria-hidden=true>▸Menu</div>",
        ]
        no [
            "<div style='display: block'>▸Menu</div>", "<div aria-hidden=false>▸Menu</div>", "<p hidden>Menu</p><p>▸The ferry is late",
            // A page that is shown once its script has run.
            "<body style='display: none'><p>▸The ferry is late",
        ]

    /// Marked `PRE`: see `document::mark`.
    "element/is-pre" [Body 10] |b| b.marked(mark::PRE);
        yes ["<pre>▸tide = 12</pre>", "<pre><code>▸tide = 12</code></pre>", "<xmp>▸tide = 12</xmp>"]
        no ["<p><code>▸tide = 12</code>", "<textarea>▸tide = 12</textarea>", "<pre>tide = 12</pre><p>▸It is high"]

    /// Marked `TIME`: see `document::mark`.
    "element/is-time" [Dateline 10] |b| b.marked(mark::TIME);
        yes ["<time>▸Monday</time>", "<p>▸Late on <time datetime=2024-05-12>Sunday</time>", "<p><b>▸Stand: <time>12. Mai</time></b>"]
        no ["<p>▸Monday", "<p>▸Monday<time datetime=2024-05-12></time>", "<p>▸Monday</p><time>Sunday</time>", "<span class=time>▸Monday</span>"]

    /// Marked `ADDRESS`: see `document::mark`.
    "element/is-address" [Byline 3, Legal 3] |b| b.marked(mark::ADDRESS);
        yes ["<address>▸Pier 12</address>", "<address><p>▸Anna Berg</address>", "<footer><address>Pier 12<p>▸Lund</address></footer>"]
        no ["<p class=address>▸Pier 12", "<address>Pier 12</address><p>▸Lund", "<p itemprop=address>▸Pier 12"]

    /// Marked `NAV`: see `document::mark`.
    "element/is-nav" [Navigation 15] |b| b.marked(mark::NAV);
        yes [
            "<nav>▸Home</nav>", "<nav><ul><li><a href=/>▸Home</a></ul></nav>", "<div role=navigation>▸Start</div>", "<ul role=menubar><li>▸Home</ul>",
        ]
        no ["<div class=nav>▸Home</div>", "<ul><li><a href=/>▸Home</a></ul>", "<nav>Home</nav><p>▸The ferry is late", "<p role=note>▸Home"]

    /// Marked `ASIDE`: see `document::mark`.
    "element/is-aside" [Related 6] |b| b.marked(mark::ASIDE);
        yes [
            "<aside>▸Ferry fares rise</aside>", "<aside><p>Read also<p>▸Ferry fares rise</aside>", "<div role=complementary>▸Fähre wird teurer</div>",
        ]
        no ["<div class=aside>▸Ferry fares rise</div>", "<aside>Read also</aside><p>▸Ferry fares rise", "<section>▸Ferry fares rise</section>"]

    /// Marked `HEADER`: see `document::mark`.
    "element/is-header" [] |b| b.marked(mark::HEADER);
        yes [
            "<header>▸Harbour Post</header>", "<article><header><h1>▸The ferry is late</h1></header></article>",
            "<div role=banner>▸Harbour Post</div>",
        ]
        no ["<h1>▸Harbour Post</h1>", "<div class=header>▸Harbour Post</div>", "<header>Harbour Post</header><p>▸The ferry is late"]

    /// Marked `FOOTER`: see `document::mark`.
    "element/is-footer" [Navigation 5] |b| b.marked(mark::FOOTER);
        yes [
            "<footer>▸Harbour Post</footer>", "<article><p>The ferry is late<footer><p>▸Anna Berg</footer></article>",
            "<div role=contentinfo>▸Kontakt</div>",
        ]
        no ["<div class=footer>▸Harbour Post</div>", "<footer>Harbour Post</footer><p>▸Pier 12", "<address>▸Harbour Post</address>"]

    /// Marked `ARTICLE`: see `document::mark`.
    "element/is-article" [] |b| b.marked(mark::ARTICLE);
        yes [
            "<article>▸The ferry is late</article>", "<article><div><p>▸Die Fähre kommt zu spät</div></article>",
            "<div role=article>▸The ferry is late</div>", "<article><article>▸First!</article></article>",
        ]
        no ["<main>▸The ferry is late</main>", "<div class=article>▸The ferry is late</div>", "<article>The ferry is late</article><p>▸Read also"]

    /// Marked `MAIN`: see `document::mark`.
    "element/is-main" [] |b| b.marked(mark::MAIN);
        yes [
            "<main>▸The ferry is late</main>", "<main><article><p>▸Die Fähre kommt zu spät</article></main>",
            "<div role=main>▸The ferry is late</div>",
        ]
        no ["<div id=main>▸The ferry is late</div>", "<article>▸The ferry is late</article>", "<main>The ferry is late</main><p>▸Read also"]

    /// Marked `ARTICLE_BODY`: see `document::mark`.
    "element/is-article-body" [Body 10] |b| b.marked(mark::ARTICLE_BODY);
        yes [
            "<div itemprop=articleBody>▸The ferry is late</div>", "<article><div itemprop='text articleBody'><p>▸The ferry is late</div></article>",
            "<section itemprop=articleBody><ul><li>▸Fähre</ul></section>",
        ]
        no [
            "<div class=articleBody>▸The ferry is late</div>", "<div itemprop=description>▸The ferry is late</div>",
            "<h1>▸The ferry is late</h1><div itemprop=articleBody>It is cold</div>",
        ]

    /// Marked `BUTTON`: see `document::mark`.
    "element/is-button" [Share 5] |b| b.marked(mark::BUTTON);
        yes ["<button>▸Share</button>", "<div role=button>▸Teilen</div>", "<button><span>▸Save</span></button>"]
        no ["<a class=button href=/>▸Share</a>", "<button>Share</button><p>▸The ferry is late", "<input type=button value=Share><p>▸Save"]

    /// Marked `FORM`: see `document::mark`.
    "element/is-form" [Promo 5, Other 3] |b| b.marked(mark::FORM);
        yes [
            "<form><p>▸Your e-mail</form>", "<label>▸Your e-mail</label>", "<select><option>▸Pier<option>Mill</select>",
            "<fieldset><p>▸Ihre Adresse</fieldset>",
        ]
        no ["<p><input>▸Your e-mail", "<button>▸Send</button>", "<form><p>Your e-mail</form><p>▸The ferry is late"]

    /// Marked `AUTHOR`: see `document::mark`.
    "element/is-author" [Byline 12] |b| b.marked(mark::AUTHOR);
        yes [
            "<a rel=author href=/anna>▸Anna Berg</a>", "<p>▸By <a rel=author href=/anna>Anna Berg</a>", "<span itemprop=author>▸Anna Berg</span>",
            "<p itemprop=creator>▸Anna Berg",
        ]
        no [
            "<a rel=nofollow href=/anna>▸Anna Berg</a>", "<p class=author>▸Anna Berg",
            // A long block that holds the author is about something else.
            "<p>▸The ferry is late, the bridge is shut, the wind is up, the boats stay in, the mayor wants a new bridge, the council has no money, \
             and on the pier, where it is cold, they read the story that <a rel=author href=/anna>Anna Berg</a> wrote about it in the spring of the \
             year of the flood.",
        ]

    /// Marked `DIALOG`: see `document::mark`.
    "element/is-dialog" [Promo 5] |b| b.marked(mark::DIALOG);
        yes ["<dialog open>▸Sign up</dialog>", "<div role=dialog><p>▸Sign up</div>", "<div role=alertdialog><p>▸Angemeldet bleiben?</div>"]
        no ["<div class=dialog>▸Sign up</div>", "<details open>▸Sign up</details>", "<dialog open>Sign up</dialog><p>▸The ferry is late"]

    /// Marked `ALL_LINK`: see `document::mark`.
    "element/is-all-link" [Related 3, Navigation 3] |b| b.marked(mark::ALL_LINK);
        yes [
            "<p><a href=/ferry>▸Ferry fares rise</a>", "<h2><a href=/ferry><b>▸Fähre wird teurer</b></a></h2>",
            "<p><a href=/a>▸Ferry</a> <a href=/b>Bridge</a>",
        ]
        no [
            // One sign is not in the link; nothing is.
            "<p><a href=/ferry>▸Ferry fares rise</a>.", "<p>▸Ferry <a href=/ferry>fares rise</a>", "<p>▸Ferry fares rise",
        ]

    /// Marked `EMPHASIS`: see `document::mark`.
    "element/is-emphasis" [Subheading 3] |b| b.marked(mark::EMPHASIS);
        yes ["<p><b>▸Ferry fares rise</b>", "<p><em>▸Anna</em> <strong>Berg</strong>", "<i><p>▸Fähre wird teurer</p></i>"]
        no ["<p><b>▸Ferry fares</b> rise", "<p><u>▸Ferry fares rise</u>", "<p class=bold>▸Ferry fares rise"]

    /// Marked `HEADLINE_PROP`: see `document::mark`.
    "element/is-headline-prop" [Headline 15] |b| b.marked(mark::HEADLINE_PROP);
        yes [
            "<h1 itemprop=headline>▸Old bridge shut</h1>", "<div itemprop='name headline'><h2>▸Old bridge shut</h2></div>",
            "<p><a itemprop=headline href=/>▸Brücke gesperrt</a>",
        ]
        no ["<h1>▸Old bridge shut</h1>", "<h1 class=headline>▸Old bridge shut</h1>", "<h1 itemprop=alternativeHeadline>▸Old bridge shut</h1>"]

    /// Marked `DATE_PROP`: see `document::mark`.
    "element/is-date-prop" [Dateline 15] |b| b.marked(mark::DATE_PROP);
        yes [
            "<p itemprop=datePublished>▸12 May 2024", "<p>▸Updated <span itemprop=dateModified>12 May 2024</span>",
            "<time itemprop=dateCreated>▸12. Mai 2024</time>",
        ]
        no [
            "<time>▸12 May 2024</time>", "<p class=datePublished>▸12 May 2024", "<p itemprop=expires>▸12 May 2024",
            "<p>▸12 May 2024<p itemprop=datePublished>13 May 2024",
        ]

    /// Marked `LINK_LIST`: see `document::mark`.
    "element/is-link-list" [Navigation 5, Related 5] |b| b.marked(mark::LINK_LIST);
        yes [
            "<ul><li><a href=/a>▸Ferry</a><li><a href=/b>Bridge</a></ul>",
            "<ol><li>1. <a href=/a>▸Ferry fares rise</a><li>2. <a href=/b>Bridge shut</a></ol>",
            "<menu><li><a href=/a>Fähre</a><li><a href=/b>▸Hafen</a></menu>",
        ]
        no [
            // Links in a list of sentences; links without a list.
            "<ul><li><a href=/a>▸Ferry</a> fares rise in May<li><a href=/b>Bridge</a> shut</ul>",
            "<div><a href=/a>▸Ferry</a><a href=/b>Bridge</a></div>", "<ul><li>▸Ferry<li>Bridge</ul>",
        ]

    /// Marked `IMAGE_LINK`: see `document::mark`.
    "element/is-image-link" [Related 8] |b| b.marked(mark::IMAGE_LINK);
        yes ["<a href=/a><img>▸Ferry fares rise</a>", "<a href=/a><img><h3>▸Fähre wird teurer</h3></a>", "<a href=/a><img alt='▸The ferry'></a>"]
        no [
            // The image stands beside the link, or in another.
            "<img><a href=/a>▸Ferry fares rise</a>", "<a href=/b><img></a><p><a href=/a>▸Ferry fares rise</a>", "<a href=/a>▸Ferry fares rise</a>",
        ]

    /// Marked `DETAILS`: see `document::mark`.
    "element/is-details" [] |b| b.marked(mark::DETAILS);
        yes [
            "<details><p>▸The ferry is late</details>", "<details><summary>▸What is shut?</summary>The bridge</details>",
            "<details open><ul><li>▸Brücke</ul></details>",
        ]
        no ["<summary>▸What is shut?</summary>", "<div class=details>▸The ferry is late</div>", "<details>The bridge</details><p>▸The ferry is late"]

    /// Marked `NESTED_ARTICLE`: see `document::mark`.
    "element/is-nested-article" [Related 5] |b| b.marked(mark::NESTED_ARTICLE);
        yes [
            "<article>Old bridge shut<article>▸First!</article></article>",
            "<article><section><article><p>▸Ferry fares rise</article></section></article>",
            "<div role=article><article>▸Fähre wird teurer</article></div>",
        ]
        no [
            // Side by side; the outer one; a section.
            "<article>Old bridge shut</article><article>▸Ferry fares rise</article>", "<article>▸Old bridge shut<article>First!</article></article>",
            "<article><section>▸Ferry fares rise</section></article>",
        ]

    /// A heading of the first level.
    "element/h1" [Headline 15] |b| b.markup.is_some_and(|m| m.heading == 1);
        yes [
            "<h1>▸Old bridge shut</h1>", "<h1><a href=/><span>▸Old bridge shut</span></a></h1>", "<div><h1>Hafen</h1><h1>▸Brücke gesperrt</h1></div>",
        ]
        no ["<h2>▸Old bridge shut</h2>", "<p class=h1>▸Old bridge shut", "<h1>Old bridge shut</h1><p>▸The ferry is late"]

    /// A heading of the second level.
    "element/h2" [Subheading 5] |b| b.markup.is_some_and(|m| m.heading == 2);
        yes [
            "<h2>▸Old bridge shut</h2>", "<h2><b>▸Brücke gesperrt</b></h2>",
            // A heading by its role.
            "<div role=heading>▸Old bridge shut</div>",
        ]
        no ["<h1>▸Old bridge shut</h1>", "<h3>▸Old bridge shut</h3>", "<p class=h2>▸Old bridge shut"]

    /// A heading of the third level.
    "element/h3" [Subheading 5] |b| b.markup.is_some_and(|m| m.heading == 3);
        yes ["<h3>▸Old bridge shut</h3>", "<section><h3>▸Brücke gesperrt</h3></section>", "<h3><a href=/>▸Old bridge shut</a></h3>"]
        no ["<h2>▸Old bridge shut</h2>", "<h4>▸Old bridge shut</h4>", "<h3>Harbour</h3><b>▸Old bridge shut</b>"]

    /// A heading of the fourth to sixth level.
    "element/h4-6" [] |b| b.markup.is_some_and(|m| m.heading >= 4);
        yes ["<h4>▸Old bridge shut</h4>", "<h5>▸Brücke gesperrt</h5>", "<aside><h6>▸Old bridge shut</h6></aside>"]
        no ["<h3>▸Old bridge shut</h3>", "<h7>▸Old bridge shut</h7>", "<p class=h4>▸Old bridge shut"]

    /// A heading in the container with most prose.
    "element/heading-in-best" [Subheading 10] |b| b.markup.is_some_and(|m| m.heading > 0) && b.f.html.in_best;
        yes [
            "<div><h2>▸Why it is shut</h2><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<section><h3>▸What comes \
             now</h3><ul><li>Ferry</ul></section></div>",
            "<div><h2>▸Was nun?</h2><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</div>",
        ]
        no [
            // Outside; no heading; no prose anywhere.
            "<h2>▸Why it is shut</h2><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The \
             council has no money. That was in May.</div>",
            "<div><p>▸Why it is shut<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<div><h2>▸Why it is shut</h2><p>Harbour</div>",
        ]

    /// A heading that is all link.
    "element/heading-linked" [Related 10] |b| b.markup.is_some_and(|m| m.heading > 0) && b.f.html.link_share > 0.9;
        yes [
            "<h3><a href=/a>▸Ferry fares rise</a></h3>", "<a href=/a><h3>▸Fähre wird teurer</h3><p>Mehr</a>",
            "<h2><a href=/a>▸Ferry fares</a> <a href=/b>rise</a></h2>",
        ]
        no ["<h3>▸Ferry <a href=/a>fares rise</a></h3>", "<p><a href=/a>▸Ferry fares rise</a>", "<h3>▸Ferry fares rise</h3>"]

    /// A heading that is the title candidate.
    "element/heading-title" [Headline 10] |b| b.markup.is_some_and(|m| m.heading > 0) && b.f.is_title;
        yes [
            "<h1>▸Old bridge shut and ferry late</h1><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "<h2>▸Brücke zu, Fähre zu spät</h2><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.",
            "<h4>Harbour</h4><h1>▸Old bridge shut and ferry late</h1><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]
        no [
            // No heading; another heading is the title.
            "<p>▸Old bridge shut and ferry late<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "<h3>▸What comes after May</h3><h1>Old bridge shut and ferry late</h1><p>The old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.",
            "<h1>Old bridge shut and ferry late</h1><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new \
             one. The council has no money. That was in May.<h2>▸What comes after May</h2>",
        ]

    /// All emphasis, short, prose below.
    "element/emphasis-heading" [Subheading 8] |b| b.marked(mark::EMPHASIS) && b.words() <= 14 && b.f.prose_below == 1 && b.f.html.in_best;
        yes [
            "<div><p><b>▸Why it is shut</b><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p><strong>▸What comes now</strong><p>The mayor wants a \
             new one. The council has no money. That was in May.</div>",
            "<div><p><em>▸Was nun?</em><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</div>",
        ]
        no [
            // Not all of it; prose not directly below; outside; too long.
            "<div><p><b>▸Why</b> it is shut<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<div><p><b>▸Why it is shut</b><p>Harbour<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<b>▸Why it is shut</b><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The \
             council has no money. That was in May.</div>",
            "<div><p><b>▸Why the bridge and the ferry and the mill and the lock and the pier are shut</b><p>The old bridge is shut. The ferry is \
             late. Nobody crosses the harbour.</div>",
        ]

    /// Repeats its neighbour, which is an alternative text.
    "element/repeat-alt" [Caption 10] |b| b.f.repeats_neighbour && b.i > 0 && markup_of(b.document, b.i - 1).is_some_and(|m| m.marks & mark::ALT != 0);
        yes [
            "<img alt='The ferry at the pier'><p>▸The ferry at the pier of Lund",
            "<img alt='The ferry at the pier of Lund'><p>▸The ferry at the pier",
            "<figure><img alt='Die Fähre im Hafen'><figcaption>▸Die Fähre im Hafen. Foto: Anna Berg</figcaption></figure>",
        ]
        no [
            // Other words; a few letters only; no alternative text.
            "<img alt='The ferry at the pier'><p>▸The bridge of Lund", "<img alt='The ferry'><p>▸The ferry at the pier",
            "<p>The ferry at the pier<p>▸The ferry at the pier of Lund",
        ]

    /// Directly after an alternative text, not a paragraph.
    "element/after-alt" [Caption 5] |b| b.i > 0 && !b.marked(mark::PARAGRAPH) && !b.marked(mark::ALT) && markup_of(b.document, b.i - 1).is_some_and(|m| m.marks & mark::ALT != 0);
        yes [
            "<img alt='The ferry'><div>▸Anna Berg</div>", "<figure><img alt='The ferry'><figcaption>▸Anna Berg</figcaption></figure>",
            "<img alt='Die Fähre'><h3>▸Fähre wird teurer</h3>",
        ]
        no [
            // A paragraph; another alternative text; not directly after it.
            "<img alt='The ferry'><p>▸Anna Berg", "<img alt='The ferry'><img alt='▸The bridge'>",
            "<img alt='The ferry'><div>Harbour</div><div>▸Anna Berg</div>",
        ]
}
