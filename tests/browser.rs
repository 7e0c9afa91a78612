//! Says which checks `cargo test` alone leaves out: those that need a browser.

use std::io::Write;

/// Set by `tests/run`, which runs them.
const RUN_BY: &str = "MILEPOST_BROWSER_CHECKS";

#[test]
fn browser_checks() {
    if std::env::var_os(RUN_BY).is_none() {
        // Written past the capture of the test runner, so that it is seen when all is well.
        let said = writeln!(
            std::io::stderr(),
            "browser checks not run: accessibility (axe), requests, weight, print and live reload; \
             `tests/run` runs them"
        );
        said.expect("standard error is there");
    }
}
