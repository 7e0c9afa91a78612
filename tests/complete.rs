//! Nothing that a person can write is lost on its way to the reader.
//!
//! `tests/cases/format/complete.md` holds a project in which every record has every key. The tables that the files
//! are checked against are walked: a key that the project does not have fails here, so that a key added later is
//! not forgotten. Then each key is taken out or changed, one at a time: the export and some page other than the
//! copies of the files themselves have to tell the difference. The words of texts have to stand there literally.

use crate::support::case::Case;
use milepost::load::field::{self, Fields, Shape};
use milepost::load::folder::{FILES, FileKind};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::{Content, Sources};
use milepost::units::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use toml_edit::{DocumentMut, Item, TableLike, Value};

static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::load(Vec::new()).unwrap());

/// Keys that no reader is told, and why.
const PRIVATE: &[(&str, &str)] = &[
    ("visible", "whom it is shown to is settled at the gate"),
    ("id", "it is the anchor of the record, and others refer to it"),
    ("person.rate", "what somebody earns is nobody's status"),
    ("person.away.why", "why somebody is away is their own matter"),
];

/// The lists of records, and the other tables of which nothing may be lost.
const WALKED: &[&str] = &["scope", "ownership", "actual", "contingency"];

type Files = BTreeMap<String, String>;

fn files() -> Files {
    let case = Case::read(Path::new("tests/cases/format/complete.md"));
    let sources = case.sources();
    let texts = sources.iter().filter_map(|(_, file)| match &file.content {
        Content::Text(text) => Some((file.path.clone(), text.clone())),
        _ => None,
    });
    texts.collect()
}

/// Builds the site, if there is no error in the files.
fn built(files: &Files) -> Option<Site> {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.clone(), text.clone())));
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    let asked = Asked::Widest;
    let input = Input { sources: &sources, theme: &THEME, clock, asked, theme_name: None, base_url: None };
    pipeline::build(&input).site
}

/// What readers are told: the pages without the copies of the files, and the export.
#[derive(PartialEq)]
struct Told {
    pages: BTreeMap<String, String>,
    export: String,
}

fn told(site: &Site) -> Told {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut told = Told { pages: BTreeMap::new(), export: String::new() };
    for file in site.files() {
        if file.path == "data/project.json" {
            told.export = text(&file.bytes);
        } else if file.path.ends_with(".html") && !file.path.starts_with("source/") {
            told.pages.insert(file.path.clone(), text(&file.bytes));
        }
    }
    told
}

/// One key of one table of a file of the project.
#[derive(Clone, Debug)]
struct Spot {
    file: String,
    /// The keys and places of lists on the way.
    way: Vec<Step>,
    /// `risk.actions.due`.
    name: String,
    is_text: bool,
}

#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Place(usize),
}

fn kind_of(path: &str) -> &'static FileKind {
    let name = path.split(['/', '.']).next().unwrap();
    FILES.iter().find(|kind| kind.name == name).unwrap()
}

/// Tells whether nothing of a table may be lost.
fn is_walked(kind: &FileKind, key: &str) -> bool {
    kind.records.iter().any(|(record, _)| *record == key) || WALKED.contains(&key)
}

/// Returns the table that a shape takes.
fn inner(shape: &Shape) -> Option<Fields> {
    match shape {
        Shape::Table(fields) => Some(fields),
        Shape::List(inner_shape) => inner(inner_shape),
        Shape::Either(first, second) => inner(first).or_else(|| inner(second)),
        _ => None,
    }
}

fn is_text(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::Markdown => true,
        Shape::List(inner) => is_text(inner),
        Shape::Either(first, second) => is_text(first) || is_text(second),
        _ => false,
    }
}

/// Calls `visit` with the name of every key of every table of which nothing may be lost.
fn walk(fields: Fields, path: &str, visit: &mut dyn FnMut(String)) {
    for found in field::all(fields) {
        let name = format!("{path}.{}", found.key);
        visit(name.clone());
        if let Some(fields) = inner(&found.shape) {
            walk(fields, &name, visit);
        }
    }
}

/// Returns every key that the project has in a table of which nothing may be lost.
fn spots(files: &Files) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (path, text) in files {
        let kind = kind_of(path);
        if path.ends_with(".toml") {
            let document: DocumentMut = text.parse().unwrap();
            for (key, item) in document.as_table().iter().filter(|(key, _)| is_walked(kind, key)) {
                let shape = &field::find(kind.fields, key).unwrap().shape;
                let way = vec![Step::Key(key.to_string())];
                below(path, item, inner(shape).unwrap(), way, key, &mut spots);
            }
        }
    }
    spots
}

