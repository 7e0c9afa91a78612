//! What the ready-made audiences see: one table, and nothing else decides it.
//!
//! What the table does not grant is for the team only. A record whose own `visible` names an audience is shown to it
//! where the table says `Named`; no mark opens what the table says `No` of.

use crate::model::audience::{As, Hidden, How, Like};

/// What an audience gets of a register or of a class of fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    Yes,
    No,
    /// Records and texts whose own `visible` names the audience.
    Named,
    /// What is the vendor's own.
    Own,
    /// Decisions that are open, and the last made.
    OpenAndLast,
    /// Open risks in the two worst bands of the risk map.
    Worst,
}

/// The decisions made that executives still see.
pub const LAST: usize = 5;

/// One line of the table: executives, team, a vendor, end users.
struct Row(Hidden, [Rule; 4]);

use Rule::{Named, No, OpenAndLast, Own, Worst, Yes};

#[rustfmt::skip]
const TABLE: &[Row] = &[
    //                          exec         team  vendor users
    Row(Hidden::Whole,        [Yes,         Yes,  Own,   No]),
    Row(Hidden::Plan,         [Yes,         Yes,  Own,   No]),
    Row(Hidden::Float,        [No,          Yes,  Yes,   No]),
    Row(Hidden::Decisions,    [OpenAndLast, Yes,  Own,   No]),
    Row(Hidden::Risks,        [Worst,       Yes,  Named, No]),
    Row(Hidden::Issues,       [Named,       Yes,  Named, No]),
    Row(Hidden::Changes,      [Named,       Yes,  Named, No]),
    Row(Hidden::Budget,       [Yes,         Yes,  No,    No]),
    Row(Hidden::Money,        [Yes,         Yes,  No,    No]),
    Row(Hidden::Vendors,      [Named,       Yes,  Own,   No]),
    Row(Hidden::Stakeholders, [Named,       Yes,  Named, No]),
    Row(Hidden::Quality,      [Named,       Yes,  Named, No]),
    Row(Hidden::Readiness,    [Named,       Yes,  Named, No]),
    Row(Hidden::Sprints,      [Named,       Yes,  Named, No]),
    Row(Hidden::Closure,      [Named,       Yes,  Named, No]),
    Row(Hidden::Lessons,      [Named,       Yes,  Named, No]),
    Row(Hidden::Scope,        [Named,       Yes,  Named, No]),
    Row(Hidden::Updates,      [Yes,         Yes,  Named, No]),
    Row(Hidden::Pages,        [Named,       Yes,  Named, Named]),
    // Executives and vendors know people by their roles.
    Row(Hidden::People,       [Yes,         Yes,  Yes,   No]),
    Row(Hidden::Contacts,     [No,          Yes,  No,    No]),
    Row(Hidden::Notes,        [No,          Yes,  No,    No]),
    Row(Hidden::Sources,      [No,          Yes,  No,    No]),
];

/// Returns what a ready-made audience gets; nothing where the table does not say.
pub fn rule(what: Hidden, like: Like) -> Rule {
    let column = match like {
        Like::Exec => 0,
        Like::Team => 1,
        Like::Vendor => 2,
        Like::Users => 3,
    };
    TABLE.iter().find(|Row(register, _)| *register == what).map_or(No, |Row(_, rules)| rules[column])
}

/// Returns how people appear to a ready-made audience.
pub fn people(like: Like) -> As {
    match like {
        Like::Team => As::Names,
        Like::Exec | Like::Vendor | Like::Users => As::Roles,
    }
}

/// What becomes of work that is hidden.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rest {
    Omitted,
    /// All of it is a row and a bar without words.
    Withheld,
    /// Only what comes directly before or after work that is shown.
    Neighbours,
}

/// Returns what becomes of hidden work: as the audience says, else as is usual for the ready-made one.
pub fn rest(how: Option<How>, like: Option<Like>) -> Rest {
    match (how, like) {
        (Some(How::Withhold), _) => Rest::Withheld,
        (None, Some(Like::Vendor)) => Rest::Neighbours,
        (Some(How::Omit) | None, _) => Rest::Omitted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_team_gets_all_and_end_users_next_to_nothing() {
        for Row(what, _) in TABLE {
            assert_eq!(rule(*what, Like::Team), Yes, "{what:?}");
            let expected = if *what == Hidden::Pages { Named } else { No };
            assert_eq!(rule(*what, Like::Users), expected, "{what:?}");
        }
    }
}
