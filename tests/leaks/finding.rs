//! What leads elsewhere holds no more than the pages: the index, the feed, the calendars, the badge, the tables, and
//! what search engines are told.

use super::{AMOUNTS, PROJECT, built};
use milepost::pipeline::Asked;
use milepost::site::Site;

const FILES: [&str; 9] = [
    "search.html",
    "search-index.js",
    "feed.xml",
    "badge.svg",
    "sitemap.xml",
    "robots.txt",
    "404.html",
    "about.html",
    "data/tables/tasks.csv",
];

/// What each audience does not get.
const HIDES: [&str; 9] =
    ["budget", "risks", "issues", "decisions", "changes", "people", "notes", "sources", "updates"];

/// Builds with everything on, for an audience that sees what `visible` gives the vendor, but not these.
fn site(hides: &[&str]) -> Site {
    let hides: Vec<String> = hides.iter().map(|class| format!("\"{class}\"")).collect();
    let (path, head) = PROJECT[0];
    let old = "hides = [\"budget\", \"risks\", \"issues\", \"changes\", \"people\", \"notes\"]";
    assert!(path == "project.toml" && head.contains(old));
    let head = head.replace(old, &format!("hides = [{}]", hides.join(", ")));
    let head = format!(
        "{head}\n[site]\nscript = true\nindexed = true\nbase_url = \"https://status.example.com/vendors\"\n"
    );
    let mut files = vec![(path, head.as_str())];
    files.extend(&PROJECT[1..]);
    let outcome = built(&files, Asked::Named("vendor"));
    outcome.site.unwrap_or_else(|| panic!("{:?} {:?}", outcome.refusal, outcome.diagnostics))
}

/// Returns the files that are made for programs, and the index.
fn beside(site: &Site) -> impl Iterator<Item = (&str, String)> {
    let is_beside = |path: &str| !path.ends_with(".html") || path.starts_with("search");
    let files = site.files().iter().filter(move |file| is_beside(&file.path));
    files.map(|file| (file.path.as_str(), String::from_utf8_lossy(&file.bytes).to_lowercase()))
}

#[test]
fn nothing_hidden_is_in_what_leads_elsewhere() {
    let site = site(&["budget", "risks", "issues", "changes", "people", "notes"]);
    for path in FILES {
        assert!(site.get(path).is_some(), "{path}");
    }
    for file in site.files() {
        let text = String::from_utf8_lossy(&file.bytes).to_lowercase();
        assert!(!text.contains("zq"), "{}", file.path);
        let digits: String = text.chars().filter(|c| !matches!(c, ',' | '.' | '\u{202f}')).collect();
        assert!(AMOUNTS.iter().all(|amount| !digits.contains(amount)), "{}", file.path);
    }
}

#[test]
fn each_class_that_is_hidden_is_in_no_such_file() {
    // What stands in the files of the project, by what hides it.
    let words = [
        ("budget", &["55519", "zqlinename", "33391"][..]),
        ("risks", &["zqrisktitle"]),
        ("issues", &["zqissuetitle"]),
        ("decisions", &["zqdecisiontitle"]),
        ("changes", &["zqchangetitle", "66617"]),
        ("people", &["zqanna", "zqsponsor"]),
        ("notes", &["zqpersonnote"]),
        ("updates", &["zqheadline", "zqchanged"]),
    ];
    for class in HIDES {
        let site = site(&[class]);
        let hidden = words.iter().find(|(name, _)| *name == class).map_or(&[][..], |(_, words)| words);
        for (path, text) in beside(&site) {
            for word in hidden {
                assert!(!text.contains(word), "{class}: {word} in {path}");
            }
        }
    }
}

#[test]
fn the_alarm_reads_what_is_folded_quoted_and_escaped() {
    let title = "Sell York's \"old, cold\" server room; all of it, with the racks and cables";
    let head = "name = \"Open project\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"team\"\nname = \"Team\"\n\
                [[audience]]\nid = \"pub\"\nname = \"Public\"\nhides = [\"risks\"]\n";
    let quoted = title.replace('"', "\\\"");
    let risk = format!("[[risk]]\nid = \"R-1\"\ntitle = \"{quoted}\"\n");
    let update = format!("+++\nheadline = \"Now {quoted}\"\n+++\n\nMuch.\n");
    let careless = [("project.toml", head), ("risks.toml", &risk), ("updates/2026-11-13.md", &update)];
    let outcome = built(&careless, Asked::Named("pub"));
    let Some(milepost::pipeline::Refusal::Leak(leaks)) = outcome.refusal else { panic!("no alarm") };
    let found: Vec<&str> = leaks.iter().map(|leak| leak.path.as_str()).collect();
    assert!(found.contains(&"feed.xml") && found.contains(&"data/project.json"), "{found:?}");
}
