//! Reads a published `project.json` back, as a portfolio does with the projects that others build.

use crate::checks::health::Colour;
use crate::edition::Subject;
use crate::export::json::{FORMAT, KEY};
use crate::pages::paths;
use crate::pages::phrase::Mark;
use crate::pages::portfolio::across::Across;
use crate::pages::portfolio::card::{Card, Cost, Decision, Milestone, cost_mark};
use crate::pages::view::colour_key;
use crate::units::locale::Currency;
use crate::units::text::capital;
use crate::units::{Date, Money, Percent};
use serde::Deserialize;
use serde_json::Value;

/// Why an export is not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// It is no JSON, or not a project of ours.
    NotOurs,
    /// It is of another version of the format.
    OtherFormat(String),
    /// It lacks what every export has.
    Lacks(&'static str),
    /// A value that is there is none of those that its key has.
    Wrong(String),
}

/// Working days over which a slip is marked, where the project's own limits are not told.
const SLIP: [i32; 2] = [5, 20];

/// Reads the card of a project from its export.
///
/// # Errors
///
/// Where the text is not an export of this version of the format. Keys that are not known are left alone: a later
/// version may add some.
pub fn read(export: &str) -> Result<Card, Unreadable> {
    let all: Value = serde_json::from_str(export).map_err(|_| Unreadable::NotOurs)?;
    match all.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(other) if other.starts_with("milepost/") => {
            return Err(Unreadable::OtherFormat(other.to_string()));
        }
        _ => return Err(Unreadable::NotOurs),
    }
    let part = |key: &'static str| match all.get(key) {
        None => Err(Unreadable::Lacks(key)),
        Some(Value::Object(_)) => Ok(Part { value: all.get(key), path: key.to_string() }),
        Some(_) => Err(Unreadable::Wrong(key.to_string())),
    };
    let (project, schedule, health) = (part("project")?, part("schedule")?, part("health")?);
    let colour = health.read("overall", colour)?.ok_or(Unreadable::Lacks("health.overall"))?;
    let called = health.part("called")?.read("rag", self::colour)?;
    let across = match all.get(KEY) {
        None | Some(Value::Null) => None,
        Some(across) => {
            let wrong = |_| Unreadable::Wrong(KEY.to_string());
            Some(Across::deserialize(across).map_err(wrong)?)
        }
    };
    let slip_days =
        schedule.read("slip_days", |value| value.as_i64().and_then(|days| days.try_into().ok()))?;
    let of_tasks = (schedule.read("finish", date)?, slip_days);
    let (finish, slip_days) = across.as_ref().map_or(of_tasks, |across| across.end(of_tasks));
    let own = across.as_ref().and_then(|across| across.own);
    let tasks = Task::all(&schedule)?;
    let is_finished = own.map_or_else(|| is_finished(&tasks), |own| own.done);
    let stage = project.read("stage", text)?;
    let progress = schedule.read("progress", |value| Percent::new(value.as_f64()?))?;
    Ok(Card {
        folder: String::new(),
        site: project.read("site", text)?.filter(|site| is_address(site)),
        name: project.read("name", text)?.ok_or(Unreadable::Lacks("project.name"))?,
        audience: None,
        status: match across.as_ref().and_then(|across| across.stands) {
            Some(stands) => stands.key(),
            None => colour_key(colour),
        },
        part: (project
            .read("speaks_of", |value| Subject::read(value.as_str()?))?
            .unwrap_or(Subject::Project))
        .part()
        .filter(|_| stage.as_deref() != Some("closed"))
        .map(capital),
        colour,
        called: called.filter(|called| *called != colour && colour != Colour::Unknown),
        as_of: project.read("as_of", date)?.ok_or(Unreadable::Lacks("project.as_of"))?,
        finish,
        is_finished,
        slip_days,
        slip_mark: slip_days.filter(|_| !is_finished).and_then(slip_mark),
        done: progress.filter(|_| tasks.iter().any(|task| task.is_work)),
        currency: project
            .read("currency", |value| Currency::find(value.as_str()?))?
            .ok_or(Unreadable::Lacks("project.currency"))?,
        cost: cost(&Part { value: all.get("budget"), path: "budget".to_string() })?,
        next: next(&schedule)?,
        decisions: decisions(&Part { value: Some(&all), path: String::new() })?,
        across: across.map(Box::new),
    })
}

/// A part of the export, where it is there, and how it is called.
struct Part<'a> {
    value: Option<&'a Value>,
    path: String,
}

