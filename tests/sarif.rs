//! What `check` says for machines: SARIF 2.1.0 as the standard has it, and annotations that GitHub reads back as
//! they were meant.

use crate::command::{Project, Said};
use milepost::checks;
use milepost::load::DIAGNOSTICS;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What the standard (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/>) says of the objects that we write: which
/// keys there may be, which must be, and what they hold. Anything else is a mistake, as in its own schema, which
/// has `additionalProperties: false` for each of these. The numbers are the standard's sections.
fn objects() -> BTreeMap<&'static str, Value> {
    BTreeMap::from([
        // 3.13
        ("log", json!({ "!version": ["2.1.0"], "!runs": ["run"], "$schema": "uri" })),
        // 3.14
        (
            "run",
            json!({ "!tool": "tool", "columnKind": ["utf16CodeUnits", "unicodeCodePoints"], "results": ["result"] }),
        ),
        // 3.18
        ("tool", json!({ "!driver": "driver" })),
        // 3.19
        ("driver", json!({ "!name": "text", "version": "text", "rules": ["rule"] })),
        // 3.49
        (
            "rule",
            json!({
                "!id": "text", "shortDescription": "multiformat", "fullDescription": "multiformat", "help": "multiformat",
                "defaultConfiguration": "configuration", "properties": "bag",
            }),
        ),
        // 3.12
        ("multiformat", json!({ "!text": "text", "markdown": "text" })),
        // 3.50
        ("configuration", json!({ "level": ["none", "note", "warning", "error"] })),
        // 3.27
        (
            "result",
            json!({
                "ruleId": "text", "ruleIndex": "index", "level": ["none", "note", "warning", "error"], "!message": "message",
                "locations": ["location"], "partialFingerprints": "texts", "suppressions": ["suppression"],
                "properties": "bag",
            }),
        ),
        // 3.11
        ("message", json!({ "!text": "text" })),
        // 3.28
        ("location", json!({ "physicalLocation": "physical" })),
        // 3.29: one of the two must be there
        ("physical", json!({ "!artifactLocation": "artifact", "region": "region" })),
        // 3.4
        ("artifact", json!({ "!uri": "uri" })),
        // 3.30
        (
            "region",
            json!({ "!startLine": "count", "startColumn": "count", "endLine": "count", "endColumn": "count" }),
        ),
        // 3.35
        ("suppression", json!({ "!kind": ["inSource", "external"], "justification": "text" })),
    ])
}

/// Returns what is wrong with a value, each with its place.
fn faults(value: &Value, wanted: &Value, at: &str) -> Vec<String> {
    let wrong = || vec![format!("{at}: {value} is no {wanted}")];
    match wanted {
        // A list of objects has one name that is one of ours; a choice has the words themselves.
        Value::Array(choices) if choices.len() > 1 || !is_object(&choices[0]) => {
            if choices.contains(value) {
                Vec::new()
            } else {
                wrong()
            }
        }
        Value::Array(of) => match value.as_array() {
            Some(items) => items
                .iter()
                .enumerate()
                .flat_map(|(i, item)| faults(item, &of[0], &format!("{at}/{i}")))
                .collect(),
            None => wrong(),
        },
        Value::String(kind) if is_object(wanted) => object_faults(value, kind, at),
        Value::String(kind) => {
            let is_text = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
            let is_right = match kind.as_str() {
                "text" => is_text(value),
                "uri" => value.as_str().is_some_and(is_uri),
                "count" => value.as_u64().is_some_and(|number| number >= 1),
                "index" => value.is_u64(),
                "texts" => {
                    value.as_object().is_some_and(|texts| !texts.is_empty() && texts.values().all(is_text))
                }
                // 3.8: anything, but `tags` are texts, each once.
                "bag" => value.as_object().is_some_and(|bag| {
                    bag.get("tags").is_none_or(|tags| {
                        let tags = tags.as_array().unwrap();
                        tags.iter().all(is_text)
                            && tags.iter().map(Value::to_string).collect::<BTreeSet<_>>().len() == tags.len()
                    })
                }),
                _ => panic!("`{kind}` is not known"),
            };
            if is_right { Vec::new() } else { wrong() }
        }
        _ => panic!("{wanted} is not known"),
    }
}

fn is_object(name: &Value) -> bool {
    objects().contains_key(name.as_str().unwrap_or(""))
}

fn object_faults(value: &Value, kind: &str, at: &str) -> Vec<String> {
    let keys = &objects()[kind];
    let keys = keys.as_object().unwrap();
    let Some(object) = value.as_object() else { return vec![format!("{at}: no {kind}")] };
    let mut found: Vec<String> = keys
        .keys()
        .filter_map(|key| key.strip_prefix('!'))
        .filter(|key| !object.contains_key(*key))
        .map(|key| format!("{at}: `{key}` is missing"))
        .collect();
    for (key, value) in object {
        match keys.get(key).or_else(|| keys.get(&format!("!{key}"))) {
            Some(wanted) => found.extend(faults(value, wanted, &format!("{at}/{key}"))),
            None => found.push(format!("{at}: a {kind} has no `{key}`")),
        }
    }
    found
}

