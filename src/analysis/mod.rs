//! Figures from an edition: money, risk, milestones, decisions. Computed from what is shown, nothing else.

pub mod board;
pub mod bridge;
pub mod budget;
pub mod burn_up;
pub mod decision;
pub mod forecast;
pub mod graph;
pub mod milestone;
pub mod part;
pub mod plan_quality;
pub mod plan_value;
pub mod quality;
pub mod risk;
pub mod sprint;
pub mod workload;
pub mod workstream;

use crate::edition::Edition;
use crate::edition::forecast::NoForecast;

/// Everything that is computed after the gate.
#[derive(Clone, Debug)]
pub struct Figures {
    /// Nothing where no budget is shown.
    pub budget: Option<budget::BudgetFigures>,
    pub risks: risk::RiskFigures,
    /// Nothing where no baseline is kept.
    pub bridge: Option<bridge::Bridge>,
    /// By date, decided ones last.
    pub decisions: Vec<decision::DecisionFigures>,
    /// By forecast date.
    pub milestones: Vec<milestone::MilestoneFigures>,
    /// Nothing where nobody who is shown has work.
    pub workload: Option<workload::WorkloadFigures>,
    /// In the order in which their first task is written.
    pub workstreams: Vec<workstream::WorkstreamFigures>,
    /// What each record touches, both ways.
    pub graph: graph::Graph,
    /// How a long plan is divided; empty for others.
    pub parts: part::Parts,
    pub quality: quality::QualityFigures,
    pub sprints: sprint::SprintFigures,
    pub burn_ups: burn_up::BurnUps,
    /// The work of the plan by what can be done about it.
    pub board: board::Board,
    /// The odds, or why there are none.
    pub forecast: Result<forecast::ForecastFigures, NoForecast>,
}

/// Computes all figures of an edition.
pub fn analyse(edition: &Edition) -> Figures {
    let budget = budget::analyse(edition);
    let risks = risk::analyse(edition);
    Figures {
        forecast: forecast::analyse(edition, budget.as_ref()),
        bridge: bridge::analyse(edition, budget.as_ref()),
        budget,
        graph: graph::analyse(edition, &risks),
        risks,
        decisions: decision::analyse(edition),
        milestones: milestone::analyse(edition),
        workload: workload::analyse(edition),
        workstreams: workstream::analyse(edition),
        parts: part::analyse(edition),
        quality: quality::analyse(edition),
        sprints: sprint::analyse(edition),
        burn_ups: burn_up::analyse(edition),
        board: board::analyse(edition),
    }
}
