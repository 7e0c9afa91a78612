//! Every milestone that is not reached: its likely and its safe date, and what its promise is worth.

use crate::edition::Kind;
use crate::pages::forecast::Source;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::LinkView;
use crate::units::Odds;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Section<'a> {
    pub heading: String,
    pub has_promises: bool,
    pub rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub name: &'a str,
    pub link: LinkView,
    pub plan: Phrase,
    pub likely: Phrase,
    pub safe: Phrase,
    pub promised: Phrase,
    pub chance: Phrase,
}

/// Below this share a promise is more likely broken than kept.
const EVEN: f64 = 0.5;
/// The share from which a date counts as safe.
const SAFE: f64 = 0.8;

pub fn section<'a>(source: &Source<'a>) -> Option<Section<'a>> {
    let milestones = &source.figures.milestones;
    if milestones.is_empty() {
        return None;
    }
    let near = source.report.edition.as_of();
    let tasks = source.report.edition.tasks();
    let rows = milestones.iter().map(|milestone| {
        let task = &tasks[milestone.place];
        let date = |date: Option<crate::units::Date>| match date {
            Some(date) => Phrase::new().date_near(date, near),
            None => Phrase::plain("–"),
        };
        // A date that nobody typed for this milestone is its baseline's.
        let is_committed = task.committed.is_some();
        let mut promised = date(milestone.promised);
        if milestone.promised.is_some() && !is_committed {
            promised = promised.text(" (baseline)");
        }
        Row {
            name: &task.name,
            link: LinkView::record(source.report, Kind::Task, &task.record.id, task.name.as_str()),
            plan: date(task.times.forecast.map(|span| span.finish)),
            likely: date(Some(milestone.likely)),
            safe: date(Some(milestone.safe)),
            promised,
            chance: milestone.chance.map_or_else(|| Phrase::plain("–"), chance),
        }
    });
    Some(Section {
        heading: heading(source),
        has_promises: milestones.iter().any(|milestone| milestone.promised.is_some()),
        rows: rows.collect(),
    })
}

/// Returns a share as it is shown, in whole hundredths: colours and words are to agree with the number beside
/// them.
fn as_shown(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

fn chance(share: f64) -> Phrase {
    let mark = match as_shown(share) {
        share if share < EVEN => Some(Mark::Bad),
        share if share < SAFE => Some(Mark::Warn),
        _ => None,
    };
    Phrase::new().marked(mark, Odds::in_hundred(share).words())
}

fn heading(source: &Source) -> String {
    let milestones = &source.figures.milestones;
    let is_promised = |place: usize| source.report.edition.tasks()[place].committed.is_some();
    // Where nothing is promised, the baseline's dates are what was agreed.
    let any = milestones.iter().any(|milestone| is_promised(milestone.place) && milestone.chance.is_some());
    let word = if any { "promised" } else { "agreed" };
    let counted = milestones.iter().filter(|milestone| !any || is_promised(milestone.place));
    let chances: Vec<f64> = counted.filter_map(|milestone| milestone.chance).collect();
    let below = |limit: f64| chances.iter().filter(|share| as_shown(**share) < limit).count();
    let dates = |some: usize| match (some, chances.len()) {
        (1, 1) => format!("The {word} date"),
        (2, 2) => format!("Both {word} dates"),
        (some, all) if some == all => format!("All {} {word} dates", count_word(all)),
        (some, all) => format!("{} of {} {word} dates", capital(&count_word(some)), count_word(all)),
    };
    match (chances.len(), below(EVEN), below(SAFE)) {
        (0, ..) => "When the milestones are likely to be reached".to_string(),
        (_, 0, 0) => format!("Every {word} date is safe: 8 in 10 or better"),
        (_, 0, some) => {
            format!("{} {} a chance below 8 in 10", dates(some), plural(some, "has", "have"))
        }
        (_, some, _) => format!("{} {} likely to be missed", dates(some), plural(some, "is", "are")),
    }
}
