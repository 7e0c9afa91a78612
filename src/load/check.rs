//! Compares a table with the keys it may have, and reports everything that differs.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{self, ANY_OTHER, Field, Shape};
use crate::load::reader::{Reader, items, table_fields};
use crate::load::value::{self, Subject};
use crate::load::{entry, folder, markdown, plain};
use rayon::prelude::*;
use toml::Spanned;
use toml::de::{DeString, DeValue};

/// How many tables of one list are checked by one thread in a row.
const CHUNK: usize = 256;

/// Reports unknown keys, missing keys and values that their keys do not take, in all tables below.
pub fn check(reader: &Reader, out: &mut Diagnostics) {
    for (key, value) in reader.table {
        match reader.meant(key.get_ref()) {
            Some((field, true)) => {
                if field.key == ANY_OTHER {
                    plain::check_key(reader.context.file, key, out);
                }
                check_value(reader, key.get_ref(), &field.shape, value, out);
            }
            Some((field, false)) => {
                report_unknown(reader, key, value, Some(field), out);
                check_value(reader, field.key, &field.shape, value, out);
            }
            None => report_unknown(reader, key, value, None, out),
        }
    }
    for field in field::all(reader.fields).filter(|field| field.required) {
        check_required(reader, field, out);
    }
}

fn check_required(reader: &Reader, field: &Field, out: &mut Diagnostics) {
    let (name, message) = match reader.find(field.key) {
        // What is missing may be in the lines that could not be read.
        None if reader.context.file.has_faults() => return,
        None => ("missing-key", format!("`{}` is missing", field.key)),
        Some(value) if is_blank(&field.shape, value) => ("empty-value", format!("`{}` is empty", field.key)),
        Some(_) => return,
    };
    let error = Diagnostic::error(name, reader.span(field.key), message);
    out.push(if field.key == "id" {
        error.hint(format!(
            "write `id = \"{}\"`, or another that no other record has",
            entry::made_id(reader, "record")
        ))
    } else if reader.context.file.is_headless() {
        error.hint(format!("begin the file with three lines: `+++`, `{} = \"…\"`, `+++`", field.key))
    } else {
        error.hint(format!("it takes {}: {}", field.shape.words(), field.help))
    });
}

/// Tells whether a text that must say something says nothing.
fn is_blank(shape: &Shape, value: &Spanned<DeValue>) -> bool {
    matches!(shape, Shape::Text | Shape::Line | Shape::Markdown)
        && value.get_ref().as_str().is_some_and(|text| text.trim().is_empty())
}

fn report_unknown(
    reader: &Reader,
    key: &Spanned<DeString>,
    value: &Spanned<DeValue>,
    meant: Option<&Field>,
    out: &mut Diagnostics,
) {
    let file = reader.context.file;
    let (start, end) = (key.span().start.min(value.span().start), key.span().end.max(value.span().end));
    if file.is_faulty(&(start..end)) {
        return;
    }
    let written = key.get_ref();
    let span = file.span(key.span());
    let error = Diagnostic::error("unknown-key", span, format!("unknown key `{written}`"));
    let doubtful = reader.doubtful(written);
    out.push(match meant {
        _ if !doubtful.is_empty() => {
            let first = |help: &'static str| help.split(';').next().unwrap_or(help);
            let told = |field: &&Field| format!("`{}`, {}", field.key, first(field.help));
            let each: Vec<String> = doubtful.iter().map(told).collect();
            error.hint(format!("one of these says it here: {}", each.join("; ")))
        }
        Some(field) => error.hint(format!("did you mean `{}`?", field.key)).fix(span, field.key),
        None => match (reader.nearest(written), folder::other_place(reader.fields, written)) {
            (Some(key), _) => error.hint(format!("did you mean `{key}`? it is there already")),
            (None, Some(place)) => error.hint(format!("`{written}` belongs in {place}")),
            (None, None) => error.hint(known_keys(reader)),
        },
    });
}

/// So many keys are named where there are many.
const KEYS_NAMED: usize = 10;

