//! Notes as Markdown that says the same.

/// Returns a text in which nothing is taken for a link to a record, or for the mark of a list of ours.
pub fn markdown(text: &str) -> String {
    let lines = text.lines().map(str::trim_end);
    let text = lines.collect::<Vec<_>>().join("\n");
    let text: String =
        text.chars().filter(|letter| !letter.is_control() || *letter == '\n' || *letter == '\t').collect();
    text.trim().replace("[[", "\\[\\[")
}
