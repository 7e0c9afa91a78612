//! Which column of a file is what: by our names, or by those that `[actuals]` gives.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::actuals::rows::{Layout, Row, Rows};
use crate::load::actuals::settings::{Column, Settings};
use crate::load::folder::Found;
use crate::load::near;
use crate::source::Span;
use crate::units::text;
use std::collections::BTreeMap;
use std::ops::Range;

/// Which field of a row is which column.
#[derive(Clone, Debug)]
pub struct Columns {
    pub places: [Option<usize>; Column::ALL.len()],
    pub count: usize,
    /// Whether all columns that must be there are there.
    pub is_complete: bool,
}

/// A column that `[actuals]` names and files do not have: said once for all of them.
pub struct Absent {
    span: Span,
    header: String,
    first: String,
    files: usize,
    near: Option<String>,
    headers: Vec<String>,
    /// Lines before those names, where they come later.
    skip: Option<usize>,
}

/// What is absent, by column.
pub type Absents = BTreeMap<Column, Absent>;

/// Tells how many columns of a first row are known.
pub fn known(rows: &Rows, settings: &Settings) -> usize {
    let is_known = |header: &&String| Column::ALL.iter().any(|&column| is_called(column, header, settings));
    headers(rows).iter().filter(is_known).count()
}

fn is_called(column: Column, header: &str, settings: &Settings) -> bool {
    let named = settings.headers(column);
    named.iter().any(|(named, _)| text::fold(named) == header)
        || (column.is_own() && named.is_empty() && column.name() == header)
}

/// How far down the names of the columns are looked for.
const DEEPEST: usize = 40;

/// Returns how many lines stand before the first that names all columns that must be there, where that is not the one
/// which is read as the names. Money is not guessed: it is told, and `skip` leaves them out.
fn before_names(text: &str, settings: &Settings) -> Option<usize> {
    (settings.skip + 1..=settings.skip + DEEPEST).take_while(|&skip| text.lines().nth(skip).is_some()).find(
        |&skip| {
            let mut rows = Rows::new(text, Layout::of(text, skip, |rows| known(rows, settings)));
            let is_there =
                rows.advance().is_some_and(|row| row.fault.is_none() && row.line as usize == skip + 1);
            let headers = if is_there { headers(&rows) } else { Vec::new() };
            let has = |column| headers.iter().any(|header| is_called(column, header, settings));
            let has_amount = has(Column::Amount) || has(Column::Debit) || has(Column::Credit);
            has(Column::Date) && has(Column::Line) && has_amount
        },
    )
}

fn headers(rows: &Rows) -> Vec<String> {
    (0..rows.fields.len()).map(|index| text::fold(&rows.value(index))).collect()
}

/// A first row about to be understood.
struct Head<'a> {
    rows: &'a Rows<'a>,
    found: &'a Found<'a>,
    headers: Vec<String>,
}

impl Head<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.found.id, range)
    }

    fn place(&self, index: usize) -> Span {
        self.span(self.rows.place(index).unwrap_or(0..0))
    }

    /// Returns the first field of a header, and complains of a second.
    fn find(&self, header: &str, out: &mut Diagnostics) -> Option<usize> {
        let mut places = (0..self.headers.len()).filter(|&index| self.headers[index] == header);
        let first = places.next()?;
        if let Some(second) = places.next() {
            let message = format!("two columns are called `{}`", self.rows.value(second));
            let error = Diagnostic::error("duplicate-column", self.place(second), message);
            out.push(
                error
                    .also(self.place(first), "the first is here")
                    .hint("rename one of them in the file, so that it is clear which is meant"),
            );
        }
        Some(first)
    }

    /// Returns the headers as they are written.
    fn written(&self) -> Vec<String> {
        let written = (0..self.headers.len()).map(|index| self.rows.value(index).into_owned());
        written.filter(|header| !header.is_empty()).collect()
    }
}

impl Columns {
    /// Reads the first row of a file.
    pub fn read(
        rows: &Rows,
        row: &Row,
        found: &Found,
        settings: &Settings,
        absents: &mut Absents,
        out: &mut Diagnostics,
    ) -> Columns {
        let head = Head { rows, found, headers: headers(rows) };
        let mut columns =
            Columns { places: [None; Column::ALL.len()], count: rows.fields.len(), is_complete: true };
        for column in Column::ALL {
            if !settings.headers(column).is_empty() {
                columns.places[column as usize] = named(&head, column, settings, absents, out);
            }
        }
        let is_free = |column: Column| {
            let is_amount = column == Column::Amount && settings.has_two_amounts();
            column.is_own() && settings.headers(column).is_empty() && !is_amount
        };
        for column in Column::ALL.into_iter().filter(|&column| is_free(column)) {
            let place = head.find(column.name(), out);
            columns.places[column as usize] = place.filter(|&place| !columns.places.contains(&Some(place)));
        }
        let mut unknown = Vec::new();
        if settings.columns.is_none() {
            unknown = columns.guess(&head, out);
        }
        columns.check_complete(&head, row, settings, absents, unknown, out);
        columns
    }

