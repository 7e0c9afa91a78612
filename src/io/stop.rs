//! Ctrl-C and the polite request to end, as a call.

use std::thread;

/// Calls `then` once, on a thread of its own, when the user or the system asks the process to end.
///
/// From then on the process does not end by itself; `then` has to see to it.
pub fn on_request(then: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    // The handler is in place before this returns: a Ctrl-C right after it is not lost.
    let mut requests = {
        let _inside = runtime.enter();
        Requests::new()?
    };
    thread::Builder::new().name("stop".into()).spawn(move || {
        runtime.block_on(requests.next());
        then();
    })?;
    Ok(())
}

#[cfg(unix)]
struct Requests {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Requests {
    fn new() -> std::io::Result<Requests> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Requests {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(windows)]
struct Requests(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Requests {
    fn new() -> std::io::Result<Requests> {
        Ok(Requests(tokio::signal::windows::ctrl_c()?))
    }

    async fn next(&mut self) {
        self.0.recv().await;
    }
}
