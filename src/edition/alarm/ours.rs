//! What stands in every site, whatever the project, so that it tells nothing of what is hidden.

use crate::edition::markup;
use crate::site::{Constant, OutFile};
use std::ops::Range;

/// How every page names what a browser may load, at its beginning.
const POLICY: &[u8] = b"<meta http-equiv=\"Content-Security-Policy";
/// Where the value of its attribute begins.
const POLICY_NAME: usize = b"<meta http-equiv=\"".len();
/// So many bytes hold it.
const HEAD: usize = 2048;

/// Returns the parts of a file that are the same in the site of every project, in order: the built-in static files,
/// and in pages of the built-in templates the names of elements and attributes, and classes that the styles know.
pub fn ranges_of_theme(file: &OutFile, constant: &Constant) -> Vec<Range<usize>> {
    let bytes = &file.bytes;
    let mut out = Vec::new();
    if file.path.starts_with("assets/") {
        let texts = constant.texts.iter().filter(|text| !text.is_empty() && text.len() <= bytes.len());
        for text in texts {
            // The styles of a project stand around ours.
            let found = bytes.windows(text.len()).position(|part| part == text.as_slice());
            out.extend(found.map(|start| start..start + text.len()));
        }
    } else if file.path.ends_with(".html") && constant.own_templates {
        let names = markup::names(bytes);
        let is_known = |range: &Range<usize>| {
            std::str::from_utf8(&bytes[range.clone()]).is_ok_and(|name| constant.classes.contains(name))
        };
        out.extend(names.classes.into_iter().filter(is_known));
        out.extend(names.elements);
        // It stands in the head, where no text of an author has a quotation mark.
        let head = &bytes[..bytes.len().min(HEAD)];
        let policy = head.windows(POLICY.len()).position(|part| part == POLICY);
        out.extend(policy.map(|start| start + POLICY_NAME..start + POLICY.len()));
    }
    out.sort_by_key(|range| range.start);
    out
}

/// Tells whether a range lies within one of others, which are in order.
pub fn is_within(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    let after = ranges.partition_point(|one| one.start <= range.start);
    ranges[..after].last().is_some_and(|one| range.end <= one.end)
}
