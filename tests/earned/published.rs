//! Published examples. Each names its source; a number is compared to the digits that are printed there.

use super::{money, of, timed};
use milepost::analysis::earned::measures::{Measures, Point, float, measures};
use milepost::analysis::earned::schedule::{EarnedSchedule, schedule};
use serde_json::Value;
use std::path::Path;

fn amount(money: milepost::units::Money) -> f64 {
    money.to_f64()
}

/// Returns a measure by its textbook name.
fn measure(found: &Measures, name: &str) -> f64 {
    match name {
        "SV" => amount(found.sv),
        "CV" => amount(found.cv.unwrap()),
        "SPI" => float(found.spi.unwrap()),
        "CPI" => float(found.cpi.unwrap()),
        "EAC" => amount(found.eac.unwrap()),
        "EAC_atypical" => amount(found.eac_atypical.unwrap()),
        "EAC_combined" => amount(found.eac_combined.unwrap()),
        "ETC" => amount(found.etc.unwrap()),
        "VAC" => amount(found.vac.unwrap()),
        "TCPI" => float(found.tcpi.unwrap()),
        name => panic!("no measure is called {name}"),
    }
}

fn in_time(found: &EarnedSchedule, name: &str) -> f64 {
    match name {
        "ES" => float(found.es),
        "SVt" => float(found.sv_t),
        "SPIt" => float(found.spi_t.unwrap()),
        "IEACt" => float(found.ieac_t.unwrap()),
        "TSPI" => float(found.tspi.unwrap()),
        name => panic!("no measure is called {name}"),
    }
}

/// Compares with a number as it is printed: half of its last digit is the tolerance.
fn agrees(found: f64, printed: &str, what: &str) {
    let digits = printed.split_once('.').map_or(0, |(_, digits)| digits.len());
    let tolerance = 0.5 * 10f64.powi(-(digits as i32)) * 1.000_001 + found.abs() * 1e-14;
    let wanted: f64 = printed.parse().unwrap();
    assert!((found - wanted).abs() <= tolerance, "{what}: {found} is not {printed}");
}

fn check(case: &str, numbers: [&str; 4], wanted: &[(&str, &str)]) {
    let found = of(numbers);
    for (name, printed) in wanted {
        agrees(measure(&found, name), printed, &format!("{case}, {name}"));
    }
}

fn check_time(case: &str, cumulative: &[&str], ev: &str, at: &str, wanted: &[(&str, &str)]) {
    let found = timed(cumulative, ev, at);
    for (name, printed) in wanted {
        agrees(in_time(&found, name), printed, &format!("{case}, {name}"));
    }
}

/// All cases of the oracle, where it is there.
#[test]
fn measures_agree_with_the_oracle() {
    let Some(folder) = std::env::var_os("MILEPOST_ORACLE") else { return };
    let text = std::fs::read_to_string(Path::new(&folder).join("evm.json")).unwrap();
    let cases: Value = serde_json::from_str(&text).unwrap();
    let number = |value: &Value| money(&value.to_string());
    let mut compared = 0;
    for case in cases["point"].as_array().unwrap() {
        let point = Point {
            bac: number(&case["bac"]),
            pv: number(&case["pv"]),
            ev: number(&case["ev"]),
            ac: number(&case["ac"]),
        };
        let found = measures(&point);
        for table in ["published", "expect"] {
            for (name, wanted) in case[table].as_object().unwrap() {
                let what = format!("{}, {name}", case["id"]);
                compared += 1;
                // pmev prints its earned value rounded to a cent, and goes on with all digits.
                if (table, case["id"].as_str(), name.as_str()) == ("published", Some("pmev-readme"), "ETC") {
                    assert!((measure(&found, name) - wanted.as_f64().unwrap()).abs() < 0.02, "{what}");
                    continue;
                }
                agrees(measure(&found, name), &wanted.to_string(), &what);
            }
        }
    }
    for case in cases["earned_schedule"].as_array().unwrap() {
        let planned: Vec<_> = case["pv_cum"].as_array().unwrap().iter().map(number).collect();
        let found = schedule(&planned, number(&case["ev"]), case["at"].to_string().parse().unwrap()).unwrap();
        for name in ["ES", "SVt", "SPIt", "IEACt", "TSPI"].into_iter().filter(|name| case.get(name).is_some())
        {
            agrees(in_time(&found, name), &case[name].to_string(), &format!("{}, {name}", case["id"]));
            compared += 1;
        }
    }
    assert!(compared >= 40, "only {compared} numbers");
}

