//! The unit of tables and charts: whole thousands, or single units where a project is that small.

use crate::analysis::budget::BudgetFigures;
use crate::units::Money;
use crate::units::locale::{Currency, say};
use serde::Serialize;

/// How the amounts of one page are written in tables and drawn in charts.
pub struct Scale {
    /// What stands in kickers and heads: `£ thousand`, or `£`.
    pub unit: String,
    divisor: f64,
    /// Digits after the point in tables.
    places: usize,
    currency: Currency,
}

/// An amount in a cell: in the unit of the table, and exactly.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    pub text: String,
    pub exact: String,
}

impl Cell {
    /// Returns the cell of an amount that is not known here.
    pub fn unknown() -> Cell {
        Cell { text: "–".to_string(), exact: String::new() }
    }
}

/// Below this total, thousands would hide what matters.
const SMALL: f64 = 20_000.0;
/// Below this total, whole thousands would: tables have one digit after the point, so that their sums are seen to add.
const TENTHS: f64 = 1_000_000.0;

impl Scale {
    pub fn of(budget: &BudgetFigures, currency: Currency) -> Scale {
        let most = budget.total.approved.abs().max(budget.total.forecast.abs()).to_f64();
        let small = most < SMALL;
        Scale {
            unit: match small {
                true => currency.sign().to_string(),
                false => say!(currency.numbers(), "budget-unit-thousand", sign = currency.sign()),
            },
            divisor: if small { 1.0 } else { 1000.0 },
            places: usize::from(!small && most < TENTHS),
            currency,
        }
    }

    /// Returns an amount as charts take it.
    pub fn number(&self, amount: Money) -> f64 {
        amount.to_f64() / self.divisor
    }

    /// Returns an amount in the unit.
    pub fn text(&self, amount: Money) -> String {
        self.currency.numbers().fixed(self.rounded(amount), self.places)
    }

    /// Returns an amount in the unit with its sign, zero without one.
    pub fn signed(&self, amount: Money) -> String {
        let (rounded, numbers) = (self.rounded(amount), self.currency.numbers());
        match self.places {
            0 => numbers.signed(rounded as i64),
            _ if rounded > 0.0 => format!("+{}", self.text(amount)),
            _ => self.text(amount),
        }
    }

    /// Returns what stands below a table in which an amount is rounded: its sums need not be those of its figures.
    pub fn note<'a>(&self, amounts: impl IntoIterator<Item = &'a Money>) -> Option<String> {
        let is_rounded = |amount: &Money| (self.number(*amount) - self.rounded(*amount)).abs() > 1e-9;
        amounts.into_iter().any(is_rounded).then(|| say!(self.currency.numbers(), "budget-note-rounded"))
    }

    fn rounded(&self, amount: Money) -> f64 {
        let unit = 10f64.powi(self.places as i32);
        // Zero has no sign.
        (self.number(amount) * unit).round() / unit + 0.0
    }

    pub fn cell(&self, amount: Money) -> Cell {
        Cell { text: self.text(amount), exact: self.currency.exact(amount) }
    }

    pub fn signed_cell(&self, amount: Money) -> Cell {
        Cell { text: self.signed(amount), exact: self.currency.exact(amount) }
    }

    /// Returns the exact amount.
    pub fn exact(&self, amount: Money) -> String {
        self.currency.exact(amount)
    }
}
