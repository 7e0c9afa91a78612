//! The workload: who has how much to do in which week, who has too much, and what waits for whom.

mod effort;
mod heat;
mod moved;
mod over;

use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::{Page, headline, paths, words};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: Phrase,
    sub: String,
    heat: heat::Heat<'a>,
    over: over::Over,
    moved: Option<moved::Moved<'a>>,
    effort: Option<effort::Efforts<'a>>,
}

/// Makes the page, where people are shown who have work.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let figures = report.figures.workload.as_ref()?;
    let level = report.edition.head().level;
    let view = View {
        heading: headline::workload::workload(report, figures),
        sub: headline::workload::workload_sub(figures, level),
        heat: heat::heat(report, figures),
        over: over::over(report, figures),
        moved: level.then(|| moved::moved(report, figures)),
        effort: effort::efforts(figures),
    };
    Some(Page {
        path: paths::WORKLOAD.to_string(),
        title: words::WORKLOAD.to_string(),
        menu: Some(words::WORKLOAD.to_string()),
        template: "workload.html",
        wide: true,
        view: Box::new(view),
    })
}
