//! Risks and issues: what can hurt us, what already does, and what we do about it.

mod all;
pub mod exposure;
mod issues;
pub mod map;
mod register;
mod severe;

use crate::analysis::risk::Movement;
use crate::analysis::shelf::LONG;
use crate::checks::Report;
use crate::edition::risk::RiskStatus;
use crate::pages::headline::risk::Counts;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{FigureView, LinkView};
use crate::pages::{Page, headline, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: Phrase,
    map: Option<map::Map>,
    severe: severe::Severe<'a>,
    exposure: Option<Phrase>,
    register_heading: String,
    register: Vec<register::Row<'a>>,
    /// To all of them, where only the first are here.
    rest: Option<LinkView>,
    has_moved: bool,
    moved_since: Option<String>,
    issues: Option<issues::Issues<'a>>,
    /// Markdown, one each.
    assumptions: &'a [String],
    closed: Vec<register::Closed<'a>>,
}

/// Makes the risks page; nothing where neither risks nor issues nor assumptions are shown.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let edition = &report.edition;
    if edition.risks().is_empty() && edition.issues().is_empty() {
        return None;
    }
    let (figures, locale) = (&report.figures.risks, report.numbers());
    let issues = issues::issues(report);
    let heading = match (edition.risks().is_empty(), &issues) {
        (true, Some(issues)) => issues.heading.clone(),
        _ => headline::risk::page(locale, figures, edition.risks().len()),
    };
    let view = View {
        heading,
        sub: sub(report),
        map: map::map(report),
        severe: severe::severe(report),
        exposure: exposure::sentence(report),
        register_heading: register_heading(report),
        register: register::open(report),
        rest: rest("risks", figures.open.len().max(figures.closed.len()), || {
            say!(locale, "risks-all-risks", count = edition.risks().len())
        }),
        has_moved: figures.open.iter().any(|&place| {
            matches!(figures.all[place].movement, Movement::New | Movement::Up | Movement::Down)
        }),
        moved_since: figures.has_before.then(|| locale.date_near(figures.moved_since, edition.as_of())),
        issues,
        assumptions: &edition.scope().assumptions,
        closed: register::closed(report),
    };
    Some(Page {
        path: paths::RISKS.to_string(),
        title: say!(locale, "risks-page-title", project = &edition.head().name),
        menu: Some(say!(locale, "risks-title")),
        template: "risks.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Heads the register: how many of its risks have a response.
fn register_heading(report: &Report) -> String {
    let (open, locale) = (report.figures.risks.open.len(), report.numbers());
    let owned = report
        .figures
        .risks
        .open
        .iter()
        .filter(|&&place| !report.edition.risks()[place].record.owner.is_missing());
    // Who may not see names is told nothing of owners.
    let is_withheld = report.edition.risks().iter().any(|risk| risk.record.owner.is_withheld());
    if is_withheld {
        return say!(locale, "risks-register-open", count = open);
    }
    match open - owned.count() {
        0 => say!(locale, "risks-register-owned", count = open),
        without if without == open => say!(locale, "risks-register-none-owned"),
        without => say!(locale, "risks-register-some-owned", count = without, all = open),
    }
}

/// Makes the pages that tell everything about every risk and issue.
pub fn all(report: &Report) -> Vec<Page<'_>> {
    all::pages(report)
}

/// Returns the way to a whole register, where a list of so many is cut.
fn rest(register: &str, longest: usize, text: impl Fn() -> String) -> Option<LinkView> {
    (longest > LONG).then(|| LinkView::new(paths::shelf(register, 0), text()))
}

/// Says how many are open and closed, and when the register was last looked at.
fn sub(report: &Report) -> Phrase {
    let (edition, figures, locale) = (&report.edition, &report.figures.risks, report.numbers());
    let risks = edition.risks();
    if risks.is_empty() {
        // What is hidden is not said to be missing.
        return match edition.audience().complete {
            true => phrase!(locale, "risks-not-recorded"),
            false => Phrase::new(),
        };
    }
    let counts = Counts::of(figures);
    let closed = figures.closed.len();
    let mut out = match closed {
        0 => phrase!(locale, "risks-sub", open = counts.open),
        closed => {
            let true_now = |place: &&usize| risks[**place].status == RiskStatus::Occurred;
            let how = match figures.closed.iter().filter(true_now).count() {
                0 => "closed",
                count if count == closed => "occurred",
                _ => "both",
            };
            phrase!(locale, "risks-sub-closed", open = counts.open, closed = closed, how = how)
        }
    };
    let reviewed = figures.open.iter().filter_map(|&place| risks[place].reviewed).max();
    if let Some(reviewed) = reviewed {
        let date = Phrase::day_near(locale, reviewed, edition.as_of());
        out = out.text(" ").then(phrase!(locale, "risks-last-review", date = date));
    } else if counts.open > 0 {
        out = out.text(" ").then(phrase!(locale, "risks-not-reviewed"));
    }
    out
}

/// Returns a figure of a drawing in its two widths, where there is something to draw.
fn figure(wide: Option<crate::chart::Svg>, narrow: Option<crate::chart::Svg>) -> Option<FigureView> {
    wide.zip(narrow).map(|(wide, narrow)| FigureView::new(wide, narrow))
}
