//! The unit of tables and charts: whole thousands, or single units where a project is that small.

use crate::analysis::budget::BudgetFigures;
use crate::units::Money;
use crate::units::locale::Currency;
use serde::Serialize;

/// How the amounts of one page are written in tables and drawn in charts.
pub struct Scale {
    /// What stands in kickers and heads: `£ thousand`, or `£`.
    pub unit: String,
    divisor: f64,
    currency: Currency,
}

/// An amount in a cell: in the unit of the table, and exactly.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    pub text: String,
    pub exact: String,
}

/// Below this total, thousands would hide what matters.
const SMALL: f64 = 20_000.0;

impl Scale {
    pub fn of(budget: &BudgetFigures, currency: Currency) -> Scale {
        let most = budget.total.approved.abs().max(budget.total.forecast.abs()).to_f64();
        let small = most < SMALL;
        Scale {
            unit: if small { currency.sign().to_string() } else { format!("{} thousand", currency.sign()) },
            divisor: if small { 1.0 } else { 1000.0 },
            currency,
        }
    }

    /// Tells whether amounts are written in thousands.
    pub fn is_rounded(&self) -> bool {
        self.divisor > 1.0
    }

    /// Returns an amount as charts take it.
    pub fn number(&self, amount: Money) -> f64 {
        amount.to_f64() / self.divisor
    }

    /// Returns an amount in the unit.
    pub fn text(&self, amount: Money) -> String {
        self.currency.numbers().integer(self.number(amount).round() as i64)
    }

    /// Returns an amount in the unit with its sign, zero without one.
    pub fn signed(&self, amount: Money) -> String {
        self.currency.numbers().signed(self.number(amount).round() as i64)
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
