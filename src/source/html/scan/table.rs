//! The modes in a table.

use super::before::split;
use super::sets::{bounds_table_scope, is_cell, is_row_group, takes_no_content};
use super::{Cause, Mode, Scan, Start, Step};
use crate::document::NONE;
use crate::source::html::attribute::Attribute;
use crate::source::html::tag::Tag;
use std::borrow::Cow;

/// A part of a table that ends the one before it.
fn is_part(tag: Tag) -> bool {
    use Tag::*;
    matches!(tag, Caption | Col | Colgroup | Tbody | Td | Tfoot | Th | Thead | Tr)
}

impl<'t> Scan<'t> {
    /// Text right in a table, a group of rows or a row: only white space stays there.
    pub(super) fn text_in_table(&mut self, text: Cow<'t, str>) {
        let is_kept = takes_no_content(self.stack.current().tag) && text.bytes().all(|b| b.is_ascii_whitespace());
        if is_kept {
            self.add_text(text);
        } else {
            self.fosters = true;
            self.text_in_body(text);
            self.fosters = false;
        }
    }

    /// Text in a `<colgroup>`; what is left for the table.
    pub(super) fn text_in_columns(&mut self, text: Cow<'t, str>) -> Option<Cow<'t, str>> {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_whitespace()).len();
        let (blank, rest) = split(text, rest);
        if let Some(blank) = blank {
            self.add_text(blank);
        }
        let rest = rest?;
        if !self.stack.is_current(Tag::Colgroup) {
            // In a template there is no table to go back to.
            let blank: String = rest.chars().filter(char::is_ascii_whitespace).collect();
            if !blank.is_empty() {
                self.add_text(Cow::Owned(blank));
            }
            return None;
        }
        self.stack.pop();
        self.mode = Mode::InTable;
        Some(rest)
    }

    pub(super) fn start_in_table(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        match start.tag {
            Tag::Caption => {
                self.stack.pop_to(bounds_table_scope);
                self.formatting.push(super::formatting::Entry::Marker);
                self.open(start);
                self.mode = Mode::InCaption;
            }
            Tag::Colgroup => {
                self.stack.pop_to(bounds_table_scope);
                self.open(start);
                self.mode = Mode::InColumns;
            }
            Tag::Col => {
                self.stack.pop_to(bounds_table_scope);
                self.open_implied(Tag::Colgroup);
                self.mode = Mode::InColumns;
                return Ok(Step::Again);
            }
            Tag::Tbody | Tag::Tfoot | Tag::Thead => {
                self.stack.pop_to(bounds_table_scope);
                self.open(start);
                self.mode = Mode::InRows;
            }
            Tag::Td | Tag::Th | Tag::Tr => {
                self.stack.pop_to(bounds_table_scope);
                self.open_implied(Tag::Tbody);
                self.mode = Mode::InRows;
                return Ok(Step::Again);
            }
            Tag::Table => {
                if self.has_part(Tag::Table) {
                    self.stack.pop_through(|tag| tag == Tag::Table);
                    self.reset_mode();
                    return Ok(Step::Again);
                }
            }
            Tag::Style | Tag::Script => return Err(Cause::of(start.tag)),
            Tag::Template => self.start_template(start),
            Tag::Input if self.is_hidden(start) => {
                self.add_void(start);
            }
            Tag::Form => {
                if self.form == NONE && !self.in_template() {
                    self.form = self.add_void(start);
                }
            }
            _ => {
                self.fosters = true;
                let done = self.start_in_body(start);
                self.fosters = false;
                done?;
            }
        }
        Ok(Step::Done)
    }

    pub(super) fn end_in_table(&mut self, tag: Tag, name: &str) -> Step {
        match tag {
            Tag::Table => {
                if self.has_part(Tag::Table) {
                    self.stack.pop_through(|tag| tag == Tag::Table);
                    self.reset_mode();
                }
            }
            Tag::Template => self.end_template(),
            Tag::Body | Tag::Html => {}
            tag if is_part(tag) => {}
            _ => {
                self.fosters = true;
                self.end_in_body(tag, name);
                self.fosters = false;
            }
        }
        Step::Done
    }

