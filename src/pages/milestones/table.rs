//! Every milestone: its dates, how late it is, and why.

use crate::analysis::forecast;
use crate::analysis::graph::Threat;
use crate::analysis::milestone::MilestoneFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::drivers;
use crate::pages::facts::{self, Tolerance};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{LinkView, StatusView};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Table {
    rows: Vec<Row>,
    rest: Option<String>,
    /// Whether a row may have days of a calendar of its own.
    has_own_days: bool,
    has_committed: bool,
    has_baseline: bool,
}

#[derive(Serialize)]
struct Row {
    link: LinkView,
    is_gate: bool,
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
    let (tasks, near, locale) = (report.edition.tasks(), report.edition.as_of(), report.numbers());
    let all = &report.figures.milestones;
    let Some((next, date)) =
        all.iter().filter(|found| !found.reached).find_map(|found| Some((found, found.date?)))
    else {
        return match all.iter().any(|found| !found.reached) {
            true => phrase!(locale, "milestones-next-no-date"),
            false if all.is_empty() && !report.edition.audience().complete => {
                phrase!(locale, "milestones-maybe-hidden")
            }
            false if all.is_empty() => phrase!(locale, "milestones-how-to"),
            false => phrase!(locale, "milestones-none-ahead"),
        };
    };
    let (name, date) = (&tasks[next.place].name, Phrase::day_near(locale, date, near));
    let span = |days| facts::work_span(days, locale);
    match next.committed_slip_days {
        Some(late @ 1..) => {
            phrase!(locale, "milestones-next-late", milestone = name, date = date, span = span(late))
        }
        Some(0) => phrase!(locale, "milestones-next-as-promised", milestone = name, date = date),
        Some(early) => {
            phrase!(locale, "milestones-next-early", milestone = name, date = date, span = span(early))
        }
        None => phrase!(locale, "milestones-next", milestone = name, date = date),
    }
}

/// Returns the milestones by date; nothing where there is none.
pub fn table(report: &Report) -> Option<Table> {
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
        has_own_days: chosen.iter().any(|milestone| tasks[milestone.place].times.other_week),
        has_baseline: chosen.iter().any(|milestone| tasks[milestone.place].times.baseline.is_some()),
        rows: chosen.into_iter().map(|milestone| row(report, milestone)).collect(),
        rest: (rest > 0).then(|| say!(report.numbers(), "milestones-rest", count = rest)),
    })
}

fn row(report: &Report, milestone: &MilestoneFigures) -> Row {
    let (task, near) = (&report.edition.tasks()[milestone.place], report.edition.as_of());
    let locale = report.numbers();
    let day = |date| Phrase::day_near(locale, date, near);
    let none = || Phrase::plain("–");
    let tolerance = Tolerance::of(report);
    let threats = report.figures.graph.threats(milestone.place);
    let signed = |days: i32| {
        let mark = tolerance.mark(days).filter(|_| !milestone.reached);
        (mark, facts::own_days(locale.days_signed(days.into()), &task.times))
    };
    let odds = forecast::milestone(&report.edition, milestone.place);
    // The date of a baseline is no promise.
    let chance = odds.and_then(|odds| odds.chance).filter(|_| task.committed.is_some());
    Row {
        link: LinkView::record(report, Kind::Task, &task.record.id, &task.name),
        is_gate: task.gate.is_some(),
        forecast: milestone.date.map_or_else(|| phrase!(locale, "milestones-not-planned"), day),
        safe: odds.map(|odds| phrase!(locale, "milestones-safe", date = day(odds.safe))),
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
        status: status(milestone, chance, tolerance, locale),
        why: drivers::reason(report, task),
        threats: threats.iter().take(MOST_THREATS).filter_map(|threat| threat_link(report, threat)).collect(),
        more_threats: threats
            .len()
            .checked_sub(MOST_THREATS)
            .filter(|&more| more > 0)
            .map(|more| say!(locale, "milestones-threats-more", count = more)),
    }
}

/// Returns the way to what threatens a milestone: a risk, an issue, a decision, or a blocked task.
fn threat_link(report: &Report, threat: &Threat) -> Option<LinkView> {
    let named = report.edition.named(&threat.id)?;
    let text = match named.kind {
        Kind::Task => say!(report.numbers(), "milestones-threat-blocked", task = &named.title),
        _ => format!("{} {}", threat.id, named.title),
    };
    Some(LinkView::record(report, named.kind, &threat.id, text))
}

/// Returns where a milestone stands, as the table of all has it.
pub fn status_of(report: &Report, milestone: &MilestoneFigures) -> StatusView {
    let is_promised = report.edition.tasks()[milestone.place].committed.is_some();
    let odds = forecast::milestone(&report.edition, milestone.place);
    let chance = odds.and_then(|odds| odds.chance).filter(|_| is_promised);
    status(milestone, chance, Tolerance::of(report), report.numbers())
}

/// Returns where a milestone stands: against its promise, else against the baseline. A promise that the plan
/// keeps and hardly a run of the forecast does is not on time.
fn status(
    milestone: &MilestoneFigures,
    chance: Option<f64>,
    tolerance: Tolerance,
    locale: Locale,
) -> StatusView {
    let late = || say!(locale, "milestones-late");
    let on_time = || say!(locale, "milestones-on-time");
    let (key, word) = match (milestone.reached, milestone.date) {
        (true, _) => ("done", say!(locale, "milestones-reached")),
        (_, None) => ("none", say!(locale, "milestones-status-not-planned")),
        _ => match (milestone.committed_slip_days, milestone.slip_days) {
            (Some(days @ 1..), _) | (None, Some(days @ 1..)) => match tolerance.mark(days) {
                Some(Mark::Bad) => ("bad", late()),
                // A promise is broken by a day; a baseline has its tolerance.
                Some(_) => ("warn", late()),
                None if milestone.committed_slip_days.is_some() => ("warn", late()),
                None => ("ok", on_time()),
            },
            _ if chance.is_some_and(|share| share * 100.0 < tolerance.unlikely) => {
                ("warn", say!(locale, "milestones-unlikely"))
            }
            (Some(_), _) | (None, Some(_)) => ("ok", on_time()),
            (None, None) => ("none", say!(locale, "milestones-ahead")),
        },
    };
    StatusView { key, word }
}
