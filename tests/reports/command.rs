//! `milepost export` to one page, to a digest and to a PDF on the command line.

use crate::command::{Project, Said};
use std::fs;
use std::io::Write;
use std::process::Output;

/// Runs the program with the browser of the environment that is given, or with none.
fn run(project: &Project, arguments: &[&str], browser: Option<&str>) -> Said {
    let mut command = project.command(arguments);
    match browser {
        Some(browser) => command.env("MILEPOST_BROWSER", browser),
        None => command.env_remove("MILEPOST_BROWSER"),
    };
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Said { exit: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}

#[test]
fn a_page_has_a_name_of_its_own() {
    let project = Project::new();
    let said = project.run(&["export", "--format", "html"]);
    assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
    let name = "status-office-move-2026-11-13.html";
    assert!(said.err.contains(&format!("Wrote {name}")), "{}", said.err);
    assert!(project.read(name).starts_with("<!doctype html>"));
    assert!(project.run(&["export", "--format", "html"]).err.contains("Nothing changed"));
    // Where it is named, and where it is asked for on standard output.
    assert_eq!(project.run(&["export", "--format", "html", "-o", "mine.html"]).exit, 0);
    let said = project.run(&["export", "--format", "html", "-o", "-"]);
    assert_eq!((said.exit, said.out == project.read("mine.html")), (0, true), "{}", said.err);
}

#[test]
fn theme_and_address_are_taken_as_building_takes_them() {
    let project = Project::new();
    let export = |more: &[&str]| project.run(&[&["export", "--format", "html", "-o", "-"], more].concat());
    let (plain, clear) = (export(&[]), export(&["--theme", "clear"]));
    // The focus ring of the theme `clear`.
    let is_clear = |said: &Said| said.out.contains("--focus:#b3005e");
    assert!(!is_clear(&plain) && is_clear(&clear), "{}", clear.err);
    let address = "https://status.example/move/";
    assert!(!plain.out.contains(address));
    let there = export(&["--base-url", address]);
    assert!(there.out.contains(&format!("href=\"{address}timeline.html")), "{}", there.err);
    let data = project.run(&["export", "--base-url", address]);
    assert!(data.out.contains(&format!("\"site\": \"{address}\"")), "{}", data.out);
    let said = export(&["--theme", "claer"]);
    assert!(said.exit == 2 && said.err.contains("did you mean `clear`?"), "{}", said.err);
}

#[test]
fn the_page_is_read_as_its_language_is() {
    let project = Project::new();
    let head = project.read("project.toml");
    project.write("project.toml", &format!("{head}[site]\nlanguage = \"he\"\n"));
    let said = project.run(&["export", "--format", "html", "-o", "-"]);
    assert!(said.out.contains("<html lang=\"en-GB\" dir=\"rtl\">"), "{}", said.err);
}

#[test]
fn the_page_of_an_audience_is_called_by_it() {
    let project = Project::new();
    let head = project.read("project.toml");
    project.write("project.toml", &format!("{head}[[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\n"));
    assert_eq!(project.run(&["export", "--format", "html"]).exit, 0);
    assert!(project.join("status-office-move-2026-11-13-vendor.html").exists());
}

#[test]
fn a_digest_goes_to_standard_output() {
    let project = Project::new();
    let said = project.run(&["export", "--format", "md"]);
    assert!(said.exit == 0 && said.out.starts_with("*Office move*, status at 13 Nov 2026\n"), "{}", said.err);
    assert_eq!(project.run(&["export", "--format", "md", "-o", "digest.md"]).exit, 0);
    assert_eq!(project.read("digest.md"), said.out);
}

#[test]
fn a_project_with_errors_is_not_exported() {
    let project = Project::broken();
    for format in ["html", "md"] {
        let said = project.run(&["export", "--format", format]);
        assert_eq!((said.exit, said.out.as_str()), (1, ""), "{}", said.err);
    }
}

#[test]
fn without_a_browser_there_is_a_way() {
    let project = Project::new();
    let arguments = ["export", "--format", "pdf", "-o", "status.pdf"];
    let said = run(&project, &arguments, Some("/nowhere/chromium"));
    assert_eq!((said.exit, said.out.as_str()), (2, ""), "{}", said.err);
    for words in ["`/nowhere/chromium`", "MILEPOST_BROWSER", "--browser", "--format html"] {
        assert!(said.err.contains(words), "{words}: {}", said.err);
    }
    // What the command line names wins.
    let said =
        run(&project, &[&arguments[..], &["--browser", "/nowhere/edge"]].concat(), Some("/nowhere/chromium"));
    assert!(said.exit == 2 && said.err.contains("`/nowhere/edge`"), "{}", said.err);
    // With none named and none installed, it says what it looked for.
    let mut command = project.command(&arguments);
    let output = command.env_remove("MILEPOST_BROWSER").env("PATH", project.path()).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    if cfg!(target_os = "linux") && !std::path::Path::new("/snap/bin/chromium").exists() {
        assert!(output.status.code() == Some(2) && err.contains("`google-chrome`"), "{err}");
        assert!(err.contains("none was found") && err.contains("--format html"), "{err}");
    }
    assert!(!project.join("status.pdf").exists());
}

#[cfg(unix)]
#[test]
fn a_browser_that_fails_leaves_no_half_file() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new();
    project.write("status.pdf", "the old one");
    project.write(
        "half",
        "#!/bin/sh\nfor a in \"$@\"; do case $a in --print-to-pdf=*) printf '%%PDF-1.4 half' > \"${a#*=}\";; esac; done\n\
         echo 'it broke' >&2\nexit 1\n",
    );
    fs::set_permissions(project.join("half"), fs::Permissions::from_mode(0o755)).unwrap();
    let browser = project.join("half");
    let arguments = ["export", "--format", "pdf", "-o", "status.pdf", "--browser", browser.to_str().unwrap()];
    let said = run(&project, &arguments, None);
    assert_eq!(said.exit, 3, "{}", said.err);
    for words in ["printed nothing", "it broke", "--format html"] {
        assert!(said.err.contains(words), "{words}: {}", said.err);
    }
    assert_eq!(project.read("status.pdf"), "the old one");
}

