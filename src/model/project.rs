//! The project as a whole.

use crate::model::audience::Audience;
use crate::model::baseline::Baseline;
use crate::model::budget::{Budget, Entry};
use crate::model::calendar::{Calendar, Freeze};
use crate::model::change::Change;
use crate::model::closure::{FollowUp, Handover, Lesson, SignOff};
use crate::model::decision::Decision;
use crate::model::ids::{BaselineId, PersonId, RecordId};
use crate::model::issue::Issue;
use crate::model::page::FreePage;
use crate::model::person::{Ownership, Person};
use crate::model::quality::{Defects, Suite};
use crate::model::readiness::Readiness;
use crate::model::record::{Prose, Record};
use crate::model::risk::{Matrix, Risk};
use crate::model::sprint::Sprint;
use crate::model::stakeholder::{Communication, Stakeholder};
use crate::model::task::{Shape, Task};
use crate::model::update::Update;
use crate::model::vendor::Vendor;
use crate::source::{Origin, Span};
use crate::units::Date;
use crate::units::locale::Currency;
use std::collections::BTreeMap;

/// Everything that a project folder says, in file order.
#[derive(Clone, Debug)]
pub struct Project {
    pub head: Head,
    pub objectives: Vec<Objective>,
    pub scope: Scope,
    /// The first is the project's own; then the named ones.
    pub calendars: Vec<Calendar>,
    pub freezes: Vec<Freeze>,
    pub forecast: ForecastSettings,
    pub health: HealthSettings,
    pub site: SiteSettings,
    /// Those that the project declares, then the ready-made ones.
    pub audiences: Vec<Audience>,
    pub help: Option<Help>,
    pub matrix: Matrix,
    pub tasks: Vec<Task>,
    pub people: Vec<Person>,
    pub ownership: Vec<Ownership>,
    pub risks: Vec<Risk>,
    pub issues: Vec<Issue>,
    pub decisions: Vec<Decision>,
    pub changes: Vec<Change>,
    pub vendors: Vec<Vendor>,
    pub stakeholders: Vec<Stakeholder>,
    pub communications: Vec<Communication>,
    pub suites: Vec<Suite>,
    pub defects: Vec<Defects>,
    pub readiness: Vec<Readiness>,
    pub sprints: Vec<Sprint>,
    pub sign_offs: Vec<SignOff>,
    pub handovers: Vec<Handover>,
    pub follow_ups: Vec<FollowUp>,
    pub lessons: Vec<Lesson>,
    pub budget: Budget,
    pub ledger: Vec<Entry>,
    /// Oldest first.
    pub updates: Vec<Update>,
    pub pages: Vec<FreePage>,
    pub baselines: Vec<Baseline>,
    /// Every id that people can write, and what it names.
    pub names: BTreeMap<String, RecordId>,
    /// The texts themselves, for the source pages; `FileId` is the index.
    pub files: Vec<FileText>,
}

impl Project {
    /// Returns what every record has, of any of them.
    pub fn record(&self, id: RecordId) -> &Record {
        match id {
            RecordId::Task(id) => &self.tasks[id.index()].record,
            RecordId::Risk(id) => &self.risks[id.index()].record,
            RecordId::Issue(id) => &self.issues[id.index()].record,
            RecordId::Decision(id) => &self.decisions[id.index()].record,
            RecordId::Change(id) => &self.changes[id.index()].record,
            RecordId::Line(id) => &self.budget.lines[id.index()].record,
            RecordId::Person(id) => &self.people[id.index()].record,
            RecordId::Objective(id) => &self.objectives[id.index()].record,
            RecordId::Vendor(id) => &self.vendors[id.index()].record,
            RecordId::Stakeholder(id) => &self.stakeholders[id.index()].record,
            RecordId::Communication(id) => &self.communications[id.index()].record,
            RecordId::Suite(id) => &self.suites[id.index()].record,
            RecordId::Defects(id) => &self.defects[id.index()].record,
            RecordId::Readiness(id) => &self.readiness[id.index()].record,
            RecordId::Sprint(id) => &self.sprints[id.index()].record,
            RecordId::SignOff(id) => &self.sign_offs[id.index()].record,
            RecordId::Handover(id) => &self.handovers[id.index()].record,
            RecordId::FollowUp(id) => &self.follow_ups[id.index()].record,
            RecordId::Lesson(id) => &self.lessons[id.index()].record,
        }
    }

