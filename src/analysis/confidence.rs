//! Data confidence: how old each part of what is told is, and how far it can be relied upon.
//!
//! A figure is no better than the last time somebody looked. Every part has its newest date and its age; what
//! is older than its limit is stale, and stale parts lower the mark (GAO-16-89G, best practice 9: a schedule is
//! updated with actual progress at a regular interval, and its validity is lost as the status date ages).

use crate::analysis::budget::BudgetFigures;
use crate::edition::budget::EntryKind;
use crate::edition::project::Stage;
use crate::edition::{Edition, Subject};
use crate::units::Date;
use serde::Serialize;

/// How many days each part may be old. They are set by the project, so they come from outside.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub plan: f64,
    pub risks: f64,
    pub decisions: f64,
    pub money: f64,
    pub quality: f64,
    pub reports: f64,
}

/// How far the data can be relied upon, ordered from good to bad.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    Good,
    Fair,
    Poor,
}

/// What data is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Plan,
    Risks,
    Issues,
    Decisions,
    Changes,
    Money,
    Quality,
    Reports,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Fresh,
    Stale,
    /// Nothing in it has a date, or nothing in it needs looking at: it is not judged.
    None,
}

/// One part and its age.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PartFigures {
    pub part: Part,
    pub records: usize,
    /// The newest date in it up to the as-of date.
    pub newest: Option<Date>,
    pub age_days: Option<i32>,
    /// Nothing for parts in which only what happens leaves a date: there, silence may be good news.
    pub limit_days: Option<f64>,
    pub state: State,
}

#[derive(Clone, Debug)]
pub struct Confidence {
    /// Nothing where no part is judged.
    pub mark: Option<Mark>,
    /// Nothing is judged, since these readers see a part of the records: how fresh that is says nothing of the whole.
    pub is_of_part: bool,
    /// The parts that have records.
    pub parts: Vec<PartFigures>,
}

impl Confidence {
    /// Returns the parts that are older than they should be.
    pub fn stale(&self) -> impl Iterator<Item = &PartFigures> {
        self.parts.iter().filter(|part| part.state == State::Stale)
    }
}

/// Rates the parts: good where none is stale; poor where the plan's own facts are, on which every date rests,
/// or more than half of what is judged; else fair. Three parts of four fresh, the plan among them, are fair.
/// `budget` tells whether something is still to be paid.
pub fn analyse(edition: &Edition, limits: &Limits, budget: Option<&BudgetFigures>) -> Confidence {
    let parts: Vec<PartFigures> =
        parts(edition, limits, budget).into_iter().filter(|part| part.records > 0).collect();
    let judged = parts.iter().filter(|part| part.state != State::None).count();
    let stale: Vec<Part> =
        parts.iter().filter(|part| part.state == State::Stale).map(|part| part.part).collect();
    let mark = match stale.len() {
        _ if judged == 0 => None,
        0 => Some(Mark::Good),
        count if count * 2 > judged || stale.contains(&Part::Plan) => Some(Mark::Poor),
        _ => Some(Mark::Fair),
    };
    Confidence { mark, is_of_part: is_of_part(edition), parts }
}

fn is_of_part(edition: &Edition) -> bool {
    edition.audience().subject != Subject::Project
}

fn parts(edition: &Edition, limits: &Limits, budget: Option<&BudgetFigures>) -> Vec<PartFigures> {
    let as_of = edition.as_of();
    let (risks, issues) = (edition.risks(), edition.issues());
    let (decisions, changes, updates) = (edition.decisions(), edition.changes(), edition.updates());
    let booked = edition.budget().entries.iter().filter(|entry| entry.kind != EntryKind::Forecast);
    let booked: Vec<Option<Date>> = booked.map(|entry| Some(entry.date)).collect();
    let open_risks = risks.iter().any(|risk| risk.status.is_open());
    // What is over goes stale no more, and of a part alone nothing is judged.
    let over = edition.head().stage == Some(Stage::Closed) || is_of_part(edition);
    let limit = |days: f64, judged: bool| (judged && !over).then_some(days);
    // Of what is done and paid no more is booked.
    let is_paid = budget.is_some_and(|found| {
        let total = &found.total;
        found.complete
            && total.committed.is_zero()
            && total.forecast == total.actual
            && !found.is_unrecorded()
    });
    let to_pay = !(is_paid && edition.schedule().progress.is_full());
    vec![
        plan(edition, limit(limits.plan, edition.tasks_complete() && !edition.schedule().progress.is_full())),
        PartFigures::new(
            Part::Risks,
            risks.len(),
            risks.iter().flat_map(|risk| [risk.reviewed, risk.raised, risk.closed]),
            as_of,
            // Of some of the risks nobody can tell when the register was looked at.
            limit(limits.risks, open_risks && edition.risks_complete()),
        ),
        PartFigures::new(
            Part::Issues,
            issues.len(),
            issues.iter().flat_map(|issue| [issue.raised, issue.closed]),
            as_of,
            None,
        ),
        PartFigures::new(
            Part::Decisions,
            decisions.len(),
            decisions.iter().map(|decision| decision.made),
            as_of,
            // Nor when a decision was made last, or something tested or told, where that may be hidden.
            limit(limits.decisions, edition.shows_last_decision()),
        ),
        PartFigures::new(
            Part::Changes,
            changes.len(),
            changes.iter().flat_map(|change| [change.raised, change.decided]),
            as_of,
            None,
        ),
        PartFigures::new(
            Part::Money,
            booked.len(),
            booked,
            as_of,
            limit(limits.money, to_pay && edition.budget().complete),
        ),
        PartFigures::new(
            Part::Quality,
            edition.suites().len() + edition.defects().len(),
            edition.defects().iter().map(|count| Some(count.date)),
            as_of,
            limit(limits.quality, edition.defects_complete()),
        ),
        PartFigures::new(
            Part::Reports,
            updates.len(),
            updates.iter().map(|update| Some(update.date)),
            as_of,
            limit(limits.reports, edition.updates_complete()),
        ),
    ]
}

/// Dates the plan by the last start or finish that was recorded; where there is none although the project
/// should have begun, by the day on which it should.
fn plan(edition: &Edition, limit: Option<f64>) -> PartFigures {
    // A bar without words is no record of those that are shown.
    let tasks: Vec<_> = edition.tasks().iter().filter(|task| !task.withheld).collect();
    let as_of = edition.as_of();
    let facts = tasks.iter().flat_map(|task| [task.times.started, task.times.finished]);
    let figures = PartFigures::new(Part::Plan, tasks.len(), facts, as_of, limit);
    let begin = edition.head().start.filter(|&start| start <= as_of);
    match (figures.newest, begin) {
        (None, Some(begin)) if !tasks.is_empty() => {
            let age = as_of - begin;
            PartFigures { age_days: Some(age), state: state(Some(age), limit), ..figures }
        }
        _ => figures,
    }
}

impl PartFigures {
    fn new(
        part: Part,
        records: usize,
        dates: impl IntoIterator<Item = Option<Date>>,
        as_of: Date,
        limit_days: Option<f64>,
    ) -> PartFigures {
        let newest = dates.into_iter().flatten().filter(|&date| date <= as_of).max();
        let age_days = newest.map(|newest| as_of - newest);
        PartFigures { part, records, newest, age_days, limit_days, state: state(age_days, limit_days) }
    }
}

fn state(age_days: Option<i32>, limit_days: Option<f64>) -> State {
    match (age_days, limit_days) {
        (Some(age), Some(limit)) if f64::from(age) > limit => State::Stale,
        (Some(_), Some(_)) => State::Fresh,
        _ => State::None,
    }
}
