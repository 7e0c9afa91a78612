//! A file that stands by itself: it holds no records, and refers to none.

use crate::diagnostic::Diagnostics;
use crate::load::file::{Cut, File};
use crate::load::folder::{FileKind, Form, Found};
use crate::load::names::Names;
use crate::load::reader::Reader;
use crate::load::value::Context;
use crate::load::{check, folder};
use crate::source::{Content, FileId, Sources};

/// Reads the file with what its keys may be, and reports all that is wrong with these. Nothing where it is no text.
pub fn read<T>(
    sources: &Sources,
    id: FileId,
    kind: &'static FileKind,
    out: &mut Diagnostics,
    take: impl FnOnce(&Reader, &mut Diagnostics) -> T,
) -> Option<T> {
    let file = sources.file(id);
    if !matches!(file.content, Content::Text(_)) {
        out.push(folder::unreadable(id, &file.path, &file.content));
        return None;
    }
    let found = Found { id, path: &file.path, kind, form: Form::Toml, text: sources.text(id) };
    let cut = Cut::of(&found);
    let file = File::parse(&found, &cut, out);
    let names = Names::default();
    let context = Context { file: &file, names: &names, tells: true };
    let reader = Reader::new(context, &file.table, kind.fields, 0..0);
    check::check(&reader, out);
    Some(take(&reader, out))
}
