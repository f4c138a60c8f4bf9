package samspil.reminders;

import samspil.platform.reminders.Deadline;

/** One thing a mail says, as it stands when it is sent. */
public record Line(Notice notice, Deadline deadline, Recipient recipient) {}
