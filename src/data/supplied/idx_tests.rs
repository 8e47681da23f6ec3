#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;
use crate::words::idx_error;

fn file(kind: u8, dimensions: &[u32], content: &[u8]) -> Vec<u8> {
    let numbers = dimensions.iter().flat_map(|number| number.to_be_bytes());
    [0, 0, 8, kind].into_iter().chain(numbers).chain(content.iter().copied()).collect()
}

/// Three images of 2×3 pixels to train on, two to test on.
fn files() -> [(String, Vec<u8>); 4] {
    let ink: Vec<u8> = (0..30).map(|x| x * 8).collect();
    [
        ("train-images", file(3, &[3, 3, 2], &ink[..18])),
        ("train-labels", file(1, &[3], &[0, 2, 1])),
        ("t10k-images", file(3, &[2, 3, 2], &ink[18..])),
        ("t10k-labels", file(1, &[2], &[1, 0])),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
}

fn joined() -> Vec<u8> {
    files().into_iter().flat_map(|(_, bytes)| bytes).collect()
}

#[test]
fn four_files_are_a_set() {
    let images = Images::read(joined()).unwrap();
    assert_eq!((images.width, images.height, images.classes, images.training_examples()), (2, 3, 3, 3));
    let set = images.split();
    assert_eq!((set.train.features.dim(), set.test.features.dim()), ((3, 6), (2, 6)));
    assert_eq!((set.train.labels(), set.test.labels()), (&[0, 2, 1][..], &[1, 0][..]));
    assert_eq!(set.test.example(1)[5], 232.0 / 255.0);
}

#[test]
fn files_are_joined_whatever_their_order_and_packing() {
    let [a, b, c, d] = files();
    let packed = |bytes: &[u8]| {
        let stream = miniz_oxide::deflate::compress_to_vec(bytes, 6);
        [&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3][..], &stream, &[0; 4], &(bytes.len() as u32).to_le_bytes()].concat()
    };
    let gz = (format!("{}.gz", a.0), packed(&a.1));
    assert_eq!(Images::join(&[d, c, gz, b]).unwrap(), ("train-images".to_owned(), joined()));
}

#[test]
fn pairs_of_equal_size_are_told_apart_by_their_names() {
    let [a, b, ..] = files();
    let again = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
    let mut other = b.1.clone();
    other[9] = 0;
    let four = [again("test-images", &a.1), again("test-labels", &other), a.clone(), b.clone()];
    assert_eq!(Images::join(&four).unwrap().1, [a.1.clone(), b.1, a.1, other].concat());
}

#[test]
fn whatever_is_wrong_with_a_file_is_said() {
    let with = |index: usize, change: &dyn Fn(&mut Vec<u8>)| {
        let mut files = files();
        change(&mut files[index].1);
        idx_error(&Images::join(&files).unwrap_err())
    };
    assert!(with(0, &|bytes| bytes.truncate(30)).contains("train-images has 30 bytes, but 34 according to its header"));
    assert!(with(0, &|bytes| bytes.truncate(9)).contains("has 9 bytes"));
    assert!(with(1, &|bytes| bytes[3] = 2).contains("train-labels is not an IDX file"));
    assert!(with(1, &|bytes| *bytes = b"label\n5\n".to_vec()).contains("is not an IDX file"));
    assert!(with(3, &|bytes| bytes.push(0)).contains("has 11 bytes, but 10 according to its header"));
    assert!(with(2, &|bytes| *bytes = vec![0x1f, 0x8b, 8, 0]).contains("damaged"));
    assert!(with(2, &|bytes| bytes[4..16].fill(255)).contains("according to its header"));
    assert!(idx_error(&Images::join(&files()[..3]).unwrap_err()).contains("2 of images and 1 of labels"));
}

#[test]
fn whatever_is_wrong_with_the_set_is_said() {
    let with = |parts: [Vec<u8>; 4]| idx_error(&Images::read(parts.concat()).unwrap_err());
    let images = |count: u32| file(3, &[count, 1, 2], &vec![9; 2 * count as usize]);
    let labels = |labels: &[u8]| file(1, &[labels.len() as u32], labels);
    let cases = [
        ([images(3), labels(&[0, 1]), images(2), labels(&[0, 1])], "3 images, but 2 labels for training"),
        ([images(2), labels(&[0, 1]), images(2), labels(&[0, 1, 1])], "2 images, but 3 labels for testing"),
        ([images(2), labels(&[0, 1]), file(3, &[2, 2, 2], &[0; 8]), labels(&[0, 1])], "2×1 pixels, images for testing 2×2"),
        ([images(2), labels(&[0, 0]), images(2), labels(&[0, 0])], "1 different labels, but at least 2"),
        ([images(2), labels(&[0, 99]), images(2), labels(&[0, 0])], "100 different labels, but at most 64"),
        ([images(1), labels(&[1]), images(2), labels(&[0, 0])], "1 images, but at least 2"),
        ([labels(&[0]), images(1), images(1), labels(&[0])], "not an IDX file"),
        (
            [
                file(3, &[2, 100, 100], &vec![0; 20_000]),
                labels(&[0, 1]),
                file(3, &[2, 100, 100], &vec![0; 20_000]),
                labels(&[0, 1]),
            ],
            "10000 pixels",
        ),
        ([images(2), labels(&[0, 1]), images(2), Vec::new()], "not an IDX file"),
    ];
    for (parts, sentence) in cases {
        let said = with(parts);
        assert!(said.contains(sentence), "{said}");
    }
    let short = Images::read(vec![0, 0, 8, 3, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 9]);
    assert!(idx_error(&short.unwrap_err()).contains("745"));
}
