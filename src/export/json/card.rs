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
}

/// Working days over which a slip is marked, where the project's own limits are not told.
const SLIP: [i32; 2] = [5, 20];

/// Reads the card of a project from its export.
///
/// # Errors
///
/// Where the text is not an export of this version of the format. Keys that are not known are left alone: a later
/// version may add some.
pub fn read(text: &str) -> Result<Card, Unreadable> {
    let all: Value = serde_json::from_str(text).map_err(|_| Unreadable::NotOurs)?;
    match all.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(other) if other.starts_with("milepost/") => {
            return Err(Unreadable::OtherFormat(other.to_string()));
        }
        _ => return Err(Unreadable::NotOurs),
    }
    let project = all.get("project").ok_or(Unreadable::Lacks("project"))?;
    let schedule = all.get("schedule").ok_or(Unreadable::Lacks("schedule"))?;
    let health = all.get("health").ok_or(Unreadable::Lacks("health"))?;
    let colour = colour(text_of(health, "overall")).ok_or(Unreadable::Lacks("health.overall"))?;
    let called = health.get("called").and_then(|called| self::colour(text_of(called, "rag")));
    let across = all.get(KEY).and_then(|across| Across::deserialize(across).ok());
    let slip_days =
        schedule.get("slip_days").and_then(Value::as_i64).and_then(|days| i32::try_from(days).ok());
    let of_tasks = (date(schedule, "finish"), slip_days);
    let (finish, slip_days) = across.as_ref().map_or(of_tasks, |across| across.end(of_tasks));
    let own = across.as_ref().and_then(|across| across.own);
    let is_finished = own.map_or_else(|| is_finished(schedule), |own| own.done);
    Ok(Card {
        folder: String::new(),
        site: text_of(project, "site").filter(|site| is_address(site)).map(str::to_string),
        name: text_of(project, "name").ok_or(Unreadable::Lacks("project.name"))?.to_string(),
        audience: None,
        status: match across.as_ref().and_then(|across| across.stands) {
            Some(stands) => stands.key(),
            None => colour_key(colour),
        },
        part: (text_of(project, "speaks_of").and_then(Subject::read).unwrap_or(Subject::Project))
            .part()
            .filter(|_| text_of(project, "stage") != Some("closed"))
            .map(capital),
        colour,
        called: called.filter(|called| *called != colour && colour != Colour::Unknown),
        as_of: date(project, "as_of").ok_or(Unreadable::Lacks("project.as_of"))?,
        finish,
        is_finished,
        slip_days,
        slip_mark: slip_days.filter(|_| !is_finished).and_then(slip_mark),
        done: done(schedule),
        currency: text_of(project, "currency")
            .and_then(Currency::find)
            .ok_or(Unreadable::Lacks("project.currency"))?,
        cost: all.get("budget").and_then(cost),
        next: next(schedule),
        decisions: all.get("decisions").map(decisions).unwrap_or_default(),
        across: across.map(Box::new),
    })
}

fn text_of<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

fn date(value: &Value, key: &str) -> Option<Date> {
    text_of(value, key)?.parse().ok()
}

fn money(value: &Value, key: &str) -> Option<Money> {
    text_of(value, key)?.parse().ok()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn colour(word: Option<&str>) -> Option<Colour> {
    match word? {
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

/// The tasks that are work or milestones, and part of the plan.
fn tasks(schedule: &Value) -> impl Iterator<Item = &Value> {
    let is_plan = |task: &&Value| {
        text_of(task, "kind") != Some("summary")
            && task.get("inactive").and_then(Value::as_bool) != Some(true)
    };
    list(schedule, "tasks").iter().filter(is_plan)
}

fn is_finished(schedule: &Value) -> bool {
    let mut all = tasks(schedule).peekable();
    all.peek().is_some() && all.all(|task| text_of(task, "status") == Some("finished"))
}

fn done(schedule: &Value) -> Option<Percent> {
    tasks(schedule).find(|task| text_of(task, "kind") == Some("task"))?;
    Percent::new(schedule.get("progress")?.as_f64()?)
}

fn cost(budget: &Value) -> Option<Cost> {
    budget.get("complete").and_then(Value::as_bool).filter(|complete| *complete)?;
    let (approved, forecast) = (money(budget, "approved")?, money(budget, "forecast")?);
    Some(Cost { approved, forecast, mark: cost_mark(forecast - approved, approved) })
}

fn next(schedule: &Value) -> Option<Milestone> {
    let ahead =
        list(schedule, "milestones").iter().filter(|each| text_of(each, "status") != Some("finished"));
    ahead
        .filter_map(|milestone| {
            Some(Milestone {
                name: text_of(milestone, "name")?.to_string(),
                date: date(milestone, "date")?,
                href: format!("{}#{}", paths::TIMELINE, paths::address(text_of(milestone, "id")?)),
            })
        })
        .min_by_key(|milestone| milestone.date)
}

fn decisions(all: &Value) -> Vec<Decision> {
    let is_open = |decision: &&Value| matches!(text_of(decision, "status"), Some("needed" | "deferred"));
    let mut open: Vec<Decision> = all
        .as_array()
        .map_or(&[][..], Vec::as_slice)
        .iter()
        .filter(is_open)
        .filter_map(|decision| {
            Some(Decision {
                title: text_of(decision, "title")?.to_string(),
                needed_by: date(decision, "needed_by"),
                who: decision.get("decider").and_then(|who| text_of(who, "name")).map(str::to_string),
                href: format!("{}#{}", paths::DECISIONS, paths::address(text_of(decision, "id")?)),
            })
        })
        .collect();
    open.sort_by_key(|decision| (decision.needed_by.is_none(), decision.needed_by));
    open
}
