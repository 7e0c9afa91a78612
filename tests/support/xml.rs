//! XML documents as trees, so that tests can ask for one element.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
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
                Event::Start(start) => open.push(Element::of(&start)),
                Event::Empty(start) => open.last_mut().unwrap().inside.push(Element::of(&start)),
                Event::Text(text) => open.last_mut().unwrap().text += &text.xml10_content(),
                Event::GeneralRef(name) => {
                    let letter = match &*name.xml10_content() {
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
        let mut whole = open.remove(0).inside;
        assert_eq!(whole.len(), 1, "one outermost element");
        whole.remove(0)
    }

    fn of(start: &BytesStart) -> Element {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let key = attribute.key.as_ref().to_string();
            (key, attribute.value.to_string())
        });
        let name = start.name().as_ref().to_string();
        Element { name, attributes: attributes.collect(), ..Element::default() }
    }

    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Element> {
        let name = name.to_string();
        self.inside.iter().filter(move |element| element.name == name)
    }

    /// Returns the only element of a name.
    pub fn only(&self, name: &str) -> &Element {
        let found: Vec<&Element> = self.all(name).collect();
        assert_eq!(found.len(), 1, "<{name}> in <{}>", self.name);
        found[0]
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}
