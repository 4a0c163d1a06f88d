//! Size and shape: how long a block is, how it starts and ends, how many sentences and function words it has. Most of
//! these speak for no kind alone; they part the kinds for the other rules.

use crate::features::measure::{End, Start};

rules! {
    /// No word at all: a sign or an icon.
    "shape/words-0" [Other 5, Share 5] |b| b.words() == 0;
        yes ["▸→", "▸***", "▸ — ", "▸🙂"]
        no ["▸X", "▸7", "▸→ on", "▸港"]

    /// One word.
    "shape/words-1" [Navigation 5, Share 5] |b| b.words() == 1;
        yes ["▸Home", "▸2024", "▸Mid-week", "▸港口", "▸Про…"]
        no ["▸→", "▸Home page", "▸A/B", "▸フェリー"]

    /// Two words.
    "shape/words-2" [] |b| b.words() == 2;
        yes ["▸Sign in", "▸Harbour | News", "▸フェリー", "▸Übers Meer"]
        no ["▸Sign", "▸Sign in now", "▸Mid-week", "▸港口"]

    /// Three words.
    "shape/words-3" [] |b| b.words() == 3;
        yes ["▸The old quay", "▸Share this page", "▸3 min read", "▸港とフェリ"]
        no ["▸Old quay", "▸On the old quay", "▸Half-built quay", "▸港とフェリーは"]

    /// Four words.
    "shape/words-4" [] |b| b.words() == 4;
        yes ["▸More from the harbour", "▸Про гавань та пором", "▸港とフェリーは"]
        no ["▸More about it", "▸More news from the harbour", "▸Read on · more"]

    /// Five or six words.
    "shape/words-5-6" [] |b| (5..=6).contains(&b.words());
        yes ["▸The bridge is open again today", "▸Die Brücke ist wieder offen", "▸Пором знову ходить через затоку"]
        no ["▸The bridge is open", "▸The old bridge is open again today", "▸The bridge re-opened to-day"]

    /// Seven to nine words: the usual headline.
    "shape/words-7-9" [] |b| (7..=9).contains(&b.words());
        yes [
            "▸Old harbour bridge opens again after long repair",
            "▸La isla estrena un nuevo puente sobre la bahía",
            "▸Divers find a broken pier below the quay",
        ]
        no [
            "▸Harbour bridge opens after long repair",
            "▸Old harbour bridge opens again after a repair of two years",
            "▸Harbour-bridge opens again after long repair",
        ]

    /// Ten to fourteen words.
    "shape/words-10-14" [] |b| (10..=14).contains(&b.words());
        yes [
            "▸Its crew had been on the water for two days and nobody was hurt.",
            "▸Пором повернувся до гавані ще до того, як над затокою пройшла буря.",
            "▸The bridge over the bay is open for cars and lorries",
        ]
        no [
            "▸The bridge over the bay is open for all",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]

    /// Fifteen to twenty words.
    "shape/words-15-20" [] |b| (15..=20).contains(&b.words());
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]
        no [
            "▸Its crew had been on the water for two days and nobody was hurt.",
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools. It costs little.",
            "▸Пором повернувся до гавані ще до того, як над затокою пройшла буря.",
        ]

    /// Twenty-one to thirty words.
    "shape/words-21-30" [] |b| (21..=30).contains(&b.words());
        yes [
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools. It costs little.",
            "▸The ferry came back to the harbour before the storm had passed over the bay. Its crew had been on the water for two days and nobody was hurt.",
            "▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog. Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
        ]
        no [
            "▸A bakery in the old town sells honey cakes every morning to children who come from the nearby schools.",
            "▸The ferry came back to the harbour before the storm had passed over the bay. Its crew had been on the water for two days and nobody was hurt. They slept.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// Thirty-one to forty-five words.
    "shape/words-31-45" [Body 5] |b| (31..=45).contains(&b.words());
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay. Its crew had been on the water for two days and nobody was hurt. They slept.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。港だ。",
        ]
        no [
            "▸The ferry came back to the harbour before the storm had passed over the bay. Its crew had been on the water for two days and nobody was hurt.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. All of it was planned in May.",
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
        ]

    /// Forty-six to eighty words: the usual paragraph.
    "shape/words-46-80" [Body 5] |b| (46..=80).contains(&b.words());
        yes [
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. All of it was planned in May.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. The ferry came back to the harbour before the storm had passed over the bay. Its crew had been on the water for two days and nobody was hurt.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。港だ。",
        ]
        no [
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. It was all planned.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
        ]

    /// More than eighty words.
    "shape/words-81-up" [Body 5] |b| b.words() > 80;
        yes [
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for old bridges will now pay for most of it, the mayor said on the quay. The ferry came back to the harbour before the storm had passed over the bay.",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]
        no [
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. Divers had seen in the spring that the piers were in a poor state, but the town did not have the money then. A fund for bridges will now pay for most of it, the mayor said on the quay.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price.",
            "▸The engineers lifted the broken planks from the harbour bridge while the ferry crews waited near the quay. The work will take two weeks, and in that time the ferry will carry people to the island for the same price. The ferry came back to the harbour before the storm had passed over the bay. Its crew had been on the water for two days and nobody was hurt.",
        ]

    /// Ends with a full stop or exclamation mark.
    "shape/ends-sentence" [Body 5] |b| b.f.m.end == End::Sentence;
        yes ["▸The ferry is back.", "▸Stop!", "▸“The ferry is back.”", "▸船が戻った。", "▸(She left.)"]
        no ["▸Is the ferry back?", "▸The ferry is back…", "▸The ferry is back:", "▸The ferry is back. More"]

    /// Ends with a question mark.
    "shape/ends-question" [] |b| b.f.m.end == End::Question;
        yes ["▸Who pays?", "▸“Who pays?”", "▸誰が払うのか？", "▸Хто за це платить?"]
        no ["▸Who pays?!", "▸Who pays? The town", "▸Who pays?…", "▸¿Quién paga"]

    /// Ends with a colon: something follows.
    "shape/ends-colon" [] |b| b.f.m.end == End::Colon;
        yes ["▸Read also:", "▸He said:", "▸Джерела:", "▸出典："]
        no ["▸Photo: Ann Reed", "▸Opens at 10:30", "▸Read also;"]

    /// Ends with an ellipsis, as teasers that were cut do.
    "shape/ends-ellipsis" [Related 5] |b| b.f.m.end == End::Ellipsis;
        yes ["▸The ferry came back…", "▸The ferry came back...", "▸The bridge is closed […]", "▸“And then…”"]
        no ["▸The ferry came back..", "▸The ferry… came back", "▸The ferry came back."]

    /// Ends with a comma, semicolon or dash.
    "shape/ends-open" [] |b| b.f.m.end == End::Open;
        yes ["▸Kiel,", "▸bridge; quay;", "▸The ferry –", "▸東京、"]
        no ["▸Kiel, Bremen", "▸Kiel:", "▸Half-built", "▸The ferry →"]

    /// No mark at the end though it is long.
    "shape/ends-bare-long" [] |b| b.f.m.end == End::Bare && b.words() >= 12;
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay",
            "▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog",
            "▸The old bridge over the bay will open again on the third of June 2024",
        ]
        no [
            // A sentence, a cut teaser, a lead-in
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸The ferry came back to the harbour before the storm had passed over the…",
            "▸The ferry came back to the harbour before the storm and brought with it:",
            // Eleven words
            "▸The ferry came back to the harbour before the storm passed",
        ]

    /// No mark at the end, and short.
    "shape/ends-bare-short" [] |b| b.f.m.end == End::Bare && b.words() < 12;
        yes ["▸Harbour bridge opens", "▸3 June 2024", "▸港の橋", "▸The ferry came back to the harbour before the storm passed"]
        no ["▸Harbour bridge opens.", "▸Who pays?", "▸The ferry came back to the harbour before the storm had passed"]

    /// Starts with a small letter: a slug, a button, the rest of a sentence.
    "shape/starts-lower" [] |b| b.f.m.start == Start::Lower;
        yes ["▸more news", "▸harbour-bridge-2024", "▸пором", "▸über uns"]
        no ["▸More news", "▸“more news”", "▸(more)", "▸港"]

    /// Starts with a digit.
    "shape/starts-digit" [] |b| b.f.m.start == Start::Digit;
        yes ["▸3 June 2024", "▸10 things to see", "▸２０２４年", "▸7"]
        no ["▸June 3", "▸(3)", "▸#3", "▸№ 3"]

    /// Starts with a quotation mark.
    "shape/starts-quote" [] |b| b.f.m.start == Start::Quote;
        yes ["▸“We are back”", "▸\"We are back\"", "▸„Wir sind zurück“", "▸「戻った」", "▸«Ми повернулись»"]
        no ["▸We are “back”", "▸(“We are back”)", "▸— We are back", "▸* quote"]

    /// Starts with a bullet or dash.
    "shape/starts-bullet" [] |b| b.f.m.start == Start::Bullet;
        yes ["▸• planks", "▸- planks", "▸– Hat sie das gesagt", "▸* planks", "▸→ More"]
        no ["▸1. planks", "▸· planks", "▸planks – nails", "▸… planks"]

    /// Starts with a bracket.
    "shape/starts-bracket" [] |b| b.f.m.start == Start::Bracket;
        yes ["▸(Reuters)", "▸[Video]", "▸【独自】", "▸{name}"]
        no ["▸Video (2 min)", "▸“(Reuters)”", "▸• [Video]", "▸|Video]"]

    /// Starts with another sign: an arrow, an emoji, a hash.
    "shape/starts-sign" [] |b| b.f.m.start == Start::Sign;
        yes ["▸#harbour", "▸@annreed", "▸… and on", "▸🎧 Listen", "▸€20 a day", "▸¿Quién paga?"]
        no ["▸- harbour", "▸20 € a day", "▸(c) Harbour", "▸“#harbour”"]

    /// One whole sentence.
    "shape/one-sentence" [] |b| b.f.m.sentences == 1 && b.f.m.ends_sentence();
        yes ["▸The ferry is back.", "▸Who pays?", "▸Die Brücke ist am 3.5. wieder offen.", "▸船が戻った。"]
        no [
            // None, two, or something after the only one
            "▸The ferry is back",
            "▸The ferry is back. It stays.",
            "▸The ferry is back. More",
        ]

    /// Two or three sentences.
    "shape/two-sentences" [Body 5] |b| (2..=3).contains(&b.f.m.sentences);
        yes ["▸It is back. It stays.", "▸It is back. It stays. Why?", "▸戻った。また出た。", "▸Сталося так. Вони пливуть далі."]
        no ["▸It is back.", "▸It is back. It stays. Why? Nobody knows.", "▸At 3.5 percent, it is back."]

    /// Four sentences or more.
    "shape/many-sentences" [Body 5] |b| b.f.m.sentences >= 4;
        yes ["▸It is back. It stays. Why? Nobody knows.", "▸Ja. Nein. Doch. Aus. Ende.", "▸来た。見た。勝った。寝た。"]
        no [
            "▸It is back. It stays. Why?",
            "▸It is back, it stays, and why nobody knows.",
            // Initials and decimals end no sentence
            "▸J. R. B. Reed paid 3.5 or 4.5 percent.",
        ]

    /// Eight words or more and no end of a sentence.
    "shape/no-sentence-long" [] |b| b.f.m.sentences == 0 && b.words() >= 8;
        yes [
            "▸Old harbour bridge opens again after two years",
            "▸Міст через стару гавань знову відкрито після ремонту",
            "▸Planks, nails, ropes, lamps, tar, oars, sails, nets",
            "▸Version 2.5 of the harbour map is here",
        ]
        no [
            "▸Harbour bridge opens again after two years",
            "▸Old harbour bridge opens again after two years.",
            "▸Open again! The old harbour bridge after repairs",
        ]

    /// No function word among five words or more: names, labels, slugs.
    "shape/function-none" [] |b| b.f.function_share == Some(0.0) && b.words() >= 5;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works Kestrel Bay",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Sport Culture Money Weather Travel Games",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Hafen Brücke Fähre Inseln Wetter",
        ]
        no [
            // Four words; one that is a function word; a page whose language nobody knows; a script without blanks
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works Kestrel",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at Kestrel Bay",
            "▸Harbour bridge works Kestrel Bay",
            "フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。\n\n▸港とフェリーは戻った",
        ]

    /// Few function words.
    "shape/function-few" [] |b| b.f.function_share.is_some_and(|s| s > 0.0 && s < 0.2) && b.words() >= 5;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at Kestrel Bay",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Ferry crews, bridge engineers and town divers",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Hafen, Brücke, Fähre und Wetter heute Abend",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works Kestrel Bay",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge at Kestrel",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at the bay",
        ]

    /// As many function words as headlines and captions have.
    "shape/function-some" [] |b| b.f.function_share.is_some_and(|s| (0.2..0.35).contains(&s)) && b.words() >= 5;
        yes [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at Bay",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at the bay today",
            "Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.\n\n▸Die Fähre kommt heute mit Verspätung",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at Kestrel Bay",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Bridge at the bay of Kestrel",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour at bay",
        ]

    /// As many function words as prose has.
    "shape/function-many" [Body 5] |b| b.f.function_share.is_some_and(|s| s >= 0.35) && b.words() >= 5;
        yes [
            "▸The ferry came back to the harbour before the storm had passed over the bay.",
            "▸Die Fähre kam in den Hafen zurück, bevor der Sturm über die Bucht zog.",
            "▸Пором повернувся до гавані ще до того, як над затокою пройшла буря.",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Bridge at the bay of Kestrel",
        ]
        no [
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸Harbour bridge works at the bay today",
            "The ferry came back to the harbour before the storm had passed over the bay.\n\n▸It was the bay",
            "▸フェリーは嵐が来る前に港へ戻り、乗っていた人は全員が無事だった。",
        ]

    /// Has several lines.
    "shape/several-lines" [] |b| b.f.m.lines >= 2;
        yes [
            "<p>▸Ann Reed<br>Kestrel Bay</p>",
            "<pre>▸one\ntwo</pre>",
            "▸The ferry came back to the harbour\nbefore the storm had passed over all the\nbay. Its crew had been on the water\nfor two days and nobody at all was\nhurt. The bridge is still not open to\nthe public.",
        ]
        no ["<p>▸Ann Reed</p><p>Kestrel Bay</p>", "▸Ann Reed\nKestrel Bay", "<p>▸Ann Reed\nKestrel Bay</p>"]
}
