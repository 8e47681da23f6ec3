//! Thinning a long line to what a screen can show of it.

/// Appends to `path` at most two points, the highest and the lowest, of each pixel column, in the order in which they came.
/// Points of one column must follow one another.
pub(super) fn thin(points: impl Iterator<Item = (i32, i32)>, path: &mut Vec<(i32, i32)>) {
    let mut column: Option<[(i32, i32); 2]> = None;
    for point in points {
        column = Some(match column {
            Some(extremes) if extremes[0].0 == point.0 => widened(extremes, point),
            finished => {
                append(finished, path);
                [point, point]
            }
        });
    }
    append(column, path);
}

/// The extremes of a column with one more point; of two, the later one comes second.
fn widened([first, second]: [(i32, i32); 2], point: (i32, i32)) -> [(i32, i32); 2] {
    let (low, high) = (first.1.min(second.1), first.1.max(second.1));
    if (low..=high).contains(&point.1) {
        return [first, second];
    }
    // The one that stays an extreme is the one on the far side of the other.
    let stays = if (point.1 > high) == (first.1 < second.1) { first } else { second };
    [stays, point]
}

fn append(column: Option<[(i32, i32); 2]>, path: &mut Vec<(i32, i32)>) {
    if let Some([first, second]) = column {
        path.push(first);
        if second != first {
            path.push(second);
        }
    }
}
