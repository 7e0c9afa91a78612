//! Who may import whom: rooms and outside crates.

use super::file::{self, File};
use super::table::{CRATES, EXCEPTIONS, Exception, ROOMS, Row};

/// Data flows one way: a room uses only what its row allows.
pub fn rooms(file: &File) -> Vec<String> {
    rooms_by(file, ROOMS, EXCEPTIONS)
}

fn rooms_by(file: &File, rows: &[Row], exceptions: &[Exception]) -> Vec<String> {
    let Some(room) = file.room() else { return Vec::new() };
    let Some(row) = rows.iter().find(|row| row.room == room) else {
        return vec![file.at(1, &format!("`{room}` is a new room; give it a row in tests/house/table.rs"))];
    };
    let excepted = |target: &str| {
        exceptions.iter().any(|exception| exception.file == file.path && exception.may_use == target)
    };
    let is_crate = |head: &String| head == "crate" || (head == "milepost" && room == "main");
    file.paths
        .iter()
        .filter(|path| path.parts.first().is_some_and(is_crate))
        .filter_map(|path| Some((path, path.parts.get(1)?.as_str())))
        .filter(|(_, target)| *target != room && !row.may_use.contains(target) && !excepted(target))
        .map(|(path, target)| {
            let allowed = if row.may_use.is_empty() { "nothing".to_string() } else { row.may_use.join(", ") };
            file.at(path.line, &format!("{room} may not use {target}, only {allowed}: {}", row.why))
        })
        .collect()
}

/// The few habits that keep the table above exact.
pub fn conventions(file: &File) -> Vec<String> {
    let Some(room) = file.room() else { return Vec::new() };
    let mut wrong = Vec::new();
    for path in &file.paths {
        let parts: Vec<&str> = path.parts.iter().map(String::as_str).collect();
        if matches!(parts.as_slice(), ["super", "super", ..] | ["self", "super", "super", ..]) {
            wrong.push(file.at(path.line, "no `super::super`: write `crate::…`, so that the room shows"));
        }
        let Some(import) = &path.import else { continue };
        if parts.first() == Some(&"crate") && (import.before_group == 1 || parts.len() == 1) {
            wrong.push(file.at(
                path.line,
                "no import of the whole crate and no `use crate::{…}`: one statement a module",
            ));
        }
        if matches!(parts.as_slice(), ["crate", .., "*"]) {
            wrong.push(file.at(path.line, "no `*` from our own rooms: a reader looks for the name"));
        }
        let meaning = file.spelled_out(path);
        let from = meaning.strip_prefix("crate::").and_then(|rest| rest.split("::").next());
        if import.is_public && from.is_some_and(|from| from != room) {
            wrong.push(file.at(path.line, &format!("no re-export across rooms: `{meaning}` has one home")));
        }
    }
    if file.is_front_door() {
        // `super` is the whole crate here, except inside of a module of the file.
        let depths = super::rust::module_depths(&file.tokens);
        let outside =
            file.tokens.iter().zip(depths).filter(|(token, depth)| token.is("super") && *depth == 0);
        wrong.extend(
            outside
                .map(|(token, _)| file.at(token.line, "`super` is the whole crate here: write `crate::…`")),
        );
    }
    for pair in file.tokens.windows(2).filter(|pair| pair[0].is("extern") && pair[1].is("crate")) {
        wrong.push(file.at(pair[0].line, "no `extern crate`: the 2024 edition needs none"));
    }
    wrong
}

/// An outside crate lives in one room, so that it can be looked over or replaced there.
pub fn crates(file: &File) -> Vec<String> {
    let Some(room) = file.room() else { return Vec::new() };
    let ours = |head: &str| {
        let meaning = file.names.get(head).and_then(|meaning| meaning.first());
        meaning.is_some_and(|first| ["crate", "self", "super"].contains(&first.as_str()))
    };
    let mut wrong = Vec::new();
    for path in &file.paths {
        let Some(head) = path.parts.first() else { continue };
        let Some((_, rooms)) = CRATES.iter().find(|(name, _)| name.replace('-', "_") == *head) else {
            continue;
        };
        // A module of ours may carry a crate's name: `export::csv`.
        let is_import_itself =
            path.import.as_ref().is_some_and(|import| import.name == *head && path.parts.len() == 1);
        if (ours(head) && !is_import_itself) || rooms.contains(&"*") || rooms.contains(&room) {
            continue;
        }
        wrong.push(
            file.at(path.line, &format!("the crate {head} lives in {}, not in {room}", rooms.join(", "))),
        );
    }
    wrong
}

/// Every dependency has its row in the table of crates, and every row its dependency.
fn crates_of(manifest: &str) -> Vec<String> {
    let manifest: toml::Table = manifest.parse().expect("Cargo.toml is TOML");
    let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
    let names: Vec<&str> =
        dependencies.into_iter().flat_map(|table| table.keys().map(String::as_str)).collect();
    let homeless = names.iter().filter(|name| !CRATES.iter().any(|(known, _)| known == *name)).map(|name| {
        format!("Cargo.toml: {name} has no home; say in tests/house/table.rs which room it lives in")
    });
    let gone = CRATES
        .iter()
        .filter(|(known, _)| !names.contains(known))
        .map(|(known, _)| format!("tests/house/table.rs: {known} is no dependency any more"));
    homeless.chain(gone).collect()
}

