//! Builds small projects in a line a task, and reads plans back as text.

use milepost::model::baseline::{Baseline, BaselineTask};
use milepost::model::budget::Budget;
use milepost::model::calendar::{Calendar, Freeze, Holiday, Opened};
use milepost::model::link::{Lag, LagAmount, Link, LinkKind};
use milepost::model::person::{Absence, Busy, Person};
use milepost::model::project::{
    ForecastSettings, Head, HealthSettings, Method, Project, Scope, SiteSettings,
};
use milepost::model::record::{Prose, Record};
use milepost::model::risk::{Band, Matrix};
use milepost::model::task::{Assignment, Earned, Limits, Shape, Task, TaskKind};
use milepost::model::{BaselineId, CalendarId, PersonId, TaskId};
use milepost::plan::{Conflict, Driver, Plan, Row, plan};
use milepost::source::{Content, Origin, SourceFile, Sources};
use milepost::units::locale::Currency;
use milepost::units::{Date, Duration, Percent};
use std::collections::BTreeMap;

/// A project in the making. Tasks may name predecessors and parents that come later.
pub struct Build {
    pub project: Project,
    pub as_of: Date,
    ids: BTreeMap<String, usize>,
    links: Vec<(usize, String)>,
    parents: Vec<(usize, String)>,
}

/// Returns a date of the year 2026 from `07-06`, or any date from `2027-01-04`.
pub fn day(text: &str) -> Date {
    if text.len() == 5 { format!("2026-{text}").parse().unwrap() } else { text.parse().unwrap() }
}

pub fn time(text: &str) -> Duration {
    text.parse().unwrap()
}

/// Some place: nothing here is about places.
pub fn origin() -> Origin {
    let file = SourceFile { path: "plan.toml".into(), content: Content::Text(String::new()) };
    let file = Sources::new(vec![file]).find("plan.toml").unwrap();
    Origin { file, line: 1 }
}

pub fn record(id: &str) -> Record {
    Record {
        made: None,
        id: id.to_string(),
        owner: None,
        tags: Vec::new(),
        visible: None,
        links: Vec::new(),
        notes: Prose::default(),
        source: None,
        body: Prose::default(),
        origin: origin(),
    }
}

pub fn bare_task(id: &str, kind: TaskKind) -> Task {
    Task {
        record: record(id),
        name: id.to_string(),
        kind,
        parent: None,
        workstream: None,
        site: None,
        duration: None,
        estimate: None,
        after: Vec::new(),
        waits_for: Vec::new(),
        limits: Limits::default(),
        repeat: None,
        calendar: None,
        assign: Vec::new(),
        vendor: None,
        objective: None,
        progress: None,
        started: None,
        finished: None,
        remaining: None,
        blocked: None,
        deliverable: None,
        acceptance: Vec::new(),
        effort: None,
        priority: Task::PRIORITY,
        inactive: false,
        cost: None,
        line: None,
        earned: Earned::default(),
        steps: Vec::new(),
        outage: None,
        committed: None,
        gate: None,
        users: None,
    }
}

pub fn bare_project() -> Project {
    Project {
        head: Head {
            name: "Test".to_string(),
            code: None,
            summary: Prose::default(),
            stage: None,
            method: Method::Waterfall,
            priority: None,
            sponsor: None,
            manager: None,
            currency: Currency::find("EUR").unwrap(),
            start: None,
            status_date: None,
            level: false,
            baseline: None,
            origin: origin(),
        },
        objectives: Vec::new(),
        scope: Scope::default(),
        calendars: vec![Calendar::standard()],
        freezes: Vec::new(),
        forecast: ForecastSettings {
            runs: 0,
            seed: 1,
            shape: Shape::Pert,
            correlation_workstream: 0.0,
            correlation_owner: 0.0,
        },
        health: HealthSettings::default(),
        site: SiteSettings {
            title: None,
            base_url: None,
            theme: None,
            theme_at: None,
            language: "en-GB".to_string(),
            indexed: false,
            script: false,
            audience: None,
        },
        help: None,
        audiences: Vec::new(),
        matrix: Matrix { cells: [[Band::Low; 5]; 5] },
        tasks: Vec::new(),
        people: Vec::new(),
        ownership: Vec::new(),
        risks: Vec::new(),
        issues: Vec::new(),
        decisions: Vec::new(),
        changes: Vec::new(),
        vendors: Vec::new(),
        stakeholders: Vec::new(),
        communications: Vec::new(),
        suites: Vec::new(),
        defects: Vec::new(),
        readiness: Vec::new(),
        sprints: Vec::new(),
        sign_offs: Vec::new(),
        handovers: Vec::new(),
        follow_ups: Vec::new(),
        lessons: Vec::new(),
        budget: Budget::default(),
        ledger: Vec::new(),
        updates: Vec::new(),
        pages: Vec::new(),
        baselines: Vec::new(),
        names: BTreeMap::new(),
        files: Vec::new(),
    }
}

