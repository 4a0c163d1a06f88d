//! An address on this machine that hostile pages point to. Whoever connects is written down.

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub struct Listener {
    /// `http://127.0.0.1:PORT`.
    pub address: String,
    callers: Arc<AtomicUsize>,
}

impl Default for Listener {
    fn default() -> Listener {
        Listener::new()
    }
}

impl Listener {
    pub fn new() -> Listener {
        let socket = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = format!("http://{}", socket.local_addr().expect("it is bound"));
        let callers = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&callers);
        // It ends with the process of the test.
        thread::spawn(move || {
            for caller in socket.incoming() {
                counted.fetch_add(1, Ordering::SeqCst);
                drop(caller);
            }
        });
        Listener { address, callers }
    }

    pub fn callers(&self) -> usize {
        self.callers.load(Ordering::SeqCst)
    }
}