#[test]
fn a_browser_that_is_there_prints() {
    let found = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|name| {
        std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
    });
    let Some(browser) = found else {
        // Written past the capture of the test runner, so that it is seen when all is well.
        writeln!(std::io::stderr(), "no PDF was printed: there is no Chromium here").unwrap();
        return;
    };
    let project = Project::new();
    let said = run(&project, &["export", "--format", "pdf", "--browser", browser], None);
    assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
    let pdf = fs::read(project.join("status-office-move-2026-11-13.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && pdf.windows(5).any(|part| part == b"%%EOF"));
}

const AUDIENCES: &str = "name = \"Move\"\nstatus_date = 2026-11-13\n[site]\nbase_url = \"https://status.example/move/\"\n\
                         audience = \"team\"\n[[audience]]\nid = \"team\"\nname = \"Team\"\n\
                         [[audience]]\nid = \"board\"\nname = \"Board\"\nhides = [\"notes\"]\n";
const PLAN: &str = "[[milestone]]\nid = \"live\"\nname = \"Go-live\"\ncommitted = 2026-12-01\n";

/// What `build --all-audiences` puts into `move/board` is not at `move`.
#[test]
fn an_export_for_another_audience_says_where_its_links_lead() {
    let project = Project::bare();
    project.write("project.toml", AUDIENCES);
    project.write("plan.toml", PLAN);
    let export = |more: &[&str]| {
        let said = project.run(&[&["export", "--format", "ics"], more].concat());
        assert_eq!(said.exit, 0, "{}", said.err);
        (said.out.replace("\r\n ", ""), said.err)
    };
    let (calendar, said) = export(&["--audience", "board"]);
    assert!(calendar.contains("https://status.example/move/timeline.html#live"), "{calendar}");
    assert!(said.contains("https://status.example/move/board") && said.contains("--base-url"), "{said}");
    // The way that it names.
    let (calendar, said) =
        export(&["--audience", "board", "--base-url", "https://status.example/move/board"]);
    assert!(
        calendar.contains("https://status.example/move/board/timeline.html#live") && said.is_empty(),
        "{said}"
    );
    // The edition that stands at the project's own address, and what has no addresses.
    for quiet in [&[][..], &["--audience", "team"]] {
        assert_eq!(export(quiet).1, "");
    }
    let said = project.run(&["export", "--format", "mspdi", "--audience", "board"]);
    assert!(!said.err.contains("base_url"), "{}", said.err);
    // No folder of its own is made for a ready-made one.
    let (_, said) = export(&["--audience", "exec"]);
    assert!(said.contains("`exec` stands elsewhere, name its address"), "{said}");
}
