//! The figures of the money, of ledgers of growing size.

use divan::{Bencher, black_box};
use milepost::edition::Edition;
use milepost::source::Sources;
use milepost::units::Date;
use std::fmt::Write;

/// A project with that many rows in its ledger, a line for every two hundred and fifty of them, and vendors that are
/// among the suppliers.
fn edition(rows: usize) -> Edition {
    let lines = (rows / 250).max(1);
    let mut budget = String::from("[contingency]\namount = 90000\n\n");
    for line in 0..lines {
        let (category, stream) = (line % 9, line % 20);
        writeln!(
            budget,
            "[[line]]\nid = \"L-{line}\"\namount = 90000\ncategory = \"Category {category}\"\nworkstream = \"Stream \
             {stream}\"\nspread = {{ from = 2023-01-01, to = 2027-06-30 }}\n"
        )
        .ok();
    }
    let mut ledger = String::from("date,line,amount,kind,supplier,reference\n");
    for row in 0..rows {
        // Not by date, as finance sorts by account.
        let (year, month, day) = (2023 + row % 4, row / 7 % 12 + 1, row / 3 % 28 + 1);
        let kind = if row % 5 == 0 { "committed" } else { "actual" };
        let (line, supplier, order) = (row * 7 % lines, row % 211, row % (rows / 5 + 1));
        writeln!(ledger, "{year}-{month:02}-{day:02},L-{line},12.34,{kind},Supplier {supplier},PO-{order}")
            .ok();
    }
    let mut vendors = String::new();
    for vendor in 0..200 {
        writeln!(
            vendors,
            "[[vendor]]\nid = \"v{vendor}\"\nname = \"SUPPLIER {vendor}\"\ncontract_value = 9000\n"
        )
        .ok();
    }
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2023-01-02\n";
    let sources = Sources::from_texts([
        ("project.toml", head.to_string()),
        ("budget.toml", budget),
        ("vendors.toml", vendors),
        ("actuals.csv", ledger),
    ]);
    let project = milepost::load::load(&sources).project.expect("the project has no errors");
    let plan = milepost::plan::plan(&project, Date::from_ymd(2026, 11, 13).expect("a date"));
    milepost::edition::issue(project, plan, None).0
}

/// A project with one order that so many suppliers share, each with an order, an invoice, its reversal and half a cut.
fn one_order(suppliers: usize) -> Edition {
    let mut ledger = String::from("date,line,amount,kind,supplier,reference\n");
    for supplier in 0..suppliers {
        for (day, amount, kind) in [
            (2, "12.34", "committed"),
            (3, "6.17", "actual"),
            (4, "-6.17", "actual"),
            (5, "-6.17", "committed"),
        ] {
            writeln!(ledger, "2026-10-{day:02},L-0,{amount},{kind},Supplier {supplier},PO-1").ok();
        }
    }
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2023-01-02\n";
    let budget = "[[line]]\nid = \"L-0\"\namount = 90000\nspread = { from = 2023-01-01, to = 2027-06-30 }\n";
    let sources = Sources::from_texts([
        ("project.toml", head.to_string()),
        ("budget.toml", budget.to_string()),
        ("actuals.csv", ledger),
    ]);
    let project = milepost::load::load(&sources).project.expect("the project has no errors");
    let plan = milepost::plan::plan(&project, Date::from_ymd(2026, 11, 13).expect("a date"));
    milepost::edition::issue(project, plan, None).0
}

/// Twice the suppliers of one order take about twice the time.
#[divan::bench(sample_count = 10, args = [20_000, 40_000, 80_000])]
fn suppliers_of_one_order(bencher: Bencher, suppliers: usize) {
    let edition = one_order(suppliers);
    bencher.bench_local(|| milepost::analysis::budget::analyse(black_box(&edition)));
}

/// All cuts, months, orders and suppliers.
#[divan::bench(sample_count = 20, args = [1_000, 10_000, 100_000])]
fn figures(bencher: Bencher, rows: usize) {
    let edition = edition(rows);
    bencher.bench_local(|| milepost::analysis::budget::analyse(black_box(&edition)));
}

/// What of it each vendor has.
#[divan::bench(sample_count = 20, args = [100_000])]
fn vendors(bencher: Bencher, rows: usize) {
    let edition = edition(rows);
    let budget = milepost::analysis::budget::analyse(&edition);
    bencher.bench_local(|| milepost::analysis::vendor::analyse(black_box(&edition), budget.as_ref()));
}
