//! Tags and text in the body.

use super::formatting::Entry;
use super::sets::{bounds_button_scope, bounds_list_scope, bounds_scope, is_heading, is_special};
use super::{Cause, Mode, Quirks, Scan, Start};
use crate::document::NONE;
use crate::source::html::tag::Tag;
use std::borrow::Cow;

impl<'t> Scan<'t> {
    pub(super) fn text_in_body(&mut self, text: Cow<'t, str>) {
        self.reopen_formatting();
        self.add_text(text);
    }

    pub(super) fn start_in_body(&mut self, start: Start<'t>) -> Result<(), Cause> {
        use Tag::*;
        match start.tag {
            Address | Article | Aside | Blockquote | Center | Details | Dialog | Dir | Div | Dl | Fieldset
            | Figcaption | Figure | Footer | Header | Hgroup | Main | Menu | Nav | Ol | P | Search | Section
            | Summary | Ul => {
                self.open_block(start);
            }
            H1 | H2 | H3 | H4 | H5 | H6 => {
                self.stack.close_paragraph();
                if is_heading(self.stack.current().tag) {
                    self.stack.pop();
                }
                self.open(start);
            }
            Li | Dd | Dt => self.start_item(start),
            A => self.start_link(start),
            B | Big | Code | Em | Font | I | S | Small | Strike | Strong | Tt | U => {
                self.reopen_formatting();
                self.open_formatting(start);
            }
            Area | Br | Embed | Img | Keygen | Wbr => self.start_void(start),
            Image => self.start_void(Start { tag: Img, ..start }),
            Base | Basefont | Bgsound | Link | Meta | Param | Source | Track => {
                self.add_void(start);
            }
            Title => self.raw_text(start),
            Textarea => {
                self.skip_line_end()?;
                self.raw_text(start);
            }
            Xmp => {
                self.stack.close_paragraph();
                self.reopen_formatting();
                self.raw_text(start);
            }
            Pre | Listing => {
                self.open_block(start);
                self.skip_line_end()?;
            }
            Table => self.start_table(start)?,
            Form => self.start_form(start),
            Template => self.start_template(start),
            Button => {
                if self.stack.in_scope(Button) {
                    self.stack.end_implied(None);
                    self.stack.pop_through(|tag| tag == Button);
                }
                self.start_ordinary(start);
            }
            Nobr => {
                self.reopen_formatting();
                if self.stack.in_scope(Nobr) {
                    self.end_formatting(Nobr);
                    self.reopen_formatting();
                }
                self.open_formatting(start);
            }
            Applet | Marquee | Object => {
                self.start_ordinary(start);
                self.formatting.push(Entry::Marker);
            }
            Input => {
                if self.stack.in_scope(Select) {
                    self.stack.pop_through(|tag| tag == Select);
                }
                self.start_void(start);
            }
            Hr => {
                self.stack.close_paragraph();
                if self.stack.in_scope(Select) {
                    self.stack.end_implied(None);
                }
                self.add_void(start);
            }
            Select => {
                if self.stack.in_scope(Select) {
                    self.stack.pop_through(|tag| tag == Select);
                } else {
                    self.start_ordinary(start);
                }
            }
            Option | Optgroup => self.start_option(start),
            Rb | Rtc | Rp | Rt => {
                if self.stack.in_scope(Ruby) {
                    self.stack.end_implied(if matches!(start.tag, Rp | Rt) { Some(Rtc) } else { None });
                }
                self.open(start);
            }
            Html | Body => self.repeat_root(start),
            Caption | Col | Colgroup | Frame | Head | Tbody | Td | Tfoot | Th | Thead | Tr => {}
            Script | Style | Noscript | Noframes | Iframe | Noembed | Plaintext | Frameset | Svg | Math => {
                return Err(Cause::of(start.tag));
            }
            _ => self.start_ordinary(start),
        }
        Ok(())
    }

    fn open_block(&mut self, start: Start<'t>) -> u32 {
        self.stack.close_paragraph();
        self.open(start)
    }

    fn start_ordinary(&mut self, start: Start<'t>) {
        self.reopen_formatting();
        self.open(start);
    }

    fn start_void(&mut self, start: Start<'t>) {
        self.reopen_formatting();
        self.add_void(start);
    }

    /// `<li>`, `<dd>`, `<dt>`: ends the item before it, unless a list or the like begins in between.
    fn start_item(&mut self, start: Start<'t>) {
        let is_equal = |tag| if start.tag == Tag::Li { tag == Tag::Li } else { matches!(tag, Tag::Dd | Tag::Dt) };
        let bounds = |tag| is_special(tag) && !matches!(tag, Tag::Address | Tag::Div | Tag::P);
        let found = self.stack.elements().iter().rev().map(|open| open.tag).find(|&tag| is_equal(tag) || bounds(tag));
        if let Some(tag) = found.filter(|&tag| is_equal(tag)) {
            self.stack.end_implied(Some(tag));
            self.stack.pop_through(|open| open == tag);
        }
        self.open_block(start);
    }

