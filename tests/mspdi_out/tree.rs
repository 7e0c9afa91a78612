//! What tests ask a file of MS Project for.

pub use crate::support::xml::Element;

impl Element {
    /// Returns the first element of a name.
    pub fn find(&self, name: &str) -> Option<&Element> {
        self.inside.iter().find(|element| element.name == name)
    }

    /// Returns the elements of a list: `listed("Tasks", "Task")`.
    pub fn listed<'a>(&'a self, list: &str, name: &'a str) -> impl Iterator<Item = &'a Element> {
        let inside = self.find(list).map_or(&[][..], |list| &list.inside);
        inside.iter().filter(move |element| element.name == name)
    }

    /// Returns the text of an element inside, empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.find(name).map_or("", |element| element.text.as_str())
    }

    /// Returns the task of a name.
    pub fn task(&self, name: &str) -> &Element {
        let mut tasks = self.listed("Tasks", "Task");
        tasks.find(|task| task.value("Name") == name).unwrap_or_else(|| panic!("no task {name}"))
    }

    /// Returns `Name=value` for some elements, in the order asked for; those that are not there are left out.
    pub fn values(&self, names: &[&str]) -> Vec<String> {
        let found = names.iter().filter_map(|name| self.find(name));
        found.map(|element| format!("{}={}", element.name, element.text)).collect()
    }
}
