package samspil.local.events;

import java.time.InstantSource;
import samspil.local.history.Deliveries;
import samspil.local.runtime.Invoker;

/** Where events go: the functions, and the record of how that ended. */
public record EventSinks(Invoker functions, Deliveries deliveries, InstantSource clock) {}
