//! The communication plan: what is due when, and which stakeholders nobody tells anything.
//!
//! The communications management plan of the *PMBOK Guide* names what is told, to whom, how often and by whom;
//! the grid of influence and interest is A. Mendelow's (1981), in its usual four fields.

use crate::edition::Edition;
use crate::edition::stakeholder::{Communication, Degree, Involvement, Stakeholder};
use crate::units::Date;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CommunicationFigures {
    /// What is overdue first, then by the day that it is due, what has no day last.
    pub plan: Vec<Told>,
    /// In the edition's order.
    pub stakeholders: Vec<Reached>,
}

/// When something is to be told again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The place in the edition's list of communications.
    pub place: usize,
    /// Nothing where it is told once and was, or where no date is known.
    pub due: Option<Date>,
    /// Days since it was due; nothing where it is not overdue.
    pub overdue_days: Option<i32>,
    /// What `audience` names, in its order.
    pub audience: Vec<Addressee>,
}

/// A word of an audience, and the stakeholders that it means: places in the edition's list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addressee {
    pub word: String,
    pub stakeholders: Vec<usize>,
}

/// How a stakeholder is reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reached {
    /// The place in the edition's list of stakeholders.
    pub place: usize,
    pub quadrant: Option<Quadrant>,
    /// Places of the communications that name the stakeholder, by id, name or group.
    pub by: Vec<usize>,
    /// The days within which somebody this involved expects to hear something.
    pub wanted_days: Option<i32>,
    pub gap: Option<Gap>,
}

/// What a stakeholder should be told and is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gap {
    /// Nothing names them.
    Nothing,
    /// What names them comes at best every so many days.
    TooRare { days: i32 },
}

/// A field of the grid of influence and interest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Quadrant {
    ManageClosely,
    KeepSatisfied,
    KeepInformed,
    Monitor,
}

/// Computes when everything is due, and who is told nothing.
pub fn analyse(edition: &Edition) -> CommunicationFigures {
    let (plan, stakeholders) = (edition.communications(), edition.stakeholders());
    let meant = meant(stakeholders);
    let mut told: Vec<Told> =
        plan.iter().enumerate().map(|(place, what)| told(place, what, &meant, edition)).collect();
    let mut by: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); stakeholders.len()];
    for what in &told {
        for &who in what.audience.iter().flat_map(|addressee| &addressee.stakeholders) {
            by[who].insert(what.place);
        }
    }
    let rows = stakeholders.iter().zip(by).enumerate();
    let reached = rows.map(|(place, (who, by))| reached(place, who, by.into_iter().collect(), plan));
    let stakeholders = reached.collect();
    told.sort_by_key(|told| (told.due.is_none(), told.due, told.place));
    CommunicationFigures { plan: told, stakeholders }
}

/// The places of the stakeholders that a word means, by the word in small letters.
type Meant = BTreeMap<String, BTreeSet<usize>>;

/// Returns what each stakeholder may be called in an audience: by id, by name or by group.
fn meant(stakeholders: &[Stakeholder]) -> Meant {
    let mut meant = Meant::new();
    for (place, who) in stakeholders.iter().enumerate() {
        let name = |name: &str| name.trim().to_lowercase();
        let names = [Some(who.record.id.clone()), Some(name(&who.name)), who.group.as_deref().map(name)];
        for name in names.into_iter().flatten() {
            meant.entry(name).or_default().insert(place);
        }
    }
    meant
}

fn told(place: usize, what: &Communication, meant: &Meant, edition: &Edition) -> Told {
    let due = due(what);
    let addressee = |word: &String| Addressee {
        word: word.clone(),
        stakeholders: meant.get(&word.trim().to_lowercase()).into_iter().flatten().copied().collect(),
    };
    Told {
        place,
        due,
        overdue_days: due.map(|due| edition.as_of() - due).filter(|days| *days > 0),
        audience: what.audience.iter().map(addressee).collect(),
    }
}

/// Returns the day on which something is to be told again: `next`, where it is after `last`; else `last` and the
/// cadence. Somebody who sets the next date has thought about it, so that it goes before the cadence.
///
/// Example: weekly and last told on Friday 30 October is due on Friday 6 November.
pub fn due(what: &Communication) -> Option<Date> {
    let next = what.next.filter(|next| what.last.is_none_or(|last| last < *next));
    let by_cadence = || Some(what.last? + what.cadence.as_ref()?.days?);
    next.or_else(by_cadence)
}

/// Looks at one stakeholder, and at the places of the communications that name them.
fn reached(place: usize, who: &Stakeholder, by: Vec<usize>, plan: &[Communication]) -> Reached {
    let wanted_days = match who.involvement {
        Some(Involvement::Weekly) => Some(7),
        Some(Involvement::Monthly) => Some(31),
        Some(Involvement::Decisions | Involvement::Escalations) | None => None,
    };
    // Who has much influence is to hear something, unless they asked for decisions and escalations only.
    let counts = wanted_days.is_some()
        || (who.influence == Some(Degree::High) && who.involvement.is_none() && !plan.is_empty());
    let cadences = by.iter().map(|&what| plan[what].cadence.as_ref().map(|cadence| cadence.days));
    // Without a cadence nobody knows how often; what is told once is not told again.
    let often: Option<Vec<i32>> = cadences.map(|days| Some(days?.unwrap_or(i32::MAX))).collect();
    let rarest = often.and_then(|often| often.into_iter().min());
    let gap = match (by.is_empty(), rarest.zip(wanted_days)) {
        (true, _) => Some(Gap::Nothing),
        (false, Some((days, wanted))) if days > wanted => Some(Gap::TooRare { days }),
        _ => None,
    };
    Reached { place, quadrant: quadrant(who), by, wanted_days, gap: gap.filter(|_| counts) }
}

/// Returns the field of the grid; nothing where influence or interest is not said. Only high influence is high;
/// interest is high from medium on, since somebody who follows the project is better told too much.
pub fn quadrant(who: &Stakeholder) -> Option<Quadrant> {
    Some(match (who.influence? == Degree::High, who.interest? >= Degree::Medium) {
        (true, true) => Quadrant::ManageClosely,
        (true, false) => Quadrant::KeepSatisfied,
        (false, true) => Quadrant::KeepInformed,
        (false, false) => Quadrant::Monitor,
    })
}
