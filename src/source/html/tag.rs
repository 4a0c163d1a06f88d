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
        pub(super) enum Tag {
            $($($id,)*)*
            /// Any other name without a hyphen.
            Unknown,
            /// A name with a hyphen: an element that the page defines.
            Custom,
        }

        impl Tag {
            /// By the name as the parser gives it, in lower case.
            pub fn of(name: &str) -> Tag {
                match name {
                    $($($name => Tag::$id,)*)*
                    _ if name.contains('-') => Tag::Custom,
                    _ => Tag::Unknown,
                }
            }

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
    Inline: A = "a", Abbr = "abbr", Acronym = "acronym", Area = "area", B = "b", Bdi = "bdi", Bdo = "bdo", Big = "big",
        Br = "br", Cite = "cite", Code = "code", Data = "data", Del = "del", Dfn = "dfn", Em = "em", Font = "font", I = "i",
        Img = "img", Input = "input", Ins = "ins", Kbd = "kbd", Map = "map", Mark = "mark", Math = "math", Nobr = "nobr",
        Option = "option", Optgroup = "optgroup", Output = "output", Picture = "picture", Q = "q", Rp = "rp", Rt = "rt",
        Ruby = "ruby", S = "s", Samp = "samp", Small = "small", Span = "span", Strike = "strike", Strong = "strong",
        Sub = "sub", Sup = "sup", Time = "time", Tt = "tt", U = "u", Var = "var", Wbr = "wbr", AmpImg = "amp-img";
    Skip: Script = "script", Style = "style", Template = "template", Noscript = "noscript", Iframe = "iframe", Svg = "svg",
        Noembed = "noembed", Noframes = "noframes", Colgroup = "colgroup", Frameset = "frameset", Canvas = "canvas";
    Meta: Head = "head", Title = "title", Meta = "meta", Link = "link", Base = "base";
}

impl Tag {
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
        for name in ["a", "div", "amp-img", "figcaption", "title"] {
            assert_eq!(Tag::of(name).name(), name);
        }
        assert_eq!(Tag::of("x-card"), Tag::Custom);
        assert_eq!(Tag::of("blink"), Tag::Unknown);
        assert_eq!(Tag::H4.heading(), 4);
    }
}
