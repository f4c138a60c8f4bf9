package samspil.grants.file;

import java.time.Instant;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * An event as it stands in the record.
 *
 * @param number the place in the file's record, from 1
 * @param at the server's time
 * @param key names what was asked for; the same asked again under it is not done again
 * @param request hash of what was asked for
 */
public record Recorded(long number, Instant at, Actor by, String key, String request, FileEvent event) {}
