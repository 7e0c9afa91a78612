//! Whose edition is made.

use crate::load;
use crate::model::audience::Audience;
use crate::model::{AudienceId, Project};
use crate::pipeline::{Asked, Refusal};
use crate::units::fence;

/// Which edition is made: the one asked for, else the project's default, else the only one there is. Ready-made
/// audiences are made only where one is asked for. Where records are for some only and no audience is declared,
/// somebody has to say for whom the build is.
pub fn choose(project: &Project, asked: Asked) -> Result<Option<AudienceId>, Refusal> {
    let find =
        |id: &str| project.audiences.iter().position(|audience| audience.id == id).map(AudienceId::new);
    let mut found = declared(project).map(|(id, _)| id);
    match asked {
        Asked::Named(id) => find(id).map(Some).ok_or_else(|| unknown(project, id)),
        Asked::Widest => Ok(None),
        Asked::Default => match (project.site.audience, found.next(), found.next()) {
            (Some(audience), _, _) => Ok(Some(audience)),
            (None, None, _) if !is_marked(project) => Ok(None),
            (None, Some(only), None) => Ok(Some(only)),
            (None, None, _) => Err(Refusal::ForSomeOnly { known: ids(&project.audiences) }),
            (None, _, _) => {
                let known = declared(project).map(|(_, audience)| audience.id.clone()).collect();
                Err(Refusal::ChooseAudience { unknown: None, nearest: None, known })
            }
        },
    }
}

/// Returns the audiences that the project declares.
pub fn declared(project: &Project) -> impl Iterator<Item = (AudienceId, &Audience)> {
    let audiences =
        project.audiences.iter().enumerate().map(|(place, audience)| (AudienceId::new(place), audience));
    audiences.filter(|(_, audience)| audience.declared)
}

/// Tells whether anything of the project is for some audiences only.
fn is_marked(project: &Project) -> bool {
    let records = project.names.values().map(|&record| &project.record(record).visible);
    let texts = project.updates.iter().map(|update| &update.visible);
    let pages = project.pages.iter().map(|page| &page.visible);
    records.chain(texts).chain(pages).any(Option::is_some)
        || project.files.iter().any(|file| fence::likely(&file.text).next().is_some())
}

fn ids(audiences: &[Audience]) -> Vec<String> {
    audiences.iter().map(|audience| audience.id.clone()).collect()
}

fn unknown(project: &Project, id: &str) -> Refusal {
    let known = ids(&project.audiences);
    Refusal::ChooseAudience {
        nearest: load::near::nearest(id, known.iter().map(String::as_str)).map(str::to_string),
        unknown: Some(id.to_string()),
        known,
    }
}
