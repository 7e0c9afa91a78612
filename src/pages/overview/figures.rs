//! The four figures: finish, cost at completion, work done, open risks. What is not recorded is absent; a vendor has what
//! it has promised instead of money.

use crate::chart::Tone;
use crate::chart::mini::{self, Bullet, Slip};
use crate::checks::{Report, Topic};
use crate::edition::Subject;
use crate::edition::project::Method;
use crate::edition::risk::Band;
use crate::pages::headline::risk::Counts;
use crate::pages::overview::{method, promises};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{Drawing, LinkView};
use crate::pages::{board, facts, paths};
use crate::units::locale::say;
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Figure {
    pub label: LinkView,
    pub value: String,
    pub mark: Option<Drawing>,
    pub note: Phrase,
}

/// Returns the figures that the data gives, the one that the method leads with first: where work is planned
/// sprint by sprint that is what the sprints bring, or else what is done.
pub fn figures(report: &Report) -> Vec<Figure> {
    let lead = || method::velocity(report).or_else(|| work(report));
    let all = match report.edition.head().method {
        Method::Agile => [lead(), finish(report), promises::made(report), cost(report), risks(report)],
        Method::Waterfall | Method::Hybrid => {
            [finish(report), promises::made(report), cost(report), work(report), risks(report)]
        }
    };
    all.into_iter().flatten().collect()
}

fn tone(mark: Option<Mark>) -> Tone {
    match mark {
        Some(Mark::Bad) => Tone::Bad,
        Some(Mark::Warn) => Tone::Warn,
        Some(Mark::Good) => Tone::Good,
        None => Tone::Plain,
    }
}

fn finish(report: &Report) -> Option<Figure> {
    if let Some(figure) = promises::finish(report) {
        return Some(figure);
    }
    if report.edition.tasks().is_empty() {
        return None;
    }
    let (schedule, locale) = (report.edition.schedule(), report.numbers());
    let done = facts::all_finished(&report.edition);
    let subject = report.edition.audience().subject.key();
    let word = match done {
        true => say!(locale, "overview-figure-finished", subject = subject),
        false => say!(locale, "overview-figure-finish", subject = subject),
    };
    let label = LinkView::new(paths::TIMELINE, word);
    let Some(date) = schedule.finish else {
        let (value, note) =
            (say!(locale, "overview-figure-not-planned"), phrase!(locale, "overview-figure-no-dates"));
        return Some(Figure { label, value, mark: None, note });
    };
    let near = report.edition.as_of();
    let note = match (schedule.slip_days, schedule.baseline_finish) {
        (None, _) | (_, None) => phrase!(locale, "overview-figure-no-baseline"),
        (Some(0), Some(_)) => phrase!(locale, "overview-figure-as-baseline"),
        (Some(slip), Some(baseline)) => {
            let span = facts::work_span(slip, locale);
            let (text, mark) = if slip > 0 {
                let found = facts::Tolerance::of(report).mark(slip).filter(|_| !done);
                let mark = found.or(facts::mark_of(report, Topic::Schedule).filter(|_| !done));
                (say!(locale, "overview-figure-later", span = span), mark)
            } else {
                (say!(locale, "overview-figure-earlier", span = span), Some(Mark::Good))
            };
            let slip = Phrase::new().marked(mark, text);
            let date = Phrase::day_near(locale, baseline, near);
            phrase!(locale, "overview-figure-than-baseline", slip = slip, date = date)
        }
    };
    let note = match report.edition.forecast() {
        Ok(forecast) if !done && !forecast.thin => {
            let odds = Phrase::new().link(paths::FORECAST, say!(locale, "overview-figure-odds-safe"));
            let date = Phrase::day_near(locale, forecast.finish.p80, near);
            phrase!(locale, "overview-figure-odds", note = note, odds = odds, date = date)
        }
        _ => note,
    };
    let mark = mini::slip(&around(date, schedule.baseline_finish));
    Some(Figure { label, value: locale.date(date), mark: Some(Drawing(mark)), note })
}

/// Shows a finish and its baseline with some room on both sides, so that a slip of days is seen.
pub fn around(forecast: Date, baseline: Option<Date>) -> Slip {
    let promised = baseline.unwrap_or(forecast);
    let (first, last) = (promised.min(forecast), promised.max(forecast));
    let room = ((last - first) * 2).max(30);
    Slip { first: first + -room, last: last + room / 2, baseline, forecast }
}

fn cost(report: &Report) -> Option<Figure> {
    let budget = report.figures.budget.as_ref()?;
    let currency = report.edition.head().currency;
    let (forecast, approved) = (budget.total.forecast, budget.total.approved);
    let over = forecast - approved;
    let colour = facts::mark_of(report, Topic::Budget);
    let (sum, locale) = (currency.short(approved), report.numbers());
    let amount = currency.short(over.abs());
    let with_share = |note: Phrase| match budget.total.overrun_share() {
        Some(share) => {
            phrase!(locale, "overview-cost-share", note = note, share = locale.signed_share(share))
        }
        None => note,
    };
    let mut note = if !budget.complete {
        phrase!(locale, "overview-cost-as-shown")
    } else if budget.is_only_plan() {
        let planned = currency.short(budget.planned_to_date);
        phrase!(locale, "overview-cost-only-plan", planned = planned)
    } else if currency.short(forecast) == sum {
        phrase!(locale, "overview-cost-as-approved")
    } else if over > Money::ZERO {
        let text = say!(locale, "overview-cost-over", over = amount, approved = sum);
        with_share(Phrase::new().marked(colour, text))
    } else {
        let text = say!(locale, "overview-cost-under", under = amount, approved = sum);
        with_share(Phrase::new().marked(Some(Mark::Good), text))
    };
    if let Some(contingency) =
        budget.contingency.as_ref().filter(|_| budget.complete && !budget.is_only_plan())
    {
        let (left, after) = (currency.short(contingency.left), contingency.after(over));
        let rest = currency.short(after.abs());
        note = if over <= Money::ZERO {
            phrase!(locale, "overview-cost-left", note = note, left = left)
        } else if after.is_negative() {
            phrase!(locale, "overview-cost-beyond", note = note, more = rest)
        } else {
            phrase!(locale, "overview-cost-left-after", note = note, left = left, rest = rest)
        };
    }
    let whole = forecast.max(approved).to_f64() * 1.1;
    let bullet = Bullet {
        value: forecast.to_f64(),
        mark: Some(approved.to_f64()),
        whole,
        tone: tone(colour.filter(|_| over > Money::ZERO)),
    };
    let label = LinkView::new(paths::BUDGET, say!(locale, "overview-figure-cost"));
    Some(Figure { label, value: currency.short(forecast), mark: Some(Drawing(mini::bullet(&bullet))), note })
}

