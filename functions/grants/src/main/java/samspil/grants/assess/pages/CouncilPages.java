package samspil.grants.assess.pages;

import jakarta.inject.Singleton;

/** The council's pages of applications. */
@Singleton
record CouncilPages(CouncilPage all, CouncilFile file) {}
