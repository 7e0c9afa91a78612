//! Where a new record goes: into the form and the file that the project keeps the register in.

use crate::load::Inventory;
use crate::load::folder::{self, FileKind, Form};
use crate::source::Sources;
use std::collections::BTreeMap;

/// Where a record is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// At the end of a TOML file, which may not be there yet.
    End(String),
    /// As a Markdown file of its own.
    File(String),
}

/// Returns where the next record of a list goes. Where the register is kept in both forms, the one of most of its
/// records counts, and in a folder of TOML files the last that has any.
pub fn of(sources: &Sources, inventory: &Inventory, file: &FileKind, list: &str, id: &str) -> Place {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for kept in inventory.kept.iter().filter(|kept| kept.list == list) {
        *counts.entry(kept.path.as_str()).or_default() += 1;
    }
    let (notes, tables): (Vec<_>, Vec<_>) = counts.iter().partition(|(path, _)| path.ends_with(".md"));
    let sum = |of: &[(&&str, &usize)]| of.iter().map(|(_, count)| **count).sum::<usize>();
    let page = || Place::File(format!("{}/{id}.md", file.name));
    if sum(&notes) > sum(&tables) {
        return page();
    }
    if let Some((path, _)) = tables.last() {
        return Place::End(path.to_string());
    }
    // The register has no such record yet, but it may have others, or a file that waits for them.
    let files: Vec<(&str, Form)> = sources
        .iter()
        .map(|(_, file)| file.path.as_str())
        .filter_map(|path| folder::place(path).map(|(kind, form)| (kind, form, path)))
        .filter(|(kind, ..)| kind.name == file.name)
        .map(|(_, form, path)| (path, form))
        .collect();
    let top = format!("{}.toml", file.name);
    let is_toml = |path: &str| files.contains(&(path, Form::Toml));
    let last = files.iter().rev().find(|(_, form)| *form == Form::Toml).map(|(path, _)| path.to_string());
    let is_first = file.records.first().is_some_and(|(first, _)| *first == list);
    match last {
        _ if is_toml(&top) => Place::End(top),
        Some(last) => Place::End(last),
        None if is_first && files.iter().any(|(_, form)| *form == Form::Markdown) => page(),
        None => Place::End(top),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;

    fn place(files: &[(&str, &str)], register: &str, list: &str) -> Place {
        let sources = Sources::from_texts(files.iter().copied().chain([("project.toml", "name = \"A\"")]));
        let file = folder::FILES.iter().find(|file| file.name == register).unwrap();
        of(&sources, &load::inventory(&sources), file, list, "R-2")
    }

    const TABLE: &str = "[[risk]]\nid = \"R-0\"\ntitle = \"A\"\n";
    const NOTE: &str = "+++\ntitle = \"A\"\n+++\n";

    #[test]
    fn a_record_goes_where_most_of_its_kind_are() {
        let end = |path: &str| Place::End(path.to_string());
        let file = |path: &str| Place::File(path.to_string());
        assert_eq!(place(&[], "risks", "risk"), end("risks.toml"));
        assert_eq!(place(&[("risks.toml", "")], "risks", "risk"), end("risks.toml"));
        assert_eq!(place(&[("risks/R-1.md", NOTE)], "risks", "risk"), file("risks/R-2.md"));
        assert_eq!(
            place(&[("risks.toml", TABLE), ("risks/R-1.md", NOTE)], "risks", "risk"),
            end("risks.toml")
        );
        let mixed = [("risks.toml", TABLE), ("risks/R-1.md", NOTE), ("risks/R-3.md", NOTE)];
        assert_eq!(place(&mixed, "risks", "risk"), file("risks/R-2.md"));
    }

    #[test]
    fn a_plan_in_several_files_grows_in_the_last_that_has_such_records() {
        let first = ("plan/1-design.toml", "[[task]]\nid = \"a\"\n[[phase]]\nid = \"p\"\n");
        let last = ("plan/2-build.toml", "[[task]]\nid = \"b\"\n");
        assert_eq!(place(&[first, last], "plan", "task"), Place::End("plan/2-build.toml".into()));
        assert_eq!(place(&[first, last], "plan", "phase"), Place::End("plan/1-design.toml".into()));
        assert_eq!(place(&[first, last], "plan", "milestone"), Place::End("plan/2-build.toml".into()));
    }
}
