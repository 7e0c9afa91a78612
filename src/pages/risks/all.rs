//! Everything about every risk and every issue, on as many pages as it takes.

use crate::checks::Report;
use crate::edition::issue::{Issue, IssueStatus};
use crate::edition::risk::{Action, Position, Risk, RiskStatus};
use crate::pages::fact::Fact;
use crate::pages::phrase::Phrase;
use crate::pages::records::{Item, Register};
use crate::pages::risks::severe::response_word;
use crate::pages::view::LinkView;
use crate::pages::{Page, facts, paths};
use crate::units::text::{capital, unlinked};

/// Makes the pages of both registers.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let (risks, issues) = (report.edition.risks(), report.edition.issues());
    let back = LinkView::new(paths::RISKS, "Back to risks and issues");
    let of_risks = Register {
        folder: "risks",
        nouns: ["risk", "risks"],
        back: back.clone(),
        all: &report.figures.risk_shelves,
    };
    let mut out = of_risks.pages(report, &|place| {
        let risk = &risks[place];
        Item::new(report, &risk.record, &risk.title, of_risk(report, risk, place))
    });
    let of_issues =
        Register { folder: "issues", nouns: ["issue", "issues"], back, all: &report.figures.issue_shelves };
    out.extend(of_issues.pages(report, &|place| {
        let issue = &issues[place];
        Item::new(report, &issue.record, &issue.title, of_issue(issue))
    }));
    out
}

fn of_risk<'a>(report: &'a Report, risk: &'a Risk, place: usize) -> Vec<Fact<'a>> {
    let near = report.edition.as_of();
    let score = &report.figures.risks.all[place];
    let mut out = Vec::new();
    let band =
        score.band.map_or_else(String::new, |band| format!(", {}", facts::band_word(report.numbers(), band)));
    out.push(Fact::new(
        "Status",
        match risk.status {
            RiskStatus::Open => "open",
            RiskStatus::Mitigating => "mitigating",
            RiskStatus::Accepted => "accepted",
            RiskStatus::Occurred => "occurred",
            RiskStatus::Closed => "closed",
        },
    ));
    out.extend(risk.record.owner.known().map(|who| Fact::new("Owner", who.name.as_str())));
    out.extend(risk.category.as_deref().map(|category| Fact::new("Category", category)));
    out.extend(risk.inherent.map(|now| Fact::new("Level", format!("{}{band}", position(now)))));
    out.extend(risk.residual.map(|wanted| Fact::new("Wanted", position(wanted))));
    out.extend(Fact::prose("Cause", risk.cause.as_str()));
    out.extend(Fact::prose("Effect", risk.effect.as_str()));
    out.extend(risk.response.map(|response| Fact::new("Response", response_word(response))));
    if !risk.actions.is_empty() {
        let mut steps = Phrase::new();
        for (index, action) in risk.actions.iter().enumerate() {
            steps = steps.text(if index > 0 { "; " } else { "" }).then(step(action, near));
        }
        out.push(Fact::new("Actions", steps));
    }
    out.extend(Fact::prose("Trigger", risk.trigger.as_str()));
    out.extend(Fact::prose("If it happens", risk.fallback.as_str()));
    out.extend(risk.chance.map(|chance| Fact::new("Chance", report.numbers().percent(chance))));
    out.extend(risk.delay.as_ref().map(|delay| {
        Fact::new("Delay", format!("{} to {}, likely {}", delay.low, delay.high, delay.likely))
    }));
    let currency = report.edition.head().currency;
    out.extend(risk.cost.known().map(|cost| {
        let [low, likely, high] = [cost.low, cost.likely, cost.high].map(|amount| currency.exact(amount));
        Fact::new("Cost", format!("{low} to {high}, likely {likely}"))
    }));
    out.extend(risk.raised.map(|date| Fact::date("Raised", date)));
    out.extend(risk.reviewed.map(|date| Fact::date("Reviewed", date)));
    if !risk.history.is_empty() {
        let mut before = Phrase::new();
        for (index, point) in risk.history.iter().enumerate() {
            before = before.text(if index > 0 { "; " } else { "" }).date(point.date);
            before = before.text(format!(": {}", position(point.position)));
        }
        out.push(Fact::new("Before", before));
    }
    out
}

/// Writes `4 × 5 = 20`, probability first.
fn position(position: Position) -> String {
    let Position { probability, impact } = position;
    format!("{probability} × {impact} = {}", crate::analysis::risk::score(position))
}

fn step(action: &Action, near: crate::units::Date) -> Phrase {
    if !action.done {
        return crate::pages::risks::severe::step(action, near);
    }
    let mut out = Phrase::plain(capital(unlinked(&action.what, |id| id).trim_end_matches('.')));
    if let Some(owner) = action.owner.known() {
        out = out.text(format!(", {}", owner.name));
    }
    if let Some(due) = action.due {
        out = out.text(", due ").date_near(due, near);
    }
    match action.done_on {
        Some(date) => out.text(", done ").date_near(date, near),
        None => out.text(", done"),
    }
}

fn of_issue(issue: &Issue) -> Vec<Fact<'_>> {
    let mut out = Vec::new();
    out.push(Fact::new(
        "Status",
        match issue.status {
            IssueStatus::Open => "open",
            IssueStatus::InProgress => "in progress",
            IssueStatus::Escalated => "escalated",
            IssueStatus::Closed => "closed",
        },
    ));
    out.extend(issue.record.owner.known().map(|who| Fact::new("Owner", who.name.as_str())));
    out.extend(issue.severity.map(|severity| Fact::new("Severity", format!("{severity} of 5"))));
    out.extend(issue.raised.map(|date| Fact::date("Raised", date)));
    out.extend(issue.due.map(|date| Fact::date("Due", date)));
    out.extend(issue.closed.map(|date| Fact::date("Closed", date)));
    out.extend(issue.escalated_to.known().map(|who| Fact::new("Escalated to", who.name.as_str())));
    out.extend(Fact::prose("Resolution", issue.resolution.as_str()));
    out
}
