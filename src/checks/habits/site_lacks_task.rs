//! `site-lacks-task`: what the other sites get, one of them does not.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "site-lacks-task",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    // A task may only be hidden.
    if !edition.audience().complete {
        return Vec::new();
    }
    let figures = &context.figures.sites;
    let name = |site: usize| crate::units::text::capital(&figures.sites[site].name);
    let mut findings = Vec::new();
    for row in &figures.shared {
        let there: Vec<(usize, usize)> =
            row.tasks.iter().enumerate().filter_map(|(site, task)| Some((site, (*task)?))).collect();
        let Some(&(_, first)) = there.first() else { continue };
        let task = &edition.tasks()[first];
        let names: Vec<String> = there.iter().map(|&(site, _)| name(site)).collect();
        for site in row.lacking() {
            let text = say!(
                locale,
                "rule-site-lacks-task-found",
                site = name(site),
                task = &task.name,
                count = names.len(),
                sites = locale.list(&names),
            );
            let (count, of) = (names.len(), row.tasks.len());
            findings.push(Finding::new(&RULE, text).about(&task.record).measured(
                say!(locale, "rule-site-lacks-task-measured", count = count, of = of),
                say!(locale, "rule-site-lacks-task-limit"),
            ));
        }
    }
    findings
}
