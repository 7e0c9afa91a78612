//! What the exports of finance systems have besides rows of plain amounts.

use super::{amounts, loaded, loaded_in, read, said};

fn messages(settings: &str, text: &str) -> Vec<String> {
    let (_, diagnostics) = loaded(settings, &[("actuals.csv", text)]);
    diagnostics.into_iter().map(|diagnostic| diagnostic.message).collect()
}

#[test]
fn a_dash_in_a_column_of_accounting_is_nothing() {
    let text = "date,line,amount\n2026-05-04,L-1, - \n2026-05-05,L-1,£ -\n2026-05-06,L-1,\"1,234.50\"\n";
    assert_eq!(amounts(&read("", &[("actuals.csv", text)])), ["0", "0", "1234.5"]);
    let settings = "[actuals]\ncolumns = { debit = \"Soll\", credit = \"Haben\" }";
    let text = "date;line;Soll;Haben\n2026-05-04;L-1;12,50;-\n2026-05-05;L-1;-;7,25\n2026-05-06;L-1;-;-\n";
    assert_eq!(amounts(&read(settings, &[("actuals.csv", text)])), ["12.5", "-7.25", "0"]);
}

#[test]
fn a_column_tells_debit_from_credit() {
    let settings = "[actuals]\ncolumns = { sign = \"S/H\" }";
    let text = "date;line;amount;S/H\n2026-05-04;L-1;100,00;S\n2026-05-05;L-1;30,00;H\n2026-05-06;L-1;5,00;h\n\
                2026-05-07;L-1;0,00;\n2026-05-08;L-1;2,50;Cr.\n2026-05-09;L-1;1,00;Dr\n";
    assert_eq!(amounts(&read(settings, &[("actuals.csv", text)])), ["100", "-30", "-5", "0", "-2.5", "1"]);
    let wrong = "date;line;amount;S/H\n2026-05-04;L-1;100,00;\n2026-05-05;L-1;30,00;X\n2026-05-06;L-1;-5,00;H\n\
                 2026-05-06;L-1;-7,00;S\n";
    assert_eq!(
        messages(settings, wrong),
        [
            "this row says neither debit nor credit",
            "`X` is neither debit nor credit",
            "this amount has a minus, and `H` says its sign as well",
        ],
        "the last is told with the one before"
    );
    // Without being told, it is a column like any other that is not known.
    assert_eq!(messages("", "date;line;amount;sign\n2026-05-04;L-1;1,50;H\n").len(), 1);
}