    /// Reads misspelt headers as what they were meant to be, and returns those that are nothing.
    fn guess(&mut self, head: &Head, out: &mut Diagnostics) -> Vec<usize> {
        let mut unknown = Vec::new();
        for (index, header) in head.headers.iter().enumerate() {
            if header.is_empty() || own().any(|column| column.name() == header) {
                continue;
            }
            match near::nearest(header, own().map(Column::name)) {
                Some(near) => {
                    let span = head.place(index);
                    let message = format!("unknown column `{}`", head.rows.value(index));
                    let error = Diagnostic::error("unknown-column", span, message);
                    out.push(error.hint(format!("did you mean `{near}`?")).fix(span, near));
                    if let Some(column) = own().find(|column| column.name() == near) {
                        self.places[column as usize].get_or_insert(index);
                    }
                }
                None => unknown.push(index),
            }
        }
        unknown
    }

    /// Reports what must be there and is not, and headers that are nothing. Where something is missing, the file is
    /// most likely another system's: a message for each of its columns would be of no help.
    fn check_complete(
        &mut self,
        head: &Head,
        row: &Row,
        settings: &Settings,
        absents: &Absents,
        unknown: Vec<usize>,
        out: &mut Diagnostics,
    ) {
        let has = |column: Column| self.places[column as usize].is_some();
        let has_amount = has(Column::Amount) || has(Column::Debit) || has(Column::Credit);
        let missing: Vec<&str> = [
            (Column::Date, has(Column::Date)),
            (Column::Line, has(Column::Line)),
            (Column::Amount, has_amount),
        ]
        .into_iter()
        .filter(|&(column, is_there)| {
            self.is_complete &= is_there;
            let is_said =
                absents.contains_key(&column) || (column == Column::Amount && settings.has_two_amounts());
            !is_there && !is_said
        })
        .map(|(column, _)| column.name())
        .collect();
        let known = || own().map(Column::name);
        if missing.is_empty() {
            for index in unknown {
                let message = format!("unknown column `{}`", head.rows.value(index));
                let error = Diagnostic::error("unknown-column", head.place(index), message);
                out.push(error.hint(format!(
                    "the columns are {}; with `[actuals] columns` in `budget.toml`, others are left alone",
                    known().collect::<Vec<_>>().join(", ")
                )));
            }
            return;
        }
        let skip = before_names(head.found.text, settings);
        let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        let noun = text::plural(names.len(), "no column", "no columns");
        let message =
            format!("there {} {noun} {}", text::plural(names.len(), "is", "are"), text::list(&names, "and"));
        let error = Diagnostic::error("missing-column", head.span(row.range.clone()), message);
        if let Some(skip) = skip {
            out.push(error.hint(skip_hint(skip)));
            return;
        }
        out.push(
            error
                .hint(format!("name the columns in the first row: {}", known().collect::<Vec<_>>().join(",")))
                .hint(format!(
                    "or say in `budget.toml` what they are called here: `[actuals] columns = {{ {} = \"…\" }}`",
                    missing[0]
                )),
        );
    }
}

fn skip_hint(skip: usize) -> String {
    format!("line {} names them: leave out what stands before it with `[actuals] skip = {skip}`", skip + 1)
}

/// The columns that a file can have without being told so.
fn own() -> impl Iterator<Item = Column> {
    Column::ALL.into_iter().filter(|column| column.is_own())
}

/// Finds a column by the headers that `[actuals]` names for it.
fn named(
    head: &Head,
    column: Column,
    settings: &Settings,
    absents: &mut Absents,
    out: &mut Diagnostics,
) -> Option<usize> {
    let headers = settings.headers(column);
    if let Some(place) = headers.iter().find_map(|(header, _)| head.find(&text::fold(header), out)) {
        return Some(place);
    }
    let near = headers.iter().find_map(|(header, span)| {
        let others = || head.headers.iter().map(String::as_str).filter(|header| !header.is_empty());
        let near = near::nearest(&text::fold(header), others())?;
        Some((*span, header, head.headers.iter().position(|header| header == near)?))
    });
    let (span, header, place) = match near {
        Some((span, header, place)) => (span, header, Some(place)),
        None => (headers[0].1, &headers[0].0, None),
    };
    let absent = absents.entry(column).or_insert_with(|| Absent {
        span,
        header: header.clone(),
        first: head.found.path.to_string(),
        files: 0,
        near: place.map(|place| head.rows.value(place).into_owned()),
        headers: head.written(),
        skip: before_names(head.found.text, settings),
    });
    absent.files += 1;
    place
}

/// Reports the columns that are named and not there.
pub fn report(absents: Absents, out: &mut Diagnostics) {
    for absent in absents.into_values() {
        let others = match absent.files {
            1 => format!("`{}` has", absent.first),
            2 => format!("`{}` and another file have", absent.first),
            files => format!("`{}` and {} other files have", absent.first, files - 1),
        };
        let message = format!("{others} no column `{}`", absent.header);
        let error = Diagnostic::error("unknown-header", absent.span, message);
        out.push(match (absent.skip, absent.near) {
            (Some(skip), _) => error.hint(skip_hint(skip)),
            (None, Some(near)) => {
                error.hint(format!("did you mean `{near}`?")).fix(absent.span, format!("\"{near}\""))
            }
            (None, None) => {
                let shown: Vec<String> =
                    absent.headers.iter().take(12).map(|header| format!("`{header}`")).collect();
                let more = if absent.headers.len() > shown.len() { ", …" } else { "" };
                error.hint(format!("its columns are {}{more}", shown.join(", ")))
            }
        });
    }
}
