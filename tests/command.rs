//! Runs the built program in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder with a small project in it, removed at the end of the test.
pub struct Project {
    folder: tempfile::TempDir,
}

/// What the program has said and how it ended.
pub struct Said {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Project {
    /// Makes a project with a name and two tasks' worth of text.
    pub fn new() -> Project {
        let project = Project { folder: tempfile::tempdir().unwrap() };
        project.write("project.toml", "name = \"Office move\"\n");
        project.write("pages/about.md", "About the move\n");
        project
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn join(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.join(path)).unwrap()
    }

    /// Returns a command that runs in the project's folder, without the variables of this machine.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_milepost"));
        command.args(arguments).current_dir(self.path()).env_remove("NO_COLOR");
        // 2026-11-13.
        command.env("SOURCE_DATE_EPOCH", "1794528000");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).output().unwrap())
    }
}

pub fn said(output: Output) -> Said {
    Said {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
