//! What the page of the budget says: the answer and its cause first, and the same of the contingency everywhere.

use super::{build, html, report, sources, text};
use milepost::pages::headline::money;

const PLAN: &str =
    "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"10d\"\nstarted = 2026-11-02\nprogress = 50\n";

/// 100,000 approved and 112,000 forecast: 4,000 by a change that contingency pays for, 5,000 by staff and 3,000 by
/// boxes. Contingency has 16,000 left, of which the forecast leaves 8,000.
const BUDGET: &str = r#"
[contingency]
amount = 20000

[[line]]
id = "L-1"
name = "Staff"
category = "labour"
workstream = "Mail"
amount = 60000
forecast = 65000
plan = [{ month = "2025-11", amount = 20000 }, { month = "2026-11", amount = 40000 }]

[[line]]
id = "L-2"
name = "Boxes"
category = "hardware"
amount = 40000
forecast = 47000
plan = [{ month = "2026-12", amount = 40000 }]
"#;

const CHANGES: &str = r#"
[[change]]
id = "C-1"
title = "Stronger boxes"
raised = 2026-11-03
status = "done"
impact = { cost = 4000, days = 0 }
decided = 2026-11-06
funded_by = "contingency"
line = "L-2"

[[change]]
id = "C-2"
title = "A second van"
raised = 2026-11-09
status = "assessed"
impact = { cost = 9000, days = 1 }
approver = "elin"
funded_by = "contingency"
"#;

const PEOPLE: &str = "[[person]]\nid = \"elin\"\nname = \"Elin Prosser\"\n";

/// Half of 20,000: more than the 8,000 that the forecast leaves, and less than the 16,000 that are left today.
const RISKS: &str = "[[risk]]\nid = \"R-1\"\ntitle = \"Boxes break\"\nstatus = \"open\"\nchance = 50\n\
                     cost = { low = 10000, likely = 20000, high = 30000 }\n";

fn plain(text: String) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace("€ ", "€")
}

fn files<'a>() -> Vec<(&'a str, &'a str)> {
    vec![("budget.toml", BUDGET), ("changes.toml", CHANGES), ("people.toml", PEOPLE), ("risks.toml", RISKS)]
}

#[test]
fn the_answer_comes_with_its_cause_and_its_cover() {
    let report = report(&sources(PLAN, &files()));
    let budget = report.figures.budget.as_ref().unwrap();
    assert_eq!(plain(money::page(&report, budget)), "Forecast to cost €112 k, €12 k more than the budget");
    assert_eq!(
        plain(money::page_sub(&report, budget)),
        "€4 k of it is changes that contingency pays for; €8 k is not approved, most of it for Staff: €5 k. The €16 k \
         of contingency left is enough for that and would leave €8 k. No spending is recorded, though €37.3 k was \
         planned by now."
    );
    // 20 − 12 − 9.
    let note = plain(money::page_note(&report, budget).unwrap());
    let asked =
        "Changes ask for €9 k more from contingency; with them and the forecast, €1 k would be missing.";
    assert!(note.starts_with(asked), "{note}");
}

#[test]
fn what_has_no_name_explains_nothing_and_is_not_kept_silent() {
    let mut without_changes = files();
    without_changes.retain(|(name, _)| *name != "changes.toml");
    let site = build(&sources(PLAN, &without_changes));
    let page = plain(text(&site, "budget/cuts.html"));
    // 5 of 12 are on the mail, 7 on no workstream.
    assert!(page.contains("Mail explains 42 % of the overrun"), "{page}");
    assert!(page.contains("€7 k of the overrun, 58 %, is in lines that name no workstream."), "{page}");
    assert!(!page.contains("What has no"), "{page}");
    assert!(html(&site, "budget/cuts.html").contains("<h1>The budget by workstream</h1>"), "{page}");
}

#[test]
fn an_overrun_of_what_has_no_name_is_no_good_news_of_the_named() {
    // L-1 is as approved, and L-2, which names no category, is 7,000 over.
    let unnamed =
        BUDGET.replace("category = \"hardware\"\n", "").replace("forecast = 65000", "forecast = 60000");
    let mut files = files();
    files.retain(|(name, _)| *name != "changes.toml");
    files[0].1 = &unnamed;
    let page = plain(text(&build(&sources(PLAN, &files)), "budget.html"));
    assert!(page.contains("€7 k is over, none of it in a named category"), "{page}");
    assert!(!page.contains("Every category is as approved"), "{page}");
}

