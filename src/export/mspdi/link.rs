//! Dependencies of a task.

use crate::edition::link::{Link, LinkKind, Wait, WaitAmount};
use crate::edition::task::Task;
use crate::export::mspdi::amount::{self, Lengths};
use crate::export::mspdi::loss::{Loss, Losses};
use crate::export::mspdi::markup::Markup;
use crate::export::mspdi::plan::Plan;

/// The code of a lag that is a share of the predecessor's duration.
const PERCENT: u32 = 19;

/// Writes a `PredecessorLink` for each dependency.
pub fn write(place: usize, plan: &Plan, losses: &mut Losses, markup: &mut Markup) {
    let task = &plan.tasks[place];
    for link in &task.after {
        if counts_in_phase(link, place, plan) {
            losses.add(Loss::PhaseLag, &task.record.id);
        }
        let (lag, format) = lag(link.wait, own_lengths(task), plan.lengths);
        if let WaitAmount::Share(share) = link.wait.amount
            && !share.basis_points().is_multiple_of(100)
        {
            losses.add(Loss::RoundedLag, &task.record.id);
        }
        markup.group("PredecessorLink", |markup| {
            markup.value("PredecessorUID", plan.uid(link.from));
            markup.value("Type", kind(link));
            markup.switch("CrossProject", false);
            markup.value("LinkLag", lag);
            markup.value("LagFormat", format);
        });
    }
}

/// Tells whether a link counts in the calendar of a phase: the lag to it, or a share of its duration.
fn counts_in_phase(link: &Link, to: usize, plan: &Plan) -> bool {
    let phase = match link.wait.amount {
        WaitAmount::Time(time) if time.elapsed || time.is_zero() => return false,
        WaitAmount::Time(_) => to,
        WaitAmount::Share(_) => link.from,
    };
    plan.tasks[phase].times.summary && plan.named_calendar(phase).is_some_and(|calendar| calendar > 0)
}

/// Returns how long days and weeks are where a task is worked.
pub fn own_lengths(task: &Task) -> Lengths {
    Lengths { day: task.times.work.day_minutes, week: task.times.work.week_minutes }
}

fn kind(link: &Link) -> u32 {
    match link.kind {
        LinkKind::FinishToFinish => 0,
        LinkKind::FinishToStart => 1,
        LinkKind::StartToFinish => 2,
        LinkKind::StartToStart => 3,
    }
}

/// Returns a lag in tenths of a minute, or in percent, with the code of its unit. A lead is negative.
fn lag(wait: Wait, own: Lengths, project: Lengths) -> (i64, u32) {
    let sign = if wait.lead { -1 } else { 1 };
    match wait.amount {
        WaitAmount::Time(time) => {
            let minutes = time.in_minutes(i64::from(own.day), i64::from(own.week));
            let short = i32::try_from(minutes).unwrap_or(i32::MAX);
            (sign * minutes.saturating_mul(10), amount::unit(Some(time), short, time.elapsed, own, project))
        }
        WaitAmount::Share(share) => (sign * i64::from((share.basis_points() + 50) / 100), PERCENT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Percent;

    const EIGHT: Lengths = Lengths { day: 480, week: 2400 };

    #[test]
    fn lags_are_tenths_of_minutes_or_percent() {
        let of = |text: &str, lead| {
            let amount = match text.strip_suffix('%') {
                Some(share) => WaitAmount::Share(Percent::new(share.parse().unwrap()).unwrap()),
                None => WaitAmount::Time(text.parse().unwrap()),
            };
            lag(Wait { amount, lead }, EIGHT, EIGHT)
        };
        assert_eq!(of("2d", false), (9600, 7));
        assert_eq!(of("1w", true), (-24_000, 9));
        assert_eq!(of("3ed", false), (43_200, 8));
        assert_eq!(of("50%", false), (50, 19));
        assert_eq!(of("25%", true), (-25, 19));
        assert_eq!(of("30min", false), (300, 3));
    }
}
