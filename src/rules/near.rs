//! Names of the block's own element: what its author called it. `source::hints` says which words give which hint.

use crate::source::hints::hint;

rules! {
    /// Its element, or one that holds little more, is named as hint `HEADLINE` says.
    "near/near-headline" [Headline 15] |b| b.near(hint::HEADLINE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `TITLE` says.
    "near/near-title" [Headline 4] |b| b.near(hint::TITLE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `KICKER` says.
    "near/near-kicker" [Kicker 15] |b| b.near(hint::KICKER);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `DECK` says.
    "near/near-deck" [Deck 15] |b| b.near(hint::DECK);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `LEAD` says.
    "near/near-lead" [Deck 8] |b| b.near(hint::LEAD);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SUMMARY` says.
    "near/near-summary" [Deck 5, Related 5] |b| b.near(hint::SUMMARY);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `BYLINE` says.
    "near/near-byline" [Byline 20] |b| b.near(hint::BYLINE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `AUTHOR` says.
    "near/near-author" [Byline 10, Bio 5] |b| b.near(hint::AUTHOR);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `DATE` says.
    "near/near-date" [Dateline 12] |b| b.near(hint::DATE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `TIME` says.
    "near/near-time" [Dateline 10] |b| b.near(hint::TIME);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `PUBLISHED` says.
    "near/near-published" [Dateline 10] |b| b.near(hint::PUBLISHED);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `UPDATED` says.
    "near/near-updated" [Dateline 12] |b| b.near(hint::UPDATED);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `META` says.
    "near/near-meta" [Byline 4, Dateline 4] |b| b.near(hint::META);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `ARTICLE` says.
    "near/near-article" [] |b| b.near(hint::ARTICLE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `BODY` says.
    "near/near-body" [Body 10] |b| b.near(hint::BODY);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `CONTENT` says.
    "near/near-content" [Body 4] |b| b.near(hint::CONTENT);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SUBHEADING` says.
    "near/near-subheading" [Subheading 10] |b| b.near(hint::SUBHEADING);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `CAPTION` says.
    "near/near-caption" [Caption 25] |b| b.near(hint::CAPTION);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `CREDIT` says.
    "near/near-credit" [Caption 15] |b| b.near(hint::CREDIT);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `IMAGE` says.
    "near/near-image" [Caption 10] |b| b.near(hint::IMAGE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `GALLERY` says.
    "near/near-gallery" [Caption 8] |b| b.near(hint::GALLERY);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `VIDEO` says.
    "near/near-video" [Caption 8] |b| b.near(hint::VIDEO);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `EMBED` says.
    "near/near-embed" [Caption 5] |b| b.near(hint::EMBED);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `DONATE` says.
    "near/near-donate" [Appeal 20] |b| b.near(hint::DONATE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `NEWSLETTER` says.
    "near/near-newsletter" [Promo 25] |b| b.near(hint::NEWSLETTER);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SUBSCRIBE` says.
    "near/near-subscribe" [Promo 15] |b| b.near(hint::SUBSCRIBE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `PROMO` says.
    "near/near-promo" [Promo 12] |b| b.near(hint::PROMO);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `PAYWALL` says.
    "near/near-paywall" [Promo 12] |b| b.near(hint::PAYWALL);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `RELATED` says.
    "near/near-related" [Related 20] |b| b.near(hint::RELATED);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `RECOMMEND` says.
    "near/near-recommend" [Related 20] |b| b.near(hint::RECOMMEND);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `MORE` says.
    "near/near-more" [Related 10] |b| b.near(hint::MORE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `POPULAR` says.
    "near/near-popular" [Related 20] |b| b.near(hint::POPULAR);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `LATEST` says.
    "near/near-latest" [Related 12] |b| b.near(hint::LATEST);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SHARE` says.
    "near/near-share" [Share 25] |b| b.near(hint::SHARE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SOCIAL` says.
    "near/near-social" [Share 15] |b| b.near(hint::SOCIAL);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `TOOLBAR` says.
    "near/near-toolbar" [Share 8] |b| b.near(hint::TOOLBAR);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `NAV` says.
    "near/near-nav" [Navigation 20] |b| b.near(hint::NAV);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `BREADCRUMB` says.
    "near/near-breadcrumb" [Navigation 20] |b| b.near(hint::BREADCRUMB);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `PAGINATION` says.
    "near/near-pagination" [Navigation 15] |b| b.near(hint::PAGINATION);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `TOC` says.
    "near/near-toc" [Navigation 15] |b| b.near(hint::TOC);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SEARCH` says.
    "near/near-search" [Navigation 15] |b| b.near(hint::SEARCH);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `LOGIN` says.
    "near/near-login" [Navigation 12] |b| b.near(hint::LOGIN);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SKIP` says.
    "near/near-skip" [Navigation 15] |b| b.near(hint::SKIP);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `LOGO` says.
    "near/near-logo" [Navigation 12] |b| b.near(hint::LOGO);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `TAGS` says.
    "near/near-tags" [Tags 20] |b| b.near(hint::TAGS);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `CATEGORY` says.
    "near/near-category" [Kicker 5, Tags 5] |b| b.near(hint::CATEGORY);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `BIO` says.
    "near/near-bio" [Bio 20] |b| b.near(hint::BIO);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `COMMENT` says.
    "near/near-comment" [Comment 20] |b| b.near(hint::COMMENT);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `FOOTER` says.
    "near/near-footer" [Navigation 8, Legal 4] |b| b.near(hint::FOOTER);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `LEGAL` says.
    "near/near-legal" [Legal 20] |b| b.near(hint::LEGAL);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `COOKIE` says.
    "near/near-cookie" [Legal 20] |b| b.near(hint::COOKIE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `AD` says.
    "near/near-ad" [Advertisement 15] |b| b.near(hint::AD);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SPONSOR` says.
    "near/near-sponsor" [Advertisement 10] |b| b.near(hint::SPONSOR);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SIDEBAR` says.
    "near/near-sidebar" [Related 6] |b| b.near(hint::SIDEBAR);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `WIDGET` says.
    "near/near-widget" [Related 4, Other 4] |b| b.near(hint::WIDGET);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `HEADER` says.
    "near/near-header" [Navigation 4] |b| b.near(hint::HEADER);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `MODAL` says.
    "near/near-modal" [Promo 4] |b| b.near(hint::MODAL);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `HIDDEN` says.
    "near/near-hidden" [] |b| b.near(hint::HIDDEN);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `SR_ONLY` says.
    "near/near-sr-only" [] |b| b.near(hint::SR_ONLY);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `QUOTE` says.
    "near/near-quote" [Body 5] |b| b.near(hint::QUOTE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `FACTBOX` says.
    "near/near-factbox" [Body 3] |b| b.near(hint::FACTBOX);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `NOTE` says.
    "near/near-note" [Body 3] |b| b.near(hint::NOTE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `FOOTNOTE` says.
    "near/near-footnote" [Body 5] |b| b.near(hint::FOOTNOTE);
        yes []
        no []

    /// Its element, or one that holds little more, is named as hint `CARD` says.
    "near/near-card" [Related 5] |b| b.near(hint::CARD);
        yes []
        no []

}
