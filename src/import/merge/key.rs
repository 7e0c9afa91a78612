//! One key: what it was, what the file says now, what the text says.

use toml_edit::{Array, InlineTable, Item, Table, Value};

/// What became of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    Nothing,
    Set,
    Removed,
    /// The file has changed it, and so has somebody: the file's value was taken.
    Overruled,
    /// The file has it no more, but somebody has changed it: it stays.
    Kept,
}

/// The sides of a key. Values are TOML in one line.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// What the last import wrote; nothing where the key was not there.
    pub base: Option<&'a str>,
    pub new: Option<&'a str>,
    /// The new value as it is to be written.
    pub readable: Option<&'a str>,
    /// Whether it is known what the last import wrote.
    pub is_known: bool,
}

/// Brings a key up to date.
pub fn merge(table: &mut Table, key: &str, sides: Sides) -> Change {
    if sides.is_known && sides.base == sides.new {
        return Change::Nothing;
    }
    let Some(new) = sides.new else { return remove(table, key, sides.base) };
    let Some(new) = parse(new) else { return Change::Nothing };
    let current = table.get(key).and_then(|item| item.clone().into_value().ok());
    let Some(current) = current else {
        let readable = sides.readable.and_then(parse).unwrap_or(new);
        table.insert(key, Item::Value(readable));
        return Change::Set;
    };
    let base = sides.base.and_then(parse);
    if same(&current, &new) {
        return Change::Nothing;
    }
    if let (Some(now), Value::Array(list)) = (current.as_array(), &new)
        && (base.as_ref().is_some_and(Value::is_array)
            || matches!(key, "after" | "assign" | "holidays" | "opened" | "away"))
    {
        let before = base.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
        let mut now = now.clone();
        if !sides.is_known && matches!(key, "after" | "assign") {
            // What the last import wrote is not known: the same task or person is not named twice.
            now.retain(|old| list.iter().all(|new| first_word(old) != first_word(new)));
        }
        let merged = lists(now, &before, list);
        return replace(table, key, Value::Array(merged), &current, Change::Set);
    }
    let is_ours = base.is_none_or(|base| same(&base, &current));
    let readable = sides.readable.and_then(parse).unwrap_or(new);
    replace(table, key, readable, &current, if is_ours { Change::Set } else { Change::Overruled })
}

fn first_word(value: &Value) -> &str {
    value.as_str().and_then(|text| text.split_whitespace().next()).unwrap_or_default()
}

fn remove(table: &mut Table, key: &str, base: Option<&str>) -> Change {
    let Some(base) = base.and_then(parse) else { return Change::Nothing };
    let Some(current) = table.get(key).and_then(|item| item.clone().into_value().ok()) else {
        return Change::Nothing;
    };
    if same(&current, &base) {
        table.remove(key);
        return Change::Removed;
    }
    if let (Some(now), Some(before)) = (current.as_array(), base.as_array()) {
        let rest = lists(now.clone(), before, &Array::new());
        if rest.is_empty() {
            table.remove(key);
        } else {
            replace(table, key, Value::Array(rest), &current, Change::Removed);
        }
        return Change::Removed;
    }
    Change::Kept
}

fn replace(table: &mut Table, key: &str, mut new: Value, old: &Value, change: Change) -> Change {
    if same(&new, old) {
        return Change::Nothing;
    }
    // The comment behind the old value stays.
    *new.decor_mut() = old.decor().clone();
    table[key] = Item::Value(new);
    change
}

/// Takes out of a list what the file has taken out of its own, and adds what the file has added.
fn lists(mut now: Array, before: &Array, new: &Array) -> Array {
    let has = |list: &Array, value: &Value| list.iter().any(|other| same(other, value));
    now.retain(|value| !has(before, value) || has(new, value));
    let first = now.iter().next().map(|value| value.decor().clone());
    for value in new.iter().filter(|value| !has(before, value)) {
        if !has(&now, value) {
            let mut value = value.clone();
            *value.decor_mut() = first.clone().unwrap_or_else(|| toml_edit::Decor::new(" ", ""));
            now.push_formatted(value);
        }
    }
    let is_plain = |decor: &toml_edit::Decor| {
        let parts = [decor.prefix(), decor.suffix()];
        parts
            .into_iter()
            .flatten()
            .all(|part| part.as_str().is_none_or(|part| part.trim_matches(' ').is_empty()))
    };
    // A list that is spread over lines, or has comments, stays as it was laid out.
    if now.iter().all(|value| is_plain(value.decor())) {
        now.fmt();
    }
    now
}

/// Reads a value in TOML.
pub fn parse(text: &str) -> Option<Value> {
    text.parse().ok()
}

/// Tells whether two values say the same, however they are written.
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.value().trim() == other.value().trim(),
        (Value::Integer(one), Value::Integer(other)) => one.value() == other.value(),
        (Value::Float(one), Value::Float(other)) => one.value() == other.value(),
        (Value::Integer(whole), Value::Float(float)) | (Value::Float(float), Value::Integer(whole)) => {
            *whole.value() as f64 == *float.value()
        }
        (Value::Boolean(one), Value::Boolean(other)) => one.value() == other.value(),
        (Value::Datetime(one), Value::Datetime(other)) => one.value() == other.value(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::InlineTable(one), Value::InlineTable(other)) => same_tables(one, other),
        _ => false,
    }
}

fn same_tables(one: &InlineTable, other: &InlineTable) -> bool {
    one.len() == other.len()
        && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, base: Option<&str>, new: Option<&str>, expected: &str, change: Change) {
        let mut document: toml_edit::DocumentMut = text.parse().unwrap();
        let sides = Sides { base, new, readable: new, is_known: true };
        assert_eq!(merge(document.as_table_mut(), "key", sides), change, "{text}");
        assert_eq!(document.to_string(), expected);
    }

    #[test]
    fn only_what_the_file_has_changed_is_set() {
        let hand = "# why\nkey = \"6d\" # by hand\n";
        check(hand, Some("\"5d\""), Some("\"5d\""), hand, Change::Nothing);
        check(hand, Some("\"5d\""), Some("\"7d\""), "# why\nkey = \"7d\" # by hand\n", Change::Overruled);
        check("key = \"5d\"\n", Some("\"5d\""), Some("\"7d\""), "key = \"7d\"\n", Change::Set);
        check("", None, Some("\"7d\""), "key = \"7d\"\n", Change::Set);
        check(hand, None, None, hand, Change::Nothing);
        check(hand, Some("\"5d\""), None, hand, Change::Kept);
        check("key = 1.0\n", Some("1"), None, "", Change::Removed);
    }

    #[test]
    fn lists_keep_what_was_added_by_hand() {
        let (base, new) = (Some("[\"a\", \"b\"]"), Some("[\"b\", \"c\"]"));
        check("key = [\"a\", \"b\", \"mine\"]\n", base, new, "key = [\"b\", \"mine\", \"c\"]\n", Change::Set);
        check("key = [\"mine\", \"a\", \"b\"]\n", base, None, "key = [\"mine\"]\n", Change::Removed);
        check("key = [\"a\", \"b\"]\n", base, base, "key = [\"a\", \"b\"]\n", Change::Nothing);
    }
}
