//! What the page of launch readiness says.

use crate::analysis::outage::OutageFigures;
use crate::analysis::readiness::{CategoryFigures, GateFigures, is_overdue};
use crate::checks::Report;
use crate::checks::quality::go_live_not_ready::{self, Verdict};
use crate::checks::settings::Settings;
use crate::edition::decision::{Decision, DecisionStatus};
use crate::edition::readiness::Readiness;
use crate::edition::stakeholder::Communication;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::StatusView;
use crate::pages::words;
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, Moment, locale};

pub const TITLE: &str = "Launch readiness";
pub const MENU: &str = "Readiness";
pub const NO_GATE: &str = "For no gate in particular";

/// Heads the page: how the next gate stands for which anything is asked.
pub fn headline(report: &Report, settings: &Settings) -> String {
    let gates = &report.figures.gates;
    let asked = |gate: &&GateFigures| !gate.passed && gate.milestone.is_some();
    let next = gates.iter().filter(asked).find(|gate| !gate.items.is_empty());
    let next = next.or_else(|| gates.iter().find(asked));
    let Some((gate, place)) = next.and_then(|gate| Some((gate, gate.milestone?))) else {
        return match gates.iter().any(|gate| gate.milestone.is_some()) {
            true => "Every gate is passed".to_string(),
            false => TITLE.to_string(),
        };
    };
    let name = &report.edition.tasks()[place].name;
    let verdict = go_live_not_ready::verdict(gate, settings);
    let complete = report.edition.readiness_complete();
    // That all is done is not known where not all is shown.
    if verdict == Verdict::Unknown || verdict == Verdict::Ready && !complete {
        return match gate.days_left {
            Some(left) => format!("{name} is the next gate, {}", words::distance(left)),
            None => format!("{name} is the next gate, without a date"),
        };
    }
    let left = gate.days_left.map_or_else(String::new, |left| format!(", {} left", words::days(left.max(0))));
    match verdict {
        Verdict::Ready => format!("{name}: everything asked for is done{left}"),
        Verdict::NotYet => format!("{name}: not ready yet, {}{left}", reason(gate, complete)),
        _ => format!("{name}: not ready, {}{left}", reason(gate, complete)),
    }
}

/// Says what is open: `three of 11 open, one overdue`.
pub fn reason(gate: &GateFigures, complete: bool) -> String {
    let (all, open) = (gate.items.len(), gate.open());
    let said = match (all, open, gate.overdue) {
        (0, ..) if !complete => return "what must be there is not shown here".to_string(),
        (0, ..) => return "no readiness item is recorded".to_string(),
        (all, 0, _) => format!("{0} of {0} done", count_word(all)),
        (all, open, 0) => format!("{} of {} open", count_word(open), count_word(all)),
        (all, open, overdue) => {
            format!("{} of {} open, {} overdue", count_word(open), count_word(all), count_word(overdue))
        }
    };
    if complete { said } else { format!("of what is shown here, {said}") }
}

/// Shows how a gate stands.
pub fn verdict(verdict: Verdict, gate: &GateFigures, complete: bool) -> StatusView {
    let left = gate.days_left.map_or_else(String::new, |left| format!(", {} left", words::days(left.max(0))));
    let (key, word) = match verdict {
        Verdict::Unknown if !complete => ("unknown", "Not shown here".to_string()),
        Verdict::Ready if !complete => ("unknown", "Not all shown here".to_string()),
        Verdict::Unknown => ("unknown", "Nothing asked for".to_string()),
        Verdict::Ready => ("ok", "Ready".to_string()),
        Verdict::NotYet if gate.overdue > 0 => ("warn", "Not ready yet".to_string()),
        Verdict::NotYet => ("none", "Not ready yet".to_string()),
        Verdict::Near => ("warn", format!("Not ready{left}")),
        Verdict::VeryNear => ("bad", format!("Not ready{left}")),
        Verdict::Passed => ("done", "Passed".to_string()),
        Verdict::PassedOpen => ("warn", "Passed, not all done".to_string()),
    };
    StatusView { key, word }
}

/// Says how the decision of a gate stands; the link to it comes before.
pub fn decision(decision: &Decision, is_made: bool, as_of: Date) -> Phrase {
    match (is_made, decision.status, decision.made, decision.needed_by) {
        (true, _, Some(made), _) => Phrase::plain("decided on ").date_near(made, as_of),
        (true, ..) => Phrase::plain("decided"),
        (false, DecisionStatus::Deferred, ..) => Phrase::plain("deferred"),
        (false, _, _, Some(day)) if day < as_of => {
            Phrase::new().marked(Some(Mark::Bad), "not made, was needed on ").date_near(day, as_of)
        }
        (false, _, _, Some(day)) => Phrase::plain("not made yet, needed on ").date_near(day, as_of),
        (false, ..) => Phrase::plain("not made yet, no date set"),
    }
}

