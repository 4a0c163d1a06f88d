//! `<template>`: its content is a tree of its own, with modes of its own.

use super::formatting::Entry;
use super::{Cause, Mode, Scan, Start, Step};
use crate::source::html::tag::Tag;
use crate::source::html::tree::{Kind, Span};
use std::borrow::Cow;

impl<'t> Scan<'t> {
    pub(super) fn start_template(&mut self, start: Start<'t>) {
        self.formatting.push(Entry::Marker);
        self.mode = Mode::InTemplate;
        self.templates.push(Mode::InTemplate);
        let template = self.open(start);
        let content = self.tree.add(Kind::Other, Cow::Borrowed(""), Span::default());
        self.tree.append(template, content);
    }

    /// Ends the innermost template, if there is one, with all that is open in it.
    pub(super) fn end_template(&mut self) {
        if !self.in_template() {
            return;
        }
        self.stack.pop_through(|tag| tag == Tag::Template);
        self.clear_to_marker();
        self.templates.pop();
        self.reset_mode();
    }

    pub(super) fn in_template(&self) -> bool {
        self.stack.is_open(Tag::Template)
    }

    /// The first tag in a template tells what kind of content it has.
    pub(super) fn start_in_template(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        use Tag::*;
        let mode = match start.tag {
            Base | Basefont | Bgsound | Link | Meta | Title | Template | Noframes | Script | Style => {
                self.start_in_body(start)?;
                return Ok(Step::Done);
            }
            Caption | Colgroup | Tbody | Tfoot | Thead => Mode::InTable,
            Col => Mode::InColumns,
            Tr => Mode::InRows,
            Td | Th => Mode::InRow,
            _ => Mode::InBody,
        };
        self.templates.pop();
        self.templates.push(mode);
        self.mode = mode;
        Ok(Step::Again)
    }
}
