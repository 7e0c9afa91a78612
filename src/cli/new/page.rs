//! The Markdown files that are no records: the report of a day, and free pages.

use crate::cli::new::record::{line, quoted};
use crate::load::field::{self, Fields, Shape};
use crate::load::folder::{FILES, FileKind};
use crate::model::Project;
use crate::model::decision::DecisionStatus;
use crate::units::locale::{Locale, say};

/// Returns a kind of file by its name.
pub fn file(name: &str) -> Option<&'static FileKind> {
    FILES.iter().find(|file| file.name == name).copied()
}

/// Writes the report of a day: its three sections, with what is blocked and which decisions are open by the records.
pub fn update(project: &Project, title: Option<&str>) -> String {
    let manager = project.head.manager.and_then(|id| project.people.get(id.index()));
    let author = manager.map(|person| quoted(&person.record.id));
    let head = head(
        file("updates").map_or(&[], |file| file.head),
        &[("author", author), ("headline", title.map(quoted))],
    );
    let blocked: Vec<String> = project
        .tasks
        .iter()
        .filter(|task| task.finished.is_none())
        .filter_map(|task| Some(format!("- [[{}]]: {}", task.record.id, task.blocked.as_ref()?.why)))
        .collect();
    let decisions: Vec<String> = project
        .decisions
        .iter()
        .filter(|decision| decision.status == DecisionStatus::Needed && decision.made.is_none())
        .map(|decision| {
            let by = decision.needed_by.map(|by| format!(" (by {by})"));
            format!("- [[{}]]: {}{}", decision.record.id, decision.title, by.unwrap_or_default())
        })
        .collect();
    let list = |lines: Vec<String>| if lines.is_empty() { "- ".to_string() } else { lines.join("\n") };
    // In the language of the site: its readers see the headings.
    let locale = Locale::of(&project.site.language);
    let sections = [
        (say!(locale, "week-write-changed"), list(Vec::new())),
        (say!(locale, "week-write-blocked"), list(blocked)),
        (say!(locale, "week-write-decisions"), list(decisions)),
    ];
    let sections = sections.map(|(heading, body)| format!("## {heading}\n\n{body}\n"));
    format!("+++\n{head}+++\n{}", sections.join("\n"))
}

/// Writes a free page.
pub fn free(title: &str) -> String {
    let head = head(file("pages").map_or(&[], |file| file.head), &[("title", Some(quoted(title)))]);
    format!("+++\n{head}+++\n")
}

/// Writes the keys of a head: those with a value, and the others as notes.
fn head(fields: Fields, known: &[(&str, Option<String>)]) -> String {
    let mut out = String::new();
    for field in field::all(fields).filter(|field| field.key != "visible") {
        let value = known.iter().find(|(key, _)| *key == field.key).and_then(|(_, value)| value.as_ref());
        let example = match field.shape {
            Shape::Choice(choices) => quoted(choices.first().copied().unwrap_or_default()),
            Shape::Integer { .. } => "1".to_string(),
            Shape::Flag => "true".to_string(),
            _ => "\"…\"".to_string(),
        };
        out += &match value {
            Some(value) => line("", field, value),
            None => line("# ", field, &example),
        };
    }
    out
}
