//! Element names the walk knows, and how each flows.

/// How an element stands in the flow of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// A block of its own: text before and after it is parted.
    Block,
    /// Part of a line.
    Inline,
    /// Nothing in it is shown.
    Skip,
    /// Nothing in it is shown, but it speaks of the page.
    Meta,
}

macro_rules! tags {
    ($($flow:ident: $($id:ident = $name:literal),* ;)*) => {
        /// An element name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Tag {
            $($($id,)*)*
            /// Any other name without a hyphen.
            Unknown,
            /// A name with a hyphen: an element that the page defines.
            Custom,
        }

        impl Tag {
            /// The names, in the order of the tags.
            const NAMES: &[(&str, Tag)] = &[$($(($name, Tag::$id),)*)*];

            /// The name; empty where the tag does not tell it.
            pub fn name(self) -> &'static str {
                match self {
                    $($(Tag::$id => $name,)*)*
                    Tag::Unknown | Tag::Custom => "",
                }
            }

            /// Whether [`Tag::name`] is the name.
            pub fn tells_name(self) -> bool {
                !matches!(self, Tag::Unknown | Tag::Custom)
            }

            pub fn flow(self) -> Flow {
                match self {
                    $($(Tag::$id)|* => Flow::$flow,)*
                    Tag::Unknown | Tag::Custom => Flow::Inline,
                }
            }
        }
    };
}

tags! {
    Block: Address = "address", Article = "article", Aside = "aside", Blockquote = "blockquote", Body = "body", Button = "button",
        Caption = "caption", Center = "center", Dd = "dd", Details = "details", Dialog = "dialog", Dir = "dir", Div = "div",
        Dl = "dl", Dt = "dt", Fieldset = "fieldset", Figcaption = "figcaption", Figure = "figure", Footer = "footer",
        Form = "form", H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6", Header = "header", Hgroup = "hgroup",
        Hr = "hr", Html = "html", Label = "label", Legend = "legend", Li = "li", Main = "main", Menu = "menu", Nav = "nav",
        Ol = "ol", P = "p", Pre = "pre", Search = "search", Section = "section", Select = "select", Summary = "summary",
        Table = "table", Tbody = "tbody", Td = "td", Textarea = "textarea", Tfoot = "tfoot", Th = "th", Thead = "thead",
        Tr = "tr", Ul = "ul", Xmp = "xmp", Listing = "listing", Plaintext = "plaintext", Video = "video", Audio = "audio",
        Object = "object", Marquee = "marquee";
    Inline: A = "a", Abbr = "abbr", Acronym = "acronym", Applet = "applet", Area = "area", B = "b", Basefont = "basefont",
        Bdi = "bdi", Bdo = "bdo", Bgsound = "bgsound", Big = "big", Br = "br", Cite = "cite", Code = "code", Col = "col",
        Data = "data", Del = "del", Dfn = "dfn", Em = "em", Embed = "embed", Font = "font", Frame = "frame", I = "i",
        Image = "image", Img = "img", Input = "input", Ins = "ins", Isindex = "isindex", Kbd = "kbd", Keygen = "keygen",
        Map = "map", Mark = "mark", Math = "math", Nobr = "nobr", Option = "option", Optgroup = "optgroup", Output = "output",
        Param = "param", Picture = "picture", Q = "q", Rb = "rb", Rp = "rp", Rt = "rt", Rtc = "rtc", Ruby = "ruby", S = "s",
        Samp = "samp", Small = "small", Source = "source", Span = "span", Strike = "strike", Strong = "strong", Sub = "sub",
        Sup = "sup", Time = "time", Track = "track", Tt = "tt", U = "u", Var = "var", Wbr = "wbr", AmpImg = "amp-img";
    Skip: Script = "script", Style = "style", Template = "template", Noscript = "noscript", Iframe = "iframe", Svg = "svg",
        Noembed = "noembed", Noframes = "noframes", Colgroup = "colgroup", Frameset = "frameset", Canvas = "canvas";
    Meta: Head = "head", Title = "title", Meta = "meta", Link = "link", Base = "base";
}

/// Slots of the table of names: at most a third of them are taken, so that a look needs about one probe.
const SLOTS: usize = 512;

