//! `watermelon`: green outside, red inside.

use crate::checks::health::Colour;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule =
    Rule { name: "watermelon", topic: Topic::Habits, severity: Severity::Warning, thresholds: &[], check };

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
