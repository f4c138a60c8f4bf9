package samspil.grants.file.pages.desk;

import jakarta.inject.Singleton;

/** The desk's pages of applications. */
@Singleton
record FilePages(QueuePage queue, FileRoom file) {}
