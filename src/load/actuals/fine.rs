//! Finds amounts of the ledger that are finer than the currency's coins, in CSV files and in tables alike.
//!
//! Nobody can pay them, so a file has most likely prices of pieces, or the noise of a spreadsheet. They count with all their
//! digits, since to round them would be a guess; but then what is shown to the coin need not add up.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::budget::Entry;
use crate::source::{FileId, Sources, Span, span};
use crate::units::locale::Currency;
use std::collections::BTreeMap;

/// Warns once for each file.
pub fn report(ledger: &[Entry], sources: &Sources, currency: Currency, out: &mut Diagnostics) {
    let mut files: BTreeMap<FileId, Vec<&Entry>> = BTreeMap::new();
    for entry in ledger.iter().filter(|entry| entry.amount != entry.amount.rounded(currency.minor_digits)) {
        files.entry(entry.origin.file).or_default().push(entry);
    }
    for (file, entries) in files {
        let [first, others @ ..] = entries.as_slice() else { continue };
        let place = Span::new(file, span::line(sources.text(file), first.origin.line));
        let message = format!("{} is finer than the coins of {}", first.amount, currency.code());
        let warning = Diagnostic::warning("fine-amount", place, message).hint(
            "it counts with all its digits, so sums that are shown to the coin may not add up: write what was booked",
        );
        out.push(match others {
            [] => warning,
            [other] => warning.hint(format!("it is the same in line {}", other.origin.line)),
            [.., last] => warning.hint(format!(
                "it is the same in {} more rows, the last in line {}",
                others.len(),
                last.origin.line
            )),
        });
    }
}
