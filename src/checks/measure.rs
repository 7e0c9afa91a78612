//! What each dimension of health is measured by, and how it stands: also where nothing is wrong, so that a
//! green status can be asked why as well as a red one.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::own_part::{End, OwnPart};
use crate::checks::rule::{Context, Topic, and_then, whole};
use crate::checks::scope::growth::growth;
use crate::checks::scope::scope_growth;
use crate::checks::{budget, habits, risk, schedule};
use crate::edition::Place;
use crate::edition::risk::Band;
use crate::units::Money;
use crate::units::locale::say;

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
    fn none(fact: String) -> Measure {
        Measure { fact, measured: String::new(), limit: String::new(), at: None }
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
        Topic::Plan => Measure::none(say!(context.numbers(), "rule-health-plan")),
        Topic::Habits => habits(context),
    }
}

fn schedule(context: &Context) -> Measure {
    let (edition, locale) = (context.edition, context.numbers());
    let schedule = edition.schedule();
    let limit = say!(
        locale,
        "rule-health-schedule-limit",
        amber = whole(context.settings.value(&schedule::schedule_late::AMBER).round()),
        red = whole(context.settings.value(&schedule::schedule_late::RED).round()),
    );
    let own = context.figures.own_part.as_ref().filter(|own| own.all > 0);
    // Where the promises end last, the finish of the tasks is not that of the part.
    if let Some(own) = own.filter(|own| own.decides()) {
        return promised(own, context);
    }
    let fact = match (schedule.finish, schedule.slip_days) {
        (None, _) => return Measure::none(say!(locale, "rule-health-schedule-none")),
        (Some(_), None) => say!(locale, "rule-health-schedule-no-baseline"),
        (Some(_), Some(slip)) if is_over(context) => say!(
            locale,
            "rule-health-schedule-over",
            subject = edition.audience().subject.key(),
            when = when(slip),
            span = locale.working_days(f64::from(slip).abs()),
        ),
        (Some(_), Some(slip)) => say!(
            locale,
            "rule-health-schedule",
            subject = edition.audience().subject.key(),
            when = when(slip),
            span = locale.working_days(f64::from(slip).abs()),
        ),
    };
    let fact = and_then(locale, fact, own.map(|own| deliveries(own, context)));
    // What is over is held against no limit any more.
    if schedule::schedule_late::is_part_over(context) {
        return Measure::none(fact);
    }
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
            measured: say!(
                locale,
                "rule-health-schedule-promise",
                task = &task.name,
                when = when(slip),
                days = slip.abs(),
            ),
            limit,
            at: task.record.at.clone(),
        },
        (None, Some(slip)) => Measure {
            fact,
            measured: say!(locale, "rule-health-schedule-finish", when = when(slip), days = slip.abs(),),
            limit,
            at: edition.head().at.clone(),
        },
        (None, None) => Measure::none(fact),
    }
}

/// Tells whether all that is measured is done, so that its finish is no forecast any more.
fn is_over(context: &Context) -> bool {
    let edition = context.edition;
    let mut leaves = edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed());
    let has_come = context.figures.own_part.as_ref().is_none_or(|own| own.open.is_empty());
    let lies_ahead = edition.schedule().finish.is_some_and(|finish| finish > edition.as_of());
    has_come && !lies_ahead && leaves.all(|task| task.times.is_finished())
}

/// Measures what a vendor has promised, on the site that is for it.
fn promised(own: &OwnPart, context: &Context) -> Measure {
    let locale = context.numbers();
    Measure {
        fact: deliveries(own, context),
        measured: say!(
            locale,
            "rule-health-deliveries-measured",
            overdue = own.overdue,
            slipping = own.slipping,
        ),
        limit: say!(locale, "rule-health-deliveries-limit"),
        at: context.edition.vendors()[own.vendor].record.at.clone(),
    }
}

