//! What heads the numbers that moved: the one or two that matter most, as clauses.

use crate::analysis::moved::{Measure, Row, Values};
use crate::checks::Report;
use crate::pages::facts;
use crate::pages::week::moved::{name, value_before, value_now};
use crate::units::Date;
use crate::units::locale::say;

/// How many clauses a heading has.
const CLAUSES: usize = 2;

/// Says what moved: what moved the wrong way before all else. What another clause tells already is left out: a
/// milestone beside the finish, a severe risk beside the open ones.
pub fn heading(report: &Report, moved: &[&Row], since: Date) -> String {
    let locale = report.numbers();
    let has = |measure| moved.iter().any(|row| row.measure == measure);
    let is_told = |row: &&&Row| match row.measure {
        Measure::Milestone(_) => has(Measure::Finish),
        Measure::SevereRisks => has(Measure::Risks),
        _ => false,
    };
    let mut rows: Vec<&&Row> = moved.iter().filter(|row| !is_told(row)).collect();
    rows.sort_by_key(|row| row.is_better() != Some(false));
    let clauses: Vec<String> = rows.into_iter().take(CLAUSES).map(|row| clause(report, row)).collect();
    if clauses.is_empty() {
        let date = locale.date_near(since, report.edition.as_of());
        return say!(locale, "week-moved-none", date = date);
    }
    say!(locale, "week-moved-heading", what = locale.clauses(&clauses))
}

/// Says how one measure moved: `two more risks are open`.
fn clause(report: &Report, row: &Row) -> String {
    let locale = report.numbers();
    let (up, count, amount, span) = match row.values {
        Values::Count { before, now } => (now > before, now.abs_diff(before), String::new(), String::new()),
        Values::Money { before, now } => {
            let amount = report.edition.head().currency.short((now - before).abs());
            (now > before, 0, amount, String::new())
        }
        Values::Dates { before: _, now: _, days } => {
            (days > 0, 0, String::new(), facts::work_span(days, locale))
        }
        Values::Reading { before, now } => (now > before, 0, String::new(), String::new()),
    };
    match row.measure {
        Measure::Finish => say!(locale, "week-moved-says-finish", up = up, span = span),
        Measure::Milestone(_) => {
            let milestone = name(report, row.measure);
            say!(locale, "week-moved-says-milestone", up = up, milestone = milestone, span = span)
        }
        Measure::Approved => say!(locale, "week-moved-says-approved", up = up, amount = amount),
        Measure::ContingencyLeft => say!(locale, "week-moved-says-contingency", up = up, amount = amount),
        Measure::Spent => say!(locale, "week-moved-says-spent", up = up, amount = amount),
        Measure::Ordered => say!(locale, "week-moved-says-ordered", up = up, amount = amount),
        Measure::TasksFinished => say!(locale, "week-moved-says-tasks", count = count),
        Measure::MilestonesReached => say!(locale, "week-moved-says-reached", count = count),
        Measure::Defects => say!(locale, "week-moved-says-defects", up = up, count = count),
        Measure::ReadinessDone => say!(locale, "week-moved-says-ready", count = count),
        Measure::Risks => say!(locale, "week-moved-says-risks", up = up, count = count),
        Measure::SevereRisks => say!(locale, "week-moved-says-severe", up = up, count = count),
        Measure::Issues => say!(locale, "week-moved-says-issues", up = up, count = count),
        Measure::DecisionsMade => say!(locale, "week-moved-says-decisions", count = count),
        Measure::Changes => say!(locale, "week-moved-says-changes", up = up, count = count),
        Measure::Objective(_) => {
            let (measure, before) = (name(report, row.measure), value_before(report, row));
            let now = value_now(report, row);
            say!(locale, "week-moved-says-objective", measure = measure, before = before, now = now)
        }
    }
}
