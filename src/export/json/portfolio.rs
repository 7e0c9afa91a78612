//! What the pages of a portfolio compare, as one document: `"format": "milepost-portfolio/1"`, published as
//! `data/portfolio.json`.

use crate::checks::health::Colour;
use crate::pages::portfolio::across::{Across, Touch};
use crate::pages::portfolio::standing::{self, Overall};
use crate::pages::portfolio::{self, Card, Handover, Member, Portfolio, Target, Why};
use crate::units::locale::Locale;
use crate::units::{Date, Money, Percent};
use serde::Serialize;

pub const FORMAT: &str = "milepost-portfolio/1";
pub const DATA: &str = "data/portfolio.json";

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    portfolio: About<'a>,
    projects: Vec<Project<'a>>,
    /// The worst first.
    collisions: Vec<Collision<'a>>,
    /// Those with the least margin first.
    handovers: Vec<Wait<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    as_of: Date,
    /// The worst status of the projects that are neither complete nor not started.
    status: Overall,
    /// From which report on the worst of what the reports called the projects has been the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    status_since: Option<Date>,
    /// What the reports called it before is not known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    or_longer: bool,
    /// The folders of the projects that make it at risk or off track.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    worst: Vec<&'a str>,
    /// The folders of the projects that everything here is without; `projects` says why.
    missing: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rates: Vec<Rate<'a>>,
}

#[derive(Serialize)]
struct Rate<'a> {
    currency: &'a str,
    rate: Money,
    date: Date,
    source: &'a str,
}

#[derive(Serialize)]
struct Project<'a> {
    folder: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    /// Why nothing else is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
    #[serde(flatten)]
    told: Option<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<&'a str>,
    /// As `health.overall` of the project's own export.
    status: Colour,
    #[serde(skip_serializing_if = "Option::is_none")]
    called: Option<Colour>,
    complete: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    not_started: bool,
    /// Whether the figures are of a part alone: of a vendor's own, or of the work that is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    part: bool,
    as_of: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Percent>,
    currency: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    approved: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Next<'a>>,
    decisions: Vec<Decision<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    across: Option<&'a Across>,
}

#[derive(Serialize)]
struct Next<'a> {
    name: &'a str,
    date: Date,
    href: &'a str,
}

#[derive(Serialize)]
struct Decision<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    needed_by: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decider: Option<&'a str>,
    href: &'a str,
}

#[derive(Serialize)]
struct Collision<'a> {
    /// `same-days`, `freeze`, `same-week` or `weekend`.
    how: &'static str,
    events: Vec<Event<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    touches: &'a [&'a Touch],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    freezes: Vec<Frozen<'a>>,
}

#[derive(Serialize)]
struct Event<'a> {
    folder: &'a str,
    id: &'a str,
    from: Date,
    to: Date,
}

#[derive(Serialize)]
struct Frozen<'a> {
    folder: &'a str,
    name: &'a str,
    from: Date,
    to: Date,
}

#[derive(Serialize)]
struct Wait<'a> {
    folder: &'a str,
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    needed: Option<Date>,
    /// The folder and the id of the milestone, where both are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    milestone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    /// Calendar days between the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    margin_days: Option<i32>,
}

/// Returns everything that a card says, for the last look at what is published.
pub fn texts(card: &Card) -> String {
    printed(&told(card))
}

fn printed<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("maps have text keys and no value can fail to print")
}

/// Makes the document.
pub fn document(portfolio: &Portfolio) -> String {
    let found = portfolio::collisions(portfolio);
    let waits = portfolio::handovers(portfolio);
    let rates = portfolio.rates.as_ref();
    let all = rates.into_iter().flat_map(|rates| &rates.rates);
    let missing: Vec<&str> = portfolio::missing::folders(portfolio).collect();
    let since = standing::since(portfolio);
    let document = Document {
        format: FORMAT,
        portfolio: About {
            name: &portfolio.name,
            summary: portfolio.summary.as_deref(),
            as_of: portfolio.as_of,
            status: standing::overall(portfolio),
            status_since: since.map(|since| since.date),
            or_longer: since.is_some_and(|since| since.or_longer),
            worst: standing::worst(portfolio).into_iter().map(|card| card.folder.as_str()).collect(),
            missing,
            currency: rates.map(|rates| rates.currency.code()),
            rates: all
                .map(|rate| Rate {
                    currency: rate.currency.code(),
                    rate: rate.rate,
                    date: rate.date,
                    source: &rate.source,
                })
                .collect(),
        },
        projects: portfolio.members.iter().map(|member| project(member, portfolio.numbers())).collect(),
        collisions: found.iter().map(collision).collect(),
        handovers: waits.iter().map(wait).collect(),
    };
    printed(&document) + "\n"
}

fn project(member: &Member, locale: Locale) -> Project<'_> {
    let (told, failure) = match &member.told {
        Ok(card) => (Some(told(card)), None),
        Err(failure) => (None, Some(portfolio::failure(locale, *failure))),
    };
    Project { folder: &member.folder, group: member.group.as_deref(), failure, told }
}

fn told(card: &Card) -> Told<'_> {
    Told {
        name: &card.name,
        site: card.site.as_deref(),
        status: card.colour,
        called: card.called,
        complete: card.status == "done",
        not_started: card.status == "none",
        part: card.part.is_some(),
        as_of: card.as_of,
        finish: card.finish,
        slip_days: card.slip_days,
        progress: card.done,
        currency: card.currency.code(),
        approved: card.cost.map(|cost| cost.approved),
        forecast: card.cost.map(|cost| cost.forecast),
        next: card.next.as_ref().map(|next| Next { name: &next.name, date: next.date, href: &next.href }),
        decisions: card
            .decisions
            .iter()
            .map(|decision| Decision {
                title: &decision.title,
                needed_by: decision.needed_by,
                decider: decision.who.as_deref(),
                href: &decision.href,
            })
            .collect(),
        across: card.across.as_deref(),
    }
}

fn collision<'a>(found: &'a portfolio::Collision<'a>) -> Collision<'a> {
    let (how, touches, freezes) = match &found.why {
        Why::SameDays(touches) => ("same-days", touches.as_slice(), &[][..]),
        Why::Freeze(freezes) => ("freeze", &[][..], freezes.as_slice()),
        Why::SameWeek(touches) => ("same-week", touches.as_slice(), &[][..]),
        Why::Weekend(_) => ("weekend", &[][..], &[][..]),
    };
    Collision {
        how,
        events: found
            .events
            .iter()
            .map(|event| Event {
                folder: &event.card.folder,
                id: &event.date.id,
                from: event.date.from,
                to: event.date.to,
            })
            .collect(),
        touches,
        freezes: freezes
            .iter()
            .map(|(card, freeze)| Frozen {
                folder: &card.folder,
                name: &freeze.name,
                from: freeze.from,
                to: freeze.to,
            })
            .collect(),
    }
}

fn wait<'a>(handover: &Handover<'a>) -> Wait<'a> {
    let (of, date) = match handover.target {
        Target::Known(card, date) => (Some(card.folder.as_str()), Some(date)),
        Target::NotShown(card) => (Some(card.folder.as_str()), None),
        Target::NotRead | Target::NoProject => (None, None),
    };
    Wait {
        folder: &handover.card.folder,
        id: &handover.wait.id,
        needed: handover.wait.start,
        of,
        milestone: date.map(|date| date.id.as_str()),
        forecast: date.map(|date| date.to),
        slip_days: date.and_then(|date| date.slip_days),
        margin_days: handover.margin(),
    }
}
