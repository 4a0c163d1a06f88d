//! Share bars, reactions, counters.

use crate::lexicon::class::Class;

rules! {
    /// A number and a thing that is counted.
    "share/counter" [Share 10] |b| b.has(Class::Counted) && b.f.m.digits > 0 && b.words() <= 5;
        yes [
            "▸12 comments", "▸3.4K views",
            "Старий міст закрито через шторм. Пором спізнився, тому що його чекали. Це вже було, але ще не так.\n\n▸12 коментарів",
        ]
        no [
            // No number; nothing that is counted; a sentence of more words.
            "▸No comments", "▸12 ferries", "▸The mayor had 12 comments on it",
        ]

    /// A thing that is counted, without a number.
    "share/counted-word" [Share 10] |b| b.is(Class::Counted);
        yes [
            "▸Comments", "▸Views",
            "Die alte Brücke ist zu. Die Fähre kommt zu spät. Niemand fährt über den Hafen.\n\n▸Kommentare",
        ]
        no ["▸12 comments", "▸Views of the harbour", "▸Commentary"]

    /// A number of one to five digits alone.
    "share/lone-number" [Share 10] |b| b.f.m.letters == 0 && (1..=5).contains(&b.f.m.digits) && b.f.m.chars <= 6;
        yes ["▸12", "▸1,204", "▸(38)", "▸٣٨"]
        no [
            // A letter; six digits; no digit; more signs.
            "▸12k", "▸120438", "▸***", "▸★★★★★ 12",
        ]

    /// A network in a run of short blocks.
    "share/network-in-run" [Share 10] |b| b.has(Class::Network) && b.words() <= 4 && b.f.short_run >= 2;
        yes ["▸Facebook\n\nTwitter", "WhatsApp\n\n▸Share on Telegram", "Друк\n\n▸Фейсбук"]
        no [
            // Alone; five words; none.
            "▸Facebook\n\nThe harbour has a new page of its own", "Print\n\n▸The harbour is on Facebook",
            "Print\n\n▸Save\n\nEmail",
        ]
}
