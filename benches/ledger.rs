//! A ledger of a hundred thousand rows and more, as a finance system gives it.
//!
//! `cargo bench --bench milepost -- ledger`

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use milepost::load;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use std::fmt::Write;

const LINES: usize = 40;
const SUPPLIERS: usize = 300;

const PROJECT: &str =
    "name = \"Programme\"\nstart = 2023-01-02\nstatus_date = 2026-11-13\nstage = \"execution\"\n";

const SETTINGS: &str = r#"
[actuals]
dates = "day/month/year"
kinds = { "RE" = "actual", "PO" = "committed" }

[actuals.columns]
date = "Posting date"
line = "Cost object"
amount = "Amount in LC"
kind = "Document type"
supplier = "Vendor"
reference = "Reference"
note = "Text"
"#;

/// A project with a ledger of `rows` rows: orders, their invoices in parts, and a reversal now and then.
fn project(rows: usize) -> Sources {
    let mut budget = SETTINGS.to_string();
    for line in 0..LINES {
        writeln!(budget, "[[line]]\nid = \"L-{line:02}\"\nname = \"Line {line}\"\namount = 9000000").ok();
    }
    Sources::from_texts([
        ("project.toml", PROJECT.to_string()),
        ("budget.toml", budget),
        ("actuals.csv", table(rows)),
    ])
}

fn table(rows: usize) -> String {
    let mut text =
        "Company code;Document type;Posting date;Cost object;Amount in LC;Vendor;Reference;Text\r\n"
            .to_string();
    for row in 0..rows {
        let day = Date::from_days(19_400 + (row * 7 % 1_180) as i32);
        let (thousands, rest, cents) = (row * 13 % 90, row * 37 % 1_000, row * 17 % 100);
        let kind = if row % 5 == 0 { "PO" } else { "RE" };
        let sign = if row % 97 == 0 { "-" } else { "" };
        let amount = if thousands == 0 {
            format!("{rest},{cents:02}")
        } else {
            format!("{thousands}.{rest:03},{cents:02}")
        };
        writeln!(
            text,
            "1000;{kind};{:02}/{:02}/{};L-{:02};{amount}{sign};\"Supplier {} & Co.; Ltd\";45{:08};Delivery {row}, as agreed\r",
            day.day(),
            day.month().number(),
            day.year(),
            row * 11 % LINES,
            row * 31 % SUPPLIERS,
            row / 3
        )
        .ok();
    }
    text
}

/// From the texts to the project, every message included.
#[divan::bench(args = [100_000, 200_000, 400_000], sample_count = 10)]
fn load(bencher: Bencher, rows: usize) {
    let sources = project(rows);
    bencher.counter(ItemsCount::new(rows)).bench_local(|| {
        let loaded = load::load(&sources);
        assert_eq!(loaded.project.as_ref().map(|project| project.ledger.len()), Some(rows));
        assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics.first());
        black_box(loaded)
    });
}

/// Everything that `milepost check` does, but for reading the files.
#[divan::bench(args = [100_000, 200_000, 400_000], sample_count = 10)]
fn check(bencher: Bencher, rows: usize) {
    let sources = project(rows);
    let theme = Theme::load(Vec::new()).expect("the built-in theme loads");
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    let input = Input {
        sources: &sources,
        theme: &theme,
        clock,
        asked: Asked::Widest,
        theme_name: None,
        base_url: None,
    };
    bencher.counter(ItemsCount::new(rows)).bench_local(|| black_box(pipeline::check(&input)));
}
