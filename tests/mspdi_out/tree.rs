//! A file of MS Project as a tree of elements, so that tests can ask for one by its path.

use quick_xml::Reader;
use quick_xml::events::Event;

/// One element: its own text, and what it holds.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub text: String,
    pub inside: Vec<Element>,
}

impl Element {
    /// Reads a document, and stops the test where it is not well formed.
    pub fn read(xml: &str) -> Element {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = true;
        let mut open = vec![Element::default()];
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{error} at {}", reader.error_position()))
            {
                Event::Start(start) => {
                    let name = start.local_name().as_ref().to_string();
                    open.push(Element { name, ..Element::default() });
                }
                Event::Text(text) => open.last_mut().unwrap().text += &text.xml10_content(),
                Event::GeneralRef(name) => {
                    let name = name.xml10_content().into_owned();
                    let letter = match name.as_str() {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        "apos" => "'",
                        other => panic!("an entity that nobody has defined: {other}"),
                    };
                    open.last_mut().unwrap().text += letter;
                }
                Event::End(_) => {
                    let done = open.pop().unwrap();
                    open.last_mut().unwrap().inside.push(done);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "an element is not closed");
        open.remove(0).inside.remove(0)
    }

    /// Returns the first element of a name.
    pub fn find(&self, name: &str) -> Option<&Element> {
        self.inside.iter().find(|element| element.name == name)
    }

    /// Returns the elements of a list: `all("Tasks", "Task")`.
    pub fn all<'a>(&'a self, list: &str, name: &'a str) -> impl Iterator<Item = &'a Element> {
        let inside = self.find(list).map_or(&[][..], |list| &list.inside);
        inside.iter().filter(move |element| element.name == name)
    }

    /// Returns the text of an element inside, empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.find(name).map_or("", |element| element.text.as_str())
    }

    /// Returns the task of a name.
    pub fn task(&self, name: &str) -> &Element {
        let mut tasks = self.all("Tasks", "Task");
        tasks.find(|task| task.value("Name") == name).unwrap_or_else(|| panic!("no task {name}"))
    }

    /// Returns `Name=value` for some elements, in the order asked for; those that are not there are left out.
    pub fn values(&self, names: &[&str]) -> Vec<String> {
        let found = names.iter().filter_map(|name| self.find(name));
        found.map(|element| format!("{}={}", element.name, element.text)).collect()
    }
}
