//! The rows of the table beside the bars.

use crate::checks::Report;
use crate::edition::Who;
use crate::edition::task::Task;
use crate::edition::times::{Status, Times};
use crate::pages::facts::{self, Tolerance};
use crate::pages::paths;
use crate::pages::phrase::Mark;
use crate::pages::timeline::{group_name, why};
use crate::units::locale::{self, Locale, say};
use crate::units::{Date, text};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The columns that the data gives.
#[derive(Clone, Copy, Serialize)]
pub struct Columns {
    pub owner: bool,
    pub slip: bool,
    /// The column of float; where only the critical path is told, one that says what is on it.
    pub float: bool,
    pub path: bool,
    /// Whether it is told what is critical.
    pub critical: bool,
    pub milestones: bool,
    #[serde(skip)]
    pub tolerance: Tolerance,
    #[serde(skip)]
    pub near: Date,
}

impl Columns {
    pub fn of(report: &Report) -> Columns {
        let tasks = report.edition.tasks();
        let critical = super::knows_critical(report) && tasks.iter().any(|task| task.times.tells_critical);
        let float = critical && tasks.iter().any(|task| task.times.total_float_days.is_some());
        Columns {
            owner: tasks.iter().any(|task| task.record.owner.known().is_some()),
            slip: tasks.iter().any(|task| task.times.slip_days.is_some()),
            float,
            // All that a board reads here is on the path.
            path: critical && !float && !report.edition.audience().is_board,
            critical,
            milestones: tasks.iter().any(Task::is_milestone),
            tolerance: Tolerance::of(report),
            near: report.edition.as_of(),
        }
    }
}

/// One row: a group, a task or a milestone.
#[derive(Serialize)]
pub struct Row<'a> {
    /// `g` for a group, else `x` finished, `c` critical, or empty.
    pub class: &'static str,
    /// The anchor of a task; empty for a group.
    pub id: &'a str,
    pub name: Cow<'a, str>,
    pub milestone: bool,
    /// The whole name, where the cell is too narrow for it.
    pub full: bool,
    /// To why the date is what it is, or to everything about it.
    pub href: String,
    pub owner: String,
    pub finish: String,
    pub slip: String,
    /// `bad`, `warn` or empty.
    pub tone: &'static str,
    pub float: String,
}

/// The most letters that a name has room for.
const ROOM: usize = 28;

impl Row<'_> {
    /// Tells whether it has days that a note below tells from the project's.
    pub fn has_own_days(&self) -> bool {
        facts::is_own_days(&self.slip) || facts::is_own_days(&self.float)
    }
}

/// Returns the row of a task or milestone.
pub fn task<'a>(report: &'a Report, columns: &Columns, explained: &BTreeSet<usize>, place: usize) -> Row<'a> {
    let (task, locale) = (&report.edition.tasks()[place], report.numbers());
    let times = &task.times;
    let finished = times.is_finished();
    let critical = columns.critical && times.critical && !finished;
    let href = if explained.contains(&place) {
        why::address(report, task)
    } else {
        paths::task(report, &task.record.id)
    };
    Row {
        class: if finished {
            "x"
        } else if critical {
            "c"
        } else {
            ""
        },
        id: &task.record.id,
        name: if task.withheld { group_name(&task.name, locale) } else { Cow::Borrowed(&task.name) },
        milestone: task.is_milestone(),
        full: task.name.chars().count() > ROOM,
        href,
        owner: task.record.owner.known().map_or_else(String::new, initials),
        finish: match times.forecast {
            Some(span) => locale.date_near(span.finish, columns.near),
            None if task.inactive => say!(locale, "timeline-not-active"),
            None => say!(locale, "timeline-not-planned"),
        },
        slip: slip(times, locale),
        tone: tone(times.slip_days.filter(|_| !finished), columns.tolerance),
        float: float(task, critical, locale),
    }
}

/// Returns `A. Siddiqui` for a person; a role, such as `Head of IT` or `Office manager`, is only cut.
fn initials(who: &Who) -> String {
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let is_name = who.name.split(' ').all(is_capital) && !who.name.split(' ').any(is_acronym);
    let name = match (&who.id, who.name.split_once(' ')) {
        (Some(_), Some((first, rest))) if is_name => match first.chars().next() {
            Some(initial) => format!("{initial}.{}{rest}", locale::NO_BREAK),
            None => who.name.clone(),
        },
        _ => who.name.clone(),
    };
    text::shorten(&name, 16)
}

/// `IT` and `HR` are parts of a role, not of a name.
fn is_acronym(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|letter| letter.is_uppercase())
}

/// Returns the mark of a slip as the end of a class.
pub fn tone(slip: Option<i32>, tolerance: Tolerance) -> &'static str {
    match slip.and_then(|slip| tolerance.mark(slip)) {
        Some(Mark::Bad) => "bad",
        Some(Mark::Warn) => "warn",
        _ => "",
    }
}

fn float(task: &Task, critical: bool, numbers: Locale) -> String {
    match (task.times.status, task.times.total_float_days) {
        (Status::Finished, _) => say!(numbers, "timeline-float-done"),
        (Status::NotPlanned, _) => String::new(),
        _ if critical => say!(numbers, "timeline-float-critical"),
        (_, Some(days)) => {
            let days = say!(numbers, "timeline-float-days", days = numbers.integer(days.floor() as i64));
            facts::own_days(days, &task.times)
        }
        (_, None) => String::new(),
    }
}

/// Returns how much later something is than its baseline.
pub fn slip(times: &Times, locale: Locale) -> String {
    let days = times.slip_days.map_or_else(String::new, |slip| locale.days_signed(slip.into()));
    facts::own_days(days, times)
}

/// Returns the row that heads a group.
pub fn group<'a>(
    name: Cow<'a, str>,
    finish: Option<Date>,
    slip: Option<i32>,
    columns: &Columns,
    numbers: Locale,
) -> Row<'a> {
    Row {
        class: "g",
        id: "",
        milestone: false,
        full: name.chars().count() > ROOM,
        name,
        href: String::new(),
        owner: String::new(),
        finish: finish.map_or_else(String::new, |finish| numbers.date_near(finish, columns.near)),
        slip: slip.map_or_else(String::new, |slip| numbers.days_signed(slip.into())),
        tone: "",
        float: String::new(),
    }
}
