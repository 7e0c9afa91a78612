//! What every site says of itself: privacy, access, licence.

/// What a site says of cookies, scripts and requests, short and in full.
pub fn privacy(has_script: bool) -> [&'static str; 2] {
    if has_script { PRIVACY_WITH_SCRIPT } else { PRIVACY }
}

const PRIVACY: [&str; 2] = [
    "No cookies, no scripts, no outside requests",
    "This site sets no cookies, runs no scripts, stores nothing in your browser and loads nothing from elsewhere. \
     Whoever serves it may keep a log of visits; the pages themselves tell nobody that you were here.",
];
const PRIVACY_WITH_SCRIPT: [&str; 2] = [
    "No cookies, one script of its own, no outside requests",
    "This site sets no cookies, stores nothing in your browser and loads nothing from elsewhere. Its one small script \
     sorts and filters what is on the pages; everything can be read without it. Whoever serves the site may keep a log of \
     visits; the pages themselves tell nobody that you were here or what you looked for.",
];
pub const ACCESSIBILITY: &str = "The pages are made to meet WCAG 2.2 at level AA: they work with a keyboard, at 400 % \
    zoom, in forced colours, in print and without styles. Every chart has its numbers as a table or in the \
    text beside it. A status is never only a colour.";
pub const LICENCE: &str = "Milepost is free software under the MIT licence or the Apache licence 2.0. What the pages \
    say belongs to the project.";
