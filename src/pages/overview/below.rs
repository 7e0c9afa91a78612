//! The three columns at the foot of the overview: cost, top risks, next milestones.

use crate::analysis::risk::Movement;
use crate::chart::Width;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::risk::Risk;
use crate::edition::task::Task;
use crate::pages::budget::{curve, scale::Scale};
use crate::pages::headline::risk::Counts;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{Drawing, LinkView};
use crate::pages::{facts, headline, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Cost {
    pub kicker: String,
    pub heading: String,
    pub drawing: Drawing,
    pub link: LinkView,
}

/// Draws the curve small; nothing where no budget is shown.
pub fn cost(report: &Report) -> Option<Cost> {
    let budget = report.figures.budget.as_ref()?;
    let currency = report.edition.head().currency;
    let (scale, locale) = (Scale::of(budget, currency), report.numbers());
    Some(Cost {
        kicker: say!(locale, "overview-cost-kicker", unit = &scale.unit),
        heading: headline::curve::curve_short(report, budget),
        drawing: Drawing(curve::draw(report, budget, &scale, Width::Narrow)?),
        link: LinkView::new(paths::BUDGET, say!(locale, "overview-cost-more")),
    })
}

#[derive(Serialize)]
pub struct Risks<'a> {
    pub heading: String,
    pub rows: Vec<RiskRow<'a>>,
    pub link: LinkView,
}

#[derive(Serialize)]
pub struct RiskRow<'a> {
    pub href: String,
    pub title: &'a str,
    pub score: Option<u8>,
    pub level: u8,
    pub word: String,
    pub is_new: bool,
}

/// Returns the four worst open risks; nothing where no risks are kept or shown.
pub fn risks(report: &Report) -> Option<Risks<'_>> {
    let all = report.edition.risks();
    if all.is_empty() {
        return None;
    }
    let (figures, locale) = (&report.figures.risks, report.numbers());
    let row = |&place: &usize| {
        let (risk, score): (&Risk, _) = (&all[place], &figures.all[place]);
        RiskRow {
            href: paths::record(report, Kind::Risk, &risk.record.id),
            title: &risk.title,
            score: score.score,
            level: score.band.map_or(0, facts::band_level),
            word: match score.band {
                None => say!(locale, "overview-risk-not-scored"),
                Some(band) => facts::band_word(locale, band),
            },
            is_new: score.movement == Movement::New,
        }
    };
    let count = figures.open.len();
    let more = match report.edition.risks_complete() {
        true => say!(locale, "overview-risks-more", count = count),
        false => say!(locale, "overview-risks-more-shown", count = count),
    };
    Some(Risks {
        heading: headline::risk::top(report.numbers(), Counts::of(figures)),
        rows: figures.open.iter().take(4).map(row).collect(),
        link: LinkView::new(paths::RISKS, more),
    })
}

#[derive(Serialize)]
pub struct Milestones<'a> {
    pub heading: String,
    pub rows: Vec<MilestoneRow<'a>>,
    pub note: Option<Phrase>,
    pub has_slip: bool,
    /// The slip is against the promise, of which the heading speaks.
    pub promised: bool,
    pub link: LinkView,
}

#[derive(Serialize)]
pub struct MilestoneRow<'a> {
    pub href: String,
    pub name: &'a str,
    pub forecast: Phrase,
    /// Against the promise where any of them has one, else against the baseline.
    pub slip: Phrase,
}

/// How many milestones there is room for, and how many of them are the soonest ones.
const MILESTONES: usize = 6;
const SOONEST: usize = 3;

/// Chooses from milestones in order of time. What is promised or opens a gate goes before what is neither; of
/// what is left the soonest go before the last ones, which are the goal, and those before what is in between.
fn chosen(ahead: Vec<&Task>) -> Vec<&Task> {
    let count = ahead.len();
    let mut places: Vec<usize> = (0..count).collect();
    let is_plain = |place: usize| ahead[place].committed.is_none() && ahead[place].gate.is_none();
    let promised = (0..count).filter(|&place| !is_plain(place)).count();
    // The place among its own kind, from the front and from the back.
    let rank = |place: usize| (0..place).filter(|&other| is_plain(other) == is_plain(place)).count();
    let all = |place: usize| if is_plain(place) { count - promised } else { promised };
    let is_between = |place: usize| {
        let room = MILESTONES - SOONEST;
        rank(place) >= SOONEST && all(place) - rank(place) > room
    };
    places.sort_by_key(|&place| (is_plain(place), is_between(place), place));
    places.truncate(MILESTONES);
    places.sort_unstable();
    places.into_iter().map(|place| ahead[place]).collect()
}

/// Says what the slips of milestones are held against, which is not the date promised.
pub fn slip_note(report: &Report) -> Option<Phrase> {
    let locale = report.numbers();
    let baseline = report.edition.schedule().baselines.iter().find(|baseline| baseline.current)?;
    Some(match baseline.taken {
        Some(taken) => phrase!(locale, "overview-milestones-note-of", date = Phrase::day(locale, taken)),
        None => phrase!(locale, "overview-milestones-note"),
    })
}

/// Returns the next milestones: the promised ones first, in order of time. The slip is against the
/// promise where any of them was promised, as the heading counts, else against the baseline.
pub fn milestones(report: &Report) -> Option<Milestones<'_>> {
    let all = &report.figures.milestones;
    if all.is_empty() {
        return None;
    }
    let (tasks, near, locale) = (report.edition.tasks(), report.edition.as_of(), report.numbers());
    let tolerance = facts::Tolerance::of(report);
    let ahead: Vec<&Task> =
        all.iter().filter(|milestone| !milestone.reached).map(|milestone| &tasks[milestone.place]).collect();
    let chosen = chosen(ahead);
    let promised = chosen.iter().any(|task| task.times.committed_slip_days.is_some());
    let has_own_days = chosen.iter().any(|task| task.times.other_week);
    let rows: Vec<MilestoneRow> = chosen
        .into_iter()
        .map(|task| MilestoneRow {
            href: paths::record(report, Kind::Task, &task.record.id),
            name: &task.name,
            forecast: match task.times.forecast {
                Some(span) => Phrase::day_near(locale, span.finish, near),
                None => phrase!(locale, "overview-milestone-not-planned"),
            },
            slip: match if promised { task.times.committed_slip_days } else { task.times.slip_days } {
                Some(slip) => {
                    let broken = (promised && slip > 0).then_some(Mark::Warn);
                    let days = facts::own_days(locale.days_signed(slip.into()), &task.times);
                    Phrase::new().marked(tolerance.mark(slip).or(broken), days)
                }
                None if promised => Phrase::plain("–"),
                None => Phrase::new(),
            },
        })
        .collect();
    let has_slip = rows.iter().any(|row| !row.slip.is_empty());
    let note = match promised {
        true => Some(phrase!(locale, "overview-milestones-note-promised")),
        false => slip_note(report).filter(|_| has_slip),
    };
    let own_days = has_own_days.then(|| say!(locale, "shared-own-days"));
    let note = match (note, own_days) {
        (Some(note), Some(own_days)) => Some(note.text(" ").text(own_days)),
        (note, _) => note,
    };
    Some(Milestones {
        heading: headline::schedule::milestones(report),
        rows,
        note,
        has_slip,
        promised,
        link: LinkView::new(paths::MILESTONES, say!(locale, "overview-milestones-more")),
    })
}
