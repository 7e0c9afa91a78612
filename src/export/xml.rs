//! Small XML documents whose elements have attributes.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A document in the making.
pub struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// Writes a whole document.
    pub fn document(root: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Xml)) -> String {
        let mut xml = Xml { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml.group(root, attributes, inside);
        let mut bytes = xml.writer.into_inner();
        bytes.push(b'\n');
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Writes an element that holds others.
    pub fn group(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Xml)) {
        self.event(Event::Start(start(name, attributes)));
        inside(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element with a text.
    pub fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.group(name, attributes, |xml| xml.event(Event::Text(BytesText::new(&sayable(text)))));
    }

    /// Writes an element that holds nothing.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    fn event(&mut self, event: Event) {
        // Writing into memory cannot fail.
        let _ = self.writer.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, sayable(value).as_str()));
    }
    start
}

/// Returns a text without the characters that XML 1.0 cannot hold in any form.
fn sayable(text: &str) -> String {
    let may_stand = |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(may_stand).collect()
}
