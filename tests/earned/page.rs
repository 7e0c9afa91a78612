//! What the budget page says of earned value.

use super::folder::{ACTUALS, LINE, TASK, site};

/// Returns the words of the section, without its elements.
fn section(as_of: &str, task: &str, lines: &str, actuals: &str) -> String {
    let plan = format!("{TASK}{task}");
    let site = site(as_of, &[("plan.toml", &plan), ("budget.toml", lines), ("actuals.csv", actuals)]);
    let html = String::from_utf8(site.get("budget.html").unwrap().bytes.clone()).unwrap();
    let Some((_, section)) = html.split_once("id=\"page__earned\"") else { return String::new() };
    let section = section.split_once("</section>").unwrap().0;
    let words: Vec<&str> =
        section.split('<').filter_map(|part| Some(part.split_once('>')?.1.trim())).collect();
    words.join(" ").replace(['\u{a0}', '\u{202f}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(text: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(text.contains(words), "`{words}` is not in: {text}");
    }
}

/// The example of PRA: SPI 0.875, CPI 0.972, EAC 102,857, TCPI 1.0156, ES 2.75 of 5 months after 3.
#[test]
fn the_published_example_is_told_in_words() {
    let text = section("2026-03-31", "progress = 35\n", LINE, ACTUALS);
    let wanted = [
        "€ 0.97 of work for each € 1 spent, and seven days behind the spending plan (earned schedule)",
        "€ 40 k was planned by now (SPI 0.88)",
        "€ 1 k more than planned (CV)",
        "€ 101 k to € 112 k by other ways to reckon; budget € 100 k",
        // 1 − 64/65 of it.
        "the rest must cost 1.5 % less than planned (TCPI 1.02)",
        "14 Jun 2026",
        "the finish at this pace goes by how fast budgeted work gets done (earned schedule), the finish of the schedule",
        "102 857.14",
        "AC + (BAC − EV) / (CPI × SPI)",
        "Earned schedule (ES) 2.75",
    ];
    says(&text, &wanted);
}

#[test]
fn what_cannot_be_computed_says_why() {
    let text = section("2026-01-15", "progress = 0\n", LINE, "date,line,amount,kind\n");
    says(
        &text,
        &[
            "Work worth € 0 is done",
            "Not known: nothing is spent yet",
            "– (nothing is spent yet)",
            "Not known: no work is earned yet",
        ],
    );
    let text = section(
        "2026-06-30",
        "progress = 60\n",
        LINE,
        "date,line,amount,kind\n2026-06-30,L-01,120000,actual\n",
    );
    says(
        &text,
        &[
            "cannot be computed: the budget is spent and work is left",
            "– (the planned time is over and work is left)",
        ],
    );
}

#[test]
fn money_that_no_task_earns_is_told() {
    let lines = format!(
        "{LINE}[[line]]\nid = \"L-02\"\namount = 25000\nspread = {{ from = 2026-01-01, to = 2026-05-31 }}\n[[line]]\nid = \"L-03\"\namount = 700\n"
    );
    let text = section("2026-03-31", "progress = 35\n", &lines, ACTUALS);
    says(
        &text,
        &[
            "€ 25 k of the budget, 20 %, is in lines that no task names: it earns as it is planned.",
            "L-03 (€ 700) is not measured",
        ],
    );
}

/// A project whose tasks name no line has no earned value, and one sentence says why.
#[test]
fn without_work_that_earns_the_page_says_why() {
    let plan = "[[task]]\nid = \"move\"\nduration = \"5d\"\n";
    let site = site("2026-03-31", &[("plan.toml", plan), ("budget.toml", LINE), ("actuals.csv", ACTUALS)]);
    let html = String::from_utf8(site.get("budget.html").unwrap().bytes.clone()).unwrap();
    assert!(!html.contains("of work for each") && !html.contains(">Earned<"));
    let sentence = "Earned value cannot be computed: no task names the budget line that pays for it; give tasks their \
                    `line`, and this page shows what the money has bought.";
    assert!(html.contains(sentence));
}

/// Both the section and the curve say that the budget measured is more than the approved one.
#[test]
fn what_is_drawn_from_the_contingency_is_told() {
    let change = "[[change]]\nid = \"C-01\"\ntitle = \"More\"\nfunded_by = \"contingency\"\nstatus = \"approved\"\n\
                  decided = 2026-02-10\nline = \"L-01\"\nimpact = { cost = 9000 }\n";
    let plan = format!("{TASK}progress = 35\n");
    let files = [
        ("plan.toml", plan.as_str()),
        ("budget.toml", LINE),
        ("changes.toml", change),
        ("actuals.csv", ACTUALS),
    ];
    let site = site("2026-03-31", &files);
    let html = String::from_utf8(site.get("budget.html").unwrap().bytes.clone()).unwrap();
    let html = html.replace(['\u{a0}', '\u{202f}'], " ");
    says(
        &html,
        &["(BAC) includes € 9 k that approved changes drew", "paid from the contingency, € 9 k in all"],
    );
}

/// 2,600 from 23 November to 18 December: nothing by 13 November, where a straight line from 800 at its end had 347.
#[test]
fn the_planned_line_holds_the_planned_amount_of_the_status_date() {
    let lines = "[[line]]\nid = \"L-01\"\namount = 2600\nspread = { from = 2026-11-23, to = 2026-12-18 }\n";
    let actuals = "date,line,amount,kind\n2026-11-02,L-01,600,actual\n";
    let site = site("2026-11-13", &[("budget.toml", lines), ("actuals.csv", actuals)]);
    let html = String::from_utf8(site.get("budget.html").unwrap().bytes.clone()).unwrap();
    let html = html.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(html.contains("planned 0 by then") && !html.contains("347"), "{html}");
    assert!(html.contains("Planned 0<"), "{html}");
}
