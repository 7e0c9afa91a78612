//! Figures from an edition: money, risk, milestones, decisions. Computed from what is shown, nothing else.

pub mod absence;
pub mod bridge;
pub mod budget;
pub mod communication;
pub mod decision;
pub mod forecast;
pub mod milestone;
pub mod ownership;
pub mod part;
pub mod plan_quality;
pub mod plan_value;
pub mod risk;
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
    /// Who is away while critical work needs them.
    pub absences: Vec<absence::AbsenceHit>,
    /// What each person is in charge of.
    pub ownership: ownership::OwnershipFigures,
    /// What is to be told when, and to whom.
    pub communication: communication::CommunicationFigures,
    /// In the order in which their first task is written.
    pub workstreams: Vec<workstream::WorkstreamFigures>,
    /// How a long plan is divided; empty for others.
    pub parts: part::Parts,
    /// The odds, or why there are none.
    pub forecast: Result<forecast::ForecastFigures, NoForecast>,
}

/// Computes all figures of an edition.
pub fn analyse(edition: &Edition) -> Figures {
    let budget = budget::analyse(edition);
    Figures {
        forecast: forecast::analyse(edition, budget.as_ref()),
        bridge: bridge::analyse(edition, budget.as_ref()),
        budget,
        risks: risk::analyse(edition),
        decisions: decision::analyse(edition),
        milestones: milestone::analyse(edition),
        workload: workload::analyse(edition),
        absences: absence::analyse(edition),
        ownership: ownership::analyse(edition),
        communication: communication::analyse(edition),
        workstreams: workstream::analyse(edition),
        parts: part::analyse(edition),
    }
}
