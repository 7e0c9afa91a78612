//! Tasks as records of a plan.

use crate::import::draft::{Baseline, BaselineTask, Keys, Kind, Record, Value};
use crate::import::mspdi::calendars::Calendars;
use crate::import::mspdi::file::File;
use crate::import::mspdi::hours::Timetable;
use crate::import::mspdi::links::{self, Measure};
use crate::import::mspdi::outline::{Outline, Row, name, one_line};
use crate::import::mspdi::people::{Crew, People};
use crate::import::mspdi::prose::markdown;
use crate::import::mspdi::task::Task;
use crate::import::mspdi::value::{duration, money};
use crate::import::mspdi::{limits, work};
use crate::import::report::Report;
use crate::units::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What the records of a plan are made from.
pub struct Plan<'a> {
    pub file: &'a File,
    pub outline: &'a Outline<'a>,
    pub calendars: &'a Calendars,
    pub people: &'a People,
    pub crews: &'a BTreeMap<i64, Crew>,
    /// The names of the calendars of tasks, by UID; nothing for the project's own.
    pub named: &'a BTreeMap<i64, Option<String>>,
    pub measure: Measure,
    /// The project's start, where a constraint lets the plan begin before it.
    pub floor: Option<Date>,
}

/// A task with those who work on it, and the hours that it is worked in.
struct Worked<'a> {
    task: &'a Task,
    list: &'a str,
    crew: Option<&'a Crew>,
    table: &'a Timetable,
}

