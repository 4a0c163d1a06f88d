//! Makes a page with the example binary and opens it in Chromium.
//!
//! Where there is no Chromium the tests say so and pass; with `COPYDESK_BROWSER=required` they fail instead.
//! `COPYDESK_SCREENSHOTS=DIR` keeps pictures of what was tested.

mod listener;

use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Emulation, Input, Network, Page, Runtime};
use headless_chrome::{Browser, LaunchOptions, Tab};
pub use listener::Listener;
use serde_json::Value;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Nothing that is waited for takes a browser longer, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at something that is waited for.
const PAUSE: Duration = Duration::from_millis(25);

/// One browser with one page of the example binary in it, and what it did meanwhile.
pub struct Shown {
    pub tab: Arc<Tab>,
    /// Addresses that were asked for, dialogs that were opened, exceptions that were thrown.
    seen: Arc<Mutex<Vec<String>>>,
    /// Ends the browser when the test ends, before its folder goes.
    _browser: Browser,
    folder: TempDir,
}

impl Shown {
    /// The page of these files, in a new browser; `None` where there is no browser.
    pub fn new(files: &[(&str, &[u8])]) -> Option<Shown> {
        let path = browser()?;
        let folder = tempfile::tempdir().expect("a folder can be made");
        for (name, content) in files {
            fs::write(folder.path().join(name), content).expect("a file can be written");
        }
        let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
        fs::write(folder.path().join("page.html"), made(folder.path(), &names)).expect("a file can be written");

        let browser = launched(path, folder.path());
        let tab = browser.new_tab().expect("a tab can be opened");
        tab.set_default_timeout(PATIENCE);
        let seen = watched(&tab);
        let shown = Shown { tab, seen, _browser: browser, folder };
        shown.open("page.html");
        Some(shown)
    }

    /// Opens a file of the folder and waits until it is there.
    pub fn open(&self, name: &str) {
        let address = format!("file://{}", self.folder.path().join(name).display());
        self.tab.navigate_to(&address).and_then(Tab::wait_until_navigated).expect("the page opens");
    }

    /// What was asked for, opened and thrown until now, less the files that the test itself opened.
    pub fn seen(&self) -> Vec<String> {
        let own = format!("request file://{}", self.folder.path().display());
        self.seen.lock().expect("no test panicked in it").iter().filter(|e| !e.starts_with(&own)).cloned().collect()
    }

    /// The value of an expression in the page.
    pub fn value(&self, expression: &str) -> Value {
        let answer =
            self.tab.evaluate(&format!("JSON.stringify({expression}) ?? 'null'"), true).expect("the page answers");
        match answer.value {
            Some(Value::String(json)) => serde_json::from_str(&json).expect("the page answers with JSON"),
            other => panic!("{expression}: {other:?} {:?}", answer.description),
        }
    }

    pub fn text(&self, selector: &str) -> String {
        let text = self.value(&format!("document.querySelector({selector:?})?.innerText ?? null"));
        text.as_str().unwrap_or_else(|| panic!("nothing matches {selector}")).to_owned()
    }

    /// Number of elements that match and can be seen.
    pub fn visible(&self, selector: &str) -> usize {
        let count = format!("[...document.querySelectorAll({selector:?})].filter((e) => e.checkVisibility()).length");
        self.value(&count).as_u64().expect("a number") as usize
    }

    /// Waits until an expression of the page is true.
    pub fn until(&self, expression: &str) {
        let begun = Instant::now();
        while self.value(&format!("Boolean({expression})")) != Value::Bool(true) {
            assert!(begun.elapsed() < PATIENCE, "never true: {expression}");
            thread::sleep(PAUSE);
        }
    }

    pub fn click(&self, selector: &str) {
        let (x, y) = self.middle(selector);
        self.tab.click_point(headless_chrome::browser::tab::point::Point { x, y }).expect("a click");
    }

    pub fn hover(&self, selector: &str) {
        let (x, y) = self.middle(selector);
        self.tab.move_mouse_to_point(headless_chrome::browser::tab::point::Point { x, y }).expect("a move");
    }

    pub fn press(&self, key: &str) {
        self.tab.press_key(key).expect("a key");
    }

    /// A finger on the middle of an element.
    pub fn tap(&self, selector: &str) {
        let (x, y) = self.middle(selector);
        let finger = Input::TouchPoint {
            x,
            y,
            radius_x: None,
            radius_y: None,
            rotation_angle: None,
            force: None,
            tangential_pressure: None,
            tilt_x: None,
            tilt_y: None,
            twist: None,
            id: None,
        };
        let touch = |kind, touch_points| {
            let event = Input::DispatchTouchEvent { Type: kind, touch_points, modifiers: None, timestamp: None };
            self.tab.call_method(event).expect("a touch");
        };
        touch(Input::DispatchTouchEventTypeOption::TouchStart, vec![finger]);
        touch(Input::DispatchTouchEventTypeOption::TouchEnd, Vec::new());
    }