/// `paulgovan/PRA` (CRAN), vignette "Earned Value Management": five periods planned at 10, 20, 40, 70 and 100 % of
/// 100,000, the third is over, 35 % are done for 36,000. What the vignette does not print is worked out by hand.
#[test]
fn the_example_of_pra() {
    let numbers = ["100000", "40000", "35000", "36000"];
    let wanted = [
        ("SV", "-5000"),
        ("CV", "-1000"),
        ("SPI", "0.875"),
        ("CPI", "0.9722222"),
        ("EAC", "102857.142857"),
        ("EAC_atypical", "101000"),
    ];
    check("PRA", numbers, &wanted);
    // ES = 2 + (35,000 − 20,000) / (40,000 − 20,000); IEAC(t) = 5 / (2.75 / 3); TSPI = (5 − 2.75) / (5 − 3).
    let planned = ["10000", "20000", "40000", "70000", "100000"];
    let wanted =
        [("ES", "2.75"), ("SVt", "-0.25"), ("SPIt", "0.916667"), ("IEACt", "5.454545"), ("TSPI", "1.125")];
    check_time("PRA", &planned, "35000", "3", &wanted);
}

/// `scribd.com/document/425360558`, a table of ten rows: BAC 100, planned 70 %, done 50 %, spent 70.
#[test]
fn a_table_of_ten_rows() {
    let wanted = [("SV", "-20"), ("CV", "-20"), ("SPI", "0.714"), ("CPI", "0.714"), ("TCPI", "1.667")];
    check("425360558", ["100", "70", "50", "70"], &wanted);
}

/// `ceboardexamgenerator.com`, Project Control and Earned Value: a building of 5,000,000 with 1,500,000 earned for
/// 1,800,000 (planned value is not given there, and not used).
#[test]
fn a_building() {
    let wanted = [("EAC", "6000000"), ("CPI", "0.8333"), ("CV", "-300000"), ("VAC", "-1000000")];
    check("building", ["5000000", "1500000", "1500000", "1800000"], &wanted);
}

/// The same page: 3,000,000 earned for 3,500,000, CPI 0.857, TCPI 1.077. The budget that makes it so is 10,000,000.
#[test]
fn a_building_that_cannot_keep_its_budget() {
    let wanted = [("CPI", "0.857"), ("TCPI", "1.077")];
    check("building", ["10000000", "3000000", "3000000", "3500000"], &wanted);
}

/// W. Lipke, *Introduction to Earned Schedule* (University of Texas at Dallas, 2014): half way through a year, 100,000
/// in all, 55,000 planned and 45,000 spent. Indices and EAC worked out by hand.
#[test]
fn half_way_through_a_year() {
    let wanted = [
        ("CV", "5000"),
        ("SV", "-5000"),
        ("CPI", "1.111"),
        ("SPI", "0.909"),
        ("EAC", "90000"),
        ("EAC_combined", "94500"),
        ("TCPI", "0.909"),
    ];
    check("UT Dallas", ["100000", "55000", "50000", "45000"], &wanted);
}

/// `managementyogi.com`, "What's in Earned Value Management? Part IV", example I: a task of 100 hours at 100, of which
/// 11,000 of 12,000 are spent: 91.667 % of 10,000 are done. CV = 9,166.67 − 11,000; SV = 9,166.67 − 10,000.
#[test]
fn a_task_of_a_hundred_hours() {
    let wanted =
        [("CV", "-1833.33"), ("SV", "-833.33"), ("EAC", "12000"), ("VAC", "-2000"), ("CPI", "0.8333")];
    check("100 hours", ["10000", "10000", "9166.67", "11000"], &wanted[..2]);
    // To the digit: EV = 10,000 × 11/12, so the estimate is the one given there.
    check("100 hours", ["120000", "120000", "110000", "132000"], &[("EAC", "144000"), ("CPI", "0.8333")]);
}

/// `david-hammond/pmev` (CRAN), README: of 150,000, 25,144.5 planned, 13,878.46 earned for 10,000.
#[test]
fn the_example_of_pmev() {
    let wanted = [
        ("SV", "-11266.04"),
        ("CV", "3878.46"),
        ("CPI", "1.39"),
        ("EAC", "108081.2"),
        ("ETC", "98081.16"),
        ("TCPI", "0.97"),
    ];
    check("pmev", ["150000", "25144.5", "13878.46", "10000"], &wanted);
}

