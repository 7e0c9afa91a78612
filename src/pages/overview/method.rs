//! What the method adds to the figures of the overview: what sprints bring, or which approvals are late.

use crate::chart::Tone;
use crate::chart::mini::{self, Bullet};
use crate::checks::Report;
use crate::edition::project::Method;
use crate::pages::overview::figures::Figure;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{Drawing, LinkView};
use crate::pages::{paths, spans};
use crate::units::locale::{Locale, say};

/// Returns the velocity as a figure, where a sprint is over that says what it completed.
pub fn velocity(report: &Report) -> Option<Figure> {
    let figures = &report.figures.sprints;
    let (velocity, locale) = (figures.velocity?, report.numbers());
    let note = match (last(report), velocity.sprints) {
        (Some(last), 1) => last,
        (last, count) => {
            let (low, high) = (amount(velocity.low, locale), amount(velocity.high, locale));
            let range = phrase!(locale, "overview-velocity-range", low = low, high = high, count = count);
            range.text(" ").then(last.unwrap_or_default())
        }
    };
    let mark = last_amounts(report).map(|(completed, committed)| {
        let bullet =
            Bullet { value: completed, mark: Some(committed), whole: committed * 1.1, tone: Tone::Plain };
        Drawing(mini::bullet(&bullet))
    });
    let label = LinkView::new(paths::PROGRESS, say!(locale, "overview-figure-velocity"));
    Some(Figure { label, value: amount(velocity.mean, locale), mark, note })
}

/// Adds to the note of the work done what the method asks for: the last sprint, or approvals that are late.
pub fn aside(report: &Report) -> Option<Phrase> {
    match report.edition.head().method {
        Method::Agile => None,
        Method::Hybrid => last(report),
        Method::Waterfall => approvals(report),
    }
}

/// Says what the last finished sprint completed: `Sprint 6 completed 18 of 21`.
fn last(report: &Report) -> Option<Phrase> {
    let one = report.figures.sprints.over().next_back()?;
    let sprint = &report.edition.sprints()[one.place];
    let locale = report.numbers();
    let done = amount(sprint.completed?, locale);
    let href = format!("{}#{}", paths::PROGRESS, sprint.record.id);
    let name = Phrase::new().link(href, sprint.name.clone());
    Some(match sprint.committed.map(|committed| amount(committed, locale)) {
        None => phrase!(locale, "overview-sprint-completed", sprint = name, done = done),
        Some(all) => phrase!(locale, "overview-sprint-completed-of", sprint = name, done = done, all = all),
    })
}

fn last_amounts(report: &Report) -> Option<(f64, f64)> {
    let one = report.figures.sprints.over().next_back()?;
    let sprint = &report.edition.sprints()[one.place];
    Some((sprint.completed?, sprint.committed.filter(|&committed| committed > 0.0)?))
}

/// Says how many decisions are late, and by how much the latest.
fn approvals(report: &Report) -> Option<Phrase> {
    let open = report.figures.decisions.iter().filter(|decision| decision.open);
    let late: Vec<i32> = open.filter_map(|decision| decision.days_left).filter(|left| *left < 0).collect();
    let worst = -*late.iter().min()?;
    let locale = report.numbers();
    let text = say!(locale, "overview-late-approvals", count = late.len(), days = spans::days(locale, worst));
    Some(Phrase::new().marked(Some(Mark::Warn), text))
}

fn amount(amount: f64, numbers: Locale) -> String {
    let is_whole = (amount - amount.round()).abs() < 0.05;
    numbers.decimal(amount, usize::from(!is_whole))
}
