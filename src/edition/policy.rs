//! Which audience may see what.
//!
//! A record is shown or omitted, as if it did not exist; a task may also stay as a bar without words. A class of
//! fields (money, people, notes, places) is granted or withheld for the whole build. What nobody has thought about is
//! withheld.

use crate::edition::part::{Part, register};
use crate::edition::phases;
use crate::edition::ready_made::{self, Rule};
use crate::edition::rows::{self, Row};
use crate::edition::{late, made};
use crate::model::audience::{As, Hidden, Like};
use crate::model::page::FreePage;
use crate::model::person::Person;
use crate::model::project::FileText;
use crate::model::{AudienceId, PersonId, Project, Record, RecordId, TaskId, VendorId};
use crate::units::fence;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody, as far as the audience may know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Who {
    /// The anchor of the person's row; nothing for a body or a role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub name: String,
}

/// What one audience is cleared for, and the tables that clearing functions look things up in.
pub struct Clearance {
    pub(super) audience: Option<AudienceId>,
    /// What fences call it; nothing where everything is shown.
    pub(super) name: Option<String>,
    pub(super) like: Option<Like>,
    /// The vendor that the audience is.
    pub(super) own: Option<VendorId>,
    pub(super) hides: BTreeSet<Hidden>,
    /// People appear by role only.
    pub(super) roles: bool,
    /// What becomes of each task, by `TaskId`.
    pub(super) rows: Vec<Row>,
    /// Whether the late dates and the float of each task say nothing of hidden work.
    pub(super) late: Vec<bool>,
    /// Whether work below each task is hidden.
    pub(super) cut: Vec<bool>,
    /// Whether all work that people share, and all these people, are shown.
    pub(super) levelling: bool,
    /// The place of the shown task that each is part of.
    pub(super) parents: Vec<Option<usize>>,
    pub(super) people: Vec<Known>,
    /// What vendors are called, by `VendorId`.
    pub(super) vendors: Vec<String>,
    /// Names and ids of vendors that are hidden, in small letters: the ledger knows them by these.
    pub(super) hidden_suppliers: BTreeSet<String>,
    /// The place of each shown person in the edition, by `PersonId`.
    pub(super) places: Vec<Option<usize>>,
    /// The readable id of every record that is shown.
    pub(super) ids: BTreeMap<RecordId, String>,
    pub(super) paths: Vec<String>,
    /// Some of what the vendor that reads does, or has promised, is kept from it.
    pub(super) holds_own: bool,
    /// What only hidden records are called, in small letters: ids, titles, workstreams, deliverables, groups.
    pub(super) hidden_words: BTreeSet<String>,
    /// Nothing at all is kept from the audience.
    pub(super) complete: bool,
}

pub(super) struct Known {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) role: Option<String>,
}

