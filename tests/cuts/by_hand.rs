//! Figures that fit on a sheet of paper.

use super::{HEAD, money, report};
use milepost::analysis::budget::contingency::DrawState;
use milepost::checks::Report;
use milepost::units::Money;

fn project(changes: &str, ledger: &str, others: Vec<(&'static str, String)>) -> Report {
    let budget = "[contingency]\namount = 100\nreserve_days = 10\n\n\
         [[line]]\nid = \"A\"\ncategory = \"labour\"\nworkstream = \"Mail\"\namount = 1000\n\
         plan = [{ month = \"2026-10\", amount = 1000 }]\n\n\
         [[line]]\nid = \"B\"\namount = 500\nplan = [{ month = \"2026-12\", amount = 500 }]\n";
    let mut files = vec![
        ("project.toml", HEAD.to_string()),
        ("budget.toml", budget.to_string()),
        ("changes.toml", changes.to_string()),
        ("actuals.csv", format!("date,line,amount,kind,supplier,reference\n{ledger}")),
    ];
    files.extend(others);
    report(files)
}

fn change(id: &str, rest: &str) -> String {
    format!("[[change]]\nid = \"{id}\"\ntitle = \"Change {id}\"\n{rest}\n\n")
}

#[test]
fn what_belongs_to_none_has_a_row_of_its_own() {
    let changes = change(
        "C-1",
        "status = \"approved\"\nfunded_by = \"budget\"\nimpact = { cost = 70 }\ndecided = 2026-05-01",
    );
    let report = project(&changes, "2026-10-05,A,400,,Tolland,\n2026-10-06,B,50,,,\n", Vec::new());
    let budget = report.figures.budget.as_ref().unwrap();
    let rows: Vec<(Option<&str>, String, String)> = budget
        .workstreams
        .iter()
        .map(|row| {
            let name = row.of.name(&report.edition);
            (name, row.amounts.approved.to_string(), row.amounts.actual.to_string())
        })
        .collect();
    let text = |name: Option<&'static str>, approved: &str, actual: &str| {
        (name, approved.to_string(), actual.to_string())
    };
    assert_eq!(rows, [text(Some("Mail"), "1000", "400"), text(None, "500", "50"), text(None, "70", "0")]);
    assert_eq!(budget.total.approved, money("1570"));
    let suppliers: Vec<(Option<&str>, Money)> =
        budget.suppliers.iter().map(|found| (found.name.as_deref(), found.actual)).collect();
    assert_eq!(suppliers, [(Some("Tolland"), money("400")), (None, money("50"))]);
}

/// A names Mail itself, B is worked on in one workstream only, C in two: the cut and earned value agree.
#[test]
fn a_line_belongs_to_the_workstream_of_its_work() {
    let task = |id: &str, line: &str, workstream: &str| {
        format!(
            "[[task]]\nid = \"{id}\"\nname = \"Work {id}\"\nduration = \"10d\"\nstarted = 2026-10-05\nprogress = 50\n\
             line = \"{line}\"\nworkstream = \"{workstream}\"\n"
        )
    };
    let plan = task("a", "A", "Rooms")
        + &task("b1", "B", "Network")
        + &task("b2", "B", " network")
        + &task("c1", "C", "Network")
        + &task("c2", "C", "Rooms");
    let line = "[[line]]\nid = \"C\"\namount = 90\nplan = [{ month = \"2026-10\", amount = 90 }]\n";
    let others = vec![("plan.toml", plan), ("budget/more.toml", line.to_string())];
    let report = project("", "2026-10-05,A,400,,Tolland,\n2026-10-06,B,50,,,\n", others);
    let budget = report.figures.budget.as_ref().unwrap();
    let cut: Vec<(Option<&str>, Money)> =
        budget.workstreams.iter().map(|row| (row.of.name(&report.edition), row.amounts.approved)).collect();
    let wanted = [(Some("Mail"), money("1000")), (Some("Network"), money("500")), (None, money("90"))];
    assert_eq!(cut, wanted);
    let earned = &report.figures.earned.as_ref().unwrap().workstreams;
    let earned: Vec<(Option<&str>, Money)> =
        earned.iter().map(|row| (row.name.as_deref(), row.measures.point.bac)).collect();
    assert_eq!(earned, wanted);
}

