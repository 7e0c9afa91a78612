//! Waits until something in a folder changes, and gathers a burst of changes into one.

use anyhow::Context;
use notify::event::EventKind;
use notify::{ErrorKind, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// A save is over when nothing has happened for this long: editors write, rename and touch in one go.
const QUIET: Duration = Duration::from_millis(40);
/// Something that never stops writing is not waited for longer than this.
const WAIT_MOST: Duration = Duration::from_millis(400);
/// How often a folder is compared where the system reports no changes.
const POLL: Duration = Duration::from_millis(1000);
/// Folders of other tools, at any depth.
const IGNORED: [&str; 2] = ["node_modules", "target"];

/// Watches a folder and everything below it.
pub struct Watch {
    signals: Receiver<Signal>,
    sender: Sender<Signal>,
    /// Whether the system had no watches left, so that the folder is looked through every second.
    pub is_polling: bool,
    /// Kept for as long as events are wanted.
    _watcher: Box<dyn Watcher + Send>,
}

/// Ends a wait from another thread.
#[derive(Clone)]
pub struct Stopper(Sender<Signal>);

impl Stopper {
    pub fn stop(&self) {
        // Nobody waits any more: that is what was asked for.
        let _ = self.0.send(Signal::Stop);
    }
}

/// Why a wait is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Signal {
    Changed,
    Stop,
}

impl Watch {
    /// Starts to watch a folder, except for the folder that the site is written to.
    pub fn start(folder: &Path, output: Option<&Path>) -> anyhow::Result<Watch> {
        let failed = || format!("`{}` could not be watched", folder.display());
        let folder = std::fs::canonicalize(folder).with_context(failed)?;
        // The output may not be there yet; what is above it is.
        let output = output.map(|output| std::fs::canonicalize(output).unwrap_or_else(|_| beside(output)));
        let (sender, signals) = channel();
        let filter = Filter { folder: folder.clone(), output };
        match begin::<RecommendedWatcher>(&folder, &filter, &sender, notify::Config::default()) {
            Ok(watcher) => Ok(Watch { signals, sender, is_polling: false, _watcher: watcher }),
            Err(error) if is_out_of_watches(&error) => {
                let config = notify::Config::default().with_poll_interval(POLL);
                let watcher = begin::<PollWatcher>(&folder, &filter, &sender, config).with_context(failed)?;
                Ok(Watch { signals, sender, is_polling: true, _watcher: watcher })
            }
            Err(error) => Err(error).with_context(failed),
        }
    }

    pub fn stopper(&self) -> Stopper {
        Stopper(self.sender.clone())
    }

    /// Waits for a change and until the burst that it belongs to is over.
    pub fn wait(&self) -> Signal {
        match self.signals.recv() {
            Ok(Signal::Changed) => self.wait_until_quiet(),
            Ok(Signal::Stop) | Err(_) => Signal::Stop,
        }
    }

    fn wait_until_quiet(&self) -> Signal {
        let end = Instant::now() + WAIT_MOST;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.signals.recv_timeout(QUIET.min(left)) {
                Ok(Signal::Changed) if !left.is_zero() => {}
                Ok(Signal::Changed) | Err(RecvTimeoutError::Timeout) => return Signal::Changed,
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return Signal::Stop,
            }
        }
    }
}

fn beside(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (std::fs::canonicalize(parent), path.file_name()) {
        (Ok(parent), Some(name)) => parent.join(name),
        _ => path.to_path_buf(),
    }
}

fn begin<W: Watcher + Send + 'static>(
    folder: &Path,
    filter: &Filter,
    sender: &Sender<Signal>,
    config: notify::Config,
) -> notify::Result<Box<dyn Watcher + Send>> {
    let (filter, sender) = (filter.clone(), sender.clone());
    let on_event = move |event: notify::Result<Event>| {
        if filter.is_relevant(&event) {
            let _ = sender.send(Signal::Changed);
        }
    };
    let mut watcher = W::new(on_event, config)?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(Box::new(watcher))
}

