//! The whole journey, from sources to a site. A stub until the rooms between are built.

use crate::checks;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::render;
use crate::site::{OutFile, Site};
use crate::source::{Content, Sources, Span};
use crate::units::date::Date;

/// What a build needs to know.
pub struct Input<'a> {
    pub sources: &'a Sources,
    pub theme: &'a render::Theme,
    pub clock: Clock,
    pub audience: Option<&'a str>,
    pub theme_name: Option<&'a str>,
    pub base_url: Option<&'a str>,
}

/// The day that the figures speak for: `as_of` beats the project's `status_date`, which beats `today`.
#[derive(Clone, Copy)]
pub struct Clock {
    pub as_of: Option<Date>,
    pub today: Date,
}

/// What a build has come to.
pub struct Outcome {
    pub site: Option<Site>,
    pub diagnostics: Vec<Diagnostic>,
    pub findings: Vec<checks::Finding>,
    pub summary: Summary,
    /// The JSON export.
    pub data: Option<String>,
    /// The audiences to choose from, where several are there and none, or an unknown one, was named.
    pub choose_audience: Option<Vec<String>>,
}

/// The few facts that a command says about a build.
#[derive(Default)]
pub struct Summary {
    pub project: String,
    pub as_of: Option<Date>,
    pub tasks: usize,
    pub audience: String,
    pub audiences: Vec<String>,
    pub status: String,
}

/// Builds everything.
pub fn build(input: &Input) -> Outcome {
    let mut outcome = check(input);
    let has_errors = outcome.diagnostics.iter().any(Diagnostic::is_error);
    if has_errors || outcome.choose_audience.is_some() {
        return outcome;
    }
    let day = outcome.summary.as_of.map(|day| day.to_string()).unwrap_or_default();
    let mut files = vec![
        OutFile::new("index.html", page(&outcome.summary.project, &day)),
        OutFile::new("style.css", "body { font: 1rem system-ui }\n"),
    ];
    for (id, file) in input.sources.iter().filter(|(_, file)| file.path.ends_with(".md")) {
        let stem = file.path.trim_end_matches(".md");
        files.push(OutFile::new(format!("{stem}.html"), page(input.sources.text(id), &day)));
    }
    outcome.site = Some(Site::new(files));
    outcome.data = Some(format!("{{\"format\":\"milepost/1\",\"as_of\":\"{day}\"}}\n"));
    outcome
}

fn page(title: &str, day: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\
         <title>{title}</title><link rel=\"stylesheet\" href=\"style.css\"></head><body><h1>{title}</h1><p>{day}</p></body></html>\n"
    )
}

/// Checks everything and renders nothing.
pub fn check(input: &Input) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let mut summary = Summary { as_of: input.clock.as_of.or(Some(input.clock.today)), ..Summary::default() };
    let mut findings = Vec::new();
    for (id, file) in input.sources.iter() {
        match &file.content {
            Content::Text(text) => {
                if let Some(at) = text.find("jana") {
                    diagnostics.push(
                        Diagnostic::error(
                            "unknown-person",
                            Span::new(id, at..at + 4),
                            "unknown person `jana`",
                        )
                        .label("no such person")
                        .hint("did you mean `jane`?")
                        .fix(Span::new(id, at..at + 4), "jane"),
                    );
                }
                if let Some(at) = text.find("maybe") {
                    diagnostics.push(Diagnostic::warning("vague", Span::new(id, at..at + 5), "vague word"));
                }
                if let Some(at) = text.find("dangling") {
                    findings.push(checks::Finding {
                        rule: "dangling-task",
                        topic: checks::Topic::Schedule,
                        severity: checks::Severity::Warning,
                        text: "nothing waits for `dangling`".into(),
                        record: Some("dangling".into()),
                        measured: "1".into(),
                        limit: "0".into(),
                        at: Some(checks::Place {
                            path: file.path.clone(),
                            line: text[..at].matches('\n').count() as u32 + 1,
                        }),
                        silenced: None,
                    });
                }
                for line in text.lines().filter(|_| file.path == "project.toml") {
                    if let Some(name) = line.strip_prefix("name = ") {
                        summary.project = name.trim_matches('"').to_string();
                    }
                    if let Some(name) = line.strip_prefix("id = ") {
                        summary.audiences.push(name.trim_matches('"').to_string());
                    }
                }
            }
            Content::Unreadable(reason) => diagnostics.push(Diagnostic::error(
                "unreadable-file",
                Span::whole(id),
                format!("`{}` could not be read: {reason}", file.path),
            )),
            _ => {}
        }
    }
    if summary.project.is_empty() {
        diagnostics.push(Diagnostic::new(
            "missing-project",
            Severity::Error,
            None,
            "there is no `project.toml` with a `name`",
        ));
    }
    summary.audience = input.audience.map(str::to_string).unwrap_or_else(|| "everyone".into());
    let unknown = input.audience.is_some_and(|name| !summary.audiences.iter().any(|each| each == name));
    let open = input.audience.is_none() && summary.audiences.len() > 1;
    let choose_audience = (unknown || open).then(|| summary.audiences.clone());
    Outcome { site: None, diagnostics: diagnostics.sorted(), findings, summary, data: None, choose_audience }
}
