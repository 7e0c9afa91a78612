//! What a line will cost in the end, where nobody has said it: what is spent, and what is still to come.
//!
//! Money that is not booked is no saving: an invoice may be late, and so may the work. It stays expected until the work
//! it pays for is finished and time enough for the last invoice has passed (*PMBOK Guide*, *Cost Management*: estimate
//! to complete = what remains to be done, not what remains in the calendar).

use crate::analysis::budget::approvals::LineApprovals;
use crate::analysis::budget::ledger::LedgerLine;
use crate::analysis::plan_value::Planned;
use crate::edition::Edition;
use crate::edition::budget::Line;
use crate::edition::task::Task;
use crate::units::{Date, Money};
use std::collections::BTreeMap;

/// How far the work is that a line pays for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
    Open,
    /// All of it, on this day.
    Finished(Date),
}

impl Work {
    /// Returns the work of each line: of the tasks that name it, or of the whole project where none does. Where some of
    /// the tasks that earn a line's money are not shown, nobody can say that it is finished.
    pub fn of_lines(edition: &Edition) -> Vec<Work> {
        let lines = &edition.budget().lines;
        if !edition.budget().earners_complete {
            return vec![Work::Open; lines.len()];
        }
        let mut by_line: BTreeMap<&str, Option<Work>> = BTreeMap::new();
        let mut all = None;
        for task in edition.tasks().iter().filter(|task| !task.times.summary && !task.inactive) {
            all = Some(with(all, task));
            if let Some(line) = task.line.as_deref() {
                let work = by_line.entry(line).or_default();
                *work = Some(with(*work, task));
            }
        }
        let own = |line: &Line| by_line.get(line.record.id.as_str()).copied().flatten();
        lines.iter().map(|line| own(line).or(all).unwrap_or(Work::Open)).collect()
    }

    /// Tells whether the last invoice should have come: the month after the work is over, and something was booked.
    pub fn is_settled(self, as_of: Date, booked: &LedgerLine) -> bool {
        match self {
            Work::Open => false,
            Work::Finished(day) => !booked.actual.is_zero() && day.month().next().last() <= as_of,
        }
    }
}

/// Adds a task to the work of a line.
fn with(work: Option<Work>, task: &Task) -> Work {
    match (work, task.times.finished.filter(|_| task.times.is_finished())) {
        (Some(Work::Open), _) | (_, None) => Work::Open,
        (Some(Work::Finished(before)), Some(day)) => Work::Finished(before.max(day)),
        (None, Some(day)) => Work::Finished(day),
    }
}

/// What is still to come on a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ToCome {
    /// With what is ordered.
    pub amount: Money,
    /// What of it is neither ordered nor planned for later.
    pub unbooked: Money,
}

