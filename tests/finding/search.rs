//! The page Find: everything that has an address, without a script; and its index for the script, where there is one.

use super::{HEAD, build, example, pages, project, site, text};
use milepost::pipeline::Asked;
use milepost::site::Site;
use milepost::source::Sources;
use std::fmt::Write;

/// One entry of the lists.
pub struct Entry {
    pub title: String,
    pub id: String,
    /// From the top of the site.
    pub href: String,
}

/// Reads the entries of all pages of the index.
pub fn entries(site: &Site) -> Vec<Entry> {
    let lists = pages(site).filter(|(path, _)| *path == "search.html" || path.starts_with("search/"));
    let mut entries = Vec::new();
    for (path, page) in lists {
        let all = page.split("<div id=\"search__all\">").nth(1).unwrap();
        for row in all.split("<li><a href=\"").skip(1) {
            let (href, rest) = row.split_once("\">").unwrap();
            let (title, rest) = rest.split_once("</a>").unwrap();
            let id = rest.strip_prefix(" <span class=\"pn nw\">").and_then(|id| id.split_once("</span>"));
            let href = if path.starts_with("search/") { href.strip_prefix("../").unwrap() } else { href };
            entries.push(Entry {
                title: plain(title),
                id: id.map_or_else(String::new, |(id, _)| plain(id)),
                href: plain(href),
            });
        }
    }
    entries
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// 2,520 records of five kinds.
pub fn large() -> Vec<(&'static str, String)> {
    let many = |count: usize, one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<String>();
    let mut plan = String::new();
    for index in 0..2_000 {
        let _ = write!(
            plan,
            "[[task]]\nid = \"t{index}\"\nname = \"Task {index} of a long plan\"\nduration = \"2d\"\nworkstream = \"W{}\"\n",
            index / 100
        );
    }
    let record = |table: &str, key: &str, letter: &str, index: usize| {
        format!("[[{table}]]\nid = \"{letter}{index}\"\n{key} = \"Record {letter} {index}\"\n")
    };
    vec![
        ("project.toml", "name = \"Large\"\nstatus_date = 2026-11-13\nstart = 2026-01-05\n".to_string()),
        ("plan.toml", plan),
        ("risks.toml", many(200, &|index| record("risk", "title", "R", index))),
        ("issues.toml", many(200, &|index| record("issue", "title", "I", index))),
        ("decisions.toml", many(60, &|index| record("decision", "title", "D", index))),
        ("vendors.toml", many(60, &|index| record("vendor", "name", "V", index))),
    ]
}

#[test]
fn everything_is_listed_a_to_z_and_leads_somewhere() {
    let site = build(&example(), None, Asked::Widest);
    let entries = entries(&site);
    let has =
        |title: &str, href: &str| entries.iter().any(|entry| entry.title == title && entry.href == href);
    assert!(has("Timeline", "timeline.html") && has("About", "about.html"));
    assert!(entries.iter().any(|entry| entry.href == "weeks/2026-11-13.html"));
    assert!(entries.iter().any(|entry| entry.id == "R-15" && entry.href.ends_with("#R-15")));
    // What is called by its id alone says it once.
    assert!(entries.iter().any(|entry| entry.title.starts_with("defects-")));
    for entry in &entries {
        assert_ne!(entry.title, entry.id, "{}", entry.href);
        let page = entry.href.split('#').next().unwrap();
        assert!(site.get(page).is_some(), "{}", entry.href);
    }
    let page = text(&site, "search.html");
    assert!(!page.contains("<script") && !page.contains("<input"));
    assert!(site.get("search-index.js").is_none());
    // The way to it is on every page.
    for (path, page) in pages(&site).filter(|(path, _)| !["search.html", "404.html"].contains(path)) {
        let root = "../".repeat(path.matches('/').count());
        assert!(page.contains(&format!("<a href=\"{root}search.html\"")), "{path}");
    }
}

#[test]
fn capitals_and_accents_do_not_part_the_list() {
    let people = ["Zoe", "Émile", "adam", "Eva", "Łukasz", "Mia", "Özgür", "Pia"];
    let people: String = (people.iter().enumerate())
        .map(|(index, name)| format!("[[person]]\nid = \"p{index}\"\nname = \"{name}\"\n"))
        .collect();
    let decisions = super::DECISIONS.replace("decider = \"ada\"\n", "");
    let plain = "Much.\n";
    let files = project(&[
        ("people.toml", people.as_str()),
        ("decisions.toml", &decisions),
        ("updates/2026-11-06.md", plain),
        ("updates/2026-11-13.md", plain),
    ]);
    let site = site(&files, None);
    let names: Vec<String> = entries(&site)
        .into_iter()
        .filter(|entry| entry.href.starts_with("people.html#"))
        .map(|entry| entry.title)
        .collect();
    assert_eq!(names, ["adam", "Émile", "Eva", "Łukasz", "Mia", "Özgür", "Pia", "Zoe"]);
}

#[test]
fn long_lists_have_light_pages_of_their_own() {
    let files = large();
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (*path, text.as_str())));
    let site = build(&sources, None, Asked::Widest);
    let lists: Vec<(&str, usize)> = pages(&site)
        .filter(|(path, _)| *path == "search.html" || path.starts_with("search/"))
        .map(|(path, page)| (path, page.len()))
        .collect();
    assert!(lists.len() > 3, "{lists:?}");
    assert!(lists.iter().all(|(_, length)| *length < 80 * 1024), "{lists:?}");
    assert!(text(&site, "search.html").contains("<a href=\"search/tasks-2.html\">"));
    assert!(text(&site, "search/tasks-2.html").contains("<a href=\"../search.html\">"));
}

#[test]
fn the_script_has_the_same_entries() {
    let head = format!("{HEAD}[site]\nscript = true\n");
    let site = site(&project(&[("project.toml", &head)]), None);
    let page = text(&site, "search.html");
    assert!(
        page.contains("<script src=\"search-index.js\" defer></script>")
            && page.contains("script-src &#39;self&#39;")
    );
    assert!(page.contains("<div id=\"search__box\""));
    let index = text(&site, "search-index.js").strip_prefix("milepost_index=").unwrap();
    let groups: Vec<(String, String, Vec<Vec<String>>)> = serde_json::from_str(index).unwrap();
    let mut told: Vec<(String, String)> = Vec::new();
    for (_, page, rows) in groups {
        for row in rows {
            let anchor = row.get(1).map(|id| format!("#{id}")).unwrap_or_default();
            told.push((row[0].clone(), format!("{page}{anchor}")));
        }
    }
    let mut listed: Vec<(String, String)> =
        entries(&site).into_iter().map(|entry| (entry.title, entry.href)).collect();
    told.sort();
    listed.sort();
    assert_eq!(told, listed);
    // Nothing stands within the page, and what the site brings is small.
    assert!(!page.contains("<script>"));
    let script = include_str!("../../themes/plain/static/search.js");
    let built: usize = script.lines().filter(|line| !line.starts_with("//")).map(|line| line.len() + 1).sum();
    assert!(built <= 1_000, "{built}");
}
