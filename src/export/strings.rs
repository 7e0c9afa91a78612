//! Collects the texts of anything that can be written as data, without writing it: each with the key that it stands
//! under.

use serde::Serialize;
use serde::ser;
use std::borrow::Cow;
use std::fmt;

/// Gives every text of a part to `take`, with its key. Words of the program's own lists are none.
pub fn each<T: Serialize + ?Sized>(part: &T, take: &mut dyn FnMut(&str, &str)) {
    // What cannot be written as data is in no site either.
    let _ = part.serialize(&mut Collector { key: Cow::Borrowed(""), take });
}

struct Collector<'a> {
    key: Cow<'static, str>,
    take: &'a mut dyn FnMut(&str, &str),
}

/// Why something is no data: it has no text of its own, so that nobody is told.
#[derive(Debug)]
struct NoData;

impl fmt::Display for NoData {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("no data")
    }
}

impl std::error::Error for NoData {}

impl ser::Error for NoData {
    fn custom<T: fmt::Display>(_: T) -> NoData {
        NoData
    }
}

type Done = Result<(), NoData>;

/// A list or a table that is being read.
struct Within<'b, 'a> {
    to: &'b mut Collector<'a>,
    /// The key that the whole stands under.
    outer: Cow<'static, str>,
}

impl<'b, 'a> Within<'b, 'a> {
    fn new(to: &'b mut Collector<'a>) -> Within<'b, 'a> {
        let outer = to.key.clone();
        Within { to, outer }
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
        self.to.key = Cow::Borrowed(key);
        value.serialize(&mut *self.to)
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.to.key = self.outer.clone();
        value.serialize(&mut *self.to)
    }

    fn done(self) -> Done {
        self.to.key = self.outer;
        Ok(())
    }
}

/// Forms that hold no text.
macro_rules! no_text {
    ($($name:ident: $type:ty),* $(,)?) => { $(fn $name(self, _: $type) -> Done { Ok(()) })* };
}

/// Forms whose parts are read one after the other.
macro_rules! parts {
    ($($name:ident: $form:ident($($type:ty),*)),* $(,)?) => { $(
        fn $name(self, $(_: $type),*) -> Result<Self::$form, NoData> { Ok(Within::new(self)) }
    )* };
}

impl<'b, 'a> ser::Serializer for &'b mut Collector<'a> {
    type Ok = ();
    type Error = NoData;
    type SerializeSeq = Within<'b, 'a>;
    type SerializeTuple = Within<'b, 'a>;
    type SerializeTupleStruct = Within<'b, 'a>;
    type SerializeTupleVariant = Within<'b, 'a>;
    type SerializeMap = Within<'b, 'a>;
    type SerializeStruct = Within<'b, 'a>;
    type SerializeStructVariant = Within<'b, 'a>;

    no_text! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    }

    fn serialize_str(self, text: &str) -> Done {
        (self.take)(&self.key, text);
        Ok(())
    }
    fn serialize_none(self) -> Done {
        Ok(())
    }
    fn serialize_unit(self) -> Done {
        Ok(())
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Done {
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        key: &'static str,
        value: &T,
    ) -> Done {
        let mut within = Within::new(self);
        within.field(key, value)?;
        within.done()
    }
    parts! {
        serialize_seq: SerializeSeq(Option<usize>),
        serialize_tuple: SerializeTuple(usize),
        serialize_tuple_struct: SerializeTupleStruct(&'static str, usize),
        serialize_tuple_variant: SerializeTupleVariant(&'static str, u32, &'static str, usize),
        serialize_map: SerializeMap(Option<usize>),
        serialize_struct: SerializeStruct(&'static str, usize),
        serialize_struct_variant: SerializeStructVariant(&'static str, u32, &'static str, usize),
    }
}

/// Lists and tables, by what their parts are called in the trait.
macro_rules! lists {
    ($($form:ident: $element:ident),* $(,)?) => { $(
        impl ser::$form for Within<'_, '_> {
            type Ok = ();
            type Error = NoData;
            fn $element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                self.element(value)
            }
            fn end(self) -> Done {
                self.done()
            }
        }
    )* };
}

macro_rules! tables {
    ($($form:ident),* $(,)?) => { $(
        impl ser::$form for Within<'_, '_> {
            type Ok = ();
            type Error = NoData;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
                self.field(key, value)
            }
            fn end(self) -> Done {
                self.done()
            }
        }
    )* };
}

lists! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field,
}
tables! { SerializeStruct, SerializeStructVariant }

impl ser::SerializeMap for Within<'_, '_> {
    type Ok = ();
    type Error = NoData;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        let mut name = String::new();
        let _ = key.serialize(&mut Collector {
            key: Cow::Borrowed(""),
            take: &mut |_, text| name = text.to_string(),
        });
        self.to.key = Cow::Owned(name);
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut *self.to)
    }
    fn end(self) -> Done {
        self.done()
    }
}

#[cfg(test)]
mod tests {
    use super::each;
    use serde::Serialize;
    use std::collections::BTreeMap;

    #[derive(Serialize)]
    struct Record {
        id: &'static str,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        Plain,
        Called(String),
        Dated { by: String, days: i32 },
    }

    #[derive(Serialize)]
    struct Risk {
        #[serde(flatten)]
        record: Record,
        title: Option<String>,
        tags: Vec<&'static str>,
        pair: (i32, &'static str),
        kinds: Vec<Kind>,
        more: BTreeMap<String, String>,
        last: &'static str,
    }

    #[test]
    fn every_text_comes_with_its_key() {
        let risk = Risk {
            record: Record { id: "R-1" },
            title: Some("Late".into()),
            tags: vec!["a", "b"],
            pair: (1, "c"),
            kinds: vec![Kind::Plain, Kind::Called("d".into()), Kind::Dated { by: "e".into(), days: 2 }],
            more: BTreeMap::from([("f".to_string(), "g".to_string())]),
            last: "h",
        };
        let mut found = Vec::new();
        each(&[risk], &mut |key, text| found.push(format!("{key}={text}")));
        let expected =
            ["id=R-1", "title=Late", "tags=a", "tags=b", "pair=c", "called=d", "by=e", "f=g", "last=h"];
        assert_eq!(found, expected);
    }
}