fn below(file: &str, item: &Item, fields: Fields, way: Vec<Step>, name: &str, out: &mut Vec<Spot>) {
    let lists: Vec<&dyn TableLike> = match item {
        Item::ArrayOfTables(tables) => tables.iter().map(|table| table as &dyn TableLike).collect(),
        Item::Value(Value::Array(values)) => {
            values.iter().filter_map(|value| value.as_inline_table().map(|table| table as _)).collect()
        }
        _ => {
            if let Some(table) = item.as_table_like() {
                of_table(file, table, fields, way, name, out);
            }
            return;
        }
    };
    for (place, table) in lists.into_iter().enumerate() {
        let way = way.iter().cloned().chain([Step::Place(place)]).collect();
        of_table(file, table, fields, way, name, out);
    }
}

fn of_table(
    file: &str,
    table: &dyn TableLike,
    fields: Fields,
    way: Vec<Step>,
    name: &str,
    out: &mut Vec<Spot>,
) {
    for (key, item) in table.iter() {
        let found = field::find(fields, key).unwrap();
        let way: Vec<Step> = way.iter().cloned().chain([Step::Key(key.to_string())]).collect();
        let name = format!("{name}.{key}");
        match inner(&found.shape) {
            Some(fields) if item.is_table_like() || item.is_array() => {
                below(file, item, fields, way.clone(), &name, out);
            }
            _ => {}
        }
        out.push(Spot { file: file.to_string(), way, name, is_text: is_text(&found.shape) });
    }
}

/// Returns the project with one key taken out or, where it has to be there, changed.
fn without(files: &Files, spot: &Spot) -> Option<Told> {
    let ways: [fn(&mut Item); 9] = [
        |item| *item = Item::None,
        |item| {
            if let Some(number) = item.as_integer() {
                *item = toml_edit::value(number + 1);
            } else if let Some(number) = item.as_float() {
                *item = toml_edit::value(number + 1.0);
            }
        },
        |item| {
            if let Some(text) = item.as_str().map(str::to_string) {
                *item = toml_edit::value(format!("{text}x"));
            }
        },
        |item| {
            // An id or a month with another number: `L-1` is `L-2`, `2026-09` is `2026-08`.
            if let Some((start, end)) = item.as_str().and_then(|text| text.split_at_checked(text.len() - 1)) {
                let other = if end == "1" { "2" } else { "8" };
                *item = toml_edit::value(format!("{start}{other}"));
            }
        },
        |item| {
            // A list that may not be empty loses its last.
            if let Some(list) = item.as_array_mut().filter(|list| list.len() > 1) {
                list.remove(list.len() - 1);
            }
        },
        |item| shift_number(item, 1),
        |item| shift_number(item, -1),
        |item| {
            if let Some(mut date) = item.as_datetime().copied()
                && let Some(day) = date.date.as_mut()
            {
                day.day -= 1;
                *item = toml_edit::value(date);
            }
        },
        |item| {
            if let Some(mut date) = item.as_datetime().copied()
                && let Some(day) = date.date.as_mut()
            {
                day.day = if day.day > 27 { day.day - 1 } else { day.day + 1 };
                *item = toml_edit::value(date);
            }
        },
    ];
    ways.iter().find_map(|change| {
        let mut files = files.clone();
        let text = files.get_mut(&spot.file)?;
        let mut document: DocumentMut = text.parse().unwrap();
        let before = document.to_string();
        changed(document.as_table_mut(), &spot.way, *change);
        if document.to_string() == before {
            return None;
        }
        *text = document.to_string();
        built(&files).map(|site| told(&site))
    })
}

/// Changes the first digit of a text: `8d` is `9d`.
fn shift_number(item: &mut Item, by: i8) {
    let Some(text) = item.as_str() else { return };
    let Some(place) = text.find(|c: char| c.is_ascii_digit()) else { return };
    let Some(digit) = text.as_bytes()[place].checked_add_signed(by).filter(u8::is_ascii_digit) else {
        return;
    };
    let mut text = text.to_string();
    text.replace_range(place..=place, &char::from(digit).to_string());
    *item = toml_edit::value(text);
}

fn changed(table: &mut dyn TableLike, way: &[Step], change: fn(&mut Item)) {
    let Some((Step::Key(key), rest)) = way.split_first() else { return };
    match (rest, table.get_mut(key)) {
        ([], Some(item)) => {
            change(item);
            if item.is_none() {
                table.remove(key);
            }
        }
        ([Step::Place(place), rest @ ..], Some(Item::ArrayOfTables(tables))) => {
            changed(tables.get_mut(*place).unwrap(), rest, change);
        }
        ([Step::Place(place), rest @ ..], Some(Item::Value(Value::Array(values)))) => {
            let table = values.get_mut(*place).and_then(Value::as_inline_table_mut);
            changed(table.unwrap(), rest, change);
        }
        (rest, Some(item)) => {
            if let Some(table) = item.as_table_like_mut() {
                changed(table, rest, change);
            }
        }
        (_, None) => {}
    }
}