#[test]
fn every_dependency_has_a_home() {
    let manifest = std::fs::read_to_string(file::root().join("Cargo.toml")).expect("Cargo.toml is there");
    super::all_well(crates_of(&manifest));
    let wrong = crates_of("[dependencies]\nleft-pad = '1'\n");
    assert!(wrong.iter().any(|line| line.contains("left-pad has no home")));
    assert!(wrong.iter().any(|line| line.contains("tera is no dependency any more")));
}

#[test]
fn every_exception_is_used() {
    let unused = EXCEPTIONS.iter().filter(|exception| {
        let text = std::fs::read_to_string(file::root().join(exception.file)).unwrap_or_default();
        let file = File::new(exception.file, &text);
        !file.paths.iter().any(|path| path.parts.get(1).is_some_and(|target| target == exception.may_use))
    });
    super::all_well(
        unused.map(|one| format!("{}: does not use {} ({})", one.file, one.may_use, one.why)).collect(),
    );
}

#[cfg(test)]
mod samples {
    use super::super::fires;
    use super::*;

    #[test]
    fn a_room_below_the_gate_cannot_name_the_model() {
        fires(rooms, "src/pages/risks.rs", "use crate::units;\nuse crate::model::Risk;\n", &[2]);
        fires(rooms, "src/pages/risks.rs", "fn a() {\n    crate::load::load();\n}\n", &[2]);
        fires(
            rooms,
            "src/pages/risks.rs",
            "use crate::{\n  units::Date,\n  plan::{Plan as P, Row},\n};\n",
            &[3, 3],
        );
        fires(rooms, "src/pages/risks.rs", "pub(crate) use crate::model as m;\n", &[1]);
        fires(
            rooms,
            "src/pages/risks.rs",
            "#[cfg(test)]\nmod tests {\n    use crate::load::load;\n}\n",
            &[3],
        );
        fires(rooms, "src/pages/risks.rs", "macro_rules! a { () => { $crate::plan::plan() } }\n", &[1]);
    }

    #[test]
    fn what_the_row_allows_is_quiet() {
        fires(rooms, "src/pages/risks.rs", "use crate::edition::Edition;\nuse crate::pages::paths;\n", &[]);
        fires(
            rooms,
            "src/pages/risks.rs",
            "// use crate::model;\nconst A: &str = \"crate::model::Task\";\n",
            &[],
        );
        fires(
            rooms,
            "src/pages/risks.rs",
            "/* /* use */ crate::model::A */ const A: &str = r#\"\"crate::model::A\"#;",
            &[],
        );
        fires(
            rooms,
            "src/pages/risks.rs",
            "const A: (char, char) = ('\"', '\\'');\nuse crate::model;\n",
            &[2],
        );
        fires(rooms, "src/main.rs", "milepost::cli::main();", &[]);
        fires(rooms, "src/main.rs", "milepost::load::load();", &[1]);
        fires(rooms, "tests/cases.rs", "use milepost::model;", &[]);
    }

    #[test]
    fn an_exception_holds_for_its_file_only() {
        fires(rooms, "src/edition/alarm.rs", "use crate::site::Site;", &[]);
        fires(rooms, "src/edition/task.rs", "use crate::site::Site;", &[1]);
    }

    #[test]
    fn a_new_room_asks_for_a_row() {
        fires(rooms, "src/cloud/mod.rs", "", &[1]);
    }

    #[test]
    fn the_table_cannot_be_walked_around() {
        fires(conventions, "src/pages/risks.rs", "use crate::{units, model};", &[1, 1]);
        fires(conventions, "src/pages/risks.rs", "use crate as c;", &[1]);
        fires(conventions, "src/pages/deep/a.rs", "use super::super::super::model;", &[1]);
        fires(
            conventions,
            "src/pages/mod.rs",
            "use super::model;\nmod tests {\n    use super::*;\n}\n",
            &[1],
        );
        fires(conventions, "src/diagnostic.rs", "fn a() { super::load::load() }", &[1]);
        fires(
            conventions,
            "src/edition/mod.rs",
            "use crate::model;\npub use crate::model::Task;\npub use model::Risk;\npub use task::Task;\nmod task;\n",
            &[2, 3],
        );
        fires(conventions, "src/pages/risks.rs", "use crate::units::*;\nuse super::*;\n", &[1]);
        fires(conventions, "src/pages/risks.rs", "extern crate serde;", &[1]);
        fires(
            conventions,
            "src/pages/risks.rs",
            "use crate::units::{Date, Money};\nuse super::paths;\nfn a() -> impl Sized + use<> {}\n",
            &[],
        );
    }

    #[test]
    fn a_crate_stays_in_its_room() {
        fires(crates, "src/pages/risks.rs", "use tera::Tera;\nuse serde::Serialize;\n", &[1]);
        fires(
            crates,
            "src/io/disk.rs",
            "fn a() { toml::from_str(b) }\n#[derive(clap::Parser)]\nstruct A;\n",
            &[1, 2],
        );
        fires(crates, "src/plan/a.rs", "use plotters_backend as b;\n", &[1]);
        fires(crates, "src/load/a.rs", "use toml::Table;\nuse pulldown_cmark::Parser;\n", &[]);
        // Our own module of the same name.
        fires(crates, "src/export/mod.rs", "mod csv;\nfn a() { csv::write() }\n", &[]);
        fires(crates, "src/export/a.rs", "use crate::export::csv;\nfn a() { csv::write() }\n", &[]);
        fires(crates, "src/export/a.rs", "fn a() { rows.csv::<u8>() }\n", &[]);
    }
}