    /// Returns what a record is called.
    pub fn title(&self, id: RecordId) -> &str {
        match id {
            RecordId::Task(id) => &self.tasks[id.index()].name,
            RecordId::Risk(id) => &self.risks[id.index()].title,
            RecordId::Issue(id) => &self.issues[id.index()].title,
            RecordId::Decision(id) => &self.decisions[id.index()].title,
            RecordId::Change(id) => &self.changes[id.index()].title,
            RecordId::Line(id) => &self.budget.lines[id.index()].name,
            RecordId::Person(id) => &self.people[id.index()].name,
            RecordId::Objective(id) => &self.objectives[id.index()].outcome,
            RecordId::Vendor(id) => &self.vendors[id.index()].name,
            RecordId::Stakeholder(id) => &self.stakeholders[id.index()].name,
            RecordId::Communication(id) => &self.communications[id.index()].what,
            RecordId::Suite(id) => &self.suites[id.index()].name,
            RecordId::Defects(id) => &self.defects[id.index()].record.id,
            RecordId::Readiness(id) => &self.readiness[id.index()].what,
            RecordId::Sprint(id) => &self.sprints[id.index()].name,
            RecordId::SignOff(id) => &self.sign_offs[id.index()].deliverable,
            RecordId::Handover(id) => &self.handovers[id.index()].what,
            RecordId::FollowUp(id) => &self.follow_ups[id.index()].what,
            RecordId::Lesson(id) => &self.lessons[id.index()].title,
        }
    }
}

/// One file as it was read.
#[derive(Clone, Debug)]
pub struct FileText {
    pub path: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct Head {
    pub name: String,
    pub code: Option<String>,
    pub summary: Prose,
    pub stage: Option<Stage>,
    pub method: Method,
    pub priority: Option<Priority>,
    pub sponsor: Option<PersonId>,
    pub manager: Option<PersonId>,
    pub currency: Currency,
    pub start: Option<Date>,
    /// The day the figures speak for, where the file says it.
    pub status_date: Option<Date>,
    /// Whether work is moved until nobody is asked for more than they have.
    pub level: bool,
    /// The baseline to compare with.
    pub baseline: Option<BaselineId>,
    pub origin: Origin,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Initiation,
    Planning,
    Execution,
    Closing,
    Closed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    Waterfall,
    Agile,
    Hybrid,
}

/// What matters most: it gives way last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Priority {
    Scope,
    Date,
    Cost,
    Quality,
}

/// What the project is for, with a measure that can be checked.
#[derive(Clone, Debug)]
pub struct Objective {
    pub record: Record,
    pub outcome: String,
    pub measure: Option<String>,
    pub unit: Option<String>,
    pub from: Option<f64>,
    pub target: Option<f64>,
    pub readings: Vec<Reading>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Reading {
    pub date: Date,
    pub value: f64,
}

#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub inside: Vec<String>,
    pub outside: Vec<String>,
    pub assumptions: Vec<String>,
    pub constraints: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct ForecastSettings {
    pub runs: u32,
    pub seed: u64,
    pub shape: Shape,
    /// Between tasks of one workstream, 0 to 1.
    pub correlation_workstream: f64,
    /// Between tasks of one owner, 0 to 1.
    pub correlation_owner: f64,
}

/// The project's own switches and thresholds, as plain names and values: the loader stands above the
/// rules and cannot know their names.
#[derive(Clone, Debug, Default)]
pub struct HealthSettings {
    pub thresholds: Vec<Threshold>,
    pub silences: Vec<Silence>,
    pub publish: Publish,
}

/// Which status readers see first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Publish {
    #[default]
    Both,
    /// Only the manager's own call; the check still tells the manager.
    Called,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Threshold {
    pub name: String,
    pub value: Setting,
    pub origin: Origin,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Setting {
    Number(f64),
    Text(String),
    Switch(bool),
}

/// A rule that is not applied to one record until a date, with the reason that the page shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Silence {
    pub rule: String,
    /// The id of a record; nothing for the whole project.
    pub record: Option<String>,
    pub until: Date,
    pub reason: String,
    pub origin: Origin,
}

/// Whom end users ask.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Help {
    pub contact: String,
    pub phone: Option<String>,
    pub mail: Option<String>,
    /// When somebody is there.
    pub hours: Option<String>,
    pub text: Prose,
}

#[derive(Clone, Debug)]
pub struct SiteSettings {
    pub title: Option<String>,
    pub base_url: Option<String>,
    pub theme: Option<String>,
    /// Where the theme is named.
    pub theme_at: Option<Span>,
    /// A language tag, `en-GB`.
    pub language: String,
    /// Search engines may list it.
    pub indexed: bool,
    /// The optional script is part of it.
    pub script: bool,
    /// Which audience `build` makes where none is named.
    pub audience: Option<crate::model::AudienceId>,
}
