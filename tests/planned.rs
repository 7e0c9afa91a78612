//! Planned money: hand-worked sums of lines, changes and tasks, from the files to the figures.

mod changes;
mod days;
mod frozen;
mod labour;
mod shapes;
mod tasks;

use milepost::analysis::Figures;
use milepost::edition::Edition;
use milepost::source::Sources;
use milepost::units::Date;
use milepost::{analysis, edition, load, plan};

/// Takes files to what everybody may see of them, and its figures, as of the status date of the project.
fn figures(files: &[(&str, &str)]) -> (Edition, Figures) {
    let sources = Sources::from_texts(files.iter().copied());
    let loaded = load::load(&sources);
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let project = loaded.project.unwrap();
    let as_of = project.head.status_date.unwrap_or(Date::from_days(20_000));
    let plan = plan::plan(&project, as_of);
    let (edition, _) = edition::issue(project, plan, None);
    let figures = analysis::analyse(&edition);
    (edition, figures)
}
