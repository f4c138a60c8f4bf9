package samspil.grants.file;

import samspil.platform.json.ByKind;

/**
 * One thing that happened to an application. What its file says follows from these alone, and none is ever changed.
 * What people wrote is not in it but frozen beside it and named by its hash, so that it can be forgotten one day and the
 * record remains.
 */
@ByKind
public sealed interface FileEvent
        permits Applying, Recusing, Assessing, Deciding, Answering, Paying, Accounting, Anonymised {}
