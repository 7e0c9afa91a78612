//! Risks and issues: what can hurt us, what already does, and what we do about it.

mod all;
pub mod exposure;
mod issues;
mod map;
mod register;
mod severe;

use crate::analysis::risk::Movement;
use crate::analysis::shelf::LONG;
use crate::checks::Report;
use crate::pages::headline::risk::Counts;
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, LinkView};
use crate::pages::{Page, headline, paths, words};
use crate::units::locale::{self, Locale};
use crate::units::text::{capital, count_word, plural};
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
    let figures = &report.figures.risks;
    let issues = issues::issues(report);
    let heading = match (edition.risks().is_empty(), &issues) {
        (true, Some(issues)) => issues.heading.clone(),
        _ => headline::risk::page(figures, edition.risks().len()),
    };
    let view = View {
        heading,
        sub: sub(report),
        map: map::map(report),
        severe: severe::severe(report),
        exposure: exposure::sentence(report),
        register_heading: register_heading(report),
        register: register::open(report),
        rest: rest(
            "risks",
            figures.open.len().max(figures.closed.len()),
            edition.risks().len(),
            report.numbers(),
        ),
        has_moved: figures.open.iter().any(|&place| {
            matches!(figures.all[place].movement, Movement::New | Movement::Up | Movement::Down)
        }),
        moved_since: figures.has_before.then(|| locale::date_near(figures.moved_since, edition.as_of())),
        issues,
        assumptions: &edition.scope().assumptions,
        closed: register::closed(report),
    };
    Some(Page {
        path: paths::RISKS.to_string(),
        title: format!("Risks: {}", edition.head().name),
        menu: Some(words::RISKS.to_string()),
        template: "risks.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Heads the register: how many of its risks have a response.
fn register_heading(report: &Report) -> String {
    let open = report.figures.risks.open.len();
    let owned = report
        .figures
        .risks
        .open
        .iter()
        .filter(|&&place| !report.edition.risks()[place].record.owner.is_missing());
    // Who may not see names is told nothing of owners.
    let is_withheld = report.edition.risks().iter().any(|risk| risk.record.owner.is_withheld());
    if is_withheld {
        return format!("{} open {}, worst first", capital(&count_word(open)), plural(open, "risk", "risks"));
    }
    match open - owned.count() {
        0 => format!(
            "{} open {}, each with an owner",
            capital(&count_word(open)),
            plural(open, "risk", "risks")
        ),
        without if without == open => "No open risk has an owner".to_string(),
        without => format!(
            "{} of {} open risks {} no owner",
            capital(&count_word(without)),
            count_word(open),
            plural(without, "has", "have")
        ),
    }
}

/// Makes the pages that tell everything about every risk and issue.
pub fn all(report: &Report) -> Vec<Page<'_>> {
    all::pages(report)
}

/// Returns the way to a whole register, where a list of so many is cut.
fn rest(register: &str, longest: usize, all: usize, numbers: Locale) -> Option<LinkView> {
    let text = || format!("All {} {register}", numbers.integer(all as i64));
    (longest > LONG).then(|| LinkView::new(paths::shelf(register, 0), text()))
}

/// Says how many are open and closed, and when the register was last looked at.
fn sub(report: &Report) -> Phrase {
    let (edition, figures) = (&report.edition, &report.figures.risks);
    let risks = edition.risks();
    if risks.is_empty() {
        // What is hidden is not said to be missing.
        let said = if edition.audience().complete { "Risks are not recorded here." } else { "" };
        return Phrase::plain(said);
    }
    let counts = Counts::of(figures);
    let closed = figures.closed.len();
    let mut out = Phrase::plain(match counts.open {
        1 => "One open risk".to_string(),
        open => format!("{open} open risks"),
    });
    if closed > 0 {
        out = out.text(format!(", {closed} closed or come true"));
    }
    out = out.text(".");
    let reviewed = figures.open.iter().filter_map(|&place| risks[place].reviewed).max();
    if let Some(reviewed) = reviewed {
        out = out.text(" Last review on ").date_near(reviewed, edition.as_of()).text(".");
    } else if counts.open > 0 {
        out = out.text(" None of them has been reviewed.");
    }
    out
}

/// Returns a figure of a drawing in its two widths, where there is something to draw.
fn figure(wide: Option<crate::chart::Svg>, narrow: Option<crate::chart::Svg>) -> Option<FigureView> {
    wide.zip(narrow).map(|(wide, narrow)| FigureView::new(wide, narrow))
}
