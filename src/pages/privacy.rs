//! What the site says of itself and its readers' privacy, with and without the optional script.

const SHORT: &str = "No cookies, no scripts, no outside requests";
const SHORT_WITH_SCRIPT: &str = "No cookies, no outside requests";

const LONG: &str = "This site sets no cookies, runs no scripts, stores nothing in your browser and loads \
    nothing from elsewhere. Whoever serves it may keep a log of visits; the pages themselves tell nobody \
    that you were here.";
const LONG_WITH_SCRIPT: &str = "This site sets no cookies, stores nothing in your browser and loads nothing from \
    elsewhere. One small script of its own sorts and filters tables; everything reads without it. Whoever serves \
    the site may keep a log of visits; the pages themselves tell nobody that you were here.";

/// Returns the words at the foot of every page.
pub fn short(has_script: bool) -> &'static str {
    if has_script { SHORT_WITH_SCRIPT } else { SHORT }
}

/// Returns the words of the page About.
pub fn long(has_script: bool) -> &'static str {
    if has_script { LONG_WITH_SCRIPT } else { LONG }
}