fn known_keys(reader: &Reader) -> String {
    let keys: Vec<String> = field::all(reader.fields)
        .filter(|field| !reader.table.contains_key(field.key))
        .map(|field| format!("`{}`", field.key))
        .collect();
    match keys.len() {
        0 => "every key that may stand here does already".to_string(),
        1 => format!("what may still stand here is {}", keys[0]),
        13.. => {
            let (first, more) = (keys[..KEYS_NAMED].join(", "), keys.len() - KEYS_NAMED);
            format!(
                "what may still stand here: {first} and {more} more, which `docs/format-reference.md` lists"
            )
        }
        _ => format!("what may still stand here: {}", keys.join(", ")),
    }
}

fn check_value<'a>(
    reader: &Reader<'a>,
    key: &'a str,
    shape: &'static Shape,
    value: &'a Spanned<DeValue<'a>>,
    out: &mut Diagnostics,
) {
    match shape {
        Shape::List(Shape::Table(_)) if is_header_of_one(reader, value) => {
            let span = reader.context.file.span(value.span());
            let message = format!("`[{key}]` is one of several");
            let error = Diagnostic::error("wrong-type", span, message).hint(format!("write `[[{key}]]`"));
            report(reader, value, error.fix(span, format!("[[{key}]]")), out);
            check_single(reader, key, shape, value, out);
        }
        Shape::List(inner) => check_items(reader, key, inner, value, out),
        _ => check_single(reader, key, shape, value, out),
    }
}

/// Tells whether a list of tables was opened with `[key]`, as if there were one of them only.
fn is_header_of_one(reader: &Reader, value: &Spanned<DeValue>) -> bool {
    value.get_ref().is_table() && reader.context.file.written(value.span()).starts_with('[')
}

fn check_items<'a>(
    reader: &Reader<'a>,
    key: &'a str,
    inner: &'static Shape,
    value: &'a Spanned<DeValue<'a>>,
    out: &mut Diagnostics,
) {
    let items: Vec<_> = items(value).collect();
    if items.len() <= CHUNK {
        for item in items {
            check_single(reader, key, inner, item, out);
        }
        return;
    }
    let found: Vec<Diagnostics> = items
        .par_chunks(CHUNK)
        .map(|chunk| {
            let mut out = Diagnostics::default();
            for item in chunk {
                check_single(reader, key, inner, item, &mut out);
            }
            out
        })
        .collect();
    for diagnostics in found {
        out.append(diagnostics);
    }
}

fn check_single<'a>(
    reader: &Reader<'a>,
    key: &'a str,
    shape: &'static Shape,
    value: &'a Spanned<DeValue<'a>>,
    out: &mut Diagnostics,
) {
    let shape = match shape {
        Shape::Either(first, second) => {
            let is_first = value::fits(first, value.get_ref());
            if !is_first && !value::fits(second, value.get_ref()) {
                let subject = Subject { key, value, context: reader.context };
                return report(reader, value, *subject.wrong_type(shape), out);
            }
            if is_first { *first } else { *second }
        }
        Shape::List(inner) if value.get_ref().is_table() => inner,
        _ => shape,
    };
    if let (Some(fields), true) = (table_fields(shape, value.get_ref()), value.get_ref().is_table()) {
        if let Some(nested) = reader.nested(value, fields) {
            check(&nested, out);
        }
        return;
    }
    match shape {
        Shape::List(_) | Shape::Either(..) => return check_value(reader, key, shape, value, out),
        Shape::Line | Shape::Markdown => {
            if let DeValue::String(text) = value.get_ref() {
                markdown::check_value(reader.context, value, text, out);
                return;
            }
        }
        _ => {}
    }
    if let (Shape::Table(fields), DeValue::Array(_)) = (shape, value.get_ref()) {
        // `[[calendar]]` for `[calendar]`: said once, and read all the same.
        if let Some(nested) = reader.first_of_list(value, fields) {
            check(&nested, out);
        }
    }
    let subject = Subject { key, value, context: reader.context };
    match value::read(&subject, shape).map(|_| plain::check(&subject)) {
        Err(diagnostic) | Ok(Err(diagnostic)) => report(reader, value, *diagnostic, out),
        Ok(Ok(())) => {}
    }
}

/// Reports what is wrong with a value, unless it has been reported as a syntax error already.
fn report(reader: &Reader, value: &Spanned<DeValue>, diagnostic: Diagnostic, out: &mut Diagnostics) {
    if !diagnostic.message.is_empty() && !reader.context.file.is_faulty(&value.span()) {
        out.push(diagnostic);
    }
}
