//! THE GATE, and the types that an audience may see.
//!
//! `issue` is the one door from the whole truth to what one audience may know. Everything that is told
//! (figures, findings, charts, pages, exports) is made from an `Edition`, and an `Edition` can be made
//! in no other way. Every clearing function takes its struct apart by name, without a rest pattern, so
//! that a new field does not compile until somebody has decided who may see it.

pub mod alarm;
pub mod baseline;
pub mod budget;
pub mod calendar;
pub mod change;
pub mod decision;
pub mod delay;
pub mod exact;
pub mod forecast;
pub mod issue;
pub mod page;
pub mod people;
pub mod place;
pub mod policy;
pub mod project;
pub mod prose;
pub mod record;
pub mod risk;
pub mod shown;
pub mod task;
pub mod times;
pub mod update;
pub mod workload;

pub use alarm::Withheld;
pub use place::Place;
pub use policy::Who;
pub use prose::Prose;
pub use record::Record;
pub use shown::Shown;

use crate::model;
use crate::model::AudienceId;
use crate::model::audience::Hidden;
use crate::plan;
use crate::units::Date;
use policy::Clearance;
use prose::References;
use std::collections::BTreeMap;

/// Everything that one audience may know of a project as of a date.
#[derive(Clone, Debug)]
pub struct Edition {
    audience: Audience,
    as_of: Date,
    head: project::Head,
    objectives: Vec<project::Objective>,
    scope: project::Scope,
    freezes: Vec<project::Freeze>,
    calendars: Vec<calendar::Calendar>,
    settings: project::Settings,
    matrix: risk::Matrix,
    schedule: times::Schedule,
    forecast: Result<forecast::Forecast, forecast::NoForecast>,
    tasks: Vec<task::Task>,
    people: Vec<people::Person>,
    workload: Vec<workload::PersonLoad>,
    ownership: Vec<people::Ownership>,
    risks: Vec<risk::Risk>,
    issues: Vec<issue::Issue>,
    decisions: Vec<decision::Decision>,
    changes: Vec<change::Change>,
    delays: Vec<delay::Delay>,
    budget: budget::Budget,
    updates: Vec<update::Update>,
    pages: Vec<page::FreePage>,
    names: BTreeMap<String, Named>,
    files: Vec<project::SourceText>,
}

/// For whom an edition is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Audience {
    /// Empty where the project has no audiences.
    pub id: String,
    pub name: String,
    /// Nothing at all is kept from it.
    pub complete: bool,
    /// It is the view of whoever works on a project that has audiences, and of none of them.
    pub is_everything: bool,
}

/// What an id stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    pub kind: Kind,
    pub title: String,
}

/// The registers that an id can belong to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Task,
    Risk,
    Issue,
    Decision,
    Change,
    Line,
    Person,
    Objective,
}

impl Edition {
    pub fn audience(&self) -> &Audience {
        &self.audience
    }
    /// Returns the date that the figures speak for.
    pub fn as_of(&self) -> Date {
        self.as_of
    }
    pub fn head(&self) -> &project::Head {
        &self.head
    }
    pub fn objectives(&self) -> &[project::Objective] {
        &self.objectives
    }
    pub fn scope(&self) -> &project::Scope {
        &self.scope
    }
    pub fn freezes(&self) -> &[project::Freeze] {
        &self.freezes
    }
    /// Returns the project's own calendar, then those that something shown names.
    pub fn calendars(&self) -> &[calendar::Calendar] {
        &self.calendars
    }
    pub fn settings(&self) -> &project::Settings {
        &self.settings
    }
    pub fn matrix(&self) -> &risk::Matrix {
        &self.matrix
    }
    pub fn schedule(&self) -> &times::Schedule {
        &self.schedule
    }
    /// Returns the odds, or why there are none.
    pub fn forecast(&self) -> Result<&forecast::Forecast, forecast::NoForecast> {
        self.forecast.as_ref().map_err(|reason| *reason)
    }
    pub fn tasks(&self) -> &[task::Task] {
        &self.tasks
    }
    pub fn people(&self) -> &[people::Person] {
        &self.people
    }
    /// Returns the work of each person who has some, by week.
    pub fn workload(&self) -> &[workload::PersonLoad] {
        &self.workload
    }
    pub fn ownership(&self) -> &[people::Ownership] {
        &self.ownership
    }
    pub fn risks(&self) -> &[risk::Risk] {
        &self.risks
    }
    pub fn issues(&self) -> &[issue::Issue] {
        &self.issues
    }
    pub fn decisions(&self) -> &[decision::Decision] {
        &self.decisions
    }
    pub fn changes(&self) -> &[change::Change] {
        &self.changes
    }
    /// Returns what a day's delay moves of the work that waits for open decisions.
    pub fn delays(&self) -> &[delay::Delay] {
        &self.delays
    }
    pub fn budget(&self) -> &budget::Budget {
        &self.budget
    }
    /// Returns the reports up to the as-of date, oldest first.
    pub fn updates(&self) -> &[update::Update] {
        &self.updates
    }
    pub fn pages(&self) -> &[page::FreePage] {
        &self.pages
    }
    /// Returns what an id stands for, if it is shown.
    pub fn named(&self, id: &str) -> Option<&Named> {
        self.names.get(id)
    }
    pub fn names(&self) -> &BTreeMap<String, Named> {
        &self.names
    }
    /// Returns the project's own files, where the audience may read them.
    pub fn files(&self) -> &[project::SourceText] {
        &self.files
    }
}

