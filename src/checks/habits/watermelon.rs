//! `watermelon`: green outside, red inside.

use crate::checks::health::Colour;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule =
    Rule { name: "watermelon", topic: Topic::Habits, severity: Severity::Warning, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let Some(health) = context.health.filter(|health| health.watermelon) else { return Vec::new() };
    let Some(called) = &health.called else { return Vec::new() };
    let worst = health.dimensions.iter().find(|dimension| dimension.colour == Colour::Red);
    let (locale, date) = (context.numbers(), context.numbers().date(called.date));
    let text = match worst {
        Some(worst) => say!(locale, "rule-watermelon-found", date = date, fact = &worst.fact),
        None => say!(locale, "rule-watermelon-found-no-fact", date = date),
    };
    vec![
        Finding::new(&RULE, text)
            .at(called.at.clone())
            .measured(say!(locale, "rule-watermelon-measured"), say!(locale, "rule-watermelon-limit")),
    ]
}
