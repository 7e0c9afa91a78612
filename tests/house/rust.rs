//! As much of the Rust language as the rules of the house need: tokens, and the paths they spell.
//!
//! Comments and the insides of texts are no tokens, so that a rule may be talked about without being broken.

use std::collections::BTreeMap;

/// A word or a mark, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    pub text: String,
    /// From 1.
    pub line: usize,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Word,
    Mark,
    /// A text, a character or a number; its inside is not kept.
    Literal,
    Lifetime,
}

/// A path such as `crate::model::Task`, in an import or in the code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PathUse {
    pub parts: Vec<String>,
    pub line: usize,
    pub import: Option<Import>,
}

/// What an import says beside its path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// The name that the file knows it by.
    pub name: String,
    pub is_public: bool,
    /// How many parts stand before the first `{`; all of them where there is none.
    pub before_group: usize,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Literal && self.text == text
    }
    fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }
}

/// Cuts a file into tokens.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader { rest: text, line: 1 };
    std::iter::from_fn(|| reader.next_token()).collect()
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

/// The marks of several characters that mean something to a rule, longest first.
const LONG_MARKS: [&str; 8] = ["..=", "...", "..", "::", "->", "=>", "<=", ">="];

impl Reader<'_> {
    fn next_token(&mut self) -> Option<Token> {
        self.skip_blank();
        let first = self.rest.chars().next()?;
        let line = self.line;
        let (kind, length) = if let Some(length) = literal(self.rest) {
            (Kind::Literal, length)
        } else if first == '\'' {
            (Kind::Lifetime, 1 + word(&self.rest[1..]))
        } else if first.is_ascii_digit() {
            (Kind::Literal, number(self.rest))
        } else if first == '_' || first.is_alphabetic() {
            let raw = if self.rest.starts_with("r#") { 2 } else { 0 };
            (Kind::Word, raw + word(&self.rest[raw..]))
        } else {
            let long = LONG_MARKS.iter().find(|mark| self.rest.starts_with(**mark));
            (Kind::Mark, long.map_or(first.len_utf8(), |mark| mark.len()))
        };
        let text = self.take(length);
        let text =
            if kind == Kind::Literal { String::new() } else { text.trim_start_matches("r#").to_string() };
        Some(Token { text, line, kind })
    }

    fn skip_blank(&mut self) {
        loop {
            let blank = self.rest.len() - self.rest.trim_start().len();
            self.take(blank);
            let length = if self.rest.starts_with("//") {
                self.rest.find('\n').unwrap_or(self.rest.len())
            } else if self.rest.starts_with("/*") {
                block_comment(self.rest)
            } else {
                return;
            };
            self.take(length);
        }
    }

    fn take(&mut self, length: usize) -> &str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }
}

/// Returns the length of a comment that may hold others.
fn block_comment(text: &str) -> usize {
    let (mut at, mut depth) = (2, 1);
    while depth > 0 && at < text.len() {
        let rest = &text.as_bytes()[at..];
        match rest {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
    }
    at
}

fn word(text: &str) -> usize {
    text.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(text.len())
}

/// Returns the length of a number, which ends before a range or a method: `0..5`, `1.max(2)`.
fn number(text: &str) -> usize {
    let whole = word(text);
    match text[whole..].strip_prefix('.') {
        Some(after) if after.starts_with(|c: char| c.is_ascii_digit()) => whole + 1 + word(after),
        Some(after) if !after.starts_with(|c: char| c == '.' || c == '_' || c.is_alphabetic()) => whole + 1,
        _ => whole,
    }
}

/// Returns the length of the text or character that starts here, prefix and all, if one does.
fn literal(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r"].iter().find(|prefix| {
        text.strip_prefix(**prefix).is_some_and(|rest| {
            rest.starts_with('"')
                || (prefix.ends_with('r') && rest.trim_start_matches('#').starts_with('"'))
                || (**prefix == "b" && rest.starts_with('\''))
        })
    });
    let start = prefix.map_or(0, |prefix| prefix.len());
    let rest = &text[start..];
    if prefix.is_some_and(|prefix| prefix.ends_with('r')) {
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = &rest[hashes + 1..];
        return Some(inside.find(&end).map_or(text.len(), |at| start + hashes + 1 + at + end.len()));
    }
    match rest.chars().next()? {
        '"' => Some(start + quoted(rest, '"')),
        '\'' if is_character(rest) => Some(start + quoted(rest, '\'')),
        _ => None,
    }
}

/// Tells `'a'` and `'\n'` from the lifetime `'a`.
fn is_character(text: &str) -> bool {
    let mut chars = text.chars().skip(1);
    match chars.next() {
        Some('\\') => true,
        Some(_) => chars.next() == Some('\''),
        None => false,
    }
}

