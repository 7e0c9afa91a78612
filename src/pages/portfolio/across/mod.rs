//! What a portfolio sets beside what other projects have: dates, risks, vendors, the work of people, what waits for whom.
//!
//! It is made of what the gate has let through, and published with the project's own data: a portfolio learns the same from
//! a folder as from an export.

mod cause;
mod dates;
mod shared;
mod week;

use crate::analysis::own_part::End;
use crate::checks::Report;
use crate::checks::health::Colour;
use crate::edition::project::Stage;
use crate::edition::risk::Band;
use crate::edition::times::Status;
use crate::pages::view::colour_key;
use crate::pages::{facts, overview};
use crate::units::{Date, Money};
use serde::{Deserialize, Serialize};

/// Everything that is compared between projects. What a project does not have, or does not show, is empty.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Across {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline_finish: Option<Date>,
    /// Where what a vendor has promised says when its part ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<Own>,
    /// Where it stands otherwise than by its colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stands: Option<Stands>,
    /// Whether readers are shown only some of the decisions.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub decisions_in_part: bool,
    /// Whether readers are shown only some of the tasks, so that people may have more work than is told.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub tasks_in_part: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub freezes: Vec<Freeze>,
    /// Milestones, go-lives and outages, by their first day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<KeyDate>,
    /// The open ones, the worst first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<Risk>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vendors: Vec<Vendor>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub waits: Vec<Wait>,
    /// What happened in the two weeks up to the status date, the newest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub news: Vec<News>,
    /// What should have happened, the longest overdue first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overdue: Vec<Overdue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocked: Vec<Blocked>,
    /// What the last reports called the project, the oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub called: Vec<Called>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
}

/// The part of a vendor whose promises, and not its tasks, say when it ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Own {
    /// Nothing where one of the promises has no day that lies ahead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finish: Option<Date>,
    /// Whether all has come, and the tasks are finished.
    #[serde(default)]
    pub done: bool,
}

/// What makes a project stand as it does, or drives its date.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cause {
    /// Without a full stop.
    pub text: String,
    /// The language tag of its words.
    pub language: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Freeze {
    pub name: String,
    pub from: Date,
    pub to: Date,
}

/// A day, or some days, that others may want to know of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeyDate {
    pub what: What,
    /// The id of its milestone or task.
    pub id: String,
    pub name: String,
    pub from: Date,
    pub to: Date,
    /// It has taken place.
    #[serde(default)]
    pub over: bool,
    /// Working days against the baseline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip_days: Option<i32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub touches: Vec<Touch>,
    /// From the top of the project's site, here and below.
    pub href: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    GoLive,
    Outage,
    Milestone,
}

/// A site, a service, a vendor or a person that is needed, or notices.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Touch {
    pub kind: Touched,
    pub name: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Touched {
    Site,
    Service,
    Vendor,
    Person,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Risk {
    pub id: String,
    pub title: String,
    /// The name that it has in all projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<u8>,
    /// 1 to 5 each; their product is the score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<Band>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Chance × cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exposure: Option<Money>,
    pub href: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Vendor {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_value: Option<Money>,
    /// Ordered and not paid yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered: Option<Money>,
    /// Deliveries that are open; those overdue are among them.
    pub open: usize,
    pub overdue: usize,
    pub late: usize,
    /// The first open delivery that is still to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Date>,
    pub href: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Person {
    pub id: String,
    pub name: String,
    /// Those with work, in order.
    pub weeks: Vec<Load>,
    pub href: String,
}

/// A week of somebody, in minutes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Load {
    pub monday: Date,
    pub minutes: i32,
    pub capacity: i32,
    /// What the project notes as work for something else.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub elsewhere: i32,
}

fn is_nothing(minutes: &i32) -> bool {
    *minutes == 0
}

/// Work that waits for a milestone of another project.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wait {
    pub id: String,
    pub name: String,
    /// The day that it is planned to begin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    pub project: String,
    /// Nothing where that project does not show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<String>,
    pub href: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct News {
    pub date: Date,
    pub title: String,
    pub href: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Overdue {
    pub date: Date,
    /// `decision`, `action`, `issue`, `promise` or `deadline`.
    pub what: String,
    pub name: String,
    pub href: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Blocked {
    pub since: Date,
    pub name: String,
    pub why: String,
    pub href: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Called {
    pub date: Date,
    pub status: Said,
}

/// Where a project stands that its colour says little of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    Complete,
    /// It is still prepared, and no work has begun.
    NotStarted,
}

impl Stands {
    /// Returns the key of the status.
    pub fn key(self) -> &'static str {
        match self {
            Stands::Complete => "done",
            Stands::NotStarted => "none",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    Green,
    Amber,
    Red,
    /// A report without a status.
    Nothing,
    /// A report that did not come.
    Missing,
}

impl Across {
    /// Returns when the project ends and how late that is, given what its tasks say. How late what a vendor has
    /// promised is, its own pages tell.
    pub fn end(&self, tasks: (Option<Date>, Option<i32>)) -> (Option<Date>, Option<i32>) {
        self.own.map_or(tasks, |own| (own.finish, None))
    }

    /// Takes from a report what others may want to compare.
    pub fn of(report: &Report) -> Across {
        let schedule = report.edition.schedule();
        Across {
            start: schedule.start,
            baseline_finish: schedule.baseline_finish,
            own: own(report),
            stands: stands(report),
            decisions_in_part: !report.edition.decisions_complete(),
            tasks_in_part: !report.edition.tasks_complete(),
            freezes: dates::freezes(report),
            dates: dates::dates(report),
            risks: shared::risks(report),
            vendors: shared::vendors(report),
            people: shared::people(report),
            waits: shared::waits(report),
            news: week::news(report),
            overdue: week::overdue(report),
            blocked: week::blocked(report),
            called: week::called(report),
            cause: cause::cause(report),
        }
    }
}

/// Of a project that is prepared and at risk already its status is told.
fn stands(report: &Report) -> Option<Stands> {
    let status = overview::status(report).key;
    let is_good = [Colour::Unknown, Colour::Green].map(colour_key).contains(&status);
    match status {
        "done" => Some(Stands::Complete),
        _ => (is_good && is_not_started(report)).then_some(Stands::NotStarted),
    }
}

/// Tells whether the project is still prepared, and no work has begun.
fn is_not_started(report: &Report) -> bool {
    let is_prepared = matches!(report.edition.head().stage, Some(Stage::Initiation | Stage::Planning));
    let mut work = report.edition.tasks().iter().filter(|task| task.is_work());
    is_prepared && work.all(|task| matches!(task.times.status, Status::NotPlanned | Status::NotStarted))
}

fn own(report: &Report) -> Option<Own> {
    let finish = match report.figures.own_part.as_ref()?.end {
        End::Tasks => return None,
        End::Open { date, .. } => Some(date),
        End::NotKnown { .. } => None,
        End::Delivered { date } => date.or(report.edition.schedule().finish),
    };
    Some(Own { finish, done: facts::is_done(report) })
}