/// Computes what is still to come on a line without a forecast of its own: the most of what is ordered, of what the plan
/// holds for later, and of what is approved and not spent. What is ordered pays for work that the plan holds for later,
/// so the two count once. When the work is finished the plan says nothing any more, and when the month after that is
/// over, neither does what was approved. On a line of credits the most is the most negative.
///
/// *Example:* 30 are approved, 12 for October and 18 for December. In November 10 are spent: 20 are to come, 2 of them
/// unbooked. Were 15 spent, 18 would be to come, and the line would be 3 over.
pub fn to_come(
    work: Work,
    planned: &Planned,
    approvals: &LineApprovals,
    amount: Money,
    booked: &LedgerLine,
    as_of: Date,
) -> ToCome {
    let expected = amount + approvals.raised + approvals.drawn;
    let most = |a: Money, b: Money| if expected.is_negative() { a.min(b) } else { a.max(b) };
    let mut known = most(booked.open, approvals.to_come);
    if work == Work::Open {
        let later = planned.remainder(as_of, booked);
        known = most(known, later + approvals.to_come);
    }
    if work.is_settled(as_of, booked) {
        return ToCome { amount: known, unbooked: Money::ZERO };
    }
    let amount = most(known, expected - booked.actual);
    ToCome { amount, unbooked: amount - known }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(units: i64) -> Money {
        Money::from_units(units)
    }

    /// 12 are planned for October and 18 for December, and it is 13 November.
    fn on_13_november(work: Work, actual: i64, open: i64, approvals: &LineApprovals) -> (String, String) {
        let mut planned = Planned::default();
        planned.months.insert("2026-10".parse().unwrap(), units(12));
        planned.months.insert("2026-12".parse().unwrap(), units(18));
        let (actual, open) = (units(actual), units(open));
        let booked = LedgerLine { actual, open, largest: actual, ..LedgerLine::default() };
        let as_of = "2026-11-13".parse().unwrap();
        let to_come = to_come(work, &planned, approvals, units(30), &booked, as_of);
        ((actual + to_come.amount).to_string(), to_come.unbooked.to_string())
    }

    fn forecast(work: Work, actual: i64, open: i64) -> (String, String) {
        on_13_november(work, actual, open, &LineApprovals::default())
    }

    fn finished(day: &str) -> Work {
        Work::Finished(day.parse().unwrap())
    }

    fn is(forecast: &str, unbooked: &str) -> (String, String) {
        (forecast.into(), unbooked.into())
    }

    #[test]
    fn what_is_late_is_no_saving() {
        assert_eq!(forecast(Work::Open, 0, 0), is("30", "12"));
        assert_eq!(forecast(Work::Open, 10, 0), is("30", "2"));
        assert_eq!(forecast(Work::Open, 10, 20), is("30", "0"), "the order is for all of it");
    }

    #[test]
    fn what_costs_more_than_its_plan_costs_more_in_the_end() {
        assert_eq!(forecast(Work::Open, 15, 0), is("33", "0"));
        assert_eq!(forecast(Work::Open, 15, 18), is("33", "0"), "the order covers the plan of December");
        assert_eq!(forecast(Work::Open, 15, 25), is("40", "0"));
        assert_eq!(forecast(Work::Open, 30, 0), is("30", "0"), "December's part is paid already");
    }

    #[test]
    fn finished_work_needs_no_more_than_was_approved() {
        // Its last invoice may still come in November, or in December.
        assert_eq!(forecast(finished("2026-11-02"), 15, 0), is("30", "15"));
        assert_eq!(forecast(finished("2026-10-30"), 15, 0), is("30", "15"));
        assert_eq!(
            forecast(finished("2026-11-02"), 33, 0),
            is("33", "0"),
            "the plan of December is not expected"
        );
    }

    #[test]
    fn what_is_saved_is_known_when_the_month_after_the_work_is_over() {
        assert_eq!(forecast(finished("2026-09-30"), 15, 0), is("15", "0"));
        // October is over at the end of its last day.
        let booked = LedgerLine { actual: units(15), ..LedgerLine::default() };
        assert!(finished("2026-09-30").is_settled("2026-10-31".parse().unwrap(), &booked));
        assert!(!finished("2026-09-30").is_settled("2026-10-30".parse().unwrap(), &booked));
        assert_eq!(forecast(finished("2026-09-30"), 15, 4), is("19", "0"));
        assert_eq!(forecast(finished("2026-09-30"), 0, 0), is("30", "30"), "nothing at all was booked");
    }

    #[test]
    fn approved_changes_are_still_to_be_paid() {
        let asked =
            LineApprovals { raised: units(5), drawn: units(3), drawn_approved: units(3), to_come: units(8) };
        assert_eq!(on_13_november(Work::Open, 12, 0, &asked), is("38", "0"));
        // They are carried out, and nothing of them was booked.
        let done = LineApprovals { to_come: Money::ZERO, ..asked };
        assert_eq!(on_13_november(Work::Open, 12, 0, &done), is("38", "8"));
        assert_eq!(on_13_november(finished("2026-09-30"), 12, 0, &asked), is("20", "0"));
    }

    #[test]
    fn a_credit_that_did_not_come_is_still_expected() {
        let mut planned = Planned::default();
        planned.months.insert("2026-10".parse().unwrap(), units(-10));
        let as_of = "2026-11-13".parse().unwrap();
        let of = |work, actual| {
            let booked = LedgerLine { actual: units(actual), ..LedgerLine::default() };
            to_come(work, &planned, &LineApprovals::default(), units(-10), &booked, as_of).amount
        };
        assert_eq!(of(Work::Open, 0), units(-10));
        assert_eq!(of(Work::Open, -4), units(-6));
        assert_eq!(of(finished("2026-09-01"), -4), Money::ZERO);
    }
}
