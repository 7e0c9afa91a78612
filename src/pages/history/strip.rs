//! The status strip: what each report called it, by quarter, and what the rules compute today.
//!
//! What the rules would have computed on an earlier day is not known from today's files, so no colour is
//! made up for it.

use crate::chart::{Standing, mini};
use crate::checks::Report;
use crate::checks::health::Colour;
use crate::edition::update::{Rag, Update};
use crate::pages::portfolio::across::{Called, Said};
use crate::pages::view::{Drawing, StatusView, called_key};
use crate::pages::{facts, words};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Strip {
    quarters: Vec<Quarter>,
    /// Reports that did not come.
    missing: usize,
    /// What the rules compute today; nothing where only the manager's own call is published.
    today: Vec<Today>,
    as_of: Date,
}

#[derive(Serialize)]
struct Quarter {
    label: String,
    drawing: Drawing,
    /// The same in words, oldest first.
    said: String,
}

#[derive(Serialize)]
struct Today {
    name: String,
    status: StatusView,
    fact: String,
}

/// One place of the strip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    /// A report, and what it called the project.
    Said(Option<Rag>),
    Missing,
}

/// Returns the strip; nothing where no report is shown.
pub fn strip(report: &Report) -> Option<Strip> {
    let updates = report.edition.updates();
    if updates.is_empty() {
        return None;
    }
    let marks = marks(updates, report.edition.as_of());
    Some(Strip {
        missing: marks.iter().filter(|(_, mark)| *mark == Mark::Missing).count(),
        quarters: quarters(&marks, report.numbers()),
        today: today(report),
        as_of: report.edition.as_of(),
    })
}

/// Returns a mark for each report and for each that is missing: where the gap between two is longer than
/// usual, as many as would have fitted. Usual is the median of the gaps; the gap up to the status date counts,
/// too.
///
/// *Example:* reports on 2, 9, 16 and 30 October: the gaps are 7, 7 and 14 days, usual is 7, one is missing.
fn marks(updates: &[Update], as_of: Date) -> Vec<(Date, Mark)> {
    let mut gaps: Vec<i32> = updates.windows(2).map(|pair| pair[1].date - pair[0].date).collect();
    gaps.sort_unstable();
    // One report alone says nothing of a rhythm; a week is the usual one.
    let usual = gaps.get(gaps.len().saturating_sub(1) / 2).copied().unwrap_or(7).max(1);
    let mut out = Vec::new();
    for (place, update) in updates.iter().enumerate() {
        out.push((update.date, Mark::Said(update.called)));
        let next = updates.get(place + 1).map_or(as_of, |next| next.date);
        // Rounded to the nearest, as integers; at the end of a long silence a dot a week is enough.
        let fitted = ((next - update.date) * 2 + usual) / (usual * 2);
        out.extend((1..fitted.min(LONGEST_SILENCE)).map(|step| (update.date + step * usual, Mark::Missing)));
    }
    out
}

/// Returns what the last reports called the project, those that are missing among them; the oldest first.
pub fn recent(report: &Report, most: usize) -> Vec<Called> {
    let updates = report.edition.updates();
    let marks = marks(updates, report.edition.as_of());
    let last = marks.iter().skip(marks.len().saturating_sub(most));
    last.map(|&(date, mark)| {
        let status = match mark {
            Mark::Missing => Said::Missing,
            Mark::Said(None) => Said::Nothing,
            Mark::Said(Some(Rag::Green)) => Said::Green,
            Mark::Said(Some(Rag::Amber)) => Said::Amber,
            Mark::Said(Some(Rag::Red)) => Said::Red,
        };
        Called { date, status }
    })
    .collect()
}

/// The most reports that are said to be missing in one gap: a year of them.
const LONGEST_SILENCE: i32 = 52;

fn quarters(marks: &[(Date, Mark)], locale: Locale) -> Vec<Quarter> {
    let quarter = |date: Date| (date.year(), (date.month_of_year() - 1) / 3);
    marks
        .chunk_by(|a, b| quarter(a.0) == quarter(b.0))
        .filter_map(|marks| {
            let (year, number) = quarter(marks.first()?.0);
            let statuses: Vec<Option<Standing>> = marks.iter().map(|(_, mark)| standing(*mark)).collect();
            Some(Quarter {
                label: say!(locale, "history-quarter-name", quarter = number + 1, year = year.to_string()),
                drawing: Drawing(mini::strip(&statuses)),
                said: said(marks, locale),
            })
        })
        .collect()
}

fn standing(mark: Mark) -> Option<Standing> {
    match mark {
        Mark::Missing => None,
        Mark::Said(None) => Some(Standing::Unknown),
        Mark::Said(Some(Rag::Green)) => Some(Standing::Ok),
        Mark::Said(Some(Rag::Amber)) => Some(Standing::Warn),
        Mark::Said(Some(Rag::Red)) => Some(Standing::Bad),
    }
}

/// Returns `2 Oct at risk, 9 Oct on track, no report`.
fn said(marks: &[(Date, Mark)], locale: Locale) -> String {
    let word = |(date, mark): &(Date, Mark)| match mark {
        Mark::Missing => say!(locale, "history-said-nothing"),
        Mark::Said(called) => {
            let status = called.map_or("none", called_key);
            say!(locale, "history-said", status = status, date = locale.day_month(*date))
        }
    };
    marks.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// What the rules compute for the status date, by dimension.
fn today(report: &Report) -> Vec<Today> {
    let is_called_only = report.edition.settings().publish_called_only && report.health.called.is_some();
    let dimensions = report.health.dimensions.iter();
    dimensions
        .filter(|dimension| !is_called_only && dimension.colour != Colour::Unknown)
        .map(|dimension| Today {
            name: words::topic(report.numbers(), dimension.topic),
            status: StatusView::colour(report.numbers(), dimension.colour),
            fact: facts::spoken(&dimension.fact, report.numbers()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Shown;

    fn update(date: &str) -> Update {
        Update {
            date: date.parse().unwrap(),
            called: Some(Rag::Green),
            author: Shown::Yes(None),
            headline: None,
            reason: None,
            sections: Vec::new(),
            at: None,
        }
    }

    fn missing(dates: &[&str], as_of: &str) -> usize {
        let updates: Vec<Update> = dates.iter().map(|date| update(date)).collect();
        let marks = marks(&updates, as_of.parse().unwrap());
        marks.iter().filter(|(_, mark)| *mark == Mark::Missing).count()
    }

    #[test]
    fn a_gap_twice_as_long_as_usual_misses_one() {
        let dates = ["2026-10-02", "2026-10-09", "2026-10-16", "2026-10-30"];
        assert_eq!(missing(&dates, "2026-10-30"), 1);
        // 11 days after the last are more than one and a half rhythms, 10 are not: 10.5 is the half.
        assert_eq!(missing(&dates, "2026-11-09"), 1);
        assert_eq!(missing(&dates, "2026-11-10"), 2);
    }

    #[test]
    fn who_reports_every_two_weeks_misses_nothing() {
        assert_eq!(missing(&["2026-10-02", "2026-10-16", "2026-10-30"], "2026-11-13"), 0);
    }

    #[test]
    fn one_report_has_no_rhythm_but_a_week() {
        assert_eq!(missing(&["2026-10-30"], "2026-11-06"), 0);
        assert_eq!(missing(&["2026-10-30"], "2026-11-13"), 1);
    }
}