#[test]
fn dates_have_months_in_letters_or_no_marks_at_all() {
    let text = "date,line,amount\n31-Jan-2026,L-1,1\n28-FEB-26,L-1,2\n20260331,L-1,3\n30 Apr 2026,L-1,4\n";
    let days: Vec<String> =
        read("", &[("actuals.csv", text)]).iter().map(|entry| entry.date.to_string()).collect();
    assert_eq!(days, ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    let (_, diagnostics) = loaded("", &[("actuals.csv", "date,line,amount\n31-Okt-2026,L-1,1\n")]);
    assert_eq!(diagnostics[0].hints, ["write the month in English or as a number: `2026-11-13`"]);
}

/// As a finance system prints it: what it is and when it was run, with other delimiters in it than the table has.
const WITH_TITLE: &str = "Line items, cost centre 4711, run by \"rm\";\r\nPeriod;05.2026\r\n\r\n\
                          date;line;amount\r\n2026-05-04;L-1;1.234,50\r\n2026-05-32;L-1;1,00\r\n";

#[test]
fn lines_before_the_names_of_the_columns_are_left_out() {
    let (entries, diagnostics) = loaded("[actuals]\nskip = 3", &[("actuals.csv", WITH_TITLE)]);
    assert_eq!(amounts(&entries), ["1234.5"]);
    assert_eq!(entries[0].origin.line, 5);
    assert_eq!(said(WITH_TITLE, &diagnostics), [("bad-row", 6)], "lines are those of the file");
    // The line that names the delimiter is one of them.
    let text = "sep=;\nTitle\ndate;line;amount\n2026-05-04;L-1;1,50\n";
    assert_eq!(amounts(&read("[actuals]\nskip = 2", &[("actuals.csv", text)])), ["1.5"]);
    let too_many = messages("[actuals]\nskip = 4", "date,line,amount\n2026-05-04,L-1,1.50\n");
    assert_eq!(too_many, ["nothing follows the 4 lines that `skip` leaves out"]);
}

#[test]
fn where_the_names_come_later_the_message_says_what_to_write() {
    let hint = "line 4 names them: leave out what stands before it with `[actuals] skip = 3`";
    let (entries, diagnostics) = loaded("", &[("actuals.csv", WITH_TITLE)]);
    assert!(entries.is_empty());
    assert_eq!((diagnostics.len(), diagnostics[0].hints[0].as_str()), (1, hint));
    let mapped = "[actuals]\ncolumns = { date = \"Posting date\" }";
    let text = WITH_TITLE.replace("date;", "Posting Date;");
    let (_, diagnostics) = loaded(mapped, &[("actuals.csv", &text)]);
    assert!(
        diagnostics.iter().any(|found| found.hints.iter().any(|shown| shown == hint)),
        "{diagnostics:#?}"
    );
}

#[test]
fn a_quote_that_takes_rows_in_is_told_with_its_line() {
    // The last column, closed three rows on by the sign of inches.
    let text = "date,line,amount,note\n2026-05-04,L-1,1.50,ok\n2026-05-05,L-1,2.50,\"open\n2026-05-06,L-1,3.50,x\n\
                2026-05-07,L-1,4.50,\n2026-05-08,L-1,5.50,rack 12\"\n2026-05-09,L-1,6.50,ok\n";
    let (entries, diagnostics) = loaded("", &[("actuals.csv", text)]);
    assert_eq!(amounts(&entries), ["1.5", "6.5"]);
    assert_eq!(said(text, &diagnostics), [("bad-row", 3)]);
    assert_eq!(diagnostics[0].message, "a quote mark that is opened in line 3 takes in 3 rows after it");
    // In the middle of the row, and only one is taken in.
    let text = "date;line;note;amount\n2026-05-05;L-1;\"open;2,50\n2026-05-06;L-1;rack 12\";3,50\n";
    assert_eq!(messages("", text), ["a quote mark that is opened in line 2 takes in a row after it"]);
    // A note of several lines is no row, though it has days and marks in it.
    let text =
        "date,line,amount,note\n2026-05-04,L-1,1.50,\"as agreed\n2026-05-02, by phone, with Ann\nand Ben\"\n";
    assert_eq!(amounts(&read("", &[("actuals.csv", text)])), ["1.5"]);
}

#[test]
fn an_amount_that_no_coin_can_pay_counts_and_is_told_once_for_each_file() {
    let text = "date,line,amount\n2026-05-04,L-1,12.5051\n2026-05-05,L-1,12.5000\n2026-05-06,L-1,0.001\n2026-05-07,L-1,0.1\n";
    let table = "[[actual]]\ndate = 2026-05-04\nline = \"L-1\"\namount = 7.125\n";
    let (entries, diagnostics) = loaded(table, &[("actuals.csv", text)]);
    assert_eq!(amounts(&entries), ["7.125", "12.5051", "12.5", "0.001", "0.1"]);
    let found: Vec<(&str, bool)> =
        diagnostics.iter().map(|found| (found.message.as_str(), found.is_error())).collect();
    assert_eq!(
        found,
        [("12.5051 is finer than the coins of GBP", false), ("7.125 is finer than the coins of GBP", false)]
    );
    assert_eq!(diagnostics[0].hints[1], "it is the same in line 4");
    let yen = loaded_in("JPY", "", &[("actuals.csv", "date,line,amount\n2026-05-04,L-1,12.5\n")]).1;
    assert_eq!(yen[0].message, "12.5 is finer than the coins of JPY");
    let dinars = "date,line,amount\n2026-05-04,L-1,0.125\n";
    assert_eq!(loaded_in("KWD", "", &[("actuals.csv", dinars)]).1, []);
}

#[test]
fn a_reference_is_the_same_in_any_case_and_with_any_blanks() {
    let found = |rows: &[&str]| {
        let text = format!("date,line,amount,kind,supplier,reference,note\n{}\n", rows.join("\n"));
        said(&text, &loaded("", &[("actuals.csv", &text)]).1)
    };
    assert_eq!(
        found(&["2026-05-04,L-1,9,,,INV-1,", "2026-05-05,L-1,9,,, inv-1,", "2026-05-06,L-1,9,,,INV-01,"]),
        [("duplicate-entry", 3)]
    );
    let order = "2026-05-04,L-1,18,committed,,PO 7,";
    assert_eq!(found(&[order, "2026-06-04,L-1,9,,,po 7,", "2026-07-04,L-1,9,,,PO  7,"]), [], "instalments");
    // Without a reference, what is the same in all it says; and it has to say something.
    let row = "2026-05-04,L-1,9,,Keldbeck,,rack";
    assert_eq!(found(&[row, "2026-05-04,L-1,9,,keldbeck,,Rack "]), [("duplicate-entry", 3)]);
    assert_eq!(found(&[row, "2026-05-04,L-1,9,,Keldbeck,-,rack"]), [("duplicate-entry", 3)]);
    assert_eq!(found(&[row, "2026-05-04,L-1,-9,,Keldbeck,,rack", row]), [], "it was taken back");
    for other in [
        "2026-05-05,L-1,9,,Keldbeck,,rack",
        "2026-05-04,L-2,9,,Keldbeck,,rack",
        "2026-05-04,L-1,8,,Keldbeck,,rack",
        "2026-05-04,L-1,9,committed,Keldbeck,,rack",
        "2026-05-04,L-1,9,,Tolland,,rack",
        "2026-05-04,L-1,9,,Keldbeck,,desk",
        "2026-05-04,L-1,9,,Keldbeck,INV-1,rack",
    ] {
        assert_eq!(found(&[row, other]), [], "{other}");
    }
    assert_eq!(found(&["2026-05-04,L-1,9,,,,", "2026-05-04,L-1,9,,,,"]), [], "two hours of two people");
}
