//! The ten scheduling practices as a checklist: what can be seen in the files, and what only people can say.
//!
//! After the Government Accountability Office, *Schedule Assessment Guide: Best Practices for Project
//! Schedules*, GAO-16-89G (December 2015). A tool sees traces of a practice, never the practice; so each
//! entry has a question, and is passed only where figures can show it.

use crate::checks::Report;
use crate::checks::plan::{Verdict, words};
use crate::edition::Edition;
use crate::edition::forecast::NoForecast;
use crate::units::locale::{self, Locale};
use crate::units::text;

/// Without a fact for so many calendar days, the plan is not being updated.
const STALE: i32 = 31;

/// One practice.
pub struct Practice {
    /// GAO's number.
    pub number: u8,
    pub name: &'static str,
    pub state: State,
    /// What milepost sees, a sentence each.
    pub sees: Vec<String>,
    /// What it cannot see.
    pub ask: &'static str,
    /// The points that it rests on, by DCMA's numbers.
    pub points: &'static [u8],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Pass,
    Look,
    /// Not something that a tool can see, or not from what is recorded.
    Unknown,
}

/// Goes through the ten practices.
pub fn practices(report: &Report) -> Vec<Practice> {
    vec![
        activities(report),
        by_points(
            report,
            2,
            "Sequencing all activities",
            &[1, 2, 3, 4, 5],
            "Is each link there because the work needs it, and do those who do the work agree with the order?",
        )
        .and(loose_milestones(report)),
        by_points(
            report,
            3,
            "Assigning resources to all activities",
            &[10],
            "Do these people know of it, and do they have the time beside their other work?",
        )
        .and(effort(report)),
        by_points(
            report,
            4,
            "Establishing the duration of all activities",
            &[8],
            "Who estimated each duration: somebody who will do the work, and from what experience?",
        )
        .and(ranges(report)),
        traced(report),
        by_points(
            report,
            6,
            "Confirming that the critical path is valid",
            &[7, 12, 13],
            "Would the team name the same chain of work if asked what sets the end date?",
        ),
        by_points(
            report,
            7,
            "Ensuring reasonable total float",
            &[6, 7],
            "Do the owners of tasks know how long each can wait, and who decides on using that time?",
        ),
        risk_analysis(report),
        updated(report),
        baseline(report),
    ]
}

/// One more thing that is seen, and whether it is a place to look.
type Seen = Option<(String, bool)>;

impl Practice {
    fn and(mut self, seen: Seen) -> Practice {
        if let Some((sentence, is_fault)) = seen {
            self.sees.push(sentence);
            if is_fault {
                self.state = State::Look;
            }
        }
        self
    }
}

/// Makes a practice that stands on points: passed where all that are known are.
fn by_points(
    report: &Report,
    number: u8,
    name: &'static str,
    points: &'static [u8],
    ask: &'static str,
) -> Practice {
    let judged = || report.plan.points.iter().filter(|judged| points.contains(&judged.point.number));
    let looks: Vec<String> = judged()
        .filter(|judged| judged.verdict == Verdict::Look)
        .map(|judged| words::within(judged.point.title))
        .collect();
    let unlinked = judged()
        .any(|judged| judged.verdict == Verdict::Unknown(crate::analysis::plan_quality::Unknown::NoLinks));
    let passed = judged().filter(|judged| judged.verdict == Verdict::Pass).count();
    let all = points.len();
    let (state, sentence) = match (looks.is_empty(), passed) {
        _ if unlinked => (State::Look, words::sentence("no dependency is recorded")),
        (false, _) => (State::Look, words::sentence(&format!("to look at: {}", text::list(&looks, "and")))),
        (true, 0) => (State::Unknown, "Nothing could be computed.".to_string()),
        (true, passed) if passed == all && all == 1 => (State::Pass, "The check passes.".to_string()),
        (true, passed) if passed == all && all == 2 => (State::Pass, "Both checks pass.".to_string()),
        (true, passed) if passed == all => (State::Pass, format!("All {all} checks pass.")),
        (true, passed) => (State::Pass, format!("{passed} of {all} checks pass, the others say why not.")),
    };
    Practice { number, name, state, sees: vec![sentence], ask, points }
}

fn activities(report: &Report) -> Practice {
    let extent = report.plan.quality.extent;
    let seen = format!(
        "{} {} and {} {} are in the plan; {} of the tasks name a deliverable or an objective.",
        report.numbers().integer(extent.work as i64),
        text::plural(extent.work, "task", "tasks"),
        report.numbers().integer(extent.milestones as i64),
        text::plural(extent.milestones, "milestone", "milestones"),
        report.numbers().integer(extent.with_purpose as i64)
    );
    let without = (extent.without_dates > 0).then(|| {
        let count = extent.without_dates;
        let verb = text::plural(count, "open task has no duration", "open tasks have no duration");
        (format!("{} {verb}, and so no dates.", report.numbers().integer(count as i64)), true)
    });
    Practice {
        number: 1,
        name: "Capturing all activities",
        state: State::Unknown,
        sees: vec![seen],
        ask: "Is all work in the plan: that of suppliers, of the business, training, approvals, handover?",
        points: &[],
    }
    .and(without)
}

fn loose_milestones(report: &Report) -> Seen {
    // What leads to a milestone may be what is not shown.
    let count = report.plan.quality.extent.loose_milestones;
    let known = report.edition.audience().complete && count > 0;
    known.then(|| {
        let verb = text::plural(count, "milestone waits for nothing", "milestones wait for nothing");
        (format!("{} {verb}.", report.numbers().integer(count as i64)), true)
    })
}

