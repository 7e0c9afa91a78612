//! The figures of a portfolio: how many projects stand how, what they cost, when the last ends, what waits.

use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::portfolio::card::{Cost, cost_mark};
use crate::pages::portfolio::rates::{self, Total};
use crate::pages::portfolio::{Card, Portfolio, compared, words};
use crate::pages::words::{days, distance};
use crate::units::locale::{self, Currency};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Figure {
    label: &'static str,
    value: String,
    note: Phrase,
}

/// Returns the figures that the cards give.
pub fn figures(portfolio: &Portfolio) -> Vec<Figure> {
    let projects = Figure {
        label: "Projects",
        value: portfolio.members.len().to_string(),
        note: Phrase::plain(words::tally(portfolio)),
    };
    let all = [Some(projects), cost(portfolio), finish(portfolio), decisions(portfolio)];
    all.into_iter().flatten().collect()
}

/// Adds up what is in one currency, and what `portfolio.toml` has a rate for. What is not is told side by side.
fn cost(portfolio: &Portfolio) -> Option<Figure> {
    let costs: Vec<(Currency, Cost)> =
        portfolio.cards().filter_map(|card| Some((card.currency, card.cost?))).collect();
    let total = |of: fn(&Cost) -> Money| {
        rates::total(portfolio, costs.iter().map(|(currency, cost)| (*currency, of(cost))))
    };
    let (forecast, approved) = (total(|cost| cost.forecast)?, total(|cost| cost.approved)?);
    let label = "Forecast cost";
    let of = of_how_many(costs.len(), portfolio.members.len());
    let (currency, forecast, approved, used) = match (forecast, approved) {
        (Total::One(currency, forecast), Total::One(_, approved)) => (currency, forecast, approved, None),
        (Total::Converted { currency, amount, rates }, Total::Converted { amount: approved, .. }) => {
            (currency, amount, approved, Some(compared::rates_used(&rates)))
        }
        (Total::Apart { amounts, lacking }, Total::Apart { amounts: approved, .. }) => {
            return Some(apart(portfolio, &amounts, &approved, &lacking, &of));
        }
        _ => return None,
    };
    let currency = currency.written(portfolio.numbers());
    let over = forecast - approved;
    let (amount, limit) = (currency.short(over.abs()), currency.short(approved));
    let note = if currency.short(forecast) == currency.short(approved) {
        Phrase::plain("As approved.")
    } else if over > Money::ZERO {
        Phrase::new()
            .marked(cost_mark(over, approved), format!("{amount} over"))
            .text(format!(" the approved {limit}."))
    } else {
        Phrase::new()
            .marked(Some(Mark::Good), format!("{amount} under"))
            .text(format!(" the approved {limit}."))
    };
    let converted = used.map_or_else(String::new, |used| format!(" Converted: {used}."));
    Some(Figure { label, value: currency.short(forecast), note: note.text(of).text(converted) })
}

fn of_how_many(count: usize, all: usize) -> String {
    if all == count {
        return String::new();
    }
    let (some, keep) = (capital(&count_word(count)), plural(count, "keeps", "keep"));
    format!(" {some} of {} projects {keep} a budget that is shown.", count_word(all))
}

/// Tells amounts side by side that must not be added up, and why.
fn apart(
    portfolio: &Portfolio,
    forecasts: &[(Currency, Money)],
    approved: &[(Currency, Money)],
    lacking: &[String],
    of: &str,
) -> Figure {
    let each: Vec<String> = forecasts
        .iter()
        .zip(approved)
        .map(|((currency, forecast), (_, approved))| {
            let currency = currency.written(portfolio.numbers());
            format!("{} of {} approved", currency.short(*forecast), currency.short(*approved))
        })
        .collect();
    let why = compared::not_added(portfolio, lacking);
    let note = Phrase::plain(format!("{}. {why}{of}", each.join("; ")));
    Figure { label: "Forecast cost", value: format!("{} currencies", each.len()), note }
}

fn finish(portfolio: &Portfolio) -> Option<Figure> {
    let known = portfolio.cards().filter_map(|card| Some((card.finish?, card)));
    // Of two that end on one day, the first stands.
    let (date, card) = known.fold(None, |last: Option<(Date, &Card)>, (date, card)| match last {
        Some(last) if last.0 >= date => Some(last),
        _ => Some((date, card)),
    })?;
    Some(Figure {
        label: "Latest finish",
        value: locale::date(date),
        note: card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
    })
}

fn decisions(portfolio: &Portfolio) -> Option<Figure> {
    let mut dates: Vec<Option<Date>> =
        portfolio.cards().flat_map(|card| &card.decisions).map(|decision| decision.needed_by).collect();
    if dates.is_empty() {
        return None;
    }
    dates.sort();
    let dated: Vec<Date> = dates.iter().copied().flatten().collect();
    let overdue = dated.iter().filter(|date| **date < portfolio.as_of).count();
    let note = match (dated.first(), overdue) {
        (None, _) => Phrase::plain("None of them has a date"),
        (Some(first), 0) => Phrase::plain("First due ")
            .date_near(*first, portfolio.as_of)
            .text(format!(", {}. None is overdue.", distance(*first - portfolio.as_of))),
        (Some(first), overdue) => Phrase::new()
            .marked(Some(Mark::Bad), format!("{overdue} overdue"))
            .text(format!(", the first by {}", days(portfolio.as_of - *first))),
    };
    Some(Figure { label: "Decisions open", value: dates.len().to_string(), note })
}