fn deliveries(own: &OwnPart, context: &Context) -> String {
    let locale = context.numbers();
    let found = &context.figures.vendors[own.vendor].commitments;
    let count = own.open.len();
    let last = own.open.iter().filter_map(|&place| found[place].expected).max();
    match (count, own.end, last) {
        (0, ..) => say!(locale, "rule-health-deliveries-came"),
        (_, End::NotKnown { .. }, _) | (_, _, None) => {
            say!(locale, "rule-health-deliveries-no-date", count = count)
        }
        (_, _, Some(last)) => {
            say!(locale, "rule-health-deliveries-open", count = count, date = locale.date(last))
        }
    }
}

/// Returns on which side of a day something is, as a word for messages to choose by.
fn when(slip: i32) -> &'static str {
    match slip {
        0 => "on",
        1.. => "after",
        _ => "before",
    }
}

fn budget(context: &Context) -> Measure {
    let locale = context.numbers();
    let Some(budget) = &context.figures.budget else {
        return Measure::none(say!(locale, "rule-health-cost-none"));
    };
    if !budget.complete {
        return Measure::none(say!(locale, "rule-health-cost-incomplete"));
    }
    let share = |threshold| locale.share(context.settings.value(threshold) / 100.0);
    Measure {
        fact: cost_fact(context, budget),
        measured: budget.total.overrun_share().map_or(String::new(), |over| {
            let share = locale.share(over.abs());
            let side = match over {
                _ if share == locale.share(0.0) => "same",
                0.0.. => "over",
                _ => "under",
            };
            say!(locale, "rule-health-cost-measured", side = side, share = share)
        }),
        limit: say!(
            locale,
            "rule-health-cost-limit",
            amber = share(&budget::cost_over::AMBER),
            red = share(&budget::cost_over::RED),
        ),
        at: context.edition.budget().lines.first().and_then(|line| line.record.at.clone()),
    }
}

/// Returns the difference between forecast and budget, and on which side of the rule's limit it is.
fn cost_fact(context: &Context, found: &BudgetFigures) -> String {
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let (total, over) = (&found.total, found.total.forecast - found.total.approved);
    let (forecast, approved) = (currency.short(total.forecast), currency.short(total.approved));
    if found.is_only_plan() {
        return say!(locale, "rule-health-cost-plan", forecast = forecast);
    }
    let Some(share) = total.overrun_share().filter(|_| total.approved > Money::ZERO && forecast != approved)
    else {
        return say!(locale, "rule-health-cost", forecast = forecast, approved = approved);
    };
    let (amount, percent) = (currency.short(over.abs()), locale.share(share.abs()));
    if over.is_negative() {
        return say!(locale, "rule-health-cost-under", amount = amount, share = percent, approved = approved,);
    }
    let limit = |threshold| context.settings.value(threshold) / 100.0;
    let (amber, red) = (limit(&budget::cost_over::AMBER), limit(&budget::cost_over::RED));
    let limit = if share > red { red } else { amber };
    say!(
        locale,
        "rule-health-cost-over",
        amount = amount,
        share = percent,
        beyond = share > limit,
        limit = locale.share(limit),
    )
}

fn scope(context: &Context) -> Measure {
    let locale = context.numbers();
    if !context.edition.changes_complete() {
        return Measure::none(say!(locale, "rule-health-scope-incomplete"));
    }
    let changes = context.edition.changes();
    let unapproved = changes.iter().filter(|change| change.is_unapproved()).count();
    let approved = changes.iter().filter(|change| change.status.is_approved()).count() - unapproved;
    let pending = changes.iter().filter(|change| change.status.is_pending()).count();
    let growth = growth(context);
    let mut added = vec![match growth.days_share.map(|share| locale.share(share)) {
        Some(share) => say!(locale, "rule-health-scope-days-share", days = growth.days, share = share),
        None => say!(locale, "rule-health-scope-days", days = growth.days),
    }];
    if let Some(share) = growth.cost_share {
        let cost = context.edition.head().currency.short(growth.cost);
        added.push(say!(locale, "rule-health-scope-cost", cost = cost, share = locale.share(share)));
    }
    let limit = locale.share(context.settings.value(&scope_growth::GROWTH) / 100.0);
    Measure {
        fact: match (approved, unapproved, pending) {
            (0, 0, 0) => say!(locale, "rule-health-scope-none"),
            _ => say!(locale, "rule-health-scope", count = approved, made = unapproved, pending = pending,),
        },
        measured: say!(
            locale,
            "rule-health-scope-measured",
            baseline = growth.since_baseline,
            added = locale.list(&added),
        ),
        limit: say!(locale, "rule-health-scope-limit", share = limit),
        at: changes
            .first()
            .map_or_else(|| context.edition.head().at.clone(), |change| change.record.at.clone()),
    }
}