fn quoted(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if c == quote {
            return at + 1;
        }
    }
    text.len()
}

/// Returns every path of two parts or more, and every import.
pub fn paths(tokens: &[Token]) -> Vec<PathUse> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let follows = |offset: usize, text: &str| tokens.get(at + offset).is_some_and(|token| token.is(text));
        if tokens[at].is("use") && !follows(1, "<") {
            let is_public = is_public(&tokens[..at]);
            let start = if follows(1, "::") { at + 2 } else { at + 1 };
            at = import(
                tokens,
                start,
                &mut Branch { parts: Vec::new(), before_group: None, is_public },
                &mut found,
            );
        } else if tokens[at].is_word() && follows(1, "::") {
            let line = tokens[at].line;
            let mut parts = vec![tokens[at].text.clone()];
            while tokens[at..].get(1).is_some_and(|token| token.is("::"))
                && tokens[at..].get(2).is_some_and(Token::is_word)
            {
                at += 2;
                parts.push(tokens[at].text.clone());
            }
            if parts.len() > 1 {
                found.push(PathUse { parts, line, import: None });
            }
            at += 1;
        } else {
            at += 1;
        }
    }
    found
}

fn is_public(before: &[Token]) -> bool {
    let from = before.iter().rposition(|token| [";", "{", "}", "]"].iter().any(|mark| token.is(mark)));
    before[from.map_or(0, |at| at + 1)..].iter().any(|token| token.is("pub"))
}

struct Branch {
    parts: Vec<String>,
    before_group: Option<usize>,
    is_public: bool,
}

/// Reads one tree of an import from `at`, and returns where it ends.
fn import(tokens: &[Token], mut at: usize, branch: &mut Branch, found: &mut Vec<PathUse>) -> usize {
    let kept = branch.parts.len();
    let line = tokens.get(at).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(at) {
        if token.is("{") {
            let before = branch.before_group;
            branch.before_group = before.or(Some(branch.parts.len()));
            at += 1;
            while tokens.get(at).is_some_and(|token| !token.is("}")) {
                at = import(tokens, at, branch, found);
                at += usize::from(tokens.get(at).is_some_and(|token| token.is(",")));
            }
            branch.before_group = before;
            branch.parts.truncate(kept);
            return at + 1;
        }
        if token.is_word() && !token.is("as") || token.is("*") {
            branch.parts.push(token.text.clone());
        } else if !token.is("::") {
            break;
        }
        at += 1;
    }
    let mut name = branch.parts.last().cloned().unwrap_or_default();
    if name == "self" && branch.parts.len() > 1 {
        branch.parts.pop();
        name = branch.parts.last().cloned().unwrap_or_default();
    }
    if tokens.get(at).is_some_and(|token| token.is("as")) {
        name = tokens.get(at + 1).map(|token| token.text.clone()).unwrap_or_default();
        at += 2;
    }
    let import = Import {
        name,
        is_public: branch.is_public,
        before_group: branch.before_group.unwrap_or(branch.parts.len()),
    };
    found.push(PathUse { parts: branch.parts.clone(), line, import: Some(import) });
    branch.parts.truncate(kept);
    // Whatever else stands here is skipped, or it would be read for ever.
    at + usize::from(tokens.get(at).is_some_and(|token| !token.is(",") && !token.is("}")))
}

/// Returns what the names mean that a file declares as modules or imports.
pub fn names(tokens: &[Token], paths: &[PathUse]) -> BTreeMap<String, Vec<String>> {
    let imported = paths
        .iter()
        .filter_map(|path| path.import.as_ref().map(|import| (import.name.clone(), path.parts.clone())));
    let declared = tokens
        .windows(2)
        .filter(|pair| pair[0].is("mod") && pair[1].is_word())
        .map(|pair| (pair[1].text.clone(), vec!["self".to_string(), pair[1].text.clone()]));
    imported.chain(declared).collect()
}

/// Returns, for each token, how many inline modules it stands in.
pub fn module_depths(tokens: &[Token]) -> Vec<usize> {
    let mut open: Vec<bool> = Vec::new();
    let mut depths = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        if token.is("{") {
            open.push(at >= 2 && tokens[at - 1].is_word() && tokens[at - 2].is("mod"));
        } else if token.is("}") {
            open.pop();
        }
        depths.push(open.iter().filter(|is_module| **is_module).count());
    }
    depths
}

/// Returns where the bracket at `open` is closed.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if ["(", "[", "{"].iter().any(|mark| token.is(mark)) {
            depth += 1;
        } else if [")", "]", "}"].iter().any(|mark| token.is(mark)) {
            depth -= 1;
            if depth == 0 {
                return at;
            }
        }
    }
    tokens.len()
}
