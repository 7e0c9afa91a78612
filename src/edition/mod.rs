//! THE GATE, and the types that an audience may see.
//!
//! `issue` is the one door from the whole truth to what one audience may know. Everything that is told
//! (figures, findings, charts, pages, exports) is made from an `Edition`, and an `Edition` can be made
//! in no other way. Every clearing function takes its struct apart by name, without a rest pattern, so
//! that a new field does not compile until somebody has decided who may see it.

mod accents;
mod access;
pub mod alarm;
pub mod baseline;
pub mod budget;
pub mod calendar;
pub mod change;
pub mod closure;
mod complete;
mod contact;
pub mod decision;
pub mod delay;
mod door;
pub mod elsewhere;
pub mod exact;
pub mod forecast;
pub mod issue;
pub mod labour;
mod late;
pub mod launch;
pub mod left_out;
pub mod link;
mod lookup;
mod loose;
mod made;
mod markup;
pub mod mentions;
mod not_yet;
pub mod order;
pub mod page;
mod part;
pub mod parts;
pub mod people;
mod phases;
pub mod place;
pub mod policy;
pub mod project;
pub mod prose;
pub mod quality;
pub mod readiness;
mod ready_made;
pub mod record;
pub mod risk;
mod rows;
pub mod shown;
pub mod sprint;
pub mod stakeholder;
mod subject;
pub mod task;
pub mod times;
pub mod update;
pub mod users;
pub mod vendor;
mod whole;
mod withheld;
pub mod workload;

pub use alarm::Withheld;
pub use door::Audience;
pub use place::Place;
pub use policy::Who;
pub use prose::Prose;
pub use record::Record;
pub use shown::Shown;
pub use subject::Subject;

use crate::model;
use crate::model::AudienceId;
use crate::model::audience::Hidden;
use crate::plan;
use crate::units::Date;
use door::{Door, clear_audience, granted, granted_all, shown_names};
use policy::Clearance;
use prose::References;
use rows::Row;
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
    complete: complete::Complete,
    delays: Vec<delay::Delay>,
    vendors: Vec<vendor::Vendor>,
    stakeholders: Vec<stakeholder::Stakeholder>,
    communications: Vec<stakeholder::Communication>,
    suites: Vec<quality::Suite>,
    defects: Vec<quality::Defects>,
    readiness: Vec<readiness::Readiness>,
    sprints: Vec<sprint::Sprint>,
    sign_offs: Vec<closure::SignOff>,
    handovers: Vec<closure::Handover>,
    follow_ups: Vec<closure::FollowUp>,
    lessons: Vec<closure::Lesson>,
    budget: budget::Budget,
    updates: Vec<update::Update>,
    pages: Vec<page::FreePage>,
    for_users: Vec<users::Event>,
    help: Option<users::Help>,
    names: BTreeMap<String, Named>,
    files: Vec<project::SourceText>,
}

/// What an id stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    pub kind: Kind,
    pub title: String,
}

impl Named {
    /// Returns what a short link to it says: its title, or its id where the id is what people call it by.
    pub fn called<'a>(&'a self, id: &'a str) -> &'a str {
        if is_called_by_title(self.kind) { &self.title } else { id }
    }
}

/// Tells whether records of a register are called by their title. `R-03` is a name that people use; `co-depot` is a
/// word of the files.
pub fn is_called_by_title(kind: Kind) -> bool {
    matches!(kind, Kind::Task | Kind::Person | Kind::Vendor | Kind::Stakeholder | Kind::Communication)
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
    Vendor,
    Stakeholder,
    Communication,
    Suite,
    Defects,
    Readiness,
    Sprint,
    SignOff,
    Handover,
    FollowUp,
    Lesson,
}

