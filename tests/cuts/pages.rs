//! The page of the budget and those of its lines, of a ledger of a hundred thousand rows.

use super::HEAD;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::Sources;
use std::fmt::Write;

fn build(files: Vec<(&str, String)>) -> Site {
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: "2026-11-13".parse().unwrap() };
    let sources = Sources::from_texts(files);
    let input = Input {
        sources: &sources,
        theme: &theme,
        clock,
        asked: Asked::Widest,
        theme_name: None,
        base_url: None,
    };
    let outcome = pipeline::build(&input);
    assert!(outcome.refusal.is_none(), "{:?}", outcome.refusal);
    outcome.site.unwrap_or_default()
}

fn html(site: &Site, path: &str) -> String {
    String::from_utf8(site.get(path).unwrap_or_else(|| panic!("{path} is missing")).bytes.clone()).unwrap()
}

fn large(lines: usize, rows: usize) -> Vec<(&'static str, String)> {
    let (mut budget, mut ledger) =
        (String::new(), String::from("date,line,amount,kind,supplier,reference\n"));
    for line in 0..lines {
        writeln!(budget, "[[line]]\nid = \"L-{line}\"\nname = \"Line {line}\"\namount = 90000").unwrap();
        writeln!(budget, "category = \"Category {}\"\nworkstream = \"Stream {}\"", line % 9, line % 90)
            .unwrap();
        writeln!(budget, "spread = {{ from = 2022-01-01, to = 2027-06-30 }}\n").unwrap();
    }
    for row in 0..rows {
        let (year, month, day) = (2022 + row % 4, row % 12 + 1, row % 28 + 1);
        let kind = if row % 5 == 0 { "committed" } else { "actual" };
        let (line, supplier, order) = (row % lines, row % 211, row % 9_973);
        writeln!(ledger, "{year}-{month:02}-{day:02},L-{line},12.34,{kind},Supplier {supplier},PO-{order}")
            .unwrap();
    }
    let mut changes = String::new();
    for change in 0..90 {
        writeln!(
            changes,
            "[[change]]\nid = \"C-{change}\"\ntitle = \"Change {change}\"\nstatus = \"approved\""
        )
        .unwrap();
        writeln!(changes, "funded_by = \"contingency\"\nimpact = {{ cost = 100, days = 1 }}\n").unwrap();
    }
    budget.push_str("[contingency]\namount = 50000\nreserve_days = 200\n");
    vec![
        ("project.toml", HEAD.to_string()),
        ("budget.toml", budget),
        ("changes.toml", changes),
        ("actuals.csv", ledger),
    ]
}

#[test]
fn a_hundred_thousand_rows_make_pages_that_open_quickly() {
    let site = build(large(120, 100_000));
    let pages =
        site.files().iter().filter(|file| file.path.starts_with("budget") && file.path.ends_with(".html"));
    let weights: Vec<(&str, usize)> = pages.map(|file| (file.path.as_str(), file.bytes.len())).collect();
    assert!(weights.len() > 3, "{weights:?}");
    for (path, weight) in weights {
        assert!(weight <= 80_000, "{path} weighs {weight}");
    }
    // 100,000 rows on 120 lines are 833 or 834 each, of which a hundred are listed.
    let first = html(&site, "budget/all.html");
    assert!(first.contains("Show the newest 100 of 834 rows of the ledger"), "{}", &first[..2_000]);
    assert!(first.contains("734 older rows are not listed here: "));
}

#[test]
fn each_row_of_a_line_tells_where_it_is_written() {
    let mut files = large(2, 12);
    files[3].1.push_str("2026-10-05,L-1,55.5,actual,Tolland,INV-9\n");
    let site = build(files);
    let page = html(&site, "budget/all.html");
    // The header is the first line of the file, so the thirteenth row is on line 14. It is the newest.
    let newest = page.find("actuals.csv:14").unwrap();
    assert!(page[..newest].contains("INV-9"));
    assert!(newest < page.find("actuals.csv:13").unwrap());
}

#[test]
fn the_other_cuts_have_a_page_with_their_rest_rows() {
    let mut files = large(2, 0);
    files[1].1.push_str("\n[[line]]\nid = \"X\"\namount = 10\n");
    files[3].1.push_str("2026-10-05,L-1,55.5,actual,Tolland,INV-9\n2026-10-06,X,4,actual,,\n");
    let site = build(files);
    let page = html(&site, "budget/cuts.html");
    for words in ["No workstream", "Not given to a supplier", "Tolland", "Changes without a line"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(html(&site, "budget.html").contains("budget/cuts.html#page__supplier"));
}

#[test]
fn money_that_ends_is_told_at_the_top() {
    let mut files = large(1, 0);
    files[3].1.push_str("2026-10-05,L-0,95000,actual,Tolland,INV-9\n");
    let page = html(&build(files), "budget.html").replace(['\u{a0}', '\u{202f}'], " ");
    let told = page.find("The approved money is spent: € 5 k more than that is booked.");
    assert!(
        told.is_some_and(|place| place < page.find("<dl class=\"figs").unwrap_or(0)),
        "{}",
        &page[..4_000]
    );
}
