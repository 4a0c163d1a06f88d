use super::decode;
use encoding_rs::Encoding;

/// Sentences of our own, each in the script of the encodings it is tried in.
const GERMAN: &str =
    "Die Brücke über den Fluss wird im Frühjahr für den Verkehr geöffnet, sagte die Bürgermeisterin – „endlich“.";
const POLISH: &str = "Most nad rzeką zostanie otwarty wiosną, powiedziała burmistrz, a mieszkańcy już się cieszą: żółte światła będą świecić.";
const UKRAINIAN: &str =
    "Міст через річку відкриють навесні, сказала мерка міста. Її слова зустріли оплесками, і жителі вже готують свято.";
const RUSSIAN: &str =
    "Мост через реку откроют весной, сказала мэр города. Жители уже готовят праздник, а школьники рисуют плакаты.";
const JAPANESE: &str = "川にかかる橋は春に開通すると市長が発表した。住民たちはすでに祭りの準備を始めている。子どもたちはポスターを描いている。";
const KOREAN: &str = "강을 가로지르는 다리가 봄에 개통된다고 시장이 밝혔다. 주민들은 벌써 축제를 준비하고 있다. 아이들은 포스터를 그린다.";
const CHINESE: &str =
    "市长宣布，横跨河流的大桥将于春天通车。居民们已经开始准备庆祝活动，孩子们正在画海报，学校也停课一天。";
const TAIWANESE: &str =
    "市長宣布，橫跨河流的大橋將於春天通車。居民們已經開始準備慶祝活動，孩子們正在畫海報，學校也停課一天。";

/// `text` in the encoding of `label`.
fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(label.as_bytes()).expect("a label");
    let (bytes, used, has_faults) = encoding.encode(text);
    assert!(used == encoding && !has_faults, "{label} can hold the text");
    bytes.into_owned()
}

const CASES: &[(&str, &str)] = &[
    (GERMAN, "windows-1252"),
    (POLISH, "windows-1250"),
    (POLISH, "iso-8859-2"),
    (UKRAINIAN, "windows-1251"),
    (UKRAINIAN, "koi8-u"),
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso-8859-5"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso-2022-jp"),
    (KOREAN, "euc-kr"),
    (CHINESE, "gb18030"),
    (CHINESE, "gbk"),
    (TAIWANESE, "big5"),
];

#[test]
fn labels_of_the_transport_and_of_the_page() {
    for &(text, label) in CASES {
        let bytes = encoded(text, label);
        assert_eq!(decode(&bytes, Some(&format!("text/html; Charset=\"{label}\""))), text, "{label} by content type");
        for head in [
            format!("<!doctype html><META CHARSET={label}>"),
            format!("<html><head><meta http-equiv='Content-Type' content='text/html; charset={label}'>"),
            format!("<?xml version=\"1.0\" encoding='{label}'?>"),
        ] {
            let page = [head.as_bytes(), &bytes].concat();
            assert_eq!(decode(&page, None), format!("{head}{text}"), "{label} by {head}");
        }
    }
}

#[test]
fn without_a_label_the_bytes_tell() {
    // Polish in ISO-8859-2 and Windows-1250 differ in six letters only.
    for &(text, label) in CASES.iter().filter(|c| !matches!(c.1, "gbk")) {
        let bytes = [b"<html><head><title>Page</title></head><body><p>".as_slice(), &encoded(text, label)].concat();
        let read = decode(&bytes, None);
        assert!(read.ends_with(text), "{label}: {read}");
    }
}

#[test]
fn utf_16_with_and_without_a_mark() {
    for text in [GERMAN, "<!doctype html><p>Plain words</p>"] {
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little, None), text);
        assert_eq!(decode(&big, Some("text/html")), text);
        assert_eq!(decode(&[b"\xff\xfe", little.as_slice()].concat(), None), text);
        assert_eq!(decode(&[b"\xfe\xff", big.as_slice()].concat(), Some("text/html; charset=utf-8")), text);
    }
}

#[test]
fn wrong_labels_are_not_believed() {
    // UTF-8 under an old label, and the other way round.
    let page = format!("<meta charset=iso-8859-1>{GERMAN}");
    assert_eq!(decode(page.as_bytes(), None), page);
    assert_eq!(decode(UKRAINIAN.as_bytes(), Some("text/html; charset=windows-1251")), UKRAINIAN);
    let head = "<meta charset=utf-8><p>";
    let bytes = [head.as_bytes(), &encoded(RUSSIAN, "windows-1251")].concat();
    assert_eq!(decode(&bytes, None), format!("{head}{RUSSIAN}"));
    assert_eq!(decode(b"<meta charset=utf-16><p>caf\xc3\xa9", None), "<meta charset=utf-16><p>café");
    assert_eq!(decode(b"plain <meta charset=nonsense>", Some("text/html; charset=")), "plain <meta charset=nonsense>");
}

#[test]
fn a_mark_is_no_text() {
    assert_eq!(decode("\u{feff}word".as_bytes(), None), "word");
    assert_eq!(decode(b"", None), "");
}

#[test]
fn a_broken_character_does_not_change_the_encoding() {
    let mut bytes = format!("<meta charset=utf-8>{}", GERMAN.repeat(40)).into_bytes();
    bytes.push(0xc3);
    let text = decode(&bytes, None);
    assert!(text.contains("Brücke") && text.ends_with('\u{fffd}'));
}
