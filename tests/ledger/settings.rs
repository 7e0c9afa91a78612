//! Every key of `[actuals]` makes a difference: to the export, or to what can be read at all.

use super::budget;
use milepost::load::field::{self, Fields, Shape};
use milepost::load::folder::FILES;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;

/// A ledger in which each of our columns has a twin of another name.
const TABLE: &str = "date,line,kind,supplier,reference,note,amount,Day,Object,Sort,Vendor,Number,Text,Sum,Soll,Haben,S/H\n\
                     2026-05-04,L-1,actual,ann,r1,n1,1.50,2026-06-05,L-2,committed,bob,r2,n2,2.50,3.50,0.25,H\n";

/// Every key, with what it is set to and the rows that show what it does.
const KEYS: &[(&str, &str, &str)] = &[
    ("columns.date", "columns = { date = \"Day\" }", TABLE),
    ("columns.line", "columns = { line = \"Object\" }", TABLE),
    ("columns.amount", "columns = { amount = \"Sum\" }", TABLE),
    ("columns.debit", "columns = { debit = \"Soll\" }", TABLE),
    ("columns.credit", "columns = { credit = \"Haben\" }", TABLE),
    ("columns.kind", "columns = { kind = \"Sort\" }", TABLE),
    ("columns.supplier", "columns = { supplier = [\"Creditor\", \"vendor\"] }", TABLE),
    ("columns.reference", "columns = { reference = \"Number\" }", TABLE),
    ("columns.note", "columns = { note = \"Text\" }", TABLE),
    ("columns.sign", "columns = { sign = \"S/H\" }", TABLE),
    ("lines.*", "lines = { \"4711\" = \"L-2\" }", "date,line,amount\n2026-05-04,4711,1.50\n"),
    ("kinds.*", "kinds = { PO = \"committed\" }", "date,line,amount,kind\n2026-05-04,L-1,1.50,po\n"),
    ("decimal", "decimal = \",\"", "date,line,amount\n2026-05-04,L-1,1.234\n"),
    ("dates", "dates = \"day/month/year\"", "date,line,amount\n2026-05-04,L-1,1.50\n13/05/2026,L-1,2.50\n"),
    ("skip", "skip = 2", "Ledger of May\n\ndate,line,amount\n2026-05-04,L-1,1.50\n"),
];

/// Returns the export of a project with these settings; nothing where it has mistakes.
fn export(settings: &str, table: &str) -> Option<Vec<u8>> {
    let project = "name = \"R\"\ncurrency = \"GBP\"\nstatus_date = 2026-11-13\n".to_string();
    let settings = budget(&format!("[actuals]\n{settings}"));
    let sources = Sources::from_texts([
        ("project.toml", project),
        ("budget.toml", settings),
        ("actuals.csv", table.to_string()),
    ]);
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    let asked = Asked::Widest;
    let input = Input { sources: &sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
    let site = pipeline::build(&input).site?;
    site.files().iter().find(|file| file.path == "data/project.json").map(|file| file.bytes.clone())
}

fn inner(shape: &Shape) -> Option<Fields> {
    match shape {
        Shape::Table(fields) => Some(fields),
        _ => None,
    }
}

#[test]
fn every_key_has_a_sample_here() {
    let budget = FILES.iter().find(|kind| kind.name == "budget").unwrap();
    let settings = inner(&field::find(budget.fields, "actuals").unwrap().shape).unwrap();
    let mut keys: Vec<String> = Vec::new();
    for found in field::all(settings) {
        match inner(&found.shape) {
            Some(fields) => {
                keys.extend(field::all(fields).map(|field| format!("{}.{}", found.key, field.key)))
            }
            None => keys.push(found.key.to_string()),
        }
    }
    assert_eq!(KEYS.iter().map(|(key, ..)| *key).collect::<Vec<_>>(), keys);
}

#[test]
fn every_key_makes_a_difference() {
    for (key, setting, table) in KEYS {
        let with = export(setting, table).unwrap_or_else(|| panic!("{key}: the sample has a mistake"));
        // Without any column of its own, the other columns are still left alone.
        let without = if key.starts_with("columns") { "columns = {}" } else { "" };
        assert!(export(without, table).is_none_or(|export| export != with), "{key} changes nothing");
    }
    let order =
        |order: &str| export(&format!("dates = \"{order}\""), "date,line,amount\n4/5/2026,L-1,1.50\n");
    assert!(order("day/month/year").is_some() && order("day/month/year") != order("month/day/year"));
}
