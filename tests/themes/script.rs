//! The optional script: off by default, small, from a file of its own, and allowed by the policy only where it is on.

use super::{asset, built, page};

const LIMIT: usize = 4096;

#[test]
fn a_site_has_no_script_unless_the_project_wants_it() {
    let site = built("", &[]);
    assert!(!site.files().iter().any(|file| file.path.ends_with(".js") && !file.path.contains("search")));
    for file in site.files().iter().filter(|file| file.path.ends_with(".html")) {
        let text = String::from_utf8_lossy(&file.bytes);
        assert!(!text.contains("site.js") && !text.contains("script-src"), "{}", file.path);
    }
    assert!(!asset(&site, "site.").contains(".find"));
}

#[test]
fn the_policy_lets_it_run_and_nothing_else() {
    let site = built("script = true", &[]);
    for file in site.files().iter().filter(|file| file.path.ends_with(".html")) {
        let text = String::from_utf8_lossy(&file.bytes);
        let policy = text.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).unwrap();
        let policy = policy.split('"').next().unwrap();
        let policy = policy.replace("&#x27;", "'").replace("&#39;", "'");
        assert_eq!(
            policy,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        );
        assert!(text.contains("assets/site.") && text.contains(".js\" defer></script>"), "{}", file.path);
        for forbidden in ["<script>", " onclick=", " style=", "javascript:"] {
            assert!(!text.contains(forbidden), "{}: {forbidden}", file.path);
        }
    }
    assert!(page(&site, "about.html").contains("everything reads without it"));
    assert!(!page(&site, "about.html").contains("runs no scripts"));
}

#[test]
fn it_is_small_and_writes_no_styles_and_asks_for_nothing() {
    let site = built("script = true", &[]);
    let script = site
        .files()
        .iter()
        .find(|file| file.path.ends_with(".js") && file.path.contains("assets/site."))
        .unwrap();
    assert!(script.bytes.len() <= LIMIT, "{} bytes of {LIMIT}", script.bytes.len());
    let text = std::str::from_utf8(&script.bytes).unwrap();
    for forbidden in ["innerHTML", "eval", ".style", "fetch(", "XMLHttp", "localStorage", "cookie", "http"] {
        assert!(!text.contains(forbidden), "{forbidden}");
    }
    // With the styles of its controls.
    let more = asset(&site, "site.").len();
    assert!(more > asset(&built("", &[]), "site.").len());
}
