//! How well the plan is built: what the DCMA 14 points count, and where.
//!
//! Definitions after the Defense Contract Management Agency, *Earned Value Management System Program
//! Analysis Pamphlet*, DCMA-EA PAM 200.1 (October 2012), sections 4.1 to 4.14; where milepost differs, the
//! function says so. Counts and places only: limits and verdicts are a matter of the checks. Linear in tasks
//! and links.

mod delivery;
mod logic;
mod path;
mod scope;
mod tasks;

use crate::edition::Edition;
use crate::edition::link::{LinkKind, Wait};
use crate::edition::times;
use crate::units::Date;
use scope::Scope;

/// The lengths, in working days, above which float and duration are high.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Lengths {
    pub high_float: f64,
    pub long_task: f64,
}

/// The figures of the fourteen points.
#[derive(Clone, Debug)]
pub struct PlanQuality {
    pub missing_logic: Measured,
    pub leads: Measured,
    pub lags: Measured,
    pub other_links: Measured,
    pub hard_limits: Measured,
    pub high_float: Measured,
    pub negative_float: Measured,
    pub long_tasks: Measured,
    pub invalid_dates: Measured,
    pub nobody: Measured,
    pub missed: Measured,
    pub held_path: Measured,
    pub cpli: Measured,
    pub bei: Measured,
    pub extent: Extent,
}

/// What the plan holds, whatever its quality.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Extent {
    /// Tasks that are neither parents nor milestones.
    pub work: usize,
    pub milestones: usize,
    /// Of the work, what is not finished.
    pub open: usize,
    /// Of the open work, what has no duration and so no dates.
    pub without_dates: usize,
    /// Of the open work, what has a lowest and a highest duration.
    pub with_range: usize,
    /// Of the open work, what says how many hours it takes.
    pub with_effort: usize,
    /// Of the open work, what stands in a phase, a parent or a workstream.
    pub with_place: usize,
    /// Of the work, what names a deliverable or an objective.
    pub with_purpose: usize,
    /// Of the work, what is not in the baseline.
    pub without_baseline: usize,
    /// Milestones to come that nothing leads to.
    pub loose_milestones: usize,
}

/// A figure, or why there is none.
pub type Measured = Result<Figure, Unknown>;

#[derive(Clone, PartialEq, Debug)]
pub enum Figure {
    /// Some of a population.
    Count(Count),
    /// A ratio to be near one or above.
    Index(Index),
}

#[derive(Clone, PartialEq, Debug)]
pub struct Count {
    /// What was counted, in the edition's order.
    pub places: Vec<Place>,
    /// Out of so many.
    pub of: usize,
    /// So many more have no dates yet, so that nothing can be said of them.
    pub undated: usize,
}

/// `value` = `part` ÷ `whole`.
#[derive(Clone, PartialEq, Debug)]
pub struct Index {
    pub value: f64,
    pub part: f64,
    pub whole: f64,
    /// Something of what was due is done: only then may a little be missing.
    pub is_begun: bool,
    /// What keeps it down.
    pub places: Vec<Place>,
}

/// One place of the plan and what was found there.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    /// The place in the edition's list of tasks.
    pub task: usize,
    pub detail: Detail,
}

/// What was found.
#[derive(Clone, PartialEq, Debug)]
pub enum Detail {
    NoPredecessor,
    NoSuccessor,
    Unlinked,
    /// A link into the task.
    Link {
        from: usize,
        kind: LinkKind,
        lag: Wait,
    },
    /// A limit, or typed dates.
    Limit {
        which: times::Limit,
        date: Date,
    },
    Typed,
    AsLate,
    /// Days of float, or of work.
    Float(f64),
    Duration(f64),
    /// It has not begun, or has not ended, and the plan has it do so in the past.
    StartPassed(Date),
    FinishPassed(Date),
    /// It is said to have begun or ended after the as-of date.
    StartedAhead(Date),
    FinishedAhead(Date),
    Nobody,
    /// Finished, or forecast, after the baseline's day.
    Late {
        baseline: Date,
        finish: Date,
    },
    /// Due by the baseline and not finished.
    Due(Date),
    /// Not in the baseline and not finished.
    NotInBaseline,
}

/// Why a figure cannot be computed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unknown {
    /// The edition leaves things out, and what is left out may be what is missed.
    Cut,
    NoLinks,
    NoOpenLinks,
    NoOpenWork,
    /// There is open work, but none with what the point looks at.
    NoFloat,
    NoLength,
    NoOpenDates,
    NoDates,
    /// All open work is shorter than the point looks at.
    OnlyShort,
    /// What is open comes before the end, or at the status date.
    NoOpenPath,
    NoDaysLeft,
    NoBaseline,
    NothingDue,
    /// No baseline and no date promised for the finish.
    NoPromise,
}

/// Measures the plan of an edition.
pub fn measure(edition: &Edition, lengths: Lengths) -> PlanQuality {
    let scope = Scope::new(edition);
    PlanQuality {
        missing_logic: logic::missing(&scope),
        leads: logic::leads(&scope),
        lags: logic::lags(&scope),
        other_links: logic::other_kinds(&scope),
        hard_limits: tasks::hard_limits(&scope),
        high_float: tasks::high_float(&scope, lengths.high_float),
        negative_float: tasks::negative_float(&scope),
        long_tasks: tasks::long(&scope, lengths.long_task),
        invalid_dates: tasks::invalid_dates(&scope),
        nobody: tasks::nobody(&scope),
        missed: delivery::missed(&scope),
        held_path: path::held(&scope),
        cpli: delivery::cpli(&scope),
        bei: delivery::bei(&scope),
        extent: scope.extent(),
    }
}

/// Makes a count, or says why nothing can be counted.
fn count(places: Vec<Place>, of: usize, otherwise: Unknown) -> Measured {
    if of == 0 { Err(otherwise) } else { Ok(Figure::Count(Count { places, of, undated: 0 })) }
}
