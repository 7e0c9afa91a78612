//! What moved from one baseline to another, or to the forecast, as lines for a terminal.

use crate::cli::baseline::amounts;
use crate::cli::baseline::side::Side;
use crate::io::Refused;
use crate::model::Project;
use crate::model::calendar::Calendar;
use crate::model::task::TaskKind;
use crate::plan::Plan;
use crate::plan::workdays::Workdays;
use crate::units::Date;
use crate::units::locale::Locale;
use crate::units::text::plural;
use std::collections::BTreeSet;

/// Lists the whole, the workstreams, and the milestones and tasks whose finish moved, in the order of the plan;
/// then what the project does not have any more, and the amounts that changed.
pub fn table(project: &Project, plan: &Plan, from: &str, to: &str) -> Result<String, Refused> {
    let numbers = project.head.currency.numbers();
    let (first, second) = (Side::find(project, plan, from)?, Side::find(project, plan, to)?);
    let mut columns = Columns::new([from, to], "moved");
    let (start, end) = (first.whole(), second.whole());
    let days = start.zip(end).and_then(|(start, end)| plan.work_counts.between(start, end));
    columns.dates("Finish of the project".to_string(), start, end, moved(days, numbers));
    let calendar = Workdays::new(project.calendars.first().unwrap_or(&Calendar::standard()), &[]);
    let between = |start: Option<Date>, end: Option<Date>| {
        start.zip(end).map(|(start, end)| calendar.days_between(start, end))
    };
    for (name, start, end) in workstreams(project, &first, &second) {
        let word = word(start, end).unwrap_or_else(|| moved(between(start, end), numbers));
        columns.dates(format!("Workstream {name}"), start, end, word);
    }
    let mut tally = Tally::default();
    let mut add = |name: String, start: Option<Date>, end: Option<Date>, days: Option<i32>| {
        let change = match (start, end) {
            (None, None) => return,
            (None, Some(_)) => tally.added(),
            (Some(_), None) => tally.gone(),
            (Some(start), Some(end)) if start == end => {
                tally.still += 1;
                return;
            }
            _ => {
                tally.moved += 1;
                moved(days, numbers)
            }
        };
        columns.dates(name, start, end, change);
    };
    for (index, task) in project.tasks.iter().enumerate() {
        let mark = if task.kind == TaskKind::Milestone { "◆ " } else { "" };
        // Both slips are measured to the same forecast, so their difference is the way between the two.
        let days = first.slip(index).zip(second.slip(index)).map(|(first, second)| first - second);
        let name = format!("{mark}{} ({})", task.name, task.record.id);
        add(name, first.finish(index), second.finish(index), days);
    }
    let gone: BTreeSet<&str> =
        [&first, &second].iter().flat_map(|side| side.gone()).map(|task| task.id.as_str()).collect();
    for id in gone {
        let finish = |side: &Side| side.gone().iter().find(|task| task.id == id).map(|task| task.finish);
        let (start, end) = (finish(&first), finish(&second));
        add(id.to_string(), start, end, between(start, end));
    }
    let counted = tally.text(["date moved", "dates moved"]);
    let amounts = amounts::table(project, &first, &second, [from, to]);
    Ok(format!("{}{counted}. Working days; a plus is later.\n{amounts}", columns.text()))
}

/// Returns the last finish of each workstream in both plans, by name.
fn workstreams<'a>(
    project: &'a Project,
    first: &Side,
    second: &Side,
) -> Vec<(&'a str, Option<Date>, Option<Date>)> {
    let names: BTreeSet<&str> = project.tasks.iter().filter_map(|task| task.workstream.as_deref()).collect();
    let last = |name: &str, side: &Side| {
        let tasks = project.tasks.iter().enumerate();
        let own = tasks.filter(|(_, task)| task.workstream.as_deref() == Some(name));
        own.filter_map(|(index, _)| side.finish(index)).max()
    };
    names
        .into_iter()
        .map(|name| (name, last(name, first), last(name, second)))
        .filter(|(_, first, second)| first.is_some() || second.is_some())
        .collect()
}

/// Returns the word for what only one of two plans has.
fn word<T>(from: Option<T>, to: Option<T>) -> Option<String> {
    match (from, to) {
        (None, Some(_)) => Some(ADDED.to_string()),
        (Some(_), None) => Some(GONE.to_string()),
        _ => None,
    }
}

const ADDED: &str = "added";
const GONE: &str = "gone";

fn moved(days: Option<i32>, numbers: Locale) -> String {
    match days {
        None => "?".to_string(),
        Some(0) => "0 days".to_string(),
        Some(days) => numbers.days_signed(days.into()).replace('\u{a0}', " "),
    }
}

/// How many entries moved, came, went and stayed.
#[derive(Default)]
pub struct Tally {
    pub moved: usize,
    pub still: usize,
    added: usize,
    gone: usize,
}

impl Tally {
    /// Counts what only the second plan has; returns the word for it.
    pub fn added(&mut self) -> String {
        self.added += 1;
        ADDED.to_string()
    }

    /// Counts what only the first plan has; returns the word for it.
    pub fn gone(&mut self) -> String {
        self.gone += 1;
        GONE.to_string()
    }

    /// Returns all counts as words; `what` moved is given for one and for many.
    pub fn text(&self, what: [&str; 2]) -> String {
        let mut out = format!("{} {}", self.moved, plural(self.moved, what[0], what[1]));
        for (count, word) in [(self.added, ADDED), (self.gone, GONE)] {
            if count > 0 {
                out.push_str(&format!(", {count} {word}"));
            }
        }
        out + &format!(", {} stayed", self.still)
    }
}

/// Lines of a name, its two values, and the way between them.
pub struct Columns {
    head: [String; 4],
    lines: Vec<[String; 4]>,
}

impl Columns {
    pub fn new(names: [&str; 2], change: &str) -> Columns {
        let head = [String::new(), names[0].to_string(), names[1].to_string(), change.to_string()];
        Columns { head, lines: Vec::new() }
    }

    /// Adds a line; a value that is not there is a dash.
    pub fn add(&mut self, name: String, from: Option<String>, to: Option<String>, change: String) {
        let value = |value: Option<String>| value.unwrap_or_else(|| "–".to_string());
        self.lines.push([name, value(from), value(to), change]);
    }

    fn dates(&mut self, name: String, from: Option<Date>, to: Option<Date>, change: String) {
        let text = |date: Option<Date>| date.map(|date| date.to_string());
        self.add(name, text(from), text(to), change);
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub fn text(&self) -> String {
        let all = || std::iter::once(&self.head).chain(&self.lines);
        let width = |column: usize| all().map(|line| line[column].chars().count()).max().unwrap_or(0);
        let (name, first, second) = (width(0), width(1), width(2));
        all()
            .map(|line| format!("{:name$}  {:first$}  {:second$}  {}\n", line[0], line[1], line[2], line[3]))
            .collect()
    }
}
