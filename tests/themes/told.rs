//! What is wrong with templates is told with everything else, in every form.

use crate::command::Project;
use serde_json::Value;

fn project() -> Project {
    let project = Project::broken();
    project.write("theme/templates/week.html", "a\n{% if %}\n");
    project.write("theme/templates/people.html", "{{ 1 | nosuch }}\n");
    project
}

#[test]
fn templates_are_told_with_all_other_mistakes() {
    let said = project().run(&["check", "--format", "json"]);
    assert_eq!(said.exit, 1);
    let json: Value = serde_json::from_str(&said.out).unwrap();
    let of = |each: &Value| format!("{}:{}", each["file"].as_str().unwrap(), each["line"]);
    let mut places: Vec<String> = json["diagnostics"].as_array().unwrap().iter().map(of).collect();
    places.sort();
    assert_eq!(places, ["plan.toml:5", "theme/templates/people.html:1", "theme/templates/week.html:2"]);
    assert!(said.err.contains("3 errors"), "{}", said.err);
}

#[test]
fn every_form_has_them() {
    let project = project();
    for format in ["human", "github", "sarif"] {
        let out = project.run(&["check", "--format", format]).out;
        for file in ["plan.toml", "theme/templates/people.html", "theme/templates/week.html"] {
            assert!(out.contains(file), "{format}: no {file} in {out}");
        }
    }
    let built = project.run(&["build"]);
    assert_eq!(built.exit, 1);
    assert!(built.err.contains("week.html:2:") && built.err.contains("published: 3 errors"), "{}", built.err);
}

/// What only the rendering shows is known to a check as well.
#[test]
fn a_check_refuses_the_template_that_a_build_refuses() {
    let project = Project::new();
    project.write(
        "theme/templates/index.html",
        "{% extends \"builtin/index.html\" %}{% block main %}\n {{ zzz }}{% endblock %}",
    );
    for command in ["check", "build"] {
        let said = project.run(&[command]);
        let text = said.out + &said.err;
        assert_eq!(said.exit, 1, "{text}");
        assert!(text.contains("theme/templates/index.html:2:") && text.contains("1 error"), "{text}");
    }
}

#[test]
fn what_stands_around_every_page_is_told_once() {
    let project = Project::new();
    project.write("theme/templates/base.html", "{{ zzz }}");
    let out = project.run(&["check"]).out;
    assert_eq!(out.matches("theme/templates/base.html:1:").count(), 1, "{out}");
}

#[test]
fn a_file_of_a_theme_that_is_no_text_costs_its_own_message() {
    let project = Project::broken();
    std::fs::create_dir_all(project.join("theme/templates")).unwrap();
    std::fs::write(project.join("theme/templates/week.html"), b"a\xff").unwrap();
    std::fs::write(project.join("theme/custom.css"), b"a\xff").unwrap();
    let out = project.run(&["check"]).out;
    for place in ["theme/templates/week.html", "theme/custom.css", "plan.toml:5:"] {
        assert!(out.contains(place), "no {place} in {out}");
    }
}
