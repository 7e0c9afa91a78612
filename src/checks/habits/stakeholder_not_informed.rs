//! `stakeholder-not-informed`: somebody who should hear of the project is told nothing, or too seldom.

use crate::analysis::communication::Gap;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;
use crate::edition::stakeholder::Involvement;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "stakeholder-not-informed",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    // What is kept from this audience may be just what tells them.
    if edition.head().stage == Some(Stage::Closed) || !edition.audience().complete {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for figure in &context.figures.communication.stakeholders {
        let Some(gap) = figure.gap else { continue };
        let who = &edition.stakeholders()[figure.place];
        let wish = match who.involvement {
            Some(Involvement::Weekly) => "weekly",
            Some(Involvement::Monthly) => "monthly",
            Some(Involvement::Decisions | Involvement::Escalations) | None => "influence",
        };
        let every = |days: i32| say!(locale, "rule-stakeholder-not-informed-every", days = days);
        let (told, days, measured) = match gap {
            Gap::Nothing => ("never", 0, say!(locale, "rule-stakeholder-not-informed-measured")),
            Gap::TooRare { days: i32::MAX } => {
                ("once", 0, say!(locale, "rule-stakeholder-not-informed-measured-once"))
            }
            Gap::TooRare { days } => ("rarely", days, every(days)),
        };
        let limit = match figure.wanted_days {
            Some(days) => every(days),
            None => say!(locale, "rule-stakeholder-not-informed-limit"),
        };
        let text = say!(
            locale,
            "rule-stakeholder-not-informed-found",
            name = &who.name,
            wish = wish,
            told = told,
            days = days,
        );
        findings.push(Finding::new(&RULE, text).about(&who.record).measured(measured, limit));
    }
    findings
}
