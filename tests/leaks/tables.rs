//! No table, and no part of a workbook, holds what its audience may not see.

use super::{AMOUNTS, PROJECT};
use milepost::export::csv;
use milepost::pipeline::{self, Asked, Clock, Input, Outcome, Refusal};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;

fn made(files: &[(&str, &str)], audience: &str) -> Outcome {
    let sources = Sources::from_texts(files.iter().copied());
    let theme = Theme::load(Vec::new()).unwrap();
    pipeline::tables(&Input {
        sources: &sources,
        theme: &theme,
        clock: Clock { as_of: None, today: Date::from_days(0) },
        asked: Asked::Named(audience),
        theme_name: None,
        base_url: None,
    })
}

/// Returns every text that is written, by its name: CSV files, and the unpacked parts of the workbook.
fn written(outcome: Outcome) -> Vec<(String, String)> {
    let tables = outcome.tables.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let files = csv::files(&tables.tables).into_iter();
    let mut texts: Vec<(String, String)> =
        files.map(|file| (file.path, String::from_utf8(file.bytes).unwrap())).collect();
    #[cfg(feature = "xlsx")]
    texts.extend(crate::tables::parts(&milepost::export::xlsx::workbook(&tables).unwrap()));
    texts
}

#[test]
fn no_table_holds_what_its_audience_may_not_see() {
    let texts = written(made(PROJECT, "vendor"));
    assert!(texts.iter().any(|(name, _)| name == "tasks.csv"));
    for (name, text) in texts {
        let (name, text) = (name.to_lowercase(), text.to_lowercase());
        assert!(!name.contains("zq"), "{name}");
        if let Some(index) = text.find("zq") {
            let around: String = text.chars().skip(index.saturating_sub(60)).take(120).collect();
            panic!("{name}: … {around} …");
        }
        for amount in AMOUNTS {
            assert!(!text.contains(amount), "{name} holds the amount {amount}");
        }
    }
}

#[test]
fn whoever_may_see_it_has_it_all() {
    let all: String = written(made(PROJECT, "team")).into_iter().map(|(_, text)| text).collect();
    let words =
        ["zqchild name", "zqrisktitle", "zqdecisiontitle", "zqissuetitle", "zqchangetitle", "zqlinename"];
    for word in words.iter().chain(&["98761", "66617", "55519", "44423", "33391"]) {
        assert!(all.contains(word), "{word}");
    }
}

#[test]
fn a_hidden_title_in_a_shown_cell_stops_the_export() {
    let mut files = PROJECT.to_vec();
    files.push((
        "vendors.toml",
        "[[vendor]]\nid = \"reel\"\nname = \"Reel\"\ncommitments = [{ what = \"For zqdecisiontitle\", due = 2026-12-01 }]\n",
    ));
    let outcome = made(&files, "vendor");
    assert!(outcome.tables.is_none());
    let Some(Refusal::Leak(leaks)) = outcome.refusal else { panic!("no alarm") };
    assert!(leaks.iter().any(|leak| leak.path == "commitments" && leak.id == "D-zqdecision"), "{leaks:?}");
}
