//! All records of all files, in path order, with the ids that they go by.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{self, Fields};
use crate::load::file::File;
use crate::load::folder::{FileKind, Form, record_fields};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::value::{Context, ID_LETTERS, is_id, is_id_letter};
use crate::model::{
    ChangeId, CommunicationId, DecisionId, DefectsId, FollowUpId, HandoverId, IssueId, LessonId, LineId,
    ObjectiveId, PersonId, ReadinessId, RecordId, RiskId, SignOffId, SprintId, StakeholderId, SuiteId,
    TaskId, VendorId,
};
use crate::source::Span;
use crate::units::{contact, fence, text};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A file that has been parsed, with what it is read as.
pub struct Parsed<'a> {
    pub kind: &'static FileKind,
    pub form: Form,
    pub file: File<'a>,
}

impl<'a> Parsed<'a> {
    /// Returns the keys that the file's outermost table may have.
    pub fn fields(&self) -> Fields {
        match self.form {
            Form::Markdown => self.kind.head,
            _ => self.kind.fields,
        }
    }

    /// Returns the reader of the outermost table.
    pub fn reader(&'a self, names: &'a Names<'a>) -> Reader<'a> {
        let context = Context { file: &self.file, names, tells: false };
        Reader::new(context, &self.file.table, self.fields(), 0..0)
    }

    /// Returns the text after the head of a Markdown file.
    pub fn body(&self) -> &'a str {
        self.file.body.clone().map_or("", |body| &self.file.text[body])
    }

    /// Returns the file's name without its folder and ending.
    pub fn stem(&self) -> &'a str {
        let name = self.file.path.rsplit('/').next().unwrap_or(self.file.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// One record as it was found.
pub struct Entry<'a> {
    pub file: &'a File<'a>,
    pub kind: Kind,
    /// `task` of `[[task]]`.
    pub key: &'static str,
    pub table: &'a DeTable<'a>,
    pub fields: Fields,
    pub place: Range<usize>,
    /// The id it gives itself, or a made one that nothing can refer to.
    pub id: String,
    pub id_span: Option<Span>,
    /// What the made id is without the number that tells it from others; nothing where the id is given.
    pub made: Option<String>,
    /// The long text of a Markdown record.
    pub body: &'a str,
}

impl<'a> Entry<'a> {
    pub fn reader(&self, names: &'a Names<'a>) -> Reader<'a> {
        let context = Context { file: self.file, names, tells: false };
        Reader::new(context, self.table, self.fields, self.place.clone())
    }

    fn must_have_id(&self) -> bool {
        field::find(self.fields, "id").is_some_and(|field| field.required)
    }
}

/// All records, by kind.
#[derive(Default)]
pub struct Entries<'a> {
    by_kind: BTreeMap<Kind, Vec<Entry<'a>>>,
}

