//! Tables as a workbook of Excel's format (ISO/IEC 29500): real numbers and dates, and formulas for what is computed
//! from other cells. A formula stands with its value, so that a program which computes nothing shows the same.
//!
//! Texts are always written as texts: none becomes a formula or a link. The bytes depend on the tables alone: the
//! document is dated to the status date. Numbers in Excel have 15 digits; an amount with more is written as text,
//! to its last digit, and the first sheet says so.

mod about;
mod style;

use crate::export::table::{Cell, Number, Table, Tables};
use crate::export::xlsx::style::Styles;
use crate::units::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Formula, Workbook, Worksheet, XlsxError};

/// A sheet has so many rows; one of them is for the heads, one for the sums.
const ROWS: usize = 1_048_576;
/// A cell holds so many letters, as Excel counts them.
const LETTERS: usize = 32_767;
/// What is written behind a text that had to be cut.
const CUT: &str = " … (cut here: a cell holds 32,767 letters; the JSON export has the whole text)";
/// Columns are as wide as what stands in them, within these limits, in letters.
const WIDTH: (usize, usize) = (8, 60);

/// Makes a workbook of the tables. An error says what does not fit into one.
pub fn workbook(tables: &Tables) -> Result<Vec<u8>, String> {
    for table in &tables.tables {
        if table.rows.len() + 2 > ROWS {
            let (name, rows) = (table.name, table.rows.len());
            return Err(format!(
                "the table `{name}` has {rows} rows, and a sheet of a workbook ends at {ROWS}"
            ));
        }
    }
    write(tables).map_err(|error| format!("the workbook could not be made: {error}"))
}

fn write(tables: &Tables) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new().set_title(&tables.about.project).set_author("milepost");
    if let Some(date) = excel_date(tables.about.as_of) {
        properties = properties.set_creation_datetime(&date);
    }
    workbook.set_properties(&properties);
    let styles = Styles::new(&tables.about.currency);
    about::write(workbook.add_worksheet(), tables, &styles)?;
    for table in &tables.tables {
        sheet(workbook.add_worksheet(), table, &styles)?;
    }
    workbook.save_to_buffer()
}

fn sheet(sheet: &mut Worksheet, table: &Table, styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name(table.name)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    for (place, head) in table.columns.iter().enumerate() {
        let place = column(place);
        sheet.write_string_with_format(0, place, head.heading, &styles.head)?;
    }
    let rows = table.rows.iter().map(|row| (row, false));
    for (row, (cells, is_total)) in (1..).zip(rows.chain(table.totals.iter().map(|row| (row, true)))) {
        for (place, cell) in cells.iter().enumerate() {
            write_cell(sheet, (row, column(place)), cell, styles, is_total)?;
        }
    }
    for place in 0..table.columns.len() {
        sheet.set_column_width(column(place), width(table, place) as f64 + 2.0)?;
    }
    let last = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    sheet.autofilter(0, 0, last, column(table.columns.len().saturating_sub(1)))?;
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    cell: &Cell,
    styles: &Styles,
    is_total: bool,
) -> Result<(), XlsxError> {
    let style = |style| if is_total { styles.total(style) } else { style };
    match cell {
        Cell::Empty if is_total => sheet.write_blank(row, place, &styles.total(styles.text.clone()))?,
        Cell::Empty => sheet,
        Cell::Text(text) => {
            sheet.write_string_with_format(row, place, fitting(text), &style(styles.text.clone()))?
        }
        Cell::Boolean(value) => sheet.write_boolean(row, place, *value)?,
        Cell::Date(date) => write_date(sheet, (row, place), *date, &date.to_string(), &styles.date)?,
        Cell::Month(month) => {
            write_date(sheet, (row, place), month.first(), &month.to_string(), &styles.month)?
        }
        Cell::Number(number) => {
            let style = style(styles.number(number));
            match (value(number), &number.formula) {
                (None, _) => sheet.write_string_with_format(row, place, &number.digits, &styles.digits)?,
                (Some(_), Some(formula)) => {
                    let formula = Formula::new(formula).set_result(&number.digits);
                    sheet.write_formula_with_format(row, place, formula, &style)?
                }
                (Some(value), None) => sheet.write_number_with_format(row, place, value, &style)?,
            }
        }
    };
    Ok(())
}

fn write_date<'a>(
    sheet: &'a mut Worksheet,
    (row, place): (u32, u16),
    date: Date,
    text: &str,
    style: &rust_xlsxwriter::Format,
) -> Result<&'a mut Worksheet, XlsxError> {
    match excel_date(date) {
        Some(date) => sheet.write_datetime_with_format(row, place, &date, style),
        // Excel's calendar begins in 1900.
        None => sheet.write_string(row, place, text),
    }
}

/// Returns the number that a cell holds; nothing for an amount that a float does not hold to its last digit.
fn value(number: &Number) -> Option<f64> {
    use crate::export::table::Kind;
    match number.kind {
        Kind::Money if !number.is_exact() => None,
        // Excel keeps 5.6 % as 0.056.
        Kind::Percent => format!("{}e-2", number.digits).parse().ok(),
        _ => number.value(),
    }
}

fn excel_date(date: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok()?;
    let part = |part: u32| u8::try_from(part).ok();
    ExcelDateTime::from_ymd(year, part(date.month_of_year())?, part(date.day())?).ok()
}

/// Returns a text that a cell can hold. Excel counts in units of UTF-16.
fn fitting(text: &str) -> String {
    if text.encode_utf16().count() <= LETTERS {
        return text.to_string();
    }
    let mut room = LETTERS - CUT.encode_utf16().count();
    let fits = |letter: &char| {
        let enough = room >= letter.len_utf16();
        room = room.saturating_sub(letter.len_utf16());
        enough
    };
    text.chars().take_while(fits).chain(CUT.chars()).collect()
}

/// Sheets have 16,384 columns, tables have a few dozen.
fn column(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}

fn width(table: &Table, place: usize) -> usize {
    let letters = |cell: &Cell| match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.lines().next().unwrap_or("").chars().count(),
        Cell::Boolean(_) => 6,
        Cell::Date(_) | Cell::Month(_) => 10,
        // Room for the currency and the marks between thousands.
        Cell::Number(number) => number.digits.len() + number.digits.len() / 3 + 4,
    };
    let rows = table.rows.iter().chain(&table.totals);
    let widest = rows.map(|row| letters(&row[place])).max().unwrap_or(0);
    // The arrow of the filter stands in the head as well.
    widest.max(table.columns[place].heading.chars().count().min(24) + 3).clamp(WIDTH.0, WIDTH.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::table::Kind;

    #[test]
    fn percent_are_shares_to_a_spreadsheet() {
        let number = |digits: &str| Number { digits: digits.into(), kind: Kind::Percent, formula: None };
        assert_eq!(value(&number("5.6")), Some(0.056));
        assert_eq!(value(&number("-12")), Some(-0.12));
        assert_eq!(value(&number("77.98")), Some(0.7798));
    }

    #[test]
    fn a_text_that_is_too_long_says_that_it_was_cut() {
        let long = "ä𝄞".repeat(20_000);
        let cut = fitting(&long);
        assert!(cut.ends_with(CUT) && long.starts_with(cut.trim_end_matches(CUT)));
        assert!((LETTERS - 1..=LETTERS).contains(&cut.encode_utf16().count()));
        assert_eq!(fitting("short"), "short");
    }
}
