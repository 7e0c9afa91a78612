//! The same figures as tables, for spreadsheets: one model, which `export::csv` and `export::xlsx` write.
//!
//! A table is taken from the public data format and from nothing else: the rows under a path, and the keys that
//! its columns name. So a figure is the same number in all three, what an audience may not see is in none, and a
//! column has one name everywhere. The tables stand in [`list`], a few lines each; [`fill`] reads them.

mod column;
mod fill;
mod formula;
mod list;
mod sheet;

use crate::checks::Report;
use crate::export::json::Data;
use crate::units::locale::Currency;
use crate::units::{Date, Month};
use serde_json::Value;

pub use column::{Column, Kind};
pub use list::{ALL, PORTFOLIO};
pub use sheet::{Layout, Sheet};

/// All tables that have a row, and what they are about.
pub struct Tables {
    pub about: About,
    pub tables: Vec<Table>,
}

/// Whose figures these are, and of which day.
pub struct About {
    pub project: String,
    pub as_of: Date,
    /// The name of the audience; nothing in a project without audiences.
    pub audience: Option<String>,
    pub currency: Currency,
}

/// One table: a CSV file, or a sheet of a workbook.
pub struct Table {
    /// As in the public data format: letters, digits and `_`.
    pub name: &'static str,
    /// What a row is, in a sentence.
    /// The message that says what a row is.
    pub about: &'static str,
    pub columns: Vec<Head>,
    pub rows: Vec<Vec<Cell>>,
    /// The sums below the rows, for workbooks.
    pub totals: Option<Vec<Cell>>,
}

/// The head of a column.
#[derive(Clone, Copy)]
pub struct Head {
    pub key: &'static str,
    pub heading: &'static str,
    pub kind: Kind,
    /// What it means, where the heading does not say it.
    pub means: &'static str,
}

/// One cell.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    Empty,
    Text(String),
    Boolean(bool),
    Date(Date),
    Month(Month),
    Number(Number),
}

/// A number as it stands in the public data format, with what it counts.
#[derive(Clone, PartialEq, Debug)]
pub struct Number {
    /// A plain decimal with a point: `-1234.5`. Percent run from 0 to 100.
    pub digits: String,
    pub kind: Kind,
    /// How a spreadsheet computes it from other cells, such as `G2-J2`.
    pub formula: Option<String>,
}

/// A float holds so many decimal digits of any number.
const EXACT_DIGITS: usize = 15;
/// No coin is smaller than a thousandth. What divisions leave behind that is no money.
const COIN_DIGITS: usize = 3;

impl Number {
    /// Tells whether a spreadsheet, which computes with floats, holds an amount to its smallest coin.
    pub fn is_exact(&self) -> bool {
        let (whole, parts) = self.digits.split_once('.').unwrap_or((&self.digits, ""));
        let coins = parts.get(..COIN_DIGITS).unwrap_or(parts);
        let digits = format!("{}{coins}", whole.trim_start_matches('-'));
        digits.trim_start_matches('0').trim_end_matches('0').len() <= EXACT_DIGITS
    }

    /// Returns the number as a float.
    pub fn value(&self) -> Option<f64> {
        self.digits.parse().ok()
    }
}

/// Makes the tables of a portfolio's document.
pub fn of_portfolio(document: &Value) -> Vec<Table> {
    PORTFOLIO.iter().filter_map(|sheet| fill::table(sheet, document, &[])).collect()
}

/// Makes the tables of a report from what was gathered of it.
pub fn tables(report: &Report, data: &Data) -> Tables {
    let edition = &report.edition;
    let head = edition.head();
    let data = data.value();
    let mut tables: Vec<Table> = Vec::new();
    for sheet in ALL {
        tables.extend(fill::table(sheet, &data, &tables));
    }
    let audience = edition.audience();
    Tables {
        about: About {
            project: head.name.clone(),
            as_of: edition.as_of(),
            audience: (!audience.name.is_empty()).then(|| audience.name.clone()),
            currency: head.currency,
        },
        tables,
    }
}

impl Tables {
    /// Returns every text in them, for the last look before anything is written.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, String)> {
        let text = |cell: &Cell| match cell {
            Cell::Text(text) => Some(text.clone()),
            Cell::Number(number) => Some(number.digits.clone()),
            _ => None,
        };
        self.tables.iter().map(move |table| {
            let texts: Vec<String> = table.rows.iter().flatten().filter_map(text).collect();
            (table.name, texts.join("\n"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_digits_are_exact_and_sixteen_are_not() {
        let number = |digits: &str| Number { digits: digits.into(), kind: Kind::Money, formula: None };
        for digits in ["0", "-0.05", "123456789012345", "1000000000000000000", "1234567890.123456"] {
            assert!(number(digits).is_exact(), "{digits}");
        }
        for digits in ["1234567890123456", "12345678901234.56", "-1000000000000.001"] {
            assert!(!number(digits).is_exact(), "{digits}");
        }
    }
}
