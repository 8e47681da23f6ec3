#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;
use crate::words::{column_name, table_error};

/// 41 rows, of which the first feature is the number of the row.
fn table() -> Table {
    let row = |index: usize| format!("{index},{},7,{}\n", 3 * index + 1, ["blue", "red", "green"][index % 3]);
    Table::read(("n,m,k,colour\n".to_owned() + &(0..41).map(row).collect::<String>()).into_bytes()).unwrap()
}

fn learning(label: u32, scaling: Scaling) -> Learning {
    Learning { label, scaling, ..Learning::of(None) }
}

#[test]
fn every_row_is_either_trained_on_or_tested_on() {
    let set = learning(0, Scaling::AsTheyAre).draw(&table(), 3).unwrap();
    assert_eq!((set.train.len(), set.test.len()), (31, 10));
    assert_eq!(training_rows(41), 31);
    let mut rows: Vec<u32> =
        [&set.train, &set.test].iter().flat_map(|s| s.features.column(0).to_vec()).map(|x| x as u32).collect();
    rows.sort_unstable();
    assert_eq!(rows, (0..41).collect::<Vec<_>>());
    for samples in [&set.train, &set.test] {
        for (row, &label) in samples.features.outer_iter().zip(samples.labels()) {
            // blue, green, red in the order of the alphabet.
            assert_eq!(label, [0, 2, 1][row[0] as usize % 3]);
            assert_eq!((row[1], row[2]), (3.0 * row[0] + 1.0, 7.0));
        }
    }
}

#[test]
fn the_seed_alone_decides_on_the_split() {
    let draw = |seed| learning(0, Scaling::AsTheyAre).draw(&table(), seed).unwrap();
    assert_eq!(draw(1).train.all(), draw(1).train.all());
    assert_ne!(draw(1).test.all(), draw(2).test.all());
}

#[test]
fn standardised_features_have_mean_0_and_deviation_1_over_the_training_rows() {
    let [raw, scaled] = [Scaling::AsTheyAre, Scaling::Standardised].map(|s| learning(0, s).draw(&table(), 5).unwrap());
    for column in 0..2 {
        let numbers: Vec<f64> = scaled.train.features.column(column).iter().map(|&x| f64::from(x)).collect();
        let mean = numbers.iter().sum::<f64>() / 31.0;
        let variance = numbers.iter().map(|x| x * x).sum::<f64>() / 31.0;
        assert!(mean.abs() < 1e-6 && (variance - 1.0).abs() < 1e-6, "{mean} {variance}");
        // Test rows go through the same map.
        let slope = (scaled.train.features[[1, column]] - scaled.train.features[[0, column]])
            / (raw.train.features[[1, column]] - raw.train.features[[0, column]]);
        let expected =
            scaled.train.features[[0, column]] + slope * (raw.test.features[[4, column]] - raw.train.features[[0, column]]);
        assert!((scaled.test.features[[4, column]] - expected).abs() < 1e-5);
    }
    assert!(scaled.train.features.column(2).iter().all(|&x| x == 0.0), "a constant feature is 0");
}

#[test]
fn any_column_that_fits_is_the_label() {
    let by_constant = table_error(&learning(3, Scaling::AsTheyAre).check(&table()).unwrap_err());
    assert!(by_constant.contains("“k” has the same value"), "{by_constant}");
    let by_number = table_error(&learning(1, Scaling::AsTheyAre).check(&table()).unwrap_err());
    assert!(by_number.contains("“n” has more than 20"), "{by_number}");
    let beyond = table_error(&learning(5, Scaling::AsTheyAre).check(&table()).unwrap_err());
    assert!(beyond.contains("no column 5 for the label, since the table has 4"), "{beyond}");
    assert!(learning(4, Scaling::AsTheyAre).check(&table()).is_ok());
    assert_eq!(learning(4, Scaling::AsTheyAre).labels(&table()).unwrap(), ["blue", "green", "red"]);
    // With the colour among the features the first of them is named.
    let row = |index: usize| format!("red,{},{}\n", index, index % 2);
    let text: String = (0..30).map(row).collect();
    let table = Table::read(text.into_bytes()).unwrap();
    let said = table_error(&learning(0, Scaling::AsTheyAre).check(&table).unwrap_err());
    assert!(said.contains("row 1, column “column 1” is “red”"), "{said}");
}

#[test]
fn test_rows_are_known_by_their_place_in_the_file() {
    let (table, learning) = (table(), learning(0, Scaling::Standardised));
    let rows = learning.test_rows(&table, 9).unwrap();
    assert_eq!(rows.names().map(column_name).collect::<Vec<_>>(), ["n", "m", "k"]);
    let raw = Learning { scaling: Scaling::AsTheyAre, ..learning.clone() }.draw(&table, 9).unwrap().test;
    for example in 0..10 {
        let (row, features) = rows.row(example).unwrap();
        assert_eq!(features, raw.example(example as usize));
        // Row 1 is the header.
        assert_eq!(row, features[0] as usize + 2);
    }
    assert_eq!(rows.row(10), None);
}
