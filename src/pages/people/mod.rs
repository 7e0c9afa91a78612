//! People: who has how much to do in which week, who does what and owns what, which absences hit critical work, who
//! answers for what, whom the project concerns and what they are told.

mod absences;
mod contacts;
mod duties;
mod effort;
mod heat;
mod moved;
mod over;
mod raci;
mod stakeholders;
mod told;

use crate::analysis::workload::WorkloadFigures;
use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::view::LinkView;
use crate::pages::{Page, headline, paths};
use crate::units::locale::{Locale, say};
use serde::Serialize;

/// All that one of the pages shows; a part without anything to show, or on another page, is left out.
#[derive(Serialize, Default)]
struct View<'a> {
    heading: Phrase,
    sub: String,
    heat: Option<heat::Heat<'a>>,
    over: Option<over::Over>,
    absences: Option<absences::Absences>,
    moved: Option<moved::Moved<'a>>,
    effort: Option<effort::Efforts<'a>>,
    contacts: Option<contacts::Contacts<'a>>,
    raci: Option<raci::Raci>,
    stakeholders: Option<stakeholders::Stakeholders<'a>>,
    told: Option<told::Plan<'a>>,
    /// Where the parts are that have a page of their own, and the way back from there.
    elsewhere: Vec<LinkView>,
    /// It is one of the parts.
    is_part: bool,
}

/// More people with work than this have their overloads on a page of their own.
const LARGE_TEAM: usize = 20;
/// More people than this fill the page: the heatmap goes with the overloads.
const HUGE_TEAM: usize = 45;
/// More rows of ownership, stakeholders and communications than this have a page of their own.
const LARGE_PLAN: usize = 30;

/// Makes the page, where people, stakeholders or who answers for what are shown; several of a large team.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let (edition, locale) = (&report.edition, report.numbers());
    if edition.people().is_empty() && rows_of_plan(report) == 0 {
        return Vec::new();
    }
    let mut main = View { contacts: contacts::contacts(report), ..View::default() };
    (main.heading, main.sub) = headline::people::people(report);
    main.absences = absences::absences(report);
    let mut others = Vec::new();
    if let Some(figures) = &report.figures.workload {
        let heat = Some(heat::heat(report, figures));
        if figures.people.len() > LARGE_TEAM {
            let mut view = View { is_part: true, elsewhere: vec![back(locale)], ..View::default() };
            view.heading = headline::workload::workload(report, figures);
            *(if edition.people().len() > HUGE_TEAM { &mut view.heat } else { &mut main.heat }) = heat;
            workload(&mut view, report, figures);
            let title = say!(locale, "people-over-title");
            main.elsewhere.push(LinkView::new(paths::PEOPLE_WORKLOAD, &*title));
            others.push(page(paths::PEOPLE_WORKLOAD, title, None, view));
        } else {
            main.heat = heat;
            workload(&mut main, report, figures);
        }
    }
    if page_of_plan(report) == paths::PEOPLE {
        plan(&mut main, report);
    } else {
        let mut view = View { is_part: true, elsewhere: vec![back(locale)], ..View::default() };
        let title = say!(locale, "people-plan-title");
        view.heading = Phrase::plain(&*title);
        plan(&mut view, report);
        main.elsewhere.push(LinkView::new(paths::PEOPLE_PLAN, &*title));
        others.push(page(paths::PEOPLE_PLAN, title, None, view));
    }
    let title = say!(locale, "people-title");
    let mut pages = vec![page(paths::PEOPLE, title.clone(), Some(title), main)];
    pages.extend(others);
    pages
}

/// Returns the page that stakeholders and communications are on.
pub fn page_of_plan(report: &Report) -> &'static str {
    if rows_of_plan(report) > LARGE_PLAN { paths::PEOPLE_PLAN } else { paths::PEOPLE }
}

fn rows_of_plan(report: &Report) -> usize {
    let edition = &report.edition;
    edition.ownership().len() + edition.stakeholders().len() + edition.communications().len()
}

fn workload<'a>(view: &mut View<'a>, report: &'a Report, figures: &'a WorkloadFigures) {
    view.over = Some(over::over(report, figures));
    view.moved = report.edition.head().level.then(|| moved::moved(report, figures));
    view.effort = effort::efforts(report, figures);
}

fn plan<'a>(view: &mut View<'a>, report: &'a Report) {
    view.raci = raci::raci(report);
    view.stakeholders = stakeholders::stakeholders(report);
    view.told = told::plan(report);
}

fn back(locale: Locale) -> LinkView {
    LinkView::new(paths::PEOPLE, say!(locale, "people-title"))
}

fn page<'a>(path: &str, title: String, menu: Option<String>, view: View<'a>) -> Page<'a> {
    Page { path: path.to_string(), title, menu, template: "people.html", wide: true, view: Box::new(view) }
}
