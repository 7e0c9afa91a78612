//! What every id names: the one space of ids of all registers, and the names beside it.

use crate::load::{audience, near};
use crate::model::{AudienceId, BaselineId, CalendarId, RecordId};
use crate::units::text;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

/// What an id can be asked to name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Kind {
    /// Any record.
    Any,
    /// A phase, task or milestone.
    Task,
    Risk,
    Issue,
    Decision,
    Change,
    Line,
    Person,
    Objective,
    Vendor,
    Stakeholder,
    Communication,
    Suite,
    Defects,
    Readiness,
    Sprint,
    SignOff,
    Handover,
    FollowUp,
    Lesson,
    Calendar,
    Baseline,
    Audience,
}

impl Kind {
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Any => "record",
            Kind::Task => "task",
            Kind::Risk => "risk",
            Kind::Issue => "issue",
            Kind::Decision => "decision",
            Kind::Change => "change",
            Kind::Line => "budget line",
            Kind::Person => "person",
            Kind::Objective => "objective",
            Kind::Vendor => "vendor",
            Kind::Stakeholder => "stakeholder",
            Kind::Communication => "communication",
            Kind::Suite => "test suite",
            Kind::Defects => "count of defects",
            Kind::Readiness => "readiness item",
            Kind::Sprint => "sprint",
            Kind::SignOff => "sign-off",
            Kind::Handover => "handover",
            Kind::FollowUp => "follow-up",
            Kind::Lesson => "lesson",
            Kind::Calendar => "calendar",
            Kind::Baseline => "baseline",
            Kind::Audience => "audience",
        }
    }

    pub fn with_article(self) -> String {
        let noun = self.noun();
        let article = if noun.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
        format!("{article} {noun}")
    }

    /// Returns the name of the diagnostic for an id of this kind that is not there.
    pub fn unknown(self) -> &'static str {
        match self {
            // Nothing takes one of these alone.
            Kind::Any
            | Kind::Risk
            | Kind::Issue
            | Kind::Change
            | Kind::Stakeholder
            | Kind::Communication
            | Kind::Suite
            | Kind::Defects
            | Kind::Readiness
            | Kind::Sprint
            | Kind::SignOff
            | Kind::Handover
            | Kind::FollowUp
            | Kind::Lesson => "unknown-record",
            Kind::Vendor => "unknown-vendor",
            Kind::Task => "unknown-task",
            Kind::Decision => "unknown-decision",
            Kind::Line => "unknown-line",
            Kind::Person => "unknown-person",
            Kind::Objective => "unknown-objective",
            Kind::Calendar => "unknown-calendar",
            Kind::Baseline => "unknown-baseline",
            Kind::Audience => "unknown-audience",
        }
    }

    /// Says where the records of this kind are written.
    pub fn home(self) -> &'static str {
        match self {
            Kind::Any => "no register has a record of this id",
            Kind::Task => "phases, tasks and milestones are written in `plan.toml`",
            Kind::Risk => "risks are written in `risks.toml` or `risks/`",
            Kind::Issue => "issues are written in `issues.toml` or `issues/`",
            Kind::Decision => "decisions are written in `decisions.toml` or `decisions/`",
            Kind::Change => "changes are written in `changes.toml` or `changes/`",
            Kind::Line => "the lines of the budget are written in `budget.toml`",
            Kind::Person => "people are written in `people.toml`",
            Kind::Objective => "objectives are written in `project.toml`, as `[[objective]]`",
            Kind::Vendor => "vendors are written in `vendors.toml` or `vendors/`",
            Kind::Stakeholder | Kind::Communication => {
                "stakeholders and the communication plan are written in `stakeholders.toml`"
            }
            Kind::Suite | Kind::Defects => "tests and defects are written in `quality.toml`",
            Kind::Readiness => "launch readiness is written in `readiness.toml`",
            Kind::Sprint => "sprints are written in `sprints.toml`",
            Kind::SignOff | Kind::Handover | Kind::FollowUp => "closure is written in `closure.toml`",
            Kind::Lesson => "lessons are written in `lessons.toml` or `lessons/`",
            Kind::Calendar => {
                "calendars are written in `project.toml`, as `[calendar.named.NAME]`, or in `calendar.toml`, as `[named.NAME]`"
            }
            Kind::Baseline => {
                "baselines are the files of `baselines/`, without `.toml`; `milepost baseline NAME` writes one"
            }
            Kind::Audience => {
                "audiences are written in `project.toml`, as `[[audience]]`; `exec`, `team`, `users` and `vendor:ID` are \
                 there without that"
            }
        }
    }

    pub fn of(record: RecordId) -> Kind {
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
}

/// What an id was found to name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    Record(RecordId),
    Calendar(CalendarId),
    Baseline(BaselineId),
    Audience(AudienceId),
}

/// Why an id names nothing that fits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// It may stand in what could not be read: nothing more is to be said about it.
    Doubtful,
    /// It names a record of another kind.
    OtherKind(Kind),
    /// Nothing has this id.
    Unknown,
}

/// What is offered in place of an id that names nothing.
pub enum Offer {
    /// The id that was probably meant.
    Near(String),
    /// Some of the ids that there are, in words.
    Known(String),
    Nothing,
}

/// So many ids are named where none is near.
const NAMED: usize = 4;

