package samspil.local.control;

import samspil.local.clock.LocalClock;
import samspil.local.history.Deliveries;
import samspil.local.runtime.Functions;
import samspil.local.schedules.Timekeeper;

/** What the control page shows and moves. */
public record Parts(
        Functions functions, Deliveries deliveries, LocalClock clock, Timekeeper timekeeper, Mailbox mailbox) {}
