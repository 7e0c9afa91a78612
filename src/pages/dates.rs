//! The dates that people put into their calendars: milestones, and decisions with the day they are needed or were made.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::decision::DecisionStatus;
use crate::pages::view::LinkView;
use crate::pages::{paths, words};
use crate::units::Date;
use crate::units::locale;

pub const MILESTONES: &str = "milestones.ics";
pub const DECISIONS: &str = "decisions.ics";

/// One day in a calendar.
pub struct Day {
    /// What it is for as long as it exists, whatever it is called: `milestone/live`.
    pub key: String,
    pub date: Date,
    /// `Go-live (promised 11 Dec, forecast 22 Dec)`.
    pub title: String,
    pub text: String,
    /// From the top of the site.
    pub href: String,
}

/// Returns the milestones that have a date, by date.
pub fn milestones(report: &Report) -> Vec<Day> {
    let edition = &report.edition;
    let near = |date| locale::date_near(date, edition.as_of());
    let day = |milestone: &crate::analysis::milestone::MilestoneFigures| {
        let task = &edition.tasks()[milestone.place];
        let date = milestone.date?;
        let promised = task.committed.map(|date| format!("promised {}", near(date)));
        let baseline = task.times.baseline.map(|span| format!("baseline {}", near(span.finish)));
        let now = format!("{} {}", if milestone.reached { "reached" } else { "forecast" }, near(date));
        let state: Vec<String> = promised.into_iter().chain(baseline).chain([now]).collect();
        Some(Day {
            key: format!("milestone/{}", task.record.id),
            date,
            title: format!("{} ({})", edition.named(&task.record.id)?.title, state.join(", ")),
            text: format!("{}.", words::figures_as_of(edition.as_of())),
            href: paths::record(report, Kind::Task, &task.record.id),
        })
    };
    report.figures.milestones.iter().filter_map(day).collect()
}

/// Returns the open decisions by the day they are needed, and those that were made; nothing of those without a day.
pub fn decisions(report: &Report) -> Vec<Day> {
    let edition = &report.edition;
    let near = |date| locale::date_near(date, edition.as_of());
    let day = |figures: &crate::analysis::decision::DecisionFigures| {
        let decision = &edition.decisions()[figures.place];
        let title = &edition.named(&decision.record.id)?.title;
        let date = if figures.open { decision.needed_by? } else { decision.made? };
        let state = match (figures.open, decision.needed_by) {
            (true, _) if decision.status == DecisionStatus::Deferred => {
                format!("deferred, needed by {}", near(date))
            }
            (true, _) if date < edition.as_of() => format!("overdue, needed by {}", near(date)),
            (true, _) => format!("open, needed by {}", near(date)),
            (false, Some(needed)) => format!("needed by {}, decided {}", near(needed), near(date)),
            (false, None) => format!("decided {}", near(date)),
        };
        let decider = decision.decider.known().map(|who| format!("{} decides. ", who.name));
        let decider = decider.filter(|_| figures.open).unwrap_or_default();
        Some(Day {
            key: format!("decision/{}", decision.record.id),
            date,
            title: format!("{}: {title} ({state})", decision.record.id),
            text: format!("{decider}{}.", words::figures_as_of(edition.as_of())),
            href: paths::record(report, Kind::Decision, &decision.record.id),
        })
    };
    let mut days: Vec<Day> = report.figures.decisions.iter().filter_map(day).collect();
    days.sort_by_key(|day| day.date);
    days
}

/// Returns the way to the file with such dates; nothing where there is none.
pub fn link(days: &[Day], path: &str) -> Option<LinkView> {
    (!days.is_empty()).then(|| LinkView::new(path, "These dates for your calendar (iCalendar)"))
}
