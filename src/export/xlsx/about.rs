//! The first sheet: whose figures these are, how to read them, and what every column means.

use crate::export::table::{Cell, Kind, Tables};
use crate::export::xlsx::style::Styles;
use crate::export::xlsx::{excel_date, fitting};
use crate::units::locale::Locale;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// The name of the sheet. No table may have it.
const NAME: &str = "About";

/// What holds for the whole workbook.
const READING: &[&str] = &[
    "Each sheet is one table of the project's data. Its columns have the same keys as the JSON export, which are listed below.",
    "What cannot be computed, or is not for this audience, is an empty cell, never 0.",
    "Cells that follow from others are formulas: variances, sums, running sums, indices. The value saved with each is the figure of the JSON export. \
     Where a formula would give another number, because a part of it is not for this audience, the cell holds the figure alone.",
    "Percent are shares to Excel (5.6% is 0.056); the JSON export and the CSV files write 5.6.",
    "How each figure is computed is told in milepost's manual, under formulas.",
];

pub fn write(sheet: &mut Worksheet, tables: &Tables, styles: &Styles) -> Result<(), XlsxError> {
    let about = &tables.about;
    sheet.set_name(NAME)?;
    for (column, width) in [(0, 22.0), (1, 30.0), (2, 44.0), (3, 16.0), (4, 90.0)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, 0, fitting(&about.project), &styles.title)?;
    sheet.write_string(1, 0, "Status date")?;
    match excel_date(about.as_of) {
        Some(date) => sheet.write_datetime_with_format(1, 1, &date, &styles.date)?,
        None => sheet.write_string(1, 1, about.as_of.to_string())?,
    };
    let facts = [
        ("Audience", about.audience.as_deref().unwrap_or("everyone")),
        ("Currency", about.currency.code()),
        ("Made by", concat!("milepost ", env!("CARGO_PKG_VERSION"))),
    ];
    let mut row = 2;
    for (name, value) in facts {
        sheet.write_string(row, 0, name)?;
        sheet.write_string(row, 1, fitting(value))?;
        row += 1;
    }
    row += 1;
    let mut reading: Vec<String> = READING.iter().map(|line| line.to_string()).collect();
    if let Some(count) = inexact(tables) {
        reading.push(format!(
            "Excel keeps 15 digits of a number. {count} here have more and are written as text, to the last digit; no formula counts them in."
        ));
    }
    for line in reading {
        sheet.write_string(row, 0, line)?;
        row += 1;
    }
    row += 1;
    for (place, head) in ["Sheet", "Rows", "What it holds"].into_iter().enumerate() {
        sheet.write_string_with_format(row, place as u16, head, &styles.head)?;
    }
    for table in &tables.tables {
        row += 1;
        sheet.write_string(row, 0, table.name)?;
        sheet.write_number(row, 1, table.rows.len() as f64)?;
        sheet.write_string(row, 2, Locale::ENGLISH.say(table.about, &[]))?;
    }
    row += 2;
    for (place, head) in ["Sheet", "Key", "Column", "Kind", "What it means"].into_iter().enumerate() {
        sheet.write_string_with_format(row, place as u16, head, &styles.head)?;
    }
    for (table, column) in
        tables.tables.iter().flat_map(|table| table.columns.iter().map(move |one| (table, one)))
    {
        row += 1;
        let cells = [table.name, column.key, column.heading, kind(column.kind), column.means];
        for (place, text) in cells.into_iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, place as u16, text)?;
        }
    }
    Ok(())
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Boolean => "yes or no",
        Kind::Count | Kind::Decimal => "number",
        Kind::Money => "money",
        Kind::Percent => "percent",
        Kind::Date => "date",
        Kind::Month => "month",
    }
}

/// Returns how many amounts have more digits than Excel keeps.
fn inexact(tables: &Tables) -> Option<String> {
    let cells = tables.tables.iter().flat_map(|table| table.rows.iter().flatten());
    let count = cells
        .filter(
            |cell| matches!(cell, Cell::Number(number) if number.kind == Kind::Money && !number.is_exact()),
        )
        .count();
    match count {
        0 => None,
        1 => Some("One amount".into()),
        count => Some(format!("{count} amounts")),
    }
}
