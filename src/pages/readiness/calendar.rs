//! Planned outages and freeze periods on one list, so that collisions are seen before they happen.

use crate::analysis::outage::OutageFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::launch::Outage;
use crate::edition::project::Freeze;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::readiness::words;
use crate::pages::view::{self, LinkView};
use crate::units::locale::{Locale, say};
use crate::units::{Date, Moment};
use serde::Serialize;

#[derive(Serialize)]
pub struct Calendar<'a> {
    headline: String,
    /// Some outage is said to be announced.
    announced: bool,
    /// Some outage ahead collides with something.
    collides: bool,
    rows: Vec<Row<'a>>,
    /// What is over.
    past: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    from: Date,
    when: Phrase,
    /// A freeze; else an outage.
    is_freeze: bool,
    /// The task of an outage.
    task: Option<LinkView>,
    name: &'a str,
    affects: &'a [String],
    /// Markdown.
    rollback: &'a str,
    announced: Phrase,
    collisions: Phrase,
    /// All of it in one line, for what is over.
    past: Phrase,
    source: Option<LinkView>,
}

/// Returns the list; nothing where no outage is planned, since freezes alone collide with nothing here.
pub fn calendar(report: &Report) -> Option<Calendar<'_>> {
    let figures = &report.figures.outages;
    if figures.is_empty() {
        return None;
    }
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    let outages = figures.iter().filter_map(|figures| {
        let outage = report.edition.tasks()[figures.task].outage.as_ref()?;
        Some((figures.over, outage_row(report, figures, outage)))
    });
    let freezes =
        report.edition.freezes().iter().map(|freeze| (freeze.to < as_of, freeze_row(locale, freeze)));
    let mut rows: Vec<(bool, Row)> = outages.chain(freezes).collect();
    rows.sort_by_key(|(over, row)| (*over, row.from, row.is_freeze));
    let (mut ahead, mut past) = (Vec::new(), Vec::new());
    for (over, row) in rows {
        if over { past.push(row) } else { ahead.push(row) }
    }
    Some(Calendar {
        headline: words::outages_headline(locale, figures, as_of, &rows_that_collide(figures)),
        announced: figures.iter().any(|outage| !outage.communications.is_empty()),
        collides: ahead.iter().any(|row| !row.collisions.is_empty()),
        rows: ahead,
        past,
    })
}

fn rows_that_collide(figures: &[OutageFigures]) -> Vec<&OutageFigures> {
    let collides = |outage: &&OutageFigures| !outage.freezes.is_empty() || outage.working_minutes > 0;
    figures.iter().filter(|outage| !outage.over).filter(collides).collect()
}

fn outage_row<'a>(report: &'a Report, figures: &OutageFigures, outage: &'a Outage) -> Row<'a> {
    let (edition, locale) = (&report.edition, report.numbers());
    let task = &edition.tasks()[figures.task];
    let told = figures.communications.iter().map(|&place| &edition.communications()[place]);
    let announced = told.map(|told| {
        let link =
            LinkView::record(report, Kind::Communication, &told.record.id, report.edition.words(&told.what));
        let (what, when) =
            (Phrase::new().link(link.href, link.text), words::announced(locale, told, edition.as_of()));
        phrase!(locale, "readiness-announced-one", what = what, when = when)
    });
    let link = LinkView::record(report, Kind::Task, &task.record.id, task.name.as_str());
    let collisions = words::collisions(report, figures);
    let what = Phrase::new().link(link.href.as_str(), link.text.as_str());
    let when = window(locale, outage.begins, outage.ends);
    let mut past = vec![phrase!(locale, "readiness-past", what = what, when = when.clone())];
    if !outage.affects.is_empty() {
        past.push(phrase!(locale, "readiness-affected", what = outage.affects.join(", ")));
    }
    past.extend(collisions.iter().cloned());
    Row {
        from: outage.from_date,
        when,
        is_freeze: false,
        task: Some(link),
        name: &task.name,
        affects: &outage.affects,
        rollback: outage.rollback.as_ref().map_or("", |text| text.as_str()),
        announced: Phrase::clauses(locale, announced.collect()),
        collisions: Phrase::clauses(locale, collisions),
        past: Phrase::clauses(locale, past),
        source: view::source(&task.record.at),
    }
}

fn freeze_row(locale: Locale, freeze: &Freeze) -> Row<'_> {
    let when = words::days(locale, freeze.from, freeze.to);
    let what = say!(locale, "readiness-freeze", name = &freeze.name);
    Row {
        past: phrase!(locale, "readiness-past", what = what, when = when.clone()),
        from: freeze.from,
        when,
        is_freeze: true,
        task: None,
        name: &freeze.name,
        affects: &[],
        rollback: "",
        announced: Phrase::new(),
        collisions: Phrase::new(),
        source: view::source(&freeze.at),
    }
}

/// Returns `Sat 5 Dec 08:00 to Sun 6 Dec 18:00`.
fn window(locale: Locale, from: Moment, to: Moment) -> Phrase {
    let moment = |moment: Moment| Phrase::new().dated(moment.date(), locale.moment(moment));
    phrase!(locale, "readiness-span", from = moment(from), to = moment(to))
}
