//! What every register goes through, and what an edition calls itself and its records.

use crate::edition::policy::Clearance;
use crate::edition::prose::{self, References};
use crate::edition::{Kind, Named, Subject, is_called_by_title};
use crate::model;
use crate::model::AudienceId;
use crate::model::audience::{Hidden, Like};
use crate::units::text::unlinked;
use std::collections::BTreeMap;

/// The registers' own door: a record is shown, or is not there.
pub struct Door<'a> {
    pub clearance: &'a Clearance,
    pub references: &'a References<'a>,
}

impl Door<'_> {
    /// Clears the records of a register that the audience may see, in their order.
    pub fn register<T, U>(
        &self,
        register: Hidden,
        records: Vec<T>,
        record: impl Fn(&T) -> &model::Record,
        clear: impl Fn(T, &Clearance, &References) -> U,
    ) -> Vec<U> {
        granted(self.clearance, register, records)
            .filter(|found| self.references.shows(record(found)))
            .map(|found| clear(found, self.clearance, self.references))
            .collect()
    }
}

/// Returns the records of a register, or none where the audience does not get it.
pub fn granted<T>(clearance: &Clearance, what: Hidden, records: Vec<T>) -> impl Iterator<Item = T> {
    let granted = clearance.grants(what);
    records.into_iter().filter(move |_| granted)
}

/// Returns all of something, or none where the audience does not get all.
pub fn granted_all<T>(clearance: &Clearance, what: Hidden, all: Vec<T>) -> impl Iterator<Item = T> {
    let granted = clearance.grants_all(what);
    all.into_iter().filter(move |_| granted)
}

/// For whom an edition is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Audience {
    /// Empty where the project has no audiences.
    pub id: String,
    pub name: String,
    /// Nothing at all is kept from it.
    pub complete: bool,
    /// The site is the one for end users.
    pub is_users: bool,
    /// The site is for those who decide about the project, and has few pages.
    pub is_board: bool,
    /// The site is for a vendor.
    pub is_vendor: bool,
    /// The id of the vendor whose site it is, where it gets that vendor's record.
    pub vendor: Option<String>,
    /// What its dates and its verdict speak of.
    pub subject: Subject,
    /// It is the view of whoever works on a project that has audiences, and of none of them.
    pub is_everything: bool,
}

/// Says for whom an edition is.
pub fn clear_audience(
    audiences: &[model::audience::Audience],
    audience: Option<AudienceId>,
    clearance: &Clearance,
) -> Audience {
    let found = audience.and_then(|id| audiences.get(id.index()));
    let is_everything = found.is_none() && audiences.iter().any(|audience| audience.declared);
    let otherwise =
        if is_everything { "the project's own eyes: everything, not to be published" } else { "everyone" };
    Audience {
        id: found.map_or_else(String::new, |found| found.id.clone()),
        name: found.map_or_else(|| otherwise.to_string(), |found| found.name.clone()),
        complete: clearance.is_complete(),
        is_users: clearance.is_for_users(),
        is_board: clearance.is_like(Like::Exec),
        is_vendor: clearance.is_like(Like::Vendor),
        vendor: clearance.own.and_then(|own| clearance.id(model::RecordId::Vendor(own))),
        subject: Subject::of(clearance),
        is_everything,
    }
}

/// Returns what the ids of shown records stand for.
pub fn shown_names(project: &model::Project, clearance: &Clearance) -> BTreeMap<String, Named> {
    let references = References { names: &project.names, clearance };
    let by_id = clearance.ids.iter().map(|(&record, id)| (id.as_str(), record)).collect();
    project
        .names
        .iter()
        .filter(|&(_, &record)| clearance.is_shown(record))
        .filter_map(|(_, &record)| Some((clearance.id(record)?, named(project, record, &references, &by_id))))
        .collect()
}

/// `by_id` is what the ids of shown records stand for in the edition.
fn named(
    project: &model::Project,
    record: model::RecordId,
    references: &References,
    by_id: &BTreeMap<&str, model::RecordId>,
) -> Named {
    let kind = kind_of(record);
    let title = project.title(record);
    // A sign-off is called by what it is for: by the title of a record that is shown, and not at all by a
    // hidden one.
    let title = match project.names.get(title).filter(|_| kind == Kind::SignOff) {
        Some(&found) if references.clearance.is_shown(found) => project.title(found),
        Some(_) => prose::CUT,
        None => title,
    };
    // What has no name is called by its id.
    let is_id = title == project.record(record).id;
    let title = if is_id { references.called(title.to_string()) } else { references.cut(title.to_string()) };
    // What some are called is Markdown, and stands in links and headings: references in it become plain words.
    let called = |id| match by_id.get(id) {
        Some(&found) if is_called_by_title(kind_of(found)) => project.title(found),
        _ => id,
    };
    let plain = unlinked(&title, called);
    // The title that was put in may refer on, and to what is hidden.
    Named { kind, title: unlinked(&references.cut(plain), |id| id) }
}

fn kind_of(record: model::RecordId) -> Kind {
    use model::RecordId;
    match record {
        RecordId::Task(_) => Kind::Task,
        RecordId::Risk(_) => Kind::Risk,
        RecordId::Issue(_) => Kind::Issue,
        RecordId::Decision(_) => Kind::Decision,
        RecordId::Change(_) => Kind::Change,
        RecordId::Line(_) => Kind::Line,
        RecordId::Person(_) => Kind::Person,
        RecordId::Objective(_) => Kind::Objective,
        RecordId::Vendor(_) => Kind::Vendor,
        RecordId::Stakeholder(_) => Kind::Stakeholder,
        RecordId::Communication(_) => Kind::Communication,
        RecordId::Suite(_) => Kind::Suite,
        RecordId::Defects(_) => Kind::Defects,
        RecordId::Readiness(_) => Kind::Readiness,
        RecordId::Sprint(_) => Kind::Sprint,
        RecordId::SignOff(_) => Kind::SignOff,
        RecordId::Handover(_) => Kind::Handover,
        RecordId::FollowUp(_) => Kind::FollowUp,
        RecordId::Lesson(_) => Kind::Lesson,
    }
}
