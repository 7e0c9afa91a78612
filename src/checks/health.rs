//! Findings into colours: one per dimension, with value, limit, facts and places, and the manager's own
//! call beside the computed one.

use crate::analysis::risk::Movement;
use crate::checks::AFTER_RATING;
use crate::checks::measure::{Measure, measure};
use crate::checks::rule::{Context, Finding, Severity, Topic, and_then};
use crate::checks::settings::UNKNOWN_SETTING;
use crate::edition::risk::Band;
use crate::edition::update::Rag;
use crate::edition::{Place, Shown, Who};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

/// How things stand. Ordered from good to bad, so that the worst is the greatest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// Nothing is recorded to judge by.
    Unknown,
    Green,
    Amber,
    Red,
}

#[derive(Clone, Debug)]
pub struct Health {
    /// The worst of the dimensions.
    pub overall: Colour,
    pub dimensions: Vec<Dimension>,
    /// What the manager calls it, in the newest report.
    pub called: Option<Called>,
    /// Called green while the facts are red.
    pub watermelon: bool,
    /// The call differs from what is computed, and no reason is given.
    pub reason_missing: bool,
}

/// One dimension of health.
#[derive(Clone, Debug)]
pub struct Dimension {
    pub topic: Topic,
    pub colour: Colour,
    /// The headline fact, one plain sentence without a full stop: also where nothing is wrong.
    pub fact: String,
    /// What was measured, and the limit it was held against; empty where nothing is recorded.
    pub measured: String,
    pub limit: String,
    /// Where the project's files say what was measured.
    pub at: Option<Place>,
    /// Places in the report's findings that made the colour, worst first.
    pub reasons: Vec<usize>,
    /// Places of those that would have coloured it and that the project has silenced, worst first.
    pub silenced: Vec<usize>,
}

#[derive(Clone, Debug)]
pub struct Called {
    pub colour: Colour,
    pub date: Date,
    pub by: Option<Who>,
    pub reason: Option<String>,
    pub at: Option<Place>,
}

/// The dimensions, in the order in which readers ask.
const DIMENSIONS: [Topic; 6] =
    [Topic::Schedule, Topic::Budget, Topic::Scope, Topic::Risk, Topic::Quality, Topic::Habits];

/// Rates the project by its findings.
pub fn rate(context: &Context, findings: &[Finding]) -> Health {
    let dimensions: Vec<Dimension> =
        DIMENSIONS.iter().map(|&topic| dimension(topic, context, findings)).collect();
    let overall = dimensions.iter().map(|dimension| dimension.colour).max().unwrap_or(Colour::Unknown);
    let called = called(context);
    let differs =
        called.as_ref().is_some_and(|called| overall != Colour::Unknown && called.colour != overall);
    Health {
        watermelon: called
            .as_ref()
            .is_some_and(|called| called.colour == Colour::Green && overall == Colour::Red),
        reason_missing: differs && called.as_ref().is_some_and(|called| called.reason.is_none()),
        overall,
        dimensions,
        called,
    }
}

fn dimension(topic: Topic, context: &Context, findings: &[Finding]) -> Dimension {
    let mut reasons: Vec<usize> = (0..findings.len())
        .filter(|&place| findings[place].topic == topic && findings[place].silenced.is_none())
        .filter(|&place| findings[place].severity > Severity::Notice)
        .filter(|&place| is_rated(&findings[place]))
        .collect();
    let mut silenced: Vec<usize> = (0..findings.len())
        .filter(|&place| findings[place].topic == topic && findings[place].silenced.is_some())
        .filter(|&place| findings[place].severity > Severity::Notice && is_rated(&findings[place]))
        .collect();
    silenced.sort_by_key(|&place| std::cmp::Reverse(findings[place].severity));
    reasons.sort_by_key(|&place| std::cmp::Reverse(findings[place].severity));
    let worst = reasons.first().map(|&place| findings[place].severity);
    let colour = match worst {
        Some(Severity::Alarm) => Colour::Red,
        Some(_) => Colour::Amber,
        None if is_recorded(topic, context) => Colour::Green,
        None => Colour::Unknown,
    };
    let Measure { fact, measured, limit, at } = match reasons.first() {
        Some(&place) => {
            let Finding { text, measured, limit, at, .. } = findings[place].clone();
            Measure { fact: text, measured, limit, at }
        }
        None => measure(topic, context),
    };
    let severe = severe_risks(context).filter(|_| topic == Topic::Risk && !reasons.is_empty());
    let fact = match severe {
        Some(severe) => and_then(context.numbers(), severe, Some(fact)),
        None => fact,
    };
    Dimension { topic, colour, fact, measured, limit, at, reasons, silenced }
}

/// Tells whether a finding may colour anything. What is said about the rating is not a part of it, and a mistake in
/// `[health]` says nothing of how the project stands.
fn is_rated(finding: &Finding) -> bool {
    finding.rule != UNKNOWN_SETTING && !AFTER_RATING.iter().any(|rule| rule.name == finding.rule)
}

/// Says how many open risks are severe: whatever else is wrong with the register, they come first.
fn severe_risks(context: &Context) -> Option<String> {
    let risks = &context.figures.risks;
    let severe =
        || risks.open.iter().map(|&place| &risks.all[place]).filter(|risk| risk.band == Some(Band::Critical));
    let new = severe().filter(|risk| risk.movement == Movement::New).count();
    let count = severe().count();
    (count > 0)
        .then(|| say!(context.numbers(), "rule-health-severe", count = count, new = new, all = new == count))
}

/// Tells whether there is anything to judge a dimension by.
fn is_recorded(topic: Topic, context: &Context) -> bool {
    let edition = context.edition;
    match topic {
        Topic::Schedule => {
            let own = context.figures.own_part.as_ref();
            edition.schedule().finish.is_some() || own.is_some_and(|own| own.all > 0)
        }
        // Sums over some of it say neither good nor bad of the whole.
        Topic::Budget => context.figures.budget.as_ref().is_some_and(|budget| budget.complete),
        Topic::Scope if !edition.changes_complete() => false,
        Topic::Scope => !edition.changes().is_empty() || !edition.scope().inside.is_empty(),
        Topic::Risk => !edition.risks().is_empty(),
        Topic::Quality => {
            let is_tested = !edition.suites().is_empty() || !edition.defects().is_empty();
            is_tested || !edition.readiness().is_empty()
        }
        Topic::Plan => false,
        Topic::Habits => !edition.updates().is_empty() || !edition.decisions().is_empty(),
    }
}

fn called(context: &Context) -> Option<Called> {
    let update = context.edition.updates().iter().rev().find(|update| update.called.is_some())?;
    Some(Called {
        colour: match update.called? {
            Rag::Green => Colour::Green,
            Rag::Amber => Colour::Amber,
            Rag::Red => Colour::Red,
        },
        date: update.date,
        // It is the manager's where no author is written, and nobody's where one may not be told.
        by: match &update.author {
            Shown::Yes(author) => author.clone().or_else(|| context.edition.head().manager.known().cloned()),
            Shown::Withheld => None,
        },
        reason: update.reason.clone(),
        at: update.at.clone(),
    })
}
