//! Small lexicons for the tests of the parsers, so that they do not hang on the real ones.

use once_cell::sync::Lazy;

use super::words::Words;

pub(super) static WORDS: Lazy<Words> = Lazy::new(|| Words::build(SOURCES));

/// These words, and those of the crate once no lexicon is a stub.
pub(super) fn all() -> impl Iterator<Item = &'static Words> {
    let stub = |(code, text): &(&str, &str)| *code != "global" && !text.contains("@months");
    let complete = !crate::lexicon::SOURCES.iter().any(stub);
    std::iter::once(&*WORDS).chain(complete.then(Words::get))
}

const SOURCES: &[(&str, &str)] = &[
    ("en", EN),
    ("de", DE),
    (
        "fr",
        "@months\n1 janvier janv\n7 juillet juil\n9 septembre sept\n12 décembre déc\n@weekdays\n5 vendredi\n[published]\npublié le\npublié\n[updated]\nmis à jour\n[by]\n^par\n[relative]\nhier\n[agencies]\navec\n[role]\nenvoyé spécial\njournaliste\n[credit]\n[caption-label]\n^crédit photo\n^photo",
    ),
    (
        "es",
        "@months\n10 octubre oct\n12 diciembre dic\n@weekdays\n2 martes mar\n5 viernes vie\n6 sábado sáb\n[updated]\nactualizado\n[published]\npublicado\n[by]\n^por\n[desk]\n^redacción$\n[agencies]\ncon información de",
    ),
    (
        "pt",
        "@months\n3 março mar\n12 dezembro dez\n@weekdays\n5 sexta-feira\n[updated]\natualizado em\n[published]\npublicado em\n[by]\n^por",
    ),
    (
        "it",
        "@months\n12 dicembre dic\n3 marzo mar\n@weekdays\n2 martedì mar\n5 venerdì\n[updated]\naggiornato\n[published]\npubblicato il\n[by]\n^di\n^a cura di",
    ),
    (
        "pl",
        "@months\n12 grudnia grudzień\n11 listopada\n@weekdays\n5 piątek\n[published]\ndodano\n[updated]\naktualizacja",
    ),
    ("cs", "@months\n12 prosince\n11 listopadu\n[updated]\naktualizováno"),
    ("hr", "@months\n10 listopada\n12 prosinca"),
    ("nl", "@months\n12 december dec\n[updated]\nbijgewerkt"),
    (
        "uk",
        "@months\n12 грудня груд\n11 листопада\n@weekdays\n5 п'ятниця\n[published]\nопубліковано\n[updated]\nоновлено\n[relative]\nвчора\n[by]\n^автор:\n[role]\nкореспондент~\n[desk]\n^редакція$\n[agency]\nуніан\nукрінформ\nунн",
    ),
    (
        "ru",
        "@months\n6 июня\n12 декабря дек\n@weekdays\n5 пятница\n[updated]\nобновлено\n[published]\nопубликовано\n[by]\n^автор:\n^текст:\n[agency]\nтасс\nриа новости\n[caption-label]\n^фото",
    ),
    ("sv", "@months\n10 oktober okt\n[published]\npublicerad\n[updated]\nuppdaterad\n[by]\n^av"),
    ("nb", "@months\n5 mai\n@weekdays\n4 torsdag\n[published]\npublisert\n[updated]\noppdatert"),
    ("da", "@months\n12 december dec\n[updated]\nopdateret"),
    ("tr", "@months\n12 aralık\n@weekdays\n5 cuma\n[updated]\ngüncelleme"),
    ("ro", "@months\n12 decembrie"),
    ("hu", "@months\n12 december dec\n[published]\nmegjelent"),
    ("el", "@months\n12 δεκεμβρίου δεκ\n@weekdays\n5 παρασκευή"),
    ("vi", "@months\n12 tháng_12\n@weekdays\n5 thứ_sáu"),
    ("th", "@months\n12 ธันวาคม"),
    (
        "ar",
        "@months\n12 ديسمبر كانون_الأول\n@weekdays\n5 الجمعة\n[agency]\nرويترز\nأ ف ب\n[by]\n^بقلم\n[updated]\nتحديث",
    ),
    ("he", "@months\n12 דצמבר"),
    (
        "ja",
        "[published]\n公開\n掲載\n[updated]\n更新\n[role]\n記者\n特派員\n[by]\n^文・\n[agency]\n共同\nロイター\n[caption-label]\n^写真\n^撮影",
    ),
    (
        "zh",
        "[published]\n发布\n[updated]\n更新\n[agency]\n新华社\n中央社\n美聯社\n[role]\n记者\n[caption-label]\n^图\n^圖",
    ),
    ("ko", "[published]\n입력\n[updated]\n수정\n[role]\n기자\n[agency]\n연합뉴스\n뉴시스\n[caption-label]\n^사진"),
    ("global", GLOBAL),
];

const EN: &str = "@months
1 january jan
2 february feb
3 march mar
4 april apr
5 may
6 june jun
7 july jul
8 august aug
9 september sept sep
10 october oct
11 november nov
12 december dec
@weekdays
1 monday mon
2 tuesday tue
4 thursday thu
5 friday fri
6 saturday sat
[published]
published
posted
posted on
[updated]
updated
last updated
last modified
[relative]
yesterday
just now
an hour ago
[reading-time]
min read
[by]
^by
^words by
^written by
[role]
reporter
correspondent
staff writer
political editor
editor
[desk]
^staff$
^the editors$
^admin$
newsroom
[agencies]
and agencies
[credit]
courtesy of
handout
getty images
file photo
[caption-label]
^photo
^photo credit
^photo by
^photograph by
^image
^credit
^source
[pictured]
pictured
from left
[genre]
^exclusive
^opinion
^analysis
";

const DE: &str = "@months
2 februar feb
4 april
12 dezember dez
@weekdays
5 freitag fr
6 samstag
[published]
veröffentlicht
veröffentlicht am
erstellt am
[updated]
stand
stand:
aktualisiert
aktualisiert am
zuletzt
[by]
^von
[role]
redakteur~
[agencies]
mit material von
[caption-label]
^foto
^bild
^quelle
^bildquelle
[credit]
symbolbild
[relative]
gestern
";

const GLOBAL: &str = "[agency]
ap
afp
reuters
dpa
epd
ots
cnn
cnn business
ani
bss
efe
europa press
lusa
ansa
adnkronos
pap
aa
dha
associated press
bloomberg
[credit]
getty images
shutterstock
unsplash
picture alliance
nurphoto
epa
[network]
telegram
facebook
instagram
";
