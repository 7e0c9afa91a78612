//! The ten scheduling practices as a checklist: what can be seen in the files, and what only people can say.
//!
//! After the Government Accountability Office, *Schedule Assessment Guide: Best Practices for Project
//! Schedules*, GAO-16-89G (December 2015). A tool sees traces of a practice, never the practice; so each
//! entry has a question, and is passed only where figures can show it.

use crate::checks::Report;
use crate::checks::plan::Verdict;
use crate::edition::Edition;
use crate::edition::forecast::NoForecast;
use crate::units::locale::say;

/// Without a fact for so many calendar days, the plan is not being updated.
const STALE: i32 = 31;

/// One practice.
pub struct Practice {
    /// GAO's number.
    pub number: u8,
    pub name: String,
    pub state: State,
    /// What milepost sees, a sentence each.
    pub sees: Vec<String>,
    /// What it cannot see.
    pub ask: String,
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
    let locale = report.numbers();
    vec![
        activities(report),
        by_points(
            report,
            2,
            &[1, 2, 3, 4, 5],
            say!(locale, "rule-practice-sequence"),
            say!(locale, "rule-practice-sequence-ask"),
        )
        .and(loose_milestones(report)),
        by_points(
            report,
            3,
            &[10],
            say!(locale, "rule-practice-resources"),
            say!(locale, "rule-practice-resources-ask"),
        )
        .and(effort(report)),
        by_points(
            report,
            4,
            &[8],
            say!(locale, "rule-practice-durations"),
            say!(locale, "rule-practice-durations-ask"),
        )
        .and(ranges(report)),
        traced(report),
        by_points(
            report,
            6,
            &[7, 12, 13],
            say!(locale, "rule-practice-path"),
            say!(locale, "rule-practice-path-ask"),
        ),
        by_points(
            report,
            7,
            &[6, 7],
            say!(locale, "rule-practice-float"),
            say!(locale, "rule-practice-float-ask"),
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
fn by_points(report: &Report, number: u8, points: &'static [u8], name: String, ask: String) -> Practice {
    let locale = report.numbers();
    let judged = || report.plan.points.iter().filter(|judged| points.contains(&judged.point.number));
    let looks: Vec<String> = judged()
        .filter(|judged| judged.verdict == Verdict::Look)
        .map(|judged| judged.point.within(locale))
        .collect();
    let unlinked = judged()
        .any(|judged| judged.verdict == Verdict::Unknown(crate::analysis::plan_quality::Unknown::NoLinks));
    let passed = judged().filter(|judged| judged.verdict == Verdict::Pass).count();
    let all = points.len();
    let (state, sentence) = match (looks.is_empty(), passed) {
        _ if unlinked => (State::Look, say!(locale, "rule-practice-unlinked")),
        (false, _) => (State::Look, say!(locale, "rule-practice-look", checks = locale.list(&looks))),
        (true, 0) => (State::Unknown, say!(locale, "rule-practice-unknown")),
        (true, passed) if passed == all => (State::Pass, say!(locale, "rule-practice-passes", count = all)),
        (true, passed) => (State::Pass, say!(locale, "rule-practice-passes-some", count = passed, of = all)),
    };
    Practice { number, name, state, sees: vec![sentence], ask, points }
}

fn activities(report: &Report) -> Practice {
    let (extent, locale) = (report.plan.quality.extent, report.numbers());
    let seen = say!(
        locale,
        "rule-practice-activities-seen",
        work = extent.work,
        milestones = extent.milestones,
        purpose = extent.with_purpose,
    );
    let count = extent.without_dates;
    let without =
        (count > 0).then(|| (say!(locale, "rule-practice-activities-without-dates", count = count), true));
    Practice {
        number: 1,
        name: say!(locale, "rule-practice-activities"),
        state: State::Unknown,
        sees: vec![seen],
        ask: say!(locale, "rule-practice-activities-ask"),
        points: &[],
    }
    .and(without)
}

fn loose_milestones(report: &Report) -> Seen {
    // What leads to a milestone may be what is not shown.
    let count = report.plan.quality.extent.loose_milestones;
    let known = report.edition.audience().complete && count > 0;
    known.then(|| (say!(report.numbers(), "rule-practice-sequence-loose", count = count), true))
}

fn effort(report: &Report) -> Seen {
    let extent = report.plan.quality.extent;
    (extent.open > 0).then(|| {
        let (count, of) = (extent.with_effort, extent.open);
        (say!(report.numbers(), "rule-practice-resources-seen", count = count, of = of), false)
    })
}

fn ranges(report: &Report) -> Seen {
    let (extent, locale) = (report.plan.quality.extent, report.numbers());
    // The forecast plays standing work as well: both pages have to say the same numbers. Where something it plays is
    // hidden it says none, and here the tasks that are shown are counted.
    let counted = report.edition.forecast().ok().and_then(|forecast| forecast.uncertain_tasks);
    if let (Some(ranged), Ok(figures)) = (counted, &report.figures.forecast) {
        let ranged = ranged as usize;
        let all = ranged + figures.fixed_tasks;
        return (all > 0).then(|| match all > extent.open {
            true => (say!(locale, "rule-practice-durations-standing", count = ranged, of = all), false),
            false => (say!(locale, "rule-practice-durations-seen", count = ranged, of = all), false),
        });
    }
    let (count, of) = (extent.with_range, extent.open);
    (of > 0).then(|| (say!(locale, "rule-practice-durations-seen", count = count, of = of), false))
}

fn traced(report: &Report) -> Practice {
    let (extent, locale) = (report.plan.quality.extent, report.numbers());
    let practice = Practice {
        number: 5,
        name: say!(locale, "rule-practice-traced"),
        state: State::Unknown,
        sees: Vec::new(),
        ask: say!(locale, "rule-practice-traced-ask"),
        points: &[],
    };
    let (count, of) = (extent.with_place, extent.open);
    let seen =
        (of > 0).then(|| (say!(locale, "rule-practice-traced-seen", count = count, of = of), count < of));
    practice.and(seen)
}

fn risk_analysis(report: &Report) -> Practice {
    let extent = report.plan.quality.extent;
    let (edition, locale) = (&report.edition, report.numbers());
    let risks = edition.risks().iter().filter(|risk| risk.status.is_open()).count();
    let with_delay = edition
        .risks()
        .iter()
        .filter(|risk| risk.status.is_open() && risk.chance.is_some() && risk.delay.is_some())
        .count();
    let mut practice = Practice {
        number: 8,
        name: say!(locale, "rule-practice-risk"),
        state: State::Unknown,
        sees: Vec::new(),
        ask: say!(locale, "rule-practice-risk-ask"),
        points: &[],
    }
    .and(ranges(report));
    if risks > 0 {
        practice.sees.push(say!(locale, "rule-practice-risk-seen", count = with_delay, of = risks));
    }
    match edition.forecast() {
        Ok(forecast) => {
            practice.sees.push(say!(
                locale,
                "rule-practice-risk-forecast",
                runs = forecast.runs,
                date = locale.date(forecast.finish.p80),
            ));
            practice.ask = say!(locale, "rule-practice-risk-ask-reserve");
        }
        Err(NoForecast::NothingUncertain | NoForecast::NoRuns) if extent.open > 0 => {
            practice.sees.push(say!(locale, "rule-practice-risk-no-forecast"));
            practice.state = State::Look;
        }
        Err(_) => {}
    }
    practice
}

fn updated(report: &Report) -> Practice {
    let locale = report.numbers();
    let mut practice = by_points(
        report,
        9,
        &[9],
        say!(locale, "rule-practice-updates"),
        say!(locale, "rule-practice-updates-ask"),
    );
    let edition = &report.edition;
    let Some(newest) = newest_fact(edition) else {
        let begun = edition.schedule().start.is_some_and(|start| start <= edition.as_of());
        return practice.and(Some((say!(locale, "rule-practice-updates-none"), begun)));
    };
    let age = edition.as_of() - newest;
    let is_open = report.plan.quality.extent.open > 0;
    let date = locale.date_near(newest, edition.as_of());
    practice =
        practice.and(Some((say!(locale, "rule-practice-updates-seen", date = date), age > STALE && is_open)));
    practice
}

fn newest_fact(edition: &Edition) -> Option<crate::units::Date> {
    let facts = edition.tasks().iter().flat_map(|task| [task.times.started, task.times.finished]);
    facts.flatten().filter(|date| *date <= edition.as_of()).max()
}

fn baseline(report: &Report) -> Practice {
    let (edition, locale) = (&report.edition, report.numbers());
    let ask = say!(locale, "rule-practice-baseline-ask");
    let name = say!(locale, "rule-practice-baseline");
    let Some(current) = edition.schedule().baselines.iter().find(|baseline| baseline.current) else {
        let sees = vec![say!(locale, "rule-practice-baseline-none")];
        return Practice { number: 10, name, state: State::Look, sees, ask, points: &[11, 14] };
    };
    let seen = match current.taken.map(|taken| locale.date_near(taken, edition.as_of())) {
        Some(date) => {
            say!(locale, "rule-practice-baseline-seen-taken", baseline = &current.name, date = date)
        }
        None => say!(locale, "rule-practice-baseline-seen", baseline = &current.name),
    };
    let without = report.plan.quality.extent.without_baseline;
    let missing =
        (without > 0).then(|| (say!(locale, "rule-practice-baseline-without", count = without), false));
    by_points(report, 10, &[11, 14], name, ask).and(Some((seen, false))).and(missing)
}
