//! Where two runs are not the same.

use serde::Serialize;
use serde_json::Value;

/// A place where what was recorded is not what was computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// Where, by the names in the file: `arms[0].history[3].quality.accuracy`.
    pub place: String,
    /// What was recorded there; `–` for nothing.
    pub recorded: String,
    /// What was computed.
    pub computed: String,
}

impl Deviation {
    /// All places where the two are written differently.
    pub(super) fn between(recorded: &impl Serialize, computed: &impl Serialize) -> Vec<Self> {
        let value = |of: Result<Value, _>| of.unwrap_or(Value::Null);
        let mut found = Vec::new();
        compare("", &value(serde_json::to_value(recorded)), &value(serde_json::to_value(computed)), &mut found);
        found
    }
}

fn compare(place: &str, recorded: &Value, computed: &Value, found: &mut Vec<Deviation>) {
    match (recorded, computed) {
        (Value::Object(a), Value::Object(b)) => {
            // Both are of one type; a key that only one has belongs to another variant of it.
            for key in a.keys().chain(b.keys().filter(|key| !a.contains_key(*key))) {
                let dot = if place.is_empty() { "" } else { "." };
                let of = |object: &serde_json::Map<String, Value>| object.get(key).cloned().unwrap_or_default();
                compare(&format!("{place}{dot}{key}"), &of(a), &of(b), found);
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            for index in 0..a.len().max(b.len()) {
                let of = |array: &[Value]| array.get(index).cloned().unwrap_or_default();
                compare(&format!("{place}[{index}]"), &of(a), &of(b), found);
            }
        }
        // Said alike, since −0 equals 0 as a number but not in its bits.
        _ if recorded == computed && said(recorded) == said(computed) => {}
        _ => found.push(Deviation { place: place.to_owned(), recorded: said(recorded), computed: said(computed) }),
    }
}

/// A value on one short line.
fn said(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => "…".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_difference_has_its_place() {
        let recorded = json!({ "same": [1, 2], "number": 0.1, "list": [1, 2, 3], "kind": { "a": 1 }, "zero": 0.0 });
        let computed = json!({ "same": [1, 2], "number": 0.2, "list": [1, 5], "kind": { "b": 1 }, "zero": -0.0 });
        let found = Deviation::between(&recorded, &computed);
        let mut said: Vec<_> = found.iter().map(|d| [d.place.as_str(), &d.recorded, &d.computed]).collect();
        said.sort_unstable();
        assert_eq!(
            said,
            [
                ["kind.a", "1", "–"],
                ["kind.b", "–", "1"],
                ["list[1]", "2", "5"],
                ["list[2]", "3", "–"],
                ["number", "0.1", "0.2"],
                ["zero", "0.0", "-0.0"]
            ]
        );
    }
}