fn effort(report: &Report) -> Seen {
    let extent = report.plan.quality.extent;
    (extent.open > 0).then(|| {
        (of_open(extent.with_effort, extent.open, "say how much work they are", report.numbers()), false)
    })
}

fn ranges(report: &Report) -> Seen {
    let extent = report.plan.quality.extent;
    let what = "have a shortest and a longest duration";
    // The forecast plays standing work as well: both pages have to say the same numbers. Where something it plays is
    // hidden it says none, and here the tasks that are shown are counted.
    let counted = report.edition.forecast().ok().and_then(|forecast| forecast.uncertain_tasks);
    if let (Some(ranged), Ok(figures)) = (counted, &report.figures.forecast) {
        let ranged = ranged as usize;
        let all = ranged + figures.fixed_tasks;
        let more = if all > extent.open { ", standing work included" } else { "" };
        return (all > 0).then(|| (of_open(ranged, all, &format!("{what}{more}"), report.numbers()), false));
    }
    (extent.open > 0).then(|| (of_open(extent.with_range, extent.open, what, report.numbers()), false))
}

fn of_open(count: usize, of: usize, what: &str, numbers: Locale) -> String {
    format!("{} of {} open tasks {what}.", numbers.integer(count as i64), numbers.integer(of as i64))
}

fn traced(report: &Report) -> Practice {
    let extent = report.plan.quality.extent;
    let practice = Practice {
        number: 5,
        name: "Verifying that the schedule can be traced horizontally and vertically",
        state: State::Unknown,
        sees: Vec::new(),
        ask: "Do the dates here agree with those in contracts, in suppliers' plans and in what the board was shown?",
        points: &[],
    };
    let seen = (extent.open > 0).then(|| {
        let what = "stand in a phase, a parent or a workstream";
        (of_open(extent.with_place, extent.open, what, report.numbers()), extent.with_place < extent.open)
    });
    practice.and(seen)
}

fn risk_analysis(report: &Report) -> Practice {
    let extent = report.plan.quality.extent;
    let edition = &report.edition;
    let risks = edition.risks().iter().filter(|risk| risk.status.is_open()).count();
    let with_delay = edition
        .risks()
        .iter()
        .filter(|risk| risk.status.is_open() && risk.chance.is_some() && risk.delay.is_some())
        .count();
    let mut practice = Practice {
        number: 8,
        name: "Conducting a schedule risk analysis",
        state: State::Unknown,
        sees: Vec::new(),
        ask: "Has anybody worked out how likely the end date is, and was a reserve of time agreed from it?",
        points: &[],
    }
    .and(ranges(report));
    if risks > 0 {
        practice.sees.push(format!(
            "{} of {} open risks have a chance and a delay.",
            report.numbers().integer(with_delay as i64),
            report.numbers().integer(risks as i64)
        ));
    }
    match edition.forecast() {
        Ok(forecast) => {
            practice.sees.push(format!(
                "The plan is played {} times: 8 in 10 runs finish by {}.",
                report.numbers().integer(forecast.runs.into()),
                locale::date(forecast.finish.p80)
            ));
            practice.ask = "Was a reserve of time agreed from it?";
        }
        Err(NoForecast::NothingUncertain | NoForecast::NoRuns) if extent.open > 0 => {
            practice.sees.push("There is no forecast yet: nothing gives it a range of dates.".to_string());
            practice.state = State::Look;
        }
        Err(_) => {}
    }
    practice
}

fn updated(report: &Report) -> Practice {
    let mut practice = by_points(
        report,
        9,
        "Updating the schedule using actual progress and logic",
        &[9],
        "Do those who do the work report what is left of it, or does somebody guess?",
    );
    let edition = &report.edition;
    let Some(newest) = newest_fact(edition) else {
        let begun = edition.schedule().start.is_some_and(|start| start <= edition.as_of());
        return practice.and(Some(("No start or finish is recorded.".to_string(), begun)));
    };
    let age = edition.as_of() - newest;
    let is_open = report.plan.quality.extent.open > 0;
    practice = practice.and(Some((
        format!("The newest start or finish recorded is of {}.", locale::date_near(newest, edition.as_of())),
        age > STALE && is_open,
    )));
    practice
}

fn newest_fact(edition: &Edition) -> Option<crate::units::Date> {
    let facts = edition.tasks().iter().flat_map(|task| [task.times.started, task.times.finished]);
    facts.flatten().filter(|date| *date <= edition.as_of()).max()
}

fn baseline(report: &Report) -> Practice {
    let edition = &report.edition;
    let ask = "Who approved the baseline, and does every change of it have a decision behind it?";
    let name = "Maintaining a baseline schedule";
    let Some(current) = edition.schedule().baselines.iter().find(|baseline| baseline.current) else {
        let sees = vec!["No baseline is set.".to_string()];
        return Practice { number: 10, name, state: State::Look, sees, ask, points: &[11, 14] };
    };
    let taken =
        current.taken.map(|taken| format!(", taken on {}", locale::date_near(taken, edition.as_of())));
    let seen = format!("The baseline is “{}”{}.", current.name, taken.unwrap_or_default());
    let without = report.plan.quality.extent.without_baseline;
    let missing = (without > 0).then(|| {
        let verb = text::plural(without, "task is not in it", "tasks are not in it");
        (format!("{} {verb}.", report.numbers().integer(without as i64)), false)
    });
    by_points(report, 10, name, &[11, 14], ask).and(Some((seen, false))).and(missing)
}
