//! Runs of ASCII letters, eight bytes at a time: how long a word is can not be predicted, so a loop that ends with it costs
//! more than the bytes.

/// Bytes that are looked at together.
const WIDTH: usize = size_of::<u64>();

/// The top bit of each byte.
const TOPS: u64 = u64::from_ne_bytes([0x80; WIDTH]);

/// The letters and digits at the start.
#[inline]
pub(crate) fn alphanumeric_run(bytes: &[u8]) -> usize {
    run(bytes, |b| b.is_ascii_alphanumeric(), alphanumeric)
}

/// The letters and digits at the start of eight bytes (the first in the lowest place), and the byte behind them; nothing where
/// all are.
#[inline]
pub(crate) fn alphanumeric_start(eight: u64) -> Option<(usize, u8)> {
    let others = !alphanumeric(eight) & TOPS;
    let length = others.trailing_zeros() as usize / 8;
    (others != 0).then(|| (length, (eight >> (8 * length)) as u8))
}

/// The top bits of the letters and digits.
#[inline]
fn alphanumeric(eight: u64) -> u64 {
    let digits = between(eight, b'0', b'9');
    // Capitals become small letters, and nothing else becomes one.
    digits | between(eight | each(0x20), b'a', b'z')
}

/// The small letters at the start.
#[inline]
pub(crate) fn lowercase_run(bytes: &[u8]) -> usize {
    run(bytes, |b| b.is_ascii_lowercase(), |eight| between(eight, b'a', b'z'))
}

/// The bytes at the start that are of a class; the same class is given for one byte and, by the top bits, for eight.
#[inline]
fn run(bytes: &[u8], of_one: impl Fn(&u8) -> bool, of_eight: impl Fn(u64) -> u64) -> usize {
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<WIDTH>()) {
        let others = !of_eight(u64::from_le_bytes(*eight)) & TOPS;
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += WIDTH;
    }
    at + bytes[at..].iter().take_while(|&b| of_one(b)).count()
}

/// Each byte the same.
#[inline]
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; WIDTH])
}

/// The top bits of the bytes between two ASCII characters, these included.
#[inline]
fn between(eight: u64, first: u8, last: u8) -> u64 {
    let ascii = eight & !TOPS;
    // A sum of two numbers below 128 has the top bit where it is 128 or more.
    let from_first = ascii + each(0x80 - first);
    let above_last = ascii + each(0x7f - last);
    from_first & !above_last & !eight & TOPS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_say_what_each_says() {
        for byte in 0..=u8::MAX {
            for place in 0..20 {
                let mut text = *b"abcdefghijklmnopqrst";
                text[place] = byte;
                let expected = |of: fn(&u8) -> bool| text.iter().take_while(|b| of(b)).count();
                assert_eq!(alphanumeric_run(&text), expected(u8::is_ascii_alphanumeric), "{byte} at {place}");
                assert_eq!(lowercase_run(&text), expected(u8::is_ascii_lowercase), "{byte} at {place}");
            }
        }
        assert_eq!((alphanumeric_run(b"Ab3 "), lowercase_run(b""), lowercase_run(b"abcdefgh")), (3, 0, 8));
    }
}
