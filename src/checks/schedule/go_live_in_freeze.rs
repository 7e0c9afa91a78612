//! `go-live-in-freeze`: a go-live or an outage falls in a business-critical period.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Freeze;
use crate::edition::task::Task;
use crate::units::{Date, locale};

pub const RULE: Rule = Rule {
    name: "go-live-in-freeze",
    topic: Topic::Schedule,
    severity: Severity::Alarm,
    sign: "A milestone with a gate or a committed date, or a planned outage, is forecast inside a freeze \
           period of the calendar.",
    why: "A freeze marks the days on which the business can least afford a failure and on which nobody is \
          free to help with one. Cut-overs that land there are cancelled late or regretted.",
    remedy: "Move the go-live to the first working day after the freeze, or bring the work before it \
             forward. If the business agrees to an exception, silence the rule for this record with the \
             reason and an end date.",
    example: "`Go-live` is forecast for 29 Dec 2026, inside the freeze `Quarter-end billing` (28 Dec to 4 Jan)",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let freezes = context.edition.freezes();
    let mut findings = Vec::new();
    let open = |task: &&Task| !task.times.is_finished() && !task.inactive;
    for task in context.edition.tasks().iter().filter(open) {
        let goes_live = task.is_milestone() && (task.gate.is_some() || task.committed.is_some());
        if let (true, Some(span)) = (goes_live, task.times.forecast) {
            let hit = freezes.iter().find(|freeze| overlaps(freeze, span.finish, span.finish));
            findings.extend(hit.map(|freeze| {
                finding(
                    task,
                    freeze,
                    &format!("`{}` is forecast for {}", task.name, locale::date(span.finish)),
                )
            }));
        }
        if let Some(outage) = &task.outage {
            let hit = freezes.iter().find(|freeze| overlaps(freeze, outage.from_date, outage.to_date));
            findings.extend(hit.map(|freeze| {
                let when = locale::date(outage.from_date);
                finding(task, freeze, &format!("the outage of `{}` is planned for {when}", task.name))
            }));
        }
    }
    findings
}

fn overlaps(freeze: &Freeze, from: Date, to: Date) -> bool {
    from <= freeze.to && to >= freeze.from
}

fn finding(task: &Task, freeze: &Freeze, what: &str) -> Finding {
    let period = format!("{} to {}", locale::day_month(freeze.from), locale::day_month(freeze.to));
    Finding::new(&RULE, format!("{what}, inside the freeze `{}` ({period})", freeze.name))
        .about(&task.record)
        .measured("inside the freeze", format!("outside {period}"))
}
