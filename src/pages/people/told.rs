//! The communication plan: what is told to whom, how often, by whom, and when next.

use crate::analysis::communication::Told;
use crate::analysis::graph::Relation;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::spans;
use crate::pages::suggested::{self, Key};
use crate::pages::view::{self, LinkView, WhoView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Plan<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    what: String,
    audience: Phrase,
    cadence: String,
    channel: Option<&'a str>,
    owner: Option<WhoView>,
    /// Names may be shown, and nobody is named.
    unowned: bool,
    last: Option<Date>,
    next: Phrase,
    rest: Rest<'a>,
}

/// Returns the plan, what is overdue first; nothing where none is kept or shown.
pub fn plan(report: &Report) -> Option<Plan<'_>> {
    let figures = &report.figures.communication.plan;
    if figures.is_empty() {
        return None;
    }
    let overdue = figures.iter().filter(|told| told.overdue_days.is_some()).count();
    let (locale, count) = (report.numbers(), figures.len());
    let heading = say!(locale, "people-told-heading", count = count, overdue = overdue);
    Some(Plan { heading, rows: figures.iter().map(|told| row(report, told)).collect() })
}

fn row<'a>(report: &'a Report, told: &Told) -> Row<'a> {
    let edition = &report.edition;
    let what = &edition.communications()[told.place];
    Row {
        id: &what.record.id,
        what: edition.words(&what.what),
        audience: audience(report, told),
        cadence: what
            .cadence
            .as_ref()
            .map(|cadence| how_often(&cadence.text, report.numbers()))
            .unwrap_or_default(),
        channel: what.channel.as_deref(),
        owner: view::who(&what.record.owner),
        unowned: what.record.owner.is_missing(),
        last: what.last,
        next: next(report.numbers(), told, edition.as_of()),
        rest: Rest::of(report, &what.record).without(Relation::Tells),
    }
}

/// Says how often something is told, by its word in the project's files.
fn how_often(written: &str, locale: Locale) -> String {
    match written {
        "once" => say!(locale, "people-cadence-once"),
        "daily" => say!(locale, "people-cadence-daily"),
        "weekly" => say!(locale, "people-cadence-weekly"),
        "fortnightly" => say!(locale, "people-cadence-fortnightly"),
        "monthly" => say!(locale, "people-cadence-monthly"),
        "quarterly" => say!(locale, "people-cadence-quarterly"),
        every => {
            let span = locale.length(every.trim_start_matches("every "));
            say!(locale, "people-cadence-every", span = span)
        }
    }
}

/// Names whom it is for: a stakeholder by name with a link, a group by its word.
fn audience(report: &Report, told: &Told) -> Phrase {
    let mut out = Phrase::new();
    for (index, addressee) in told.audience.iter().enumerate() {
        out = out.text(if index > 0 { ", " } else { "" });
        let is_group = |who: &crate::edition::stakeholder::Stakeholder| {
            who.group.as_deref().is_some_and(|group| group.eq_ignore_ascii_case(addressee.word.trim()))
        };
        let one = addressee.stakeholders.first().map(|&place| &report.edition.stakeholders()[place]);
        out = match one.filter(|who| !is_group(who)) {
            Some(who) => {
                let link = LinkView::record(report, Kind::Stakeholder, &who.record.id, &*who.name);
                out.link(link.href, link.text)
            }
            None => out.text(suggested::said(report.numbers(), Key::Group, &addressee.word)),
        };
    }
    out
}

fn next(locale: Locale, told: &Told, as_of: Date) -> Phrase {
    match (told.due, told.overdue_days) {
        (Some(due), Some(days)) => {
            let overdue = Phrase::new().marked(Some(Mark::Bad), spans::overdue(locale, days));
            let date = Phrase::day_near(locale, due, as_of);
            phrase!(locale, "people-told-due", date = date, overdue = overdue)
        }
        (Some(due), None) => Phrase::day_near(locale, due, as_of),
        (None, _) => phrase!(locale, "people-told-no-date"),
    }
}