impl Build {
    /// A project that starts on a day, seen from long before.
    pub fn new(start: &str) -> Build {
        let mut project = bare_project();
        project.head.start = Some(day(start));
        Build {
            project,
            as_of: day("2026-01-01"),
            ids: BTreeMap::new(),
            links: Vec::new(),
            parents: Vec::new(),
        }
    }

    pub fn seen(mut self, text: &str) -> Build {
        self.as_of = day(text);
        self
    }

    fn add(mut self, kind: TaskKind, id: &str, duration: Option<&str>, after: &[&str]) -> Build {
        let index = self.project.tasks.len();
        let mut task = bare_task(id, kind);
        task.duration = duration.map(time);
        self.project.tasks.push(task);
        self.ids.insert(id.to_string(), index);
        self.links.extend(after.iter().map(|link| (index, link.to_string())));
        self
    }

    pub fn task(self, id: &str, duration: &str, after: &[&str]) -> Build {
        self.add(TaskKind::Task, id, Some(duration), after)
    }

    /// A task whose record does not say how long it takes.
    pub fn open(self, id: &str, after: &[&str]) -> Build {
        self.add(TaskKind::Task, id, None, after)
    }

    pub fn milestone(self, id: &str, after: &[&str]) -> Build {
        self.add(TaskKind::Milestone, id, None, after)
    }

    pub fn phase(self, id: &str, after: &[&str]) -> Build {
        self.add(TaskKind::Phase, id, None, after)
    }

    /// Puts the last task into a phase.
    pub fn part_of(mut self, parent: &str) -> Build {
        self.parents.push((self.project.tasks.len() - 1, parent.to_string()));
        self
    }

    /// Changes the last task.
    pub fn with(mut self, change: impl FnOnce(&mut Task)) -> Build {
        change(self.project.tasks.last_mut().unwrap());
        self
    }

    pub fn limits(self, change: impl FnOnce(&mut Limits)) -> Build {
        self.with(|task| change(&mut task.limits))
    }

    pub fn holiday(mut self, from: &str, to: &str) -> Build {
        let holiday = Holiday { from: day(from), to: day(to), name: "Holiday".to_string() };
        self.project.calendars[0].holidays.push(holiday);
        self
    }

    pub fn opened(mut self, text: &str) -> Build {
        let (from, to) = (day(text), day(text));
        let opened = Opened { from, to, name: "Opened".to_string(), hours: Vec::new() };
        self.project.calendars[0].opened.push(opened);
        self
    }

    pub fn freeze(mut self, from: &str, to: &str) -> Build {
        let freeze = Freeze { name: "Freeze".to_string(), from: day(from), to: day(to), origin: origin() };
        self.project.freezes.push(freeze);
        self
    }

    /// Adds a named calendar; the last task, and those that say so later, use it by its place.
    pub fn calendar(mut self, calendar: Calendar) -> Build {
        self.project.calendars.push(calendar);
        self
    }

    /// Puts the last task on a calendar, 0 for the project's own.
    pub fn on(self, calendar: usize) -> Build {
        self.with(|task| task.calendar = Some(CalendarId::new(calendar)))
    }

    pub fn person(mut self, id: &str, away: &[(&str, &str)]) -> Build {
        let away =
            away.iter().map(|(from, to)| Absence { from: day(from), to: day(to), why: None }).collect();
        self.project.people.push(Person {
            record: record(id),
            name: id.to_string(),
            role: None,
            organisation: None,
            capacity_minutes: None,
            calendar: None,
            away,
            busy: Vec::new(),
            rate: None,
        });
        self
    }

    /// Assigns people, by name, to the last task, all of their day.
    pub fn assign(mut self, people: &[&str]) -> Build {
        for name in people {
            let person = self.project.people.iter().position(|person| person.name == *name).unwrap();
            let assignment = Assignment { person: PersonId::new(person), units: 10_000 };
            self.project.tasks.last_mut().unwrap().assign.push(assignment);
        }
        self
    }

    /// Assigns somebody, by name, to the last task with a share of their day in percent.
    pub fn share(self, name: &str, percent: u32) -> Build {
        let mut build = self.assign(&[name]);
        let task = build.project.tasks.last_mut().unwrap();
        task.assign.last_mut().unwrap().units = percent * 100;
        build
    }

    /// Changes the last person.
    pub fn who(mut self, change: impl FnOnce(&mut Person)) -> Build {
        change(self.project.people.last_mut().unwrap());
        self
    }

    /// Gives the last person other work, in percent of each day.
    pub fn busy(self, from: &str, to: &str, percent: u32) -> Build {
        let busy = Busy { from: day(from), to: day(to), units: percent * 100, what: None };
        self.who(|person| person.busy.push(busy))
    }

    pub fn levelled(mut self) -> Build {
        self.project.head.level = true;
        self
    }

    pub fn started(self, text: &str) -> Build {
        self.with(|task| task.started = Some(day(text)))
    }

