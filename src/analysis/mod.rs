//! Figures from an edition: money, risk, milestones, decisions. Computed from what is shown, nothing else.

pub mod absence;
pub mod board;
pub mod bridge;
pub mod budget;
pub mod burn_up;
pub mod closure;
pub mod communication;
pub mod confidence;
pub mod contour;
pub mod deal;
pub mod decision;
pub mod downstream;
pub mod earned;
pub mod exposure;
pub mod forecast;
pub mod graph;
pub mod milestone;
pub mod moved;
pub mod objective;
pub mod outage;
pub mod overdue;
pub mod own_part;
pub mod own_work;
pub mod ownership;
pub mod part;
pub mod path;
pub mod plan_quality;
pub mod plan_value;
pub mod quality;
pub mod readiness;
pub mod risk;
pub mod secrecy;
pub mod shelf;
pub mod site;
pub mod sprint;
pub mod task_budget;
pub mod update;
pub mod vendor;
pub mod work;
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
    /// Own work in money; nothing where none of it has a rate.
    pub own_work: Option<own_work::OwnWork>,
    /// Nothing where the money, or the work that earns it, is not all shown, or where it cannot be computed.
    pub earned: Option<earned::EarnedFigures>,
    /// Why it cannot be computed of what is shown.
    pub earned_missing: Option<earned::reason::Reason>,
    /// What open risks are expected to cost, over time; nothing where no cost is shown.
    pub exposure: Option<exposure::ExposureFigures>,
    /// Nothing where neither a baseline is kept nor money shown.
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
    /// In file order.
    pub vendors: Vec<vendor::VendorFigures>,
    /// What the vendor that reads has promised; nothing to anybody else.
    pub own_part: Option<own_part::OwnPart>,
    /// By date; items that name no gate are last.
    pub gates: Vec<readiness::GateFigures>,
    /// By their beginning.
    pub outages: Vec<outage::OutageFigures>,
    /// By the edition's list of objectives.
    pub objectives: Vec<objective::ObjectiveFigures>,
    /// What is accepted, handed over and left to do.
    pub closure: closure::ClosureFigures,
    /// Empty where tasks name fewer than two sites.
    pub sites: site::SiteFigures,
    /// What each record touches, both ways.
    pub graph: graph::Graph,
    /// How the plan is divided over pages.
    pub parts: part::Parts,
    pub quality: quality::QualityFigures,
    pub sprints: sprint::SprintFigures,
    pub burn_ups: burn_up::BurnUps,
    /// The work of the plan by what can be done about it.
    pub board: board::Board,
    /// How the risks are, and the issues.
    pub risk_shelves: shelf::Shelves,
    pub issue_shelves: shelf::Shelves,
    /// How the lines of the budget are, with what was spent on them.
    pub line_shelves: shelf::Shelves,
    pub readiness_shelves: shelf::Shelves,
    pub closure_shelves: shelf::ClosureShelves,
    /// What moved since the report before the last one; nothing where there is none.
    pub moved: Option<moved::MovedFigures>,
    /// The odds, or why there are none.
    pub forecast: Result<forecast::ForecastFigures, NoForecast>,
}

/// Computes all figures of an edition.
pub fn analyse(edition: &Edition) -> Figures {
    let budget = budget::analyse(edition);
    let risks = risk::analyse(edition);
    let vendors = vendor::analyse(edition, budget.as_ref());
    let graph = graph::analyse(edition, &risks);
    let (quality, objectives) = (quality::analyse(edition), objective::analyse(edition));
    let moved = moved::analyse(&moved::Known {
        edition,
        budget: budget.as_ref(),
        risks: &risks,
        quality: &quality,
        objectives: &objectives,
    });
    let (earned, earned_missing) = match earned::analyse(edition, budget.as_ref()) {
        Some(Ok(found)) => (Some(found), None),
        Some(Err(why)) => (None, Some(why)),
        None => (None, None),
    };
    Figures {
        forecast: forecast::analyse(edition, budget.as_ref()),
        own_work: own_work::analyse(edition),
        bridge: bridge::analyse(edition, budget.as_ref()),
        earned,
        earned_missing,
        exposure: exposure::analyse(edition, budget.as_ref(), &risks),
        decisions: decision::analyse(edition),
        milestones: milestone::analyse(edition),
        workload: workload::analyse(edition),
        absences: absence::analyse(edition),
        ownership: ownership::analyse(edition),
        communication: communication::analyse(edition),
        workstreams: workstream::analyse(edition),
        own_part: own_part::analyse(edition, &vendors),
        vendors,
        budget,
        risks,
        gates: readiness::analyse(edition),
        outages: outage::analyse(edition),
        quality,
        sprints: sprint::analyse(edition),
        burn_ups: burn_up::analyse(edition),
        board: board::analyse(edition),
        objectives,
        moved,
        closure: closure::analyse(edition),
        sites: site::analyse(edition),
        parts: part::analyse(edition, &graph),
        risk_shelves: shelf::risks(edition, &graph),
        issue_shelves: shelf::issues(edition, &graph),
        line_shelves: shelf::lines(edition, &graph),
        readiness_shelves: shelf::readiness(edition, &graph),
        closure_shelves: shelf::closure(edition, &graph),
        graph,
    }
}
