//! The four figures: finish, cost at completion, work done, open risks. What is not recorded is absent.

use crate::chart::Tone;
use crate::chart::mini::{self, Bullet, Slip};
use crate::checks::{Report, Topic};
use crate::edition::project::Method;
use crate::pages::headline::risk::Counts;
use crate::pages::overview::method;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::{Drawing, LinkView};
use crate::pages::{facts, paths};
use crate::units::text::count_word;
use crate::units::{Date, Money, locale};
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
        Method::Agile => [lead(), finish(report), cost(report), risks(report)],
        Method::Waterfall | Method::Hybrid => [finish(report), cost(report), work(report), risks(report)],
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
    if report.edition.tasks().is_empty() {
        return None;
    }
    let schedule = report.edition.schedule();
    let done = facts::all_finished(&report.edition);
    let of_it = report.edition.audience().subject.of_it();
    let label =
        LinkView::new(paths::TIMELINE, format!("{}{of_it}", if done { "Finished" } else { "Finish" }));
    let Some(date) = schedule.finish else {
        let note = Phrase::plain("No task has dates yet");
        return Some(Figure { label, value: "not planned".to_string(), mark: None, note });
    };
    let near = report.edition.as_of();
    let note = match (schedule.slip_days, schedule.baseline_finish) {
        (None, _) | (_, None) => Phrase::plain("No baseline is set to compare with"),
        (Some(0), Some(_)) => Phrase::plain("As the baseline has it"),
        (Some(slip), Some(baseline)) => {
            let (word, mark) = if slip > 0 {
                let found = facts::Tolerance::of(report).mark(slip).filter(|_| !done);
                ("later", found.or(facts::mark_of(report, Topic::Schedule).filter(|_| !done)))
            } else {
                ("earlier", Some(Mark::Good))
            };
            Phrase::new()
                .marked(mark, format!("{} {word}", facts::work_span(slip, report.numbers())))
                .text(" than the baseline, ")
                .date_near(baseline, near)
        }
    };
    let note = match report.edition.forecast() {
        Ok(forecast) if !done && !forecast.thin => {
            note.text(". ").link(paths::FORECAST, "8 in 10").text(" by ").date_near(forecast.finish.p80, near)
        }
        _ => note,
    };
    let mark = mini::slip(&around(date, schedule.baseline_finish));
    Some(Figure { label, value: locale::date(date), mark: Some(Drawing(mark)), note })
}

/// Shows a finish and its baseline with some room on both sides, so that a slip of days is seen.
fn around(forecast: Date, baseline: Option<Date>) -> Slip {
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
    let share = budget
        .total
        .overrun_share()
        .map_or_else(String::new, |share| format!(" ({})", report.numbers().signed_share(share)));
    let mut note = if !budget.complete {
        Phrase::plain("As far as the money is shown here")
    } else if budget.is_only_plan() {
        Phrase::plain(format!(
            "Only the plan: no spending is recorded, though {} was planned by now",
            currency.short(budget.planned_to_date)
        ))
    } else if currency.short(forecast) == currency.short(approved) {
        Phrase::plain("As approved")
    } else if over > Money::ZERO {
        Phrase::new()
            .marked(
                colour,
                format!("{} over the approved {}", currency.short(over), currency.short(approved)),
            )
            .text(share)
    } else {
        Phrase::new()
            .marked(Some(Mark::Good), {
                format!("{} under the approved {}", currency.short(over.abs()), currency.short(approved))
            })
            .text(share)
    };
    if let Some(contingency) =
        budget.contingency.as_ref().filter(|_| budget.complete && !budget.is_only_plan())
    {
        let after = contingency.after(over);
        note = note.text(if over <= Money::ZERO {
            format!(", {} of contingency left", currency.short(contingency.left))
        } else if after.is_negative() {
            format!(", {} more than the contingency", currency.short(after.abs()))
        } else {
            format!(
                "; {} of contingency is left, {} after the forecast",
                currency.short(contingency.left),
                currency.short(after)
            )
        });
    }
    let whole = forecast.max(approved).to_f64() * 1.1;
    let bullet = Bullet {
        value: forecast.to_f64(),
        mark: Some(approved.to_f64()),
        whole,
        tone: tone(colour.filter(|_| over > Money::ZERO)),
    };
    let label = LinkView::new(paths::BUDGET, "Cost at completion");
    Some(Figure { label, value: currency.short(forecast), mark: Some(Drawing(mini::bullet(&bullet))), note })
}

fn work(report: &Report) -> Option<Figure> {
    if !report.edition.tasks().iter().any(|task| task.is_work()) {
        return None;
    }
    let schedule = report.edition.schedule();
    let (done, planned) = (schedule.progress, schedule.planned_progress);
    let note = match planned {
        None => Phrase::plain("No baseline says what was planned for today"),
        Some(planned) => {
            let points = ((done.share() - planned.share()) * 100.0).round() as i64;
            let count = |points: i64| {
                format!(
                    "{} {}",
                    points.abs(),
                    crate::units::text::plural(points.unsigned_abs() as usize, "point", "points")
                )
            };
            match points {
                0 => Phrase::plain("As planned for today"),
                ..0 => {
                    let mark = facts::mark_of(report, Topic::Schedule);
                    Phrase::new()
                        .marked(mark, format!("{} behind", count(points)))
                        .text(format!(" the plan for today, {}", report.numbers().percent(planned)))
                }
                _ => Phrase::new()
                    .marked(Some(Mark::Good), format!("{} ahead", count(points)))
                    .text(format!(" of the plan for today, {}", report.numbers().percent(planned))),
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
        Some(aside) => note.text(". ").then(aside),
    };
    let is_agile = report.edition.head().method == Method::Agile;
    let page = if is_agile { paths::PROGRESS } else { paths::TIMELINE };
    let label = LinkView::new(page, format!("Work done{}", report.edition.audience().subject.of_it()));
    Some(Figure {
        label,
        value: report.numbers().percent(done),
        mark: Some(Drawing(mini::bullet(&bullet))),
        note,
    })
}

fn risks(report: &Report) -> Option<Figure> {
    if report.edition.risks().is_empty() {
        return None;
    }
    let figures = &report.figures.risks;
    let counts = Counts::of(figures);
    let mut bands: Vec<String> = facts::BANDS
        .iter()
        .map(|&(band, word)| (figures.count(band), word))
        .filter(|(count, _)| *count > 0)
        .take(2)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if bands.is_empty() && counts.open > 0 {
        bands.push("None of them scored".to_string());
    }
    let mut note =
        Phrase::plain(if counts.open == 0 { "None is open".to_string() } else { bands.join(", ") });
    let mut moved = Vec::new();
    if counts.new > 0 {
        moved.push(format!("{} new", count_word(counts.new)));
    }
    if counts.up > 0 {
        moved.push(format!("{} up", count_word(counts.up)));
    }
    if !moved.is_empty() {
        note = note
            .text(". ")
            .marked(Some(Mark::Warn), crate::units::text::capital(&moved.join(", ")))
            .text(" since ")
            .date_near(figures.moved_since, report.edition.as_of());
    }
    let levels: Vec<u8> =
        figures.open.iter().filter_map(|&place| figures.all[place].band).map(facts::band_level).collect();
    let label = LinkView::new(paths::RISKS, "Open risks");
    Some(Figure {
        label,
        value: counts.open.to_string(),
        mark: (!levels.is_empty()).then(|| Drawing(mini::squares(&levels))),
        note,
    })
}
