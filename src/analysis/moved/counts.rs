//! What registers count on both days: what is done by then, and what is open.

use crate::analysis::moved::{Gap, Known, Measure, MovedFigures, Newest, Row, Values, defects};
use crate::analysis::objective::ObjectiveFigures;
use crate::analysis::risk;
use crate::edition::change::ChangeStatus;
use crate::edition::decision::DecisionStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::project::Objective;
use crate::edition::risk::Band;
use crate::edition::task::Task;
use crate::edition::{Edition, Record};
use crate::units::Date;
use std::cmp::Ordering;

/// Something that is done on a day.
struct Deed<'a> {
    record: &'a Record,
    is_done: bool,
    date: Option<Date>,
}

/// Something that is open from one day to another.
struct Life<'a> {
    record: &'a Record,
    raised: Option<Date>,
    is_open: bool,
    closed: Option<Date>,
}

impl Life<'_> {
    /// Tells whether it was open by the evening of a day; nothing where its dates do not say so.
    fn was_open(&self, day: Date) -> Option<bool> {
        match (self.raised, self.is_open, self.closed) {
            (Some(raised), _, _) if raised > day => Some(false),
            (_, false, Some(closed)) if closed <= day => Some(false),
            (_, false, None) | (None, _, _) => None,
            _ => Some(true),
        }
    }

    /// Tells whether it is open on the status date. What is to be raised later is not.
    fn is_open_on(&self, day: Date) -> bool {
        self.is_open && self.raised.is_none_or(|raised| raised <= day)
    }
}

/// Adds what the registers count; each only where the project uses it, and the audience sees all of it.
pub fn add(known: &Known, since: Date, found: &mut MovedFigures) {
    let edition = known.edition;
    if edition.tasks_complete() {
        let tasks = deeds(edition, Task::is_work);
        found.rows.extend(done(Measure::TasksFinished, &tasks, edition, since));
        let milestones = deeds(edition, |task| task.is_milestone() && task.is_listed());
        found.rows.extend(done(Measure::MilestonesReached, &milestones, edition, since));
    }
    if edition.defects_complete() {
        found.rows.extend(open_defects(known, since));
    }
    if edition.readiness_complete() {
        let items = edition.readiness().iter();
        let items = items.map(|item| Deed { record: &item.record, is_done: item.done, date: item.done_on });
        found.rows.extend(done(Measure::ReadinessDone, &items.collect::<Vec<_>>(), edition, since));
    }
    if edition.risks_complete() {
        add_risks(known, since, found);
    }
    if edition.issues_complete() {
        let issues = edition.issues().iter().map(|issue| Life {
            record: &issue.record,
            raised: issue.raised,
            is_open: issue.status != IssueStatus::Closed,
            closed: issue.closed,
        });
        add_open(Measure::Issues, &issues.collect::<Vec<_>>(), (edition, since), found);
    }
    if edition.decisions_complete() {
        let decisions = edition.decisions().iter().map(|decision| Deed {
            record: &decision.record,
            is_done: decision.status == DecisionStatus::Made,
            date: decision.made,
        });
        found.rows.extend(done(Measure::DecisionsMade, &decisions.collect::<Vec<_>>(), edition, since));
    }
    if edition.changes_complete() {
        let changes = edition.changes().iter().map(|change| Life {
            record: &change.record,
            raised: change.raised,
            is_open: matches!(change.status, ChangeStatus::Requested | ChangeStatus::Assessed),
            closed: change.decided,
        });
        add_open(Measure::Changes, &changes.collect::<Vec<_>>(), (edition, since), found);
    }
    found.rows.extend(readings(known, since));
}

fn deeds(edition: &Edition, counts: fn(&Task) -> bool) -> Vec<Deed<'_>> {
    let tasks = edition.tasks().iter().filter(|task| counts(task));
    let deed = tasks.map(|task| Deed {
        record: &task.record,
        is_done: task.times.is_finished(),
        date: task.times.finished,
    });
    deed.collect()
}

/// Counts what is done by both days: of what does not say when, it is only told how many there are.
fn done(measure: Measure, deeds: &[Deed], edition: &Edition, since: Date) -> Option<Row> {
    if deeds.is_empty() {
        return None;
    }
    let (mut before, mut now, mut undated, mut newest) = (0, 0, 0, Newest::default());
    for deed in deeds.iter().filter(|deed| deed.is_done) {
        match deed.date {
            None => undated += 1,
            Some(date) if date <= since => (before, now) = (before + 1, now + 1),
            Some(date) if date <= edition.as_of() => {
                now += 1;
                newest.see(date, deed.record.at.as_ref());
            }
            Some(_) => {}
        }
    }
    let good = (measure != Measure::DecisionsMade).then_some(Ordering::Greater);
    Some(Row { measure, values: Values::Count { before, now }, good, undated, at: newest.place() })
}

