#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> Placed {
    let (placed, flaw) = Placed::read(text);
    assert_eq!(flaw, None, "{text}");
    placed
}

fn id(label: u8, index: usize) -> PointId {
    PointId { label, index }
}

/// Any points, of any labels.
fn placed() -> impl Strategy<Value = Placed> {
    let spots = || proptest::collection::vec([-300_i16..=300, -300..=300].prop_map(Spot), 0..30);
    [spots(), spots(), spots()].prop_map(|of_label| Placed { of_label })
}

#[test]
fn each_label_is_in_both_sets_and_no_point_in_two() {
    let cases = [
        ("0_0~1_0;0_1~1_1", [2, 2]),
        ("0_0~1_0~2_0;0_1~1_1~2_1", [4, 2]),
        ("0_0~1_0~2_0~3_0~0_2~1_2~2_2~3_2;0_1~1_1;2_1~3_1~2_-1", [9, 4]),
    ];
    for (text, [train, test]) in cases {
        let placed = read(text);
        for seed in 0..20 {
            let set = placed.draw(seed).unwrap();
            assert_eq!([set.train.len(), set.test.len(), placed.training_points()], [train, test, train], "{text}");
            for label in 0..placed.classes() as u8 {
                assert!(set.train.labels().contains(&label) && set.test.labels().contains(&label), "{text}: {label}");
            }
            let mut all: Vec<_> = [&set.train, &set.test]
                .into_iter()
                .flat_map(|samples| (0..samples.len()).map(|index| (samples.labels()[index], samples.example(index).to_vec())))
                .collect();
            all.sort_by(|a, b| a.partial_cmp(b).unwrap());
            let mut expected: Vec<_> =
                placed.ids().map(|id| (id.label, placed.place(id).unwrap().map(|x| x as f32).to_vec())).collect();
            expected.sort_by(|a, b| a.partial_cmp(b).unwrap());
            assert_eq!(all, expected, "{text}");
        }
    }
}

#[test]
fn the_seed_decides_which_points_are_tested_on() {
    let usual = Placed::usual();
    assert_eq!(usual.draw(1), usual.draw(1));
    assert!((2..6).any(|seed| usual.draw(seed) != usual.draw(1)));
    assert_eq!(usual.tested(1).map(|tested| tested.iter().filter(|tested| **tested).count()), [5, 5, 0]);
    assert_eq!((usual.len(), usual.classes(), usual.training_points()), (40, 2, 30));
}

#[test]
fn the_first_label_with_too_few_points_is_named() {
    for (text, label, count) in
        [("none", 0, 0), ("0_0~1_1;0_1", 1, 1), ("0_0~1_1;;0_1~1_0", 1, 0), ("0_0~1_1;0_1~1_0;2_2", 2, 1)]
    {
        let placed = read(text);
        let error = TooFew { label, count };
        assert_eq!(placed.check(), Err(error.clone()));
        assert_eq!(placed.draw(1), Err(error));
    }
}

#[test]
fn what_of_a_text_cannot_be_used_is_named_and_the_rest_is_used() {
    let many = "0_0~".repeat(MOST + 1) + "1_1";
    let cases = [
        ("0_0~one_two;1_1", "one_two", PointFlaw::Unreadable, "0_0;1_1"),
        ("0_0~1;1_NaN", "1", PointFlaw::Unreadable, "0_0"),
        ("9_-inf;0.123_0", "9_-inf", PointFlaw::OffGrid, "3_-3;0.12_0"),
        ("0_0;1_1;2_2;3_3", "3_3", PointFlaw::FourthLabel, "0_0;1_1;2_2"),
        (&many, "0_0", PointFlaw::TooMany, many[..4 * MOST].trim_end_matches('~')),
    ];
    for (text, part, why, used) in cases {
        let (placed, flaw) = Placed::read(text);
        let flaw = flaw.unwrap();
        assert_eq!((flaw.part.as_str(), flaw.why, placed.to_string().as_str()), (part, why, used));
    }
    assert_eq!(Placed::read(""), Placed::read("none"));
}

