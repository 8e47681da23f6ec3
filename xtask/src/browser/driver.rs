//! A browser's driver.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::display::Display;
use super::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::project::{Project, unstartable};

/// How long a driver is waited for until it listens, and until it has ended.
const PATIENCE: Duration = Duration::from_secs(10);

/// A driver that this process started, and ends.
pub(crate) struct Driver {
    child: Child,
    engine: Engine,
    port: u16,
    /// Where its browsers draw.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver of an engine on a port that is free. It gives every session an empty profile of its own.
    pub(crate) fn start(project: &Project, engine: Engine) -> Outcome<Self> {
        let name = engine.driver();
        let no_port = |error: io::Error| Failure::new(format!("{name} has no port: {error}."), "Repeat the command.");
        // Not all drivers say which port they have found.
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|free| free.local_addr()).map_err(no_port)?.port();
        let display = engine.display(project)?;
        let mut command = project.command(name);
        if let Some(display) = &display {
            display.lend(project, &mut command);
        }
        command.arg(format!("--port={port}"));
        if engine == Engine::Firefox {
            // A test asks Firefox itself for its console, and for a window of any size.
            command.arg("--allow-system-access");
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(|error| unstartable(&command, &error))?;
        let mut driver = Self { child, engine, port, _display: display };
        if driver.listens() {
            Ok(driver)
        } else {
            Err(Failure::new(
                format!("{name} did not start."),
                format!("Try `{name}` by hand; reinstall it if that fails too."),
            ))
        }
    }

    /// Waits until it answers, as long as it lives.
    fn listens(&mut self) -> bool {
        let started = Instant::now();
        while started.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    }

    /// Where the driver listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to close its browsers and end, as far as it knows how to.
    fn ask_to_end(&self) -> io::Result<()> {
        match self.engine {
            Engine::Chromium => {
                let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
                stream.set_read_timeout(Some(PATIENCE))?;
                stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
                stream.read_to_end(&mut Vec::new()).map(drop)
            }
            Engine::Firefox => Command::new("kill").arg(self.child.id().to_string()).status().map(drop),
            Engine::WebKit => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}

impl Drop for Driver {
    /// Killed at once, a driver would leave its browsers running; so it is asked first. Those of WebKit end with their display.
    fn drop(&mut self) {
        let asked = Instant::now();
        let heard = self.ask_to_end().is_ok();
        while heard && asked.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        // It fails if the driver has ended, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