/// A reference as RFC 3986 allows it: no letters outside of its alphabet, no drive and no backslash.
fn is_uri(uri: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    !uri.is_empty() && uri.bytes().all(is_allowed) && uri.matches('%').count() == escapes(uri)
}

fn escapes(uri: &str) -> usize {
    uri.split('%')
        .skip(1)
        .filter(|rest| rest.len() >= 2 && rest.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit))
        .count()
}

fn log(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap()
}

/// A project with mistakes in files whose names and texts are unkind.
fn unkind() -> Project {
    let project = Project::broken();
    project.write(
        "plan/50 % done, ünd: so.toml",
        "[[task]]\nid = \"ü\"\nname = \"x\"\nowner = \"a%b\"\nduration = \"5q, 10%\"\n",
    );
    project.write(
        "updates/2026-11-06.md",
        "+++\nstatus = \"green\"\n+++\n## What changed\nNothing: [[nobody]] 😀 [[no-one]].\n",
    );
    project
}

/// A project with findings, one of them silenced.
fn troubled() -> Project {
    let project = Project::new();
    let silence = "[[health.silence]]\nrule = \"risk-not-reviewed\"\nrecord = \"R-2\"\nuntil = 2026-12-04\nreason = \"The supplier reports then\"\n";
    project.write("project.toml", &format!("name = \"Office move\"\nstart = 2026-01-05\nstatus_date = 2026-11-13\n{silence}[health]\nrisk-nobody = false\n"));
    let risk = |id: &str| {
        format!(
            "[[risk]]\nid = \"{id}\"\ntitle = \"Late\"\nprobability = 5\nimpact = 5\nraised = 2026-01-05\nreviewed = 2026-01-05\n"
        )
    };
    project.write("risks.toml", &format!("{}{}{}", risk("R-1"), risk("R-2"), risk("R-3")));
    project
        .write("decisions.toml", "[[decision]]\nid = \"D-1\"\ntitle = \"Which?\"\nneeded_by = 2026-03-02\n");
    project
}

#[test]
fn sarif_is_as_the_standard_says() {
    for (name, project) in [("broken", unkind()), ("troubled", troubled()), ("sound", Project::new())] {
        let log = log(&project.run(&["check", "--format", "sarif"]));
        assert_eq!(faults(&log, &json!("log"), ""), Vec::<String>::new(), "{name}");
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
        // 3.27.5 and 3.27.6: the two ways of naming a rule say the same.
        for result in run["results"].as_array().unwrap() {
            let index = result["ruleIndex"].as_u64().unwrap() as usize;
            assert_eq!(Some(ids[index]), result["ruleId"].as_str());
        }
    }
}

#[test]
fn the_check_of_the_standard_finds_what_is_wrong() {
    let mut log = log(&troubled().run(&["check", "--format", "sarif"]));
    let place = [
        "/runs/0/results/0/level",
        "/runs/0/tool/driver/name",
        "/runs/0/results/0/locations/0/physicalLocation/region/startLine",
    ];
    for path in place {
        let right = log.pointer(path).unwrap().clone();
        *log.pointer_mut(path).unwrap() = json!(0);
        assert_eq!(faults(&log, &json!("log"), "").len(), 1, "{path}");
        *log.pointer_mut(path).unwrap() = right;
    }
    log["runs"][0]["results"][0]["line"] = json!(1);
    log["runs"][0]["tool"]["driver"]["rules"][0].as_object_mut().unwrap().remove("id");
    assert_eq!(faults(&log, &json!("log"), "").len(), 2);
}

#[test]
fn every_rule_is_described_whether_it_occurs_or_not() {
    let log = log(&Project::new().run(&["check", "--format", "sarif"]));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let mut wanted: BTreeSet<&str> = checks::ALL.iter().map(|rule| rule.name).collect();
    wanted.extend(DIAGNOSTICS.iter().map(|&(name, _)| name));
    wanted.insert(checks::settings::UNKNOWN_SETTING);
    assert_eq!((ids, rules.len()), (wanted.clone(), wanted.len()));
    for rule in rules {
        for key in ["shortDescription", "help"] {
            assert!(rule[key]["text"].as_str().is_some_and(|text| text.len() > 10), "{rule}");
        }
        assert!(rule["defaultConfiguration"]["level"].is_string(), "{rule}");
    }
}

