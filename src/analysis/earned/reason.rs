//! Why a figure of earned value cannot be computed.

use crate::units::locale::{Locale, say};

/// Why there is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    NoBudget,
    /// No task names a line.
    NoWork,
    /// AC is zero: no cost to compare with.
    NothingSpent,
    /// AC is zero because no row of the ledger says what was spent.
    NothingBooked,
    /// AC is below zero.
    CreditsExceedCost,
    /// PV is zero: nothing was to be done by now.
    NothingPlanned,
    /// PV is below zero.
    NegativePlanned,
    /// EV is zero: no pace to go by.
    NothingEarned,
    /// EV is below zero, from a line with a negative amount.
    NegativeEarned,
    /// All work is done.
    NothingLeft,
    /// BAC ≤ AC with work left.
    BudgetSpent,
    /// The plan holds no period with money.
    NoPlan,
    /// AT is zero: the plan's first period has not begun.
    NotBegun,
    /// PD ≤ AT with work left.
    TimeSpent,
    /// More than a century ahead.
    TooFar,
    /// More than 28 digits.
    TooLarge,
}

impl Reason {
    /// Returns the reason in words, as half a sentence.
    pub fn words(self, locale: Locale) -> String {
        match self {
            Reason::NoBudget => say!(locale, "budget-reason-no-budget"),
            Reason::NoWork => say!(locale, "budget-reason-no-work"),
            Reason::NothingSpent => say!(locale, "budget-reason-nothing-spent"),
            Reason::NothingBooked => say!(locale, "budget-reason-nothing-booked"),
            Reason::CreditsExceedCost => say!(locale, "budget-reason-credits"),
            Reason::NothingPlanned => say!(locale, "budget-reason-nothing-planned"),
            Reason::NegativePlanned => say!(locale, "budget-reason-negative-planned"),
            Reason::NothingEarned => say!(locale, "budget-reason-nothing-earned"),
            Reason::NegativeEarned => say!(locale, "budget-reason-negative-earned"),
            Reason::NothingLeft => say!(locale, "budget-reason-nothing-left"),
            Reason::BudgetSpent => say!(locale, "budget-reason-budget-spent"),
            Reason::NoPlan => say!(locale, "budget-reason-no-plan"),
            Reason::NotBegun => say!(locale, "budget-reason-not-begun"),
            Reason::TimeSpent => say!(locale, "budget-reason-time-spent"),
            Reason::TooFar => say!(locale, "budget-reason-too-far"),
            Reason::TooLarge => say!(locale, "budget-reason-too-large"),
        }
    }
}
