//! The forms in which a text stands in finished files.

use std::collections::BTreeSet;

/// Returns a calendar with its long lines in one piece and its texts as they were written (RFC 5545, 3.1 and 3.3.11).
pub fn unfold(calendar: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(calendar).replace("\r\n ", "");
    text.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\").into_bytes()
}

/// The ways in which a text can stand in HTML, in SVG and other XML, in JSON and in CSV.
pub fn written_forms(text: &str) -> BTreeSet<String> {
    let html = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let quoted = html.replace('"', "&quot;");
    BTreeSet::from([
        quoted.replace('\'', "&#x27;"),
        quoted.replace('\'', "&#39;"),
        quoted.replace('\'', "&apos;"),
        text.replace('"', "\"\""),
        text.replace('\\', "\\\\").replace('"', "\\\""),
        quoted,
        html,
        text.to_string(),
    ])
}
