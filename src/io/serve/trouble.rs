//! The page that a browser gets while the project cannot be built.

use std::fmt::Write;

const PAGE: &str = include_str!("error.html");

/// One message, ready to be shown.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Trouble {
    pub is_error: bool,
    /// The fault's name; may be empty.
    pub name: String,
    pub message: String,
    /// `plan.toml:12:3`; may be empty.
    pub place: String,
    /// The source line, in three parts of which the middle one is marked.
    pub line: Option<(String, String, String)>,
    pub hints: Vec<String>,
}

/// Returns a page with all messages.
pub fn page(troubles: &[Trouble]) -> String {
    let lead = "The last good site is kept. This page goes away by itself once the files are mended.";
    fill("This project cannot be built", lead, &troubles.iter().map(article).collect::<String>())
}

/// Returns the page of one of several projects, whose others are shown.
pub fn page_of_one(troubles: &[Trouble]) -> String {
    let lead = "The other projects are shown. This page goes away by itself once the files are mended.";
    let articles: String = troubles.iter().map(article).collect();
    fill(
        "This project cannot be built",
        lead,
        &format!("{articles}<p><a href=\"/\">Go to the first page</a></p>\n"),
    )
}

/// Returns the page for an address that leads nowhere.
pub fn not_found(path: &str) -> String {
    let start = "<p><a href=\"/\">Go to the first page</a></p>\n";
    fill("There is no such page", &format!("This site has nothing at `/{path}`."), start)
}

fn fill(title: &str, lead: &str, messages: &str) -> String {
    // The messages come last: text of the user's is not searched for places to fill.
    PAGE.replace("{{title}}", &escape(title))
        .replace("{{lead}}", &code(lead))
        .replace("{{messages}}", messages)
}

fn article(trouble: &Trouble) -> String {
    let (class, word) = if trouble.is_error { ("error", "error") } else { ("warning", "warning") };
    let mut text =
        format!("<article class=\"{class}\">\n<h2><b>{word}</b>: {}</h2>\n", code(&trouble.message));
    if !trouble.place.is_empty() {
        let _ = writeln!(text, "<p class=\"place\">{}</p>", escape(&trouble.place));
    }
    if let Some((before, marked, after)) = &trouble.line {
        let [before, marked, after] = [before, marked, after].map(|part| escape(part));
        let _ = writeln!(text, "<pre><code>{before}<mark>{marked}</mark>{after}</code></pre>");
    }
    for hint in &trouble.hints {
        let _ = writeln!(text, "<p>{}</p>", code(hint));
    }
    text + "</article>\n"
}

/// Escapes a text and sets what stands in backticks as code.
fn code(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let is_paired = parts.len() % 2 == 1;
    if !is_paired {
        return escape(text);
    }
    let mark = |(index, part): (usize, &&str)| match index % 2 {
        0 => escape(part),
        _ => format!("<code>{}</code>", escape(part)),
    };
    parts.iter().enumerate().map(mark).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_messages_are_shown_and_escaped() {
        let trouble = Trouble {
            is_error: true,
            message: "unknown person `<jana>`".into(),
            place: "plan.toml:3:9".into(),
            line: Some(("owner = \"".into(), "<jana>".into(), "\" # {{lead}}".into())),
            hints: vec!["did you mean `jane`?".into()],
            ..Trouble::default()
        };
        let page = page(&[trouble.clone(), trouble]);
        assert_eq!(page.matches("<b>error</b>: unknown person <code>&lt;jana&gt;</code>").count(), 2);
        assert!(page.contains("plan.toml:3:9"));
        assert!(page.contains("owner = &quot;<mark>&lt;jana&gt;</mark>&quot; # {{lead}}"));
        assert!(page.contains("did you mean <code>jane</code>?"));
    }
}
