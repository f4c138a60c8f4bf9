package samspil.council.meeting.calendar;

import samspil.kernel.Language;

/**
 * Whose meetings a calendar shows.
 *
 * @param name such as that of the municipality
 * @param email where they are reached
 * @param address scheme, host and path in front of a meeting's id, where its page is
 */
public record Organizer(String name, String email, String address, Language language) {}
