//! Earned value and earned schedule in the public data format.

use crate::analysis::earned::measures::{Computed, Measures, Number, float, rounded};
use crate::analysis::earned::{EarnedFigures, LeftOut, Timed, WhyLeftOut};
use crate::checks::Report;
use crate::units::locale::Locale;
use crate::units::{Date, Money};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct EarnedValue<'a> {
    #[serde(flatten)]
    total: Values,
    #[serde(skip_serializing_if = "Option::is_none")]
    earned_schedule: Option<Schedule>,
    /// What of the budget at completion changes drew from the contingency.
    drawn_contingency: Money,
    /// What of the budget no task stands for, so that it earns as it is planned.
    earned_as_planned: Money,
    /// Earned by the end of each month, and by the status date.
    course: Vec<Earned>,
    lines: Vec<Row<'a>>,
    workstreams: Vec<Row<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<Left<'a>>,
}

#[derive(Serialize)]
struct Values {
    bac: Money,
    pv: Money,
    ev: Money,
    ac: Money,
    sv: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    cv: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spi: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cpi: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eac: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eac_atypical: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eac_combined: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    etc: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vac: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tcpi: Option<f64>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    not_computable: Missing,
}

/// In months.
#[derive(Serialize)]
struct Schedule {
    es: f64,
    at: f64,
    sv_t: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    spi_t: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ieac_t: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tspi: Option<f64>,
    planned_duration: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<Date>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    not_computable: Missing,
}

#[derive(Serialize)]
struct Earned {
    date: Date,
    ev: Money,
}

#[derive(Serialize)]
struct Row<'a> {
    /// The id of a line, or nothing for what belongs to no workstream.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(flatten)]
    values: Values,
}

#[derive(Serialize)]
struct Left<'a> {
    /// Absent for changes that name no line.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
    amount: Money,
    why: &'static str,
}

/// Why a figure is absent, by its name.
type Missing = BTreeMap<&'static str, String>;

/// Amounts and times that a division makes are rounded to this many digits after the point.
const DIGITS: u32 = 6;

/// Indices, and what is divided by one, are rounded to this many.
const INDEX_DIGITS: u32 = 4;

pub fn earned(report: &Report) -> Option<EarnedValue<'_>> {
    let figures = report.figures.earned.as_ref()?;
    let lines = &report.edition.budget().lines;
    let schedule = figures.schedule.as_ref();
    let locale = report.numbers();
    let mut total = values(&figures.total, locale);
    total.not_computable.extend(schedule.err().map(|why| ("earned_schedule", why.words(locale))));
    Some(EarnedValue {
        total,
        earned_schedule: schedule.ok().map(|found| timed(found, locale)),
        drawn_contingency: figures.drawn,
        earned_as_planned: figures.as_planned,
        course: figures.course.iter().map(|&(date, ev)| Earned { date, ev: ev.rounded(DIGITS) }).collect(),
        lines: (lines.iter().zip(&figures.lines))
            .filter_map(|(line, measures)| {
                let id = Some(line.record.id.as_str());
                Some(Row { id, name: None, values: values(measures.as_ref()?, locale) })
            })
            .collect(),
        workstreams: (figures.workstreams.iter())
            .map(|found| Row {
                id: None,
                name: found.name.as_deref(),
                values: values(&found.measures, locale),
            })
            .collect(),
        left_out: left_out(report, figures),
    })
}

fn values(measures: &Measures, locale: Locale) -> Values {
    let mut missing = Missing::new();
    let spi = number("spi", &measures.spi, &mut missing, locale);
    let cpi = number("cpi", &measures.cpi, &mut missing, locale);
    let tcpi = number("tcpi", &measures.tcpi, &mut missing, locale);
    let mut amount = |name, found: &Computed<Money>| match found {
        Ok(amount) => Some(amount.rounded(DIGITS)),
        Err(why) => {
            missing.insert(name, why.words(locale));
            None
        }
    };
    Values {
        bac: measures.point.bac,
        pv: measures.point.pv,
        ev: measures.point.ev.rounded(DIGITS),
        ac: measures.point.ac,
        sv: measures.sv.rounded(DIGITS),
        cv: amount("cv", &measures.cv),
        spi,
        cpi,
        eac: amount("eac", &measures.eac),
        eac_atypical: amount("eac_atypical", &measures.eac_atypical),
        eac_combined: amount("eac_combined", &measures.eac_combined),
        etc: amount("etc", &measures.etc),
        vac: amount("vac", &measures.vac),
        tcpi,
        not_computable: missing,
    }
}

fn number(
    name: &'static str,
    found: &Computed<Number>,
    missing: &mut Missing,
    locale: Locale,
) -> Option<f64> {
    match found {
        Ok(number) => Some(float(rounded(*number, INDEX_DIGITS))),
        Err(why) => {
            missing.insert(name, why.words(locale));
            None
        }
    }
}

fn timed(timed: &Timed, locale: Locale) -> Schedule {
    let figures = &timed.figures;
    let mut missing = Missing::new();
    let (es, at) = (rounded(figures.es, DIGITS), rounded(figures.at, DIGITS));
    Schedule {
        es: float(es),
        at: float(at),
        // Of what is written, so that the three agree to the last digit.
        sv_t: float(es - at),
        spi_t: number("spi_t", &figures.spi_t, &mut missing, locale),
        ieac_t: number("ieac_t", &figures.ieac_t, &mut missing, locale),
        tspi: number("tspi", &figures.tspi, &mut missing, locale),
        planned_duration: float(rounded(figures.pd, DIGITS)),
        forecast: match timed.forecast {
            Ok(date) => Some(date),
            Err(why) => {
                missing.insert("forecast", why.words(locale));
                None
            }
        },
        not_computable: missing,
    }
}

fn left_out<'a>(report: &'a Report, figures: &EarnedFigures) -> Vec<Left<'a>> {
    let lines = &report.edition.budget().lines;
    let left = |left: &LeftOut| Left {
        line: left.line.map(|place| lines[place].record.id.as_str()),
        amount: left.amount,
        why: match left.why {
            WhyLeftOut::NoDates => "it has no plan, and no task with dates names it",
            WhyLeftOut::NoPlannedMoney => "its plan holds no money",
            WhyLeftOut::NoLine => "changes that name no line",
        },
    };
    figures.left_out.iter().map(left).collect()
}