fn is_out_of_watches(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::MaxFilesWatch => true,
        // EMFILE: no inotify instance left for this user.
        ErrorKind::Io(error) => error.raw_os_error() == Some(24),
        _ => false,
    }
}

/// Which events are about the project.
#[derive(Clone)]
struct Filter {
    folder: PathBuf,
    output: Option<PathBuf>,
}

impl Filter {
    fn is_relevant(&self, event: &notify::Result<Event>) -> bool {
        match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => false,
            // Events were lost: anything may have changed.
            Ok(event) if event.need_rescan() => true,
            Ok(event) => event.paths.iter().any(|path| self.is_of_project(path)),
            Err(_) => true,
        }
    }

    fn is_of_project(&self, path: &Path) -> bool {
        if self.output.as_ref().is_some_and(|output| path.starts_with(output)) {
            return false;
        }
        let relative = path.strip_prefix(&self.folder).unwrap_or(path);
        relative.components().all(|part| match part {
            Component::Normal(name) => {
                let name = name.to_string_lossy();
                !name.starts_with('.') && !name.ends_with('~') && !IGNORED.contains(&name.as_ref())
            }
            _ => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_the_project_is_watched() {
        let filter = Filter { folder: "/p".into(), output: Some("/p/site".into()) };
        for path in ["/p/plan.toml", "/p", "/p/risks/R-1.md", "/p/theme/style.css", "/p/site2/a.md"] {
            assert!(filter.is_of_project(Path::new(path)), "{path}");
        }
        for path in
            ["/p/site/index.html", "/p/.git/index", "/p/.plan.toml.swp", "/p/plan.toml~", "/p/target/x"]
        {
            assert!(!filter.is_of_project(Path::new(path)), "{path}");
        }
    }

    /// Makes a change after a moment and returns what the watch says.
    fn after(change: impl FnOnce(&Path) + Send + 'static) -> Signal {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("site")).unwrap();
        fs::create_dir(folder.path().join("risks")).unwrap();
        fs::write(folder.path().join("plan.toml"), "a").unwrap();
        fs::write(folder.path().join("risks/old.md"), "a").unwrap();
        let watch = Watch::start(folder.path(), Some(&folder.path().join("site"))).unwrap();
        let (stopper, path) = (watch.stopper(), folder.path().to_path_buf());
        let thread = std::thread::spawn(move || {
            change(&path);
            std::thread::sleep(Duration::from_millis(300));
            stopper.stop();
        });
        let signal = watch.wait();
        thread.join().unwrap();
        signal
    }

    #[test]
    fn saved_new_renamed_and_deleted_files_are_seen() {
        assert_eq!(after(|path| fs::write(path.join("plan.toml"), "b").unwrap()), Signal::Changed);
        assert_eq!(after(|path| fs::write(path.join("risks/new.md"), "b").unwrap()), Signal::Changed);
        assert_eq!(after(|path| fs::remove_file(path.join("risks/old.md")).unwrap()), Signal::Changed);
        let rename = |path: &Path| fs::rename(path.join("risks/old.md"), path.join("risks/x.md")).unwrap();
        assert_eq!(after(rename), Signal::Changed);
    }

    #[test]
    fn a_file_in_a_new_folder_is_seen() {
        let change = |path: &Path| {
            fs::create_dir_all(path.join("pages/deep")).unwrap();
            fs::write(path.join("pages/deep/a.md"), "b").unwrap();
        };
        assert_eq!(after(change), Signal::Changed);
    }

    #[test]
    fn reading_and_building_are_not_changes() {
        let change = |path: &Path| {
            fs::read(path.join("plan.toml")).unwrap();
            fs::write(path.join("site/index.html"), "b").unwrap();
            fs::write(path.join(".hidden"), "b").unwrap();
        };
        assert_eq!(after(change), Signal::Stop);
    }
}
