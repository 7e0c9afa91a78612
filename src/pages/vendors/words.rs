//! What the page of vendors says.

use crate::analysis::vendor::{CommitmentFigures, State, VendorFigures, VendorMoney, Waits};
use crate::edition::vendor::Vendor;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::spans;
use crate::pages::view::StatusView;
use crate::units::locale::{Currency, Locale, say};
use crate::units::{Date, Money};

/// Heads the page: what is overdue, else what slips, else what is open.
pub fn headline(locale: Locale, figures: &[VendorFigures], vendors: &[Vendor], as_of: Date) -> String {
    let all: Vec<&CommitmentFigures> = figures.iter().flat_map(|vendor| &vendor.commitments).collect();
    let overdue = all.iter().filter(|found| found.state == State::Overdue).count();
    let slips = |found: &&&CommitmentFigures| {
        found.state == State::Open && found.slip_days.is_some_and(|slip| slip > 0)
    };
    let slipping = all.iter().filter(slips).count();
    let open = all.iter().filter(|found| found.state.is_open()).count();
    let late = all.iter().filter(|found| found.state == State::Late).count();
    if all.is_empty() {
        return say!(locale, "vendors-no-promise", count = vendors.len());
    }
    if overdue > 0 {
        let pairs = figures
            .iter()
            .zip(vendors)
            .flat_map(|(found, vendor)| found.commitments.iter().zip(&vendor.commitments));
        let days = pairs.filter(|(found, _)| found.state == State::Overdue);
        let days = days.filter_map(|(_, commitment)| Some(as_of - commitment.agreed()?)).max().unwrap_or(0);
        return say!(locale, "vendors-overdue", count = overdue, days = spans::days(locale, days));
    }
    if slipping > 0 {
        return say!(locale, "vendors-slipping", count = slipping);
    }
    if open > 0 {
        let next = all.iter().filter_map(|found| found.expected).min();
        return match next {
            Some(day) => {
                say!(locale, "vendors-open-next", count = open, date = locale.date_near(day, as_of))
            }
            None => say!(locale, "vendors-open-no-date", count = open),
        };
    }
    match late {
        0 => say!(locale, "vendors-all-came"),
        late => say!(locale, "vendors-some-late", late = late, all = all.len()),
    }
}

/// Adds up all promises.
pub fn sub(locale: Locale, figures: &[VendorFigures]) -> String {
    let sum = |count: fn(&VendorFigures) -> usize| figures.iter().map(count).sum::<usize>();
    let all = sum(|vendor| vendor.commitments.len());
    if all == 0 {
        return String::new();
    }
    let [kept, late, open] =
        [sum(|vendor| vendor.kept), sum(|vendor| vendor.late), sum(|vendor| vendor.open)];
    if kept + late + sum(|vendor| vendor.overdue) == 0 {
        return say!(locale, "vendors-sub-none-due", all = all);
    }
    say!(locale, "vendors-sub", all = all, kept = kept, late = late, open = open)
}

/// Says how a vendor has kept their word.
pub fn record(locale: Locale, figures: &VendorFigures) -> String {
    let all = figures.commitments.len();
    if all == 0 {
        return String::new();
    }
    let (kept, late, overdue) = (figures.kept, figures.late, figures.overdue);
    let open = figures.open - overdue;
    let parts = [
        (kept, say!(locale, "vendors-count-kept", count = kept)),
        (late, say!(locale, "vendors-count-late", count = late)),
        (overdue, say!(locale, "vendors-count-overdue", count = overdue)),
        (open, say!(locale, "vendors-count-open", count = open)),
    ];
    let counts: Vec<String> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect();
    let counts = counts.join(", ");
    match figures.days_late {
        0 => say!(locale, "vendors-record", all = all, counts = counts),
        late => {
            let days = spans::days(locale, late);
            say!(locale, "vendors-record-late", all = all, counts = counts, days = days)
        }
    }
}

/// Says how a promise stands; colour only where somebody has to act.
pub fn status(locale: Locale, found: &CommitmentFigures, due: Option<Date>, as_of: Date) -> StatusView {
    let slip = found.slip_days.unwrap_or(0);
    let (key, word) = match found.state {
        State::Kept | State::Delivered => ("done", say!(locale, "vendors-status-delivered")),
        State::Late => ("done", say!(locale, "vendors-status-late", late = spans::late(locale, slip))),
        State::Overdue => ("bad", spans::overdue(locale, due.map_or(0, |due| as_of - due))),
        State::Open if slip > 0 => ("warn", say!(locale, "vendors-status-later")),
        State::Open => ("none", say!(locale, "vendors-status-open")),
    };
    StatusView { key, word }
}

/// Says how long a task can wait for a delivery.
pub fn waiting(locale: Locale, task: Phrase, waits: &Waits, as_of: Date) -> Phrase {
    let day = |date| Phrase::day_near(locale, date, as_of);
    match (waits.start, waits.late_start) {
        (None, _) => phrase!(locale, "vendors-goes-on", task = task),
        (_, Some(latest)) if latest < as_of => {
            let mark = Phrase::new().marked(Some(Mark::Bad), say!(locale, "vendors-had-to-start-by"));
            phrase!(locale, "vendors-had-to-start", task = task, mark = mark, date = day(latest))
        }
        (_, Some(latest)) => phrase!(locale, "vendors-can-wait", task = task, date = day(latest)),
        (Some(_), None) => phrase!(locale, "vendors-waits", task = task),
    }
}

/// Says what is paid, ordered and left of a contract.
pub fn money(money: VendorMoney, currency: Currency) -> String {
    let (locale, exact) = (currency.numbers(), |amount| currency.exact(amount));
    let VendorMoney { paid, ordered, left } = money;
    let mut parts = vec![say!(locale, "vendors-paid", amount = exact(paid))];
    if !ordered.is_zero() {
        parts.push(say!(locale, "vendors-ordered", amount = exact(ordered)));
    }
    parts.extend(left.map(|left| match left < Money::ZERO {
        true => say!(locale, "vendors-above", amount = exact(left.abs())),
        false => say!(locale, "vendors-left", amount = exact(left)),
    }));
    parts.join(", ")
}
