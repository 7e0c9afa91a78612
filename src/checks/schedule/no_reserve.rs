//! `no-reserve`: everything has to go right for the date to hold.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::project::Stage;
use crate::edition::task::Task;
use crate::units::Date;
use crate::units::locale::say;
use crate::units::text::slug;

/// A plan with fewer open tasks than this is a list, and its dates are the next days.
const SMALLEST: usize = 5;

/// How a task begins that is there to be used up: in the languages that `only-build-effort` reads.
const BUFFER: [&str; 10] = [
    "buffer",
    "reserve",
    "contingency",
    "slack",
    "puffer",
    "zeitreserve",
    "contingence",
    "colchon",
    "margen",
    "marge",
];

pub const RULE: Rule =
    Rule { name: "no-reserve", topic: Topic::Schedule, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let runs = matches!(edition.head().stage, Some(Stage::Planning | Stage::Execution));
    // The reserve stands in the budget: who does not see that, or not all tasks, cannot tell.
    if !runs || !edition.budget().complete || !edition.audience().complete {
        return Vec::new();
    }
    let open: Vec<&Task> =
        edition.tasks().iter().filter(|task| task.is_work() && !task.times.is_finished()).collect();
    let has_days =
        edition.budget().contingency.as_ref().is_some_and(|contingency| contingency.reserve_days > Some(0));
    let has_spread =
        |task: &&Task| task.estimate.as_ref().is_some_and(|estimate| estimate.low != estimate.high);
    let is_buffer = |task: &&Task| slug(&task.name).split('-').any(|word| BUFFER.contains(&word));
    if open.len() < SMALLEST || has_days || open.iter().any(|task| has_spread(task) || is_buffer(task)) {
        return Vec::new();
    }
    let Some(promise) = promise(edition) else { return Vec::new() };
    let (locale, date) = (context.numbers(), context.numbers().date(promise.date));
    let text = match promise.milestone {
        Some(task) => say!(locale, "rule-no-reserve-found", task = &task.name, date = date),
        None => say!(locale, "rule-no-reserve-found-finish", date = date),
    };
    let finding = Finding::new(&RULE, text)
        .measured(say!(locale, "rule-no-reserve-measured"), say!(locale, "rule-no-reserve-limit"));
    vec![match promise.milestone {
        Some(task) => finding.about(&task.record),
        None => finding.at(edition.head().at.clone()),
    }]
}

struct Promise<'a> {
    date: Date,
    milestone: Option<&'a Task>,
}

/// Returns what was promised last, where the plan ends on that very day: with days between there is room,
/// and what is late already is told by `schedule-late`.
fn promise(edition: &Edition) -> Option<Promise<'_>> {
    let committed = edition.tasks().iter().filter(|task| task.is_milestone() && !task.times.is_finished());
    let last = committed.filter(|task| task.committed.is_some()).max_by_key(|task| task.committed);
    match last {
        Some(task) if task.times.committed_slip_days == Some(0) => {
            Some(Promise { date: task.times.forecast?.finish, milestone: Some(task) })
        }
        None if edition.schedule().slip_days == Some(0) => {
            Some(Promise { date: edition.schedule().finish?, milestone: None })
        }
        _ => None,
    }
}
