//! What the vendor that an edition is for has promised: its part of the project beside its own tasks.

use crate::analysis::vendor::{State, VendorFigures};
use crate::edition::Edition;
use crate::edition::vendor::Commitment;
use crate::units::Date;

/// The promises of the vendor that reads.
#[derive(Clone, Debug)]
pub struct OwnPart {
    /// Its place in the edition's list of vendors.
    pub vendor: usize,
    /// How many there are.
    pub all: usize,
    /// Places of those that are not delivered: overdue ones by the day agreed, then by the day they are expected.
    pub open: Vec<usize>,
    pub overdue: usize,
    /// Open ones that are promised for a later day than was agreed.
    pub slipping: usize,
    pub end: End,
}

/// When the promises of a vendor end, held against its own tasks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// The tasks end later, or there is no promise.
    Tasks,
    /// The last open one is expected after all tasks.
    Open { place: usize, date: Date },
    /// An open one has no day that lies ahead.
    NotKnown { place: usize },
    /// All have come, the last one after all tasks; or there are no tasks.
    Delivered { date: Option<Date> },
}

impl OwnPart {
    /// Tells whether the promises, and not the tasks, say when the part ends.
    pub fn decides(&self) -> bool {
        self.end != End::Tasks
    }
}

/// Looks the promises up; nothing where the edition is not that of a vendor.
pub fn analyse(edition: &Edition, figures: &[VendorFigures]) -> Option<OwnPart> {
    let own = edition.audience().vendor.as_deref()?;
    let vendor = edition.vendors().iter().position(|vendor| vendor.record.id == own)?;
    let (found, promises) = (&figures[vendor].commitments, &edition.vendors()[vendor].commitments);
    let mut open: Vec<usize> = (0..promises.len()).filter(|&place| found[place].state.is_open()).collect();
    let day = |place: usize| found[place].expected.or(promises[place].agreed());
    open.sort_by_key(|&place| {
        let overdue = found[place].state == State::Overdue;
        let day = if overdue { promises[place].agreed() } else { day(place) };
        (!overdue, day.is_none(), day, place)
    });
    let slips = |&&place: &&usize| {
        let later = found[place].expected.zip(promises[place].due);
        later.is_some_and(|(expected, due)| expected > due)
    };
    Some(OwnPart {
        vendor,
        all: promises.len(),
        overdue: figures[vendor].overdue,
        slipping: open.iter().filter(slips).count(),
        end: end(edition, promises, &open, |place| found[place].expected),
        open,
    })
}

fn end(
    edition: &Edition,
    promises: &[Commitment],
    open: &[usize],
    expected: impl Fn(usize) -> Option<Date>,
) -> End {
    let tasks = edition.schedule().finish;
    if let Some(&place) = open.iter().find(|&&place| expected(place).is_none()) {
        return End::NotKnown { place };
    }
    let last = open.iter().filter_map(|&place| Some((expected(place)?, place))).max();
    match last {
        Some((date, place)) if tasks.is_none_or(|finish| date > finish) => End::Open { place, date },
        None if !promises.is_empty() => {
            let came = promises.iter().filter_map(|promise| promise.delivered).max();
            match (came, tasks) {
                (date, None) => End::Delivered { date },
                (Some(date), Some(finish)) if date > finish => End::Delivered { date: Some(date) },
                _ => End::Tasks,
            }
        }
        _ => End::Tasks,
    }
}
