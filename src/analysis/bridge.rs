//! The bridge from the baseline to the forecast: what was approved since, in days and in money, and the
//! rest, which is slip. Without the money of a baseline it begins at the lines as first agreed.
//!
//! Every part is a whole number of days or an exact amount, so that the parts sum to the difference; what
//! no part accounts for is a part of its own (PRINCE2 and GAO-16-89G, best practice 10: a variance is
//! told apart from an approved change of the baseline).

use crate::analysis::budget::BudgetFigures;
use crate::edition::Edition;
use crate::edition::baseline::{BaselineMoney, BaselineTimes};
use crate::edition::change::Change;
use crate::edition::times::PathSlip;
use crate::units::{Date, Money};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct Bridge {
    /// The place of the baseline in the edition's list; nothing where none is kept.
    pub baseline: Option<usize>,
    /// Nothing where the baseline or the forecast has no finish.
    pub days: Option<Days>,
    /// Nothing where money is not shown, or not every change: what nobody approved could not be told from what
    /// is not shown.
    pub amounts: Option<Amounts>,
}

/// The finish, in working days of the project's calendar.
#[derive(Clone, Debug)]
pub struct Days {
    pub from: Date,
    pub to: Date,
    pub total: i32,
    /// Places of approved changes with days, and the days.
    pub changes: Vec<(usize, i32)>,
    /// The total less the approved changes; what was changed without approval is in it. Nothing where not every
    /// change is shown.
    pub slip: Option<i32>,
    /// Where the total arose on the longest path, in its order; nothing where a step of it is hidden.
    pub path: Option<Path>,
}

/// Where the days arose.
#[derive(Clone, Debug)]
pub struct Path {
    pub steps: Vec<PathSlip>,
    /// The total less what the steps account for.
    pub unexplained: i32,
}

/// The cost at completion.
#[derive(Clone, Debug)]
pub struct Amounts {
    pub starts_at: Start,
    /// The lines as agreed, with the changes that had been approved by then.
    pub from: Money,
    /// What of `from` are changes that had been approved when the baseline was taken.
    pub approved_before: Money,
    pub to: Money,
    pub total: Money,
    /// Places of changes approved since, and their cost.
    pub changes: Vec<(usize, Money)>,
    /// The same of changes that were made and that nobody approved.
    pub unapproved: Vec<(usize, Money)>,
    /// Places of lines whose amount was written anew since, and the difference.
    pub rewritten: Vec<(usize, Money)>,
    /// Lines that were taken out since: minus what they held.
    pub removed: Money,
    /// Places of lines that cost more or less than agreed and changed, and by how much.
    pub overruns: Vec<(usize, Money)>,
    /// What none of these accounts for.
    pub unexplained: Money,
    /// The same steps of each line, then of what belongs to none. Each column sums to its step.
    pub lines: Vec<LineSteps>,
}

/// What the bridge of money begins at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    Baseline,
    /// The lines as first agreed.
    Lines,
}

/// The steps of one line: they sum from `from` to `to`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LineSteps {
    /// The place of the line; nothing for what belongs to none.
    pub line: Option<usize>,
    pub from: Money,
    pub approved: Money,
    pub unapproved: Money,
    /// Written anew or taken out.
    pub rewritten: Money,
    pub overrun: Money,
    pub to: Money,
}

impl Days {
    pub fn approved(&self) -> i32 {
        self.changes.iter().map(|(_, days)| days).sum()
    }
}

impl Amounts {
    pub fn approved(&self) -> Money {
        self.changes.iter().map(|(_, cost)| *cost).sum()
    }

    pub fn unapproved(&self) -> Money {
        self.unapproved.iter().map(|(_, cost)| *cost).sum()
    }

    /// Returns what of the total nobody approved: all but the approved changes.
    pub fn without_approval(&self) -> Money {
        self.total - self.approved()
    }

    pub fn rewritten(&self) -> Money {
        self.rewritten.iter().map(|(_, amount)| *amount).sum()
    }

    pub fn overrun(&self) -> Money {
        self.overruns.iter().map(|(_, amount)| *amount).sum()
    }
}

/// Computes the bridge from the baseline that slips are measured against; nothing where there is neither one nor
/// a budget.
pub fn analyse(edition: &Edition, budget: Option<&BudgetFigures>) -> Option<Bridge> {
    let baselines = &edition.schedule().baselines;
    let baseline = baselines.iter().position(|kept| kept.current);
    if baseline.is_none() && budget.is_none() {
        return None;
    }
    let kept = baseline.map(|place| &baselines[place]);
    let agreed = kept.and_then(|kept| {
        let money = kept.money.as_ref()?;
        let agrees = money.total.is_some() || money.lines.iter().any(Option::is_some);
        agrees.then_some((money, kept.taken))
    });
    Some(Bridge {
        baseline,
        days: kept.and_then(|kept| days(edition, kept)),
        amounts: (budget.filter(|budget| budget.changes_listed))
            .map(|budget| amounts(edition, budget, agreed)),
    })
}

