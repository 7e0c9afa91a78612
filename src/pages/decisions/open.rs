//! Open decisions: by when, by whom, between what, and what waits for them.

use crate::analysis::decision::DecisionFigures;
use crate::checks::Report;
use crate::edition::decision::{Decision, DecisionOption, DecisionStatus};
use crate::pages::phrase::Phrase;
use crate::pages::rest::Rest;
use crate::pages::view::{self, StatusView, WhoView};
use crate::pages::{spans, waiting};
use crate::units::Date;
use crate::units::locale::{Currency, Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Open<'a> {
    id: &'a str,
    title: &'a str,
    status: StatusView,
    needed_by: Option<Date>,
    distance: String,
    decider: Option<WhoView>,
    owner: Option<WhoView>,
    /// What the date costs that waits for it.
    latest: Option<Phrase>,
    options: Vec<Choice<'a>>,
    /// Some option says what it adds.
    effects: bool,
    recommendation: Option<&'a str>,
    rest: Rest<'a>,
}

#[derive(Serialize)]
pub struct Choice<'a> {
    pub title: &'a str,
    pub days: String,
    pub cost: String,
}

/// Returns the open decisions by the date they are needed.
pub fn open(report: &Report) -> Vec<Open<'_>> {
    let edition = &report.edition;
    let open = report.figures.decisions.iter().filter(|figure| figure.open);
    open.map(|figure| one(&edition.decisions()[figure.place], figure, report)).collect()
}

fn one<'a>(decision: &'a Decision, figure: &DecisionFigures, report: &'a Report) -> Open<'a> {
    let edition = &report.edition;
    let (currency, locale) = (edition.head().currency, report.numbers());
    let record = &decision.record;
    let options: Vec<Choice> = decision.options.iter().map(|option| choice(option, currency)).collect();
    Open {
        id: &record.id,
        title: &decision.title,
        status: status(decision.status, figure.days_left, locale),
        needed_by: decision.needed_by,
        distance: figure.days_left.map(|left| spans::distance(locale, left)).unwrap_or_default(),
        decider: view::who(&decision.decider),
        owner: view::who(&record.owner),
        latest: waiting::worth(figure, decision, edition),
        effects: options.iter().any(|option| !option.days.is_empty() || !option.cost.is_empty()),
        options,
        recommendation: decision.recommendation.as_deref(),
        rest: Rest::of(report, record),
    }
}

/// An open decision is late, near or simply open; colour only where somebody has to act.
fn status(status: DecisionStatus, days_left: Option<i32>, locale: Locale) -> StatusView {
    let (key, word) = match (status, days_left) {
        (DecisionStatus::Deferred, _) => ("hold", say!(locale, "decisions-deferred")),
        (_, Some(left)) if left < 0 => ("bad", spans::overdue(locale, -left)),
        (_, Some(left)) if left <= 7 => ("warn", spans::due(locale, left)),
        _ => ("none", say!(locale, "decisions-open")),
    };
    StatusView { key, word }
}

/// Shows an option with what it would add.
pub fn choice(option: &DecisionOption, currency: Currency) -> Choice<'_> {
    Choice {
        title: &option.title,
        days: option.days.map(|days| currency.numbers().days_signed(days.into())).unwrap_or_default(),
        cost: option.cost.known().map(|cost| currency.short_signed(*cost)).unwrap_or_default(),
    }
}
