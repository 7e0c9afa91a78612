//! What the page of vendors says.

use crate::analysis::vendor::{CommitmentFigures, State, VendorFigures, VendorMoney, Waits};
use crate::edition::vendor::Vendor;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::StatusView;
use crate::pages::words;
use crate::units::locale::{self, Currency};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, Money};

pub const TITLE: &str = "Vendors";
pub const NOTHING_BOOKED: &str = "Nothing is paid or ordered under this name yet.";
pub const ON_CRITICAL_PATH: &str = ", on the critical path";

/// Heads the page: what is overdue, else what slips, else what is open.
pub fn headline(figures: &[VendorFigures], vendors: &[Vendor], as_of: Date) -> String {
    let all: Vec<&CommitmentFigures> = figures.iter().flat_map(|vendor| &vendor.commitments).collect();
    let overdue = all.iter().filter(|found| found.state == State::Overdue).count();
    let slips = |found: &&&CommitmentFigures| {
        found.state == State::Open && found.slip_days.is_some_and(|slip| slip > 0)
    };
    let slipping = all.iter().filter(slips).count();
    let open = all.iter().filter(|found| found.state.is_open()).count();
    let late = all.iter().filter(|found| found.state == State::Late).count();
    if all.is_empty() {
        let count = capital(&count_word(vendors.len()));
        return format!("{count} {}, no promise is recorded", plural(vendors.len(), "vendor", "vendors"));
    }
    if overdue > 0 {
        let pairs = figures
            .iter()
            .zip(vendors)
            .flat_map(|(found, vendor)| found.commitments.iter().zip(&vendor.commitments));
        let days = pairs.filter(|(found, _)| found.state == State::Overdue);
        let days = days.filter_map(|(_, commitment)| Some(as_of - commitment.agreed()?)).max().unwrap_or(0);
        return match overdue {
            1 => format!("One delivery is overdue, by {}", words::days(days)),
            count => format!(
                "{} deliveries are overdue, the oldest by {}",
                capital(&count_word(count)),
                words::days(days)
            ),
        };
    }
    if slipping > 0 {
        let verb = plural(slipping, "delivery is", "deliveries are");
        return format!("{} {verb} promised later than agreed", capital(&count_word(slipping)));
    }
    if open > 0 {
        let next = all.iter().filter_map(|found| found.expected).min();
        let verb = plural(open, "delivery is", "deliveries are");
        let count = capital(&count_word(open));
        return match next {
            Some(day) => format!("{count} {verb} open, the next on {}", locale::date_near(day, as_of)),
            None => format!("{count} {verb} open, without a date"),
        };
    }
    match late {
        0 => "Every delivery has come, none of them late".to_string(),
        late => format!("Every delivery has come, {} of {} late", count_word(late), count_word(all.len())),
    }
}

/// Adds up all promises.
pub fn sub(figures: &[VendorFigures]) -> String {
    let sum = |count: fn(&VendorFigures) -> usize| figures.iter().map(count).sum::<usize>();
    let all = sum(|vendor| vendor.commitments.len());
    if all == 0 {
        return String::new();
    }
    format!(
        "Of {all} {}, {} came in time, {} late, {} {} open. Slips are calendar days.",
        plural(all, "promise", "promises"),
        sum(|vendor| vendor.kept),
        sum(|vendor| vendor.late),
        sum(|vendor| vendor.open),
        plural(sum(|vendor| vendor.open), "is", "are"),
    )
}

/// Says how a vendor has kept their word.
pub fn record(figures: &VendorFigures) -> String {
    let all = figures.commitments.len();
    if all == 0 {
        return String::new();
    }
    let parts = [
        (figures.kept, "in time"),
        (figures.late, "late"),
        (figures.overdue, "overdue"),
        (figures.open - figures.overdue, "open"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    let days = match figures.days_late {
        0 => String::new(),
        days => format!(", {} late in all", words::days(days)),
    };
    format!("{all} {}: {}{days}", plural(all, "promise", "promises"), parts.join(", "))
}

/// Says how a promise stands; colour only where somebody has to act.
pub fn status(found: &CommitmentFigures, due: Option<Date>, as_of: Date) -> StatusView {
    let slip = found.slip_days.unwrap_or(0);
    let (key, word) = match found.state {
        State::Kept | State::Delivered => ("done", "Delivered".to_string()),
        State::Late => ("done", format!("Delivered {}", words::late(slip))),
        State::Overdue => ("bad", words::overdue(due.map_or(0, |due| as_of - due))),
        State::Open if slip > 0 => ("warn", "Promised later".to_string()),
        State::Open => ("none", "Open".to_string()),
    };
    StatusView { key, word }
}

/// Says how long a task can wait for a delivery.
pub fn waiting(task: Phrase, waits: &Waits, as_of: Date) -> Phrase {
    match (waits.start, waits.late_start) {
        (None, _) => task.text(" goes on without it"),
        (_, Some(latest)) if latest < as_of => {
            task.marked(Some(Mark::Bad), " had to start by ").date_near(latest, as_of)
        }
        (_, Some(latest)) => task.text(" can wait until ").date_near(latest, as_of),
        (Some(_), None) => task.text(" waits for it"),
    }
}

/// Says what is paid, ordered and left of a contract.
pub fn money(money: VendorMoney, currency: Currency) -> String {
    let VendorMoney { paid, ordered, left } = money;
    let left = match left {
        None => String::new(),
        Some(left) if left < Money::ZERO => format!(", {} above the contract", currency.exact(left.abs())),
        Some(left) => format!(", {} left", currency.exact(left)),
    };
    let ordered =
        if ordered.is_zero() { String::new() } else { format!(", {} ordered", currency.exact(ordered)) };
    format!("{} paid{ordered}{left}", currency.exact(paid))
}
