//! Free pages.

use crate::model::AudienceId;
use crate::model::record::Prose;
use crate::source::Origin;

#[derive(Clone, Debug)]
pub struct FreePage {
    /// The file's name without its ending; its address.
    pub name: String,
    pub title: String,
    /// Small numbers come first in the navigation.
    pub order: i32,
    /// Questions and answers for end users.
    pub questions: bool,
    pub visible: Option<Vec<AudienceId>>,
    pub body: Prose,
    pub origin: Origin,
}
