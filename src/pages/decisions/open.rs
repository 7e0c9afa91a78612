//! Open decisions: by when, by whom, between what, and what waits for them.

use crate::analysis::decision::DecisionFigures;
use crate::checks::Report;
use crate::edition::Edition;
use crate::edition::decision::{Decision, DecisionOption, DecisionStatus};
use crate::pages::phrase::Phrase;
use crate::pages::rest::Rest;
use crate::pages::view::{self, StatusView, WhoView};
use crate::pages::{waiting, words};
use crate::units::Date;
use crate::units::locale::Currency;
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
    let currency = edition.head().currency;
    let record = &decision.record;
    let options: Vec<Choice> = decision.options.iter().map(|option| choice(option, currency)).collect();
    Open {
        id: &record.id,
        title: &decision.title,
        status: status(decision.status, figure.days_left),
        needed_by: decision.needed_by,
        distance: figure.days_left.map(words::distance).unwrap_or_default(),
        decider: view::who(&decision.decider),
        owner: view::who(&record.owner),
        latest: latest(figure, decision, edition),
        effects: options.iter().any(|option| !option.days.is_empty() || !option.cost.is_empty()),
        options,
        recommendation: decision.recommendation.as_deref(),
        rest: Rest::of(report, record),
    }
}

/// Says what the date is worth that waits for it; what a day costs also where no work gives it a date.
fn latest(figure: &DecisionFigures, decision: &Decision, edition: &Edition) -> Option<Phrase> {
    let latest = waiting::latest_decision(figure, edition);
    latest.or_else(|| waiting::delay_cost(decision, edition).map(Phrase::plain))
}

/// An open decision is late, near or simply open; colour only where somebody has to act.
fn status(status: DecisionStatus, days_left: Option<i32>) -> StatusView {
    let (key, word) = match (status, days_left) {
        (DecisionStatus::Deferred, _) => ("hold", "Deferred".to_string()),
        (_, Some(left)) if left < 0 => ("bad", words::overdue(-left)),
        (_, Some(left)) if left <= 7 => ("warn", words::due(left)),
        _ => ("none", "Open".to_string()),
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
