//! The figures of a portfolio: how many projects stand how, what they cost, when the last ends, what waits.

use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::portfolio::card::cost_mark;
use crate::pages::portfolio::{Card, Portfolio, words};
use crate::pages::words::{days, distance};
use crate::units::locale::{self, Currency};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, Money};
use serde::Serialize;
use std::collections::BTreeMap;

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

/// Adds up what is in one currency. What is not is told side by side: a sum would need a rate that nobody gave.
fn cost(portfolio: &Portfolio) -> Option<Figure> {
    let mut sums: BTreeMap<String, (Currency, Money, Money)> = BTreeMap::new();
    let mut count = 0;
    for card in portfolio.cards() {
        let Some(cost) = &card.cost else { continue };
        let currency = card.currency.written(portfolio.numbers());
        let (_, forecast, approved) =
            sums.entry(currency.code().to_string()).or_insert((currency, Money::ZERO, Money::ZERO));
        *forecast += cost.forecast;
        *approved += cost.approved;
        count += 1;
    }
    let label = "Forecast cost";
    let of = match portfolio.members.len() {
        all if all == count => String::new(),
        all => {
            let (some, keep) = (capital(&count_word(count)), plural(count, "keeps", "keep"));
            format!(" {some} of {} projects {keep} a budget that is shown.", count_word(all))
        }
    };
    let mut all = sums.into_values();
    let (currency, forecast, approved) = all.next()?;
    if all.len() == 0 {
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
        return Some(Figure { label, value: currency.short(forecast), note: note.text(of) });
    }
    let each: Vec<String> = std::iter::once((currency, forecast, approved))
        .chain(all)
        .map(|(currency, forecast, approved)| {
            format!("{} of {} approved", currency.short(forecast), currency.short(approved))
        })
        .collect();
    let note = Phrase::plain(format!("{}. They are not added up.{of}", each.join("; ")));
    Some(Figure { label, value: format!("{} currencies", each.len()), note })
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