impl Plan<'_> {
    /// Returns a record for each row.
    pub fn records(&self, report: &mut Report) -> Vec<Record> {
        let mut seen = BTreeSet::new();
        let rows = self.outline.rows.iter().enumerate();
        let records = rows.map(|(index, row)| {
            let uid = row.task.uid.map_or(format!("row-{}", index + 1), |uid| uid.to_string());
            let mut source = format!("mspdi:{uid}");
            while !seen.insert(source.clone()) {
                source.push_str("-again");
            }
            Record {
                list: self.list(row),
                source,
                name: name(row.task),
                fallback: format!("task-{uid}"),
                depth: row.depth,
                keys: self.keys(index, row, report),
            }
        });
        records.collect()
    }

    fn list(&self, row: &Row) -> &'static str {
        match (row.is_parent, row.task.is_milestone, row.task.duration) {
            (true, ..) => "phase",
            (false, true, None | Some(Ok(0))) => "milestone",
            _ => "task",
        }
    }

    fn keys(&self, index: usize, row: &Row, report: &mut Report) -> Keys {
        let task = row.task;
        let list = self.list(row);
        let shown = self.outline.shown(index);
        if one_line(&task.name).is_empty() {
            report.changed("tasks without a name are called by their number", &shown);
        }
        let crew = task.uid.and_then(|uid| self.crews.get(&uid));
        let table = self.table(task, crew);
        let mut keys = vec![("name", Value::text(name(task)))];
        if let Some(parent) = row.parent {
            keys.push(("phase", Value::Refer(Kind::Plan, parent, String::new())));
        }
        let length = if list == "task" { work::length(task, table, &shown, report) } else { None };
        if let Some((seconds, format)) = length {
            let text = duration(seconds, format, self.measure.day, self.measure.week);
            keys.push(("duration", Value::text(text)));
        }
        keys.extend(links::after(index, self.outline, self.measure, report).map(|links| ("after", links)));
        if task.is_inactive {
            keys.push(("inactive", Value::plain(true)));
        }
        keys.extend(self.floor(index, row).map(|day| ("not_before", day)));
        self.limits(task, list, table, &shown, &mut keys, report);
        if list != "phase" {
            let worked = Worked { task, list, crew, table };
            self.work(&worked, &shown, &mut keys, report);
        }
        self.rest(task, list, &shown, &mut keys, report);
        keys
    }

    /// Returns the calendar that a task is worked in: its own, else that of the only one who works on it.
    fn table(&self, task: &Task, crew: Option<&Crew>) -> &Timetable {
        let own = task.calendar.and_then(|uid| self.calendars.tables.get(uid));
        let alone = || self.people.tables.get(crew?.alone()?)?.as_ref();
        own.or_else(alone).unwrap_or(&self.calendars.own)
    }

    fn limits(
        &self,
        task: &Task,
        list: &str,
        table: &Timetable,
        shown: &str,
        keys: &mut Keys,
        report: &mut Report,
    ) {
        if list == "phase" {
            if task.is_manual {
                report.lost("typed dates of summary tasks: theirs follow from their parts", shown);
            }
        } else if task.is_manual || task.is_external {
            if task.is_external {
                report.changed("tasks of other projects keep the dates that they have here", shown);
            }
            keys.extend(limits::manual(task, table, shown, report).map(|dates| ("manual", dates)));
            if task.constraint > 0 && task.is_manual {
                report.lost("constraints of manual tasks, which do nothing there", shown);
            }
            let deadline = task.deadline.map(|stamp| limits::last_day(stamp, table));
            keys.extend(deadline.map(|day| ("deadline", Value::plain(day))));
            return;
        }
        let is_moment = task.duration.is_none_or(|length| length == Ok(0)) && list != "phase";
        keys.extend(limits::keys(task, table, is_moment, shown, report));
    }

    /// Returns the project's start for a task that waits for nothing else, where the plan begins earlier.
    fn floor(&self, index: usize, row: &Row) -> Option<Value> {
        let floor = self.floor.filter(|_| !row.is_parent && row.task.actual_start.is_none())?;
        let mut at = Some(index);
        while let Some(above) = at {
            let row = &self.outline.rows[above];
            if !row.task.links.is_empty() || matches!(row.task.constraint, 2..=4) || row.task.is_manual {
                return None;
            }
            at = row.parent;
        }
        Some(Value::plain(floor))
    }

    fn work(&self, worked: &Worked, shown: &str, keys: &mut Keys, report: &mut Report) {
        let &Worked { task, list, crew, table } = worked;
        if let Some(calendar) = task.calendar {
            match self.named.get(&calendar) {
                Some(Some(name)) => keys.push(("calendar", Value::text(name.clone()))),
                // Who works on it may have another calendar, which would count without this.
                Some(None) if crew.is_some() => keys.push(("calendar", Value::text("default"))),
                _ => {}
            }
            let is_own = |&(person, _): &(usize, i64)| self.people.tables[person].is_some();
            if !task.ignores_resource_calendars && crew.is_some_and(|crew| crew.members.iter().any(is_own)) {
                let text = "tasks with a calendar of their own do not heed the calendars of those assigned";
                report.changed(text, shown);
            }
        }
        if let Some(crew) = crew.filter(|crew| !crew.members.is_empty()) {
            if list == "milestone" {
                keys.push(("owner", Value::Refer(Kind::People, crew.members[0].0, String::new())));
                if crew.members.len() > 1 {
                    report.lost("all but the first of those assigned to a milestone", shown);
                }
            } else {
                keys.extend(crew.value().map(|assign| ("assign", assign)));
                keys.extend(work::effort(task, self.measure).map(|effort| ("effort", effort)));
            }
        }
        if list == "task"
            && let Some(priority) = task.priority.filter(|&priority| priority != 500)
        {
            keys.push(("priority", Value::plain(priority.clamp(0, 1000))));
        }
        keys.extend(work::progress(task, list == "milestone", table, self.measure));
    }

    fn rest(&self, task: &Task, list: &str, shown: &str, keys: &mut Keys, report: &mut Report) {
        let cost = if list == "phase" { &task.fixed_cost } else { &task.cost };
        keys.extend(money(cost).map(|cost| ("cost", Value::plain(cost))));
        if list != "phase" && money(&task.actual_cost).is_some() {
            report.lost("actual costs of tasks: write what was paid into `actuals.csv`", shown);
        }
        let address = one_line(&task.link_address);
        if !address.is_empty() {
            let mut link = Vec::new();
            let text = one_line(&task.link_text);
            if !text.is_empty() && text != address {
                link.push(("text", Value::text(text)));
            }
            link.push(("url", Value::text(address)));
            keys.push(("links", Value::List(vec![Value::Table(link)])));
        }
        if !task.notes.is_empty() {
            keys.push(("notes", Value::text(markdown(&task.notes))));
        }
        self.losses(task, list, shown, report);
    }

    fn losses(&self, task: &Task, list: &str, shown: &str, report: &mut Report) {
        if !task.subproject.is_empty() {
            report.lost("what is inside of inserted projects", format!("`{}`", one_line(&task.subproject)));
        }
        if list == "phase" {
            return;
        }
        if task.percent.is_some_and(|percent| !(0.0..=100.0).contains(&percent)) {
            report.lost("percentages done that are not from 0 to 100", shown);
        }
        if task.actual_start.is_some_and(|start| task.actual_finish.is_some_and(|finish| finish < start)) {
            report.changed("actual finishes before the actual start: the day of the start is taken", shown);
        }
        if list == "task" && task.is_milestone {
            report.changed("milestones that take time are tasks", shown);
        }
        if list == "task" && task.levelling_delay > 0 {
            report.lost("delays by levelling", shown);
        }
        let resumes_later = match (task.stop, task.resume, task.actual_finish) {
            (Some(stop), Some(resume), None) => self.calendars.own.minutes_between(stop, resume) > 0,
            _ => false,
        };
        if resumes_later || self.is_split(task) {
            report.lost("splits: the task is planned in one piece", shown);
        }
    }

    /// Tells whether somebody does nothing for it on a working day between days on which they do.
    fn is_split(&self, task: &Task) -> bool {
        let Some(uid) = task.uid else { return false };
        let table =
            task.calendar.and_then(|uid| self.calendars.tables.get(uid)).unwrap_or(&self.calendars.own);
        let gaps = |assignment: &&crate::import::mspdi::file::Assignment| {
            let person = self
                .people
                .by_uid
                .get(&assignment.resource)
                .and_then(|&person| self.people.tables[person].as_ref());
            let table = person.unwrap_or(table);
            assignment.gaps.iter().any(|day| !table.on(*day).is_empty())
        };
        let first = self.file.assignments.partition_point(|assignment| assignment.task < uid);
        self.file.assignments[first..]
            .iter()
            .take_while(|assignment| assignment.task == uid)
            .any(|each| gaps(&each))
    }

    /// Returns the baselines that any task has.
    pub fn baselines(&self) -> Vec<Baseline> {
        let mut baselines: BTreeMap<i64, Vec<BaselineTask>> = BTreeMap::new();
        for (index, row) in self.outline.rows.iter().enumerate() {
            for baseline in row.task.baselines.iter().filter(|baseline| (0..=10).contains(&baseline.number)) {
                let table = &self.calendars.own;
                let start = baseline.start.map(|stamp| stamp.date());
                let finish = baseline.finish.map(|stamp| limits::last_day(stamp, table));
                let (Some(start), Some(finish)) = (start, finish) else { continue };
                let row = BaselineTask {
                    task: index,
                    start,
                    finish: finish.max(start),
                    cost: money(&baseline.cost),
                };
                baselines.entry(baseline.number).or_default().push(row);
            }
        }
        let name =
            |number: i64| if number == 0 { "baseline".to_string() } else { format!("baseline-{number}") };
        baselines.into_iter().map(|(number, tasks)| Baseline { name: name(number), tasks }).collect()
    }
}
