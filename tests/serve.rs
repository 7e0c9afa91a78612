//! The server over a real socket, and the watch: a save is seen, broken files are shown, Ctrl-C ends it.

use crate::command::{PATIENCE, PLAN, Project, Running};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// A server for a project, and its address.
struct Server {
    running: Running,
    address: String,
}

impl Server {
    fn start(project: &Project) -> Server {
        Server::start_with(project, &["serve", "--port", "0"])
    }

    fn start_with(project: &Project, arguments: &[&str]) -> Server {
        let running = project.start(arguments);
        let line = running.wait_for("Serving at http://127.0.0.1:");
        let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_string();
        Server { running, address }
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path, &self.address)
    }

    /// Opens the event stream and reads it to the first event.
    fn events(&self) -> Events {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET /__milepost/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut events = Events(BufReader::new(stream));
        events.wait_for("version");
        events
    }
}

struct Events(BufReader<TcpStream>);

impl Events {
    fn wait_for(&mut self, event: &str) {
        let mut line = String::new();
        // The server sends a sign of life every 15 seconds, so reading alone never times out.
        let end = Instant::now() + PATIENCE;
        while line.trim() != format!("event: {event}") {
            line.clear();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream has ended");
            assert!(Instant::now() < end, "`{event}` has not come");
        }
    }
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).unwrap().parse().unwrap()
}

#[test]
fn the_page_of_errors_shows_no_secret() {
    let project = Project::new();
    project.write(
        "issues.toml",
        "[[issue]]\nid = \"I-1\"\ntitle = \"Router\"\nnotes = \"password: Winter2026! (Derby)\"\n",
    );
    let server = Server::start(&project);
    let page = server.get("/");
    assert!(
        page.contains("looks like a password") && page.contains("<mark>***********</mark> (Derby)"),
        "{page}"
    );
    assert!(!page.contains("Winter2026"), "{page}");
}

#[test]
fn pages_are_served_with_a_reload_script_that_the_built_site_lacks() {
    let project = Project::new();
    let server = Server::start(&project);
    let page = server.get("/");
    assert_eq!(status(&page), 200);
    let head = page.to_lowercase();
    assert!(head.contains("content-type: text/html") && head.contains("cache-control: no-store"), "{page}");
    assert!(page.contains("Office move") && page.contains("<script src=\"/__milepost/reload.js"), "{page}");
    assert!(page.contains("script-src 'self'") && page.contains("connect-src 'self'"), "{page}");
    assert_eq!(server.get("/index.html").split("\r\n\r\n").nth(1), page.split("\r\n\r\n").nth(1));
    assert!(server.get("/__milepost/reload.js").contains("EventSource"));
    let missing = server.get("/nothing.html");
    assert!(
        status(&missing) == 404 && missing.contains("nothing at <code>/nothing.html</code>"),
        "{missing}"
    );
    assert_eq!(status(&server.get("/nothing.css")), 404);
    assert_eq!(status(&server.get("/../project.toml")), 404);
    assert_eq!(status(&server.get("/%2e%2e/project.toml")), 404);
    assert!(!project.join("site").exists(), "serving writes nothing");
    project.run(&["build"]);
    assert!(!project.read("site/index.html").contains("__milepost"));
}

