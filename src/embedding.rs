//! What the page in a frame and the page around it say to each other, as `docs/embedding.md` describes it: JSON objects that name this
//! protocol, its version, and what they are.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::experiment::{Arm, ReplicaState};
use crate::measure::Measure;
use crate::record::{ArmRun, Run};

/// What every message names itself by.
const SOURCE: &str = "rescu-explorer";

/// The version of what is said. Messages of others are not heard.
const VERSION: u32 = 1;

/// The longest message that is read, in bytes: no link is as long.
const LONGEST: usize = 1 << 16;

/// What the page in the frame says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Message {
    /// It can be used, and listens from now on.
    Ready {
        /// What it shows, as a link without a frame.
        link: String,
    },
    /// How it stands.
    State {
        /// What it shows, as a link without a frame.
        link: String,
        /// The epoch that is shown, a fraction in the middle of one.
        epoch: f64,
        /// Whether time runs.
        playing: bool,
        /// What was wrong with the link that was opened last, a sentence each.
        notices: Vec<String>,
    },
    /// What a run has come to at its end.
    Result {
        /// What it shows, as a link without a frame.
        link: String,
        /// What came of each arm.
        arms: Vec<ArmResult>,
    },
}

/// What came of an arm.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArmResult {
    /// Which.
    pub arm: Arm,
    /// What its hidden units apply, as a link writes it.
    pub activation: String,
    /// The last value of each measure that there is, by its id: `absolute` is Δ₁.
    pub measures: BTreeMap<&'static str, f64>,
    /// How many of its twins are not finite any more.
    pub diverged: usize,
}

/// A message with what it names itself by.
#[derive(Serialize)]
struct Named<'a> {
    source: &'static str,
    version: u32,
    #[serde(flatten)]
    message: &'a Message,
}

impl Message {
    /// What a run has come to.
    #[must_use]
    pub fn result(link: String, run: &Run) -> Self {
        Self::Result { link, arms: run.arms.iter().map(ArmResult::of).collect() }
    }

    /// The message as JSON.
    #[must_use]
    pub fn text(&self) -> String {
        // It fails only for keys that are no text, and there are none.
        serde_json::to_string(&Named { source: SOURCE, version: VERSION, message: self }).unwrap_or_default()
    }
}

impl ArmResult {
    fn of(run: &ArmRun) -> Self {
        let value = |measure: &'static Measure| Some((measure.id, (measure.value)(run.last.as_ref()?)?));
        let has_diverged = |state: &&ReplicaState| matches!(state, ReplicaState::Diverged { .. });
        Self {
            arm: run.arm,
            activation: run.activation.clone(),
            measures: Measure::all().filter_map(value).collect(),
            diverged: run.replicas.iter().filter(has_diverged).count(),
        }
    }
}

/// What the page around the frame says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// To show a link.
    Open {
        /// Its fragment, without the `#`.
        link: String,
    },
    /// To play.
    Play,
    /// To pause.
    Pause,
    /// To go back to step 0.
    Rewind,
}

impl Command {
    /// What a message in JSON asks for; `None` of anything that is no command of this protocol and version.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let message: Value = (text.len() <= LONGEST).then(|| serde_json::from_str(text).ok())??;
        let is_named = message.get("source")?.as_str()? == SOURCE && message.get("version")?.as_u64()? == u64::from(VERSION);
        match message.get("type")?.as_str().filter(|_| is_named)? {
            "open" => Some(Self::Open { link: fragment(message.get("link")?.as_str()?).to_owned() }),
            "play" => Some(Self::Play),
            "pause" => Some(Self::Pause),
            "rewind" => Some(Self::Rewind),
            _ => None,
        }
    }
}

/// What is behind the `#` of an address, or all of a text that has none.
fn fragment(link: &str) -> &str {
    link.split_once('#').map_or(link, |(_, fragment)| fragment)
}

