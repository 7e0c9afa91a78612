//! Values for the keys of a new record: those that are known, and for all others one that shows how it is written.

use crate::cli::new::record::quoted;
use crate::load::field::{self, Field, Fields, Shape};
use crate::load::{Inventory, Kind};
use crate::units::Date;

/// What stands where only the writer knows what to write.
const BLANK: &str = "\"…\"";
/// A sprint of two weeks, from its first day to its last.
const SPRINT_DAYS: i32 = 13;

/// Makes values from the day and from the records that are there.
pub struct Examples<'a> {
    pub today: Date,
    pub inventory: &'a Inventory,
    /// Who runs the project: the likeliest name wherever a person is asked for.
    pub manager: Option<&'a str>,
}

impl Examples<'_> {
    /// Returns the value that a key has in a new record: the day where it was raised or counted, and something that
    /// can be read where something must be there.
    pub fn known(&self, field: &Field) -> Option<String> {
        match (field.key, field.shape) {
            ("raised", Shape::Date) => Some(self.today.to_string()),
            ("to", Shape::Date) if field.required => Some((self.today + SPRINT_DAYS).to_string()),
            // A line may do without, where its work has rates: a new one does not know of any.
            ("amount", Shape::Money) => Some("0".to_string()),
            (_, Shape::Money | Shape::Number) if field.required => Some("0".to_string()),
            _ => field.required.then(|| self.of(field)),
        }
    }

    /// Returns a value that shows how a key is written.
    pub fn of(&self, field: &Field) -> String {
        self.shape(&field.shape)
    }

    fn shape(&self, shape: &Shape) -> String {
        match shape {
            Shape::Text | Shape::Line | Shape::Markdown | Shape::Id => BLANK.to_string(),
            Shape::Date => self.today.to_string(),
            Shape::DateTime => format!("{}T18:00:00", self.today),
            Shape::Month => quoted(&self.today.to_string()[..7]),
            Shape::Duration => "\"5d\"".to_string(),
            Shape::Money => "1000".to_string(),
            Shape::Currency => "\"EUR\"".to_string(),
            Shape::Percent => "50".to_string(),
            Shape::Number => "1".to_string(),
            Shape::Integer { min, max } => (*min).max(1).min(*max).to_string(),
            Shape::Choice(choices) => quoted(choices.first().copied().unwrap_or_default()),
            Shape::Flag => "true".to_string(),
            Shape::Ref(kind) => self.record(*kind),
            Shape::PersonOrName => self.record(Kind::Person),
            Shape::Supplier => self.record(Kind::Vendor),
            Shape::Dependency => self.record(Kind::Task),
            Shape::Assignment => match self.id(Kind::Person) {
                Some(person) => quoted(&format!("{person} 50%")),
                None => BLANK.to_string(),
            },
            Shape::Capacity => "\"4d/w\"".to_string(),
            Shape::Cadence => "\"weekly\"".to_string(),
            Shape::Hours => "\"09:00-17:00\"".to_string(),
            Shape::Setting => "true".to_string(),
            Shape::List(inner) => format!("[{}]", self.shape(inner)),
            Shape::Table(fields) => self.table(fields),
            Shape::Either(first, _) => self.shape(first),
        }
    }

    fn table(&self, fields: Fields) -> String {
        let keys = field::all(fields).filter(|field| field.key != field::ANY_OTHER);
        let keys: Vec<String> = keys.map(|field| format!("{} = {}", field.key, self.of(field))).collect();
        if keys.is_empty() { "{}".to_string() } else { format!("{{ {} }}", keys.join(", ")) }
    }

    fn record(&self, kind: Kind) -> String {
        self.id(kind).map_or(BLANK.to_string(), quoted)
    }

    /// Returns the id of a record of a kind, the newest one where it is not a person.
    fn id(&self, kind: Kind) -> Option<&str> {
        let mut of_kind = self.inventory.kept.iter().filter(|kept| kind == Kind::Any || kept.kind == kind);
        match kind {
            Kind::Person => self.manager.or_else(|| of_kind.next().map(|kept| kept.id.as_str())),
            _ => of_kind.next_back().map(|kept| kept.id.as_str()),
        }
    }
}