/// Makes the edition of a project for one audience, and the list of what it held back.
///
/// `None` is the audience of a project that names none: it sees everything.
pub fn issue(
    mut project: model::Project,
    plan: plan::Plan,
    audience: Option<AudienceId>,
) -> (Edition, Withheld) {
    let clearance = Clearance::new(&project, audience);
    let namesakes = made::take_namesakes(
        &mut project,
        |id| clearance.ids.values().any(|told| told == id),
        |record| clearance.is_shown(record),
    );
    let withheld = alarm::withheld(&project, &clearance);
    project.names.extend(namesakes);
    let names = shown_names(&project, &clearance);
    let complete = complete::Complete::of(&project, &clearance, plan.as_of);
    let unlisted = change::unlisted(&project.changes, plan.as_of, &clearance);
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
        help,
        matrix,
        tasks,
        people,
        ownership,
        risks,
        issues,
        decisions,
        changes,
        vendors,
        stakeholders,
        communications,
        suites,
        defects,
        readiness,
        sprints,
        sign_offs,
        handovers,
        follow_ups,
        lessons,
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
        labour,
        delays,
        forecast,
    } = plan;
    let plan::labour::Labour { tasks: task_labour, lines: line_labour } = labour;
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
    let calendars = calendar::nameless(calendars, &clearance);
    let calendar_names: Vec<String> = calendars.iter().map(|calendar| calendar.name.clone()).collect();
    let baseline_name = baseline.and_then(|id| baselines.get(id.index())).map(|found| found.name.clone());
    let whole = whole::Whole {
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
        .filter_map(|(agreed, rows)| baseline::clear(agreed, rows, &budget.lines, baseline, &clearance))
        .collect();
    let earners_complete = (tasks.iter().enumerate())
        .all(|(id, task)| task.line.is_none() || clearance.task(model::TaskId::new(id)).is_some());
    let orders = order::own(&ledger, &budget.lines, &vendors, as_of, &references);
    let for_users = users::clear_all(&tasks, &rows, &clearance, &references);
    let door = Door { clearance: &clearance, references: &references };
    let tasks: Vec<task::Task> = tasks
        .into_iter()
        .zip(rows.into_iter().zip(task_labour))
        .enumerate()
        .filter_map(|(index, (task, computed))| {
            let id = model::TaskId::new(index);
            match clearance.row(id) {
                Row::Omitted => None,
                Row::Withheld { number, place: _ } => {
                    Some(withheld::clear((id, task), computed.0, number, &clearance, as_of))
                }
                Row::Shown { place: _ } => {
                    Some(task::clear((id, task), computed, &clearance, &references, &calendar_names))
                }
            }
        })
        .collect();
    let tasks = phases::count(whole::deep(tasks), as_of);
    let people: Vec<people::Person> = granted(&clearance, Hidden::People, people)
        .filter(|person| references.shows(&person.record))
        .map(|person| people::clear(person, &clearance, &references, &calendar_names))
        .collect();
    let calendars = calendar::clear_all(calendars, &tasks, &people, &references);
    let mut edition = Edition {
        audience: clear_audience(&audiences, audience, &clearance),
        as_of,
        head: project::clear_head(head, baseline_name, &clearance, &references),
        objectives: objectives
            .into_iter()
            .filter(|objective| references.shows(&objective.record))
            .map(|objective| project::clear_objective(objective, &clearance, &references))
            .collect(),
        scope: match clearance.grants_all(Hidden::Scope) {
            true => project::clear_scope(scope, &references),
            false => project::Scope::default(),
        },
        freezes: granted(&clearance, Hidden::Plan, freezes)
            .map(|freeze| project::clear_freeze(freeze, &clearance))
            .collect(),
        calendars,
        settings: project::clear_settings(health, site, &references),
        matrix: risk::clear_matrix(matrix),
        schedule: whole.clear(kept, &clearance, &tasks, as_of),
        forecast: forecast::clear(forecast, &known),
        tasks,
        people,
        workload,
        ownership: granted(&clearance, Hidden::People, ownership)
            .filter(|_| clearance.lists_people())
            .filter_map(|ownership| people::clear_ownership(ownership, &clearance, &references))
            .collect(),
        risks: door.register(Hidden::Risks, risks, |found| &found.record, risk::clear),
        issues: door.register(Hidden::Issues, issues, |found| &found.record, issue::clear),
        decisions: door.register(Hidden::Decisions, decisions, |found| &found.record, decision::clear),
        complete,
        changes: door.register(Hidden::Changes, changes, |found| &found.record, change::clear),
        delays: granted_all(&clearance, Hidden::Whole, delays)
            .filter_map(|delay| delay::clear(delay, &clearance))
            .collect(),
        vendors: order::give(
            door.register(Hidden::Vendors, vendors, |found| &found.record, vendor::clear),
            orders,
            clearance.own.and_then(|own| clearance.id(model::RecordId::Vendor(own))).as_deref(),
        ),
        stakeholders: door.register(
            Hidden::Stakeholders,
            stakeholders,
            |found| &found.record,
            stakeholder::clear,
        ),
        communications: door.register(
            Hidden::Stakeholders,
            communications,
            |found| &found.record,
            stakeholder::clear_communication,
        ),
        suites: door.register(Hidden::Quality, suites, |found| &found.record, quality::clear),
        defects: door.register(Hidden::Quality, defects, |found| &found.record, quality::clear_defects),
        readiness: door.register(Hidden::Readiness, readiness, |found| &found.record, readiness::clear),
        sprints: door.register(Hidden::Sprints, sprints, |found| &found.record, sprint::clear),
        sign_offs: door.register(Hidden::Closure, sign_offs, |found| &found.record, closure::clear),
        handovers: door.register(Hidden::Closure, handovers, |found| &found.record, closure::clear_handover),
        follow_ups: door.register(
            Hidden::Closure,
            follow_ups,
            |found| &found.record,
            closure::clear_follow_up,
        ),
        lessons: door.register(Hidden::Lessons, lessons, |found| &found.record, closure::clear_lesson),
        budget: budget::clear(budget, line_labour, ledger, &references, earners_complete, unlisted),
        updates: granted(&clearance, Hidden::Updates, updates)
            .filter(|update| update.date <= as_of && clearance.sees_text(Hidden::Updates, &update.visible))
            .map(|update| update::clear(update, &clearance, &references))
            .collect(),
        pages: granted(&clearance, Hidden::Pages, pages)
            .filter(|page| clearance.sees_page(page))
            .map(|page| page::clear(page, &clearance, &references))
            .collect(),
        for_users,
        help: help.filter(|_| clearance.is_told_for_users()).map(|help| users::clear_help(help, &references)),
        names,
        files: if clearance.shows_sources() {
            files.into_iter().map(project::clear_file).collect()
        } else {
            Vec::new()
        },
    };
    not_yet::hold(&mut edition);
    (edition, withheld)
}
