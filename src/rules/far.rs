//! Names of the elements around it.

use crate::source::hints::hint;

rules! {
    /// An element around it is named as hint `HEADLINE` says.
    "far/far-headline" [Headline 7] |b| b.far(hint::HEADLINE);
        yes []
        no []

    /// An element around it is named as hint `TITLE` says.
    "far/far-title" [Headline 2] |b| b.far(hint::TITLE);
        yes []
        no []

    /// An element around it is named as hint `KICKER` says.
    "far/far-kicker" [Kicker 7] |b| b.far(hint::KICKER);
        yes []
        no []

    /// An element around it is named as hint `DECK` says.
    "far/far-deck" [Deck 7] |b| b.far(hint::DECK);
        yes []
        no []

    /// An element around it is named as hint `LEAD` says.
    "far/far-lead" [Deck 4] |b| b.far(hint::LEAD);
        yes []
        no []

    /// An element around it is named as hint `SUMMARY` says.
    "far/far-summary" [Deck 2, Related 2] |b| b.far(hint::SUMMARY);
        yes []
        no []

    /// An element around it is named as hint `BYLINE` says.
    "far/far-byline" [Byline 10] |b| b.far(hint::BYLINE);
        yes []
        no []

    /// An element around it is named as hint `AUTHOR` says.
    "far/far-author" [Byline 5, Bio 2] |b| b.far(hint::AUTHOR);
        yes []
        no []

    /// An element around it is named as hint `DATE` says.
    "far/far-date" [Dateline 6] |b| b.far(hint::DATE);
        yes []
        no []

    /// An element around it is named as hint `TIME` says.
    "far/far-time" [Dateline 5] |b| b.far(hint::TIME);
        yes []
        no []

    /// An element around it is named as hint `PUBLISHED` says.
    "far/far-published" [Dateline 5] |b| b.far(hint::PUBLISHED);
        yes []
        no []

    /// An element around it is named as hint `UPDATED` says.
    "far/far-updated" [Dateline 6] |b| b.far(hint::UPDATED);
        yes []
        no []

    /// An element around it is named as hint `META` says.
    "far/far-meta" [Byline 2, Dateline 2] |b| b.far(hint::META);
        yes []
        no []

    /// An element around it is named as hint `ARTICLE` says.
    "far/far-article" [] |b| b.far(hint::ARTICLE);
        yes []
        no []

    /// An element around it is named as hint `BODY` says.
    "far/far-body" [Body 5] |b| b.far(hint::BODY);
        yes []
        no []

    /// An element around it is named as hint `CONTENT` says.
    "far/far-content" [Body 2] |b| b.far(hint::CONTENT);
        yes []
        no []

    /// An element around it is named as hint `SUBHEADING` says.
    "far/far-subheading" [Subheading 5] |b| b.far(hint::SUBHEADING);
        yes []
        no []

    /// An element around it is named as hint `CAPTION` says.
    "far/far-caption" [Caption 12] |b| b.far(hint::CAPTION);
        yes []
        no []

    /// An element around it is named as hint `CREDIT` says.
    "far/far-credit" [Caption 7] |b| b.far(hint::CREDIT);
        yes []
        no []

    /// An element around it is named as hint `IMAGE` says.
    "far/far-image" [Caption 5] |b| b.far(hint::IMAGE);
        yes []
        no []

    /// An element around it is named as hint `GALLERY` says.
    "far/far-gallery" [Caption 4] |b| b.far(hint::GALLERY);
        yes []
        no []

    /// An element around it is named as hint `VIDEO` says.
    "far/far-video" [Caption 4] |b| b.far(hint::VIDEO);
        yes []
        no []

    /// An element around it is named as hint `EMBED` says.
    "far/far-embed" [Caption 2] |b| b.far(hint::EMBED);
        yes []
        no []

    /// An element around it is named as hint `DONATE` says.
    "far/far-donate" [Appeal 10] |b| b.far(hint::DONATE);
        yes []
        no []

    /// An element around it is named as hint `NEWSLETTER` says.
    "far/far-newsletter" [Promo 12] |b| b.far(hint::NEWSLETTER);
        yes []
        no []

    /// An element around it is named as hint `SUBSCRIBE` says.
    "far/far-subscribe" [Promo 7] |b| b.far(hint::SUBSCRIBE);
        yes []
        no []

    /// An element around it is named as hint `PROMO` says.
    "far/far-promo" [Promo 6] |b| b.far(hint::PROMO);
        yes []
        no []

    /// An element around it is named as hint `PAYWALL` says.
    "far/far-paywall" [Promo 6] |b| b.far(hint::PAYWALL);
        yes []
        no []

    /// An element around it is named as hint `RELATED` says.
    "far/far-related" [Related 10] |b| b.far(hint::RELATED);
        yes []
        no []

    /// An element around it is named as hint `RECOMMEND` says.
    "far/far-recommend" [Related 10] |b| b.far(hint::RECOMMEND);
        yes []
        no []

    /// An element around it is named as hint `MORE` says.
    "far/far-more" [Related 5] |b| b.far(hint::MORE);
        yes []
        no []

    /// An element around it is named as hint `POPULAR` says.
    "far/far-popular" [Related 10] |b| b.far(hint::POPULAR);
        yes []
        no []

    /// An element around it is named as hint `LATEST` says.
    "far/far-latest" [Related 6] |b| b.far(hint::LATEST);
        yes []
        no []

    /// An element around it is named as hint `SHARE` says.
    "far/far-share" [Share 12] |b| b.far(hint::SHARE);
        yes []
        no []

    /// An element around it is named as hint `SOCIAL` says.
    "far/far-social" [Share 7] |b| b.far(hint::SOCIAL);
        yes []
        no []

    /// An element around it is named as hint `TOOLBAR` says.
    "far/far-toolbar" [Share 4] |b| b.far(hint::TOOLBAR);
        yes []
        no []

    /// An element around it is named as hint `NAV` says.
    "far/far-nav" [Navigation 10] |b| b.far(hint::NAV);
        yes []
        no []

    /// An element around it is named as hint `BREADCRUMB` says.
    "far/far-breadcrumb" [Navigation 10] |b| b.far(hint::BREADCRUMB);
        yes []
        no []

    /// An element around it is named as hint `PAGINATION` says.
    "far/far-pagination" [Navigation 7] |b| b.far(hint::PAGINATION);
        yes []
        no []

    /// An element around it is named as hint `TOC` says.
    "far/far-toc" [Navigation 7] |b| b.far(hint::TOC);
        yes []
        no []

    /// An element around it is named as hint `SEARCH` says.
    "far/far-search" [Navigation 7] |b| b.far(hint::SEARCH);
        yes []
        no []

    /// An element around it is named as hint `LOGIN` says.
    "far/far-login" [Navigation 6] |b| b.far(hint::LOGIN);
        yes []
        no []

    /// An element around it is named as hint `SKIP` says.
    "far/far-skip" [Navigation 7] |b| b.far(hint::SKIP);
        yes []
        no []

    /// An element around it is named as hint `LOGO` says.
    "far/far-logo" [Navigation 6] |b| b.far(hint::LOGO);
        yes []
        no []

    /// An element around it is named as hint `TAGS` says.
    "far/far-tags" [Tags 10] |b| b.far(hint::TAGS);
        yes []
        no []

    /// An element around it is named as hint `CATEGORY` says.
    "far/far-category" [Kicker 2, Tags 2] |b| b.far(hint::CATEGORY);
        yes []
        no []

    /// An element around it is named as hint `BIO` says.
    "far/far-bio" [Bio 10] |b| b.far(hint::BIO);
        yes []
        no []

    /// An element around it is named as hint `COMMENT` says.
    "far/far-comment" [Comment 10] |b| b.far(hint::COMMENT);
        yes []
        no []

    /// An element around it is named as hint `FOOTER` says.
    "far/far-footer" [Navigation 4, Legal 2] |b| b.far(hint::FOOTER);
        yes []
        no []

    /// An element around it is named as hint `LEGAL` says.
    "far/far-legal" [Legal 10] |b| b.far(hint::LEGAL);
        yes []
        no []

    /// An element around it is named as hint `COOKIE` says.
    "far/far-cookie" [Legal 10] |b| b.far(hint::COOKIE);
        yes []
        no []

    /// An element around it is named as hint `AD` says.
    "far/far-ad" [Advertisement 7] |b| b.far(hint::AD);
        yes []
        no []

    /// An element around it is named as hint `SPONSOR` says.
    "far/far-sponsor" [Advertisement 5] |b| b.far(hint::SPONSOR);
        yes []
        no []

    /// An element around it is named as hint `SIDEBAR` says.
    "far/far-sidebar" [Related 3] |b| b.far(hint::SIDEBAR);
        yes []
        no []

    /// An element around it is named as hint `WIDGET` says.
    "far/far-widget" [Related 2, Other 2] |b| b.far(hint::WIDGET);
        yes []
        no []

    /// An element around it is named as hint `HEADER` says.
    "far/far-header" [Navigation 2] |b| b.far(hint::HEADER);
        yes []
        no []

    /// An element around it is named as hint `MODAL` says.
    "far/far-modal" [Promo 2] |b| b.far(hint::MODAL);
        yes []
        no []

    /// An element around it is named as hint `HIDDEN` says.
    "far/far-hidden" [] |b| b.far(hint::HIDDEN);
        yes []
        no []

    /// An element around it is named as hint `SR_ONLY` says.
    "far/far-sr-only" [] |b| b.far(hint::SR_ONLY);
        yes []
        no []

    /// An element around it is named as hint `QUOTE` says.
    "far/far-quote" [Body 2] |b| b.far(hint::QUOTE);
        yes []
        no []

    /// An element around it is named as hint `FACTBOX` says.
    "far/far-factbox" [Body 1] |b| b.far(hint::FACTBOX);
        yes []
        no []

    /// An element around it is named as hint `NOTE` says.
    "far/far-note" [Body 1] |b| b.far(hint::NOTE);
        yes []
        no []

    /// An element around it is named as hint `FOOTNOTE` says.
    "far/far-footnote" [Body 2] |b| b.far(hint::FOOTNOTE);
        yes []
        no []

    /// An element around it is named as hint `CARD` says.
    "far/far-card" [Related 2] |b| b.far(hint::CARD);
        yes []
        no []

}