    pub(super) fn start_in_caption(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        if !is_part(start.tag) {
            self.start_in_body(start)?;
            return Ok(Step::Done);
        }
        Ok(if self.close_caption() { Step::Again } else { Step::Done })
    }

    pub(super) fn end_in_caption(&mut self, tag: Tag, name: &str) -> Step {
        match tag {
            Tag::Caption => {
                self.close_caption();
            }
            Tag::Table => {
                if self.close_caption() {
                    return Step::Again;
                }
            }
            Tag::Body | Tag::Html => {}
            tag if is_part(tag) => {}
            _ => self.end_in_body(tag, name),
        }
        Step::Done
    }

    /// Whether there was a caption to close.
    fn close_caption(&mut self) -> bool {
        let is_open = self.has_part(Tag::Caption);
        if is_open {
            self.stack.end_implied(None);
            self.stack.pop_through(|tag| tag == Tag::Caption);
            self.clear_to_marker();
            self.mode = Mode::InTable;
        }
        is_open
    }

    pub(super) fn start_in_columns(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        match start.tag {
            Tag::Html => self.start_in_body(start)?,
            Tag::Col => {
                self.add_void(start);
            }
            Tag::Template => self.start_template(start),
            _ => return Ok(self.leave_columns()),
        }
        Ok(Step::Done)
    }

    pub(super) fn end_in_columns(&mut self, tag: Tag) -> Step {
        match tag {
            Tag::Col => Step::Done,
            Tag::Template => {
                self.end_template();
                Step::Done
            }
            Tag::Colgroup => {
                self.leave_columns();
                Step::Done
            }
            _ => self.leave_columns(),
        }
    }

