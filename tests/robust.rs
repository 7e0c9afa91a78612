//! Whatever stands in the files, loading ends, tells what is wrong at places that are there, and tells
//! the same each time.

use crate::support::case;
use milepost::load::load;
use milepost::source::{Content, SourceFile, Sources};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

/// Loads and looks at every place that is named.
fn check(sources: &Sources) {
    let loaded = load(sources);
    for diagnostic in &loaded.diagnostics {
        let fix = diagnostic.fix.iter().map(|fix| fix.span);
        let labels = diagnostic.labels.iter().map(|label| label.span);
        for span in diagnostic.span.into_iter().chain(labels).chain(fix) {
            let is_whole_file = span.range() == (0..0);
            let text = sources.text(span.file);
            assert!(is_whole_file || text.get(span.range()).is_some(), "{diagnostic:?} in {text:?}");
        }
        assert!(!diagnostic.message.is_empty(), "{}", diagnostic.name);
    }
    assert_eq!(loaded.diagnostics, load(sources).diagnostics);
}

/// Every file of every case: a handbook of what people write.
static SAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let mut samples = Vec::new();
    for case in case::all(Path::new("tests/cases")) {
        for (_, file) in case.sources().iter() {
            if let Content::Text(text) = &file.content {
                samples.push((file.path.clone(), text.clone()));
            }
        }
    }
    samples
});

/// What is put into texts to break them.
const PIECES: &[&str] = &[
    "\"",
    "'",
    "\"\"\"",
    "[[",
    "]]",
    "[",
    "]",
    "{",
    "}",
    "=",
    ",",
    "\n",
    "\r\n",
    "#",
    "+++\n",
    "\\",
    "\\u",
    "é",
    "\u{feff}",
    "\u{0}",
    "-",
    "99999999999999999999",
    "1e999",
    "nan",
    "2026-02-30",
    "9999-12-31",
    "0001-01-01",
    "= []",
    "= {}",
    "id = ",
    "after = ",
    ".",
    "[calendar]\n",
    "[[task]]\n",
    "[[R-01|x",
    "`",
    "\u{202e}",
    "true",
    "0x7f",
    "💥",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_at_any_path_load(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        path in prop::sample::select(vec![
            "project.toml", "plan.toml", "risks/a.md", "actuals.csv", "updates/2026-01-01.md", "baselines/a.toml", "x",
        ]),
    ) {
        let content = match String::from_utf8(bytes) {
            Ok(text) => Content::Text(text),
            Err(error) => Content::NotText { valid_up_to: error.utf8_error().valid_up_to(), line: 1 },
        };
        check(&Sources::new(vec![SourceFile { path: path.to_string(), content }]));
    }

    #[test]
    fn any_text_loads(text in "\\PC*", path in prop::sample::select(vec!["project.toml", "plan.toml", "actuals.csv", "pages/a.md"])) {
        check(&Sources::from_texts([(path, text)]));
    }

    #[test]
    fn broken_files_load(
        sample in any::<prop::sample::Index>(),
        breaks in proptest::collection::vec(
            (any::<prop::sample::Index>(), 0_usize..12, prop::sample::select(PIECES.to_vec())), 1..6),
    ) {
        let (path, mut text) = sample.get(&SAMPLES).clone();
        for (place, cut, piece) in breaks {
            let starts: Vec<usize> = text.char_indices().map(|(index, _)| index).chain([text.len()]).collect();
            let start = place.index(starts.len());
            let end = (start + cut).min(starts.len() - 1);
            text.replace_range(starts[start]..starts[end], piece);
        }
        let project = ("project.toml".to_string(), "name = \"X\"\n".to_string());
        let files = if path == "project.toml" { vec![(path, text)] } else { vec![project, (path, text)] };
        check(&Sources::from_texts(files));
    }
}

#[test]
fn what_is_very_deep_or_very_long_loads() {
    let chain: String = (0..20_000)
        .map(|index| {
            format!(
                "[[task]]\nid = \"t{index}\"\nphase = \"t{}\"\nafter = [\"t{}\"]\n",
                index + 1,
                (index + 1) % 20_000
            )
        })
        .collect();
    check(&Sources::from_texts([
        ("plan.toml", chain),
        (
            "project.toml",
            format!("name = {}{}\n{} = 1", "[".repeat(50_000), "{".repeat(50_000), "a.".repeat(50_000)),
        ),
        ("pages/a.md", "> ".repeat(20_000) + &"[[".repeat(20_000) + &"- ".repeat(20_000)),
        ("updates/2026-01-01.md", "## a\n".repeat(20_000)),
        ("actuals.csv", "date,line,amount\n\"".to_string() + &"\n".repeat(50_000)),
    ]));
}