    /// A telephone: a narrow screen and fingers.
    pub fn narrow(&self, width: u32, height: u32) {
        let screen = Emulation::SetDeviceMetricsOverride {
            width,
            height,
            device_scale_factor: 2.0,
            mobile: true,
            scale: None,
            screen_width: None,
            screen_height: None,
            position_x: None,
            position_y: None,
            dont_set_visible_size: None,
            screen_orientation: None,
            viewport: None,
            display_feature: None,
            device_posture: None,
        };
        self.tab.call_method(screen).expect("a screen");
        let touch = Emulation::SetTouchEmulationEnabled { enabled: true, max_touch_points: Some(1) };
        self.tab.call_method(touch).expect("fingers");
    }

    pub fn scheme(&self, scheme: &str) {
        let feature = Emulation::MediaFeature { name: "prefers-color-scheme".to_owned(), value: scheme.to_owned() };
        let media = Emulation::SetEmulatedMedia { media: None, features: Some(vec![feature]) };
        self.tab.call_method(media).expect("a colour scheme");
    }

    /// A picture for somebody to look at, where one is asked for.
    pub fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("COPYDESK_SCREENSHOTS") else { return };
        let format = Page::CaptureScreenshotFormatOption::Png;
        let png = self.tab.capture_screenshot(format, None, None, true).expect("a picture");
        fs::create_dir_all(&folder).expect("a folder can be made");
        fs::write(Path::new(&folder).join(name).with_extension("png"), png).expect("a picture can be written");
    }

    fn middle(&self, selector: &str) -> (f64, f64) {
        let at = self.value(&format!(
            "(() => {{ const e = document.querySelector({selector:?}); e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + Math.min(r.height, innerHeight) / 2]; }})()"
        ));
        (at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number"))
    }
}

/// What the example binary of this checkout prints for these files.
fn made(folder: &Path, names: &[&str]) -> Vec<u8> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--locked", "--example", "copydesk", "--manifest-path"]).arg(manifest);
    let output = command.args(["--", "--format", "html"]).args(names).current_dir(folder).output().expect("cargo runs");
    // Status 1 is that of an input that could not be read, which some tests want.
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.stdout.ends_with(b"</html>\n"), "{}: {said}", output.status);
    output.stdout
}

fn browser() -> Option<PathBuf> {
    let found = headless_chrome::browser::default_executable();
    if let Err(error) = &found {
        let required = std::env::var_os("COPYDESK_BROWSER").is_some_and(|v| v == "required");
        assert!(!required, "no browser: {error}");
        // Not by a macro: the message is to be seen although the test passes.
        drop(writeln!(io::stderr(), "skipped: no Chromium or Chrome is installed"));
    }
    found.ok()
}

fn launched(path: PathBuf, folder: &Path) -> Browser {
    let arguments = ["--disable-quic", "--disable-component-update", "--hide-scrollbars"];
    let options = LaunchOptions::default_builder()
        .path(Some(path))
        // Chromium refuses its sandbox to root, and containers have none.
        .sandbox(false)
        .user_data_dir(Some(folder.join("profile")))
        .window_size(Some((1400, 1000)))
        .idle_browser_timeout(PATIENCE)
        .args(arguments.iter().map(OsStr::new).collect())
        .build()
        .expect("the options are complete");
    Browser::new(options).expect("the browser starts")
}

/// Writes down every request, dialog and exception of a tab; a dialog would stop the page, so it is closed.
fn watched(tab: &Arc<Tab>) -> Arc<Mutex<Vec<String>>> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (book, closer) = (Arc::clone(&seen), Arc::downgrade(tab));
    tab.enable_runtime().expect("exceptions are told");
    tab.call_method(Network::Enable {
        max_total_buffer_size: None,
        max_resource_buffer_size: None,
        max_post_data_size: None,
        report_direct_socket_traffic: None,
        enable_durable_messages: None,
    })
    .expect("requests are told");
    tab.add_event_listener(Arc::new(move |event: &Event| {
        let entry = match event {
            Event::NetworkRequestWillBeSent(event) => format!("request {}", event.params.request.url),
            Event::RuntimeExceptionThrown(event) => exception(&event.params.exception_details),
            Event::PageJavascriptDialogOpening(event) => {
                let tab = closer.clone();
                thread::spawn(move || tab.upgrade().map(|tab| tab.get_dialog().dismiss().ok()));
                format!("dialog {}", event.params.message)
            }
            _ => return,
        };
        book.lock().expect("no test panicked in it").push(entry);
    }))
    .expect("events are told");
    seen
}

fn exception(details: &Runtime::ExceptionDetails) -> String {
    let said = details.exception.as_ref().and_then(|e| e.description.as_deref()).unwrap_or(&details.text);
    format!("exception {said}")
}
