//! What an output folder holds after a publisher was killed, or had no room: always one whole site.
//!
//! The publisher is this test program itself, started again to run one test with a folder named in its
//! environment: so that it can be killed, and given limits that a thread cannot have.

use crate::publish::site;
use milepost::io::publish::{Target, publish};
use milepost::site::{OutFile, Site};
use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const FOLDER: &str = "MILEPOST_TEST_FOLDER";
const IN_PLACE: &str = "MILEPOST_TEST_IN_PLACE";
const ONCE: &str = "MILEPOST_TEST_ONCE";

/// Returns a site of many files, of which every other one is the same in all versions.
fn version(letter: char) -> Site {
    let files = (0..120).map(|number| {
        let letter = if number % 2 == 0 { letter } else { '=' };
        OutFile::new(
            format!("{}/page-{number}.html", number % 7),
            letter.to_string().repeat(2000 + 50 * number),
        )
    });
    // A file that only one version has.
    Site::new(files.chain([OutFile::new(format!("only-{letter}.html"), "x")]).collect())
}

/// Publishes A and B in turns until it is killed. Does nothing unless it was started for that.
#[test]
fn publisher() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let folder = Path::new(&folder);
    let in_place = env::var(IN_PLACE).is_ok();
    let output = folder.join("site");
    let target = Target { output: &output, project: &folder.join("project"), in_place };
    loop {
        for letter in ['A', 'B'] {
            publish(&version(letter), &target).unwrap();
            if env::var(ONCE).is_ok() {
                return;
            }
        }
    }
}

fn publisher_command(folder: &Path, in_place: bool) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "publish_killed::publisher"]).env(FOLDER, folder);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    if in_place {
        command.env(IN_PLACE, "1");
    }
    command
}

fn stand() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("project")).unwrap();
    let output = folder.path().join("site");
    let target = Target { output: &output, project: &folder.path().join("project"), in_place: false };
    publish(&version('A'), &target).unwrap();
    fs::create_dir(output.join("mine")).unwrap();
    fs::write(output.join("mine/notes.txt"), "kept").unwrap();
    folder
}

/// Returns how many files of a version there are, whole, and how many others.
fn count(output: &Path, site: &Site) -> (usize, usize) {
    let files =
        walkdir::WalkDir::new(output).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    let is_of_site = |path: &Path| {
        let name = path.strip_prefix(output).unwrap().to_str().unwrap();
        site.get(name).is_some_and(|file| fs::read(path).unwrap() == file.bytes)
    };
    let (of_site, others): (Vec<_>, Vec<_>) = files.partition(|entry| is_of_site(entry.path()));
    (of_site.len(), others.len())
}

/// Kills a publisher again and again, after waits that fall into every part of its work.
fn kill_often(folder: &Path, in_place: bool, check: impl Fn(&Path)) {
    for round in 0..40u64 {
        let mut child = publisher_command(folder, in_place).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(20 + round * 7 % 90));
        child.kill().unwrap();
        child.wait().unwrap();
        let output = folder.join("site");
        assert_eq!(fs::read_to_string(output.join("mine/notes.txt")).unwrap(), "kept");
        check(&output);
    }
}

#[test]
fn a_killed_publisher_leaves_the_old_site_or_the_new_one() {
    let folder = stand();
    kill_often(folder.path(), false, |output| {
        let counts = ['A', 'B'].map(|letter| count(output, &version(letter)));
        // All 121 files of one version, and beside them the list and the notes.
        assert!(counts.contains(&(121, 2)), "a mix: {counts:?}");
    });
    finish(folder.path(), false);
}

#[test]
fn a_killed_publisher_in_place_leaves_whole_files_and_the_next_one_repairs() {
    let folder = stand();
    kill_often(folder.path(), true, |output| {
        for entry in walkdir::WalkDir::new(output).into_iter().map(Result::unwrap) {
            let name = entry.path().strip_prefix(output).unwrap().to_str().unwrap().to_string();
            let is_page = name.ends_with(".html") && !name.starts_with(".milepost-new");
            let is_whole = |letter| {
                version(letter).get(&name).is_some_and(|file| fs::read(entry.path()).unwrap() == file.bytes)
            };
            assert!(!is_page || is_whole('A') || is_whole('B'), "{name} is not whole");
        }
    });
    finish(folder.path(), true);
}

/// Publishes once more and looks that nothing of the killed ones is left.
fn finish(folder: &Path, in_place: bool) {
    assert!(publisher_command(folder, in_place).env(ONCE, "1").status().unwrap().success());
    assert_eq!(count(&folder.join("site"), &version('A')), (121, 2));
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["project", "site"]);
}

#[test]
fn a_full_disk_changes_nothing() {
    for in_place in [false, true] {
        let folder = stand();
        // The system refuses to write more than 4 KiB into any file: as a full disk, an error in mid-work.
        let mut limited = Command::new("sh");
        limited.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" --exact publish_killed::publisher"]);
        limited.arg(env::current_exe().unwrap()).env(FOLDER, folder.path()).env(ONCE, "1");
        if in_place {
            limited.env(IN_PLACE, "1");
        }
        let put_b = || {
            let output = folder.path().join("site");
            let target = Target { output: &output, project: &folder.path().join("project"), in_place };
            publish(&version('B'), &target).unwrap();
        };
        // From B: the limited publisher has something to write for A.
        put_b();
        assert!(!limited.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
        assert_eq!(count(&folder.path().join("site"), &version('B')), (121, 2));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left beside the output");
        assert!(!folder.path().join("site/.milepost-new").exists());
    }
}

/// Needs a system that lets us mount in a namespace of our own, as most do.
#[test]
fn a_mount_point_stays_and_its_content_changes() {
    let folder = stand();
    let output = folder.path().join("site");
    fs::remove_dir_all(&output).unwrap();
    fs::create_dir(&output).unwrap();
    let script = "mount -t tmpfs tmpfs \"$MILEPOST_TEST_FOLDER/site\" && \
                  \"$0\" --exact publish_killed::publisher && \
                  test -f \"$MILEPOST_TEST_FOLDER/site/only-A.html\" && \
                  \"$0\" --exact publish_killed::publisher && \
                  mount -o remount,size=64k \"$MILEPOST_TEST_FOLDER/site\" 2>/dev/null; \
                  test -f \"$MILEPOST_TEST_FOLDER/site/.milepost.json\" && echo published";
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-c", script]).arg(env::current_exe().unwrap());
        command.env(FOLDER, folder.path()).env(ONCE, "1").output()
    };
    if !unshare("mount -t tmpfs tmpfs /mnt").is_ok_and(|output| output.status.success()) {
        return;
    }
    let output = unshare(script).unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.ends_with("published\n"), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

/// A sanity check of the checks above: a mix is seen as one.
#[test]
fn a_mix_would_be_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    fs::create_dir(folder.path().join("project")).unwrap();
    let target = Target { output: &output, project: &folder.path().join("project"), in_place: false };
    publish(&site(&[("a.html", "A"), ("b.html", "B")]), &target).unwrap();
    assert_eq!(count(&output, &site(&[("a.html", "A"), ("b.html", "new")])), (1, 2));
}