/// *Example:* baseline Friday 20 November, forecast Wednesday 2 December: 8 working days. A change of two
/// days was approved in between, so 2 are approved and 6 are slip.
fn days(edition: &Edition, kept: &BaselineTimes) -> Option<Days> {
    let schedule = edition.schedule();
    let (from, to, total) = (kept.finish?, schedule.finish?, schedule.slip_days?);
    let changes: Vec<(usize, i32)> = since(edition.changes(), kept.taken)
        .filter(|(_, change)| !change.is_unapproved())
        .filter_map(|(place, change)| Some((place, change.impact.days.filter(|days| *days != 0)?)))
        .collect();
    let approved: i32 = changes.iter().map(|(_, days)| days).sum();
    let path = schedule.path_slips.clone().map(|steps| {
        let on_path: i32 = steps.iter().map(|slip| slip.days).sum();
        Path { steps, unexplained: total - on_path }
    });
    Some(Days { from, to, total, changes, slip: edition.changes_complete().then(|| total - approved), path })
}

/// *Example:* a line of 100 in the baseline, a change of 20 on it approved since, forecast 150: 20 are
/// approved, 30 are overrun.
fn amounts(
    edition: &Edition,
    budget: &BudgetFigures,
    agreed: Option<(&BaselineMoney, Option<Date>)>,
) -> Amounts {
    let (lines, changes) = (&edition.budget().lines, edition.changes());
    let taken = agreed.map(|(_, taken)| taken);
    let then = |place: usize| match agreed {
        Some((money, _)) => money.lines.get(place).copied().flatten().unwrap_or_default(),
        None => lines[place].amount,
    };
    let known: Money = (0..lines.len()).map(then).sum();
    let total_agreed = agreed.and_then(|(money, _)| money.total).unwrap_or(known);
    let places: BTreeMap<&str, usize> =
        lines.iter().enumerate().map(|(place, line)| (line.record.id.as_str(), place)).collect();
    // The last row is for what names no line.
    let mut steps = vec![LineSteps::default(); lines.len() + 1];
    let (mut since, mut unapproved) = (Vec::new(), Vec::new());
    let mut approved_before = Money::ZERO;
    for (place, change) in changes.iter().enumerate().filter(|(_, change)| change.status.is_approved()) {
        let line = change.line.as_deref().and_then(|id| places.get(id).copied());
        let cost = change.impact.cost.known().copied().unwrap_or_default();
        let is_unapproved = change.is_unapproved();
        // What nobody approved, nobody need have said who pays for: its line did.
        if cost.is_zero() || !(change.funded_by.is_some() || is_unapproved && line.is_some()) {
            continue;
        }
        let step = &mut steps[line.unwrap_or(lines.len())];
        if is_unapproved {
            step.unapproved += cost;
            unapproved.push((place, cost));
        } else if taken.is_none_or(|taken| is_since(change, taken)) {
            step.approved += cost;
            since.push((place, cost));
        } else {
            step.from += cost;
            approved_before += cost;
        }
    }
    for (place, line) in lines.iter().enumerate() {
        let step = &mut steps[place];
        let before = step.from;
        step.line = Some(place);
        step.from += then(place);
        step.rewritten = line.amount - then(place);
        step.to = budget.lines.get(place).map(|line| line.amounts.forecast).unwrap_or_default();
        step.overrun = step.to - line.amount - before - step.approved - step.unapproved;
    }
    let (from, to) = (total_agreed + approved_before, budget.total.forecast);
    if let Some((rest, steps)) = steps.split_last_mut() {
        rest.rewritten = known - total_agreed;
        rest.from += total_agreed - known;
        rest.to = to - steps.iter().map(|step| step.to).sum::<Money>();
        rest.overrun = rest.to - rest.from - rest.approved - rest.unapproved - rest.rewritten;
    }
    let unexplained = steps.last().map(|rest| rest.overrun).unwrap_or_default();
    let each = |amount: fn(&LineSteps) -> Money| {
        let all = steps.iter().filter_map(|step| Some((step.line?, amount(step))));
        all.filter(|(_, amount)| !amount.is_zero()).collect::<Vec<_>>()
    };
    Amounts {
        starts_at: if agreed.is_some() { Start::Baseline } else { Start::Lines },
        from,
        approved_before,
        to,
        total: to - from,
        changes: since,
        unapproved,
        rewritten: each(|step| step.rewritten),
        removed: known - total_agreed,
        overruns: each(|step| step.overrun),
        unexplained,
        lines: steps,
    }
}

/// Returns the changes that were approved after the baseline was taken.
fn since(changes: &[Change], taken: Option<Date>) -> impl Iterator<Item = (usize, &Change)> {
    let all = changes.iter().enumerate();
    all.filter(move |(_, change)| change.status.is_approved() && is_since(change, taken))
}

/// Tells whether a change was decided after the baseline was taken. One without a date of its decision counts as
/// later: a baseline of its day would hold it.
fn is_since(change: &Change, taken: Option<Date>) -> bool {
    change.decided.zip(taken).is_none_or(|(decided, taken)| decided > taken)
}
