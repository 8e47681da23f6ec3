//! The Pareto front.

/// Of points that each have two costs, which ones no other beats: none is at most as costly in both and less so in one.
#[must_use]
pub fn front(costs: &[[f64; 2]]) -> Vec<bool> {
    let beats = |[a, b]: [f64; 2], [c, d]: [f64; 2]| a <= c && b <= d && (a < c || b < d);
    costs.iter().map(|&point| !costs.iter().any(|&other| beats(other, point))).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_front_by_hand() {
        let costs = [[1.0, 5.0], [2.0, 3.0], [2.0, 4.0], [3.0, 3.0], [4.0, 1.0], [2.0, 3.0], [5.0, 1.0]];
        assert_eq!(front(&costs), [true, true, false, false, true, true, false]);
        assert!(front(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_is_not_on_the_front_is_beaten_by_what_is(costs in prop::collection::vec([0.0..4.0_f64, 0.0..4.0], 1..30)) {
            let costs: Vec<[f64; 2]> = costs.iter().map(|cost| cost.map(f64::round)).collect();
            let on_front = front(&costs);
            prop_assert!(on_front.contains(&true));
            for (index, &[a, b]) in costs.iter().enumerate() {
                let beaten = (0..costs.len()).any(|other| {
                    let [c, d] = costs[other];
                    on_front[other] && c <= a && d <= b && (c < a || d < b)
                });
                prop_assert_eq!(on_front[index], !beaten);
            }
        }
    }
}
