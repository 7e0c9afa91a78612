//! Case files: prose, project files as fenced code blocks, and what is expected of them.
//!
//! A block is opened by three or more backticks and an info string of two or more words. The second
//! word says what it is: `expected` holds what is expected, with a third word for other outputs than
//! messages; anything else is the path of a project file. The first word is the language, or one of
//! `not-text`, `unreadable` and `folder` for a file that is no text.

use milepost::source::{Content, SourceFile, Sources};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One fenced block.
pub struct Block {
    pub language: String,
    /// The path of a file, or `expected`.
    pub name: String,
    /// The third word, such as `schedule` of `text expected schedule`.
    pub output: String,
    /// Its content in the case's text.
    pub range: Range<usize>,
}

/// One case file.
pub struct Case {
    pub path: PathBuf,
    pub text: String,
    pub blocks: Vec<Block>,
}

impl Case {
    pub fn read(path: &Path) -> Case {
        let text = fs::read_to_string(path).unwrap();
        let blocks = blocks(&text);
        Case { path: path.to_path_buf(), text, blocks }
    }

    /// Returns the name of the case: its file without the ending.
    pub fn name(&self) -> &str {
        self.path.file_stem().unwrap().to_str().unwrap()
    }

    pub fn sources(&self) -> Sources {
        let files = self.blocks.iter().filter(|block| block.name != "expected");
        let is_theme =
            |file: &SourceFile| file.path.starts_with("theme/") || file.path.starts_with("themes/");
        let (themes, own) = files.map(|block| self.source(block)).partition(is_theme);
        Sources::new(own).with_apart(themes)
    }

    fn source(&self, block: &Block) -> SourceFile {
        let text = &self.text[block.range.clone()];
        let content = match block.language.as_str() {
            "not-text" => Content::NotText { valid_up_to: text.len(), line: 1 + text.matches('\n').count() },
            "unreadable" => Content::Unreadable(text.trim().to_string()),
            "folder" => Content::Folder,
            _ => Content::Text(text.to_string()),
        };
        SourceFile { path: block.name.clone(), content }
    }

    /// Compares every expected block with what `actual` makes of its output, or with `UPDATE=1` writes
    /// that into the case. Returns what differs.
    pub fn check(&self, actual: impl Fn(&str) -> String) -> Result<(), String> {
        let mut text = self.text.clone();
        let mut wrong = String::new();
        for block in self.blocks.iter().rev().filter(|block| block.name == "expected") {
            let (actual, expected) = (actual(&block.output), &self.text[block.range.clone()]);
            if actual != *expected {
                wrong = format!("{}:\nexpected\n{expected}but found\n{actual}\n{wrong}", self.path.display());
                text.replace_range(block.range.clone(), &actual);
            }
        }
        if wrong.is_empty() {
            return Ok(());
        }
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&self.path, text).unwrap();
            return Ok(());
        }
        Err(wrong)
    }
}

/// Returns the cases in a folder and the folders below it, in path order.
pub fn all(folder: &Path) -> Vec<Case> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        if path.is_dir() {
            cases.extend(all(&path));
        } else if path.extension().is_some_and(|ending| ending == "md") {
            cases.push(Case::read(&path));
        }
    }
    cases
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(&str, Vec<&str>, usize)> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        let ticks = line.len() - line.trim_start_matches('`').len();
        match &open {
            None if ticks >= 3 => {
                open = Some((&line[..ticks], line[ticks..].split_whitespace().collect(), end));
            }
            Some((fence, words, start)) if line.trim_end() == *fence => {
                if let [language, name, rest @ ..] = words.as_slice() {
                    blocks.push(Block {
                        language: language.to_string(),
                        name: name.to_string(),
                        output: rest.join(" "),
                        range: *start..offset,
                    });
                }
                open = None;
            }
            _ => {}
        }
        offset = end;
    }
    blocks
}
