//! What the method adds to the figures of the overview: what sprints bring, or which approvals are late.

use crate::chart::Tone;
use crate::chart::mini::{self, Bullet};
use crate::checks::Report;
use crate::edition::project::Method;
use crate::pages::overview::figures::Figure;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::{Drawing, LinkView};
use crate::units::locale::{self, Locale};
use crate::units::text;
use crate::units::text::{capital, count_word, plural};

/// Returns the velocity as a figure, where a sprint is over that says what it completed.
pub fn velocity(report: &Report) -> Option<Figure> {
    let figures = &report.figures.sprints;
    let velocity = figures.velocity?;
    let note = match (last(report), velocity.sprints) {
        (Some(last), 1) => last,
        (last, count) => Phrase::plain(format!(
            "{} to {} in the last {} sprints. ",
            amount(velocity.low, report.numbers()),
            amount(velocity.high, report.numbers()),
            count_word(count)
        ))
        .then(last.unwrap_or_default()),
    };
    let mark = last_amounts(report).map(|(completed, committed)| {
        let bullet =
            Bullet { value: completed, mark: Some(committed), whole: committed * 1.1, tone: Tone::Plain };
        Drawing(mini::bullet(&bullet))
    });
    let label = LinkView::new(paths::PROGRESS, "Velocity");
    Some(Figure { label, value: amount(velocity.mean, report.numbers()), mark, note })
}

/// Adds to the note of the work done what the method asks for: the last sprint, or approvals that are late.
pub fn aside(report: &Report) -> Option<Phrase> {
    match report.edition.head().method {
        Method::Agile => None,
        Method::Hybrid => last(report),
        Method::Waterfall => approvals(report),
    }
}

/// Says what the last finished sprint completed: `Sprint 6 completed 18 of 21.`
fn last(report: &Report) -> Option<Phrase> {
    let one = report.figures.sprints.over().next_back()?;
    let sprint = &report.edition.sprints()[one.place];
    let completed = amount(sprint.completed?, report.numbers());
    let of = sprint
        .committed
        .map(|committed| format!(" of {}", amount(committed, report.numbers())))
        .unwrap_or_default();
    let href = format!("{}#{}", paths::PROGRESS, sprint.record.id);
    Some(Phrase::new().link(href, sprint.name.clone()).text(format!(" completed {completed}{of}")))
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
    let days = format!("{worst}{}{}", locale::NO_BREAK, text::plural(worst as usize, "day", "days"));
    let count = late.len();
    let words =
        format!("{} {} overdue", capital(&count_word(count)), plural(count, "decision is", "decisions are"));
    let longest = if count == 1 { format!(" by {days}") } else { format!(", up to {days}") };
    Some(Phrase::new().marked(Some(Mark::Warn), words + &longest))
}

fn amount(amount: f64, numbers: Locale) -> String {
    let is_whole = (amount - amount.round()).abs() < 0.05;
    numbers.decimal(amount, usize::from(!is_whole))
}
