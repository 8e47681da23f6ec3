#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;
use crate::data::supplied::ColumnName;
use crate::words::{column_name, table_error};

fn read(text: &str) -> Result<Table, TableError> {
    Table::read(text.as_bytes().to_vec())
}

/// A header and so many sound rows of two features and a label.
fn sound(rows: usize) -> String {
    let row = |index: usize| format!("{index},{}.5,{}\n", index % 7, ["no", "yes"][index % 2]);
    "age,dose,cured\n".to_owned() + &(0..rows).map(row).collect::<String>()
}

/// A sound table with one of its lines replaced.
fn with_line(line: usize, text: &str) -> String {
    let table = sound(30);
    let mut lines: Vec<&str> = table.lines().collect();
    lines[line - 1] = text;
    lines.join("\n")
}

#[test]
fn a_sound_table_is_read() {
    let table = read(&sound(30)).unwrap();
    assert_eq!(table.names().map(column_name).collect::<Vec<_>>(), ["age", "dose", "cured"]);
    assert_eq!((table.rows(), table.has_header), (30, true));
    assert_eq!(table.columns()[1].numbers.as_ref().unwrap()[..3], [0.5, 1.5, 2.5]);
    let classes = table.columns()[2].classes.as_ref().unwrap();
    assert_eq!((&classes.names[..], &classes.of_row[..3]), (&["no".to_owned(), "yes".to_owned()][..], &[0, 1, 0][..]));
}

#[test]
fn ways_of_writing_the_same_table_give_the_same_columns() {
    let table = sound(25);
    let quote = |line: &str| format!("\"{}\"\n", line.replace(',', "\",\""));
    let quoted: String = table.lines().map(quote).collect();
    let ways = [
        table.replace(',', ";"),
        table.replace(',', "\t"),
        table.replace(',', " , "),
        table.replace('\n', "\r\n"),
        format!("\u{feff}{table}"),
        table.trim_end().to_owned(),
        format!("{table}\n\n"),
        quoted,
    ];
    let expected = read(&table).unwrap();
    for way in ways {
        let table = read(&way).unwrap();
        assert_eq!(table.names().collect::<Vec<_>>(), expected.names().collect::<Vec<_>>(), "{way:?}");
        for (column, expected) in table.columns().iter().zip(expected.columns()) {
            assert_eq!(column.numbers.as_ref().ok(), expected.numbers.as_ref().ok());
            assert_eq!(column.classes.as_ref().map(|c| &c.of_row).ok(), expected.classes.as_ref().map(|c| &c.of_row).ok());
        }
    }
}

#[test]
fn a_header_is_a_row_of_words_above_numbers() {
    let table = sound(30);
    let (_, body) = table.split_once('\n').unwrap();
    let table = read(body).unwrap();
    assert_eq!((table.has_header, table.rows()), (false, 30));
    assert_eq!(table.names().map(column_name).collect::<Vec<_>>(), ["column 1", "column 2", "column 3"]);
    let unnamed = read(&sound(30).replacen("dose", "", 1)).unwrap();
    assert_eq!((unnamed.has_header, unnamed.names().nth(1)), (true, Some(&ColumnName::Numbered(2))));
}

#[test]
fn whatever_is_wrong_with_the_whole_is_said() {
    let wide: String = (0..25).map(|_| "1,".repeat(1000) + "0\n").collect();
    let cases = [
        (String::new(), "0 columns"),
        ("a\n1\n2\n".to_owned(), "1 columns"),
        (wide, "1001 columns"),
        (sound(19), "19 rows"),
        ("age,dose,cured\n".to_owned(), "1 rows"),
        (with_line(9, "1,2"), "row 9 has 2 cells, but the first row 3"),
        (with_line(9, "1,2,no,4"), "row 9 has 4 cells, but the first row 3"),
        (with_line(9, "1,\"2,no"), "row 9 has 2 cells"),
    ];
    for (text, sentence) in cases {
        let said = table_error(&read(&text).unwrap_err());
        assert!(said.contains(sentence), "{said} does not say {sentence}");
    }
    let mut latin = sound(30).into_bytes();
    latin[40] = 0xe9;
    assert!(matches!(Table::read(latin), Err(TableError::NotText { row: 4 })));
    assert!(table_error(&Table::read(vec![b','; LARGEST + 1]).unwrap_err()).contains("20.0 MB, but at most 20 MB"));
}

#[test]
fn cells_are_named_by_row_and_column() {
    let cases = [
        (",2,no", "row 9, column “age” has no value"),
        ("NA,2,no", "row 9, column “age” has no value"),
        ("?,2,no", "row 9, column “age” has no value"),
        ("NaN,2,no", "row 9, column “age” has no value"),
        ("old,2,no", "row 9, column “age” is “old”, which is not a number"),
        ("1e99,2,no", "row 9, column “age” is “1e99”"),
        ("inf,2,no", "row 9, column “age” is “inf”"),
        ("\"1,5\",2,no", "row 9, column “age” is “1,5”"),
    ];
    for (line, sentence) in cases {
        let table = read(&with_line(9, line)).unwrap();
        let said = table_error(table.columns()[0].numbers.as_ref().unwrap_err());
        assert!(said.contains(sentence), "{said} does not say {sentence}");
    }
    let unlabelled = read(&with_line(9, "1,2,")).unwrap();
    assert!(table_error(unlabelled.columns()[2].classes.as_ref().unwrap_err()).contains("row 9, column “cured” has no value"));
}

#[test]
fn a_label_has_2_to_20_values() {
    let table = |classes: usize| {
        let row = |index: usize| format!("{index},class {}\n", index % classes);
        read(&("x,y\n".to_owned() + &(0..60).map(row).collect::<String>())).unwrap()
    };
    let said = |classes| table_error(table(classes).columns()[1].classes.as_ref().unwrap_err());
    assert!(said(1).contains("the label “y” has the same value in every row"));
    assert!(said(21).contains("the label “y” has more than 20 different values"));
    assert_eq!(table(20).columns()[1].classes.as_ref().unwrap().names.len(), 20);
}

#[test]
fn numbers_as_labels_are_in_their_own_order() {
    let row = |index: usize| format!("{index},{}\n", [10, 9, -1][index % 3]);
    let table = read(&("x,y\n".to_owned() + &(0..30).map(row).collect::<String>())).unwrap();
    let classes = table.columns()[1].classes.as_ref().unwrap();
    assert_eq!((&classes.names[..], &classes.of_row[..3]), (&["-1", "9", "10"].map(str::to_owned)[..], &[2, 1, 0][..]));
}
