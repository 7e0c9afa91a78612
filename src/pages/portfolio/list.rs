//! A page of tables: what most pages of a portfolio are.

use crate::pages::Page;
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, LinkView};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    heading: String,
    sub: Phrase,
    picture: Option<Picture>,
    sections: Vec<Section>,
    notes: Vec<String>,
}

/// A drawing under a heading.
#[derive(Serialize)]
pub struct Picture {
    pub kick: Phrase,
    pub heading: String,
    pub figure: FigureView,
    pub notes: Vec<String>,
}

/// A table under a heading.
#[derive(Serialize)]
pub struct Section {
    id: String,
    kick: Phrase,
    heading: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    notes: Vec<String>,
    /// To all of it.
    more: Option<LinkView>,
}

/// A column: what its head says, and its classes.
#[derive(Clone, Serialize)]
pub struct Column {
    text: String,
    class: &'static str,
}

#[derive(Serialize)]
struct Cell {
    of: Phrase,
    label: String,
    class: &'static str,
}

/// A column of words.
pub fn words(text: String) -> Column {
    Column { text, class: "" }
}

/// A column of dates and the like, which are not broken into lines.
pub fn short(text: String) -> Column {
    Column { text, class: "nw" }
}

/// A column of numbers.
pub fn number(text: String) -> Column {
    Column { text, class: "r nw" }
}

impl Section {
    pub fn new(id: impl Into<String>, heading: impl Into<String>, columns: Vec<Column>) -> Section {
        let (kick, rows, notes) = (Phrase::new(), Vec::new(), Vec::new());
        Section { id: id.into(), kick, heading: heading.into(), columns, rows, notes, more: None }
    }

    pub fn kick(self, kick: Phrase) -> Section {
        Section { kick, ..self }
    }

    pub fn more(self, more: LinkView) -> Section {
        Section { more: Some(more), ..self }
    }

    pub fn note(mut self, note: impl Into<String>) -> Section {
        self.notes.push(note.into());
        self
    }

    /// Adds a row: a phrase a column.
    pub fn row(mut self, cells: impl IntoIterator<Item = Phrase>) -> Section {
        let cell =
            |(of, column): (Phrase, &Column)| Cell { of, label: column.text.clone(), class: column.class };
        self.rows.push(cells.into_iter().zip(&self.columns).map(cell).collect());
        self
    }

    pub fn rows(self, rows: impl IntoIterator<Item = Vec<Phrase>>) -> Section {
        rows.into_iter().fold(self, Section::row)
    }
}

/// What stands around the tables of a page.
pub struct Head {
    pub path: &'static str,
    pub menu: String,
    pub title: String,
    pub heading: String,
    pub sub: Phrase,
    pub notes: Vec<String>,
}

/// Puts a page together.
pub fn page<'a>(head: Head, sections: Vec<Section>) -> Page<'a> {
    pictured(head, None, sections)
}

/// Puts a page together that may begin with a drawing.
pub fn pictured<'a>(head: Head, picture: Option<Picture>, sections: Vec<Section>) -> Page<'a> {
    let Head { path, menu, title, heading, sub, notes } = head;
    Page {
        path: path.to_string(),
        title,
        menu: Some(menu),
        template: "portfolio-list.html",
        wide: true,
        view: Box::new(View { heading, sub, picture, sections, notes }),
    }
}
