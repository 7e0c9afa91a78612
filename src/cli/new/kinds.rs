//! The kinds of records that can be added: one line each.

use crate::cli::choice::Choice;

/// How records of a kind are named where the project has none yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Naming {
    /// By number, `R-01`: what stands before it, and how many digits it has.
    Number(&'static str, usize),
    /// By what they are called, `order-switches`.
    Words,
}

/// One kind of record.
pub struct Kind {
    pub choice: Choice,
    /// Other words for it, the key of its list included where that is another.
    pub also: &'static [&'static str],
    /// The register that it is in, `risks` of `risks.toml` and `risks/`.
    pub file: &'static str,
    /// The key of its list, `risk` of `[[risk]]`.
    pub list: &'static str,
    pub naming: Naming,
}

const fn kind(
    name: &'static str,
    help: &'static str,
    also: &'static [&'static str],
    file: &'static str,
    list: &'static str,
    naming: Naming,
) -> Kind {
    Kind { choice: Choice { name, help }, also, file, list, naming }
}

use Naming::{Number, Words};

/// The kinds that are records of a register.
#[rustfmt::skip]
pub const ALL: &[Kind] = &[
    kind("task", "a piece of work", &["work"], "plan", "task", Words),
    kind("milestone", "a point in time that matters, or a gate", &["gate"], "plan", "milestone", Words),
    kind("phase", "a part of the project that spans its tasks", &[], "plan", "phase", Words),
    kind("person", "somebody who works on the project", &["people"], "people", "person", Words),
    kind("risk", "what may happen", &[], "risks", "risk", Number("R-", 2)),
    kind("issue", "what has happened and is in the way", &["blocker", "problem"], "issues", "issue", Number("I-", 2)),
    kind("decision", "what somebody must decide", &[], "decisions", "decision", Number("D-", 2)),
    kind("change", "a change request", &["change-request"], "changes", "change", Number("C-", 2)),
    kind("line", "a line of the budget", &["budget-line", "budget"], "budget", "line", Number("L-", 2)),
    kind("objective", "what should be different at the end", &["benefit"], "project", "objective", Number("O", 1)),
    kind("vendor", "a supplier and what was promised", &["supplier"], "vendors", "vendor", Words),
    kind("stakeholder", "whom the project concerns", &[], "stakeholders", "stakeholder", Words),
    kind("communication", "what is told again and again, and to whom", &[], "stakeholders", "communication", Number("K-", 2)),
    kind("suite", "a set of tests", &["test", "tests"], "quality", "suite", Number("Q-", 2)),
    kind("defects", "the defects as counted on a day", &["defect"], "quality", "defects", Number("DF-", 2)),
    kind("readiness", "what must be there on the day of the launch", &["item", "readiness-item"], "readiness", "item", Number("G-", 2)),
    kind("sprint", "what a team takes on for some days", &["iteration"], "sprints", "sprint", Number("S-", 1)),
    kind("acceptance", "the sign-off of a deliverable", &["sign-off", "signoff"], "closure", "acceptance", Number("A-", 2)),
    kind("handover", "what others take over", &[], "closure", "handover", Number("H-", 2)),
    kind("follow-up", "what is left to do", &["follow_up", "followup"], "closure", "follow_up", Number("F-", 2)),
    kind("lesson", "what was learnt", &[], "lessons", "lesson", Number("LL-", 2)),
];

/// The report of a day.
pub const UPDATE: Choice = Choice { name: "update", help: "the report of today, with its three sections" };
/// A page of its own.
pub const PAGE: Choice = Choice { name: "page", help: "a free page of the site" };

/// Every word that the command takes, in the order in which they are listed.
pub const CHOICES: &[Choice] = &{
    let mut choices = [PAGE; ALL.len() + 2];
    let mut at = 0;
    while at < ALL.len() {
        choices[at] = ALL[at].choice;
        at += 1;
    }
    choices[at] = UPDATE;
    choices
};

/// Finds a kind by one of its words.
pub fn find(word: &str) -> Option<&'static Kind> {
    let is_it = |name: &str| name == word || word.strip_suffix('s').is_some_and(|singular| singular == name);
    ALL.iter().find(|kind| is_it(kind.choice.name) || kind.also.iter().any(|also| is_it(also)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::folder::{FILES, record_fields};
    use std::collections::BTreeSet;

    /// A register that is added later cannot be forgotten here.
    #[test]
    fn every_list_of_records_can_be_added_to() {
        let here: BTreeSet<_> = ALL.iter().map(|kind| (kind.file, kind.list)).collect();
        let there: BTreeSet<_> =
            FILES.iter().flat_map(|file| file.records.iter().map(|(list, _)| (file.name, *list))).collect();
        assert_eq!(here, there);
        for kind in ALL {
            let file = FILES.iter().find(|file| file.name == kind.file).unwrap();
            assert!(record_fields(file, kind.list).is_some(), "{}", kind.choice.name);
        }
    }

    #[test]
    fn no_word_stands_for_two_kinds() {
        let mut words = BTreeSet::new();
        for kind in ALL {
            for word in [kind.choice.name].iter().chain(kind.also) {
                assert!(words.insert(*word), "{word}");
                assert!(find(word).is_some_and(|found| found.list == kind.list), "{word}");
            }
        }
        assert_eq!(find("risks").map(|kind| kind.list), Some("risk"));
        assert!(find("update").is_none() && find("baseline").is_none());
    }
}
