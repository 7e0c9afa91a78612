//! Project texts before we understand them: which files there are, and where in them something stands.

pub mod encoding;
pub mod front_matter;
pub mod span;

pub use span::{Origin, Span};

/// Identifies a file of one `Sources`.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(u32);

impl FileId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What was found at a path of the project folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Content {
    Text(String),
    /// The bytes are not UTF-8; the offset of the first wrong one, and its line.
    NotText {
        valid_up_to: usize,
        line: usize,
    },
    /// The file is there, but could not be read; the reason in words.
    Unreadable(String),
    /// A folder stands where a file belongs.
    Folder,
}

/// One file of the project folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceFile {
    /// Relative to the project folder, with `/` between its parts.
    pub path: String,
    pub content: Content,
}

/// All texts of a project folder, in path order.
#[derive(Clone, Default, Debug)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Texts that are no part of the project but may be wrong as well: those of its themes.
    apart: Vec<SourceFile>,
    /// What lies where a project should be; nothing where there is one.
    around: Option<Around>,
    /// Files that lie outside of the project folder: the path that they have here, and their own, as seen from it.
    outside: Vec<(String, String)>,
}

/// A folder that is no project: what can be said of it all the same, so that whoever named it finds the right one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Around {
    /// As it was named.
    pub folder: String,
    pub is_empty: bool,
    /// It is a site that milepost has built.
    pub is_site: bool,
    /// The folders in it that are projects or portfolios, as they can be named.
    pub below: Vec<String>,
}

impl Sources {
    /// Collects files and sorts them by path.
    pub fn new(mut files: Vec<SourceFile>) -> Sources {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Sources { files, ..Sources::default() }
    }

    /// Adds files whose paths are not taken.
    pub fn with_more(self, more: Vec<SourceFile>) -> Sources {
        if more.is_empty() {
            return self;
        }
        let Sources { mut files, apart, around, outside } = self;
        let new: Vec<SourceFile> =
            more.into_iter().filter(|file| !files.iter().any(|known| known.path == file.path)).collect();
        files.extend(new);
        Sources { around, outside, ..Sources::new(files).with_apart(apart) }
    }

    /// Adds texts that are no part of the project, but that messages may point into.
    pub fn with_apart(mut self, mut apart: Vec<SourceFile>) -> Sources {
        apart.sort_by(|a, b| a.path.cmp(&b.path));
        self.apart = apart;
        self
    }

    /// Says of some paths that their files lie outside of the project folder, and where: `../people.toml`.
    pub fn with_outside(self, outside: Vec<(String, String)>) -> Sources {
        Sources { outside, ..self }
    }

    /// Returns where the file at a path lies, as seen from the project folder.
    pub fn home(&self, path: &str) -> String {
        // Of a theme its folder is known, with a slash at its end.
        let home = |(known, home): &(String, String)| {
            let rest = path.strip_prefix(known.as_str())?;
            (rest.is_empty() || known.ends_with('/')).then(|| format!("{home}{rest}"))
        };
        self.outside.iter().find_map(home).unwrap_or_else(|| path.to_string())
    }

    /// Says what lies where no project is.
    pub fn with_around(self, around: Option<Around>) -> Sources {
        Sources { around, ..self }
    }

    /// Returns what lies where no project is, as far as it was looked at.
    pub fn around(&self) -> Option<&Around> {
        self.around.as_ref()
    }

    /// Returns the files that are no part of the project.
    pub fn apart(&self) -> &[SourceFile] {
        &self.apart
    }

    /// Returns the file at a path among those that are no part of the project.
    pub fn find_apart(&self, path: &str) -> Option<FileId> {
        let index = self.apart.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some(FileId((self.files.len() + index) as u32))
    }

    /// Collects texts by path, for tests and for templates.
    pub fn from_texts<P: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (P, T)>) -> Sources {
        Sources::new(
            texts
                .into_iter()
                .map(|(path, text)| SourceFile { path: path.into(), content: Content::Text(text.into()) })
                .collect(),
        )
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Returns every file with its id, in path order.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        match id.index().checked_sub(self.files.len()) {
            None => &self.files[id.index()],
            Some(index) => &self.apart[index],
        }
    }

    /// Returns the text of a file, or nothing where there is none.
    pub fn text(&self, id: FileId) -> &str {
        match &self.file(id).content {
            Content::Text(text) => text,
            _ => "",
        }
    }

    /// Returns the file at a path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some(FileId(index as u32))
    }

    /// Returns the line and column of a span's start, both from 1, the column in characters.
    pub fn position(&self, span: Span) -> (usize, usize) {
        span::position(self.text(span.file), span.start as usize)
    }
}