/// Bits of a slot's number.
const SLOT_BITS: u32 = SLOTS.trailing_zeros();

/// Bytes of a name that its key holds; longer names are compared as well.
const KEY_BYTES: usize = 8;

/// The tags by the hash of their names, each with its key.
static TABLE: [Option<(u64, u8)>; SLOTS] = table();

const fn table() -> [Option<(u64, u8)>; SLOTS] {
    let mut table = [None; SLOTS];
    let mut tag = 0;
    while tag < Tag::NAMES.len() {
        let key = key(Tag::NAMES[tag].0.as_bytes());
        let mut at = slot(key);
        while table[at].is_some() {
            at = (at + 1) % SLOTS;
        }
        table[at] = Some((key, tag as u8));
        tag += 1;
    }
    table
}

/// The first bytes of a name in lower case.
const fn key(name: &[u8]) -> u64 {
    let (mut key, mut at) = (0, 0);
    while at < name.len() && at < KEY_BYTES {
        key = key << 8 | name[at].to_ascii_lowercase() as u64;
        at += 1;
    }
    key
}

/// Where the search for a name begins, by the multiplier of Fibonacci hashing: 2^64 over the golden ratio.
const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - SLOT_BITS)) as usize
}

impl Tag {
    /// Tags that are told apart.
    #[cfg(feature = "fast")]
    pub const COUNT: usize = Tag::NAMES.len() + 2;

    /// By the name in any case.
    pub fn of(name: &str) -> Tag {
        let key = key(name.as_bytes());
        let mut at = slot(key);
        while let Some((known, tag)) = TABLE[at] {
            if known == key {
                let (known, tag) = Tag::NAMES[usize::from(tag)];
                if known.len() == name.len() && (name.len() <= KEY_BYTES || known.eq_ignore_ascii_case(name)) {
                    return tag;
                }
            }
            at = (at + 1) % SLOTS;
        }
        if name.contains('-') { Tag::Custom } else { Tag::Unknown }
    }

    /// Level of a heading, 0 for other elements.
    pub fn heading(self) -> u8 {
        match self {
            Tag::H1 => 1,
            Tag::H2 => 2,
            Tag::H3 => 3,
            Tag::H4 => 4,
            Tag::H5 => 5,
            Tag::H6 => 6,
            _ => 0,
        }
    }

    /// Elements whose content is running text: a `<br>` in them does not part paragraphs, and neighbouring inline elements
    /// may be pieces of one word.
    pub fn is_prose(self) -> bool {
        matches!(
            self,
            Tag::P
                | Tag::H1
                | Tag::H2
                | Tag::H3
                | Tag::H4
                | Tag::H5
                | Tag::H6
                | Tag::Li
                | Tag::Figcaption
                | Tag::Blockquote
                | Tag::Pre
                | Tag::Caption
                | Tag::Dd
                | Tag::Dt
                | Tag::Td
                | Tag::Th
        )
    }

    /// Elements where white space stands as written.
    pub fn keeps_space(self) -> bool {
        matches!(self, Tag::Pre | Tag::Textarea | Tag::Xmp | Tag::Listing | Tag::Plaintext)
    }

    /// Elements in which a `<br>` is a blank: they are one field, however they are broken.
    pub fn is_one_line(self) -> bool {
        self.heading() > 0
            || matches!(self, Tag::Button | Tag::Label | Tag::Legend | Tag::Summary | Tag::Select | Tag::Th)
    }

    pub fn is_list(self) -> bool {
        matches!(self, Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir | Tag::Dl)
    }

    /// Elements that need no row in a path: everything is inside them.
    pub fn is_root(self) -> bool {
        matches!(self, Tag::Html | Tag::Body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip() {
        for (at, (name, tag)) in Tag::NAMES.iter().enumerate() {
            assert_eq!((Tag::of(name), Tag::of(&name.to_uppercase())), (*tag, *tag));
            assert_eq!((tag.name(), *tag as usize), (*name, at));
        }
        assert_eq!(Tag::of("x-card"), Tag::Custom);
        for name in ["blink", "blockquo", "textareas", "blockquotes", ""] {
            assert_eq!(Tag::of(name), Tag::Unknown, "{name}");
        }
        assert_eq!(Tag::H4.heading(), 4);
    }
}