impl<'a> Entries<'a> {
    pub fn of(&self, kind: Kind) -> &[Entry<'a>] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Returns all records, by kind.
    pub fn all(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.by_kind.values().flatten()
    }
}

/// Collects the records of all files.
pub fn collect<'a>(files: &'a [Parsed<'a>], empty: &'a Names<'a>, out: &mut Diagnostics) -> Entries<'a> {
    let mut entries = Entries::default();
    for parsed in files {
        for entry in of_file(parsed, empty, out) {
            entries.by_kind.entry(entry.kind).or_default().push(entry);
        }
    }
    tell_apart(&mut entries);
    entries
}

/// Makes the ids of records that give themselves none differ from all others: `backup`, `backup-2`.
fn tell_apart(entries: &mut Entries) {
    let given = entries.by_kind.values().flatten().filter(|entry| entry.id_span.is_some());
    let mut taken: HashSet<String> = given.map(|entry| entry.id.clone()).collect();
    name_sign_offs_apart(entries, &taken);
    for entry in entries.by_kind.values_mut().flatten() {
        if let Some(made) = &entry.made {
            entry.id = text::numbered(made, &mut taken);
        }
    }
}

/// Gives sign-offs that are called by the id of a record an id that does not say so: the record may be hidden from
/// somebody who sees the sign-off.
fn name_sign_offs_apart(entries: &mut Entries, given: &HashSet<String>) {
    let given: HashSet<String> = given.iter().map(|id| text::slug(id)).collect();
    for entry in entries.by_kind.get_mut(&Kind::SignOff).into_iter().flatten() {
        if entry.made.as_ref().is_some_and(|made| given.contains(made)) {
            entry.made = Some(nameless_id(entry.table, entry.key));
        }
    }
}

fn of_file<'a>(parsed: &'a Parsed<'a>, empty: &'a Names<'a>, out: &mut Diagnostics) -> Vec<Entry<'a>> {
    let file = &parsed.file;
    if parsed.form == Form::Markdown {
        let record = parsed.kind.records.first();
        return record.map(|&(key, kind)| of_markdown(parsed, key, kind, out)).into_iter().collect();
    }
    let root = parsed.reader(empty);
    let mut entries = Vec::new();
    for &(key, kind) in parsed.kind.records {
        let Some(fields) = record_fields(parsed.kind, key) else { continue };
        for reader in root.tables(key) {
            let place = reader.place.clone();
            let (id, id_span, made) = match given_id(&reader) {
                Some((id, span)) => (id, Some(span), None),
                None => (String::new(), None, Some(made_id(&reader, key))),
            };
            entries.push(Entry {
                file,
                kind,
                key,
                table: reader.table,
                fields,
                place,
                id,
                id_span,
                made,
                body: "",
            });
        }
    }
    // Tasks, phases and milestones are three lists in TOML, and one in the order of the file here.
    entries.sort_by_key(|entry| entry.place.start);
    entries
}

fn of_markdown<'a>(
    parsed: &'a Parsed<'a>,
    key: &'static str,
    kind: Kind,
    out: &mut Diagnostics,
) -> Entry<'a> {
    let file = &parsed.file;
    let empty = Names::default();
    let context = Context { file, names: &empty, tells: false };
    let reader = Reader::new(context, &file.table, parsed.kind.head, 0..0);
    let given = given_id(&reader);
    let (id, id_span) = given.unwrap_or_else(|| (parsed.stem().to_string(), Span::whole(file.id)));
    if !reader.has("id") && !is_id(&id) {
        let message = format!("`{id}` cannot be an id");
        let error = Diagnostic::error("bad-id", Span::whole(file.id), message);
        out.push(error.hint(format!("{ID_LETTERS}: rename the file, or give an `id` in its head")));
    }
    Entry {
        file,
        kind,
        key,
        table: &file.table,
        fields: parsed.kind.head,
        place: 0..0,
        id,
        id_span: Some(id_span),
        made: None,
        body: parsed.body().trim_matches(['\n', '\r']),
    }
}

/// Returns the id that a record gives itself. A number without quotes is an id all the same: it has
/// its own message, and what refers to it should have none.
fn given_id(reader: &Reader) -> Option<(String, Span)> {
    let value = reader.find("id")?;
    let file = reader.context.file;
    let id = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => return None,
        _ => file.written(value.span()).to_string(),
    };
    (!id.is_empty()).then(|| (id, file.span(value.span())))
}

/// Makes an id for a record that has none, from what it is called.
///
/// References, parts for some audiences and addresses of people are left out of it: they may be hidden from somebody who
/// sees the record.
pub fn made_id(reader: &Reader, key: &str) -> String {
    let called = ["name", "title", "outcome", "what", "deliverable"]
        .iter()
        .find_map(|key| reader.table.get(*key)?.get_ref().as_str());
    let slug = called.map(|called| {
        let open = fence::cut(called, |_| false);
        text::slug(&contact::without(&text::without_references(&open)))
    });
    slug.filter(|slug| !slug.is_empty()).unwrap_or_else(|| nameless_id(reader.table, key))
}

