//! Ledgers of random rows: whatever is booked, every column of every cut sums to the total.

use super::{HEAD, report};
use milepost::analysis::budget::cuts::CutFigures;
use milepost::analysis::budget::{Amounts, BudgetFigures};
use milepost::units::Money;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A plain generator: the same numbers on every machine (Knuth's multiplier, modulus 2^64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % sides) as usize
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len() as u64)]
    }

    /// An amount in coins; one in four has a minus.
    fn amount(&mut self) -> Decimal {
        let coins = self.roll(900_000) as i64;
        Decimal::new(if self.roll(4) == 0 { -coins } else { coins }, 2)
    }
}

/// One row, as the test knows it.
struct Row {
    day: String,
    line: usize,
    amount: Decimal,
    kind: &'static str,
    supplier: &'static str,
    reference: &'static str,
}

const SUPPLIERS: &[&str] = &[
    "",
    "",
    "Tolland Cloud",
    "tolland cloud",
    " TOLLAND  CLOUD ",
    "tolland",
    "Keldbeck",
    "keldbeck",
    "Own staff",
];
const REFERENCES: &[&str] = &["", "PO-1", "po-1", "PO-2", "PO-3", "INV-7", "INV-8"];
const KINDS: &[&str] = &["actual", "actual", "committed", "committed", "forecast"];
/// The last three are after the status date.
const DAYS: &[&str] = &[
    "2026-03-31",
    "2026-05-04",
    "2026-07-15",
    "2026-09-30",
    "2026-10-02",
    "2026-11-02",
    "2026-11-13",
    "2026-11-14",
    "2026-12-24",
    "2027-03-01",
];

