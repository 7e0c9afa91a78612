//! Serves a site from memory on this machine only, and tells the browser when there is a new one.
//!
//! It listens on the loopback address, and answers only to the names of that address: a page from
//! elsewhere that has its own name resolved to 127.0.0.1 (DNS rebinding) is turned away.

mod answer;
mod live;
mod mime;
mod trouble;

pub use trouble::Trouble;

use crate::io::Refused;
use crate::site::Site;
use anyhow::Context;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::{oneshot, watch};

/// What is being shown, shared between the server and whoever builds.
#[derive(Clone)]
pub struct Screen {
    now: Arc<RwLock<Shown>>,
    version: watch::Sender<u64>,
}

/// Sites in folders of another one. Each is shared, so that one of many can change without a copy of the others.
pub type Below = BTreeMap<String, Arc<Site>>;

/// What is wrong in folders whose sites there are none of, by these.
pub type Failed = BTreeMap<String, Vec<Trouble>>;

/// The last good site, and why there is no newer one.
#[derive(Clone, Default)]
struct Shown {
    site: Option<Arc<Site>>,
    /// Sites that lie in folders of the first, by these.
    below: Below,
    failed: Arc<Failed>,
    troubles: Option<Arc<Vec<Trouble>>>,
}

impl Screen {
    fn new() -> Screen {
        // Versions of two runs must differ: an open page reloads when the server is back.
        let started = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as u64);
        Screen { now: Arc::default(), version: watch::Sender::new(started) }
    }

    /// Shows a site. Returns false where it is the one that is shown already.
    pub fn show(&self, site: Site) -> bool {
        self.show_with(site, Below::new(), Failed::new())
    }

    /// Shows a site with others in folders of it, and in others what is wrong with them.
    pub fn show_with(&self, site: Site, below: Below, failed: Failed) -> bool {
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        let is_same_below = now.below.len() == below.len()
            && now.below.iter().zip(&below).all(|(old, new)| old.0 == new.0 && is_same(old.1, new.1));
        let is_same_below = is_same_below && *now.failed == failed;
        let is_same = is_same_below && now.site.as_ref().is_some_and(|old| old.files() == site.files());
        if is_same && now.troubles.is_none() {
            return false;
        }
        *now = Shown { site: Some(Arc::new(site)), below, failed: Arc::new(failed), troubles: None };
        drop(now);
        self.version.send_modify(|version| *version += 1);
        true
    }

    /// Shows what is wrong on every page. The last good site is kept for what is not a page.
    pub fn fail(&self, troubles: Vec<Trouble>) {
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        if now.troubles.as_ref().is_some_and(|old| **old == troubles) {
            return;
        }
        now.troubles = Some(Arc::new(troubles));
        drop(now);
        self.version.send_modify(|version| *version += 1);
    }

    fn now(&self) -> Shown {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn is_same(one: &Arc<Site>, other: &Arc<Site>) -> bool {
    Arc::ptr_eq(one, other) || one.files() == other.files()
}

/// A server that has its port, but does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    screen: Screen,
}

/// Returns how to stop a server, and what its `run` waits for.
pub fn stopper() -> (impl FnOnce() + Send, oneshot::Receiver<()>) {
    let (stop, stopped) = oneshot::channel();
    let stop = move || {
        // The server may have ended by itself.
        let _ = stop.send(());
    };
    (stop, stopped)
}

impl Server {
    /// Takes a port; 0 for any that is free.
    pub fn bind(port: u16) -> anyhow::Result<Server> {
        let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => listener,
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                let message = format!("port {port} is in use, perhaps by another `milepost serve`");
                return Err(
                    Refused::new(message, "choose another with `--port`; 0 takes any that is free").into()
                );
            }
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                let message = format!("port {port} is kept for the system");
                return Err(Refused::new(message, "choose one above 1023 with `--port`").into());
            }
            Err(error) => return Err(error).with_context(|| format!("port {port} could not be opened")),
        };
        let address = listener.local_addr().context("the port could not be opened")?;
        Ok(Server { listener, address, screen: Screen::new() })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn screen(&self) -> Screen {
        self.screen.clone()
    }

    /// Answers requests until `stop` is told or dropped.
    ///
    /// Not axum's graceful shutdown: it waits for open event streams for ever (tokio-rs/axum#2673). Dropping
    /// the runtime closes them.
    pub fn run(self, stop: oneshot::Receiver<()>) -> anyhow::Result<()> {
        let run = || -> std::io::Result<()> {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            self.listener.set_nonblocking(true)?;
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(self.listener)?;
                let app = axum::Router::new().fallback(answer::answer).with_state(self.screen);
                tokio::select! {
                    result = axum::serve(listener, app) => result,
                    _ = stop => Ok(()),
                }
            })
        };
        run().context("the web server has failed")
    }
}
