//! A small project, worked out by hand.

use super::*;
use milepost::export::csv;

/// Two lines: 1,000 approved and 400 spent, of which 100 came back; 500 approved, 200 spent, 350.50 ordered, and 600
/// expected in the end.
const PROJECT: &[(&str, &str)] = &[
    ("project.toml", "name = \"Two lines\"\nstatus_date = 2026-11-13\ncurrency = \"EUR\"\n"),
    (
        "budget.toml",
        r#"
[[line]]
id = "L-1"
name = "Cables, 2 km"
category = "hardware"
amount = 1000
forecast = 1000

[[line]]
id = "L-2"
name = "-Installers"
category = "labour"
amount = 500
forecast = 600
notes = "said \"later\""
"#,
    ),
    (
        "actuals.csv",
        "date,line,amount,kind,supplier,reference,note\n\
         2026-09-01,L-1,500,actual,Reel & Son,INV-1,\n\
         2026-10-02,L-1,-100,actual,Reel & Son,CR-1,=returned\n\
         2026-10-05,L-2,200,actual,,,\n\
         2026-11-02,L-2,350.50,committed,,PO-7,\n",
    ),
];

fn file(name: &str) -> String {
    let files = csv::files(&tables(&texts(PROJECT), Asked::Widest).tables);
    let file = files.iter().find(|file| file.path == name).unwrap();
    String::from_utf8(file.bytes.clone()).unwrap().replace("\r\n", "\n").replace('\u{feff}', "")
}

#[test]
fn lines_are_written_with_what_is_left_of_them() {
    let expected = "\
id,name,category,workstream,phase,owner,amount,approved,actual,committed,forecast,drawn,remaining,variance,amount_from,forecast_from,unbooked,tags,notes
L-1,\"Cables, 2 km\",hardware,,,,1000,1000,400,0,1000,0,600,0,given,given,0,,
L-2,'-Installers,labour,,,,500,500,200,350.5,600,0,-50.5,-100,given,given,0,,\"said \"\"later\"\"\"
";
    assert_eq!(file("lines.csv"), expected);
}

#[test]
fn the_ledger_is_written_row_by_row() {
    let expected = "\
date,line,amount,kind,supplier,reference,note
2026-09-01,L-1,500,actual,Reel & Son,INV-1,
2026-10-02,L-1,-100,actual,Reel & Son,CR-1,'=returned
2026-10-05,L-2,200,actual,,,
2026-11-02,L-2,350.5,committed,,PO-7,
";
    assert_eq!(file("entries.csv"), expected);
}

#[test]
fn sums_are_those_of_the_lines() {
    let budget = file("budget.csv");
    for row in [
        "approved,Approved,1500,",
        "actual,Actual,600,",
        "forecast,Forecast,1600,",
        "variance,Variance,-100,",
    ] {
        assert!(budget.contains(&format!("\n{row}")), "{row} in\n{budget}");
    }
    assert!(budget.contains("\nremaining,Remaining,549.5,"), "{budget}");
    // What is only said below the lines of a workbook is no row of a table.
    assert!(!file("lines.csv").contains("Total") && !file("categories.csv").contains("Total"));
}
