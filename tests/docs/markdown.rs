//! What the documents hold: links, headings, blocks of code.

use crate::docs::root;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::path::{Path, PathBuf};

/// One document of the manual.
pub struct Document {
    /// From the top of the repository.
    pub path: PathBuf,
    pub links: Vec<String>,
    /// The anchors of its headings, as GitHub and GitLab make them.
    pub anchors: Vec<String>,
    pub blocks: Vec<Block>,
    /// The texts of inline code.
    pub codes: Vec<String>,
}

/// A fenced block of code.
pub struct Block {
    /// What stands behind the fence: `toml plan.toml`.
    pub info: String,
    pub text: String,
}

impl Document {
    /// Returns everything that is written as a call of the program, in blocks and within lines.
    pub fn command_lines(&self) -> Vec<String> {
        let shells = self.blocks.iter().filter(|block| matches!(block.info.as_str(), "sh" | "text"));
        let lines =
            shells.flat_map(|block| block.text.lines()).map(|line| line.trim_start_matches("$ ").trim());
        let codes = self.codes.iter().map(String::as_str);
        lines.chain(codes).filter(|line| line.starts_with("milepost ")).map(str::to_string).collect()
    }
}

/// Reads the README, the changelog and everything in `docs/`.
pub fn documents() -> Vec<Document> {
    let mut paths = vec![PathBuf::from("README.md"), PathBuf::from("CHANGELOG.md")];
    let mut names: Vec<PathBuf> = std::fs::read_dir(root().join("docs"))
        .unwrap()
        .map(|entry| Path::new("docs").join(entry.unwrap().file_name()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    names.sort();
    paths.extend(names);
    paths.push(PathBuf::from("tests/README.md"));
    paths.into_iter().filter(|path| root().join(path).exists()).map(read).collect()
}

fn read(path: PathBuf) -> Document {
    let text = std::fs::read_to_string(root().join(&path)).unwrap();
    let (links, anchors, blocks, codes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut document = Document { path, links, anchors, blocks, codes };
    let mut heading: Option<String> = None;
    let mut block: Option<Block> = None;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_GFM) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                document.links.push(dest_url.to_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                document.anchors.extend(heading.take().map(|text| anchor(&text)));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                block = Some(Block { info: info.to_string(), text: String::new() });
            }
            Event::End(TagEnd::CodeBlock) => document.blocks.extend(block.take()),
            Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
                document.codes.push(text.to_string());
            }
            Event::Text(text) => match (&mut heading, &mut block) {
                (Some(heading), _) => heading.push_str(&text),
                (_, Some(block)) => block.text.push_str(&text),
                _ => {}
            },
            _ => {}
        }
    }
    document
}

/// Returns the anchor of a heading: small letters, digits and `-` for each space.
fn anchor(heading: &str) -> String {
    let letters = heading.trim().chars().flat_map(char::to_lowercase);
    letters
        .filter(|&letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}