/// The line of HTML that shows an address in a frame of another page.
#[must_use]
pub fn frame(address: &str) -> String {
    let address = address.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<iframe src=\"{address}\" title=\"RESCU Explorer\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border: 0\"></iframe>"
    )
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::experiment::{link, run};

    fn said(message: &Message) -> Value {
        serde_json::from_str(&message.text()).unwrap()
    }

    #[test]
    fn a_message_names_itself() {
        assert_eq!(
            said(&Message::Ready { link: "v=2".to_owned() }),
            json!({ "source": "rescu-explorer", "version": 1, "type": "ready", "link": "v=2" })
        );
        let state = Message::State { link: "v=2".to_owned(), epoch: 2.5, playing: true, notices: vec!["rate: no".to_owned()] };
        let fields = json!({ "source": "rescu-explorer", "version": 1, "type": "state", "link": "v=2", "epoch": 2.5, "playing": true,
            "notices": ["rate: no"] });
        assert_eq!(said(&state), fields);
    }

    #[test]
    fn a_result_has_what_the_core_computes_to_the_last_bit() {
        for fragment in ["v=2&train=60&test=40&epochs=2&c=tanh", "v=2&data=sine&train=60&test=40&epochs=2"] {
            let (experiment, _) = link::read(fragment);
            let outcomes: Vec<_> = experiment.arms().map(|arm| (arm, run(&experiment, arm).unwrap())).collect();
            let arms = outcomes.iter().map(|(arm, outcome)| ArmRun::of_outcome(&experiment, *arm, outcome.clone())).collect();
            let result = said(&Message::result(fragment.to_owned(), &Run::new(&experiment, arms)));
            for (place, (arm, outcome)) in outcomes.iter().enumerate() {
                let (told, last) = (&result["arms"][place], outcome.history.last().unwrap());
                assert_eq!(told["arm"], arm.letter());
                assert_eq!(told["activation"], experiment.activation(*arm).unwrap().to_string());
                assert_eq!(told["measures"]["absolute"].as_f64(), last.disagreement.map(|apart| apart.absolute));
                assert_eq!(told["measures"]["accuracy"].as_f64(), last.quality.unwrap().accuracy);
                assert_eq!(told["measures"]["error"].is_number(), last.quality.unwrap().accuracy.is_none());
                assert_eq!(told["diverged"], 0);
            }
        }
    }

    fn named(rest: &Value) -> String {
        let mut message = json!({ "source": "rescu-explorer", "version": 1 });
        message.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        message.to_string()
    }

    #[test]
    fn commands_are_read_whatever_else_they_say() {
        assert_eq!(Command::read(&named(&json!({ "type": "play", "more": [1] }))), Some(Command::Play));
        assert_eq!(Command::read(&named(&json!({ "type": "pause" }))), Some(Command::Pause));
        assert_eq!(Command::read(&named(&json!({ "type": "rewind" }))), Some(Command::Rewind));
        for link in ["v=2&data=moons", "#v=2&data=moons", "https://example.org/page/?q#v=2&data=moons"] {
            let open = Command::read(&named(&json!({ "type": "open", "link": link })));
            assert_eq!(open, Some(Command::Open { link: "v=2&data=moons".to_owned() }), "{link}");
        }
    }

    #[test]
    fn whatever_else_is_said_is_not_heard() {
        let deep = "[".repeat(50_000);
        let long = named(&json!({ "type": "open", "link": "x".repeat(LONGEST) }));
        let odd = [
            "",
            "null",
            "3",
            "\"play\"",
            "[]",
            "{}",
            "{",
            "\u{0}",
            &deep,
            &long,
            r#"{"type":"play"}"#,
            r#"{"source":"rescu-explorer","type":"play"}"#,
            r#"{"source":"rescu-explorer","version":2,"type":"play"}"#,
            r#"{"source":"rescu-explorer","version":"1","type":"play"}"#,
            r#"{"source":"rescu-explorer","version":-1,"type":"play"}"#,
            r#"{"source":"elsewhere","version":1,"type":"play"}"#,
            r#"{"source":["rescu-explorer"],"version":1,"type":"play"}"#,
        ];
        for text in odd {
            assert_eq!(Command::read(text), None, "{text:.80}");
        }
        for rest in [json!({}), json!({ "type": "Play" }), json!({ "type": 1 }), json!({ "type": "open" })] {
            assert_eq!(Command::read(&named(&rest)), None, "{rest}");
        }
        assert_eq!(Command::read(&named(&json!({ "type": "open", "link": { "v": 2 } }))), None);
        // What the page itself says is no command.
        assert_eq!(Command::read(&Message::Ready { link: String::new() }.text()), None);
    }

    #[test]
    fn an_address_does_not_end_its_frame() {
        let line = frame("https://example.org/\"><#v=2&embed=lab");
        assert!(line.starts_with("<iframe src=\"https://example.org/&quot;>&lt;#v=2&amp;embed=lab\" "), "{line}");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,80}", link in "\\PC{0,80}") {
            let _ = Command::read(&text);
            let open = Command::read(&named(&json!({ "type": "open", "link": link })));
            if let Some(Command::Open { link }) = open {
                let _ = crate::view::link::read(&link);
            }
        }
    }
}
