//! Every milestone: its dates, how late it is, and why.

use crate::analysis::forecast;
use crate::analysis::graph::Threat;
use crate::analysis::milestone::MilestoneFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::facts::{self, Tolerance};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{drivers, words};
use serde::Serialize;

#[derive(Serialize)]
pub struct Table<'a> {
    rows: Vec<Row<'a>>,
    rest: Option<String>,
    has_committed: bool,
    has_baseline: bool,
}

#[derive(Serialize)]
struct Row<'a> {
    link: LinkView,
    gate: Option<&'a str>,
    forecast: Phrase,
    /// The date that 8 in 10 runs keep.
    safe: Option<Phrase>,
    committed: Phrase,
    against_committed: Phrase,
    baseline: Phrase,
    slip: Phrase,
    status: StatusView,
    why: Phrase,
    /// What stands between it and its date, most urgent first.
    threats: Vec<LinkView>,
    /// How many more there are.
    more_threats: Option<String>,
}

/// The most threats of a milestone that are named.
const MOST_THREATS: usize = 5;

/// The most rows; a long plan shows those ahead first.
const MOST: usize = 60;

/// Says what comes next.
pub fn sub(report: &Report) -> Phrase {
    let (tasks, near) = (report.edition.tasks(), report.edition.as_of());
    let all = &report.figures.milestones;
    let Some((next, date)) =
        all.iter().filter(|found| !found.reached).find_map(|found| Some((found, found.date?)))
    else {
        return Phrase::plain(match all.iter().any(|found| !found.reached) {
            true => "No milestone that is ahead has a date yet.",
            false if all.is_empty() && !report.edition.audience().complete => {
                "What is planned may have milestones that are not shown here."
            }
            false if all.is_empty() => "Give the plan a milestone, and its dates are followed here.",
            false => "None is ahead.",
        });
    };
    let out = Phrase::plain(format!("Next: {}, forecast for ", tasks[next.place].name)).date_near(date, near);
    match next.committed_slip_days {
        Some(late @ 1..) => {
            out.text(format!(", {} later than promised.", facts::work_span(late, report.numbers())))
        }
        Some(0) => out.text(", as promised."),
        Some(early) => {
            out.text(format!(", {} before the date promised.", facts::work_span(early, report.numbers())))
        }
        None => out.text("."),
    }
}

/// Returns the milestones by date; nothing where there is none.
pub fn table(report: &Report) -> Option<Table<'_>> {
    let mut chosen: Vec<&MilestoneFigures> = report.figures.milestones.iter().collect();
    if chosen.is_empty() {
        return None;
    }
    if chosen.len() > MOST {
        chosen.sort_by_key(|milestone| milestone.reached);
    }
    let rest = chosen.len().saturating_sub(MOST);
    chosen.truncate(MOST);
    let tasks = report.edition.tasks();
    Some(Table {
        has_committed: chosen.iter().any(|milestone| tasks[milestone.place].committed.is_some()),
        has_baseline: chosen.iter().any(|milestone| tasks[milestone.place].times.baseline.is_some()),
        rows: chosen.into_iter().map(|milestone| row(report, milestone)).collect(),
        rest: (rest > 0)
            .then(|| format!("{} more are in the timeline.", report.numbers().integer(rest as i64))),
    })
}

fn row<'a>(report: &'a Report, milestone: &MilestoneFigures) -> Row<'a> {
    let (task, near) = (&report.edition.tasks()[milestone.place], report.edition.as_of());
    let day = |date| Phrase::new().date_near(date, near);
    let none = || Phrase::plain("–");
    let tolerance = Tolerance::of(report);
    let threats = report.figures.graph.threats(milestone.place);
    let signed = |days: i32| {
        let mark = tolerance.mark(days).filter(|_| !milestone.reached);
        (mark, report.numbers().days_signed(days.into()))
    };
    let odds = forecast::milestone(&report.edition, milestone.place);
    // The date of a baseline is no promise.
    let chance = odds.and_then(|odds| odds.chance).filter(|_| task.committed.is_some());
    Row {
        link: LinkView::record(report, Kind::Task, &task.record.id, &task.name),
        gate: task.gate.as_ref().map(|_| "gate"),
        forecast: milestone.date.map_or_else(|| Phrase::plain("not planned"), day),
        safe: odds.map(|odds| Phrase::plain("8 in 10 by ").date_near(odds.safe, near)),
        committed: task.committed.map_or_else(none, day),
        against_committed: milestone.committed_slip_days.map_or_else(none, |late| {
            let (mark, text) = signed(late);
            let broken = (late > 0 && !milestone.reached).then_some(Mark::Warn);
            Phrase::new().marked(mark.or(broken), text)
        }),
        baseline: task.times.baseline.map_or_else(none, |span| day(span.finish)),
        slip: milestone.slip_days.map_or_else(none, |slip| {
            let (mark, text) = signed(slip);
            Phrase::new().marked(mark, text)
        }),
        status: status(milestone, chance, tolerance),
        why: drivers::reason(report, task),
        threats: threats.iter().take(MOST_THREATS).filter_map(|threat| threat_link(report, threat)).collect(),
        more_threats: threats
            .len()
            .checked_sub(MOST_THREATS)
            .filter(|&more| more > 0)
            .map(|more| format!("and {more} more")),
    }
}

/// Returns the way to what threatens a milestone: a risk, an issue, a decision, or a blocked task.
fn threat_link(report: &Report, threat: &Threat) -> Option<LinkView> {
    let named = report.edition.named(&threat.id)?;
    let text = match named.kind {
        Kind::Task => format!("{} is blocked", named.title),
        _ => format!("{} {}", threat.id, named.title),
    };
    Some(LinkView::record(report, named.kind, &threat.id, text))
}

/// Returns where a milestone stands: against its promise, else against the baseline. A promise that the plan
/// keeps and hardly a run of the forecast does is not on time.
fn status(milestone: &MilestoneFigures, chance: Option<f64>, tolerance: Tolerance) -> StatusView {
    let (key, word) = match (milestone.reached, milestone.date) {
        (true, _) => ("done", words::REACHED),
        (_, None) => ("none", words::NOT_PLANNED),
        _ => match (milestone.committed_slip_days, milestone.slip_days) {
            (Some(late @ 1..), _) | (None, Some(late @ 1..)) => match tolerance.mark(late) {
                Some(Mark::Bad) => ("bad", words::LATE),
                // A promise is broken by a day; a baseline has its tolerance.
                Some(_) => ("warn", words::LATE),
                None if milestone.committed_slip_days.is_some() => ("warn", words::LATE),
                None => ("ok", words::ON_TIME),
            },
            _ if chance.is_some_and(|share| share * 100.0 < tolerance.unlikely) => ("warn", words::UNLIKELY),
            (Some(_), _) | (None, Some(_)) => ("ok", words::ON_TIME),
            (None, None) => ("none", words::AHEAD),
        },
    };
    StatusView { key, word: word.to_string() }
}
