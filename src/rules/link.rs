//! Links in a block, and its container: the one with most prose, its neighbours, articles inside articles.

use crate::document::{NONE, mark};

rules! {
    /// No link in ten words or more.
    "link/link-none" [Body 2] |b| b.markup.is_some() && b.f.html.link_share == 0.0 && b.words() >= 10;
        yes [
            "<p>▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
            "<p><b>▸Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</b>",
            "<ul><li>▸Ferry, bridge, mill, lock, pier, tower, park, beach, school and tide</ul>",
        ]
        no [
            // Nine words; one link; plain text, where links are not seen.
            "<p>▸Nobody crosses the harbour when it is so cold",
            "<p>▸The old bridge is shut. The ferry is late. <a href=/a>Nobody</a> crosses the harbour.",
            "▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// Links in less than a third of it.
    "link/link-some" [] |b| b.f.html.link_share > 0.0 && b.f.html.link_share < 0.33;
        yes [
            "<p>▸The old <a href=/a>bridge</a> is shut again",
            "<p>▸The old bridge is shut. The ferry is late. Nobody crosses the harbour. <a href=/a>More</a>",
            "<p><a href=/a>▸Lund</a>: Die Fähre kommt zu spät",
        ]
        no ["<p>▸The old bridge is shut again", "<p>▸The <a href=/a>old bridge</a> is shut", "<p><a href=/a>▸The old bridge</a>"]

    /// Links in a third to nine tenths of it.
    "link/link-half" [] |b| (0.33..0.9).contains(&b.f.html.link_share);
        yes ["<p>▸The <a href=/a>old bridge</a> is shut", "<p>▸By <a href=/anna>Anna Berg</a>", "<p><a href=/a>▸Hafen</a> und <a href=/b>Fähre</a>"]
        no ["<p>▸The old <a href=/a>bridge</a> is shut again today", "<p><a href=/a>▸The old bridge is shut</a>.", "<p>▸The old bridge is shut"]

    /// All link.
    "link/link-all" [Related 4, Navigation 4] |b| b.f.html.link_share >= 0.9;
        yes ["<p><a href=/a>▸Ferry fares rise</a>", "<p><a href=/a>▸Fähre wird bald teurer</a>…", "<p><a href=/a>▸Ferry</a> <a href=/b>Bridge</a>"]
        no ["<p>▸By <a href=/anna>Anna Berg</a>", "<p><a href=/a>▸Ferry</a> fares", "<p>▸Ferry fares rise"]

    /// All link, four words or more.
    "link/link-all-long" [Related 10] |b| b.f.html.link_share >= 0.9 && b.words() >= 4;
        yes [
            "<p><a href=/a>▸Ferry fares rise again</a>", "<h3><a href=/a>▸Die Fähre wird bald teurer</a></h3>",
            "<p><a href=/a>▸Ferry fares rise</a> <a href=/b>Bridge shut</a>",
        ]
        no ["<p><a href=/a>▸Ferry fares rise</a>", "<p><a href=/a>▸Ferry fares</a> rise again", "<p>▸Ferry fares rise again"]

    /// Directly in the container with most prose.
    "link/best-container" [Body 8] |b| b.f.html.below_best <= 1;
        yes [
            "<div><p>▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div>",
            "<div><p>▸Harbour<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<h2>▸Hafen</h2></div>",
        ]
        no [
            // Two elements down; beside it; no prose anywhere.
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<section><p>▸Harbour</section></div>",
            "<p>▸Harbour</p><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council \
             has no money. That was in May.</div>",
            "<div><p>▸Harbour<p>Pier</div>",
        ]

    /// Somewhere in the container with most prose.
    "link/in-best" [Body 4] |b| b.f.html.in_best && b.f.html.below_best > 1;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<section><p>▸Harbour</section></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<ul><li>▸Ferry</ul></div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<blockquote><p>▸Hafen</blockquote></div>",
        ]
        no [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸Harbour</div>",
            "<section><p>▸Harbour</section><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new \
             one. The council has no money. That was in May.</div>",
            "<div><section><p>▸Harbour</section><p>Pier</div>",
        ]

    /// Outside the container with most prose.
    "link/outside-best" [] |b| b.markup.is_some() && !b.f.html.in_best;
        yes [
            "<p>▸Harbour</p><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council \
             has no money. That was in May.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside>",
            "<div><p>▸Hafen<p>Fähre</div>",
        ]
        no [
            "<div><p>▸Harbour<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has \
             no money. That was in May.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside></div>",
            // Plain text has no containers.
            "▸Harbour",
        ]

    /// Prose directly in the container with most prose.
    "link/prose-best" [Body 10] |b| b.f.html.below_best <= 1 && b.f.prose;
        yes [
            "<div><p>▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>Harbour</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸The mayor wants a new one. The council has no money. \
             That was in May.</div>",
            "<article><h1>Hafen</h1>▸Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</article>",
        ]
        no [
            // No prose; two elements down; outside.
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸Harbour</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<section><p>▸The wind is up. The boats stay in. It will be so for a while.</section></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside>",
        ]

    /// Prose outside it.
    "link/prose-outside-best" [] |b| b.markup.is_some() && !b.f.html.in_best && b.f.prose;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside>",
            "<p>▸The wind is up. The boats stay in. It will be so for a while.</p><div><p>The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour.<p>The mayor wants a new one. The council has no money. That was in May.</div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<p>Die alte Brücke ist zu. Die Fähre kommt zu \
             spät. Niemand fährt über den Hafen.</div><footer><p>▸Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den \
             Hafen.<p>Hafen</footer>",
        ]
        no [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸Harbour<p>Pier</aside>",
            // Plain text has no containers.
            "The old bridge is shut. The ferry is late. Nobody crosses the harbour.\n\nPier\n\nMill\n\n▸The wind is up. The boats stay in. It will be \
             so for a while.",
        ]

    /// A paragraph in it, however short.
    "link/paragraph-best" [Body 8] |b| b.f.html.in_best && b.marked(mark::PARAGRAPH) && !b.f.prose;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸Harbour</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<section><p>▸“No.”</section></div>",
            "<div><p>▸Hafen<p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</div>",
        ]
        no [
            // Prose; no paragraph; outside.
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸The mayor wants a new one. The council has no money. \
             That was in May.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<h2>▸Harbour</h2></div>",
            "<p>▸Harbour</p><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council \
             has no money. That was in May.</div>",
        ]

    /// A paragraph of prose outside it.
    "link/paragraph-prose-outside" [] |b| !b.f.html.in_best && b.marked(mark::PARAGRAPH) && b.f.prose;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside>",
            "<p>▸The wind is up. The boats stay in. It will be so for a while.</p><div><p>The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour.<p>The mayor wants a new one. The council has no money. That was in May.</div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<p>Die alte Brücke ist zu. Die Fähre kommt zu \
             spät. Niemand fährt über den Hafen.</div><footer><p>▸Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den \
             Hafen.<p>Hafen</footer>",
        ]
        no [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><div>▸The wind is up. The boats stay in. It will be so for a while.</div><p>Pier</aside>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸Harbour<p>Pier</aside>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<aside><p>▸The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside></div>",
        ]

    /// An item of a list in it, hardly linked.
    "link/list-prose-best" [Body 8] |b| b.f.html.in_best && b.marked(mark::LIST_ITEM) && b.f.html.link_share < 0.5;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<ul><li>▸Ferry</ul></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<ul><li>▸The <a href=/a>ferry</a> is late<li>Pier</ul></div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<ol><li>Hafen<li>▸Fähre</ol></div>",
        ]
        no [
            // Linked; no list; outside.
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<ul><li><a href=/a>▸Ferry</a></ul></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸• Ferry</div>",
            "<ul><li>▸Ferry<li>Pier</ul><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. \
             The council has no money. That was in May.</div>",
        ]

    /// An item of a list in it, all link.
    "link/list-linked-best" [Related 5] |b| b.f.html.in_best && b.marked(mark::LIST_ITEM) && b.f.html.link_share >= 0.9;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<ul><li><a href=/a>▸Ferry</a></ul></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<ul><li><a href=/a>▸Ferry fares rise</a><li>Pier</ul></div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<ol><li>Hafen<li><a href=/a>▸Fähre</a></ol></div>",
        ]
        no [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<ul><li><a href=/a>▸Ferry</a> fares</ul></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p><a href=/a>▸Ferry</a></div>",
            "<ul><li><a href=/a>▸Ferry</a><li>Pier</ul><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor \
             wants a new one. The council has no money. That was in May.</div>",
        ]

    /// In the article element with most prose.
    "link/best-article" [Body 4] |b| b.f.html.in_best_article;
        yes [
            "<article><h1>▸Old bridge shut</h1><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</article>",
            "<main><p>▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.</main>",
            "<article><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den \
             Hafen.<aside>▸Hafen</aside></article><article><p>Fähre</article>",
        ]
        no [
            // Another one; outside; no prose in any.
            "<article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</article><article><p>▸Harbour</article>",
            "<article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</article><p>▸Harbour",
            "<article><p>▸Harbour</article>",
        ]

    /// Outside any article or main element.
    "link/outside-article" [] |b| b.markup.is_some_and(|m| m.article == NONE);
        yes [
            "<p>▸Harbour", "<p>▸Harbour</p><article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</article>",
            "<section class=article><p>▸Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</section>",
        ]
        no [
            "<article><p>▸Harbour</article>", "<div role=main><p>▸Harbour</div>", "<div itemprop=articleBody><p>▸Harbour</div>",
            // Plain text has no elements.
            "▸Harbour",
        ]

    /// In another article element than the one with most prose.
    "link/other-article" [Related 8] |b| b.markup.is_some_and(|m| m.article != NONE) && !b.f.html.in_best_article;
        yes [
            "<article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</article><article><p>▸Ferry fares rise</article>",
            "<article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<article><p>▸First!</article></article>",
            "<main><article><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</article></main><article><p>▸Fähre wird teurer</article>", 
        ]
        no [
            "<article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸Ferry fares rise</article>",
            "<article><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</article><p>▸Ferry fares rise",
            "<section><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</section><section><p>▸Ferry fares rise</section>",
        ]

    /// Its container holds a third of the page's prose or more.
    "link/container-rich" [Body 4] |b| b.f.html.container_share >= 0.33;
        yes [
            "<div><p>▸Harbour<p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>The wind is up. The boats stay in. It will be so for a while.<p>Pier</aside>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<p>Hafen</div><aside><p>▸Fähre<p>Die alte Brücke \
             ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</aside>",
        ]
        no [
            // Less than a third; none.
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<p>The wind is up. The boats stay in. It will be so for a while.</div><aside><p>▸The old bridge is shut. The ferry is \
             late. Nobody crosses the harbour.<p>Pier</aside>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸Harbour<p>Pier</aside>",
            // A list of its own inside the text.
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<ul><li>▸Ferry<li>Pier</ul></div>",
        ]

    /// Its container holds less than a twentieth of the page's prose.
    "link/container-poor" [] |b| b.markup.is_some() && b.f.html.container_share < 0.05;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.</div><aside><p>▸Harbour<p>Pier</aside>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<ul><li>▸Ferry<li>Pier</ul></div>",
            "<ul><li>▸Hafen<li>Fähre</ul>",
        ]
        no [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸Harbour</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The council has no money. \
             That was in May.<p>The wind is up. The boats stay in. It will be so for a while.</div><aside><p>The old bridge is shut. The ferry is \
             late. Nobody crosses the harbour.<p>▸Pier</aside>",
            // Plain text has no containers.
            "▸Harbour",
        ]

    /// Preformatted text in the container with most prose.
    "link/pre-in-best" [Body 10] |b| b.marked(mark::PRE) && b.f.html.in_best;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<pre>▸tide = 12</pre></div>",
            "<div><pre>▸tide = 12</pre><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The \
             council has no money. That was in May.</div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.<section><pre><code>▸tide = \
             12</code></pre></section></div>",
        ]
        no [
            "<pre>▸tide = 12</pre><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a new one. The \
             council has no money. That was in May.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p><code>▸tide = 12</code></div>",
            "<div><pre>▸tide = 12</pre><p>Harbour</div>",
        ]

    /// A row of a table in the container with most prose.
    "link/table-best" [Body 8] |b| b.marked(mark::TABLE) && b.f.html.in_best;
        yes [
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<table><tr><td>▸Ferry<td>12</table></div>",
            "<div><table><caption>▸Fares</caption><tr><td>Ferry<td>12</table><p>The old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.<p>The mayor wants a new one. The council has no money. That was in May.</div>",
            "<div><p>Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den \
             Hafen.<table><tr><th>Schiff<th>Preis<tr><td>▸Fähre<td>12</table></div>",
        ]
        no [
            "<table><tr><td>▸Ferry<td>12</table><div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>The mayor wants a \
             new one. The council has no money. That was in May.</div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<table><tr><td>▸Ferry</table></div>",
            "<div><p>The old bridge is shut. The ferry is late. Nobody crosses the harbour.<p>▸Ferry 12</div>",
        ]
}
