//! What each dimension of health is measured by, and how it stands: also where nothing is wrong, so that a
//! green status can be asked why as well as a red one.

use crate::analysis::budget::BudgetFigures;
use crate::checks::rule::{Context, Topic};
use crate::checks::scope::growth::growth;
use crate::checks::scope::scope_growth;
use crate::checks::{budget, habits, risk, schedule};
use crate::edition::risk::Band;
use crate::edition::{Place, Subject};
use crate::units::Money;
use crate::units::locale::Locale;
use crate::units::text::plural;

/// How a dimension stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Measure {
    /// The headline fact, one plain sentence without a full stop.
    pub fact: String,
    /// What was measured, and the limit it is held against; in words, empty where nothing is recorded.
    pub measured: String,
    pub limit: String,
    pub at: Option<Place>,
}

impl Measure {
    fn none(fact: &str) -> Measure {
        Measure { fact: fact.to_string(), measured: String::new(), limit: String::new(), at: None }
    }
}

/// Measures a dimension where no rule complains of it.
pub fn measure(topic: Topic, context: &Context) -> Measure {
    match topic {
        Topic::Schedule => schedule(context),
        Topic::Budget => budget(context),
        Topic::Scope => scope(context),
        Topic::Risk => risk(context),
        Topic::Quality => quality(context),
        Topic::Plan => Measure::none("The plan itself is assessed on its own page"),
        Topic::Habits => habits(context),
    }
}

fn schedule(context: &Context) -> Measure {
    let edition = context.edition;
    let schedule = edition.schedule();
    let (amber, red) = (
        context.settings.value(&schedule::schedule_late::AMBER),
        context.settings.value(&schedule::schedule_late::RED),
    );
    let limit = format!(
        "at most {} late; off track over {}",
        days(amber, context.numbers()),
        days(red, context.numbers())
    );
    let fact = match (schedule.finish, schedule.slip_days) {
        (None, _) => return Measure::none("No task has dates yet"),
        (Some(_), None) => "No baseline is set to compare with".to_string(),
        (Some(_), Some(slip)) => slip_fact(slip, edition.audience().subject, context.numbers()),
    };
    // Where dates are promised, they are what the tolerance is held against.
    let promises = edition.tasks().iter().filter(|task| {
        task.is_milestone() && !task.inactive && !task.times.is_finished() && task.committed.is_some()
    });
    let worst = promises
        .filter_map(|task| Some((task.times.committed_slip_days?, task)))
        .max_by_key(|&(slip, task)| (slip, std::cmp::Reverse(&task.record.id)));
    match (worst, schedule.slip_days) {
        (Some((slip, task)), _) => Measure {
            fact,
            measured: format!(
                "`{}` {}",
                task.name,
                against(slip, "the date committed to", context.numbers())
            ),
            limit,
            at: task.record.at.clone(),
        },
        (None, Some(slip)) => Measure {
            fact,
            measured: format!("the finish {}", against(slip, "the baseline", context.numbers())),
            limit,
            at: edition.head().at.clone(),
        },
        (None, None) => Measure::none(&fact),
    }
}

/// Returns `3 working days after the baseline`.
fn against(slip: i32, what: &str, numbers: Locale) -> String {
    match slip {
        0 => format!("on {what}"),
        1.. => format!("{} after {what}", days(slip.into(), numbers)),
        _ => format!("{} before {what}", days((-slip).into(), numbers)),
    }
}

fn days(days: f64, numbers: Locale) -> String {
    let whole = days.round() as i64;
    format!("{} working {}", numbers.integer(whole), if whole == 1 { "day" } else { "days" })
}

fn slip_fact(slip: i32, subject: Subject, numbers: Locale) -> String {
    let finish = format!("Forecast finish{}", subject.of_it());
    match slip {
        0 => format!("{finish} is the baseline's"),
        1.. => format!("{finish} is {} after the baseline", numbers.working_days(slip.into())),
        _ => format!("{finish} is {} before the baseline", numbers.working_days((-slip).into())),
    }
}

fn budget(context: &Context) -> Measure {
    let Some(budget) = &context.figures.budget else { return Measure::none("No budget is recorded") };
    if !budget.complete {
        return Measure::none("Not all of the money is shown here");
    }
    let share = |threshold| context.numbers().share(context.settings.value(threshold) / 100.0);
    Measure {
        fact: cost_fact(context, budget),
        measured: budget.total.overrun_share().map_or(String::new(), |over| {
            match context.numbers().share(over.abs()) {
                share if share == context.numbers().share(0.0) => "as approved".to_string(),
                share if over > 0.0 => format!("{share} over what is approved"),
                share => format!("{share} under what is approved"),
            }
        }),
        limit: format!(
            "at most {} over; off track over {}",
            share(&budget::cost_over::AMBER),
            share(&budget::cost_over::RED)
        ),
        at: context.edition.budget().lines.first().and_then(|line| line.record.at.clone()),
    }
}

/// Returns the difference between forecast and budget, and on which side of the rule's limit it is.
fn cost_fact(context: &Context, found: &BudgetFigures) -> String {
    let (currency, numbers) = (context.edition.head().currency, context.numbers());
    let (total, over) = (&found.total, found.total.forecast - found.total.approved);
    let (forecast, approved) = (currency.short(total.forecast), currency.short(total.approved));
    if found.is_only_plan() {
        return format!("No spending is recorded; the plan costs {forecast}");
    }
    let Some(share) = total.overrun_share().filter(|_| total.approved > Money::ZERO && forecast != approved)
    else {
        return format!("Forecast {forecast} of {approved} approved");
    };
    let amount = format!("{} ({})", currency.short(over.abs()), numbers.share(share.abs()));
    if over.is_negative() {
        return format!("{amount} under the {approved} approved");
    }
    let limit = |threshold| context.settings.value(threshold) / 100.0;
    let (amber, red) = (limit(&budget::cost_over::AMBER), limit(&budget::cost_over::RED));
    let (side, limit) = match share {
        share if share > red => ("beyond", red),
        share if share > amber => ("beyond", amber),
        _ => ("within", amber),
    };
    format!("{amount} over, {side} the {} limit", numbers.share(limit))
}