fn work(report: &Report) -> Option<Figure> {
    if !report.edition.tasks().iter().any(|task| task.is_work()) {
        return None;
    }
    // All done, beside deliveries that are open, would read as if the part were.
    let promised = report.figures.own_part.as_ref().is_some_and(|own| own.decides());
    if promised && facts::all_finished(&report.edition) {
        return None;
    }
    let (edition, locale) = (&report.edition, report.numbers());
    let schedule = edition.schedule();
    let (done, planned) = (schedule.progress, schedule.planned_progress);
    let note = match planned {
        // What a baseline says for today is that of the whole.
        None if edition.head().baseline.is_some() && edition.audience().subject != Subject::Project => {
            phrase!(locale, "overview-work-not-told")
        }
        None => phrase!(locale, "overview-work-no-baseline"),
        Some(planned) => {
            let points = ((done.share() - planned.share()) * 100.0).round() as i64;
            let (count, share) = (points.abs(), locale.percent(planned));
            match points {
                0 => phrase!(locale, "overview-work-as-planned"),
                ..0 => {
                    let mark = facts::mark_of(report, Topic::Schedule);
                    let points = say!(locale, "overview-work-points-behind", count = count);
                    let points = Phrase::new().marked(mark, points);
                    phrase!(locale, "overview-work-behind", points = points, planned = share)
                }
                _ => {
                    let points = say!(locale, "overview-work-points-ahead", count = count);
                    let points = Phrase::new().marked(Some(Mark::Good), points);
                    phrase!(locale, "overview-work-ahead", points = points, planned = share)
                }
            }
        }
    };
    let bullet = Bullet {
        value: done.share(),
        mark: planned.map(|planned| planned.share()),
        whole: 1.0,
        tone: Tone::Plain,
    };
    let note = match method::aside(report) {
        None => note,
        Some(aside) => phrase!(locale, "overview-work-aside", note = note, aside = aside),
    };
    let is_agile = report.edition.head().method == Method::Agile;
    let page =
        if is_agile && board::gets(report, paths::PROGRESS) { paths::PROGRESS } else { paths::TIMELINE };
    let subject = report.edition.audience().subject.key();
    let label = LinkView::new(page, say!(locale, "overview-figure-work", subject = subject));
    Some(Figure { label, value: locale.percent(done), mark: Some(Drawing(mini::bullet(&bullet))), note })
}

fn risks(report: &Report) -> Option<Figure> {
    if report.edition.risks().is_empty() {
        return None;
    }
    let (figures, locale) = (&report.figures.risks, report.numbers());
    let counts = Counts::of(figures);
    let bands = [Band::Critical, Band::High, Band::Moderate, Band::Low];
    let bands = bands.map(|band| (band, figures.count(band)));
    let bands = bands.into_iter().filter(|(_, count)| *count > 0).take(2).map(|(band, count)| match band {
        Band::Critical => say!(locale, "overview-risks-severe", count = count),
        Band::High => say!(locale, "overview-risks-high", count = count),
        Band::Moderate => say!(locale, "overview-risks-moderate", count = count),
        Band::Low => say!(locale, "overview-risks-low", count = count),
    });
    let bands: Vec<String> = bands.collect();
    let mut note = match (counts.open, bands.as_slice()) {
        (0, _) => phrase!(locale, "overview-risks-none-open"),
        (_, []) => phrase!(locale, "overview-risks-not-scored"),
        (_, bands) => Phrase::plain(bands.join(", ")),
    };
    let moved = match (counts.new, counts.up) {
        (0, 0) => None,
        (new, 0) => Some(say!(locale, "overview-risks-new", new = new)),
        (0, up) => Some(say!(locale, "overview-risks-up", up = up)),
        (new, up) => Some(say!(locale, "overview-risks-new-and-up", new = new, up = up)),
    };
    if let Some(moved) = moved {
        let moved = Phrase::new().marked(Some(Mark::Warn), moved);
        let date = Phrase::day_near(locale, figures.moved_since, report.edition.as_of());
        note = phrase!(locale, "overview-risks-moved", note = note, moved = moved, date = date);
    }
    let levels: Vec<u8> =
        figures.open.iter().filter_map(|&place| figures.all[place].band).map(facts::band_level).collect();
    let label = match report.edition.risks_complete() {
        true => say!(locale, "overview-figure-risks"),
        false => say!(locale, "overview-figure-risks-shown"),
    };
    let label = LinkView::new(paths::RISKS, label);
    Some(Figure {
        label,
        value: counts.open.to_string(),
        mark: (!levels.is_empty()).then(|| Drawing(mini::squares(&levels))),
        note,
    })
}
