//! `absence-hits-critical-work`: somebody is away while work that decides the end date needs them.

use crate::analysis::absence::{AbsenceHit, Part};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::{list, plural};

/// The most people who are named to cover.
const NAMED: usize = 2;

pub const RULE: Rule = Rule {
    name: "absence-hits-critical-work",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let tasks = context.edition.tasks();
    let is_critical = |hit: &AbsenceHit| tasks[hit.task].times.critical;
    let counts = |hit: &&AbsenceHit| is_critical(hit) || hit.part == Part::Works;
    let mut hits: Vec<&AbsenceHit> = context.figures.absences.iter().filter(counts).collect();
    // One finding an absence: the work that decides, then the most days.
    let rank = |hit: &AbsenceHit| (hit.part, !is_critical(hit), std::cmp::Reverse(hit.days), hit.task);
    hits.sort_by_key(|hit| (hit.person, hit.from, hit.to, rank(hit)));
    let same = |a: &&AbsenceHit, b: &&AbsenceHit| (a.person, a.from, a.to) == (b.person, b.from, b.to);
    hits.chunk_by(same).filter_map(|of_absence| finding(context, of_absence)).collect()
}

fn finding(context: &Context, hits: &[&AbsenceHit]) -> Option<Finding> {
    let hit = hits.first()?;
    let (edition, tasks) = (context.edition, context.edition.tasks());
    let person = &edition.people()[hit.person];
    let (task, days) = (&tasks[hit.task], hit.days as usize);
    let is_critical = task.times.critical;
    let path = if is_critical { "which is on the critical path" } else { "which is near the critical path" };
    let mut text = format!(
        "{} is away {}, for {days} working {} of `{}`, {path}",
        person.name,
        when(hit),
        plural(days, "day", "days"),
        task.name
    );
    if let Some(milestone) = hit.milestone.map(|place| &tasks[place]) {
        text.push_str(&format!(" to `{}`", milestone.name));
        if let Some(forecast) = milestone.times.forecast {
            text.push_str(&format!(" ({})", locale::date(forecast.finish)));
        }
    }
    let others = hits.len() - 1;
    if others > 0 {
        text.push_str(&format!(", and of {others} more {}", plural(others, "task", "tasks")));
    }
    let names: Vec<&str> =
        hit.cover.iter().take(NAMED).map(|cover| edition.people()[cover.person].name.as_str()).collect();
    text.push_str(&match &names[..] {
        [] => "; nobody else is named for it".to_string(),
        names => format!("; {} could cover", list(names, "or")),
    });
    let is_warning = is_critical && hit.part == Part::Works;
    let severity = if is_warning { Severity::Warning } else { Severity::Notice };
    Some(Finding::new(&RULE, text).severity(severity).about(&person.record).measured(
        format!("{days} working {}", plural(days, "day", "days")),
        "no day of critical work without cover",
    ))
}

fn when(hit: &AbsenceHit) -> String {
    match hit.from == hit.to {
        true => format!("on {}", locale::date(hit.from)),
        false => format!("from {} to {}", locale::date_near(hit.from, hit.to), locale::date(hit.to)),
    }
}
