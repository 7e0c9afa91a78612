//! Planned outages and freeze periods on one list, so that collisions are seen before they happen.

use crate::analysis::outage::OutageFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::launch::Outage;
use crate::edition::project::Freeze;
use crate::pages::phrase::Phrase;
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
    when: String,
    /// A freeze; else an outage.
    is_freeze: bool,
    /// The task of an outage.
    task: Option<LinkView>,
    name: &'a str,
    affects: &'a [String],
    /// Markdown.
    rollback: &'a str,
    announced: Vec<Announced>,
    collisions: Vec<Phrase>,
    source: Option<LinkView>,
}

#[derive(Serialize)]
struct Announced {
    link: LinkView,
    when: Phrase,
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
    Row {
        from: outage.from_date,
        when: window(locale, outage.begins, outage.ends),
        is_freeze: false,
        task: Some(LinkView::record(report, Kind::Task, &task.record.id, task.name.as_str())),
        name: &task.name,
        affects: &outage.affects,
        rollback: outage.rollback.as_ref().map_or("", |text| text.as_str()),
        announced: told
            .map(|told| Announced {
                link: LinkView::record(
                    report,
                    Kind::Communication,
                    &told.record.id,
                    report.edition.words(&told.what),
                ),
                when: words::announced(locale, told, edition.as_of()),
            })
            .collect(),
        collisions: words::collisions(report, figures),
        source: view::source(&task.record.at),
    }
}

fn freeze_row(locale: Locale, freeze: &Freeze) -> Row<'_> {
    Row {
        from: freeze.from,
        when: words::days(locale, freeze.from, freeze.to),
        is_freeze: true,
        task: None,
        name: &freeze.name,
        affects: &[],
        rollback: "",
        announced: Vec::new(),
        collisions: Vec::new(),
        source: view::source(&freeze.at),
    }
}

/// Returns `Sat 5 Dec 08:00 to Sun 6 Dec 18:00`.
fn window(locale: Locale, from: Moment, to: Moment) -> String {
    say!(locale, "readiness-span", from = words::moment(locale, from), to = words::moment(locale, to))
}
