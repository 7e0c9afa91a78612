//! What clearing functions look up in a clearance: the places, ids and names of what is shown.

use crate::edition::part::register;
use crate::edition::place::Place;
use crate::edition::policy::{Clearance, Who, small};
use crate::edition::rows::Row;
use crate::edition::shown::Shown;
use crate::model::audience::Hidden;
use crate::model::{PersonId, RecordId, TaskId, VendorId};
use crate::source::Origin;

/// What somebody without a role is called where people appear by role.
const NEUTRAL: &str = "A member of the team";

/// The shortest word that is looked for as a part of a name.
const SHORTEST: usize = 3;

/// What the ids of withheld tasks begin with. Nobody can give such an id: one has no two underscores in a row, and no
/// anchor of a page has a single one behind them.
const WITHHELD: &str = "other__work_";

impl Clearance {
    /// Returns the place of a task in the edition, if it is shown with its words.
    pub fn task(&self, id: TaskId) -> Option<usize> {
        match self.rows.get(id.index()) {
            Some(Row::Shown { place }) => Some(*place),
            _ => None,
        }
    }

    /// Returns what becomes of a task.
    pub fn row(&self, id: TaskId) -> Row {
        self.rows.get(id.index()).copied().unwrap_or(Row::Omitted)
    }

    /// Returns the place of a task in the edition, be it shown or a bar without words.
    pub fn bar(&self, id: TaskId) -> Option<usize> {
        self.row(id).place()
    }

    /// Returns the tasks of the edition in their order.
    pub fn bars(&self) -> impl Iterator<Item = TaskId> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| row.place().is_some()).map(|(id, _)| TaskId::new(id))
    }

    /// Tells whether the late dates and the float of a task may be told.
    pub fn tells_late(&self, id: TaskId) -> bool {
        self.grants(Hidden::Float) && self.tells_critical(id)
    }

    /// Tells whether it may be told that a task is critical, or is not: whether that says nothing of hidden work. Who
    /// is told no float may know it.
    pub fn tells_critical(&self, id: TaskId) -> bool {
        self.late.get(id.index()).copied().unwrap_or(false)
    }

    /// Tells whether float is kept from the audience only because of what is hidden beside it.
    pub fn holds_float(&self) -> bool {
        self.grants(Hidden::Float) && self.shown_tasks().any(|(id, _)| !self.tells_late(id))
    }

    /// Tells whether work below a task is hidden.
    pub fn is_cut(&self, id: TaskId) -> bool {
        self.cut.get(id.index()).copied().unwrap_or(true)
    }

    /// Tells whether the dates that there would be without levelling may be told.
    pub fn tells_levelling(&self) -> bool {
        self.levelling
    }

    /// Returns the place of the shown task that a task is part of.
    pub fn parent(&self, id: TaskId) -> Option<usize> {
        self.parents.get(id.index()).copied().flatten()
    }

    /// Returns the id of a withheld task.
    pub fn neutral_id(&self, number: usize) -> String {
        format!("{WITHHELD}{number}")
    }

    /// Returns the place of a person in the edition, if they are shown.
    pub fn person(&self, id: PersonId) -> Option<usize> {
        self.places.get(id.index()).copied().flatten()
    }

    pub fn shown_tasks(&self) -> impl Iterator<Item = (TaskId, usize)> {
        self.bars().filter_map(|id| Some((id, self.task(id)?)))
    }

    /// Returns the readable id of a record, if it is shown.
    pub fn id(&self, record: RecordId) -> Option<String> {
        self.ids.get(&record).cloned()
    }

    pub fn is_shown(&self, record: RecordId) -> bool {
        self.ids.contains_key(&record)
    }

    /// Tells whether a record that is hidden would be shown if its own `visible` named the audience.
    pub fn can_show(&self, record: RecordId) -> bool {
        match record {
            RecordId::Person(_) if self.roles => false,
            RecordId::Line(_) if !self.grants(Hidden::Money) => false,
            _ => self.grants(register(record)),
        }
    }

    /// Returns a person as the audience may know them: by name, else by role.
    pub fn who(&self, id: PersonId) -> Option<Who> {
        let person = self.people.get(id.index())?;
        if self.ids.contains_key(&RecordId::Person(id)) {
            return Some(Who { id: Some(person.id.clone()), name: person.name.clone() });
        }
        // Where nobody is named, somebody without a role is somebody all the same.
        let nobody = self.roles.then(|| NEUTRAL.to_string());
        person.role.clone().or(nobody).map(|role| Who { id: None, name: role })
    }

    /// Returns who is named in a field; withheld where people are, and where it is somebody who may not be told: that is not
    /// nobody.
    pub fn told(&self, id: Option<PersonId>) -> Shown<Option<Who>> {
        let known = id.map(|id| self.who(id));
        Shown::when(self.grants(Hidden::People) && known != Some(None), known.flatten())
    }

    /// Returns a vendor, if it is shown.
    pub fn vendor(&self, id: VendorId) -> Option<Who> {
        let shown = self.ids.get(&RecordId::Vendor(id))?;
        Some(Who { id: Some(shown.clone()), name: self.vendors.get(id.index())?.clone() })
    }

    /// Tells whether a name in the ledger may not be known: that of a vendor that is hidden, of somebody who is, and, to
    /// who does not get all vendors, each that is not one of those shown.
    pub fn hides_supplier(&self, name: &str) -> bool {
        let name = small(name);
        let is_shown = || {
            let vendors = self.vendors.iter().enumerate();
            let mut shown = vendors.filter_map(|(place, called)| {
                Some((small(called), small(&self.id(RecordId::Vendor(VendorId::new(place)))?)))
            });
            shown.any(|(called, id)| called == name || id == name)
        };
        let hides_person = || {
            let mut people = self.people.iter().enumerate();
            people.any(|(place, known)| {
                !self.is_shown(RecordId::Person(PersonId::new(place)))
                    && (small(&known.name) == name || small(&known.id) == name)
            })
        };
        self.hidden_suppliers.contains(&name)
            || hides_person()
            || !self.grants_all(Hidden::Vendors) && !is_shown()
    }

    /// Returns the place of an origin, if the audience may see where things were written.
    pub fn place(&self, origin: Origin) -> Option<Place> {
        let path = self.paths.get(origin.file.index()).filter(|_| self.shows_sources())?;
        Some(Place { path: path.clone(), line: origin.line })
    }

    /// Tells whether a name has that of somebody in it who may not be named: their id, the whole name, or a part of it.
    pub fn names_hidden_person(&self, text: &str) -> bool {
        let squeezed =
            |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let (whole, lower) = (squeezed(text), text.to_lowercase());
        let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
        let mut people = self.people.iter().enumerate();
        people.any(|(place, person)| {
            let name = person.name.to_lowercase();
            let has = |word: &str| word.chars().count() >= SHORTEST && words.contains(&word);
            !self.is_shown(RecordId::Person(PersonId::new(place)))
                && ([&person.id, &person.name].into_iter().any(|known| squeezed(known) == whole)
                    || has(&person.id.to_lowercase())
                    || name.split_whitespace().any(has))
        })
    }

    /// Tells whether a text is what only hidden records are called: free words may name them as well as ids.
    pub fn is_hidden_word(&self, text: &str) -> bool {
        self.hidden_words.contains(&text.trim().to_lowercase())
    }
}
