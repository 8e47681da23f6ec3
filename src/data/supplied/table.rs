//! Tables of the reader's: comma-separated values, one example a row.
//!
//! A table is read once into columns. Which of them is the label is chosen later: every other one must be numeric then, and the
//! label must have 2 to 20 different values.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord};

use super::table_error::{ColumnName, Place, TableError};

/// Bytes a file may have.
pub const LARGEST: usize = 20_000_000;
/// Rows there may be, and must be.
const MOST_ROWS: usize = crate::data::LARGEST_TRAINING_SET;
const LEAST_ROWS: usize = 20;
/// Columns there may be.
const MOST_COLUMNS: usize = 1000;
/// Values of a label.
pub(super) const MOST_CLASSES: usize = 20;
/// What separates cells; the one that the first row has most of.
const DELIMITERS: [u8; 3] = *b",;\t";
/// What people write into cells that have no value.
const MISSING: [&str; 7] = ["", "?", "-", "na", "n/a", "nan", "null"];

/// A table in columns.
#[derive(Debug)]
pub struct Table {
    /// The file as it came.
    bytes: Vec<u8>,
    /// 2 to [`MOST_COLUMNS`], in the order of the file.
    columns: Vec<Column>,
    /// [`LEAST_ROWS`] to [`MOST_ROWS`], the header aside.
    rows: usize,
    /// Whether the first row names the columns.
    pub has_header: bool,
}

/// A column, as a feature and as a label.
#[derive(Debug)]
pub(super) struct Column {
    /// What it is called.
    pub(super) name: ColumnName,
    /// Its numbers, or the first cell that is none.
    pub(super) numbers: Result<Vec<f32>, TableError>,
    /// Its values, if there are few enough, and which each row has; or why it is no label.
    pub(super) classes: Result<Classes, TableError>,
}

/// The values of a label.
#[derive(Debug)]
pub(super) struct Classes {
    /// In ascending order.
    pub(super) names: Vec<String>,
    /// For each row of the table, the header aside, which of the names it has.
    pub(super) of_row: Vec<u8>,
}

impl Table {
    /// The table of these bytes: UTF-8, cells separated by comma, semicolon or tab, quoted where need be (RFC 4180).
    ///
    /// # Errors
    /// What is wrong with it as a whole. Cells are judged once it is known which column is the label.
    pub fn read(bytes: Vec<u8>) -> Result<Self, TableError> {
        if bytes.len() > LARGEST {
            return Err(TableError::TooLarge { bytes: bytes.len() });
        }
        let mut records = records(&bytes)?;
        let has_header = has_header(&records);
        let width = records.first().map_or(0, StringRecord::len);
        if !(2..=MOST_COLUMNS).contains(&width) {
            return Err(TableError::Columns { found: width });
        }
        let names = if has_header { Some(records.remove(0)) } else { None };
        if !(LEAST_ROWS..=MOST_ROWS).contains(&records.len()) {
            return Err(TableError::Rows { found: records.len() });
        }
        let column = |index: usize| {
            let name = names.as_ref().and_then(|names| names.get(index)).unwrap_or_default();
            Column::read(ColumnName::new(name, index), &records, index, has_header)
        };
        Ok(Self { columns: (0..width).map(column).collect(), rows: records.len(), has_header, bytes })
    }

    /// What it was read from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What its columns are called.
    #[must_use]
    pub fn names(&self) -> impl ExactSizeIterator<Item = &ColumnName> {
        self.columns.iter().map(|column| &column.name)
    }

    /// How many rows it has, the header aside.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    pub(super) fn columns(&self) -> &[Column] {
        &self.columns
    }
}

impl Column {
    fn read(name: ColumnName, records: &[StringRecord], index: usize, has_header: bool) -> Self {
        let cells = || records.iter().enumerate().map(|(row, record)| (row, record.get(index).unwrap_or_default()));
        let place = |row: usize| Place { row: row + 1 + usize::from(has_header), column: name.clone() };
        let numbers = cells().map(|(row, cell)| number(cell).map_err(|why| why.at(place(row), cell))).collect();
        let classes = Classes::read(cells(), place, &name);
        Self { name, numbers, classes }
    }
}

impl Classes {
    fn read<'a>(
        cells: impl Iterator<Item = (usize, &'a str)> + Clone,
        place: impl Fn(usize) -> Place,
        name: &ColumnName,
    ) -> Result<Self, TableError> {
        let mut values = BTreeSet::new();
        for (row, cell) in cells.clone() {
            if is_missing(cell) {
                return Err(TableError::Empty { place: place(row) });
            }
            values.insert(cell);
            if values.len() > MOST_CLASSES {
                return Err(TableError::ManyClasses { column: name.clone() });
            }
        }
        if values.len() < 2 {
            return Err(TableError::OneClass { column: name.clone() });
        }
        let mut values: Vec<&str> = values.into_iter().collect();
        // Numbers in their own order, all else in that of the alphabet.
        if values.iter().all(|value| number(value).is_ok()) {
            values.sort_by(|a, b| number(a).unwrap_or_default().total_cmp(&number(b).unwrap_or_default()));
        }
        let class = |(_, cell): (usize, &str)| values.iter().position(|value| *value == cell).unwrap_or_default() as u8;
        let of_row = cells.map(class).collect();
        Ok(Self { names: values.into_iter().map(str::to_owned).collect(), of_row })
    }
}

/// Why a cell is no number.
enum NoNumber {
    Missing,
    Malformed,
}

impl NoNumber {
    fn at(self, place: Place, cell: &str) -> TableError {
        match self {
            Self::Missing => TableError::Empty { place },
            Self::Malformed => TableError::Malformed { place, cell: cell.chars().take(30).collect() },
        }
    }
}

fn is_missing(cell: &str) -> bool {
    MISSING.contains(&cell.to_ascii_lowercase().as_str())
}

fn number(cell: &str) -> Result<f32, NoNumber> {
    if is_missing(cell) {
        return Err(NoNumber::Missing);
    }
    cell.parse().ok().filter(|number: &f32| number.is_finite()).ok_or(NoNumber::Malformed)
}

/// All rows, with cells trimmed and empty rows left out.
fn records(bytes: &[u8]) -> Result<Vec<StringRecord>, TableError> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .trim(csv::Trim::All)
        .from_reader(text);
    let mut records: Vec<StringRecord> = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(|_| TableError::NotText { row: index + 1 })?;
        let width = records.first().map_or(record.len(), StringRecord::len);
        if record.len() != width {
            return Err(TableError::Ragged { row: index + 1, found: record.len(), expected: width });
        }
        records.push(record);
    }
    Ok(records)
}

fn delimiter(text: &[u8]) -> u8 {
    let line = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: &u8| line.iter().filter(|byte| *byte == delimiter).count();
    // Of equals the last is taken, and a line without any has one column whichever it is.
    DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b',')
}

/// Whether some column has a word on top and a number below it.
fn has_header(records: &[StringRecord]) -> bool {
    let Some((first, rest)) = records.split_first() else { return false };
    let is_number = |cell: &str| number(cell).is_ok();
    let below = |index: usize| rest.iter().filter_map(|record| record.get(index)).find(|cell| !is_missing(cell));
    first.iter().enumerate().any(|(index, cell)| !is_missing(cell) && !is_number(cell) && below(index).is_some_and(is_number))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "table_tests.rs"]
mod tests;
