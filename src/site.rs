//! A finished site: named bytes in memory, in path order.

use std::collections::BTreeSet;

/// One file of a site. The path is relative, with `/` between its parts.
#[derive(Clone, PartialEq, Eq)]
pub struct OutFile {
    pub path: String,
    pub bytes: Vec<u8>,
}

impl OutFile {
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> OutFile {
        OutFile { path: path.into(), bytes: bytes.into() }
    }
}

/// What the theme brings into every site, whatever the project says.
#[derive(Clone, Default, Debug)]
pub struct Constant {
    /// The texts of its static files.
    pub texts: Vec<Vec<u8>>,
    /// The classes that its styles know.
    pub classes: BTreeSet<String>,
    /// Whether all pages are made by its own templates, so that no project chooses names of elements.
    pub own_templates: bool,
}

/// All files of a site, sorted by path, each path once.
#[derive(Clone, Default)]
pub struct Site {
    files: Vec<OutFile>,
}

impl Site {
    /// Collects files into a site. Where two have one path, the first stands.
    pub fn new(mut files: Vec<OutFile>) -> Site {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|later, first| later.path == first.path);
        Site { files }
    }

    pub fn files(&self) -> &[OutFile] {
        &self.files
    }

    /// Hands the files over, so that they need not be copied into another site.
    pub fn into_files(self) -> Vec<OutFile> {
        self.files
    }

    /// Returns the file at a path.
    pub fn get(&self, path: &str) -> Option<&OutFile> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_sorted_and_found() {
        let site = Site::new(vec![OutFile::new("b", "2"), OutFile::new("a", "1"), OutFile::new("b", "3")]);
        assert_eq!(site.files().len(), 2);
        assert_eq!(site.get("b").map(|file| file.bytes.as_slice()), Some(b"2".as_slice()));
        assert!(site.get("c").is_none());
    }
}
