//! Which section a block is under: the nearest heading of boilerplate above it, and the headings passed since the core began.
//!
//! A heading is a block of nine words or fewer that is or opens with a cue; "near" and "far" count blocks from it.

use crate::features::View;
use crate::lexicon::class::Class;
use crate::lexicon::cues::bit;

/// Blocks below a heading, from the second on, that are near it.
const NEAR: std::ops::RangeInclusive<u32> = 2..=6;

/// The block after a heading of the class.
fn next(b: &View<'_>, class: Class) -> bool {
    b.f.under == Some((class, 1))
}

/// Two to six blocks after it, no long prose between.
fn near(b: &View<'_>, class: Class) -> bool {
    b.f.under.is_some_and(|(c, d)| c == class && NEAR.contains(&d)) && b.f.under_prose == 0
}

/// Further below it, no long prose between.
fn far(b: &View<'_>, class: Class) -> bool {
    b.f.under.is_some_and(|(c, d)| c == class && d > *NEAR.end()) && b.f.under_prose == 0
}

rules! {
    /// The block after a heading of class related.
    "section/under-related-1" [Related 15] |b| next(b, Class::Related);
        yes [
            "Related\n\n▸Old mill opens again", "Read also:\n\n▸Why the ferry was late", "関連記事\n\n▸港の橋が閉鎖へ",
            "The ferry is late again and the harbour is empty.\n\nMost read\n\n▸A short walk by the sea",
        ]
        no [
            // Two blocks below; another section between.
            "Related\n\nOld mill opens again\n\n▸Why the ferry was late", "Related\n\nComments\n\n▸Ann crosses it daily",
            // No heading: the cue stands in running prose, or late in the line.
            "Related work on the pier is to begin in the spring, says the port.\n\n▸The pier", "A list of related stories\n\n▸Old mill opens again",
        ]

    /// Two to six blocks after a heading of class related, no long prose between.
    "section/under-related-near" [Related 15] |b| near(b, Class::Related);
        yes [
            "Related\n\nOld mill opens again\n\n▸Why the ferry was late", "You may also like\n\nOld mill\n\nLate ferry\n\n▸Empty pier",
            "Trending\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "The ferry is late again and the harbour is empty.\n\nRead more:\n\nOld mill\n\nThe ferry is late again and the harbour is empty.\n\n▸Empty pier",
        ]
        no [
            // Next to the heading; seven below it.
            "Related\n\n▸Old mill opens again", "Trending\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            // Long prose ends the list.
            "Read also:\n\nOld mill opens again\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸The vote",
            "Related\n\nOld mill\n\nComments\n\n▸Ann",
        ]

    /// Seven blocks or more after a heading of class related, no long prose between.
    "section/under-related-far" [Related 15] |b| far(b, Class::Related);
        yes [
            "Trending\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven", "Most read\n\nPier\n\nMill\n\nFerry\n\nBridge\n\nHarbour\n\nLock\n\nTide\n\n▸Gulls",
            "The ferry is late again and the harbour is empty.\n\nRelated\n\nPier\n\nMill\n\nFerry\n\nBridge\n\nHarbour\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Gulls",
        ]
        no [
            "Trending\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Most read\n\nPier\n\nMill\n\nFerry\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nBridge\n\nHarbour\n\nLock\n\n▸Gulls",
            // A heading of another class takes over.
            "Related\n\nPier\n\nMill\n\nFerry\n\nBridge\n\nHarbour\n\nComments\n\nAnn\n\n▸Bob",
        ]

    /// The block after a heading of class comment.
    "section/under-comment-1" [Comment 15] |b| next(b, Class::Comment);
        yes [
            "Comments\n\n▸Ann", "Leave a reply\n\n▸Your name", "3 comments\n\nBe the first to comment\n\n▸Ann crosses it daily",
            "Der Hafen ist leer und die Fähre kommt heute nicht mehr.\n\nKommentare\n\n▸Anna",
        ]
        no [
            "Comments\n\nAnn\n\n▸I cross it daily", "Comments\n\nRelated\n\n▸Old mill opens again",
            // Talk of comments that is no heading.
            "Readers commented on the mill\n\n▸Ann", "The comments came late\n\n▸Ann",
        ]

    /// Two to six blocks after a heading of class comment, no long prose between.
    "section/under-comment-near" [Comment 15] |b| near(b, Class::Comment);
        yes [
            "Comments\n\nAnn\n\n▸I cross it daily", "Join the conversation\n\nAnn\n\nYesterday\n\n▸I cross it daily", "Leave a comment\n\nAnn\n\nOne\n\nTwo\n\nThree\n\nFour\n\n▸Five",
            "Залишити коментар\n\nПором не ходить, бо міст ще не відкрито, і це вже не перший раз за рік.\n\n▸Олена",
        ]
        no [
            "Comments\n\n▸Ann", "Leave a comment\n\nAnn\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Comments\n\nAnn\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Bob",
            "Comments\n\nTags:\n\nharbour\n\n▸ferry",
        ]

    /// Seven blocks or more after a heading of class comment, no long prose between.
    "section/under-comment-far" [Comment 15] |b| far(b, Class::Comment);
        yes [
            "Comments\n\nAnn\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six", "Join the discussion\n\nAnn\n\nOne\n\nBob\n\nTwo\n\nCem\n\nThree\n\nDee\n\n▸Four",
            "The ferry is late again and the harbour is empty.\n\nLeave a reply\n\nAnn\n\nOne\n\nBob\n\nTwo\n\nCem\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Dee",
        ]
        no [
            "Comments\n\nAnn\n\nOne\n\nTwo\n\nThree\n\nFour\n\n▸Five",
            "Comments\n\nAnn\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nOne\n\nTwo\n\nThree\n\nFour\n\n▸Five",
            "Comments\n\nAnn\n\nOne\n\nTwo\n\nThree\n\nFour\n\nTags:\n\n▸harbour",
        ]

    /// The block after a heading of class promo.
    "section/under-promo-1" [Promo 15] |b| next(b, Class::Promo);
        yes [
            "Newsletter\n\n▸The harbour in five minutes", "Sign up for our letter\n\n▸Every Friday", "Stay informed\n\n▸Harbour news by mail",
            "The ferry is late again and the harbour is empty.\n\nSubscribe\n\n▸Once a week",
        ]
        no [
            "Newsletter\n\nThe harbour in five minutes\n\n▸Every Friday", "Newsletter\n\nComments\n\n▸Ann",
            // A letter that nobody is asked to subscribe to.
            "The newsletter of 1912\n\n▸A find in the mill", "Sign of spring\n\n▸Gulls are back",
        ]

    /// Two to six blocks after a heading of class promo, no long prose between.
    "section/under-promo-near" [Promo 15] |b| near(b, Class::Promo);
        yes [
            "Newsletter\n\nThe harbour in five minutes\n\n▸Every Friday", "Subscribe\n\nHarbour\n\nMarket\n\n▸Every Friday",
            "Stay informed\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
        ]
        no [
            "Newsletter\n\n▸Every Friday", "Stay informed\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Newsletter\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸The vote",
            "Newsletter\n\nEvery Friday\n\nTags:\n\n▸harbour",
        ]

    /// Seven blocks or more after a heading of class promo, no long prose between.
    "section/under-promo-far" [Promo 15] |b| far(b, Class::Promo);
        yes [
            "Newsletter\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven", "Subscribe\n\nHarbour\n\nMarket\n\nFerry\n\nBridge\n\nMill\n\nLock\n\nTide\n\n▸Pier",
            "The ferry is late again and the harbour is empty.\n\nStay informed\n\nHarbour\n\nMarket\n\nFerry\n\nBridge\n\nMill\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Pier",
        ]
        no [
            "Newsletter\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Subscribe\n\nOne\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Newsletter\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nComments\n\n▸Ann",
        ]

    /// The block after a heading of class appeal.
    "section/under-appeal-1" [Appeal 15] |b| next(b, Class::Appeal);
        yes [
            "Support our journalism\n\n▸From five pounds", "Please support us\n\n▸Ten readers gave today",
            "The ferry is late again and the harbour is empty.\n\nOur supporters\n\n▸Ann and Bob",
        ]
        no [
            "Support our journalism\n\nFrom five pounds\n\n▸Once", "Please support us\n\nRelated\n\n▸Old mill opens again",
            // Support for somebody else.
            "Support for the old mill\n\n▸Ten gave today", "Supporters of the port\n\n▸Ann and Bob",
        ]

    /// Two to six blocks after a heading of class appeal, no long prose between.
    "section/under-appeal-near" [Appeal 15] |b| near(b, Class::Appeal);
        yes [
            "Support our journalism\n\nFrom five pounds\n\n▸Once", "Please support us\n\nTen gave today\n\nAnn\n\n▸Bob", "Our supporters\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
        ]
        no [
            "Support our journalism\n\n▸Once", "Our supporters\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Support our journalism\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸The vote",
            "Please support us\n\nOnce\n\nRelated\n\n▸Mill",
        ]

    /// Seven blocks or more after a heading of class appeal, no long prose between.
    "section/under-appeal-far" [Appeal 15] |b| far(b, Class::Appeal);
        yes [
            "Our supporters\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven", "Support our reporting\n\nAnn\n\nBob\n\nCem\n\nDee\n\nEva\n\nFay\n\nGus\n\n▸Hal",
            "The ferry is late again and the harbour is empty.\n\nPlease support us\n\nAnn\n\nBob\n\nCem\n\nDee\n\nEva\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Gus",
        ]
        no [
            "Our supporters\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Our supporters\n\nOne\n\nTwo\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Our supporters\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nComments\n\n▸Ann",
        ]

    /// The block after a heading of class tags.
    "section/under-tags-1" [Tags 15] |b| next(b, Class::Tags);
        yes [
            "Tags:\n\n▸harbour", "Filed under\n\n▸Ferry", "Die Fähre ist spät und der Hafen ist heute wieder leer.\n\nSchlagwörter\n\n▸Hafen",
            "The ferry is late again and the harbour is empty.\n\nTopics\n\n▸Ferry",
        ]
        no [
            "Tags:\n\nharbour\n\n▸ferry", "Tags:\n\nComments\n\n▸Ann",
            // A field of a page, and a word that only begins so.
            "Filed by our man\n\n▸Ferry", "Tagging gulls by night\n\n▸Ferry",
        ]

    /// Two to six blocks after a heading of class tags, no long prose between.
    "section/under-tags-near" [Tags 15] |b| near(b, Class::Tags);
        yes ["Tags:\n\nharbour\n\n▸ferry", "Filed under\n\nharbour\n\nferry\n\n▸winter", "Topics:\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six"]
        no [
            "Tags:\n\n▸harbour", "Topics:\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Tags:\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸The vote",
            "Tags:\n\nharbour\n\nComments\n\n▸Ann",
        ]

    /// Seven blocks or more after a heading of class tags, no long prose between.
    "section/under-tags-far" [Tags 15] |b| far(b, Class::Tags);
        yes [
            "Topics:\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven", "Tags\n\nharbour\n\nferry\n\nwinter\n\nmill\n\nlock\n\ntide\n\npier\n\n▸gulls",
            "The ferry is late again and the harbour is empty.\n\nFiled under\n\nharbour\n\nferry\n\nwinter\n\nmill\n\nlock\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸gulls",
        ]
        no [
            "Topics:\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Tags\n\nharbour\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nferry\n\nwinter\n\nmill\n\nlock\n\n▸tide",
            "Tags\n\nharbour\n\nferry\n\nwinter\n\nmill\n\nlock\n\nComments\n\n▸Ann",
        ]

    /// The block after a heading of class bio.
    "section/under-bio-1" [Bio 15] |b| next(b, Class::Bio);
        yes [
            "About the author\n\n▸Ann Poe", "About the authors\n\n▸Ann Poe and Jane Roe",
            "Пором сьогодні знову спізнився, і в гавані порожньо й тихо.\n\nПро автора\n\n▸Іван Прикладний",
        ]
        no [
            "About the author\n\nAnn Poe\n\n▸She writes on boats", "About the author\n\nRelated\n\n▸Old mill opens again",
            // About something else.
            "About the harbour\n\n▸Ann Poe", "All about the author of the fire\n\n▸Ann Poe",
        ]

    /// Two to six blocks after a heading of class bio, no long prose between.
    "section/under-bio-near" [Bio 15] |b| near(b, Class::Bio);
        yes [
            "About the author\n\nAnn Poe\n\n▸She writes on boats", "About the author\n\nAnn Poe\n\nThe ferry is late again and the harbour is empty.\n\n▸@annpoe",
            "About the authors\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
        ]
        no [
            "About the author\n\n▸Ann Poe", "About the authors\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "About the author\n\nAnn Poe\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸@annpoe",
            "About the author\n\nAnn Poe\n\nComments\n\n▸Bob",
        ]

    /// Seven blocks or more after a heading of class bio, no long prose between.
    "section/under-bio-far" [Bio 15] |b| far(b, Class::Bio);
        yes [
            "About the authors\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven", "About the author\n\nAnn Poe\n\nBoats\n\nMill\n\nFerry\n\nPier\n\nLock\n\nTide\n\n▸Gulls",
            "The ferry is late again and the harbour is empty.\n\nAbout the author\n\nAnn Poe\n\nBoats\n\nMill\n\nFerry\n\nPier\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Gulls",
        ]
        no [
            "About the authors\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "About the author\n\nAnn Poe\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nBoats\n\nMill\n\nFerry\n\nPier\n\n▸Lock",
            "About the author\n\nAnn Poe\n\nBoats\n\nMill\n\nFerry\n\nPier\n\nComments\n\n▸Bob",
        ]

    /// The block after a heading of class share.
    "section/under-share-1" [Share 15] |b| next(b, Class::Share);
        yes ["Share this\n\n▸Old mill opens again", "Share:\n\n▸Ferry", "El puerto está vacío y el ferri llega tarde otra vez hoy.\n\nCompartir\n\n▸El puente"]
        no [
            "Share this\n\nOld mill\n\n▸Late ferry", "Share this\n\nComments\n\n▸Ann",
            // A share that is owned, not sent.
            "Shares of the port fell\n\n▸Old mill opens again", "The share price\n\n▸Old mill opens again",
        ]

    /// Two to six blocks after a heading of class share, no long prose between.
    "section/under-share-near" [Share 15] |b| near(b, Class::Share);
        yes ["Share this\n\nOld mill\n\n▸Late ferry", "Print\n\nOne\n\nTwo\n\n▸Three", "Share:\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six"]
        no [
            "Share this\n\n▸Old mill", "Share:\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Share this\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸The vote",
            "Share this\n\nOld mill\n\nComments\n\n▸Ann",
        ]

    /// The block after a heading of class legal.
    "section/under-legal-1" [Legal 15] |b| next(b, Class::Legal);
        yes [
            "© 2024 Harbour Post\n\n▸Mill Lane 4", "All rights reserved\n\n▸Mill Lane 4", "Terms of use\n\n▸Version of May",
            "Die Fähre ist spät und der Hafen ist heute wieder leer.\n\nImpressum\n\n▸Mühlweg 4",
        ]
        no [
            "© 2024 Harbour Post\n\nMill Lane 4\n\n▸Harbour Town", "All rights reserved\n\nTags:\n\n▸harbour",
            // Rights and terms as news.
            "Rights of fishermen\n\n▸Mill Lane 4", "Terms of the strike\n\n▸Version of May",
        ]

    /// Two to six blocks after a heading of class legal, no long prose between.
    "section/under-legal-near" [Legal 15] |b| near(b, Class::Legal);
        yes [
            "© 2024 Harbour Post\n\nMill Lane 4\n\n▸Harbour Town", "Terms of use\n\nVersion of May\n\nThe ferry is late again and the harbour is empty.\n\n▸Mill Lane 4",
            "All rights reserved\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
        ]
        no [
            "© 2024 Harbour Post\n\n▸Mill Lane 4", "All rights reserved\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Terms of use\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Mill Lane 4",
            "© 2024 Harbour Post\n\nMill Lane 4\n\nRelated\n\n▸Old mill",
        ]

    /// Seven blocks or more after a heading of class legal, no long prose between.
    "section/under-legal-far" [Legal 15] |b| far(b, Class::Legal);
        yes [
            "All rights reserved\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven", "© 2024 Harbour Post\n\nMill\n\nFerry\n\nPier\n\nLock\n\nTide\n\nGulls\n\nBoats\n\n▸Fish",
            "The ferry is late again and the harbour is empty.\n\nTerms of use\n\nMill\n\nFerry\n\nPier\n\nLock\n\nTide\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Fish",
        ]
        no [
            "All rights reserved\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six",
            "Terms of use\n\nMill\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nFerry\n\nPier\n\nLock\n\nTide\n\n▸Fish",
            "All rights reserved\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nRelated\n\n▸Mill",
        ]

    /// The block after a heading of class contents.
    "section/under-contents-1" [Navigation 15] |b| next(b, Class::Contents);
        yes ["In this article\n\n▸Why the ferry is late", "Contents\n\n▸The bridge", "目次\n\n▸港の橋"]
        no [
            "In this article\n\nWhy the ferry is late\n\n▸What the port says", "Contents\n\nComments\n\n▸Ann",
            // Not the whole line.
            "In this article of faith\n\n▸The bridge", "Contents of the hold\n\n▸The bridge",
        ]

    /// Two to six blocks after a heading of class contents, no long prose between.
    "section/under-contents-near" [Navigation 15] |b| near(b, Class::Contents);
        yes ["In this article\n\nWhy the ferry is late\n\n▸What the port says", "On this page\n\nBridge\n\nFerry\n\n▸Mill", "Contents\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six"]
        no [
            "In this article\n\n▸Why the ferry is late", "Contents\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Contents\n\nBridge\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Ferry",
            "Contents\n\nBridge\n\nComments\n\n▸Ann",
        ]

    /// The block after a heading of class shop.
    "section/under-shop-1" [Promo 15] |b| next(b, Class::Shop);
        yes ["Add to cart\n\n▸Model ferry", "Buy now\n\n▸The harbour book", "El puerto está vacío y el ferri llega tarde otra vez hoy.\n\nAñadir al carrito\n\n▸El libro del puerto"]
        no [
            "Add to cart\n\nModel ferry\n\n▸Blue", "Buy now\n\nComments\n\n▸Ann",
            // Trade as news.
            "Buyers of the mill\n\n▸The harbour book", "The price of fish\n\n▸Blue",
        ]

    /// Two to six blocks after a heading of class shop, no long prose between.
    "section/under-shop-near" [Promo 15] |b| near(b, Class::Shop);
        yes ["Add to cart\n\nModel ferry\n\n▸Blue", "Shop now\n\nModel ferry\n\nBlue\n\n▸Small", "Buy now\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\n▸Six"]
        no [
            "Add to cart\n\n▸Model ferry", "Buy now\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\n▸Seven",
            "Buy now\n\nModel ferry\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Blue",
            "Add to cart\n\nModel ferry\n\nComments\n\n▸Ann",
        ]

    /// After a heading of comments, with long prose between: the comments themselves.
    "section/comment-thread" [Comment 8] |b| b.f.under.is_some_and(|(c, _)| c == Class::Comment) && b.f.under_prose > 0;
        yes [
            "Comments\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Ann",
            "The ferry is late again and the harbour is empty.\n\nLeave a reply\n\nAnn\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Bob",
            "Join the discussion\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nThe council voted on Monday to keep the old bridge open until the spring, because the ferry that was to take its place is not yet ready for the winter storms.\n\n▸Bob",
        ]
        no [
            // No prose between, or too little of it.
            "Comments\n\nAnn\n\n▸Bob", "Comments\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to replace it is not ready.\n\n▸Ann",
            // Another section.
            "Related\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Ann",
            "Comments\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\nRelated\n\n▸Old mill",
        ]

    /// A heading of comments stood since the core began.
    "section/passed-comments" [Comment 8] |b| b.f.passed & bit(Class::Comment) != 0;
        yes [
            "The ferry is late again and the harbour is empty.\n\nComments\n\n▸Ann", "The ferry is late again and the harbour is empty.\n\nLeave a reply\n\nAnn\n\nRelated\n\n▸Old mill",
            "The ferry is late again and the harbour is empty.\n\nBe the first to comment\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Bob",
        ]
        no [
            // The heading itself; a heading above the core.
            "The ferry is late again and the harbour is empty.\n\n▸Comments", "Comments\n\nThe ferry is late again and the harbour is empty.\n\n▸Ann",
            "The ferry is late again and the harbour is empty.\n\nRelated\n\n▸Ann", "The ferry is late again and the harbour is empty.\n\nThe comments came late\n\n▸Ann",
        ]

    /// A heading of related articles stood since the core began.
    "section/passed-related" [] |b| b.f.passed & bit(Class::Related) != 0;
        yes [
            "The ferry is late again and the harbour is empty.\n\nRelated\n\n▸Old mill",
            "The ferry is late again and the harbour is empty.\n\nMost read\n\nOld mill\n\nComments\n\n▸Ann",
            "The ferry is late again and the harbour is empty.\n\nRead also:\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸The vote",
        ]
        no [
            "The ferry is late again and the harbour is empty.\n\n▸Related", "Related\n\nThe ferry is late again and the harbour is empty.\n\n▸Old mill",
            "The ferry is late again and the harbour is empty.\n\nComments\n\n▸Ann", "The ferry is late again and the harbour is empty.\n\nAll related\n\n▸Old mill",
        ]

    /// A heading of keywords stood since the core began.
    "section/passed-tags" [] |b| b.f.passed & bit(Class::Tags) != 0;
        yes [
            "The ferry is late again and the harbour is empty.\n\nTags:\n\n▸harbour", "The ferry is late again and the harbour is empty.\n\nFiled under\n\nharbour\n\nComments\n\n▸Ann",
            "The ferry is late again and the harbour is empty.\n\nTopics\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸ferry",
        ]
        no [
            "The ferry is late again and the harbour is empty.\n\n▸Tags: harbour", "Tags:\n\nThe ferry is late again and the harbour is empty.\n\n▸harbour",
            "The ferry is late again and the harbour is empty.\n\nRelated\n\n▸Old mill", "The ferry is late again and the harbour is empty.\n\nTagging gulls\n\n▸harbour",
        ]

    /// A legal line stood since the core began.
    "section/passed-legal" [] |b| b.f.passed & bit(Class::Legal) != 0;
        yes [
            "The ferry is late again and the harbour is empty.\n\n© 2024 Harbour Post\n\n▸Mill Lane 4",
            "The ferry is late again and the harbour is empty.\n\nAll rights reserved\n\nComments\n\n▸Ann",
            "The ferry is late again and the harbour is empty.\n\nTerms of use\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Version of May",
        ]
        no [
            "The ferry is late again and the harbour is empty.\n\n▸© 2024 Harbour Post", "All rights reserved\n\nThe ferry is late again and the harbour is empty.\n\n▸Mill Lane 4",
            "The ferry is late again and the harbour is empty.\n\nRelated\n\n▸Old mill",
            // Longer than a heading.
            "The ferry is late again and the harbour is empty.\n\nTerms of use apply to all that is said and shown on every page\n\n▸Mill Lane 4",
        ]

    /// A sign-up stood since the core began.
    "section/passed-promo" [] |b| b.f.passed & bit(Class::Promo) != 0;
        yes [
            "The ferry is late again and the harbour is empty.\n\nNewsletter\n\n▸Every Friday",
            "The ferry is late again and the harbour is empty.\n\nSign up for our letter\n\nEvery Friday\n\nComments\n\n▸Ann",
            "The ferry is late again and the harbour is empty.\n\nStay informed\n\nThe council voted to keep the old bridge open until spring, because the ferry that was to take its place is not yet ready for it.\n\n▸Every Friday",
        ]
        no [
            "The ferry is late again and the harbour is empty.\n\n▸Newsletter", "Newsletter\n\nThe ferry is late again and the harbour is empty.\n\n▸Every Friday",
            "The ferry is late again and the harbour is empty.\n\nRelated\n\n▸Old mill", "The ferry is late again and the harbour is empty.\n\nThe newsletter of 1912\n\n▸A find",
        ]
}
