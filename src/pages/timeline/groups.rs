//! The groups of a timeline: workstreams, or phases where no workstream is named.

use crate::analysis::part;
use crate::analysis::workstream::{self, group_of, names_workstreams};
use crate::checks::Report;
use crate::edition::times::DateSpan;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::timeline::lite;
use crate::pages::timeline::rows::Columns;
use crate::units::locale::{Locale, say};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A workstream or phase with the places of its tasks.
pub struct Group<'a> {
    pub name: &'a str,
    pub places: Vec<usize>,
}

/// Returns what readers call a group: its name, or a word of ours where the project has none.
pub fn shown(name: &str, locale: Locale) -> Cow<'_, str> {
    match name {
        workstream::MILESTONES => Cow::Owned(say!(locale, "timeline-group-milestones")),
        workstream::OTHER => Cow::Owned(say!(locale, "timeline-group-other")),
        part::ALL => Cow::Owned(say!(locale, "timeline-group-all")),
        part::PHASES => Cow::Owned(say!(locale, "timeline-group-phases")),
        part::REST => Cow::Owned(say!(locale, "timeline-group-rest")),
        name => Cow::Borrowed(name),
    }
}

/// Returns workstreams or phases in their order, the tasks in each by start.
pub fn groups(report: &Report) -> Vec<Group<'_>> {
    let tasks = report.edition.tasks();
    let mut groups = match super::is_divided(report) {
        true => of_parts(report),
        false => of_tasks(report),
    };
    for group in &mut groups {
        group.places.retain(|&place| lite::is_listed(report, place));
        group.places.sort_by_key(|&place| {
            let span = tasks[place].times.forecast;
            (span.is_none(), span.map(|span| (span.start, span.finish)), place)
        });
    }
    groups.retain(|group| !group.places.is_empty());
    groups
}

fn of_tasks(report: &Report) -> Vec<Group<'_>> {
    let tasks = report.edition.tasks();
    let mut groups: Vec<Group> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for stream in &report.figures.workstreams {
        known.insert(&stream.name, groups.len());
        groups.push(Group { name: &stream.name, places: Vec::new() });
    }
    let named = names_workstreams(tasks);
    for place in super::leaves(report) {
        let name = group_of(tasks, &tasks[place], named);
        let index = *known.entry(name).or_insert_with(|| {
            groups.push(Group { name, places: Vec::new() });
            groups.len() - 1
        });
        groups[index].places.push(place);
    }
    groups
}

/// Returns the groups that a long plan is divided by. Phases have a list of their own.
fn of_parts(report: &Report) -> Vec<Group<'_>> {
    let tasks = report.edition.tasks();
    let mut groups: Vec<Group> = Vec::new();
    for part in report.figures.parts.all() {
        if groups.last().is_none_or(|group| group.name != part.group) {
            groups.push(Group { name: &part.group, places: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.places.extend(part.tasks.iter().filter(|&&place| !tasks[place].times.summary));
        }
    }
    groups
}

/// Tells whether a group has unfinished critical or late work, so that it is open from the start.
pub fn is_open(report: &Report, group: &Group, columns: &Columns) -> bool {
    let tasks = report.edition.tasks();
    group.places.iter().map(|&place| &tasks[place].times).filter(|times| !times.is_finished()).any(|times| {
        (columns.critical && times.critical)
            || times.slip_days.is_some_and(|slip| f64::from(slip) > columns.tolerance.red)
    })
}

/// Says how many rows a group has, how many are finished, and when it ends.
pub fn summary(
    report: &Report,
    group: &Group,
    span: Option<DateSpan>,
    slip: Option<i32>,
    columns: &Columns,
) -> Phrase {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let count = group.places.len();
    let finished = group.places.iter().filter(|&&place| tasks[place].times.is_finished()).count();
    let out = match span {
        None => phrase!(locale, "timeline-group-rows", count = count, finished = finished),
        Some(span) => {
            let date = Phrase::day_near(locale, span.finish, columns.near);
            phrase!(locale, "timeline-group-rows-until", count = count, finished = finished, date = date)
        }
    };
    match slip {
        Some(slip) if slip != 0 => {
            let mark = columns.tolerance.mark(slip).filter(|_| finished < count);
            let slip = Phrase::new().marked(mark, locale.days_signed(slip.into()));
            phrase!(locale, "timeline-group-slip", text = out, slip = slip)
        }
        _ => out,
    }
}
