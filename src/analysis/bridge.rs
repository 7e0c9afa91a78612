//! The bridge from the baseline to the forecast: what was approved since, in days and in money, and the
//! rest, which is slip.
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

#[derive(Clone, Debug)]
pub struct Bridge {
    /// The place of the baseline in the edition's list.
    pub baseline: usize,
    /// Nothing where the baseline or the forecast has no finish.
    pub days: Option<Days>,
    /// Nothing where money is not shown or the baseline holds none.
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
    /// The total less the approved changes.
    pub slip: i32,
    /// Where the total arose on the longest path, in its order.
    pub path: Vec<PathSlip>,
    /// The total less what the path accounts for.
    pub unexplained: i32,
}

/// The cost at completion.
#[derive(Clone, Debug)]
pub struct Amounts {
    /// The lines as agreed, with the changes that had been approved by then.
    pub from: Money,
    /// What of `from` are changes that had been approved when the baseline was taken.
    pub approved_before: Money,
    pub to: Money,
    pub total: Money,
    /// Places of changes approved since, and their cost.
    pub changes: Vec<(usize, Money)>,
    /// Places of lines whose amount was written anew since, and the difference.
    pub rewritten: Vec<(usize, Money)>,
    /// Lines that were taken out since: minus what they held.
    pub removed: Money,
    /// Places of lines that cost more or less than agreed and changed, and by how much.
    pub overruns: Vec<(usize, Money)>,
    /// What none of these accounts for.
    pub unexplained: Money,
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

    pub fn rewritten(&self) -> Money {
        self.rewritten.iter().map(|(_, amount)| *amount).sum()
    }

    pub fn overrun(&self) -> Money {
        self.overruns.iter().map(|(_, amount)| *amount).sum()
    }
}

/// Computes the bridge from the baseline that slips are measured against; nothing where there is none.
pub fn analyse(edition: &Edition, budget: Option<&BudgetFigures>) -> Option<Bridge> {
    let schedule = edition.schedule();
    let baseline = schedule.baselines.iter().position(|kept| kept.current)?;
    let kept = &schedule.baselines[baseline];
    Some(Bridge {
        baseline,
        days: days(edition, kept),
        amounts: budget.zip(kept.money.as_ref()).and_then(|(budget, money)| {
            let agrees_money = money.total.is_some() || money.lines.iter().any(Option::is_some);
            agrees_money.then(|| amounts(edition, budget, money, kept.taken))
        }),
    })
}

/// *Example:* baseline Friday 20 November, forecast Wednesday 2 December: 8 working days. A change of two
/// days was approved in between, so 2 are approved and 6 are slip.
fn days(edition: &Edition, kept: &BaselineTimes) -> Option<Days> {
    let schedule = edition.schedule();
    let (from, to, total) = (kept.finish?, schedule.finish?, schedule.slip_days?);
    let changes: Vec<(usize, i32)> = since(edition.changes(), kept.taken)
        .filter_map(|(place, change)| Some((place, change.impact.days.filter(|days| *days != 0)?)))
        .collect();
    let approved: i32 = changes.iter().map(|(_, days)| days).sum();
    let on_path: i32 = schedule.path_slips.iter().map(|slip| slip.days).sum();
    Some(Days {
        from,
        to,
        total,
        changes,
        slip: total - approved,
        path: schedule.path_slips.clone(),
        unexplained: total - on_path,
    })
}

/// *Example:* a line of 100 in the baseline, a change of 20 on it approved since, forecast 150: 20 are
/// approved, 30 are overrun.
fn amounts(edition: &Edition, budget: &BudgetFigures, money: &BaselineMoney, taken: Option<Date>) -> Amounts {
    let (lines, changes) = (&edition.budget().lines, edition.changes());
    let cost = |change: &Change| change.impact.cost.known().copied().unwrap_or_default();
    let since: Vec<(usize, Money)> = since(changes, taken)
        .filter(|(_, change)| change.funded_by.is_some())
        .map(|(place, change)| (place, cost(change)))
        .filter(|(_, cost)| !cost.is_zero())
        .collect();
    let all_approved: Money = paid(changes).map(|(_, change)| cost(change)).sum();
    let approved_before = all_approved - since.iter().map(|(_, cost)| *cost).sum::<Money>();
    let known: Money = money.lines.iter().flatten().copied().sum();
    let agreed = money.total.unwrap_or(known);
    let mut rewritten = Vec::new();
    let mut overruns = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let then = money.lines.get(place).copied().flatten().unwrap_or_default();
        let on_line = |change: &&Change| change.line.as_deref() == Some(line.record.id.as_str());
        let changed: Money = paid(changes).map(|(_, change)| change).filter(on_line).map(cost).sum();
        let forecast = budget.lines.get(place).map(|line| line.amounts.forecast).unwrap_or_default();
        let rest = forecast - line.amount - changed;
        rewritten.extend((line.amount != then).then(|| (place, line.amount - then)));
        overruns.extend((!rest.is_zero()).then_some((place, rest)));
    }
    let from = agreed + approved_before;
    let to = budget.total.forecast;
    let mut bridge = Amounts {
        from,
        approved_before,
        to,
        total: to - from,
        changes: since,
        rewritten,
        removed: known - agreed,
        overruns,
        unexplained: Money::ZERO,
    };
    let explained = bridge.approved() + bridge.rewritten() + bridge.removed + bridge.overrun();
    bridge.unexplained = bridge.total - explained;
    bridge
}

/// Returns the approved changes that somebody pays for.
fn paid(changes: &[Change]) -> impl Iterator<Item = (usize, &Change)> {
    changes.iter().enumerate().filter(|(_, change)| change.status.is_approved() && change.funded_by.is_some())
}

/// Returns the changes that were approved after the baseline was taken. One without a date of its
/// decision counts as later: a baseline of its day would hold it.
fn since(changes: &[Change], taken: Option<Date>) -> impl Iterator<Item = (usize, &Change)> {
    changes.iter().enumerate().filter(move |(_, change)| {
        change.status.is_approved()
            && change.decided.zip(taken).is_none_or(|(decided, taken)| decided > taken)
    })
}