#[test]
fn what_contingency_pays_for_is_not_marked_as_over() {
    let site = build(&sources(PLAN, &files()));
    let page = html(&site, "budget.html");
    // The boxes are 7,000 over 40,000, 17.5 %: 4,000 are C-1, and 3,000 are 7.5 %.
    let boxes = page.split("id=\"L-2\"").nth(1).unwrap().split("</tr>").next().unwrap();
    assert!(boxes.contains("dl-warn") && !boxes.contains("dl-bad"), "{boxes}");
    let drawn = boxes.split("From contingency").nth(1).unwrap().split("</td>").next().unwrap();
    assert!(drawn.contains(">4.0<"), "{drawn}");
    // Where contingency pays for nothing, nothing is said of it.
    let staff = page.split("id=\"L-1\"").nth(1).unwrap().split("</tr>").next().unwrap();
    assert!(!staff.contains("From contingency"), "{staff}");
    // Of the 8,000 that nobody approved the labour is 5,000.
    assert!(text(&site, "budget.html").contains("Labour explains 62"), "{}", text(&site, "budget.html"));
    let all = plain(text(&site, "budget/all.html"));
    let said = "€7 000 more than the budget, €4 000 of it approved from contingency (C-1)";
    assert!(all.contains(said), "{all}");
    let json = report(&sources(PLAN, &files()));
    let total = json.figures.budget.as_ref().unwrap().total;
    assert_eq!((total.drawn.to_string(), total.not_approved().to_string()), ("4000".into(), "8000".into()));
}

#[test]
fn what_nobody_recorded_is_no_good_news() {
    let budget = "[contingency]\namount = 5000\n\n[[line]]\nid = \"L-1\"\nname = \"Staff\"\ncategory = \"labour\"\n\
                  amount = 40000\nplan = [{ month = \"2026-10\", amount = 30000 }, { month = \"2026-12\", amount = 10000 }]\n";
    let site = build(&sources(PLAN, &[("budget.toml", budget)]));
    let page = plain(text(&site, "budget.html"));
    let said = "No spending is recorded, though €30 k was planned by now: the forecast is only the plan.";
    assert!(page.contains(said) && page.contains("not recorded"), "{page}");
    for good in ["Nothing is spent yet", "as approved", "the forecast needs nothing", "Enough for"] {
        assert!(!page.contains(good), "{good}: {page}");
    }
    assert!(plain(text(&site, "index.html")).contains("Only the plan: no spending is recorded"));
    // A row of 0 is an answer.
    let ledger = "date,line,kind,amount\n2026-10-31,L-1,actual,0\n";
    let site = build(&sources(PLAN, &[("budget.toml", budget), ("actuals.csv", ledger)]));
    assert!(!plain(text(&site, "budget.html")).contains("No spending is recorded"));
}

#[test]
fn risks_are_compared_with_what_is_left_today_and_after_the_forecast() {
    let site = build(&sources(PLAN, &files()));
    for page in ["budget.html", "risks.html"] {
        let text = plain(text(&site, page));
        let said = "The open risks are expected to cost €10 k, within the €16 k of contingency left; but the forecast \
                    leaves €8 k of that for them.";
        assert!(text.contains(said), "{page}: {text}");
    }
    let text = plain(text(&site, "budget.html"));
    assert!(text.contains("The contingency left covers the open risks or the forecast, not both"), "{text}");
    let overview = plain(super::text(&site, "index.html"));
    assert!(overview.contains("€16 k of contingency is left, €8 k after the forecast"), "{overview}");
}

/// Programs read months and days, the optional script among them; a sum of rows is none of them.
#[test]
fn months_are_times_and_the_total_stands_at_the_foot() {
    let page = html(&build(&sources(PLAN, &files())), "budget.html");
    let month = "<th scope=\"row\"><time datetime=\"2025-11\">Nov";
    assert_eq!(page.matches(month).count(), 2, "the months and the curve: {page}");
    assert!(page.contains("</tbody><tfoot><tr><th scope=\"row\">Total</th>"), "{page}");
    assert!(!page.contains("<tr><th scope=\"row\">Total</th><td class=\"r\">€"), "{page}");
}

