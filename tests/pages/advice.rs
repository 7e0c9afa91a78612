//! What somebody advises, promises or calls stands where it belongs.

use super::agree::example;
use super::{html, text};

#[test]
fn what_the_text_of_a_decision_recommends_is_on_the_overview_and_in_the_week() {
    for page in ["index.html", "week.html"] {
        let said = text(example(), page);
        let (_, after) = said.split_once("How do we go live with year end in the way?").unwrap();
        let (before, _) = after.split_once("Rohit Banerji decides").unwrap();
        assert!(before.contains("Recommendation: A. York and Derby are tested"), "{page}: {before}");
    }
}

#[test]
fn the_reason_of_a_call_stands_under_the_call() {
    let week = text(example(), "week.html");
    let at = |what: &str| week.find(what).unwrap_or_else(|| panic!("no `{what}` in {week}"));
    let (call, reason, rules) =
        (at("called by:"), at("I call amber, not red"), at("by the rules of this project"));
    assert!(call < reason && reason < rules, "{week}");
}

#[test]
fn the_milestones_of_the_overview_are_held_against_the_promise_that_heads_them() {
    let page = html(example(), "index.html").replace('\u{a0}', " ");
    let section = page.split("id=\"page__milestones\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(section.contains("three are later than promised"), "{section}");
    assert!(section.contains("Against the promise"), "{section}");
    let late = section.split("<tr>").filter(|row| row.contains(">+")).count();
    assert_eq!(late, 3, "{section}");
}

#[test]
fn a_percentage_stands_beside_the_days_that_it_is_of() {
    let week = text(example(), "week.html").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        week.contains("has taken 88 days of effort for work that was planned at 69.5, 27 % more"),
        "{week}"
    );
}

#[test]
fn the_pages_of_the_money_have_no_paragraph_that_is_empty_on_paper() {
    let page = html(example(), "budget/cuts.html");
    assert!(!page.contains("<p class=\"note\"><span class=\"p-hide\">"), "{page}");
}
