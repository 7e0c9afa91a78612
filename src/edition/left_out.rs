//! What an audience does not get, and why: for whoever publishes, never for the site.

use crate::edition::part::register;
use crate::edition::policy::Clearance;
use crate::edition::rows;
use crate::model::audience::Hidden;
use crate::model::{AudienceId, Project, RecordId};
use crate::units::fence;

/// A record that is left out, or is a bar without words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LeftOut {
    /// The register, in the words of `hides`.
    pub register: &'static str,
    pub why: Why,
    /// For a report or a page the name of its file.
    pub id: String,
}

/// What keeps it from the audience.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// The audience does not get the register.
    Register,
    /// Its own `visible` names others.
    Visible,
    /// It is part of something that is hidden.
    Parent,
    /// What the ready-made audience gets of the register does not include it.
    NotIncluded,
    /// It stays as a bar without words.
    Bar,
    /// A part of a text is for others.
    Fence,
}

impl Why {
    pub fn words(self) -> &'static str {
        match self {
            Why::Register => "the audience does not get these",
            Why::Visible => "`visible` names others",
            Why::Parent => "part of what is hidden",
            Why::NotIncluded => "not among those that this kind of audience gets",
            Why::Bar => "shown as a bar without words",
            Why::Fence => "a part of a text that is for others",
        }
    }
}

/// Lists all that the audience does not get, by register.
pub fn list(project: &Project, audience: Option<AudienceId>) -> Vec<LeftOut> {
    let clearance = Clearance::new(project, audience);
    let hidden = project.names.iter().filter(|(_, record)| !clearance.is_shown(**record));
    let records = hidden.map(|(id, &record)| LeftOut {
        register: word(register(record)),
        why: why(project, &clearance, record),
        id: id.clone(),
    });
    let text = |what, visible, id: String| {
        let why = if !clearance.grants(what) {
            Why::Register
        } else if clearance.sees(visible) {
            Why::NotIncluded
        } else {
            Why::Visible
        };
        (!clearance.sees_text(what, visible)).then_some(LeftOut { register: word(what), why, id })
    };
    let updates = project.updates.iter();
    let updates =
        updates.filter_map(|update| text(Hidden::Updates, &update.visible, update.date.to_string()));
    let pages = project.pages.iter().filter(|page| !clearance.sees_page(page));
    let pages = pages.filter_map(|page| text(Hidden::Pages, &page.visible, page.name.clone()));
    let fences = project.files.iter().flat_map(|file| {
        let closed = fence::likely(&file.text).filter(|names| !clearance.opens(names));
        closed.map(|_| LeftOut { register: "texts", why: Why::Fence, id: file.path.clone() })
    });
    let mut all: Vec<LeftOut> = records.chain(updates).chain(pages).chain(fences).collect();
    all.sort();
    all
}

fn why(project: &Project, clearance: &Clearance, record: RecordId) -> Why {
    if let RecordId::Task(id) = record {
        if clearance.bar(id).is_some() {
            return Why::Bar;
        }
        let sees = |index: usize| clearance.sees(&project.tasks[index].record.visible);
        if sees(id.index()) && !rows::lineage(project, id.index()).all(sees) {
            return Why::Parent;
        }
    }
    if !clearance.grants(register(record)) {
        Why::Register
    } else if !clearance.sees(&project.record(record).visible) {
        Why::Visible
    } else {
        Why::NotIncluded
    }
}

/// Returns what a register is called in `hides`.
fn word(what: Hidden) -> &'static str {
    match what {
        Hidden::Budget | Hidden::Money => "budget",
        Hidden::Risks => "risks",
        Hidden::Issues => "issues",
        Hidden::Decisions => "decisions",
        Hidden::Changes => "changes",
        Hidden::Vendors => "vendors",
        Hidden::Stakeholders => "stakeholders",
        Hidden::Quality => "quality",
        Hidden::Readiness => "readiness",
        Hidden::Sprints => "sprints",
        Hidden::Closure => "closure",
        Hidden::Lessons => "lessons",
        Hidden::Updates => "updates",
        Hidden::Pages => "pages",
        Hidden::Plan | Hidden::Float | Hidden::Whole => "plan",
        Hidden::People | Hidden::Contacts => "people",
        Hidden::Notes => "notes",
        Hidden::Sources => "sources",
        Hidden::Scope => "scope",
    }
}
