//! Formulas: how a spreadsheet computes a cell from others, and what comes out.
//!
//! The value that is written beside a formula is the figure of the public data format, never the result from here.
//! This result only decides whether the formula is the right one: where it gives another number, for instance
//! because a part of a sum is hidden from the audience, the cell holds the figure alone.

/// How a cell is computed.
#[derive(Clone, Copy)]
pub enum Formula {
    /// The cell of this column in the same row; in a list of figures, the figure of this key.
    Cell(&'static str),
    Plus(&'static Formula, &'static Formula),
    Minus(&'static Formula, &'static Formula),
    Times(&'static Formula, &'static Formula),
    Over(&'static Formula, &'static Formula),
    /// Half away from zero, as spreadsheets round.
    Rounded(&'static Formula, u8),
    /// The column's sum from the first row to this one.
    RunningSum(&'static str),
    /// The sum of a column of a table that stands before this one.
    SumOf(&'static str, &'static str),
    Number(u16),
}

/// What a formula may ask for.
pub trait Cells {
    /// Returns the address of a cell and its value.
    fn cell(&self, key: &str) -> Option<(String, f64)>;
    /// Returns the addresses of a column from the first row to this one, and their sum.
    fn running(&self, key: &str) -> Option<(String, f64)>;
    /// Returns the addresses of a column of another table, and their sum.
    fn column(&self, table: &str, key: &str) -> Option<(String, f64)>;
}

/// A formula's text and its result. The rank says how strongly it binds.
struct Solved {
    text: String,
    value: f64,
    rank: u8,
}

const SUM: u8 = 1;
const PRODUCT: u8 = 2;
const ATOM: u8 = 3;

/// Writes a formula with the addresses of its cells, where its result is this value.
pub fn text(formula: &Formula, cells: &dyn Cells, value: f64) -> Option<String> {
    let solved = solve(formula, cells)?;
    let size = value.abs().max(solved.value.abs()).max(1.0);
    ((solved.value - value).abs() <= tolerance(formula) * size).then_some(solved.text)
}

/// Returns by how much a result may be off, as a share. Sums of amounts in floats are off by less than a part of
/// 10¹¹. What is divided may have been cut to the sixth digit behind the point before.
fn tolerance(formula: &Formula) -> f64 {
    match formula {
        Formula::Over(..) => 1e-7,
        Formula::Rounded(inner, _) => tolerance(inner),
        Formula::Plus(left, right) | Formula::Minus(left, right) | Formula::Times(left, right) => {
            tolerance(left).max(tolerance(right))
        }
        Formula::Cell(_) | Formula::Number(_) | Formula::RunningSum(_) | Formula::SumOf(..) => 1e-11,
    }
}

fn solve(formula: &Formula, cells: &dyn Cells) -> Option<Solved> {
    let atom = |(text, value)| Solved { text, value, rank: ATOM };
    let sum = |(range, value): (String, f64)| Solved { text: format!("SUM({range})"), value, rank: ATOM };
    Some(match formula {
        Formula::Cell(key) => atom(cells.cell(key)?),
        Formula::Number(number) => atom((number.to_string(), f64::from(*number))),
        Formula::RunningSum(key) => sum(cells.running(key)?),
        Formula::SumOf(table, key) => sum(cells.column(table, key)?),
        Formula::Plus(left, right) => both(left, right, cells, "+", SUM, |a, b| a + b)?,
        Formula::Minus(left, right) => both(left, right, cells, "-", SUM, |a, b| a - b)?,
        Formula::Times(left, right) => both(left, right, cells, "*", PRODUCT, |a, b| a * b)?,
        Formula::Over(left, right) => {
            let solved = both(left, right, cells, "/", PRODUCT, |a, b| a / b)?;
            solved.value.is_finite().then_some(solved)?
        }
        Formula::Rounded(inner, places) => {
            let inner = solve(inner, cells)?;
            let unit = 10f64.powi(i32::from(*places));
            let value = (inner.value * unit).round() / unit;
            atom((format!("ROUND({},{places})", inner.text), value))
        }
    })
}

fn both(
    left: &Formula,
    right: &Formula,
    cells: &dyn Cells,
    sign: &str,
    rank: u8,
    compute: fn(f64, f64) -> f64,
) -> Option<Solved> {
    let (left, right) = (solve(left, cells)?, solve(right, cells)?);
    let bracketed = |solved: &Solved, least: u8| match solved.rank >= least {
        true => solved.text.clone(),
        false => format!("({})", solved.text),
    };
    // What follows a minus or a stroke must bind more strongly than they do.
    let text = format!("{}{sign}{}", bracketed(&left, rank), bracketed(&right, rank + 1));
    Some(Solved { text, value: compute(left.value, right.value), rank })
}

#[cfg(test)]
mod tests {
    use super::Formula::{Cell, Minus, Number, Over, Plus, Rounded, RunningSum, SumOf, Times};
    use super::*;

    struct Row;

    impl Cells for Row {
        fn cell(&self, key: &str) -> Option<(String, f64)> {
            [("bac", "B1", 1000.0), ("ev", "B2", 300.0), ("ac", "B3", 400.0), ("none", "B4", 0.0)]
                .iter()
                .find(|(known, ..)| *known == key)
                .map(|&(_, address, value)| (address.to_string(), value))
        }
        fn running(&self, key: &str) -> Option<(String, f64)> {
            (key == "ev").then(|| ("A$2:A4".to_string(), 6.0))
        }
        fn column(&self, table: &str, key: &str) -> Option<(String, f64)> {
            (table == "lines" && key == "approved").then(|| ("lines!C2:C9".to_string(), 9.0))
        }
    }

    fn written(formula: &Formula, value: f64) -> Option<String> {
        text(formula, &Row, value)
    }

    #[test]
    fn formulas_are_written_as_they_are_computed() {
        // Earned value by hand: CPI = 300 / 400, EAC = 1000 / CPI, TCPI = (1000 − 300) / (1000 − 400) = 1.1667.
        const BAC: Formula = Cell("bac");
        const EV: Formula = Cell("ev");
        const AC: Formula = Cell("ac");
        const CASES: &[(Formula, f64, &str)] = &[
            (Over(&EV, &AC), 0.75, "B2/B3"),
            (Over(&BAC, &Over(&EV, &AC)), 1000.0 / 0.75, "B1/(B2/B3)"),
            (Rounded(&Over(&Minus(&BAC, &EV), &Minus(&BAC, &AC)), 4), 1.1667, "ROUND((B1-B2)/(B1-B3),4)"),
            (Minus(&BAC, &Plus(&EV, &AC)), 300.0, "B1-(B2+B3)"),
            (Minus(&Minus(&BAC, &EV), &AC), 300.0, "B1-B2-B3"),
            (Times(&Number(100), &EV), 30000.0, "100*B2"),
            (RunningSum("ev"), 6.0, "SUM(A$2:A4)"),
            (SumOf("lines", "approved"), 9.0, "SUM(lines!C2:C9)"),
        ];
        for (formula, value, expected) in CASES {
            assert_eq!(written(formula, *value).as_deref(), Some(*expected));
        }
    }

    #[test]
    fn a_formula_that_gives_another_number_is_none() {
        assert_eq!(written(&Over(&Cell("ev"), &Cell("ac")), 0.76), None);
        assert_eq!(written(&Over(&Cell("ev"), &Cell("none")), f64::INFINITY), None);
        assert_eq!(written(&Minus(&Cell("ev"), &Cell("unknown")), 300.0), None);
    }
}
