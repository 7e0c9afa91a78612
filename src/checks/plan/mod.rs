//! The plan itself: the DCMA 14 points, one rule each. Places to look at, not a verdict: they colour nothing.
//!
//! Points and limits after DCMA-EA PAM 200.1 (October 2012), section 4; a checklist after GAO-16-89G is made
//! from the same figures in `practices`.

pub mod bei_low;
pub mod broken_critical_path;
pub mod cpli_low;
pub mod few_finish_to_start;
pub mod hard_constraint;
pub mod high_float;
pub mod invalid_date;
pub mod lag;
pub mod lead;
pub mod lengths;
pub mod long_task;
pub mod missed_task;
pub mod missing_logic;
pub mod negative_float;
pub mod no_resource;
pub mod point;
pub mod practices;
pub mod words;

use crate::analysis::plan_quality::{self, Figure, Place, PlanQuality, Unknown};
use crate::checks::rule::{Context, Finding, Silenced};
use crate::checks::settings::Settings;
use crate::edition::Edition;
use crate::units::locale::say;
use point::Point;

/// All points, by DCMA's numbers.
pub const POINTS: [&Point; 14] = [
    &missing_logic::POINT,
    &lead::POINT,
    &lag::POINT,
    &few_finish_to_start::POINT,
    &hard_constraint::POINT,
    &high_float::POINT,
    &negative_float::POINT,
    &long_task::POINT,
    &invalid_date::POINT,
    &no_resource::POINT,
    &missed_task::POINT,
    &broken_critical_path::POINT,
    &cpli_low::POINT,
    &bei_low::POINT,
];

/// The plan, measured and held against the limits of the project.
pub struct Assessment {
    pub quality: PlanQuality,
    pub lengths: plan_quality::Lengths,
    /// In the order of `POINTS`.
    pub points: Vec<Judged>,
}

/// One point held against its limit.
pub struct Judged {
    pub point: &'static Point,
    pub verdict: Verdict,
    /// The limit in words.
    pub limit: String,
    /// Places of the figure that the project has silenced: by their place in its list.
    pub excused: Vec<usize>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    Pass,
    /// There are places to look at.
    Look,
    /// It would be, but the project has agreed to it: the reason, and until when.
    Agreed(Silenced),
    /// The project has switched the rule off.
    Off,
    Unknown(Unknown),
}

/// Measures the plan and holds it against the limits.
pub fn assess(edition: &Edition, settings: &Settings) -> Assessment {
    let lengths = lengths::in_force(settings, edition);
    let quality = plan_quality::measure(edition, lengths);
    let points = POINTS.iter().map(|point| judge(point, &quality, edition, settings)).collect();
    Assessment { quality, lengths, points }
}

fn judge(point: &'static Point, quality: &PlanQuality, edition: &Edition, settings: &Settings) -> Judged {
    let measured = (point.measured)(quality);
    let judged = |verdict, excused: Vec<usize>| {
        let limit = point.limit.words(settings, measured.as_ref().ok(), excused.len(), edition.numbers());
        Judged { point, verdict, limit, excused }
    };
    let figure = match measured {
        _ if !settings.is_on(point.rule) => return judged(Verdict::Off, Vec::new()),
        Err(unknown) => return judged(Verdict::Unknown(*unknown), Vec::new()),
        Ok(figure) => figure,
    };
    let id = |place: &Place| edition.tasks()[place.task].record.id.as_str();
    let is_excused = |place: &Place| settings.covers(point.rule.name, Some(id(place)), edition.as_of());
    let whole = settings.covers(point.rule.name, None, edition.as_of());
    let places = places(figure);
    let excused: Vec<usize> = match whole {
        None => (0..places.len()).filter(|&index| is_excused(&places[index]).is_some()).collect(),
        Some(_) => Vec::new(),
    };
    let kept = point.limit.is_kept(settings, figure, excused.len());
    let verdict = match whole {
        _ if kept => Verdict::Pass,
        Some(silence) => Verdict::Agreed(Silenced::of(silence)),
        None => Verdict::Look,
    };
    judged(verdict, excused)
}

/// Returns the places of a figure.
pub fn places(figure: &Figure) -> &[Place] {
    match figure {
        Figure::Count(count) => &count.places,
        Figure::Index(index) => &index.places,
    }
}

impl Assessment {
    /// Returns the figure of a point, where there is one.
    pub fn figure(&self, point: &Point) -> Option<&Figure> {
        (point.measured)(&self.quality).as_ref().ok()
    }

    /// Returns what a point has found: one finding that counts, which names the first places; and one for each
    /// place that the project has silenced, so that it is told with its reason.
    pub fn findings(&self, point: &Point, context: &Context) -> Vec<Finding> {
        let Some(judged) = self.points.iter().find(|judged| judged.point.number == point.number) else {
            return Vec::new();
        };
        let Some(figure) = self.figure(point) else { return Vec::new() };
        let tasks = context.edition.tasks();
        let places = places(figure);
        let mut findings: Vec<Finding> = judged
            .excused
            .iter()
            .map(|&index| {
                let task = &tasks[places[index].task];
                let detail = words::detail(&places[index], context.edition);
                let text = say!(context.numbers(), "rule-point-agreed", task = &task.name, detail = detail);
                Finding::new(point.rule, text).about(&task.record)
            })
            .collect();
        if matches!(judged.verdict, Verdict::Look | Verdict::Agreed(_)) {
            let counted: Vec<usize> = (0..places.len())
                .filter(|index| !judged.excused.contains(index))
                .map(|index| places[index].task)
                .collect();
            let at = counted.first().map(|&task| &tasks[task].record.at).cloned().flatten();
            findings.push(
                Finding::new(point.rule, words::finding(point, figure, &counted, tasks, context.numbers()))
                    .at(at.or_else(|| context.edition.head().at.clone()))
                    .measured(
                        point::value(figure, judged.excused.len(), context.numbers()),
                        judged.limit.clone(),
                    ),
            );
        }
        findings
    }
}