#[test]
fn other_names_and_methods_are_turned_away() {
    let project = Project::new();
    let server = Server::start(&project);
    let port = server.address.split(':').nth(1).unwrap();
    assert_eq!(status(&server.ask("GET", "/", &format!("localhost:{port}"))), 200);
    for host in ["evil.example", "localhost.evil.example", "192.168.0.1"] {
        assert_eq!(status(&server.ask("GET", "/", host)), 403, "{host}");
        assert_eq!(status(&server.ask("GET", "/__milepost/events", host)), 403, "{host}");
    }
    assert_eq!(status(&server.ask("POST", "/", &server.address)), 405);
    let head = server.ask("HEAD", "/", &server.address);
    assert!(status(&head) == 200 && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_save_reaches_the_browser() {
    let project = Project::new();
    let server = Server::start(&project);
    let mut events = server.events();
    // In the three ways that editors save: over the file, by renaming another over it, as a new file.
    let started = Instant::now();
    project.write("project.toml", "name = \"Office move one\"\nstart = 2026-11-02\n");
    events.wait_for("reload");
    let latency = started.elapsed();
    assert!(server.get("/").contains("Office move one"));
    project.write(".project.toml.tmp", "name = \"Office move two\"\nstart = 2026-11-02\n");
    std::fs::rename(project.join(".project.toml.tmp"), project.join("project.toml")).unwrap();
    events.wait_for("reload");
    assert!(server.get("/").contains("Office move two"));
    project.write("pages/about.md", "+++\ntitle = \"About\"\n+++\nAbout the move\n");
    events.wait_for("reload");
    println!("from save to event: {latency:?}");
    assert!(latency < Duration::from_secs(5));
}

#[test]
fn broken_files_are_shown_until_they_are_mended() {
    let project = Project::new();
    let server = Server::start(&project);
    let mut events = server.events();
    project.break_it();
    events.wait_for("reload");
    for path in ["/", "/index.html", "/any/page.html"] {
        let page = server.get(path);
        assert_eq!(status(&page), 503, "{path}");
        assert!(
            page.contains("jana") && page.contains("plan.toml:5:") && page.contains("owner = "),
            "{page}"
        );
        assert!(page.contains("/__milepost/reload.js"), "it goes away by itself");
    }
    server.running.wait_for("The last good site is kept");
    project.write("plan.toml", PLAN);
    events.wait_for("reload");
    assert_eq!(status(&server.get("/")), 200);
}

#[test]
fn a_project_may_be_broken_from_the_start() {
    let project = Project::broken();
    let server = Server::start(&project);
    assert_eq!(status(&server.get("/")), 503);
    let mut events = server.events();
    project.write("plan.toml", PLAN);
    events.wait_for("reload");
    assert_eq!(status(&server.get("/")), 200);
}

#[test]
fn ctrl_c_ends_the_server_also_with_a_browser_at_it() {
    let project = Project::new();
    let server = Server::start(&project);
    let _events = server.events();
    assert_eq!(server.running.interrupt(), 0);
}

#[test]
fn a_busy_port_is_said() {
    let project = Project::new();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let said = project.run(&["serve", "--port", &port]);
    assert!(said.exit == 2 && said.err.contains("is in use") && said.err.contains("--port"), "{}", said.err);
}

#[test]
fn what_was_changed_of_a_brand_is_said_as_building_says_it() {
    let project = Project::new();
    project.write("theme/theme.toml", "[brand]\naccent = \"#ff8800\"\n");
    let words = "accent #ff8800 is 2.39 to 1 on white; ";
    assert!(project.run(&["build"]).err.contains(words));
    assert!(project.run(&["export", "--format", "html", "-o", "one.html"]).err.contains(words));
    // Other forms have no colours.
    assert!(!project.run(&["export"]).err.contains(words));
    for command in [&["watch"][..], &["serve", "--port", "0"]] {
        let running = project.start(command);
        running.wait_for(words);
        running.wait_for("Built ");
        // Said again with the next build: the colour may be another by then.
        project.write("theme/theme.toml", "[brand]\naccent = \"#ff8800\"\nname = \"Acme\"\n");
        running.wait_for(words);
        assert_eq!(running.interrupt(), 0);
        project.write("theme/theme.toml", "[brand]\naccent = \"#ff8800\"\n");
    }
}

#[test]
fn watch_builds_again_and_keeps_the_last_good_site() {
    let project = Project::new();
    let watch = project.start(&["watch"]);
    watch.wait_for("Built ");
    project.write("project.toml", "name = \"Office move two\"\nstart = 2026-11-02\n");
    watch.wait_for("for Office move two");
    assert!(project.read("site/index.html").contains("Office move two"));
    project.break_it();
    watch.wait_for("Nothing was published");
    assert!(project.read("site/index.html").contains("Office move two"));
    project.write("plan.toml", PLAN);
    watch.wait_for("nothing changed");
    assert_eq!(watch.interrupt(), 0);
}

#[test]
fn for_an_audience_no_line_of_the_files_is_shown() {
    let project = Project::new();
    project.write("risks.toml", "[[risk]]\nid = \"R-1\"\ntitle = \"Zqsecret\"\nowner = \"zqnobody\"\n");
    let server = Server::start_with(&project, &["serve", "--port", "0", "--audience", "users"]);
    let page = server.get("/");
    assert!(page.contains("503") && page.contains("told in the terminal"), "{page}");
    assert!(!page.to_lowercase().contains("zq"), "{page}");
    // Whoever works on the project sees it.
    let open = Server::start(&project).get("/");
    assert!(open.contains("zqnobody"), "{open}");
}

#[test]
fn a_portfolio_is_served_and_what_changes_is_built_alone() {
    let stand = crate::portfolio::two();
    let server = Server::start(&stand);
    let front = server.get("/");
    assert!(front.contains("Alpha move") && front.contains("Beta mail"), "{front}");
    assert_eq!(status(&server.get("/alpha")), 307);
    assert!(server.get("/alpha/").contains("Alpha move"));
    assert_eq!(status(&server.get("/alpha/timeline.html")), 200);
    assert_eq!(status(&server.get("/alpha/none.html")), 404);
    let mut events = server.events();
    crate::portfolio::project(&stand, "beta", "Beta post", "");
    events.wait_for("reload");
    server.running.wait_for("1 of 2 projects anew");
    assert!(server.get("/beta/").contains("Beta post") && server.get("/").contains("Beta post"));
    assert_eq!(server.running.interrupt(), 0);
}

/// The page of the project that is broken shows what is wrong, as it does for a project alone; the others stay.
#[test]
fn a_broken_project_of_a_portfolio_is_told_in_the_browser() {
    let stand = crate::portfolio::two();
    let plan = stand.read("beta/plan.toml");
    stand.write("beta/plan.toml", &plan.replacen("duration", "owner = \"zqnobody\"\nduration", 1));
    let server = Server::start(&stand);
    for path in ["/beta/", "/beta", "/beta/timeline.html"] {
        let page = server.get(path);
        assert!(status(&page) == 503 && page.contains("zqnobody"), "{path} {page}");
        assert!(
            page.contains("beta/plan.toml:4:9") && page.contains("The other projects are shown"),
            "{page}"
        );
    }
    assert_eq!((status(&server.get("/")), status(&server.get("/alpha/"))), (200, 200));
    let mut events = server.events();
    stand.write("beta/plan.toml", &plan);
    events.wait_for("reload");
    assert_eq!(status(&server.get("/beta/")), 200);
    // What is wrong with the portfolio itself concerns every page.
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\ncurency = \"EUR\"\n");
    events.wait_for("reload");
    let page = server.get("/");
    assert!(status(&page) == 503 && page.contains("portfolio.toml:2:1"), "{page}");
    assert_eq!(server.running.interrupt(), 0);
}

#[test]
fn for_an_audience_no_line_of_a_portfolio_is_shown() {
    for head in ["", "audience = \"exec\"\n"] {
        let stand = crate::portfolio::two();
        stand.write("portfolio.toml", &format!("name = \"Workplace 2027\"\n{head}"));
        let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"Zqsecret\"\nowner = \"zqnobody\"\n";
        stand.write("beta/risks.toml", risk);
        let audience = if head.is_empty() { &["--audience", "exec"][..] } else { &[] };
        let server = Server::start_with(&stand, &[&["serve", "--port", "0"], audience].concat());
        let page = server.get("/beta/");
        assert!(status(&page) == 503 && page.contains("told in the terminal"), "{page}");
        assert!(!page.to_lowercase().contains("zq"), "{page}");
        assert!(!server.get("/").to_lowercase().contains("zq"));
    }
}
