//! Whom the project concerns: the grid of influence and interest, and what each needs and is told.

use crate::analysis::communication::{Gap, Quadrant, Reached};
use crate::analysis::graph::Relation;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::stakeholder::{Degree, Involvement, Stakeholder};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::suggested::{self, Key};
use crate::pages::view::{self, LinkView, WhoView};
use crate::units::locale::say;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct Stakeholders<'a> {
    heading: String,
    /// High influence first; in each row low interest first. Empty where nobody is placed.
    grid: Vec<GridRow>,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct GridRow {
    head: String,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    name: String,
    who: Vec<LinkView>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    group: Option<Cow<'a, str>>,
    owner: Option<WhoView>,
    place: Phrase,
    involvement: String,
    channel: Option<&'a str>,
    /// Markdown.
    needs: &'a str,
    told: Phrase,
    rest: Rest<'a>,
}

/// Returns the stakeholders in file order; nothing where none is kept or shown.
pub fn stakeholders(report: &Report) -> Option<Stakeholders<'_>> {
    let all = report.edition.stakeholders();
    if all.is_empty() {
        return None;
    }
    let figures = &report.figures.communication.stakeholders;
    let gaps = figures.iter().filter(|figure| figure.gap.is_some()).count();
    let locale = report.numbers();
    let heading = match gaps {
        0 => say!(locale, "people-stakeholders-heading", count = all.len()),
        gaps => say!(locale, "people-stakeholders-gaps", count = all.len(), gaps = gaps),
    };
    let is_placed = figures.iter().any(|figure| figure.quadrant.is_some());
    let rows = all.iter().zip(figures).map(|(who, figure)| row(report, who, figure));
    Some(Stakeholders {
        heading,
        grid: if is_placed { grid(report) } else { Vec::new() },
        rows: rows.collect(),
    })
}

fn grid(report: &Report) -> Vec<GridRow> {
    let locale = report.numbers();
    let cell = |quadrant: Quadrant, name| {
        let figures = report.figures.communication.stakeholders.iter();
        let found = figures.filter(|figure| figure.quadrant == Some(quadrant));
        let link = |place: usize| {
            let who = &report.edition.stakeholders()[place];
            LinkView::record(report, Kind::Stakeholder, &who.record.id, &*who.name)
        };
        Cell { name, who: found.map(|figure| link(figure.place)).collect() }
    };
    let satisfied = cell(Quadrant::KeepSatisfied, say!(locale, "people-grid-satisfied"));
    let closely = cell(Quadrant::ManageClosely, say!(locale, "people-grid-closely"));
    let monitor = cell(Quadrant::Monitor, say!(locale, "people-grid-monitor"));
    let informed = cell(Quadrant::KeepInformed, say!(locale, "people-grid-informed"));
    vec![
        GridRow { head: say!(locale, "people-grid-high"), cells: vec![satisfied, closely] },
        GridRow { head: say!(locale, "people-grid-less"), cells: vec![monitor, informed] },
    ]
}

fn row<'a>(report: &'a Report, who: &'a Stakeholder, figure: &Reached) -> Row<'a> {
    let locale = report.numbers();
    let degree = |degree: Option<Degree>| match degree {
        Some(Degree::Low) => "low",
        Some(Degree::Medium) => "medium",
        Some(Degree::High) => "high",
        None => "none",
    };
    let place = match (who.influence, who.interest) {
        (None, None) => Phrase::new(),
        (influence, interest) => {
            let (influence, interest) = (degree(influence), degree(interest));
            phrase!(locale, "people-degrees", influence = influence, interest = interest)
        }
    };
    Row {
        id: &who.record.id,
        name: &who.name,
        group: who.group.as_deref().map(|written| suggested::said(locale, Key::Group, written)),
        owner: view::who(&who.record.owner),
        place,
        involvement: match who.involvement {
            Some(Involvement::Weekly) => say!(locale, "people-involved-weekly"),
            Some(Involvement::Monthly) => say!(locale, "people-involved-monthly"),
            Some(Involvement::Decisions) => say!(locale, "people-involved-decisions"),
            Some(Involvement::Escalations) => say!(locale, "people-involved-escalations"),
            None => String::new(),
        },
        channel: who.channel.as_deref(),
        needs: who.needs.as_str(),
        told: told(report, figure),
        rest: Rest::of(report, &who.record).without(Relation::ToldBy),
    }
}

fn told(report: &Report, figure: &Reached) -> Phrase {
    let (mut out, locale) = (Phrase::new(), report.numbers());
    for (index, &place) in figure.by.iter().enumerate() {
        let what = &report.edition.communications()[place];
        let link =
            LinkView::record(report, Kind::Communication, &what.record.id, report.edition.words(&what.what));
        out = out.text(if index > 0 { ", " } else { "" }).link(link.href, link.text);
    }
    match figure.gap {
        Some(Gap::Nothing) => out.marked(Some(Mark::Warn), say!(locale, "people-told-nothing")),
        Some(Gap::TooRare { days: i32::MAX }) => {
            out.text(" ").marked(Some(Mark::Warn), say!(locale, "people-told-once"))
        }
        Some(Gap::TooRare { days }) => {
            let rare = say!(locale, "people-told-rarely", days = days);
            out.text(" ").marked(Some(Mark::Warn), rare)
        }
        None => out,
    }
}