fn is_private(name: &str) -> bool {
    PRIVATE.iter().any(|(private, _)| {
        name == *private || name.ends_with(&format!(".{private}")) || name.starts_with(&format!("{private}."))
    })
}

/// Returns the words that stand nowhere else, such as `zq012w`, of one key.
fn own_words(text: &str) -> Vec<&str> {
    let is_part = |c: char| !c.is_ascii_alphanumeric();
    text.split(is_part).filter(|word| word.starts_with("zq") && word.len() == 6).collect()
}

#[test]
fn the_complete_project_has_every_key() {
    let files = files();
    let have: BTreeSet<String> = spots(&files).into_iter().map(|spot| spot.name).collect();
    let mut missing = Vec::new();
    for kind in FILES {
        for found in field::all(kind.fields).filter(|found| is_walked(kind, found.key)) {
            let Some(fields) = inner(&found.shape) else { continue };
            walk(fields, found.key, &mut |name| {
                if !have.contains(&name) && !is_private(&name) {
                    missing.push(name);
                }
            });
        }
    }
    assert!(missing.is_empty(), "add to tests/cases/format/complete.md: {missing:#?}");
}

#[test]
fn every_word_is_told_in_the_export_and_on_a_page() {
    let files = files();
    let told = told(&built(&files).expect("the complete project has no mistake"));
    let pages: String = told.pages.values().map(String::as_str).collect();
    let private: BTreeSet<String> = spots(&files)
        .iter()
        .filter(|spot| is_private(&spot.name))
        .flat_map(|spot| {
            own_words(&written(&files, spot)).into_iter().map(str::to_string).collect::<Vec<_>>()
        })
        .collect();
    let mut lost = Vec::new();
    for (path, text) in &files {
        for word in own_words(text).into_iter().filter(|word| !private.contains(*word)) {
            let line = text.lines().find(|line| line.contains(word)).unwrap();
            let line = line.split(" = ").next().unwrap();
            if !told.export.contains(word) {
                lost.push(format!("{path}: {word} of `{line}` is not in the export"));
            }
            if !pages.contains(word) {
                lost.push(format!("{path}: {word} of `{line}` is on no page"));
            }
        }
    }
    for word in &private {
        assert!(!pages.contains(word) && !told.export.contains(word), "{word} is private");
    }
    assert!(lost.is_empty(), "{} words are lost:\n{}", lost.len(), lost.join("\n"));
}

fn written(files: &Files, spot: &Spot) -> String {
    let document: DocumentMut = files[&spot.file].parse().unwrap();
    let mut item = document.as_item();
    for step in &spot.way {
        let next = match step {
            Step::Key(key) => item.get(key.as_str()),
            Step::Place(place) => item.get(*place),
        };
        match next {
            Some(next) => item = next,
            // A table in a list that stands on one line is no item of its own.
            None => return item.to_string(),
        }
    }
    item.to_string()
}

// Slow: it builds the site once for each of some three hundred keys.
#[test]
fn every_key_makes_a_difference_in_the_export_and_on_a_page() {
    let files = files();
    let whole = told(&built(&files).expect("the complete project has no mistake"));
    let spots: Vec<Spot> =
        spots(&files).into_iter().filter(|spot| !spot.is_text && !is_private(&spot.name)).collect();
    let told: Vec<(&str, bool, bool)> = spots
        .par_iter()
        .map(|spot| match without(&files, spot) {
            Some(other) => (spot.name.as_str(), other.export != whole.export, other.pages != whole.pages),
            None => (spot.name.as_str(), false, false),
        })
        .collect();
    // A key may stand several times, once with what another key of the record says as well.
    let mut by_name: BTreeMap<&str, (bool, bool)> = BTreeMap::new();
    for (name, in_export, on_page) in told {
        let known = by_name.entry(name).or_default();
        *known = (known.0 || in_export, known.1 || on_page);
    }
    let lost = by_name.into_iter().filter(|(_, told)| *told != (true, true));
    let lost: Vec<String> = lost
        .map(|(name, (export, page))| format!("{name}: in the export {export}, on a page {page}"))
        .collect();
    assert!(lost.is_empty(), "{} keys are lost:\n{}", lost.len(), lost.join("\n"));
}
