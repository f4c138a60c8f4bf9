package samspil.grants.apply.pages;

import jakarta.inject.Singleton;
import samspil.grants.decide.pages.PrintLetter;

/** The pages of one application. */
@Singleton
record ApplicationPages(DraftPage draft, StatusPage status, PrintLetter letter, DonePage done, DeletionPage deletion) {}
