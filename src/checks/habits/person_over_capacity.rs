//! `person-over-capacity`: somebody is asked for more time than they have, week after week.

use crate::analysis::workload::Overload;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

const WEEKS: Threshold = Threshold { key: "over_capacity_weeks", default: 2.0, unit: ThresholdUnit::Count };
const PERCENT: Threshold =
    Threshold { key: "over_capacity_percent", default: 150.0, unit: ThresholdUnit::Percent };

/// How far ahead it looks: work that is further away will be planned again.
const AHEAD_DAYS: i32 = 26 * 7;

/// The most tasks that are named.
const NAMED: usize = 3;

pub const RULE: Rule = Rule {
    name: "person-over-capacity",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[WEEKS, PERCENT],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(workload) = &context.figures.workload else { return Vec::new() };
    let until = context.edition.as_of() + AHEAD_DAYS;
    workload
        .people
        .iter()
        .filter_map(|person| {
            let near = person.overloads.iter().filter(|overload| overload.from <= until);
            // One finding a person: the longest stretch, of equals the worse one, then the first.
            let rank = |overload: &&Overload| (overload.weeks, overload.percent.unwrap_or(u32::MAX));
            Some(finding(context, person.person, near.rev().max_by_key(rank)?))
        })
        .collect()
}

fn finding(context: &Context, person: usize, overload: &Overload) -> Finding {
    let person = &context.edition.people()[person];
    let limit = context.settings.value(&WEEKS);
    let is_long = overload.weeks as f64 >= limit;
    let is_much =
        overload.percent.is_none_or(|percent| f64::from(percent) > context.settings.value(&PERCENT));
    let severity = match (is_long, is_much) {
        (false, _) => Severity::Notice,
        (true, false) => Severity::Warning,
        (true, true) => Severity::Alarm,
    };
    let (tasks, locale) = (context.edition.tasks(), context.numbers());
    let mut named: Vec<String> =
        overload.tasks.iter().take(NAMED).map(|&(place, _)| format!("`{}`", tasks[place].name)).collect();
    let rest = overload.tasks.len().saturating_sub(NAMED);
    if rest > 0 {
        named.push(say!(locale, "rule-more", count = rest));
    }
    if !overload.elsewhere.is_empty() {
        named.push(say!(locale, "rule-person-over-capacity-elsewhere"));
    }
    let (weeks, monday, work) = (overload.weeks, locale.date(overload.from), locale.list(&named));
    let text = match overload.percent {
        Some(percent) => say!(
            locale,
            "rule-person-over-capacity-found",
            person = &person.name,
            weeks = weeks,
            monday = monday,
            share = locale.hundredths(percent.into(), 0),
            work = work,
        ),
        None => say!(
            locale,
            "rule-person-over-capacity-found-none",
            person = &person.name,
            weeks = weeks,
            monday = monday,
            work = work,
        ),
    };
    Finding::new(&RULE, text).severity(severity).about(&person.record).measured(
        say!(locale, "rule-person-over-capacity-measured", weeks = weeks),
        say!(locale, "rule-person-over-capacity-limit", weeks = whole(limit)),
    )
}
