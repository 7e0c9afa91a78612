//! What finance asks of the ledger, in its words.

use super::{amounts, loaded, read, said};
use milepost::model::budget::EntryKind;

#[test]
fn the_export_of_a_finance_system_is_read_as_it_is() {
    let settings = r#"
[actuals]
lines = { "4711-IT" = "L-3", "4712-IT" = "L-1" }
kinds = { "PO" = "committed", "RE" = "actual" }

[actuals.columns]
date = "Posting date"
line = "Cost object"
amount = "Amount in LC"
kind = "Doc. type"
reference = "Document number"
"#;
    let text = "\u{feff}Company code;Doc. type;POSTING DATE;Cost object;Amount;Amount in LC;Document number;Text;Text\r\n\
                1000;re;04.05.2026;4711-IT;99,00 USD;1.234,00-;51000017;\"Rack; two\r\nof three\";x\r\n\
                1000;PO;05.05.2026;4712-IT;;2.000,50;45000018;;\r\n\
                1000;;06.05.2026;L-2;;12,00;;;\r\n\
                ;;;;;;;;\r\n";
    let entries = read(settings, &[("actuals.csv", text)]);
    assert_eq!(amounts(&entries), ["-1234", "2000.5", "12"]);
    assert_eq!(entries.iter().map(|entry| entry.line.index()).collect::<Vec<_>>(), [2, 0, 1]);
    let kinds: Vec<_> = entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [EntryKind::Actual, EntryKind::Committed, EntryKind::Actual]);
    assert_eq!(entries.iter().map(|entry| entry.origin.line).collect::<Vec<_>>(), [2, 4, 5]);
    assert_eq!(entries[1].reference.as_deref(), Some("45000018"));
    assert_eq!(entries[0].note, None, "a column that is not named is left alone");
}

#[test]
fn debit_and_credit_may_have_a_column_each() {
    let settings = "[actuals]\ncolumns = { debit = \"Soll\", credit = \"Haben\" }";
    let text = "date;line;Soll;Haben;Amount\n2026-05-04;L-1;1.200,00;;9\n2026-05-05;L-1;;200,50;9\n2026-05-06;L-1;0,00;-3,00;9\n";
    assert_eq!(amounts(&read(settings, &[("actuals.csv", text)])), ["1200", "-200.5", "3"]);
    let (entries, diagnostics) =
        loaded(settings, &[("actuals.csv", "date;line;Soll;Haben\n2026-05-04;L-1;;\n")]);
    assert_eq!(
        (entries.len(), diagnostics[0].message.as_str()),
        (0, "this row has neither debit nor credit")
    );
}

#[test]
fn several_files_and_periods_are_one_ledger() {
    let april = "date,line,amount\n2026-04-30,L-1,10.00\n";
    let may = "line;amount;date\nL-2;20,00;31.05.2026\n";
    let settings = "[[actual]]\ndate = 2026-06-30\nline = \"L-3\"\namount = 30\n";
    let entries = read(settings, &[("actuals/2026-04.csv", april), ("actuals/2026/05.csv", may)]);
    assert_eq!(amounts(&entries), ["30", "10", "20"], "the decimal mark is that of each file");
}

#[test]
fn a_wrong_row_is_one_message_with_its_line_and_keeps_the_rest() {
    let text = "sep=;\r\ndate;line;amount;note\r\n2026-05-04;L-1;1,50;\"a\r\nb\r\nc\"\r\n2026-05-32;L-9;x;\r\n\r\n\
                2026-05-05;L-1;2,50;\"open\r\n2026-05-06;L-1;3,50;\r\n;;7,50;\r\n";
    let (entries, diagnostics) = loaded("", &[("actuals.csv", text)]);
    assert_eq!(amounts(&entries), ["1.5", "3.5"]);
    assert_eq!(entries[1].origin.line, 9);
    assert_eq!(said(text, &diagnostics), [("bad-row", 6), ("bad-row", 8), ("bad-row", 10)]);
}

#[test]
fn what_many_rows_share_is_told_once() {
    let rows = |row: &dyn Fn(usize) -> String| {
        let rows: String = (0..500).map(row).collect();
        format!("date,line,amount\n{rows}")
    };
    for (name, text) in [
        ("doubtful-amount", rows(&|row| format!("2026-05-04,L-1,\"{},{:03}\"\n", row % 9 + 1, row))),
        ("doubtful-date", rows(&|row| format!("{}/05/2026,L-1,1.50\n", row % 28 + 1))),
        ("unknown-line", rows(&|_| "2026-05-04,4711-IT,1.50\n".to_string())),
        ("other-currency", rows(&|row| format!("2026-05-04,L-1,€{row}.50\n"))),
    ] {
        let (entries, diagnostics) = loaded("", &[("actuals.csv", &text)]);
        assert_eq!(said(&text, &diagnostics), [(name, 2)], "{diagnostics:#?}");
        let hint = "it is the same in 499 more rows, the last in line 501";
        assert!(diagnostics[0].hints.iter().any(|shown| shown == hint), "{diagnostics:#?}");
        assert!(entries.is_empty());
    }
}

