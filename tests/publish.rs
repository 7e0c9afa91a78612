//! What an output folder holds after publishing into it, and when it is refused.

use crate::command::Project;
use milepost::io::Refused;
use milepost::io::publish::{Published, Target, Way, publish};
use milepost::site::{OutFile, Site};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// A project folder, and an output folder inside it that is not made yet.
struct Stand {
    _folder: tempfile::TempDir,
    project: PathBuf,
    output: PathBuf,
}

impl Stand {
    fn new() -> Stand {
        let folder = tempfile::tempdir().unwrap();
        let project = folder.path().join("project");
        fs::create_dir(&project).unwrap();
        Stand { output: project.join("site"), project, _folder: folder }
    }

    fn try_put(&self, files: &[(&str, &str)], in_place: bool) -> anyhow::Result<Published> {
        publish(&site(files), &Target { output: &self.output, project: &self.project, in_place })
    }

    fn put(&self, files: &[(&str, &str)], in_place: bool) -> Published {
        self.try_put(files, in_place).unwrap()
    }

    /// Puts something into the output folder that is not ours.
    fn add(&self, path: &str, text: &str) {
        let path = self.output.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Returns all files but our list.
    fn files(&self) -> BTreeMap<String, String> {
        let mut files = texts(&self.output);
        assert!(files.remove(".milepost.json").is_some());
        files
    }

    /// Returns the names beside the output folder.
    fn siblings(&self) -> Vec<String> {
        fs::read_dir(&self.project)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }
}

pub fn site(files: &[(&str, &str)]) -> Site {
    Site::new(files.iter().map(|(path, text)| OutFile::new(*path, *text)).collect())
}

fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_string();
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

fn map(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

fn refusal(result: anyhow::Result<Published>) -> String {
    let error = result.unwrap_err();
    let refused = error.downcast_ref::<Refused>().expect("a refusal");
    format!("{}; {}", refused.message, refused.hint)
}

const OLD: [(&str, &str); 3] = [("index.html", "old"), ("a/b.html", "same"), ("a/gone.html", "gone")];
const NEW: [(&str, &str); 3] = [("index.html", "new"), ("a/b.html", "same"), ("c/d.html", "added")];

#[test]
fn the_new_site_takes_the_place_of_the_old_one() {
    for in_place in [false, true] {
        let stand = Stand::new();
        let first = stand.put(&OLD, in_place);
        assert_eq!((first.written, first.unchanged, first.removed, first.way), (3, 0, 0, Way::AtOnce));
        let second = stand.put(&NEW, in_place);
        assert_eq!((second.written, second.unchanged, second.removed), (2, 1, 1));
        assert_eq!(second.way, if in_place { Way::InPlace } else { Way::AtOnce });
        assert_eq!(stand.files(), map(&NEW));
        assert_eq!(stand.siblings(), ["site"]);
        assert!(!stand.output.join(".milepost-new").exists());
    }
}

#[test]
fn an_unchanged_build_writes_nothing() {
    let stand = Stand::new();
    stand.put(&OLD, false);
    let past = SystemTime::now() - Duration::from_secs(1000);
    for path in ["", "index.html", "a", "a/b.html", ".milepost.json"] {
        fs::File::open(stand.output.join(path)).unwrap().set_modified(past).unwrap();
    }
    let again = stand.put(&OLD, false);
    assert_eq!((again.written, again.unchanged, again.way), (0, 3, Way::Untouched));
    for path in ["", "index.html", "a", "a/b.html", ".milepost.json"] {
        assert_eq!(fs::metadata(stand.output.join(path)).unwrap().modified().unwrap(), past, "{path}");
    }
}

#[test]
fn an_unchanged_file_stays_the_same_file() {
    let stand = Stand::new();
    stand.put(&OLD, false);
    let inode = || fs::metadata(stand.output.join("a/b.html")).unwrap().ino();
    let before = inode();
    stand.put(&NEW, false);
    assert_eq!(inode(), before);
}

#[test]
fn what_others_put_there_is_kept() {
    for in_place in [false, true] {
        let stand = Stand::new();
        stand.put(&OLD, in_place);
        stand.add("CNAME", "status.example.com");
        stand.add("a/notes.txt", "mine");
        stand.add(".git/objects/1", "blob");
        fs::create_dir_all(stand.output.join("uploads/empty")).unwrap();
        symlink("nowhere", stand.output.join("link")).unwrap();
        let inode = fs::metadata(stand.output.join("CNAME")).unwrap().ino();
        stand.put(&NEW, in_place);
        let mut expected = map(&NEW);
        expected.extend(map(&[
            ("CNAME", "status.example.com"),
            ("a/notes.txt", "mine"),
            (".git/objects/1", "blob"),
        ]));
        assert_eq!(stand.files(), expected);
        assert_eq!(fs::metadata(stand.output.join("CNAME")).unwrap().ino(), inode);
        assert!(stand.output.join("uploads/empty").is_dir());
        assert_eq!(fs::read_link(stand.output.join("link")).unwrap(), Path::new("nowhere"));
    }
}

#[test]
fn a_page_changed_by_hand_is_kept_when_the_site_drops_it() {
    let stand = Stand::new();
    stand.put(&OLD, false);
    stand.add("a/gone.html", "edited");
    assert_eq!(stand.put(&NEW, false).removed, 0);
    assert_eq!(stand.files()["a/gone.html"], "edited");
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let stand = Stand::new();
    stand.add("thesis.doc", "years of work");
    let said = refusal(stand.try_put(&OLD, false));
    assert!(
        said.contains("was not made by milepost: it holds `thesis.doc`") && said.contains("--output"),
        "{said}"
    );
    assert_eq!(texts(&stand.output), map(&[("thesis.doc", "years of work")]));
}

#[test]
fn an_empty_folder_is_taken() {
    let stand = Stand::new();
    fs::create_dir(&stand.output).unwrap();
    fs::write(stand.output.join(".DS_Store"), "").unwrap();
    stand.put(&OLD, false);
    assert!(stand.output.join(".DS_Store").exists() && stand.output.join("index.html").exists());
}

#[test]
fn a_file_of_others_is_not_replaced() {
    for foreign in ["c/d.html", "c", "index2.html/x"] {
        let stand = Stand::new();
        stand.put(&OLD, false);
        stand.add(foreign, "mine");
        let before = texts(&stand.output);
        let new = [("c/d.html", "added"), ("index2.html", "added")];
        let said = refusal(stand.try_put(&new, false));
        assert!(said.contains(foreign) && said.contains("was not written by milepost"), "{said}");
        assert_eq!(texts(&stand.output), before);
    }
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    for in_place in [false, true] {
        let stand = Stand::new();
        let (one, other) = ([("x", "file"), ("y/deep/z", "deep")], [("x/a", "in x"), ("y", "file")]);
        stand.put(&one, in_place);
        stand.put(&other, in_place);
        assert_eq!(stand.files(), map(&other));
        stand.put(&one, in_place);
        assert_eq!(stand.files(), map(&one));
    }
}

#[test]
fn the_project_is_never_the_output() {
    let stand = Stand::new();
    for output in [stand.project.clone(), stand.project.join(".."), PathBuf::from("/")] {
        let target = Target { output: &output, project: &stand.project, in_place: false };
        let said = refusal(publish(&site(&OLD), &target));
        assert!(said.contains("the project"), "{said}");
    }
}

#[test]
fn a_file_in_place_of_the_folder_is_refused() {
    let stand = Stand::new();
    fs::write(&stand.output, "").unwrap();
    assert!(refusal(stand.try_put(&OLD, false)).contains("is a file"));
}

#[test]
fn a_linked_folder_stays_a_link() {
    let stand = Stand::new();
    let real = stand.project.join("../www/status");
    fs::create_dir_all(&real).unwrap();
    symlink("../www/status", &stand.output).unwrap();
    stand.put(&OLD, false);
    stand.put(&NEW, false);
    assert!(fs::symlink_metadata(&stand.output).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(real.join("index.html")).unwrap(), "new");
    fs::remove_dir_all(&real).unwrap();
    assert!(refusal(stand.try_put(&OLD, false)).contains("a link that leads nowhere"));
}

#[test]
fn the_mode_of_the_folder_is_kept() {
    let stand = Stand::new();
    stand.put(&OLD, false);
    fs::set_permissions(&stand.output, fs::Permissions::from_mode(0o2750)).unwrap();
    fs::set_permissions(stand.output.join("a"), fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(stand.put(&NEW, false).way, Way::AtOnce);
    let mode = |path: &str| fs::metadata(stand.output.join(path)).unwrap().permissions().mode() & 0o7777;
    assert_eq!((mode(""), mode("a")), (0o2750, 0o700));
}

#[test]
fn a_damaged_list_is_refused() {
    let stand = Stand::new();
    stand.put(&OLD, false);
    fs::write(stand.output.join(".milepost.json"), "{").unwrap();
    assert!(refusal(stand.try_put(&NEW, false)).contains(".milepost.json"));
    assert_eq!(stand.files()["index.html"], "old");
}

#[test]
fn only_one_build_at_a_time_writes_to_a_folder() {
    let stand = Stand::new();
    let (mut done, mut waiting) = (0, 0);
    let results: Vec<anyhow::Result<Published>> = std::thread::scope(|threads| {
        let put = |files: &'static [(&str, &str); 3]| {
            let stand = &stand;
            threads.spawn(move || (0..40).map(|_| stand.try_put(files, false)).collect::<Vec<_>>())
        };
        let both = [put(&OLD), put(&NEW)];
        both.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    for result in results {
        match result {
            Ok(_) => done += 1,
            Err(error) if error.to_string().contains("another milepost is writing to") => waiting += 1,
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(done + waiting, 80);
    assert!([map(&OLD), map(&NEW)].contains(&stand.files()));
    assert_eq!(stand.siblings(), ["site"]);
}

#[test]
fn each_audience_has_an_address_of_its_own() {
    let project = Project::new();
    let head = "name = \"Office move\"\nstart = 2026-11-02\n";
    let audiences = "[[audience]]\nid = \"board\"\n[[audience]]\nid = \"vendor\"\n";
    let said_by = |audience: &str| {
        ["index.html", "sitemap.xml"]
            .map(|file| fs::read_to_string(project.join(&format!("site/{audience}/{file}"))).unwrap())
            .concat()
    };
    // Once on the command line, and once in the project.
    for (site, flags) in [
        ("[site]\nindexed = true\n", vec!["--base-url", "https://x.example/s/"]),
        ("[site]\nindexed = true\nbase_url = \"https://x.example/s\"\n", Vec::new()),
    ] {
        project.write("project.toml", &format!("{head}{site}{audiences}"));
        let all = project.run(&[vec!["build", "--all-audiences"], flags].concat());
        assert_eq!(all.exit, 0, "{}", all.err);
        for audience in ["board", "vendor"] {
            let text = said_by(audience);
            assert!(
                text.contains(&format!("rel=\"canonical\" href=\"https://x.example/s/{audience}/")),
                "{text}"
            );
            assert!(text.contains(&format!("<loc>https://x.example/s/{audience}/")), "{text}");
            assert_eq!(
                text.matches("https://x.example/s/").count(),
                text.matches(&format!("https://x.example/s/{audience}/")).count()
            );
        }
    }
}