/// Returns what lacks a date that tells whether it was open.
fn gap(measure: Measure, lives: &[Life], since: Date) -> Option<Gap> {
    let mut undated = lives.iter().filter(|life| life.was_open(since).is_none()).peekable();
    let first = undated.peek()?.record.id.clone();
    Some(Gap { measure, records: undated.count(), first })
}

fn add_open(measure: Measure, lives: &[Life], (edition, since): (&Edition, Date), found: &mut MovedFigures) {
    if lives.is_empty() {
        return;
    }
    if let Some(gap) = gap(measure, lives, since) {
        found.gaps.push(gap);
        return;
    }
    let mut newest = Newest::default();
    for life in lives {
        let closed = life.closed.filter(|_| !life.is_open);
        let dates = [life.raised, closed].into_iter().flatten();
        let moved = dates.filter(|date| *date > since && *date <= edition.as_of());
        moved.for_each(|date| newest.see(date, life.record.at.as_ref()));
    }
    let before = lives.iter().filter(|life| life.was_open(since) == Some(true)).count();
    let now = lives.iter().filter(|life| life.is_open_on(edition.as_of())).count();
    let values = Values::Count { before, now };
    found.rows.push(Row { measure, values, good: Some(Ordering::Less), undated: 0, at: newest.place() });
}

/// Counts the open risks, and the severe ones among them: those of the worst band of the map, where each stood by then.
fn add_risks(known: &Known, since: Date, found: &mut MovedFigures) {
    let (edition, figures) = (known.edition, known.risks);
    let lives = edition.risks().iter().map(|risk| Life {
        record: &risk.record,
        raised: risk.raised,
        is_open: risk.status.is_open(),
        closed: risk.closed,
    });
    let lives: Vec<Life> = lives.collect();
    let gaps = found.gaps.len();
    add_open(Measure::Risks, &lives, (edition, since), found);
    if found.gaps.len() > gaps || figures.all.iter().all(|score| score.now.is_none()) {
        return;
    }
    let (mut before, mut now, mut newest) = (0, 0, Newest::default());
    for ((risk, life), score) in edition.risks().iter().zip(&lives).zip(&figures.all) {
        // Of whom no history tells otherwise, it has not moved.
        let position = score.previous.or(score.now);
        let band = position.map(|position| risk::band(position, edition.matrix()));
        let was = life.was_open(since) == Some(true) && band == Some(Band::Critical);
        let is = life.is_open_on(edition.as_of()) && score.band == Some(Band::Critical);
        before += usize::from(was);
        now += usize::from(is);
        if was != is {
            let scored = risk.history.iter().map(|point| point.date);
            let dates = scored.chain(life.raised).chain(life.closed);
            let newest_date = dates.filter(|date| *date <= edition.as_of()).max().unwrap_or(since);
            newest.see(newest_date, risk.record.at.as_ref());
        }
    }
    found.rows.push(Row {
        measure: Measure::SevereRisks,
        values: Values::Count { before, now },
        good: Some(Ordering::Less),
        undated: 0,
        at: newest.place(),
    });
}

/// Compares the open defects of the newest counts of both days; without a count since, nothing is known of today.
fn open_defects(known: &Known, since: Date) -> Option<Row> {
    let (then, before) = defects(known.quality, since)?;
    let (count, now) = defects(known.quality, known.edition.as_of())?;
    let at = known.edition.defects().get(count.place).and_then(|count| count.record.at.clone());
    (count.date > then.date).then_some(Row {
        measure: Measure::Defects,
        values: Values::Count { before: before as usize, now: now as usize },
        good: Some(Ordering::Less),
        undated: 0,
        at,
    })
}

/// Compares the newest readings of both days, of each objective that was measured since.
fn readings(known: &Known, since: Date) -> Vec<Row> {
    let objectives = known.edition.objectives().iter().zip(known.objectives).enumerate();
    let row = |place, objective: &Objective, figures: &ObjectiveFigures| {
        let now = figures.now.filter(|reading| reading.date > since)?;
        let known = objective.readings.iter().filter(|reading| reading.date <= since);
        let before = known.max_by_key(|reading| reading.date)?;
        let good = objective.from.zip(objective.target).and_then(|(from, target)| target.partial_cmp(&from));
        Some(Row {
            measure: Measure::Objective(place),
            values: Values::Reading { before: before.value, now: now.value },
            good: good.filter(|good| *good != Ordering::Equal),
            undated: 0,
            at: objective.record.at.clone(),
        })
    };
    objectives.filter_map(|(place, (objective, figures))| row(place, objective, figures)).collect()
}
