//! One gate: its verdict, its decision, its criteria, and every item by category.

use crate::analysis::graph::Relation;
use crate::analysis::readiness::{self, CategoryFigures, GateDecision, GateFigures};
use crate::analysis::shelf::LONG;
use crate::checks::Report;
use crate::checks::quality::go_live_not_ready::verdict;
use crate::checks::settings::Settings;
use crate::edition::Kind;
use crate::edition::readiness::Readiness;
use crate::pages::phrase::Phrase;
use crate::pages::readiness::words;
use crate::pages::rest::Rest;
use crate::pages::spans;
use crate::pages::suggested::{self, Key};
use crate::pages::view::{self, LinkView, StatusView, WhoView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct Gate<'a> {
    /// The milestone; nothing for items that name no gate.
    link: Option<LinkView>,
    name: Cow<'a, str>,
    /// `go/no-go`, or the project's own word.
    kind: Cow<'a, str>,
    status: StatusView,
    /// What is open of how many.
    reason: String,
    date: Option<Date>,
    distance: String,
    criteria: Vec<&'a str>,
    decision: Option<Decision>,
    /// More than one, so that they are worth a table.
    categories: Vec<Category>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Decision {
    link: LinkView,
    told: Phrase,
    decider: Option<WhoView>,
}

#[derive(Serialize)]
struct Category {
    name: String,
    status: StatusView,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    /// Markdown.
    what: &'a str,
    category: Cow<'a, str>,
    status: StatusView,
    owner: Option<WhoView>,
    unnamed: bool,
    due: Option<Date>,
    /// It is due after the gate.
    after_gate: bool,
    done_on: Option<Date>,
    /// Markdown.
    evidence: &'a str,
    rest: Rest<'a>,
}

/// Returns the gates that are ahead by date, then items without a gate, then the gates that are passed.
pub fn gates<'a>(report: &'a Report, settings: &Settings) -> Vec<Gate<'a>> {
    let mut figures: Vec<&GateFigures> = report.figures.gates.iter().collect();
    figures.sort_by_key(|gate| gate.passed);
    let mut room = LONG;
    let mut out = Vec::new();
    for gate in figures {
        out.push(one(report, gate, settings, room));
        room = room.saturating_sub(gate.items.len());
    }
    out
}

/// Shows a gate with so many of its items, those that are open first where not all of them have room.
fn one<'a>(report: &'a Report, figures: &GateFigures, settings: &Settings, room: usize) -> Gate<'a> {
    let mut items = figures.items.clone();
    if items.len() > room {
        let as_of = report.edition.as_of();
        items.sort_by_key(|&place| readiness::is_done(&report.edition.readiness()[place], as_of));
        items.truncate(room);
    }
    let (edition, locale) = (&report.edition, report.numbers());
    let task = figures.milestone.map(|place| &edition.tasks()[place]);
    let gate = task.and_then(|task| task.gate.as_ref());
    Gate {
        link: task.map(|task| LinkView::record(report, Kind::Task, &task.record.id, task.name.as_str())),
        name: match task {
            Some(task) => Cow::from(&*task.name),
            None => Cow::from(say!(locale, "readiness-no-gate")),
        },
        kind: gate.map_or(Cow::Borrowed(""), |gate| suggested::said(locale, Key::Gate, &gate.kind)),
        status: words::verdict(locale, verdict(figures, settings), figures, edition.readiness_complete()),
        reason: words::reason(locale, figures, edition.readiness_complete()),
        date: figures.date,
        distance: figures.days_left.map(|left| spans::distance(locale, left)).unwrap_or_default(),
        criteria: gate.map(|gate| gate.criteria.iter().map(String::as_str).collect()).unwrap_or_default(),
        decision: decision(report, figures.decision),
        categories: match figures.categories.as_slice() {
            [] | [_] => Vec::new(),
            many => many.iter().map(|figures| category(locale, figures)).collect(),
        },
        items: items.into_iter().map(|place| item(report, place, figures)).collect(),
    }
}

fn decision(report: &Report, decision: GateDecision) -> Option<Decision> {
    let (place, is_made) = match decision {
        GateDecision::None => return None,
        GateDecision::Open(place) => (place, false),
        GateDecision::Made(place) => (place, true),
    };
    let decision = &report.edition.decisions()[place];
    let text = format!("{} {}", decision.record.id, decision.title);
    Some(Decision {
        link: LinkView::record(report, Kind::Decision, &decision.record.id, text),
        told: words::decision(report.numbers(), decision, is_made, report.edition.as_of()),
        decider: view::who(&decision.decider),
    })
}

fn category(locale: Locale, figures: &CategoryFigures) -> Category {
    Category { name: words::category(locale, &figures.name), status: words::category_status(locale, figures) }
}

fn item<'a>(report: &'a Report, place: usize, gate: &GateFigures) -> Item<'a> {
    let item: &Readiness = &report.edition.readiness()[place];
    let as_of = report.edition.as_of();
    let done = readiness::is_done(item, as_of);
    Item {
        id: &item.record.id,
        what: &item.what,
        category: suggested::said(
            report.numbers(),
            Key::Readiness,
            item.category.as_deref().unwrap_or_default(),
        ),
        status: words::item(report.numbers(), item, done, as_of),
        owner: view::who(&item.record.owner),
        unnamed: !done && item.record.owner.is_missing(),
        due: item.due,
        after_gate: !done && item.due.zip(gate.date).is_some_and(|(due, date)| due > date),
        done_on: item.done_on,
        evidence: item.evidence.as_str(),
        // The gate heads its section.
        rest: Rest::of(report, &item.record).without(Relation::AskedAt),
    }
}
