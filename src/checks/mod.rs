//! Warning signs: a linter for projects. One file a rule, one list of them.

pub mod budget;
pub mod float;
pub mod freshness;
pub mod habits;
pub mod health;
pub mod measure;
pub mod plan;
pub mod quality;
pub mod risk;
pub mod rule;
pub mod schedule;
pub mod scope;
pub mod settings;

pub use health::Health;
pub use rule::{Context, Finding, Rule, Severity, Silenced, Threshold, ThresholdUnit, Topic};

use crate::analysis::Figures;
use crate::analysis::confidence::{self, Confidence};
use crate::edition::Edition;
use crate::units::locale::Locale;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// All rules, by topic and then by name; those of the plan by the numbers of their points.
pub const ALL: &[&Rule] = &[
    &schedule::commitment_overdue::RULE,
    &schedule::commitment_slipping::RULE,
    &schedule::committed_date_unlikely::RULE,
    &schedule::critical_task_without_owner::RULE,
    &schedule::deadline_missed::RULE,
    &schedule::effort_over::RULE,
    &schedule::fact_in_future::RULE,
    &schedule::go_live_in_freeze::RULE,
    &schedule::no_reserve::RULE,
    &schedule::only_build_effort::RULE,
    &schedule::outage_in_working_hours::RULE,
    &schedule::plan_conflict::RULE,
    &schedule::schedule_late::RULE,
    &schedule::start_overdue::RULE,
    &schedule::work_before_delivery::RULE,
    &schedule::workstream_misses_dates::RULE,
    &budget::actuals_missing::RULE,
    &budget::actuals_stale::RULE,
    &budget::change_without_funding::RULE,
    &budget::commitment_without_budget::RULE,
    &budget::contingency_low::RULE,
    &budget::contingency_on_scope::RULE,
    &budget::contingency_overdrawn::RULE,
    &budget::contingency_short::RULE,
    &budget::cost_over::RULE,
    &budget::cpi_low::RULE,
    &budget::forecast_below_spent::RULE,
    &budget::line_overdrawn::RULE,
    &budget::line_without_owner::RULE,
    &budget::money_ends_early::RULE,
    &budget::order_paid_elsewhere::RULE,
    &budget::plan_off_amount::RULE,
    &budget::risk_exposure_over_contingency::RULE,
    &budget::spend_ahead_of_work::RULE,
    &budget::supplier_over_contract::RULE,
    &budget::tcpi_high::RULE,
    &scope::change_before_approval::RULE,
    &scope::change_not_communicated::RULE,
    &scope::change_waiting::RULE,
    &scope::change_without_approver::RULE,
    &scope::change_without_impact::RULE,
    &scope::deliverable_without_acceptance::RULE,
    &scope::many_small_additions::RULE,
    &scope::nothing_out_of_scope::RULE,
    &scope::objective_off_course::RULE,
    &scope::objective_without_measure::RULE,
    &scope::scope_growth::RULE,
    &risk::residual_above_score::RULE,
    &risk::risk_action_overdue::RULE,
    &risk::risk_action_without_owner::RULE,
    &risk::risk_near::RULE,
    &risk::risk_not_reviewed::RULE,
    &risk::risk_not_scored::RULE,
    &risk::risk_occurred::RULE,
    &risk::risk_rising::RULE,
    &risk::risk_without_owner::RULE,
    &risk::severe_risk_without_fallback::RULE,
    &risk::severe_risk_without_owner::RULE,
    &risk::severe_risk_without_response::RULE,
    &quality::critical_defects_open::RULE,
    &quality::defects_rising::RULE,
    &quality::gate_passed_open::RULE,
    &quality::gate_without_criteria::RULE,
    &quality::gate_without_decision::RULE,
    &quality::go_live_not_ready::RULE,
    &quality::no_acceptance_test::RULE,
    &quality::no_rollback::RULE,
    &quality::outage_without_rollback::RULE,
    &quality::quality_stale::RULE,
    &quality::readiness_overdue::RULE,
    &quality::readiness_without_evidence::RULE,
    &quality::readiness_without_owner::RULE,
    &quality::sprint_not_closed::RULE,
    &quality::sprint_scope_added::RULE,
    &quality::sprint_short::RULE,
    &quality::suite_without_owner::RULE,
    &quality::tests_behind::RULE,
    &quality::tests_failing::RULE,
    &quality::training_after_go_live::RULE,
    &quality::velocity_falling::RULE,
    &habits::absence_hits_critical_work::RULE,
    &habits::blocker_old::RULE,
    &habits::blocker_without_owner::RULE,
    &habits::call_without_reason::RULE,
    &habits::commitment_without_date::RULE,
    &habits::communication_overdue::RULE,
    &habits::communication_without_owner::RULE,
    &habits::decision_overdue::RULE,
    &habits::decision_too_late::RULE,
    &habits::decision_without_date::RULE,
    &habits::decision_without_decider::RULE,
    &habits::follow_up_overdue::RULE,
    &habits::follow_up_without_owner::RULE,
    &habits::handover_overdue::RULE,
    &habits::issue_overdue::RULE,
    &habits::issue_without_owner::RULE,
    &habits::key_person::RULE,
    &habits::missing_for_stage::RULE,
    &habits::no_lessons::RULE,
    &habits::no_sponsor::RULE,
    &habits::not_one_accountable::RULE,
    &habits::ownership_item_unknown::RULE,
    &habits::person_over_capacity::RULE,
    &habits::same_question_again::RULE,
    &habits::sign_off_missing::RULE,
    &habits::silence_expired::RULE,
    &habits::silence_unused::RULE,
    &habits::site_lacks_task::RULE,
    &habits::stakeholder_not_informed::RULE,
    &habits::update_incomplete::RULE,
    &habits::update_overdue::RULE,
    &habits::vendor_without_escalation::RULE,
    &habits::watermelon::RULE,
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
    /// How far the data can be relied upon.
    pub confidence: Confidence,
    /// How well the plan is built.
    pub plan: plan::Assessment,
}

