//! What each risk is worth: the days and the money that the plan would be better off without it.

use crate::edition::Kind;
use crate::pages::forecast::Source;
use crate::pages::forecast::drivers::number;
use crate::pages::headline;
use crate::pages::view::LinkView;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Section<'a> {
    pub heading: String,
    pub has_cost: bool,
    pub rows: Vec<Row<'a>>,
    /// What is left out, where there are more.
    pub rest: Option<String>,
}

/// The most risks that are listed, those that are worth most.
const MOST: usize = 60;

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub link: LinkView,
    pub happens: String,
    /// What the share sorts by.
    pub sort: u32,
    pub mean_days: String,
    pub safe_days: String,
    pub cost: String,
}

pub fn section<'a>(source: &Source<'a>) -> Option<Section<'a>> {
    let (edition, locale) = (&source.report.edition, source.report.numbers());
    let currency = edition.head().currency;
    let mut odds: Vec<_> = source.forecast.risks.iter().collect();
    let worth = |days: Option<f64>| days.unwrap_or(0.0);
    odds.sort_by(|a, b| {
        let by_safe = worth(b.p80_days).total_cmp(&worth(a.p80_days));
        by_safe.then(worth(b.mean_days).total_cmp(&worth(a.mean_days)))
    });
    let top = odds.first()?;
    let heading = match worth(top.p80_days) {
        days if days >= 0.5 => say!(
            locale,
            "forecast-risks-without",
            risk = &edition.risks()[top.risk].title,
            days = headline::forecast::days(days, locale)
        ),
        _ if source.forecast.uncertain_tasks.is_none() => say!(locale, "forecast-risks-none-shown"),
        _ => say!(locale, "forecast-risks-none"),
    };
    let days = |days: Option<f64>| days.map_or_else(|| "–".to_string(), |days| number(days.max(0.0), locale));
    let rows = odds.iter().take(MOST).map(|odds| {
        let risk = &edition.risks()[odds.risk];
        Row {
            id: &risk.record.id,
            title: &risk.title,
            link: LinkView::record(source.report, Kind::Risk, &risk.record.id, risk.record.id.as_str()),
            happens: headline::forecast::runs(odds.happened, locale),
            sort: headline::forecast::thousandths(odds.happened),
            mean_days: days(odds.mean_days),
            safe_days: days(odds.p80_days),
            cost: odds.cost.known().map_or_else(|| "–".to_string(), |cost| currency.short(*cost)),
        }
    });
    Some(Section {
        heading,
        has_cost: odds.iter().any(|odds| odds.cost.known().is_some()),
        rows: rows.collect(),
        rest: (odds.len() > MOST)
            .then(|| say!(locale, "forecast-risks-note-more", count = odds.len() - MOST)),
    })
}
