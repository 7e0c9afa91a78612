//! Reads the amount of a row: what is in its column, or debit less credit, with the sign of its side.

use super::{Fields, Table};
use crate::diagnostic::Diagnostic;
use crate::load::actuals::amount::{self, Amount};
use crate::load::actuals::decimal::{Decimal, Unsettled};
use crate::load::actuals::settings::Column;
use crate::load::actuals::sign::{self, Side};
use crate::units::Money;
use std::borrow::Cow;

impl Table<'_> {
    /// Returns the amount: what is in its column, or the debit less the credit.
    pub(super) fn amount(&mut self, fields: &Fields, texts: &[Cow<str>; 3]) -> Option<Money> {
        let [amount, debit, credit] = texts;
        let mut sum = Money::ZERO;
        for (column, text) in [(Column::Amount, amount), (Column::Debit, debit), (Column::Credit, credit)] {
            if !text.is_empty() {
                let money = self.money(fields, column, text)?;
                sum += if column == Column::Credit { -money } else { money };
            }
        }
        if self.columns.places[Column::Sign as usize].is_some() {
            self.signed(fields, sum)
        } else {
            Some(sum)
        }
    }

    /// Gives an amount the sign of the side that its row is on.
    fn signed(&mut self, fields: &Fields, amount: Money) -> Option<Money> {
        let word = fields.value(Column::Sign);
        let side = sign::side(&word);
        let (key, message, hint) = match side {
            _ if amount.is_zero() && word.is_empty() => return Some(amount),
            Some(Side::Debit) if !amount.is_negative() => return Some(amount),
            Some(Side::Credit) if !amount.is_negative() => return Some(-amount),
            Some(_) => (
                "minus",
                format!("this amount has a minus, and `{word}` says its sign as well"),
                "if the amounts have signs of their own, take `sign` out of `[actuals] columns`",
            ),
            None if word.is_empty() => (
                "side",
                "this row says neither debit nor credit".to_string(),
                "write `S` or `D` for debit, `H` or `C` for credit",
            ),
            None => (
                word.as_ref(),
                format!("`{word}` is neither debit nor credit"),
                "it is `S` or `D` for debit, `H` or `C` for credit",
            ),
        };
        let span = self.faults.span(fields.place(Column::Sign));
        let diagnostic = || Diagnostic::error("bad-row", span, message).hint(hint);
        self.faults.shared(("sign", key), fields.row.line, diagnostic);
        None
    }

    fn money(&mut self, fields: &Fields, column: Column, text: &str) -> Option<Money> {
        let currency = self.settings.currency;
        let amount = match amount::read(text, currency) {
            Ok(amount) => amount,
            Err(amount::Fault::NoAmount(hint)) => {
                self.faults.row(fields.place(column), format!("`{text}` is not an amount"), hint);
                return None;
            }
            Err(amount::Fault::OtherCurrency(other)) => {
                let span = self.faults.span(fields.place(column));
                self.faults.shared(("other-currency", &other), fields.row.line, || {
                    let code = currency.code();
                    let message = format!("`{text}` is in {other}, but the project counts in {code}");
                    Diagnostic::error("other-currency", span, message).hint(format!(
                        "write what was booked in {code}, or name the column that has it: \
                         `[actuals] columns = {{ amount = \"…\" }}`"
                    ))
                });
                return None;
            }
        };
        match self.decimal.read(&amount, currency) {
            Ok(money) => Some(money),
            Err(Unsettled::Doubtful) => {
                self.report_doubt(fields, column, text, &amount);
                None
            }
            Err(Unsettled::Contrary) => {
                self.report_contrary(fields, column, text);
                None
            }
        }
    }

    fn report_doubt(&mut self, fields: &Fields, column: Column, text: &str, amount: &Amount) {
        let Amount::Either { whole, part, .. } = amount else { return };
        let span = self.faults.span(fields.place(column));
        let shown = match &self.decimal {
            Decimal::Shown(mark, place) => Some((*mark, self.faults.span(place.clone()))),
            _ => None,
        };
        self.faults.shared(("doubtful-amount", ""), fields.row.line, || {
            let message = format!("`{text}` may be {whole} or {part}");
            let error = Diagnostic::error("doubtful-amount", span, message);
            let error = match shown {
                Some((mark, place)) => {
                    error.also(place, format!("the decimal mark is a {} here", mark.word()))
                }
                None => error.label("no amount of this file shows which"),
            };
            error.hint(
                "say in `budget.toml` what stands before the cents: `[actuals] decimal = \",\"` or \
                 `[actuals] decimal = \".\"`",
            )
        });
    }

    fn report_contrary(&mut self, fields: &Fields, column: Column, text: &str) {
        let span = self.faults.span(fields.place(column));
        let message = format!("`{text}` is not an amount");
        let error = Diagnostic::error("bad-row", span, message);
        let error = match &self.decimal {
            Decimal::Shown(mark, place) => {
                let place = self.faults.span(place.clone());
                let error = error.also(place, format!("the decimal mark is a {} here", mark.word()));
                error.hint(format!(
                    "write it as the others of this file; if they are wrong, say so in `budget.toml`: \
                     `[actuals] decimal = \"{}\"`",
                    mark.other().letter()
                ))
            }
            Decimal::Given(mark) => {
                let letter = mark.letter();
                error.hint(format!("`[actuals]` says `decimal = \"{letter}\"`"))
            }
            Decimal::Open => error,
        };
        self.faults.push(error);
    }
}