    /// `<a>`: ends a link that is still open.
    fn start_link(&mut self, start: Start<'t>) {
        if let Some((_, row)) = self.listed_tag(Tag::A) {
            self.end_formatting(Tag::A);
            if let Some(at) = self.position_listed(row) {
                self.formatting.remove(at);
            }
            if let Some(at) = self.stack.position(row) {
                self.stack.remove(at);
            }
        }
        self.reopen_formatting();
        self.open_formatting(start);
    }

    fn start_table(&mut self, start: Start<'t>) -> Result<(), Cause> {
        match self.quirks {
            Quirks::Yes => {}
            Quirks::No => self.stack.close_paragraph(),
            Quirks::Unknown if self.stack.has_tag(Tag::P, bounds_button_scope) => return Err(Cause::Doctype),
            Quirks::Unknown => {}
        }
        self.open(start);
        self.mode = Mode::InTable;
        Ok(())
    }

    fn start_option(&mut self, start: Start<'t>) {
        if self.stack.in_scope(Tag::Select) {
            self.stack.end_implied(if start.tag == Tag::Option { Some(Tag::Optgroup) } else { None });
        } else if self.stack.is_current(Tag::Option) {
            self.stack.pop();
        }
        self.start_ordinary(start);
    }

    /// A second `<html>` or `<body>`.
    fn repeat_root(&mut self, start: Start<'t>) {
        let at = usize::from(start.tag == Tag::Body);
        if let Some(root) = self.stack.elements().get(at).filter(|open| open.tag == start.tag && !self.in_template()) {
            self.add_missing(root.row, start);
        }
    }

    /// A form in a form is none; templates do not count.
    fn start_form(&mut self, start: Start<'t>) {
        if self.in_template() {
            self.open_block(start);
        } else if self.form == NONE {
            self.form = self.open_block(start);
        }
    }

    pub(super) fn end_in_body(&mut self, tag: Tag, name: &str) {
        use Tag::*;
        match tag {
            Address | Article | Aside | Blockquote | Button | Center | Details | Dialog | Dir | Div | Dl | Fieldset
            | Figcaption | Figure | Footer | Header | Hgroup | Listing | Main | Menu | Nav | Ol | Pre | Search
            | Section | Select | Summary | Ul => {
                self.end_block(tag);
            }
            P => {
                if !self.stack.has_tag(P, bounds_button_scope) {
                    self.open_implied(P);
                }
                self.stack.close_paragraph();
            }
            A | B | Big | Code | Em | Font | I | Nobr | S | Small | Strike | Strong | Tt | U => {
                self.end_formatting(tag)
            }
            Li => self.end_item(tag, bounds_list_scope),
            Dd | Dt => self.end_item(tag, bounds_scope),
            H1 | H2 | H3 | H4 | H5 | H6 => {
                if self.stack.has(|open| is_heading(open.tag), bounds_scope) {
                    self.stack.end_implied(None);
                    self.stack.pop_through(is_heading);
                }
            }
            Form => self.end_form(),
            Applet | Marquee | Object => {
                if self.end_block(tag) {
                    self.clear_to_marker();
                }
            }
            Br => self.start_void(Start { tag: Br, ..Start::default() }),
            // What comes after the body is read as if it stood at its end; only comments would tell the difference.
            Body | Html => {}
            Template => self.end_template(),
            _ => self.end_ordinary(tag, name),
        }
    }

    /// Whether there was such a block to end.
    fn end_block(&mut self, tag: Tag) -> bool {
        let is_open = self.stack.in_scope(tag);
        if is_open {
            self.stack.end_implied(None);
            self.stack.pop_through(|open| open == tag);
        }
        is_open
    }

    fn end_item(&mut self, tag: Tag, bounds: impl Fn(Tag) -> bool) {
        if self.stack.has_tag(tag, bounds) {
            self.stack.end_implied(Some(tag));
            self.stack.pop_through(|open| open == tag);
        }
    }

    /// `</form>` ends the form that is being filled in, not what else is open in it.
    fn end_form(&mut self) {
        if self.in_template() {
            self.end_block(Tag::Form);
            return;
        }
        let form = std::mem::replace(&mut self.form, NONE);
        if form == NONE || !self.stack.has(|open| open.row == form, bounds_scope) {
            return;
        }
        self.stack.end_implied(None);
        if let Some(at) = self.stack.position(form) {
            self.stack.remove(at);
        }
    }

    /// Any other end tag: ends the innermost element of its name, unless a special one is in between.
    pub(super) fn end_ordinary(&mut self, tag: Tag, name: &str) {
        if !self.stack.is_open(tag) {
            return;
        }
        for at in (0..self.stack.len()).rev() {
            let open = self.stack.elements()[at];
            if open.tag == tag && (tag.tells_name() || self.tree.name(open.row).eq_ignore_ascii_case(name)) {
                self.stack.end_implied(Some(tag));
                self.stack.truncate(at);
                return;
            }
            if is_special(open.tag) {
                return;
            }
        }
    }
}