/// The rules that speak of the rating and of what is silenced. They run when all others have, in this order, and
/// colour nothing: what is said about a status must not change it.
pub const AFTER_RATING: &[&Rule] = &[
    &habits::call_without_reason::RULE,
    &habits::watermelon::RULE,
    &habits::silence_expired::RULE,
    &habits::silence_unused::RULE,
];

/// Runs all rules and rates the project's health.
pub fn report(edition: Edition, figures: Figures) -> Report {
    let (settings, mut findings) = settings::Settings::read(&edition, ALL);
    let plan = plan::assess(&edition, &settings);
    let facts = Context {
        edition: &edition,
        figures: &figures,
        settings: &settings,
        plan: &plan,
        health: None,
        findings: &[],
    };
    // Rules know nothing of each other: they run side by side, and are collected in the order of the list.
    let found: Vec<Vec<Finding>> = ALL
        .par_iter()
        .map(|rule| if settings.is_on(rule) { (rule.check)(&facts) } else { Vec::new() })
        .collect();
    findings.extend(found.into_iter().flatten());
    // Nothing is said of what is a bar without words.
    let bars: BTreeSet<&str> =
        edition.tasks().iter().filter(|task| task.withheld).map(|task| task.record.id.as_str()).collect();
    findings.retain(|finding| finding.record.as_deref().is_none_or(|id| !bars.contains(id)));
    settings.hush(&mut findings, edition.as_of());
    let rated = health::rate(&facts, &findings);
    for rule in AFTER_RATING.iter().filter(|rule| settings.is_on(rule)) {
        let mut more = (rule.check)(&Context { health: Some(&rated), findings: &findings, ..facts });
        settings.hush(&mut more, edition.as_of());
        findings.extend(more);
    }
    // Titles may refer to records; a finding is read where no link can be, as in a terminal.
    for finding in &mut findings {
        for text in [&mut finding.text, &mut finding.measured] {
            // What names no record is the advice of a rule: "write an `[[objective]]`".
            if crate::units::text::references(text).any(|id| edition.named(id).is_some()) {
                *text = edition.words(text);
            }
        }
    }
    findings.sort_by(|a, b| (&a.at, a.rule, &a.record, &a.text).cmp(&(&b.at, b.rule, &b.record, &b.text)));
    // Once more, since its reasons are places in the list as it is now.
    let health = health::rate(&facts, &findings);
    let confidence = confidence::analyse(&edition, &freshness::limits(&settings), figures.budget.as_ref());
    Report { health, findings, confidence, edition, figures, plan }
}

impl Report {
    /// Returns how the site's language writes figures.
    pub fn numbers(&self) -> Locale {
        self.edition.numbers()
    }

    /// Tells whether readers see what the rules compute, or the manager's own call alone, as the project may
    /// wish. Where there is no call, there is nothing else to see.
    pub fn tells_computed(&self) -> bool {
        !self.edition.settings().publish_called_only || self.health.called.is_none()
    }
}
