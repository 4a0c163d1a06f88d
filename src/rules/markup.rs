//! Elements, links, containers, and agreement with the metadata.

use crate::document::mark;

rules! {
    /// Marked `PARAGRAPH`: see `document::mark`.
    "markup/is-paragraph" [Body 8] |b| b.marked(mark::PARAGRAPH);
        yes []
        no []

    /// Marked `LIST_ITEM`: see `document::mark`.
    "markup/is-list-item" [] |b| b.marked(mark::LIST_ITEM);
        yes []
        no []

    /// Marked `QUOTE`: see `document::mark`.
    "markup/is-quote" [Body 8] |b| b.marked(mark::QUOTE);
        yes []
        no []

    /// Marked `TABLE`: see `document::mark`.
    "markup/is-table" [] |b| b.marked(mark::TABLE);
        yes []
        no []

    /// Marked `FIGURE`: see `document::mark`.
    "markup/is-figure" [Caption 10] |b| b.marked(mark::FIGURE);
        yes []
        no []

    /// Marked `FIGCAPTION`: see `document::mark`.
    "markup/is-figcaption" [Caption 25] |b| b.marked(mark::FIGCAPTION);
        yes []
        no []

    /// Marked `ALT`: see `document::mark`.
    "markup/is-alt" [Caption 25] |b| b.marked(mark::ALT);
        yes []
        no []

    /// Marked `HIDDEN`: see `document::mark`.
    "markup/is-hidden" [] |b| b.marked(mark::HIDDEN);
        yes []
        no []

    /// Marked `PRE`: see `document::mark`.
    "markup/is-pre" [Body 10] |b| b.marked(mark::PRE);
        yes []
        no []

    /// Marked `TIME`: see `document::mark`.
    "markup/is-time" [Dateline 10] |b| b.marked(mark::TIME);
        yes []
        no []

    /// Marked `ADDRESS`: see `document::mark`.
    "markup/is-address" [Byline 3, Legal 3] |b| b.marked(mark::ADDRESS);
        yes []
        no []

    /// Marked `NAV`: see `document::mark`.
    "markup/is-nav" [Navigation 15] |b| b.marked(mark::NAV);
        yes []
        no []

    /// Marked `ASIDE`: see `document::mark`.
    "markup/is-aside" [Related 6] |b| b.marked(mark::ASIDE);
        yes []
        no []

    /// Marked `HEADER`: see `document::mark`.
    "markup/is-header" [] |b| b.marked(mark::HEADER);
        yes []
        no []

    /// Marked `FOOTER`: see `document::mark`.
    "markup/is-footer" [Navigation 5] |b| b.marked(mark::FOOTER);
        yes []
        no []

    /// Marked `ARTICLE`: see `document::mark`.
    "markup/is-article" [] |b| b.marked(mark::ARTICLE);
        yes []
        no []

    /// Marked `MAIN`: see `document::mark`.
    "markup/is-main" [] |b| b.marked(mark::MAIN);
        yes []
        no []

    /// Marked `ARTICLE_BODY`: see `document::mark`.
    "markup/is-article-body" [Body 10] |b| b.marked(mark::ARTICLE_BODY);
        yes []
        no []

    /// Marked `BUTTON`: see `document::mark`.
    "markup/is-button" [Share 5] |b| b.marked(mark::BUTTON);
        yes []
        no []

    /// Marked `FORM`: see `document::mark`.
    "markup/is-form" [Promo 5, Other 3] |b| b.marked(mark::FORM);
        yes []
        no []

    /// Marked `AUTHOR`: see `document::mark`.
    "markup/is-author" [Byline 12] |b| b.marked(mark::AUTHOR);
        yes []
        no []

    /// Marked `DIALOG`: see `document::mark`.
    "markup/is-dialog" [Promo 5] |b| b.marked(mark::DIALOG);
        yes []
        no []

    /// Marked `ALL_LINK`: see `document::mark`.
    "markup/is-all-link" [Related 3, Navigation 3] |b| b.marked(mark::ALL_LINK);
        yes []
        no []

    /// Marked `EMPHASIS`: see `document::mark`.
    "markup/is-emphasis" [Subheading 3] |b| b.marked(mark::EMPHASIS);
        yes []
        no []

    /// Marked `HEADLINE_PROP`: see `document::mark`.
    "markup/is-headline-prop" [Headline 15] |b| b.marked(mark::HEADLINE_PROP);
        yes []
        no []

    /// Marked `DATE_PROP`: see `document::mark`.
    "markup/is-date-prop" [Dateline 15] |b| b.marked(mark::DATE_PROP);
        yes []
        no []

    /// Marked `NOSCRIPT`: see `document::mark`.
    "markup/is-noscript" [] |b| b.marked(mark::NOSCRIPT);
        yes []
        no []

    /// Marked `LINK_LIST`: see `document::mark`.
    "markup/is-link-list" [Navigation 5, Related 5] |b| b.marked(mark::LINK_LIST);
        yes []
        no []

    /// Marked `IMAGE_LINK`: see `document::mark`.
    "markup/is-image-link" [Related 8] |b| b.marked(mark::IMAGE_LINK);
        yes []
        no []

    /// Marked `DETAILS`: see `document::mark`.
    "markup/is-details" [] |b| b.marked(mark::DETAILS);
        yes []
        no []

    /// Marked `NESTED_ARTICLE`: see `document::mark`.
    "markup/is-nested-article" [Related 5] |b| b.marked(mark::NESTED_ARTICLE);
        yes []
        no []

    /// A heading of the first level.
    "markup/h1" [Headline 15] |b| b.markup.is_some_and(|m| m.heading == 1);
        yes []
        no []

    /// A heading of the second level.
    "markup/h2" [Subheading 5] |b| b.markup.is_some_and(|m| m.heading == 2);
        yes []
        no []

    /// A heading of the third level.
    "markup/h3" [Subheading 5] |b| b.markup.is_some_and(|m| m.heading == 3);
        yes []
        no []

    /// A heading of the fourth to sixth level.
    "markup/h4-6" [] |b| b.markup.is_some_and(|m| m.heading >= 4);
        yes []
        no []

    /// A heading in the container with most prose.
    "markup/heading-in-best" [Subheading 10] |b| b.markup.is_some_and(|m| m.heading > 0) && b.f.html.in_best;
        yes []
        no []

    /// A heading that is all link.
    "markup/heading-linked" [Related 10] |b| b.markup.is_some_and(|m| m.heading > 0) && b.f.html.link_share > 0.9;
        yes []
        no []

    /// A heading that is the title candidate.
    "markup/heading-title" [Headline 10] |b| b.markup.is_some_and(|m| m.heading > 0) && b.f.is_title;
        yes []
        no []

    /// No link in ten words or more.
    "markup/link-none" [Body 2] |b| b.markup.is_some() && b.f.html.link_share == 0.0 && b.words() >= 10;
        yes []
        no []

    /// Links in less than a third of it.
    "markup/link-some" [] |b| b.f.html.link_share > 0.0 && b.f.html.link_share < 0.33;
        yes []
        no []

    /// Links in a third to nine tenths of it.
    "markup/link-half" [] |b| (0.33..0.9).contains(&b.f.html.link_share);
        yes []
        no []

    /// All link.
    "markup/link-all" [Related 4, Navigation 4] |b| b.f.html.link_share >= 0.9;
        yes []
        no []

    /// All link, four words or more.
    "markup/link-all-long" [Related 10] |b| b.f.html.link_share >= 0.9 && b.words() >= 4;
        yes []
        no []

    /// Directly in the container with most prose.
    "markup/best-container" [Body 8] |b| b.f.html.below_best <= 1;
        yes []
        no []

    /// Somewhere in the container with most prose.
    "markup/in-best" [Body 4] |b| b.f.html.in_best && b.f.html.below_best > 1;
        yes []
        no []

    /// Outside the container with most prose.
    "markup/outside-best" [] |b| b.markup.is_some() && !b.f.html.in_best;
        yes []
        no []

    /// Prose directly in the container with most prose.
    "markup/prose-best" [Body 10] |b| b.f.html.below_best <= 1 && b.f.prose;
        yes []
        no []

    /// Prose outside it.
    "markup/prose-outside-best" [] |b| b.markup.is_some() && !b.f.html.in_best && b.f.prose;
        yes []
        no []

    /// A paragraph in it, however short.
    "markup/paragraph-best" [Body 8] |b| b.f.html.in_best && b.marked(mark::PARAGRAPH) && !b.f.prose;
        yes []
        no []

    /// A paragraph of prose outside it.
    "markup/paragraph-prose-outside" [] |b| !b.f.html.in_best && b.marked(mark::PARAGRAPH) && b.f.prose;
        yes []
        no []

    /// An item of a list in it, hardly linked.
    "markup/list-prose-best" [Body 8] |b| b.f.html.in_best && b.marked(mark::LIST_ITEM) && b.f.html.link_share < 0.5;
        yes []
        no []

    /// An item of a list in it, all link.
    "markup/list-linked-best" [Related 5] |b| b.f.html.in_best && b.marked(mark::LIST_ITEM) && b.f.html.link_share >= 0.9;
        yes []
        no []

    /// In the article element with most prose.
    "markup/best-article" [Body 4] |b| b.f.html.in_best_article;
        yes []
        no []

    /// Outside any article or main element.
    "markup/outside-article" [] |b| b.markup.is_some_and(|m| m.article == crate::document::NONE);
        yes []
        no []

    /// In another article element than the one with most prose.
    "markup/other-article" [Related 8] |b| b.markup.is_some_and(|m| m.article != crate::document::NONE) && !b.f.html.in_best_article;
        yes []
        no []

    /// Its container holds a third of the page's prose or more.
    "markup/container-rich" [Body 4] |b| b.f.html.container_share >= 0.33;
        yes []
        no []

    /// Its container holds less than a twentieth of the page's prose.
    "markup/container-poor" [] |b| b.markup.is_some() && b.f.html.container_share < 0.05;
        yes []
        no []

    /// A title that the metadata names.
    "markup/meta-title" [Headline 20] |b| b.f.html.is_meta_title;
        yes []
        no []

    /// A title that the metadata names, in a heading.
    "markup/meta-title-heading" [Headline 15] |b| b.f.html.is_meta_title && b.markup.is_some_and(|m| m.heading > 0);
        yes []
        no []

    /// Nearly a title that the metadata names.
    "markup/like-meta-title" [Headline 10] |b| b.f.html.like_meta_title;
        yes []
        no []

    /// The description of the metadata.
    "markup/meta-description" [Deck 15] |b| b.f.html.is_meta_description && !b.f.prose;
        yes []
        no []

    /// The description of the metadata, in prose.
    "markup/meta-description-prose" [Deck 10, Body 5] |b| b.f.html.is_meta_description && b.f.prose;
        yes []
        no []

    /// Names an author of the metadata.
    "markup/meta-author" [Byline 15] |b| b.f.html.names_meta_author;
        yes []
        no []

    /// A section or keyword of the metadata.
    "markup/meta-topic" [Tags 10, Kicker 5] |b| b.f.html.is_meta_topic;
        yes []
        no []

    /// The name of the site.
    "markup/site" [Navigation 10] |b| b.f.html.is_site;
        yes []
        no []

    /// In the article body of the metadata.
    "markup/meta-body" [Body 15] |b| b.f.html.in_meta_body;
        yes []
        no []

    /// Not in the article body that the metadata gives.
    "markup/not-meta-body" [] |b| b.f.html.not_in_meta_body;
        yes []
        no []

    /// Preformatted text in the container with most prose.
    "markup/pre-in-best" [Body 10] |b| b.marked(mark::PRE) && b.f.html.in_best;
        yes []
        no []

    /// A row of a table in the container with most prose.
    "markup/table-best" [Body 8] |b| b.marked(mark::TABLE) && b.f.html.in_best;
        yes []
        no []

    /// All emphasis, short, prose below.
    "markup/emphasis-heading" [Subheading 8] |b| b.marked(mark::EMPHASIS) && b.words() <= 14 && b.f.prose_below == 1 && b.f.html.in_best;
        yes []
        no []

    /// Repeats its neighbour, which is an alternative text.
    "markup/repeat-alt" [Caption 10] |b| b.f.repeats_neighbour && b.i > 0 && crate::features::markup_of(b.document, b.i - 1).is_some_and(|m| m.marks & mark::ALT != 0);
        yes []
        no []

    /// Directly after an alternative text, not a paragraph.
    "markup/after-alt" [Caption 5] |b| b.i > 0 && !b.marked(mark::PARAGRAPH) && !b.marked(mark::ALT) && crate::features::markup_of(b.document, b.i - 1).is_some_and(|m| m.marks & mark::ALT != 0);
        yes []
        no []

}
