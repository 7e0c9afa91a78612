//! Every milestone that is not reached: its likely and its safe date, and what its promise is worth.

use crate::edition::Kind;
use crate::pages::forecast::Source;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::LinkView;
use crate::units::Odds;
use crate::units::locale::{Locale, say};
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
    let (near, locale) = (source.report.edition.as_of(), source.report.numbers());
    let tasks = source.report.edition.tasks();
    let rows = milestones.iter().map(|milestone| {
        let task = &tasks[milestone.place];
        let date = |date: Option<crate::units::Date>| match date {
            Some(date) => Phrase::day_near(locale, date, near),
            None => Phrase::plain("–"),
        };
        // A date that nobody typed for this milestone is its baseline's.
        let is_committed = task.committed.is_some();
        let mut promised = date(milestone.promised);
        if milestone.promised.is_some() && !is_committed {
            promised = phrase!(locale, "forecast-milestones-of-baseline", date = promised);
        }
        Row {
            name: &task.name,
            link: LinkView::record(source.report, Kind::Task, &task.record.id, task.name.as_str()),
            plan: date(task.times.forecast.map(|span| span.finish)),
            likely: date(Some(milestone.likely)),
            safe: date(Some(milestone.safe)),
            promised,
            chance: milestone.chance.map_or_else(|| Phrase::plain("–"), |share| chance(share, locale)),
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

fn chance(share: f64, locale: Locale) -> Phrase {
    let mark = match as_shown(share) {
        share if share < EVEN => Some(Mark::Bad),
        share if share < SAFE => Some(Mark::Warn),
        _ => None,
    };
    Phrase::new().marked(mark, Odds::in_hundred(share).words(locale))
}

fn heading(source: &Source) -> String {
    let milestones = &source.figures.milestones;
    let is_promised = |place: usize| source.report.edition.tasks()[place].committed.is_some();
    // Where nothing is promised, the baseline's dates are what was agreed.
    let any = milestones.iter().any(|milestone| is_promised(milestone.place) && milestone.chance.is_some());
    let counted = milestones.iter().filter(|milestone| !any || is_promised(milestone.place));
    let chances: Vec<f64> = counted.filter_map(|milestone| milestone.chance).collect();
    let below = |limit: f64| chances.iter().filter(|share| as_shown(**share) < limit).count();
    let (all, missed, low) = (chances.len(), below(EVEN), below(SAFE));
    let locale = source.report.numbers();
    match (missed, low) {
        _ if all == 0 => say!(locale, "forecast-milestones-none"),
        (0, 0) => say!(locale, "forecast-milestones-all-safe", promised = any),
        (0, 1) if all == 1 => say!(locale, "forecast-milestones-only-low", promised = any),
        (0, 2) if all == 2 => say!(locale, "forecast-milestones-both-low", promised = any),
        (0, some) if all == some => say!(locale, "forecast-milestones-all-low", promised = any, count = all),
        (0, some) => {
            say!(locale, "forecast-milestones-some-low", promised = any, count = some, all = all)
        }
        (1, _) if all == 1 => say!(locale, "forecast-milestones-only-missed", promised = any),
        (2, _) if all == 2 => say!(locale, "forecast-milestones-both-missed", promised = any),
        (some, _) if all == some => {
            say!(locale, "forecast-milestones-all-missed", promised = any, count = all)
        }
        (some, _) => {
            say!(locale, "forecast-milestones-some-missed", promised = any, count = some, all = all)
        }
    }
}
