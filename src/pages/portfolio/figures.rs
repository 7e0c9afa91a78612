//! The figures of a portfolio: how many projects stand how, what they cost, when the last ends, what waits.

use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::card::{Cost, cost_mark};
use crate::pages::portfolio::rates::{self, Total};
use crate::pages::portfolio::{Card, Portfolio, compared, missing, words};
use crate::pages::spans;
use crate::pages::view::StatusView;
use crate::units::locale::{Currency, say};
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Figure {
    label: String,
    /// Nothing where statuses stand in its place.
    value: Option<String>,
    /// A line for each status, the worst first: `2 at risk`.
    statuses: Vec<StatusView>,
    note: Phrase,
    /// Of how many projects it is, where some are missing.
    of: Option<String>,
}

/// Returns the figures that the cards give.
pub fn figures(portfolio: &Portfolio) -> Vec<Figure> {
    let locale = portfolio.numbers();
    let statuses = words::standing_counts(portfolio);
    let projects = Figure {
        label: say!(locale, "portfolio-figure-projects"),
        value: statuses.is_empty().then(|| portfolio.members.len().to_string()),
        statuses,
        note: Phrase::plain(words::other_counts(portfolio).join(", ")),
        of: None,
    };
    let all = [Some(projects), cost(portfolio), finish(portfolio), decisions(portfolio)];
    all.into_iter().flatten().collect()
}

/// Adds up what is in one currency, and what `portfolio.toml` has a rate for. What is not is told side by side.
fn cost(portfolio: &Portfolio) -> Option<Figure> {
    let locale = portfolio.numbers();
    let costs: Vec<(Currency, Cost)> =
        portfolio.cards().filter_map(|card| Some((card.currency, card.cost?))).collect();
    let total = |of: fn(&Cost) -> Money| {
        rates::total(portfolio, costs.iter().map(|(currency, cost)| (*currency, of(cost))))
    };
    let (forecast, approved) = (total(|cost| cost.forecast)?, total(|cost| cost.approved)?);
    let label = say!(locale, "portfolio-cost");
    let of = of_how_many(costs.len(), portfolio);
    let (currency, forecast, approved, used) = match (forecast, approved) {
        (Total::One(currency, forecast), Total::One(_, approved)) => (currency, forecast, approved, None),
        (Total::Converted { currency, amount, rates }, Total::Converted { amount: approved, .. }) => {
            (currency, amount, approved, Some(compared::rates_used(&rates, locale)))
        }
        (Total::Apart { amounts, lacking }, Total::Apart { amounts: approved, .. }) => {
            return Some(apart(portfolio, &amounts, &approved, &lacking, &of));
        }
        _ => return None,
    };
    let currency = currency.written(locale);
    let over = forecast - approved;
    let (amount, limit) = (currency.short(over.abs()), currency.short(approved));
    let note = if currency.short(forecast) == currency.short(approved) {
        phrase!(locale, "portfolio-cost-as-approved")
    } else if over > Money::ZERO {
        let by = say!(locale, "portfolio-cost-over-by", amount = amount);
        let by = Phrase::new().marked(cost_mark(over, approved), by);
        phrase!(locale, "portfolio-cost-over", over = by, limit = limit)
    } else {
        let by = say!(locale, "portfolio-cost-under-by", amount = amount);
        let by = Phrase::new().marked(Some(Mark::Good), by);
        phrase!(locale, "portfolio-cost-under", under = by, limit = limit)
    };
    let converted = used.map_or_else(String::new, |used| {
        format!(" {}", say!(locale, "portfolio-cost-converted", rates = used))
    });
    Some(Figure {
        label,
        value: Some(currency.short(forecast)),
        statuses: Vec::new(),
        note: note.text(of).text(converted),
        of: missing::short(portfolio),
    })
}

