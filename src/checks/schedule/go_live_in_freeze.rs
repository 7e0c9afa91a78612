//! `go-live-in-freeze`: a go-live or an outage falls in a business-critical period.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::project::Freeze;
use crate::edition::task::Task;
use crate::units::text::slug;
use crate::units::{Date, locale};

pub const RULE: Rule = Rule {
    name: "go-live-in-freeze",
    topic: Topic::Schedule,
    severity: Severity::Alarm,
    sign: "A go-live or a planned outage falls inside a freeze period of the calendar. A go-live is a milestone \
           whose gate is of the kind `go/no-go` or that has go-live, live, launch or cut-over in its name or \
           kind, or that carries or directly follows an outage; a name that speaks of approval alone is none. \
           Any other gate or committed milestone in a freeze is a notice.",
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
        if let (Some(severity), Some(span)) = (severity(task, context.edition), task.times.forecast) {
            let hit = freezes.iter().find(|freeze| overlaps(freeze, span.finish, span.finish));
            findings.extend(hit.map(|freeze| {
                let what = format!("`{}` is forecast for {}", task.name, locale::date(span.finish));
                finding(task, freeze, &what).severity(severity)
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

fn finding(task: &Task, freeze: &Freeze, what: &str) -> Finding {
    let period = format!("{} to {}", locale::day_month(freeze.from), locale::day_month(freeze.to));
    Finding::new(&RULE, format!("{what}, inside the freeze `{}` ({period})", freeze.name))
        .about(&task.record)
        .measured("inside the freeze", format!("outside {period}"))
}
