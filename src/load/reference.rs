//! The format reference: every file and every key, from the tables that the files are checked against.

use crate::load::field::{self, ANY_OTHER, Field, Fields, Shape};
use crate::load::folder::{FILES, FileKind, Form};
use crate::load::record::COMMON;
use crate::units::text;
use std::fmt::Write;

/// Returns the format reference as Markdown.
pub fn reference() -> String {
    let mut out = String::from(INTRODUCTION);
    out.push_str("\n## Keys of every record\n");
    table(&[COMMON], &mut out);
    nested(&[COMMON], "", &mut out);
    for kind in FILES {
        file(kind, &mut out);
    }
    out
}

const INTRODUCTION: &str = "\
# The format reference

Every file that is read, and every key that it may have; the same with examples is [here](format.md). This
page is written from the tables that the files are checked against.

A record is one table of a TOML file (`[[risk]]` in `risks.toml`), or one Markdown file with its keys
between two lines `+++` and its long text after them (`risks/R-03.md`). Both may be mixed. Only
`project.toml` must be there, and `name` is all it must say.

- A key that takes a list takes one value alone as well: `after = \"design\"`.
- Dates are written without quotes, `2026-11-13`, from the year 1900 to 2199.
- Durations are working time in minutes, hours, days or weeks: `\"90min\"`, `\"4h\"`, `\"5d\"`, `\"2w\"`; with an
  `e` before the unit they are time of the clock: `\"3ed\"`.
- Amounts are digits with a point, `18500` or `99.50`, in the project's currency.
- `[[id]]` or `[[id|text]]` in a text links to the record of that id. A plain text is one line that is shown as it is: it
  has no links and no parts for some audiences.
";

fn file(kind: &FileKind, out: &mut String) {
    let _ = write!(out, "\n## {}\n\n{}.\n", paths(kind), kind.help);
    let fields = if kind.fields.is_empty() { kind.head } else { kind.fields };
    table(fields, out);
    nested(fields, "", out);
}

/// Returns where a kind of file is, such as `` `risks.toml`, `risks/*.md` ``.
fn paths(kind: &FileKind) -> String {
    let ending = |form: Form| match form {
        Form::Toml => "toml",
        Form::Markdown => "md",
        Form::Csv => "csv",
    };
    let top = kind.top.map(|form| format!("`{}.{}`", kind.name, ending(form)));
    let folder = kind.folder.iter().map(|form| format!("`{}/*.{}`", kind.name, ending(*form)));
    top.into_iter().chain(folder).collect::<Vec<_>>().join(", ")
}

/// Returns the fields that are its own, without those of every record, which have a place of theirs.
fn own(fields: Fields) -> impl Iterator<Item = &'static Field> {
    let is_common = |group: &&[Field]| group[0].key == COMMON[0].key && group.len() == COMMON.len();
    let is_alone = fields.len() == 1;
    fields.iter().copied().filter(move |group| is_alone || !is_common(group)).flatten()
}

fn table(fields: Fields, out: &mut String) {
    out.push_str("\n| Key | Takes | Meaning |\n|---|---|---|\n");
    for field in own(fields) {
        let key = if field.key == ANY_OTHER { "any other".to_string() } else { format!("`{}`", field.key) };
        let required = if field.required { " (required)" } else { "" };
        row(&[&format!("{key}{required}"), &field.shape.words(), field.help], out);
    }
    if own(fields).count() < field::all(fields).count() {
        out.push_str("\nAnd the keys of every record.\n");
    }
}

fn row(cells: &[&str], out: &mut String) {
    for cell in cells {
        let _ = write!(out, "| {} ", cell.replace('|', "\\|"));
    }
    out.push_str("|\n");
}

/// Writes the tables inside a table, each under its path.
fn nested(fields: Fields, path: &str, out: &mut String) {
    for field in own(fields) {
        let Some((inner, is_list)) = inner_table(&field.shape) else { continue };
        let path = match (path, field.key) {
            ("", key) => key.to_string(),
            (path, ANY_OTHER) => format!("{path}.NAME"),
            (path, key) => format!("{path}.{key}"),
        };
        let head = if is_list { format!("[[{path}]]") } else { format!("[{path}]") };
        let _ = write!(out, "\n### `{head}`\n\n{}.\n", sentence(field));
        table(inner, out);
        nested(inner, &path, out);
    }
}

fn sentence(field: &Field) -> String {
    text::capital(field.help)
}

/// Returns the table that a shape takes, and whether it takes several.
fn inner_table(shape: &Shape) -> Option<(Fields, bool)> {
    match shape {
        Shape::Table(fields) => Some((fields, false)),
        Shape::List(inner) => inner_table(inner).map(|(fields, _)| (fields, true)),
        Shape::Either(first, second) => inner_table(first).or_else(|| inner_table(second)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls `visit` with every field of every table.
    fn walk(fields: Fields, visit: &mut dyn FnMut(&'static Field)) {
        for field in field::all(fields) {
            visit(field);
            if let Some((inner, _)) = inner_table(&field.shape) {
                walk(inner, visit);
            }
        }
    }

    #[test]
    fn every_key_is_explained_once() {
        for kind in FILES {
            assert!(!kind.help.ends_with('.'), "{}", kind.help);
            for fields in [kind.fields, kind.head] {
                walk(fields, &mut |field| {
                    assert!(
                        !field.help.is_empty() && !field.help.ends_with('.'),
                        "{}: {}",
                        field.key,
                        field.help
                    );
                    if let Some((inner, _)) = inner_table(&field.shape) {
                        let mut keys: Vec<_> = field::all(inner).map(|field| field.key).collect();
                        keys.sort_unstable();
                        let count = keys.len();
                        keys.dedup();
                        assert_eq!(keys.len(), count, "{} has a key twice", field.key);
                    }
                });
            }
        }
    }

    #[test]
    fn the_reference_names_files_and_tables() {
        let reference = reference();
        for part in [
            "## `risks.toml`, `risks/*.toml`, `risks/*.md`",
            "### `[[task]]`",
            "### `[calendar.named.NAME]`",
            "| `after` | a list, each a dependency such as `\"survey + 2d\"` |",
        ] {
            assert!(reference.contains(part), "{part}\n{reference}");
        }
        assert_eq!(reference.matches("| `tags` |").count(), 1);
    }
}