#[test]
fn an_open_order_stays_in_the_month_in_which_it_was_given() {
    // 300 in March and 200 in July under one number, 350 paid: March is paid, and 150 of July are open.
    let ledger = "2026-03-09,A,300,committed,Tolland,PO-1\n2026-07-09,A,200,committed,Tolland,PO-1\n\
                  2026-10-05,A,350,actual,Tolland,PO-1\n2026-09-01,B,40,committed,,\n";
    let report = project("", ledger, Vec::new());
    let budget = report.figures.budget.as_ref().unwrap();
    let open: Vec<(String, String)> = budget
        .burn
        .iter()
        .filter(|month| !month.open.is_zero())
        .map(|month| (month.month.to_string(), month.open.to_string()))
        .collect();
    assert_eq!(open, [("2026-07".into(), "150".into()), ("2026-09".into(), "40".to_string())]);
    assert_eq!(budget.total.committed, money("190"));
}

#[test]
fn a_vendor_is_found_by_name_and_id_and_keeps_what_is_left_of_the_contract() {
    let vendors = "[[vendor]]\nid = \"tolland\"\nname = \"Tolland Cloud\"\ncontract_value = 1000\n";
    let ledger = "2026-05-05,A,400,,tolland,\n2026-05-06,A,100,,Tolland  cloud,\n\
                  2026-06-01,B,300,committed,TOLLAND CLOUD,PO-1\n2026-07-01,B,120,actual,Tolland Cloud,PO-1\n";
    let report = project("", ledger, vec![("vendors.toml", vendors.to_string())]);
    let found = &report.figures.budget.as_ref().unwrap().suppliers[0];
    assert_eq!(
        (found.actual, found.committed, found.left()),
        (money("620"), money("180"), Some(money("200")))
    );
    let orders: Vec<(&str, Money, Money)> =
        found.orders.iter().map(|order| (order.reference.as_str(), order.ordered, order.open)).collect();
    assert_eq!(orders, [("PO-1", money("300"), money("180"))]);
    let vendor = report.figures.vendors[0].money.unwrap();
    assert_eq!((vendor.paid, vendor.ordered, vendor.left), (money("620"), money("180"), Some(money("200"))));
}

#[test]
fn what_the_ledger_expects_is_its_suppliers() {
    // 100 paid and 250 expected from Tolland; line B expects 500 of nobody in particular.
    let ledger = "2026-10-05,A,100,,Tolland,\n2026-12-05,A,250,forecast,tolland,\n";
    let report = project("", ledger, Vec::new());
    let budget = report.figures.budget.as_ref().unwrap();
    let forecasts: Vec<Money> = budget.suppliers.iter().map(|found| found.forecast).collect();
    assert_eq!(forecasts, [money("350"), money("500")]);
}

