//! Attribute names that the rules read; the pre-pass leaves few others.

use crate::source::prepass::NUMBER;

macro_rules! attributes {
    ($($id:ident = $name:pat),* $(,)?) => {
        /// An attribute name, in the order of the letters.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Attribute {
            $($id),*
        }

        impl Attribute {
            /// By the name as the parser gives it, in lower case.
            pub fn of(name: &str) -> Option<Attribute> {
                match name {
                    $($name => Some(Attribute::$id),)*
                    _ => None,
                }
            }
        }
    };
}

attributes! {
    Alt = "alt", AriaLevel = "aria-level", Content = "content", Datetime = "datetime", Href = "href", Itemprop = "itemprop",
    Itemscope = "itemscope", Itemtype = "itemtype", Number = NUMBER, Lang = "lang", Name = "name", Property = "property",
    Pubdate = "pubdate", Rel = "rel", Role = "role", Type = "type",
}

/// Longest name that the rules read, in bytes.
#[cfg(feature = "fast")]
const LONGEST: usize = 10;

#[cfg(feature = "fast")]
impl Attribute {
    /// By the name as it stands in the markup.
    pub fn of_any_case(name: &str) -> Option<Attribute> {
        if name == NUMBER || name.len() > LONGEST || !name.bytes().any(|b| b.is_ascii_uppercase()) {
            return Attribute::of(name);
        }
        Attribute::of(&name.to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_in_the_order_of_their_names() {
        // The parser sorts them so, and the scanner must give the same rows.
        let names =
            ["alt", "aria-level", "content", "datetime", "href", "itemprop", "itemscope", "itemtype", "k", "lang"];
        let more = ["name", "property", "pubdate", "rel", "role", "type"];
        let attributes: Vec<_> = names.iter().chain(&more).map(|name| Attribute::of(name).expect(name)).collect();
        assert!(attributes.is_sorted());
        assert_eq!(Attribute::of("onclick"), None);
    }

    /// The scan reads names as they stand in the markup.
    #[cfg(feature = "fast")]
    #[test]
    fn names_are_known_in_any_case() {
        for (name, attribute) in
            [("HREF", Attribute::Href), ("dateTime", Attribute::Datetime), ("Aria-Level", Attribute::AriaLevel)]
        {
            assert!(Attribute::of_any_case(name) == Some(attribute), "{name}");
            assert!(Attribute::of_any_case(&name.to_ascii_lowercase()) == Some(attribute), "{name}");
        }
        for name in ["ONCLICK", "HREFS", "DATETIMELOCAL", ""] {
            assert!(Attribute::of_any_case(name).is_none(), "{name}");
        }
    }
}
