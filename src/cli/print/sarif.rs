//! For code scanning: SARIF 2.1.0 (OASIS standard, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/>).

use crate::checks::settings::UNKNOWN_SETTING;
use crate::checks::{self, Finding, Rule, Severity as FindingSeverity};
use crate::cli::print::place::{self, Region};
use crate::cli::print::{Report, json};
use crate::diagnostic::Diagnostic;
use crate::load::{DIAGNOSTICS, WARNINGS};
use crate::units::locale::Locale;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Returns the log of one run.
pub fn log(reports: &[Report]) -> String {
    let rules = rules();
    let places: BTreeMap<&str, usize> =
        rules.iter().enumerate().filter_map(|(place, rule)| Some((rule["id"].as_str()?, place))).collect();
    let mut seen = Seen::default();
    let mut results: Vec<Value> = Vec::new();
    for report in reports {
        let outcome = report.outcome;
        results.extend(outcome.diagnostics.iter().map(|each| diagnostic(report, each, &mut seen)));
        results.extend(outcome.findings.iter().map(|each| finding(report, each, &mut seen)));
    }
    for result in &mut results {
        if let Some(place) = result["ruleId"].as_str().and_then(|id| places.get(id)) {
            result["ruleIndex"] = json!(place);
        }
    }
    json::text(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "milepost",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    }))
}

/// Describes every kind of message that there can be, in the order of their names, whether it occurs or not: a tool
/// that tracks results sees which rules have become silent.
fn rules() -> Vec<Value> {
    let mut rules: BTreeMap<&str, Value> = BTreeMap::new();
    rules.extend(DIAGNOSTICS.iter().map(|&(name, meaning)| (name, message(name, meaning))));
    rules.extend(checks::ALL.iter().map(|rule| (rule.name, sign(rule))));
    let setting = "a name in `[health]` that no rule has, or a value that it cannot be";
    rules.insert(
        UNKNOWN_SETTING,
        json!({
            "id": UNKNOWN_SETTING,
            "shortDescription": { "text": setting },
            "help": { "text": "`milepost rules` lists the names and limits that `[health]` takes" },
            "defaultConfiguration": { "level": level(FindingSeverity::Notice) },
            "properties": { "tags": ["files"] },
        }),
    );
    rules.into_values().collect()
}

/// Describes a kind of mistake in the files.
fn message(name: &str, meaning: &str) -> Value {
    let level = if WARNINGS.contains(&name) { "warning" } else { "error" };
    let help = "the message says what to write instead; the format reference has every key";
    json!({
        "id": name,
        "shortDescription": { "text": meaning },
        "help": { "text": format!("{meaning}: {help}") },
        "defaultConfiguration": { "level": level },
        "properties": { "tags": ["files"] },
    })
}

/// Describes a warning sign in the project.
fn sign(rule: &Rule) -> Value {
    let (why, remedy) = (rule.why(Locale::ENGLISH), rule.remedy(Locale::ENGLISH));
    let help = format!("{why}\n\n{remedy}\n\nFor example: {}", rule.example(Locale::ENGLISH));
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.sign(Locale::ENGLISH) },
        "fullDescription": { "text": why },
        "help": { "text": help },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.topic] },
    })
}

fn diagnostic(report: &Report, diagnostic: &Diagnostic, seen: &mut Seen) -> Value {
    let lines: Vec<&str> = std::iter::once(diagnostic.message.as_str())
        .chain(diagnostic.hints.iter().map(String::as_str))
        .collect();
    let path = diagnostic.span.map_or(report.part.to_string(), |span| {
        place::within_part(report, &report.sources.file(span.file).path)
    });
    let mut result = json!({
        "ruleId": diagnostic.name,
        "level": json::severity(diagnostic.severity),
        "message": { "text": lines.join("; ") },
        "partialFingerprints": seen.fingerprint(&[diagnostic.name, &path, &diagnostic.message]),
    });
    if let Some(span) = diagnostic.span {
        let Region { start, end } = Region::of(report.sources, span);
        let region = json!({
            "startLine": start.line,
            "startColumn": start.column_utf16,
            "endLine": end.line,
            "endColumn": end.column_utf16,
        });
        result["locations"] = json!([location(&place::file_of(report, span), region)]);
    }
    result
}

/// The levels of findings are those of `github`: the files are sound, so nothing is an error.
fn level(severity: FindingSeverity) -> &'static str {
    match severity {
        FindingSeverity::Alarm | FindingSeverity::Warning => "warning",
        FindingSeverity::Notice => "note",
    }
}

fn finding(report: &Report, finding: &Finding, seen: &mut Seen) -> Value {
    // A finding about a record stays the same one while its figures change from day to day.
    let path = finding.at.as_ref();
    let path = path.map_or(report.part.to_string(), |at| place::within_part(report, &at.path));
    let about = finding.record.clone().unwrap_or_else(|| words(&finding.text));
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": finding.text },
        "partialFingerprints": seen.fingerprint(&[finding.rule, &path, &about]),
        "properties": { "severity": finding.severity, "topic": finding.topic },
    });
    if let Some(at) = &finding.at {
        let region = json!({ "startLine": at.line.max(1) });
        result["locations"] = json!([location(&place::shown(report, &at.path), region)]);
    }
    if !report.part.is_empty() {
        result["properties"]["project"] = json!(report.part);
    }
    if let Some(silenced) = &finding.silenced {
        result["suppressions"] =
            json!([{ "kind": "external", "justification": silenced.words(Locale::ENGLISH) }]);
    }
    result
}

/// Returns a text without its figures.
fn words(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_numeric()).collect()
}

/// Which results there were already: of two that are alike, the second is another.
#[derive(Default)]
struct Seen(BTreeMap<String, usize>);

impl Seen {
    /// Returns what tells a result from others (section 3.27.17), without lines: they move with every edit.
    fn fingerprint(&mut self, parts: &[&str]) -> Value {
        let key = parts.join("\n");
        let count = self.0.entry(key.clone()).and_modify(|count| *count += 1).or_insert(1);
        let hash = Sha256::digest(format!("{key}\n{count}"));
        let text: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        json!({ "milepost/v1": text })
    }
}

fn location(path: &str, region: Value) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(path) }, "region": region } })
}

/// Returns a path as a URI reference (RFC 3986): what is not unreserved is written as percent and digits.
fn uri(path: &str) -> String {
    let encoded: String = path
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded }
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uris() {
        assert_eq!(super::uri("my plan/ü.toml"), "my%20plan/%C3%BC.toml");
        assert_eq!(super::uri("/srv/plan.toml"), "file:///srv/plan.toml");
    }
}
