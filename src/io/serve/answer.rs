//! One request, one answer.

use crate::io::serve::{Screen, live, mime, trouble};
use crate::site::Site;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

const RELOAD_SCRIPT: &str = include_str!("reload.js");

/// Answers any request. There is no router: two paths are ours, all others are the site's.
pub async fn answer(State(screen): State<Screen>, request: Request) -> Response {
    let mut response = if !is_local(request.headers()) {
        text(StatusCode::FORBIDDEN, "This server answers to localhost only.\n")
    } else if !matches!(*request.method(), Method::GET | Method::HEAD) {
        text(StatusCode::METHOD_NOT_ALLOWED, "This server can only be read from.\n")
    } else {
        match request.uri().path() {
            "/__milepost/events" => events(&screen).into_response(),
            "/__milepost/reload.js" => bytes(StatusCode::OK, mime::of("reload.js"), RELOAD_SCRIPT),
            path => page(&screen, path),
        }
    };
    harden(response.headers_mut());
    response
}

/// Tells whether the request was meant for this machine: by the name that the browser has for us.
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|local| name.eq_ignore_ascii_case(local))
}

/// Keeps browsers from storing, embedding or guessing at what we serve.
fn harden(headers: &mut HeaderMap) {
    let all = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    headers.extend(all.map(|(name, value)| (name, HeaderValue::from_static(value))));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
}

/// The stream that tells the version on connecting, and then each new one.
fn events(screen: &Screen) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let mut is_first = true;
    let stream = WatchStream::new(screen.version.subscribe()).map(move |version| {
        let name = if std::mem::take(&mut is_first) { "version" } else { "reload" };
        Ok(Event::default().event(name).data(version.to_string()))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// Serves a file of the site, or says what is wrong.
fn page(screen: &Screen, path: &str) -> Response {
    // The version first: a page that is newer than its version is loaded once too often, the other way
    // round it would never be loaded again.
    let version = *screen.version.borrow();
    let shown = screen.now();
    let Some(path) = decode(path) else {
        return text(StatusCode::BAD_REQUEST, "This address cannot be read.\n");
    };
    if let Some(troubles) = shown.troubles.filter(|_| is_page(&path)) {
        return html(StatusCode::SERVICE_UNAVAILABLE, &trouble::page(&troubles), version);
    }
    let is_below =
        |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let failed = shown.failed.iter().find(|(folder, _)| is_below(folder));
    if let Some((_, troubles)) = failed.filter(|_| is_page(&path)) {
        return html(StatusCode::SERVICE_UNAVAILABLE, &trouble::page_of_one(troubles), version);
    }
    let below = shown.below.iter().find_map(|(folder, site)| {
        let inner = path.strip_prefix(folder.as_str())?.strip_prefix('/')?;
        Some((site.as_ref(), inner))
    });
    let found = match below {
        Some((site, inner)) => Some(find(site, inner)),
        // A folder itself is asked for without its slash.
        None if shown.below.contains_key(path.as_str()) => Some(Found::Folder),
        None => shown.site.as_deref().map(|site| find(site, &path)),
    };
    match found {
        Some(Found::File(file)) if mime::of(&file.path).starts_with("text/html") => {
            bytes(StatusCode::OK, mime::of(&file.path), live::page(&file.bytes, version))
        }
        Some(Found::File(file)) => bytes(StatusCode::OK, mime::of(&file.path), file.bytes.clone()),
        Some(Found::Folder) => {
            // Relative, and never `//elsewhere`: the last part alone leads to the folder.
            let last = path.rsplit('/').next().unwrap_or_default();
            let location = HeaderValue::from_str(&format!("./{}/", encode(last)));
            let mut response = text(StatusCode::TEMPORARY_REDIRECT, "");
            response.headers_mut().extend(location.ok().map(|location| (header::LOCATION, location)));
            response
        }
        Some(Found::Nothing) if is_page(&path) => not_found(&path, version),
        Some(Found::Nothing) | None => text(StatusCode::NOT_FOUND, "There is no such file in this site.\n"),
    }
}

fn not_found(path: &str, version: u64) -> Response {
    html(StatusCode::NOT_FOUND, &trouble::not_found(path), version)
}

/// Tells whether a browser asks for this path to show it, and not for a page to use it.
fn is_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    !name.contains('.') || mime::of(name).starts_with("text/html")
}

enum Found<'a> {
    File(&'a crate::site::OutFile),
    /// There is a page, if a slash is put behind the path.
    Folder,
    Nothing,
}

fn find<'a>(site: &'a Site, path: &str) -> Found<'a> {
    if path.is_empty() || path.ends_with('/') {
        return site.get(&format!("{path}index.html")).map_or(Found::Nothing, Found::File);
    }
    match site.get(path) {
        Some(file) => Found::File(file),
        None if site.get(&format!("{path}/index.html")).is_some() => Found::Folder,
        None => Found::Nothing,
    }
}

/// Returns a path without its first slash and its percent signs; nothing where it is not UTF-8.
fn decode(path: &str) -> Option<String> {
    let path = path.strip_prefix('/').unwrap_or(path).as_bytes();
    let mut decoded = Vec::with_capacity(path.len());
    let mut at = 0;
    while at < path.len() {
        let digits = path.get(at + 1..at + 3).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        match digits.and_then(|digits| std::str::from_utf8(digits).ok()) {
            Some(digits) if path[at] == b'%' => {
                decoded.push(u8::from_str_radix(digits, 16).ok()?);
                at += 3;
            }
            _ => {
                decoded.push(path[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).ok()
}

fn encode(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn html(status: StatusCode, page: &str, version: u64) -> Response {
    bytes(status, mime::of("page.html"), live::page(page.as_bytes(), version))
}

fn text(status: StatusCode, text: &'static str) -> Response {
    bytes(status, mime::of("text.txt"), text)
}

fn bytes(status: StatusCode, media_type: &'static str, body: impl Into<Body>) -> Response {
    (status, [(header::CONTENT_TYPE, media_type)], body.into()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let is_ok = |host: &str| is_local(&HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]));
        assert!(["localhost", "localhost:4747", "127.0.0.1:8080", "[::1]:1", "[::1]"].into_iter().all(is_ok));
        assert!(
            !["", "evil.example", "localhost.evil.example:4747", "127.0.0.1.evil.example", "10.0.0.1:4747"]
                .into_iter()
                .any(is_ok)
        );
        assert!(!is_local(&HeaderMap::new()));
    }

    #[test]
    fn paths_are_decoded() {
        assert_eq!(decode("/a%20b/%D0%9C").as_deref(), Some("a b/М"));
        assert_eq!(decode("/100%").as_deref(), Some("100%"));
        assert_eq!(decode("/%2").as_deref(), Some("%2"));
        assert_eq!(decode("/%ff"), None);
    }
}