fn scope(context: &Context) -> Measure {
    if !context.edition.changes_complete() {
        return Measure::none("Not every change is shown here");
    }
    let changes = context.edition.changes();
    let unapproved = changes.iter().filter(|change| change.is_unapproved()).count();
    let approved = changes.iter().filter(|change| change.status.is_approved()).count() - unapproved;
    let made = match unapproved {
        0 => String::new(),
        count => format!("{count} made without approval, "),
    };
    let pending = changes.iter().filter(|change| change.status.is_pending()).count();
    let growth = growth(context);
    let share = |share: Option<f64>| {
        share.map_or(String::new(), |share| format!(" ({})", context.numbers().share(share)))
    };
    let mut measured = format!("{}{}", days(growth.days.into(), context.numbers()), share(growth.days_share));
    if growth.cost_share.is_some() {
        let cost = context.edition.head().currency.short(growth.cost);
        measured = format!("{measured} and {cost}{}", share(growth.cost_share));
    }
    let limit = context.numbers().share(context.settings.value(&scope_growth::GROWTH) / 100.0);
    Measure {
        fact: match (approved, pending) {
            (0, 0) if made.is_empty() => "No change is approved, and none waits for a decision".to_string(),
            _ => format!(
                "{approved} {} approved, {made}{pending} waiting for a decision",
                plural(approved, "change", "changes")
            ),
        },
        measured: format!("{measured} added {}", growth.since()),
        limit: format!("at most {limit} of the days or the budget"),
        at: changes
            .first()
            .map_or_else(|| context.edition.head().at.clone(), |change| change.record.at.clone()),
    }
}

fn risk(context: &Context) -> Measure {
    let risks = &context.figures.risks;
    let (open, severe, high) = (risks.open.len(), risks.count(Band::Critical), risks.count(Band::High));
    let stale = context.settings.value(&risk::risk_not_reviewed::STALE);
    Measure {
        fact: match open {
            0 => "No open risks are recorded".to_string(),
            open => format!("{open} open risks, none of them severe without an owner"),
        },
        measured: format!("{open} open, {severe} of them severe and {high} high"),
        limit: format!(
            "each severe one owned, each high or severe one answered, all reviewed within {} days",
            context.numbers().decimal(stale, 0)
        ),
        at: risks.open.first().and_then(|&place| context.edition.risks()[place].record.at.clone()),
    }
}

/// Counts what is tested, and what is open of what was found. What is said of neither is left out.
fn quality(context: &Context) -> Measure {
    let edition = context.edition;
    let suites = edition.suites();
    // Tests of a suite that does not say how many are planned can't be a share of anything.
    let counted = suites.iter().filter_map(|suite| Some((suite.planned?, suite.run.unwrap_or(0))));
    let (planned, run) = counted.fold((0, 0), |(all, done), (planned, run)| (all + planned, done + run));
    let failed: u32 = suites.iter().filter_map(|suite| suite.failed).sum();
    let newest =
        edition.defects().iter().filter(|count| count.date <= edition.as_of()).max_by_key(|count| count.date);
    let tests = (planned > 0).then(|| format!("{run} of {planned} tests run, {failed} failed"));
    let defects = newest.and_then(|count| {
        let open = count.open?;
        let critical =
            count.critical.map_or(String::new(), |critical| format!(", {critical} of them critical"));
        Some(format!("{open} {} open{critical}", plural(open as usize, "defect", "defects")))
    });
    let items = edition.readiness();
    let done =
        items.iter().filter(|item| item.done && item.done_on.is_none_or(|date| date <= edition.as_of()));
    let ready = (!items.is_empty()).then(|| {
        let all = items.len();
        format!("{} of {all} readiness {} done", done.count(), plural(all, "item is", "items are"))
    });
    let said: Vec<String> = tests.into_iter().chain(defects).chain(ready).collect();
    if said.is_empty() {
        return Measure::none(if suites.is_empty() {
            "No tests are recorded"
        } else {
            "No test is counted yet"
        });
    }
    let first = suites.first().map(|suite| &suite.record).or_else(|| newest.map(|count| &count.record));
    let first = first.or_else(|| items.first().map(|item| &item.record));
    Measure {
        fact: said.join("; "),
        measured: said.join("; "),
        limit: "no warning sign in tests, defects and launch readiness".to_string(),
        at: first.and_then(|record| record.at.clone()),
    }
}

fn habits(context: &Context) -> Measure {
    let edition = context.edition;
    if edition.updates().is_empty() && edition.decisions().is_empty() {
        return Measure::none("No report and no decision is recorded");
    }
    let limit = context.settings.value(&habits::update_overdue::OVERDUE);
    let newest = edition.updates().last();
    Measure {
        fact: "Reports, reviews and decisions are up to date".to_string(),
        measured: match newest.map(|newest| edition.as_of() - newest.date) {
            None => "no open decision is late".to_string(),
            Some(0) => "the newest report is of the same day".to_string(),
            Some(age) => format!("the newest report is {age} {} old", plural(age as usize, "day", "days")),
        },
        limit: format!(
            "a report at most {} days old, decisions by the day needed",
            context.numbers().decimal(limit, 0)
        ),
        at: newest.and_then(|newest| newest.at.clone()),
    }
}
