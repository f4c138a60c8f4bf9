package samspil.grants.apply.pages;

import jakarta.inject.Singleton;

/** The pages of one application. */
@Singleton
record ApplicationPages(DraftPage draft, StatusPage status, DonePage done, DeletionPage deletion) {}
