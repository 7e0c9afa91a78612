//! Risks: scores, bands, movement, exposure.

use crate::edition::Edition;
use crate::edition::risk::{Band, HistoryPoint, Matrix, Position, Risk};
use crate::units::{Date, Money};
use rust_decimal::Decimal;
use std::cmp::Reverse;

#[derive(Clone, Debug)]
pub struct RiskFigures {
    /// By the edition's list of risks.
    pub all: Vec<RiskScore>,
    /// Places of open risks, worst first.
    pub open: Vec<usize>,
    pub closed: Vec<usize>,
    /// `counts[probability - 1][impact - 1]` of open risks.
    pub counts: [[u32; 5]; 5],
    /// Σ chance × cost of open risks that have both; and how many lack one.
    pub exposure: Option<Money>,
    pub without_cost: usize,
    /// The date that movement is measured from: the report before the last one, or 30 days back.
    pub moved_since: Date,
    /// There is something before that date to compare with; else nothing is said to have moved.
    pub has_before: bool,
}

impl RiskFigures {
    /// Returns the places of open risks in a band, worst first.
    pub fn in_band(&self, band: Band) -> impl Iterator<Item = usize> {
        self.open.iter().copied().filter(move |&place| self.all[place].band == Some(band))
    }

    /// Returns how many open risks are in a band.
    pub fn count(&self, band: Band) -> usize {
        self.in_band(band).count()
    }
}

#[derive(Clone, Debug)]
pub struct RiskScore {
    /// Where it stands now: as it is written, else the newest entry of its history.
    pub now: Option<Position>,
    /// Probability × impact, 1 to 25.
    pub score: Option<u8>,
    pub band: Option<Band>,
    pub residual_score: Option<u8>,
    pub residual_band: Option<Band>,
    pub first_score: Option<u8>,
    pub movement: Movement,
    /// The day of the entry in its history that made the score what it is now; nothing where no entry does.
    pub moved_on: Option<Date>,
    pub previous: Option<Position>,
    pub days_since_review: Option<i32>,
    /// Days to the first affected task that has not begun.
    pub proximity_days: Option<i32>,
    /// Chance × likely cost.
    pub exposure: Option<Money>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Movement {
    New,
    Up,
    Down,
    Same,
    /// It has no position.
    Unknown,
}

pub fn score(position: Position) -> u8 {
    position.probability * position.impact
}

/// Returns the band of a position, by the 25-cell lookup.
pub fn band(position: Position, matrix: &Matrix) -> Band {
    let index = |step: u8| usize::from(step.clamp(1, 5)) - 1;
    matrix.cells[index(position.probability)][index(position.impact)]
}

pub fn analyse(edition: &Edition) -> RiskFigures {
    let since = moved_since(edition);
    let has_before = has_before(edition, since);
    let mut all: Vec<RiskScore> = edition.risks().iter().map(|risk| rate(risk, edition, since)).collect();
    for score in all.iter_mut().filter(|score| !has_before && score.movement == Movement::New) {
        score.movement = Movement::Same;
    }
    let is_open = |place: &usize| edition.risks()[*place].status.is_open();
    let (mut open, closed): (Vec<usize>, Vec<usize>) = (0..all.len()).partition(is_open);
    open.sort_by_key(|&place| {
        let risk = &all[place];
        (Reverse(risk.band), Reverse(risk.score), edition.risks()[place].reviewed, place)
    });
    let mut counts = [[0; 5]; 5];
    for position in open.iter().filter_map(|&place| all[place].now) {
        counts[usize::from(position.probability.clamp(1, 5)) - 1]
            [usize::from(position.impact.clamp(1, 5)) - 1] += 1;
    }
    let exposures: Vec<Money> = open.iter().filter_map(|&place| all[place].exposure).collect();
    RiskFigures {
        without_cost: open.len() - exposures.len(),
        exposure: (!exposures.is_empty()).then(|| exposures.into_iter().sum()),
        all,
        open,
        closed,
        counts,
        moved_since: since,
        has_before,
    }
}

/// Movement is shown since the report before the last one; without reports, since 30 days ago.
fn moved_since(edition: &Edition) -> Date {
    let updates = edition.updates();
    match updates {
        [.., previous, _] => previous.date,
        _ => edition.as_of() + -30,
    }
}

/// A first report has none before it; without reports, the project or its register must be older.
fn has_before(edition: &Edition, since: Date) -> bool {
    match edition.updates() {
        [_] => false,
        [] => {
            let starts = edition.tasks().iter().filter_map(|task| Some(task.times.forecast?.start));
            starts.chain(edition.risks().iter().filter_map(|risk| risk.raised)).any(|date| date <= since)
        }
        _ => true,
    }
}

fn rate(risk: &Risk, edition: &Edition, since: Date) -> RiskScore {
    let as_of = edition.as_of();
    let known: Vec<&HistoryPoint> = risk.history.iter().filter(|point| point.date <= as_of).collect();
    // Where the register says where it stands, that is the newest word.
    let now = risk.inherent.or_else(|| known.last().map(|point| point.position));
    let previous = known.iter().rev().find(|point| point.date <= since).map(|point| point.position);
    let first = known.first().map(|point| point.position).or(now);
    let is_new = risk.raised.is_some_and(|raised| raised > since);
    RiskScore {
        now,
        score: now.map(score),
        band: now.map(|position| band(position, edition.matrix())),
        residual_score: risk.residual.map(score),
        residual_band: risk.residual.map(|position| band(position, edition.matrix())),
        first_score: first.map(score),
        movement: movement(now, previous, is_new),
        moved_on: now.and_then(|now| moved_on(&known, now)),
        previous: previous.filter(|_| !is_new),
        days_since_review: risk.reviewed.map(|reviewed| as_of - reviewed),
        proximity_days: proximity(risk, edition),
        exposure: exposure(risk),
    }
}

/// Returns the day of the entry that made the score what it is now: the first of those that all have it, up to the newest.
fn moved_on(known: &[&HistoryPoint], now: Position) -> Option<Date> {
    let has_it = |point: &&&HistoryPoint| score(point.position) == score(now);
    known.iter().rev().take_while(has_it).last().map(|point| point.date)
}

fn movement(now: Option<Position>, previous: Option<Position>, is_new: bool) -> Movement {
    match (now, previous) {
        (None, _) => Movement::Unknown,
        _ if is_new => Movement::New,
        (Some(_), None) => Movement::Same,
        (Some(now), Some(previous)) => match score(now).cmp(&score(previous)) {
            std::cmp::Ordering::Greater => Movement::Up,
            std::cmp::Ordering::Less => Movement::Down,
            std::cmp::Ordering::Equal => Movement::Same,
        },
    }
}

fn proximity(risk: &Risk, edition: &Edition) -> Option<i32> {
    risk.affects
        .iter()
        .filter_map(|&place| edition.tasks().get(place))
        .filter(|task| !task.times.is_finished())
        .filter_map(|task| task.times.forecast)
        .map(|span| (span.start - edition.as_of()).max(0))
        .min()
}

fn exposure(risk: &Risk) -> Option<Money> {
    let chance = Decimal::new(i64::from(risk.chance?.basis_points()), 4);
    Some(risk.cost.known()?.likely.times(chance))
}
