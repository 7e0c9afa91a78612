//! Everything about every risk and every issue, on as many pages as it takes.

use crate::analysis::overdue;
use crate::checks::Report;
use crate::edition::issue::{Issue, IssueStatus};
use crate::edition::risk::{Action, Position, Risk, RiskStatus};
use crate::edition::{Edition, Kind};
use crate::pages::fact::Fact;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::records::{Item, Register};
use crate::pages::risks::severe::{response_word, step_of};
use crate::pages::suggested::{self, Key};
use crate::pages::view::LinkView;
use crate::pages::{Page, facts, paths};
use crate::units::Date;
use crate::units::locale::say;

/// Makes the pages of both registers.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let (risks, issues) = (report.edition.risks(), report.edition.issues());
    let locale = report.numbers();
    let back = LinkView::new(paths::RISKS, say!(locale, "risks-back"));
    let of_risks =
        Register { folder: "risks", kind: Kind::Risk, back: back.clone(), all: &report.figures.risk_shelves };
    let mut out = of_risks.pages(report, &|place| {
        let risk = &risks[place];
        Item::new(report, &risk.record, &risk.title, of_risk(report, risk, place))
    });
    let of_issues =
        Register { folder: "issues", kind: Kind::Issue, back, all: &report.figures.issue_shelves };
    out.extend(of_issues.pages(report, &|place| {
        let issue = &issues[place];
        Item::new(report, &issue.record, &issue.title, of_issue(report, issue))
    }));
    out
}

fn of_risk<'a>(report: &'a Report, risk: &'a Risk, place: usize) -> Vec<Fact<'a>> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let score = &report.figures.risks.all[place];
    let mut out = Vec::new();
    out.push(Fact::new(
        say!(locale, "shared-status"),
        match risk.status {
            RiskStatus::Open => say!(locale, "risks-status-open"),
            RiskStatus::Mitigating => say!(locale, "risks-status-mitigating"),
            RiskStatus::Accepted => say!(locale, "risks-status-accepted"),
            RiskStatus::Occurred => say!(locale, "risks-status-occurred"),
            RiskStatus::Closed => say!(locale, "risks-status-closed"),
        },
    ));
    out.extend(
        risk.record.owner.known().map(|who| Fact::new(say!(locale, "shared-owner"), who.name.as_str())),
    );
    let category = risk.category.as_deref().map(|written| suggested::said(locale, Key::Risk, written));
    out.extend(category.map(|category| Fact::new(say!(locale, "shared-category"), &*category)));
    out.extend(risk.shared.as_deref().map(|name| Fact::new(say!(locale, "risks-elsewhere"), name)));
    out.extend(risk.inherent.map(|now| {
        let level = match score.band {
            None => position(now),
            Some(band) => {
                let band = facts::band_word(locale, band);
                say!(locale, "risks-level-band", position = position(now), band = band)
            }
        };
        Fact::new(say!(locale, "shared-level"), level)
    }));
    out.extend(risk.residual.map(|wanted| Fact::new(say!(locale, "risks-wanted"), position(wanted))));
    out.extend(Fact::prose(say!(locale, "shared-cause"), risk.cause.as_str()));
    out.extend(Fact::prose(say!(locale, "risks-effect"), risk.effect.as_str()));
    out.extend(
        risk.response
            .map(|response| Fact::new(say!(locale, "risks-response"), response_word(locale, response))),
    );
    if !risk.actions.is_empty() {
        let steps = risk.actions.iter().map(|action| step(&report.edition, action, near));
        out.push(Fact::new(say!(locale, "risks-actions"), Phrase::clauses(locale, steps.collect())));
    }
    out.extend(Fact::prose(say!(locale, "risks-trigger"), risk.trigger.as_str()));
    out.extend(Fact::prose(say!(locale, "risks-fallback"), risk.fallback.as_str()));
    out.extend(risk.chance.map(|chance| Fact::new(say!(locale, "risks-chance"), locale.percent(chance))));
    out.extend(risk.delay.as_ref().map(|delay| {
        let [low, high, likely] = locale.lengths([&delay.low, &delay.high, &delay.likely], 1);
        let range = say!(locale, "risks-spread", low = low, high = high, likely = likely);
        Fact::new(say!(locale, "risks-delay"), range)
    }));
    let currency = report.edition.head().currency;
    out.extend(risk.cost.known().map(|cost| {
        let [low, likely, high] = [cost.low, cost.likely, cost.high].map(|amount| currency.exact(amount));
        let range = say!(locale, "risks-spread", low = low, high = high, likely = likely);
        Fact::new(say!(locale, "shared-cost"), range)
    }));
    out.extend(risk.raised.map(|date| Fact::new(say!(locale, "risks-raised"), Phrase::day(locale, date))));
    out.extend(
        risk.reviewed.map(|date| Fact::new(say!(locale, "risks-reviewed"), Phrase::day(locale, date))),
    );
    out.extend(risk.closed.map(|date| Fact::new(say!(locale, "risks-closed-on"), Phrase::day(locale, date))));
    if !risk.history.is_empty() {
        let before = risk.history.iter().map(|point| {
            let (date, position) = (Phrase::day(locale, point.date), position(point.position));
            phrase!(locale, "risks-before-one", date = date, position = position)
        });
        out.push(Fact::new(say!(locale, "risks-before"), Phrase::clauses(locale, before.collect())));
    }
    out
}

