//! `milepost theme new` and `milepost theme gallery`.

use crate::command::Project;
use milepost::render::tokens;

#[test]
fn a_new_theme_builds_as_it_is_and_is_never_overwritten() {
    let project = Project::new();
    let made = project.run(&["theme", "new", "acme"]);
    assert_eq!(made.exit, 0, "{}", made.err);
    for file in ["theme.toml", "theme.css", "README.md"] {
        assert!(project.join(&format!("themes/acme/{file}")).is_file(), "{file}");
    }
    let built = project.run(&["build", "--theme", "acme"]);
    assert_eq!((built.exit, built.err.contains("warning[")), (0, false), "{}", built.err);
    project.write("themes/acme/theme.css", "/* mine */");
    let again = project.run(&["theme", "new", "acme"]);
    assert!(again.exit == 2 && again.err.contains("nothing is overwritten"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(project.join("themes/acme/theme.css")).unwrap(), "/* mine */");
    for name in ["plain", "Acme", "../x", "", "a/b"] {
        assert_eq!(project.run(&["theme", "new", name]).exit, 2, "{name}");
    }
    let elsewhere = project.run(&["theme", "new", "beta", "--in", "nowhere"]);
    assert!(elsewhere.exit == 2 && elsewhere.err.contains("no folder"), "{}", elsewhere.err);
}

/// Without its comment marks, the stylesheet sets what the built-in theme sets, and changes nothing.
#[test]
fn a_new_theme_names_every_token_with_its_value() {
    let project = Project::new();
    project.run(&["theme", "new", "acme"]);
    let css = std::fs::read_to_string(project.join("themes/acme/theme.css")).unwrap();
    assert!(tokens::tokens(&css).is_empty(), "all of it is a comment");
    let open = css.replace("/*\n:root", ":root").replace("}\n*/", "}");
    let plain = milepost::render::Theme::load(Vec::new()).unwrap();
    let (_, base) = &plain.sheets()[0];
    for scheme in tokens::Scheme::ALL {
        let bare = |css: &str| -> Vec<(String, String)> {
            tokens::values(&[css], scheme).into_iter().map(|(name, (value, ..))| (name, value)).collect()
        };
        assert_eq!(bare(&open), bare(base));
    }
}

/// Every key of the settings that a new theme offers is one, with a value that it takes.
#[test]
fn a_new_theme_offers_settings_that_hold() {
    let project = Project::new();
    project.run(&["theme", "new", "acme"]);
    let path = project.join("themes/acme/theme.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let open: String = text
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix("# ").filter(|_| line.contains(" = ")).unwrap_or(line)))
        .collect();
    std::fs::write(&path, open).unwrap();
    project.write("themes/acme/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    project.write("themes/acme/static/fonts/acme.woff2", "x");
    let built = project.run(&["build", "--theme", "acme"]);
    assert_eq!((built.exit, built.err.contains("error")), (0, false), "{}", built.err);
}

#[test]
fn the_gallery_shows_every_chart_and_component_in_both_schemes() {
    let project = Project::new();
    project.write("theme/theme.css", ":root{--accent:#0a5c2b}");
    let made = project.run(&["theme", "gallery", "-o", "out"]);
    assert_eq!(made.exit, 0, "{}", made.err);
    let mut charts = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/charts")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(kind) = name.strip_suffix("-wide.svg").filter(|kind| !kind.contains('-')) {
            charts.push(kind.to_string());
        }
    }
    assert!(charts.len() >= 10, "{charts:?}");
    for page in ["light", "dark"] {
        let html = std::fs::read_to_string(project.join(&format!("out/gallery-{page}.html"))).unwrap();
        // The names that the pages give to the charts of tests/charts.
        for (file, id) in [
            ("burn_up", "burn__tasks"),
            ("contingency", "contingency"),
            ("defects", "defects"),
            ("distribution", "finish"),
            ("exposure", "exposure"),
            ("heatmap", "map"),
            ("months", "months"),
            ("plan", "plan"),
            ("s_curve", "curve"),
            ("tornado", "drivers"),
            ("trend", "trend"),
        ] {
            assert!(charts.iter().any(|kind| kind == file), "{file} is no chart any more");
            assert!(html.contains(&format!("\"chart__{id}-wt\"")), "{page}: no {id}");
        }
        assert!(html.contains("chart__gantt"));
        for class in ["verdict", "figs", "ask", "news", "riskgrid", "heat", "prose", "stack"] {
            assert!(html.contains(class), "{page}: no {class}");
        }
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let once: std::collections::BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "an id stands twice");
        let css = std::fs::read_to_string(project.join(&format!("out/assets/gallery-{page}.css"))).unwrap();
        assert!(css.contains("--accent:#0a5c2b") && !css.contains("prefers-color-scheme"), "{page}");
        assert!(html.contains(&format!("assets/gallery-{page}.css")));
    }
    // The theme's own mistakes are told here as well.
    project.write("theme/theme.toml", "[brand]\naccent = \"green\"\n");
    let wrong = project.run(&["theme", "gallery", "-o", "out"]);
    assert!(wrong.exit == 1 && wrong.err.contains("theme/theme.toml:2:"), "{}", wrong.err);
}

#[test]
fn the_invented_project_has_nothing_wrong_with_its_files() {
    let project = Project::new();
    let made = project.run(&["theme", "gallery", "-o", "out"]);
    assert!(!made.err.contains("warning[") && !made.err.contains("error["), "{}", made.err);
}

#[test]
fn a_wrong_name_is_answered_with_the_right_one() {
    let project = Project::new();
    let said = project.run(&["build", "--theme", "bord"]);
    assert!(said.exit == 2 && said.err.contains("did you mean `board`?"), "{}", said.err);
}
