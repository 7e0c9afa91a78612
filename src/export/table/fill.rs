//! A table with its rows: the records that a sheet names, taken out of the public data format.

use crate::export::table::formula::{self, Cells, Formula};
use crate::export::table::{Cell, Column, Head, Kind, Layout, Number, Sheet, Table};
use crate::units::{Date, Money, Month};
use serde_json::Value;

/// A record, with those that it stands in, the innermost last.
struct Record<'a> {
    /// What each of them stands under.
    keys: Vec<&'a str>,
    within: Vec<&'a Value>,
}

/// The columns of a list of figures.
const FIGURES: [Head; 4] = [
    Head { key: "key", heading: "Key", kind: Kind::Text, means: "" },
    Head { key: "figure", heading: "Figure", kind: Kind::Text, means: "" },
    Head { key: "value", heading: "Value", kind: Kind::Decimal, means: "" },
    Head { key: "means", heading: "What it means", kind: Kind::Text, means: "" },
];

/// Makes a table; nothing where it would have no row. A formula may look at the tables before it.
pub fn table(sheet: &Sheet, data: &Value, before: &[Table]) -> Option<Table> {
    let records = records(sheet.records, data);
    let table = match sheet.layout {
        Layout::Rows => rows(sheet, &records, before),
        Layout::Figures => figures(sheet, records.first()?, before),
    };
    (!table.rows.is_empty()).then_some(table)
}

fn records<'a>(parts: &'static [&'static str], data: &'a Value) -> Vec<Record<'a>> {
    let mut found = vec![Record { keys: vec![""], within: vec![data] }];
    for part in parts {
        found = found.iter().flat_map(|record| below(record, part)).collect();
    }
    found
}

fn below<'a>(record: &Record<'a>, path: &'static str) -> Vec<Record<'a>> {
    let (head, last) = path.rsplit_once('.').unwrap_or(("", path));
    let within = |value| [record.within.as_slice(), &[value]].concat();
    let Some(&innermost) = record.within.last() else { return Vec::new() };
    let Some(holder) = head.split('.').filter(|key| !key.is_empty()).try_fold(innermost, Value::get) else {
        return Vec::new();
    };
    let found = last.split('|').filter_map(|key| Some((key, holder.get(key)?)));
    found
        .flat_map(|(key, value)| match value {
            Value::Array(list) => list.iter().map(|value| (key, value)).collect(),
            Value::Object(_) => vec![(key, value)],
            _ => Vec::new(),
        })
        .map(|(key, value)| Record { keys: [record.keys.as_slice(), &[key]].concat(), within: within(value) })
        .collect()
}

fn rows(sheet: &Sheet, records: &[Record], before: &[Table]) -> Table {
    // Every column stands in every edition of every project, so that what reads the table finds it.
    let heads = sheet.columns.iter().map(head).collect();
    let row = |record| sheet.columns.iter().map(|column| cell(column, record)).collect();
    let rows = records.iter().map(row).collect();
    let mut table = Table { name: sheet.name, about: sheet.about, columns: heads, rows, totals: None };
    for row in 0..table.rows.len() {
        for (place, column) in sheet.columns.iter().enumerate() {
            let cells = InRow { table: &table, row, before };
            let formula =
                column.formula.as_ref().and_then(|formula| written(formula, &cells, &table.rows[row][place]));
            set_formula(&mut table.rows[row][place], formula);
        }
    }
    table.totals = totals(&table, sheet.columns);
    table
}

fn figures(sheet: &Sheet, record: &Record, before: &[Table]) -> Table {
    let filled: Vec<(&Column, Cell)> = sheet
        .columns
        .iter()
        .map(|column| (column, cell(column, record)))
        .filter(|(_, cell)| *cell != Cell::Empty)
        .collect();
    let row = |(column, cell): &(&Column, Cell)| {
        let means = if column.means.is_empty() { Cell::Empty } else { Cell::Text(column.means.into()) };
        vec![Cell::Text(column.key.into()), Cell::Text(column.heading.into()), cell.clone(), means]
    };
    let mut table = Table {
        name: sheet.name,
        about: sheet.about,
        columns: FIGURES.to_vec(),
        rows: filled.iter().map(row).collect(),
        totals: None,
    };
    for (place, (column, cell)) in filled.iter().enumerate() {
        let cells = BelowEachOther { table: &table, before };
        let formula = column.formula.as_ref().and_then(|formula| written(formula, &cells, cell));
        set_formula(&mut table.rows[place][2], formula);
    }
    table
}

fn head(column: &Column) -> Head {
    Head { key: column.key, heading: column.heading, kind: column.kind, means: column.means }
}

/// Reads the value of a column.
fn cell(column: &Column, record: &Record) -> Cell {
    let mut at = column.at;
    let mut depth = record.within.len();
    while let Some(rest) = at.strip_prefix("../") {
        (at, depth) = (rest, depth.saturating_sub(1));
    }
    if at == "@key" {
        let key = depth.checked_sub(1).and_then(|place| record.keys.get(place));
        return key.map_or(Cell::Empty, |&key| Cell::Text(key.into()));
    }
    let Some(&holder) = depth.checked_sub(1).and_then(|place| record.within.get(place)) else {
        return Cell::Empty;
    };
    // Nearly all are one value, without a list on the way to it.
    let mut value = holder;
    for key in at.split('.') {
        if value.is_array() {
            return several(column, holder, at);
        }
        let Some(next) = value.get(key) else { return Cell::Empty };
        value = next;
    }
    if value.is_array() { several(column, holder, at) } else { one(column.kind, value) }
}

