//! Agreement with what the page says of itself: titles, description, authors, topics, the article's text.

rules! {
    /// A title that the metadata names.
    "metadata/meta-title" [Headline 20] |b| b.f.html.is_meta_title;
        yes [
            "<title>Old bridge shut</title><p>▸Old bridge shut", "<title>Old bridge shut | Harbour Post</title><h1>▸OLD BRIDGE SHUT</h1>",
            "<meta property=og:title content='Brücke gesperrt'><h2>▸Brücke gesperrt</h2>",
        ]
        no [
            "<title>Old bridge shut</title><h1>▸Old bridges shut</h1>", "<title>Old bridge shut again</title><h1>▸Old bridge shut</h1>",
            "<meta property=og:description content='Old bridge shut'><h1>▸Old bridge shut</h1>",
        ]

    /// A title that the metadata names, in a heading.
    "metadata/meta-title-heading" [Headline 15] |b| b.f.html.is_meta_title && b.markup.is_some_and(|m| m.heading > 0);
        yes [
            "<title>Old bridge shut</title><h1>▸Old bridge shut</h1>", "<title>Old bridge shut | Harbour Post</title><h4>▸Old bridge shut</h4>",
            "<meta property=og:title content='Brücke gesperrt'><h2>▸Brücke gesperrt</h2>",
        ]
        no ["<title>Old bridge shut</title><p>▸Old bridge shut", "<title>Old bridge shut</title><h1>▸Ferry late</h1>", "<h1>▸Old bridge shut</h1>"]

    /// Nearly a title that the metadata names.
    "metadata/like-meta-title" [Headline 10] |b| b.f.html.like_meta_title;
        yes [
            "<title>Council votes to shut the old bridge</title><h1>▸Council votes to shut old bridge</h1>",
            "<meta property=og:title content='Old bridge shut, ferry late'><p>▸Ferry late, old bridge shut",
            "<title>Rat will alte Brücke sperren</title><h1>▸Rat will alte Brücke nun sperren</h1>",
        ]
        no [
            // The same text; half of the words; two words.
            "<title>Council votes to shut the old bridge</title><h1>▸Council votes to shut the old bridge</h1>",
            "<title>Council votes to shut the old bridge</title><h1>▸Council votes on the ferry</h1>",
            "<title>Bridge shut</title><h1>▸Shut bridge</h1>",
        ]

    /// The description of the metadata.
    "metadata/meta-description" [Deck 15] |b| b.f.html.is_meta_description && !b.f.prose;
        yes [
            "<meta name=description content='Why the island needs a bridge'><p>▸Why the island needs a bridge",
            "<meta property=og:description content='Why the island needs a bridge, and who…'><p>▸Why the island needs a bridge, and who pays",
            "<meta name=description content='Warum die Insel eine Brücke braucht'><h2>▸Warum die Insel eine Brücke braucht</h2>",
        ]
        no [
            // Prose; other words; too short to tell.
            "<meta name=description content='The old bridge is shut. The ferry is late. Nobody crosses the harbour.'><p>▸The old bridge is shut. The \
             ferry is late. Nobody crosses the harbour.",
            "<meta name=description content='Why the island needs a bridge'><p>▸Why the island needs a ferry",
            "<meta name=description content='The bridge'><p>▸The bridge",
            "<meta property=og:title content='Why the island needs a bridge'><p>▸Why the island needs a bridge",
        ]

    /// The description of the metadata, in prose.
    "metadata/meta-description-prose" [Deck 10, Body 5] |b| b.f.html.is_meta_description && b.f.prose;
        yes [
            "<meta name=description content='The old bridge is shut. The ferry is late. Nobody crosses the harbour.'><p>▸The old bridge is shut. The \
             ferry is late. Nobody crosses the harbour.",
            "<meta name=description content='The old bridge is shut. The ferry is…'><p>▸The old bridge is shut. The ferry is late. Nobody crosses the \
             harbour.",
            "<meta property=og:description content='Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.'><div>▸Die alte \
             Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.</div>",
        ]
        no [
            "<meta name=description content='Why the island needs a bridge'><p>▸Why the island needs a bridge",
            "<meta name=description content='The old bridge is shut. The ferry is late. Nobody crosses the harbour.'><p>▸The mayor wants a new one. \
             The council has no money. That was in May.",
            "<meta name=keywords content='The old bridge is shut. The ferry is late. Nobody crosses the harbour.'><p>▸The old bridge is shut. The \
             ferry is late. Nobody crosses the harbour.",
        ]

    /// Names an author of the metadata.
    "metadata/meta-author" [Byline 15] |b| b.f.html.names_meta_author;
        yes [
            "<meta name=author content='Anna Berg'><p>▸By Anna Berg", "<meta name=author content='Anna Berg'><p>▸ANNA BERG, Lund",
            "<p>▸Von <a rel=author href=/anna>Anna Berg</a>",
        ]
        no [
            // Half of the name; another; too long; no author given.
            "<meta name=author content='Anna Berg'><p>▸By Anna", "<meta name=author content='Anna Berg'><p>▸By Rosa Diaz",
            "<meta name=author content='Anna Berg'><p>▸Anna Berg went to the pier and saw no boat and no bird and no light",
            "<meta name=description content='Anna Berg'><p>▸By Anna Berg",
        ]

    /// A section or keyword of the metadata.
    "metadata/meta-topic" [Tags 10, Kicker 5] |b| b.f.html.is_meta_topic;
        yes [
            "<meta name=keywords content='ferry, old bridge'><p>▸Old bridge",
            "<meta property=article:section content=Harbour><a href=/harbour>▸HARBOUR</a>", "<meta property=article:tag content=Fähre><li>▸Fähre",
        ]
        no [
            // Another form, more words, another field.
            "<meta name=keywords content='ferry, old bridge'><p>▸Old bridges",
            "<meta name=keywords content='ferry, old bridge'><p>▸Ferry, old bridge", "<meta property=og:site_name content=Harbour><p>▸Harbour",
        ]

    /// The name of the site.
    "metadata/site" [Navigation 10] |b| b.f.html.is_site;
        yes [
            "<meta property=og:site_name content='Harbour Post'><p>▸Harbour Post",
            "<meta name=application-name content='Harbour Post'><a href=/>▸HARBOUR POST</a>",
            "<meta property=og:site_name content='Hafenbote'><footer>▸Hafenbote</footer>",
        ]
        no [
            "<meta property=og:site_name content='Harbour Post'><p>▸The Harbour Post",
            "<meta property=og:site_name content='Harbour Post'><p>▸© Harbour Post", "<meta property=article:section content='Harbour'><p>▸Harbour",
        ]

    /// In the article body of the metadata.
    "metadata/meta-body" [Body 15] |b| b.f.html.in_meta_body;
        yes [
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>▸The old bridge is shut. The ferry is late. Nobody \
             crosses the harbour.",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>▸HE HAS READ IT TWICE, and there is nothing in it",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><ul><li>▸Now they stand here and look at the water.</ul>",
        ]
        no [
            // Not in it; too short to tell; a body too short to be the article; none.
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>▸The ferry comes again in the summer",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>▸The ferry is late.",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller\"}</script><p>▸The old bridge is \
             shut. The ferry is late. Nobody crosses the harbour.",
            "<p>▸The old bridge is shut. The ferry is late. Nobody crosses the harbour.",
        ]

    /// Not in the article body that the metadata gives.
    "metadata/not-meta-body" [] |b| b.f.html.not_in_meta_body;
        yes [
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>The old bridge is shut. The ferry is late.</p><p>▸The ferry comes again in the summer",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>The old bridge is shut. The ferry is late.</p><p>▸Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand \
             fährt über den Hafen.",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>The old bridge is shut. The ferry is late.</p><aside>▸Read also: Ferry fares rise again</aside>",
        ]
        no [
            // In it; too short to tell; a body too short to be the article; none.
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>▸He has read it twice — and there is nothing in it",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller reads the paper of last week. He \
             has read it twice, and there is nothing in it of the bridge. In the summer they danced on it, he says, and in the winter they walked home \
             over it with the fish. Now they stand here and look at the water.\"}</script><p>▸Ferry fares rise",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"The old bridge is shut. The ferry is late. Nobody crosses \
             the harbour. The mayor wants a new one. The council has no money. That was in May. The wind is up. The boats stay in. It will be so for a \
             while. On the pier it is cold, and the only light is the one in the window of the mill, where the miller\"}</script><p>▸The ferry comes \
             again in the summer",
            "<p>▸The ferry comes again in the summer",
        ]
}
