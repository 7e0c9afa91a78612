//! `absence-hits-critical-work`: somebody is away while work that decides the end date needs them.

use crate::analysis::absence::{AbsenceHit, Part};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic, and_then};
use crate::units::locale::say;

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
    let (task, days, locale) = (&tasks[hit.task], hit.days, context.numbers());
    let is_critical = task.times.critical;
    let milestone = hit.milestone.map(|place| &tasks[place]);
    let finish = milestone.and_then(|milestone| milestone.times.forecast).map(|forecast| forecast.finish);
    let text = say!(
        locale,
        "rule-absence-hits-critical-work-found",
        person = &person.name,
        days = days,
        task = &task.name,
        one = hit.from == hit.to,
        from = if hit.from == hit.to { locale.date(hit.from) } else { locale.date_near(hit.from, hit.to) },
        to = locale.date(hit.to),
        critical = is_critical,
        leads = match (milestone, finish) {
            (None, _) => "nowhere",
            (Some(_), None) => "undated",
            (Some(_), Some(_)) => "dated",
        },
        milestone = milestone.map_or("", |milestone| &milestone.name),
        date = finish.map_or_else(String::new, |finish| locale.date(finish)),
        others = hits.len() - 1,
    );
    let names: Vec<&str> =
        hit.cover.iter().take(NAMED).map(|cover| edition.people()[cover.person].name.as_str()).collect();
    let cover = match &names[..] {
        [] => say!(locale, "rule-absence-hits-critical-work-nobody"),
        names => say!(locale, "rule-absence-hits-critical-work-cover", names = locale.list_or(names)),
    };
    let text = and_then(locale, text, Some(cover));
    let is_warning = is_critical && hit.part == Part::Works;
    let severity = if is_warning { Severity::Warning } else { Severity::Notice };
    Some(Finding::new(&RULE, text).severity(severity).about(&person.record).measured(
        say!(locale, "rule-work-days", count = days),
        say!(locale, "rule-absence-hits-critical-work-limit"),
    ))
}