impl<'a> Part<'a> {
    /// Reads the value of a key; nothing where it is not there, or says that it is not known.
    ///
    /// # Errors
    ///
    /// Where it is there and `read` makes nothing of it: a row without it would be taken for the whole.
    fn read<T>(&self, key: &str, read: impl Fn(&'a Value) -> Option<T>) -> Result<Option<T>, Unreadable> {
        match self.value.and_then(|value| value.get(key)) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| Unreadable::Wrong(self.path(key))),
        }
    }

    /// Returns a table within it.
    fn part(&self, key: &str) -> Result<Part<'a>, Unreadable> {
        let value = self.read(key, |value| value.is_object().then_some(value))?;
        Ok(Part { value, path: self.path(key) })
    }

    /// Returns the tables of a list within it.
    fn list(&self, key: &str) -> Result<Vec<Part<'a>>, Unreadable> {
        let items = self.read(key, Value::as_array)?.map_or(&[][..], Vec::as_slice);
        let part = |(index, value): (usize, &'a Value)| match value.is_object() {
            true => Ok(Part { value: Some(value), path: format!("{}[{index}]", self.path(key)) }),
            false => Err(Unreadable::Wrong(format!("{}[{index}]", self.path(key)))),
        };
        items.iter().enumerate().map(part).collect()
    }

    fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_string() } else { format!("{}.{key}", self.path) }
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_string)
}

fn date(value: &Value) -> Option<Date> {
    value.as_str()?.parse().ok()
}

fn money(value: &Value) -> Option<Money> {
    value.as_str()?.parse().ok()
}

fn colour(value: &Value) -> Option<Colour> {
    match value.as_str()? {
        "green" => Some(Colour::Green),
        "amber" => Some(Colour::Amber),
        "red" => Some(Colour::Red),
        "unknown" => Some(Colour::Unknown),
        _ => None,
    }
}

/// An address of the web: what another program has written must not become a script.
fn is_address(site: &str) -> bool {
    let is_web = site.starts_with("https://") || site.starts_with("http://");
    is_web && site.ends_with('/') && !site.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn slip_mark(days: i32) -> Option<Mark> {
    match days {
        days if days > SLIP[1] => Some(Mark::Bad),
        days if days > SLIP[0] => Some(Mark::Warn),
        _ => None,
    }
}

/// A task that is work or a milestone, and part of the plan.
struct Task {
    is_work: bool,
    status: Option<String>,
}

impl Task {
    fn all(schedule: &Part) -> Result<Vec<Task>, Unreadable> {
        let mut tasks = Vec::new();
        for task in schedule.list("tasks")? {
            let kind = task.read("kind", text)?;
            let is_inactive = task.read("inactive", Value::as_bool)? == Some(true);
            if kind.as_deref() != Some("summary") && !is_inactive {
                let is_work = kind.as_deref() == Some("task");
                tasks.push(Task { is_work, status: task.read("status", text)? });
            }
        }
        Ok(tasks)
    }

    fn is(&self, statuses: &[&str]) -> bool {
        self.status.as_deref().is_some_and(|status| statuses.contains(&status))
    }
}

fn is_finished(tasks: &[Task]) -> bool {
    !tasks.is_empty() && tasks.iter().all(|task| task.is(&["finished"]))
}

/// Money is told where all of it is known.
fn cost(budget: &Part) -> Result<Option<Cost>, Unreadable> {
    let is_complete = budget.read("complete", Value::as_bool)? == Some(true);
    let (approved, forecast) = (budget.read("approved", money)?, budget.read("forecast", money)?);
    let (Some(approved), Some(forecast), true) = (approved, forecast, is_complete) else { return Ok(None) };
    Ok(Some(Cost { approved, forecast, mark: cost_mark(forecast - approved, approved) }))
}

fn next(schedule: &Part) -> Result<Option<Milestone>, Unreadable> {
    let mut ahead = Vec::new();
    for milestone in schedule.list("milestones")? {
        let is_past = milestone.read("status", text)?.as_deref() == Some("finished");
        let (name, id) = (milestone.read("name", text)?, milestone.read("id", text)?);
        let (Some(date), Some(name), Some(id)) = (milestone.read("date", date)?, name, id) else { continue };
        let href = format!("{}#{}", paths::TIMELINE, paths::address(&id));
        ahead.extend((!is_past).then_some(Milestone { name, date, href }));
    }
    Ok(ahead.into_iter().min_by_key(|milestone| milestone.date))
}

fn decisions(all: &Part) -> Result<Vec<Decision>, Unreadable> {
    let mut open = Vec::new();
    for decision in all.list("decisions")? {
        let status = decision.read("status", text)?;
        let needed_by = decision.read("needed_by", date)?;
        let who = decision.part("decider")?.read("name", text)?;
        let (Some(title), Some(id)) = (decision.read("title", text)?, decision.read("id", text)?) else {
            continue;
        };
        let href = format!("{}#{}", paths::DECISIONS, paths::address(&id));
        let is_open = matches!(status.as_deref(), Some("needed" | "deferred"));
        open.extend(is_open.then_some(Decision { title, needed_by, who, href }));
    }
    open.sort_by_key(|decision| (decision.needed_by.is_none(), decision.needed_by));
    Ok(open)
}