impl Clearance {
    /// Looks up what the audience may see of this project. `None` sees everything.
    pub fn new(project: &Project, audience: Option<AudienceId>) -> Clearance {
        let found = audience.and_then(|id| project.audiences.get(id.index()));
        let like = found.and_then(|found| found.like);
        let people = found.and_then(|found| found.people.or(like.map(ready_made::people)));
        let mut clearance = Clearance {
            audience,
            name: found.map(|found| found.id.clone()),
            like,
            own: found.and_then(|found| found.vendor),
            hides: found.map(|found| found.hides.iter().copied().collect()).unwrap_or_default(),
            roles: people == Some(As::Roles),
            rows: Vec::new(),
            late: Vec::new(),
            cut: Vec::new(),
            levelling: false,
            parents: Vec::new(),
            people: project.people.iter().map(known).collect(),
            vendors: project.vendors.iter().map(|vendor| vendor.name.clone()).collect(),
            hidden_suppliers: BTreeSet::new(),
            places: Vec::new(),
            ids: BTreeMap::new(),
            paths: project.files.iter().map(path).collect(),
            holds_own: false,
            hidden_words: BTreeSet::new(),
            complete: false,
        };
        let vendor = found.and_then(|found| found.vendor);
        let own = (clearance.rule(Hidden::Plan) == Rule::Own).then_some(vendor);
        let granted = clearance.grants(Hidden::Plan);
        let may_see = |task: usize| granted && clearance.sees(&project.tasks[task].record.visible);
        let is_named = |task: usize| clearance.is_named(&project.tasks[task].record.visible);
        let rest = ready_made::rest(found.and_then(|found| found.how), like);
        let rest = if granted { rest } else { ready_made::Rest::Omitted };
        clearance.rows = rows::decide(project, may_see, is_named, own, rest);
        clearance.late = late::safe(project, &clearance);
        clearance.cut = phases::cut(project, &clearance.rows);
        clearance.parents = (0..project.tasks.len())
            .map(|task| rows::parent(project, &clearance.rows, TaskId::new(task)))
            .collect();
        let part = Part::new(project, vendor, |visible| clearance.sees(visible));
        clearance.ids = project
            .names
            .iter()
            .filter(|&(_, &record)| clearance.shows_record(project, record, &part))
            .map(|(name, &record)| (record, name.clone()))
            .collect();
        made::number(project, &mut clearance.ids);
        clearance.places = clearance.visible_people();
        clearance.levelling = late::levelling(project, &clearance);
        let vendors = project.vendors.iter().enumerate();
        clearance.hidden_suppliers = vendors
            .filter(|(place, _)| !clearance.is_shown(RecordId::Vendor(VendorId::new(*place))))
            .flat_map(|(_, vendor)| [small(&vendor.name), small(&vendor.record.id)])
            .collect();
        clearance.holds_own = vendor.is_some_and(|own| {
            let has_promised = !project.vendors[own.index()].commitments.is_empty();
            has_promised && !clearance.is_shown(RecordId::Vendor(own))
                || rows::holds_own(project, &clearance.rows, own)
        });
        clearance.hidden_words = clearance.hidden_words(project);
        clearance.complete = clearance.hides.is_empty()
            && matches!(clearance.like, None | Some(Like::Team))
            && !clearance.roles
            && project.names.values().all(|&record| clearance.is_shown(record))
            && project.updates.iter().all(|update| clearance.sees(&update.visible))
            && project.pages.iter().all(|page| clearance.sees(&page.visible))
            && project
                .files
                .iter()
                .flat_map(|file| fence::likely(&file.text))
                .all(|names| clearance.opens(&names));
        clearance
    }