    /// Closes the group of columns for a tag that the table is to see; a template in the place of the group ignores it.
    fn leave_columns(&mut self) -> Step {
        if !self.stack.is_current(Tag::Colgroup) {
            return Step::Done;
        }
        self.stack.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn start_in_rows(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        match start.tag {
            Tag::Tr => {
                self.pop_to_rows();
                self.open(start);
                self.mode = Mode::InRow;
                Ok(Step::Done)
            }
            Tag::Td | Tag::Th => {
                self.pop_to_rows();
                self.open_implied(Tag::Tr);
                self.mode = Mode::InRow;
                Ok(Step::Again)
            }
            tag if is_part(tag) => Ok(self.leave_rows()),
            _ => self.start_in_table(start),
        }
    }

    pub(super) fn end_in_rows(&mut self, tag: Tag, name: &str) -> Step {
        match tag {
            Tag::Tbody | Tag::Tfoot | Tag::Thead => {
                if self.has_part(tag) {
                    self.pop_to_rows();
                    self.stack.pop();
                    self.mode = Mode::InTable;
                }
                Step::Done
            }
            Tag::Table => self.leave_rows(),
            _ => self.end_in_table(tag, name),
        }
    }

    fn pop_to_rows(&mut self) {
        self.stack.pop_to(|tag| is_row_group(tag) || matches!(tag, Tag::Template | Tag::Html));
    }

    /// Closes the group of rows for a tag that the table is to see.
    fn leave_rows(&mut self) -> Step {
        // The parser looks for these three; a `<thead>` alone is always in a table.
        let is_outer = |tag: Tag| matches!(tag, Tag::Table | Tag::Tbody | Tag::Tfoot);
        if !self.stack.has(|open| is_outer(open.tag), bounds_table_scope) {
            return Step::Done;
        }
        self.pop_to_rows();
        self.stack.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn start_in_row(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        match start.tag {
            Tag::Td | Tag::Th => {
                self.pop_to_row();
                self.open(start);
                self.mode = Mode::InCell;
                self.formatting.push(super::formatting::Entry::Marker);
                Ok(Step::Done)
            }
            tag if is_part(tag) => Ok(if self.leave_row() { Step::Again } else { Step::Done }),
            _ => self.start_in_table(start),
        }
    }

    pub(super) fn end_in_row(&mut self, tag: Tag, name: &str) -> Step {
        match tag {
            Tag::Tr => {
                self.leave_row();
                Step::Done
            }
            Tag::Table if self.leave_row() => Step::Again,
            Tag::Tbody | Tag::Tfoot | Tag::Thead if self.has_part(tag) && self.leave_row() => Step::Again,
            Tag::Table | Tag::Tbody | Tag::Tfoot | Tag::Thead => Step::Done,
            _ => self.end_in_table(tag, name),
        }
    }

    fn pop_to_row(&mut self) {
        self.stack.pop_to(|tag| matches!(tag, Tag::Tr | Tag::Template | Tag::Html));
    }

    /// Whether there was a row to close.
    fn leave_row(&mut self) -> bool {
        let is_open = self.has_part(Tag::Tr);
        if is_open {
            self.pop_to_row();
            self.stack.pop();
            self.mode = Mode::InRows;
        }
        is_open
    }

    pub(super) fn start_in_cell(&mut self, start: Start<'t>) -> Result<Step, Cause> {
        if !is_part(start.tag) {
            self.start_in_body(start)?;
            return Ok(Step::Done);
        }
        if !self.stack.has(|open| is_cell(open.tag), bounds_table_scope) {
            return Ok(Step::Done);
        }
        self.close_cell();
        Ok(Step::Again)
    }

    pub(super) fn end_in_cell(&mut self, tag: Tag, name: &str) -> Step {
        match tag {
            Tag::Td | Tag::Th => {
                if self.has_part(tag) {
                    self.stack.end_implied(None);
                    self.stack.pop_through(|open| open == tag);
                    self.clear_to_marker();
                    self.mode = Mode::InRow;
                }
            }
            Tag::Body | Tag::Caption | Tag::Col | Tag::Colgroup | Tag::Html => {}
            Tag::Table | Tag::Tbody | Tag::Tfoot | Tag::Thead | Tag::Tr => {
                if self.has_part(tag) {
                    self.close_cell();
                    return Step::Again;
                }
            }
            _ => self.end_in_body(tag, name),
        }
        Step::Done
    }

    fn close_cell(&mut self) {
        self.stack.end_implied(None);
        self.stack.pop_through(is_cell);
        self.clear_to_marker();
        self.mode = Mode::InRow;
    }

    /// Whether a part is open in the innermost table.
    fn has_part(&self, tag: Tag) -> bool {
        self.stack.has_tag(tag, bounds_table_scope)
    }

    fn is_hidden(&self, start: Start<'t>) -> bool {
        let kind = self.tree.values(start.attributes).iter().find(|(name, _)| *name == Attribute::Type);
        kind.is_some_and(|(_, value)| value.eq_ignore_ascii_case("hidden"))
    }

    /// The mode that the open elements call for ("reset the insertion mode appropriately").
    pub(super) fn reset_mode(&mut self) {
        let of = |tag| match tag {
            Tag::Template => self.templates.last().copied(),
            Tag::Td | Tag::Th => Some(Mode::InCell),
            Tag::Tr => Some(Mode::InRow),
            Tag::Tbody | Tag::Thead | Tag::Tfoot => Some(Mode::InRows),
            Tag::Caption => Some(Mode::InCaption),
            Tag::Colgroup => Some(Mode::InColumns),
            Tag::Table => Some(Mode::InTable),
            Tag::Head => Some(Mode::InHead),
            Tag::Body => Some(Mode::InBody),
            Tag::Html => Some(Mode::AfterHead),
            _ => None,
        };
        let elements = self.stack.elements();
        self.mode = elements.iter().rev().find_map(|open| of(open.tag)).unwrap_or(Mode::InBody);
    }
}
