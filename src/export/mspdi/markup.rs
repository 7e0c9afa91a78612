//! XML in the order in which it is asked for: elements with a text, and groups of elements.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The namespace of all versions of the format.
const NAMESPACE: &str = "http://schemas.microsoft.com/project";

/// A document in the making.
pub struct Markup {
    writer: Writer<Vec<u8>>,
}

impl Markup {
    /// Writes a whole document, whose outermost element has the namespace of the format.
    pub fn document(root: &str, inside: impl FnOnce(&mut Markup)) -> String {
        let mut markup = Markup { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
        markup.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        let mut start = BytesStart::new(root);
        start.push_attribute(("xmlns", NAMESPACE));
        markup.event(Event::Start(start));
        inside(&mut markup);
        markup.event(Event::End(BytesEnd::new(root)));
        let mut bytes = markup.writer.into_inner();
        bytes.push(b'\n');
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Writes an element that holds others.
    pub fn group(&mut self, name: &str, inside: impl FnOnce(&mut Markup)) {
        self.event(Event::Start(BytesStart::new(name)));
        inside(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element with a value.
    pub fn value(&mut self, name: &str, value: impl std::fmt::Display) {
        let text = sayable(&value.to_string());
        self.event(Event::Start(BytesStart::new(name)));
        self.event(Event::Text(BytesText::new(&text)));
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element with a value, where there is one.
    pub fn known(&mut self, name: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.value(name, value);
        }
    }

    /// Writes a switch: 1 or 0.
    pub fn switch(&mut self, name: &str, is_on: bool) {
        self.value(name, u8::from(is_on));
    }

    fn event(&mut self, event: Event) {
        // Writing into memory cannot fail.
        let _ = self.writer.write_event(event);
    }
}

/// Returns a text without the characters that no XML document may hold, however they are written
/// (XML 1.0, production 2), and with line ends as XML counts them.
fn sayable(text: &str) -> String {
    let may_stand = |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(may_stand).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_escaped_and_what_xml_forbids_is_left_out() {
        let text = Markup::document("A", |markup| markup.value("B", "R&D <\u{1}\u{fffe}\r\nü"));
        assert!(text.contains("<B>R&amp;D &lt;\nü</B>"), "{text}");
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"), "{text}");
    }
}