/// By hand, of round numbers: 200 to build four equal parts of 50; after two periods one and a half are done for 100.
/// CPI = 75/100, SPI = 75/100; EAC = 200/0.75; combined 100 + 125/0.5625; TCPI = 125/100.
#[test]
fn four_parts() {
    let wanted = [
        ("CPI", "0.75"),
        ("SPI", "0.75"),
        ("EAC", "266.666667"),
        ("EAC_atypical", "225"),
        ("EAC_combined", "322.222222"),
        ("ETC", "166.666667"),
        ("VAC", "-66.666667"),
        ("TCPI", "1.25"),
    ];
    check("four parts", ["200", "100", "75", "100"], &wanted);
    let wanted = [("ES", "1.5"), ("SVt", "-0.5"), ("SPIt", "0.75"), ("IEACt", "5.333333"), ("TSPI", "1.25")];
    check_time("four parts", &["50", "100", "150", "200"], "75", "2", &wanted);
}

/// By hand: a project ahead and cheap. 60 of 80 are earned where 40 were planned, for 48.
#[test]
fn ahead_and_cheap() {
    let wanted = [
        ("CPI", "1.25"),
        ("SPI", "1.5"),
        ("EAC", "64"),
        ("EAC_atypical", "68"),
        ("EAC_combined", "58.666667"),
        ("VAC", "16"),
        ("TCPI", "0.625"),
    ];
    check("ahead", ["80", "40", "60", "48"], &wanted);
    let wanted = [("ES", "3"), ("SVt", "1"), ("SPIt", "1.5"), ("IEACt", "2.666667"), ("TSPI", "0.5")];
    check_time("ahead", &["20", "40", "60", "80"], "60", "2", &wanted);
}

/// W. Lipke, *Earned Schedule Concept* (`scribd.com/doc/47929652`): January to May are earned whole and June in part, in
/// July. The curve is drawn there without numbers; these are chosen so that June counts for 0.3.
#[test]
fn five_months_and_a_part_of_june() {
    let planned = ["10", "25", "45", "70", "100", "140", "180", "210", "230", "240"];
    let wanted =
        [("ES", "5.3"), ("SVt", "-1.7"), ("SPIt", "0.757143"), ("IEACt", "13.207547"), ("TSPI", "1.566667")];
    check_time("Lipke", &planned, "112", "7", &wanted);
}

/// A published test of a schedule of twenty days (two tasks of 1,000 over ten days each, the second begun on the
/// fourth day after the first's middle): PV 1,300 on day 13 and 1,400 on day 14; 1,330 are earned on day 15. ES = 13.3.
#[test]
fn thirteen_days_and_a_part() {
    let planned: Vec<String> = (1..=20)
        .map(|day: i32| ((day - 4).clamp(0, 10) * 100 + (day - 10).clamp(0, 10) * 100).min(2000).to_string())
        .collect();
    let planned: Vec<&str> = planned.iter().map(String::as_str).collect();
    assert_eq!((planned[12], planned[13], planned[19]), ("1200", "1400", "2000"));
    // Here day 13 has 1,200: 1,330 are reached after 13 + 130/200 days.
    let wanted =
        [("ES", "13.65"), ("SVt", "-1.35"), ("SPIt", "0.91"), ("IEACt", "21.978022"), ("TSPI", "1.27")];
    check_time("twenty days", &planned, "1330", "15", &wanted);
    // The curve of the source around day 13.
    let mut printed = planned.clone();
    printed[12] = "1300";
    let wanted = [("ES", "13.3"), ("SVt", "-1.7"), ("SPIt", "0.886667"), ("IEACt", "22.556391")];
    check_time("twenty days", &printed, "1330", "15", &wanted);
}

/// By hand: the plan stands still for two months at 30. Who has earned 30 is at month 2, where the plan first had it;
/// who has a bit more is past the pause.
#[test]
fn a_pause_in_the_plan() {
    let planned = ["10", "30", "30", "30", "50"];
    check_time(
        "pause",
        &planned,
        "30",
        "4",
        &[("ES", "2"), ("SVt", "-2"), ("SPIt", "0.5"), ("IEACt", "10"), ("TSPI", "3")],
    );
    check_time("pause", &planned, "32", "4", &[("ES", "4.1"), ("SVt", "0.1"), ("TSPI", "0.9")]);
}

/// By hand: nothing is planned in the first two months, and the finish is late: all 40 are earned after 6 of 4 months.
#[test]
fn a_late_finish() {
    let planned = ["0", "0", "20", "40"];
    check_time(
        "start",
        &planned,
        "10",
        "3",
        &[("ES", "2.5"), ("SVt", "-0.5"), ("IEACt", "4.8"), ("TSPI", "1.5")],
    );
    // All is earned: in time it took what it took, where SPI would say 1.
    check_time(
        "late",
        &planned,
        "40",
        "6",
        &[("ES", "4"), ("SVt", "-2"), ("SPIt", "0.666667"), ("IEACt", "6")],
    );
}