/// Writes `4 × 5 = 20`, probability first.
fn position(position: Position) -> String {
    let Position { probability, impact } = position;
    format!("{probability} × {impact} = {}", crate::analysis::risk::score(position))
}

fn step(edition: &Edition, action: &Action, near: Date) -> Phrase {
    if !action.done {
        return crate::pages::risks::severe::step(edition, action, near);
    }
    let locale = edition.numbers();
    let day = |date: Date| Phrase::day_near(locale, date, near);
    let mut out = step_of(edition, action);
    if let Some(due) = action.due {
        out = phrase!(locale, "risks-step-due", step = out, date = day(due));
    }
    match action.done_on {
        Some(date) => phrase!(locale, "risks-step-done-on", step = out, date = day(date)),
        None => phrase!(locale, "risks-step-done", step = out),
    }
}

fn of_issue<'a>(report: &Report, issue: &'a Issue) -> Vec<Fact<'a>> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let mut out = Vec::new();
    out.push(Fact::new(
        say!(locale, "shared-status"),
        match issue.status {
            IssueStatus::Open => say!(locale, "risks-issue-status-open"),
            IssueStatus::InProgress => say!(locale, "risks-issue-status-in-progress"),
            IssueStatus::Escalated => say!(locale, "risks-issue-status-escalated"),
            IssueStatus::Closed => say!(locale, "risks-issue-status-closed"),
        },
    ));
    out.extend(
        issue.record.owner.known().map(|who| Fact::new(say!(locale, "shared-owner"), who.name.as_str())),
    );
    out.extend(issue.severity.map(|severity| {
        Fact::new(say!(locale, "shared-severity"), say!(locale, "risks-of-five", severity = severity))
    }));
    out.extend(issue.raised.map(|date| Fact::new(say!(locale, "risks-raised"), Phrase::day(locale, date))));
    out.extend(issue.due.map(|date| {
        let day = Phrase::day(locale, date);
        let due = match issue.status != IssueStatus::Closed && overdue::has_passed(issue.due, near) {
            true => {
                let overdue = Phrase::new().marked(Some(Mark::Bad), say!(locale, "risks-overdue"));
                phrase!(locale, "risks-issue-overdue", date = day, overdue = overdue)
            }
            false => day,
        };
        Fact::new(say!(locale, "shared-due"), due)
    }));
    out.extend(
        issue.closed.map(|date| Fact::new(say!(locale, "risks-closed-on"), Phrase::day(locale, date))),
    );
    out.extend(
        issue
            .escalated_to
            .known()
            .map(|who| Fact::new(say!(locale, "risks-escalated-to"), who.name.as_str())),
    );
    out.extend(Fact::prose(say!(locale, "risks-resolution"), issue.resolution.as_str()));
    out
}