#[test]
fn a_line_that_settings_name_wrongly_is_told_there_alone() {
    let text = "date,line,amount\n2026-05-04,4711-IT,1.50\n2026-05-04,4711-IT,2.50\n";
    let (_, diagnostics) = loaded("[actuals]\nlines = { \"4711-IT\" = \"L-7\" }", &[("actuals.csv", text)]);
    assert_eq!(diagnostics.iter().map(|diagnostic| diagnostic.name).collect::<Vec<_>>(), ["unknown-line"]);
}

#[test]
fn a_file_that_is_no_ledger_is_not_complained_of_without_end() {
    let rows: String = (0..5_000).map(|row| format!("2026-05-04,L-1,x{row}\n")).collect();
    let (_, diagnostics) = loaded("", &[("actuals.csv", &format!("date,line,amount\n{rows}"))]);
    assert_eq!(diagnostics.len(), 201);
    assert_eq!(diagnostics[200].message, "4800 more rows of this file cannot be read");
}

/// Rows of one month: reference `INV-<number>`, amounts that are all different.
fn export(numbers: std::ops::Range<usize>) -> String {
    let rows = numbers.map(|number| format!("2026-05-04,L-1,{number}.50,INV-{number}\n"));
    format!("date,line,amount,reference\n{}", rows.collect::<String>())
}

#[test]
fn an_export_that_overlaps_another_is_told_once() {
    let files = [
        ("actuals/a.csv", export(0..600)),
        ("actuals/b.csv", export(100..700)),
        ("actuals/c.csv", export(690..800)),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let (entries, diagnostics) = loaded("", &files);
    assert_eq!(entries.len(), 600 + 600 + 110, "all of them count");
    let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "500 rows of this file are booked in `actuals/a.csv` already, this one the first",
            "10 rows of this file are booked in `actuals/b.csv` already, this one the first",
        ]
    );
    assert!(diagnostics.iter().all(|diagnostic| !diagnostic.is_error()));
}

#[test]
fn what_is_taken_back_and_paid_again_is_booked_once() {
    let rows = |amounts: &[&str]| {
        let rows = amounts.iter().map(|amount| format!("2026-05-04,L-1,{amount},INV-1\n"));
        format!("date,line,amount,reference\n{}", rows.collect::<String>())
    };
    let found = |amounts: &[&str]| {
        let text = rows(amounts);
        let (_, diagnostics) = loaded("", &[("actuals.csv", &text)]);
        said(&text, &diagnostics)
    };
    assert_eq!(found(&["10.50", "-10.50", "10.50"]), []);
    assert_eq!(found(&["10.50", "(10.50)", "10.50", "10.50 CR"]), []);
    assert_eq!(found(&["10.50", "20.50", "30.50"]), [], "part payments");
    assert_eq!(found(&["10.50", "-10.50", "10.50", "10.5"]), [("duplicate-entry", 5)]);
    assert_eq!(found(&["-10.50", "-10.50"]), [("duplicate-entry", 3)]);
}

#[test]
fn instalments_on_an_order_and_numbers_of_two_suppliers_are_booked_once() {
    let found = |rows: &str| {
        let text = format!("date,line,amount,kind,supplier,reference\n{rows}");
        let (_, diagnostics) = loaded("", &[("actuals.csv", &text)]);
        said(&text, &diagnostics)
    };
    let order = "2026-05-04,L-1,600,committed,Keldbeck,PO-1\n";
    let paid = |day: u32| format!("2026-06-{day:02},L-1,200,actual,Keldbeck,PO-1\n");
    assert_eq!(found(&format!("{order}{}{}{}", paid(1), paid(15), paid(30))), []);
    assert_eq!(found(&format!("{order}{}{}", paid(1), paid(1))), [("duplicate-entry", 4)]);
    assert_eq!(found(&format!("{}{}", paid(1), paid(15))), [("duplicate-entry", 3)], "there is no order");
    let fourth = format!("{order}{}{}{}{}", paid(1), paid(15), paid(29), paid(30));
    assert_eq!(found(&fourth), [("duplicate-entry", 6)], "the order is for three");
    let of = |supplier: &str| format!("2026-06-01,L-1,90,actual,{supplier},INV-1\n");
    assert_eq!(found(&format!("{}{}", of("Keldbeck"), of("Tolland"))), []);
    assert_eq!(found(&format!("{}{}", of("Keldbeck"), of("keldbeck"))), [("duplicate-entry", 3)]);
}

#[test]
fn rows_without_anything_may_stand_before_the_names_of_the_columns() {
    let text = ";;;\r\n\r\ndate;line;amount;\r\n2026-05-04;L-1;1,50;\r\n";
    let entries = read("", &[("actuals.csv", text)]);
    assert_eq!((amounts(&entries), entries[0].origin.line), (vec!["1.5".to_string()], 4));
    let open = "\"date,line,amount\n2026-05-04,L-1,1.50\n";
    let (_, diagnostics) = loaded("", &[("actuals.csv", open)]);
    assert_eq!(said(open, &diagnostics), [("bad-row", 1)]);
}
