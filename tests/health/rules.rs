//! The pages of the rules: each rule in full, its limit in force, and what it finds now.

use super::{build, example, page};
use milepost::checks;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::source::Sources;
use milepost::units::locale::Locale;

const PROJECT: &str = r#"name = "Move"

[health]
risk_stale = 30
update-overdue = false
silence = [{ rule = "risk-without-owner", record = "R-2", until = 2026-12-31, reason = "Named in January" }]
"#;
const RISKS: &str = "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\nprobability = 2\nimpact = 2\nreviewed = 2026-10-10\n\n\
                     [[risk]]\nid = \"R-2\"\ntitle = \"Snow\"\nprobability = 2\nimpact = 2\nreviewed = 2026-11-10\n";

#[test]
fn every_rule_has_its_place_and_every_why_leads_there() {
    let outcome = build(&example(), "2026-11-13");
    let all = page(&outcome, "rules.html");
    for rule in checks::ALL {
        let (_, from) = all.split_once(&format!("#rule__{}\"", rule.name)).unwrap();
        assert!(from.contains("</td>"));
        let (before, _) = all.split_once(&format!("#rule__{}\"", rule.name)).unwrap();
        let href = before.rsplit_once("href=\"").unwrap().1;
        let full = page(&outcome, href);
        assert!(full.contains(&format!("id=\"rule__{}\"", rule.name)), "{} is not on {href}", rule.name);
        // A few words of each part, as far as they have no mark that is escaped.
        for part in [rule.why(Locale::ENGLISH), rule.remedy(Locale::ENGLISH), rule.example(Locale::ENGLISH)] {
            let words: Vec<&str> = part.split(['`', '"', '\'', '&', '<']).collect();
            let longest = words.iter().max_by_key(|words| words.len()).unwrap();
            assert!(full.contains(&longest.chars().skip(1).collect::<String>()), "{}: {longest}", rule.name);
        }
    }
    assert!(page(&outcome, "index.html").contains("rules/schedule.html#rule__go-live-in-freeze"));
    assert!(page(&outcome, "help.html").contains("href=\"rules.html\""));
}

#[test]
fn no_page_of_the_rules_is_heavy() {
    let outcome = build(&example(), "2026-11-13");
    let pages = outcome.site.as_ref().unwrap().files().iter().filter(|file| file.path.starts_with("rules"));
    for file in pages {
        assert!(file.bytes.len() < 80 * 1024, "{}: {}", file.path, file.bytes.len());
    }
}

#[test]
fn limits_switches_and_silence_are_told() {
    let sources = Sources::from_texts([("project.toml", PROJECT), ("risks.toml", RISKS)]);
    let outcome = build(&sources, "2026-11-13");
    let (all, risk) = (page(&outcome, "rules.html"), page(&outcome, "rules/risk.html"));
    // Its own limit and the one that it replaces.
    assert!(all.contains("<b>30</b> risk_stale (default 14)"), "{all}");
    assert!(risk.contains("set by this project; default 14"));
    assert!(page(&outcome, "rules/governance.html").contains("switched off in this project"));
    // 10 October is 34 days before.
    assert!(risk.contains("Risk R-1 “Rain” was last reviewed on 10 Oct 2026, 34 days ago."), "{risk}");
    assert!(all.contains("Named in January (until 31 Dec 2026)"), "{all}");
    assert!(all.contains("The rules find 2 warning signs: 1 warning and 1 notice"), "{all}");
}

/// The alarm looks for the ids of hidden records in every page: advice that has one would keep a site from being
/// published for an audience that may not see the record. Only the example may, which such an audience does not get.
#[test]
fn no_advice_has_the_id_of_a_record() {
    let locale = Locale::ENGLISH;
    for rule in checks::ALL {
        let meanings = rule.thresholds.iter().map(|threshold| threshold.meaning(locale));
        for text in [rule.sign(locale), rule.why(locale), rule.remedy(locale)].into_iter().chain(meanings) {
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
            let ids: Vec<&str> = words
                .filter(|word| {
                    word.starts_with(char::is_uppercase)
                        && word.contains('-')
                        && word.ends_with(|c: char| c.is_ascii_digit())
                })
                .collect();
            assert!(ids.is_empty(), "{}: {ids:?}", rule.name);
        }
    }
    let hides = "\n[[audience]]\nid = \"users\"\nname = \"Users\"\nhides = [\"risks\"]\n";
    let head = format!("name = \"Move\"\n{hides}");
    // Ids that stand in examples, hidden from the one audience that there is.
    let risks: String =
        (1..=20).map(|number| format!("[[risk]]\nid = \"R-{number:02}\"\ntitle = \"Rain\"\n\n")).collect();
    let sources = Sources::from_texts([("project.toml", head.as_str()), ("risks.toml", risks.as_str())]);
    let theme = milepost::render::Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: super::date("2026-11-13") };
    let asked = Asked::Named("users");
    let input = Input { sources: &sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    assert!(outcome.refusal.is_none(), "{:?}", outcome.refusal);
    assert!(!page(&outcome, "rules/risk.html").contains("Example:"));
}
