//! A task as the file has it.

use crate::import::mspdi::unread::Unread;
use crate::import::mspdi::value::{Format, NoSpan, Stamp, flag, integer, number, seconds, stamp};
use crate::import::mspdi::xml::Node;
use crate::units::Date;

/// 1 January 1984, the first day that MS Project knows: it stands for no date (Microsoft, "MSPDI", `NA`).
const NO_DATE: Date = Date::from_days(5113);

/// A task, a summary, a milestone or an empty row.
#[derive(Clone, Default, Debug)]
pub struct Task {
    pub at: usize,
    pub uid: Option<i64>,
    pub id: Option<i64>,
    pub name: String,
    pub is_null: bool,
    /// From 1 for the top; nothing where the file does not say.
    pub level: Option<u32>,
    /// How many numbers `OutlineNumber` has: `1.2` has two.
    pub numbers: Option<u32>,
    pub is_summary: bool,
    pub is_milestone: bool,
    pub duration: Option<Result<i64, NoSpan>>,
    pub format: Format,
    pub links: Vec<Link>,
    pub constraint: i64,
    pub constraint_date: Option<Stamp>,
    /// It was to be held to a date, and the file gives none: `constraint` is 0 then.
    pub lacks_date: bool,
    pub calendar: Option<i64>,
    pub ignores_resource_calendars: bool,
    pub is_manual: bool,
    pub is_inactive: bool,
    pub percent: Option<f64>,
    pub start: Option<Stamp>,
    pub finish: Option<Stamp>,
    pub manual_start: Option<Stamp>,
    pub manual_finish: Option<Stamp>,
    pub actual_start: Option<Stamp>,
    pub actual_finish: Option<Stamp>,
    pub remaining: Option<i64>,
    pub stop: Option<Stamp>,
    pub resume: Option<Stamp>,
    pub deadline: Option<Stamp>,
    pub notes: String,
    pub priority: Option<i64>,
    pub cost: String,
    pub fixed_cost: String,
    pub actual_cost: String,
    pub work: i64,
    pub actual_work: i64,
    pub baselines: Vec<Baseline>,
    pub link_text: String,
    pub link_address: String,
    pub is_external: bool,
    pub subproject: String,
    pub levelling_delay: i64,
}

/// A predecessor.
#[derive(Clone, Default, Debug)]
pub struct Link {
    pub uid: Option<i64>,
    pub kind: i64,
    pub is_foreign: bool,
    pub foreign: String,
    /// Tenths of minutes, or percent.
    pub lag: f64,
    pub format: Format,
}

/// The dates of a task in one of the eleven baselines.
#[derive(Clone, Default, Debug)]
pub struct Baseline {
    pub number: i64,
    pub start: Option<Stamp>,
    pub finish: Option<Stamp>,
    pub cost: String,
}

impl Task {
    /// Reads a task; what it does not use is noted.
    pub fn read(node: &Node, unread: &mut Unread) -> Task {
        let mut task = Task { at: node.at, ..Task::default() };
        for part in &node.parts {
            task.take(part, unread);
        }
        if matches!(task.constraint, 2..=7)
            && task.constraint_date.is_none_or(|stamp| stamp.date() <= NO_DATE)
        {
            (task.constraint, task.lacks_date) = (0, true);
        }
        task
    }

    fn take(&mut self, part: &Node, unread: &mut Unread) {
        let text = part.value();
        match part.name {
            "UID" => self.uid = unread.known("Task", part, integer(text)),
            "ID" => self.id = integer(text),
            "Name" => self.name = text.to_string(),
            "IsNull" => self.is_null = flag(text),
            "OutlineLevel" => self.level = integer(text).and_then(|level| u32::try_from(level).ok()),
            "OutlineNumber" if text == "0" => self.numbers = Some(0),
            "OutlineNumber" if !text.is_empty() => self.numbers = Some(text.split('.').count() as u32),
            "Summary" => self.is_summary = flag(text),
            "Milestone" => self.is_milestone = flag(text),
            "Duration" if !text.is_empty() => self.duration = Some(seconds(text)),
            "DurationFormat" => self.format = Format::of(integer(text).unwrap_or_default()),
            "PredecessorLink" => self.links.push(Link::read(part)),
            "ConstraintType" => {
                self.constraint = unread.known("Task", part, integer(text)).unwrap_or_default()
            }
            "ConstraintDate" => self.constraint_date = unread.known("Task", part, stamp(text)),
            "CalendarUID" => self.calendar = integer(text).filter(|&uid| uid >= 0),
            "IgnoreResourceCalendar" => self.ignores_resource_calendars = flag(text),
            "Manual" => self.is_manual = flag(text),
            "Active" => self.is_inactive = !text.is_empty() && !flag(text),
            "PercentComplete" => self.percent = unread.known("Task", part, number(text)),
            "Start" => self.start = stamp(text),
            "Finish" => self.finish = stamp(text),
            "ManualStart" => self.manual_start = stamp(text),
            "ManualFinish" => self.manual_finish = stamp(text),
            "ActualStart" => self.actual_start = unread.known("Task", part, stamp(text)),
            "ActualFinish" => self.actual_finish = unread.known("Task", part, stamp(text)),
            "RemainingDuration" => self.remaining = seconds(text).ok(),
            "Stop" => self.stop = stamp(text),
            "Resume" => self.resume = stamp(text),
            "Deadline" => self.deadline = unread.known("Task", part, stamp(text)),
            "Notes" => self.notes = part.text.trim().to_string(),
            "Priority" => self.priority = unread.known("Task", part, integer(text)),
            "Cost" => self.cost = amount(part, unread),
            "FixedCost" => self.fixed_cost = amount(part, unread),
            "ActualCost" => self.actual_cost = amount(part, unread),
            "Work" => self.work = seconds(text).unwrap_or_default(),
            "ActualWork" => self.actual_work = seconds(text).unwrap_or_default(),
            "Baseline" => self.baselines.push(Baseline::read(part)),
            "Hyperlink" => self.link_text = text.to_string(),
            "HyperlinkAddress" => self.link_address = text.to_string(),
            "ExternalTask" => self.is_external = flag(text),
            "SubprojectName" => self.subproject = text.to_string(),
            "LevelingDelay" => self.levelling_delay = integer(text).unwrap_or_default(),
            _ => unread.note("Task", part),
        }
    }
}

/// Returns an amount as it stands; one that is no number is noted.
fn amount(part: &Node, unread: &mut Unread) -> String {
    unread.known("Task", part, number(part.value()));
    part.value().to_string()
}

impl Link {
    fn read(node: &Node) -> Link {
        // A link that does not say its kind leads from a finish to a start.
        let mut link = Link { kind: 1, ..Link::default() };
        for part in &node.parts {
            let text = part.value();
            match part.name {
                "PredecessorUID" => link.uid = integer(text),
                "Type" if !text.is_empty() => link.kind = integer(text).unwrap_or(-1),
                "CrossProject" => link.is_foreign = flag(text),
                "CrossProjectName" => link.foreign = text.to_string(),
                "LinkLag" => link.lag = number(text).unwrap_or_default(),
                "LagFormat" => link.format = Format::of(integer(text).unwrap_or_default()),
                _ => {}
            }
        }
        link
    }
}

impl Baseline {
    fn read(node: &Node) -> Baseline {
        Baseline {
            number: node.get("Number").and_then(integer).unwrap_or_default(),
            start: node.get("Start").and_then(stamp),
            finish: node.get("Finish").and_then(stamp),
            cost: node.get("Cost").unwrap_or_default().to_string(),
        }
    }
}
