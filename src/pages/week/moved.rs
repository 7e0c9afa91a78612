//! Numbers that moved: each measure on the day of the report before and today, with what made the difference.

use crate::analysis::moved::{Gap, Measure, MovedFigures, Row, Values};
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::project::{Objective, Stage};
use crate::pages::facts::{self, Tolerance};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{self, LinkView};
use crate::pages::week::moved_words::heading;
use crate::pages::{board, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::capital;
use serde::Serialize;

#[derive(Serialize)]
pub struct Moved {
    heading: String,
    /// What heads the columns of the two days.
    before: String,
    now: String,
    rows: Vec<RowView>,
    has_sources: bool,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct RowView {
    measure: Phrase,
    /// What else has to be known of it.
    note: Option<String>,
    before: Phrase,
    now: Phrase,
    change: Phrase,
    source: Option<LinkView>,
}

/// The most rows that are told; what stands first matters most.
const MOST: usize = 24;

/// Returns what moved; nothing where there is no report before the last one, or nothing that is counted.
pub fn moved(report: &Report) -> Option<Moved> {
    let figures = report.figures.moved.as_ref().filter(|figures| !figures.rows.is_empty())?;
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let (moved, same): (Vec<&Row>, Vec<&Row>) = figures.rows.iter().partition(|row| row.has_moved());
    let rows: Vec<RowView> = moved.iter().take(MOST).map(|row| view(report, figures, row)).collect();
    Some(Moved {
        heading: heading(report, &moved, figures.since),
        before: locale.date_near(figures.since, near),
        now: locale.date_near(near, near),
        has_sources: rows.iter().any(|row| row.source.is_some()),
        rows,
        notes: notes(report, figures, moved.len().saturating_sub(MOST), &same),
    })
}

fn view(report: &Report, figures: &MovedFigures, row: &Row) -> RowView {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let name = name(report, row.measure);
    let measure = match page(report, row.measure).filter(|href| board::gets(report, file_of(href))) {
        Some(href) => Phrase::new().link(href, name),
        None => Phrase::plain(name),
    };
    let [before, now] = match row.values {
        Values::Dates { before, now, days: _ } => {
            [before, now].map(|date: Date| Phrase::day_near(locale, date, near))
        }
        _ => values(report, row).map(Phrase::plain),
    };
    RowView {
        measure: match row.measure {
            Measure::Milestone(_) => phrase!(locale, "week-moved-milestone", milestone = measure),
            _ => measure,
        },
        note: note(report, figures, row),
        before,
        now,
        change: Phrase::new().marked(mark(report, row), change(report, row)),
        source: view::source(&row.at),
    }
}

/// Returns the value of both days in words.
fn values(report: &Report, row: &Row) -> [String; 2] {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    match row.values {
        Values::Money { before, now } => {
            [before, now].map(|amount| report.edition.head().currency.exact(amount))
        }
        Values::Count { before, now } => [before, now].map(|count| locale.integer(count as i64)),
        Values::Reading { before, now } => [before, now].map(|value| reading(report, row.measure, value)),
        Values::Dates { before, now, days: _ } => [before, now].map(|date| locale.date_near(date, near)),
    }
}

/// Returns the value of the status date, for a sentence.
pub fn value_now(report: &Report, row: &Row) -> String {
    let [_, now] = values(report, row);
    now
}

/// Returns the value of the earlier day, for a sentence.
pub fn value_before(report: &Report, row: &Row) -> String {
    let [before, _] = values(report, row);
    before
}

fn change(report: &Report, row: &Row) -> String {
    let locale = report.numbers();
    match row.values {
        Values::Money { before, now } => report.edition.head().currency.exact_signed(now - before),
        Values::Count { before, now } => locale.signed(now as i64 - before as i64),
        Values::Dates { before: _, now: _, days } => locale.days_signed(days.into()),
        Values::Reading { before, now } => {
            let text = reading(report, row.measure, now - before);
            if now > before { format!("+{text}") } else { text }
        }
    }
}

/// Marks what moved the wrong way, and what moved the right way; the sign stands beside it.
fn mark(report: &Report, row: &Row) -> Option<Mark> {
    match (row.is_better()?, row.values) {
        (true, _) => Some(Mark::Good),
        (false, Values::Dates { before: _, now: _, days }) => {
            Tolerance::of(report).mark(days).or(Some(Mark::Warn))
        }
        (false, _) => Some(Mark::Warn),
    }
}

fn reading(report: &Report, measure: Measure, value: f64) -> String {
    let unit = objective(report, measure).and_then(|objective| objective.unit.as_deref());
    facts::amount(value, unit, report.numbers())
}

fn objective(report: &Report, measure: Measure) -> Option<&Objective> {
    match measure {
        Measure::Objective(place) => report.edition.objectives().get(place),
        _ => None,
    }
}

/// Returns what readers call a measure; a milestone or an objective by its own name.
pub fn name(report: &Report, measure: Measure) -> String {
    let locale = report.numbers();
    match measure {
        Measure::Finish => say!(locale, "week-moved-finish"),
        Measure::Milestone(place) => report.edition.tasks()[place].name.clone(),
        Measure::Approved => say!(locale, "week-moved-approved"),
        Measure::ContingencyLeft => say!(locale, "week-moved-contingency"),
        Measure::Spent => say!(locale, "week-moved-spent"),
        Measure::Ordered => say!(locale, "week-moved-ordered"),
        Measure::TasksFinished => say!(locale, "week-moved-tasks"),
        Measure::MilestonesReached => say!(locale, "week-moved-reached"),
        Measure::Defects => say!(locale, "week-moved-defects"),
        Measure::ReadinessDone => say!(locale, "week-moved-ready"),
        Measure::Risks => say!(locale, "week-moved-risks"),
        Measure::SevereRisks => say!(locale, "week-moved-severe"),
        Measure::Issues => say!(locale, "week-moved-issues"),
        Measure::DecisionsMade => say!(locale, "week-moved-decisions"),
        Measure::Changes => say!(locale, "week-moved-changes"),
        Measure::Objective(place) => {
            let objective = &report.edition.objectives()[place];
            capital(objective.measure.as_deref().unwrap_or(&objective.outcome))
        }
    }
}

/// Returns the page that tells more of a measure.
fn page(report: &Report, measure: Measure) -> Option<String> {
    let page = match measure {
        Measure::Finish | Measure::TasksFinished => paths::TIMELINE,
        Measure::MilestonesReached => paths::MILESTONES,
        Measure::Approved | Measure::ContingencyLeft | Measure::Spent | Measure::Ordered => paths::BUDGET,
        Measure::Defects => paths::PROGRESS,
        Measure::ReadinessDone => paths::READINESS,
        Measure::Risks | Measure::SevereRisks | Measure::Issues => paths::RISKS,
        Measure::DecisionsMade | Measure::Changes => paths::DECISIONS,
        Measure::Milestone(place) => {
            return Some(paths::record(report, Kind::Task, &report.edition.tasks()[place].record.id));
        }
        Measure::Objective(place) => {
            let id = &report.edition.objectives()[place].record.id;
            return Some(paths::record(report, Kind::Objective, id));
        }
    };
    Some(page.to_string())
}

/// Returns the page of an address.
fn file_of(href: &str) -> &str {
    href.split('#').next().unwrap_or(href)
}

fn note(report: &Report, figures: &MovedFigures, row: &Row) -> Option<String> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    if let (Values::Dates { .. }, Some(place)) = (row.values, figures.kept) {
        let taken = report.edition.schedule().baselines.get(place)?.taken?;
        return Some(say!(locale, "week-moved-kept", date = locale.date_near(taken, near)));
    }
    (row.undated > 0).then(|| say!(locale, "week-moved-undated", count = row.undated))
}

/// Says how it is counted, what did not move and, to whoever works on the project, what is not compared and why.
fn notes(report: &Report, figures: &MovedFigures, more: usize, same: &[&Row]) -> Vec<String> {
    let (edition, locale) = (&report.edition, report.numbers());
    let mut out = Vec::new();
    if more > 0 {
        out.push(say!(locale, "week-moved-more", count = more));
    }
    if !same.is_empty() {
        let items: Vec<String> = same.iter().take(MOST).map(|row| unchanged(report, row, locale)).collect();
        out.push(say!(locale, "week-moved-same", list = locale.clauses(&items)));
    }
    out.push(say!(locale, "week-moved-note"));
    if !edition.audience().complete {
        return out;
    }
    let gap = |gap: &Gap| {
        let (name, first) = (name(report, gap.measure), &gap.first);
        say!(locale, "week-moved-gap", measure = name, count = gap.records, first = first)
    };
    let gaps: Vec<String> = figures.gaps.iter().map(gap).collect();
    if !gaps.is_empty() {
        out.push(say!(locale, "week-moved-gaps", list = locale.clauses(&gaps)));
    }
    let goes_on = edition.head().stage != Some(Stage::Closed) && !facts::all_finished(edition);
    if figures.kept.is_none() && goes_on && edition.schedule().finish.is_some() {
        let date = locale.date_near(figures.since, edition.as_of());
        out.push(say!(locale, "week-moved-not-kept", date = date));
    }
    out
}

fn unchanged(report: &Report, row: &Row, locale: Locale) -> String {
    let mut value = value_now(report, row);
    if row.undated > 0 {
        value = locale.list(&[value, say!(locale, "week-moved-undated", count = row.undated)]);
    }
    say!(locale, "week-moved-same-item", measure = name(report, row.measure), value = value)
}