fn risk(context: &Context) -> Measure {
    let (risks, locale) = (&context.figures.risks, context.numbers());
    let (open, severe, high) = (risks.open.len(), risks.count(Band::Critical), risks.count(Band::High));
    let stale = context.settings.value(&risk::risk_not_reviewed::STALE);
    Measure {
        fact: say!(locale, "rule-health-risk", count = open),
        measured: say!(locale, "rule-health-risk-measured", count = open, severe = severe, high = high),
        limit: say!(locale, "rule-health-risk-limit", days = whole(stale)),
        at: risks.open.first().and_then(|&place| context.edition.risks()[place].record.at.clone()),
    }
}

/// Counts what is tested, and what is open of what was found. What is said of neither is left out.
fn quality(context: &Context) -> Measure {
    let (edition, locale) = (context.edition, context.numbers());
    let suites = edition.suites();
    // Tests of a suite that does not say how many are planned can't be a share of anything.
    let counted = suites.iter().filter_map(|suite| Some((suite.planned?, suite.run.unwrap_or(0))));
    let (planned, run) = counted.fold((0, 0), |(all, done), (planned, run)| (all + planned, done + run));
    let failed: u32 = suites.iter().filter_map(|suite| suite.failed).sum();
    let newest =
        edition.defects().iter().filter(|count| count.date <= edition.as_of()).max_by_key(|count| count.date);
    let tests = (planned > 0)
        .then(|| say!(locale, "rule-health-quality-tests", run = run, planned = planned, failed = failed));
    let defects = newest.and_then(|count| {
        let open = count.open?;
        Some(match count.critical {
            Some(critical) => {
                say!(locale, "rule-health-quality-defects-critical", open = open, critical = critical)
            }
            None => say!(locale, "rule-health-quality-defects", open = open),
        })
    });
    let items = edition.readiness();
    let done =
        items.iter().filter(|item| item.done && item.done_on.is_none_or(|date| date <= edition.as_of()));
    let ready = (!items.is_empty())
        .then(|| say!(locale, "rule-health-quality-ready", done = done.count(), all = items.len()));
    let said = tests.into_iter().chain(defects).chain(ready);
    let Some(said) = said.reduce(|said, then| and_then(locale, said, Some(then))) else {
        return Measure::none(match suites.is_empty() {
            true => say!(locale, "rule-health-quality-no-tests"),
            false => say!(locale, "rule-health-quality-no-count"),
        });
    };
    let first = suites.first().map(|suite| &suite.record).or_else(|| newest.map(|count| &count.record));
    let first = first.or_else(|| items.first().map(|item| &item.record));
    Measure {
        fact: said.clone(),
        measured: said,
        limit: say!(locale, "rule-health-quality-limit"),
        at: first.and_then(|record| record.at.clone()),
    }
}

fn habits(context: &Context) -> Measure {
    let (edition, locale) = (context.edition, context.numbers());
    if edition.updates().is_empty() && edition.decisions().is_empty() {
        return Measure::none(say!(locale, "rule-health-habits-none"));
    }
    let limit = context.settings.value(&habits::update_overdue::OVERDUE);
    let newest = edition.updates().last();
    Measure {
        fact: say!(locale, "rule-health-habits"),
        measured: match newest.map(|newest| edition.as_of() - newest.date) {
            None => say!(locale, "rule-health-habits-no-report"),
            Some(age) => say!(locale, "rule-health-habits-measured", days = age),
        },
        limit: say!(locale, "rule-health-habits-limit", days = whole(limit)),
        at: newest.and_then(|newest| newest.at.clone()),
    }
}
