package samspil.grants.decide.pages;

import jakarta.inject.Singleton;

/** The pages of decisions. */
@Singleton
record DecisionPages(BatchPage batch, DecisionPage decision, LetterPage letter, PrintLetter pdf) {}
