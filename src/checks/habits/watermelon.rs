//! `watermelon`: green outside, red inside.

use crate::checks::health::Colour;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "watermelon",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "The newest call in a report is green, while the facts make the project red. It is told beside the status \
           and does not change it.",
    why: "Green over red facts keeps help away for as long as it would be cheap. When it comes out, the question is \
          no longer what went wrong, but who knew.",
    remedy: "Look at the findings that make it red. If they are right, call it what it is, say what you need, and \
             let people help. If they are not, correct the facts, or silence the rule with the reason.",
    example: "the report of 13 Nov 2026 calls the project green, and the facts make it red: `Go-live` is forecast for \
              26 Jan 2027, 28 working days after the 11 Dec 2026 it is committed to",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(health) = context.health.filter(|health| health.watermelon) else { return Vec::new() };
    let Some(called) = &health.called else { return Vec::new() };
    let worst = health.dimensions.iter().find(|dimension| dimension.colour == Colour::Red);
    let fact = worst.map(|dimension| format!(": {}", dimension.fact)).unwrap_or_default();
    let date = locale::date(called.date);
    let text = format!("the report of {date} calls the project green, and the facts make it red{fact}");
    vec![
        Finding::new(&RULE, text)
            .at(called.at.clone())
            .measured("called green, computed red", "the same colour"),
    ]
}
