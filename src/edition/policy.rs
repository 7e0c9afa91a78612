//! Which audience may see what.
//!
//! A record is shown or omitted, as if it did not exist. A class of fields (money, people, notes,
//! places) is granted or withheld for the whole build. What nobody has thought about is withheld.

use crate::edition::place::Place;
use crate::model::audience::Hidden;
use crate::model::person::Person;
use crate::model::project::FileText;
use crate::model::{AudienceId, PersonId, Project, RecordId, TaskId, VendorId};
use crate::source::Origin;
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
    audience: Option<AudienceId>,
    hides: BTreeSet<Hidden>,
    /// The place of each shown task in the edition, by `TaskId`.
    tasks: Vec<Option<usize>>,
    people: Vec<Known>,
    /// What vendors are called, by `VendorId`.
    vendors: Vec<String>,
    /// Names and ids of vendors that are hidden, in small letters: the ledger knows them by these.
    hidden_suppliers: BTreeSet<String>,
    /// The place of each shown person in the edition, by `PersonId`.
    places: Vec<Option<usize>>,
    /// The readable id of every record that is shown.
    ids: BTreeMap<RecordId, String>,
    paths: Vec<String>,
    /// What only hidden records are called, in small letters: ids, titles, workstreams, deliverables, groups.
    hidden_words: BTreeSet<String>,
    /// Nothing at all is kept from the audience.
    complete: bool,
}

struct Known {
    id: String,
    name: String,
    role: Option<String>,
}

impl Clearance {
    /// Looks up what the audience may see of this project. `None` sees everything.
    pub fn new(project: &Project, audience: Option<AudienceId>) -> Clearance {
        let hides = audience
            .and_then(|id| project.audiences.get(id.index()))
            .map(|audience| audience.hides.iter().copied().collect())
            .unwrap_or_default();
        let mut clearance = Clearance {
            audience,
            hides,
            tasks: Vec::new(),
            people: project.people.iter().map(known).collect(),
            vendors: project.vendors.iter().map(|vendor| vendor.name.clone()).collect(),
            hidden_suppliers: BTreeSet::new(),
            places: Vec::new(),
            ids: BTreeMap::new(),
            paths: project.files.iter().map(path).collect(),
            hidden_words: BTreeSet::new(),
            complete: false,
        };
        clearance.tasks = clearance.visible_tasks(project);
        clearance.ids = project
            .names
            .iter()
            .filter(|&(_, &record)| clearance.shows_record(project, record))
            .map(|(name, &record)| (record, name.clone()))
            .collect();
        clearance.places = clearance.visible_people();
        let vendors = project.vendors.iter().enumerate();
        clearance.hidden_suppliers = vendors
            .filter(|(place, _)| !clearance.is_shown(RecordId::Vendor(VendorId::new(*place))))
            .flat_map(|(_, vendor)| [small(&vendor.name), small(&vendor.record.id)])
            .collect();
        clearance.hidden_words = clearance.hidden_words(project);
        clearance.complete = clearance.hides.is_empty()
            && project.names.values().all(|&record| clearance.is_shown(record))
            && project.updates.iter().all(|update| clearance.sees(&update.visible))
            && project.pages.iter().all(|page| clearance.sees(&page.visible));
        clearance
    }

