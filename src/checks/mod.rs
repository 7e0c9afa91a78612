//! Warning signs: a linter for projects. One file a rule, one list of them.

pub mod budget;
pub mod habits;
pub mod health;
pub mod plan;
pub mod risk;
pub mod rule;
pub mod schedule;
pub mod settings;

pub use health::Health;
pub use rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

use crate::analysis::Figures;
use crate::edition::Edition;

/// All rules, by topic and then by name; those of the plan by the numbers of their points.
pub const ALL: &[&Rule] = &[
    &schedule::committed_date_unlikely::RULE,
    &schedule::deadline_missed::RULE,
    &schedule::fact_in_future::RULE,
    &schedule::go_live_in_freeze::RULE,
    &schedule::plan_conflict::RULE,
    &schedule::schedule_late::RULE,
    &budget::cost_over::RULE,
    &risk::risk_not_reviewed::RULE,
    &risk::severe_risk_without_owner::RULE,
    &habits::absence_hits_critical_work::RULE,
    &habits::blocker_without_owner::RULE,
    &habits::communication_overdue::RULE,
    &habits::communication_without_owner::RULE,
    &habits::decision_overdue::RULE,
    &habits::key_person::RULE,
    &habits::no_sponsor::RULE,
    &habits::not_one_accountable::RULE,
    &habits::ownership_item_unknown::RULE,
    &habits::person_over_capacity::RULE,
    &habits::stakeholder_not_informed::RULE,
    &habits::update_overdue::RULE,
    &plan::missing_logic::RULE,
    &plan::lead::RULE,
    &plan::lag::RULE,
    &plan::few_finish_to_start::RULE,
    &plan::hard_constraint::RULE,
    &plan::high_float::RULE,
    &plan::negative_float::RULE,
    &plan::long_task::RULE,
    &plan::invalid_date::RULE,
    &plan::no_resource::RULE,
    &plan::missed_task::RULE,
    &plan::broken_critical_path::RULE,
    &plan::cpli_low::RULE,
    &plan::bei_low::RULE,
];

/// Everything that can be told of one edition: what pages and exports are made from.
pub struct Report {
    pub edition: Edition,
    pub figures: Figures,
    /// In file order, silenced ones included.
    pub findings: Vec<Finding>,
    pub health: Health,
    /// How well the plan is built.
    pub plan: plan::Assessment,
}

/// Runs all rules and rates the project's health.
pub fn report(edition: Edition, figures: Figures) -> Report {
    let (settings, mut findings) = settings::Settings::read(&edition, ALL);
    let plan = plan::assess(&edition, &settings);
    let context = Context { edition: &edition, figures: &figures, settings: &settings, plan: &plan };
    for rule in ALL.iter().filter(|rule| settings.is_on(rule)) {
        findings.extend((rule.check)(&context));
    }
    for finding in &mut findings {
        if let Some(silence) = settings.silence(finding, edition.as_of()) {
            finding.silenced = Some(format!("{} (until {})", silence.reason, silence.until));
        }
    }
    findings.sort_by(|a, b| (&a.at, a.rule, &a.record, &a.text).cmp(&(&b.at, b.rule, &b.record, &b.text)));
    let health = health::rate(&context, &findings);
    Report { health, findings, edition, figures, plan }
}