#[test]
fn a_press_takes_what_is_there_and_places_what_is_not() {
    let mut placed = read("0_0~1_0;2_2");
    let tool = Tool::Place { label: 1 };
    assert_eq!(placed.press(tool, [1.05, 0.05], REACH), Some(Gesture::Move(id(0, 1))));
    assert_eq!(placed.drag(Gesture::Move(id(0, 1)), [9.0, 0.333], REACH), Gesture::Move(id(0, 1)));
    assert_eq!(placed.press(tool, [-1.0, -1.0], REACH), Some(Gesture::Draw(id(1, 1))));
    assert_eq!(placed.to_string(), "0_0~3_0.33;2_2~-1_-1");
    assert_eq!(placed.press(Tool::Erase, [0.05, 0.0], REACH), Some(Gesture::Erase));
    assert_eq!(placed.drag(Gesture::Erase, [1.0, 1.0], REACH), Gesture::Erase);
    placed.drag(Gesture::Erase, [2.0, 2.0], REACH);
    assert_eq!(placed.to_string(), "3_0.33;-1_-1");
}

#[test]
fn a_stroke_is_the_same_however_few_places_the_pointer_tells() {
    let stroke = |places: &[[f64; 2]]| {
        let mut placed = Placed::default();
        let mut gesture = placed.press(Tool::Place { label: 2 }, [-1.0, 0.0], REACH).unwrap();
        for &place in places {
            gesture = placed.drag(gesture, place, REACH);
        }
        placed.to_string()
    };
    let slow: Vec<[f64; 2]> = (-99..=0).map(|x| [f64::from(x) / 100.0, 0.0]).collect();
    assert_eq!(stroke(&[[0.0, 0.0]]), ";;-1_0~-0.75_0~-0.5_0~-0.25_0~0_0");
    assert_eq!(stroke(&slow), stroke(&[[0.0, 0.0]]));
    assert_eq!(stroke(&[[-0.9, 0.1]]), ";;-1_0");
}

#[test]
fn there_is_no_room_for_more_than_so_many() {
    let mut placed = Placed::default();
    while placed.add(0, [0.0, 0.0]).is_some() {}
    assert_eq!((placed.len(), placed.is_full()), (MOST, true));
    assert_eq!(placed.press(Tool::Place { label: 1 }, [1.0, 1.0], REACH), None);
    assert_eq!(placed.drag(Gesture::Draw(id(0, 0)), [3.0, 3.0], REACH), Gesture::Draw(id(0, 0)));
    placed.remove(id(0, 7));
    assert!(!placed.is_full() && placed.add(3, [0.0; 2]).is_none() && placed.add(0, [f64::NAN, 0.0]).is_none());
}

#[test]
fn one_goes_round_through_all_points() {
    let placed = read("0_0;1_1~2_2");
    let round = |forward| {
        let mut at = None;
        (0..4)
            .map(|_| {
                at = placed.beside(at, forward);
                at.unwrap()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(round(true), [id(0, 0), id(1, 0), id(1, 1), id(0, 0)]);
    assert_eq!(round(false), [id(1, 1), id(1, 0), id(0, 0), id(1, 1)]);
    assert_eq!(Placed::default().beside(None, true).or(Placed::default().beside(Some(id(0, 0)), false)), None);
}

proptest! {
    #[test]
    fn what_is_written_is_read(placed in placed()) {
        prop_assert_eq!(Placed::read(&placed.to_string()), (placed, None));
    }

    #[test]
    fn no_text_makes_it_panic(text in "[-0-9._~;a]{0,60}") {
        let (placed, _) = Placed::read(&text);
        prop_assert_eq!(Placed::read(&placed.to_string()), (placed, None));
    }

    #[test]
    fn the_nearest_is_nearer_than_all_others(placed in placed(), at in [-3.0..3.0, -3.0..3.0], reach in 0.0..2.0) {
        let apart = |id: PointId| { let [x, y] = placed.place(id).unwrap(); libm::hypot(x - at[0], y - at[1]) };
        let least = placed.ids().map(apart).fold(f64::INFINITY, f64::min);
        prop_assert_eq!(placed.nearest(at, reach).map(apart), Some(least).filter(|least| *least <= reach));
    }
}
