//! The files beside the pages: each table as the export writes it, and all of them where readers find them.

use super::{build, example, run, text};
use milepost::export::csv;
use milepost::pipeline::{self, Asked};

#[test]
fn the_site_has_every_table_as_the_export_writes_it() {
    let sources = example();
    let site = build(&sources, None, Asked::Widest);
    let tables = run(&sources, None, Asked::Widest, pipeline::tables).tables.unwrap();
    let exported = csv::files(&tables.tables);
    assert!(exported.iter().any(|file| file.path == "tasks.csv"));
    for file in &exported {
        let path = format!("data/tables/{}", file.path);
        assert_eq!(site.get(&path).map(|found| &found.bytes), Some(&file.bytes), "{path}");
    }
    let made = site.files().iter().filter(|file| file.path.starts_with("data/tables/")).count();
    assert_eq!(made, exported.len());
}

#[test]
fn the_page_about_leads_to_every_such_file() {
    let site = build(&example(), None, Asked::Widest);
    let about = text(&site, "about.html");
    let is_told = |path: &str| {
        let kinds = [".csv", ".json", ".ics", "feed.xml", "badge.svg"];
        kinds.iter().any(|kind| path.ends_with(kind))
    };
    let files: Vec<&str> =
        site.files().iter().map(|file| file.path.as_str()).filter(|path| is_told(path)).collect();
    assert!(files.len() > 10, "{files:?}");
    for path in files {
        assert!(about.contains(&format!("<a href=\"{path}\">")), "{path}");
    }
}
