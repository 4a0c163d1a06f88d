//! The modes before the body.

use super::{Cause, Mode, Quirks, Scan, Start, Step};
use crate::document::NONE;
use crate::source::html::tag::Tag;
use std::borrow::Cow;

impl<'t> Scan<'t> {
    /// Before `<html>`, before `<head>`, in it and after it: a start tag.
    pub(super) fn start_before_body(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        match (self.mode, start.tag) {
            (Mode::BeforeHtml, Tag::Html) => {
                self.open_root(start);
                return Ok(Step::Done);
            }
            (Mode::BeforeHead | Mode::InHead | Mode::AfterHead, Tag::Html) => self.start_in_body(start)?,
            (Mode::BeforeHead, Tag::Head) => {
                self.head = self.open(start);
                self.mode = Mode::InHead;
            }
            (Mode::InHead | Mode::AfterHead, Tag::Head) => {}
            (Mode::InHead, Tag::Base | Tag::Basefont | Tag::Bgsound | Tag::Link | Tag::Meta) => {
                self.add_void(start);
            }
            (Mode::InHead, Tag::Title) => self.raw_text(start),
            (Mode::InHead, Tag::Template) => self.start_template(start),
            (
                Mode::AfterHead,
                Tag::Base | Tag::Basefont | Tag::Bgsound | Tag::Link | Tag::Meta | Tag::Title | Tag::Template,
            ) => self.add_to_head(start),
            (
                Mode::InHead | Mode::AfterHead,
                Tag::Noframes | Tag::Style | Tag::Script | Tag::Noscript | Tag::Frameset,
            ) => return Err(Cause::of(start.tag)),
            (Mode::AfterHead, Tag::Body) => {
                self.open(start);
                self.mode = Mode::InBody;
            }
            _ => {
                self.go_on();
                return Ok(Step::Again);
            }
        }
        Ok(Step::Done)
    }

    /// The same of an end tag: most are passed over.
    pub(super) fn end_before_body(&mut self, tag: Tag) -> Step {
        match (self.mode, tag) {
            (Mode::InHead, Tag::Head) => {
                self.stack.pop();
                self.mode = Mode::AfterHead;
                Step::Done
            }
            (Mode::InHead | Mode::AfterHead, Tag::Template) => {
                self.end_template();
                Step::Done
            }
            (Mode::Initial, _)
            | (Mode::BeforeHtml | Mode::BeforeHead, Tag::Head | Tag::Body | Tag::Html | Tag::Br)
            | (Mode::InHead | Mode::AfterHead, Tag::Body | Tag::Html | Tag::Br) => {
                self.go_on();
                Step::Again
            }
            _ => Step::Done,
        }
    }

    /// The same of text: white space stands in or after the head, or is dropped; other text begins the body.
    pub(super) fn text_before_body(&mut self, text: Cow<'t, str>) -> Option<Cow<'t, str>> {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_whitespace()).len();
        let (blank, rest) = split(text, rest);
        if let Some(blank) = blank.filter(|_| matches!(self.mode, Mode::InHead | Mode::AfterHead)) {
            self.add_text(blank);
        }
        if rest.is_some() {
            self.go_on();
        }
        rest
    }

    /// Does what the page left out, and goes to the next mode ("anything else").
    pub(super) fn go_on(&mut self) {
        match self.mode {
            Mode::Initial => {
                self.quirks = Quirks::Yes;
                self.mode = Mode::BeforeHtml;
            }
            Mode::BeforeHtml => self.open_root(Start::default()),
            Mode::BeforeHead => {
                self.head = self.open_implied(Tag::Head);
                self.mode = Mode::InHead;
            }
            Mode::InHead => {
                self.stack.pop();
                self.mode = Mode::AfterHead;
            }
            _ => {
                self.open_implied(Tag::Body);
                self.mode = Mode::InBody;
            }
        }
    }

    fn open_root(&mut self, start: Start<'t>) {
        self.open(Start { tag: Tag::Html, ..start });
        self.mode = Mode::BeforeHead;
    }

    /// An element of the head behind it.
    fn add_to_head(&mut self, start: Start<'t>) {
        debug_assert_ne!(self.head, NONE);
        self.stack.push(self.head, Tag::Head);
        match start.tag {
            Tag::Title => self.raw_text(start),
            Tag::Template => self.start_template(start),
            _ => {
                self.add_void(start);
            }
        }
        if let Some(at) = self.stack.position(self.head) {
            self.stack.remove(at);
        }
    }
}

/// Parts a text before its last `rest` bytes; `None` for a part that is empty.
pub(super) fn split(text: Cow<'_, str>, rest: usize) -> (Option<Cow<'_, str>>, Option<Cow<'_, str>>) {
    let at = text.len() - rest;
    if at == 0 {
        return (None, Some(text).filter(|t| !t.is_empty()));
    }
    if rest == 0 {
        return (Some(text), None);
    }
    match text {
        Cow::Borrowed(text) => (Some(Cow::Borrowed(&text[..at])), Some(Cow::Borrowed(&text[at..]))),
        Cow::Owned(mut text) => {
            let rest = text.split_off(at);
            (Some(Cow::Owned(text)), Some(Cow::Owned(rest)))
        }
    }
}
