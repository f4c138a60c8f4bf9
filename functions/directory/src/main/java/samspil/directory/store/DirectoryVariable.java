package samspil.directory.store;

import samspil.platform.Variable;

/** The variables that the template gives the directory's functions. */
public enum DirectoryVariable implements Variable {
    /** The municipality's own table: entries with private parts, history, suggestions, imports. */
    DIRECTORY_TABLE,
    /** The table of what is public. */
    DIRECTORY_PUBLIC_TABLE,
    /** The bucket of published snapshots. */
    DIRECTORY_SNAPSHOTS_BUCKET,
    /** The bucket of uploaded import files. */
    DIRECTORY_FILES_BUCKET,
    /** The sender of the directory's mails. */
    MAIL_FROM,
    /** Where the site is reached: {@code https://samspil.example}. */
    SITE_ADDRESS
}
