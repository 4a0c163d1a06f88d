//! Times told from now: `3 hours ago`, `vor 30 Minuten`, `3時間前`, `yesterday`.
//!
//! Units and the words that turn them into the past are closed classes, so they stand here; whole phrases (`yesterday`,
//! `just now`) come from `[relative]` of the lexicons.

use std::ops::Range;

use super::reader::Reader;
use super::{Unit, When};
use crate::parse::fold::fold;

/// Beginnings of units; the first that fits counts.
const UNITS: &[(Unit, &[&str])] = &[
    (Unit::Second, &["sec", "sek", "сек", "秒", "초", "saniye", "ثاني", "שני", "másodperc", "δευτ", "วินาที", "giây"]),
    (Unit::Month, &["month", "monat", "mois", "mes", "miesi", "měsíc", "mesiac", "maand", "måned", "månad", "kuukau", "hónap", "lun", "μήν", "мес", "міс", "か月", "ヶ月", "カ月", "个月", "個月", "개월", "شهر", "أشهر", "חודש", "mjesec", "mjeseci", "เดือน", "tháng", "bulan", "mese", "mesi", "महीन"]),
    (Unit::Minute, &["min", "хв", "мин", "dakika", "dk", "分", "분", "λεπτ", "perc", "mnt", "دقيق", "دقائق", "דקות", "דקה", "นาที", "phút", "मिनट", "دقیقه"]),
    (Unit::Hour, &["hour", "hr", "stund", "std", "heure", "hora", "ora", "ore", "oră", "godzin", "godz", "hodin", "uur", "uren", "time", "timm", "tim", "tunti", "tunn", "óra", "órá", "ώρ", "saat", "sat", "год", "час", "時間", "时间", "小时", "小時", "시간", "ساع", "שעות", "שעה", "שעת", "ชั่วโมง", "giờ", "jam", "घंट", "klst"]),
    (Unit::Week, &["week", "woche", "semaine", "seman", "settiman", "tygod", "týd", "týž", "uge", "uke", "veck", "viik", "hét", "săptăm", "εβδομ", "hafta", "нед", "тиж", "週間", "周", "週", "주일", "주", "أسبوع", "أسابيع", "שבוע", "สัปดาห์", "tuần", "minggu"]),
    (Unit::Day, &["day", "tag", "jour", "día", "dia", "giorn", "dni", "dzień", "dnem", "dňami", "dag", "døgn", "päiv", "nap", "zi", "μέρ", "ημέρ", "gün", "дн", "день", "ден", "日", "天", "일", "يوم", "أيام", "ימים", "יום", "วัน", "ngày", "hari", "दिन", "روز"]),
    (Unit::Year, &["year", "jahr", "an", "año", "ano", "anni", "anno", "lat", "rok", "jaar", "år", "vuo", "év", "χρόν", "yıl", "рок", "рік", "год", "лет", "年", "년", "سنة", "سنوات", "שנה", "שנים", "ปี", "năm", "tahun"]),
];
/// Units of one letter stand only before "ago" and its like.
const LETTERS: &[(&str, Unit)] =
    &[("s", Unit::Second), ("m", Unit::Minute), ("h", Unit::Hour), ("d", Unit::Day), ("w", Unit::Week), ("y", Unit::Year), ("ч", Unit::Hour), ("г", Unit::Hour), ("u", Unit::Hour)];
