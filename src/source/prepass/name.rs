//! Tag names as numbers, so that they compare and match at the cost of a word.

/// A tag name: up to eight lower-case bytes packed; of a longer name a hash, which no packed name equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name(pub u64);

/// Bit that no packed ASCII name has: it marks the hash of a long name.
const LONG: u64 = 1 << 63;

impl Name {
    /// The name of a tag as it stands in the markup, in any case.
    pub fn of(bytes: &[u8]) -> Name {
        if bytes.len() <= 8 {
            let mut packed = 0;
            for &byte in bytes {
                packed = packed << 8 | u64::from(byte.to_ascii_lowercase() & 0x7f);
            }
            return Name(packed);
        }
        Name(hash(bytes))
    }
}

/// FNV-1a of the lower-case name.
const fn hash(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i].to_ascii_lowercase() as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    hash | LONG
}

/// The same for a name known beforehand.
const fn name(text: &str) -> u64 {
    let bytes = text.as_bytes();
    if bytes.len() > 8 {
        return hash(bytes);
    }
    let (mut packed, mut i) = (0, 0);
    while i < bytes.len() {
        packed = packed << 8 | bytes[i] as u64;
        i += 1;
    }
    packed
}

macro_rules! names {
    ($($id:ident = $text:literal),* $(,)?) => {
        $(
            #[allow(dead_code)] // the table is of all elements, whether or not the pre-pass asks for one
            pub(super) const $id: u64 = name($text);
        )*
    };
}

names! {
    A = "a", ADDRESS = "address", ANNOTATION_XML = "annotation-xml", APPLET = "applet", AREA = "area", ARTICLE = "article", ASIDE = "aside", B = "b",
    BASE = "base", BIG = "big", BLOCKQUOTE = "blockquote", BODY = "body", BR = "br", BUTTON = "button", CAPTION = "caption",
    CENTER = "center", CODE = "code", COL = "col", COLGROUP = "colgroup", DD = "dd", DESC = "desc", DETAILS = "details", DIALOG = "dialog",
    DIR = "dir", DIV = "div", DL = "dl", DT = "dt", EM = "em", EMBED = "embed", FIELDSET = "fieldset",
    FIGCAPTION = "figcaption", FIGURE = "figure", FONT = "font", FOREIGN_OBJECT = "foreignobject", FOOTER = "footer", FORM = "form", FRAMESET = "frameset",
    H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6", HEAD = "head", HEADER = "header", HGROUP = "hgroup",
    HR = "hr", HTML = "html", I = "i", IFRAME = "iframe", IMG = "img", INPUT = "input", LI = "li", LINK = "link", LISTING = "listing",
    MAIN = "main", MALIGNMARK = "malignmark", MARQUEE = "marquee", MATH = "math", MENU = "menu", META = "meta", MGLYPH = "mglyph", MI = "mi", MN = "mn", MO = "mo", MS = "ms", MTEXT = "mtext", NAV = "nav", NOBR = "nobr", NOEMBED = "noembed",
    NOFRAMES = "noframes", NOSCRIPT = "noscript", OBJECT = "object", OL = "ol", OPTGROUP = "optgroup", OPTION = "option",
    P = "p", PARAM = "param", PLAINTEXT = "plaintext", PRE = "pre", RUBY = "ruby", S = "s", SCRIPT = "script",
    SEARCH = "search", SECTION = "section", SELECT = "select", SMALL = "small", SOURCE = "source", SPAN = "span",
    STRIKE = "strike", STRONG = "strong", STYLE = "style", SUB = "sub", SUMMARY = "summary", SUP = "sup", SVG = "svg",
    TABLE = "table", TBODY = "tbody", TD = "td", TEMPLATE = "template", TEXTAREA = "textarea", TFOOT = "tfoot", TH = "th",
    THEAD = "thead", TIME = "time", TITLE = "title", TR = "tr", TRACK = "track", TT = "tt", U = "u", UL = "ul", VAR = "var",
    WBR = "wbr", XMP = "xmp", AMP_IMG = "amp-img",
}

