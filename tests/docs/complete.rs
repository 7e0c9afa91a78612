//! Lists in the manual name everything that they are lists of.

use milepost::load::{self, folder};

fn manual(path: &str) -> String {
    std::fs::read_to_string(super::root().join(path)).unwrap()
}

/// The part of a text from a line to the next heading.
fn section<'a>(text: &'a str, head: &str) -> &'a str {
    let from = text.find(head).unwrap_or_else(|| panic!("no `{head}`")) + head.len();
    text[from..].split("\n## ").next().unwrap()
}

#[test]
fn all_that_an_audience_can_be_kept_from_is_explained() {
    let reference = load::reference();
    let row = reference.lines().find(|line| line.starts_with("| `hides` |")).unwrap();
    let words: Vec<&str> = row.split("`\"").skip(1).filter_map(|rest| rest.split("\"`").next()).collect();
    assert!(words.len() >= 19, "{words:?}");
    let privacy = manual("docs/privacy.md");
    let part = section(&privacy, "\n## What an audience can be kept from\n");
    let lacking: Vec<&&str> = words.iter().filter(|word| !part.contains(&format!("`{word}`"))).collect();
    assert!(lacking.is_empty(), "docs/privacy.md does not name {lacking:?}");
}

#[test]
fn all_files_are_listed_in_both_forms() {
    let format = manual("docs/format.md");
    let files = section(&format, "\n## The files\n");
    let ways = section(&format, "\n## Rules that hold everywhere\n").split("two ways").next().unwrap();
    for kind in folder::FILES {
        let wanted = [
            kind.top.map(|form| match form {
                folder::Form::Csv => format!("`{}.csv`", kind.name),
                folder::Form::Toml | folder::Form::Markdown => format!("`{}.toml`", kind.name),
            }),
            (!kind.folder.is_empty()).then(|| format!("`{}/", kind.name)),
        ];
        for name in wanted.into_iter().flatten() {
            assert!(files.contains(&name), "docs/format.md, \"The files\", does not name {name}");
        }
        let has_both = kind.top == Some(folder::Form::Toml) && kind.folder.contains(&folder::Form::Markdown);
        assert!(!has_both || ways.to_lowercase().contains(kind.name), "the two ways of {}", kind.name);
    }
}

#[test]
fn all_keys_of_a_theme_are_explained() {
    use milepost::load::field::{self, Shape};
    let theming = manual("docs/theming.md");
    let part = section(&theming, "\n## `theme.toml`\n");
    let mut tables = vec![milepost::load::theme::FILE.fields];
    let mut count = 0;
    while let Some(fields) = tables.pop() {
        for field in field::all(fields) {
            count += 1;
            assert!(
                part.contains(&format!("`{}`", field.key)) || part.contains(&format!("`[{}]`", field.key)),
                "{}",
                field.key
            );
            if let Shape::Table(inner) = field.shape {
                tables.push(inner);
            }
        }
    }
    assert!(count > 15, "{count}");
}

#[test]
fn all_keys_of_a_portfolio_are_explained() {
    let format = manual("docs/format.md");
    let part = section(&format, "\n## A portfolio\n");
    for field in load::portfolio::FIELDS.iter().copied().flatten() {
        assert!(
            part.contains(&format!("| `{}` |", field.key)),
            "docs/format.md says nothing of `{}`",
            field.key
        );
    }
}