pub fn category(name: &str) -> String {
    if name.is_empty() { "Without a category".to_string() } else { capital(name) }
}

pub fn category_status(figures: &CategoryFigures) -> StatusView {
    let word = format!("{} of {} done", figures.done, figures.all);
    match (figures.all - figures.done, figures.overdue) {
        (0, _) => StatusView { key: "done", word },
        (_, 0) => StatusView { key: "none", word },
        (_, overdue) => StatusView { key: "bad", word: format!("{word}, {overdue} overdue") },
    }
}

/// Says how an item stands; colour only where somebody has to act.
pub fn item(item: &Readiness, done: bool, as_of: Date) -> StatusView {
    let (key, word) = match item.due {
        _ if done => ("done", "Done".to_string()),
        Some(due) if is_overdue(item, as_of) => ("bad", words::overdue(as_of - due)),
        Some(due) if due - as_of <= 7 => ("warn", words::due(due - as_of)),
        _ => ("none", "Open".to_string()),
    };
    StatusView { key, word }
}

/// Heads the list of outages.
pub fn outages_headline(figures: &[OutageFigures], as_of: Date, colliding: &[&OutageFigures]) -> String {
    let ahead: Vec<&OutageFigures> = figures.iter().filter(|outage| !outage.over).collect();
    let first = ahead.first().map(|outage| as_of + outage.days_left);
    let count = capital(&count_word(ahead.len()));
    match (ahead.len(), colliding.len(), first) {
        (0, ..) => "No outage is ahead".to_string(),
        (1, 1, _) => "The one outage ahead collides with a freeze or with working time".to_string(),
        (_, 0, Some(first)) => format!(
            "{count} {} ahead, the first on {}; none collides with a freeze or with working time",
            plural(ahead.len(), "outage is", "outages are"),
            locale::date_near(first, as_of),
        ),
        (all, colliding, _) => format!(
            "{} of {} outages ahead {} with a freeze or with working time",
            capital(&count_word(colliding)),
            count_word(all),
            plural(colliding, "collides", "collide"),
        ),
    }
}

/// Says what an outage collides with.
pub fn collisions(report: &Report, figures: &OutageFigures) -> Vec<Phrase> {
    let edition = &report.edition;
    let mark = Some(if figures.over { Mark::Warn } else { Mark::Bad });
    let freezes = figures.freezes.iter().map(|&place| {
        Phrase::new().marked(mark, format!("In the freeze “{}”", edition.freezes()[place].name))
    });
    let mut all: Vec<Phrase> = freezes.collect();
    if figures.working_minutes > 0 {
        let hours = f64::from(figures.working_minutes) / 60.0;
        let time = format!(
            "{}{}h",
            report.numbers().decimal(hours, usize::from(hours.fract() != 0.0)),
            locale::NO_BREAK
        );
        all.push(Phrase::new().marked(Some(Mark::Warn), format!("{time} of working time")));
    }
    let span = edition.tasks()[figures.task].times.forecast.filter(|_| figures.off_plan);
    if let Some(span) = span {
        let moved = Phrase::new().marked(Some(Mark::Warn), "The work is now forecast for ");
        all.push(moved.date_near(span.start, edition.as_of()));
    }
    all
}

/// Says when a communication was or will be sent.
pub fn announced(told: &Communication, as_of: Date) -> Phrase {
    let last = told.last.filter(|day| *day <= as_of);
    match (last, told.next) {
        (Some(last), _) => Phrase::plain("told on ").date_near(last, as_of),
        (None, Some(next)) => Phrase::plain("planned for ").date_near(next, as_of),
        (None, None) => Phrase::plain("no date"),
    }
}

/// Returns `21 Dec 2026 to 8 Jan 2027`.
pub fn days(from: Date, to: Date) -> String {
    if from == to { locale::date(from) } else { format!("{} to {}", locale::date(from), locale::date(to)) }
}

/// Returns `Sat 5 Dec 2026 08:00`.
pub fn moment(moment: Moment) -> String {
    let minute = moment.minute_of_day();
    let weekday: String = locale::weekday_name(moment.date()).chars().take(3).collect();
    format!(
        "{weekday}{0}{1}{0}{2:02}:{3:02}",
        locale::NO_BREAK,
        locale::date(moment.date()),
        minute / 60,
        minute % 60
    )
}
