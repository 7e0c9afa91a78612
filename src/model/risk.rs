//! Risks: what may happen, how bad it would be, and what is done about it.

use crate::model::ids::{PersonId, TaskId};
use crate::model::record::{Done, Prose, Record};
use crate::units::{Date, Duration, Money, Percent};

#[derive(Clone, Debug)]
pub struct Risk {
    pub record: Record,
    pub title: String,
    pub category: Option<String>,
    pub cause: Prose,
    pub effect: Prose,
    /// Where the risk stands without further response.
    pub inherent: Option<Position>,
    /// Where the response is meant to bring it.
    pub residual: Option<Position>,
    pub response: Option<Response>,
    pub status: RiskStatus,
    pub raised: Option<Date>,
    pub reviewed: Option<Date>,
    /// The day from which it could not happen any more, or on which it did.
    pub closed: Option<Date>,
    pub trigger: Prose,
    pub fallback: Prose,
    pub actions: Vec<Action>,
    pub affects: Vec<TaskId>,
    /// What all projects of a portfolio call it that it may hit.
    pub shared: Option<String>,
    /// For the forecast, in percent.
    pub chance: Option<Percent>,
    pub delay: Option<DelayRange>,
    pub cost: Option<CostRange>,
    /// In date order.
    pub history: Vec<HistoryPoint>,
}

/// A cell of the 5 × 5 map; both from 1 to 5.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Position {
    pub probability: u8,
    pub impact: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Response {
    Avoid,
    Reduce,
    Transfer,
    Accept,
    Share,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RiskStatus {
    Open,
    Mitigating,
    Accepted,
    Occurred,
    Closed,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Action {
    pub what: String,
    pub owner: Option<PersonId>,
    pub due: Option<Date>,
    pub done: Option<Done>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DelayRange {
    pub low: Duration,
    pub likely: Duration,
    pub high: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CostRange {
    pub low: Money,
    pub likely: Money,
    pub high: Money,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HistoryPoint {
    pub date: Date,
    pub position: Position,
}

/// The bands of a risk, from mild to severe.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Band {
    Low,
    Moderate,
    High,
    Critical,
}

/// Which band each of the 25 cells is in: `cells[probability - 1][impact - 1]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Matrix {
    pub cells: [[Band; 5]; 5],
}

impl Matrix {
    /// Probability × impact: low to 5, moderate to 10, high to 15, critical above.
    pub const PRODUCT: Matrix = Matrix {
        cells: {
            use Band::{Critical as C, High as H, Low as L, Moderate as M};
            [[L, L, L, L, L], [L, L, M, M, M], [L, M, M, H, H], [L, M, H, C, C], [L, M, H, C, C]]
        },
    };

    /// NIST SP 800-30 rev. 1, table I-2, with `very low` and `low` as one band. Impact weighs more than
    /// probability.
    pub const NIST: Matrix = Matrix {
        cells: {
            use Band::{Critical as C, High as H, Low as L, Moderate as M};
            [[L, L, L, L, L], [L, L, L, L, M], [L, L, M, M, H], [L, L, M, H, C], [L, L, M, H, C]]
        },
    };

    /// Returns the band of a position.
    pub fn band(&self, position: Position) -> Band {
        let index = |step: u8| usize::from(step.clamp(1, 5)) - 1;
        self.cells[index(position.probability)][index(position.impact)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_bands_follow_the_product() {
        for probability in 1..=5 {
            for impact in 1..=5 {
                let band = match probability * impact {
                    1..=5 => Band::Low,
                    6..=10 => Band::Moderate,
                    11..=15 => Band::High,
                    _ => Band::Critical,
                };
                assert_eq!(
                    Matrix::PRODUCT.band(Position { probability, impact }),
                    band,
                    "{probability} × {impact}"
                );
            }
        }
    }
}
