//! Why a figure of earned value cannot be computed.

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
    pub fn words(self) -> &'static str {
        match self {
            Reason::NoBudget => "there is no budget to measure against",
            Reason::NoWork => "no task names the budget line that pays for it",
            Reason::NothingSpent => "nothing is spent yet",
            Reason::NothingBooked => "no spending is recorded",
            Reason::CreditsExceedCost => "credits are higher than what was paid",
            Reason::NothingPlanned => "nothing was planned by now",
            Reason::NegativePlanned => "the plan has more credits than cost by now",
            Reason::NothingEarned => "no work is earned yet",
            Reason::NegativeEarned => "lines with negative amounts make the earned value negative",
            Reason::NothingLeft => "no work is left",
            Reason::BudgetSpent => "the budget is spent and work is left",
            Reason::NoPlan => "the plan holds no money in any month",
            Reason::NotBegun => "the plan has not begun",
            Reason::TimeSpent => "the planned time is over and work is left",
            Reason::TooFar => "at the pace so far it would take more than a century",
            Reason::TooLarge => "the numbers are too large",
        }
    }
}
