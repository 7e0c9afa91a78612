//! Every case of `tests/import/files`: a file, and the project that comes of it, worked out by hand.
//! `UPDATE=1 cargo test` writes what is found as what is expected; read it before you keep it.

use crate::import::{import, loaded};
use crate::support::case::Case;
use std::path::Path;

#[test]
fn files_become_the_projects_that_are_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/files");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut wrong = Vec::new();
    for path in &paths {
        let case = Case::read(path);
        let xml = case.blocks.iter().find(|block| block.name != "expected").unwrap();
        let outcome = import(case.text[xml.range.clone()].as_bytes()).unwrap();
        let loaded = loaded(&outcome);
        assert!(loaded.diagnostics.is_empty(), "{}: {:#?}", case.name(), loaded.diagnostics);
        let actual = |output: &str| {
            if output == "report" {
                return outcome.report.lines().iter().map(|line| line.clone() + "\n").collect();
            }
            outcome
                .files
                .iter()
                .find(|(path, _)| path == output)
                .map(|(_, text)| text.clone())
                .unwrap_or_default()
        };
        wrong.extend(case.check(actual).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(paths.len() >= 7);
}
