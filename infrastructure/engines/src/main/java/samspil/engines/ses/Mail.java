package samspil.engines.ses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An e-mail that was sent.
 *
 * @param id as SES answers it
 * @param at when it was accepted
 * @param from the sender's address with its name
 * @param bcc recipients that no header names
 * @param calendar the part of type text/calendar
 * @param source the whole message (RFC 5322)
 * @param tags by name
 * @param configurationSet empty where none was named
 */
public record Mail(
        String id,
        Instant at,
        String from,
        List<String> to,
        List<String> cc,
        List<String> bcc,
        String subject,
        Optional<String> text,
        Optional<String> html,
        Optional<String> calendar,
        String source,
        Map<String, String> tags,
        String configurationSet) {}