    pub fn finished(self, text: &str) -> Build {
        self.with(|task| task.finished = Some(day(text)))
    }

    pub fn progress(self, percent: f64) -> Build {
        self.with(|task| task.progress = Percent::new(percent))
    }

    /// Freezes dates as a baseline: id, start, finish.
    pub fn baseline(mut self, rows: &[(&str, &str, &str)]) -> Build {
        let tasks = rows
            .iter()
            .map(|(id, start, finish)| BaselineTask {
                task: TaskId::new(self.ids[*id]),
                start: day(start),
                finish: day(finish),
                cost: None,
            })
            .collect();
        let index = self.project.baselines.len();
        let name = format!("b{index}");
        self.project.baselines.push(Baseline {
            name,
            taken: None,
            start: None,
            finish: None,
            budget: None,
            contingency: None,
            reserve_days: None,
            tasks,
            lines: Vec::new(),
            gone: Vec::new(),
            gone_lines: Vec::new(),
            origin: origin(),
        });
        self.project.head.baseline = Some(BaselineId::new(index));
        self
    }

    /// Resolves names; for benches, which plan many times.
    pub fn resolve(mut self) -> Build {
        for (task, text) in std::mem::take(&mut self.links) {
            let link = link(&text, &self.ids);
            self.project.tasks[task].after.push(link);
        }
        for (task, parent) in std::mem::take(&mut self.parents) {
            self.project.tasks[task].parent = Some(TaskId::new(self.ids[&parent]));
        }
        self
    }

    pub fn plan(self) -> Planned {
        let build = self.resolve();
        Planned { plan: plan(&build.project, build.as_of), ids: build.ids }
    }
}

/// Reads `ID [FS|SS|FF|SF] [+|- DURATION]`, the duration also as a percent of the predecessor's.
fn link(text: &str, ids: &BTreeMap<String, usize>) -> Link {
    let mut words = text.split_whitespace().peekable();
    let from = TaskId::new(ids[words.next().unwrap()]);
    let kind = match words.peek() {
        Some(&"FS") => Some(LinkKind::FinishToStart),
        Some(&"SS") => Some(LinkKind::StartToStart),
        Some(&"FF") => Some(LinkKind::FinishToFinish),
        Some(&"SF") => Some(LinkKind::StartToFinish),
        _ => None,
    };
    if kind.is_some() {
        words.next();
    }
    let kind = kind.unwrap_or(LinkKind::FinishToStart);
    let Some(sign) = words.next() else { return Link { from, kind, lag: Lag::NONE } };
    let amount = words.next().unwrap();
    let amount = match amount.strip_suffix('%') {
        Some(percent) => LagAmount::Share(Percent::new(percent.parse().unwrap()).unwrap()),
        None => LagAmount::Time(time(amount)),
    };
    Link { from, kind, lag: Lag { amount, lead: sign == "-" } }
}

/// A plan whose rows are found by name.
pub struct Planned {
    pub plan: Plan,
    pub ids: BTreeMap<String, usize>,
}

/// A date as short as the project allows: `07-06`.
fn short(date: Date) -> String {
    date.to_string().trim_start_matches("2026-").to_string()
}

impl Planned {
    pub fn id(&self, id: &str) -> TaskId {
        TaskId::new(self.ids[id])
    }

    pub fn row(&self, id: &str) -> &Row {
        &self.plan.rows[self.ids[id]]
    }

    /// Returns first and last day, `07-06..07-10`; the day of a milestone.
    pub fn dates(&self, id: &str) -> String {
        let Some(span) = self.row(id).span else { return "none".to_string() };
        if span.start == span.finish {
            short(span.last_day())
        } else {
            format!("{}..{}", short(span.first_day()), short(span.last_day()))
        }
    }

    pub fn late(&self, id: &str) -> String {
        let span = self.row(id).late.unwrap();
        format!("{}..{}", short(span.first_day()), short(span.last_day()))
    }

    /// Returns start and finish to the minute, `07-06T09:00..07-06T17:00`.
    pub fn times(&self, id: &str) -> String {
        let span = self.row(id).span.unwrap();
        format!("{}..{}", span.start, span.finish).replace("2026-", "")
    }

    pub fn float(&self, id: &str) -> f64 {
        self.row(id).total_float_days.unwrap()
    }

    pub fn free(&self, id: &str) -> f64 {
        self.row(id).free_float_days.unwrap()
    }

    pub fn driver(&self, id: &str) -> Driver {
        self.row(id).driver
    }

    /// Returns the driver of a dependency of the given kind.
    pub fn link(&self, from: &str, kind: LinkKind) -> Driver {
        Driver::Link { from: self.id(from), kind }
    }

    pub fn conflicts(&self, id: &str) -> Vec<Conflict> {
        let task = self.id(id);
        self.plan.conflicts.iter().copied().filter(|conflict| conflict.task == task).collect()
    }
}
