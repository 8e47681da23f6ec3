//! The numbers of a figure as comma-separated values, by RFC 4180. They have as many digits as it takes to read back the very same.

use super::chart::Chart;
use crate::words::words;

/// Columns side by side. A row is told by a number: an x, an example, a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The head of the column of these numbers; without one, they only give the order of the rows and are not written.
    pub key: Option<String>,
    /// The columns, from the left.
    pub columns: Vec<Column>,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// The number of a row, ascending, and what stands in it; a row that is not here is empty.
    pub cells: Vec<(f64, String)>,
}

impl Column {
    /// Numbers, by those of their rows, which ascend. A number that is not finite leaves its cell empty.
    pub fn numbers(head: String, numbers: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let cell = |number: f64| if number.is_finite() { written(number) } else { String::new() };
        Self { head, cells: numbers.into_iter().map(|(row, number)| (row, cell(number))).collect() }
    }
}

impl Table {
    /// The y of lines over the x of a chart, a column for each with its name and its points, which ascend in x.
    pub(super) fn over_x<'a>(chart: &Chart, lines: impl IntoIterator<Item = (&'a str, &'a [(f64, f64)])>) -> Self {
        Self::over(chart.x.label(), chart, lines)
    }

    /// As [`Table::over_x`], for what is not measured over x.
    pub(super) fn over<'a>(key: &str, chart: &Chart, lines: impl IntoIterator<Item = (&'a str, &'a [(f64, f64)])>) -> Self {
        let y = chart.y.label();
        let column =
            |(name, points): (&str, &[(f64, f64)])| Column::numbers(words().column_of(y, name), points.iter().copied());
        Self { key: Some(key.to_owned()), columns: lines.into_iter().map(column).collect() }
    }

    /// These columns and, to their right, those of another table. Both should have the same key; rows of one number become one.
    pub(super) fn beside(mut self, other: Self) -> Self {
        self.columns.extend(other.columns);
        Self { key: self.key.or(other.key), columns: self.columns }
    }

    /// The table as text: a head, and a row for each number that is in any column.
    pub(super) fn csv(&self) -> String {
        let rows = ascending(self.columns.iter().flat_map(|column| column.cells.iter().map(|cell| cell.0)));
        let heads = self.key.iter().chain(self.columns.iter().map(|column| &column.head));
        let head = record(heads.map(|head| field(head)));
        let row = |row: f64| {
            let key = self.key.is_some().then(|| written(row));
            record(key.into_iter().chain(self.columns.iter().map(|column| field(column.cell(row)))))
        };
        rows.into_iter().map(row).fold(head, |text, row| text + &row)
    }
}

impl Column {
    fn cell(&self, row: f64) -> &str {
        let found = self.cells.binary_search_by(|cell| cell.0.total_cmp(&row));
        found.map_or("", |index| &self.cells[index].1)
    }
}

/// Debug's is the shortest text of a number that reads back the same, and has an exponent where Display's has hundreds of zeros.
pub(super) fn written(number: f64) -> String {
    format!("{number:?}")
}

/// In order, each number once.
pub(super) fn ascending(numbers: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers.dedup();
    numbers
}

fn record(fields: impl Iterator<Item = String>) -> String {
    fields.collect::<Vec<_>>().join(",") + "\r\n"
}

/// Text in quotation marks where it would be read as several fields.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn table(key: Option<&str>, columns: &[(&str, &[(f64, f64)])]) -> Table {
        let column = |(head, numbers): &(&str, &[(f64, f64)])| Column::numbers((*head).to_owned(), numbers.iter().copied());
        Table { key: key.map(str::to_owned), columns: columns.iter().map(column).collect() }
    }

    #[test]
    fn tables_side_by_side_share_their_rows() {
        let left = table(Some("x"), &[("a", &[(0.0, 1.5), (2.0, f64::NAN)])]);
        let right = table(Some("x"), &[("b, c", &[(1.0, 2.0), (2.0, 1e-9)])]);
        let expected = "x,a,\"b, c\"\r\n0.0,1.5,\r\n1.0,,2.0\r\n2.0,,1e-9\r\n";
        assert_eq!(left.beside(right.clone()).csv(), expected);
        assert_eq!(Table::default().beside(right.clone()).beside(Table::default()), right, "an element without numbers");
    }

    #[test]
    fn without_a_key_the_numbers_of_rows_are_not_written() {
        assert_eq!(table(None, &[("a", &[(0.0, 1.5), (1.0, 0.1)])]).csv(), "a\r\n1.5\r\n0.1\r\n");
        assert_eq!(table(Some("x"), &[("a", &[])]).csv(), "x,a\r\n");
        assert_eq!(Table::default().csv(), "\r\n");
    }
}