impl Name {
    /// Elements without an end tag.
    pub fn is_void(self) -> bool {
        matches!(self.0, AREA | BASE | BR | COL | EMBED | HR | IMG | INPUT | LINK | META | PARAM | SOURCE | TRACK | WBR)
    }

    /// Elements that the parser opens again in the next block when they were not closed ("formatting" in the standard).
    pub fn is_formatting(self) -> bool {
        matches!(self.0, A | B | BIG | CODE | EM | FONT | I | NOBR | S | SMALL | STRIKE | STRONG | TT | U)
    }

    /// Elements that an end tag of an ordinary element does not reach through ("special" in the standard).
    pub fn is_special(self) -> bool {
        self.closes_paragraph()
            || self.bounds_scope()
            || matches!(self.0, LI | DT | DD | TR | TBODY | THEAD | TFOOT | BUTTON | SELECT | BODY | HTML | HEAD)
    }

    /// Elements whose start ends an open `<p>`.
    pub fn closes_paragraph(self) -> bool {
        matches!(
            self.0,
            ADDRESS
                | ARTICLE
                | ASIDE
                | BLOCKQUOTE
                | CENTER
                | DETAILS
                | DIALOG
                | DIR
                | DIV
                | DL
                | FIELDSET
                | FIGCAPTION
                | FIGURE
                | FOOTER
                | FORM
                | H1
                | H2
                | H3
                | H4
                | H5
                | H6
                | HEADER
                | HGROUP
                | HR
                | LI
                | LISTING
                | MAIN
                | MENU
                | NAV
                | OL
                | P
                | PRE
                | SEARCH
                | SECTION
                | SUMMARY
                | UL
                | DT
                | DD
                | TABLE
                | PLAINTEXT
                | XMP
        )
    }

    /// Elements that bound the search for an open element ("in scope" in the standard).
    pub fn bounds_scope(self) -> bool {
        matches!(self.0, APPLET | CAPTION | HTML | TABLE | TD | TH | MARQUEE | OBJECT | TEMPLATE)
    }

    /// Elements that a reader sees as blocks of their own.
    pub fn parts_blocks(self) -> bool {
        self.closes_paragraph() || matches!(self.0, TD | TH | TR | CAPTION | BUTTON | OPTION)
    }

    /// Elements beside which white space is not seen.
    pub fn parts_lines(self) -> bool {
        self.parts_blocks()
            || matches!(
                self.0,
                BR | HTML
                    | HEAD
                    | BODY
                    | META
                    | LINK
                    | TITLE
                    | TBODY
                    | THEAD
                    | TFOOT
                    | COL
                    | COLGROUP
                    | SELECT
                    | OPTGROUP
            )
    }

    /// Elements in which white space stands as written.
    pub fn keeps_space(self) -> bool {
        matches!(self.0, PRE | LISTING)
    }

    /// Elements that leave nothing.
    pub fn is_dropped(self) -> bool {
        matches!(self.0, SCRIPT | STYLE | NOSCRIPT | IFRAME | NOEMBED | NOFRAMES | SOURCE | TRACK | PARAM)
    }

    /// `<h1>` to `<h6>`: the end tag of any closes any.
    pub fn is_heading(self) -> bool {
        matches!(self.0, H1 | H2 | H3 | H4 | H5 | H6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_in_any_case_and_length() {
        assert_eq!(Name::of(b"DiV").0, DIV);
        assert_eq!(Name::of(b"BlockQuote").0, BLOCKQUOTE);
        assert_eq!(Name::of(b"figcaption").0, FIGCAPTION);
        assert_ne!(Name::of(b"b"), Name::of(b"bb"));
        assert!(!Name::of(b"my-widget-of-length").is_special());
    }
}
