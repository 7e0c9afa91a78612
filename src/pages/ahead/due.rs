//! What somebody owes: decisions, actions against risks, issues, deliveries of vendors.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::issue::IssueStatus;
use crate::edition::risk::RiskStatus;
use crate::pages::ahead::events::{Event, What};
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{self, WhoView};
use crate::pages::{paths, waiting};
use crate::units::Date;

/// Returns what is due within some days after the status date, and what is overdue.
pub fn all(report: &Report, days: i32) -> Vec<Event> {
    let as_of = report.edition.as_of();
    let mut out = decisions(report);
    out.extend(actions(report));
    out.extend(issues(report));
    out.extend(deliveries(report));
    out.retain(|event| event.date - as_of <= days);
    for event in &mut out {
        event.is_overdue = event.date < as_of;
    }
    out
}

fn owed(
    (place, date, what): (usize, Date, What),
    name: &str,
    href: String,
    owner: Option<WhoView>,
    why: Phrase,
) -> Event {
    let name = name.to_string();
    let (critical, float, is_overdue) = (false, None, false);
    Event { date, what, name, href, owner, critical, float, why, is_overdue, place }
}

fn decisions(report: &Report) -> Vec<Event> {
    let edition = &report.edition;
    let open = report.figures.decisions.iter().filter(|figure| figure.open);
    open.filter_map(|figure| {
        let decision = &edition.decisions()[figure.place];
        let waiting: Vec<&str> = decision
            .affects
            .iter()
            .filter_map(|id| edition.named(id))
            .map(|named| named.title.as_str())
            .collect();
        let why = match (waiting.is_empty(), waiting::latest_decision(figure, edition)) {
            (false, _) => Phrase::plain(waiting::titles(&waiting, report.numbers())),
            (true, Some(latest)) => latest,
            (true, None) => Phrase::new(),
        };
        let href = paths::record(report, Kind::Decision, &decision.record.id);
        let owner = view::who(&decision.decider).or_else(|| view::who(&decision.record.owner));
        Some(owed((figure.place, decision.needed_by?, What::Decision), &decision.title, href, owner, why))
    })
    .collect()
}

fn actions(report: &Report) -> Vec<Event> {
    let mut out = Vec::new();
    for (place, risk) in report.edition.risks().iter().enumerate() {
        if risk.status == RiskStatus::Closed {
            continue;
        }
        for action in risk.actions.iter().filter(|action| !action.done) {
            let Some(due) = action.due else { continue };
            let owner = view::who(&action.owner).or_else(|| view::who(&risk.record.owner));
            let href = paths::record(report, Kind::Risk, &risk.record.id);
            let link = Phrase::new().link(href.clone(), risk.title.clone());
            let why = phrase!(report.numbers(), "ahead-against", risk = link);
            out.push(owed((place, due, What::Action), &report.edition.words(&action.what), href, owner, why));
        }
    }
    out
}

fn issues(report: &Report) -> Vec<Event> {
    let all = report.edition.issues().iter().enumerate();
    all.filter(|(_, issue)| issue.status != IssueStatus::Closed)
        .filter_map(|(place, issue)| {
            let tasks = report.edition.tasks();
            let held: Vec<&str> = issue.blocks.iter().map(|&place| tasks[place].name.as_str()).collect();
            let why = match held.is_empty() {
                true => Phrase::new(),
                false => Phrase::plain(waiting::titles(&held, report.numbers())),
            };
            let href = paths::record(report, Kind::Issue, &issue.record.id);
            let owner = view::who(&issue.record.owner);
            Some(owed((place, issue.due?, What::Issue), &issue.title, href, owner, why))
        })
        .collect()
}

/// Returns what vendors have not delivered, by the day agreed: overdue here is what is overdue on the page of vendors.
fn deliveries(report: &Report) -> Vec<Event> {
    let (edition, locale) = (&report.edition, report.numbers());
    let mut out = Vec::new();
    for (vendor, figures) in edition.vendors().iter().zip(&report.figures.vendors) {
        for (commitment, found) in vendor.commitments.iter().zip(&figures.commitments) {
            let Some(agreed) = commitment.agreed().filter(|_| found.state.is_open()) else { continue };
            let href = paths::record(report, Kind::Vendor, &vendor.record.id);
            let later = commitment.promised.filter(|day| *day > agreed);
            let day = later.map(|day| Phrase::day_near(locale, day, edition.as_of()));
            let why = match day {
                Some(date) => {
                    phrase!(locale, "ahead-delivery-promised", vendor = &vendor.name, date = date)
                }
                None => Phrase::plain(vendor.name.as_str()),
            };
            let name = edition.words(&commitment.what);
            out.push(owed((out.len(), agreed, What::Delivery), &name, href, None, why));
        }
    }
    out
}
