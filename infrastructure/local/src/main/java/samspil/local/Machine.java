package samspil.local;

import samspil.local.clock.LocalClock;
import samspil.local.http.WebServer;
import samspil.local.login.TestLogin;

/** What a run stands on, started already. */
record Machine(Cloud cloud, WebServer server, LocalClock clock, TestLogin login) {}