    /// Returns the new places of the people that are shown.
    fn visible_people(&self) -> Vec<Option<usize>> {
        let mut next = 0;
        (0..self.people.len())
            .map(|id| {
                self.ids.contains_key(&RecordId::Person(PersonId::new(id))).then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect()
    }

    fn shows_record(&self, project: &Project, record: RecordId, part: &Part) -> bool {
        let own = &project.record(record).visible;
        match record {
            // A hidden parent hides its children.
            RecordId::Task(id) => self.task(id).is_some(),
            RecordId::Person(_) if self.roles => false,
            // The budget is amounts: without them there is none.
            RecordId::Line(_) if !self.grants(Hidden::Money) => false,
            _ => {
                let what = register(record);
                self.grants(what)
                    && self.sees(own)
                    && match self.rule(what) {
                        Rule::Yes => true,
                        Rule::No => false,
                        Rule::Named => self.is_named(own),
                        Rule::Own => self.is_named(own) || part.is_own(record),
                        Rule::OpenAndLast | Rule::Worst => self.is_named(own) || part.matters(record),
                    }
            }
        }
    }

    fn rule(&self, what: Hidden) -> Rule {
        self.like.map_or(Rule::Yes, |like| ready_made::rule(what, like))
    }

    /// Tells whether the audience may see a register or a class of fields.
    ///
    /// Who may not see the budget may not add it up from the amounts of changes and options either, and who may
    /// not know the people may not know what they are thought to want, nor how to reach them.
    pub fn grants(&self, what: Hidden) -> bool {
        let hidden_with = match what {
            Hidden::Money => Hidden::Budget,
            Hidden::Stakeholders | Hidden::Contacts => Hidden::People,
            what => what,
        };
        let knows = !self.roles || !matches!(what, Hidden::Stakeholders | Hidden::Contacts);
        knows
            && !self.hides.contains(&what)
            && !self.hides.contains(&hidden_with)
            && self.rule(what) != Rule::No
    }

    /// Tells whether the audience gets all of a register or a class of fields, but for what single records keep.
    pub fn grants_all(&self, what: Hidden) -> bool {
        self.grants(what) && self.rule(what) == Rule::Yes
    }

    /// Tells whether the audience gets what a vendor's contract is worth: whoever sees money, and the vendor.
    pub fn grants_contract(&self, id: &str) -> bool {
        let is_kept = [Hidden::Money, Hidden::Budget].iter().any(|what| self.hides.contains(what));
        let own = self.own.and_then(|own| self.id(RecordId::Vendor(own)));
        self.grants(Hidden::Money) || !is_kept && own.as_deref() == Some(id)
    }

    /// Tells whether the audience gets what was written of a vendor: not the vendor itself, of whom it speaks, but where
    /// the record is marked for it.
    pub fn reads_of_vendor(&self, record: &Record) -> bool {
        let own = self.own.and_then(|own| self.id(RecordId::Vendor(own)));
        own.as_deref() != Some(record.id.as_str()) || self.is_named(&record.visible)
    }

    /// Tells whether an update or a page may be seen.
    pub fn sees_text(&self, what: Hidden, visible: &Option<Vec<AudienceId>>) -> bool {
        self.grants(what) && self.sees(visible) && (self.rule(what) == Rule::Yes || self.is_named(visible))
    }

    /// Tells whether a free page may be seen; questions are for end users without a mark.
    pub fn sees_page(&self, page: &FreePage) -> bool {
        self.sees_text(Hidden::Pages, &page.visible)
            || page.questions && self.is_for_users() && self.grants(Hidden::Pages) && self.sees(&page.visible)
    }

    /// Tells whether the audience gets what end users are told: they do, and whoever sees the plan as the team does.
    pub fn is_told_for_users(&self) -> bool {
        self.is_for_users() || matches!(self.like, None | Some(Like::Team)) && self.grants(Hidden::Plan)
    }

    /// Tells whether a mark names the audience.
    fn is_named(&self, visible: &Option<Vec<AudienceId>>) -> bool {
        let audience = self.audience;
        visible.as_ref().is_some_and(|allowed| audience.is_some_and(|audience| allowed.contains(&audience)))
    }

    /// Tells whether a fence with these names is open to the audience.
    pub fn opens(&self, names: &[&str]) -> bool {
        self.name.as_deref().is_none_or(|name| names.contains(&name))
    }

    /// Tells whether the audience is one of a ready-made kind.
    pub fn is_like(&self, like: Like) -> bool {
        self.like == Some(like)
    }

    /// Tells whether the site is the one for end users.
    pub fn is_for_users(&self) -> bool {
        self.is_like(Like::Users)
    }

    /// Tells whether who answers for what is told.
    pub fn lists_people(&self) -> bool {
        !self.roles || self.like.is_none()
    }

    /// Tells whether people appear by role only.
    pub fn has_roles(&self) -> bool {
        self.roles && self.grants(Hidden::People)
    }

    /// Tells whether a record's own `visible` lets the audience see it.
    pub fn sees(&self, visible: &Option<Vec<AudienceId>>) -> bool {
        match (visible, self.audience) {
            (None, _) | (_, None) => true,
            (Some(allowed), Some(audience)) => allowed.contains(&audience),
        }
    }

    /// Lists what hidden records are called and no shown one is.
    fn hidden_words(&self, project: &Project) -> BTreeSet<String> {
        let (mut hidden, mut shown) = (BTreeSet::new(), BTreeSet::new());
        for (id, &record) in &project.names {
            let words = if self.is_shown(record) { &mut shown } else { &mut hidden };
            words.insert(id.to_lowercase());
            words.insert(project.title(record).to_lowercase());
            let others = match record {
                RecordId::Task(id) => {
                    let task = &project.tasks[id.index()];
                    [&task.workstream, &task.deliverable]
                }
                // Somebody's first name stands for them.
                RecordId::Person(id) => {
                    let name = project.people[id.index()].name.split_whitespace().next();
                    words.extend(name.map(str::to_lowercase));
                    continue;
                }
                RecordId::Stakeholder(id) => [&project.stakeholders[id.index()].group, &None],
                _ => continue,
            };
            words.extend(others.into_iter().flatten().map(|word| word.to_lowercase()));
        }
        hidden.retain(|word| !shown.contains(word));
        hidden
    }

    /// Tells whether nothing at all is kept from the audience.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Tells whether the project's own files may be shown: only to an audience that nothing at all is
    /// kept from, since a file holds the hidden records beside the others.
    pub fn shows_sources(&self) -> bool {
        self.complete
    }
}

pub(super) fn small(name: &str) -> String {
    name.trim().to_lowercase()
}

fn known(person: &Person) -> Known {
    Known { id: person.record.id.clone(), name: person.name.clone(), role: person.role.clone() }
}

fn path(file: &FileText) -> String {
    file.path.clone()
}
