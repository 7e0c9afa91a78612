//! `stakeholder-not-informed`: somebody who should hear of the project is told nothing, or too seldom.

use crate::analysis::communication::Gap;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;
use crate::edition::stakeholder::Involvement;

pub const RULE: Rule = Rule {
    name: "stakeholder-not-informed",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // What is kept from this audience may be just what tells them.
    if edition.head().stage == Some(Stage::Closed) || !edition.audience().complete {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for figure in &context.figures.communication.stakeholders {
        let Some(gap) = figure.gap else { continue };
        let who = &edition.stakeholders()[figure.place];
        let wish = match who.involvement {
            Some(Involvement::Weekly) => "wants to follow it weekly",
            Some(Involvement::Monthly) => "wants to follow it monthly",
            Some(Involvement::Decisions | Involvement::Escalations) | None => "has high influence",
        };
        let (fact, measured) = match gap {
            Gap::Nothing => {
                ("nothing in the communication plan names them".to_string(), "no communication".to_string())
            }
            Gap::TooRare { days: i32::MAX } => {
                ("what names them comes only once".to_string(), "once".to_string())
            }
            Gap::TooRare { days } => {
                (format!("what names them comes every {days} days at best"), format!("every {days} days"))
            }
        };
        let limit = match figure.wanted_days {
            Some(days) => format!("every {days} days"),
            None => "something that names them".to_string(),
        };
        let text = format!("stakeholder `{}` {wish}, and {fact}", who.name);
        findings.push(Finding::new(&RULE, text).about(&who.record).measured(measured, limit));
    }
    findings
}