const AFTER: &[&str] = &[
    "ago", "fa", "atrás", "temu", "тому", "назад", "geleden", "sedan", "siden", "sitten", "önce", "evvel", "ezelőtt", "前", "전", "นานแล้ว",
    "trước", "lalu", "पहले", "преди", "prije", "nazaj", "πριν", "पूर्व", "earlier", "pred",
];
const BEFORE: &[&str] = &[
    "vor", "hace", "há", "пре", "преди", "prije", "před", "pred", "acum", "πριν", "منذ", "قبل", "לפני", "for", "siden", "fa", "a", "cu", "тому",
];
/// Words of `[relative]` that say how long ago without a number.
const FIXED: &[(Unit, &[&str], u16)] = &[
    (Unit::Day, &["yesterday", "gestern", "hier", "ayer", "ontem", "ieri", "wczoraj", "včera", "gisteren", "вчора", "вчера", "igår", "i går", "eilen", "tegnap", "χθες", "dün", "昨日", "昨天", "어제", "أمس", "אתמול", "jučer", "kemarin", "hôm qua", "учора", "ўчора", "dje"], 1),
    (Unit::Day, &["today", "heute", "aujourd'hui", "hoy", "hoje", "oggi", "dzisiaj", "dziś", "dnes", "vandaag", "сьогодні", "сегодня", "idag", "i dag", "tänään", "ma", "astăzi", "azi", "σήμερα", "bugün", "今日", "今天", "오늘", "اليوم", "היום", "danas", "hari ini", "hôm nay", "днес", "сёння"], 0),
];

fn unit(word: &str) -> Option<Unit> {
    let fits = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    UNITS.iter().find(|(_, stems)| fits(stems)).map(|(unit, _)| *unit)
}

/// A word for minutes.
pub(super) fn is_minutes(reader: &Reader<'_>, i: usize) -> bool {
    let latin = |word: &str| !word.starts_with("min") || word.starts_with("minu") || matches!(word, "min" | "mins");
    reader.folded(i).is_some_and(|word| unit(&word) == Some(Unit::Minute) && latin(&word))
}

/// A relative time whose count is the number at `i`: what it says, its first token and the token after.
pub(super) fn relative_at(reader: &Reader<'_>, i: usize) -> Option<(When, usize, usize)> {
    let (count, digits) = reader.number(i)?;
    if digits > 3 {
        return None;
    }
    // "2 Min. Ago": the dot of an abbreviation is passed over.
    let word = reader.folded(i + 1)?;
    let dot = usize::from(reader.is_mark(i + 2, ".") && reader.tight(i + 2));
    let mut after = i + 2 + dot;
    let letter = LETTERS.iter().find(|(letter, _)| *letter == word).map(|(_, unit)| *unit);
    let unit = letter.or_else(|| unit(&word))?;
    let glued_past = word.ends_with(['前', '전']);
    let spoken_past = reader.is_word(after, AFTER);
    after += usize::from(spoken_past);
    let before = i.checked_sub(1).filter(|before| letter.is_none() && reader.is_word(*before, BEFORE));
    let before = before.and_then(|before| il_y_a(reader, before));
    if !(glued_past || spoken_past || before.is_some()) {
        return None;
    }
    Some((When::Relative { unit, count: count as u16 }, before.unwrap_or(i), after))
}

/// Where the words before the number begin: `a` alone is none of them.
fn il_y_a(reader: &Reader<'_>, before: usize) -> Option<usize> {
    if !reader.is_word(before, &["a"]) {
        return Some(before);
    }
    let il_y = before >= 2 && reader.is_word(before - 1, &["y"]) && reader.is_word(before - 2, &["il"]);
    il_y.then(|| before - 2)
}

/// What a phrase of `[relative]` says, if it needs no number.
pub(super) fn phrase(text: &str, at: &Range<usize>) -> Option<When> {
    let phrase = fold(&text[at.clone()]);
    for (unit, words, count) in FIXED {
        if words.contains(&phrase.as_str()) {
            return Some(When::Relative { unit: *unit, count: *count });
        }
    }
    let unit = phrase.split(' ').find_map(unit);
    // "an hour ago" is one; "just now" none at all; a unit that waits for its number says nothing.
    match unit {
        Some(unit) if phrase.contains(' ') && !AFTER.iter().any(|after| phrase.split(' ').count() == 2 && phrase.ends_with(after)) => {
            Some(When::Relative { unit, count: 1 })
        }
        Some(_) => None,
        None if AFTER.contains(&phrase.as_str()) || BEFORE.contains(&phrase.as_str()) => None,
        None => Some(When::Relative { unit: Unit::Minute, count: 0 }),
    }
}