fn files(dice: &mut Dice) -> (Vec<(&'static str, String)>, Vec<Row>, Vec<bool>) {
    let lines = 1 + dice.roll(6);
    let mut budget = String::from("[contingency]\namount = 5000\nreserve_days = 9\n\n");
    let mut given = Vec::new();
    for line in 0..lines {
        writeln!(budget, "[[line]]\nid = \"L-{line}\"\namount = \"{}\"", dice.amount().abs()).unwrap();
        for (key, names) in
            [("category", ["labour", "Labour ", "cloud"]), ("workstream", ["Mail", "Files", "mail"])]
        {
            if dice.roll(3) > 0 {
                writeln!(budget, "{key} = \"{}\"", dice.pick(&names)).unwrap();
            }
        }
        if dice.roll(3) > 0 {
            writeln!(budget, "phase = \"{}\"", dice.pick(&["build", "move"])).unwrap();
        }
        given.push(dice.roll(5) == 0);
        if given[line] {
            writeln!(budget, "forecast = \"{}\"", dice.amount()).unwrap();
        }
        if dice.roll(3) > 0 {
            writeln!(budget, "spread = {{ from = 2026-04-15, to = 2027-01-20 }}").unwrap();
        }
    }
    let mut changes = String::new();
    for change in 0..dice.roll(7) {
        writeln!(
            changes,
            "[[change]]\nid = \"C-{change}\"\ntitle = \"Change {change}\"\nraised = 2026-03-05"
        )
        .unwrap();
        let status = dice.pick(&["requested", "assessed", "approved", "approved", "done", "rejected"]);
        writeln!(changes, "status = \"{status}\"").unwrap();
        writeln!(changes, "impact = {{ cost = \"{}\", days = {} }}", dice.amount(), dice.roll(4)).unwrap();
        if dice.roll(5) > 0 {
            writeln!(changes, "funded_by = \"{}\"", dice.pick(&["budget", "contingency"])).unwrap();
        }
        if dice.roll(3) > 0 {
            writeln!(changes, "decided = {}", dice.pick(&DAYS[..6])).unwrap();
        }
        if dice.roll(3) > 0 {
            writeln!(changes, "line = \"L-{}\"", dice.roll(lines as u64)).unwrap();
        }
    }
    let mut ledger = String::from("date,line,amount,kind,supplier,reference\n");
    let mut rows = Vec::new();
    for _ in 0..dice.roll(60) {
        let mut row = Row {
            day: dice.pick(DAYS).to_string(),
            line: dice.roll(lines as u64),
            amount: dice.amount(),
            kind: dice.pick(KINDS),
            supplier: dice.pick(SUPPLIERS),
            reference: dice.pick(REFERENCES),
        };
        // One in four takes an earlier row back.
        if let Some(earlier) = rows.get(dice.roll(4 * rows.len().max(1) as u64)) {
            let Row { line, amount, kind, supplier, reference, .. }: &Row = earlier;
            row = Row { line: *line, amount: -*amount, kind, supplier, reference, ..row };
        }
        let Row { day, line, amount, kind, supplier, reference } = &row;
        writeln!(ledger, "{day},L-{line},{amount},{kind},{supplier},{reference}").unwrap();
        rows.push(row);
    }
    let plan = "[[phase]]\nid = \"build\"\nname = \"Build\"\n\n[[phase]]\nid = \"move\"\nname = \"Move\"\n\n\
                [[task]]\nid = \"pack\"\nname = \"Pack\"\nphase = \"build\"\nduration = \"30d\"\nline = \"L-0\"\n\n\
                [[task]]\nid = \"go\"\nname = \"Go\"\nphase = \"move\"\nduration = \"200d\"\n";
    let vendors = "[[vendor]]\nid = \"tolland\"\nname = \"Tolland Cloud\"\ncontract_value = 9000\n";
    let files = vec![
        ("project.toml", HEAD.to_string()),
        ("plan.toml", plan.to_string()),
        ("budget.toml", budget),
        ("changes.toml", changes),
        ("actuals.csv", ledger),
        ("vendors.toml", vendors.to_string()),
    ];
    (files, rows, given)
}

fn sum(rows: &[CutFigures]) -> Amounts {
    let mut out = Amounts::default();
    rows.iter().for_each(|row| out.add(&row.amounts));
    out
}

fn check_cuts(budget: &BudgetFigures, seed: u64) {
    for (name, rows) in
        [("category", &budget.categories), ("workstream", &budget.workstreams), ("phase", &budget.phases)]
    {
        let sum = sum(rows);
        assert_eq!(sum, budget.total, "by {name}, seed {seed}");
        assert_eq!((sum.variance(), sum.remaining()), (budget.total.variance(), budget.total.remaining()));
    }
    let total = budget.total;
    let suppliers = |amount: fn(&milepost::analysis::budget::supplier::SupplierFigures) -> Money| -> Money {
        budget.suppliers.iter().map(amount).sum()
    };
    assert_eq!(suppliers(|found| found.actual), total.actual, "paid by supplier, seed {seed}");
    assert_eq!(suppliers(|found| found.committed), total.committed, "ordered by supplier, seed {seed}");
    assert_eq!(suppliers(|found| found.forecast), total.forecast, "forecast by supplier, seed {seed}");
    for found in &budget.suppliers {
        let open: Money = found.orders.iter().map(|order| order.open).sum();
        assert_eq!(open + found.without_reference, found.committed, "{:?}, seed {seed}", found.name);
    }
    let months = |amount: fn(&milepost::analysis::budget::MonthFigures) -> Money| -> Money {
        budget.burn.iter().map(amount).sum()
    };
    assert_eq!(
        months(|month| month.planned) + budget.unplanned,
        total.approved,
        "planned by month, seed {seed}"
    );
    assert_eq!(months(|month| month.actual), total.actual, "paid by month, seed {seed}");
    assert_eq!(months(|month| month.open), total.committed, "ordered by month, seed {seed}");
    assert_eq!(
        months(|month| month.actual + month.forecast),
        total.forecast,
        "forecast by month, seed {seed}"
    );
}

/// What is open, the slow way: order by order, row by row.
fn open(rows: &[Row]) -> Decimal {
    let mut known: Vec<&Row> = rows.iter().filter(|row| row.day.as_str() <= "2026-11-13").collect();
    // Of one day, what comes back comes last.
    known.sort_by_key(|row| (&row.day, row.kind == "actual" && row.amount < Decimal::ZERO));
    let loose = known.iter().filter(|row| row.kind == "committed" && row.reference.is_empty());
    let mut open: Decimal = loose.map(|row| row.amount).sum();
    let orders: BTreeSet<(usize, String)> = (known.iter().filter(|row| !row.reference.is_empty()))
        .map(|row| (row.line, row.reference.to_lowercase()))
        .collect();
    for (line, reference) in orders {
        let its = known.iter().filter(|row| row.line == line && row.reference.to_lowercase() == reference);
        let (ordered, others): (Vec<&Row>, Vec<&Row>) = its.copied().partition(|row| row.kind == "committed");
        // Money that is to come in is agreed in negative rows alone: the same with the sign turned.
        let is_income = !ordered.is_empty() && ordered.iter().all(|row| row.amount < Decimal::ZERO);
        let sign = if is_income { -Decimal::ONE } else { Decimal::ONE };
        let mut paid: Vec<(&Row, Decimal)> = (others.into_iter().filter(|row| row.kind == "actual"))
            .map(|row| (row, row.amount * sign))
            .collect();
        // Each reversal takes the last invoice before it that it can mean out of the list, and itself.
        while let Some((back, invoice)) = (0..paid.len()).find_map(|back| {
            let is_it = |&invoice: &usize| {
                let same = supplier(paid[invoice].0) == supplier(paid[back].0);
                same && paid[back].1 < Decimal::ZERO && paid[invoice].1 == -paid[back].1
            };
            Some((back, (0..back).rev().find(is_it)?))
        }) {
            paid.remove(back);
            paid.remove(invoice);
        }
        // What came back otherwise is a credit.
        let invoices: Decimal = paid.iter().map(|&(_, amount)| amount.max(Decimal::ZERO)).sum();
        let ordered: Decimal = ordered.iter().map(|row| row.amount * sign).sum();
        open += (ordered - invoices).max(Decimal::ZERO) * sign;
    }
    open
}

/// Who a row is of: vendors are called by name and by id.
fn supplier(row: &Row) -> String {
    let name = row.supplier.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if name == "tolland" { "tolland cloud".to_string() } else { name }
}

#[test]
fn every_cut_sums_to_the_total_whatever_is_booked() {
    for seed in 0..400 {
        let mut dice = Dice(seed * 7_919 + 3);
        let (files, rows, _) = files(&mut dice);
        let report = report(files);
        let budget = report.figures.budget.as_ref().unwrap();
        check_cuts(budget, seed);
        let paid: Decimal = rows
            .iter()
            .filter(|row| row.kind == "actual" && row.day.as_str() <= "2026-11-13")
            .map(|row| row.amount)
            .sum();
        assert_eq!(budget.total.actual, Money::from_decimal(paid), "seed {seed}");
        assert_eq!(budget.total.committed, Money::from_decimal(open(&rows)), "seed {seed}");
        // However its name is written, it is one supplier, with its id.
        let theirs: Decimal = rows
            .iter()
            .filter(|row| row.kind == "actual" && row.day.as_str() <= "2026-11-13")
            .filter(|row| row.supplier.to_lowercase().contains("tolland"))
            .map(|row| row.amount)
            .sum();
        let found: Vec<_> = budget
            .suppliers
            .iter()
            .filter(|found| found.name.as_deref().unwrap_or_default().to_lowercase().contains("tolland"))
            .collect();
        assert_eq!(found.len(), 1, "seed {seed}");
        assert_eq!(found[0].actual, Money::from_decimal(theirs), "seed {seed}");
    }
}

#[test]
fn the_bridge_sums_to_the_forecast_step_by_step_and_line_by_line() {
    for seed in 0..400 {
        let mut dice = Dice(seed * 104_729 + 11);
        let (mut files, ..) = files(&mut dice);
        if seed % 2 == 0 {
            let head = format!("{HEAD}baseline = \"first\"\n");
            files[0].1 = head;
            let line = if seed % 4 == 0 { "[[line]]\nid = \"L-0\"\namount = 700.10\n" } else { "" };
            let kept = format!("name = \"first\"\ntaken = 2026-06-01\nbudget = 4000.55\n\n{line}");
            files.push(("baselines/first.toml", kept));
        }
        let report = report(files);
        let found = report.figures.bridge.as_ref().and_then(|bridge| bridge.amounts.as_ref()).unwrap();
        assert_eq!(found.to, report.figures.budget.as_ref().unwrap().total.forecast);
        let explained =
            found.approved() + found.unapproved() + found.rewritten() + found.removed + found.overrun();
        assert_eq!(found.from + explained + found.unexplained, found.to, "seed {seed}");
        for step in &found.lines {
            let sum = step.from + step.approved + step.unapproved + step.rewritten + step.overrun;
            assert_eq!(sum, step.to, "line {:?}, seed {seed}", step.line);
        }
        let column = |amount: fn(&milepost::analysis::bridge::LineSteps) -> Money| -> Money {
            found.lines.iter().map(amount).sum()
        };
        assert_eq!(column(|step| step.from), found.from, "seed {seed}");
        assert_eq!(column(|step| step.approved), found.approved(), "seed {seed}");
        assert_eq!(column(|step| step.unapproved), found.unapproved(), "seed {seed}");
        assert_eq!(column(|step| step.rewritten), found.rewritten() + found.removed, "seed {seed}");
        assert_eq!(column(|step| step.overrun), found.overrun() + found.unexplained, "seed {seed}");
        assert_eq!(column(|step| step.to), found.to, "seed {seed}");
    }
}
