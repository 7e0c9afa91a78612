//! How the figures of the page are computed, with the names that the field knows them by.

use crate::pages::forecast::Source;
use crate::units::locale::Locale;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Clone, Serialize)]
pub struct Term {
    pub name: &'static str,
    pub text: Cow<'static, str>,
}

const fn term(name: &'static str, text: &'static str) -> Term {
    Term { name, text: Cow::Borrowed(text) }
}

/// What every forecast is made of.
const TERMS: [Term; 3] = [
    term(
        "Runs",
        "Monte Carlo schedule risk analysis (GAO-16-89G, chapter 8). Each run draws a duration for the rest \
               of every task with a range, decides which risks happen, and computes the whole plan again with \
               its links, limits and calendars. What is done stays done. The same seed gives the same figures.",
    ),
    term(
        "Ranges",
        "Low, likely and high become a beta-PERT distribution unless the task or the project says \
               triangular or uniform. Tasks of one workstream or of one owner go up and down together as far \
               as the project's correlation says.",
    ),
    term(
        "5 in 10, 8 in 10",
        "The 50th and the 80th percentile: the first day by which at least that many runs are done.",
    ),
];

/// What moves the finish.
fn moves(numbers: Locale) -> [Term; 3] {
    let [strong, moderate, weak] = [0.6, 0.4, 0.2].map(|least| numbers.decimal(least, 1));
    [
        term(
            "Critical in",
            "The criticality index: the share of runs in which the task has no float. Work that waits for a weekend \
               or for the end of a freeze has some, and can move the finish all the same.",
        ),
        Term {
            name: "Goes with the finish",
            text: Cow::Owned(format!(
                "Spearman's rank correlation of the task's duration with the finish: from {strong} strongly, from \
                 {moderate} moderately, from {weak} weakly, below that hardly."
            )),
        },
        term(
            "Moves the finish by",
            "Of a task: that correlation times the working days between an early finish (1 in 10) and a late one \
               (9 in 10), but no more than its own length varies by; delays of risks that strike it are part of it. \
               A task that is critical in no run is left out: it can only go together with what moves the finish. \
               Of a risk: the working days by which the safe or the mean \
               date would be earlier without it, whichever is more.",
        ),
    ]
}

pub fn terms(source: &Source) -> Vec<Term> {
    let mut terms = TERMS.to_vec();
    if !source.figures.drivers.is_empty() {
        terms.extend(moves(source.report.numbers()));
    }
    if source.figures.cost.is_some() {
        terms.push(term(
        "Cost",
        "The budget's forecast at completion, plus in each run the cost of the risks that happen and of the \
                   extra days of people with a rate.",
    ));
    }
    terms
}