#[test]
fn the_contingency_knows_who_drew_on_it_in_money_and_days() {
    let people = "[[person]]\nid = \"rohit\"\nname = \"Rohit\"\n";
    let changes = change(
        "C-2",
        "status = \"approved\"\nfunded_by = \"contingency\"\nimpact = { cost = 30, days = 2 }\napprover = \"rohit\"\n\
         decided = 2026-09-11",
    ) + &change(
        "C-1",
        "status = \"done\"\nfunded_by = \"contingency\"\nimpact = { cost = 25, days = 1 }",
    ) + &change(
        "C-3",
        "status = \"requested\"\nfunded_by = \"contingency\"\nimpact = { cost = 60, days = 4 }",
    ) + &change(
        "C-4",
        "status = \"rejected\"\nfunded_by = \"contingency\"\nimpact = { cost = 99, days = 9 }",
    );
    let report = project(&changes, "", vec![("people.toml", people.to_string())]);
    let budget = report.figures.budget.as_ref().unwrap();
    let found = budget.contingency.as_ref().unwrap();
    assert_eq!((found.drawn, found.left, found.pending), (money("55"), money("45"), money("60")));
    assert_eq!((found.days_drawn, found.days_left(), found.days_pending), (3, Some(7), 4));
    let draws: Vec<(usize, DrawState)> = found.draws.iter().map(|draw| (draw.change, draw.state)).collect();
    assert_eq!(draws, [(0, DrawState::Approved), (1, DrawState::Unapproved), (2, DrawState::Pending)]);
    let unapproved = &budget.unapproved;
    assert_eq!((unapproved.changes.as_slice(), unapproved.cost, unapproved.days), (&[1][..], money("25"), 1));
}

/// A risk of 4,000 at 30 %, on step 2 today and on step 4 in May; one of 1,000 at 50 % since June.
const RISKS: &str = "[[risk]]\nid = \"R-1\"\ntitle = \"Late\"\nprobability = 2\nimpact = 3\nraised = 2026-04-01\nchance = 30\n\
     cost = { low = 4000, likely = 4000, high = 4000 }\nhistory = [{ date = 2026-05-01, probability = 4, impact = 3 }, { date = 2026-08-01, probability = 2, \
     impact = 3 }]\n\n\
     [[risk]]\nid = \"R-2\"\ntitle = \"Lost\"\nraised = 2026-06-01\nchance = 50\ncost = { low = 1000, likely = 1000, high = 1000 }\n\n";

#[test]
fn exposure_moves_with_the_risks_and_the_contingency_with_its_draws() {
    let changes = change(
        "C-1",
        "status = \"approved\"\nfunded_by = \"contingency\"\nimpact = { cost = 30 }\ndecided = 2026-09-11",
    );
    let closed = "[[risk]]\nid = \"R-3\"\ntitle = \"Over\"\nstatus = \"closed\"\nraised = 2026-04-01\n\
                  reviewed = 2026-07-01\nchance = 10\ncost = { low = 500, likely = 500, high = 500 }\n";
    let plan = "[[task]]\nid = \"go\"\nname = \"Go\"\nduration = \"300d\"\nstarted = 2026-03-02\n";
    let others = vec![("risks.toml", format!("{RISKS}{closed}")), ("plan.toml", plan.to_string())];
    let report = project(&changes, "", others);
    let found = report.figures.exposure.as_ref().unwrap();
    assert_eq!((found.open, found.with_cost, found.now), (2, 2, money("1700")));
    let steps = |all: &[(milepost::units::Date, Money)]| -> Vec<(String, String)> {
        all.iter().map(|(date, amount)| (date.to_string(), amount.to_string())).collect()
    };
    let expected = [
        ("2026-03-02", "0"),
        // Before the first entry of its history a risk stood where that entry has it: 30 × 70 ÷ 30 = 70 %.
        ("2026-04-01", "2850"),
        ("2026-05-01", "2850"),
        ("2026-06-01", "3350"),
        ("2026-07-01", "3300"),
        ("2026-08-01", "1700"),
        ("2026-11-13", "1700"),
    ];
    let expected: Vec<(String, String)> =
        expected.iter().map(|(date, amount)| (date.to_string(), amount.to_string())).collect();
    assert_eq!(steps(&found.points), expected);
    let left: Vec<String> = found.left.iter().map(|(_, amount)| amount.to_string()).collect();
    assert_eq!(left, ["100", "70", "70"]);
}

#[test]
fn money_that_is_spent_has_ended_and_the_page_says_so_first() {
    let report = project("", "2026-10-05,A,1600,,,\n", Vec::new());
    let budget = report.figures.budget.as_ref().unwrap();
    assert_eq!(budget.money_ends.map(|month| month.to_string()).as_deref(), Some("2026-11"));
}