/// Makes the edition of a project for one audience, and the list of what it held back.
///
/// `None` is the audience of a project that names none: it sees everything.
pub fn issue(project: model::Project, plan: plan::Plan, audience: Option<AudienceId>) -> (Edition, Withheld) {
    let clearance = Clearance::new(&project, audience);
    let withheld = alarm::withheld(&project, &clearance);
    let names = shown_names(&project, &clearance);
    let model::Project {
        head,
        objectives,
        scope,
        calendars,
        freezes,
        // What the forecast computes is in the plan.
        forecast: _,
        health,
        site,
        audiences,
        matrix,
        tasks,
        people,
        ownership,
        risks,
        issues,
        decisions,
        changes,
        budget,
        ledger,
        updates,
        pages,
        baselines,
        names: all_names,
        files,
    } = project;
    let plan::Plan {
        as_of,
        rows,
        span,
        baseline,
        baseline_finish,
        slip_days,
        length_days,
        days_left,
        progress,
        planned_progress,
        longest_path,
        baselines: baseline_rows,
        path_slips,
        work_counts,
        conflicts,
        workload,
        delays,
        forecast,
    } = plan;
    let known = forecast::Known {
        clearance: &clearance,
        ranges: tasks.iter().map(|task| task.estimate.is_some()).collect(),
        risks: risks.len(),
        promises: clearance
            .shown_tasks()
            .filter_map(|(id, _)| tasks[id.index()].committed)
            .chain(baseline_finish)
            .collect(),
    };
    let references = References { names: &all_names, clearance: &clearance };
    let calendar_names: Vec<String> = calendars.iter().map(|calendar| calendar.name.clone()).collect();
    let baseline_name = baseline.and_then(|id| baselines.get(id.index())).map(|found| found.name.clone());
    let whole = times::Whole {
        span,
        baseline_finish,
        slip_days,
        length_days,
        days_left,
        progress,
        planned_progress,
        longest_path,
        path_slips,
        work_counts,
        conflicts,
    };
    let workload = workload::clear(workload, &people, &clearance, &references);
    let kept = baselines.into_iter().zip(baseline_rows);
    let kept = kept
        .map(|(agreed, rows)| baseline::clear(agreed, rows, &budget.lines, baseline, &clearance))
        .collect();
    let sees = |record: &model::Record| clearance.sees(&record.visible);
    let tasks: Vec<task::Task> = tasks
        .into_iter()
        .zip(rows)
        .enumerate()
        .filter(|(index, _)| clearance.task(model::TaskId::new(*index)).is_some())
        .map(|(_, (task, row))| task::clear(task, row, &clearance, &references, &calendar_names))
        .collect();
    let people: Vec<people::Person> = granted(&clearance, Hidden::People, people)
        .filter(|person| sees(&person.record))
        .map(|person| people::clear(person, &clearance, &references, &calendar_names))
        .collect();
    let calendars = calendar::clear_all(calendars, &tasks, &people, &references);
    let edition = Edition {
        audience: clear_audience(&audiences, audience, &clearance),
        as_of,
        head: project::clear_head(head, baseline_name, &clearance, &references),
        objectives: objectives
            .into_iter()
            .filter(|objective| sees(&objective.record))
            .map(|objective| project::clear_objective(objective, &clearance, &references))
            .collect(),
        scope: project::clear_scope(scope, &references),
        freezes: freezes.into_iter().map(|freeze| project::clear_freeze(freeze, &clearance)).collect(),
        calendars,
        settings: project::clear_settings(health, site, &references),
        matrix: risk::clear_matrix(matrix),
        schedule: whole.clear(kept, &clearance),
        forecast: forecast::clear(forecast, &known),
        tasks,
        people,
        workload,
        ownership: granted(&clearance, Hidden::People, ownership)
            .map(|ownership| people::clear_ownership(ownership, &clearance))
            .collect(),
        risks: granted(&clearance, Hidden::Risks, risks)
            .filter(|risk| sees(&risk.record))
            .map(|risk| risk::clear(risk, &clearance, &references))
            .collect(),
        issues: granted(&clearance, Hidden::Issues, issues)
            .filter(|issue| sees(&issue.record))
            .map(|issue| issue::clear(issue, &clearance, &references))
            .collect(),
        decisions: granted(&clearance, Hidden::Decisions, decisions)
            .filter(|decision| sees(&decision.record))
            .map(|decision| decision::clear(decision, &clearance, &references))
            .collect(),
        changes: granted(&clearance, Hidden::Changes, changes)
            .filter(|change| sees(&change.record))
            .map(|change| change::clear(change, &clearance, &references))
            .collect(),
        delays: delays.into_iter().filter_map(|delay| delay::clear(delay, &clearance)).collect(),
        budget: budget::clear(budget, ledger, &clearance, &references),
        updates: granted(&clearance, Hidden::Updates, updates)
            .filter(|update| update.date <= as_of && clearance.sees(&update.visible))
            .map(|update| update::clear(update, &clearance, &references))
            .collect(),
        pages: granted(&clearance, Hidden::Pages, pages)
            .filter(|page| clearance.sees(&page.visible))
            .map(|page| page::clear(page, &clearance, &references))
            .collect(),
        names,
        files: if clearance.shows_sources() {
            files.into_iter().map(project::clear_file).collect()
        } else {
            Vec::new()
        },
    };
    (edition, withheld)
}

