//! What several rules ask of the register: which risks are high or severe, and what a risk is called.

use crate::analysis::risk::RiskScore;
use crate::checks::rule::Context;
use crate::edition::risk::{Action, Band, Risk, RiskStatus};

/// Returns the open risks that are high or severe, worst first.
pub fn pressing<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Risk, &'a RiskScore)> {
    open(context).filter(|(_, score)| is_pressing(score))
}

/// Returns all open risks, worst first.
pub fn open<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Risk, &'a RiskScore)> {
    let (edition, risks) = (context.edition, &context.figures.risks);
    risks.open.iter().map(move |&place| (&edition.risks()[place], &risks.all[place]))
}

/// Tells whether a risk is high or severe.
pub fn is_pressing(score: &RiskScore) -> bool {
    score.band >= Some(Band::High)
}

/// Tells whether a risk is severe, and its score: what is said of one that presses.
pub fn level(score: &RiskScore) -> (bool, u8) {
    (score.band == Some(Band::Critical), score.score.unwrap_or_default())
}

/// Tells whether the project has decided to live with a risk.
pub fn is_accepted(risk: &Risk) -> bool {
    risk.status == RiskStatus::Accepted || risk.response == Some(crate::edition::risk::Response::Accept)
}

/// Returns the actions of a risk that are not done.
pub fn to_do(risk: &Risk) -> impl Iterator<Item = &Action> {
    risk.actions.iter().filter(|action| !action.done)
}