/// Returns nothing or, after a blank, the sentence that says how many of the projects that are known are added up.
fn of_how_many(count: usize, portfolio: &Portfolio) -> String {
    let all = portfolio.cards().count();
    match all == count {
        true => String::new(),
        false => format!(" {}", say!(portfolio.numbers(), "portfolio-cost-some", count = count, all = all)),
    }
}

/// Tells amounts side by side that must not be added up, and why.
fn apart(
    portfolio: &Portfolio,
    forecasts: &[(Currency, Money)],
    approved: &[(Currency, Money)],
    lacking: &[String],
    of: &str,
) -> Figure {
    let locale = portfolio.numbers();
    let each: Vec<String> = forecasts
        .iter()
        .zip(approved)
        .map(|((currency, forecast), (_, approved))| {
            let currency = currency.written(locale);
            let (forecast, approved) = (currency.short(*forecast), currency.short(*approved));
            say!(locale, "portfolio-cost-apart-one", forecast = forecast, approved = approved)
        })
        .collect();
    let why = compared::not_added(portfolio, lacking);
    let count = each.len();
    let amounts = locale.clauses(&each);
    let note = phrase!(locale, "portfolio-cost-apart", amounts = amounts, why = why).text(of);
    let value = Some(say!(locale, "portfolio-currencies", count = count));
    let (label, of) = (say!(locale, "portfolio-cost"), missing::short(portfolio));
    Figure { label, value, statuses: Vec::new(), note, of }
}

fn finish(portfolio: &Portfolio) -> Option<Figure> {
    let locale = portfolio.numbers();
    let known = portfolio.cards().filter_map(|card| Some((card.finish?, card)));
    // Of two that end on one day, the first stands.
    let (date, card) = known.fold(None, |last: Option<(Date, &Card)>, (date, card)| match last {
        Some(last) if last.0 >= date => Some(last),
        _ => Some((date, card)),
    })?;
    Some(Figure {
        label: say!(locale, "portfolio-last-finish"),
        value: Some(locale.date(date)),
        statuses: Vec::new(),
        note: match &card.part {
            None => card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
            Some(part) => {
                let project = card.lead(Phrase::new(), paths::OVERVIEW, &card.name);
                phrase!(locale, "portfolio-part-finish", part = part.as_str(), project = project)
            }
        },
        of: missing::short(portfolio),
    })
}

fn decisions(portfolio: &Portfolio) -> Option<Figure> {
    let locale = portfolio.numbers();
    let mut dates: Vec<Option<Date>> =
        portfolio.cards().flat_map(|card| &card.decisions).map(|decision| decision.needed_by).collect();
    if dates.is_empty() {
        return None;
    }
    dates.sort();
    let dated: Vec<Date> = dates.iter().copied().flatten().collect();
    let overdue = dated.iter().filter(|date| **date < portfolio.as_of).count();
    let note = match (dated.first(), overdue) {
        (None, _) => phrase!(locale, "portfolio-decisions-no-date"),
        (Some(&first), 0) => {
            let date = Phrase::day_near(locale, first, portfolio.as_of);
            let distance = spans::distance(locale, first - portfolio.as_of);
            match portfolio.cards().all(Card::tells_all_decisions) {
                true => phrase!(locale, "portfolio-decisions-first", date = date, distance = distance),
                false => phrase!(locale, "portfolio-decisions-first-shown", date = date, distance = distance),
            }
        }
        (Some(&first), overdue) => {
            let overdue = say!(locale, "portfolio-decisions-late-count", count = overdue);
            let overdue = Phrase::new().marked(Some(Mark::Bad), overdue);
            let days = spans::days(locale, portfolio.as_of - first);
            phrase!(locale, "portfolio-decisions-late", overdue = overdue, days = days)
        }
    };
    let (label, value) = (say!(locale, "portfolio-decisions-open"), Some(dates.len().to_string()));
    Some(Figure { label, value, statuses: Vec::new(), note, of: missing::short(portfolio) })
}
