//! Pages in HTML: every template with nothing and with everything, text that would like to be more than
//! text, and the rules of the platform: no scripts, no styles, nothing from elsewhere, ids once.

mod hostile;
mod reading;

use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::site::Site;
use milepost::source::Sources;
use reading::Html;

fn built(sources: &Sources) -> Site {
    built_with(sources, Vec::new())
}

fn built_with(sources: &Sources, theme: Vec<(String, Vec<u8>)>) -> Site {
    built_for(sources, theme, Asked::Widest)
}

fn built_for(sources: &Sources, theme: Vec<(String, Vec<u8>)>, asked: Asked) -> Site {
    let theme = Theme::load(theme).unwrap();
    let clock = Clock { as_of: None, today: "2026-11-13".parse().unwrap() };
    let input = Input { sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|one| one.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal))
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.files().iter().filter(|file| file.path.ends_with(".html"));
    pages.map(|file| (file.path.as_str(), std::str::from_utf8(&file.bytes).unwrap()))
}

/// Holds every page against the rules of the platform.
pub fn check_platform(site: &Site) {
    for (path, text) in pages(site) {
        let html = Html::read(text).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        html.check(path, site);
    }
}

fn example() -> Sources {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project");
    disk::read(&project, &project.join("site")).unwrap().sources
}

#[test]
fn the_example_keeps_the_rules_of_the_platform() {
    let site = built(&example());
    check_platform(&site);
    for page in ["index", "week", "timeline", "risks", "budget", "decisions", "help", "about"] {
        assert!(site.get(&format!("{page}.html")).is_some(), "{page}");
    }
    assert!(site.get("weeks/2026-11-06.html").is_some());
    assert!(site.get("source/plan/4-migrate.toml.html").is_some());
}

#[test]
fn a_site_with_less_in_it_has_no_dead_links() {
    let site = built_for(&example(), Vec::new(), Asked::Named("vendor"));
    check_platform(&site);
    assert!(site.get("budget.html").is_none());
    assert!(!site.files().iter().any(|file| file.path.starts_with("source/")));
}

#[test]
fn an_empty_project_has_pages_too() {
    let site = built(&Sources::from_texts([("project.toml", "name = \"Nothing yet\"\n")]));
    check_platform(&site);
    assert!(site.get("about.html").is_some());
    assert!(site.get("decisions.html").is_none(), "a page without data is not made");
}

#[test]
fn text_stays_text_whatever_it_says() {
    for evil in hostile::TEXTS {
        let site = built(&hostile::project(evil));
        check_platform(&site);
        for (path, text) in pages(&site) {
            let html = Html::read(text).unwrap();
            html.check_harmless(path);
            // What was escaped is there to be read, once and not twice.
            assert!(!text.contains("&amp;lt;script") || evil.contains("&lt;"), "{path}: escaped twice");
            assert!(!text.contains(">49<"), "{path}: a template in a text was computed");
        }
    }
}

#[test]
fn long_words_do_not_hide_what_they_say() {
    let long = "Donaudampfschifffahrtsgesellschaft".repeat(12);
    let site = built(&hostile::project(&long));
    check_platform(&site);
    let week = std::str::from_utf8(&site.get("week.html").unwrap().bytes).unwrap();
    assert!(week.contains(&long));
}

#[test]
fn a_reference_leads_to_the_record_and_says_its_title() {
    let site = built(&hostile::project("A title"));
    let page = std::str::from_utf8(&site.get("a-page.html").unwrap().bytes).unwrap();
    assert!(
        page.contains("<a href=\"decisions.html#D-1\" title=\"A title\"><span class=\"nw\">D-1</span></a>"),
        "{page}"
    );
    assert!(page.contains("<a href=\"decisions.html#D-1\" title=\"A title\">that one</a>"));
    let report = std::str::from_utf8(&site.get("weeks/2026-11-13.html").unwrap().bytes).unwrap();
    assert!(report.contains("<a href=\"../decisions.html#D-1\""), "links of deeper pages go up first");
}

#[test]
fn a_project_changes_one_block_and_keeps_the_rest() {
    let own = "{% extends \"builtin/base.html\" %}{% block footer %}<p>Our own foot</p>{% endblock %}";
    let theme = vec![("theme/templates/base.html".to_string(), own.as_bytes().to_vec())];
    let site = built_with(&hostile::project("A title"), theme);
    check_platform(&site);
    assert!(pages(&site).all(|(_, text)| text.contains("Our own foot")));
}

#[test]
fn a_fault_in_a_page_of_the_theme_has_its_place() {
    let own = "{% extends \"base.html\" %}{% block main %}\n  {{ nothing_of_that_name }}\n{% endblock %}";
    let theme =
        Theme::load(vec![("theme/templates/help.html".to_string(), own.as_bytes().to_vec())]).unwrap();
    let sources = hostile::project("A title");
    let clock = Clock { as_of: None, today: "2026-11-13".parse().unwrap() };
    let input = Input {
        sources: &sources,
        theme: &theme,
        clock,
        asked: Asked::Widest,
        theme_name: None,
        base_url: None,
    };
    let outcome = pipeline::build(&input);
    let told: Vec<&str> = outcome.diagnostics.iter().map(|each| each.message.as_str()).collect();
    assert!(told.iter().any(|each| each.contains("theme/templates/help.html:2:")), "{told:?}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (built(&example()), built(&example()));
    assert!(one.files() == two.files());
}

#[test]
fn pages_stay_light() {
    let site = built(&example());
    for (path, text) in pages(&site) {
        // A long file of the project is as long as it is; its page may be.
        let most = if path.starts_with("source/") || path.starts_with("timeline") { 150_000 } else { 80_000 };
        assert!(text.len() <= most, "{path} has {} bytes", text.len());
    }
    let css = site.files().iter().find(|file| file.path.ends_with(".css")).unwrap();
    assert!(css.bytes.len() <= 28 * 1024, "the stylesheet has {} bytes", css.bytes.len());
}
