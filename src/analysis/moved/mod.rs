//! What is counted on two days, that of the report before the last one and the status date: from the dates that the
//! project's files have, since no file keeps what a figure was.

mod counts;
pub mod kept;
mod money;

use crate::analysis::budget::BudgetFigures;
use crate::analysis::objective::ObjectiveFigures;
use crate::analysis::quality::{Count, QualityFigures};
use crate::analysis::risk::RiskFigures;
use crate::edition::{Edition, Place};
use crate::units::{Date, Money};
use std::cmp::Ordering;

/// What was counted on both days.
#[derive(Clone, Debug)]
pub struct MovedFigures {
    /// The day that is compared with.
    pub since: Date,
    /// In the order in which readers look for them, whether they moved or not.
    pub rows: Vec<Row>,
    /// What cannot be counted on the earlier day.
    pub gaps: Vec<Gap>,
    /// The place of the plan kept that forecast dates are held against; nothing where none was kept near that day.
    pub kept: Option<usize>,
}

/// One measure on both days.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub measure: Measure,
    pub values: Values,
    /// Which way is good; nothing where neither is.
    pub good: Option<Ordering>,
    /// How many more records are done, and do not say when: they are in neither count.
    pub undated: usize,
    /// The newest record that made the difference, where the audience may see its place.
    pub at: Option<Place>,
}

/// What is measured. Places are those of the edition's lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    Finish,
    Milestone(usize),
    Approved,
    ContingencyLeft,
    Spent,
    /// Ordered and not yet paid.
    Ordered,
    TasksFinished,
    MilestonesReached,
    Defects,
    ReadinessDone,
    Risks,
    SevereRisks,
    Issues,
    DecisionsMade,
    /// Asked for and not yet decided.
    Changes,
    Objective(usize),
}

/// The same measure on the earlier day and on the status date.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Values {
    Money {
        before: Money,
        now: Money,
    },
    Count {
        before: usize,
        now: usize,
    },
    Reading {
        before: f64,
        now: f64,
    },
    /// With the working days between the two.
    Dates {
        before: Date,
        now: Date,
        days: i32,
    },
}

/// A measure whose records do not say enough.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    pub measure: Measure,
    /// How many records lack a date.
    pub records: usize,
    /// The id of the first of them.
    pub first: String,
}

impl MovedFigures {
    /// Returns the open defects of both days; without a count since, nothing is known of those of today.
    pub fn defects(&self) -> Option<(usize, usize)> {
        let row = self.rows.iter().find(|row| row.measure == Measure::Defects)?;
        match row.values {
            Values::Count { before, now } => Some((before, now)),
            _ => None,
        }
    }
}

impl Values {
    /// Returns how the value of today compares with that of before.
    pub fn moved(&self) -> Ordering {
        match self {
            Values::Money { before, now } => now.cmp(before),
            Values::Count { before, now } => now.cmp(before),
            Values::Reading { before, now } => now.total_cmp(before),
            Values::Dates { before: _, now: _, days } => days.cmp(&0),
        }
    }
}

impl Row {
    /// Tells whether the measure is another one today.
    pub fn has_moved(&self) -> bool {
        self.values.moved() != Ordering::Equal
    }

    /// Tells whether it moved the good way; nothing where it did not move, or where neither way is good.
    pub fn is_better(&self) -> Option<bool> {
        let good = self.good.filter(|_| self.has_moved())?;
        Some(self.values.moved() == good)
    }
}

/// Returns the day that figures of today are compared with: that of the report before the last one.
pub fn since(edition: &Edition) -> Option<Date> {
    match edition.updates() {
        [.., before, _] => Some(before.date).filter(|date| *date < edition.as_of()),
        _ => None,
    }
}

/// Returns the defects that were open by the evening of a day, and the count that says so.
fn defects(quality: &QualityFigures, day: Date) -> Option<(&Count, u32)> {
    let known = quality.counts.iter().filter(|count| count.date <= day);
    known.filter_map(|count| Some((count, count.open?))).next_back()
}

/// What is known of the status date.
pub struct Known<'a> {
    pub edition: &'a Edition,
    pub budget: Option<&'a BudgetFigures>,
    pub risks: &'a RiskFigures,
    pub quality: &'a QualityFigures,
    pub objectives: &'a [ObjectiveFigures],
}

/// Counts the measures on both days, each from the dates of its records (own method; `docs/formulas.md`, *Numbers
/// that moved*). A register that the audience does not see in full is left out: its counts are not the project's.
/// Nothing where there is no report before the last one.
pub fn analyse(known: &Known) -> Option<MovedFigures> {
    let since = since(known.edition)?;
    let kept = kept::near(known.edition, since);
    let mut found = MovedFigures { since, rows: Vec::new(), gaps: Vec::new(), kept };
    if let Some(place) = kept {
        kept::add(known.edition, since, place, &mut found.rows);
    }
    money::add(known, since, &mut found);
    counts::add(known, since, &mut found);
    Some(found)
}

/// The newest record that made a difference.
#[derive(Default)]
struct Newest<'a>(Option<(Date, Option<&'a Place>)>);

impl<'a> Newest<'a> {
    /// Looks at a record of a day; of those of the same day the later one stays.
    fn see(&mut self, date: Date, at: Option<&'a Place>) {
        if self.0.is_none_or(|(newest, _)| newest <= date) {
            self.0 = Some((date, at));
        }
    }

    fn place(self) -> Option<Place> {
        self.0.and_then(|(_, at)| at.cloned())
    }
}