    /// Returns the new places of the tasks that are shown; a hidden parent hides its children.
    fn visible_tasks(&self, project: &Project) -> Vec<Option<usize>> {
        let mut own: Vec<bool> = project
            .tasks
            .iter()
            .map(|task| self.grants(Hidden::Plan) && self.sees(&task.record.visible))
            .collect();
        for index in 0..own.len() {
            // Up the parents; a loop of parents was refused on loading, and is cut off here all the same.
            let mut parent = project.tasks[index].parent;
            for _ in 0..own.len() {
                let Some(id) = parent else { break };
                if !own[id.index()] {
                    own[index] = false;
                    break;
                }
                parent = project.tasks[id.index()].parent;
            }
        }
        let mut next = 0;
        own.into_iter()
            .map(|shown| {
                shown.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect()
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

    fn shows_record(&self, project: &Project, record: RecordId) -> bool {
        match record {
            // A hidden parent hides its children.
            RecordId::Task(id) => self.task(id).is_some(),
            _ => {
                register(record).is_none_or(|register| self.grants(register))
                    && self.sees(&project.record(record).visible)
            }
        }
    }

    /// Tells whether the audience may see a register or a class of fields.
    ///
    /// Who may not see the budget may not add it up from the amounts of changes and options either, and who may
    /// not know the people may not know what they are thought to want.
    pub fn grants(&self, what: Hidden) -> bool {
        let hidden_with = match what {
            Hidden::Money => Hidden::Budget,
            Hidden::Stakeholders => Hidden::People,
            what => what,
        };
        !self.hides.contains(&what) && !self.hides.contains(&hidden_with)
    }

    /// Tells whether a record's own `visible` lets the audience see it.
    pub fn sees(&self, visible: &Option<Vec<AudienceId>>) -> bool {
        match (visible, self.audience) {
            (None, _) | (_, None) => true,
            (Some(allowed), Some(audience)) => allowed.contains(&audience),
        }
    }

    /// Returns the place of a task in the edition, if it is shown.
    pub fn task(&self, id: TaskId) -> Option<usize> {
        self.tasks.get(id.index()).copied().flatten()
    }

    /// Returns the place of a person in the edition, if they are shown.
    pub fn person(&self, id: PersonId) -> Option<usize> {
        self.places.get(id.index()).copied().flatten()
    }

    pub fn shown_tasks(&self) -> impl Iterator<Item = (TaskId, usize)> {
        self.tasks.iter().enumerate().filter_map(|(id, place)| Some((TaskId::new(id), (*place)?)))
    }

    /// Returns the readable id of a record, if it is shown.
    pub fn id(&self, record: RecordId) -> Option<String> {
        self.ids.get(&record).cloned()
    }

    pub fn is_shown(&self, record: RecordId) -> bool {
        self.ids.contains_key(&record)
    }

    /// Returns a person as the audience may know them: by name, else by role.
    pub fn who(&self, id: PersonId) -> Option<Who> {
        let person = self.people.get(id.index())?;
        if self.ids.contains_key(&RecordId::Person(id)) {
            return Some(Who { id: Some(person.id.clone()), name: person.name.clone() });
        }
        person.role.clone().map(|role| Who { id: None, name: role })
    }

    /// Returns a vendor, if it is shown.
    pub fn vendor(&self, id: VendorId) -> Option<Who> {
        let shown = self.ids.get(&RecordId::Vendor(id))?;
        Some(Who { id: Some(shown.clone()), name: self.vendors.get(id.index())?.clone() })
    }

    /// Tells whether a name in the ledger is that of a vendor that is hidden.
    pub fn hides_supplier(&self, name: &str) -> bool {
        self.hidden_suppliers.contains(&small(name))
    }

    /// Returns the place of an origin, if the audience may see where things were written.
    pub fn place(&self, origin: Origin) -> Option<Place> {
        let path = self.paths.get(origin.file.index()).filter(|_| self.shows_sources())?;
        Some(Place { path: path.clone(), line: origin.line })
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
                RecordId::Stakeholder(id) => [&project.stakeholders[id.index()].group, &None],
                _ => continue,
            };
            words.extend(others.into_iter().flatten().map(|word| word.to_lowercase()));
        }
        hidden.retain(|word| !shown.contains(word));
        hidden
    }

    /// Tells whether a text is what only hidden records are called: free words may name them as well as ids.
    pub fn is_hidden_word(&self, text: &str) -> bool {
        self.hidden_words.contains(&text.trim().to_lowercase())
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

/// Returns what an audience must be granted to see records of a kind; nothing where all see them.
fn register(record: RecordId) -> Option<Hidden> {
    match record {
        RecordId::Task(_) => Some(Hidden::Plan),
        RecordId::Risk(_) => Some(Hidden::Risks),
        RecordId::Issue(_) => Some(Hidden::Issues),
        RecordId::Decision(_) => Some(Hidden::Decisions),
        RecordId::Change(_) => Some(Hidden::Changes),
        RecordId::Line(_) => Some(Hidden::Budget),
        RecordId::Person(_) => Some(Hidden::People),
        RecordId::Objective(_) => None,
        RecordId::Vendor(_) => Some(Hidden::Vendors),
        RecordId::Stakeholder(_) | RecordId::Communication(_) => Some(Hidden::Stakeholders),
        RecordId::Suite(_) | RecordId::Defects(_) => Some(Hidden::Quality),
        RecordId::Readiness(_) => Some(Hidden::Readiness),
        RecordId::Sprint(_) => Some(Hidden::Sprints),
        RecordId::SignOff(_) | RecordId::Handover(_) | RecordId::FollowUp(_) => Some(Hidden::Closure),
        RecordId::Lesson(_) => Some(Hidden::Lessons),
    }
}

fn small(name: &str) -> String {
    name.trim().to_lowercase()
}

fn known(person: &Person) -> Known {
    Known { id: person.record.id.clone(), name: person.name.clone(), role: person.role.clone() }
}

fn path(file: &FileText) -> String {
    file.path.clone()
}
