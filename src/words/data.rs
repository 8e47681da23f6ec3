//! What is wrong with the reader's data, and what to do about it.

use super::{data_phrase, fixed, further};
use crate::data::placed::TooFew;
use crate::data::supplied::{ColumnName, ContentError, Counted, IdxError, Missing, Place, Split, TableError};
use crate::data::{Data, DataKind};

/// Why there is nothing to learn from.
#[must_use]
pub fn missing(missing: &Missing) -> String {
    match missing {
        Missing::Bundled(set) => further().missing_bundled(data_phrase(set.name())),
        Missing::Unchosen => further().missing_unchosen(),
        Missing::File(file) => further().missing_file(file.name(), file.size()),
        Missing::Placed(TooFew { label, count }) => further().missing_points(*count as u32, *label as u32),
        Missing::Table(error) => table_error(error),
    }
}

/// Why a file cannot be used.
#[must_use]
pub fn content_error(error: &ContentError) -> String {
    match error {
        ContentError::Images(error) => idx_error(error),
        ContentError::Table(error) => table_error(error),
    }
}

/// Why files are not a set of images.
#[must_use]
pub fn idx_error(error: &IdxError) -> String {
    let words = further();
    let number = |count: &usize| *count as u32;
    match error {
        IdxError::Incomplete { images, labels } => words.images_incomplete(number(images), number(labels)),
        IdxError::Packed { name } => words.images_packed(name),
        IdxError::Kind { name } => words.images_kind(name),
        IdxError::Length { name, expected, found } => words.images_length(name, found.to_string(), expected.to_string()),
        IdxError::Count { images, labels, split: Split::Training } => {
            words.images_training_count(number(images), number(labels))
        }
        IdxError::Count { images, labels, split: Split::Test } => words.images_test_count(number(images), number(labels)),
        IdxError::Size { train, test } => words.images_size(train, test),
        IdxError::TooMany { what: Counted::Images, found, most } => words.images_too_many(number(found), number(most)),
        IdxError::TooMany { what: Counted::Pixels, found, most } => words.images_many_pixels(number(found), number(most)),
        IdxError::TooMany { what: Counted::Labels, found, most } => words.images_many_labels(number(found), number(most)),
        IdxError::TooFew { what: Counted::Images, found, least } => words.images_too_few(number(found), number(least)),
        IdxError::TooFew { what: Counted::Pixels, found, least } => words.images_few_pixels(number(found), number(least)),
        IdxError::TooFew { what: Counted::Labels, found, least } => words.images_few_labels(number(found), number(least)),
    }
}

/// What a column of a table is called.
#[must_use]
pub fn column_name(name: &ColumnName) -> String {
    match name {
        ColumnName::Given(name) => name.clone(),
        ColumnName::Numbered(number) => further().table_column(*number as u32),
    }
}

/// What a label is called; empty where there is none of that number.
#[must_use]
pub fn label_name(data: &Data, label: u8) -> String {
    match (data, label) {
        (Data::Clicks(_), 0) => further().clicks_none(),
        (Data::Clicks(_), _) => further().clicks_one(),
        _ => data.label(label),
    }
}

/// Why a table cannot be learnt from.
#[must_use]
pub fn table_error(error: &TableError) -> String {
    let words = further();
    let number = |count: &usize| *count as u32;
    let cell = |Place { row, column }: &Place| words.table_cell(number(row), column_name(column));
    match error {
        TableError::TooLarge { bytes } => words.table_too_large(fixed(*bytes as f64 / 1e6, 1)),
        TableError::Several { found } => words.table_several(number(found)),
        TableError::Columns { found } => words.table_columns(number(found)),
        TableError::Rows { found } => words.table_rows(number(found)),
        TableError::Ragged { row, found, expected } => words.table_ragged(number(row), number(found), number(expected)),
        TableError::NotText { row } => words.table_no_text(number(row)),
        TableError::Empty { place } => words.table_empty(cell(place)),
        TableError::Malformed { place, cell: text } => words.table_malformed(cell(place), text),
        TableError::NoColumn { chosen, columns } => words.table_no_column(*chosen, number(columns)),
        TableError::ManyClasses { column } => words.table_many_classes(column_name(column)),
        TableError::OneClass { column } => words.table_one_class(column_name(column)),
    }
}