/// Reads the values of a column whose path leads through lists.
fn several(column: &Column, holder: &Value, at: &str) -> Cell {
    let mut values = vec![holder];
    for key in at.split('.') {
        values = values.into_iter().filter_map(|value| value.get(key)).flat_map(each).collect();
    }
    match values.as_slice() {
        [] => Cell::Empty,
        [value] => one(column.kind, value),
        several => Cell::Text(several.iter().map(|value| said(value)).collect::<Vec<_>>().join("; ")),
    }
}

fn each(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(list) => list.iter().flat_map(each).collect(),
        value => vec![value],
    }
}

/// Reads one value as what its column counts; a value that is none of it stays a text.
fn one(kind: Kind, value: &Value) -> Cell {
    let text = said(value);
    let is_number = kind.is_number() && text.parse::<f64>().is_ok_and(f64::is_finite);
    match (kind, value) {
        (_, Value::Null) => Cell::Empty,
        (_, Value::String(text)) if text.is_empty() => Cell::Empty,
        (Kind::Boolean, Value::Bool(value)) => Cell::Boolean(*value),
        (Kind::Date, _) => text.parse::<Date>().map_or(Cell::Text(text), Cell::Date),
        (Kind::Month, _) => text.parse::<Month>().map_or(Cell::Text(text), Cell::Month),
        _ if is_number => Cell::Number(Number { digits: text, kind, formula: None }),
        _ => Cell::Text(text),
    }
}

/// Writes a value as a person would: numbers without exponents, no quotes.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => float.to_string(),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Writes a formula for a cell, where the cell is a number and the formula gives it.
fn written(formula: &Formula, cells: &dyn Cells, cell: &Cell) -> Option<String> {
    formula::text(formula, cells, value(cell)?)
}

fn set_formula(cell: &mut Cell, formula: Option<String>) {
    if let (Cell::Number(number), Some(_)) = (cell, &formula) {
        number.formula = formula;
    }
}

/// Returns the value of a cell that a formula may stand on: a spreadsheet holds it to its last digit.
fn value(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(number) if number.is_exact() || number.kind != Kind::Money => number.value(),
        _ => None,
    }
}

/// Returns the sums below the rows, where there are two rows or more.
fn totals(table: &Table, columns: &[Column]) -> Option<Vec<Cell>> {
    let is_summed = columns.iter().any(|column| column.is_summed);
    if !is_summed || table.rows.len() < 2 {
        return None;
    }
    let total = |(place, column): (usize, &Column)| {
        let sum = column.is_summed.then(|| sum(table, place)).flatten();
        sum.map_or(Cell::Empty, |digits| {
            let last = table.rows.len() + 1;
            let letters = letters(place);
            let formula = Some(format!("SUM({letters}2:{letters}{last})"));
            Cell::Number(Number { digits, kind: column.kind, formula })
        })
    };
    let mut totals: Vec<Cell> = columns.iter().enumerate().map(total).collect();
    if let Some(first) = totals.first_mut().filter(|cell| **cell == Cell::Empty) {
        *first = Cell::Text("Total".into());
    }
    Some(totals)
}

/// Returns the exact sum of a column; nothing where a spreadsheet would not get it.
fn sum(table: &Table, place: usize) -> Option<String> {
    let mut sum = Money::ZERO;
    for row in &table.rows {
        match &row[place] {
            Cell::Empty => {}
            Cell::Number(number) if number.is_exact() => sum += number.digits.parse().ok()?,
            _ => return None,
        }
    }
    let number = Number { digits: sum.to_string(), kind: Kind::Money, formula: None };
    number.is_exact().then_some(number.digits)
}

/// Returns the letters of a column: `A` for the first, `AA` for the 27th.
pub fn letters(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        rest => format!("{}{last}", letters(rest - 1)),
    }
}

/// The cells beside the one that is computed. The first row of a sheet holds the heads.
struct InRow<'a> {
    table: &'a Table,
    row: usize,
    before: &'a [Table],
}

impl InRow<'_> {
    fn place(&self, key: &str) -> Option<usize> {
        self.table.columns.iter().position(|column| column.key == key)
    }
}

impl Cells for InRow<'_> {
    fn cell(&self, key: &str) -> Option<(String, f64)> {
        let place = self.place(key)?;
        Some((format!("{}{}", letters(place), self.row + 2), value(&self.table.rows[self.row][place])?))
    }

    fn running(&self, key: &str) -> Option<(String, f64)> {
        let place = self.place(key)?;
        let rows = &self.table.rows[..=self.row];
        let sum = rows.iter().try_fold(0.0, |sum, row| Some(sum + value(&row[place])?))?;
        let letters = letters(place);
        Some((format!("{letters}$2:{letters}{}", self.row + 2), sum))
    }

    fn column(&self, table: &str, key: &str) -> Option<(String, f64)> {
        column(self.before, table, key)
    }
}

/// The cells of a list of figures.
struct BelowEachOther<'a> {
    table: &'a Table,
    before: &'a [Table],
}

impl Cells for BelowEachOther<'_> {
    fn cell(&self, key: &str) -> Option<(String, f64)> {
        let row = self.table.rows.iter().position(|row| row[0] == Cell::Text(key.into()))?;
        Some((format!("C{}", row + 2), value(&self.table.rows[row][2])?))
    }

    fn running(&self, _: &str) -> Option<(String, f64)> {
        None
    }

    fn column(&self, table: &str, key: &str) -> Option<(String, f64)> {
        column(self.before, table, key)
    }
}

fn column(before: &[Table], table: &str, key: &str) -> Option<(String, f64)> {
    let table = before.iter().find(|one| one.name == table)?;
    let place = table.columns.iter().position(|column| column.key == key)?;
    let sum: f64 = sum(table, place)?.parse().ok()?;
    let letters = letters(place);
    Some((format!("{}!{letters}2:{letters}{}", table.name, table.rows.len() + 1), sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
