//! Lengths of time, times and marks between clauses: pages say them as the language does, not as the files write them.

use super::figures::{example, nodes};

/// The nodes of all pages but those that show the project's own files, with the page of each.
fn all(language: &str) -> (Vec<(String, String)>, String) {
    let (site, written) = example(language);
    let pages = site.files().iter().filter(|file| file.path.ends_with(".html"));
    let shown = pages.filter(|file| !file.path.starts_with("source/"));
    // The pages of the rules quote the files: `after = ["build - 2d"]`.
    let shown = shown.filter(|file| !file.path.starts_with("rules"));
    let mut out = Vec::new();
    for file in shown {
        let html = String::from_utf8(file.bytes.clone()).unwrap();
        out.extend(nodes(&html).into_iter().map(|text| (file.path.to_string(), text)));
    }
    assert!(out.len() > 5_000, "{language}: the test found the words of the pages");
    (out, written)
}

/// Tells whether a word is a length of time as the files write it: `5d`, `1.5w`, `16ew`.
fn is_length(word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let is_unit = ["min", "h", "d", "w", "emin", "eh", "ed", "ew"].contains(&unit);
    is_unit && word.starts_with(|c: char| c.is_ascii_digit())
}

/// Tells whether a word is a time as the files write it: `2026-11-13T08:00`.
fn is_time(word: &str) -> bool {
    let shape: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape.starts_with("0000-00-00") && (shape.len() == 10 || shape.as_bytes()[10] == b'T')
}

#[test]
fn lengths_and_times_are_said() {
    for language in ["en-GB", "de", "fr", "es"] {
        let (nodes, written) = all(language);
        for (page, text) in nodes.iter().filter(|(_, text)| !written.contains(text.trim())) {
            let ends = |c: char| c.is_whitespace() || ",;()[]\"“”„«»".contains(c);
            let raw = text.split(ends).find(|word| is_length(word) || is_time(word));
            assert_eq!(raw, None, "{language}, {page}: {text}");
        }
    }
}

#[test]
fn french_sets_its_double_marks_apart() {
    let (nodes, written) = all("fr");
    for (page, text) in nodes {
        let letters: Vec<char> = text.chars().collect();
        for (place, mark) in letters.iter().enumerate().filter(|(_, c)| [':', ';', '?', '!'].contains(c)) {
            let ends = letters.get(place + 1).is_none_or(|next| next.is_whitespace());
            // A name of the project that is cut ends with `…`.
            let is_apart = place > 0 && ['\u{a0}', '\u{202f}', '…'].contains(&letters[place - 1]);
            // What the project's people wrote is their own.
            let before: String = letters[place.saturating_sub(8)..=place].iter().collect();
            let after: String = letters[place..].iter().take(8).collect();
            let is_theirs =
                [before, after].iter().any(|near| near.trim().len() > 1 && written.contains(near));
            assert!(!ends || is_apart || is_theirs, "{page}: `{mark}` in {text}");
        }
    }
}
