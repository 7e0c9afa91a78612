//! What own work costs, where money may be seen. Rates are shown to nobody, and no page shows what one task costs.

use crate::edition::policy::Clearance;
use crate::edition::shown::Shown;
use crate::model::audience::Hidden;
use crate::plan;
use crate::units::Money;

/// Effort at the rates of those who do it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Labour {
    pub planned: Option<Money>,
    pub actual: Option<Money>,
    pub shares: Shown<Vec<WorkShare>>,
}

/// How much of somebody each minute of effort takes, in what their rate is paid for. For finding out what sums give
/// away of rates, and for nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WorkShare {
    /// A number that tells people apart; no place in the edition's list.
    pub person: usize,
    pub part: u64,
    pub of: u64,
}

pub fn clear(labour: Option<plan::labour::TaskLabour>, clearance: &Clearance) -> Shown<Option<Labour>> {
    let labour = labour.map(|labour| {
        let plan::labour::TaskLabour { planned, actual, shares } = labour;
        let shares = shares.into_iter().map(clear_share).collect();
        Labour { planned, actual, shares: Shown::when(clearance.grants(Hidden::People), shares) }
    });
    Shown::when(clearance.grants(Hidden::Money), labour)
}

fn clear_share(share: plan::labour::WorkShare) -> WorkShare {
    let plan::labour::WorkShare { person, part, of } = share;
    WorkShare { person: person.index(), part, of }
}