/// All names of a project.
#[derive(Default)]
pub struct Names<'a> {
    pub records: HashMap<String, RecordId>,
    pub calendars: HashMap<&'a str, CalendarId>,
    pub baselines: HashMap<&'a str, BaselineId>,
    pub audiences: HashMap<String, AudienceId>,
    /// How many audiences the project declares, those of one id counted apart.
    pub declared: usize,
    /// People by what they are called, since that is what people write instead of ids.
    pub people: HashMap<String, String>,
    /// Ids in registers and places of files that could not be read.
    pub doubtful: HashSet<String>,
    /// The kinds of records of which some may stand in files that could not be read at all.
    pub unread: HashSet<Kind>,
    /// The kinds of records that there are.
    pub kinds: HashSet<Kind>,
    /// All ids by kind, made when the first of them is missed.
    lists: OnceLock<Lists>,
    /// Some of the ids of each kind, in words.
    known: OnceLock<BTreeMap<Kind, String>>,
}

type Lists = BTreeMap<(Kind, String), Vec<String>>;

impl Names<'_> {
    /// Finds what an id names, if that is of the kind.
    pub fn find(&self, kind: Kind, id: &str) -> Result<Target, Missing> {
        let found = match kind {
            Kind::Calendar => self.calendars.get(id).map(|&calendar| Target::Calendar(calendar)),
            Kind::Baseline => self.baselines.get(id).map(|&baseline| Target::Baseline(baseline)),
            Kind::Audience => self.audiences.get(id).map(|&audience| Target::Audience(audience)),
            _ => match self.records.get(id) {
                Some(&record) if kind == Kind::Any || Kind::of(record) == kind => {
                    Some(Target::Record(record))
                }
                Some(&record) => return Err(Missing::OtherKind(Kind::of(record))),
                None => None,
            },
        };
        found.ok_or_else(|| self.missing(kind, id))
    }

    /// Tells whether the project keeps records of a kind, or may keep some in files that could not be read.
    pub fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind) || self.unread.contains(&kind)
    }

    /// Finds a record of any kind.
    pub fn find_record(&self, id: &str) -> Option<RecordId> {
        self.records.get(id).copied()
    }

    fn missing(&self, kind: Kind, id: &str) -> Missing {
        let unread = match kind {
            Kind::Any => !self.unread.is_empty(),
            Kind::Audience if id.starts_with(audience::OF_VENDOR) => self.unread.contains(&Kind::Vendor),
            _ => self.unread.contains(&kind),
        };
        if unread || self.doubtful.contains(id) {
            return Missing::Doubtful;
        }
        Missing::Unknown
    }

    /// Returns the id of a kind that is nearest to one that nothing has.
    pub fn nearest(&self, kind: Kind, id: &str) -> Option<String> {
        if kind == Kind::Person
            && let Some(person) = self.people.get(&id.to_lowercase())
        {
            return Some(person.clone());
        }
        let lists = self.lists.get_or_init(|| self.sorted());
        let numbers = near::numbers(id);
        let same = lists.get(&(kind, numbers.clone())).into_iter().flatten();
        let plain = lists.get(&(kind, String::new())).filter(|_| !numbers.is_empty()).into_iter().flatten();
        near::nearest(id, same.chain(plain).map(String::as_str)).map(str::to_string)
    }

    /// Returns what can be offered in place of an id that nothing has.
    pub fn offer(&self, kind: Kind, id: &str) -> Offer {
        match self.nearest(kind, id) {
            Some(near) => Offer::Near(near),
            None => Offer::Known(self.known(kind)),
        }
    }

    /// Returns some ids of a kind, in words.
    pub fn known(&self, kind: Kind) -> String {
        let known = self.known.get_or_init(|| self.in_words()).get(&kind);
        known.cloned().unwrap_or_else(|| "there is none yet".to_string())
    }

    /// Returns some ids of each kind, in words.
    fn in_words(&self) -> BTreeMap<Kind, String> {
        let mut all: BTreeMap<Kind, Vec<&str>> = BTreeMap::new();
        for ((kind, _), ids) in self.lists.get_or_init(|| self.sorted()) {
            all.entry(*kind).or_default().extend(ids.iter().map(String::as_str));
        }
        let words = all.into_iter().map(|(kind, mut ids)| {
            ids.sort_unstable();
            let named: Vec<String> = ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
            let verb = if ids.len() == 1 { "is" } else { "are" };
            let words = match ids.len().checked_sub(NAMED) {
                None | Some(0) => text::list(&named, "and"),
                Some(more) => format!("{} and {more} more", named.join(", ")),
            };
            (kind, format!("there {verb} {words}"))
        });
        words.collect()
    }

    /// Returns all ids by kind and by the numbers in them, so that a plan of `task-1` to `task-9999` is
    /// not compared with each misspelt id in turn. In order: that of a hash map must not decide between
    /// equally near ids.
    fn sorted(&self) -> Lists {
        let mut lists = Lists::new();
        let mut add = |kind: Kind, id: &str| {
            lists.entry((kind, near::numbers(id))).or_default().push(id.to_string());
        };
        self.calendars.keys().for_each(|id| add(Kind::Calendar, id));
        self.baselines.keys().for_each(|id| add(Kind::Baseline, id));
        self.audiences.keys().for_each(|id| add(Kind::Audience, id));
        for (id, &record) in &self.records {
            add(Kind::of(record), id);
            add(Kind::Any, id);
        }
        lists.values_mut().for_each(|list| list.sort_unstable());
        lists
    }
}