#[test]
fn each_date_is_the_one_that_its_word_says() {
    let site = build(&sources(PLAN, &files()));
    let text = plain(text(&site, "budget.html"));
    assert!(text.contains("Approved 6 Nov, done"), "{text}");
    assert!(text.contains("Assessed, requested 9 Nov"), "{text}");
    assert!(text.contains("asked of Elin Prosser"), "{text}");
    assert!(text.contains("Nov 2026; spent to 13 Nov"), "{text}");
    let all = plain(super::text(&site, "budget/all.html"));
    assert!(all.contains("Nov 2025: €20 000") && !all.contains("2025-11"), "{all}");
    assert!(all.contains("€65 000, €5 000 more than approved"), "{all}");
}

#[test]
fn an_overrun_is_marked_alike_in_the_figure_and_in_the_total() {
    // 3.4 % and 2.6 % over, 12 % over.
    for (forecast, mark) in [(62000, "dl-warn"), (61500, ""), (72000, "dl-bad")] {
        let line = format!(
            "[[line]]\nid = \"L-1\"\nname = \"Staff\"\ncategory = \"labour\"\namount = 60000\nforecast = {forecast}\n\
             plan = [{{ month = \"2026-11\", amount = 60000 }}]\n"
        );
        let site = build(&sources(PLAN, &[("budget.toml", &line)]));
        let html = html(&site, "budget.html");
        let figure = html.split("Forecast at completion").nth(1).unwrap().split("</dd>").next().unwrap();
        let total = html.split("<th scope=\"row\">Total</th>").nth(1).unwrap().split("</tr>").next().unwrap();
        for part in [figure, total] {
            assert_eq!(part.contains("dl-"), !mark.is_empty(), "{forecast}: {part}");
            assert!(part.contains(mark), "{forecast}: {part}");
        }
    }
}

#[test]
fn what_is_over_is_told_as_past_and_equal_months_share_the_peak() {
    let plan = "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"5d\"\nstarted = 2026-11-02\nfinished = 2026-11-06\n\
                progress = 100\n";
    let budget = "[contingency]\namount = 500\n\n[[line]]\nid = \"L-1\"\nname = \"Staff\"\ncategory = \"labour\"\n\
                  amount = 700\nforecast = 800\nplan = [{ month = \"2026-10\", amount = 700 }]\n";
    let ledger = "date,line,kind,amount\n2026-10-05,L-1,actual,400\n2026-11-05,L-1,actual,400\n";
    let site = build(&sources(plan, &[("budget.toml", budget), ("actuals.csv", ledger)]));
    let page = plain(text(&site, "budget.html"));
    assert!(page.contains("It cost €800, €100 more than the budget"), "{page}");
    assert!(page.contains("The €500 of contingency left was enough for that, with €400 to spare."), "{page}");
    assert!(page.contains("The most in a month is €400, in two months alike"), "{page}");
    for ahead in ["Forecast to cost", "Forecast at completion", "the approved money ends", "would leave"] {
        assert!(!page.contains(ahead), "{ahead}: {page}");
    }
}

#[test]
fn before_the_start_nothing_is_said_of_work_done_and_a_credit_has_no_share() {
    let plan = "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"30d\"\nnot_before = 2026-12-01\nline = \"L-1\"\n";
    let budget = "[[line]]\nid = \"L-1\"\nname = \"Staff\"\ncategory = \"labour\"\namount = 60000\n\n\
                  [[line]]\nid = \"L-2\"\nname = \"Grant\"\ncategory = \"credits\"\namount = -20000\nforecast = -15000\n\
                  plan = [{ month = \"2027-01\", amount = -20000 }]\n";
    let site = build(&sources(plan, &[("budget.toml", budget)]));
    let html = html(&site, "budget.html");
    assert!(!html.contains("page__earned") && !html.contains("arned"), "{html}");
    let grant = html.split("id=\"L-2\"").nth(1).unwrap().split("</tr>").next().unwrap();
    assert!(grant.contains("+5.0</span>") && grant.contains(">–</span>"), "{grant}");
}
