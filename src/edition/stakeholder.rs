//! Stakeholders and the communication plan, as far as an audience may see them.

use crate::edition::policy::Clearance;
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::model;
use crate::model::audience::Hidden;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Stakeholder {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    pub group: Option<String>,
    pub influence: Option<Degree>,
    pub interest: Option<Degree>,
    pub involvement: Option<Involvement>,
    pub channel: Option<String>,
    pub needs: Prose,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    Low,
    Medium,
    High,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Involvement {
    Weekly,
    Monthly,
    Decisions,
    Escalations,
}

#[derive(Clone, Debug, Serialize)]
pub struct Communication {
    #[serde(flatten)]
    pub record: Record,
    pub what: String,
    /// Stakeholders, by id, by name or by group.
    pub audience: Vec<String>,
    pub cadence: Option<Cadence>,
    pub channel: Option<String>,
    pub next: Option<Date>,
    pub last: Option<Date>,
}

/// How often something is told: in words, and the days from one time to the next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(into = "String")]
pub struct Cadence {
    pub text: String,
    /// Nothing for what is told once.
    pub days: Option<i32>,
}

impl From<Cadence> for String {
    fn from(cadence: Cadence) -> String {
        cadence.text
    }
}

pub fn clear(
    stakeholder: model::stakeholder::Stakeholder,
    clearance: &Clearance,
    references: &References,
) -> Stakeholder {
    let model::stakeholder::Stakeholder {
        record,
        name,
        group,
        influence,
        interest,
        involvement,
        channel,
        needs,
    } = stakeholder;
    Stakeholder {
        record: record::clear(record, clearance, references),
        name: references.cut(name),
        group,
        influence: influence.map(clear_degree),
        interest: interest.map(clear_degree),
        involvement: involvement.map(|involvement| match involvement {
            model::stakeholder::Involvement::Weekly => Involvement::Weekly,
            model::stakeholder::Involvement::Monthly => Involvement::Monthly,
            model::stakeholder::Involvement::Decisions => Involvement::Decisions,
            model::stakeholder::Involvement::Escalations => Involvement::Escalations,
        }),
        channel: channel.filter(|_| clearance.grants(Hidden::Contacts)),
        needs: prose::clear(needs, references),
    }
}

fn clear_degree(degree: model::stakeholder::Degree) -> Degree {
    match degree {
        model::stakeholder::Degree::Low => Degree::Low,
        model::stakeholder::Degree::Medium => Degree::Medium,
        model::stakeholder::Degree::High => Degree::High,
    }
}

pub fn clear_communication(
    communication: model::stakeholder::Communication,
    clearance: &Clearance,
    references: &References,
) -> Communication {
    let model::stakeholder::Communication { record, what, audience, cadence, channel, next, last } =
        communication;
    Communication {
        record: record::clear(record, clearance, references),
        what: references.cut(what),
        audience: audience
            .into_iter()
            .filter(|name| !clearance.is_hidden_word(name))
            .map(|name| references.cut(name))
            .collect(),
        cadence: cadence.map(clear_cadence),
        channel: channel.filter(|_| clearance.grants(Hidden::Contacts)),
        next,
        last,
    }
}

fn clear_cadence(cadence: model::stakeholder::Cadence) -> Cadence {
    use model::stakeholder::Cadence as Told;
    // A month is 31 days and a quarter 92: what is told once in each is never late within it.
    let (text, days) = match cadence {
        Told::Once => ("once".to_string(), None),
        Told::Daily => ("daily".to_string(), Some(1)),
        Told::Weekly => ("weekly".to_string(), Some(7)),
        Told::Fortnightly => ("fortnightly".to_string(), Some(14)),
        Told::Monthly => ("monthly".to_string(), Some(31)),
        Told::Quarterly => ("quarterly".to_string(), Some(92)),
        Told::Every(duration) => {
            // Days of work are turned into days of the calendar: five are a week.
            let minutes = duration.in_minutes(480, 2400);
            let (day, week) = if duration.elapsed { (1440, 10_080) } else { (480, 2400) };
            let days = minutes / week * 7 + (minutes % week + day - 1) / day;
            (format!("every {duration}"), i32::try_from(days.max(1)).ok())
        }
    };
    Cadence { text, days }
}
