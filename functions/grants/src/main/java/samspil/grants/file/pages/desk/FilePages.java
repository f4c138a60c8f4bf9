package samspil.grants.file.pages.desk;

import jakarta.inject.Singleton;
import samspil.grants.apply.AttachmentFiles;

/** The desk's pages of applications. */
@Singleton
record FilePages(QueuePage queue, FileRoom file, AttachmentFiles documents) {}
