//! The dates that people put into their calendars: milestones, and decisions with the day they are needed or were made.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::decision::DecisionStatus;
use crate::pages::paths;
use crate::pages::view::LinkView;
use crate::units::Date;
use crate::units::locale::{Locale, say};

pub const MILESTONES: &str = "milestones.ics";
pub const DECISIONS: &str = "decisions.ics";

/// One day in a calendar.
pub struct Day {
    /// What it is for as long as it exists, whatever it is called: `milestone/live`.
    pub key: String,
    pub date: Date,
    /// The last of several days.
    pub last: Option<Date>,
    /// `Go-live (promised 11 Dec, forecast 22 Dec)`.
    pub title: String,
    pub text: String,
    /// From the top of the site.
    pub href: String,
}

/// Returns the milestones that have a date, by date.
pub fn milestones(report: &Report) -> Vec<Day> {
    let edition = &report.edition;
    let locale = report.numbers();
    let near = |date| locale.date_near(date, edition.as_of());
    let day = |milestone: &crate::analysis::milestone::MilestoneFigures| {
        let task = &edition.tasks()[milestone.place];
        let date = milestone.date?;
        let promised = task.committed.map(|date| say!(locale, "dates-promised", date = near(date)));
        let baseline =
            task.times.baseline.map(|span| say!(locale, "dates-baseline", date = near(span.finish)));
        let now = match milestone.reached {
            true => say!(locale, "dates-reached", date = near(date)),
            false => say!(locale, "dates-forecast", date = near(date)),
        };
        let state: Vec<String> = promised.into_iter().chain(baseline).chain([now]).collect();
        Some(Day {
            key: format!("milestone/{}", task.record.id),
            date,
            last: None,
            title: say!(
                locale,
                "dates-milestone",
                milestone = &edition.named(&task.record.id)?.title,
                states = state.join(", ")
            ),
            text: say!(locale, "dates-as-of", date = locale.date(edition.as_of())),
            href: paths::record(report, Kind::Task, &task.record.id),
        })
    };
    report.figures.milestones.iter().filter_map(day).collect()
}

/// Returns the open decisions by the day they are needed, and those that were made; nothing of those without a day.
pub fn decisions(report: &Report) -> Vec<Day> {
    let edition = &report.edition;
    let locale = report.numbers();
    let near = |date| locale.date_near(date, edition.as_of());
    let day = |figures: &crate::analysis::decision::DecisionFigures| {
        let decision = &edition.decisions()[figures.place];
        let title = &edition.named(&decision.record.id)?.title;
        let date = if figures.open { decision.needed_by? } else { decision.made? };
        let (name, on) =
            (say!(locale, "shared-id-title", id = &decision.record.id, title = title), near(date));
        let title = match (figures.open, decision.needed_by) {
            (true, _) if decision.status == DecisionStatus::Deferred => {
                say!(locale, "dates-decision-deferred", decision = name, date = on)
            }
            (true, _) if date < edition.as_of() => {
                say!(locale, "dates-decision-overdue", decision = name, date = on)
            }
            (true, _) => say!(locale, "dates-decision-open", decision = name, date = on),
            (false, Some(needed)) => {
                let needed = near(needed);
                say!(locale, "dates-decision-needed-decided", decision = name, needed = needed, date = on)
            }
            (false, None) => say!(locale, "dates-decision-decided", decision = name, date = on),
        };
        let as_of = locale.date(edition.as_of());
        let text = match decision.decider.known().filter(|_| figures.open) {
            Some(who) => say!(locale, "dates-decides-as-of", who = &who.name, date = as_of),
            None => say!(locale, "dates-as-of", date = as_of),
        };
        Some(Day {
            key: format!("decision/{}", decision.record.id),
            date,
            last: None,
            title,
            text,
            href: paths::record(report, Kind::Decision, &decision.record.id),
        })
    };
    let mut days: Vec<Day> = report.figures.decisions.iter().filter_map(day).collect();
    days.sort_by_key(|day| day.date);
    days
}

/// Returns the way to the file with such dates; nothing where there is none.
pub fn link(locale: Locale, days: &[Day], path: &str) -> Option<LinkView> {
    (!days.is_empty()).then(|| LinkView::new(path, say!(locale, "dates-link")))
}