/// Makes an id for a record that is called nothing: `defects-2026-11-06`, or `acceptance` where it has no day. Its line
/// would tell how much is written before it.
fn nameless_id(table: &DeTable, key: &str) -> String {
    let day = ["date", "from", "next", "due"].iter().find_map(|key| match table.get(*key)?.get_ref() {
        DeValue::Datetime(day) => day.date,
        _ => None,
    });
    let key = text::slug(key);
    day.map_or_else(|| key.clone(), |day| format!("{key}-{day}"))
}

/// Gives every record its place in the project and its id to the names; two records with one id are
/// reported.
pub fn name_all(entries: &Entries, names: &mut Names, out: &mut Diagnostics) {
    let mut first: HashMap<&str, Span> = HashMap::new();
    for (&kind, list) in &entries.by_kind {
        for (index, entry) in list.iter().enumerate() {
            names.kinds.insert(kind);
            let (Some(span), Some(record)) = (entry.id_span, record_id(kind, index)) else { continue };
            names.records.entry(entry.id.clone()).or_insert(record);
            first.entry(&entry.id).and_modify(|first| *first = (*first).min(span)).or_insert(span);
        }
    }
    for entry in entries.by_kind.values().flatten() {
        let (Some(span), Some(&first)) = (entry.id_span, first.get(entry.id.as_str())) else { continue };
        if first != span {
            let message = format!("the id `{}` is taken", entry.id);
            let error = Diagnostic::error("duplicate-id", span, message);
            out.push(error.also(first, "first used here").hint("an id is unique in the whole project"));
        }
    }
    // A record that gives itself no id goes by the one that was made for it, unless it should have given one.
    for (&kind, list) in &entries.by_kind {
        for (index, entry) in list.iter().enumerate().filter(|(_, entry)| !entry.must_have_id()) {
            let Some(record) = record_id(kind, index) else { continue };
            names.records.entry(entry.id.clone()).or_insert(record);
        }
    }
    for entry in entries.of(Kind::Person) {
        if let Some(name) = entry.table.get("name").and_then(|name| name.get_ref().as_str()) {
            names.people.insert(name.to_lowercase(), entry.id.clone());
        }
    }
}

fn record_id(kind: Kind, index: usize) -> Option<RecordId> {
    Some(match kind {
        Kind::Task => RecordId::Task(TaskId::new(index)),
        Kind::Risk => RecordId::Risk(RiskId::new(index)),
        Kind::Issue => RecordId::Issue(IssueId::new(index)),
        Kind::Decision => RecordId::Decision(DecisionId::new(index)),
        Kind::Change => RecordId::Change(ChangeId::new(index)),
        Kind::Line => RecordId::Line(LineId::new(index)),
        Kind::Person => RecordId::Person(PersonId::new(index)),
        Kind::Objective => RecordId::Objective(ObjectiveId::new(index)),
        Kind::Vendor => RecordId::Vendor(VendorId::new(index)),
        Kind::Stakeholder => RecordId::Stakeholder(StakeholderId::new(index)),
        Kind::Communication => RecordId::Communication(CommunicationId::new(index)),
        Kind::Suite => RecordId::Suite(SuiteId::new(index)),
        Kind::Defects => RecordId::Defects(DefectsId::new(index)),
        Kind::Readiness => RecordId::Readiness(ReadinessId::new(index)),
        Kind::Sprint => RecordId::Sprint(SprintId::new(index)),
        Kind::SignOff => RecordId::SignOff(SignOffId::new(index)),
        Kind::Handover => RecordId::Handover(HandoverId::new(index)),
        Kind::FollowUp => RecordId::FollowUp(FollowUpId::new(index)),
        Kind::Lesson => RecordId::Lesson(LessonId::new(index)),
        Kind::Any | Kind::Calendar | Kind::Baseline | Kind::Audience => return None,
    })
}

/// Returns what looks like ids in a text that could not be understood.
pub fn likely_ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let value = line.trim_start().strip_prefix("id")?.trim_start().strip_prefix('=')?.trim_start();
        let value = value.trim_start_matches(['"', '\'']);
        let end = value.find(|c| !is_id_letter(c)).unwrap_or(value.len());
        (end > 0).then(|| &value[..end])
    })
}