/// Returns the records of a register, or none where the audience does not get it.
fn granted<T>(clearance: &Clearance, what: Hidden, records: Vec<T>) -> impl Iterator<Item = T> {
    let granted = clearance.grants(what);
    records.into_iter().filter(move |_| granted)
}

fn clear_audience(
    audiences: &[model::audience::Audience],
    audience: Option<AudienceId>,
    clearance: &Clearance,
) -> Audience {
    let found = audience.and_then(|id| audiences.get(id.index()));
    let is_everything = found.is_none() && !audiences.is_empty();
    let otherwise =
        if is_everything { "the project's own eyes: everything, not to be published" } else { "everyone" };
    Audience {
        id: found.map_or_else(String::new, |found| found.id.clone()),
        name: found.map_or_else(|| otherwise.to_string(), |found| found.name.clone()),
        complete: clearance.is_complete(),
        is_everything,
    }
}

fn shown_names(project: &model::Project, clearance: &Clearance) -> BTreeMap<String, Named> {
    let references = References { names: &project.names, clearance };
    project
        .names
        .iter()
        .filter(|&(_, &record)| clearance.is_shown(record))
        .map(|(id, &record)| (id.clone(), named(project, record, &references)))
        .collect()
}

fn named(project: &model::Project, record: model::RecordId, references: &References) -> Named {
    use model::RecordId;
    let (kind, title) = match record {
        RecordId::Task(id) => (Kind::Task, &project.tasks[id.index()].name),
        RecordId::Risk(id) => (Kind::Risk, &project.risks[id.index()].title),
        RecordId::Issue(id) => (Kind::Issue, &project.issues[id.index()].title),
        RecordId::Decision(id) => (Kind::Decision, &project.decisions[id.index()].title),
        RecordId::Change(id) => (Kind::Change, &project.changes[id.index()].title),
        RecordId::Line(id) => (Kind::Line, &project.budget.lines[id.index()].name),
        RecordId::Person(id) => (Kind::Person, &project.people[id.index()].name),
        RecordId::Objective(id) => (Kind::Objective, &project.objectives[id.index()].outcome),
    };
    Named { kind, title: references.cut(title.clone()) }
}
