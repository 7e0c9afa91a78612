//! Names of things for programs: the same in every build, whatever a thing is called, and of no other thing.

use crate::checks::Report;
use crate::pages::paths;
use crate::units::text::slug;
use std::fmt::Write;

/// How the things of one project are named.
pub struct Names {
    /// The site's host and path, where its address is known.
    site: Option<(String, String)>,
    /// What the project is called by, where it is not.
    project: String,
}

impl Names {
    pub fn of(report: &Report) -> Names {
        let head = report.edition.head();
        Names::at(paths::base(report), head.code.clone().unwrap_or_else(|| head.name.clone()))
    }

    /// Names the things of what has this address, where that is known, and is called so.
    pub fn at(base: Option<String>, project: String) -> Names {
        let site = base.and_then(|base| {
            let host = base.split_once("://")?.1.split('/').next()?;
            // A port is no part of the name that a host holds.
            let host = host.rsplit_once('@').map_or(host, |(_, host)| host).split(':').next()?.to_lowercase();
            (!host.is_empty()).then(|| (host, paths::path_of(&base).to_string()))
        });
        Names { site, project }
    }

    /// Returns an identifier for a feed: a `tag:` URI (RFC 4151) of the host where the address of the site is known, else
    /// of a host that is nobody's (RFC 2606) and of the project.
    ///
    /// RFC 4151 wants a day on which the host was ours. The year is a fixed one, so that the name never changes.
    pub fn tag(&self, key: &str) -> String {
        match &self.site {
            Some((host, path)) => format!("tag:{host},2026:{}{}", encoded(path), encoded(key)),
            None => format!("tag:milepost.invalid,2026:/{}/{}", encoded(&slug(&self.project)), encoded(key)),
        }
    }

    /// Returns an identifier for a calendar (RFC 5545, 3.8.4.7), which has a host at its right where one is known.
    pub fn uid(&self, key: &str) -> String {
        match &self.site {
            Some((host, path)) => format!("{}{}@{host}", encoded(path.trim_start_matches('/')), encoded(key)),
            None => format!("{}@{}", encoded(key), encoded(&slug(&self.project))),
        }
    }
}

/// Writes a text so that it may stand in any address: letters, digits and a few marks of ASCII stay.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                out.push(byte.into());
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Returns an address from the top of the site as one that stands anywhere: whole where the site's address is known.
///
/// Letters beyond ASCII, which browsers take as they are, are written as numbers: other programs may not.
pub fn address(base: Option<&str>, href: &str) -> String {
    let mut out = base.unwrap_or_default().to_string();
    for c in href.chars() {
        match c {
            c if c.is_ascii() && !matches!(c, ' ' | '"' | '<' | '>') => out.push(c),
            c => out.push_str(&encoded(c.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_of_the_host_or_of_the_project() {
        let site = Some(("status.example.com".to_string(), "/m365/".to_string()));
        let names = Names { site, project: "M365".to_string() };
        assert_eq!(names.tag("decision/D 7"), "tag:status.example.com,2026:/m365/decision/D%207");
        assert_eq!(names.uid("milestone/live"), "m365/milestone/live@status.example.com");
        let names = Names { site: None, project: "Office move".to_string() };
        assert_eq!(names.tag("decision/D-07"), "tag:milepost.invalid,2026:/office-move/decision/D-07");
        assert_eq!(names.uid("milestone/live"), "milestone/live@office-move");
    }

    #[test]
    fn addresses_are_plain() {
        assert_eq!(address(Some("https://a.example/"), "ü.html#x y"), "https://a.example/%C3%BC.html#x%20y");
        assert_eq!(address(None, "weeks/2026-11-13.html"), "weeks/2026-11-13.html");
    }
}
