//! `go-live-in-freeze`: a go-live or an outage falls in a business-critical period.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::project::Freeze;
use crate::edition::task::Task;
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::slug;

pub const RULE: Rule = Rule {
    name: "go-live-in-freeze",
    topic: Topic::Schedule,
    severity: Severity::Alarm,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (freezes, locale) = (context.edition.freezes(), context.numbers());
    let mut findings = Vec::new();
    let open = |task: &&Task| !task.times.is_finished() && !task.inactive;
    for task in context.edition.tasks().iter().filter(open) {
        let milestone = severity(task, context.edition).zip(task.times.forecast);
        let milestone = milestone.map(|(severity, span)| (Some(severity), span.finish, span.finish));
        let outage = task.outage.as_ref().map(|outage| (None, outage.from_date, outage.to_date));
        for (severity, from, to) in milestone.into_iter().chain(outage) {
            let hit = freezes.iter().find(|freeze| overlaps(freeze, from, to));
            let found = hit.map(|freeze| finding(task, freeze, (from, severity.is_none()), locale));
            findings.extend(found.map(|found| match severity {
                Some(severity) => found.severity(severity),
                None => found,
            }));
        }
    }
    findings
}

/// Returns how much a milestone in a freeze matters: a go-live is an alarm, another promise or gate worth a look.
fn severity(task: &Task, edition: &Edition) -> Option<Severity> {
    let matters = task.is_milestone() && (task.gate.is_some() || task.committed.is_some());
    matters.then(|| if goes_live(task, edition) { Severity::Alarm } else { Severity::Notice })
}

/// Tells whether something goes live with a milestone. A budget or a design that is approved at a `go/no-go`
/// changes nothing for the business that day.
pub fn goes_live(task: &Task, edition: &Edition) -> bool {
    let kind = task.gate.as_ref().map_or(String::new(), |gate| slug(&gate.kind));
    let name = slug(&task.name);
    let is_launch =
        |words: &str| words.contains("cut-over") || words.split('-').any(|word| LAUNCH.contains(&word));
    let cuts_over = || task.after.iter().any(|link| edition.tasks()[link.from].outage.is_some());
    let is_approval = name.split('-').any(|word| word.starts_with("approv"));
    is_launch(&kind)
        || is_launch(&name)
        || task.outage.is_some()
        || cuts_over()
        || (kind == "go-no-go" && !is_approval)
}

/// Words of which one says that something goes live; also in `go-live`.
const LAUNCH: [&str; 6] = ["live", "golive", "launch", "launched", "cutover", "rollout"];

fn overlaps(freeze: &Freeze, from: Date, to: Date) -> bool {
    from <= freeze.to && to >= freeze.from
}

/// Says that a milestone, or an outage, falls into a freeze on a day.
fn finding(task: &Task, freeze: &Freeze, (day, is_outage): (Date, bool), locale: Locale) -> Finding {
    let (name, into, day) = (&task.name, &freeze.name, locale.date(day));
    let (from, to) = (&locale.day_month(freeze.from), &locale.day_month(freeze.to));
    let text = match is_outage {
        false => {
            say!(
                locale,
                "rule-go-live-in-freeze-found",
                task = name,
                date = day,
                freeze = into,
                from = from,
                to = to
            )
        }
        true => say!(
            locale,
            "rule-go-live-in-freeze-found-outage",
            task = name,
            date = day,
            freeze = into,
            from = from,
            to = to
        ),
    };
    Finding::new(&RULE, text).about(&task.record).measured(
        say!(locale, "rule-go-live-in-freeze-measured"),
        say!(locale, "rule-go-live-in-freeze-limit", from = from, to = to),
    )
}