fn fingerprints(project: &Project) -> Vec<(String, String)> {
    let log = log(&project.run(&["check", "--format", "sarif"]));
    let results = log["runs"][0]["results"].as_array().unwrap();
    let one = |result: &Value| {
        let at = result["locations"][0]["physicalLocation"]["region"]["startLine"].to_string();
        (result["partialFingerprints"]["milepost/v1"].as_str().unwrap().to_string(), at)
    };
    results.iter().map(one).collect()
}

#[test]
fn results_are_known_again_after_an_edit_elsewhere() {
    for project in [unkind(), troubled()] {
        let before = fingerprints(&project);
        let each: BTreeSet<_> = before.iter().map(|(fingerprint, _)| fingerprint).collect();
        assert_eq!(each.len(), before.len(), "two results are taken for one: {before:?}");
        for file in ["plan.toml", "risks.toml"] {
            if project.join(file).exists() {
                project.write(file, &format!("# A remark.\n\n{}", project.read(file)));
            }
        }
        let after = fingerprints(&project);
        let of = |list: &[(String, String)]| {
            list.iter().map(|(fingerprint, _)| fingerprint.clone()).collect::<Vec<_>>()
        };
        assert_eq!(of(&before), of(&after));
        assert_ne!(before, after, "the lines have moved");
    }
}

#[test]
fn a_finding_stays_the_same_while_its_figures_change() {
    let project = troubled();
    let before = fingerprints(&project);
    project.write("project.toml", &project.read("project.toml").replace("2026-11-13", "2026-11-20"));
    assert_eq!(before, fingerprints(&project));
}

/// Reads an annotation back as the runner of GitHub Actions does (`ActionCommand.cs` of actions/runner): `::`, the
/// name, a space, properties between commas, `::`, the text; each with its own escapes.
fn annotation(line: &str) -> (String, BTreeMap<String, String>, String) {
    let rest = line.strip_prefix("::").unwrap();
    let (head, text) = rest.split_once("::").unwrap();
    let (level, properties) = head.split_once(' ').unwrap();
    let unescape = |text: &str| {
        text.replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%25", "%")
    };
    let properties = properties.split(',').map(|property| {
        let (key, value) = property.split_once('=').unwrap();
        (key.to_string(), unescape(value))
    });
    (
        level.to_string(),
        properties.collect(),
        text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%"),
    )
}

#[test]
fn annotations_read_back_as_they_were_meant() {
    let said = unkind().run(&["check", "--format", "github"]);
    let annotations: Vec<_> = said.out.lines().map(annotation).collect();
    let unkind = |wanted: &str| {
        let of_file = annotations
            .iter()
            .filter(|(_, properties, _)| properties["file"] == "plan/50 % done, ünd: so.toml");
        let (level, properties, _) = of_file.into_iter().find(|(_, _, text)| text.contains(wanted)).unwrap();
        (level.clone(), properties.clone())
    };
    let (level, properties) = unkind("a%b");
    assert_eq!(
        (level.as_str(), properties["line"].as_str(), properties["title"].as_str()),
        ("error", "4", "unknown-person")
    );
    assert_eq!((properties["col"].as_str(), properties["endColumn"].as_str()), ("9", "13"));
    assert_eq!(unkind("5q, 10%").1["title"], "bad-duration");
    for (level, properties, text) in &annotations {
        assert!(["error", "warning", "notice"].contains(&level.as_str()), "{level}");
        assert!(
            properties
                .keys()
                .all(|key| ["file", "line", "endLine", "col", "endColumn", "title"].contains(&key.as_str()))
        );
        assert!(!text.is_empty());
    }
}

#[test]
fn a_silenced_finding_is_suppressed_and_no_annotation() {
    let project = troubled();
    let log = log(&project.run(&["check", "--format", "sarif"]));
    let results = log["runs"][0]["results"].as_array().unwrap();
    let suppressed: Vec<&Value> =
        results.iter().filter(|result| result.get("suppressions").is_some()).collect();
    assert_eq!(suppressed.len(), 1);
    assert!(
        suppressed[0]["suppressions"][0]["justification"]
            .as_str()
            .unwrap()
            .starts_with("The supplier reports then")
    );
    let github = project.run(&["check", "--format", "github"]).out;
    assert_eq!(github.matches("title=risk-not-reviewed").count(), 2, "{github}");
}

/// Places as `file:line`, in the order in which they are told.
fn order(lines: &[(String, u64)]) -> bool {
    lines.windows(2).all(|pair| pair[0] <= pair[1])
}

#[test]
fn everything_is_told_in_file_order() {
    for (project, list) in [(unkind(), "diagnostics"), (troubled(), "findings")] {
        let document = log(&project.run(&["check", "--format", "json"]));
        let places: Vec<(String, u64)> = document[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|each| (each["file"].as_str().unwrap_or("").to_string(), each["line"].as_u64().unwrap_or(0)))
            .collect();
        assert!(places.len() >= 4 && order(&places), "{places:?}");
    }
}
