//! Reads `[health]`: thresholds by the names of their rules, silences, and the risk matrix.
//!
//! Which rules there are is not known here; `checks` compares the names.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{ANY_OTHER, Field, Fields, Shape, find};
use crate::load::names::Kind;
use crate::load::reader::{Reader, items};
use crate::load::value::{Subject, Value, read};
use crate::model::project::{HealthSettings, Publish, Silence, Threshold};
use crate::model::risk::{Band, Matrix};
use toml::de::DeValue;

pub const FIELDS: Fields = &[&[
    Field::new(
        "publish",
        Shape::Choice(&["both", "called"]),
        "what readers see: the manager's call and the computed colour (`both`, by default), or the call alone",
    ),
    Field::new("silence", Shape::List(&Shape::Table(&[SILENCE])), "rules that are not applied for a while"),
    Field::new(
        "matrix",
        Shape::Either(&Shape::Choice(&["product", "nist"]), &Shape::List(&Shape::List(&BAND))),
        "the band of each cell of the risk map: `product` (probability × impact, by default), `nist` \
         (SP 800-30, table I-2), or five rows, the first for probability 1, of five bands, the first for impact 1",
    ),
    Field::new(ANY_OTHER, Shape::Setting, "the threshold of the rule of that name"),
]];

const BAND: Shape = Shape::Choice(&["low", "moderate", "high", "critical"]);
const BANDS: [Band; 4] = [Band::Low, Band::Moderate, Band::High, Band::Critical];

const SILENCE: &[Field] = &[
    Field::required("rule", Shape::Text, "the name of the rule"),
    Field::new("record", Shape::Ref(Kind::Any), "the record; the whole project by default"),
    Field::required("until", Shape::Date, "the last day of the silence"),
    Field::required("reason", Shape::Markdown, "why, for all to read"),
];

/// Reads the health settings and the risk matrix from the outermost table of `project.toml`.
pub fn settings(reader: &Reader, out: &mut Diagnostics) -> (HealthSettings, Matrix) {
    let Some(health) = reader.table("health") else { return (HealthSettings::default(), Matrix::PRODUCT) };
    let settings = HealthSettings {
        thresholds: thresholds(&health),
        silences: health.tables("silence").iter().filter_map(silence).collect(),
        publish: health.choice("publish", &[Publish::Both, Publish::Called]).unwrap_or_default(),
    };
    (settings, matrix(&health, out).unwrap_or(Matrix::PRODUCT))
}

fn thresholds(health: &Reader) -> Vec<Threshold> {
    let others = health.table.iter().filter(|(key, _)| find(FIELDS, key.get_ref()).is_none());
    let thresholds = others.filter_map(|(key, value)| {
        let subject = Subject { key: key.get_ref(), value, context: health.context };
        match read(&subject, &Shape::Setting).ok()? {
            Value::Setting(setting) => Some(Threshold {
                name: key.get_ref().to_string(),
                value: setting,
                origin: health.context.file.origin(key.span().start),
            }),
            _ => None,
        }
    });
    thresholds.collect()
}

fn silence(table: &Reader) -> Option<Silence> {
    Some(Silence {
        rule: table.string("rule")?,
        record: table.find("record").and_then(|record| record.get_ref().as_str()).map(str::to_string),
        until: table.date("until")?,
        reason: table.string("reason").unwrap_or_default(),
        origin: table.origin(),
    })
}

fn matrix(health: &Reader, out: &mut Diagnostics) -> Option<Matrix> {
    let value = health.find("matrix")?;
    if let Some(matrix) = health.choice("matrix", &[Matrix::PRODUCT, Matrix::NIST]) {
        return Some(matrix);
    }
    if !value.get_ref().is_array() {
        return None;
    }
    let rows: Vec<_> = items(value).collect();
    let has_five = |value: &DeValue| value.as_array().is_some_and(|row| row.len() == 5);
    if rows.len() != 5 || !rows.iter().all(|row| has_five(row.get_ref())) {
        let wrong = if rows.len() == 5 { rows.iter().find(|row| !has_five(row.get_ref())) } else { None };
        let span = health.context.file.span(wrong.map_or(value.span(), |row| row.span()));
        let error = Diagnostic::error("bad-matrix", span, "a risk map has five rows of five bands");
        out.push(error.hint("write five lists, the first for probability 1, each from impact 1 to 5"));
        return None;
    }
    let mut cells = Matrix::PRODUCT.cells;
    for (row, cells) in rows.into_iter().zip(&mut cells) {
        for (item, cell) in items(row).zip(cells) {
            let subject = Subject { key: "matrix", value: item, context: health.context };
            if let Ok(Value::Choice(index)) = read(&subject, &BAND) {
                *cell = BANDS[index];
            }
        }
    }
    Some(Matrix { cells })
}
