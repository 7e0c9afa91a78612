//! Runs the built program in a folder of its own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A plan with an owner in line 5.
pub const PLAN: &str =
    "[[task]]\nid = \"pack\"\nname = \"Pack the boxes\"\nduration = \"5d\"\nowner = \"jane\"\n";

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
    /// Makes a folder without anything in it.
    pub fn bare() -> Project {
        Project { folder: tempfile::tempdir().unwrap() }
    }

    /// Makes a project with one person and one task.
    pub fn new() -> Project {
        let project = Project { folder: tempfile::tempdir().unwrap() };
        project.write("project.toml", "name = \"Office move\"\nstart = 2026-11-02\n");
        project.write("people.toml", "[[person]]\nid = \"jane\"\nname = \"Jane\"\n");
        project.write("plan.toml", PLAN);
        project
    }

    /// Makes a project whose plan names a person that is not there.
    pub fn broken() -> Project {
        let project = Project::new();
        project.break_it();
        project
    }

    pub fn break_it(&self) {
        self.write("plan.toml", &PLAN.replace("jane", "jana"));
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

    /// Starts the program with its standard error to be read line by line.
    pub fn start(&self, arguments: &[&str]) -> Running {
        let mut child = self.command(arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = channel();
        let err = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || err.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Running { child, lines }
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

/// A program that goes on until it is told to end.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
}

/// Long enough for a machine that is busy with other tests.
pub const PATIENCE: Duration = Duration::from_secs(20);

impl Running {
    /// Waits until the program says a line with these words, and returns it.
    pub fn wait_for(&self, words: &str) -> String {
        let mut said = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(words) => return line,
                Ok(line) => said.push(line),
                Err(_) => panic!("`{words}` was not said, but {said:#?}"),
            }
        }
    }

    /// Sends Ctrl-C and returns the exit code.
    pub fn interrupt(mut self) -> i32 {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code().unwrap_or(-1);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("Ctrl-C did not end it");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Already ended, unless the test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn said(output: Output) -> Said {
    Said {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
